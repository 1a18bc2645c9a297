"""Every page there is, one a row: the proofs in `tests/pages` and the pictures go through this table.

A new page is one more row. `test_the_table_names_every_page` says which are missing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from api.contact_pages.places import Places
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
    most_calls: int = 10
    """Of AWS, each of some milliseconds; that of the session is one."""

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


def _contact(below: str = "") -> Callable[[Sample], str]:
    return lambda one: f"{Places(one.world.key()).contact(one.contact)}{below}"


CONTACT = "/contacts/{sealed}"
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
    PageRow("contacts", "/contacts", _at("/contacts"), "Head of Sales"),
    PageRow("suggestions", "/contacts/suggestions", _at("/contacts/suggestions"), "Bureau De Vries"),
    PageRow("contact", CONTACT, _contact(), "Northwind Traders B.V."),
    PageRow("contact-edit", f"{CONTACT}/edit", _contact("/edit"), "Northwind Traders B.V."),
    PageRow("contact-forget", f"{CONTACT}/forget", _contact("/forget"), "maria.jansen@northwind.example.com"),
    PageRow("export", "/contacts/export", _at("/contacts/export"), "vCard"),
    PageRow("import", "/contacts/import", _at("/contacts/import"), "vCard"),
    PageRow("tasks", "/tasks", _at("/tasks"), "Send Maria the signed contract"),
    PageRow("tasks-waiting", "/tasks/waiting", _at("/tasks/waiting"), "Waits on others"),
    PageRow("tasks-done", "/tasks/done", _at("/tasks/done"), "Closed by Gleaner"),
    PageRow("calendar", "/tasks/calendar", _at("/tasks/calendar"), "/calendar/"),
    PageRow(
        "conversation",
        "/threads/{thread_id}",
        lambda one: f"/threads/{one.thread_id}",
        "Could you send me the signed contract before the weekend?",
        Who.OWNER,
    ),
    PageRow("digest", "/digest/{inbox_id}", lambda one: f"/digest/{one.inbox.inbox_id}", "Send Maria", Who.OWNER),
    PageRow("jobs", "/jobs", _at("/jobs"), "Import into the contact book"),
    PageRow("job", "/jobs/{job_id}", lambda one: f"/jobs/{one.job_ids[0]}", "41 contacts are new", Who.OWNER),
    PageRow(
        "erase",
        f"{INBOX}/erase",
        lambda one: f"/settings/email/{one.inbox.inbox_id}/erase",
        "emma@example.com",
        Who.OWNER,
    ),
    PageRow(
        "administration",
        "/administration",
        _at("/administration"),
        "emma@example.com",
        Who.ADMINISTRATOR,
        most_calls=30,  # it asks each inbox that it lists for its last message
    ),
    PageRow("people", "/administration/people", _at("/administration/people"), "robin@example.com", Who.ADMINISTRATOR),
    PageRow(
        "organisation",
        "/administration/organisation",
        _at("/administration/organisation"),
        "lawfirm.example.org",
        Who.ADMINISTRATOR,
    ),
    PageRow("activity", "/activity", _at("/activity"), "It is a newsletter or another bulk mail."),
    PageRow("job-at-work", "/jobs/{job_id}", lambda one: f"/jobs/{one.job_ids[2]}", "300 of 420 done", Who.OWNER),
    PageRow("job-erased", "/jobs/{job_id}", lambda one: f"/jobs/{one.job_ids[1]}", "What stays", Who.OWNER),
    PageRow(
        "mailed-link", "/connect/{token}", lambda one: one.connect_path, "asked to connect the mailbox", Who.ANYBODY
    ),
    PageRow("link", "/a/{token}", _link(Purpose.SNOOZE), "Send Maria the signed contract", Who.ANYBODY),
    PageRow("unsubscribe", "/unsubscribe/{token}", _link(Purpose.DIGEST_OFF), "emma@example.com", Who.ANYBODY),
    PageRow("api", "/docs", _at("/docs"), "swagger-ui", Who.ANYBODY, is_pictured=False),
)
NOT_PAGES = {
    "/calendar/{secret}.ics": "a file, for calendars",
    "/digest": "leads to that of the first inbox",
    "/digest/{inbox_id}/text": "the digest as plain text",
    "/jobs/{job_id}/file": "leads to a file",
    "/settings": "leads to /settings/email",
    f"{INBOX}/lights": "a part of the set-up page that refreshes",
    "/sign-in": "leads to the hosted login",
    "/callback": "leads back from it",
    "/healthz": "JSON",
    "/openapi.json": "JSON",
    "/docs/{name}": "a file",
    "/static/{name}": "a file",
}
"""Routes with GET that show no page of their own, and what they are."""
