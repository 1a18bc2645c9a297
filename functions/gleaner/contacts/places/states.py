"""States, provinces and counties as addresses write them: codes and names, a row a country."""

import re
from dataclasses import dataclass
from functools import lru_cache

from gleaner.contacts.work.wording import word_set
from gleaner.patterns import lazily


@dataclass(frozen=True, slots=True)
class States:
    """The states of a country: `codes` count in capitals only, `names` as a regular expression each, `example` a postal line."""

    region: str
    codes: str
    names: str
    example: str

    @property
    def pattern(self) -> str:
        """A regular expression for one of them; letter case counts, or all in capitals."""
        names = [name for name in self.names.split("|") if name]
        spelled = (*self.codes.split(), *names, *(name.upper() for name in names if "\\" not in name))
        return "|".join(sorted(spelled, key=len, reverse=True))


STATES = (
    States(
        "US",
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT "
        "VA WA WV WI WY DC PR",
        r"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|"
        r"Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|"
        r"New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|"
        r"Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|D\.C\.|Calif\.|Mass\.|Fla\.|Tex\.|N\.Y\.|N\.J\.|N\.C\.|S\.C\.|N\.M\.|N\.H\.|"
        r"R\.I\.|Ill\.|Minn\.|Wis\.|Mich\.|Conn\.|Ariz\.|Colo\.|Tenn\.|Okla\.",
        "Winter Park, FL 32792",
    ),
    States(
        "CA",
        "AB BC MB NB NL NS NT NU ON PE PQ QC SK YT",
        r"Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|New Brunswick|Nova Scotia|Saskatchewan|Newfoundland and Labrador|Newfoundland|"
        r"Prince Edward Island|Yukon|Nunavut|Northwest Territories|B\.C\.|P\.Q\.|Ont\.",
        "Ottawa, ON K1P 1J1",
    ),
    States(
        "AU",
        "NSW VIC QLD WA SA TAS ACT NT",
        "New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|Northern Territory|Australian Capital Territory|Vic|Qld|Tas",
        "Sydney NSW 2000",
    ),
    States(
        "BR",
        "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO",
        "São Paulo|Rio de Janeiro|Minas Gerais|Bahia|Paraná|Santa Catarina|Rio Grande do Sul|Pernambuco|Ceará|Goiás|Distrito Federal|"
        "Espírito Santo|Pará|Amazonas|Mato Grosso do Sul|Mato Grosso|Maranhão|Paraíba|Rio Grande do Norte|Alagoas|Sergipe|Piauí",
        "Porto Alegre - RS, 90010-150",
    ),
    States(
        "IN",
        "",
        "Karnataka|Maharashtra|Tamil Nadu|Tamilnadu|Telangana|Kerala|Gujarat|Rajasthan|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|West Bengal|"
        "Haryana|Punjab|Bihar|Odisha|Orissa|Assam|Jharkhand|Chhattisgarh|Uttarakhand|Himachal Pradesh|Goa|Delhi|Puducherry|Chandigarh",
        "Bengaluru, Karnataka 560001",
    ),
    States(
        "MX",
        "CDMX NL JAL QRO GTO PUE EDOMEX",
        r"Ciudad de México|Nuevo León|Jalisco|Querétaro|Guanajuato|Puebla|Estado de México|Edo\. de México|Edo\. Méx\.|Veracruz|Yucatán|Quintana Roo|"
        r"Chihuahua|Coahuila|Sonora|Sinaloa|Baja California Sur|Baja California|Tamaulipas|San Luis Potosí|Michoacán|Morelos|Hidalgo|Aguascalientes|"
        r"Durango|Zacatecas|Nayarit|Colima|Tabasco|Oaxaca|Chiapas|Campeche|Tlaxcala|Guerrero|N\.\s?L\.|S\.L\.P\.|Ags\.|Chis\.|Chih\.|Coah\.|Dgo\.|Hgo\.|Nay\.|Oax\.|Q\. ?Roo|Tamps\.|Tlax\.|Yuc\.|Zac\.|Jal\.|Qro\.|Gto\.|Pue\.|D\.F\.|Méx\.",
        "64000 Monterrey, Nuevo León",
    ),
    States(
        "IT",
        "AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI "
        "LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE "
        "TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV",
        "",
        "20900 Monza (MB)",
    ),
    States(
        "ES",
        "",
        "A Coruña|La Coruña|Álava|Araba|Albacete|Alicante|Alacant|Almería|Asturias|Ávila|Badajoz|Baleares|Illes Balears|Barcelona|Bizkaia|Vizcaya|Burgos|"
        "Cáceres|Cádiz|Cantabria|Castellón|Castelló|Ciudad Real|Córdoba|Cuenca|Gipuzkoa|Guipúzcoa|Girona|Gerona|Granada|Guadalajara|Huelva|Huesca|"
        "Jaén|La Rioja|Las Palmas|León|Lleida|Lérida|Lugo|Madrid|Málaga|Murcia|Navarra|Nafarroa|Ourense|Orense|Palencia|Pontevedra|Salamanca|Segovia|"
        "Sevilla|Soria|Tarragona|Santa Cruz de Tenerife|Tenerife|Teruel|Toledo|Valencia|València|Valladolid|Zamora|Zaragoza",
        "08201 Sabadell (Barcelona)",
    ),
    States(
        "GB",
        "",
        r"Bedfordshire|Berkshire|Buckinghamshire|Bucks|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|Co\.? Durham|County Durham|"
        r"East Sussex|Essex|Gloucestershire|Greater London|Greater Manchester|Hampshire|Hants|Herefordshire|Hertfordshire|Herts|Isle of Wight|Kent|"
        r"Lancashire|Lancs|Leicestershire|Lincolnshire|Merseyside|Middlesex|Middx|Norfolk|North Yorkshire|Northamptonshire|Northants|Northumberland|"
        r"Nottinghamshire|Notts|Oxfordshire|Oxon|Rutland|Shropshire|Somerset|South Yorkshire|Staffordshire|Staffs|Suffolk|Surrey|Tyne and Wear|Tyne & Wear|"
        r"Warwickshire|West Midlands|West Sussex|West Yorkshire|Wiltshire|Wilts|Worcestershire|Worcs|East Yorkshire|Yorkshire|Co\.? Antrim|"
        r"Co\.? Down|Aberdeenshire|Ayrshire|Fife|Midlothian|Lanarkshire|Perthshire|Gwynedd|Powys|Carmarthenshire|Pembrokeshire|Ceredigion|Monmouthshire|Denbighshire|Flintshire|Conwy|Wrexham|Anglesey|"
        r"Glamorgan|Gwent|Dyfed|Clwyd|Stirlingshire|Dumfriesshire|Highland|Co\.? Londonderry|Co\.? Tyrone|Co\.? Armagh|Co\.? Fermanagh",
        "Guildford, Surrey GU1 3UW",
    ),
    States(
        "IE",
        "",
        "|".join(
            rf"Co\.? {county}|County {county}"
            for county in sorted(
                word_set(
                    "Carlow Cavan Clare Cork Donegal Dublin Galway Kerry Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo Meath "
                    "Monaghan Offaly Roscommon Sligo Tipperary Waterford Westmeath Wexford Wicklow"
                )
            )
        ),
        "Naas, Co. Kildare",
    ),
    States(
        "AR",
        "CABA",
        r"Santa Fe|Mendoza|Tucumán|Entre Ríos|Neuquén|Río Negro|Chubut|Chaco|Misiones|Jujuy|Catamarca|La Pampa|Santiago del Estero|Tierra del Fuego|"
        r"Provincia de [^\W\d_]+(?: [^\W\d_]+)?|Prov\. de [^\W\d_]+(?: [^\W\d_]+)?",
        "B1638 Vicente López, Provincia de Buenos Aires",
    ),
)
"""Where a country's postal lines name them."""

_PATTERNS = {row.region: row.pattern for row in STATES}


def state_pattern(*regions: str) -> str:
    """A regular expression for a state of any of these countries."""
    return "|".join(_PATTERNS[region] for region in regions)


_NOT_LONE = frozenset({"IT", "ES", "AR"})
_LONE = lazily("|".join(f"(?:{row.pattern})" for row in STATES if row.region not in _NOT_LONE))


@lru_cache(maxsize=512)
def regions_of_state(text: str) -> tuple[str, ...]:
    """The countries that have a state of this name or code; most texts are none, and are looked at once."""
    if not text[:1].isupper() or _LONE.fullmatch(text) is None:
        return ()
    return tuple(row.region for row in STATES if row.region not in _NOT_LONE and re.fullmatch(row.pattern, text))
