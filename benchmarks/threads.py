"""Whole conversations: what is tracked and what was closed after them, as somebody who knew no code expects it.

`python -m benchmarks.threads [--set tune|report] [--wrong]`. `--wrong` says what differs in the set that rules are made on;
of the other one only totals are shown, and nobody who makes rules reads its mails.
"""

import json
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from local.commands.perspective import UNKNOWN_REGION
from local.mail_files import MailFile
from local.playing import play

THREADS = Path(__file__).resolve().parent.parent / "tests" / "messages" / "threads"
SETS = ("tune", "report")


@dataclass(frozen=True, slots=True)
class Thread:
    """A folder of messages, and what a person expects of it; shape: `tests/messages/README.md`."""

    name: str
    folder: Path
    expected: Mapping[str, Any]

    @property
    def language(self) -> str:
        """Its ISO 639-1 code, with which the name begins."""
        return self.name.partition("-")[0]

    def files(self) -> tuple[MailFile, ...]:
        """The messages in their order of arrival."""
        names = self.expected.get("order") or sorted(one.name for one in self.folder.glob("*.eml"))
        return tuple(MailFile(name, (self.folder / name).read_bytes()) for name in names)

    def state(self) -> dict[str, Any]:
        """What `gleaner threads` prints last."""
        at = self.expected.get("at")
        country = self.expected.get("country")
        lines = play(
            self.files(),
            owner=(self.expected["owner"],),
            region=(country or UNKNOWN_REGION).upper(),
            at=datetime.fromisoformat(at) if at else None,
            country=country and country.upper(),
        )
        return list(lines)[-1]


def threads(name: str) -> Iterator[Thread]:
    """The threads of a set, by name."""
    for file in sorted((THREADS / name).glob("*/expected.json")):
        yield Thread(file.parent.name, file.parent, json.loads(file.read_text("utf-8")))


def differences(thread: Thread) -> list[str]:
    """What is not as expected: a task that is missing, too many or different, one that was not closed for its reason.

    More closed tasks than expected are no difference: nobody is asked for anything any more.
    """
    state = thread.state()
    found, wrong = list(state["open"]), []
    for expected in thread.expected["open"]:
        task = next((one for one in found if _is_same(one, expected)), None)
        if task is None:
            wrong.append(f"not open: {expected['sentence']!r}")
            continue
        found.remove(task)
        wrong += [
            f"{key} is {task[key]}, not {expected[key]}: {expected['sentence']!r}"
            for key in ("kind", "due_on", "waiting_on", "state")
            if key in expected and task[key] not in _right(expected[key])
        ]
    wrong += [f"open: {task['kind']} {task['waiting_on']} {task['sentence']!r}" for task in found]
    return wrong + list(_not_closed(thread.expected["closed"], state))


def _not_closed(closed: Sequence[Mapping[str, Any]], state: Mapping[str, Any]) -> Iterator[str]:
    for expected in closed:
        reasons = [one["reason"] for one in state["closed"] if _is_same(one, expected)]
        if not any(reason in _right(expected["reason"]) for reason in reasons):
            yield f"closed as {reasons or 'nothing'}, not {expected['reason']}: {expected['sentence']!r}"


def _is_same(task: Mapping[str, Any], expected: Mapping[str, Any]) -> bool:
    part, sentence = _squeezed(expected["sentence"]), _squeezed(task["sentence"])
    return part in sentence or sentence in part


def _squeezed(text: str) -> str:
    return " ".join(text.split()).lower()


def _right(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else (value,)


def main() -> None:
    """Play the threads, and print how many end as expected."""
    parser = ArgumentParser(prog="python -m benchmarks.threads", description=str(__doc__).partition("\n")[0])
    parser.add_argument("--set", choices=SETS, default="tune", dest="name")
    parser.add_argument("--wrong", action="store_true", help="what differs (tune only)")
    options = parser.parse_args()
    if options.wrong and options.name != "tune":
        parser.error("the report set stays unseen: add --set tune to see what differs")

    right, total = Counter[str](), Counter[str]()
    for thread in threads(options.name):
        wrong = differences(thread)
        total[thread.language] += 1
        right[thread.language] += not wrong
        if options.wrong and wrong:
            print(thread.name, *wrong, sep="\n    ")
    print(f"{options.name}: {right.total()} of {total.total()} threads end as expected")
    for language in sorted(total):
        print(f"  {language}  {right[language]:3} of {total[language]}")


if __name__ == "__main__":
    main()
