from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gleaner.mail.introduction_forms import INTRODUCTIONS, Introduction
from gleaner.mail.lettering import unmarked
from gleaner.mail.message import Mailbox, Message, Zones
from gleaner.mail.parsing import parse
from gleaner.mail.quoting import split
from tests.unit.mail.mails import SAMPLES, html, message


def lines_of(*texts: str) -> Counter[str]:
    """The lines that show something, as they look."""
    lines = [unmarked(line).strip() for text in texts for line in text.split("\n")]
    return Counter(line for line in lines if line)


def sample(name: str) -> Zones:
    return split(parse((SAMPLES / name).read_bytes()))


@pytest.mark.parametrize(
    "row", [row for row in INTRODUCTIONS if not row.is_weak], ids=lambda row: f"{row.language}: {row.client}"
)
def test_what_a_client_quotes_below_an_introduction_is_quoted(row: Introduction):
    zones = split(message(f"Fine with me.\n\n{row.example}\n\n> old line\n> another\n"))

    assert zones.new_text == "Fine with me."
    assert lines_of(zones.quoted_text) == lines_of(row.example, "> old line\n> another")


@pytest.mark.parametrize(
    "row", [row for row in INTRODUCTIONS if not row.is_weak], ids=lambda row: f"{row.language}: {row.client}"
)
def test_without_bars_all_that_follows_an_introduction_is_quoted(row: Introduction):
    assert split(message(f"Fine with me.\n\n{row.example}\n\nold line\n")).new_text == "Fine with me."


@pytest.mark.parametrize(
    ("client", "block"),
    [
        ("Outlook en", "From: Bob <bob@example.org>\nSent: Monday, 2 March 2026 09:00\nTo: Ann\nSubject: Offer"),
        ("Outlook nl", "________________________________\nVan: Bob <bob@example.org>\nVerzonden: maandag 2 maart 2026 09:00\nAan: Ann\nOnderwerp: Offerte"),
        ("Outlook de", "-----Ursprüngliche Nachricht-----\nVon: Bob <bob@example.org>\nGesendet: Montag, 2. März 2026 09:00\nAn: Ann\nBetreff: Angebot"),
        ("Outlook fr", "De : Bob <bob@example.org>\nEnvoyé : lundi 2 mars 2026 09:00\nÀ : Ann\nObjet : Offre"),
        ("Outlook en plain", "-----Original Message-----\nold without block"),
        ("Thunderbird nl", "-------- Oorspronkelijk bericht --------\nOnderwerp: Offerte\nVan: Bob"),
    ],
)  # fmt: skip
def test_what_stands_below_a_header_block_is_quoted(client: str, block: str):
    zones = split(message(f"Fine with me.\n\n{block}\n\nold line\n"))

    assert zones.new_text == "Fine with me."
    assert lines_of(zones.quoted_text) == lines_of(block, "old line")
    assert zones.forwarded_from is None


@pytest.mark.parametrize(
    ("client", "subject", "text"),
    [
        ("Gmail", "Fwd: Numbers", "---------- Forwarded message ---------\nFrom: Carl Third <carl@example.net>\nDate: Mon, 2 Mar 2026\nSubject: Numbers\nTo: <ann@example.com>\n\nold line"),
        ("Gmail nl", "Fwd: Cijfers", "---------- Doorgestuurd bericht ---------\nVan: Carl Third <carl@example.net>\nDate: ma 2 mrt 2026\nSubject: Cijfers\nTo: <ann@example.com>\n\nold line"),
        ("Apple", "Fwd: Numbers", "Begin forwarded message:\n\nFrom: Carl Third <carl@example.net>\nSubject: Numbers\nDate: 2 March 2026\n\nold line"),
        ("Apple de", "Fwd: Zahlen", "> Anfang der weitergeleiteten Nachricht:\n> \n> Von: Carl Third <carl@example.net>\n> Betreff: Zahlen\n> Datum: 2. März 2026\n> \n> old line"),
        ("Outlook", "FW: Numbers", "From: Carl Third <carl@example.net>\nSent: Monday, 2 March 2026 09:00\nTo: Ann\nSubject: Numbers\n\nold line"),
        ("Outlook de", "WG: Zahlen", "-----Ursprüngliche Nachricht-----\nVon: Carl Third [mailto:carl@example.net]\nGesendet: Montag\nAn: Ann\nBetreff: Zahlen\n\nold line"),
        ("Thunderbird", "Fwd: Numbers", "-------- Forwarded Message --------\nSubject: Numbers\nDate: Mon, 2 Mar 2026\nFrom: Carl Third <carl@example.net>\nTo: ann@example.com\n\nold line"),
    ],
)  # fmt: skip
def test_a_forward_names_its_original_sender_and_its_text_is_quoted(client: str, subject: str, text: str):
    zones = split(message(f"See below.\n\n{text}\n", Subject=subject))

    assert zones.forwarded_from == Mailbox("Carl Third", "carl@example.net")
    assert zones.new_text == "See below."
    assert "old line" in zones.quoted_text


