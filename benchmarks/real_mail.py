"""The real mails of two corpora through the mail door into a running stack: what became of each, in counts.

`python -m benchmarks.real_mail [--show]`. It brings up a cloud of its own, dates each mail now as `gleaner send --as-new`
does, and lets everybody who writes become a contact. Nothing of the mails is printed; `--show` prints contacts, tasks and
digest for your eyes, and they are real people's: keep its output out of files.
"""

import json
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.corpora import DATA, corpus, message_in
from benchmarks.own_cloud import OwnCloud, own_cloud
from local.outbox.mails import Mail
from local.progress import Progress
from local.sending import Mailer, RefusedError, as_new

CORPORA = ("signatures", "robustness")
PREFERENCES = {"contact_rule": "everyone", "phone_region": "US", "locale": "en"}
#: Many of the odd mails have no address that could be an envelope's sender.
ENVELOPE_SENDER = "reader@example.com"
#: A message that failed comes back after the queue's visibility timeout of twelve minutes.
QUIET_SECONDS = 800
DIGEST_SECONDS = 120
DEAD_LETTERS = ("ExtractionDeadLetter", "DigestDeadLetter", "JobDeadLetter", "Failure")

Row = dict[str, object]


def deliver(cloud: OwnCloud, files: Sequence[Path]) -> dict[str, Path]:
    """Every file in one SMTP transaction, as if written now; by SES id. What the door refuses is named."""
    sent: dict[str, Path] = {}
    with Mailer(cloud.stack.smtp) as mailer:
        for file in files:
            raw = as_new(message_in(file), datetime.now(UTC))
            try:
                (transaction,) = mailer.send(raw, [cloud.forwarding_address], ENVELOPE_SENDER)
            except RefusedError as error:
                print(f"refused by the door: {file.name}: {error}")
                continue
            sent[transaction.ses_message_id] = file
    return sent


def items(cloud: OwnCloud, path: str) -> list[Row]:
    """Everything that a listing of the API holds, over all its pages."""
    found: list[Row] = []
    after: object = None
    while True:
        page = cloud.api.get(f"{path}&after={after}" if after else path)
        rows = page["items"]
        assert isinstance(rows, list)
        found += rows
        after = page.get("after")
        if not after:
            return found


def digest(cloud: OwnCloud) -> Mail | None:
    """The digest that all of it makes, sent now; None when none came."""
    cloud.api.post(f"/v1/inboxes/{cloud.inbox_id}/digest")
    return cloud.outbox.wait_for(lambda mail: cloud.owner in mail.recipients, DIGEST_SECONDS)


def report_ledger(lines: Iterable[Row], sent: dict[str, Path]) -> None:
    """Print, a corpus, how many mails came to which outcome and reason."""
    final = {str(line["ses_message_id"]): line for line in lines}
    for name in CORPORA:
        ids = [ses_id for ses_id, file in sent.items() if name in file.parts]
        outcomes = Counter(_outcome(final.get(ses_id)) for ses_id in ids)
        print(f"{name}: {len(ids)} mails; " + ", ".join(f"{what} {count}" for what, count in outcomes.most_common()))


def report_values(contacts: Sequence[Row]) -> None:
    """Print how many contacts have each field."""
    filled = Counter(name for contact in contacts for name, value in contact.items() if value)
    print(f"{len(contacts)} contacts: " + ", ".join(f"{name} {count}" for name, count in filled.most_common()))


def show(sent: dict[str, Path], lines: Iterable[Row], listings: Iterable[Sequence[Row]], mail: Mail | None) -> None:
    """Print it all, for the eye."""
    for line in lines:
        file = sent.get(str(line["ses_message_id"]))
        print(json.dumps({"file": str(file.relative_to(DATA)) if file else None, **line}))
    for listing in listings:
        for row in listing:
            print(json.dumps(row, ensure_ascii=False))
    if mail:
        print(mail.subject, mail.text, sep="\n\n")


def main() -> None:
    parser = ArgumentParser(prog="python -m benchmarks.real_mail")
    parser.add_argument(
        "--show", action="store_true", help="print contacts, tasks and digest: real people's, for your eyes"
    )
    options = parser.parse_args()
    progress = Progress()
    with own_cloud(PREFERENCES, progress) as cloud:
        sent = deliver(cloud, [file for name in CORPORA for file in corpus(name).files])
        progress.say(f"{len(sent)} mails delivered by SMTP")
        settled = cloud.wait_until_settled(len(sent), quiet_seconds=QUIET_SECONDS, progress=progress)
        print(f"{settled} of {len(sent)} mails have their final ledger line; queues {cloud.waiting()}")
        inbox = f"/v1/inboxes/{cloud.inbox_id}"
        lines = items(cloud, f"{inbox}/ledger?limit=1000")
        report_ledger(lines, sent)
        contacts = items(cloud, "/v1/contacts?limit=200")
        report_values(contacts)
        suggestions, tasks = items(cloud, f"{inbox}/suggestions"), items(cloud, f"{inbox}/tasks?state=all&limit=1000")
        print(f"{len(suggestions)} suggestions: {dict(Counter(str(row['reason']) for row in suggestions))}")
        for name in ("kind", "state", "waiting_on"):
            print(f"{len(tasks)} tasks by {name}: {dict(Counter(str(row[name]) for row in tasks))}")
        print(f"  with a due date {sum(row['due_on'] is not None for row in tasks)}")
        mail = digest(cloud)
        if mail is None:
            print("no digest came")
        else:
            print(f"digest: {len(mail.text.splitlines())} lines of text, {len(mail.html) / 1024:.0f} KB of HTML")
        if options.show:
            show(sent, lines, (contacts, suggestions, tasks), mail)
        dead = {name: count for name, count in cloud.waiting().items() if count and name in DEAD_LETTERS}
    if dead or settled != len(sent):
        sys.exit(f"{len(sent) - settled} mails have no final ledger line; dead letters: {dead}")


def _outcome(line: Row | None) -> str:
    if line is None:
        return "no line"
    return f"skipped as {line['reason']}" if line["reason"] else str(line["outcome"])


if __name__ == "__main__":
    main()
