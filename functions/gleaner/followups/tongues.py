"""Which language a sentence is in, told by its small words: in one mail people write in several."""

# Word lists are read as text.

import re

MORE_WORDS = 2
"""Small words of another language by which it must lead; mail's own language is told from the whole text and mostly right."""

_SMALL_WORDS = {
    "en": "the and in on at a so do me no you your for with this that have will would could please can are we our from by be not of to it my i'll i've it's us",
    "nl": "de het een in is en je jij u uw we wij van voor met dat niet kun kunt zou graag nog ook aan op bij naar zijn heb hebt hebben mijn deze dit",
    "de": "der die in das und ich sie du wir ihr für mit nicht ist sind bitte können noch auch auf bei zu dem den ein eine haben ihnen ihre von",
    "fr": "de en a y on te si le la les des du et je tu vous nous pour avec que qui est sont pas une un sur dans votre vos ce cette merci au aux mon ne",
    "es": "de a te ha si os tu el la los las y yo tú usted nos para con que es son no una un por en su sus del al este esta gracias me le lo se mi ya",
    "it": "a te se in tu al su il lo la gli le e io tu lei voi per con che è sono non una un di del della al mi ci vi questo questa grazie si da ho ha nel",
    "pt": "te se o a os as e eu tu você para com que é são não uma um de do da ao no na me nos seu sua obrigado obrigada por em já lhe pelo",
}
_LANGUAGES_OF_WORD: dict[str, list[str]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _word in _words.split():
        _LANGUAGES_OF_WORD.setdefault(_word, []).append(_language)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def language_of(sentence: str, usual: str) -> str:
    """The ISO 639-1 code of a sentence's language: `usual`, unless its small words plainly are of another."""
    counts = dict.fromkeys(_SMALL_WORDS, 0)
    for word in _WORD.findall(sentence.lower()):
        for language in _LANGUAGES_OF_WORD.get(word, ()):
            counts[language] += 1
    likeliest = max(counts, key=counts.__getitem__)
    is_plain = counts[likeliest] >= 2 * counts.get(usual, 0) and counts[likeliest] - counts.get(usual, 0) >= MORE_WORDS
    return likeliest if is_plain else usual
