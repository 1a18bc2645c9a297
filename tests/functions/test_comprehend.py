"""The Comprehend client against the local endpoint, over the wire protocol of the real SDK."""

import subprocess
import time
from collections.abc import Iterator

import boto3
import httpx
import pytest

from gleaner.language.analysis import Analysis, EntityType
from gleaner.language.backoff import Backoff
from gleaner.language.comprehend import CLIENT_CONFIG, Comprehend, ComprehendBusyError, Request, Usage
from local.folders import Folders
from local.ports import free_ports, is_listening

START_SECONDS = 60
SENTENCE = "Maria Jansen of Philips will send the signed contract on Friday."


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    folders = Folders.default()
    (port,) = free_ports(1)
    command = [str(folders.nlp_python), "-m", "local.comprehend.server", str(port)]
    with subprocess.Popen(command, cwd=folders.project) as process:
        try:
            give_up_at = time.monotonic() + START_SECONDS
            while not is_listening(port):
                assert process.poll() is None, "the Comprehend endpoint ended while it was starting"
                assert time.monotonic() < give_up_at, "the Comprehend endpoint did not start in time"
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


@pytest.fixture
def naps() -> list[float]:
    return []


@pytest.fixture
def comprehend(endpoint: str, naps: list[float]) -> Comprehend:
    httpx.post(f"{endpoint}/_control", json={}).raise_for_status()
    httpx.get(f"{endpoint}/_usage?reset").raise_for_status()
    client = boto3.client(
        "comprehend",
        region_name="eu-west-1",
        endpoint_url=endpoint,
        aws_access_key_id="nobody",
        aws_secret_access_key="nothing",
        config=CLIENT_CONFIG,
    )
    return Comprehend(client, backoff=Backoff(attempts=4), sleep=naps.append, draw=lambda: 0.5)


def test_entities_and_key_phrases_come_with_their_places(comprehend: Comprehend) -> None:
    (analysis,) = comprehend.analyse([Request(SENTENCE, "en")])
    assert {(entity.text, entity.type) for entity in analysis.entities} >= {("Maria Jansen", EntityType.PERSON)}
    assert "the signed contract" in {phrase.text for phrase in analysis.key_phrases}
    assert all(SENTENCE[entity.begin : entity.end] == entity.text for entity in analysis.entities)
    assert all(SENTENCE[phrase.begin : phrase.end] == phrase.text for phrase in analysis.key_phrases)


def test_sixty_texts_take_three_calls_an_operation_and_the_service_bills_what_we_count(
    comprehend: Comprehend, endpoint: str
) -> None:
    requests = [Request(f"{SENTENCE} Number {number}.", "en") for number in range(60)]
    analyses = comprehend.analyse(requests)
    usage = comprehend.take_usage()
    assert all(analysis.entities for analysis in analyses)
    assert usage.calls == 6
    assert usage.units == httpx.get(f"{endpoint}/_usage").json()["billed_units"]


def test_a_long_text_with_emoji_keeps_its_places(comprehend: Comprehend) -> None:
    text = ("😀 We met in the café. " * 400) + SENTENCE
    (analysis,) = comprehend.analyse([Request(text, "en")])
    assert "Maria Jansen" in {entity.text for entity in analysis.entities}
    assert all(text[entity.begin : entity.end] == entity.text for entity in analysis.entities)


def test_dutch_is_never_sent_and_blank_or_undecodable_text_does_no_harm(comprehend: Comprehend) -> None:
    requests = [
        Request("Kun je dit morgen sturen?", "nl"),
        Request(" \n", "en"),
        Request("caf\udce9 \x00 \ufffe", "en"),
        Request(SENTENCE, "en"),
    ]
    dutch, blank, _, english = comprehend.analyse(requests)
    assert dutch == blank == Analysis()
    assert english.entities


def test_every_language_of_the_service_is_accepted(comprehend: Comprehend) -> None:
    texts = {"de": "Anna Weber", "ja": "東京", "zh": "請發給我們", "ar": "مرحبا", "pt": "Olá Ana"}
    comprehend.analyse([Request(text, language) for language, text in texts.items()])
    assert comprehend.take_usage() == Usage(calls=10, units=30)


def test_throttling_that_passes_is_waited_out(comprehend: Comprehend, endpoint: str, naps: list[float]) -> None:
    httpx.post(f"{endpoint}/_control", json={"throttle_calls": 3}).raise_for_status()
    (analysis,) = comprehend.analyse([Request(SENTENCE, "en")])
    assert analysis.entities
    assert len(naps) == comprehend.take_usage().busy_answers == 3


def test_throttling_that_stays_is_left_to_the_queue(comprehend: Comprehend, endpoint: str) -> None:
    httpx.post(f"{endpoint}/_control", json={"throttle_calls": 4}).raise_for_status()
    with pytest.raises(ComprehendBusyError):
        comprehend.analyse([Request(SENTENCE, "en")])


def test_a_service_out_of_reach_is_left_to_the_queue(naps: list[float]) -> None:
    (port,) = free_ports(1)
    client = boto3.client(
        "comprehend",
        region_name="eu-west-1",
        endpoint_url=f"http://127.0.0.1:{port}",
        aws_access_key_id="nobody",
        aws_secret_access_key="nothing",
        config=CLIENT_CONFIG,
    )
    with pytest.raises(ComprehendBusyError):
        Comprehend(client, sleep=naps.append).analyse([Request(SENTENCE, "en")])
    assert len(naps) == 5
