"""What servers and programs write above a mail, warnings of mail from outside above all: no words of the sender.

"Do not click links" would otherwise be a follow-up in every mail that an organisation receives.
"""

import re
from dataclasses import dataclass
from functools import cache

_LOOKED_AT = 12
"""Banners stand first; a line this far down is the sender's own."""

_LONGEST = 5
_LONGEST_PARAGRAPH = 600
_WRAPPED = 55
_EDGES = " \t-_=*|"
_WARNING = re.compile(
    r"\A\s*hash:|click|\blinks?\b|attachment|caution|phish|learn more|safe\b|klik|bijlage|afzender|anh[aä]ng|absender|vertrauen|pi[eè]ces? jointes?|\bliens?\b"
    r"|expéditeur|enlaces|adjuntos|remitente|allegati|mittente|anexos|remetente|vedhæft|vedlegg|bifoga|bilag|avsänd|afsend|avsender|liitte"
    r"|linkkej|załącznik|nadawc|příloh|odesílatel|odkaz|вложени|отправител|ссылк|添付|リンク|附件|链接|連結",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Banner:
    """One form: `pattern` is matched at the start of a paragraph, `example` is such a paragraph."""

    language: str
    pattern: str
    example: str


BANNERS = (
    Banner(
        "en",
        r"(?:caution|warning|attention|notice|important|external|note)\b.{0,40}?[:!\]-].{0,80}?(?:external (?:e-?mail|sender|source|message)|outside (?:of )?(?:the|your|our) \w+|originat|unknown sender)",
        "CAUTION: This email originated from outside of the organization. Do not click links or open attachments.",
    ),
    Banner(
        "en",
        r"this (?:e-?mail|message) (?:was sent|originated|came|is|originates) from (?:outside|an external|someone outside|a sender outside)",
        "This message originated from outside your organization.",
    ),
    Banner("en", r"\[?external(?: e-?mail| sender| message)?\]?[\s:!.]*$", "[EXTERNAL]"),
    Banner("en", r"(?:some people who received this message|you) don['’]t often get e-?mail from .{0,60}@", "You don't often get email from ann@example.com. Learn why this is important"),
    Banner(
        "nl",
        r"(?:let op|waarschuwing|pas op|opgelet)\b.{0,20}?[:!].{0,80}?(?:externe (?:e-?mail|afzender|bron|mail)|buiten (?:de|onze|uw|jouw|je) |onbekende afzender)",
        "LET OP: Deze e-mail komt van buiten de organisatie. Klik niet op links.",
    ),
    Banner("nl", r"(?:dit bericht|deze e-?mail|deze mail) (?:is|komt|werd).{0,40}(?:van buiten|externe afzender|extern)", "Deze e-mail is afkomstig van een externe afzender."),
    Banner("nl", r"(?:sommige personen die dit bericht hebben ontvangen|u|je) (?:krijgen|krijgt|ontvangt|ontvangen) niet vaak e-?mail", "U ontvangt niet vaak e-mail van ann@example.com."),
    Banner(
        "de",
        r"(?:achtung|vorsicht|warnung|hinweis)\b.{0,20}?[:!].{0,80}?(?:externe[rnms]? (?:absender|e-?mail|quelle|nachricht)|au(?:ß|ss)erhalb (?:der|unserer|ihrer|des) |unbekannte[rn]? absender)",
        "ACHTUNG: Diese E-Mail kommt von außerhalb der Organisation.",
    ),
    Banner("de", r"(?:diese (?:e-?mail|nachricht)) (?:kommt|stammt|wurde).{0,40}(?:extern|außerhalb|ausserhalb)", "Diese Nachricht stammt von einem externen Absender."),
    Banner("de", r"(?:einige personen, die diese nachricht erhalten haben|sie) erhalten (?:nicht|selten) (?:oft|häufig)?.{0,10}e-?mail", "Sie erhalten nicht oft E-Mails von ann@example.com."),
    Banner("fr", r"(?:attention|avertissement|prudence|alerte|important)\b.{0,20}?[:!-].{0,60}?(?:(?:expéditeur|source|message|courriel|e-?mail) externe|(?:provient|vient|émane|envoyé).{0,40}(?:extérieur|externe|hors de))", "ATTENTION : Ce message provient d'un expéditeur externe."),
    Banner("fr", r"(?:ce message|cet? e-?mail|ce courriel) (?:provient|vient|a été envoyé|émane) d.{0,30}(?:extern|extérieur|hors de)", "Cet e-mail provient de l'extérieur de l'organisation."),
    Banner("fr", r"(?:certaines personnes qui ont reçu ce message|vous) n['’]?(?:obtiennent|obtenez|reçoivent|recevez) pas souvent .{0,60}@", "Vous n’obtenez pas souvent d’e-mail à partir de ann@example.com."),
    Banner("es", r"(?:atenci[óo]n|precauci[óo]n|advertencia|aviso|cuidado)\b.{0,20}?[:!-].{0,60}?(?:(?:remitente|correo|e-?mail|mensaje|origen) extern|(?:procede|proviene|viene|originó).{0,40}(?:extern|fuera de))", "PRECAUCIÓN: Este correo procede de un remitente externo."),
    Banner("es", r"este (?:correo|mensaje|e-?mail).{0,14}(?:procede|proviene|se originó|viene|ha sido enviado) de.{0,30}(?:extern|fuera de)", "Este mensaje proviene de fuera de la organización."),
    Banner("es", r".{0,60}no suelen? recibir .{0,60}@", "No suele recibir correo electrónico de ann@example.com."),
    Banner("it", r"(?:attenzione|avviso|cautela|avvertenza)\b.{0,20}?[:!-].{0,60}?(?:(?:mittente|e-?mail|messaggio|origine) estern|(?:proviene|arriva|inviat[oa]).{0,40}(?:estern|al di fuori))", "ATTENZIONE: questa e-mail proviene da un mittente esterno."),
    Banner("it", r"quest[oa] (?:messaggio|e-?mail|mail) (?:proviene|arriva|è stat[oa] inviat[oa]) d.{0,30}(?:estern|al di fuori)", "Questo messaggio proviene dall'esterno dell'organizzazione."),
    Banner("it", r".{0,40}non (?:si )?ricev(?:e|ono|i) spesso .{0,60}@", "Non si ricevono spesso messaggi di posta elettronica da ann@example.com."),
    Banner("pt", r"(?:aten[çc][ãa]o|cuidado|aviso|alerta)\b.{0,20}?[:!-].{0,60}?(?:(?:remetente|e-?mail|mensagem|origem) extern|(?:veio|provém|enviad[ao]|originou).{0,40}(?:extern|fora d))", "ATENÇÃO: Este e-mail veio de um remetente externo."),
    Banner("pt", r"est[ea] (?:mensagem|e-?mail|correio).{0,14}(?:veio|tem origem|enviad[ao]|provém|originou-se) (?:de|em|fora).{0,30}(?:extern|fora|organiza)", "Esta mensagem foi enviada de fora da organização."),
    Banner("pt", r".{0,50}não (?:costuma|recebe|obtém|costumam).{0,25}e-?mails? d.{0,60}@", "Não costuma receber e-mails de ann@example.com."),
    Banner("da, no", r"(?:advarsel|obs|vær opmærksom|viktig|vigtigt|forsiktig|pas på)\b.{0,20}?[:!-].{0,60}?(?:eksterne? (?:afsender|avsender|e-?mail|e-?post|mail|kilde)|(?:kommer|sendt|stammer) (?:fra )?(?:ekstern|uden for|utenfor))", "ADVARSEL: Denne e-mail kommer fra en ekstern afsender."),
    Banner("da, no", r"denne (?:e-?mailen|e-?posten|mailen|e-?mail|mail|meldingen|meddelelse|besked).{0,8}(?:kommer|sendt|stammer).{0,12}(?:ekstern|uden for|utenfor)", "Denne e-posten kommer fra en ekstern avsender."),
    Banner("da, no", r".{0,60}(?:får|modtager|mottar) (?:sjældent|ikke ofte|sjelden) .{0,40}@", "Du får ikke ofte mails fra ann@example.com."),
    Banner("sv", r"(?:varning|obs|viktigt|försiktig)\b.{0,20}?[:!-].{0,60}?(?:extern[ta]? (?:avsändare|e-?post|mejl|mail|källa)|(?:kommer|skickat|skickades|skickats).{0,12}(?:extern|utanför|utifrån))", "VARNING: Detta mejl kommer från en extern avsändare."),
    Banner("sv", r"(?:detta|det här) (?:mejl(?:et)?|e-?post(?:meddelandet)?|meddelande(?:t)?|mail(?:et)?).{0,8}(?:kommer|skickat|skickades|skickats).{0,12}(?:extern|utanför|utifrån)", "Det här meddelandet kommer från en extern avsändare."),
    Banner("sv", r".{0,50}får inte ofta .{0,40}@", "Du får inte ofta e-post från ann@example.com."),
    Banner("fi", r"(?:varoitus|huomio|huom)\b.{0,20}?[:!-].{0,60}?(?:ulkopuolinen lähettäjä|ulkoinen (?:sähköposti|lähettäjä|viesti)|(?:tullut|tuli|tulee|lähetetty|saapunut|saapui).{0,30}ulkopuol)", "VAROITUS: Tämä viesti on tullut organisaation ulkopuolelta."),
    Banner("fi", r"tämä (?:viesti|sähköposti).{0,8}(?:tullut|lähetetty|saapunut|tuli).{0,30}ulkopuol", "Tämä viesti on lähetetty organisaation ulkopuolelta."),
    Banner("pl", r"(?:uwaga|ostrzeżenie|ostrożnie)\b.{0,20}?[:!-].{0,60}?(?:zewnętrzn\w{1,4} (?:nadawc|źród)|(?:nadawc\w{1,3}|wiadomość|e-?mail) zewnętrzn|(?:pochodzi|wysłan\w).{0,12}(?:spoza|zewn))", "UWAGA: Ta wiadomość pochodzi spoza organizacji."),
    Banner("pl", r"(?:ta|niniejsza) wiadomość.{0,14}(?:pochodzi|wysłana).{0,8}(?:zewnątrz|spoza|zewnętrzn)", "Ta wiadomość pochodzi od zewnętrznego nadawcy."),
    Banner("cs", r"(?:upozornění|pozor|varování)\b.{0,20}?[:!-].{0,60}?(?:extern\w{1,4} (?:odesílatel|e-?mail|zdroj)|(?:pochází|odeslán\w?|přišl[ao]?|přišel).{0,12}(?:extern|mimo|zvenčí))", "UPOZORNĚNÍ: Tento e-mail pochází od externího odesílatele."),
    Banner("cs", r"(?:tento e-?mail|tato zpráva).{0,8}(?:pochází|odeslán\w?|přišel|přišla).{0,8}(?:extern|mimo|zvenčí)", "Tato zpráva pochází od externího odesílatele."),
    Banner("ru", r"(?:внимание|предупреждение|осторожно)\b.{0,20}?[:!-].{0,60}?(?:внешн\w{1,4} (?:отправител|источник|адрес)|(?:получено|отправлено|пришло).{0,20}(?:внешн|за пределами|извне))", "ВНИМАНИЕ: Это письмо получено от внешнего отправителя."),
    Banner("ru", r"это (?:письмо|сообщение).{0,8}(?:получено|отправлено|пришло).{0,8}(?:внешн|за предел|извне)", "Это сообщение пришло извне организации."),
    Banner("ja", r"(?:【|\[)?(?:注意|警告|外部メール|社外メール)(?:】|\])?.{0,20}(?:メール|メッセージ)は.{0,10}(?:外部|社外|組織外)", "【注意】このメールは社外から送信されています。"),
    Banner("ja", r"この(?:メール|メッセージ)は.{0,6}(?:外部|社外|組織外)(?:から|の送信者)", "このメールは組織外から送信されました。"),
    Banner("zh", r"(?:【|\[)?(?:注意|警告|外部邮件|外部郵件)(?:】|\])?.{0,6}[:：!！].{0,6}(?:邮件|郵件).{0,10}(?:外部|组织外|組織外)", "注意：此邮件来自外部发件人。"),
    Banner("zh", r"(?:此|本)(?:封)?(?:邮件|郵件)(?:来自|來自|是由).{0,6}(?:外部|组织外|組織外)", "此邮件来自组织外部。"),
    Banner("any", r"(?:classification|sensitivity|classificatie|klassifizierung|classificação|clasificación|classificazione|tlp)\s*:\s*[\w /+-]{3,30}$", "Classification: Internal"),
    Banner("any", r"[\[(]?(?:e[xk]stern(?:al|e|er|es|o|a|t|í)?|estern[oa]|zewnętrzn[aey]|внешнее|外部|社外)(?: e-?mail| mail| e-?post| mejl| nachricht| message| письмо|メール|邮件|郵件)?[\])]?[\s:!.]*$", "[EKSTERN]"),
    Banner("any", r"BEGIN PGP SIGNED MESSAGE-{5}(?: Hash: [\w, -]{2,40})?$", "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256"),
)  # fmt: skip

_HINTS = (
    "extern", "ekstern", "estern", "extér", "outside", "originat", "unknown", "often", "vaak", "buiten", "onbekend", "außer", "ausser",
    "unbekannt", "oft", "selten", "souvent", "fuera", "suele", "spesso", "al di fuori", "fora", "não", "uden for", "utenfor", "sjæld", "sjeld",
    "utanför", "utifrån", "ulko", "spoza", "zewn", "mimo", "zvenčí", "внешн", "извне", "предел", "外部", "社外", "組織外", "组织外",
    "classif", "klassif", "clasif", "sensitiv", "tlp", "pgp signed",
)  # fmt: skip
"""One of these is in every banner: most paragraphs need no closer look."""


@cache
def _banner() -> re.Pattern[str]:
    return re.compile(
        r"[\s*_|=-]{0,80}(?:\[[^\[\]]{3,40}\]\s{0,9})?(?:" + "|".join(f"(?:{row.pattern})" for row in BANNERS) + ")",
        re.IGNORECASE,
    )


def banner_lines(lines: list[str]) -> range:
    """The lines of a banner above the text; empty where there is none.

    No more of them than its form needs, and those into which it was wrapped or that go on warning: below a banner in a table
    the sender's first line may follow without a blank one.
    """
    start = next((at for at in range(min(len(lines), _LOOKED_AT)) if lines[at].strip(_EDGES)), len(lines))
    last = start
    while last < len(lines) and last - start < _LONGEST and lines[last].strip(_EDGES):
        last += 1
    paragraph = " ".join(line.strip() for line in lines[start:last])[:_LONGEST_PARAGRAPH]
    folded = paragraph.lower()
    if not any(hint in folded for hint in _HINTS):
        return range(0)
    for end in range(start + 1, last + 1):
        if _banner().match(" ".join(line.strip() for line in lines[start:end])[:_LONGEST_PARAGRAPH]):
            return range(start, _end_of_warning(lines, end, last))
    return range(0)


def _end_of_warning(lines: list[str], end: int, last: int) -> int:
    while end < last:
        before = lines[end - 1].strip()
        is_wrapped = len(before) >= _WRAPPED and not before.endswith((".", "!", "?", "。", "]"))
        if not is_wrapped and _WARNING.search(lines[end]) is None:
            break
        end += 1
    return end
