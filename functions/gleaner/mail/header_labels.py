"""The labels of the header blocks above quoted and forwarded mails, by language."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a label of a header block names."""

    FROM = "from"
    DATE = "date"
    TO = "to"
    CC = "cc"
    SUBJECT = "subject"
    REPLY_TO = "reply_to"


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of one language as Outlook, Apple Mail, Thunderbird and web mailers write them, without their colon."""

    language: str
    sender: str
    date: str
    to: str
    cc: str
    subject: str
    reply_to: str = ""


LABELS = (
    Labels("en", "From|Sender", "Sent|Date|Received|Sent at|Sent on", "To|Recipient", "Cc|Bcc|Copy", "Subject",
           "Reply-To|Importance|Attachments|Attached|Priority"),
    Labels("nl", "Van|Afzender", "Verzonden|Datum|Verstuurd|Verzonden op", "Aan|Ontvanger", "Cc|Kopie|Bcc", "Onderwerp|Betreft",
           "Beantwoorden - Aan|Antwoord aan|Bijlagen|Urgentie"),
    Labels("de", "Von|Absender", "Gesendet|Datum|Gesendet am|Gesendet um|Verschickt", "An|Empfänger", "Cc|Kopie|Blindkopie",
           "Betreff|Thema", "Antwort an|Priorität|Wichtigkeit|Anlagen"),
    Labels("fr", "De|Expéditeur|De la part de", "Envoyé|Envoyé le|Date|Envoyé à|Date d'envoi|Date de", "À|A|Pour|Destinataire",
           "Cc|Copie à|Cci|Copie", "Objet|Sujet", "Répondre à|Pièces jointes|Importance"),
    Labels("es", "De|Remitente", "Enviado|Enviado el|Fecha|Enviado a|Enviada el", "Para|A|Destinatario", "CC|CCO|Con copia a",
           "Asunto", "Responder a|Datos adjuntos|Importancia"),
    Labels("it", "Da|Mittente", "Inviato|Data|Inviata|Inviato il", "A|Per|Destinatario", "Cc|Ccn|Copia", "Oggetto",
           "Risposta|Rispondi a|Allegati|Priorità"),
    Labels("pt", "De|Remetente", "Enviado|Enviada em|Enviado em|Enviada|Data|Enviado a", "Para|Destinatário", "Cc|Cco|Com cópia",
           "Assunto", "Responder para|Responder a|Anexos"),
    Labels("da", "Fra|Afsender", "Sendt|Dato", "Til|Modtager", "Cc|Kopi", "Emne", "Svar til|Vedhæftede filer"),
    Labels("sv", "Från|Avsändare", "Skickat|Datum|Skickad", "Till|Mottagare", "Kopia|Cc|Kopia till", "Ämne", "Svara till|Bifogade filer"),
    Labels("no", "Fra|Avsender", "Sendt|Dato", "Til|Mottaker", "Kopi|Cc", "Emne", "Svar til|Vedlegg"),
    Labels("fi", "Lähettäjä", "Lähetetty|Päivämäärä|Päiväys|Päivä", "Vastaanottaja|Vast.ottaja", "Kopio|Cc", "Aihe", "Vastausosoite|Liitteet"),
    Labels("pl", "Od|Nadawca", "Wysłano|Wysłane|Data|Wysłany|Data wysłania", "Do|Adresat|Odbiorca", "DW|Kopia|UDW|Cc", "Temat",
           "Odpowiedz do|Załączniki"),
    Labels("cs", "Od|Odesílatel", "Odesláno|Datum|Posláno", "Komu|Pro", "Kopie|Cc", "Předmět|Věc", "Odpověď na|Odpovědět"),
    Labels("ru", "От|От кого|Отправитель", "Дата|Отправлено|Отправлен|Дата отправки", "Кому|Получатель", "Копия|Копии|Cc", "Тема",
           "Ответить|Вложения"),
    Labels("ja", "送信者|差出人|送信元|発信者", "日時|送信日時|日付|送信日", "宛先|受信者|送信先", "Cc|CC", "件名|題名", "返信先|添付ファイル"),
    Labels("zh", "发件人|寄件者|寄件人|發件人", "发送时间|日期|傳送時間|发送日期|時間|时间|寄件日期|傳送日期|发件时间", "收件人|收件者",
           "抄送|副本|抄送人|密件副本", "主题|主旨|主題|标题", "答复|回复|附件"),
)  # fmt: skip

_COLUMNS = (
    (Role.FROM, "sender"),
    (Role.DATE, "date"),
    (Role.TO, "to"),
    (Role.CC, "cc"),
    (Role.SUBJECT, "subject"),
    (Role.REPLY_TO, "reply_to"),
)
ROLES = {
    label.casefold(): role
    for labels in LABELS
    for role, field in _COLUMNS
    for label in str(getattr(labels, field)).split("|")
    if label
}
