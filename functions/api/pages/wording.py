"""The words of the pages that links in mails lead to, by the inbox's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from gleaner.digests.links import Purpose
from gleaner.wording import catalogue, known_locale, marked


@dataclass(frozen=True, slots=True)
class Wording:
    """A page's title, its button, and what is said once it was pressed."""

    title: str
    button: str
    done: str


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language; `snoozes` are the choices of a snooze, in days."""

    code: str
    wordings: Mapping[Purpose, Wording]
    snoozes: Mapping[str, int]
    when: str
    note: str
    done: str
    answered: str
    no_more_digests: str


WORDINGS: Mapping[Purpose, Wording] = {
    Purpose.DONE: Wording(
        marked("Is this done?"),
        marked("Mark as done"),
        marked("The task is done. It will not be listed again."),
    ),
    Purpose.SNOOZE: Wording(
        marked("Show this later?"),
        marked("Show it later"),
        marked("The task will be listed again on that day."),
    ),
    Purpose.NOT_A_TASK: Wording(
        marked("Is this no task?"),
        marked("It is not a task"),
        marked("The task is gone. It will not be listed again."),
    ),
    Purpose.ACCEPT: Wording(
        marked("Add this to the contacts?"),
        marked("Add it"),
        marked("It is in the contact book."),
    ),
    Purpose.REJECT: Wording(
        marked("Leave this out of the contacts?"),
        marked("Do not add it"),
        marked("It was not added, and will not be suggested again."),
    ),
    Purpose.DIGEST_OFF: Wording(
        marked("Turn the digest off?"),
        marked("Turn the digest off"),
        marked(
            "There will be no more digests. Gleaner goes on reading new mail; the settings turn the digest on again."
        ),
    ),
}
SNOOZES: Mapping[str, int] = {
    marked("Tomorrow"): 1,
    marked("In three days"): 3,
    marked("In a week"): 7,
    marked("In two weeks"): 14,
}


def language_of(locale: str) -> Language:
    """The language of a locale, or else English."""
    return _language(known_locale(locale))


@cache
def _language(locale: str) -> Language:
    words = catalogue(locale)
    _ = words.gettext
    return Language(
        code=locale,
        wordings={purpose: Wording(_(one.title), _(one.button), _(one.done)) for purpose, one in WORDINGS.items()},
        snoozes={_(name): days for name, days in SNOOZES.items()},
        when=_("When should it be listed again?"),
        note=_("Nothing happens until you press the button."),
        done=words.pgettext("answer page", "Done"),
        answered=_("This suggestion was answered already."),
        no_more_digests=_("There will be no more digests for {address}. Nothing else changes."),
    )


ENGLISH = language_of("en")
