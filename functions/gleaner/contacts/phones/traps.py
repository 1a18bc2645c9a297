"""Numbers that look like phones and are none: registers, taxes, banks, orders, meetings, places, dates."""

import re
from dataclasses import dataclass

from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class TrapWord:
    """A word beside a number that is no phone, its languages, and a line that shows it."""

    pattern: str
    languages: str
    example: str


TRAP_WORDS = (
    TrapWord(
        r"vat|tax|btw|tva|iva|mva|moms|alv|dph|gst(?:in)?|mwst|ust|u\.?st\.?\s?-?\s?id\w*|uid|uidnr",
        "all",
        "VAT 123 456 789",
    ),
    TrapWord(
        r"kvk|k\.v\.k|rsin|coc|ondernemingsnummer|onderneming\w*|kbo|bce|rpr|rpm|handelsregister\w*",
        "nl be",
        "KvK 12345678",
    ),
    TrapWord(
        r"hr\s?[ab]|hrb-?nr|registergericht|amtsgericht|steuer\w*|st\.?-?nr|fn|firmenbuch\w*|che|ide",
        "de at ch",
        "HRB 123456",
    ),
    TrapWord(
        r"siren|siret|rcs|ape|naf|rna|orias|capital(?:\s+social)?|num[eé]ro\s+d.entreprise",
        "fr be",
        "RCS Paris 512 345 678",
    ),
    TrapWord(
        r"cif|nif|nie|dni|rfc|cuit|rut|nit|clabe|curp|nipc|contribuinte|nipc|cnpj|cpf|crc|oab|crea|i\.?e|inscri\w+",
        "es pt mx br",
        "NIF 512345678",
    ),
    TrapWord(
        r"p\.?\s?iva|partita\s+iva|piva|c\.?\s?f|cod\.?\s?fisc\w*|codice\s+fiscale|rea|sdi|cap\.?\s?soc\w*",
        "it",
        "P.IVA 02345678901",
    ),
    TrapWord(
        r"cvr(?:-?nr)?|se-?nr|org\.?\s?-?\s?n(?:r|ummer|o)|organisasjonsnummer|bankgiro|plusgiro|bg|y-?tunnus|ly-?tunnus",
        "da sv no fi",
        "CVR 12345678",
    ),
    TrapWord(r"nip|regon|krs|pesel|i[cč]o?|di[cč]|ičo|spisová", "pl cs", "REGON 123456789"),
    TrapWord(r"инн|кпп|огрн\w*|р/с|бик|окпо", "ru", "ИНН 7701234567"),
    TrapWord(r"法人番号|登録番号|税号|统一社会信用代码|邮编|郵便番号|〒|口座|账号", "ja zh", "税号 1234567890"),
    TrapWord(
        r"ein|abn|acn|uen|cin|crn|company\s+(?:no|number|reg\w*)|charity\s+(?:no|number|reg\w*)|reg(?:\.|istration|istered|ister)?(?:\s?(?:no|nr|number))?"
        r"|lic(?:\.|ense|ence)?|nmls|dre|npi|bar\s+no|sra|fca|frn|duns|d-u-n-s|lei",
        "en",
        "ABN 51 824 753 556",
    ),
    TrapWord(
        r"iban|bic|swift|blz|bankleitzahl|kto|konto\w*|account|acct|a/c|sort\s+code|routing|aba|ifsc|rekening\w*|banknr|giro\w*|"
        r"cuenta|conta|compte|conto|ag[eê]ncia|rib",
        "all",
        "Sort code 12-34-56, account 12345678",
    ),
    TrapWord(
        r"order\w*|po|purchase|bestel\w*|auftrag\w*|bestell\w*|commande|pedido|ordine|encomenda|ordre\w*|tilaus\w*|zam[oó]wieni\w*",
        "all",
        "Order 020 1234567",
    ),
    TrapWord(
        r"invoice|rechnung\w*|factuur\w*|facture|factura|fattura|fatura|faktura\w*|lasku\w*|offerte\w*|angebot\w*|devis|quote|quotation|"
        r"presupuesto|preventivo|or[cç]amento|tracking|awb|rma|parcel|track",
        "all",
        "Rechnung 2026-0012345",
    ),
    TrapWord(
        r"ref(?:\.|erence|erentie|erenz)?|kenmerk|r[eé]f[eé]rence|referencia|riferimento|kunden(?:nummer|nr)|klantnummer|customer\s+(?:no|id|number)|"
        r"ticket|case|zaak\w*|dossier\w*|aktenzeichen|az|vorgang\w*|expediente|pratica|processo|policy|polis\w*|claim|contract|vertrag\w*|member",
        "all",
        "Case 0201234567",
    ),
    TrapWord(
        r"icq|aim|pgp|gpg|key|fingerprint|user|serial|isbn|issn|doi|orcid|version|build|iso|din|model|article|artikel\w*|linux|id|imei|mac|"
        r"gps|lat|lon|long|latitude|longitude|coord\w*|room|raum|zimmer|kamer|salle|sala|building|suite|unit|postcode|zip|plz|cep|cp|pin\s?code|"
        r"postbus|postfach|p\.?\s?o\.?\s?box|box|bo[iî]te|bp|apartado|casella|km|eur|usd|gbp|chf|sek|nok|dkk|inr|rs",
        "all",
        "GPS 52.3702160",
    ),
)
"""Each counts where no phone label stands nearer to the number."""

