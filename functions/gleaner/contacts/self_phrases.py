"""Phrases by which people give their own number in the running text, in sixteen languages."""

from dataclasses import dataclass

from gleaner.contacts.observation import PhoneType


@dataclass(frozen=True, slots=True)
class SelfStatement:
    """A phrase right before a number (behind it, if `is_behind`) that makes it the writer's own."""

    pattern: str
    language: str
    phone_type: PhoneType | None
    example: str
    is_behind: bool = False


_MOBILE, _FAX, _HOME = PhoneType.MOBILE, PhoneType.FAX, PhoneType.HOME
_MY = r"my\s+(?:new\s+|own\s+|direct\s+|work\s+|office\s+|private\s+|personal\s+|current\s+){0,2}"
_IS = r"\s*(?:is|has\s+changed\s+to|changed\s+to|will\s+be|:|=|-|–)"
_MIJN = r"mijn\s+(?:nieuwe\s+|directe\s+|eigen\s+){0,2}"
_MEINE = r"mein(?:e|er)?\s+(?:neue[rn]?\s+|direkte\s+|private\s+){0,2}"

SELF_STATEMENTS = (
    SelfStatement(
        rf"\b{_MY}(?:cell|mobile)(?:\s+phone)?(?:\s*(?:number|no\.?|#))?(?:{_IS}|\s+at)?",
        "en",
        _MOBILE,
        "My new cell is 650 253 0000",
    ),
    SelfStatement(rf"\b{_MY}fax(?:\s+(?:number|no\.?))?{_IS}", "en", _FAX, "My fax number is 202/338-2416"),
    SelfStatement(rf"\b{_MY}home\s+(?:phone\s+)?(?:number\s*)?{_IS}", "en", _HOME, "my home number is 650 253 0000"),
    SelfStatement(
        rf"\b{_MY}(?:phone\s+|telephone\s+|contact\s+)?(?:number|phone|direct\s+line|direct\s+dial|line|extension)(?:{_IS}|\s+at)",
        "en",
        None,
        "My new number is 020 7946 0123",
    ),
    SelfStatement(
        r"\bfax(?:ed)?\b[^.?!]{0,50}\bto\s+(?:me|my\s+attention)\s+(?:at|on)",
        "en",
        _FAX,
        "Fax the document back to me at (713) 646-3490",
    ),
    SelfStatement(
        r"\b(?:(?:reach|call|phone|ring|contact|fax|text|whatsapp|try|catch|get)\s+(?:a\s+)?(?:hold\s+of\s+)?me|give\s+me\s+a\s+(?:call|ring|shout|bell))\s+"
        r"(?:back\s+|directly\s+|anytime\s+|any\s+time\s+|now\s+){0,2}(?:at|on|under|via|by\s+(?:phone|cell)\s+(?:at|on))(?:\s+my)?",
        "en",
        None,
        "You can reach me at 650 253 0000",
    ),
    SelfStatement(
        r"\b(?:i\s+can\s+be\s+(?:reached|contacted)|i(?:'m|’m|\s+am|'ll\s+be|\s+will\s+be)\s+(?:now\s+)?(?:reachable|available)(?:\s+by\s+phone)?)\s+(?:at|on|under|via)",
        "en",
        None,
        "I can be reached at 650 253 0000",
    ),
    SelfStatement(
        rf"\b{_MIJN}(?:mobiele?|06|gsm)(?:[\s-]?(?:telefoon)?nummer)?\s*(?:is|wordt|:)",
        "nl",
        _MOBILE,
        "Mijn mobiel is 06 12345678",
    ),
    SelfStatement(
        rf"\b{_MIJN}(?:telefoon|tel)?[\s-]?nummer\s*(?:is|wordt|luidt|:)(?:\s+vanaf\s+(?:nu|vandaag|morgen))?",
        "nl",
        None,
        "Mijn nieuwe nummer is 06 12345678",
    ),
    SelfStatement(
        r"\b(?:ik\s+ben|ben\s+ik|(?:je|u|jullie)\s+k(?:unt|an|unnen)\s+m(?:ij|e)|me|mij)\s+(?:vanaf\s+nu\s+|altijd\s+|ook\s+|gewoon\s+|voortaan\s+|telefonisch\s+|nu\s+){0,2}"
        r"(?:te\s+bereiken|bereikbaar|bereiken|bellen|appen)\s+(?:op|via|onder)(?:\s+(?:het\s+)?(?:telefoon)?nummer)?",
        "nl",
        None,
        "Ik ben bereikbaar op 06 12345678",
    ),
    SelfStatement(
        r"\b(?:bel|app|sms)\s+m(?:e|ij)\s+(?:gerust\s+|even\s+|maar\s+){0,2}(?:op|via)",
        "nl",
        None,
        "Bel me gerust op 020 6241111",
    ),
    SelfStatement(
        rf"\b{_MEINE}(?:handy|mobil)(?:funk|telefon)?[\s-]?(?:nummer|nr\.?)?\s*(?:ist|lautet|:)(?:\s+(?:jetzt|nun|ab\s+sofort|die))?",
        "de",
        _MOBILE,
        "Meine neue Handynummer lautet 0151 12345678",
    ),
    SelfStatement(
        rf"\b{_MEINE}(?:telefon|ruf|durchwahl)?[\s-]?(?:nummer|durchwahl)\s*(?:ist|lautet|:)(?:\s+(?:jetzt|nun|ab\s+sofort|die))?",
        "de",
        None,
        "Meine neue Nummer ist 030 1234567",
    ),
    SelfStatement(
        r"\b(?:erreichen\s+sie\s+mich|sie\s+(?:erreichen|können)\s+mich|erreichst\s+du\s+mich|du\s+(?:erreichst|kannst)\s+mich|ich\s+bin|bin\s+ich|"
        r"ruf(?:en\s+sie)?\s+mich)\s+(?:jederzeit\s+|telefonisch\s+|auch\s+|jetzt\s+|nun\s+|künftig\s+|ab\s+sofort\s+|gerne?\s+|mobil\s+|an\s+){0,3}"
        r"(?:erreichbar\s+)?unter(?:\s+(?:der|meiner|folgender))?(?:\s+neuen)?(?:\s+(?:handy|telefon|ruf)?nummer)?",
        "de",
        None,
        "Ich bin jetzt unter 030 1234567 zu erreichen",
    ),
    SelfStatement(
        r"\bmon\s+(?:nouveau\s+)?(?:numéro\s+de\s+)?(?:portable|mobile|gsm)\s*(?:est|devient|:)\s*(?:(?:désormais\s+)?le)?",
        "fr",
        _MOBILE,
        "Mon portable est le 06 12 34 56 78",
    ),
    SelfStatement(
        r"\bmon\s+(?:nouveau\s+)?(?:numéro|téléphone|tél\.?)(?:\s+(?:direct|de\s+téléphone|professionnel|personnel))?\s*(?:est|devient|:)\s*(?:(?:désormais\s+|maintenant\s+)?le)?",
        "fr",
        None,
        "Mon nouveau numéro est le 06 12 34 56 78",
    ),
    SelfStatement(
        r"\b(?:me\s+(?:joindre|contacter|téléphoner|rappeler|trouver)|m['’]appeler|(?:r?appelez|r?appelle|joignez|contactez)-moi|je\s+(?:suis|reste)\s+(?:\w+\s+)?joignable)\s+"
        r"(?:directement\s+|désormais\s+|par\s+téléphone\s+){0,2}(?:au|sur\s+le|sur\s+mon\s+portable\s+au)(?:\s+numéro(?:\s+suivant)?)?",
        "fr",
        None,
        "Vous pouvez me joindre au 01 42 68 53 00",
    ),
    SelfStatement(
        r"\bmi\s+(?:nuevo\s+)?(?:número\s+de\s+)?(?:móvil|celular|cel)\s*(?:es|será|:)\s*(?:(?:ahora\s+)?el)?",
        "es",
        _MOBILE,
        "Mi nuevo móvil es el 612 345 678",
    ),
    SelfStatement(
        r"\bmi\s+(?:nuevo\s+)?(?:número|teléfono|tel\.?)(?:\s+(?:de\s+teléfono|directo|de\s+contacto))?\s*(?:es|será|:)\s*(?:(?:ahora\s+)?el)?",
        "es",
        None,
        "Mi nuevo número es el 612 345 678",
    ),
    SelfStatement(
        r"\b(?:(?:localizar|llamar|contactar|encontrar)me|ll[áa]m[ea]me|me\s+pued(?:es?|en)\s+(?:llamar|localizar|contactar)|estoy\s+(?:localizable|disponible))\s+"
        r"(?:en\s+el|al|en)(?:\s+(?:número|móvil|teléfono))?",
        "es",
        None,
        "Puedes llamarme al 612 345 678",
    ),
    SelfStatement(
        r"\b(?:il\s+)?mio\s+(?:nuovo\s+)?(?:numero\s+di\s+)?(?:cellulare|cell\.?)\s*(?:è|e['’]|sarà|:)\s*(?:(?:ora\s+)?(?:il|lo))?",
        "it",
        _MOBILE,
        "Il mio cellulare è 338 123 4567",
    ),
    SelfStatement(
        r"\b(?:il\s+)?mio\s+(?:nuovo\s+)?(?:numero|telefono|recapito)(?:\s+(?:di\s+telefono|diretto|telefonico))?\s*(?:è|e['’]|sarà|:)\s*(?:(?:ora\s+)?(?:il|lo))?",
        "it",
        None,
        "Il mio nuovo numero è 338 123 4567",
    ),
    SelfStatement(
        r"\b(?:(?:chiamar|contattar|raggiunger|trovar)mi|chiamami|mi\s+(?:chiami|trovi|trova|può\s+(?:chiamare|contattare))|sono\s+(?:sempre\s+)?(?:raggiungibile|reperibile))\s+"
        r"(?:al|allo|sul)(?:\s+(?:numero|cellulare))?",
        "it",
        None,
        "Puoi chiamarmi al 338 123 4567",
    ),
    SelfStatement(
        r"\bmeu\s+(?:novo\s+)?(?:número\s+de\s+)?(?:telemóvel|celular|cel\.?)\s*(?:é|será|passa\s+a\s+ser|:)\s*(?:(?:agora\s+)?o)?",
        "pt",
        _MOBILE,
        "O meu novo telemóvel é o 912 345 678",
    ),
    SelfStatement(
        r"\bmeu\s+(?:novo\s+)?(?:número|telefone|contacto)(?:\s+(?:de\s+telefone|direto|telefónico))?\s*(?:é|será|passa\s+a\s+ser|:)\s*(?:(?:agora\s+)?o)?",
        "pt",
        None,
        "O meu novo número é 912 345 678",
    ),
    SelfStatement(
        r"\b(?:(?:ligar|contactar|contatar)-me|me\s+(?:ligar|contatar|ligue|liga|chame|chama)|ligu?[ea]-me|(?:estou|fico)\s+(?:contactável|disponível))\s+"
        r"(?:para\s+o|através\s+do|pelo|no|ao)(?:\s+(?:número|telemóvel|celular))?",
        "pt",
        None,
        "Pode ligar-me para o 912 345 678",
    ),
    SelfStatement(
        r"\bmit\s+(?:nye\s+)?(?:mobil|telefon)?\s?(?:nummer|nr\.?)\s*(?:er|bliver|:)(?:\s+nu)?|\b(?:ring\s+til\s+mig|(?:ringe\s+til|fange|kontakte|træffe)\s+mig|jeg\s+kan\s+træffes|jeg\s+træffes)\s+på(?:\s+(?:nummer|tlf\.?))?",
        "da",
        None,
        "Mit nye nummer er 33 12 34 56",
    ),
    SelfStatement(
        r"\bmitt\s+(?:nya\s+)?(?:mobil|telefon)?\s?(?:nummer|nr\.?)\s*(?:är|blir|:)(?:\s+nu)?|\b(?:du|ni)\s+(?:når|kan\s+nå)\s+mig\s+(?:nu\s+)?på|\bring\s+mig\s+(?:gärna\s+)?på|\bjag\s+nås\s+(?:nu\s+)?på",
        "sv",
        None,
        "Mitt nya nummer är 070-174 06 05",
    ),
    SelfStatement(
        r"\bmitt\s+(?:nye\s+)?(?:mobil|telefon)?\s?(?:nummer|nr\.?)\s*(?:er|blir|:)(?:\s+nå)?|\bdu\s+(?:når|kan\s+nå)\s+meg\s+på|\bring\s+meg\s+(?:gjerne\s+)?på|\bjeg\s+(?:kan\s+nås|nås)\s+på",
        "no",
        None,
        "Mitt nye nummer er 22 12 34 56",
    ),
    SelfStatement(
        r"\b(?:uusi\s+)?(?:puhelin|matkapuhelin)?numeroni\s+on|\bminut\s+tavoittaa\s+numerosta|\bsoita\s+minulle\s+numeroon",
        "fi",
        None,
        "Uusi numeroni on 040 1234567",
    ),
    SelfStatement(
        r"\bmój\s+(?:nowy\s+)?(?:numer|telefon)(?:\s+(?:telefonu|komórki|komórkowy))?\s*(?:to|:|-|–)|\b(?:dzwonić\s+do\s+mnie|zadzwoń\s+do\s+mnie|jestem\s+dostępn[ya])\s+pod(?:\s+(?:nowym\s+)?numere?m?)?",
        "pl",
        None,
        "Mój nowy numer to 512 345 678",
    ),
    SelfStatement(
        r"\bmoje\s+(?:nové\s+)?(?:telefonní\s+)?číslo\s+je|\bmůj\s+(?:nový\s+)?(?:telefon|mobil)\s+je",
        "cs",
        None,
        "Moje nové číslo je 602 123 456",
    ),
    SelfStatement(
        r"\bмой\s+(?:новый\s+)?(?:номер|телефон)(?:\s+телефона)?\s*(?:[:—–-]|теперь)?",
        "ru",
        None,
        "Мой новый номер: +7 916 123-45-67",
    ),
    SelfStatement(r"我的(?:新)?(?:电话|手机|号码|手机号|电话号码)(?:是|：|:)", "zh", None, "我的新号码是13800138000"),
    SelfStatement(r"私の(?:新しい)?(?:電話番号|番号|携帯)は", "ja", None, "私の新しい番号は090-1234-5678"),
    SelfStatement(
        r"\s*(?:is|will\s+be)\s+my\s+(?:new\s+)?(?:cell|mobile)\b",
        "en",
        _MOBILE,
        "650 253 0000 is my cell",
        is_behind=True,
    ),
    SelfStatement(
        r"\s*(?:is|will\s+be)\s+my\s+(?:new\s+)?(?:phone\s+|direct\s+)?number\b",
        "en",
        None,
        "650 253 0000 is my new number",
        is_behind=True,
    ),
    SelfStatement(
        r"\s*(?:is|wordt)\s+mijn\s+(?:nieuwe\s+)?(?:mobiele\s+)?(?:telefoon)?nummer\b",
        "nl",
        None,
        "06 12345678 is mijn nieuwe nummer",
        is_behind=True,
    ),
    SelfStatement(
        r"\s*(?:ist|lautet)\s+meine\s+(?:neue\s+)?(?:handy|telefon|mobil)?nummer\b",
        "de",
        None,
        "030 1234567 ist meine neue Nummer",
        is_behind=True,
    ),
    SelfStatement(
        r"\s*(?:est|sera)\s+mon\s+(?:nouveau\s+)?numéro\b",
        "fr",
        None,
        "06 12 34 56 78 est mon nouveau numéro",
        is_behind=True,
    ),
    SelfStatement(
        r"\s*es\s+mi\s+(?:nuevo\s+)?(?:número|móvil)\b", "es", None, "612 345 678 es mi nuevo número", is_behind=True
    ),
    SelfStatement(
        r"\s*è\s+il\s+mio\s+(?:nuovo\s+)?(?:numero|cellulare)\b",
        "it",
        None,
        "338 123 4567 è il mio nuovo numero",
        is_behind=True,
    ),
    SelfStatement(
        r"\s*é\s+o\s+meu\s+(?:novo\s+)?(?:número|telemóvel|celular)\b",
        "pt",
        None,
        "912 345 678 é o meu novo número",
        is_behind=True,
    ),
)
"""Each stands right beside the number; "call Jan on …" is nobody's own."""
