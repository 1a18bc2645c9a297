"""The new text of replies against what a person cut out by hand: exact matches, white space aside.

`python -m benchmarks.replies [--wrong]`. Comprehend plays no part in it.
"""

import sys

from benchmarks.bare_bodies import wrapped
from benchmarks.reply_labels import replies
from gleaner.mail.reading import read


def new_text_of(body: str) -> str:
    """What Gleaner takes for the new text of a body."""
    return read(wrapped(body.encode(), "reader@example.com"), owner=frozenset()).zones.new_text


def main() -> None:
    labelled = list(replies())
    wrong = [one.name for one in labelled if not one.is_given_by(new_text_of(one.body))]
    print(f"replies: {len(labelled) - len(wrong)} of {len(labelled)} exact")
    if "--wrong" in sys.argv:
        print(*wrong, sep="\n")


if __name__ == "__main__":
    main()
