"""Verb phrases of French, Spanish, Italian and Portuguese titles: "envoyer le contrat à Maria"."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from gleaner.followups.titles.sides import Sides
from gleaner.followups.titles.tidying import clause, word_count
from gleaner.followups.titles.wording import Wording, expression

LONE_VERB = 2
"""Blanks in "and" with a verb behind it and no pronoun between."""

OBJECT = "{what}"
"""Where the object of a "resumed" verb goes, which stood before it: "los anillos los recojo yo"."""

SHORT_OBJECT = 5
"""Words; a longer object stands after the one who gets it."""


@dataclass(frozen=True, slots=True)
class Clitics:
    """The small pronouns beside a verb, and how they join an infinitive.

    `infinitives` matches what looks like one, after words that an infinitive follows. `before` finds them in front of a verb, where `articles` look like some of them, and `after` at its end; `goes_on` finds a `word` that may be
    another verb. `writer`, `reader` and `third` are theirs, `polite` those of the third person
    that mean the reader in a promise, and `own` those of the subject; `reflexive` is what refers back to the subject in the infinitive, `restored` the
    letter that an infinitive loses before pronouns; `locative` ones mean a thing, but with `pronominal` verbs the writer in a promise;
    with `placed` ones never a person; `merged` are two in one. `adverbs` may stand before the verb and
    `subjects` after it: both are left out. `negated` finds a negation before the verb and `negates` what is left of it after; `negation` stands before an
    infinitive. `direct` verbs have the person as their object: "appeler Maria". `heavy` begins an object
    that stands last, and `articles_of_objects` one beside which no verb is direct. `join` puts pronouns to an infinitive.
    """

    infinitives: str
    before: str
    articles: frozenset[str]
    goes_on: str
    after: str
    writer: frozenset[str]
    reader: frozenset[str]
    polite: frozenset[str]
    own: frozenset[str]
    reflexive: str
    restored: str
    locative: frozenset[str]
    pronominal: frozenset[str]
    placed: frozenset[str]
    merged: Mapping[str, tuple[str, ...]]
    adverbs: str
    subjects: str
    negated: str
    negates: str
    negation: str
    direct: frozenset[str]
    heavy: str
    articles_of_objects: str
    join: Callable[[str, list[str]], str]


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb that was found: its infinitive, the pronouns beside it, and what follows."""

    infinitive: str
    pronouns: tuple[str, ...]
    rest: str
    negation: str = ""


def phrase(group: str, text: str, sides: Sides, wording: Wording, clitics: Clitics) -> str:
    """The verb phrase that a row found, in the infinitive; "" where the verb is unknown."""
    found = _verb(group, clause(text, wording.cuts), wording, clitics)
    if found is None:
        return ""
    is_promise = group in ("promise", "resumed") or (group == "do" and sides.is_incoming == sides.is_others_turn)
    return _Composer(sides, wording, clitics, is_promise=is_promise, is_resumed=group == "resumed").composed(found)


def _verb(group: str, text: str, wording: Wording, clitics: Clitics) -> _Verb | None:
    text = _one_verb(expression(clitics.adverbs).sub("", text), wording, clitics)
    negated = expression(clitics.negated).match(text)
    if negated:
        text = text[negated.end() :]
    lead = expression(clitics.before).match(text)
    before = re.findall(r"[^\W\d_]+'?", lead.group().lower()) if lead else []
    if group == "order" and before and before[0] in clitics.articles:
        return None
    form, _, rest = text[lead.end() if lead else 0 :].partition(" ")
    infinitive, after = _infinitive(group, form.strip(",.;:!?"), wording, clitics)
    if not infinitive or (negated and group in ("promise", "resumed")):
        return None
    negation = clitics.negation if negated else ""
    if negated:
        rest = expression(clitics.negates).sub("", rest)
    governed = _verb("governed", rest, wording, clitics) if rest else None
    if governed is not None and not (set(governed.pronouns) & clitics.articles):
        return _Verb(
            f"{infinitive} {governed.infinitive}", (*before, *after, *governed.pronouns), governed.rest, negation
        )
    return _Verb(infinitive, (*before, *after), rest, negation)


def _one_verb(text: str, wording: Wording, clitics: Clitics) -> str:
    """The text up to where another finite verb goes on: "commander les bracelets | et te dirai"."""
    for match in expression(clitics.goes_on).finditer(text):
        word = match["word"]
        is_verb = _infinitive("order", word, wording, clitics)[0] or wording.verbs.promised(word)
        if word.islower() and is_verb and not _infinitive("governed", word, wording, clitics)[0]:
            both = f"{text[: match.start('word')]}{is_verb}{text[match.end('word') :]}"  # "firme y devuelva la página"
            return (
                both
                if " " not in text[: match.start()] and match.group().count(" ") == LONE_VERB
                else text[: match.start()]
            )
    return text


