"""Watches every context of a running Chromium for policy violations and uncaught errors.

It attaches to each target (pages, frames, workers, extension pages) before the target runs its
first line, over the browser's own DevTools socket, beside whatever drives the browser.
"""

from __future__ import annotations

import itertools
import json
import threading
import urllib.request
from dataclasses import dataclass, field
from typing import Any

import websocket


@dataclass(frozen=True)
class Finding:
    """One violation or error: its kind ("policy" | "exception" | "console"), the target's URL, the text."""

    kind: str
    target: str
    text: str


@dataclass
class Watch:
    """`findings` grows as things happen; `contexts` are the (type, URL) pairs that were attached to."""

    address: str
    findings: list[Finding] = field(default_factory=list)
    contexts: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        with urllib.request.urlopen(f"http://{self.address}/json/version") as answer:
            url = json.load(answer)["webSocketDebuggerUrl"]
        self._socket = websocket.create_connection(url, suppress_origin=True)
        self._number = itertools.count(1)
        self._targets: dict[str, str] = {}
        self._sessions: dict[str, list[str]] = {}  # a worker is attached to from the pages beside it too
        self._isolated: list[tuple[str, str, int]] = []  # origin, session, context: content scripts' worlds
        self._pending: dict[int, threading.Event] = {}
        self._answers: dict[int, dict[str, Any]] = {}
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        self._send("Target.setAutoAttach", None, autoAttach=True, waitForDebuggerOnStart=True, flatten=True)

    def violations(self, origin: str = "") -> list[Finding]:
        """Policy violations in contexts whose URL starts with `origin`."""
        return [f for f in self.findings if f.kind == "policy" and f.target.startswith(origin)]

    def errors(self, origin: str = "") -> list[Finding]:
        """Uncaught exceptions and error messages in contexts whose URL starts with `origin`."""
        return [f for f in self.findings if f.kind != "policy" and f.target.startswith(origin)]

    def press_escape(self, target: str) -> None:
        """Press Escape in the page `target`, as its keyboard does, and wait for no answer.

        The frame that closes on it may be gone before it has answered. A driver waits for that
        answer for ever, and hangs; whoever presses looks for what became of the page instead.
        """
        key = {"key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27}
        for kind in ("rawKeyDown", "keyUp"):
            self._send("Input.dispatchKeyEvent", self._sessions[target][0], type=kind, **key)

    def emulate_in_frames(self, features: list[dict[str, str]]) -> None:
        """Media features in the frames of other processes, which Chromium 120 tells nothing of their page's."""
        for frame in self.targets("iframe"):
            self.ask("Emulation.setEmulatedMedia", self._sessions[frame["targetId"]][0], features=features)

    def in_content_script(self, expression: str, extension: str) -> Any:
        """The value of a promise, in the world of this extension's content script that was made last."""
        origin = f"chrome-extension://{extension}"
        session, context = [(of, context) for one, of, context in self._isolated if one == origin][-1]
        return self._evaluate(session, expression, contextId=context)

    def in_target(self, expression: str, target: str, patience: float = 30) -> Any:
        """The value of a promise in a target: a worker, by its id."""
        return self._evaluate(self._sessions[target][0], expression, patience)

    def targets(self, kind: str) -> list[dict[str, Any]]:
        """What there is of this kind now: "page", "service_worker"."""
        return list(self.ask("Target.getTargets", filter=[{"type": kind}])["targetInfos"])

    def _evaluate(self, session: str, expression: str, patience: float = 30, **where: Any) -> Any:
        wanted = {"awaitPromise": True, "returnByValue": True, "expression": expression, **where}
        return self.ask("Runtime.evaluate", session, patience, **wanted)["result"]["value"]

    def ask(
        self, method: str, session: str | None = None, patience: float = 30, **params: Any
    ) -> dict[str, Any]:
        """A command of the browser's or of a session's, and its result."""
        number = next(self._number)
        self._pending[number] = threading.Event()
        self._transmit(number, method, session, params)
        answered = self._pending[number].wait(patience)
        del self._pending[number]
        if not answered:
            raise TimeoutError(f"{method}: it did not answer")
        answer = self._answers.pop(number)
        if "error" in answer:
            raise RuntimeError(f"{method} {params}: {answer['error']['message']}")
        return dict(answer["result"])

    def close(self) -> None:
        self._socket.close()
        self._thread.join(5)

    def _send(self, method: str, session: str | None, **params: Any) -> None:
        self._transmit(next(self._number), method, session, params)

    def _transmit(self, number: int, method: str, session: str | None, params: dict[str, Any]) -> None:
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        with self._lock:
            self._socket.send(json.dumps(message))

    def _listen(self) -> None:
        while True:
            try:
                raw = self._socket.recv()
            except (websocket.WebSocketException, OSError):
                return
            if not raw:
                return
            message = json.loads(raw)
            if waiting := self._pending.get(message.get("id", 0)):
                self._answers[message["id"]] = message
                waiting.set()
            handler = {
                "Target.attachedToTarget": self._attached,
                "Target.detachedFromTarget": self._detached,
                "Target.targetInfoChanged": self._changed,
                "Inspector.targetReloadedAfterCrash": self._restarted,
                "Log.entryAdded": self._logged,
                "Runtime.exceptionThrown": self._threw,
                "Runtime.executionContextCreated": self._context,
                "Runtime.consoleAPICalled": self._printed,
                "Audits.issueAdded": self._issue,
            }.get(message.get("method", ""))
            if handler:
                handler(message["params"], message.get("sessionId", ""))

    def _attached(self, params: dict[str, Any], _parent: str) -> None:
        session, info = params["sessionId"], params["targetInfo"]
        self._targets[session] = info["url"]
        self._sessions.setdefault(info["targetId"], []).append(session)
        self.contexts.add((info["type"], info["url"].split("#")[0]))
        for method in ("Runtime.enable", "Log.enable", "Audits.enable"):
            self._send(method, session)
        self._send(
            "Target.setAutoAttach", session, autoAttach=True, waitForDebuggerOnStart=True, flatten=True
        )
        self._send("Runtime.runIfWaitingForDebugger", session)

    def _detached(self, params: dict[str, Any], _parent: str) -> None:
        for sessions in self._sessions.values():
            if params["sessionId"] in sessions:
                sessions.remove(params["sessionId"])

    def _restarted(self, _params: dict[str, Any], session: str) -> None:
        """A worker that was ended while it was attached to may be started in the same session, which is not told
        of as a new one; it waits all the same to be let run."""
        self.contexts.add(("service_worker", self._targets[session]))
        self._send("Runtime.runIfWaitingForDebugger", session)

    def _changed(self, params: dict[str, Any], _session: str) -> None:
        info = params["targetInfo"]
        self.contexts.add((info["type"], info["url"].split("#")[0]))

    def _context(self, params: dict[str, Any], session: str) -> None:
        context = params["context"]
        if context.get("auxData", {}).get("type") == "isolated":
            self._isolated.append((context["origin"], session, context["id"]))

    def _logged(self, params: dict[str, Any], session: str) -> None:
        entry = params["entry"]
        text = entry.get("text", "")
        if "Content Security Policy" in text:
            self._found("policy", session, text, entry.get("url"))
        elif entry.get("level") == "error" and entry.get("source") != "network":
            self._found("console", session, text, entry.get("url"))

    def _threw(self, params: dict[str, Any], session: str) -> None:
        details = params["exceptionDetails"]
        text = details.get("exception", {}).get("description") or details.get("text", "")
        self._found("exception", session, text, details.get("url"))

    def _printed(self, params: dict[str, Any], session: str) -> None:
        if params["type"] in ("error", "assert"):
            words = [str(a.get("value", a.get("description", ""))) for a in params["args"]]
            frames = params.get("stackTrace", {}).get("callFrames", [])
            self._found("console", session, " ".join(words), frames[0]["url"] if frames else None)

    def _issue(self, params: dict[str, Any], session: str) -> None:
        issue = params["issue"]
        if issue["code"] == "ContentSecurityPolicyIssue":
            details = issue["details"]["contentSecurityPolicyIssueDetails"]
            place = details.get("sourceCodeLocation", {}).get("url")
            text = f"{details['violatedDirective']} {details.get('blockedURL', '')} {details['contentSecurityPolicyViolationType']}"
            self._found("policy", session, text, place)

    def _found(self, kind: str, session: str, text: str, place: str | None) -> None:
        self.findings.append(Finding(kind, place or self._targets.get(session, ""), text))
