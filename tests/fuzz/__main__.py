"""`python -m tests.fuzz READER… [--minutes N] [--runs N]`: feed readers what a fuzzer makes of the corpus.

Each reader runs in a process of its own (`one.py`). What makes one fail is written to `fuzz-READER-…` with how to
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
    failed = _fuzz(names, seconds, options.runs or (0 if seconds else 1000))
    print(
        f"{len(names) - len(failed)} of {len(names)} readers without a fault"
        + "".join(f", not {one}" for one in failed)
    )
    return 1 if failed else 0


def _fuzz(names: list[str], seconds: int, runs: int) -> list[str]:
    """The readers that failed."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            shutil.copytree(CORPUS / name, Path(folder) / name)
        limits = [f"-max_total_time={seconds}"] if seconds else [f"-runs={runs}"]
        # What the parent held counts as held by the child, where memory is measured by its peak.
        limits += ["-rss_limit_mb=0", f"-timeout={_SLOW}"]
        command = [sys.executable, "-m", "tests.fuzz.one", folder, *names, "--", *limits]
        with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="ascii") as running:
            assert running.stdout
            return [
                name for name in names if not _without_fault(name, running.stdout.readline(), Path(folder))
            ]


def _without_fault(name: str, ended: str, folder: Path) -> bool:
    """Say what became of a reader; `ended` is the line about its process, "" where there was none."""
    kept = folder / f"{name}.txt"
    said = kept.read_text(encoding="utf-8", errors="replace").strip() if kept.exists() else ""
    if ended.strip() != "0":
        print(f"{name}: a fault\n{said[-4000:]}")
        return False
    print(f"{name}: {said.splitlines()[-1] if said else 'no word'}", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main())
