import pytest

from gleaner.mail.columns import straightened

COLUMNS = [
    (
        "spaces",
        "Ann Example            Example Widgets Ltd\nBuyer                  1 High Street\n+44 20 7946 0000       London W1 1AA",
    ),
    ("tabs", "Ann Example\t\tExample Widgets Ltd\nBuyer\t\t\t1 High Street\n+44 20 7946 0000\tLondon W1 1AA"),
    (
        "bars",
        "Ann Example        |  Example Widgets Ltd\nBuyer              |  1 High Street\n+44 20 7946 0000   |  London W1 1AA",
    ),
    (
        "letter I as bar",
        "Ann Example       I Example Widgets Ltd\nBuyer             I 1 High Street\n+44 20 7946 0000  I London W1 1AA",
    ),
    (
        "box with columns",
        (
            "*---------------------------------------------*\n"
            "* Ann Example          |  Example Widgets Ltd *\n"
            "* Buyer                |  1 High Street       *\n"
            "* +44 20 7946 0000     |  London W1 1AA       *\n"
            "*---------------------------------------------*"
        ),
    ),
    (
        "right column set to the right",
        (
            "| Ann Example                    Example Widgets Ltd |\n"
            "| Buyer                                1 High Street |\n"
            "| +44 20 7946 0000                     London W1 1AA |"
        ),
    ),
]


@pytest.mark.parametrize(("shape", "signature"), COLUMNS)
def test_the_left_column_comes_above_the_right_one(shape: str, signature: str):
    assert [line for line in straightened(signature).split("\n") if line] == [
        "Ann Example",
        "Buyer",
        "+44 20 7946 0000",
        "Example Widgets Ltd",
        "1 High Street",
        "London W1 1AA",
    ]


@pytest.mark.parametrize(
    "box",
    [
        "+----------------------+\n| ANN EXAMPLE          |\n| Buyer                |\n| Tel 020 7946 0000    |\n+----------------------+",
        "########################\n# ANN EXAMPLE          #\n# Buyer                #\n# Tel 020 7946 0000    #\n########################",
        "╔══════════════════════╗\n║ ANN EXAMPLE          ║\n║ Buyer                ║\n║ Tel 020 7946 0000    ║\n╚══════════════════════╝",
    ],
)
def test_frames_come_off(box: str):
    assert straightened(box).strip() == "ANN EXAMPLE\nBuyer\nTel 020 7946 0000"


def test_details_beside_a_slogan_come_first():
    signature = "We sell widgets of       |  Ann Example\nevery size and in        |  mail: ann@example.com\nevery colour you like    |  tel: +44 20 7946 0000"

    assert straightened(signature).split("\n")[:2] == ["Ann Example", "mail: ann@example.com"]


@pytest.mark.parametrize(
    "signature",
    [
        "Ann Example\nBuyer\n+44 20 7946 0000",
        "-- \nAnn",
        "Ann Example | Buyer\nWidgets | London",
        "Ann Example\nTel:     020 7946 0000\nMobile:  07700 900123\nMail:    ann@example.com",
        "тел.\t+7 495 123-45-67\nмоб.\t+7 916 123-45-67\nадрес\tМосква",
        "",
        "x" * 1000,
        "a   b\n" * 100,
    ],
)
def test_everything_else_comes_back_as_it_was(signature: str):
    assert straightened(signature) == signature


def test_pictures_around_the_words_go():
    drawing = "   .-.    Ann Example     .-.\n  /   \\                  /   \\\n /     \\                /     \\\n  `-'   ann@example.com   `-'"

    assert [line for line in straightened(drawing).split("\n") if line] == ["Ann Example", "ann@example.com"]
