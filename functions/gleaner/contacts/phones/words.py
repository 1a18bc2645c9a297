"""The words that stand beside a phone number, in sixteen languages, and the kind of number each of them means."""

from dataclasses import dataclass
from enum import IntEnum

from gleaner.contacts.domains import folded
from gleaner.contacts.work.wording import word_set


class Kind(IntEnum):
    """What a label says of its number; of several labels side by side the highest decides ("Direct fax", "Tel. kom.")."""

    PHONE = 1
    WORK = 2
    HOME = 3
    MOBILE = 4
    FAX = 5
    NOT_OURS = 6


@dataclass(frozen=True, slots=True)
class LabelWords:
    """Labels of one kind in some languages, as they are written, with a line that shows one."""

    kind: Kind
    languages: str
    words: str
    example: str


LABELS = (
    LabelWords(Kind.PHONE, "en", "tel|telephone|phone|ph|phn|voice|call|contact|t|p|v|☎|☏|✆|📞", "Ph: +61 2 9374 4000"),
    LabelWords(Kind.PHONE, "nl", "telefoon|telefoonnummer|tel|bel|telnr", "Telefoon: 020 624 1111"),
    LabelWords(Kind.PHONE, "de", "telefon|fon|ruf|rufnummer|telefonnummer|fernruf|telefonisch", "Fon +49 30 1234567"),
    LabelWords(Kind.PHONE, "fr", "téléphone|tél|tph|teleph", "Tél. : 01 42 68 53 00"),
    LabelWords(Kind.PHONE, "es", "teléfono|teléfonos|tlf|tfno|telf|tlfno|tfn|tfo|fono", "Tfno.: 91 123 45 67"),
    LabelWords(Kind.PHONE, "it", "telefono|recapito|telefonico", "Telefono 02 7233 4455"),
    LabelWords(Kind.PHONE, "pt", "telefone|telefones|fone|telef|tlf", "Telefone: (11) 3123-4567"),
    LabelWords(Kind.PHONE, "da no sv", "telefon|tlf|telf|tfn|ring|telefonnr", "Tlf. 33 12 34 56"),
    LabelWords(Kind.PHONE, "fi", "puhelin|puh|puhelinnumero", "Puh. 09 1234567"),
    LabelWords(Kind.PHONE, "pl cs", "telefon|telefony|tel", "tel. 22 123 45 67"),
    LabelWords(Kind.PHONE, "ru", "тел|телефон|т|телефоны", "Тел.: +7 495 123-45-67"),
    LabelWords(Kind.PHONE, "ja zh", "電話|電話番号|电话|电话号码|联系电话|联系方式|電話號碼", "電話：03-3211-1234"),
    LabelWords(
        Kind.WORK,
        "en",
        "office|off|work|wk|desk|direct|dir|ddi|did|dd|main|switchboard|reception|front desk|landline|land line|hq|"
        "head office|business|board|board line|general|toll free|tollfree|toll-free|freephone|free phone|free call|freecall|hotline|workshop|studio|shop|clinic|surgery|l|ll|o|d|w|b",
        "Toll-free: 1-888-555-0123",
    ),
    LabelWords(
        Kind.WORK,
        "nl",
        "doorkies|doorkiesnummer|praktijk|winkel|school|rechtstreeks|algemeen|kantoor|werk|receptie|vast|vaste|centrale|zakelijk",
        "Doorkiesnummer: 020 624 1111",
    ),
    LabelWords(
        Kind.WORK,
        "de",
        "durchwahl|dw|direktwahl|direkt|zentrale|büro|buero|dienstlich|geschäft|geschäftlich|festnetz|empfang|praxis|kanzlei|laden|werkstatt|schule|betrieb|z",
        "Zentrale: +49 30 1234567",
    ),
    LabelWords(
        Kind.WORK,
        "fr",
        "fixe|cabinet|étude|magasin|atelier|école|mairie|garage|standard|directe|direct|ld|bureau|bur|accueil|professionnel|pro|sda|secrétariat général|sans frais",
        "Ligne directe : 01 42 68 53 00",
    ),
    LabelWords(
        Kind.WORK,
        "es",
        "fijo|clínica|consulta|tienda|taller|despacho|colegio|escuela|centralita|directo|directa|oficina|trabajo|conmutador|gratuito",
        "Centralita: 91 123 45 67",
    ),
    LabelWords(
        Kind.WORK,
        "it",
        "ufficio|uff|studio|negozio|officina|bottega|scuola|ambulatorio|centralino|diretto|diretta|fisso|sede|numero verde|verde",
        "Centralino 02 7233 4455",
    ),
    LabelWords(
        Kind.WORK,
        "pt",
        "escritório|clínica|consultório|loja|oficina|escola|fixo|direto|direta|geral|central|comercial|trabalho|pbx|pabx",
        "Geral: 21 123 45 67",
    ),
    LabelWords(
        Kind.WORK,
        "da no sv",
        "direkte|kontor|kontoret|hovednummer|hovednr|arbejde|omstilling|växel|vxl|direktnr|arbete|arb|sentralbord|arbeid|jobb",
        "Växel: 08-506 123 00",
    ),
    LabelWords(Kind.WORK, "fi", "vaihde|suora|toimisto|työ|työpuhelin", "Vaihde 09 1234567"),
    LabelWords(
        Kind.WORK,
        "pl cs",
        "biuro|centrala|stacjonarny|bezpośredni|kancelář|ústředna|pevná|přímá",
        "Biuro: 22 123 45 67",
    ),
    LabelWords(Kind.WORK, "ru", "раб|рабочий|офис|городской|прямой", "Раб. тел.: +7 495 123-45-67"),
    LabelWords(
        Kind.WORK,
        "ja zh",
        "代表|直通|代表電話|直通電話|会社|办公室|办公电话|公司电话|座机|固话|总机|直线",
        "代表：03-3211-1234",
    ),
    LabelWords(
        Kind.MOBILE,
        "en",
        "mobile|mob|mbl|cell|cellphone|cellular|handphone|hp|whatsapp|whats app|wa|signal|text|sms|m|c|📱|🤳",
        "c: (650) 253-0000",
    ),
    LabelWords(Kind.MOBILE, "nl", "mobiel|mobiele|gsm|mobielnummer|06", "Mobiel: 06 12 34 56 78"),
    LabelWords(
        Kind.MOBILE,
        "de",
        "mobil|mobiltelefon|handy|handynummer|mobilfunk|funk|natel|mobilnummer",
        "Handy 0151 12345678",
    ),
    LabelWords(Kind.MOBILE, "fr", "portable|port|cellulaire|gsm", "Portable : 06 12 34 56 78"),
    LabelWords(Kind.MOBILE, "es", "móvil|mov|cel|celular", "Móvil: 612 34 56 78"),
    LabelWords(Kind.MOBILE, "it", "cellulare|cell|cel", "Cell. 338 123 4567"),
    LabelWords(
        Kind.MOBILE, "pt", "whats|zap|wpp|telemóvel|telem|tlm|telm|tm|tlmv|celular|cel|móvel", "Telemóvel: 912 345 678"
    ),
    LabelWords(Kind.MOBILE, "da no sv", "mobil|mob|mobilnr|mobilnummer|mobiltelefon|mobtlf", "Mobil: 070-174 06 05"),
    LabelWords(Kind.MOBILE, "fi", "matkapuhelin|matkapuh|mobiili|kännykkä", "Matkapuhelin 040 1234567"),
    LabelWords(Kind.MOBILE, "pl cs", "kom|komórka|komórkowy|komórkowe|mobilní|mobil|mob", "tel. kom. 512 345 678"),
    LabelWords(Kind.MOBILE, "ru", "моб|мобильный|сот|сотовый|м", "Моб.: +7 916 123-45-67"),
    LabelWords(
        Kind.MOBILE, "ja zh", "携帯|携帯電話|モバイル|手机|手機|手机号|移动电话|行動電話|手提", "手机：138 0013 8000"
    ),
    LabelWords(
        Kind.FAX,
        "en nl de es it pt",
        "fax|fx|f|facsimile|telecopier|telefax|faxnummer|telefaxnummer|faxnr|📠|🖷",
        "F +31 20 624 1112",
    ),
    LabelWords(Kind.FAX, "fr", "télécopie|télécopieur|télécop", "Télécopie : 01 42 68 53 01"),
    LabelWords(Kind.FAX, "sv fi pl ru", "faksi|faks|факс|telefaks|ф", "Faks: 22 123 45 68"),
    LabelWords(Kind.FAX, "ja zh", "ファックス|ファクス|传真|傳真", "传真：010-6552 9988"),
    LabelWords(Kind.HOME, "en", "home|res|residence|private|priv|h|hm|r", "(650) 253-0000 (H)"),
    LabelWords(Kind.HOME, "nl de", "thuis|privé|zuhause|privat|privatnummer", "Privat: 030 1234567"),
    LabelWords(
        Kind.HOME,
        "fr es it pt",
        "domicile|maison|casa|particular|domicilio|abitazione|residência",
        "Casa: 91 123 45 67",
    ),
    LabelWords(Kind.HOME, "da no sv fi", "hjem|hjemme|hem|hemma|bostad|koti", "Hjem: 22 12 34 56"),
    LabelWords(Kind.HOME, "pl cs ru ja zh", "domowy|domů|дом|домашний|自宅|家|住宅电话|宅电", "自宅：03-3211-1234"),
    LabelWords(Kind.NOT_OURS, "en nl", "pager|beeper|semafoon|skype|emergency|sos", "Pager: 888-555-0123"),
    LabelWords(
        Kind.NOT_OURS,
        "en nl de fr es it pt da",
        "assistant|asst|secretary|sekr|secr|secretariat|assistent|assistentin|secretaresse|secretariaat|sekretariat|sekretariatet|"
        "secrétariat|assistante|assistente|asistente|secretaria|segreteria|notruf|notfall|urgence|urgences|emergencias",
        "Sekretariat: 030 1234568",
    ),
)
"""Case, accents and a closing full stop are ignored; one letter counts only right beside its number."""

FILLERS = frozenset(
    map(
        folded,
        word_set(
            "nr no num number numbers nummer numero numéro número numer номер n line lijn linje ligne línea linea linha linka dial spreekuur sprechstunde "
            "and und en et y och og ja oder or of ou de du di del do my mijn mein mon mi mio meu 番号 号码"
        ),
    )
)
"""Words inside a label that say nothing themselves: "Phone number", "Numéro de téléphone", "Tel. and fax"."""
