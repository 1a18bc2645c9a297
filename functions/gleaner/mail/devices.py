"""The lines that phones, apps and mail programs write under a mail."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One shape of such a line: its pattern, matched whole and without regard to case, its language, an example."""

    pattern: str
    language: str
    example: str


DEVICE_LINES = (
    DeviceLine(r"(?:sent|written|typed|composed|dictated) (?:from|via|with|using|by|on) (?:my|a|an|the)?\s?.{1,60}", "en", "Sent from my iPhone"),
    DeviceLine(r"sent (?:securely|safely) (?:from|with|via) .{1,60}", "en", "Sent securely with Tuta Mail"),
    DeviceLine(r"from my (?:iphone|ipad|phone|android|blackberry|mobile|samsung).{0,30}", "en", "From My Iphone 6"),
    DeviceLine(r"(?:get|download) \[?outlook for \S+.{0,60}", "en", "Get Outlook for iOS"),
    DeviceLine(r"(?:please )?(?:excuse|forgive|pardon) (?:the |my |any )?(?:brevity|typos|typing|spelling|short).{0,60}", "en", "Please excuse typos."),
    DeviceLine(r"(?:yahoo|aol) mail\s?:.{0,60}", "en", "Yahoo Mail: Search, Organize, Conquer"),
    DeviceLine(r"(?:verzonden|verstuurd|gestuurd|geschreven) (?:vanaf|vanuit|via|met|door|van) .{1,60}", "nl", "Verzonden vanaf mijn iPhone"),
    DeviceLine(r"(?:download|haal) outlook voor .{1,40}", "nl", "Download Outlook voor iOS"),
    DeviceLine(r"outlook (?:voor|für|for|pour|para|per) \S+ .{1,30}", "nl, de", "Outlook für Android beziehen"),
    DeviceLine(r"von (?:meinem|meiner|unterwegs).{0,60}\b(?:gesendet|gesandt|geschickt|geschrieben)\b.{0,30}", "de", "Von meinem iPhone gesendet"),
    DeviceLine(r"(?:gesendet|gesandt|geschrieben|verfasst) (?:von|vom|mit|über|aus|per|via) .{1,60}", "de", "Gesendet von Outlook für iOS"),
    DeviceLine(r"von unterwegs .{1,30}|.{0,20}mobil gesendet.{0,20}", "de", "Von unterwegs geschrieben"),
    DeviceLine(r"diese (?:nachricht|e-?mail|mail) wurde (?:von|vom|mit) .{1,80} (?:gesendet|gesandt|verschickt)", "de", "Diese Nachricht wurde von meinem Handy gesendet"),
    DeviceLine(r"(?:holen sie sich|hol dir|laden sie) outlook für .{1,30}", "de", "Holen Sie sich Outlook für iOS"),
    DeviceLine(r"(?:envoyé|écrit|expédié)e? (?:de|depuis|à partir de|avec|via|par) .{1,60}", "fr", "Envoyé de mon iPhone"),
    DeviceLine(r"t[ée]l[ée]charge[rz]? outlook pour .{1,30}|obtene[rz] outlook pour .{1,30}|obtenir outlook pour .{1,30}", "fr", "Télécharger Outlook pour iOS"),
    DeviceLine(r"(?:enviad[oa]|escrit[oa]|mandado) (?:desde|do|de|da|a partir|con|com|via|pelo|por|mediante) .{1,60}", "es, pt", "Enviado desde mi iPhone"),
    DeviceLine(r"(?:obtener|obtenga|obter|obtenha|descargar|baixar|baixe) o?\s?outlook para .{1,30}", "es, pt", "Obtener Outlook para iOS"),
    DeviceLine(r"(?:inviato|scritto|mandato|spedito) (?:da|dal|dalla|con|tramite|via) .{1,60}", "it", "Inviato da iPhone"),
    DeviceLine(r"(?:scarica|ottieni) outlook per .{1,30}", "it", "Scarica Outlook per iOS"),
    DeviceLine(r"(?:sendt|skrevet) (?:fra|med|via|på) .{1,60}", "da, no", "Sendt fra min iPhone"),
    DeviceLine(r"(?:hent|få|skaff deg|last ned) outlook (?:til|for) .{1,30}", "da, no", "Hent Outlook til iOS"),
    DeviceLine(r"(?:skickat|skickad|skickades) (?:från|med|via) .{1,60}|(?:hämta|skaffa) outlook för .{1,30}", "sv", "Skickat från min iPhone"),
    DeviceLine(r"lähetetty .{1,40}(?:sta|stä|lta|ltä|na|lla|llä)\b.{0,20}", "fi", "Lähetetty iPhonesta"),
    DeviceLine(r"hanki outlook .{1,30}", "fi", "Hanki Outlook for iOS"),
    DeviceLine(r"wysłan[eoay] (?:z|ze|za pomocą|przez) .{1,60}|pobierz (?:program |aplikację )?outlook .{1,30}", "pl", "Wysłano z iPhone'a"),
    DeviceLine(r"odesláno (?:z|ze|přes|pomocí) .{1,60}|(?:získat|stáhnout|získejte) outlook .{1,30}", "cs", "Odesláno z mého iPhonu"),
    DeviceLine(r"(?:отправлено|отправлен|послано) (?:с|со|из|через|от) .{1,60}|скачать outlook .{1,30}", "ru", "Отправлено с iPhone"),
    DeviceLine(r"(?:從|从|由|來自|来自)\s?我的.{1,20}(?:傳送|发送|發送|寄出|发出)?|(?:发送|發送|傳送|发|發)自\s?.{1,30}", "zh", "從我的 iPhone 傳送"),
    DeviceLine(r"(?:获取|取得|下载|下載) ?(?:适用于|適用於).{1,20}outlook.{0,10}", "zh", "获取 适用于 iOS 的 Outlook"),
    DeviceLine(r".{0,20}から送信(?:されました|しています)?|.{0,20}outlook.{0,10}を(?:入手|取得|ダウンロード).{0,8}", "ja", "iPhoneから送信"),
)  # fmt: skip

