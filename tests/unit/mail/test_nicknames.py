from gleaner.mail.message import Mailbox
from gleaner.mail.nicknames import SHORT_FORMS
from gleaner.mail.own_name import own_name


def test_each_row_goes_both_ways():
    for row in SHORT_FORMS:
        for name in row:
            signed = own_name(Mailbox(f"{name.title()} Example", "x@x.example"))
            assert all(signed.is_signed_by(other.title()) for other in row if len(other) > 1), name
