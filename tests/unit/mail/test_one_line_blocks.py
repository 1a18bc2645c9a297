import pytest

from gleaner.mail.one_line_blocks import parted


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        (
            "   ----- Mensaje reenviado ----- De: Eve <eve@example.net>Para: Ann <ann@example.com>Enviado: lunes CETAsunto: Plazas",
            "----- Mensaje reenviado -----\nDe: Eve <eve@example.net>\nPara: Ann <ann@example.com>\nEnviado: lunes CET\nAsunto: Plazas",
        ),
        (
            "----- Forwarded message ----- From: Eve <eve@example.net>To: Ann <ann@example.com>Sent: MondaySubject: Seats",
            "----- Forwarded message -----\nFrom: Eve <eve@example.net>\nTo: Ann <ann@example.com>\nSent: Monday\nSubject: Seats",
        ),
        ("----- Something else ----- From: Eve", "----- Something else ----- From: Eve"),
        ("----- Forwarded message -----", "----- Forwarded message -----"),
        ("no dashes From: Eve", "no dashes From: Eve"),
    ],
)
def test_a_block_in_one_line_is_parted_at_its_labels(line: str, lines: str):
    assert parted(line) == lines
