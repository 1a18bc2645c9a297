import pytest

from gleaner.mail.notices import NOTICES, Notice, is_notice


@pytest.mark.parametrize("row", NOTICES, ids=lambda row: row.example)
def test_notices_are_known(row: Notice):
    assert is_notice(row.example)
    assert is_notice(f"*** {row.example}")


@pytest.mark.parametrize("language", ["en", "nl", "de", "fr", "es", "it", "pt"])
def test_each_main_language_has_confidentiality_and_trees(language: str):
    examples = " ".join(row.example.lower() for row in NOTICES if language in row.language)

    assert any(word in examples for word in ("confid", "vertrouw", "vertraul", "geadresseerde", "riserv"))
    assert any(word in examples for word in ("environment", "milieu", "umwelt", "environnement", "ambiente"))


@pytest.mark.parametrize(
    "paragraph",
    [
        "This message is late, I know.",
        "If you have received the parcel, please let me know.",
        "Disclaimer: I am no expert in this.",
        "The information in this quarter's report is wrong.",
        "Deze mail heb ik je gisteren al gestuurd.",
        "Diese Nachricht habe ich schon gestern geschickt.",
        "Ce message est pour Paul.",
        "Denk aan de sleutels!",
        "Please print the report before the meeting.",
    ],
)
def test_ordinary_sentences_are_no_notices(paragraph: str):
    assert not is_notice(paragraph)
