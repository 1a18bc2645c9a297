"""Every page there is, one a row: the proofs in `tests/pages` and the pictures go through this table.

A new page is one more row. `test_the_table_names_every_page` says which are missing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from gleaner.digests.links import Linker, Purpose
from tests.functions.api.calls import Person
from tests.pages.sample import Sample


class Who(StrEnum):
    """Who a page is for."""

    ANYBODY = "anybody"
    SIGNED_IN = "signed in"
    OWNER = "owner"
    """Of what the path names: for everybody else it is not there."""
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page: its name, which is also that of its pictures; the pattern of its route; where it is in a sample; what must be on it."""

    name: str
    route: str
    path: Callable[[Sample], str]
    shows: str
    who: Who = Who.SIGNED_IN
    is_pictured: bool = True

    def seen_by(self, sample: Sample) -> Person:
        """The browser of somebody who may see it."""
        if self.who is Who.ANYBODY:
            return sample.world.nobody()
        return sample.administrator if self.who is Who.ADMINISTRATOR else sample.owner


def _at(path: str) -> Callable[[Sample], str]:
    return lambda _: path


def _link(purpose: Purpose) -> Callable[[Sample], str]:
    """A link of a digest, about the first task."""
    return lambda one: Linker("", one.world.key(), one.now).url(purpose, one.inbox.inbox_id, one.task_id)


INBOX = "/settings/email/{inbox_id}"
PAGES = (
    PageRow("welcome", "/", _at("/"), "Sign in", Who.ANYBODY),
    PageRow("inboxes", "/settings/email", _at("/settings/email"), "emma@example.com"),
    PageRow("inbox", INBOX, lambda one: f"/settings/email/{one.inbox.inbox_id}", "Who becomes a contact", Who.OWNER),
    PageRow("connect", "/settings/email/connect", _at("/settings/email/connect"), "Connect an inbox"),
    PageRow(
        "set-up",
        f"{INBOX}/set-up",
        lambda one: f"/settings/email/{one.second.inbox_id}/set-up",
        "481 290 553",
        Who.OWNER,
    ),
    PageRow("tasks", "/tasks", _at("/tasks"), "Send Maria the signed contract"),
    PageRow(
        "conversation",
        "/threads/{thread_id}",
        lambda one: f"/threads/{one.thread_id}",
        "Could you send me the signed contract before the weekend?",
        Who.OWNER,
    ),
    PageRow("activity", "/activity", _at("/activity"), "It is a newsletter or another bulk mail."),
    PageRow("contacts-export", "/contacts/export", _at("/contacts/export"), "vCard"),
    PageRow("contacts-import", "/contacts/import", _at("/contacts/import"), "at most 4 MB"),
    PageRow("jobs", "/jobs", _at("/jobs"), "Import into the contact book"),
    PageRow("job", "/jobs/{job_id}", lambda one: f"/jobs/{one.job_ids[0]}", "212 contacts are new", Who.OWNER),
    PageRow("job-at-work", "/jobs/{job_id}", lambda one: f"/jobs/{one.job_ids[1]}", "14,000 done", Who.OWNER),
    PageRow(
        "erase",
        f"{INBOX}/erase",
        lambda one: f"/settings/email/{one.inbox.inbox_id}/erase",
        "Stop and erase everything",
        Who.OWNER,
    ),
    PageRow(
        "mailed-link", "/connect/{token}", lambda one: one.connect_path, "asked to connect the mailbox", Who.ANYBODY
    ),
    PageRow("link", "/a/{token}", _link(Purpose.SNOOZE), "Send Maria the signed contract", Who.ANYBODY),
    PageRow("unsubscribe", "/unsubscribe/{token}", _link(Purpose.DIGEST_OFF), "emma@example.com", Who.ANYBODY),
    PageRow("api", "/docs", _at("/docs"), "swagger-ui", Who.ANYBODY, is_pictured=False),
)
NOT_PAGES = {
    "/settings": "leads to /settings/email",
    f"{INBOX}/lights": "a part of the set-up page that refreshes",
    "/jobs/{job_id}/file": "leads to a file in S3",
    "/sign-in": "leads to the hosted login",
    "/callback": "leads back from it",
    "/healthz": "JSON",
    "/openapi.json": "JSON",
    "/docs/{name}": "a file",
    "/static/{name}": "a file",
}
"""Routes with GET that show no page of their own, and what they are."""
