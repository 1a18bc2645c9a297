"""The formulas with which people close a mail, by language."""

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Closings:
    """The closing formulas of one language, in lower case and without punctuation; `…` stands for one to three words."""

    language: str
    formulas: tuple[str, ...]


# fmt: off
CLOSINGS = (
    Closings("en", (
        "thanks", "thank you", "many thanks", "thanks again", "thanks a lot", "thanks so much", "thank you very much",
        "thank you so much", "thanks very much", "thanks in advance", "thank you in advance", "thank you again", "thanks much", "thanking you", "thanking you in advance",
        "thx", "tx", "tnx", "ta", "cheers", "cheerio", "regards", "rgds", "… regards", "br", "kr", "brgds", "best", "all best",
        "all my best", "my best", "the best", "all the best", "… wishes", "best wishes", "with best wishes", "with kind regards",
        "with best regards", "with … regards", "with thanks", "with many thanks", "with appreciation", "with gratitude",
        "greetings", "… greetings", "sincerely", "yours sincerely", "sincerely yours", "most sincerely", "yours", "yours truly",
        "yours faithfully", "yours ever", "as ever", "as always", "respectfully", "respectfully yours", "cordially", "warmly",
        "kindly", "fondly", "gratefully", "love", "lots of love", "much love", "xo", "xoxo", "hugs", "take care", "talk soon",
        "speak soon", "until then", "until next time", "see you", "see you soon", "see you then", "see ya", "later", "bye",
        "bye for now", "bye bye", "your pal", "your friend", "your … team", "have a … day", "have a … weekend", "have a … week",
        "have a … evening", "have a … one", "enjoy your … day", "enjoy your weekend", "peace", "ciao",
    )),
    Closings("nl", (
        "groet", "groeten", "groetjes", "groetnis", "gr", "grt", "grtz", "grts", "mvg", "mvrgr", "m.v.g", "vr gr", "vr.gr", "hgr",
        "vriendelijke groet", "vriendelijke groeten", "met vriendelijke groet", "met vriendelijke groeten", "met … groet",
        "met … groeten", "… groet", "… groeten", "… groetjes", "hartelijks", "hoogachtend", "bedankt", "alvast bedankt", "dank",
        "bij voorbaat dank", "alvast … dank", "alvast dank", "met dank", "hartelijk dank", "hartelijk bedankt", "dank alvast",
        "dank je", "dank je wel", "dankjewel", "dank u", "dank u wel", "veel dank", "thanks alvast", "liefs", "kus", "tot snel",
        "tot dan", "tot ziens", "tot morgen", "tot zo", "tot gauw", "tot horens", "tot later", "tot maandag", "doei", "fijne dag",
        "fijn weekend", "fijne avond", "fijne week", "prettige dag", "prettig weekend", "goed weekend", "een … dag",
        "fijne dag nog", "nog een fijne dag",
    )),
    Closings("de", (
        "gruß", "gruss", "grüße", "grüsse", "gruesse", "lg", "vg", "mfg", "bg", "hg", "sg", "mit … grüßen", "mit … grüssen",
        "mit … gruessen", "mit … gruß", "mit … gruss", "… grüße", "… grüsse", "… gruesse", "… gruß", "… gruss", "mit … grüße",
        "herzlichst", "herzlich", "alles gute", "alles liebe", "mit … empfehlungen", "danke", "vielen dank", "besten dank",
        "herzlichen dank", "danke schön", "dankeschön", "danke dir", "danke ihnen", "danke euch", "danke im voraus",
        "vielen dank im voraus", "danke vorab", "vielen dank vorab", "vielen … dank", "danke nochmals", "mit … dank",
        "hochachtungsvoll", "mit vorzüglicher hochachtung", "bis bald", "bis dann", "bis morgen", "bis später", "bis demnächst",
        "bis montag", "schönes wochenende", "schönen tag", "schönen feierabend", "schönen abend", "einen schönen tag",
        "einen … tag", "ein … wochenende", "servus", "pfiat di", "pfiat euch", "glück auf", "horrido", "tschüss", "tschüß", "ciao", "ihr … team", "euer … team",
    )),
    Closings("fr", (
        "cordialement", "bien cordialement", "très cordialement", "bien … cordialement", "cdt", "cdlt", "bàv", "bien à vous",
        "bien à toi", "bien sincèrement", "sincèrement", "respectueusement", "merci", "merci d'avance", "merci beaucoup",
        "merci par avance", "merci bien", "un grand merci", "avec mes remerciements", "avec … remerciements", "en vous remerciant",
        "en te remerciant", "salutations", "salutations …", "… salutations", "mes … salutations", "avec … salutations", "sincères salutations",
        "amicalement", "bien amicalement", "amitiés", "bonne journée", "bonne soirée", "bonne fin de journée", "bon week-end",
        "bon weekend", "bonne semaine", "bonne réception", "belle journée", "excellente journée", "à bientôt", "à plus",
        "à demain", "à lundi", "à très vite", "a bientôt", "a+", "à+", "bises", "bisous", "je vous embrasse",
    )),
    Closings("es", (
        "saludos", "un saludo", "… saludos", "un … saludo", "reciba un … saludo", "recibe un … saludo", "reciban un … saludo",
        "reciba un saludo", "slds", "s2", "atentamente", "muy atentamente", "atte", "att", "gracias", "muchas gracias",
        "muchísimas gracias", "mil gracias", "gracias de antemano", "gracias por todo", "gracias y saludos", "desde ya … gracias",
        "un abrazo", "un fuerte abrazo", "abrazos", "abrazo", "besos", "un beso", "cordialmente", "sinceramente", "afectuosamente",
        "hasta pronto", "hasta luego", "hasta mañana", "nos vemos", "buen día", "buen fin de semana", "que tengas … día",
        "que tenga … día", "quedo a su disposición", "quedamos a su disposición",
    )),
    Closings("it", (
        "saluti", "… saluti", "un saluto", "un … saluto", "un caro saluto", "cordialmente", "cordialità", "distinti saluti",
        "cordiali saluti", "con i migliori saluti", "con … saluti", "in fede", "grazie", "grazie mille", "mille grazie",
        "molte grazie", "tante grazie", "grazie ancora", "grazie in anticipo", "grazie e saluti", "ringraziando", "a presto",
        "a dopo", "a domani", "a lunedì", "ci sentiamo", "un abbraccio", "un … abbraccio", "abbracci", "baci", "un bacio", "un … bacio", "bacioni", "baci e abbracci", "buona giornata", "buona serata",
        "buon lavoro", "buon weekend", "buon fine settimana", "buon pomeriggio", "ciao", "ossequi", "rimango a disposizione",
        "resto a disposizione",
    )),
    Closings("pt", (
        "atenciosamente", "atentamente", "cumprimentos", "… cumprimentos", "os … cumprimentos", "com os … cumprimentos", "cumps",
        "cpts", "abraço", "abraços", "valeu", "abs", "bjos", "um abraço", "grande abraço", "um … abraço", "beijo", "beijos", "um beijo", "beijinho", "beijinhos", "bjs", "obrigado",
        "obrigada", "muito obrigado", "muito obrigada", "obrigado desde já", "obrigada desde já", "desde já … obrigado",
        "desde já … obrigada", "desde já agradeço", "grato", "grata", "agradecido", "agradecida", "att", "atte", "at.te", "saudações",
        "… saudações", "cordialmente", "respeitosamente", "até breve", "até já", "até logo", "até amanhã", "bom dia", "boa semana",
        "bom fim de semana", "bom trabalho", "com … saudações", "cordiais saudações", "melhores cumprimentos",
    )),
    Closings("da", (
        "med venlig hilsen", "med … hilsen", "med … hilsener", "venlig hilsen", "… hilsen", "… hilsner", "hilsen", "hilsner", "mvh",
        "vh", "kh", "de … hilsner", "mange hilsner", "bedste hilsner", "tak", "mange tak", "på forhånd tak", "tak på forhånd",
        "på forhånd mange tak", "tusind tak", "god dag", "god weekend", "fortsat god dag", "ha en god dag", "vi ses", "knus",
    )),
    Closings("sv", (
        "med vänlig hälsning", "med vänliga hälsningar", "med … hälsning", "med … hälsningar", "… hälsningar", "… hälsning",
        "hälsningar", "hälsning", "hälsn", "mvh", "vh", "bästa hälsningar", "hej så länge", "tack", "tack på förhand",
        "tack så mycket", "stort tack", "många tack", "ha det bra", "ha det gott", "ha en … dag", "ha en … helg", "trevlig helg",
        "vi ses", "vi hörs", "kram", "kramar",
    )),
    Closings("no", (
        "med vennlig hilsen", "med … hilsen", "vennlig hilsen", "… hilsen", "… hilsener", "hilsen", "hilsener", "mvh", "vh", "vennligst",
        "beste hilsen", "takk", "tusen takk", "mange takk", "på forhånd takk", "takk på forhånd", "med … hilsener", "ha en … dag",
        "ha en … helg", "god helg", "vi snakkes", "vi ses", "klem",
    )),
    Closings("fi", (
        "terveisin", "ystävällisin terveisin", "… terveisin", "terveiset", "… terveiset", "terv", "terkuin", "terkut", "t",
        "yt", "kiitos", "kiitos etukäteen", "kiitoksia", "kiitos paljon", "kiittäen", "kunnioittavasti", "ystävällisesti",
        "parhain terveisin", "hyvää viikonloppua", "hyvää päivänjatkoa", "mukavaa päivää", "nähdään",
    )),
    Closings("pl", (
        "pozdrawiam", "pozdrawiam serdecznie", "serdecznie pozdrawiam", "pozdrawiamy", "pozdrowienia", "… pozdrowienia", "pozdr", "pzdr",
        "z poważaniem", "z wyrazami szacunku", "z wyrazami … szacunku", "z pozdrowieniami", "z … pozdrowieniami", "łączę pozdrowienia",
        "łączę wyrazy szacunku", "dziękuję", "dzięki", "dziękuję z góry", "z góry dziękuję", "serdecznie dziękuję",
        "dziękuję i pozdrawiam", "miłego dnia", "miłego weekendu", "życzę miłego dnia", "do zobaczenia", "do usłyszenia", "ukłony",
    )),
    Closings("cs", (
        "s pozdravem", "s … pozdravem", "se srdečným pozdravem", "pozdrav", "pozdravy", "s … pozdravy", "s pozdravy", "zdravím", "zdraví", "zdravíme",
        "s úctou", "s … úctou", "děkuji", "děkuju", "děkujeme", "díky", "předem děkuji", "děkuji předem", "díky předem", "hezký den",
        "pěkný den", "přeji hezký den", "přeji … den", "hezký víkend", "mějte se", "měj se", "na shledanou", "ahoj", "s přáním … dne", "přáním … dne",
    )),
    Closings("ru", (
        "с уважением", "с … уважением", "с наилучшими пожеланиями", "с … пожеланиями", "с … приветом", "с благодарностью",
        "спасибо", "большое спасибо", "заранее спасибо", "спасибо заранее", "заранее благодарю", "благодарю", "благодарим",
        "всего доброго", "всего хорошего", "всего наилучшего", "хорошего дня", "до встречи", "до связи", "до свидания", "искренне ваш",
        "искренне ваша", "ваш", "привет", "целую", "обнимаю", "удачи",
    )),
    Closings("ja", (
        "よろしくお願いします", "よろしくお願いいたします", "よろしくお願い致します", "宜しくお願いします", "宜しくお願いいたします",
        "宜しくお願い致します", "よろしくお願い申し上げます", "宜しくお願い申し上げます", "敬具", "草々", "以上", "失礼いたします", "失礼します",
        "ありがとうございました", "ありがとうございます",
    )),
    Closings("zh", (
        "此致", "敬礼", "敬禮", "此致敬礼", "此致敬禮", "祝好", "祝您好", "祝商祺", "顺祝商祺", "順頌商祺", "顺颂商祺", "谢谢", "謝謝", "多谢", "多謝",
        "非常感谢", "感谢", "感謝", "敬上", "谨上", "謹上", "祝工作顺利", "祝您工作愉快", "致以问候", "祝一切顺利", "顺颂时祺", "敬祝商祺",
    )),
)
# fmt: on

