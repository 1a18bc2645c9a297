import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from local.cli import main
from tests.letters import letter, new_id

OWNER = "olivia@meadowbrook.example"
MARIA = "Maria Jansen <maria@northwind.example>"
SIGNATURE = "Kind regards,\n\nMaria Jansen\nSales Manager\nNorthwind Traders B.V.\nT +31 20 794 0123\n"
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KEYS = {
    *("file", "message_id", "thread_id", "date", "direction", "language", "skipped", "from", "new_text", "quoted_text"),
    *("unreadable_because", "signature", "forwarded_from", "contact", "follow_ups"),
}


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def rows(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A request of Maria's and the owner's answer a day later."""
    asked = new_id("maria@northwind.example")
    text = f"Could you send me the signed contract before Friday?\n\n{SIGNATURE}"
    request = letter(MARIA, OWNER, text, at=NOON, message_id=asked)
    answer = letter(OWNER, MARIA, "Attached is the signed contract.\n", at=NOON + timedelta(days=1), answers=asked)
    (tmp_path / "1.eml").write_bytes(request)
    (tmp_path / "2.eml").write_bytes(answer)
    return tmp_path


def test_read_prints_all_that_is_known_of_each_message(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "--no-comprehend", "--owner", OWNER, str(folder)]) == 0
    request, answer = lines(capsys)
    assert set(request) == set(answer) == KEYS
    assert request["thread_id"] == answer["thread_id"]
    assert (request["direction"], answer["direction"]) == ("incoming", "outgoing")
    assert answer["contact"] is None
    contact = request["contact"]
    assert isinstance(contact, dict)
    assert (contact["first_name"], contact["company"]) == ("Maria", "Northwind Traders B.V.")
    (follow_up,) = rows(request["follow_ups"])
    assert (follow_up["kind"], follow_up["due_on"], follow_up["waiting_on"]) == ("request", "2026-11-27", "owner")


def test_read_gives_skipped_messages_their_zones(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = letter(
        "news@northwind.example", OWNER, "Buy now!\n", headers={"List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    )
    (tmp_path / "news.eml").write_bytes(raw)
    main(["read", "--no-comprehend", str(tmp_path / "news.eml")])
    (news,) = lines(capsys)
    assert (news["skipped"], news["new_text"], news["contact"], news["follow_ups"]) == ("bulk", "Buy now!", None, [])


def test_read_says_why_bytes_are_no_message(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "1.eml").write_bytes(b"")
    assert main(["read", "--no-comprehend", "--owner", OWNER, str(tmp_path)]) == 0
    (line,) = lines(capsys)
    assert line["skipped"] == "unreadable"
    assert line["unreadable_because"]


def test_read_names_the_path_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "--no-comprehend", "nowhere.eml"]) == 1
    assert "nowhere.eml" in capsys.readouterr().err


def test_intent_judges_a_sentence_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sentences = tmp_path / "sentences.txt"
    sentences.write_text("Could you send me the contract before Friday?\n\nThanks for the update.\n", encoding="utf-8")
    assert main(["intent", "--today", "2026-11-23", "--language", "en", str(sentences)]) == 0
    ask, thanks = lines(capsys)
    assert (ask["follow_up"], ask["kind"], ask["due_on"]) == (True, "request", "2026-11-27")
    assert (thanks["follow_up"], thanks["kind"], thanks["due_on"]) == (False, None, None)


def test_intent_refuses_a_day_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["intent", "--today", "tomorrow", "-"])
    assert "2026-11-23" in capsys.readouterr().err


@pytest.mark.parametrize("order", [["1.eml", "2.eml"], ["2.eml", "1.eml"]])
def test_threads_close_what_is_answered_in_any_order(
    folder: Path, order: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["threads", "--owner", OWNER, "--order", ",".join(order), str(folder)]) == 0
    *_, last = lines(capsys)
    assert last["open"] == []
    assert [one["reason"] for one in rows(last["closed"])] in (["delivered"], ["answered"])


def test_threads_show_what_silence_makes_late(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = letter(OWNER, MARIA, "Could you confirm the delivery date?\n", at=NOON)
    (tmp_path / "1.eml").write_bytes(raw)
    main(["threads", "--owner", OWNER, "--at", "2026-12-01T09:00:00", str(tmp_path)])
    asked, later = lines(capsys)
    assert [one["state"] for one in rows(asked["open"])] == ["waiting"]
    assert later["file"] is None
    assert [one["state"] for one in rows(later["open"])] == ["awaiting_reply"]


def test_threads_count_no_holidays_of_the_country(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked_at = datetime(2026, 12, 3, 10, tzinfo=UTC)
    (tmp_path / "1.eml").write_bytes(letter(OWNER, MARIA, "Could you confirm the delivery date?\n", at=asked_at))
    states = {}
    for country in ("nl", "es"):  # 8 December is a holiday in Spain
        at = "2026-12-09T09:00:00+01:00"
        assert main(["threads", "--owner", OWNER, "--country", country, "--at", at, str(tmp_path)]) == 0
        (task,) = rows(lines(capsys)[-1]["open"])
        states[country] = task["state"]
    assert states == {"nl": "awaiting_reply", "es": "waiting"}


def test_threads_refuse_a_country_that_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["threads", "--country", "Holland", str(tmp_path)])
    assert "two letters" in capsys.readouterr().err


def test_the_separator_of_an_mbox_on_top_of_a_file_is_no_part_of_the_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = b"From ann@example.com Mon Nov 23 12:00:00 2026\n" + letter("ann@example.com", OWNER, "Hello\n", at=NOON)
    (tmp_path / "old").write_bytes(raw)
    main(["read", "--no-comprehend", str(tmp_path / "old")])
    (read,) = lines(capsys)
    assert (read["from"], read["date"]) == ("ann@example.com", NOON.isoformat())


def test_outlooks_answer_without_references_belongs_to_its_conversation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    index = "AQHTVoX48qQf/rL9R02Db7+QqglAPw=="
    text = "Could you send me the signed contract before Friday?\n"
    (tmp_path / "1.eml").write_bytes(letter(MARIA, OWNER, text, at=NOON, headers={"Thread-Index": index}))
    answer = "Attached is the signed contract.\n"
    later = NOON + timedelta(hours=1)
    (tmp_path / "2.eml").write_bytes(letter(OWNER, MARIA, answer, at=later, headers={"Thread-Index": index}))
    main(["threads", "--owner", OWNER, str(tmp_path)])
    *_, last = lines(capsys)
    assert last["open"] == []
