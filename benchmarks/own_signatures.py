"""Contact fields of the project's own mails (`tests/messages/signatures`), in each half by field and by language.

`python -m benchmarks.own_signatures [--wrong] [--comprehend URL]`. The `tune` half may be looked at while rules are made; of the
`report` half nothing but sums is ever printed. `--wrong` names the mails of the `tune` half, with field, found and right value.
"""

import json
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.contact_labels import FIELDS, Labelled, Number, right_value
from benchmarks.signatures import Tallies, contact_of, count, report
from benchmarks.tally import Tally
from gleaner.contacts.details import Details
from gleaner.language.comprehend import Comprehend
from local.reading import comprehend_at

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "messages" / "signatures"
OWNER = "owner@gleaner.example"
#: Where a number without country code is dialled in an inbox that says nothing; no mail of the set depends on it.
REGION = "NL"
HALVES = ("tune", "report")
TRAP = "trap"

Phone = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class OwnMail:
    """A mail of the set: its labels, its language, and what it shows."""

    labels: Labelled
    language: str
    shows: str


@dataclass(frozen=True, slots=True)
class Wrong:
    """A field of one mail that was not given rightly, with what was found and what is right; `is_taken` if a value was taken."""

    row_id: str
    field: str
    found: str
    right: str
    is_taken: bool


def own_mails(half: str) -> Iterator[OwnMail]:
    """The mails of one half, by name."""
    for labels in sorted((FOLDER / half).glob("*.json")):
        yield _own_mail(labels)


def measure(half: str, comprehend: Comprehend | None) -> dict[str, Tallies]:
    """The tallies of one half: of all mails ('all'), of the traps alone ('trap'), and of each language."""
    sums: defaultdict[str, Tallies] = defaultdict(lambda: defaultdict(Tally))
    for mail in own_mails(half):
        contact = contact_of(mail.labels, comprehend, REGION)
        kinds = ("all", mail.language, TRAP) if mail.labels.kind == TRAP else ("all", mail.language)
        for kind in kinds:
            count(sums[kind], mail.labels, contact)
    return sums


def wrong_fields(mail: OwnMail, contact: Details | None) -> Iterator[Wrong]:
    """What one contact has too much, too little or otherwise than the labels."""
    tallies: Tallies = defaultdict(Tally)
    count(tallies, mail.labels, contact)
    given: Mapping[str, Any] = dict(contact or {})
    for name, tally in tallies.items():
        if not tally.wrong_in:
            continue
        if name.startswith("phone"):
            found = " ".join(f"{one['number']}({one['type']})" for one in given.get("phones", []))
            right = " ".join(
                f"{'/'.join(sorted(one.numbers))}({'/'.join(map(str, one.types))})" for one in mail.labels.phones
            )
        else:
            found, right = str(given.get(name)), " / ".join(sorted(mail.labels.fields[name].values)) or "None"
        yield Wrong(mail.labels.row_id, name, found, right, is_taken=tally.found > tally.right)


def main() -> None:
    parser = ArgumentParser(prog="python -m benchmarks.own_signatures")
    parser.add_argument("--comprehend", metavar="URL", help="ask this endpoint; without it the rules are alone")
    parser.add_argument("--wrong", action="store_true", help="name what is wrong in the mails of the tune half")
    parser.add_argument("--half", choices=HALVES, help="measure this half alone")
    options = parser.parse_args()
    comprehend = comprehend_at(options.comprehend) if options.comprehend else None
    for half in (options.half,) if options.half else HALVES:
        _print_half(half, measure(half, comprehend))
    if options.wrong:
        for mail in own_mails("tune"):
            for wrong in wrong_fields(mail, contact_of(mail.labels, comprehend, REGION)):
                print(f"  {wrong.row_id} {wrong.field}: found {wrong.found!r}, right {wrong.right!r}")


def _print_half(half: str, sums: Mapping[str, Tallies]) -> None:
    everything = sums.get("all")
    if not everything:
        print(f"{half}: no mails in {FOLDER / half}")
        return
    print(f"{half}: all languages")
    report(everything, names_wrong=False)
    languages = sorted(one for one in sums if one not in ("all", TRAP))
    print(f"{half}: precision/recall by language")
    print(f"  {'':12} " + " ".join(f"{language:>11}" for language in languages))
    for name in everything:
        cells = (sums[language][name] for language in languages)
        print(f"  {name:12} " + " ".join(f"{one.precision:>6.2f}/{one.recall:.2f}" for one in cells))
    others = sum(one.found - one.right for one in sums[TRAP].values()) if TRAP in sums else 0
    print(f"{half}: {others} values of somebody else on the traps")


def _own_mail(file: Path) -> OwnMail:
    row: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    contact: dict[str, Any] = row.get("contact") or {}
    also: dict[str, list[Any]] = row.get("also_right") or {}
    texts = {name: [one or "" for one in also.get(name, ())] for name in FIELDS}
    listings: list[list[Phone]] = [contact.get("phones") or [], *also.get("phones", ())]
    labels = Labelled(
        row_id=file.stem,
        file=file.with_suffix(".eml"),
        owner=OWNER,
        kind=row.get("kind", ""),
        fields={name: right_value(contact.get(name), texts[name]) for name in FIELDS},
        phones=tuple(_number(index, listings) for index in range(len(listings[0]))),
        extra_phones=frozenset(phone["number"] for listing in listings for phone in listing),
    )
    return OwnMail(labels, row["language"], row["shows"])


def _number(index: int, listings: list[list[Phone]]) -> Number:
    """The number that stands there in the first listing; what the others have in its place is as right."""
    same = [listing[index] for listing in listings if len(listing) == len(listings[0])]
    return Number(
        numbers=frozenset(phone["number"] for phone in same),
        types=frozenset(phone.get("type") or "other" for phone in same),
        is_required=all(len(listing) >= len(listings[0]) for listing in listings),
    )


if __name__ == "__main__":
    main()
