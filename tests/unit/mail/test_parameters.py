import pytest

from gleaner.mail.parameters import parameter_of


@pytest.mark.parametrize(
    ("value", "name", "found"),
    [
        ("text/plain; charset=utf-8", "charset", "utf-8"),
        ('text/plain; Charset="utf-8"; format=flowed', "charset", "utf-8"),
        ("text/plain; charset = utf-8", "charset", "utf-8"),
        (r'multipart/mixed; boundary="a\"b"', "boundary", 'a"b'),
        ('multipart/mixed; boundary="never closed', "boundary", "never closed"),
        ("multipart/mixed; boundary=one; boundary=two", "boundary", "one"),
        ('multipart/mixed; boundary*0="abc"; boundary*1="def"', "boundary", "abcdef"),
        ("multipart/mixed; boundary*1=def; boundary*0=abc", "boundary", "abcdef"),
        ("x; filename*=utf-8'de'Gr%C3%BC%C3%9Fe.pdf", "filename", "Grüße.pdf"),
        ("x; filename*0*=iso-8859-1''Gr%FC; filename*1*=%DFe; filename*2=.pdf", "filename", "Grüße.pdf"),
        ("x; filename*=100%25", "filename", "100%"),
        ("text/plain", "charset", None),
        ("text/plain; x-charset=utf-8", "charset", None),
    ],
)
def test_parameters_are_read_in_every_form(value: str, name: str, found: str | None):
    assert parameter_of(value, name) == found
