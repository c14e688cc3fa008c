"""The JavaScript engine that runs Brython's translator at build time (quickjs-ng, from PyPI)."""

from __future__ import annotations

import json
from pathlib import Path

import quickjs

_HOST = Path(__file__).with_name("js") / "host.js"
_STACK_BYTES = 64 * 1024 * 1024  # the translator is deeply recursive


class Engine:
    """A bare engine with just enough of a host (`js/host.js`) for Brython to load."""

    def __init__(self) -> None:
        self._context = quickjs.Context()
        self._context.set_max_stack_size(_STACK_BYTES)
        self.run(_HOST.read_text(encoding="utf-8"))

    def run(self, script: str) -> None:
        """Run a script for its effects."""
        self._context.eval(script + "\n;0")

    def call(self, function: str, *arguments: object) -> dict[str, str]:
        """Call a global function of JSON-able values that answers with an object of texts."""
        listed = ",".join(json.dumps(argument) for argument in arguments)
        answer = self._context.eval(f"JSON.stringify({function}({listed}))")
        decoded: dict[str, str] = json.loads(answer)
        return decoded
