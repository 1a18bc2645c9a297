"""How mail clients mark quotes and signatures in HTML: one row a marker.

Sources: captures of the clients; Proton's, Talon's and inbox-zero's public lists.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from gleaner.patterns import lazily


class Meaning(StrEnum):
    """What a marker says of the text it holds."""

    QUOTE = "quote"
    GMAIL_QUOTE = "gmail_quote"
    REST = "rest"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Container:
    """One marker. QUOTE and SIGNATURE enclose their text; REST says that the quote goes on to the end of the mail.

    GMAIL_QUOTE encloses a forward whole, but around a reply only what stands before its blockquote: answers written
    between the quoted paragraphs are children of it too.
    """

    marker: str
    meaning: Meaning
    client: str


BY_ID = (
    Container("appendonsend", Meaning.REST, "Outlook web, new Outlook, Outlook for Mac"),
    Container("divrplyfwdmsg", Meaning.REST, "Outlook web and mobile"),
    Container("mail-editor-reference-message-container", Meaning.QUOTE, "Outlook iOS, new Outlook"),
    Container("olk_src_body_section", Meaning.REST, "Outlook for Mac 2011"),
    Container("replysplit", Meaning.REST, "unattributed, on Proton's list"),
    Container("isforwardcontent", Meaning.QUOTE, "unattributed, on Proton's list"),
    Container("isreplycontent", Meaning.QUOTE, "unattributed, on Proton's list"),
    Container("origbody", Meaning.QUOTE, "unattributed, on Proton's list"),
    Container("orimsghtmlseperator", Meaning.REST, "unattributed, on Proton's list"),
    Container("reply-intro", Meaning.QUOTE, "Roundcube"),
    Container("ntes-pcmail-quote", Meaning.QUOTE, "NetEase"),
    Container("composer_signature", Meaning.SIGNATURE, "Samsung Email"),
    Container("zm-_id_-sgn", Meaning.SIGNATURE, "Zoho"),
    Container("signature", Meaning.SIGNATURE, "Outlook web"),
    Container("ms-outlook-mobile-signature", Meaning.SIGNATURE, "Outlook mobile"),
    Container("applemailsignature", Meaning.SIGNATURE, "Apple Mail"),
)

BY_CLASS = (
    Container("gmail_quote", Meaning.GMAIL_QUOTE, "Gmail"),
    Container("gmail_attr", Meaning.QUOTE, "Gmail"),
    Container("gmail_signature", Meaning.SIGNATURE, "Gmail"),
    Container("gmail_signature_prefix", Meaning.SIGNATURE, "Gmail"),
    Container("ms-outlook-mobile-reference-message", Meaning.QUOTE, "Outlook iOS"),
    Container("outlookmessageheader", Meaning.REST, "Outlook before 2003"),
    Container("moz-cite-prefix", Meaning.QUOTE, "Thunderbird"),
    Container("moz-forward-container", Meaning.QUOTE, "Thunderbird"),
    Container("moz-signature", Meaning.SIGNATURE, "Thunderbird"),
    Container("yahoo_quoted", Meaning.QUOTE, "Yahoo"),
    Container("iosymail", Meaning.QUOTE, "Yahoo iOS"),
    Container("protonmail_quote", Meaning.QUOTE, "Proton"),
    Container("protonmail_signature_block", Meaning.SIGNATURE, "Proton"),
    Container("tutanota_quote", Meaning.QUOTE, "Tuta"),
    Container("zmail_extra", Meaning.QUOTE, "Zoho"),
    Container("front-blockquote", Meaning.QUOTE, "Front"),
    Container("nylas-quote", Meaning.QUOTE, "Mailspring"),
    Container("-x-evo-signature", Meaning.SIGNATURE, "Evolution"),
    Container("-x-evo-signature-wrapper", Meaning.SIGNATURE, "Evolution"),
)

BY_NAME = (
    Container("quote", Meaning.QUOTE, "GMX, web.de"),
    Container("messagereplysection", Meaning.QUOTE, "Spark"),
    Container("messagesignaturesection", Meaning.SIGNATURE, "Spark"),
)

BY_STYLE = (
    Container(r"border-top:\s*solid\s+#(E1E1E1|B5C4DF)\s+1\.0pt", Meaning.REST, "Outlook 2007 and later"),
    Container(
        r"border:\s*none;\s*border-left:\s*solid\s+[^;]{1,30}\s+1\.[05]0?pt",
        Meaning.QUOTE,
        "Outlook, quotes with a bar",
    ),
    Container(r"border-top-color:\s*rgb\(229,\s*229,\s*229\)", Meaning.REST, "Windows Mail"),
)

BY_DATA_MARKER = (
    Container("__QUOTED_TEXT__", Meaning.QUOTE, "Zimbra"),
    Container("__SIG_PRE__", Meaning.SIGNATURE, "Zimbra"),
    Container("__SIG_POST__", Meaning.SIGNATURE, "Zimbra"),
)

_PREFIXED = ("wmi-quote", "yahoo_quoted")
"""Yandex and Yahoo put a number in front of these classes."""

_NAMES = {row.marker: row.meaning for row in BY_NAME}
_MARKERS = {row.marker: row.meaning for row in BY_DATA_MARKER}
_IDS = {row.marker: row.meaning for row in BY_ID}
_CLASSES = {row.marker: row.meaning for row in BY_CLASS}
_STYLES = tuple((lazily(row.marker, re.IGNORECASE), row.meaning) for row in BY_STYLE)
_DARK = lazily(
    r"display:\s*none|visibility:\s*hidden|mso-hide:\s*all|max-height:\s*0(px)?\s*(;|!|$)"
    r"|opacity:\s*0\s*(;|!|$)",
    re.IGNORECASE,
)


def meaning_of(tag: str, attributes: dict[str, str | None]) -> Meaning | None:
    """What an element's id, class, style or type says about its text; Exchange's `x_` before ids and classes is ignored."""
    if not attributes:
        return None
    found = _IDS.get(_plain(attributes.get("id")))
    if found is not None:
        return found
    for name in (attributes.get("class") or "").split():
        found = _CLASSES.get(_plain(name)) or (Meaning.QUOTE if name.endswith(_PREFIXED) else None)
        if found is not None:
            return Meaning.QUOTE if tag == "blockquote" and found is Meaning.GMAIL_QUOTE else found
    if tag == "blockquote":
        return Meaning.QUOTE if _is_quoting(attributes) else None
    if tag == "hr":
        return _rule_meaning(attributes)
    styled = _style_meaning(attributes.get("style") or "") if tag == "div" else None
    return styled or _named(attributes)


_SIZE = lazily(r"font-size:\s*([\d.]+)", re.IGNORECASE)


def is_tiny(attributes: dict[str, str | None], is_inherited: bool) -> bool:  # noqa: FBT001 - what the parent was
    """Whether text is written in a size of nothing; newsletters set it on cells and give their contents another again."""
    style = attributes.get("style") if attributes else None
    stated = _SIZE.search(style) if style and "ont-size" in style else None
    return is_inherited if stated is None else not stated[1].strip("0.")


def is_hidden(attributes: dict[str, str | None]) -> bool:
    """Text that readers never see: preheaders, tracking, screen-reader copies."""
    if not attributes:
        return False
    style = attributes.get("style")
    return "hidden" in attributes or (style is not None and _DARK.search(style) is not None)


def _plain(marker: str | None) -> str:
    name = (marker or "").lower()
    while name.startswith("x_"):
        name = name[2:]
    return name


def _is_quoting(attributes: dict[str, str | None]) -> bool:
    """A quote has type=cite or a bar at its left; Gmail's and Outlook's indentation is a blockquote without either. Seznam's names its author."""
    return (
        attributes.get("type") == "cite"
        or "data-email" in attributes
        or "border-left" in (attributes.get("style") or "")
    )


def _rule_meaning(attributes: dict[str, str | None]) -> Meaning | None:
    is_outlook_2003 = attributes.get("size") == "3" and attributes.get("width") == "100%" and "tabindex" in attributes
    is_zimbra = attributes.get("data-marker") == "__DIVIDER__"
    return Meaning.REST if is_outlook_2003 or is_zimbra else None


def _style_meaning(style: str) -> Meaning | None:
    if "border-top" not in style and "border-left" not in style:
        return None
    return next((meaning for pattern, meaning in _STYLES if pattern.search(style)), None)


def _named(attributes: dict[str, str | None]) -> Meaning | None:
    return _NAMES.get(_plain(attributes.get("name"))) or _MARKERS.get(attributes.get("data-marker") or "")
