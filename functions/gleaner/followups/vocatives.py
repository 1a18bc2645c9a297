"""Whom a sentence addresses by name: "Peter, could you …"."""

# ruff: noqa: SIM905
# Word lists are read as text.

import re
from enum import StrEnum

from gleaner.contacts.names.given_names import GIVEN
from gleaner.contacts.work.wording import plain


class Addressee(StrEnum):
    """Whom a sentence calls by name, if anyone."""

    OWNER = "owner"
    SOMEBODY_ELSE = "somebody_else"
    NOBODY = "nobody"


_GREETING = (
    r"(?:hi|hey|hello|dear|hallo|hoi|dag|beste|liebe[rs]?|moin|bonjour|bonsoir|salut|coucou|ch[eè]re?|hola|buenos d[ií]as|buenas|"
    r"estimad[oa]|querid[oa]|ciao|buongiorno|buonasera|salve|gentile|car[oa]|egregio|ol[aá]|oi|bom dia|boa tarde|prezad[oa])\s+"
)
_NAME = r"@?(?-i:[^\W\d_a-zß-ÿ][^\W\d_]+)(?:[ -](?-i:[^\W\d_a-zß-ÿ][\w'-]+))?"
_CALL = re.compile(
    rf"^\W*(?:{_GREETING})?(?P<names>{_NAME}(?:\s*(?:,|and|&|en|und|et|y|ed?)\s*{_NAME}){{0,3}})\s*(?P<mark>[,:–])\s+\S",
    re.IGNORECASE,
)
_OPENING = re.compile(r"^\W*(?P<opening>\S+?(?: \S+?)?)\s*(?:[,:;]|\s[-–])\s+(?=\w)")
_GREETINGS = frozenset(
    "hi hey hello dear hallo hoi dag beste geachte liebe lieber moin bonjour bonsoir salut coucou cher chère hola buenas estimado "
    "estimada querido querida ciao buongiorno buonasera salve gentile caro cara egregio olá oi prezado prezada".split()
)
_NO_NAMES_END = (
    *("ly", "ement", "amment", "emment", "mente"),
    *(
        "ung",
        "innen",
        "mitglieder",
        "mitglied",
        "termin",
        "abend",
        "keit",
        "kollegin",
        "kollegen",
        "leiders",
        "teamleiter",
    ),
    *("ción", "zione", "ções", "enos", "melo", "mela", "noslo"),
)
"""Adverbs, and nouns and verbs that no given name ends like."""

_AT = re.compile(r"^\W*@(?P<names>\w+)")

