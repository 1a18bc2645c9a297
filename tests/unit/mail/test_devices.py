import pytest

from gleaner.mail.devices import DEVICE_LINES, DeviceLine, is_device_line


@pytest.mark.parametrize("row", DEVICE_LINES, ids=lambda row: row.example)
def test_device_lines_are_known(row: DeviceLine):
    assert is_device_line(row.example)
    assert is_device_line(f"<{row.example}>")


@pytest.mark.parametrize(
    "line",
    [
        "Sent from Mail for Windows",
        "Sent from my Galaxy",
        "Sent with Proton Mail secure email.",
        "Skickat från Outlook för Android",
        "Wysłane z iPhone’a",
        "发自我的iPhone",
        "Lähetetty Outlook for Androidista",
    ],
)
def test_other_devices_and_programs_are_known_too(line: str):
    assert is_device_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Sent by mail yesterday.",
        "Sent from the office this morning, and it should be with you tomorrow before noon.",
        "Hey, my iPhone is broken",
        "Written by Carl, checked by me",
        "Verzonden met de post van vandaag",
        "Envoyé hier par mail",
    ],
)
def test_sentences_about_sending_are_no_device_lines(line: str):
    assert not is_device_line(line)
