"""The mail that asks an address's owner whether it may be connected."""

from html import escape
from typing import TYPE_CHECKING

from api.wiring import Wiring
from gleaner.errors import GleanerError
from gleaner.wording import marked

if TYPE_CHECKING:
    from mypy_boto3_sesv2.type_defs import SendEmailRequestTypeDef

SUBJECT = "Connect this mailbox to Gleaner?"
TEXT = """\
{asked_by} asked to connect the mailbox {address} to Gleaner.

If that is you or you agree, open this link, sign in as {asked_by}, and press the button:
{url}

The link works for one day. If you do not know {asked_by}, do nothing: nothing is connected.
"""
HTML = """\
<!doctype html><html lang="en"><body>
<p><strong>{asked_by}</strong> asked to connect the mailbox <strong>{address}</strong> to Gleaner.</p>
<p>If that is you or you agree, <a href="{url}">open this link</a>, sign in as {asked_by}, and press the button.</p>
<p>The link works for one day. If you do not know {asked_by}, do nothing: nothing is connected.</p>
</body></html>
"""


class SenderNotReadyError(GleanerError):
    """SES does not send for us yet."""


def send_confirmation(wiring: Wiring, address: str, *, asked_by: str, token: str) -> None:
    """Mail the link; raises `SenderNotReadyError` where SES refuses, as it does for strangers while in its sandbox."""
    values = {"asked_by": asked_by, "address": address, "url": f"{wiring.settings.public_url}/connect/{token}"}
    safe = {name: escape(value) for name, value in values.items()}
    request: SendEmailRequestTypeDef = {
        "FromEmailAddress": wiring.settings.digest_sender,
        "Destination": {"ToAddresses": [address]},
        "ConfigurationSetName": wiring.settings.configuration_set,
        "Content": {
            "Simple": {
                "Subject": {"Data": SUBJECT},
                "Body": {
                    "Text": {"Data": TEXT.format(**values), "Charset": "UTF-8"},
                    "Html": {"Data": HTML.format(**safe), "Charset": "UTF-8"},
                },
                "Headers": [
                    {"Name": "Auto-Submitted", "Value": "auto-generated"},
                    {"Name": "X-Auto-Response-Suppress", "Value": "All"},
                ],
            }
        },
    }
    ses = wiring.services.ses
    try:
        ses.send_email(**request)
    except ses.exceptions.MessageRejected:
        raise SenderNotReadyError(
            marked(
                "SES refused to send the confirmation mail. Verify the sender and leave the SES sandbox, as the README says."
            )
        ) from None
