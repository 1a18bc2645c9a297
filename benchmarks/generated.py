"""Personal mails made up for measuring: conversations of invented people with the owner, in three languages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from random import Random

#: Every conversation: a question, the owner's answer, an answer to that, a last word.
TURNS = 4


@dataclass(frozen=True, slots=True)
class Phrases:
    """What people write in one language; `{thing}` is what the conversation is about."""

    greeting: str
    talk: tuple[str, ...]
    asks: tuple[str, ...]
    answers: tuple[str, ...]
    closing: str
    quote: str
    titles: tuple[str, ...]


ENGLISH = Phrases(
    greeting="Hi {name},",
    talk=(
        "Thank you for the visit last week, it was good to see the workshop in full swing.",
        "We went through the drawings of the {thing} again and found two places where the measures differ.",
        "The supplier has raised the price of the {thing} by four percent, which the budget still bears.",
        "Our colleagues in the other office have started with the {thing} and are ahead of their plan.",
        "As you know the board meets at the end of the month and the {thing} is on its agenda.",
    ),
    asks=(
        "Could you send me the revised offer for the {thing} before Friday?",
        "When can your people come and look at the {thing}?",
        "Please confirm the delivery date of the {thing}.",
        "Shall we meet next Tuesday at ten to go through the {thing}?",
        "I will send you the signed order for the {thing} by Thursday.",
    ),
    answers=(
        "Here is what you asked for, and the {thing} is ready on our side.",
        "Yes, that suits us; I will send you the papers for the {thing} tomorrow.",
    ),
    closing="Kind regards,",
    quote="On {date}, {name} <{email}> wrote:",
    titles=("Head of Maintenance", "Purchasing Manager", "Project Engineer", "Office Manager"),
)
DUTCH = Phrases(
    greeting="Beste {name},",
    talk=(
        "Dank voor het bezoek van vorige week, het was goed om de werkplaats eens te zien.",
        "We hebben de tekeningen van {thing} nog eens doorgenomen en op twee plaatsen kloppen de maten niet.",
        "De leverancier heeft de prijs van {thing} met vier procent verhoogd, dat past nog binnen de begroting.",
    ),
    asks=(
        "Kun je me vóór vrijdag de nieuwe offerte voor {thing} sturen?",
        "Wanneer kunnen jullie naar {thing} komen kijken?",
        "Graag hoor ik van je wanneer {thing} wordt geleverd.",
        "Ik stuur je donderdag de getekende opdracht voor {thing}.",
    ),
    answers=("Hierbij wat je vroeg, {thing} is van onze kant klaar.", "Dat is goed, ik stuur je morgen de stukken."),
    closing="Met vriendelijke groet,",
    quote="Op {date} schreef {name} <{email}>:",
    titles=("Hoofd Onderhoud", "Inkoper", "Projectleider"),
)
GERMAN = Phrases(
    greeting="Guten Tag {name},",
    talk=(
        "vielen Dank für den Besuch in der letzten Woche, die Werkstatt hat uns gut gefallen.",
        "wir haben die Zeichnungen für {thing} noch einmal durchgesehen, an zwei Stellen weichen die Maße ab.",
        "der Lieferant hat den Preis für {thing} um vier Prozent erhöht, das trägt unser Budget noch.",
    ),
    asks=(
        "Könnten Sie mir bis Freitag das neue Angebot für {thing} schicken?",
        "Wann können Ihre Leute sich {thing} ansehen?",
        "Bitte bestätigen Sie den Liefertermin für {thing}.",
        "Ich schicke Ihnen am Donnerstag den unterschriebenen Auftrag für {thing}.",
    ),
    answers=("anbei das Gewünschte, {thing} ist bei uns fertig.", "ja, das passt; die Unterlagen schicke ich morgen."),
    closing="Mit freundlichen Grüßen",
    quote="Am {date} schrieb {name} <{email}>:",
    titles=("Leiterin Instandhaltung", "Einkauf", "Projektleiter"),
)
LANGUAGES = (ENGLISH, ENGLISH, ENGLISH, DUTCH, GERMAN)
THINGS = ("pump {}", "hall {}", "crane {}", "contract {}", "line {}", "gate {}", "boiler {}", "drawing {}")
FIRST_NAMES = ("Maria", "Jonas", "Helen", "Sanne", "Peter", "Anika", "Tom", "Clara", "David", "Lotte", "Ruben", "Eva")
LAST_NAMES = ("Jansen", "Brandt", "Marsh", "de Vries", "Okafor", "Lindqvist", "Fischer", "Harris", "Bakker", "Novak")
COMPANIES = ("Delft Water B.V.", "Brandt Anlagenbau GmbH", "Marsh & Sons Ltd", "Northgate Logistics Inc.")


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody who writes, with the lines that end their mails."""

    name: str
    email: str
    signature: str
    phrases: Phrases


