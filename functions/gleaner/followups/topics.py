"""What a sentence is about, as words: enough to see which of several asks an answer takes up."""

# ruff: noqa: SIM905
# Word lists are read as text.

import re

TOPIC_LIMIT = 60
"""Words of a message that are kept; a longer answer is about everything anyway."""

_WORD = re.compile(r"[^\W_]{4,}")
_STEM = 6
"""Letters of a word that must agree: "contract" and "contracts", "Angebot" and "Angebote"."""

_EMPTY = frozenset(
    "about above after again instead also always another answer anything around attached back because been before being best both "
    "call come could dear does doing done each either else email enough even ever every everything find fine first from friday "
    "give going good great have hello help here hope info information into just keep kind kindly know last later least "
    "like little look looking made mail make many maybe meet meeting might monday month more most much must need never next "
    "note nothing once only other over past please possible question quick rather reach really regards reply right said same "
    "saturday send sent should since some something soon still such sunday sure take talk tell than thank thanks that their them "
    "then there these they thing think this those though through thursday time today together tomorrow tuesday under until update "
    "upon very want wednesday week well were what when where whether which while will wish with within without work would "
    "write year yesterday your yours "
    "alle alleen alles alsjeblieft anders bedankt beste bijlage binnen contact daar daarom deze dinsdag donderdag door doen "
    "eerst even gaan gaat geen goed graag groet haar hallo hebben hebt heeft hier hierbij hoeveel iemand iets ieder jouw jullie "
    "komen komt kunnen kunt laat laten maandag maar maken meer misschien moet moeten morgen naar niet niets nodig omdat onze over "
    "reactie stuur sturen tijd toch twee uiterlijk vandaag vanaf veel volgende voor vraag vragen vrijdag vriendelijke waar waarom "
    "wanneer want weet weten welke week wensen werd willen woensdag wordt worden zaterdag zeer zich zien zijn zodat zondag zonder zoals "
    "zullen aber alle allen alles also andere anbei antwort auch bald bereits beste bitte dank danke dann darauf dass dein deine "
    "dem denn dies diese diesem diesen dieser dieses dienstag doch donnerstag durch eine einem einen einer eines etwas euch "
    "freitag freundlichen frage fragen ganz gern gerne geben geht grüße gruß guten habe haben hallo hast hatte heute hier ihnen "
    "ihre ihrem ihren ihrer immer jetzt kann kannst kein keine können könnte könnten kommen kurz lassen lieber machen mehr mein "
    "meine mich mittwoch montag morgen müssen nach nicht nichts noch oder ohne rückmeldung samstag schicken schon sehr seine "
    "senden sich sind sollte sonntag uhrzeit unser unsere viel viele vielen wann warum weil weiter welche wenn werde werden "
    "wieder wird wissen woche wollen wurde würde würden zwei".split()
)


def topics(*sentences: str) -> tuple[str, ...]:
    """The words that sentences turn on, shortened to their beginnings, sorted, at most sixty."""
    words = {
        word.lower()[:_STEM] for sentence in sentences for word in _WORD.findall(sentence) if word.lower() not in _EMPTY
    }
    return tuple(sorted(words)[:TOPIC_LIMIT])
