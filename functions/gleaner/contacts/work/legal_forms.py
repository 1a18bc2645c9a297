"""How companies write what they are, by country."""

from dataclasses import dataclass

from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class LegalForm:
    """How companies of a country write what they are, with a name that shows it."""

    pattern: str
    countries: str
    example: str


LEGAL_FORMS = (
    LegalForm(
        r"B\.?\s?V\.?(?:\s?B\.?\s?A\.?)?|N\.?V\.?|V\.?O\.?F\.?|C\.?V\.?(?:B\.?A\.?)?|U\.A\.|BVBA|CVBA|[Vv]\.?[Zz]\.?[Ww]\.?|bv|nv|bvba|ASBL|SPRL|S\.P\.R\.L\.?|SRL|Comm\.?\s?V\.?",
        "NL BE",
        "Bakkerij Jansen B.V.",
    ),
    LegalForm(
        r"GMBH|g?GmbH(?:\s*(?:&|\+|und)\s*Co\.?\s*(?:KG|OHG|KGaA)(?:aA)?)?|mb[HB]|AG(?:\s*&\s*Co\.?\s*KGa?A?)?|KG|OHG|OG|KEG|GbR|GesbR|UG(?:\s*\(haftungsbeschränkt\))?|"
        r"e\.?\s?V\.?|e\.?\s?K\.?|e\.?\s?Kfr\.?|e\.?\s?U\.?|e\.?\s?G\.?|eGen|KGaA|SE|PartG(?:\s?mbB)?|PartGmbB|Ges\.?\s?m\.?\s?b\.?\s?H\.?|AöR|KdöR|Sàrl|Sagl|S\.à\s?r\.l\.?",
        "DE AT CH",
        "Müller & Söhne GmbH & Co. KG",
    ),
    LegalForm(
        r"L(?:td|TD)\.?|Limited|LIMITED|PLC|plc|LLP|CIC|CLG|DAC|Teo\.?|Teoranta", "GB IE", "TechWorks Marine Ltd"
    ),
    LegalForm(
        r"(?:[Ii]nc|INC)\.?|Incorporated|LLC|L\.L\.C\.?|Corp\.?|Corporation|LP|L\.P\.|P\.C\.|PLLC|P\.L\.L\.C\.|PC|LLLP|LLP|Co\.|Ltée|Inc|PBC|N\.A\.",
        "US CA",
        "Database Services, Inc.",
    ),
    LegalForm(
        r"S\.?A\.?S\.?U?\.?|S\.?A\.?R\.?L\.?U?\.?|E\.?U\.?R\.?L\.?|S\.A\.|SA|S\.?C\.?I\.|SCP|SELARL|SCOP|SNC|SCEA|EARL|GAEC|GIE|EIRL",
        "FR BE LU CH",
        "Menuiserie Lefort SARL",
    ),
    LegalForm(
        r"S\.?\s?L\.?(?:\s?[UPL]\.?)?|S\.\s?A\.\s?U?\.?|S\.?\s?Coop\.?(?:\s?And\.?)?|C\.\s?B\.|S\.\s?C\.(?:\s?[PA]\.)?|SLP|S\.R\.L\.|S\.A\.S\.|S\.A\.\s?de\s?C\.V\.|S\.\s?de\s?R\.\s?L\.(?:\s?de\s?C\.V\.)?|Cía\.?\s?Ltda\.?|SpA|EIRL",
        "ES MX AR CL CO",
        "Talleres Ibaia, S.L.",
    ),
    LegalForm(
        r"[Ss]\.?\s?r\.?\s?l\.?(?:\s?s\.?)?(?:\s?u\.?)?|S\.?R\.?L\.?S?\.?|S\.?\s?p\.?\s?A\.?|SPA|[Ss]\.?\s?n\.?\s?c\.?|S\.?\s?a\.?\s?s\.?|S\.?\s?s\.|Soc\.?\s?Coop\.?(?:\s?a\s?r\.?l\.?)?|S\.?c\.?a?\.?r\.?l\.?|S\.?t\.?p\.?|ONLUS|APS|ETS|S\.?c\.?p\.?a\.?",
        "IT",
        "Ceramiche Leone S.r.l.",
    ),
    LegalForm(
        r"Ld\.?ª|L\.?da\.?|LDA\.?|Unipessoal(?:,?\s+L\.?da\.?)?|Ltda\.?|LTDA\.?|EIRELI|S/A|S\.A\.|MEI?|EPP|CRL|E\.M\.",
        "PT BR",
        "Metalúrgica Douro, Lda.",
    ),
    LegalForm(
        r"A/S|ApS|I/S|K/S|P/S|IVS|AB|HB|KB|AS|ASA|ANS|DA|BA|SA|ab|Ab|Oy|Oyj|OY|Ky|ry|Tmi|T:mi|osk|hf\.?|ehf\.?",
        "DK SE NO FI IS",
        "Oy Espoon Ab",
    ),
    LegalForm(
        r"Sp\.?\s?z\.?\s?o\.?\s?o\.?|sp\.\s?[jkp]\.|S\.K\.A\.|s\.?r\.?o\.?|spol\.\s?s\s?r\.?\s?o\.?|a\.\s?s\.|v\.\s?o\.\s?s\.|k\.\s?s\.|z\.?\s?s\.|o\.\s?p\.\s?s\.|Kft\.?|Zrt\.?|Nyrt\.?|Bt\.?|d\.\s?o\.\s?o\.?|d\.\s?d\.|EOOD|OOD|OÜ|UAB|SIA|S\.R\.L\.|S\.C\.",
        "PL CZ SK HU SI HR BG EE LT LV RO",
        "Kovárna Brod s.r.o.",
    ),
    LegalForm(
        r"Pty\.?\s?Ltd\.?|(?:Pvt|Private|\(P\))\.?\s?(?:Ltd|Limited)\.?|NZ\s?Ltd|Pte\.?\s?Ltd\.?|Bhd\.?|Sdn\.?\s?Bhd\.?|FZ-?LLC|FZE|W\.L\.L\.?|A\.Ş\.|Ltd\.\s?Şti\.",
        "AU NZ IN SG MY AE TR",
        "Wattle Creek Pty Ltd",
    ),
)

