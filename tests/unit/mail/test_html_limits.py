import pytest

from gleaner.mail.html import html_to_text
from gleaner.mail.html_limits import MAX_DEPTH, bounded

FONTS = "".join(f"<font size={number}>" for number in range(800))


@pytest.mark.parametrize(
    ("shows", "html"),
    [
        ("elements too deep", "<div>" * (MAX_DEPTH + 1)),
        ("elements too deep, with end tags of others", "<div></x>" * (MAX_DEPTH + 1)),
        ("tables too deep", "<table><tr><td>" * (MAX_DEPTH + 1)),
        ("hundreds of fonts reopened in thousands of blocks", f"<div>{FONTS}</div>" + "<div>x</div>" * 3_000),
    ],
)
def test_what_would_cost_its_square_is_not_parsed_and_keeps_its_text(shows: str, html: str):
    assert bounded(html) is None
    assert "bottom &" in html_to_text(html + "bottom &amp;").text


@pytest.mark.parametrize(
    ("shows", "html"),
    [
        ("a long thread", '<div><blockquote type="cite">' * 300 + "x" + "</blockquote></div>" * 300),
        ("a long newsletter", "<table><tr><td><p><b>x</b></p></td></tr></table>" * 2_000),
        ("many paragraphs left open", "<p>x" * 5_000),
    ],
)
def test_what_people_and_newsletters_write_is_parsed(shows: str, html: str):
    assert bounded(html) == html


def test_a_tag_of_ten_thousand_attributes_loses_them_and_not_its_text():
    html = "<p " + " ".join(f"a{number}=1" for number in range(10_000)) + ">seen</p>"

    assert html_to_text(html).text == "seen"


def test_a_tag_cut_off_in_the_midst_of_its_attributes_is_no_trouble():
    html = "<p>seen<p " + " ".join(f"a{number}=1" for number in range(100_000))

    assert html_to_text(html).text == "seen"


def test_a_picture_in_a_tag_is_no_trouble():
    assert html_to_text(f'<p>seen<img src="data:image/png;base64,{"A" * 100_000}">too</p>').text == "seentoo"


def test_thousands_of_options_stay_unseen():
    assert html_to_text("<select>" + "<option>x" * 5_000 + "</select><p>seen</p>").text == "seen"
