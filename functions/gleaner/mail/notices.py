"""What a firm's mail server or lawyer puts under every mail: confidentiality, trees, virus scanners, registration."""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Notice:
    """One way in which such a paragraph begins: its pattern, the language, an example."""

    pattern: str
    language: str
    example: str


NOTICES = (
    Notice(
        r"(?:this|the information (?:contained |transmitted )?(?:in|with|by) this|the contents? of this|please note that this|all|any|our) "
        r"(?:electronic |outgoing |internet )?(?:e-?mails?|messages?|communications?|transmissions?|correspondence)\b.{0,260}"
        r"\b(?:confidential|privileged|intended (?:solely|only|recipient|for the)|sole use|addressee|swept|virus)",
        "en",
        "This e-mail and any attachments are confidential and intended solely for the addressee.",
    ),
    Notice(r"the (?:information|contents?) (?:contained )?(?:in|of) this.{0,200}\b(?:confidential|privileged)", "en", "The information in this e-mail is confidential."),
    Notice(r"if you (?:are not|have received).{0,120}\b(?:intended|error|mistake)", "en", "If you are not the intended recipient, please delete this message."),
    Notice(r"(?:important |confidentiality |legal |privacy |e-?mail |security |gdpr )+(?:notice|disclaimer|note|statement|warning)\b", "en", "CONFIDENTIALITY NOTICE: for the addressee only."),
    Notice(r"disclaimer\s*[:.-]?\s*\Z|disclaimer\b.{0,200}\b(?:e-?mail|bericht|nachricht|message|liab|website)", "en, nl, de", "Disclaimer: see our website"),
    Notice(r"(?:privileged|confidential)(?:[/ ,]|and)+(?:confidential|privileged)|privileged (?:&|and|or) confidential", "en", "Privileged/Confidential information may be contained here."),
    Notice(r".{0,30}\b(?:consider|think (?:of|about)|save|protect|be kind to) the (?:environment|planet|trees?|paper)", "en", "Please consider the environment before printing this e-mail."),
    Notice(r".{0,20}\bthink (?:before|green).{0,30}(?:you )?print", "en", "Think before you print"),
    Notice(r".{0,40}do(?:n't| not) print this (?:e-?mail|message)", "en", "Please do not print this email unless necessary."),
    Notice(r".{0,60}\b(?:scanned|checked|swept|screened|cleaned|certified)\b.{0,60}\b(?:virus|malware|spam|antivir|avg|norton|mcafee|symantec|mimecast|messagelabs)", "en", "This message has been scanned for viruses by Example Guard."),
    Notice(r"(?:virus-free|virus free|no virus found|outgoing mail is certified)\b", "en", "Virus-free. www.example.com"),
    Notice(r".{0,80}\bis (?:a (?:limited (?:liability )?(?:company|partnership)|company)|registered|incorporated|authori[sz]ed and regulated)\b.{0,60}\b(?:in|by|under)\b", "en", "Example Widgets Ltd is registered in England and Wales."),
    Notice(r"registered (?:in|office|address|company|no|number)\b.{0,160}", "en", "Registered in England, no. 1234567"),
    Notice(r".{0,100}\b(?:process|handle|protect|use)s?\b.{0,30}\bpersonal (?:data|information)\b", "en", "We process personal data in line with our privacy policy."),
    Notice(r"unless (?:expressly |otherwise |specifically )?(?:stated|indicated).{0,200}\b(?:message|e-?mail|opinions?|views?|offer)", "en", "Unless otherwise stated, opinions in this message are the sender's."),
    Notice(
        r"(?:dit bericht|dit e-?mail ?bericht|deze e-?mail|deze mail|de informatie (?:verzonden )?(?:in|met) (?:dit|deze)|de inhoud van (?:dit|deze))\b.{0,260}"
        r"\b(?:vertrouwelijk|bestemd|uitsluitend|geadresseerde|virus)", "nl", "Dit bericht is uitsluitend bestemd voor de geadresseerde."),
    Notice(r"indien (?:u|dit).{0,120}\b(?:niet|ten onrechte|abusievelijk|geadresseerde)", "nl", "Indien u niet de geadresseerde bent, verwijder dit bericht dan."),
    Notice(r".{0,30}\bdenk (?:aan|eerst aan) (?:het|ons) milieu|.{0,30}milieu.{0,40}(?:print|afdruk)", "nl", "Denk aan het milieu voordat u deze e-mail print."),
    Notice(r".{0,60}\b(?:algemene voorwaarden|leveringsvoorwaarden|privacy(?:verklaring|statement|beleid))\b.{0,80}\b(?:van toepassing|gedeponeerd|website|lees|vind|raadpleg)", "nl", "Op al onze diensten zijn onze algemene voorwaarden van toepassing."),
    Notice(r".{0,40}aan (?:dit|deze).{0,40}kunnen geen rechten", "nl", "Aan dit bericht kunnen geen rechten worden ontleend."),
    Notice(
        r"(?:diese (?:e-?mail|nachricht|mail)|der inhalt dieser|die information(?:en)? in dieser|dieses (?:e-?mail|schreiben))\b.{0,260}"
        r"\b(?:vertraulich|bestimmt|empfänger|adressat|virus|geprüft)", "de", "Diese E-Mail enthält vertrauliche Informationen."),
    Notice(r"(?:wenn|falls|sollten) sie (?:nicht der|diese|irrtümlich).{0,200}\b(?:irrtümlich|adressat|empfänger|versehentlich)", "de", "Wenn Sie nicht der richtige Adressat sind, löschen Sie diese E-Mail."),
    Notice(r"(?:vertraulichkeits|haftungs|datenschutz|rechtlicher? )(?:hinweise?|ausschluss|erklärung)", "de", "Vertraulichkeitshinweis: nur für den Empfänger."),
    Notice(r"(?:hinweise? zum datenschutz|informationen (?:zum|zur|über).{0,40}(?:datenschutz|verarbeitung)|unsere datenschutz).{0,200}", "de", "Hinweise zum Datenschutz finden Sie auf unserer Website."),
    Notice(r".{0,30}\b(?:denken? (?:sie )?(?:bitte )?an (?:die|unsere) umwelt|an die umwelt|umwelt.{0,40}(?:druck|papier))", "de", "Bitte denken Sie an die Umwelt, bevor Sie diese Mail drucken."),
    Notice(r".{0,40}(?:virenfrei|auf viren (?:geprüft|überprüft|untersucht))", "de", "Virenfrei. www.example.com"),
    Notice(
        r"(?:ce message|ce courriel|cet e-?mail|ce mail|cette communication|les informations contenues)\b.{0,260}"
        r"\b(?:confidentiel|destin|exclusi|strictement)", "fr", "Ce message et ses pièces jointes sont confidentiels."),
    Notice(r"si vous (?:n'êtes pas|avez reçu).{0,160}\b(?:destinataire|erreur)", "fr", "Si vous avez reçu ce message par erreur, merci de le détruire."),
    Notice(r"(?:avis|mention|clause|note)s? (?:de confidentialité|légale?s?|d'information)", "fr", "Avis de confidentialité : réservé au destinataire."),
    Notice(r".{0,60}\b(?:pens(?:ez|ons) à (?:l'environnement|la planète)|environnement.{0,60}imprim|n'imprim|imprimer? (?:ce|cet))", "fr", "Pensez à l'environnement avant d'imprimer ce message."),
    Notice(r".{0,60}(?:sans virus|garantie sans virus|absence de virus)", "fr", "Garanti sans virus. www.example.com"),
    Notice(
        r"(?:este (?:mensaje|correo|e-?mail)|la información contenida|el contenido de este|esta comunicación)\b.{0,260}"
        r"\b(?:confidencial|destinatari|exclusiv|dirigid)", "es", "Este mensaje es confidencial y va dirigido a su destinatario."),
    Notice(r"(?:aviso (?:legal|de confidencialidad|de privacidad)|cláusula (?:de|legal)|protección de datos)\b", "es", "Aviso legal: este correo es confidencial."),
    Notice(r"(?:si (?:usted )?(?:no es|ha recibido)|en caso de no ser).{0,160}\b(?:destinatario|error)", "es", "Si ha recibido este mensaje por error, bórrelo."),
    Notice(r".{0,60}\b(?:antes de imprimir|no imprim\w+ (?:este|el)|medio ?ambiente.{0,60}(?:imprim|papel)|(?:piense|cuide|cuida|proteja|respete).{0,20}(?:medio ?ambiente|planeta))", "es", "Antes de imprimir este correo, piense en el medio ambiente."),
    Notice(r".{0,60}(?:libre de virus|sin virus)", "es", "Libre de virus. www.example.com"),
    Notice(
        r"(?:(?:il|la|le|questo|questa|quest[oa]|presente|il presente|la presente) ?(?:presente )?(?:messaggio|e-?mail|comunicazione|informazioni contenute)|quest'e-?mail|le informazioni)\b.{0,260}"
        r"\b(?:riservat|confidenzial|destinat|esclusiv)", "it", "Questo messaggio contiene informazioni riservate."),
    Notice(r"(?:avviso di (?:riservatezza|confidenzialità)|informativa (?:privacy|sulla)|ai sensi del.{0,60}(?:gdpr|regolamento|d\.?\s?lgs|decreto|reg\.))", "it", "Ai sensi del Regolamento UE 2016/679 questo messaggio è riservato."),
    Notice(r"(?:se|qualora) (?:non siete|non è|avete ricevuto|ha ricevuto|il presente|abbiate).{0,160}\b(?:destinatari|errore)", "it", "Se avete ricevuto questo messaggio per errore, eliminatelo."),
    Notice(r".{0,60}\b(?:prima di stampare|rispetta l'ambiente|pensa all'ambiente|ambiente.{0,60}stamp|non stampare)", "it", "Prima di stampare pensa all'ambiente."),
    Notice(
        r"(?:esta (?:mensagem|comunicação)|este (?:e-?mail|correio)|a informação contida|as informações contidas|o conteúdo (?:deste|desta))\b.{0,260}"
        r"\b(?:confidencia|destinat|exclusiv|privilegiad)", "pt", "Esta mensagem é confidencial e destina-se ao destinatário."),
    Notice(r"(?:aviso (?:legal|de confidencialidade|de privacidade)|se (?:não é|não for|recebeu).{0,160}\b(?:destinatári|engano|erro))", "pt", "Aviso de confidencialidade: só para o destinatário."),
    Notice(r".{0,60}\b(?:antes de imprimir|meio ?ambiente.{0,60}(?:imprim|papel)|(?:pense|proteja|preserve|respeite).{0,20}(?:ambiente|planeta|natureza))", "pt", "Antes de imprimir, pense no meio ambiente."),
    Notice(r"(?:denne (?:e-?mail|e-?post|mail|meddelelse|melding|besked)|dette (?:brev|budskap))\b.{0,260}\b(?:fortrolig|bestemt|konfidensiel|tiltenkt)", "da, no", "Denne e-mail er fortrolig."),
    Notice(r"(?:sådan|slik|så (?:här )?) ?behandl(?:er|ar) vi .{0,40}person|vi behandl(?:er|ar) .{0,60}(?:personoplysninger|personopplysninger|personuppgifter)", "da, no, sv", "Sådan behandler vi dine personoplysninger: se vores hjemmeside."),
    Notice(r"(?:wij|we) (?:verwerken|gaan).{0,60}persoonsgegevens|(?:lees|zie).{0,30}(?:privacyverklaring|privacystatement)", "nl", "Wij verwerken persoonsgegevens zoals in onze privacyverklaring staat."),
    Notice(r"(?:wir verarbeiten|nous traitons|tratamos|trattiamo).{0,60}(?:personenbezogene|données personnelles|datos personales|dados pessoais|dati personali)", "de, fr, es, pt, it", "Wir verarbeiten personenbezogene Daten nach der DSGVO."),
    Notice(
        r".{0,40}\b(?:administrator(?:em|ką|zy)? (?:pan\w+ |państwa |twoich |pana )?danych|správce\w* (?:vašich )?osobních údajů|rekisterinpitäjä|personuppgiftsansvarig|dataansvarlig|behandlingsansvarlig"
        r"|verwerkingsverantwoordelijke|verantwortliche[rn]? (?:stelle )?(?:für|im sinne)|responsable du traitement|responsable del tratamiento|titolare del trattamento|responsável pelo tratamento|оператор\w* персональных данных)\b",
        "pl, cs, fi, sv, da, no, nl, de, fr, es, it, pt, ru", "Administratorem danych osobowych jest Przykład sp. z o.o."),
    Notice(
        r".{0,20}\b(?:in accordance with|in compliance with|pursuant to|under|conform|ingevolge|op grond van|gemäß|gemäss|nach|im sinne|conformément|en application|en vertu|en cumplimiento|de acuerdo con|de conformidad con|conforme a|según|ai sensi|nel rispetto"
        r"|nos termos|em cumprimento|ao abrigo|i henhold til|enligt|zgodnie z|na podstawie|v souladu s)\b.{0,60}\b(?:gdpr|rgpd|dsgvo|avg|lopd\w*|rodo|bdsg|cnil|informatique et libert|data protection|datenschutz|protection des données|protección de datos|protezione dei dati|proteção de dados|2016/679)",
        "any", "En cumplimiento del RGPD le informamos de que sus datos son tratados por Ejemplo S.L."),
    Notice(r"(?:käsittelemme|henkilötietojen käsittely|przetwarzamy|administratorem (?:pani|państwa)|zpracováváme|мы обрабатываем).{0,80}", "fi, pl, cs, ru", "Administratorem Pani danych osobowych jest Przykład sp. z o.o."),
    Notice(r"(?:detta (?:e-?post|mail|meddelande|mejl)|denna e-?post)\b.{0,260}\b(?:konfidentiell|sekretess|avsett|avsedd)", "sv", "Detta meddelande är konfidentiellt."),
    Notice(r"(?:tämä (?:viesti|sähköposti)|tämän viestin)\b.{0,260}\b(?:luottamuksel|tarkoitettu)", "fi", "Tämä viesti on luottamuksellinen."),
    Notice(r".{0,30}\b(?:tænk på miljøet|tenk på miljøet|tänk på miljön|ajattele ympäristöä|pomyśl o środowisku|chroń środowisko|myslete na životní)", "da, no, sv, fi, pl, cs", "Tænk på miljøet, før du printer."),
    Notice(r"(?:ta wiadomość|niniejsza wiadomość|treść tej wiadomości|informacje zawarte)\b.{0,260}\b(?:poufn|przeznaczon|adresat)", "pl", "Ta wiadomość jest poufna."),
    Notice(r"(?:tato zpráva|tento e-?mail|obsah (?:této|tohoto))\b.{0,260}\b(?:důvěrn|určen|adresát|nezavaz)", "cs", "Tato zpráva je důvěrná."),
    Notice(r"(?:это (?:сообщение|письмо)|данное (?:сообщение|письмо)|настоящее (?:сообщение|письмо)|информация, содержащаяся)[\s\S]{0,260}(?:конфиденциальн|предназначен)", "ru", "Это сообщение является конфиденциальным."),
    Notice(r"(?:このメール|本メール|本電子メール|この電子メール).{0,160}(?:機密|秘密|宛先|受信者|削除)", "ja", "本メールには機密情報が含まれています。"),
    Notice(r"(?:本邮件|本郵件|此邮件|此郵件|本电子邮件|本電子郵件|此电子邮件).{0,160}(?:机密|機密|保密|收件人)", "zh", "本邮件含有机密信息。"),
)  # fmt: skip

