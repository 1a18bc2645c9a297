"""Each page on the local stack: warm and cold time beside a bare Mangum function, size over the wire, and AWS calls.

`python -m benchmarks.pages [STATE]`; STATE is the folder of a cloud that is up, otherwise one is brought up and down again.
Times are medians; the ratio is to `hello` in the same round, so that a busy machine moves both.
"""

import http.client
import re
import statistics
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from benchmarks.hello_function import Hello, cool, deploy_hello
from local import cloud as clouds
from local.aws import Aws
from local.chromium import running_chromium
from local.demo import play
from local.folders import Folders
from local.progress import Progress
from local.stack_file import StackFile
from local.tap_client import TapClient
from local.users import PASSWORD

WARM_ROUNDS, COLD_ROUNDS = 15, 3
SESSION = "__Host-session"
_FILES = re.compile(r'(?:href|src)="(/static/[^"]+)"')
_FIRST = {
    "inbox": ("/settings/email", r'href="(/settings/email/[a-z2-7]{32})"'),
    "set-up": ("/settings/email", r'href="(/settings/email/[a-z2-7]{32})"'),
    "contact": ("/contacts", r'href="(/contacts/[\w-]{40,})"'),
    "conversation": ("/tasks", r'href="(/threads/[^"]+)"'),
}
"""Pages with an id in their path, and the page whose first such link leads there."""
_PLAIN = (
    "/settings/email",
    "/settings/email/connect",
    "/contacts",
    "/contacts/suggestions",
    "/tasks",
    "/activity",
    "/jobs",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came, and how long it took in seconds."""

    seconds: float
    body: bytes


@dataclass(frozen=True, slots=True)
class Site:
    """The API of a stack, as somebody who is signed in asks it."""

    stack: StackFile
    cookie: str

    def get(self, path: str) -> Answer:
        """A page or file of ours."""
        return _fetched(self.stack, urlsplit(self.stack.api_url).path + path, self.cookie)

    def pages(self) -> dict[str, str]:
        """Paths by name."""
        found = {path.strip("/"): path for path in _PLAIN}
        for name, (place, link) in _FIRST.items():
            if hit := re.search(link, self.get(place).body.decode()):
                found[name] = unescape(hit[1]) + ("/set-up" if name == "set-up" else "")
        inbox = found.get("inbox", "")
        return found | ({"digest": f"/digest/{inbox.rpartition('/')[2]}"} if inbox else {})


def sign_in(stack: StackFile) -> Site:
    """As the demo's owner, through the hosted login."""
    with running_chromium() as browser:
        page = browser.new_page()
        page.goto(f"{stack.public_url}/sign-in")
        page.locator("input[name=username]").fill(stack.demo.owner)
        page.locator("input[name=password]").fill(PASSWORD)
        page.locator("[type=submit]").click()
        page.wait_for_url("**/settings/email")
        cookies = {one["name"]: one["value"] for one in page.context.cookies()}
    return Site(stack, cookies[SESSION])


def measure(site: Site, hello: Hello, aws: Aws, tap: TapClient) -> None:
    """Print a line a page."""
    stack, pages = site.stack, site.pages()
    for path in pages.values():
        site.get(path)
    print(f"{'page':22} {'warm':>8} {'x hello':>8} {'cold':>8} {'x hello':>8} {'KB':>6} {'first KB':>8} calls")
    for name, path in pages.items():
        warm = [(site.get(path).seconds, _fetched(stack, hello.path).seconds) for _ in range(WARM_ROUNDS)]
        tap.reset()
        body = site.get(path).body
        calls = tap.calls()
        cold = [_cold(site, path, hello, aws, turn) for turn in range(COLD_ROUNDS)]
        files = sum(len(site.get(unescape(file)).body) for file in set(_FILES.findall(body.decode())))
        asked = ", ".join(f"{count} {call.partition('.')[2]}" for call, count in sorted(calls.items()))
        print(
            f"{name:22} {_columns(warm)} {_columns(cold)} {len(body) / 1024:6.1f} {(len(body) + files) / 1024:8.1f} {asked}"
        )
    alone = [_fetched(stack, hello.path).seconds for _ in range(WARM_ROUNDS)]
    print(f"{'hello':22} {statistics.median(alone) * 1000:5.0f} ms")


def _cold(site: Site, path: str, hello: Hello, aws: Aws, turn: int) -> tuple[float, float]:
    cool(aws, site.stack.functions["Api"], turn)
    cool(aws, hello.function, turn)
    return site.get(path).seconds, _fetched(site.stack, hello.path).seconds


def _columns(pairs: list[tuple[float, float]]) -> str:
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    return f"{statistics.median(ours for ours, _ in pairs) * 1000:5.0f} ms {ratio:8.2f}"


def _fetched(stack: StackFile, path: str, cookie: str = "") -> Answer:
    headers: Mapping[str, str] = {"accept-encoding": "gzip", "accept-language": "en"}
    connection = http.client.HTTPConnection(urlsplit(stack.api_url).netloc, timeout=60)
    start = time.perf_counter()
    try:
        connection.request(
            "GET", path, headers={**headers, "cookie": f"{SESSION}={cookie}"} if cookie else dict(headers)
        )
        answer = connection.getresponse()
        body = answer.read()
    finally:
        connection.close()
    seconds = time.perf_counter() - start
    if answer.status != 200:
        sys.exit(f"{path} answered {answer.status}: a page that fails is not measured.")
    return Answer(seconds, body)


@contextmanager
def _standing(progress: Progress) -> Iterator[Folders]:
    if len(sys.argv) > 1:
        yield Folders.under(Path(sys.argv[1]).resolve())
        return
    with TemporaryDirectory(prefix="gleaner-benchmark-") as scratch:
        folders = Folders.under(Path(scratch))
        try:
            clouds.up(folders, progress)
            yield folders
        finally:
            clouds.down(folders)


def main() -> None:
    progress = Progress()
    with _standing(progress) as folders:
        stack = clouds.running_stack(folders)
        if not stack.demo.inbox_id:
            play(folders, stack, progress)
        aws = Aws(stack.aws_endpoint_url)
        hello = deploy_hello(aws, stack)
        try:
            measure(sign_in(stack), hello, aws, TapClient(stack.tap_url))
        finally:
            aws.functions.delete_function(FunctionName=hello.function)


if __name__ == "__main__":
    main()
