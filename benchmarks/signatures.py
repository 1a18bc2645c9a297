"""Contact fields out of real mails, and signature lines out of the forge mails: precision and recall.

`python -m benchmarks.signatures [--comprehend URL] [--wrong]`. Without a URL the rules alone are measured; `gleaner local up`
starts a Comprehend with a small English model, whose URL is `comprehend_url` in `.local/stack.json`. `--wrong` names the
mails in which a field is wrong, and nothing of what stands in them.
"""

from argparse import ArgumentParser
from collections import defaultdict
from dataclasses import dataclass, replace

from benchmarks.contact_labels import FIELDS, Labelled, Right, is_same_number, labelled, normal
from benchmarks.pure import drafted
from benchmarks.signed_bodies import signature_lines
from benchmarks.tally import Tally
from gleaner.contacts.details import Details, PhoneDetails, details
from gleaner.gleaning import Perspective, glean
from gleaner.language.comprehend import Comprehend
from gleaner.mail.message import Direction
from local.mail_files import MailFile
from local.reading import comprehend_at, read_files

REGION = "US"
#: Types that Gleaner does not have.
_UNTYPED = frozenset(("other", "pager"))
#: Which word of a name has to be right: with its middle name it is right even where no label says so.
_NAME_ENDS = {"first_name": 0, "last_name": -1}

Tallies = defaultdict[str, Tally]


@dataclass(frozen=True, slots=True)
class Measured:
    """The fields of all mails, and of the traps alone."""

    everywhere: Tallies
    traps: Tallies

    @property
    def wrong_in_traps(self) -> int:
        """Values of somebody else."""
        return sum(one.found - one.right for one in self.traps.values())


def contact_fields(comprehend: Comprehend | None, *, sends_everything: bool = False) -> Measured:
    """Measure all mails; `sends_everything` asks Comprehend about the whole new text and signature of each."""
    measured = Measured(defaultdict(Tally), defaultdict(Tally))
    for one in labelled():
        contact = contact_of(one, comprehend, sends_everything=sends_everything)
        count(measured.everywhere, one, contact)
        if one.kind == "trap":
            count(measured.traps, one, contact)
    return measured


def contact_of(
    one: Labelled, comprehend: Comprehend | None, region: str = REGION, *, sends_everything: bool = False
) -> Details | None:
    """What the sender's mail says of them, as `gleaner read` gives it."""
    owner = frozenset((one.owner,)) if one.owner else frozenset[str]()
    if sends_everything and comprehend:
        return _contact_of_everything(one.file.read_bytes(), Perspective(owner, region), comprehend)
    file = MailFile(one.row_id, one.file.read_bytes())
    (line,) = read_files(iter((file,)), owner=owner, region=region, comprehend=comprehend)
    contact: Details | None = line["contact"]
    return contact


def _contact_of_everything(raw: bytes, perspective: Perspective, comprehend: Comprehend) -> Details | None:
    written = drafted(raw, perspective)
    reading = written.reading
    if reading.direction is not Direction.INCOMING or reading.skipped or reading.message.sender is None:
        return None
    everything = f"{reading.zones.new_text}\n{reading.zones.signature}"
    asked = replace(written, signature_text=everything, language=written.language or "en")
    gleanings = glean(asked, comprehend.analyse(asked.questions))
    return details(gleanings.observations, reading.message.sender.email)


def count(tallies: Tallies, one: Labelled, contact: Details | None) -> None:
    """Take every field of one contact in."""
    given = dict(contact or {})
    for name in FIELDS:
        value, right = given.get(name), one.fields[name]
        is_right = isinstance(value, str) and _is_right(name, value, right)
        tallies[name].count(one.row_id, is_found=bool(value), is_right=is_right, is_required=right.is_required)
    _count_phones(tallies, one, contact["phones"] if contact else [])


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
    measured = contact_fields(comprehend_at(options.comprehend) if options.comprehend else None)
    print(f"contact fields, {'with ' + options.comprehend if options.comprehend else 'no Comprehend'}")
    report(measured.everywhere, names_wrong=options.wrong)
    print(f"traps: {measured.wrong_in_traps} values of somebody else")
    report(
        defaultdict(Tally, {name: one for name, one in measured.traps.items() if one.wrong_in}),
        names_wrong=options.wrong,
    )
    lines = signature_lines()
    print(f"signature lines, forge: P {lines.precision:.3f}  R {lines.recall:.3f}  F1 {lines.f1:.3f}")


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


if __name__ == "__main__":
    main()
