import pytest

from gleaner.mail.threads import (
    base_subject,
    is_forward_subject,
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
    assert thread_keys_of(message("x", index), "c@x.example")[-1] == first[-1]
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
