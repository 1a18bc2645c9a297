"""A digest in words and links, ready for the templates: every text from a mail is harmless, none decides anything any more."""

from dataclasses import dataclass

from gleaner.contacts.observation import Field
from gleaner.digests.composing import Digest, Heading, TaskLine
from gleaner.digests.links import Linker, Purpose
from gleaner.digests.news import ContactLine, SuggestionLine
from gleaner.digests.phrases import Phrases
from gleaner.digests.untrusted import harmless
from gleaner.digests.wording import catalogue

LONGEST_TITLE = 120
LONGEST_NAME = 80
_INCOMING_ONLY = (
    "Gleaner sees only mail that comes in, so it does not know what you have answered. "
    "Set up outgoing mail in Gleaner to change that."
)
_TASK_ACTIONS = ((Purpose.DONE, "Done"), (Purpose.SNOOZE, "Snooze"), (Purpose.NOT_A_TASK, "Not a task"))
_SUGGESTION_ACTIONS = ((Purpose.ACCEPT, "Accept"), (Purpose.REJECT, "Reject"))


@dataclass(frozen=True, slots=True)
class Action:
    """A link that does something; `about` tells screen readers to what."""

    label: str
    url: str
    about: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing the digest lists. `when` is its due date, `quote` the sentence, `details` lines of a contact."""

    title: str
    when: str = ""
    is_urgent: bool = False
    badge: str = ""
    warning: str = ""
    quote: str = ""
    why: str = ""
    details: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """All the words of a digest."""

    language: str
    subject: str
    heading: str
    preheader: str
    groups: tuple[Group, ...]
    more: str
    notices: tuple[str, ...]
    tally: str
    open_label: str
    open_url: str
    off_label: str
    off_url: str


def lay_out(digest: Digest, linker: Linker) -> Page:
    """The digest's page, in the language of its locale or else in English."""
    words = catalogue(digest.locale)
    phrases = Phrases(words, digest.today)
    groups = _Groups(digest, phrases, linker).all()
    _ = words.gettext
    return Page(
        language=words.language,
        subject=phrases.summary(digest.counts),
        heading=_("Your digest of {date}").format(date=phrases.on_date(digest.today)),
        preheader=" · ".join(entry.title for group in groups for entry in group.entries[:2])[:140],
        groups=groups,
        more=words.count("{count} more in Gleaner", "{count} more in Gleaner", digest.left_out_count)
        if digest.left_out_count
        else "",
        notices=(_(_INCOMING_ONLY),) if digest.is_incoming_only else (),
        tally=phrases.tally(digest.tally),
        open_label=_("Open Gleaner"),
        open_url=f"{linker.public_url}/",
        off_label=_("Turn this digest off"),
        off_url=linker.url(Purpose.DIGEST_OFF, digest.inbox_id),
    )


@dataclass(frozen=True, slots=True)
class _Groups:
    digest: Digest
    phrases: Phrases
    linker: Linker

    def all(self) -> tuple[Group, ...]:
        _ = self.phrases.words.gettext
        digest = self.digest
        groups = [Group(self.phrases.heading(one), tuple(map(self._task, digest.under(one)))) for one in Heading]
        groups += [
            Group(_("New contacts"), tuple(map(self._contact, digest.new_contacts))),
            Group(_("Changed contacts"), tuple(map(self._changed_contact, digest.changed_contacts))),
            Group(_("Add to your contacts?"), tuple(map(self._suggestion, digest.suggestions))),
        ]
        return tuple(group for group in groups if group.entries)

    def _task(self, line: TaskLine) -> Entry:
        task, _ = line.task, self.phrases.words.gettext
        title = harmless(task.title, LONGEST_TITLE)
        return Entry(
            title=title,
            when=self.phrases.due(line),
            is_urgent=line.heading in (Heading.OVERDUE, Heading.DUE_TODAY),
            badge=_("New") if line.is_new else "",
            warning="" if task.is_proven else _("Sender not verified"),
            quote=harmless(task.sentence),
            why=self.phrases.why(line, harmless(task.counterpart, LONGEST_NAME)),
            actions=self._actions(_TASK_ACTIONS, task.task_id, title),
        )

    def _contact(self, line: ContactLine) -> Entry:
        role = ", ".join(harmless(part, LONGEST_NAME) for part in (line.job_title, line.company) if part)
        numbers = [f"{self.phrases.label(Field.PHONE, one.phone_type)}: {one.value}" for one in line.phones]
        reach = " · ".join(harmless(part, LONGEST_NAME) for part in (_address_beside(line), *numbers) if part)
        return Entry(title=harmless(line.name, LONGEST_NAME), details=tuple(part for part in (role, reach) if part))

    def _changed_contact(self, line: ContactLine) -> Entry:
        changes = [
            f"{self.phrases.label(one.field)}: {harmless(one.was, LONGEST_NAME)} → {harmless(one.value, LONGEST_NAME)}"
            if one.was
            else f"{self.phrases.label(one.field)}: {harmless(one.value, LONGEST_NAME)}"
            for one in line.changes
        ]
        email = harmless(line.email, LONGEST_NAME)
        return Entry(title=harmless(line.name, LONGEST_NAME), details=(email, *changes))

    def _suggestion(self, line: SuggestionLine) -> Entry:
        title = harmless(line.name, LONGEST_NAME)
        seen = [
            f"{self.phrases.label(one.field, one.phone_type)}: {harmless(one.value, LONGEST_NAME)}"
            for one in line.observations
            if one.field not in (Field.FIRST_NAME, Field.LAST_NAME)  # the title says them
        ]
        because, is_unproven = self.phrases.because(line.reason), line.reason == "unproven"
        return Entry(
            title=title,
            warning=because if is_unproven else "",
            why="" if is_unproven else because,
            details=(harmless(line.email, LONGEST_NAME), *seen),
            actions=self._actions(_SUGGESTION_ACTIONS, line.evidence_id, title),
        )

    def _actions(self, actions: tuple[tuple[Purpose, str], ...], subject: str, about: str) -> tuple[Action, ...]:
        _ = self.phrases.words.gettext
        return tuple(
            Action(_(label), self.linker.url(purpose, self.digest.inbox_id, subject), about)
            for purpose, label in actions
        )


def _address_beside(line: ContactLine) -> str:
    """The address, unless it stands in the name's place already."""
    return "" if line.name == line.email else line.email
