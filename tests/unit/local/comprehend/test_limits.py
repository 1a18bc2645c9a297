import pytest

from local.comprehend.limits import (
    ServiceError,
    batch_documents,
    billed_units,
    single_document,
    unknown_language_document,
)


@pytest.mark.parametrize(("characters", "units"), [(1, 3), (300, 3), (301, 4), (1000, 10)])
def test_units_are_of_100_characters_and_at_least_three(characters: int, units: int) -> None:
    assert billed_units("é" * characters) == units


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        ({"TextList": ["a"] * 26, "LanguageCode": "en"}, "BatchSizeLimitExceededException"),
        ({"TextList": [], "LanguageCode": "en"}, "ValidationException"),
        ({"TextList": ["a", ""], "LanguageCode": "en"}, "ValidationException"),
        ({"TextList": ["a"]}, "ValidationException"),
        ({"TextList": ["a"], "LanguageCode": "nl"}, "UnsupportedLanguageException"),
    ],
)
def test_a_batch_is_refused_as_by_the_service(request_: dict[str, object], code: str) -> None:
    with pytest.raises(ServiceError) as refused:
        batch_documents(request_)
    assert refused.value.code == code


def test_a_single_text_may_have_100_000_bytes_and_no_more() -> None:
    assert single_document({"Text": "a" * 100_000, "LanguageCode": "de"}).texts
    with pytest.raises(ServiceError) as refused:
        single_document({"Text": "a" * 99_999 + "é", "LanguageCode": "de"})
    assert refused.value.code == "TextSizeLimitExceededException"


def test_a_language_is_told_only_of_20_characters() -> None:
    with pytest.raises(ServiceError) as refused:
        unknown_language_document({"Text": "too short"})
    assert refused.value.code == "InvalidRequestException"
