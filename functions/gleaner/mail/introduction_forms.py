"""The forms of the lines with which mail clients introduce a quotation: "On Monday … Ann wrote:". One row a form.

Rows come from captured mails of the clients and the string files of Thunderbird. A row's example is its test.
"""

from dataclasses import dataclass

DATED = r"(?=.*\d)"
_A = r"<?[^\s<>]+@[^\s<>]+>?"


@dataclass(frozen=True, slots=True)
class Introduction:
    """One form, matched against whole lines joined by single spaces; `key` is a part of every text that it matches, of several one.

    A weak one is a sentence people write too: it counts only where a quotation follows directly.
    """

    language: str
    client: str
    key: str
    pattern: str
    example: str
    is_weak: bool = False


def _row(language: str, client: str, key: str, pattern: str, example: str, *, is_weak: bool = False) -> Introduction:
    return Introduction(language, client, key, pattern, example, is_weak)


INTRODUCTIONS = (
    _row("en", "Gmail, Apple", "wrote", rf"On {DATED}.{{4,250}} wrote ?:",
         "On Tue, 3 Mar 2026 at 10:12, Ann <a@example.com> wrote:"),
    _row("en", "Eudora, 163", "wrote", rf"At {DATED}.{{4,200}},? .{{1,100}} wrote:", "At 6/16/2026 08:32 PM, you wrote:"),
    _row("en", "Gnus, mutt", "said", rf"On {DATED}.{{4,250}} (?:said|says) ?:", "On Tue, 3 Mar 2026 10:12:00 +0100, Ann <a@example.com> said:"),
    _row("en", "K-9, Yahoo", "@", rf".{{0,120}}{_A}(?: \([^()]*\))? (?:wrote|writes|said):", "Ann <ann@example.com> wrote:"),
    _row("en", "Thunderbird", "wrote", rf".{{1,100}} wrote on {DATED}.{{4,60}}:", "Ann Example wrote on 03/03/2026 10:12:"),
    _row("en", "Becky", "wrote", rf"\({DATED}[^()]{{4,80}}\),? .{{1,100}} wrote:", "(2026/03/03 10:12), Ann Example wrote:"),
    _row("en", "Horde, SquirrelMail", "quoting", rf"Quoting .{{0,80}}{_A}:", "Quoting Ann Example <ann@example.com>:"),
    _row("de", "Horde", "zitat von", rf"Zitat von .{{0,80}}{_A}:", "Zitat von Ann Example <ann@example.com>:"),
    _row("es, pt, it", "Horde", "cit", rf"(?:Citando|Mensaje citado por|Citazione da|Citato da) .{{0,80}}{_A}:", "Citando Ann Example <ann@example.com>:"),
    _row("fr", "Horde", "citation", rf"(?:Citation de|Selon) .{{0,80}}{_A}:", "Citation de Ann Example <ann@example.com>:"),
    _row("en", "news readers", "w", r"(?:In .{4,150},? )?.{1,100} (?:wrote|writes):", "Ann Example writes:", is_weak=True),
    _row("en", "news readers", "sa", r"(?:In .{4,150},? )?.{1,100} (?:said|says):", "Ann Example says:", is_weak=True),
    _row("nl", "Gmail, Thunderbird, Yahoo", "schreef", rf"Op {DATED}.{{4,200}} schreef(?: .{{1,200}})?:",
         "Op di 3 mrt 2026 om 10:12 schreef Ann <a@example.com>:"),
    _row("nl", "Apple", "geschreven", rf"Op {DATED}.{{4,100}} heeft .{{1,150}} geschreven:",
         "Op 3 mrt 2026 om 10:12 heeft Ann het volgende geschreven:"),
    _row("nl", "iOS", "geschreven", rf".{{1,150}} heeft op {DATED}.{{4,60}} geschreven:",
         "Ann Example heeft op 3 mrt. 2026 om 10:12 het volgende geschreven:"),
    _row("nl", "Thunderbird", "schreef", rf".{{1,100}} schreef op {DATED}.{{4,60}}:",
         "Ann Example schreef op 3-3-2026 om 10:12:"),
    _row("nl", "mobile", "schreef", rf".{{0,120}}{_A} schreef:", "Ann Example <ann@example.com> schreef:"),
    _row("nl", "several", "schreef", r".{1,80} schreef:", "Ann Example schreef:", is_weak=True),
    _row("de", "Gmail, Thunderbird", "schrieb", rf"Am {DATED}.{{4,200}} schrieb(?: .{{1,200}})?:",
         "Am Di., 3. März 2026 um 10:12 Uhr schrieb Ann <a@example.com>:"),
    _row("de", "Gmail", "schrieb", rf".{{1,200}} schrieb am {DATED}.{{4,80}}:",
         "Ann <ann@example.com> schrieb am Di., 3. März 2026 um 10:12 Uhr:"),
    _row("de", "web.de, mobile", "geschrieben", rf".{{1,200}} hat (?:am )?{DATED}.{{4,80}} geschrieben:",
         "Ann hat am 03.03.2026 10:12 CET geschrieben:"),
    _row("de", "Apple, Yahoo", "geschrieben", rf"Am {DATED}.{{4,100}} hat .{{1,150}} geschrieben:",
         "Am 03.03.2026 um 10:12 hat Ann <a@example.com> geschrieben:"),
    _row("de", "K-9", "schrieb", rf".{{0,120}}{_A} schrieb:", "Ann Example <ann@example.com> schrieb:"),
    _row("de", "several", "schrieb", r".{1,80} schrieb:", "Ann Example schrieb:", is_weak=True),
    _row("fr", "Gmail, Apple", "écrit", rf"(?:Le|En date de) {DATED}.{{4,250}} (?:a|avez) écrit ?:",
         "Le mar. 3 mars 2026 à 10:12, Ann <ann@example.com> a écrit :"),
    _row("fr", "Thunderbird", "écrit", rf".{{1,100}} a écrit le {DATED}.{{4,60}}:", "Ann Example a écrit le 03/03/2026 à 10:12 :"),
    _row("fr", "K-9", "écrit", rf".{{0,120}}{_A} a écrit ?:", "Ann Exemple <ann@example.com> a écrit :"),
    _row("fr", "several", "écrit", r".{1,100} (?:a|avez) écrit ?:", "Ann Example a écrit :", is_weak=True),
    _row("es", "Gmail, Blue Mail", "escribi", rf"(?:El|En|Con fecha) {DATED}.{{4,250}} escribi[óo] ?:",
         "El mar, 3 mar 2026 a las 10:12, Ann (<ann@example.com>) escribió:"),
    _row("es", "Thunderbird", "escribi", rf".{{1,100}} escribi[óo] el {DATED}.{{4,60}}:",
         "Ann Example escribió el 3/3/26 a las 10:12:"),
    _row("es", "several", "escribi", r".{1,100} escribi[óo] ?:", "Ann Example escribió:", is_weak=True),
    _row("it", "Gmail, Apple", "scritto", rf"(?:Il|In data|Alle) {DATED}.{{4,250}} ha scritto ?:",
         "Il giorno mar 3 mar 2026 alle ore 10:12 Ann <a@example.com> ha scritto:"),
    _row("it", "Thunderbird", "scritto", rf".{{1,100}} ha scritto (?:il|in data) {DATED}.{{4,60}}:",
         "Ann Example ha scritto il 03/03/2026 alle 10:12:"),
    _row("it", "several", "scritto", r".{1,100} ha scritto ?:", "Ann Example ha scritto:", is_weak=True),
    _row("pt", "Gmail", "escreveu", rf"(?:Em|No dia|Na|A|Às|À\(s\)) {DATED}.{{4,250}} escreveu ?:",
         "Em ter., 3 de mar. de 2026 às 10:12, Ann <ann@example.com> escreveu:"),
    _row("pt", "Thunderbird, Gmail", "escreveu", rf".{{1,150}} escreveu (?:em |no dia |\(){DATED}.{{4,60}}:",
         "Ann <ann@example.com> escreveu (terça, 3/03/2026 à(s) 10:12):"),
    _row("pt", "several", "escreveu", r".{1,100} escreveu ?:", "Ann Example escreveu:", is_weak=True),
    _row("da, no, sv", "Gmail, Apple", "skrev", rf"(?:Den|På|\w{{2,8}}\.?|\d\S*) {DATED}.{{4,200}} skrev(?: .{{1,200}})?:",
         "Den tir. 3. mar. 2026 kl. 10.12 skrev Ann <ann@example.com>:"),
    _row("da, no, sv", "Thunderbird", "skrev", rf".{{1,100}} skrev (?:den |på )?{DATED}.{{4,60}}:",
         "Ann Example skrev den 03.03.2026 10:12:"),
    _row("da, no, sv", "K-9", "skrev", rf".{{0,120}}{_A} skrev:", "Ann Example <ann@example.com> skrev:"),
    _row("da, no, sv", "several", "skrev", r".{1,80} skrev ?:", "Ann Example skrev:", is_weak=True),
    _row("fi", "Gmail, Thunderbird", "kirjoitti", rf"{DATED}.{{4,200}} kirjoitti(?: .{{1,80}})?:",
         "ti 3. maalisk. 2026 klo 10.12 Ann (ann@example.com) kirjoitti:"),
    _row("fi", "several", "kirjoitti", r".{1,80} kirjoitti ?:", "Ann Example kirjoitti:", is_weak=True),
    _row("pl", "Gmail, Thunderbird", "napisa|pisze", rf"{DATED}.{{4,250}} (?:napisał(?:a|\(a\))?|pisze) ?:",
         "wt., 3 mar 2026 o 10:12 Ann <ann@example.com> napisał(a):"),
    _row("pl", "Apple", "napisana", rf"Wiadomość napisana (?:przez|w dniu) {DATED}.{{4,200}}:",
         "Wiadomość napisana przez Ann Example <ann@example.com> w dniu 3 mar 2026, o godz. 10:12:"),
    _row("pl", "several", "napisa|pisze", r".{1,100} (?:napisał(?:a|\(a\))?|pisze) ?:", "Użytkownik Ann Example napisał:", is_weak=True),
    _row("cs, sk", "Gmail, Seznam", "napsal|napisal|napísal|píše|piše|píse|pise", rf"{DATED}.{{4,250}} (?:nap[ií]sal(?:a|\(a\)|/a)?|p[ií]še) ?:",
         "út 3. 3. 2026 v 10:12 odesílatel Ann <ann@example.com> napsal:"),
    _row("cs, sk", "Gmail, Seznam", "napsal|napisal|napísal|píše|piše|píse|pise", rf"{DATED}.{{4,250}} napsal(?:a|\(a\)|/a)? ?:", "Dne 3.3.2026 v 10:12 Ann Example napsal(a):"),
    _row("cs, sk", "several", "nap", r".{1,100} nap(?:í)?sal(?:a|\(a\)|/a)? ?:", "Ann Example napsal(a):", is_weak=True),
    _row("ru, uk", "Gmail, Yandex", "написа|пише", rf"{DATED}.{{4,250}} (?:написал(?:а|\(а\))?|написав|пишет|пише)(?: .{{1,100}})? ?:",
         "3 марта 2026 г. 10:12 пользователь Ann <ann@example.com> написал:"),
    _row("ru, uk", "several", "писа|пише", r".{1,100} (?:написал(?:а|\(а\))?|писал|пишет|пише) ?:", "Ann Example написал(а):", is_weak=True),
    _row("ja", "Thunderbird", "書き", r".{1,100}(?:は|が)書きました ?[:：]", "Ann Example さんは書きました:"),
    _row("ja", "Apple", "のメール", rf"{DATED}.{{4,200}}の(?:メール|メッセージ) ?[:：]",
         "2026/03/03 10:12、Ann Example <ann@example.com>のメール:"),
    _row("zh", "Gmail, Apple", "道", rf"(?:在 ?)?(?=.*(?:\d{{4}}|月)){DATED}.{{4,200}}(?:写道|寫道) ?[:：]",
         "在 2026年3月3日，上午10:12，Ann <ann@example.com> 写道："),
    _row("zh", "Gmail", "道", rf".{{1,150}} ?[于於] ?{DATED}.{{6,60}}(?:写道|寫道) ?[:：]",
         "Ann Example <ann@example.com> 于2026年3月3日周二 10:12写道："),
    _row("zh", "several", "道", r".{1,100}(?:写道|寫道) ?[:：]", "Ann Example 写道：", is_weak=True),
    _row("ko", "Gmail", "작성", rf"{DATED}.{{4,200}}님이 작성:", "2026년 3월 3일 (화) 오전 10:12, Ann <ann@example.com>님이 작성:"),
    _row("tr", "Gmail", "yazdı", rf"{DATED}.{{4,250}} yazdı ?:", "Ann <ann@example.com>, 3 Mar 2026 Sal, 10:12 tarihinde şunu yazdı:"),
    _row("hu", "Gmail", "írta", rf"{DATED}.{{4,200}} írta(?: .{{1,80}})? ?:", "Ann <ann@example.com> ezt írta (időpont: 2026. márc. 3., K, 10:12):"),
    _row("ro", "Gmail", "scris", rf"{DATED}.{{4,250}} a scris ?:", "În mar., 3 mar. 2026 la 10:12, Ann <ann@example.com> a scris:"),
    _row("any", "Gmail, Apple, Yandex, mail.ru", "@",
         rf"(?=.*\d{{1,2}}[:.h時点]\d{{2}})(?=.*(?:\b(?:19|20)\d{{2}}|\d[./-]\d{{1,2}}[./-]\d{{2}})).{{8,200}}{_A}\)?.{{0,12}}[:：]",
         "вт, 3 мар. 2026 г. в 10:12, Ann Example <ann@example.com>:"),
    _row("any", "older Gmail", "@", rf"\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}} .{{0,120}}{_A} ?:?", "2026/3/3 Ann Example <ann@example.com>"),
    _row("any", "older Gmail", "gmt|utc", r"\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2} (?:GMT|UTC)[+-]\d{1,2}:?\d{2} [^.!?]{1,80}:?",
         "2026-03-03 10:12 GMT+01:00 Ann Example"),
    _row("any", "any, above bars", "", rf"{DATED}(?=.*(?:@|\d{{1,2}}[:.h]\d{{2}})).{{8,250}}:",
         "3.3.2026 10:12 þann Ann Example skrifaði:", is_weak=True),
)  # fmt: skip
