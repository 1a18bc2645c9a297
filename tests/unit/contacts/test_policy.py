from dataclasses import replace

import pytest

from gleaner.contacts.exclusions import ExclusionRules, Exclusions
from gleaner.contacts.observation import Field
from gleaner.contacts.policy import (
    Capture,
    CaptureModes,
    Rule,
    Standing,
    Topic,
    Verdict,
    decide,
    is_colleague,
    is_robot,
    topic_of,
)

OWNER = frozenset({"maria@acme.example.com", "m.jansen@acme.example.com"})
STRANGER = Standing("jan@other.example.org", OWNER, is_proven=True)
WRITTEN_TO = replace(STRANGER, has_owner_written=True)
ANSWERING = replace(STRANGER, answers_owner=True)


@pytest.mark.parametrize(
    ("standing", "verdict", "reason"),
    [
        (STRANGER, Verdict.SUGGEST, "stranger"),
        (WRITTEN_TO, Verdict.CAPTURE, "corresponding"),
        (ANSWERING, Verdict.CAPTURE, "corresponding"),
        (replace(WRITTEN_TO, is_proven=False), Verdict.SUGGEST, "unproven"),
        (replace(WRITTEN_TO, capture=Capture.REVIEW), Verdict.CAPTURE, "corresponding"),
        (replace(WRITTEN_TO, capture=Capture.OFF), Verdict.IGNORE, "capture_off"),
        (replace(STRANGER, rule=Rule.EVERYONE), Verdict.CAPTURE, "everyone"),
        (replace(STRANGER, rule=Rule.EVERYONE, is_proven=False), Verdict.SUGGEST, "unproven"),
        (replace(STRANGER, rule=Rule.WRITTEN_TO), Verdict.HOLD, "not_written_to"),
        (replace(STRANGER, rule=Rule.WRITTEN_TO, is_proven=False), Verdict.IGNORE, "not_written_to"),
        (replace(WRITTEN_TO, rule=Rule.WRITTEN_TO), Verdict.CAPTURE, "corresponding"),
        (replace(WRITTEN_TO, rule=Rule.NOBODY), Verdict.IGNORE, "nobody_new"),
        (replace(STRANGER, rule=Rule.NOBODY, is_contact=True), Verdict.CAPTURE, "known"),
        (replace(WRITTEN_TO, skipped="list"), Verdict.IGNORE, "skipped"),
        (replace(WRITTEN_TO, email="maria@acme.example.com"), Verdict.IGNORE, "owner"),
        (replace(WRITTEN_TO, email="piet@acme.example.com"), Verdict.IGNORE, "colleague"),
        (
            replace(WRITTEN_TO, email="piet@acme.example.com", has_colleagues=True),
            Verdict.CAPTURE,
            "corresponding",
        ),
        (replace(WRITTEN_TO, email="no-reply@shop.example.org", rule=Rule.EVERYONE), Verdict.IGNORE, "robot"),
        (
            replace(WRITTEN_TO, exclusions=ExclusionRules(Exclusions.of(["jan@other.example.org"], []))),
            Verdict.IGNORE,
            "excluded",
        ),
        (
            replace(WRITTEN_TO, exclusions=ExclusionRules(organisation=Exclusions.of([], ["example.org"]))),
            Verdict.IGNORE,
            "excluded",
        ),
        (
            replace(WRITTEN_TO, exclusions=ExclusionRules(Exclusions.of([], ["ther.example.org"]))),
            Verdict.CAPTURE,
            "corresponding",
        ),
    ],
)
def test_who_becomes_a_contact(standing: Standing, verdict: Verdict, reason: str):
    decision = decide(standing)
    assert (decision.verdict, decision.reason) == (verdict, reason)


def test_a_field_has_a_mode_of_its_own_and_the_parts_of_an_address_have_one_together():
    modes = CaptureModes(Capture.REVIEW, {Topic.PHONE: Capture.OFF, Topic.ADDRESS: Capture.AUTO})
    assert {one: modes.of(one) for one in (Field.PHONE, Field.STREET, Field.COUNTRY, Field.COMPANY)} == {
        Field.PHONE: Capture.OFF,
        Field.STREET: Capture.AUTO,
        Field.COUNTRY: Capture.AUTO,
        Field.COMPANY: Capture.REVIEW,
    }
    assert {topic_of(one) for one in Field} == set(Topic)


def test_where_capture_is_off_no_field_is_captured():
    assert CaptureModes(Capture.OFF, {Topic.PHONE: Capture.AUTO}).is_off
    assert CaptureModes(by_topic=dict.fromkeys(Topic, Capture.OFF)).is_off
    assert not CaptureModes(by_topic={Topic.PHONE: Capture.OFF}).is_off


def test_users_of_one_free_mail_provider_are_no_colleagues():
    assert not is_colleague("jan@gmail.com", frozenset({"maria@gmail.com"}))


@pytest.mark.parametrize(
    ("email", "expected"),
    [
        ("noreply@example.com", True),
        ("no-reply+x@example.com", True),
        ("invoices-noreply@example.com", True),
        ("mailer-daemon@example.com", True),
        ("bounces+123@example.com", True),
        ("nicht-antworten@example.com", True),
        ("notify.me@example.com", True),
        ("botha@example.com", False),
        ("norbert@example.com", False),
        ("alerta.garcia@example.com", False),
        ("info@example.com", False),
    ],
)
def test_robots_are_known_by_their_address(email: str, *, expected: bool):
    assert is_robot(email) is expected
