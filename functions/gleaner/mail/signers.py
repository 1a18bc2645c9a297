"""Those who sign other than with the name in From: relatives, several people, offices, "your Ann", "Ann from next door"."""

import re
from dataclasses import dataclass

from gleaner.mail.name_words import NO_NAMES


@dataclass(frozen=True, slots=True)
class SignerWords:
    """The words of one language, all in lower case: relatives, what stands before a name, and before where somebody lives."""

    language: str
    kin: str
    before: str
    articles: str
    offices: str
    places: str
    example: str


SIGNER_WORDS = (
    SignerWords("en", "mum mom mam dad mother father gran grandma grandpa grandad nan nana aunt auntie uncle sis bro sister brother", "your yours love from through via for pp", "the all",
                "team office secretary board committee management staff", "from at in of", "Oskar from number 31"),
    SignerWords("nl", "mam mama ma pap papa pa moeder vader oma opa tante oom zus broer zusje broertje mams paps", "je jouw jullie uw namens door via van", "het de",
                "bestuur redactie secretariaat team directie", "van uit op bij", "je zus"),
    SignerWords("de", "mama papa mutti vati mutter vater oma opa tante onkel bruder schwester", "dein deine deiner eure euer ihr ihre durch für von", "die der das",
                "vorstand redaktion sekretariat team büro verwaltung", "aus von vom im in bei", "Armin und Leyla"),
    SignerWords("fr", "maman papa mère père sœur soeur frère mamie papi papy tata tonton tante oncle mémé pépé", "ton ta votre tes pour par de", "le la les l'",
                "équipe secrétariat direction bureau rédaction accueil", "de du d' à chez", "ta sœur Zoé"),
    SignerWords("es", "mamá papá madre padre hermana hermano abuela abuelo tía tío mami papi", "tu tus su vuestro vuestra por de", "el la los las",
                "equipo secretaría dirección administración junta", "de del desde en", "La secretaría"),
    SignerWords("it", "mamma papà babbo madre padre sorella fratello nonna nonno zia zio", "tuo tua suo sua vostro vostra il per da", "il lo la i gli le l'",
                "segreteria direzione redazione amministrazione presidenza staff", "di da dal della dalla del in", "zia Piera"),
    SignerWords("pt", "mãe pai irmã irmão mamã papá avó avô tia tio vó vô", "teu tua seu sua vosso vossa do da pelo pela", "o a os as",
                "secretaria direção direcção equipa equipe administração", "de do da em no na", "tua mãe"),
    SignerWords("da, no", "mor far mormor farmor morfar farfar bedstemor bedstefar bestemor bestefar moster faster tante onkel søs", "din dit dine jeres deres gennem ved for fra", "alle",
                "bestyrelsen styret redaktionen sekretariatet kontoret teamet", "fra i på af", "mor"),
    SignerWords("sv", "mamma pappa mor far mormor farmor morfar farfar moster faster morbror farbror syrran brorsan", "din ditt er genom via från för", "alla",
                "styrelsen redaktionen kansliet teamet ledningen", "från i på av", "genom Yvonne"),
    SignerWords("fi", "äiti isä mummo mummi ukki pappa vaari täti setä eno iskä äiskä", "sinun", "koko",
                "hallitus toimisto tiimi toimitus johtokunta", "ja", "äiti"),
    SignerWords("pl", "mama tata babcia dziadek ciocia wujek mamusia tatuś siostra brat", "twój twoja wasz wasza wasi", "cały",
                "zarząd redakcja sekretariat zespół biuro", "z ze od", "twoja babcia"),
    SignerWords("cs", "máma mamka táta taťka babička děda teta strejda strýc ségra brácha", "tvůj tvá tvoje váš vaše vaši za", "celý",
                "výbor redakce sekretariát tým kancelář", "z ze od", "tvoje máma"),
    SignerWords("ru", "мама папа бабушка дедушка тётя тетя дядя", "твой твоя ваш ваша ваши", "весь",
                "правление редакция секретариат команда администрация", "из от с", "твоя бабушка"),
)  # fmt: skip

_LONGEST = 48
_MOST_WORDS = 6
_MOST_NAMES = 3
_PARTING = re.compile(r"\s*(?:[,&+/、]|\b(?:and|und|en|et|y|e|i|og|och|ja|a|и|plus)\b)\s*", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_a-zà-þа-я][\w.'’-]{0,24}")
_EDGES = " \t.,;-–—*_~"


def _words(column: str) -> frozenset[str]:
    return frozenset(word for row in SIGNER_WORDS for word in str(getattr(row, column)).split())


_KIN = _words("kin")
_BEFORE = _words("before")
_ARTICLES = _words("articles")
_OFFICES = _words("offices")
_PLACES = _words("places")


def is_signer(line: str) -> bool:
    """Whether a short line under a closing formula says who signs; a single name alone is not judged here."""
    text = line.strip(_EDGES)
    words = text.split()
    if not text or len(text) > _LONGEST or len(words) > _MOST_WORDS or not text[-1].isalnum():
        return False
    named = _without_place(words)
    parts = [part for part in _PARTING.split(" ".join(named)) if part]
    is_telling = len(parts) > 1 or len(named) < len(words) or not _is_names(words)
    return is_telling and bool(parts) and all(_is_one(part.split()) for part in parts)


def _without_place(words: list[str]) -> list[str]:
    """Oskar from number 31 is Oskar: a name stands before the place."""
    at = next((at for at, word in enumerate(words) if at and word in _PLACES), len(words))
    return words[:at] if _is_names(words[:1]) else words


def _is_one(words: list[str]) -> bool:
    """A name, a relative with or without name, an office, behind a word for whose they are."""
    low = [word.lower() for word in words]
    bare = next((at for at, word in enumerate(low) if word not in _BEFORE), len(low))
    if low[bare:] and (low[bare] in _ARTICLES or low[bare] in _OFFICES):
        rest = low[bare + 1 :] if low[bare] in _ARTICLES else low[bare:]
        return any(word in _OFFICES for word in rest) and len(rest) <= _MOST_NAMES
    if low[bare:] and low[bare] in _KIN:
        return _is_names(words[bare + 1 :])
    return bool(low[bare:]) and _is_names(words[bare:])


def _is_names(words: list[str]) -> bool:
    are_names = all(_NAME.fullmatch(word) is not None and word.lower() not in NO_NAMES for word in words)
    return are_names and len(words) <= _MOST_NAMES
