import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import msgspec

from gleaner.admitted import Admitted
from gleaner.followups import life
from gleaner.followups.task import TURN_LIMIT, ClosedBy, DecidedBy, Task, TaskState, Turn
from gleaner.gleaned import Gleaned
from gleaner.gleaning import Perspective, draft, glean
from gleaner.inbox import Route
from gleaner.language.analysis import Analysis
from gleaner.mail.message import Proof
from gleaner.mail.reading import read
from gleaner.store.threads import TURNS_BYTES, fitting
from gleaner.task_changes import concerned, settle
from tests.letters import letter

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
OWNER = "olivia@meadowbrook.example"
ANN = "Ann Lee <ann@example.com>"


def asked(*, at: datetime, answers: str | None = None, proof: Proof = Proof.DMARC, message_id: str) -> Gleaned:
    raw = letter(ANN, OWNER, "Could you send me the contract?\n", at=at, answers=answers, message_id=message_id)
    perspective = Perspective(frozenset({OWNER}), "NL")
    drafted = draft(replace(read(raw, owner=perspective.owner), proof=proof), perspective, "en", NOW)
    admitted = Admitted("inbox", message_id, Route.FORWARDING, NOW, NOW)
    return Gleaned(admitted, drafted, glean(drafted, [Analysis() for _ in drafted.questions]))


def told(messages: list[Gleaned]) -> dict[str, Task]:
    """The tasks after these messages, in this order of arrival."""
    turns: tuple[Turn, ...] = ()
    stored: dict[str, Task] = {}
    for one in messages:
        turns = life.add(turns, one.turn)
        played = life.play(turns, thread_id="thread")
        known = [stored[task_id] for task_id in concerned(played, turns) if task_id in stored]
        stored |= {task.task_id: task for task in settle(known, played, one)}
    return stored


FIRST = asked(at=NOW - timedelta(hours=2), message_id="first@example.com")
AGAIN = asked(at=NOW - timedelta(hours=1), message_id="again@example.com", answers="first@example.com")


def test_what_is_tracked_does_not_depend_on_which_of_two_like_asks_is_read_first() -> None:
    tracked = [
        {task.task_id for task in told(order).values() if task.state is TaskState.OPEN}
        for order in ([FIRST, AGAIN], [AGAIN, FIRST])
    ]
    assert tracked[0] == tracked[1]
    assert len(tracked[0]) == 1


def test_the_repetition_that_was_a_task_says_that_it_was_withdrawn() -> None:
    merged = told([AGAIN, FIRST])[life.task_id_of(AGAIN.key, "Could you send me the contract?")]
    assert (merged.state, merged.closed_by) == (TaskState.DONE, ClosedBy.WITHDRAWN)


def test_what_a_person_decided_about_a_repetition_stays() -> None:
    (task,) = told([AGAIN]).values()
    decided = replace(task, decided_by=DecidedBy.PERSON)
    assert decided in settle([decided], life.play((FIRST.turn, AGAIN.turn), thread_id="thread"), FIRST)


def test_two_thousand_messages_take_bounded_room_and_time_and_keep_the_task() -> None:
    turns: tuple[Turn, ...] = (FIRST.turn,)
    stored = {task.task_id: task for task in life.play(turns, thread_id="thread")}
    began = time.process_time()
    for number in range(2_000):
        one = replace(
            AGAIN.turn,
            message_key=f"{number}",
            rfc_message_id=f"{number}@example.com",
            said_at=NOW + timedelta(minutes=number),
            answered_ids=tuple(f"{before}@example.com" for before in range(number - 1, number - 6, -1)),
            follow_ups=(),
        )
        turns = fitting(life.add(turns, one))
        played = life.play(turns, thread_id="thread")
        known = [stored[task_id] for task_id in concerned(played, turns) if task_id in stored]
        stored |= {task.task_id: task for task in settle(known, played, FIRST)}
    assert len(turns) == TURN_LIMIT
    assert [task.state for task in stored.values()] == [TaskState.OPEN]
    assert len(msgspec.json.encode(turns)) < TURNS_BYTES
    assert (
        time.process_time() - began < 60
    )  # a fiftieth of that for each fifty: no message waits longer than its neighbours


def test_a_task_whose_message_comes_again_proven_is_vouched_for() -> None:
    unproven = asked(at=NOW, message_id="one@example.com", proof=Proof.NONE)
    (task,) = told([unproven]).values()
    assert not task.is_proven
    proven = asked(at=NOW, message_id="one@example.com")
    (vouched,) = settle([task], life.play([proven.turn], thread_id="thread"), proven)
    assert vouched.is_proven
