from typing import Any

from botocore.stub import Stubber
from mypy_boto3_comprehend import ComprehendClient

from gleaner.language.analysis import Analysis, Entity, EntityType, KeyPhrase
from gleaner.language.comprehend import Comprehend, Request, Usage


def entity(text: str, begin: int, kind: str = "PERSON") -> dict[str, Any]:
    return {"Text": text, "Type": kind, "Score": 0.9, "BeginOffset": begin, "EndOffset": begin + len(text)}


def entities(*found: list[dict[str, Any]]) -> dict[str, Any]:
    return {"ResultList": [{"Index": n, "Entities": items} for n, items in enumerate(found)], "ErrorList": []}


def key_phrases(*found: list[dict[str, Any]]) -> dict[str, Any]:
    return {"ResultList": [{"Index": n, "KeyPhrases": items} for n, items in enumerate(found)], "ErrorList": []}


def phrase(text: str, begin: int) -> dict[str, Any]:
    return {"Text": text, "Score": 0.8, "BeginOffset": begin, "EndOffset": begin + len(text)}


def test_each_request_gets_what_it_wants_in_its_own_place(client: ComprehendClient, service: Stubber) -> None:
    requests = [
        Request("Anna de Vries", "en", wants_key_phrases=False),
        Request("Wie is dit?", "nl"),
        Request("send the report", "en", wants_entities=False),
        Request("Herr Weber", "de", wants_key_phrases=False),
        Request("", "en"),
        Request("?", None),
    ]
    service.add_response(
        "batch_detect_entities", entities([entity("Anna", 0)]), {"TextList": ["Anna de Vries"], "LanguageCode": "en"}
    )
    service.add_response(
        "batch_detect_entities", entities([entity("Weber", 5)]), {"TextList": ["Herr Weber"], "LanguageCode": "de"}
    )
    service.add_response(
        "batch_detect_key_phrases",
        key_phrases([phrase("the report", 5)]),
        {"TextList": ["send the report"], "LanguageCode": "en"},
    )
    assert Comprehend(client).analyse(requests) == (
        Analysis(entities=(Entity("Anna", EntityType.PERSON, 0.9, 0, 4),)),
        Analysis(),
        Analysis(key_phrases=(KeyPhrase("the report", 0.8, 5, 15),)),
        Analysis(entities=(Entity("Weber", EntityType.PERSON, 0.9, 5, 10),)),
        Analysis(),
        Analysis(),
    )


def test_offsets_of_a_text_in_several_documents_are_those_of_the_text(
    client: ComprehendClient, service: Stubber
) -> None:
    first, second = "x " * 2_490 + "\n", "Anna"
    service.add_response("batch_detect_entities", entities([], [entity("Anna", 20)]))
    text = first + "y " * 10 + second
    (analysis,) = Comprehend(client).analyse([Request(text, "en", wants_key_phrases=False)])
    (found,) = analysis.entities
    assert text[found.begin : found.end] == found.text == "Anna"


def test_a_type_unknown_to_gleaner_is_other(client: ComprehendClient, service: Stubber) -> None:
    service.add_response("batch_detect_entities", entities([entity("Anna", 0, "ALIEN")]))
    (analysis,) = Comprehend(client).analyse([Request("Anna", "en", wants_key_phrases=False)])
    assert analysis.entities[0].type is EntityType.OTHER


def test_traditional_chinese_is_asked_for_as_such(client: ComprehendClient, service: Stubber) -> None:
    service.add_response("batch_detect_entities", entities([]), {"TextList": ["請發給我們"], "LanguageCode": "zh-TW"})
    Comprehend(client).analyse([Request("請發給我們", "zh", wants_key_phrases=False)])


def test_a_language_switched_off_is_not_asked_for(client: ComprehendClient, service: Stubber) -> None:
    comprehend = Comprehend(client, frozenset({"de"}))
    assert comprehend.analyse([Request("Anna", "en")]) == (Analysis(),)
    assert comprehend.take_usage() == Usage()


def test_usage_is_told_once(client: ComprehendClient, service: Stubber) -> None:
    service.add_response("batch_detect_entities", entities([]))
    service.add_response("batch_detect_key_phrases", key_phrases([]))
    comprehend = Comprehend(client)
    comprehend.analyse([Request("x" * 301, "en")])
    assert comprehend.take_usage() == Usage(calls=2, units=8)
    assert comprehend.take_usage() == Usage()
