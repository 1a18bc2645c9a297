import pytest

from gleaner.mail.encoded_words import decode_words


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?B?R3LDvMOfZQ==?=", "Grüße"),
        ("=?utf-8?q?Gr=C3?= =?utf-8?q?=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?q?Gr=C3=BC?= und =?utf-8?q?Gru=C3=9F?=", "Grü und Gruß"),
        ("=?utf-8*de?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?iso-8859-1?Q?Grüße?=", "Grüße"),
        ("=?utf-8?Q?Grüße?=", "Grüße"),
        ("=?iso-8859-1?q?a_b?=", "a b"),
        ("=?utf-8?B?R3LDvMOfZQ?=", "Grüße"),
        ("=?none?q?plain?=", "plain"),
        ("=?utf-8?x?no?=", "=?utf-8?x?no?="),
        ("=?utf-8?q?never closed", "=?utf-8?q?never closed"),
        ("no words", "no words"),
    ],
)
def test_encoded_words_are_read_and_what_is_none_stays(value: str, text: str):
    assert decode_words(value) == text
