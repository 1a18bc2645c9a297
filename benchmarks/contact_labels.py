"""The labelled contact fields of the signatures corpus: which values are right, and which may be missing."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.corpora import DATA, corpus

FIELDS = (
    "first_name",
    "last_name",
    "job_title",
    "company",
    "website",
    "linkedin",
    "street",
    "city",
    "state",
    "postal_code",
    "country",
)


@dataclass(frozen=True, slots=True)
class Right:
    """Which values of one field are right, compared as `normal` makes them; `is_required` if finding none is wrong."""

    values: frozenset[str]
    is_required: bool


@dataclass(frozen=True, slots=True)
class Number:
    """One labelled phone number: every right way to give it, and its type."""

    numbers: frozenset[str]
    types: frozenset[str]
    is_required: bool

    def is_given_by(self, found: str) -> bool:
        """Whether this is the number; `found` is E.164."""
        return any(is_same_number(found, one) for one in self.numbers)


@dataclass(frozen=True, slots=True)
class Labelled:
    """One mail with what may rightly be stored of its sender."""

    row_id: str
    file: Path
    owner: str
    kind: str
    fields: Mapping[str, Right]
    phones: tuple[Number, ...]
    extra_phones: frozenset[str]


def labelled() -> Iterator[Labelled]:
    """Every mail of the corpus; ends the program with what to fetch where it is missing."""
    corpus("signatures")
    with (DATA / "signatures" / "dev.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield _labelled(json.loads(line))


def normal(value: str) -> str:
    """Without regard to case and white space, nor to a web address's scheme, `www.` and last slash."""
    bare = "".join(value.casefold().split())
    return bare.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def is_same_number(found: str, right: str) -> bool:
    """Whether E.164 `found` is `right`, which is E.164 too, or as somebody wrote it: then without a country code."""
    if right.startswith("+") and right[1:].isdigit():
        return found == right
    written = "".join(one for one in right.replace("(0)", "") if one.isdigit()).lstrip("0")
    return bool(written) and found.endswith(written)


def right_value(value: str | None, alternatives: list[str]) -> Right:
    """The label of one field; an empty alternative says that finding nothing is right as well."""
    values = {normal(one) for one in (value, *alternatives) if one}
    return Right(frozenset(values), is_required=value is not None and "" not in alternatives)


def right_number(index: int, phone: Mapping[str, Any], alternatives: Mapping[str, list[str]]) -> Number:
    """The label of one number; `alternatives` are by their path, `phones[0].type` and the like, `phones-` what may be missing."""
    optional = alternatives.get("phones-", [])
    return Number(
        numbers=frozenset((phone["number"], *alternatives.get(f"phones[{index}].number", []))),
        types=frozenset((phone["type"] or "other", *alternatives.get(f"phones[{index}].type", []))),
        is_required=not any(is_same_number(phone["number"], one) for one in optional),
    )


def _labelled(row: dict[str, Any]) -> Labelled:
    contact = row["contact"]
    alternatives = _alternatives(row["note"] or "")
    return Labelled(
        row_id=row["id"],
        file=DATA / "signatures" / row["file"],
        owner=(row["owner"] or "").lower(),
        kind=row["kind"],
        fields={name: right_value(contact[name], alternatives.get(name, [])) for name in FIELDS},
        phones=tuple(right_number(index, phone, alternatives) for index, phone in enumerate(contact["phones"])),
        extra_phones=frozenset(alternatives.get("phones+", [])),
    )


def _alternatives(note: str) -> dict[str, list[str]]:
    _, _, listed = note.rpartition("alt: ")
    found: dict[str, list[str]] = {}
    for entry in listed.split("; ") if "alt: " in note else ():
        name, _, value = entry.partition("=")
        found.setdefault(name.strip(), []).append(value.strip())
    return found
