"""The keys of the toolbar button, pressed in the window of a Chromium, as a person's keyboard does it.

What is sent to a page comes to that page alone. Chromium's tools for its own windows reach those keys that are
the browser's: the extension gets what a press gives it, the tab it may read among that.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import websocket

# Where the tools listen stands in the profile.
KEYS = ("--enable-ui-devtools=0", "--enable-features=ui-debug-tools-enable-synthetic-events")
_PORT = "UIDevToolsActivePort"
_SHIFT, _ALT = 1 << 1, 1 << 3
_O = {"keyCode": ord("O"), "code": 0x070012, "key": 0, "isChar": False}  # in Windows' numbers, and USB's


def press_keys(profile: str) -> None:
    """Press Alt+Shift+O, the manifest's suggestion, in the browser's window."""
    port = (Path(profile) / _PORT).read_text(encoding="ascii").split()[0]
    with closing(
        websocket.create_connection(f"ws://127.0.0.1:{port}/0", suppress_origin=True, timeout=30)
    ) as tools:
        _ask(tools, 1, "DOM.enable")
        root = _ask(tools, 2, "DOM.getDocument")["root"]
        window = next(one for one in _nodes(root) if one["nodeName"] == "Widget")
        for number, kind in enumerate(("keyPressed", "keyReleased"), 3):
            event = {"type": kind, "flags": _SHIFT | _ALT, **_O}
            _ask(tools, number, "DOM.dispatchKeyEvent", nodeId=window["nodeId"], event=event)


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    yield from itertools.chain.from_iterable(map(_nodes, node.get("children", [])))


def _ask(tools: websocket.WebSocket, number: int, method: str, **params: Any) -> dict[str, Any]:
    tools.send(json.dumps({"id": number, "method": method, "params": params}))
    while True:
        answer = json.loads(tools.recv())
        if answer.get("id") == number:
            if "error" in answer:
                raise RuntimeError(f"{method}: {answer['error']['message']}")
            return dict(answer["result"])
