"""Contact fields out of real mails, and signature lines out of the forge mails: precision and recall.

`python -m benchmarks.signatures [--comprehend URL] [--wrong]`. Without a URL the rules alone are measured; `gleaner local up`
starts a Comprehend with a small English model, whose URL is `comprehend_url` in `.local/stack.json`. `--wrong` names the
mails in which a field is wrong, and nothing of what stands in them.
"""

from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks.bare_bodies import wrapped
from benchmarks.contact_labels import FIELDS, Labelled, Right, is_same_number, labelled, normal
from benchmarks.corpora import corpus
from gleaner.contacts.details import Details, PhoneDetails
from gleaner.language.comprehend import Comprehend
from gleaner.mail.reading import read
from local.mail_files import MailFile
from local.reading import comprehend_at, read_files

REGION = "US"
_MARK = "#sig#"
#: Types that Gleaner does not have.
_UNTYPED = frozenset(("other", "pager"))
#: Which word of a name has to be right: with its middle name it is right even where no label says so.
_NAME_ENDS = {"first_name": 0, "last_name": -1}


@dataclass(slots=True)
class Tally:
    """Right and wrong values of one field; `missed` are required ones that were not found rightly."""

    right: int = 0
    found: int = 0
    required: int = 0
    met: int = 0
    wrong_in: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Right values of those found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Required values that were found."""
        return self.met / self.required if self.required else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def count(self, row_id: str, *, is_found: bool, is_right: bool, is_required: bool) -> None:
        """Take one value in."""
        self.found += is_found
        self.right += is_found and is_right
        self.required += is_required
        self.met += is_required and is_found and is_right
        if (is_found and not is_right) or (is_required and not is_found):
            self.wrong_in.append(row_id if is_found else f"{row_id}-")


Tallies = defaultdict[str, Tally]


def contact_fields(comprehend: Comprehend | None) -> tuple[Tallies, Tallies]:
    """The fields of all mails, and of the traps alone."""
    everywhere: Tallies = defaultdict(Tally)
    traps: Tallies = defaultdict(Tally)
    for one in labelled():
        contact = _contact(one, comprehend)
        _count(everywhere, one, contact)
        if one.kind == "trap":
            _count(traps, one, contact)
    return everywhere, traps


def signature_lines() -> Tally:
    """Lines of the forge mails, compared as a bag of stripped lines that are not blank."""
    tally = Tally()
    for body in corpus("forge").files:
        if not body.name.endswith("_body"):
            continue
        sender = body.with_name(body.name.replace("_body", "_sender")).read_text("utf-8", "replace").strip()
        lines = body.read_text("utf-8", "replace").split("\n")
        expected = _lines(line.removeprefix(_MARK) for line in lines if line.startswith(_MARK))
        text = "\n".join(line.removeprefix(_MARK) for line in lines)
        zones = read(wrapped(text.encode(), sender), owner=frozenset()).zones
        found = _lines(zones.signature.split("\n"))
        common = (expected & found).total()
        tally.right += common
        tally.met += common
        tally.found += found.total()
        tally.required += expected.total()
    return tally


def report(tallies: Tallies, *, names_wrong: bool) -> None:
    """Print a line a field."""
    for name, tally in tallies.items():
        counts = f"right {tally.right} of {tally.found} found, {tally.met} of {tally.required} required"
        print(f"  {name:12} P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}   {counts}")
        if names_wrong and tally.wrong_in:
            print(f"    wrong, or missing (-): {' '.join(tally.wrong_in)}")


def main() -> None:
    parser = ArgumentParser(prog="python -m benchmarks.signatures")
    parser.add_argument("--comprehend", metavar="URL", help="ask this endpoint; without it the rules are alone")
    parser.add_argument("--wrong", action="store_true", help="name the mails in which a field is wrong")
    options = parser.parse_args()
    everywhere, traps = contact_fields(comprehend_at(options.comprehend) if options.comprehend else None)
    print(f"contact fields, {'with ' + options.comprehend if options.comprehend else 'no Comprehend'}")
    report(everywhere, names_wrong=options.wrong)
    print(f"traps: {sum(one.found - one.right for one in traps.values())} values of somebody else")
    report(defaultdict(Tally, {name: one for name, one in traps.items() if one.wrong_in}), names_wrong=options.wrong)
    lines = signature_lines()
    print(f"signature lines, forge: P {lines.precision:.3f}  R {lines.recall:.3f}  F1 {lines.f1:.3f}")


def _contact(one: Labelled, comprehend: Comprehend | None) -> Details | None:
    file = MailFile(one.row_id, one.file.read_bytes())
    owner = frozenset((one.owner,)) if one.owner else frozenset[str]()
    (line,) = read_files(iter((file,)), owner=owner, region=REGION, comprehend=comprehend)
    contact: Details | None = line["contact"]
    return contact


def _count(tallies: Tallies, one: Labelled, contact: Details | None) -> None:
    given = dict(contact or {})
    for name in FIELDS:
        value, right = given.get(name), one.fields[name]
        is_right = isinstance(value, str) and _is_right(name, value, right)
        tallies[name].count(one.row_id, is_found=bool(value), is_right=is_right, is_required=right.is_required)
    _count_phones(tallies, one, contact["phones"] if contact else [])


def _is_right(name: str, value: str, right: Right) -> bool:
    if normal(value) in right.values:
        return True
    words = [normal(word) for word in value.split()]
    return bool(words) and name in _NAME_ENDS and words[_NAME_ENDS[name]] in right.values


def _count_phones(tallies: Tallies, one: Labelled, phones: list[PhoneDetails]) -> None:
    found = [phone["number"] for phone in phones]
    for phone in phones:
        labels = [label for label in one.phones if label.is_given_by(phone["number"])]
        is_extra = any(is_same_number(phone["number"], extra) for extra in one.extra_phones)
        tallies["phone"].count(one.row_id, is_found=True, is_right=bool(labels) or is_extra, is_required=False)
        for label in labels[:1]:
            is_right = phone["type"] in label.types or (phone["type"] is None and bool(label.types & _UNTYPED))
            tallies["phone type"].count(
                one.row_id,
                is_found=phone["type"] is not None,
                is_right=is_right,
                is_required=not label.types & _UNTYPED,
            )
    for label in one.phones:
        is_met = any(label.is_given_by(number) for number in found)
        tallies["phone"].required += label.is_required
        tallies["phone"].met += label.is_required and is_met
        if label.is_required and not is_met:
            tallies["phone"].wrong_in.append(f"{one.row_id}-")


def _lines(lines: Iterable[str]) -> Counter[str]:
    return Counter(stripped for line in lines if (stripped := line.strip()))


if __name__ == "__main__":
    main()
