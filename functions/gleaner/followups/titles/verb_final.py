"""Verb phrases of Dutch and German titles, where the verb comes last: "Maria het contract sturen"."""

import re
from dataclasses import dataclass

from gleaner.followups.titles.sides import Sides
from gleaner.followups.titles.tidying import clause, lowered, trimmed
from gleaner.followups.titles.verbs import folded
from gleaner.followups.titles.wording import Wording, expression

SHORTEST_PLURAL = 5
"""Letters; what "we" do looks like the infinitive: "wir beobachten"."""


@dataclass(frozen=True, slots=True)
class Order:
    """What decides the order of words.

    `writers` and `readers` are subjects that stand beside the verb, `others` those of a statement, `auxiliaries` do
    nothing by themselves; `own` and `readers_own` what refers back to them; `particles` belong before the infinitive; `modals` beside the verb are left out;
    `conjunctions` begin a clause before the verb; `sub` begins a clause that stays behind the verb; `weak` are pronouns that stand first. `leads`: a verb that comes before the
    infinitive it governs ("laten weten"), where another comes behind it ("wissen lassen").
    """

    writers: str
    readers: str
    others: str
    auxiliaries: str
    own: str
    readers_own: str
    particles: frozenset[str]
    modals: str
    conjunctions: str
    sub: str
    weak: str
    prepositions: str
    to_infinitive: str
    leads: bool


def phrase(group: str, text: str, sides: Sides, wording: Wording, order: Order) -> str:
    """The verb phrase that a row found, its infinitive last; "" where the verb is unknown but has to be known."""
    done = _BY_GROUP[group](text, wording, order)
    if not done or not sides.who:
        return done
    return re.sub(r"^(?:zich|sich) (?=\S+ )", "", wording.named(done, sides))


def _infinitive_last(text: str, wording: Wording, order: Order) -> str:
    """Of "het contract te sturen", "het contract sturen naar Jan", "den Vertrag zu schicken"."""
    done = _one_verb(clause(text, wording.cuts), wording, is_infinitive=True)
    done = expression(order.to_infinitive).sub(lambda match: "".join(match.groups(default="")), done)
    main, sub = _split(done, order)
    main, sub = (main, sub) if main else (sub, "")
    return trimmed(f"{expression(order.modals).sub(' ', main)} {sub}", wording.cuts).replace(" ,", ",")


def _known_infinitive_last(text: str, wording: Wording, order: Order) -> str:
    """The same, of what may be no verb phrase at all."""
    done = _infinitive_last(text, wording, order)
    words = _split(done, order)[0].split()
    is_free = [
        _is_infinitive(word, wording, order) and (at == len(words) - 1 or _is_preposition(words[at + 1], order))
        for at, word in enumerate(words)
    ]
    return done if any(is_free) else ""


def _finite_last(text: str, wording: Wording, order: Order) -> str:
    """Of "het contract stuurt", "mir den Vertrag schicken könnten"."""
    main, sub = _split(clause(text, wording.cuts), order)
    words = trimmed(expression(order.modals).sub(" ", f"{main} "), wording.cuts).split()
    if not words or expression(order.auxiliaries).fullmatch(words[-1]):
        return ""
    if len(words) > 2 and wording.verbs.infinitive(words[-1]) and wording.verbs.told(words[-2]):
        return " ".join([*words[:-2], wording.verbs.told(words[-2]), words[-1], sub]).strip()
    behind = [
        at for at in range(2, len(words)) if _is_preposition(words[at], order) and wording.verbs.told(words[at - 1])
    ]
    if behind and not wording.verbs.told(words[-1]) and not _is_infinitive(words[-1], wording, order):
        at = behind[-1]
        words = [*words[: at - 1], *words[at:], words[at - 1]]
    verb = (
        (words[-1] if _is_infinitive(words[-1], wording, order) else "")
        or wording.verbs.told(words[-1])
        or _with_particle(words[-1], wording, order)
    )
    return " ".join([*words[:-1], verb, sub]).strip() if verb and len(words) > 1 else ""


def _told(text: str, wording: Wording, order: Order) -> str:
    """Of "stuur me het contract op", "schicken Sie mir den Vertrag"."""
    first, _, rest = _one_verb(clause(text, wording.cuts), wording).partition(" ")
    verb = wording.verbs.told(first) or (first.lower() if first.endswith("n") and rest.startswith("Sie ") else "")
    if not verb or expression(rf"(?:{order.writers}|{order.others})\b").match(rest):
        return ""
    return _verb_last(
        verb,
        "",
        " ".join(expression(rf"^(?:{order.readers})\b").sub("", rest).split()),
        wording,
        order,
        own=order.readers_own,
    )


