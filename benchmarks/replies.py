"""The new text of replies against what a person cut out by hand: exact matches, white space aside.

`python -m benchmarks.replies [--wrong]`. Comprehend plays no part in it.
"""

import sys

from benchmarks.bare_bodies import wrapped
from benchmarks.corpora import DATA, corpus
from gleaner.mail.reading import read


def main() -> None:
    corpus("replies")
    bodies = sorted((DATA / "replies" / "emails").iterdir())
    wrong = []
    for body in bodies:
        expected = (DATA / "replies" / "trimmed" / body.name).read_text("utf-8")
        zones = read(wrapped(body.read_bytes(), "reader@example.com"), owner=frozenset()).zones
        if "".join(zones.new_text.split()) != "".join(expected.split()):
            wrong.append(body.stem)
    print(f"replies: {len(bodies) - len(wrong)} of {len(bodies)} exact")
    if "--wrong" in sys.argv:
        print(*wrong, sep="\n")


if __name__ == "__main__":
    main()
