from gleaner.mail.message import Mailbox, Message
from gleaner.mail.quoting import split
from tests.unit.mail.mails import message

BLOCK_DA = "Fra: Eve <eve@example.net>\nSendt: 6. marts 2026 14:30\nTil: Ann\nEmne: Plads\n\nold"


def test_an_ambiguous_prefix_is_a_forward_where_a_stranger_is_quoted():
    own = BLOCK_DA.replace("Eve <eve@example.net>", "Bob <bob@example.org>")

    assert split(message(f"Noget for dig?\n\n{BLOCK_DA}", Subject="VS: Plads")).forwarded_from == Mailbox(
        "Eve", "eve@example.net"
    )
    assert split(message(f"Ja tak.\n\n{own}", Subject="VS: Plads")).forwarded_from is None
    assert split(message(f"Ja tak.\n\n{BLOCK_DA}", Subject="SV: Plads")).forwarded_from is None


def attached(subject: str) -> Message:
    inner = b"From: Eve <eve@example.net>\r\nSubject: Seats\r\n\r\nold"
    body = b"--b\r\n\r\nSee attachment.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--b--\r\n"
    return message(body, Content_Type="multipart/mixed; boundary=b", Subject=subject)


def test_a_forward_as_attachment_names_its_sender():
    assert split(attached("Fwd: Seats")).forwarded_from == Mailbox("Eve", "eve@example.net")
    assert split(attached("Re: Seats")).forwarded_from is None


def test_below_the_end_of_a_forward_its_sender_writes_again():
    forward = '-------- Пересылаемое сообщение --------\n17.11.2026, 10:05, "Eve" <eve@example.net>:\n\nold'
    end = "-------- Конец пересылаемого сообщения --------"
    zones = split(message(f"Смотри.\n\n{forward}\n{end}\n\nИ позвони.", Subject="Fwd: x"))

    assert zones.new_text == "Смотри.\n\nИ позвони."
    assert zones.forwarded_from == Mailbox("Eve", "eve@example.net")
