"""Signing in as people do: through the hosted login's form."""

import urllib.error
import urllib.request
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode

from tests.account import EMULATOR_URL
from tests.functions.api.calls import Person, Reply
from tests.functions.api.world import PUBLIC_URL, World

PASSWORD = "Correct-horse-7"


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


class Fields(HTMLParser):
    """The hidden fields of a form."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "input" and named.get("name"):
            self.found[str(named["name"])] = named.get("value") or ""


def invite(world: World, email: str) -> None:
    """A user of the pool, as an administrator makes one."""
    attributes: Any = [{"Name": "email", "Value": email}, {"Name": "email_verified", "Value": "true"}]
    cognito = world.account.aws.cognito
    cognito.admin_create_user(
        UserPoolId=world.pool_id, Username=email, UserAttributes=attributes, MessageAction="SUPPRESS"
    )
    cognito.admin_set_user_password(UserPoolId=world.pool_id, Username=email, Password=PASSWORD, Permanent=True)


def hosted_login(authorize_url: str, email: str) -> str:
    """Fill in the hosted login's form as a person does; the path and query that it sends the browser back to."""
    assert authorize_url.startswith(f"{EMULATOR_URL}/oauth2/authorize?")
    with urllib.request.urlopen(authorize_url, timeout=10) as page:  # noqa: S310
        form = Fields()
        form.feed(page.read().decode())
    fields = form.found | {"username": email, "password": PASSWORD}
    opener = urllib.request.build_opener(_NoRedirect)
    try:
        opener.open(f"{EMULATOR_URL}/login", urlencode(fields).encode(), timeout=10).close()
    except urllib.error.HTTPError as redirect:
        with redirect:
            target: str = redirect.headers["Location"]
        assert target.startswith(f"{PUBLIC_URL}/callback?")
        return target.removeprefix(PUBLIC_URL)
    raise AssertionError("The hosted login did not lead back.")


def sign_in(browser: Person, email: str, to: str = "/") -> Reply:
    begun = browser.get(f"/sign-in?{urlencode({'to': to})}")
    assert begun.status == 303
    return browser.get(hosted_login(begun.headers["location"], email))