OPENERS = frozenset(
    "however also finally first firstly second secondly third next then now so well unfortunately otherwise meanwhile additionally "
    "furthermore therefore yes no ok okay sure thanks thank hi hello hey dear please sorry great perfect actually lastly again "
    "alternatively hopefully moreover today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december attached besides once when if as since because after before "
    "until while although though but and or in on at for with from by to of regarding re fwd fw ps nb note fyi reminder deadline "
    "question questions request action todo update subject good morning afternoon evening all team everyone everybody guys folks "
    "colleagues both there sir madam anyway btw following per given based what who where why how which i we you he she it they this "
    "that these those the a an my your our his her their here just still likewise similarly overall true right exactly agreed quick one sounds great "
    "echter ook ten eerste tweede verder daarnaast bovendien helaas anders intussen ja nee prima bedankt dank sorry graag morgen "
    "vandaag vanavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag bijlage hierbij als indien wanneer omdat maar dus "
    "vraag herinnering allen iedereen collega's collegas trouwens overigens nog verzoek actie heren dames over voor na volgens "
    "allerdings auch erstens zweitens außerdem ferner leider sonst inzwischen ja nein danke dank bitte entschuldigung gerne heute "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag anbei anlage wenn falls weil da aber oder und frage erinnerung alle "
    "zusammen kollegen zum zur vom beim im am übrigens noch frist nach vor wie wann was wer wo warum hallo gut guten super toll prima okay hiermit servus grüezi schatz kollegen interesse zeit chef nachbar nachbarin gell ihr verehrtes lass mensch jungs mädels ach tja klar logo oje sag naja tja "
    "hiya mate mates understood roger cheers wow received congratulations wonderful lads love darling mum dad "
    "schat zeg hee amai goeiemorgen mevrouw meneer voorstel opgelet duidelijk akkoord beloofd yo lieverd hoi trainer vertel jongens dames "
    "bonjour bonsoir bjr salut coucou merci oui non parfait entendu promis attention rappel enfin ensuite puis donc alors aussi "
    "cependant toutefois sinon bref pardon désolé désolée sauf dans pour avant après avec sans sur chez dès depuis comme si quand "
    "lorsque lundi mardi mercredi jeudi vendredi samedi dimanche demain hier ici bien bon question chers chères tous toutes hé cdt mesdames "
    "messieurs cordialement allô attendu concernant suite faute selon voici voilà mais et ou car quant là toi vous nous papa maman laisse laissez coudonc écoute écoutez regarde tiens dis dites bah ben ouais génial super ok tranquille patron chef "
    "hola buenas buenos oye oiga oigan mira mire anda vale gracias perdón perdona disculpa disculpe sí no bueno bien claro entonces "
    "además también luego después antes mañana hoy ayer lunes martes miércoles jueves viernes sábado domingo por para según sobre "
    "con sin en si cuando como aunque pero y o pues así finalmente primero segundo tercero recordatorio aviso pregunta descuida tranqui "
    "tranquilo tranquila jefe jefa vecino vecina tía tío hijo hija papá mamá cariño corazón todos todas equipo estimados estimadas "
    "queridos compañeros chicos che wey güey parce ojo ándale mirá pucha chévere profes mijo dale venga órale señores respecto adjunto perfecto genial correcto confirmado porfa deja dejad deje escucha escuche óyeme negro negra gordo gorda flaco flaca hermano hermana amigo amiga "
    "ciao buongiorno buonasera salve grazie prego sì no bene benissimo ottimo perfetto allora quindi inoltre poi infine prima dopo "
    "domani oggi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica per con senza su se quando come anche però ma e o "
    "tranquillo tranquilla figurati promemoria attenzione scusa scusi scusate senti senta ehi dai uè amore zia zio papà mamma capo "
    "ragazzi ciaooo colleghi tutti tutte gentili cari care saldo confermo ricevuto d'accordo intanto purtroppo comunque insomma circa domanda lascia lasci lasciate ascolta ascolti guarda guardi tesoro amico amica ehilà tranquilli beh mah vabbè "
    "olá oi obrigado obrigada sim não bom boa bem então depois além também amanhã hoje ontem segunda terça quarta quinta sexta sábado "
    "domingo para por com sem em se quando como mas e ou pois assim finalmente primeiro lembrete aviso atenção pergunta desculpe "
    "desculpa prezados prezadas caros caras todos todas gente pessoal amigos colegas filho filha pai mãe amor tia tio vizinho vizinha "
    "ué ah ó profes mãezinha paizinho saudades prezado olhe olha combinado parabéns quanto sobre segue conforme entretanto enfim infelizmente tá pá mano boas queira deixa deixe cara cota malta meu migo amiga amigo beleza show tranquilo tranquila escuta escute poxa nossa opa".split()
)

FORMS_OF_ADDRESS = frozenset(
    "mr mrs ms miss sir madam professor prof doctor dr mevrouw meneer mijnheer dhr mw herr frau madame mme monsieur mademoiselle maître "
    "docteur professeur señor señora señorita sr sra doña don doctora profe padre signor signora signorina dottore dottoressa dott avvocato "
    "professore ingegnere licenciado licenciada lic ingeniero ingeniera arquitecto arquitecta avvocata prof senhor senhora doutor doutora dona seu".split()
)
"""Alone they call the reader, before a name whoever bears it."""


def without_opening(sentence: str) -> str:
    """The sentence without the greeting and the small words before it: "Hi Maria, okay, I'll do it" is "I'll do it"."""
    while opening := _OPENING.match(sentence):
        words = re.findall(r"[^\W\d_][\w']*", opening["opening"].lower())
        is_greeting = bool(words) and words[0] in _GREETINGS
        if not is_greeting and not all(word in OPENERS for word in words):
            break
        sentence = sentence[opening.end() :]
    return sentence


def addressee(sentence: str, owner_names: tuple[str, ...]) -> Addressee:
    """Whom a sentence calls at its beginning. What opens a sentence without being a name counts as nobody."""
    match = _AT.match(sentence) or _CALL.match(sentence)
    if match is None:
        return Addressee.NOBODY
    words = [word.lower() for word in re.findall(r"[^\W\d_][\w'-]*", match["names"])]
    if any(word in _own(owner_names) for word in words):
        return Addressee.OWNER
    if match.groupdict().get("mark") not in (None, ",") and not any(plain(word) in GIVEN for word in words):
        return Addressee.NOBODY  # "Museum: the report is missing" names a topic
    names = [word for word in words if word not in FORMS_OF_ADDRESS]
    if not names or any(word in OPENERS or word.endswith(_NO_NAMES_END) for word in names):
        return Addressee.NOBODY
    return Addressee.SOMEBODY_ELSE


def names_owner(sentence: str, owner_names: tuple[str, ...]) -> bool:
    """Whether the owner's first name stands in a sentence."""
    first_names = {name.split()[0].lower() for name in owner_names if name.split()}
    return any(word.lower() in first_names for word in re.findall(r"[^\W\d_][\w'-]*", sentence))


def _own(owner_names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part.lower() for name in owner_names for part in name.split() if len(part) > 1)
