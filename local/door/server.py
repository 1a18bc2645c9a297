"""The door's process: `python -m local.door.server PORT`.

Unlike SES it speaks no TLS (it listens on the loopback interface only), whatever the rule's TlsPolicy demands.
"""

import asyncio
import logging
import sys
from typing import AnyStr

from aiosmtpd.smtp import SMTP, Session
from aiosmtpd.smtp import Envelope as SmtpEnvelope
from botocore.exceptions import BotoCoreError, ClientError

from local.door.delivery import Delivery, Envelope, Rules
from local.door.verdicts import VerdictError
from local.ports import HOST

#: SES receives up to 40 MB, headers included.
SIZE_LIMIT = 40 * 1024 * 1024
#: What RFC 5321 (4.5.3.1.8) asks of every server; SES documents no number of its own.
RECIPIENT_LIMIT = 100
_TOO_LARGE = "552 5.3.4 Message is larger than the 40 MB that SES receives"

logger = logging.getLogger("local.door")


class Hooks:
    """What aiosmtpd asks: may this recipient, and take this message."""

    def __init__(self) -> None:
        self._rules = Rules()
        self._delivery = Delivery(self._rules)

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: SmtpEnvelope, address: str, options: list[str]
    ) -> str:
        """Accept whom a rule wants, as SES does, up to the limit of one transaction."""
        if len(envelope.rcpt_tos) >= RECIPIENT_LIMIT:
            return "452 4.5.3 Too many recipients: send the rest in another transaction"
        try:
            is_wanted = await asyncio.to_thread(self._rules.accept, address)
        except (BotoCoreError, ClientError):
            logger.exception("cannot read the active rule set")
            return "451 4.3.0 Receipt rules cannot be read now"
        if not is_wanted:
            return "550 5.1.1 No receipt rule of the active rule set is for this recipient"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: SmtpEnvelope) -> str:  # noqa: N802
        """Deliver, and answer with the SES id as SES does."""
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        if len(content) > SIZE_LIMIT:
            return _TOO_LARGE
        peer = session.peer[0] if isinstance(session.peer, tuple) else HOST
        sent = Envelope(envelope.mail_from or "", tuple(envelope.rcpt_tos), session.host_name or "localhost", peer)
        try:
            return f"250 OK {await asyncio.to_thread(self._delivery.deliver, content, sent)}"
        except VerdictError as error:
            return f"554 5.6.0 {error}"
        except (BotoCoreError, ClientError) as error:
            logger.exception("delivery failed")
            return f"451 4.3.0 A receipt action failed: {type(error).__name__}"


class Door(SMTP):
    """An SMTP session that takes lines of any length: real mail has them, and SES stores them."""

    line_length_limit = SIZE_LIMIT

    async def push(self, status: AnyStr) -> None:
        """Answer; where aiosmtpd refuses a message (or a line) larger than SES takes, say so in SES's terms."""
        text = status if isinstance(status, str) else status.decode()
        await super().push(_TOO_LARGE if text.startswith(("552", "500 Line too long")) else text)


def _session(hooks: Hooks) -> Door:
    return Door(
        hooks,
        hostname="inbound-smtp.local",
        ident="gleaner local door",
        # A little more than SES takes, so that the refusal is ours and names the limit.
        data_size_limit=SIZE_LIMIT + 1024,
        enable_SMTPUTF8=True,
    )


async def _main(port: int) -> None:
    hooks = Hooks()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _session(hooks), HOST, port)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(message)s")
    asyncio.run(_main(int(sys.argv[1])))
