import pytest

from gleaner.followups.saying import Role
from gleaner.followups.turns import Answered
from gleaner.mail.message import Direction
from tests.unit.followups.letters import IN, OUT, turn

REPLIES = (
    ("en", "Yes."),
    ("en", "The budget is 5,000 euros."),
    ("en", "No, Tuesday does not work."),
    ("en", "I'm happy to confirm the order."),
    ("nl", "Ja, dat is akkoord."),
    ("nl", "Het budget is 5.000 euro."),
    ("de", "Nein, das geht leider nicht."),
    ("de", "Das Budget beträgt 5.000 Euro."),
    ("fi", "Budjetti on 5000 euroa."),
)
NO_REPLIES = (
    ("en", "Thanks!"),
    ("en", "Great, thank you so much for the quick reply!"),
    ("en", "Hi Maria,\n\nThanks a lot.\n\nKind regards,\nOlivia"),
    ("en", "Which version do you mean?"),
    ("en", "Will do!"),
    ("en", "I'll send it on Friday."),
    ("en", "I'm still working on it."),
    ("en", "Just following up on this."),
    ("nl", "Top, bedankt!"),
    ("nl", "Welke versie bedoel je?"),
    ("nl", "Ik ben er nog mee bezig."),
    ("nl", "Komt goed."),
    ("nl", "Hartelijk dank.\n\nMet vriendelijke groet,"),
    ("de", "Super, vielen Dank!"),
    ("de", "Welche Version meinen Sie?"),
    ("de", "Ich bin noch dran."),
    ("de", "Vielen Dank.\n\nMit freundlichen Grüßen"),
)
WITHDRAWALS = (
    ("en", "Never mind, I found it."),
    ("en", "Please disregard my last mail."),
    ("nl", "Laat maar, ik heb het al gevonden."),
    ("nl", "Dat hoeft niet meer."),
    ("de", "Hat sich erledigt."),
    ("de", "Das ist nicht mehr nötig."),
)
DELIVERIES = (
    ("en", "Attached is the signed contract."),
    ("en", "Please find the contract enclosed."),
    ("en", "I've just sent it to you."),
    ("en", "The invoice has been paid."),
    ("nl", "Hierbij het getekende contract."),
    ("nl", "In de bijlage vind je het contract."),
    ("de", "Anbei der unterschriebene Vertrag."),
    ("de", "Im Anhang finden Sie den Vertrag."),
)
NO_DELIVERIES = (
    ("en", "You forgot to attach the contract."),
    ("en", "There was no attachment."),
    ("en", "I'll send the attached form later, will attach it then."),
    ("en", "Is the contract attached?"),
    ("nl", "Je bent de bijlage vergeten."),
    ("de", "Leider fehlt der Anhang, im Anhang fehlt der Vertrag, kein Anhang."),
)


def roles(direction: Direction, text: str, language: str = "en") -> set[Role]:
    return {one.role for one in turn(direction, text, language=language).said if one.found is None}


@pytest.mark.parametrize(("language", "text"), REPLIES)
def test_what_tells_something_is_a_reply(language: str, text: str) -> None:
    assert roles(OUT, text, language) & {Role.TELLS, Role.ACCEPTS, Role.REFUSES}


@pytest.mark.parametrize(("language", "text"), NO_REPLIES)
def test_thanks_questions_promises_and_delays_are_no_reply(language: str, text: str) -> None:
    assert roles(OUT, text, language) <= {Role.DEFERS}


@pytest.mark.parametrize(("language", "text"), WITHDRAWALS)
def test_an_ask_taken_back_is_a_withdrawal(language: str, text: str) -> None:
    assert roles(IN, text, language) <= {Role.WITHDRAWS, Role.DISMISSES}
    assert roles(IN, text, language)


@pytest.mark.parametrize(("language", "text"), DELIVERIES)
def test_what_is_handed_over_is_a_delivery(language: str, text: str) -> None:
    assert Role.DELIVERS in roles(OUT, text, language)


@pytest.mark.parametrize(("language", "text"), NO_DELIVERIES)
def test_what_is_missing_or_to_come_is_no_delivery(language: str, text: str) -> None:
    assert Role.DELIVERS not in roles(OUT, text, language)


@pytest.mark.parametrize("text", ["", "Kind regards,", "Thanks!\n\nBest,\nOlivia"])
def test_an_attachment_with_hardly_a_word_is_a_delivery(text: str) -> None:
    assert Role.DELIVERS in {one.role for one in turn(OUT, text, has_attachment=True).said}
    assert Role.DELIVERS not in roles(OUT, text)


def test_an_automatic_answer_says_nothing() -> None:
    said = turn(
        IN, "I am out of the office. Please call Peter. Attached is a map.", is_automatic=True, has_attachment=True
    )
    assert not said.said
    assert not said.follow_ups


@pytest.mark.parametrize(
    ("answered", "expected"),
    [
        (None, None),
        (Answered(("1@example.com",), owner_domain="example.com"), "1@example.com"),
        (Answered(("1@mail.example.net",), owner_domain="example.com"), None),
        (Answered(("1@mail.example.net",), "On Monday, Olivia <olivia@example.org> wrote:\n> Yes", ("olivia@example.org",)), "1@mail.example.net"),
        (Answered(("1@mail.example.net",), "> From: Maria\n> To: Olivia <olivia@example.org>\n", ("olivia@example.org",)), None),
    ],
)  # fmt: skip
def test_an_answer_to_the_owners_own_mail_is_told_by_its_id_or_its_quote(
    answered: Answered | None, expected: str | None
) -> None:
    assert turn(IN, "Thanks!", answered=answered).answers_owner_id == expected
    assert turn(OUT, "Thanks!", answered=answered).answers_owner_id is None
