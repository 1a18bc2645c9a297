from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from gleaner.contacts.contact import Author, Value
from gleaner.contacts.correspondent import Change
from gleaner.contacts.observation import Field, PhoneType
from gleaner.digests.composing import ITEM_LIMIT, NEWS_SHARE, Digest, Heading, Material, compose
from gleaner.followups.followup import WaitingOn
from gleaner.followups.task import Task, TaskState
from gleaner.inbox import Preferences, SetUp
from tests.unit.digests.samples import NOW, TODAY, YESTERDAY_AT, became_contact, contact, inbox, suggested, task

LAST_DIGEST_AT = NOW - timedelta(days=3)
WORK = Value("+31201234567", Author.MACHINE, YESTERDAY_AT, phone_type=PhoneType.WORK)
MOBILE = Value("+31612345678", Author.MACHINE, YESTERDAY_AT, phone_type=PhoneType.MOBILE)


def composed(*tasks: Task, **material: object) -> Digest:
    digest = compose(Material(tasks=tasks, **material), inbox=inbox(digested_until=LAST_DIGEST_AT), now=NOW)  # type: ignore[arg-type]
    assert digest is not None
    return digest


def is_silent(material: Material) -> bool:
    return compose(material, inbox=inbox(digested_until=LAST_DIGEST_AT), now=NOW) is None


def test_nothing_to_say_makes_no_digest() -> None:
    assert is_silent(Material())


def test_waiting_for_an_answer_that_is_not_late_is_nothing_to_say() -> None:
    assert is_silent(Material(tasks=(task(state=TaskState.WAITING, waiting_on=WaitingOn.OTHER),)))


@pytest.mark.parametrize("state", [TaskState.DONE, TaskState.NOT_A_TASK])
def test_closed_tasks_are_nothing_to_say(state: TaskState) -> None:
    assert is_silent(Material(tasks=(task(state=state),)))


@pytest.mark.parametrize(
    ("due_on", "state", "heading"),
    [
        (TODAY - timedelta(days=1), TaskState.OPEN, Heading.OVERDUE),
        (TODAY, TaskState.OPEN, Heading.DUE_TODAY),
        (TODAY + timedelta(days=1), TaskState.OPEN, Heading.TO_DO),
        (None, TaskState.OPEN, Heading.TO_DO),
        (TODAY - timedelta(days=1), TaskState.AWAITING_REPLY, Heading.AWAITING_REPLY),
        (None, TaskState.AWAITING_REPLY, Heading.AWAITING_REPLY),
    ],
)
def test_a_task_stands_under_its_heading(due_on: date | None, state: TaskState, heading: Heading) -> None:
    digest = composed(task(due_on=due_on, state=state))
    assert [line.heading for line in digest.tasks] == [heading]
    assert digest.under(heading) == digest.tasks


def test_what_is_due_today_is_due_on_the_owners_date() -> None:
    late_evening = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # 00:30 on the 24th in Amsterdam
    digest = compose(Material(tasks=(task(due_on=TODAY),)), inbox=inbox(), now=late_evening)
    assert digest is not None
    assert digest.tasks[0].heading is Heading.DUE_TODAY


def test_the_most_urgent_task_comes_first() -> None:
    tasks = (
        task("undated"),
        task("later", due_on=TODAY + timedelta(days=9)),
        task("late answer", state=TaskState.AWAITING_REPLY),
        task("soon", due_on=TODAY + timedelta(days=1)),
        task("today", due_on=TODAY),
        task("overdue", due_on=TODAY - timedelta(days=1)),
        task("long overdue", due_on=TODAY - timedelta(days=5)),
    )
    order = [line.task.task_id for line in composed(*tasks).tasks]
    assert order == ["long overdue", "overdue", "today", "soon", "later", "undated", "late answer"]


def test_an_open_task_is_listed_again_until_it_is_done() -> None:
    old = task(said_at=NOW - timedelta(days=20))
    digest = composed(old, told=frozenset({old.task_id}))
    assert [(line.task, line.is_new) for line in digest.tasks] == [(old, False)]


def test_a_task_that_no_digest_listed_is_new_however_old_it_is() -> None:
    assert composed(task(said_at=NOW - timedelta(days=20)), told=frozenset({"another"})).tasks[0].is_new


