import pytest

from gleaner.mail.footers import FOOTER_WORDS, FooterWords, footer_start

LETTER = ["Could you send it?", "", "Ann", ""]


def is_ann(line: str) -> bool:
    return line == "Ann"


@pytest.mark.parametrize("row", FOOTER_WORDS, ids=lambda row: row.example)
def test_footers_below_a_rule_are_known(row: FooterWords):
    footer = ["_______________________________________________", row.example]

    assert footer_start([*LETTER, *footer], is_ann) == len(LETTER)


@pytest.mark.parametrize(
    "footer",
    [
        ["To unsubscribe from this group, send an email to:", "widgets-leave@example.org"],
        ["https://lists.example.org/mailman/listinfo/widgets"],
        ["Virus-free. www.avast.com"],
        ["---", "You are currently subscribed to widgets as: ann@example.com"],
        ["-- ", "Widgets mailing list", "widgets@example.org", "", "-- ", "Widgets mailing list"],
        ["------------------------ Yahoo! Groups Sponsor ---------------------~-->", "4 DVDs free", "http://x.example"],
    ],
)
def test_footers_of_other_shapes_and_stacks_of_them_are_known(footer: list[str]):
    assert footer_start([*LETTER, *footer], is_ann) == len(LETTER)


@pytest.mark.parametrize(
    "ending",
    [
        ["-- ", "Ann", "List maintainer of the widgets mailing list"],
        [
            "--------------------",
            "I'd like an update on this.",
            "",
            "Has anyone",
            "read the",
            "new book?",
            "It has a sponsor.",
        ],
        ["I unsubscribed from the mailing list yesterday."],
    ],
)
def test_signatures_and_letters_below_a_rule_are_no_footers(ending: list[str]):
    lines = [*LETTER, *ending]

    assert footer_start(lines, is_ann) == len(lines)
