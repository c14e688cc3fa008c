"""`python -m tests.standin`: run the stand-in until it is told to stop.

Prints one line of JSON when it is ready: port, ca, spki, hosts, host_resolver_rules.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from pathlib import Path

from .seed import DEMO, SeedPage, read_seed, saved_pages
from .server import running


def _when_stdin_closes(stop: threading.Event) -> None:
    sys.stdin.buffer.read()
    stop.set()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.standin", description=__doc__)
    parser.add_argument("--seed", type=Path, default=DEMO, help="what it holds to begin with (JSON)")
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 takes a free one")
    parser.add_argument(
        "--pages", type=Path, action="append", default=[], metavar="MANIFEST",
        help="also serve the saved pages of this manifest.jsonl, or of the folder that holds it",
    )  # fmt: skip
    parser.add_argument(
        "--page", nargs=2, action="append", default=[], metavar=("URL", "FILE"),
        help="also serve this file at this https address",
    )  # fmt: skip
    parser.add_argument("--stop-with-stdin", action="store_true", help="stop when standard input closes")
    options = parser.parse_args(arguments)
    try:
        seed = read_seed(options.seed)
        for manifest in options.pages:
            seed.pages += saved_pages(manifest)
        named = [SeedPage(url=url, file=str(Path(file).resolve(strict=True))) for url, file in options.page]
        seed.pages = [*named, *seed.pages]
    except (ValueError, OSError) as error:
        print(f"standin: {error}", file=sys.stderr)
        return 2

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    if options.stop_with_stdin:
        threading.Thread(target=_when_stdin_closes, args=(stop,), daemon=True).start()
    with running(seed, options.port) as standin:
        ready = {
            "port": standin.port,
            "ca": standin.ca,
            "spki": standin.spki,
            "hosts": standin.hosts,
            "host_resolver_rules": standin.host_resolver_rules,
        }
        print(json.dumps(ready), flush=True)
        stop.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