def test_what_is_new_is_not_what_does_not_fit() -> None:
    told = [task(f"told{number}", due_on=TODAY + timedelta(days=number + 1)) for number in range(25)]
    digest = composed(*told, task("new"), told=frozenset(one.task_id for one in told))
    assert digest.tasks[0].task.task_id == "new"


def test_a_digest_remembers_what_it_listed_and_what_was_told_before() -> None:
    tasks = tuple(task(f"task{number:02}", due_on=TODAY) for number in range(25))
    told = frozenset({"task24", "closed"})
    digest = composed(*tasks, told=told, correspondents=(suggested(),))
    assert digest.listing.task_ids == tuple(f"task{number:02}" for number in range(19))
    assert digest.listing.told_task_ids == (*digest.listing.task_ids, "task24")
    assert digest.listing.suggestion_ids == ("evidence1",)
    assert (digest.listing.composed_at, digest.listing.left_out.tasks, digest.left_out_count) == (NOW, 6, 6)


def test_a_snoozed_task_comes_back_on_its_day() -> None:
    assert is_silent(Material(tasks=(task(snoozed_until=TODAY + timedelta(days=1)),)))
    assert composed(task(snoozed_until=TODAY)).counts.tasks == 1


def test_an_undated_task_leaves_the_digest_after_thirty_days() -> None:
    assert composed(task(said_at=NOW - timedelta(days=30))).counts.tasks == 1
    assert is_silent(Material(tasks=(task(said_at=NOW - timedelta(days=31)),)))


def test_an_old_task_that_was_snoozed_until_today_is_shown() -> None:
    assert composed(task(said_at=NOW - timedelta(days=60), snoozed_until=TODAY)).counts.tasks == 1


def test_an_old_task_that_is_due_later_is_shown() -> None:
    assert composed(task(said_at=NOW - timedelta(days=60), due_on=TODAY + timedelta(days=5))).counts.tasks == 1


def test_at_most_twenty_items_are_listed_and_the_rest_is_counted() -> None:
    digest = composed(*(task(f"task{number}") for number in range(25)))
    assert (len(digest.tasks), digest.left_out_count, digest.counts.tasks) == (ITEM_LIMIT, 5, 25)


def test_many_tasks_leave_room_for_news_of_people() -> None:
    people = [f"person{number}@example.org" for number in range(10)]
    digest = composed(
        *(task(f"task{number}") for number in range(25)),
        correspondents=tuple(became_contact(email) for email in people),
        contacts={email: contact(email) for email in people},
    )
    assert (len(digest.tasks), len(digest.new_contacts)) == (ITEM_LIMIT - NEWS_SHARE, NEWS_SHARE)
    assert digest.left_out_count == 35 - ITEM_LIMIT


def test_who_became_a_contact_since_the_last_digest_is_new() -> None:
    maria = contact(first_name="Maria", last_name="Jansen", company="Jansen & Partners")
    digest = composed(correspondents=(became_contact(),), contacts={maria.email: maria})
    assert [(line.name, line.company) for line in digest.new_contacts] == [("Maria Jansen", "Jansen & Partners")]
    assert not digest.changed_contacts


def test_who_is_no_longer_in_the_book_is_not_news() -> None:
    assert is_silent(Material(correspondents=(became_contact(),)))


def test_a_changed_value_says_what_it_was_and_what_it_is() -> None:
    changes = (
        Change(Field.JOB_TITLE, "Clerk", "Manager", LAST_DIGEST_AT - timedelta(days=9), "e0"),
        Change(Field.JOB_TITLE, "Manager", "Director", NOW - timedelta(days=2), "e1"),
        Change(Field.JOB_TITLE, "Director", "President", NOW - timedelta(days=1), "e2"),
        Change(Field.CITY, "Utrecht", "Delft", NOW - timedelta(days=2), "e1"),
        Change(Field.CITY, "Delft", "Utrecht", NOW - timedelta(days=1), "e2"),
        Change(Field.PHONE, None, "+31201234567", NOW - timedelta(days=1), "e2"),
        Change(Field.PHONE, None, "+31612345678", NOW - timedelta(days=1), "e2"),
    )
    known = replace(became_contact(at=NOW - timedelta(days=90)), changes=changes, changed_at=YESTERDAY_AT)
    stands = replace(contact(job_title="President", city="Utrecht"), phones=(WORK, MOBILE))
    digest = composed(correspondents=(known,), contacts={known.email: stands})
    told = [(change.field, change.was, change.value) for change in digest.changed_contacts[0].changes]
    assert told == [
        (Field.JOB_TITLE, "Manager", "President"),
        (Field.PHONE, None, "+31201234567"),
        (Field.PHONE, None, "+31612345678"),
    ]


