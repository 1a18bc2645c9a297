"""One digest: what is in it, and that there is one."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

from digest.making import DigestPendingError, Outcome
from gleaner.digests.mime import DigestId
from gleaner.store import digests
from gleaner.store.digests import DigestState
from tests.functions.digest.desk import AN_HOUR, NOW, Owner, make
from tests.unit.digests import samples


def test_an_order_becomes_one_mail_with_all_there_is(owner: Owner) -> None:
    owner.has_task()
    maria = f"maria-{owner.inbox_id}@example.org"
    owner.knows(samples.became_contact(maria), samples.contact(maria, first_name="Maria", last_name="Jansen"))
    owner.knows(samples.suggested(at=NOW - AN_HOUR))
    assert make(owner) is Outcome.SENT
    [mail] = owner.mails()
    assert mail.subject == "1 follow-up, 1 new contact, 1 suggestion"
    for words in ("Send the signed contract", "Maria Jansen", "Sam Stranger"):
        assert words in mail.text
        assert words in mail.html
    headers = dict(mail.headers)
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert headers["List-Unsubscribe"].startswith("<https://gleaner.example/unsubscribe/")
    assert headers["X-Gleaner-Digest"] == mail.tags["digest-id"] == owner.digest_id.encode()
    assert headers["Auto-Submitted"] == "auto-generated"
    assert owner.state() is DigestState.SENT
    assert owner.inbox().digested_until == NOW - AN_HOUR


def test_news_of_people_are_told_once_and_open_tasks_again(owner: Owner) -> None:
    owner.has_task()
    owner.knows(samples.suggested(at=NOW - AN_HOUR))
    make(owner)
    assert make(owner, NOW + timedelta(days=1), replace(owner.digest_id, digest_key="2026-11-25")) is Outcome.SENT
    assert [mail.subject for mail in owner.mails()] == ["1 follow-up, 1 suggestion", "1 follow-up"]


def test_the_same_order_twice_is_one_mail(owner: Owner) -> None:
    owner.has_task()
    assert [make(owner), make(owner)] == [Outcome.SENT, Outcome.SETTLED]
    assert len(owner.mails()) == 1


def test_concurrent_orders_are_one_mail(owner: Owner) -> None:
    owner.has_task()

    def run(_: int) -> str:
        try:
            return make(owner)
        except DigestPendingError:
            return "pending"

    with ThreadPoolExecutor(6) as threads:
        outcomes = list(threads.map(run, range(12)))
    assert outcomes.count(Outcome.SENT) == 1
    assert set(outcomes) <= {Outcome.SENT, Outcome.SETTLED, "pending"}
    assert len(owner.mails()) == 1


def test_nothing_to_say_sends_nothing(owner: Owner) -> None:
    assert [make(owner), make(owner)] == [Outcome.EMPTY, Outcome.SETTLED]
    assert owner.mails() == []


def test_switched_off_meanwhile_sends_nothing(owner: Owner) -> None:
    owner.has_task()
    owner.switches_off()
    assert make(owner) is Outcome.UNWANTED
    assert owner.mails() == []


def test_an_inbox_that_is_gone_sends_nothing(owner: Owner) -> None:
    assert make(owner, digest_id=DigestId("nobody", "2026-11-24")) is Outcome.UNWANTED


def test_with_the_daily_digest_off_one_asked_for_is_sent_all_the_same(owner: Owner) -> None:
    owner.has_task()
    owner.prefers(has_digest=False)
    assert make(owner) is Outcome.UNWANTED
    assert make(owner, digest_id=DigestId(owner.inbox_id, "2026-11-24#now#a1")) is Outcome.SENT


def test_a_digest_asked_for_does_not_stand_for_the_mornings(owner: Owner) -> None:
    owner.has_task()
    make(owner, digest_id=DigestId(owner.inbox_id, "2026-11-24#now#a1"))
    assert make(owner) is Outcome.SENT
    assert len(owner.mails()) == 2


def test_an_order_that_comes_back_when_its_day_is_over_sends_nothing(owner: Owner) -> None:
    owner.has_task()
    assert make(owner, NOW.replace(hour=0, minute=59) + timedelta(days=1)) is Outcome.SENT
    other = replace(owner.digest_id, digest_key="2026-11-23")
    assert make(owner, NOW.replace(hour=1) + timedelta(days=0), other) is Outcome.OUTDATED
    assert len(owner.mails()) == 1


def test_a_task_is_new_until_a_digest_has_listed_it_and_not_after(owner: Owner) -> None:
    owner.has_task()
    make(owner, NOW, DigestId(owner.inbox_id, "2026-11-24#now#a1"))
    owner.has_task(samples.task("task2", title="Call the bank", said_at=NOW - 2 * AN_HOUR))
    make(owner)
    make(owner, NOW + timedelta(days=1), DigestId(owner.inbox_id, "2026-11-25"))
    rows = [digests.get(owner.inbox_id, key) for key in ("2026-11-24#now#a1", "2026-11-24", "2026-11-25")]
    assert [row.listing.task_ids for row in rows if row and row.listing] == [
        ("task1",),
        ("task2", "task1"),
        ("task1", "task2"),
    ]
    assert [mail.text.count("New") for mail in owner.mails()] == [1, 1, 0]


def test_a_zone_that_slipped_in_and_does_not_exist_is_utc_and_the_digest_comes(owner: Owner) -> None:
    owner.has_task()
    owner.prefers(time_zone="Mars/Olympus")
    assert make(owner) is Outcome.SENT
    assert len(owner.mails()) == 1