MEETING_WORDS = (
    TrapWord(
        r"meeting\s?(?:id|number|no|code|link)|join\b.{0,30}\bmeeting|conference\s+(?:id|call|bridge|number)|dial[\s-]?in|join\s+by|call[\s-]?in|webinar|participant",
        "en",
        "Dial-in: +44 20 7946 0000",
    ),
    TrapWord(
        r"pass\s?code|access\s+code|host\s+key|zoom|webex|teams[\s-]+(?:meeting|besprechung|vergadering|id)|gotomeeting|bluejeans|one\s+tap",
        "en",
        "Zoom +1 646 558 8656",
    ),
    TrapWord(
        r"einwahl\w*|teilnehmer\w*|besprechungs\w*|konferenz\w*|inbel\w*|vergaderings?-?\s?id|toegangscode",
        "de nl",
        "Einwahl: +49 69 71049922",
    ),
    TrapWord(
        r"(?:id|num[eé]ro)\s+(?:de\s+(?:la\s+)?)?(?:r[eé]union|reuni[oó]n)|code\s+d.acc[eè]s|c[oó]digo\s+de\s+acceso|id\s+(?:da\s+)?(?:riunione|reuni[aã]o)|"
        r"m[oö]tes?\s?-?id|id\s+spotkania|kokouks\w*",
        "fr es it pt sv pl fi",
        "ID de réunion : 123 456 789",
    ),
    TrapWord(r"会议号|会議|ミーティング|конференц\w*|встреч\w*", "zh ja ru", "会议号 123 456 789"),
)
"""What is dialled for a meeting; no label makes such a number a person's."""

OTHERS_WORDS = (
    TrapWord(
        r"(?:my\s+)?(?:pa|ea|assistant|asst|secretary|backup|deputy|colleague)\s*[:–-]\s",
        "en",
        "PA: Piet, T +31 20 624 1111",
    ),
    TrapWord(
        r"(?:assistent(?:e|in)?|secretaresse|secretariaat|vervanger|collega|contactpersoon)\s*:\s",
        "nl",
        "Secretariaat: T +31 20 624 1111",
    ),
    TrapWord(
        r"(?:sekretariat|sekr\.|assistenz|vertretung|stellvertret\w+|ansprechpartner\w*)\s*:\s",
        "de",
        "Vertretung: Eva Roth, Tel. +49 30 1234567",
    ),
    TrapWord(
        r"(?:assistant[e]?|secr[eé]tariat|asistente|secretar[ií]a|assistente|segreteria)\s*:\s",
        "fr es it pt",
        "Assistante : Mme Roy, tél. +33 1 42 68 53 00",
    ),
    TrapWord(
        r"(?:call|ask\s+for|contact|bel|vraag\s+naar|appelez|llame\s+a|chiamare|ligue\s+para)\s+[A-ZÀ-Þ]\w+",
        "all",
        "Call Piet on +31 20 624 1111",
    ),
)
"""Words that give a number to somebody else, labelled or not."""