def test_a_change_that_stands_no_longer_is_no_news() -> None:
    change = Change(Field.JOB_TITLE, "Clerk", "Manager", YESTERDAY_AT, "e1")
    known = replace(became_contact(at=NOW - timedelta(days=90)), changes=(change,), changed_at=YESTERDAY_AT)
    assert is_silent(Material(correspondents=(known,), contacts={known.email: contact(job_title="Director")}))


def test_what_mail_said_of_a_new_contact_can_be_called_wrong_value_by_value() -> None:
    changes = tuple(
        Change(field, None, value, YESTERDAY_AT, "e1")
        for field, value in (
            (Field.COMPANY, "Jansen & Partners"),
            (Field.STREET, "Kade 1"),
            (Field.CITY, "Delft"),
            (Field.PHONE, WORK.value),
            (Field.PHONE, MOBILE.value),
        )
    )
    maria = replace(
        contact(company="Jansen & Partners", street="Kade 1", city="Delft", job_title="Clerk"), phones=(WORK, MOBILE)
    )
    known = replace(became_contact(), changes=changes)
    [line] = composed(correspondents=(known,), contacts={maria.email: maria}).new_contacts
    subjects = {one.value: one.subject for one in line.captured}
    assert list(subjects) == ["Jansen & Partners", "Kade 1", "Delft", WORK.value, MOBILE.value]
    assert subjects["Kade 1"] == subjects["Delft"]
    assert len(set(subjects.values())) == 4
    assert not any(WORK.value.strip("+") in subject or "Jansen" in subject for subject in subjects.values() if subject)
    assert line.evidence_ids == {"e1"}


def test_what_a_person_entered_cannot_be_called_wrong() -> None:
    change = Change(Field.COMPANY, None, "Jansen & Partners", YESTERDAY_AT, "e1")
    entered = Value("Jansen & Partners", Author.PERSON, NOW)
    maria = replace(contact(), values={Field.COMPANY: entered})
    known = replace(became_contact(), changes=(change,))
    [line] = composed(correspondents=(known,), contacts={maria.email: maria}).new_contacts
    assert [(one.value, one.subject) for one in line.captured] == [("Jansen & Partners", None)]


def test_a_zone_that_does_not_exist_is_utc_and_is_said() -> None:
    lost = replace(inbox(), preferences=Preferences(time_zone="Mars/Olympus"))
    late_evening = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    digest = compose(Material(tasks=(task(),)), inbox=lost, now=late_evening)
    assert digest is not None
    assert (digest.is_zone_unknown, digest.today) == (True, date(2026, 11, 23))
    assert not composed(task()).is_zone_unknown


def test_a_suggestion_is_told_once() -> None:
    assert composed(correspondents=(suggested(),)).suggestions[0].evidence_id == "evidence1"
    assert is_silent(Material(correspondents=(suggested(at=LAST_DIGEST_AT),)))


def test_the_first_digest_of_an_inbox_tells_everything() -> None:
    material = Material(
        correspondents=(became_contact(at=NOW - timedelta(days=400)),), contacts={"maria@example.org": contact()}
    )
    digest = compose(material, inbox=inbox(digested_until=None), now=NOW)
    assert digest is not None
    assert digest.counts.new_contacts == 1


def test_a_digest_covers_news_up_to_the_newest_it_knew() -> None:
    later = NOW - timedelta(hours=1)
    assert composed(correspondents=(suggested(), suggested("b@example.net", at=later))).covers_until == later
    assert composed(task()).covers_until is None


def test_an_inbox_that_never_showed_a_reply_is_told_so() -> None:
    one_way = replace(inbox(), set_up=SetUp())
    digest = compose(Material(tasks=(task(),)), inbox=one_way, now=NOW)
    assert digest is not None
    assert digest.is_incoming_only
    assert not composed(task()).is_incoming_only
