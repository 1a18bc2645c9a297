import pytest

from gleaner.mail.html import html_to_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"),
        ("one<br>two<br><br>three", "one\ntwo\n\nthree"),
        ("a <b>bold</b> word", "a bold word"),
        ("a&nbsp;b &amp; c&#8217;s", "a b & c’s"),
        ('<p class="MsoNormal">one</p><p class="MsoNormal">two</p>', "one\ntwo"),
        ("<table><tr><td>Tel</td><td>020</td></tr><tr><td>Fax</td><td>021</td></tr></table>", "Tel | 020\nFax | 021"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<style>p{}</style><script>x</script><title>t</title>seen", "seen"),
        ('<div style="display:none">preheader</div>seen', "seen"),
        ('<span style="font-size:0px">x</span>seen', "seen"),
        ('seen<img src="cid:1" alt="logo"><img src="https://t.example/p.gif" width=1>', "seen"),
        ("<!-- hidden --><!--[if mso]>x<![endif]-->seen", "seen"),
        ('<a href="https://www.linkedin.com/in/ann">LinkedIn</a>', "LinkedIn <https://www.linkedin.com/in/ann>"),
        (
            'Ann <a href="https://www.linkedin.com/in/ann/?trk=x"><img src="x"></a>',
            "Ann <https://www.linkedin.com/in/ann/>",
        ),
        ('Ann <a href="https://www.facebook.com/ann"><img src="x"></a>', "Ann "),
        ('<a href="https://example.com/">example.com</a>', "example.com"),
        ('<a href="https://t.example/c?id=1">here</a>', "here"),
        ('<a href="tel:+31201234567">call</a>', "call <tel:+31201234567>"),
        ("<table><tr><td>Ann<br>CEO</td><td>Acme<br>Street 1</td></tr></table>", "Ann\nCEO\nAcme\nStreet 1"),
        ("<table><tr><td><p class=MsoNormal>Tel</p></td><td><p class=MsoNormal>020</p></td></tr></table>", "Tel | 020"),
        ("<table><tr><td><img src=x alt=logo></td><td><div>Ann</div><div>CEO</div></td></tr></table>", "Ann\nCEO"),
        (
            "<table><tr><td><table><tr><td>T</td><td>1</td></tr><tr><td>M</td><td>2</td></tr></table><td>A</table>",
            "T | 1\nM | 2\nA",
        ),
        ("<table><tr><td>T</td><td>1<br></td></tr><tr><td><br>M</td><td>2</td></tr></table>", "T | 1\nM | 2"),
        ("<table border=1><tr><td>Size</td><td>Rate</td></tr></table>", "Size\tRate"),
        ("<table><tr><th>Size<th>Rate<tr><td>Small<td>12</table>", "Size\tRate\nSmall\t12"),
        ("<table border=0><tr><td>T</td><td>020</td></tr></table>", "T | 020"),
        ("<div>one</div><div>&nbsp;</div><div>two</div>", "one\n\ntwo"),
        ("<p class=MsoNormal>one</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>two</p>", "one\n\ntwo"),
        ("one&nbsp;<br>&nbsp;<br>two", "one \n\ntwo"),
        ("one<hr>two", "one\n\ntwo"),
        ('<a href="https://aka.ms/o0ukef">Outlook for iOS</a>', "Outlook for iOS"),
        ("<ol><li>one<li>two<ul><li>inner</ul><li>three</ol>", "1. one\n2. two\n- inner\n3. three"),
        ("<ol start=4><li>four</ol>", "4. four"),
        ("<div style='font-size:0px'>pad<div style='font-size:13px'>shown</div></div>", "shown"),
        ("<span style='font-size:0.0pt'>x</span>seen", "seen"),
        ("<span style='mso-hide:all'>x</span><div style='max-height:0;overflow:hidden'>y</div>seen", "seen"),
        ("<![if !mso]>seen<![endif]>", "seen"),
        ("Ver&shy;wal&#8203;tung", "Verwaltung"),
        ("<p>a</p>&#7;<p>b</p>", "a\n\nb"),
        ("<details><summary>more</summary>text</details>", "more\ntext"),
        ("<p>unclosed <b>tags", "unclosed tags"),
        ("", ""),
        ("no tags at all", "no tags at all"),
    ],
)
def test_text_is_what_a_reader_sees(html: str, text: str):
    assert html_to_text(html).text == text


