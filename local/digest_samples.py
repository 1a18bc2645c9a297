"""Digests of invented people, to look at and to measure: a full one, a small one, and one of hostile and endless texts."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from gleaner.contacts.contact import Author, Contact, Statement, Value
from gleaner.contacts.correspondent import Change, Correspondent, Suggestion
from gleaner.contacts.observation import Field, Observation, PhoneType, Source
from gleaner.digests.composing import Material, Tally, compose
from gleaner.digests.links import Linker
from gleaner.digests.rendering import Rendered, render
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import Task, TaskState
from gleaner.inbox import Inbox, Preferences, SetUp
from local.catalogues import compile_catalogues

NOW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
TODAY = NOW.date()
PUBLIC_URL = "https://gleaner.example.net"
_LAST = NOW - timedelta(days=1, minutes=5)
_ID = "4f3c9a527d0b4e0e9a552f6f{:02}"


@dataclass(frozen=True, slots=True)
class Ask:
    """A task in few words; `due` in days from today, `age` in days since it was said."""

    title: str
    sentence: str
    who: str
    due: int | None = None
    age: int = 1
    kind: Kind = Kind.REQUEST
    waiting_on: WaitingOn = WaitingOn.OWNER
    is_proven: bool = True


_OTHER = WaitingOn.OTHER
ASKS = (
    Ask("Send Maria the signed contract", "Could you send me the signed contract before the weekend?", "Maria Jansen", -4, 6),
    Ask("Das Angebot für die Kühlanlage nachreichen", "Bis Montag bräuchten wir noch Ihr Angebot für die Kühlanlage, sonst können wir den Termin nicht halten.", "Jonas Brandt", -1, 5),
    Ask("Confirm the installation date", "Please confirm the installation date by Tuesday, so that the crew can plan the crane.", "Pieter de Groot", 0, 3),
    Ask("Meet Claire Dubois at 14:30", "Seriez-vous disponible mardi à 14 h 30 pour un premier échange ?", "Claire Dubois", 0, 2, Kind.MEETING),
    Ask("Prijsopgave sturen aan Sanne", "Kun je me voor donderdag de prijsopgave voor de twee loodsen sturen?", "Sanne de Vries", 2),
    Ask("Answer Helen on the payment terms", "Are the payment terms of last year still valid, or do you want 30 days from now on?", "Helen Marsh", None, 1, Kind.QUESTION),
    Ask("Send the minutes to the board", "I will send the minutes to the board before the end of the week.", "board@example.org", 3, 1, Kind.COMMITMENT),
    Ask("Firmare il verbale di collaudo", "Le chiedo di firmare il verbale di collaudo e di rimandarmelo entro lunedì.", "Giulia Conti", 6, 4),
    Ask("Bank details for the new supplier", "We have changed our bank. Could you update the account number today?", "Accounts", None, 1, is_proven=False),
    Ask("Quote from Northwind", "Could you let me have the quote for the second batch by Wednesday?", "Ana Sousa", None, 6, Kind.REQUEST, _OTHER),
    Ask("Test report", "You will have the test report on Friday.", "Luis Herrera", -4, 8, Kind.COMMITMENT, _OTHER),
    Ask("Date for the site visit", "Which day next week would suit you for the site visit?", "Erik Lindqvist", None, 5, Kind.QUESTION, _OTHER),
)  # fmt: skip
HOSTILE = (
    '<script>alert(1)</script><img src=x onerror="alert(2)"> "><a href="https://evil.example/">here</a> {{ 7 * 7 }} '
    "https://evil.example/login?next=a.b www.phish.example boss@evil.example &lt;b&gt; \u202egnp.exe </td></tr></table>"
)
ENDLESS = (
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 4,
    "https://evil.example/" + "a/b?c=d&" * 60,
    "ご確認のほど、よろしくお願いいたします。" * 30,
    "يرجى إرسال العقد الموقع قبل يوم الخميس " * 12,
    "👩‍💻👨‍👩‍👧‍👦🏳️‍🌈" * 60,
    "Z\u0351\u0310\u0304\u0301\u0303\u0352\u030b\u0305a\u0335\u0321\u0322\u0328l\u0489\u034f\u0336\u0316g\u0337\u0338o\u0321\u0358 "
    * 20,
)


def samples(locale: str) -> Mapping[str, Rendered]:
    """The samples by name, in the language of a locale."""
    compile_catalogues()
    return {
        "full": _rendered(full(), locale),
        "small": _rendered(small(), locale),
        "hostile": _rendered(hostile(), locale, is_incoming_only=True, time_zone="Mars/Olympus"),
    }


def full() -> Material:
    """More of everything than one digest lists."""
    asks = (*ASKS, *(replace(ask, age=ask.age + 3, due=None) for ask in ASKS if ask.waiting_on is WaitingOn.OWNER))
    return Material(
        tasks=tuple(_task(number, ask) for number, ask in enumerate(asks)),
        correspondents=(_new(), _changed(), _suggested("stranger"), _suggested("unproven")),
        contacts={"maria@example.org": _maria(), "jonas@example.com": _jonas()},
        tally=Tally(14, {"bulk": 26, "list": 4, "auto_reply": 2, "calendar": 1, "excluded_domain": 1}),
        told=frozenset(_ID.format(number) for number, ask in enumerate(asks) if ask.age > 1),
    )


def small() -> Material:
    """An ordinary morning."""
    return Material(
        tasks=tuple(_task(number, ASKS[number]) for number in (0, 2, 4)),
        correspondents=(_new(), _changed()),
        contacts={"maria@example.org": _maria(), "jonas@example.com": _jonas()},
        tally=Tally(3, {"bulk": 5}),
        told=frozenset((_ID.format(0), _ID.format(2))),
    )


def hostile() -> Material:
    """Texts that break out, pretend, or do not end, wherever a mail's words can stand."""
    texts = (HOSTILE, *ENDLESS)
    asks = [replace(ASKS[0], title=text, sentence=text, who=text, is_proven=False) for text in texts * 2]
    asks[1::2] = [replace(ask, due=None) for ask in asks[1::2]]
    maria = Contact("maria@example.org", {field: _value(ENDLESS[0]) for field in (Field.FIRST_NAME, Field.COMPANY)})
    changes = tuple(
        Change(field, texts[number % len(texts)], texts[(number + 1) % len(texts)], NOW - timedelta(hours=2), "e")
        for number, field in enumerate(one for one in Field if one is not Field.PHONE)
    )
    values: dict[Field, Value] = {change.field: _value(change.value) for change in changes}
    return Material(
        tasks=tuple(_task(number, ask) for number, ask in enumerate(asks)),
        correspondents=(
            Correspondent("maria@example.org", "Maria", became_contact_at=NOW - timedelta(hours=3), changed_at=NOW),
            Correspondent("jonas@example.com", "Jonas", changes=changes, changed_at=NOW),
            replace(_suggested("unproven", HOSTILE), email=f"{'a' * 64}@{'b' * 180}.example"),
        ),
        contacts={"maria@example.org": maria, "jonas@example.com": Contact("jonas@example.com", values)},
        tally=Tally(1234, {"bulk": 12345}),
    )


