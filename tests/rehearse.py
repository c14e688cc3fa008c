"""The rehearsal against the stand-in playing the sandbox: what a deployer will see, without a client.

    python3 build.py rehearse --standin [--break RULE]

It signs in in a headless Chromium, where there is one, and presses the buttons itself. With `--break`
the stand-in does not keep that rule, to see what a difference looks like.
"""

from __future__ import annotations

import shutil
import sys

import pytest

from rehearsal.__main__ import listed, parser, run, stop_in_order
from tests.contract.breaks import BREAKS, Break
from tests.contract.rehearsing import FormWindow, PressingWindow, session, with_a_test_record
from tests.standin import read_seed, running


def main(arguments: list[str] | None = None) -> int:
    known = parser()
    known.add_argument("--break", dest="broken", choices=sorted(BREAKS), metavar="RULE", help="see above")
    options = known.parse_args(arguments)
    if options.listed:
        return listed()
    stop_in_order()
    with pytest.MonkeyPatch.context() as patch, running(with_a_test_record(read_seed())) as standin:
        if options.broken:
            BREAKS[options.broken](Break(standin, patch))
        window = (
            PressingWindow(standin)
            if shutil.which("chromium") and not options.printed
            else FormWindow(standin)
        )
        made = session(standin, window)
        made.thorough = options.thorough
        return run(made, options)


if __name__ == "__main__":
    sys.exit(main())
