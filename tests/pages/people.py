"""The people that the sample owner writes with, and what they ask and promise. All of them are invented."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gleaner.contacts.observation import Field, PhoneType
from gleaner.followups.followup import Kind, WaitingOn
from gleaner.followups.task import ClosedBy, TaskState

NAME = (Field.FIRST_NAME, Field.LAST_NAME)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A correspondent: `said` is what their signatures say, oldest first; `waits` why it is only suggested, if it is."""

    email: str
    said: tuple[Mapping[Field, str], ...]
    phones: Mapping[str, PhoneType] = field(default_factory=dict)
    waits: str = ""
    days_ago: float = 3

    @property
    def name(self) -> str:
        """First and last."""
        return " ".join(self.said[0].get(one, "") for one in NAME).strip()


def _signature(name: str, title: str = "", company: str = "", **more: str) -> Mapping[Field, str]:
    first, _, last = name.partition(" ")
    known = {Field.FIRST_NAME: first, Field.LAST_NAME: last, Field.JOB_TITLE: title, Field.COMPANY: company}
    known |= {Field(one): value for one, value in more.items()}
    return {one: value for one, value in known.items() if value}


_MOBILE, _WORK, _FAX = PhoneType.MOBILE, PhoneType.WORK, PhoneType.FAX
MARIA = Somebody(
    "maria.jansen@northwind.example.com",
    (
        _signature("Maria Jansen", "Account Manager", "Northwind Traders", city="Utrecht"),
        _signature("Maria Jansen", "Sales Manager", "Northwind Traders B.V.", city="Utrecht"),
        _signature(
            "Maria Jansen", "Head of Sales", "Northwind Traders B.V.", street="Keizersgracht 241", postal_code="1016 EA",
            city="Amsterdam", country="Netherlands", website="https://northwind.example.com",
            linkedin="https://www.linkedin.com/in/maria-jansen-example",
        ),
    ),
    {"+31207940123": _WORK, "+31612345678": _MOBILE, "+31207940124": _FAX},
    days_ago=1,
)  # fmt: skip
JONAS = Somebody(
    "jonas.brandt@kaeltetechnik.example.net",
    (
        _signature("Jonas Brandt", "Vertriebsleiter", "Brandt Kältetechnik GmbH", street="Alter Markt 3", postal_code="50667", city="Köln"),
        _signature("Jonas Brandt", "Geschäftsführer", "Brandt Kältetechnik GmbH", street="Hafenstraße 12", postal_code="20457", city="Hamburg"),
    ),
    {"+4940123450": _WORK},
    days_ago=2,
)  # fmt: skip
SANNE = Somebody(
    "sanne@devries-architecten.example.com",
    (_signature("Sanne de Vries", "Architect", "Bureau De Vries", city="Rotterdam"),),
    {"+31104567890": _WORK},
    waits="stranger",
    days_ago=0.2,
)
JONAS_UNPROVEN = Somebody(
    JONAS.email,
    (_signature("Jonas Brandt", "Managing Director", website="https://brandt.example.net"),),
    waits="unproven",
    days_ago=0.5,
)
PEOPLE = (
    MARIA,
    JONAS,
    Somebody("claire.dubois@lumiere.example.com", (_signature("Claire Dubois", "Directrice des achats", "Lumière SARL", city="Lyon"),), {"+33472123456": _WORK}),
    Somebody("helen.marsh@harbourline.example.com", (_signature("Helen Marsh", "Finance Director", "Harbour Line Ltd", city="Bristol", country="United Kingdom"),), {"+441174960123": _WORK}, days_ago=1.3),
    Somebody("pieter.degroot@kranenbouw.example.net", (_signature("Pieter de Groot", "Projectleider", "Kranenbouw De Groot", city="Zwolle"),), {"+31384567123": _WORK, "+31687654321": _MOBILE}),
    Somebody("giulia.conti@conti-impianti.example.com", (_signature("Giulia Conti", "Responsabile collaudi", "Conti Impianti S.r.l.", city="Torino"),), days_ago=6),
    Somebody("ana.sousa@atlantica.example.org", (_signature("Ana Sousa", "Compras", "Atlântica Lda", city="Porto"),), {"+351221234567": _WORK}, days_ago=8),
    Somebody("luis.herrera@ensayos.example.com", (_signature("Luis Herrera", "Ingeniero de ensayos", "Laboratorio Herrera", city="Valencia"),), days_ago=9),
    Somebody("erik.lindqvist@nordbygg.example.net", (_signature("Erik Lindqvist", "Platschef", "Nordbygg AB", city="Göteborg"),), {"+46311234567": _WORK}, days_ago=5),
    Somebody("tom.becker@paperworks.example.com", (_signature("Tom Becker", "Owner", "Paperworks"),), days_ago=12),
    Somebody("noor.elamrani@studio-noor.example.org", (_signature("Noor El Amrani", "Grafisch ontwerper", "Studio Noor", city="Den Haag"),), {"+31612987654": _MOBILE}, days_ago=14),
    Somebody("grace.oduya@meridian.example.com", (_signature("Grace Oduya", "Logistics Lead", "Meridian Freight", city="Leeds"),), {"+441134960456": _WORK}, days_ago=18),
    Somebody("board@housing-coop.example.org", (_signature("Housing Co-operative", company="Housing Co-operative"),), days_ago=20),
    Somebody("yuki.tanaka@sakura.example.com", (_signature("Yuki Tanaka", "Export Manager", "Sakura Instruments"),), days_ago=22),
    SANNE,
    JONAS_UNPROVEN,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ask:
    """A task in few words; `due` and `snoozed` in days from today, `age` in days since it was said."""

    title: str
    sentence: str
    who: Somebody
    due: int | None = None
    age: float = 1
    kind: Kind = Kind.REQUEST
    state: TaskState = TaskState.OPEN
    closed_by: ClosedBy | None = None
    snoozed: int | None = None
    is_proven: bool = True

    @property
    def waiting_on(self) -> WaitingOn:
        """Whose move it is or was."""
        is_theirs = self.state in (TaskState.WAITING, TaskState.AWAITING_REPLY) or self.closed_by is ClosedBy.DELIVERED
        return WaitingOn.OTHER if is_theirs else WaitingOn.OWNER


_BY_NAME = {one.name: one for one in PEOPLE if not one.waits}
_WAITING, _LATE, _DONE, _NONE = TaskState.WAITING, TaskState.AWAITING_REPLY, TaskState.DONE, TaskState.NOT_A_TASK
ASKS = (
    Ask("Send Maria the signed contract", "Could you send me the signed contract before the weekend?", MARIA, -4, 6),
    Ask("Das Angebot für die Kühlanlage nachreichen", "Bis Montag bräuchten wir noch Ihr Angebot für die Kühlanlage, sonst können wir den Termin nicht halten.", JONAS, -1, 5),
    Ask("Confirm the installation date", "Please confirm the installation date by Tuesday, so that the crew can plan the crane.", _BY_NAME["Pieter de Groot"], 0, 3),
    Ask("Meet Claire Dubois at 14:30", "Seriez-vous disponible mardi à 14 h 30 pour un premier échange ?", _BY_NAME["Claire Dubois"], 0, 2, Kind.MEETING),
    Ask("Answer Helen on the payment terms", "Are the payment terms of last year still valid, or do you want 30 days from now on?", _BY_NAME["Helen Marsh"], None, 1, Kind.QUESTION),
    Ask("Send the minutes to the board", "I will send the minutes to the board before the end of the week.", _BY_NAME["Housing Co-operative"], 3, 1, Kind.COMMITMENT),
    Ask("Firmare il verbale di collaudo", "Le chiedo di firmare il verbale di collaudo e di rimandarmelo entro lunedì.", _BY_NAME["Giulia Conti"], 6, 4),
    Ask("Deadline for the trade fair stand", "The last day to book a stand is 11 December.", _BY_NAME["Grace Oduya"], 17, 4, Kind.DEADLINE),
    Ask("Change the bank account of Paperworks", "We have changed our bank. Could you update the account number today?", _BY_NAME["Tom Becker"], None, 0.4, is_proven=False),
    Ask("Choose a cover for the annual report", "Could you pick one of the three covers when you have a moment?", _BY_NAME["Noor El Amrani"], None, 7, snoozed=3),
    Ask("Quote for the second batch", "Could you let me have the quote for the second batch by Wednesday?", _BY_NAME["Ana Sousa"], None, 6, state=_LATE),
    Ask("Test report", "You will have the test report on Friday.", _BY_NAME["Luis Herrera"], -4, 8, Kind.COMMITMENT, _LATE),
    Ask("Date for the site visit", "Which day next week would suit you for the site visit?", _BY_NAME["Erik Lindqvist"], None, 1, Kind.QUESTION, _WAITING),
    Ask("Reply to Yuki about the calibration", "May we calibrate the instruments in January instead?", _BY_NAME["Yuki Tanaka"], None, 9, Kind.QUESTION, _DONE, ClosedBy.ANSWERED),
    Ask("Drawings of the loading bay", "I will send the drawings of the loading bay tomorrow.", _BY_NAME["Pieter de Groot"], -3, 5, Kind.COMMITMENT, _DONE, ClosedBy.DELIVERED),
    Ask("Book the meeting room", "Can you book the large meeting room for Thursday?", MARIA, -2, 4, state=_DONE, closed_by=ClosedBy.PERSON),
    Ask("Think about the summer party", "We should think about the summer party some day.", _BY_NAME["Helen Marsh"], None, 10, state=_NONE, closed_by=ClosedBy.PERSON),
)  # fmt: skip
