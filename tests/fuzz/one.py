"""Readers under the fuzzer: `python -m tests.fuzz.one FOLDER READER… -- [libFuzzer's options]`.

Each reader runs in a process of its own, on the cases in FOLDER/READER; what that process said goes to
FOLDER/READER.txt, and how it ended is printed, a number a line. They are forks of this one, since preparing
the readers for the fuzzer takes longer than a short run.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["pycore"]):
    from tests.fuzz.readers import READERS


def fuzz(name: str, folder: Path, options: list[str]) -> None:
    """Ends the process."""
    said = os.open(folder / f"{name}.txt", os.O_WRONLY | os.O_CREAT)
    os.dup2(said, 1)
    os.dup2(said, 2)
    atheris.Setup(
        [sys.argv[0], str(folder / name), *options, f"-artifact_prefix=fuzz-{name}-"], READERS[name]
    )
    atheris.Fuzz()


end = sys.argv.index("--")
for reader in sys.argv[2:end]:
    process = os.fork()
    if process == 0:
        fuzz(reader, Path(sys.argv[1]), sys.argv[end + 1 :])
    print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)
