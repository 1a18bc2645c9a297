"""The mail that asks an address's owner whether it may be connected."""

from html import escape
from typing import TYPE_CHECKING

from api.wiring import Wiring
from gleaner.errors import GleanerError
from gleaner.wording import catalogue, marked

if TYPE_CHECKING:
    from mypy_boto3_sesv2.type_defs import SendEmailRequestTypeDef

SUBJECT = marked("Connect this mailbox to Gleaner?")
ASKED = marked("{person} asked to connect the mailbox {address} to Gleaner.")
AGREE = marked("If that is you or you agree, open this link, sign in as {person}, and press the button:")
REFUSE = marked("The link works for one day. If you do not know {person}, do nothing: nothing is connected.")

TEXT = """\
{asked}

{agree}
{url}

{refuse}
"""
HTML = """\
<!doctype html><html lang="{locale}"><body>
<p>{asked}</p>
<p>{agree}<br><a href="{url}">{url}</a></p>
<p>{refuse}</p>
</body></html>
"""
REFUSED = marked(
    "SES refused to send the confirmation mail. Verify the sender and leave the SES sandbox, as the README says."
)


class SenderNotReadyError(GleanerError):
    """SES does not send for us yet."""


def send_confirmation(wiring: Wiring, address: str, *, asked_by: str, token: str, language: str) -> None:
    """Mail the link; raises `SenderNotReadyError` where SES refuses, as it does for strangers while in its sandbox."""
    words = catalogue(language)
    values = {"person": asked_by, "address": address}
    said = {
        "asked": words.gettext(ASKED).format(**values),
        "agree": words.gettext(AGREE).format(**values),
        "refuse": words.gettext(REFUSE).format(**values),
        "url": f"{wiring.settings.public_url}/connect/{token}",
        "locale": words.locale,
    }
    safe = {name: escape(text) for name, text in said.items()}
    request: SendEmailRequestTypeDef = {
        "FromEmailAddress": wiring.settings.digest_sender,
        "Destination": {"ToAddresses": [address]},
        "ConfigurationSetName": wiring.settings.configuration_set,
        "Content": {
            "Simple": {
                "Subject": {"Data": words.gettext(SUBJECT), "Charset": "UTF-8"},
                "Body": {
                    "Text": {"Data": TEXT.format(**said), "Charset": "UTF-8"},
                    "Html": {"Data": HTML.format(**safe), "Charset": "UTF-8"},
                },
                "Headers": [
                    {"Name": "Auto-Submitted", "Value": "auto-generated"},
                    {"Name": "X-Auto-Response-Suppress", "Value": "All"},
                ],
            }
        },
    }
    try:
        wiring.services.ses.send_email(**request)
    except wiring.services.ses.exceptions.MessageRejected:
        raise SenderNotReadyError(REFUSED) from None
