"""`python -m tests.fuzz READER… [--minutes N] [--runs N]`: feed readers what a fuzzer makes of the corpus.

Each reader runs in a process of its own. What makes one fail is written to `fuzz-READER-…` with how to
run it again; a case that found a fault is then kept in `corpus/READER/`, so that the tests run it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
_SLOW = 10  # seconds for one input, after which it counts as a fault


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("readers", nargs="*", help="default: all")
    parser.add_argument("--minutes", type=float, default=0.0, help="how long for all of them together")
    parser.add_argument("--runs", type=int, default=0, help="how many inputs for each")
    options = parser.parse_args(arguments)
    from tests.fuzz.readers import READERS

    unknown = [name for name in options.readers if name not in READERS]
    if unknown:
        print(f"There is no reader {unknown[0]!r}; there are {', '.join(READERS)}.")
        return 2
    names = options.readers or list(READERS)
    seconds = int(options.minutes * 60 / len(names)) if options.minutes else 0
    failed = [name for name in names if _fuzz(name, seconds, options.runs or (0 if seconds else 1000))]
    print(
        f"{len(names) - len(failed)} of {len(names)} readers without a fault"
        + "".join(f", not {one}" for one in failed)
    )
    return 1 if failed else 0


def _fuzz(name: str, seconds: int, runs: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(CORPUS / name, folder, dirs_exist_ok=True)
        limits = [f"-max_total_time={seconds}"] if seconds else [f"-runs={runs}"]
        # What the parent held counts as held by the child, where memory is measured by its peak.
        limits.append("-rss_limit_mb=0")
        command = [sys.executable, "-m", "tests.fuzz.one", name, folder, *limits, f"-timeout={_SLOW}"]
        done = subprocess.run([*command, f"-artifact_prefix=fuzz-{name}-"], capture_output=True, check=False)
    said = done.stderr.decode(errors="replace") + done.stdout.decode(errors="replace")
    if done.returncode:
        print(f"{name}: a fault\n{said[-4000:]}")
    else:
        print(f"{name}: {said.strip().splitlines()[-1] if said.strip() else 'no word'}", flush=True)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