_OTHERS = lazily(
    rf"(?<![^\W_])(?:{'|'.join(row.pattern.replace('[A-ZÀ-Þ]', '(?-i:[A-ZÀ-Þ])') for row in OTHERS_WORDS)})",
    re.IGNORECASE,
)
_TRAP = lazily(rf"(?<![^\W_])(?:{'|'.join(row.pattern for row in TRAP_WORDS)})(?![^\W_])", re.IGNORECASE)
_TRAP_NAME = lazily(
    rf"(?:{'|'.join(row.pattern for row in TRAP_WORDS)})(?:[\s\-.]*(?:nr|no|number|nummer|num[eé]ro|n|id|code)\b)?[\s.:#°º]*",
    re.IGNORECASE,
)
_BEHIND = lazily(
    rf"[\s)\].,:;-]{{0,3}}[(\[]?\s?(?:{TRAP_WORDS[0].pattern}|{TRAP_WORDS[1].pattern})(?![^\W_])", re.IGNORECASE
)
_MEETING = lazily(rf"(?<![^\W_])(?:{'|'.join(row.pattern for row in MEETING_WORDS)})(?![^\W_])", re.IGNORECASE)
_CODE_BEHIND = lazily(r"\s?(?:,{2,4}\s?\d{3,}|,\s?\d{3,12}#)|\s?#(?!\d)")
_SHAPES = lazily(
    r"""
    \(?(?:
      \d{1,2}[./\-\s]\d{1,2}[./\-\s](?:19|20)\d{2}(?:[\s\-–].*)?       # 12-03-2026
    | \d{1,2}[./\-]\d{1,2}[./\-]\d{2}                                  # 12/03/26
    | (?:19|20)\d{2}[./\-\s]\d{1,2}[./\-\s]\d{1,2}(?:[\s\-–].*)?       # 2026-03-12
    | (?:19|20)\d{2}\s?[\-–/]\s?(?:(?:19|20)\d{2})                     # 2019-2026
    | \d{1,2}\.\d{2}\s?[\-–]\s?\d{1,2}\.\d{2}                          # 9.00-17.30
    | (?:0|[1-9]\d{0,2})\.\d{5,}                                                  # 52.370216
    )\)?
    """,
    re.VERBOSE,
)
_UNLABELLED = lazily(
    r"\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3}\s\d{3}|\d{2}-\d{3}"  # postal codes of br, us, pt, in and se, pl
    r"|\d{1,3}(?:[.,']\d{3}){2,}"  # 1.250.000, 114.862.305
)
_IBAN = lazily(r"(?<!\w)[A-Z]{2}\d{2}\s?(?:[A-Z\d]{4}\s?){2,7}[A-Z\d]{1,4}(?!\w)")
_MONEY = lazily(r"[€$£¥₹]\s?$")


def is_shape_of_another(raw: str, *, is_labelled: bool) -> bool:
    """Whether digits are written as a date, an opening hour, a coordinate or an amount; without a label a postal code too."""
    bare = raw.strip()
    return _SHAPES.fullmatch(bare) is not None or (not is_labelled and _UNLABELLED.fullmatch(bare) is not None)


def is_meeting(before: str, behind: str = "") -> bool:
    """Whether the text before a number, or the code behind it, shows that a meeting is dialled there."""
    return _MEETING.search(before) is not None or _CODE_BEHIND.match(behind) is not None


def is_of_another(before: str) -> bool:
    """Whether the text before a number gives it to somebody else: an assistant, a colleague, a person to call."""
    return _OTHERS.search(before) is not None


def says_trap(text: str) -> bool:
    """Whether a piece of text, a number's own cell up to it or the cell before, names a number that is no phone."""
    return _TRAP.search(text) is not None


def is_trap_name(cell: str) -> bool:
    """Whether a cell is nothing but the name of a number that is no phone: "KvK:", "VAT number"."""
    return _TRAP_NAME.fullmatch(cell.strip()) is not None


def is_trapped(text: str, since: int, begin: int, end: int) -> bool:
    """Whether an unlabelled number of a text is named, or built, as something else than a phone."""
    if says_trap(text[since:begin]) or _BEHIND.match(text, end) or _MONEY.search(text, since, begin):
        return True
    return any(match.start() < end and begin < match.end() for match in _IBAN.finditer(text))