def conversations(mails: int, *, owner: str, since: datetime, seed: int = 2) -> list[bytes]:
    """That many raw mails, conversation after conversation, the turns of each a second apart from `since` on.

    Four a conversation, two conversations a person; a quarter are the owner's own.
    """
    random = Random(seed)
    people = [_writer(number, random) for number in range(mails // (2 * TURNS) + 1)]
    threads = [list(_thread(people[number // 2], number, owner, random, since)) for number in range(mails // TURNS + 1)]
    return [mail for thread in threads for mail in thread][:mails]


def _writer(number: int, random: Random) -> Writer:
    first, last = random.choice(FIRST_NAMES), random.choice(LAST_NAMES)
    phrases, company = random.choice(LANGUAGES), random.choice(COMPANIES)
    domain = f"{company.split()[0].lower()}{number}.example"
    email = f"{first}.{last.replace(' ', '.')}@{domain}".lower()
    lines = [
        f"{first} {last}",
        random.choice(phrases.titles),
        company,
        f"Tel: +31 20 {random.randrange(200, 799)} {random.randrange(1000, 9999)}",
        f"Mobile: +31 6 {random.randrange(10000000, 59999999)}",
        f"www.{domain}",
        f"Keizersgracht {number + 1}, 1015 CJ Amsterdam",
    ]
    kept = random.choice((lines, lines[:5], lines[:4], lines[:1]))
    return Writer(f"{first} {last}", email, "\n".join(kept), phrases)


def _thread(writer: Writer, number: int, owner: str, random: Random, since: datetime) -> Iterator[bytes]:
    me = Writer("Robin Meadowbrook", owner, "Robin Meadowbrook\nMeadowbrook Engineering", writer.phrases)
    thing = random.choice(THINGS).format(number + 1)
    ids: list[str] = []
    earlier = ""
    for position in range(TURNS):
        sender, other = (me, writer) if position == 1 else (writer, me)
        at = since + timedelta(seconds=position)
        text = _new_text(sender, other, position, thing, random)
        mail = EmailMessage()
        mail["From"] = f"{sender.name} <{sender.email}>"
        mail["To"] = f"{other.name} <{other.email}>"
        mail["Subject"] = f"{'Re: ' if ids else ''}{thing}"
        mail["Date"] = format_datetime(at)
        mail["Message-ID"] = f"<{number}.{position}.{int(since.timestamp()):x}@{sender.email.partition('@')[2]}>"
        if ids:
            mail["In-Reply-To"], mail["References"] = ids[-1], " ".join(ids)
        mail.set_content(f"{text}\n{earlier}")
        if position % 2 == 0 and number % 3 == 0:
            mail.add_alternative(_as_html(f"{text}\n{earlier}"), subtype="html")
        yield mail.as_bytes()
        ids.append(mail["Message-ID"])
        earlier = _quoted(sender, f"{text}\n{earlier}", at)


def _new_text(sender: Writer, other: Writer, position: int, thing: str, random: Random) -> str:
    phrases = sender.phrases
    talk = random.sample(phrases.talk, k=min(len(phrases.talk), random.randrange(1, 4)))
    points: Sequence[str] = phrases.asks if position in (0, 2) else phrases.answers
    paragraphs = [
        phrases.greeting.format(name=other.name.partition(" ")[0]),
        " ".join(talk).format(thing=thing),
        random.choice(points).format(thing=thing),
        phrases.closing,
        sender.signature,
    ]
    return "\n\n".join(paragraphs) + "\n"


def _quoted(writer: Writer, text: str, at: datetime) -> str:
    attribution = writer.phrases.quote.format(date=at.astimezone(UTC).strftime("%d/%m/%Y %H:%M"), **_named(writer))
    return f"\n{attribution}\n" + "\n".join(f"> {line}" for line in text.rstrip("\n").split("\n")) + "\n"


def _named(writer: Writer) -> dict[str, str]:
    return {"name": writer.name, "email": writer.email}


def _as_html(text: str) -> str:
    lines = text.replace("&", "&amp;").replace("<", "&lt;").split("\n")
    return "<html><body>" + "".join(f"<div>{line or '<br>'}</div>" for line in lines) + "</body></html>\n"
