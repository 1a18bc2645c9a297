from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber
from mypy_boto3_comprehend import ComprehendClient

from gleaner.language.backoff import Backoff
from gleaner.language.batches import ENTITIES, KEY_PHRASES, Batches, ComprehendBusyError, Usage


class Sleeper:
    def __init__(self) -> None:
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def sleeper() -> Sleeper:
    return Sleeper()


@pytest.fixture
def batches(client: ComprehendClient, sleeper: Sleeper) -> Batches:
    return Batches(client, Backoff(attempts=4, first=1.0, longest=3.0), sleeper.sleep, lambda: 0.5)


def person(text: str, begin: int = 0) -> dict[str, Any]:
    return {"Text": text, "Type": "PERSON", "Score": 0.9, "BeginOffset": begin, "EndOffset": begin + len(text)}


def answer(
    found: Mapping[int, Sequence[dict[str, Any]]], failed: Mapping[int, str] | None = None, key: str = "Entities"
) -> dict[str, Any]:
    return {
        "ResultList": [{"Index": index, key: list(items)} for index, items in found.items()],
        "ErrorList": [
            {"Index": index, "ErrorCode": code, "ErrorMessage": "no"} for index, code in (failed or {}).items()
        ],
    }


def test_twenty_five_documents_share_a_call(service: Stubber, batches: Batches) -> None:
    texts = [f"Anna {number}" for number in range(30)]
    everybody = {index: [person("Anna")] for index in range(25)}
    service.add_response("batch_detect_entities", answer(everybody), {"TextList": texts[:25], "LanguageCode": "en"})
    service.add_response(
        "batch_detect_entities", answer({0: [person("Anna")]}), {"TextList": texts[25:], "LanguageCode": "en"}
    )
    findings = batches.detect(ENTITIES, "en", texts)
    assert [len(found or ()) for found in findings] == [1] * 26 + [0] * 4
    assert batches.usage == Usage(calls=2, units=26 * 3)


def test_equal_texts_are_sent_and_billed_once(service: Stubber, batches: Batches) -> None:
    phrase = {"Text": "the report", "Score": 0.9, "BeginOffset": 0, "EndOffset": 10}
    service.add_response(
        "batch_detect_key_phrases",
        answer({0: [phrase]}, key="KeyPhrases"),
        {"TextList": ["the report"], "LanguageCode": "de"},
    )
    assert batches.detect(KEY_PHRASES, "de", ["the report"] * 3) == [[phrase]] * 3
    assert batches.usage.units == 3


def test_a_failed_document_is_tried_once_more_alone_and_fails_no_other(service: Stubber, batches: Batches) -> None:
    service.add_response("batch_detect_entities", answer({0: [person("Anna")]}, {1: "500", 2: "500"}))
    service.add_response(
        "batch_detect_entities", answer({0: [person("Bob")]}), {"TextList": ["Bob"], "LanguageCode": "en"}
    )
    service.add_response("batch_detect_entities", answer({}, {0: "500"}), {"TextList": ["Cas"], "LanguageCode": "en"})
    findings = batches.detect(ENTITIES, "en", ["Anna", "Bob", "Cas"])
    assert findings == [[person("Anna")], [person("Bob")], None]
    assert batches.usage == Usage(calls=3, units=6, failed_documents=1)


@pytest.mark.parametrize("code", ["InvalidRequestException", "TextSizeLimitExceededException"])
def test_a_document_that_spoils_its_call_is_given_up_alone(service: Stubber, batches: Batches, code: str) -> None:
    service.add_client_error("batch_detect_entities", code, http_status_code=400)
    service.add_response("batch_detect_entities", answer({0: [person("Anna")]}))
    service.add_client_error("batch_detect_entities", code, http_status_code=400)
    assert batches.detect(ENTITIES, "en", ["Anna", "?"]) == [[person("Anna")], None]
    assert batches.usage.failed_documents == 1


@pytest.mark.parametrize(
    ("code", "status"),
    [("ThrottlingException", 400), ("TooManyRequestsException", 400), ("InternalServerException", 500), ("Odd", 503)],
)
def test_a_busy_service_is_asked_again_later(
    service: Stubber, batches: Batches, sleeper: Sleeper, code: str, status: int
) -> None:
    for _ in range(3):
        service.add_client_error("batch_detect_entities", code, http_status_code=status)
    service.add_response("batch_detect_entities", answer({0: [person("Anna")]}))
    assert batches.detect(ENTITIES, "en", ["Anna"]) == [[person("Anna")]]
    assert sleeper.slept == [0.5, 1.0, 1.5]
    assert batches.usage == Usage(calls=4, units=3, busy_answers=3)


def test_a_service_that_stays_busy_is_an_error_for_the_queue(service: Stubber, batches: Batches) -> None:
    for _ in range(4):
        service.add_client_error("batch_detect_entities", "ThrottlingException", http_status_code=400)
    with pytest.raises(ComprehendBusyError):
        batches.detect(ENTITIES, "en", ["Anna"])
    assert batches.usage == Usage(calls=4, busy_answers=4)


def test_a_missing_permission_escapes_at_once(service: Stubber, batches: Batches, sleeper: Sleeper) -> None:
    service.add_client_error("batch_detect_entities", "AccessDeniedException", http_status_code=400)
    with pytest.raises(ClientError):
        batches.detect(ENTITIES, "en", ["Anna"])
    assert sleeper.slept == []


def test_no_document_makes_no_call(service: Stubber, batches: Batches) -> None:
    assert batches.detect(ENTITIES, "en", []) == []
    assert batches.usage == Usage()
