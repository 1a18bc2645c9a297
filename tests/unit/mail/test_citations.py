import pytest

from gleaner.mail.quoting import split
from tests.unit.mail.mails import message


@pytest.mark.parametrize(
    "text",
    [
        "> the harbour sleeps\n> the ropes keep count",
        "> A line that I cite.\n\nAnd what I say of it.",
        "Look at this stanza:\n\n> the harbour sleeps\n\nIs it right?",
    ],
)
def test_bars_in_a_mail_that_answers_none_are_the_senders_own(text: str):
    assert split(message(text)).new_text == text


@pytest.mark.parametrize("fields", [{"Subject": "Re: Offer"}, {"In-Reply-To": "<a@x.example>"}])
def test_in_an_answer_bars_are_a_quotation(fields: dict[str, str]):
    assert split(message("> old\n\nnew", **fields)).new_text == "new"


def test_a_barred_correspondence_is_no_citation():
    assert split(message("> On 2 March 2026 at 09:00 Bob wrote:\n>> old\n")).new_text == ""
    assert split(message("> From: Bob <bob@example.org>\n> Date: 2 March\n> Subject: Offer\n>\n> old")).new_text == ""


def test_a_cited_signature_is_not_the_senders():
    zones = split(message("> Kind regards,\n> Bob Owner\n> 020 123 45 67\n\nThis stood below it."))

    assert zones.signature == ""


def test_bars_above_the_quotation_that_repeat_nothing_of_it_are_the_senders_own():
    log = "> cd /srv/app\n> ./import --dry-run"
    quote = "On Tue, 3 Mar 2026 at 09:58, Bob <bob@example.org> wrote:\n> Does it run?\n> Since when?"

    assert (
        split(message(f"This is what I get:\n\n{log}\n\nYours?\n\n{quote}", Subject="Re: x")).new_text.count("> ") == 2
    )
    assert split(message(f"> Does it run?\nIt does.\n\n{quote}", Subject="Re: x")).new_text == "It does."
