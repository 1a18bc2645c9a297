"""The local Comprehend over the wire, as the SDK of the functions speaks it, and in the older protocol."""

import json
import urllib.request

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from mypy_boto3_comprehend import ComprehendClient

from local.comprehend_client import ComprehendControl
from tests.account import COMPREHEND_URL

TEXT = "😀 Could you send the signed contract to Peter Smith in Amsterdam before Friday?\n\nJohn Miller | Initech"


@pytest.fixture
def comprehend(comprehend_control: ComprehendControl) -> ComprehendClient:
    return boto3.client("comprehend", config=Config(retries={"total_max_attempts": 1}))


def test_offsets_count_characters_and_never_cross_a_line_or_bar(comprehend: ComprehendClient) -> None:
    answer = comprehend.batch_detect_entities(TextList=[TEXT], LanguageCode="en")
    entities = answer["ResultList"][0]["Entities"]
    assert all(TEXT[entity["BeginOffset"] : entity["EndOffset"]] == entity["Text"] for entity in entities)
    assert {"Peter Smith", "Amsterdam", "Friday", "John Miller"} <= {entity["Text"] for entity in entities}


def test_key_phrases_are_noun_phrases(comprehend: ComprehendClient) -> None:
    answer = comprehend.detect_key_phrases(Text=TEXT, LanguageCode="en")
    assert "the signed contract" in [phrase["Text"] for phrase in answer["KeyPhrases"]]


def test_a_document_that_is_too_long_is_an_error_of_its_own(comprehend: ComprehendClient) -> None:
    answer = comprehend.batch_detect_entities(TextList=["é" * 2501, TEXT], LanguageCode="en")
    assert [result["Index"] for result in answer["ResultList"]] == [1]
    assert [(error["Index"], error["ErrorCode"]) for error in answer["ErrorList"]] == [(0, "TEXT_SIZE_LIMIT_EXCEEDED")]


@pytest.mark.parametrize(
    ("texts", "language", "code"),
    [
        (["a"] * 26, "en", "BatchSizeLimitExceededException"),
        (["a"], "nl", "UnsupportedLanguageException"),
    ],
)
def test_refusals_are_the_services(comprehend: ComprehendClient, texts: list[str], language: str, code: str) -> None:
    with pytest.raises(ClientError) as refused:
        comprehend.batch_detect_key_phrases(TextList=texts, LanguageCode=language)  # type: ignore[arg-type]
    assert refused.value.response["Error"]["Code"] == code


def test_a_language_without_a_model_has_nothing_found(comprehend: ComprehendClient) -> None:
    answer = comprehend.batch_detect_entities(
        TextList=["Bitte senden Sie Peter Schmidt den Vertrag."], LanguageCode="de"
    )
    assert answer["ResultList"][0]["Entities"] == []


def test_the_dominant_language_is_told(comprehend: ComprehendClient) -> None:
    answer = comprehend.detect_dominant_language(Text="Kunt u mij voor vrijdag een prijsopgave sturen?")
    assert answer["Languages"][0]["LanguageCode"] == "nl"


def test_personal_data_is_found_in_english_and_refused_in_german(comprehend: ComprehendClient) -> None:
    found = comprehend.detect_pii_entities(Text="John Miller, john@example.com, +31 20 123 4567", LanguageCode="en")
    assert {"EMAIL", "PHONE"} <= {entity["Type"] for entity in found["Entities"]}
    with pytest.raises(ClientError, match="UnsupportedLanguageException"):
        comprehend.detect_pii_entities(Text="Guten Tag", LanguageCode="de")


def test_units_and_calls_are_counted(comprehend: ComprehendClient, comprehend_control: ComprehendControl) -> None:
    comprehend.batch_detect_entities(TextList=["a" * 301, "b"], LanguageCode="en")
    bill = comprehend_control.bill()
    assert bill.calls == {"BatchDetectEntities": 1}
    assert bill.documents == {"BatchDetectEntities": 2}
    assert bill.billed_units == 7


def test_throttling_turns_away_as_many_calls_as_asked(
    comprehend: ComprehendClient, comprehend_control: ComprehendControl
) -> None:
    comprehend_control.throttle_calls(1)
    with pytest.raises(ClientError) as refused:
        comprehend.detect_entities(Text="a", LanguageCode="en")
    assert refused.value.response["Error"]["Code"] == "ThrottlingException"
    comprehend.detect_entities(Text="a", LanguageCode="en")
    assert comprehend_control.bill().throttled == 1


def test_json_1_1_is_spoken_too(comprehend_control: ComprehendControl) -> None:
    body = json.dumps({"TextList": ["Peter Smith"], "LanguageCode": "en"}).encode()
    headers = {"X-Amz-Target": "Comprehend_20171127.BatchDetectEntities", "Content-Type": "application/x-amz-json-1.1"}
    request = urllib.request.Request(COMPREHEND_URL, body, headers)  # noqa: S310
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        assert json.loads(answer.read())["ResultList"][0]["Entities"][0]["Text"] == "Peter Smith"
