"""One run of the digest function in a process of its own, to be killed: `python -m … INBOX_ID DIGEST_KEY NOW`."""

import sys
from datetime import datetime

from digest import handler
from gleaner.digests.mime import DigestId

if __name__ == "__main__":
    inbox_id, digest_key, now = sys.argv[1:]
    sys.stdout.write(handler.maker.make(DigestId(inbox_id, digest_key), datetime.fromisoformat(now)))