def _promised(text: str, wording: Wording, order: Order) -> str:
    """Of "stuur je het contract", after the one who promises."""
    first, _, rest = _one_verb(clause(text, wording.cuts), wording).partition(" ")
    verb = wording.verbs.promised(first) or (first if len(first) > SHORTEST_PLURAL and first.endswith("en") else "")
    return _verb_last(verb, "", rest, wording, order, own=order.own) if verb else ""


def _inverted(text: str, wording: Wording, order: Order) -> str:
    """Of "de notulen stuur ik je", "den Vertrag schicke ich Ihnen": what stands first is the object, unless it is a condition."""
    return _object_first(text, wording, order, order.writers)


def _turned(text: str, wording: Wording, order: Order) -> str:
    """Of "den Fragebogen senden Sie zurück"."""
    return _object_first(text, wording, order, order.readers)


def _object_first(text: str, wording: Wording, order: Order, subjects: str) -> str:
    is_promise = subjects == order.writers
    for match in expression(rf"(?:^|(?<= ))(?P<verb>[^\W\d_]+) (?:{subjects})(?=$|[ ,.!])").finditer(text):
        verb = wording.verbs.promised(match["verb"]) if is_promise else wording.verbs.told(match["verb"])
        if verb:
            before = trimmed(text[: match.start()], wording.cuts)
            following = text[match.end() :]
            is_object = " " not in before or not (
                "," in before or expression(rf"(?:{order.conjunctions})\b").match(before)
            )
            rest = (
                ""
                if following.startswith((",", ".", "!"))
                else _one_verb(clause(following.strip(), wording.cuts), wording)
            )
            first = lowered(before, wording.lowered, wording.verbs) if is_object else ""
            return _verb_last(verb, first, rest, wording, order, own=order.own if is_promise else order.readers_own)
    return ""


def _one_verb(text: str, wording: Wording, *, is_infinitive: bool = False) -> str:
    """The text up to where another finite verb goes on: "vraag het na | en laat het je horen"."""
    for match in re.finditer(r"(?:^| )(?:en|und) (?P<word>[^\W\d_]+)", text):
        word, verbs = match["word"], wording.verbs
        if (
            word.islower()
            and (verbs.told(word) or verbs.promised(word))
            and not (is_infinitive and verbs.infinitive(word))
        ):
            return text[: match.start()]
    return text


def _verb_last(verb: str, before: str, main: str, wording: Wording, order: Order, own: str = "") -> str:
    main, sub = _split(main, order)
    lead = expression(rf"^(?:(?:{order.weak})(?: |$))*").match(main)
    weak = lead.group().split() if lead else []
    words = [
        *(word for word in weak if not (own and re.fullmatch(own, word))),
        *before.split(),
        *main.split()[len(weak) :],
    ]
    verb, words = _with_particles(verb, words, order)
    if words and verb != words[-1] and _is_infinitive(words[-1], wording, order) and words[-2:-1] != ["het"]:
        words = [*words[:-1], verb, words[-1]] if order.leads else [*words, verb]
    else:
        words = [*words, verb]
    return " ".join([*words, sub]).replace(" ,", ",").strip()


def _with_particles(verb: str, words: list[str], order: Order) -> tuple[str, list[str]]:
    """The verb with its particle, which stands last or before a preposition: "op bij Jan"."""
    for at in range(len(words) - 1, -1, -1):
        is_free = at == len(words) - 1 or _is_preposition(words[at + 1], order)
        if words[at].lower() in order.particles and is_free:
            return f"{words[at].lower()}{verb}", [*words[:at], *words[at + 1 :]]
    return verb, words


def _with_particle(word: str, wording: Wording, order: Order) -> str:
    """The infinitive of a finite verb that has its particle before it: "opstuurt", "mitbringst"."""
    for particle in order.particles:
        verb = wording.verbs.told(word[len(particle) :]) if word.lower().startswith(particle) else ""
        if verb:
            return f"{particle}{verb}"
    return ""


def _is_infinitive(word: str, wording: Wording, order: Order) -> bool:
    known = wording.verbs.infinitive
    return word.islower() and bool(
        known(word) or any(word.startswith(one) and known(word[len(one) :]) for one in order.particles)
    )


def _is_preposition(word: str, order: Order) -> bool:
    return expression(order.prepositions).fullmatch(folded(word)) is not None


def _split(text: str, order: Order) -> tuple[str, str]:
    match = expression(order.sub).search(f" {text}")  # a clause may be all there is: "dat het lukt"
    return (
        (text[: max(match.start() - 1, 0)].rstrip(), text[max(match.start() - 1, 0) :].strip()) if match else (text, "")
    )


_BY_GROUP = {
    "do": _infinitive_last,
    "todo": _known_infinitive_last,
    "last": _finite_last,
    "order": _told,
    "promise": _promised,
    "inverted": _inverted,
    "turned": _turned,
}
