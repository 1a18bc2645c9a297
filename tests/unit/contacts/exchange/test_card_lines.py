import pytest

from gleaner.contacts.exchange.card_lines import properties, split


def read(text: str) -> list[tuple[int, str, str]]:
    return [(one.line, one.name, one.text) for one in properties(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FN:Maria\nTITLE:CEO\n", [(1, "FN", "Maria"), (2, "TITLE", "CEO")]),
        ("NOTE:one\r\n  two\r\n\tthree\r\nFN:x", [(1, "NOTE", "one twothree"), (4, "FN", "x")]),
        ("item1.TEL;type=pref:1\n", [(1, "TEL", "1")]),
        ("no property\nFN:x", [(2, "FN", "x")]),
        ('ADR;LABEL="a:b;c":;;Kade 1', [(1, "ADR", ";;Kade 1")]),
        ("NOTE:a\\, b\\; c\\\\d\\ne", [(1, "NOTE", "a, b; c\\d, e")]),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=\n=B6rg\nN:x", [(1, "FN", "Jörg"), (3, "N", "x")]),
        ("FN;QUOTED-PRINTABLE:J=F6rg", [(1, "FN", "Jörg")]),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=nonsense:J=F6rg", [(1, "FN", "Jörg")]),
        ("FN;CHARSET=;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg", [(1, "FN", "Jörg")]),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=a\0b:J=F6rg", [(1, "FN", "Jörg")]),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=undefined:J=F6rg", [(1, "FN", "Jörg")]),
        ("FN" + ";TYPE=work" * 51 + ":x\nFN:y", [(2, "FN", "y")]),
        ("FN:ends with =\nN:x", [(1, "FN", "ends with ="), (2, "N", "x")]),
        (' leading\n"unclosed: x\nFN:x', [(3, "FN", "x")]),
    ],
)
def test_lines_are_read_as_each_version_writes_them(text: str, expected: list[tuple[int, str, str]]) -> None:
    assert read(text) == expected


def test_types_are_read_with_and_without_their_name() -> None:
    (named, bare, quoted) = properties('TEL;TYPE=work,voice:1\nTEL;WORK;FAX:2\nTEL;VALUE=uri;TYPE="home,cell":3\n')
    assert (named.types, bare.types, quoted.types) == (
        frozenset({"WORK", "VOICE"}),
        frozenset({"WORK", "FAX"}),
        frozenset({"HOME", "CELL"}),
    )


def test_a_structured_value_is_cut_at_what_is_not_escaped() -> None:
    (one,) = properties("ORG:Acme\\; Sons;Sales,Marketing;")
    assert one.components == ("Acme; Sons", "Sales, Marketing", "")
    assert split("a\\,b,c\\", ",") == ("a\\,b", "c\\")
