import pytest

from gleaner.mail.signers import SIGNER_WORDS, SignerWords, is_signer


@pytest.mark.parametrize("row", SIGNER_WORDS, ids=lambda row: row.language)
def test_signers_of_each_language_are_known(row: SignerWords):
    assert is_signer(row.example)


@pytest.mark.parametrize(
    "line", ["Ann and Carl", "tuo Ettore", "zia Piera", "genom Ylva", "La segreteria", "Ann & Carl, Bob"]
)
def test_names_relatives_and_offices_sign(line: str):
    assert is_signer(line)


@pytest.mark.parametrize(
    "line",
    ["Ann Example", "see attached", "Call me later", "Yes and no", "The report is here", "", "Bring the keys, please"],
)
def test_other_short_lines_do_not(line: str):
    assert not is_signer(line)