@pytest.mark.parametrize(
    ("client", "html"),
    [
        ("Gmail", '<div>new</div><div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote class="gmail_quote">old</blockquote></div>'),
        ("Gmail, older", '<div>new</div><div class="gmail_quote">Op … schreef:<blockquote class="gmail_quote">old</blockquote></div>'),
        ("Gmail forward", '<div>new</div><div class="gmail_quote"><div class="gmail_attr">fwd</div><div>old</div></div>'),
        ("Outlook web", '<div>new</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg">From</div><div>old</div>'),
        ("Exchange", '<div>new</div><div id="x_divRplyFwdMsg">From</div><div>old</div>'),
        ("Outlook desktop", '<p>new</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">From</div></div><p>old</p>'),
        ("Outlook iOS", '<div>new</div><div id="mail-editor-reference-message-container"><div>old</div></div>'),
        ("Thunderbird", '<p>new</p><div class="moz-cite-prefix">Am …:</div><blockquote type="cite">old</blockquote>'),
        ("Apple", '<div>new</div><blockquote type="cite"><div>Op … schreef:</div>old</blockquote>'),
        ("Yahoo", '<div>new</div><div class="yahoo_quoted">old</div>'),
        ("Proton", '<div>new</div><div class="protonmail_quote">old</div>'),
        ("GMX", '<div>new</div><div name="quote">old</div>'),
        ("Spark", '<div>new</div><div name="messageReplySection">old</div>'),
        ("Zimbra", '<div>new</div><hr data-marker="__DIVIDER__"><div data-marker="__QUOTED_TEXT__">old</div>'),
        ("Yandex", '<div>new</div><blockquote class="210e7a848e8fcb45wmi-quote">old</blockquote>'),
        ("Seznam", '<div>new</div><blockquote data-email="bob@example.org">old</blockquote>'),
        ("Roundcube", '<p>new</p><p id="reply-intro">old</p>'),
        ("Outlook's bar", '<p>new</p><div style="border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt"><p>old</p></div>'),
    ],
)  # fmt: skip
def test_quote_containers_are_found(client: str, html: str):
    read = html_to_text(html)
    quoted = read.text[read.quotes[0].start :]

    assert "new" not in quoted
    assert "old" in quoted
    assert any(span.start <= read.text.index("old") < span.end for span in read.quotes)


@pytest.mark.parametrize(
    "container",
    [
        '<div class="gmail_signature">',
        '<div id="Signature">',
        '<div id="x_AppleMailSignature">',
        '<div class="moz-signature">',
        '<div class="protonmail_signature_block">',
    ],
)
def test_signature_containers_are_found(container: str):
    read = html_to_text(f"<div>new</div>{container}Ann Example</div>")

    assert read.text[read.signatures[0].start : read.signatures[0].end] == "Ann Example"


def test_an_answer_between_gmail_quotations_is_in_no_quote():
    read = html_to_text(
        '<div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote class="gmail_quote">first</blockquote>'
        '<div>my answer</div><blockquote class="gmail_quote">second</blockquote></div>'
    )
    at = read.text.index("my answer")

    assert not any(span.start <= at < span.end for span in read.quotes)


def test_an_indented_paragraph_is_no_quote():
    assert html_to_text('<blockquote style="margin:0 0 0 40px;border:none">indented</blockquote>').quotes == ()


def test_nesting_ten_thousand_deep_keeps_its_text():
    assert "bottom" in html_to_text("<div>" * 10_000 + "bottom").text
    assert "bottom" in html_to_text("<table><tr><td>" * 10_000 + "bottom").text


def test_a_header_block_inside_a_quote_ends_with_it():
    bar = "<div style='border:none;border-left:solid blue 1.5pt'>"
    block = "<div style='border:none;border-top:solid #E1E1E1 1.0pt'>From: Bob</div>"
    read = html_to_text(f"<p>new</p>{bar}{block}<p>old</p></div><p>my answer</p>{bar}<p>older</p></div>")
    at = read.text.index("my answer")

    assert not any(span.start <= at < span.end for span in read.quotes)
    assert any(span.start <= read.text.index("older") < span.end for span in read.quotes)
