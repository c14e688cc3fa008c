"""The rehearsal against the stand-in playing the sandbox: what a deployer will see, without a client.

    python3 build.py rehearse --standin

It signs in in a headless Chromium, where there is one, and presses the buttons itself.
"""

from __future__ import annotations

import shutil
import sys

from rehearsal.__main__ import parser, run, stop_in_order
from tests.contract.rehearsing import FormWindow, PressingWindow, session, with_a_test_record
from tests.standin import read_seed, running


def main(arguments: list[str] | None = None) -> int:
    options = parser().parse_args(arguments)
    stop_in_order()
    with running(with_a_test_record(read_seed())) as standin:
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