_HEADING = r"(?:(?:important|please note|note|attention|warning|n\.?b\.?|wichtig|hinweis|achtung|belangrijk|let op|importante?|attenzione|aviso|avis|atenção|atención|p)\b\W{1,4})?"
_FIRM = re.compile(r"\A(?:[^\W\d_a-zà-þ][\w&'’-]{0,30},? ){1,5}(?:[\w.]{1,8}\.|[-–|:]) ")
_LONGEST = 600


def is_notice(paragraph: str) -> bool:
    """Whether a paragraph is a lawyer's, a forester's or a virus scanner's; the firm's name may stand before it."""
    text = paragraph[:_LONGEST].strip()
    if _hint().search(text.lower()) is None:
        return False
    return _notice().match(text) is not None or _notice().match(_FIRM.sub("", text, count=1)) is not None


@cache
def _notice() -> re.Pattern[str]:
    """Compiled when first needed: the table is long."""
    return re.compile(
        rf"[^\w]{{0,12}}{_HEADING}(?:" + "|".join(f"(?:{row.pattern})" for row in NOTICES) + ")", re.IGNORECASE
    )


@cache
def _hint() -> re.Pattern[str]:
    """Compiled when first needed."""
    return re.compile(
        r"confid|privileg|intended|addressee|disclaimer|notice|environment|planet|tree|paper|print|virus|registered|regulated|liabilit|personal"
        r"|opinion|vertrouwelijk|bestemd|uitsluitend|geadresseerd|milieu|voorwaarden|privacy|rechten|vertraulich|bestimmt|empfänger|adressat|haftung"
        r"|datenschutz|umwelt|virenfrei|viren|destin|erreur|avis|mention|environnement|plan[èe]t|imprim|legal|error|ambiente|riserv|errore|stamp|gdpr"
        r"|aviso|fortrolig|bestemt|konfiden|tiltenkt|sekretess|avse|luottamuks|tarkoitettu|miljø|miljö|ympäristö|środowisk|poufn|przeznaczon|důvěrn"
        r"|person|osobow|rgpd|dsgvo|lopd|rodo|bdsg|2016/679|data protection|protecci|protection des|protezione|proteção|osobn|danych|verwerkingsverant|verantwortlich|traitement|tratamiento|trattamento|tratamento|ansvarlig|ansvarig|rekisterinpit|персональн|обрабатыва|henkilöt|zpracov|určen|nezavaz|životní|конфиденциальн|предназначен|機密|秘密|宛先|受信者|机密|保密|收件人"
    )