_LONGEST = 160
_REMEMBERED = 256


@lru_cache(_REMEMBERED)
def is_device_line(line: str) -> bool:
    """Whether a phone or a mail program wrote this line under the mail: it names a device or a program, and no day."""
    is_one = len(line) <= _LONGEST and _line().fullmatch(line) is not None
    return is_one and _subjects().search(line) is not None and _told().search(line) is None


@cache
def _line() -> re.Pattern[str]:
    """Compiled when first needed: the table is long."""
    return re.compile(
        r"[\s<(\[*_\-—–]*(?:" + "|".join(f"(?:{row.pattern})" for row in DEVICE_LINES) + r")[\s>)\]*_.。]*",
        re.IGNORECASE,
    )


@cache
def _subjects() -> re.Pattern[str]:
    """Compiled when first needed."""
    return re.compile(
        r"iphon|ipad|ipod|android|samsung|galaxy|blackberry|huawei|xiaomi|redmi|oneplus|nokia|pixel|motorola|sony|xperia|htc|windows"
        r"|outlook|mail|yahoo|aol|gmx|web\.de|proton|tuta|spark|mobile?|telefo|teléfono|phone|smartphone|handy|mobiltelefon|gsm|tablet"
        r"|device|unterwegs|mac|linux|thunderbird|portable|cellulare|celular|móvil|telemóvel|puhelim|komórk|telefonu|mobilu|toestel|apparaat"
        r"|телефон|смартфон|手机|手機|携帯|スマ|brevity|typos|typing|spelling|short|superhuman|app\b|ios|[345]g\b|lte"
        r"|\b(?:from|via|on) my\b|vanaf mijn\b|von meine[mr]\b|d(?:e|epuis) mon\b|desde mi\b|dal mio\b|do meu\b|fra min\b|från min\b|z mojego|z mého|с моего",
        re.IGNORECASE,
    )


@cache
def _told() -> re.Pattern[str]:
    """Compiled when first needed."""
    return re.compile(
        r"\b(?:yesterday|today|tomorrow|this (?:morning|afternoon|evening|week)|last (?:week|night|month)|on (?:mon|tues|wednes|thurs|fri)day"
        r"|gestern|heute|gisteren|vandaag|vanochtend|vanmorgen|hier|ce matin|aujourd|ayer|hoy|ieri|oggi|stamattina|ontem|hoje|igår|i går|i dag"
        r"|eilen|tänään|wczoraj|dzisiaj|včera|dnes|вчера|сегодня)\b|昨日|今日|昨天|今天",
        re.IGNORECASE,
    )
