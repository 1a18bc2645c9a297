"""What people and programs write at the end of a mail, by language: one row a group."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Closings:
    """The closing formulas of one language, in lower case and without punctuation; `…` stands for up to three words."""

    language: str
    formulas: tuple[str, ...]


CLOSINGS = (
    Closings(
        "en",
        (
            "thanks", "thank you", "many thanks", "thanks again", "thanks a lot", "thanks so much", "thank you very much",
            "thank you so much", "thanks very much", "thanks in advance", "thank you in advance", "thanks and regards",
            "thanks & regards", "thx", "tx", "tnx", "ta", "cheers", "regards", "best regards", "kind regards",
            "warm regards", "kindest regards", "warmest regards", "with best regards", "with kind regards", "best", "rgds",
            "br", "kr", "all the best", "best wishes", "warm wishes", "with best wishes", "sincerely", "yours sincerely",
            "sincerely yours", "yours", "yours truly", "yours faithfully", "respectfully", "cordially", "love", "lots of love",
            "take care", "talk soon", "see you", "see you soon", "see ya", "later", "your pal", "your friend", "bye",
            "have a … day", "have a … weekend", "have a … one", "peace", "ciao",
        ),
    ),
    Closings(
        "nl",
        (
            "groet", "groeten", "groetjes", "gr", "grt", "grtz", "mvg", "m.v.g", "vr gr", "vriendelijke groet",
            "vriendelijke groeten", "met vriendelijke groet", "met vriendelijke groeten", "met … groet", "met … groeten",
            "hartelijke groet", "hartelijke groeten", "hartelijks", "hoogachtend", "bedankt", "alvast bedankt", "dank",
            "bij voorbaat dank", "dank je", "dank je wel", "dank u", "dank u wel", "liefs", "tot snel", "tot dan", "tot ziens",
            "tot morgen", "fijne dag", "fijn weekend", "fijne avond", "warme groet", "beste groeten", "veel groeten",
        ),
    ),
    Closings(
        "de",
        (
            "gruß", "gruss", "grüße", "grüsse", "gruesse", "lg", "vg", "mfg", "bg", "hg", "viele grüße", "viele grüsse",
            "viele gruesse", "liebe grüße", "liebe grüsse", "lieben gruß", "beste grüße", "beste grüsse", "besten gruß",
            "schöne grüße", "schönen gruß", "herzliche grüße", "herzliche grüsse", "herzlichst", "herzlichen gruß",
            "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichen gruessen", "mit freundlichem gruß",
            "freundliche grüße", "freundliche grüsse", "mit besten grüßen", "mit lieben grüßen", "mit … grüßen", "danke",
            "vielen dank", "besten dank", "danke und gruß", "danke schön", "hochachtungsvoll", "bis bald", "bis dann",
            "bis morgen", "schönes wochenende", "schönen tag", "vielen dank und … grüße", "danke & gruß",
        ),
    ),
    Closings("fr", ("cordialement", "bien cordialement", "bien à vous", "bien à toi", "merci", "merci d'avance", "salutations",
                    "meilleures salutations", "sincères salutations", "amicalement", "bonne journée", "à bientôt", "bises")),
    Closings("es", ("saludos", "un saludo", "saludos cordiales", "un cordial saludo", "atentamente", "gracias", "muchas gracias",
                    "un abrazo", "cordialmente", "hasta pronto")),
    Closings("it", ("cordiali saluti", "distinti saluti", "saluti", "un saluto", "cordialmente", "grazie", "grazie mille", "a presto")),
    Closings("pt", ("atenciosamente", "cumprimentos", "melhores cumprimentos", "com os melhores cumprimentos", "abraço", "abraços",
                    "obrigado", "obrigada", "att", "saudações", "cordialmente")),
    Closings("da", ("med venlig hilsen", "venlig hilsen", "hilsen", "mvh", "kh", "bedste hilsner", "tak", "på forhånd tak")),
    Closings("sv", ("med vänlig hälsning", "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "mvh", "tack", "hälsn")),
    Closings("no", ("med vennlig hilsen", "vennlig hilsen", "hilsen", "mvh", "takk", "beste hilsen")),
    Closings("fi", ("terveisin", "ystävällisin terveisin", "terv", "t", "kiitos", "yt", "parhain terveisin")),
    Closings("pl", ("pozdrawiam", "z poważaniem", "pozdrowienia", "dziękuję", "z wyrazami szacunku")),
    Closings("cs", ("s pozdravem", "s přátelským pozdravem", "zdravím", "děkuji", "díky")),
    Closings("ru", ("с уважением", "с наилучшими пожеланиями", "спасибо", "всего доброго")),
    Closings("ja", ("よろしくお願いします", "よろしくお願いいたします", "敬具")),
    Closings("zh", ("此致", "祝好", "谢谢", "謝謝")),
)  # fmt: skip

# Device and app lines. Each row's second member is its example.
DEVICE_LINES = (
    (r"(?:sent|written|typed|composed) (?:from|via|with|using|by|on) (?:my|a|an|the)?\s?.{1,60}", "Sent from my iPhone"),
    (r"from my (?:iphone|ipad|phone|android|blackberry|mobile|samsung).{0,30}", "From My Iphone 6"),
    (r"get \[?outlook for \S+.{0,60}", "Get Outlook for iOS"),
    (r"verzonden (?:vanaf|vanuit|via|met|door) .{1,60}", "Verzonden vanaf mijn iPhone"),
    (r"verstuurd (?:vanaf|vanuit|via|met) .{1,60}", "Verstuurd vanaf mijn iPad"),
    (r"(?:download|haal) outlook voor .{1,40}", "Outlook voor iOS downloaden"),
    (r"outlook (?:voor|für|for) \S+ .{1,30}", "Outlook für Android beziehen"),
    (r"von (?:meinem|meiner|unterwegs).{0,60}\b(?:gesendet|gesandt|geschickt)\b.{0,30}", "Von meinem iPhone gesendet"),
    (r"gesendet (?:von|mit|über|aus) .{1,60}", "Gesendet von Outlook für iOS"),
    (r"diese (?:nachricht|e-?mail|mail) wurde (?:von|mit) .{1,80} (?:gesendet|gesandt|verschickt)", "Diese Nachricht wurde von meinem Handy gesendet"),
    (r"holen sie sich outlook für .{1,30}", "Holen Sie sich Outlook für iOS"),
    (r"(?:envoyé|écrit) (?:de|depuis|à partir de|avec|via) .{1,60}", "Envoyé de mon iPhone"),
    (r"t[ée]l[ée]charge[rz] outlook pour .{1,30}|obtenir outlook pour .{1,30}", "Télécharger Outlook pour iOS"),
    (r"enviado (?:desde|do|de|a partir|con|com|via) .{1,60}", "Enviado desde mi iPhone"),
    (r"(?:obtener|obter|obtenha o) outlook para .{1,30}", "Obtener Outlook para iOS"),
    (r"inviato (?:da|dal|con|tramite) .{1,60}", "Inviato da iPhone"),
    (r"sendt fra .{1,60}|hent outlook (?:til|for) .{1,30}", "Sendt fra min iPhone"),
    (r"skickat från .{1,60}|hämta outlook för .{1,30}", "Skickat från min iPhone"),
    (r"lähetetty .{1,40}(?:sta|stä|lta|ltä|na)\b.{0,20}", "Lähetetty iPhonesta"),
    (r"wysłan[eo] z .{1,60}", "Wysłano z iPhone'a"),
    (r"odesláno z .{1,60}", "Odesláno z mého iPhonu"),
    (r"отправлено (?:с|из) .{1,60}", "Отправлено с iPhone"),
    (r"(?:從|从|由)我的.{1,20}(?:傳送|发送|發送)", "從我的 iPhone 傳送"),
    (r".{0,20}から送信", "iPhoneから送信"),
)  # fmt: skip

DISCLAIMERS = (
    (r"(?:this|the information (?:contained )?in this|the contents? of this) (?:electronic )?(?:e-?mail|email|message|communication|transmission)\b.{0,200}\b(?:confidential|privileged|intended)", "en"),
    (r"(?:confidentiality|legal|privacy) (?:notice|disclaimer|note)\b", "en"),
    (r"disclaimer\s*[:.-]?", "en, nl"),
    (r"(?:please )?consider the environment", "en"),
    (r"(?:privileged|confidential)(?:[/ ]|and)+(?:confidential|privileged)", "en"),
    (r"(?:dit bericht|deze e-?mail|de informatie in (?:dit|deze)|de inhoud van (?:dit|deze))\b.{0,200}\b(?:vertrouwelijk|bestemd|uitsluitend)", "nl"),
    (r"denk aan het milieu", "nl"),
    (r"(?:diese (?:e-?mail|nachricht)|der inhalt dieser|die information(?:en)? in dieser)\b.{0,200}\b(?:vertraulich|bestimmt)", "de"),
    (r"(?:ce message|ce courriel|cet e-?mail)\b.{0,200}\bconfidentiel", "fr"),
    (r"(?:este (?:mensaje|correo)|esta mensagem)\b.{0,200}\b(?:confidencial)", "es, pt"),
)  # fmt: skip

_LETTERS_BETWEEN = r"(?:\S+\s+){0,3}"


def _formula(text: str) -> str:
    return re.escape(text).replace(r"…\ ", _LETTERS_BETWEEN).replace(r"\ ", r"\s+")


_FORMULAS = sorted({formula for row in CLOSINGS for formula in row.formulas}, key=len, reverse=True)
_CLOSING = re.compile(
    r"\W{0,3}(?:" + "|".join(_formula(formula) for formula in _FORMULAS) + r")(?![^\W\d_])(?P<rest>.*)", re.IGNORECASE
)
_DEVICE = re.compile(
    r"[\s<(\[*_-]*(?:" + "|".join(f"(?:{row})" for row, _ in DEVICE_LINES) + r")[\s>)\]*_.]*", re.IGNORECASE
)
_DISCLAIMER = re.compile(r"[\s*_\"']*(?:" + "|".join(f"(?:{row})" for row, _ in DISCLAIMERS) + ")", re.IGNORECASE)
_LONGEST_DEVICE_LINE = 160


def after_closing(line: str) -> str | None:
    """What follows a closing formula on its line, punctuation stripped; None when the line begins with none."""
    found = _CLOSING.match(line[:200])
    return found["rest"].strip(" \t,.!;:-–—*_") if found else None


def is_device_line(line: str) -> bool:
    """Whether a phone or a mail program wrote this line under the mail."""
    return len(line) <= _LONGEST_DEVICE_LINE and _DEVICE.fullmatch(line) is not None


def is_disclaimer(paragraph: str) -> bool:
    """Whether a paragraph is a lawyer's: confidentiality, disclaimers, trees."""
    return _DISCLAIMER.match(paragraph[:600]) is not None