LEADING_FORMS = (
    LegalForm(r"ООО|ОАО|ЗАО|ПАО|АО|ИП|ФГУП|МУП|НКО|ТОВ|ПП", "RU UA", "ООО «Север»"),
    LegalForm(
        r"SELARL|SELAS|SCP|SCEA|GAEC|EURL|Oy|AB|Ab|UAB|SIA|SC|PT|CV|SARL|SAS|Stichting|Vereniging|Verein|Fundación|Fondazione|Fundação|Fondation|Associazione|Asociación|Association|Associação",
        "FI SE LT LV RO ID FR NL ES IT PT",
        "Oy Espoon Ab",
    ),
    LegalForm(r"株式会社|有限会社|合同会社|\(株\)|（株）|㈱|주식회사|\(주\)|㈜", "JP KR", "株式会社サンプル"),
)
"""Forms that stand before the name."""

_EASTERN = lazily(
    r"株式会社|有限会社|合同会社|[(（]株[)）]|㈱|有限公司|股份公司|集团|集團|公司|주식회사|\(주\)|㈜|大学|大學|学院|研究所|病院|银行|銀行"
)
FORM = lazily(
    r"(?:^|[\s,])(?:"
    + "|".join(f"(?:{form.pattern})" for form in LEGAL_FORMS)
    + r")(?=$|\s*[,(·/]|\.$|\s+[A-Z]{0,3}[a-zäöü]|\s+[-–—]\s)"
)
_LEADING = lazily(
    r"^(?:" + "|".join(f"(?:{form.pattern})" for form in LEADING_FORMS) + r")(?=\s+[«\"„“]?[^\W\d_]|[^\x00-\x7f])"
)
_BARE_FORM = lazily(
    r"[\s,](?:AS|AB|AG|SE|KG|SA|LP|UG|CV|NV|BV|SL|DA|BA|ME|PC|OG|SIA|EARL|EM|HB|KB|ABS|Ab|ab|Co|MEI|APS|ETS|SPA)(?=\s+\S)"
)
"""Short words in the middle of a line may be anything."""
_WEAK_ALONE = lazily(r"^(?:\S+\s+)?(?:ME|DA|BA|SIA|EARL|PC|SA|AS|SE|AB|LP|BA|CV|ETS|APS|SPA|KB|HB|ab|ry|osk)$")


def has_legal_form(text: str) -> bool:
    """Whether a text carries a legal form."""
    if len(text) > 160:
        return False
    if _LEADING.search(text) or _EASTERN.search(text):
        return True
    bare = _BARE_FORM.sub(" ", text)
    return FORM.search(bare) is not None and not _WEAK_ALONE.match(text.strip())


def without_form(text: str) -> str:
    """A company's name without its legal form."""
    return _EASTERN.sub(" ", FORM.sub(" ", _LEADING.sub(" ", text)))
