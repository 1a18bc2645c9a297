"""Small words by which a short text gives its language away, for the languages mail to Gleaner is mostly written in."""

from collections.abc import Mapping

_WORDS = {
    "en": """the and you your for please can could would will with this that have has are is was were be been not we i my our
        me it its on in at of to from by as an if when what which who thanks thank hi hello dear regards best kind send let
        know tomorrow today yes no ok until about there here they he she do does did just then see""",
    "nl": """de het een en ik je jij u uw jouw wij we ons onze van voor met op te dat die deze dit is zijn was niet geen kan
        kun kunt kunnen wil wilt zou graag bedankt dank alvast hoi hallo beste groet groeten morgen vandaag even nog ook
        maar als bij naar om aan uit heb hebt heeft hebben er hier stuur sturen laat weten mij me prima goed tot dan""",
    "de": """der die das den dem des ein eine einen einem einer und ich du sie ihr ihre ihnen wir uns unsere mit für von zu
        zum zur auf im in ist sind war nicht kein keine können könnten könnte kann bitte danke vielen dank hallo liebe lieber
        geehrte geehrter grüße gruß mir mich dir morgen heute noch auch aber wenn bei nach um bis gerne es ja dann habe haben
        hat wird werden schicken prima""",
    "fr": """le la les un une des du de et je tu vous votre vos nous notre nos ce cette ces est sont était pas ne que qui pour
        avec sur dans par au aux merci bonjour bonsoir cordialement salut pouvez peux pourriez il elle on mon ma mes moi me
        demain oui non si mais ou très bien envoyer avez ai avons être plus""",
    "es": """el la los las un una unos de del y yo tú usted ustedes su sus nosotros nuestro nuestra este esta esto es son era
        no que para con por en al lo le se me mi te tu gracias hola saludos estimado estimada puede puedes podría podrías
        favor mañana hoy sí si pero o muy bien enviar tiene tengo hay más como cuando""",
    "it": """il lo la i gli le un uno una di del della dei e io tu lei voi suo sua noi nostro nostra questo questa è sono era
        non che per con su in da al alla mi ti ci si grazie ciao buongiorno saluti gentile può puoi potrebbe potresti favore
        domani oggi sì ma o molto bene inviare mandare ha ho hai come quando prima cordiali""",
    "pt": """o a os as um uma de do da dos das e eu tu você vocês seu sua nós nosso nossa este esta isto é são era não que para
        com por em no na ao se me meu minha te obrigado obrigada olá oi bom dia atenciosamente caro cara pode podes poderia
        favor amanhã hoje sim mas ou muito bem enviar tem tenho há mais como quando abraço""",
}


def _languages_of_words() -> Mapping[str, tuple[str, ...]]:
    words_of = {language: frozenset(words.split()) for language, words in _WORDS.items()}
    every_word = frozenset().union(*words_of.values())
    return {word: tuple(code for code, words in words_of.items() if word in words) for word in every_word}


LANGUAGES_OF_WORDS = _languages_of_words()
"""For each word the languages that have it, as ISO 639-1."""