def test_a_reply_to_a_forward_is_no_forward():
    text = "Fine.\n\nOn Mon, 2 Mar 2026 at 09:00, Bob <bob@example.org> wrote:\n\n> ---------- Forwarded message ---------\n> From: Carl <c@example.net>\n> Subject: x\n"

    assert split(message(text, Subject="Re: Fwd: Numbers")).forwarded_from is None


def test_gmail_in_german_with_its_containers():
    zones = sample("mail-gmail-reply-de.eml")

    assert zones.new_text == "Hallo Bob,\n\nkönnen wir am Freitag sprechen?"
    assert "+49 30 1234567" in zones.signature
    assert "+31 20 7654321" in zones.quoted_text
    assert "schrieb Bob Owner" in zones.quoted_text


def test_outlook_in_dutch_with_the_signature_above_the_quotation():
    zones = sample("mail-outlook-reply-nl.eml")

    assert zones.new_text == "Beste Bob,\n\nKun je de offerte voor vrijdag sturen?"
    assert zones.signature.startswith("Met vriendelijke groet,")
    assert "020 123 45 67" in zones.signature
    assert "06 12345678" in zones.quoted_text


def test_apple_mails_forward_from_a_phone():
    zones = sample("mail-apple-forward-en.eml")

    assert zones.new_text == "Please have a look at these."
    assert lines_of(zones.signature) == lines_of("Ann")
    assert zones.forwarded_from == Mailbox("Carl Third", "carl@example.net")
    assert "+44 20 7946 0001" in zones.quoted_text


def test_answers_between_quotations_are_new():
    zones = sample("mail-interleaved-en.eml")

    assert lines_of(zones.new_text) == lines_of("Hi Bob, answers below.\nThursday at ten.\nCarl will bring it.")
    assert lines_of(zones.signature) == lines_of("--\nAnn Example\nExample Widgets Ltd")
    assert "the contract?" in zones.quoted_text


def test_outlook_webs_quotation_goes_on_to_the_end():
    read = html(
        '<div>Fine.</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>From:</b> Bob<br>'
        "<b>Sent:</b> Monday<br><b>Subject:</b> Offer</div><div>old line</div><blockquote>older</blockquote><p>oldest</p>"
    )

    assert split(read).new_text == "Fine."


@pytest.mark.parametrize(
    "text",
    [
        "On this day\n\nI wrote something\n\nwhich was interesting.",
        "The plan for Monday:\n\n- call Carl\n- send the offer",
        "From: Utrecht\nTo: Bonn\nDate: 3 May\n\nPlease book this.",
        "He wrote:\n\nthat he would come.",
        "Prices > 100 euro are too high.",
        "Here is the code:\n\n    if a > b:\n        return",
    ],
)
def test_what_only_looks_like_a_quotation_is_new(text: str):
    assert lines_of(split(message(text)).new_text) == lines_of(text)


def test_an_answer_below_an_introduction_whose_bars_were_stripped_is_new():
    assert (
        split(message("On 8 May 2026 17:34, Ann <ann@example.com> wrote:\n\nthe only text there is\n")).new_text
        == "the only text there is"
    )


def test_a_lists_footer_is_not_the_senders_word():
    text = "See you there, all of you.\n\n_______________________________________________\nTalk mailing list\nhttps://lists.example.com/listinfo/talk\n"
    zones = split(message(text))

    assert zones.new_text == "See you there, all of you."
    assert "listinfo" in zones.quoted_text


PIECES = st.sampled_from(
    [
        "", "> ", ">> old", "-- ", "--", "Thanks,", "Ann", "Ann Example", "On Mon, 2 Mar 2026, Bob <bob@example.org> wrote:",
        "wrote:", "From: Bob <bob@example.org>", "Sent: Monday", "To: Ann", "Subject: x", "-----Original Message-----",
        "---------- Forwarded message ---------", "________________________________", "Sent from my iPhone", "+31 20 123 45 67",
        "This e-mail is confidential and intended for you", "Can you send it by Friday?", " indented", "\tTab", "a\u2028b", "A> x",
    ]
)  # fmt: skip
BODIES = st.lists(PIECES | st.text(max_size=30), max_size=25).map("\n".join)


