"""The JavaScript engine that runs Brython's translator at build time: Node, with nothing of Node in reach."""

from __future__ import annotations

import json
import subprocess
import weakref
from pathlib import Path
from typing import IO, cast

from builder.tools import node

_JS = Path(__file__).with_name("js")


class EngineError(Exception):
    """A script threw, or the engine ended; the text is what it said."""


class Engine:
    """A bare engine with just enough of a host (`js/host.js`) for Brython to load. Its process ends with it."""

    def __init__(self) -> None:
        process = subprocess.Popen(
            [node(), str(_JS / "engine.mjs")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self._asks = cast(IO[str], process.stdin)
        self._answers = cast(IO[str], process.stdout)
        weakref.finalize(self, _end, process)
        self.run((_JS / "host.js").read_text(encoding="utf-8"))

    def run(self, script: str) -> None:
        """Run a script for its effects. Raises `EngineError`."""
        self._ask({"run": script})

    def call(self, function: str, *arguments: object) -> dict[str, str]:
        """Call a global function of JSON-able values that answers with an object of texts. Raises `EngineError`."""
        return cast(dict[str, str], self._ask({"call": [function, *arguments]}))

    def _ask(self, question: object) -> object:
        self._asks.write(json.dumps(question) + "\n")
        self._asks.flush()
        line = self._answers.readline()
        if not line:
            raise EngineError("Node ended while it was asked something.")
        answer = json.loads(line)
        if "thrown" in answer:
            raise EngineError(answer["thrown"])
        return answer["value"]


def _end(process: subprocess.Popen[str]) -> None:
    process.communicate()  # closes its input, which ends it
