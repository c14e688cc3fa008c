"""One reader under the fuzzer, in this process: `python -m tests.fuzz.one READER FOLDER [libFuzzer's options]`."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["pycore"]):
    from tests.fuzz.readers import READERS

name, *options = sys.argv[1:]
atheris.Setup([sys.argv[0], *options], READERS[name])
atheris.Fuzz()
