import json
from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from gleaner.followups.codec import task_from_json, task_to_json, turn_from_json, turn_to_json
from gleaner.followups.followup import FollowUp
from gleaner.followups.playing import play
from gleaner.followups.task import Task, Turn
from tests.unit.followups.letters import IN, turn

AWARE = st.datetimes(timezones=st.just(UTC))
SCORES = st.floats(0, 1)
FOLLOW_UPS = st.builds(FollowUp, score=SCORES)
TURNS = st.builds(Turn, said_at=AWARE, follow_ups=st.lists(FOLLOW_UPS, max_size=3).map(tuple))
TASKS = st.builds(Task, said_at=AWARE, score=SCORES, closed_at=st.none() | AWARE)


@given(TURNS)
def test_a_turn_survives_the_round_trip(one: Turn) -> None:
    assert turn_from_json(json.loads(json.dumps(turn_to_json(one)))) == one


@given(TASKS)
def test_a_task_survives_the_round_trip(one: Task) -> None:
    assert task_from_json(json.loads(json.dumps(task_to_json(one)))) == one


def test_what_a_newer_release_added_is_ignored() -> None:
    one = turn(IN, "Could you sign it by Friday?")
    (task,) = play([one], thread_id="t")
    assert turn_from_json({**turn_to_json(one), "mood": "good"}) == one
    assert task_from_json({**task_to_json(task), "mood": "good"}) == task
