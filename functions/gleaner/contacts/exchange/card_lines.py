"""The lines of vCards: folded, escaped and encoded as versions 2.1, 3.0 and 4.0 have it.

Libraries were weighed (docs/decisions/0008): the one there is gives up a whole file at its first bad line and breaks folded
quoted-printable text.
"""

import quopri
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_QUOTED_PRINTABLE = re.compile(r"^[^:]{0,500}QUOTED-PRINTABLE[^:]{0,500}:", re.IGNORECASE)
_HEAD_PART = re.compile(r'(?:[^";:]|"[^"]*"?)*')
_UNESCAPED = re.compile(r"\\(.)", re.DOTALL)
_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
PARAMETER_LIMIT = 50
"""Parameters of one property; what has more is none. Address books write five."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its name and parameters in capitals, and the value as written (quoted-printable decoded)."""

    line: int
    name: str
    parameters: Mapping[str, tuple[str, ...]]
    raw: str

    @property
    def types(self) -> frozenset[str]:
        """TYPE, in capitals; `TEL;WORK;FAX` of version 2.1 too."""
        return frozenset(one.upper() for one in self.parameters.get("TYPE", ()))

    @property
    def text(self) -> str:
        """The value, escapes resolved, as one line."""
        return _one_line(self.raw)

    @property
    def components(self) -> tuple[str, ...]:
        """The parts of a structured value (N, ADR, ORG); what is listed in one of them is joined by a comma."""
        return tuple(", ".join(filter(None, map(_one_line, split(one, ",")))) for one in split(self.raw, ";"))


def properties(text: str) -> Iterator[Property]:
    """Every property of a file, in order; what is no property (it has no colon) is passed over."""
    for number, line in _unfolded(text):
        parsed = _property(number, line)
        if parsed is not None:
            yield parsed


def split(value: str, mark: str) -> Sequence[str]:
    """A value at the marks that are not escaped."""
    pieces, begin, position = [], 0, 0
    while position < len(value):
        if value[position] == "\\":
            position += 1
        elif value[position] == mark:
            pieces.append(value[begin:position])
            begin = position + 1
        position += 1
    return (*pieces, value[begin:])


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Logical lines with the number of their first one."""
    pieces: list[str] = []
    first, is_soft = 1, False
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if is_soft:
            pieces.append(line)
        elif line[:1] in (" ", "\t") and pieces:
            pieces.append(line[1:])
        else:
            if pieces:
                yield first, "".join(pieces)
            pieces, first = [line], number
        is_soft = line.endswith("=") and _QUOTED_PRINTABLE.match(pieces[0]) is not None
        if is_soft:
            pieces[-1] = pieces[-1][:-1]
    if pieces:
        yield first, "".join(pieces)


def _property(number: int, line: str) -> Property | None:
    parts: list[str] = []
    position = -1
    while position < len(line) and len(parts) <= PARAMETER_LIMIT:
        matched = _HEAD_PART.match(line, position + 1)
        if matched is None:
            return None
        parts.append(matched[0])
        position = matched.end()
        if line[position : position + 1] == ":":
            break
    else:
        return None
    parameters = _parameters(parts[1:])
    raw = line[position + 1 :]
    if "QUOTED-PRINTABLE" in (one.upper() for one in parameters.get("ENCODING", ())):
        raw = _decoded(raw, next(iter(parameters.get("CHARSET", ())), "utf-8"))
    return Property(number, parts[0].strip().rpartition(".")[2].upper(), parameters, raw)


def _parameters(parts: Sequence[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for part in parts:
        name, equals, value = part.partition("=")
        if not equals:
            value, name = name, "ENCODING" if name.strip().upper() in _ENCODINGS else "TYPE"
        values = tuple(one.strip() for one in value.replace('"', "").split(",") if one.strip())
        key = name.strip().upper()
        found[key] = (*found.get(key, ()), *values)
    return found


def _decoded(raw: str, charset: str) -> str:
    data = quopri.decodestring(raw.encode("utf-8", "surrogateescape"))
    try:
        return data.decode(charset)
    except (LookupError, ValueError):
        return data.decode("cp1252", "replace")


def _one_line(value: str) -> str:
    plain = _UNESCAPED.sub(lambda escaped: "\n" if escaped[1] in "nN" else escaped[1], value)
    return " ".join(", ".join(filter(None, map(str.strip, plain.splitlines()))).split())