@given(BODIES)
def test_no_line_is_lost_and_none_is_doubled(body: str):
    read: Message = message(body.encode("utf-8", "replace"))
    zones = split(read)

    assert lines_of(zones.new_text, zones.quoted_text, zones.signature) == lines_of(read.text)


@given(BODIES)
def test_no_line_of_an_html_body_is_lost(body: str):
    read = html(
        "<br>".join(body.split("\n"))
        + '<blockquote type="cite">x<br>y</blockquote><div class="gmail_signature">Ann</div>'
    )
    zones = split(read)

    assert lines_of(zones.new_text, zones.quoted_text, zones.signature) == lines_of(read.text)


@pytest.mark.parametrize(
    "said",
    [
        "On 2 March 2026 the mayor wrote:",
        "Le 2 mars 2026, le maire a écrit :",
        "Am 3. Mai schrieb er:",
        "Op 2 maart schreef de krant:",
    ],
)
def test_a_letter_that_is_told_of_is_no_quotation_in_a_mail_that_answers_none(said: str):
    text = f"Dear Bob,\n\n{said}\n\nThe square will be closed.\n\nWhat do you think?"

    has_year = "2026" in said

    assert split(message(text)).new_text == text
    assert split(message(text, Subject="Re: Square")).new_text == ("Dear Bob," if has_year else text)


@pytest.mark.parametrize(
    "said",
    [
        "Le 4 novembre à 10:30, la préfecture a écrit :",
        "On Monday at 10:30 Carl wrote:",
        "I måndags skrev Lennart:",
        "El 12 de noviembre a las 10:15 Carmen me escribió:",
        "In data 12 novembre il signor Conti mi ha scritto:",
    ],
)
def test_an_hour_without_a_year_is_no_programs(said: str):
    text = f"Dear Bob,\n\n{said}\n\nThe square will be closed.\n\nWhat do you think?"

    assert split(message(text)).new_text == text


@pytest.mark.parametrize(
    "block",
    [
        "Gesendet: Sonntag, 08. März 2026 um 19:33 Uhr\nVon: Bob <bob@example.org>\nAn: ann@example.com\nBetreff: Fotos",
        "| From | Bob<bob@example.org> |\n| Date | 03/08/2026 19:33 |\n| To | ann@example.com |\n| Subject | Photos |",
        "De :    Bob <bob@example.org>\nA :     ann@example.com\nDate :  10/03/2026 16:55\nObjet : Photos",
        "From:\nBob <bob@example.org>\nTo:\nann@example.com\nSubject:\nPhotos",
    ],
)
def test_blocks_of_every_layout_begin_a_quotation(block: str):
    assert split(message(f"Thanks.\n\n{block}\n\nold", Subject="Re: Photos")).new_text == "Thanks."


def test_marks_that_steer_direction_stay_in_the_new_text_and_hide_no_bar():
    zones = split(message("שלום\u200f!\n\n\u200f> old\n", Subject="Re: Offer"))

    assert zones.new_text == "שלום\u200f!"
    assert zones.quoted_text == "> old"


def test_an_introduction_in_look_alike_letters_is_one():
    assert (
        split(message("New.\n\nОn Mon, 2 Mar 2026 at 09:00 Bоb wrоte:\n\nold", Subject="Re: Offer")).new_text == "New."
    )


@pytest.mark.parametrize(
    "form",
    [
        "De: Sevilla\nPara: Bilbao\nFecha: 21 de abril, salida 07:35\nAsunto: visita",
        "Da: ____________\nA: ____________\nData: ____________\nOggetto: permesso",
        "Van: Utrecht\nAan: Bonn\nDatum: 3 mei\nOnderwerp: reis",
    ],
)
def test_a_form_with_the_labels_of_a_block_is_new_text_in_a_mail_that_answers_none(form: str):
    text = f"Please fill this in.\n\n{form}\n\nAnd bring it on Friday."

    assert split(message(text)).new_text == text
    assert split(message(text, Subject="Re: Offer")).new_text == "Please fill this in."


def test_bars_with_initials_are_quoted_in_an_answer():
    text = "See my list.\n\nCT> Does anyone do this?\nCT> I would like to know."

    assert split(message(text, Subject="Re: List")).new_text == "See my list."
    assert split(message(text, Subject="List")).new_text == text


def test_below_the_end_of_a_forward_from_eudora_the_sender_writes_again():
    zones = split(
        message(
            "--- begin forwarded text\n\n\nFrom: Carl Third <carl@example.org>\nSubject: Plan\n\nText\n\n--- end forwarded text\n\nWhat do you say?"
        )
    )

    assert zones.new_text == "What do you say?"
    assert zones.forwarded_from == Mailbox("Carl Third", "carl@example.org")