_PLACE = re.compile(
    r"\W*(?:from|uit|vanuit|aus|vom|depuis|desde|dalla?|fra|från|z|ze|из)(?:\s+[^\W\d_]+){1,3}\W*?(?:[,.!]\W*|\Z)",
    re.IGNORECASE,
)
_MARKS = " \t,.!;:-–—*_~…、。，！·)"
_CJK = re.compile(r"[぀-ヿ一-鿿]")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:[.'’+][^\W\d_]+)*\+?")
_LONGEST = 200
_LONGEST_OPEN = 80
_MOST_OPEN = 8
_MOST_IN_A_ROW = 3


def after_closing(line: str) -> str | None:
    """What follows a closing formula on its line, punctuation stripped; None when the line begins with none.

    Several in a row are one ("Thanks and best regards", "Met vriendelijke groet / Kind regards").
    """
    rest: str | None = None
    text = _composed(line[:_LONGEST])
    for _ in range(_MOST_IN_A_ROW):
        found = _formula_at(text)
        if found is None:
            break
        rest = _PLACE.sub("", text[found:], count=1) if _PLACE.match(text[found:]) else text[found:]
        text = _CONNECTION.sub("", text[found:], count=1)
    return None if rest is None else rest.strip(_MARKS)


def _formula_at(text: str) -> int | None:
    """Where a formula at the start of a text ends, the longest of them."""
    word = _FIRST_WORD.search(text[:40])
    if word is None or word.start() > 3:
        return None
    if _CJK.match(word[0]):
        found = _IN_CJK.match(text)
        return found.end() if found else None
    ends = [
        found.end()
        for pattern in (_BY_FIRST_WORD.get(word[0].lower()), _OPEN if _may_be_open(text) else None)
        if pattern is not None and (found := pattern.match(text)) is not None
    ]
    return max(ends, default=None)


def _may_be_open(text: str) -> bool:
    """A cheap look at whether one of the first words ends a formula that begins with any words."""
    words = text[:_LONGEST_OPEN].lower().split(None, _MOST_OPEN)
    return len(words) <= _MOST_OPEN and not _OPEN_ENDS.isdisjoint(word.rstrip(_MARKS) for word in words)


def _composed(text: str) -> str:
    """Apple's programs write ü as u and a mark."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _pattern(formulas: list[str]) -> re.Pattern[str]:
    written = sorted((re.escape(formula) for formula in formulas), key=len, reverse=True)
    either = "|".join(one.replace("…", r"[^\s,.]+(?:\s+[^\s,.]+){0,2}").replace(r"\ ", r"\s+") for one in written)
    return re.compile(rf"\W{{0,3}}(?:{either})(?![^\W\d_])", re.IGNORECASE)


def _by_first_word() -> dict[str, re.Pattern[str]]:
    groups: dict[str, list[str]] = {}
    for row in CLOSINGS:
        for formula in row.formulas:
            word = _FIRST_WORD.match(formula)
            if word is not None and not _CJK.match(formula):
                groups.setdefault(word[0], []).append(formula)
    return {word: _pattern(formulas) for word, formulas in groups.items()}


_CONNECTION = re.compile(r"\W*(?:(?:and|en|und|et|y|e|i|og|och|ja|a|и)\b\W*)?", re.IGNORECASE)
_BY_FIRST_WORD = _by_first_word()
_OPEN = _pattern([formula for row in CLOSINGS for formula in row.formulas if formula.startswith("…")])
_OPEN_ENDS = frozenset(
    formula.split()[1].rstrip(",") for row in CLOSINGS for formula in row.formulas if formula.startswith("…")
)
_IN_CJK = re.compile(
    r"\W{0,3}(?:[ぁ-んァ-ヶ一-鿿]{0,14}[、，]?)?(?:"
    + "|".join(formula for row in CLOSINGS if row.language in ("ja", "zh") for formula in row.formulas)
    + r")"
)
