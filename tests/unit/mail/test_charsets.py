import pytest

from gleaner.mail.charsets import codec_of, decode_text, html_charset


@pytest.mark.parametrize(
    ("shows", "data", "charset", "text"),
    [
        ("declared and true", "Grüße".encode("iso-8859-1"), "iso-8859-1", "Grüße"),
        ("Windows under the name of Latin-1", "“1 €”".encode("cp1252"), "ISO-8859-1", "“1 €”"),
        ("UTF-8 under the name of Latin-1", "Grüße — 1 €".encode(), "iso-8859-1", "Grüße — 1 €"),
        ("UTF-8 under the name of KOI8-R", "Привет".encode(), "koi8-r", "Привет"),
        ("UTF-8 under the name of GB2312", "合同已经看过".encode(), "gb2312", "合同已经看过"),
        ("GB18030 under the name of GB2312", "合同镕".encode("gb18030"), "gb2312", "合同镕"),
        ("two letters that are both GBK and UTF-8", "联通".encode("gbk"), "gbk", "联通"),
        ("Windows under the name of UTF-8", "Grüße".encode("cp1252"), "utf-8", "Grüße"),
        ("nothing declared", "Grüße".encode(), None, "Grüße"),
        ("8-bit under the name of ASCII", "Grüße".encode("cp1252"), "us-ascii", "Grüße"),
        ("ISO-2022-JP undeclared", "見積書".encode("iso2022_jp"), None, "見積書"),
        ("ISO-2022-JP under the name of ASCII", "見積書".encode("iso2022_jp"), "us-ascii", "見積書"),
        ("UTF-7", b"Gr+APwA3w-e", "utf-7", "Grüße"),
        ("UTF-7 only where it is declared", b"1 +APw- 1", "us-ascii", "1 +APw- 1"),
        ("a mark before UTF-8", "\ufeffGrüße".encode(), "iso-8859-1", "Grüße"),
        ("a mark before UTF-16", b"\xff\xfe" + "Grüße".encode("utf-16-le"), "utf-8", "Grüße"),
        ("ASCII under the name of UTF-16", "Grüße".encode(), "utf-16", "Grüße"),
        ("Shift_JIS", "髙橋①".encode("cp932"), "Shift_JIS", "髙橋①"),
        ("a Korean page's own name", "안녕하세요".encode("cp949"), "ks_c_5601-1987", "안녕하세요"),
        ("Windows without its dash", "Привет".encode("cp1251"), "win1251", "Привет"),
        ("an unknown name", "Grüße".encode(), "x-unknown", "Grüße"),
        ("no charset but a codec of Python", "Grüße".encode(), "rot13", "Grüße"),
        ("Thai", "สวัสดี".encode("cp874"), "tis-620", "สวัสดี"),
    ],
)
def test_bytes_are_read_as_they_were_written(shows: str, data: bytes, charset: str | None, text: str):
    assert decode_text(data, charset) == text


def test_no_byte_is_lost_where_none_fits():
    data = bytes(range(128, 256))

    assert len(decode_text(data, None)) == len(data)


@pytest.mark.parametrize("name", ["punycode", "idna", "base64", "hex", "zip", "unicode_escape", "undefined", ""])
def test_codecs_that_are_no_charsets_are_refused(name: str):
    assert codec_of(name) is None


@pytest.mark.parametrize(
    ("declared", "meta", "data", "charset"),
    [
        (None, "windows-1251", "Привет".encode("cp1251"), "windows-1251"),
        ("utf-8", "windows-1251", "Привет".encode("cp1251"), "windows-1251"),
        ("utf-8", "windows-1251", "Привет".encode(), "utf-8"),
        ("koi8-r", "windows-1251", "Привет".encode("koi8-r"), "koi8-r"),
        (None, "x-nonsense", "Привет".encode(), None),
    ],
)
def test_an_html_parts_own_word_counts_where_its_header_says_nothing_true(
    declared: str | None, meta: str, data: bytes, charset: str | None
):
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={meta}"></head>'.encode() + data

    assert html_charset(page, declared) == charset
