"""What the browser's renderers use of the processors: a busy machine makes neither build slow."""

from __future__ import annotations

import itertools
import json
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import websocket

from tests.browser.rig.chromium import Chromium


class Clock:
    """What the browser's renderers have used of the processors; those of the extension are among them."""

    def __init__(self, browser: Chromium) -> None:
        address = browser.driver.capabilities["goog:chromeOptions"]["debuggerAddress"]
        with urllib.request.urlopen(f"http://{address}/json/version") as answer:
            url = json.load(answer)["webSocketDebuggerUrl"]
        self._socket = websocket.create_connection(url, suppress_origin=True)
        self._number = itertools.count(1)

    def ask(self, method: str) -> dict[str, Any]:
        """What the browser answers; nothing for what it does not know."""
        number = next(self._number)
        self._socket.send(json.dumps({"id": number, "method": method}))
        while True:
            message = json.loads(self._socket.recv())
            if message.get("id") == number:
                answer: dict[str, Any] = message.get("result", {})
                return answer

    def of(self, act: Callable[[], object]) -> float:
        """Milliseconds that all renderers used while `act` ran."""
        before = self._used()
        act()
        after = self._used()
        return 1000 * sum(used - before.get(process, 0.0) for process, used in after.items())

    def with_thread(self, act: Callable[[], object]) -> tuple[float, float | None]:
        """The same, and of it the milliseconds of the thread in which the extension's pages and frames run; None
        where the system does not tell."""
        before = self._thread()
        used = self.of(act)
        after = self._thread()
        if after is None:
            return used, None
        # Where no process of the extension was left, one has been started since.
        return used, after[1] - (before[1] if before and before[0] == after[0] else 0)

    def _thread(self) -> tuple[int, float] | None:
        for process in self._used():
            try:
                kind = Path(f"/proc/{process}/cmdline").read_text()
                run, _, _ = Path(f"/proc/{process}/task/{process}/schedstat").read_text().split()
            except OSError:
                continue
            if "--extension-process" in kind:
                return process, int(run) / 1e6
        return None

    def _used(self) -> dict[int, float]:
        processes = self.ask("SystemInfo.getProcessInfo")["processInfo"]
        return {one["id"]: one["cpuTime"] for one in processes if one["type"] == "renderer"}

    def close(self) -> None:
        self._socket.close()
