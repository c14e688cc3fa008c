"""`python3 build.py bench [--record] [--pages] [STATEMENTS.jsonl]`: how long reading takes.

It prints and judges nothing. Always: statements under CPython (made ones, or those of the file:
{"text", "authors"} a line), a statement of 2 kB in the browser, what the content script costs a page,
and how long a list of 10,000 works keeps the page busy. With `--record` also the role summary of such a
record; with `--pages` every saved page in the browser, compared with CPython: the exit status is then 1
if one differs.
"""

from __future__ import annotations

import argparse
import sys

from tests.bench import in_browser, launcher, statement, works_list


def main() -> int:
    parser = argparse.ArgumentParser(prog="build.py bench", description=__doc__)
    parser.add_argument("statements", nargs="?", help="JSON lines of statements instead of the made ones")
    parser.add_argument("--record", action="store_true", help="summarise a record of 10,000 works too")
    parser.add_argument("--pages", action="store_true", help="read all saved pages in the browser too")
    options = parser.parse_args()
    statement.main([options.statements] if options.statements else [])
    in_browser.statement()
    if options.record:
        in_browser.record()
    launcher.launcher()
    works_list.works_list()
    return 0 if not options.pages or in_browser.pages() else 1


if __name__ == "__main__":
    sys.exit(main())
