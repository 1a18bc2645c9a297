"""The words of the pages that links in mails lead to, by the inbox's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from gleaner.digests.links import Purpose


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


ENGLISH = Language(
    code="en",
    wordings={
        Purpose.DONE: Wording("Is this done?", "Mark as done", "The task is done. It will not be listed again."),
        Purpose.SNOOZE: Wording("Show this later?", "Show it later", "The task will be listed again on that day."),
        Purpose.NOT_A_TASK: Wording(
            "Not a task?", "It is not a task", "The task is gone. It will not be listed again."
        ),
        Purpose.ACCEPT: Wording("Add this to the contacts?", "Add it", "It is in the contact book."),
        Purpose.REJECT: Wording(
            "Not a contact?", "Do not add it", "It was not added, and will not be suggested again."
        ),
        Purpose.DIGEST_OFF: Wording(
            "Turn the digest off?",
            "Turn the digest off",
            "There will be no more digests. Gleaner goes on reading new mail; the settings turn the digest on again.",
        ),
    },
    snoozes={"Tomorrow": 1, "In three days": 3, "In a week": 7, "In two weeks": 14},
    when="When should it be listed again?",
    note="Nothing happens until you press the button.",
    done="Done",
    answered="This suggestion was answered already.",
    no_more_digests="There will be no more digests for {address}. Nothing else changes.",
)

DUTCH = Language(
    code="nl",
    wordings={
        Purpose.DONE: Wording("Is dit gedaan?", "Gedaan", "De taak is gedaan en komt niet meer terug."),
        Purpose.SNOOZE: Wording("Dit later tonen?", "Later tonen", "De taak komt op die dag terug."),
        Purpose.NOT_A_TASK: Wording("Geen taak?", "Dit is geen taak", "De taak is weg en komt niet meer terug."),
        Purpose.ACCEPT: Wording("Aan de contacten toevoegen?", "Toevoegen", "Het staat bij de contacten."),
        Purpose.REJECT: Wording(
            "Geen contact?", "Niet toevoegen", "Het is niet toegevoegd en wordt niet meer voorgesteld."
        ),
        Purpose.DIGEST_OFF: Wording(
            "Het overzicht uitzetten?",
            "Het overzicht uitzetten",
            "Er komen geen overzichten meer. Gleaner blijft nieuwe mail lezen; bij de instellingen zet u het weer aan.",
        ),
    },
    snoozes={"Morgen": 1, "Over drie dagen": 3, "Over een week": 7, "Over twee weken": 14},
    when="Wanneer moet de taak terugkomen?",
    note="Er gebeurt niets tot u op de knop drukt.",
    done="Gelukt",
    answered="Dit voorstel is al beantwoord.",
    no_more_digests="Er komen geen overzichten meer voor {address}. Verder verandert er niets.",
)

GERMAN = Language(
    code="de",
    wordings={
        Purpose.DONE: Wording("Ist das erledigt?", "Erledigt", "Die Aufgabe ist erledigt und kommt nicht wieder."),
        Purpose.SNOOZE: Wording("Später zeigen?", "Später zeigen", "Die Aufgabe kommt an diesem Tag wieder."),
        Purpose.NOT_A_TASK: Wording("Keine Aufgabe?", "Keine Aufgabe", "Die Aufgabe ist weg und kommt nicht wieder."),
        Purpose.ACCEPT: Wording("Zu den Kontakten hinzufügen?", "Hinzufügen", "Der Eintrag steht bei den Kontakten."),
        Purpose.REJECT: Wording(
            "Kein Kontakt?", "Nicht hinzufügen", "Nichts wurde hinzugefügt; es wird nicht mehr vorgeschlagen."
        ),
        Purpose.DIGEST_OFF: Wording(
            "Die Übersicht abbestellen?",
            "Die Übersicht abbestellen",
            "Es kommen keine Übersichten mehr. Gleaner liest neue Mail weiter; in den Einstellungen geht es wieder an.",
        ),
    },
    snoozes={"Morgen": 1, "In drei Tagen": 3, "In einer Woche": 7, "In zwei Wochen": 14},
    when="Wann soll die Aufgabe wiederkommen?",
    note="Es geschieht nichts, bevor Sie auf den Knopf drücken.",
    done="Erledigt",
    answered="Dieser Vorschlag ist schon beantwortet.",
    no_more_digests="Für {address} kommen keine Übersichten mehr. Sonst ändert sich nichts.",
)

LANGUAGES: Mapping[str, Language] = {language.code: language for language in (ENGLISH, DUTCH, GERMAN)}


def language_of(locale: str) -> Language:
    """The language of a locale, or else English."""
    return LANGUAGES.get(locale, ENGLISH)
