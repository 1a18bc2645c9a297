"""Names that tell where a name falls in two, and which half comes first."""

from gleaner.contacts.names.given_names import GIVEN_NAMES
from gleaner.contacts.names.more_given_names import MORE_GIVEN_NAMES
from gleaner.contacts.work.wording import word_set, words_of

_ELSEWHERE = frozenset[str]().union(
    *(one.words for one in GIVEN_NAMES if one.language in ("en", "nl", "de", "fr", "da sv no fi", "pl cs"))
)
_IBERIAN = frozenset[str]().union(*(one.words for one in GIVEN_NAMES if one.language in ("es", "pt")))
_IBERIAN_TOO = frozenset[str]().union(*(one.words for one in MORE_GIVEN_NAMES if one.language in ("es", "pt")))
_ELSEWHERE_TOO = frozenset[str]().union(*(one.words for one in MORE_GIVEN_NAMES if one.language not in ("es", "pt")))
_ELSEWHERE_IN_NORTH = frozenset[str]().union(
    *(one.words for one in MORE_GIVEN_NAMES if one.language not in ("es", "pt", "it"))
)
IBERIAN_GIVEN = (
    (_IBERIAN - _ELSEWHERE)
    | (_IBERIAN_TOO - _ELSEWHERE - _ELSEWHERE_TOO)
    | word_set(
        "joao jose juan javier carlos luis luiz miguel pablo diego jorge ignacio rodrigo ainhoa ane itziar leire nagore garazi iker unai asier gorka mikel xabier andoni eneko koldo "
        "josu inigo inaki aritz nekane edurne oihane mireia meritxell neus roser jaume josep miquel oriol pau pere arnau eulalia carme dolors xoan uxia sabela brais "
        "iago antia yesenia maribel osvaldo maite"
    )
)
"""Given names that tell a Spanish or Portuguese name, in which the last two words are the surname."""

_SOUTH = ("es", "pt", "it")
SOUTHERN_GIVEN = words_of(GIVEN_NAMES).union(*(one.words for one in MORE_GIVEN_NAMES if one.language in _SOUTH))
"""Given names that may be the second one of a Spanish, Portuguese or Italian name."""
_ITALIAN = frozenset[str]().union(*(one.words for one in (*GIVEN_NAMES, *MORE_GIVEN_NAMES) if one.language == "it"))
ITALIAN_GIVEN = _ITALIAN - _ELSEWHERE - _ELSEWHERE_IN_NORTH - _IBERIAN
"""Given names that tell an Italian name: of three words the second, if it is no given name, opens the surname."""

IBERIAN_SURNAMES = word_set(
    "abreu aguilar aguirre albuquerque alcantara almeida alonso alvarenga alves amaral amorim andrade antunes aragon aranda araujo arias arroyo assis avila ayala "
    "azevedo baptista barbosa barreto barros batista bastos benitez bernal blanco borges bravo brito bueno bustos caballero cabral cabrera caldas calvo camacho campos cano "
    "cardoso carmona carneiro carrasco carvalho castillo castro cavalcanti cerqueira cervera coelho contreras cordeiro correa correia cortes costa couto cruz cuesta cunha "
    "delgado dias diaz dominguez duarte duran escudero esteves estevez farias faria fernandes fernandez ferreira ferrer figueiredo figueroa flores "
    "fonseca fontes fuentes freitas fuster gallardo gallego garcia garrido gimenez gomes gomez goncalves gonzalez guedes guerra guerrero guimaraes gutierrez guzman hernandez herrera "
    "herrero hidalgo ibanez iglesias izquierdo jimenez jordao leal leite leon lima linhares lopes lopez lorenzo lourenco lozano macedo machado magalhaes maia maldonado "
    "marin marques marquez martin martinez martins medeiros medina melo mendes mendez mendoza menezes merino mesquita miranda molina monteiro montero montes "
    "mora moraes morais morales moreira moreno moreno mota moura moya munoz nascimento navarro neto neves nieto nogueira nunes nunez ochoa oliveira ortega ortiz osorio pacheco padilla paiva "
    "palma paredes parra pascual pastor peixoto pena peralta pereira perez pimentel pinheiro pinho pinto pires portela prado prieto queiroz quintana "
    "quiroga ramirez ramos rebelo redondo reis reyes ribeiro rico rincon rios rivas rivera robles rocha rodrigues rodriguez rojas roldan romero rosado rubio ruiz "
    "saez salazar salgado salinas sampaio sanches sanchez santamaria santana santos sanz saraiva segura sepulveda serra serrano silva silveira simoes soares sobral soler "
    "soriano sosa soto souza sousa suarez tavares teixeira toledo torres trujillo valencia valente vale valverde vargas varela vasconcelos vasquez vazquez vega veiga "
    "velasco velazquez vera vicente vidal vieira vila villa villalobos villanueva xavier zamora zapata"
)
"""Spanish and Portuguese surnames: before another word they are the first half of a double one."""

DEVOTIONS = word_set(
    "carmen pilar mar angeles dolores luz rosario concepcion conceicao fatima graca lurdes lourdes jesus nieves mercedes socorro soledad guadalupe consuelo "
    "belen sol rocio ceu"
)
"""María del Carmen, Maria da Conceição: the second half of a given name, for all its particle."""

HUNGARIAN_GIVEN = frozenset(
    [
        "jános",
        "istván",
        "lászló",
        "zoltán",
        "ferenc",
        "sándor",
        "gábor",
        "attila",
        "zsolt",
        "andrás",
        "csaba",
        "imre",
        "györgy",
        "balázs",
        "gyula",
        "mihály",
        "károly",
        "miklós",
        "erzsébet",
        "katalin",
        "ilona",
        "zsuzsanna",
        "ágnes",
        "krisztina",
        "tünde",
        "tímea",
        "anikó",
        "eszter",
        "réka",
        "zsófia",
    ]
)
VIETNAMESE_FAMILIES = frozenset(
    [
        "nguyễn",
        "nguyen",
        "trần",
        "phạm",
        "huỳnh",
        "hoàng",
        "vũ",
        "võ",
        "đặng",
        "bùi",
        "đỗ",
        "hồ",
        "ngô",
        "dương",
        "lý",
        "lê",
        "phan",
    ]
)
KOREAN_FAMILIES = word_set(
    "kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong"
)
CHINESE_FAMILIES = word_set(
    "wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong cheng cao yuan deng fu "
    "shen zeng peng lu su jiang cai ding wei xue ye yan li pan du dai xia zhong tian ren jin qi gu"
)
CHINESE_SIGNS = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛"
)
CHINESE_DOUBLE_SIGNS = ("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "皇甫", "尉迟", "公孙")
KOREAN_SIGNS = frozenset(
    "김이박최정강조윤장임림한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄채원천방공"
)