def _infinitive(group: str, form: str, wording: Wording, clitics: Clitics) -> tuple[str, list[str]]:
    """The infinitive of a form, and the pronouns at its end: "envíamelo" is "enviar", "me", "lo"."""
    verbs = wording.verbs
    pronouns: list[str] = []

    def promised(word: str) -> str:
        return verbs.promised(word) or (verbs.infinitive(word) if pronouns else "")  # "enviar-lhe-emos"

    known = {
        "order": lambda word: verbs.told(word) or (verbs.infinitive(word) if pronouns else ""),
        "wished": verbs.told,
        "promise": promised,
        "resumed": promised,
    }.get(group, verbs.infinitive)
    while form:
        for whole in (form, f"{form}{clitics.restored}") if pronouns and clitics.restored else (form,):
            infinitive = known(whole) or (
                whole.lower() if group == "do" and expression(clitics.infinitives).fullmatch(whole) else ""
            )
            if infinitive:
                return infinitive, pronouns
        tail = expression(clitics.after).search(form)
        if tail is None or len(pronouns) > 1:
            break
        pronouns.insert(0, tail.group("clitic").lower())
        form = form[: tail.start()]
    return "", []


@dataclass(frozen=True, slots=True)
class _Composer:
    sides: Sides
    wording: Wording
    clitics: Clitics
    is_promise: bool
    is_resumed: bool

    def composed(self, found: _Verb) -> str:
        """The infinitive with its pronouns, its object and the one whom it is for."""
        theirs, own, third = self._sorted(found)
        rest = expression(self.clitics.subjects).sub("", found.rest).strip()
        kept = ([self.clitics.reflexive] if own else []) + ([] if self.is_resumed else third)
        is_direct = found.infinitive.split()[-1] in self.clitics.direct and not expression(
            self.clitics.articles_of_objects
        ).match(rest)
        if theirs and self.sides.is_others_turn and (is_direct or not rest) and not third:
            kept, theirs = [theirs[0], *kept], []
        verb = f"{found.negation} {self.clitics.join(found.infinitive, kept)}".strip()
        named = self.wording.named(rest, self.sides)
        if self.is_resumed:
            whom = self.wording.names(self.sides.who)["to_who"] if theirs and not self.sides.is_others_turn else ""
            return " ".join(f"{verb} {OBJECT} {whom} {named}".split())
        if not theirs or self.sides.is_others_turn or not self.sides.who:
            return self._with_owner(f"{verb} {named}".strip(), rest, named)
        whom = self.sides.who if is_direct else self.wording.names(self.sides.who)["to_who"]
        is_last = (
            not is_direct
            and named
            and word_count(named) <= SHORT_OBJECT
            and not expression(self.clitics.heavy).search(f" {named}")
        )
        return " ".join((f"{verb} {named} {whom}" if is_last else f"{verb} {whom} {named}").split())

    def _sorted(self, found: _Verb) -> tuple[list[str], list[str], list[str]]:
        """Whom it is for, who does it, and the rest."""
        clitics = self.clitics
        pronouns = [part for one in found.pronouns for part in clitics.merged.get(one, (one,))]
        is_locative = found.infinitive in clitics.placed or (
            self.is_promise and found.infinitive not in clitics.pronominal
        )
        for_writer = [
            one for one in pronouns if one in clitics.writer and not (is_locative and one in clitics.locative)
        ]
        polite = (
            clitics.polite if self.is_promise and not (self.is_resumed and len(pronouns) == 1) else frozenset[str]()
        )
        for_reader = [one for at, one in enumerate(pronouns) if one in clitics.reader or (one in polite and not at)]
        own = [one for one in pronouns if one in clitics.own]
        if self.is_promise and own and clitics.polite and len(pronouns) > 1:  # "se lo envío" is "le lo"
            for_reader, own = [*own, *for_reader], []
        third = [one for one in pronouns if one not in (*for_writer, *for_reader, *own)]
        return (for_reader, [*own, *for_writer], third) if self.is_promise else (for_writer, [*own, *for_reader], third)

    def _with_owner(self, done: str, rest: str, named: str) -> str:
        """With the name in brackets where only "son" or "su" is left of it."""
        is_theirs = named != rest and not self.sides.is_others_turn and self.sides.who and self.sides.who not in done
        return f"{done} ({self.sides.who})" if is_theirs else done
