"""The relay in a process of its own, asking a stand-in: `python -m tests.relay.process`, settings on stdin.

Prints its port, and runs until its standard input is closed. So that what it uses can be measured apart.
"""

from __future__ import annotations

import json
import ssl
import sys

from .running import ToStandin, serving, settings_for


def main() -> int:
    given = json.loads(sys.stdin.readline())
    settings = settings_for(given["client_id"], given["client_secret"], **given["more"])
    transport = ToStandin(given["port"], ssl.create_default_context(cafile=given["ca"]))
    with serving(settings, transport) as port:
        print(port, flush=True)
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main())
