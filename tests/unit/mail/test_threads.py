import pytest

from gleaner.mail.threads import (
    SUBJECT_DAYS,
    answers,
    base_subject,
    is_forward_subject,
    may_be_forward_subject,
    references_of,
    thread_id_of,
    thread_index_root,
    thread_keys_of,
)
from tests.unit.mail.mails import message


def test_references_come_nearest_first():
    read = message(In_Reply_To="<c@x.example>", References="<a@x.example> <b@x.example> <c@x.example>")

    assert references_of(read) == ("c@x.example", "b@x.example", "a@x.example")
    assert references_of(message()) == ()


def test_a_thread_index_names_its_conversation():
    index = "AQHTVoX48qQf/rL9R02Db7+QqglAPw=="

    assert thread_index_root(message("x", f"Thread-Index: {index}")) == "f2a41ffeb2fd474d836fbf90aa09403f"


def test_all_messages_of_a_conversation_name_it_by_its_oldest_id_whatever_outlook_adds():
    index = "Thread-Index: AQHTVoX48qQf/rL9R02Db7+QqglAPw=="
    first = thread_keys_of(message("x", index), "a@x.example")
    reply = thread_keys_of(message(References="<a@x.example>"), "b@x.example")

    assert thread_id_of(first) == thread_id_of(reply)
    assert first[0] == "a@x.example"
    assert thread_keys_of(message("x", index), "c@x.example")[1] == first[1]
    assert thread_id_of(["thread-index:hostile"]).startswith("thread#")


@pytest.mark.parametrize("index", ["", "???", "AQHT", "AAAA" * 11])
def test_a_broken_thread_index_names_nothing(index: str):
    assert thread_index_root(message("x", f"Thread-Index: {index}")) is None


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Re: Offer", "Offer"),
        ("AW: Re: Angebot", "Angebot"),
        ("Antw: Offerte", "Offerte"),
        ("Fwd: FW: WG: Offer", "Offer"),
        ("RE[2]: Offer", "Offer"),
        ("Re : Offre", "Offre"),
        ("Doorst: Offerte", "Offerte"),
        ("回复：报价", "报价"),
        ("Regarding: the offer", "Regarding: the offer"),
        ("Report: numbers", "Report: numbers"),
        ("", ""),
    ],
)
def test_reply_and_forward_prefixes_are_no_part_of_a_subject(subject: str, base: str):
    assert base_subject(subject) == base


@pytest.mark.parametrize(
    ("subject", "is_forward"),
    [
        ("Fwd: Offer", True),
        ("FW: Offer", True),
        ("WG: Angebot", True),
        ("Re: Fwd: Offer", False),
        ("Offer", False),
        ("[ext] FW: Offer", True),
    ],
)
def test_the_outermost_prefix_tells_a_forward(subject: str, *, is_forward: bool):
    assert is_forward_subject(subject) is is_forward


OWNER = frozenset(("bob@example.org",))
ANSWER = {"From": "Bob Owner <bob@example.org>", "To": "Ann Example <ann@example.com>"}


def keys(own: str, **fields: str) -> set[str]:
    return set(thread_keys_of(message(**fields), own, OWNER))


@pytest.mark.parametrize("prefix", ["Re", "RE", "AW", "Antw", "SV", "VS", "Odp", "Ответ", "回复", "Re[2]", "Réf."])
def test_an_answer_without_references_is_tied_by_subject_and_people(prefix: str):
    first = keys("a@x.example", Subject="Offer for May")

    assert first & keys(
        "b@x.example", Subject=f"{prefix}: Offer for May", Date="Thu, 05 Mar 2026 09:00:00 +0100", **ANSWER
    )


@pytest.mark.parametrize(
    ("shows", "fields"),
    [
        ("another subject", {**ANSWER, "Subject": "Re: Order for May"}),
        ("other people", {**ANSWER, "Subject": "Re: Offer for May", "Cc": "eve@example.net"}),
        ("no prefix", {**ANSWER, "Subject": "Offer for May"}),
        ("a forward", {**ANSWER, "Subject": "Fwd: Offer for May"}),
        ("references of its own", {**ANSWER, "Subject": "Re: Offer for May", "References": "<c@x.example>"}),
    ],
)
def test_nothing_else_is_tied_by_its_subject(shows: str, fields: dict[str, str]):
    first = keys("a@x.example", Subject="Offer for May")

    assert not first & keys("b@x.example", **{"Date": "Thu, 05 Mar 2026 09:00:00 +0100", **fields})


def test_a_subject_ties_for_a_bounded_time_and_only_forward():
    first = keys("a@x.example", Subject="Offer for May")
    late = {**ANSWER, "Subject": "Re: Offer for May", "Date": "Tue, 24 Mar 2026 10:12:00 +0100"}
    early = {**ANSWER, "Subject": "Re: Offer for May", "Date": "Mon, 02 Mar 2026 10:12:00 +0100"}

    assert SUBJECT_DAYS < 21
    assert not first & keys("b@x.example", **late)
    assert not first & keys("b@x.example", **early)


@pytest.mark.parametrize("subject", ["", "Re:", "Hi"])
def test_a_subject_that_says_nothing_ties_nothing(subject: str):
    assert keys("a@x.example", Subject=subject) == {"a@x.example"}


def test_a_conversation_is_not_named_by_a_subject():
    answer = thread_keys_of(message(Subject="Re: Offer for May"), "b@x.example")

    assert thread_id_of(answer) == thread_id_of(["b@x.example"])


def test_one_prefix_means_a_forward_in_some_languages_only():
    assert may_be_forward_subject("VS: Tilbud")
    assert not is_forward_subject("VS: Tilbud")
    assert not may_be_forward_subject("SV: Tilbud")


@pytest.mark.parametrize(
    "fields",
    [{"Subject": "Re: Offer"}, {"Subject": "Fwd: Offer"}, {"Subject": "Offer", "In-Reply-To": "<a@x.example>"}],
)
def test_a_message_answers_by_its_references_or_its_subject(fields: dict[str, str]):
    assert answers(message(**fields))
    assert not answers(message(Subject="Offer"))


def test_a_thousand_prefixes_are_no_trouble():
    assert base_subject("Re: " * 40 + "Offer") == "Offer"
    assert base_subject("Re: " * 1_000 + "Offer").endswith("Offer")
