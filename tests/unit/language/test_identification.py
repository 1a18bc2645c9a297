import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gleaner
from gleaner.language.identification import identify

IMPORT_ROOT = Path(gleaner.__file__).parents[1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can you send me the report by Friday?"),
        ("en", "HELLO PLEASE SEND ME THE REPORT"),
        ("en", "Sounds good to me"),
        ("nl", "Bedankt!"),
        ("nl", "Kun je dit morgen sturen?"),
        ("nl", "Laat maar weten wanneer het uitkomt"),
        ("de", "Ich melde mich morgen"),
        ("de", "Anbei der unterschriebene Vertrag."),
        ("fr", "Pourriez-vous régler la facture ?"),
        ("fr", "Ci-joint le contrat signé."),
        ("es", "¿Podemos mover la reunión al martes?"),
        ("it", "Fammi sapere quando ti va bene"),
        ("pt", "Pode enviar-me o relatório até sexta-feira?"),
        ("zh", "请发给我"),
        ("zh", "請你明天寄給我合同"),
        ("ja", "明日までに送ってください"),
        ("ko", "내일까지 보내 주세요"),
        ("ar", "من فضلك أرسل لي التقرير"),
        ("hi", "कृपया मुझे रिपोर्ट भेजें"),
        ("sv", "Kan du skicka rapporten till mig i morgon bitti?"),
    ],
)
def test_a_short_mail_gives_its_language_away(language: str, text: str) -> None:
    assert identify(text) == language


def test_quoted_lines_and_addresses_do_not_count() -> None:
    quote = "\n".join(["> Kun je mij morgen het contract sturen?"] * 5)
    assert identify(f"Sure, I will do that tomorrow.\n{quote}\nhttps://example.com/de/vertrag") == "en"


@pytest.mark.parametrize(
    "text", ["", "  \n", "Ok", "hi", "+31 20 123 45 67", "anna@example.com", "> bonjour à tous", "👍"]
)
def test_what_says_too_little_has_no_language(text: str) -> None:
    assert identify(text) is None


@given(st.text(st.characters() | st.sampled_from(" \n>ea\ud83d")))
def test_any_text_at_all_has_the_same_answer_twice(text: str) -> None:
    assert identify(text) == identify(text)


def test_identifying_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(socket, "socket")
    monkeypatch.delattr(socket, "create_connection")
    assert identify("Where shall we meet tomorrow?") == "en"


def test_the_model_its_downloader_and_requests_stay_out_of_the_import() -> None:
    program = (
        "import sys; from gleaner.language.identification import identify; early = 'fasttext' in sys.modules; "
        "identify('Where shall we meet?'); print(early, 'requests' in sys.modules)"
    )
    finished = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(IMPORT_ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (finished.stdout, finished.stderr) == ("False False\n", "")
