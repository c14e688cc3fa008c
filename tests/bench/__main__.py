"""`python3 build.py bench [--record] [--pages] [STATEMENTS.jsonl]`: how long reading takes.

With `--against DIST [--pairs N] [--rows N]` this build and that one in turn, and nothing else (`paired`).
It prints and judges nothing. Always: statements under CPython (made ones, or those of the file:
{"text", "authors"} a line), a statement of 2 kB in the browser, what the content script costs a page,
and how long a list of 10,000 works, and a review of 1,000, keep the page busy. With `--record` also the role summary of such a
record; with `--fuzz MINUTES` nothing but the readers of foreign text under the fuzzer (`tests/fuzz`); with `--pages` every saved page in the browser, compared with CPython: the exit status is then 1
if one differs.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.bench import in_browser, launcher, paired, review_table, statement, works_list
from tests.fuzz.__main__ import main as fuzz


def main() -> int:
    parser = argparse.ArgumentParser(prog="build.py bench", description=__doc__)
    parser.add_argument("statements", nargs="?", help="JSON lines of statements instead of the made ones")
    parser.add_argument("--record", action="store_true", help="summarise a record of 10,000 works too")
    parser.add_argument("--pages", action="store_true", help="read all saved pages in the browser too")
    parser.add_argument("--fuzz", type=float, metavar="MINUTES", help="only fuzz the readers of foreign text")
    parser.add_argument(
        "--against", type=Path, metavar="DIST", help="measure this build and that one in turn"
    )
    parser.add_argument("--pairs", type=int, default=5, help="how often, with --against")
    parser.add_argument("--rows", type=int, default=100, help="how many to push and remove, with --against")
    options = parser.parse_args()
    if options.against is not None:
        paired.paired(options.against, options.pairs, options.rows)
        return 0
    if options.fuzz is not None:
        return fuzz(["--minutes", str(options.fuzz)])
    statement.main([options.statements] if options.statements else [])
    in_browser.statement()
    if options.record:
        in_browser.record()
    launcher.launcher()
    works_list.works_list()
    review_table.review_table()
    return 0 if not options.pages or in_browser.pages() else 1


if __name__ == "__main__":
    sys.exit(main())