def _rendered(
    material: Material, locale: str, *, is_incoming_only: bool = False, time_zone: str = "Europe/Amsterdam"
) -> Rendered:
    inbox = Inbox(
        inbox_id="in5k2v7qxw4m3tz6ybd",
        owner_id="owner",
        address="emma@example.com",
        forwarding_token="",
        journal_token="",
        connected_at=NOW - timedelta(days=100),
        is_enabled=True,
        preferences=Preferences(locale=locale, time_zone=time_zone),
        set_up=SetUp(proven_outgoing_at=None if is_incoming_only else NOW - timedelta(days=90)),
        digested_until=_LAST,
    )
    digest = compose(material, inbox=inbox, now=NOW)
    if digest is None:
        raise AssertionError("A sample digest has nothing to say.")
    return render(digest, Linker(PUBLIC_URL, b"no key that signs anything else", NOW))


def _task(number: int, ask: Ask) -> Task:
    is_theirs = ask.waiting_on is WaitingOn.OTHER
    return Task(
        task_id=_ID.format(number),
        thread_id=f"thread#{number:032}",
        message_key=f"message{number}",
        kind=ask.kind,
        title=ask.title,
        sentence=ask.sentence,
        due_on=None if ask.due is None else TODAY + timedelta(days=ask.due),
        waiting_on=ask.waiting_on,
        state=TaskState.AWAITING_REPLY if is_theirs else TaskState.OPEN,
        said_at=NOW - timedelta(days=ask.age),
        counterpart=ask.who,
        score=0.9,
        is_proven=ask.is_proven,
        is_promised=is_theirs and ask.kind is Kind.COMMITMENT,
    )


def _value(text: str, phone_type: PhoneType | None = None) -> Value:
    return Value(text, Author.MACHINE, NOW - timedelta(hours=2), "e", phone_type=phone_type)


def _new() -> Correspondent:
    said = (
        (Field.FIRST_NAME, "Maria"),
        (Field.LAST_NAME, "Jansen"),
        (Field.JOB_TITLE, "Head of Purchasing"),
        (Field.COMPANY, "Jansen & Partners"),
        (Field.PHONE, "+31612345678"),
    )
    changes = tuple(Change(field, None, value, NOW - timedelta(hours=2), "e") for field, value in said)
    at = NOW - timedelta(hours=2)
    return Correspondent("maria@example.org", "Maria Jansen", changes=changes, became_contact_at=at, changed_at=at)


def _maria() -> Contact:
    said = [change for change in _new().changes if change.field is not Field.PHONE]
    values: dict[Field, Value] = {change.field: _value(change.value) for change in said}
    return Contact("maria@example.org", values, (_value("+31612345678", PhoneType.MOBILE),))


def _changed() -> Correspondent:
    at = NOW - timedelta(hours=2)
    changes = (
        Change(Field.JOB_TITLE, "Vertriebsleiter", "Geschäftsführer", at, "e"),
        Change(Field.STREET, "Alter Markt 3", "Hafenstraße 12", at, "e"),
        Change(Field.POSTAL_CODE, "50667", "20457", at, "e"),
        Change(Field.CITY, "Köln", "Hamburg", at, "e"),
    )
    return Correspondent("jonas@example.com", "Jonas Brandt", changes=changes, changed_at=at)


def _jonas() -> Contact:
    names = {Field.FIRST_NAME: _value("Jonas"), Field.LAST_NAME: _value("Brandt")}
    return Contact("jonas@example.com", names | {change.field: _value(change.value) for change in _changed().changes})


def _suggested(reason: str, text: str = "") -> Correspondent:
    said = (
        (Field.FIRST_NAME, "Sanne", None),
        (Field.LAST_NAME, text or "de Vries", None),
        (Field.JOB_TITLE, text or "Architect", None),
        (Field.COMPANY, text or "Bureau De Vries", None),
        (Field.PHONE, "+31201234567", PhoneType.WORK),
    )
    seen = tuple(
        Observation(field, value, value, value, Source.SIGNATURE, 0.9, phone_type=kind) for field, value, kind in said
    )
    at = NOW - timedelta(hours=2)
    waiting = Suggestion(Statement(seen, at, f"evidence-{reason}"), reason, at)
    return Correspondent(f"sanne.{reason}@example.net", "Sanne", suggestions=(waiting,), changed_at=at)
