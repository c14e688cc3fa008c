"""The bridge between the browser's JavaScript and the core: JSON text in, JSON text out.

Nothing here is asynchronous. A *call* is answered at once. A *flow* is a generator that
stops at every effect (`pycore.effects`); JavaScript performs the effect and resumes it::

    call(name, args)         -> {"value": ...}                  | {"error": Failure}
    start(name, args)        -> {"handle": 7, "effect": Effect} | {"value": ...} | {"error": Failure}
    resume(handle, answer, body) -> the same; `body` is a response's, which may be of many megabytes
    cancel(handle)           -> {"value": null}                 | {"error": Failure}

    Effect  = {"kind": "request", "method", "url", "headers", "body", "most"}
            | {"kind": "wait", "seconds"} | {"kind": "save", "key", "value"}
    Answer  = {"kind": "response", "status", "headers"}
            | {"kind": "no-answer", "reason"} | {"kind": "pause"} | {"kind": "not-saved", "reason"} | null
    Failure = {"type", "message", "trace"}

A `Failure` is a defect, or a call that breaks this contract; what can go wrong in use is a
value (`Problem`, see docs/architecture.md).
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import Any, Callable

from pycore.effects import Answer, Effect, Flow, NoAnswer, NotSaved, Pause, Request, Response, Save, Wait

Call = Callable[[dict[str, Any]], Any]
FlowMaker = Callable[[dict[str, Any]], Flow]


class BridgeError(Exception):
    """JavaScript asked for what is not there, or answered what cannot be understood."""


class Bridge:
    """Runs the entry points of two tables and keeps the flows that wait for an answer."""

    def __init__(self, calls: dict[str, Call], flows: dict[str, FlowMaker]) -> None:
        self._calls = calls
        self._flows = flows
        self._waiting: dict[int, Flow] = {}
        self._last = 0

    def call(self, name: str, args: str) -> str:
        """Answer a pure function."""
        return _guarded(lambda: {"value": _named(self._calls, name)(_arguments(args))})

    def start(self, name: str, args: str) -> str:
        """Begin a flow and go on to its first effect, or to its end."""

        def begin() -> dict[str, Any]:
            flow = _named(self._flows, name)(_arguments(args))
            self._last += 1
            return self._step(self._last, flow, None)

        return _guarded(begin)

    def resume(self, handle: int, answer: str, body: str = "") -> str:
        """Hand a waiting flow the answer to its effect and go on to the next."""

        def go_on() -> dict[str, Any]:
            flow = self._waiting.pop(handle, None)
            if flow is None:
                raise BridgeError(f"no flow waits under the handle {handle}")
            return self._step(handle, flow, answer_of(json.loads(answer), body))

        return _guarded(go_on)

    def cancel(self, handle: int) -> str:
        """Drop a waiting flow; its `finally` blocks run. An unknown handle is no error."""

        def drop() -> dict[str, Any]:
            flow = self._waiting.pop(handle, None)
            if flow is not None:
                flow.close()
            return {"value": None}

        return _guarded(drop)

    def _step(self, handle: int, flow: Flow, answer: Answer) -> dict[str, Any]:
        try:
            effect = flow.send(answer)
        except StopIteration as end:
            return {"value": end.value}
        step = {"handle": handle, "effect": effect_out(effect)}
        self._waiting[handle] = flow
        return step


def as_object(value: Any) -> dict[str, Any]:
    """What JSON does not have by itself: a dataclass becomes an object."""
    if is_dataclass(value):
        return {part.name: getattr(value, part.name) for part in fields(value)}
    raise BridgeError(f"a {type(value).__name__} cannot be handed to JavaScript")


def effect_out(effect: Effect) -> dict[str, Any]:
    """An effect as JavaScript is told of it."""
    if isinstance(effect, Request):
        return {
            "kind": "request",
            "method": effect.method,
            "url": effect.url,
            "headers": dict(effect.headers),
            "body": effect.body,
            "most": effect.most,
        }
    if isinstance(effect, Wait):
        return {"kind": "wait", "seconds": effect.seconds}
    if isinstance(effect, Save):
        return {"kind": "save", "key": effect.key, "value": effect.value}
    raise BridgeError(f"a flow yielded a {type(effect).__name__}, which is no effect")


def answer_of(data: Any, body: str) -> Answer:
    """An answer as JavaScript gives it, back in the core's terms."""
    if data is None:
        return None
    if isinstance(data, dict):
        if data.get("kind") == "response":
            return Response(status=data["status"], headers=data["headers"], body=body)
        if data.get("kind") == "no-answer":
            return NoAnswer(reason=data["reason"])
        if data.get("kind") == "pause":
            return Pause()
        if data.get("kind") == "not-saved":
            return NotSaved(reason=data["reason"])
    raise BridgeError("an effect was answered by what is neither a response, a failure, a pause nor null")


def _named(table: dict[str, Any], name: str) -> Any:
    entry = table.get(name)
    if entry is None:
        raise BridgeError(f"there is no entry point {name!r}")
    return entry


def _arguments(text: str) -> dict[str, Any]:
    args = json.loads(text)
    if not isinstance(args, dict):
        raise BridgeError("arguments are handed over as one object")
    return args


def _guarded(work: Callable[[], dict[str, Any]]) -> str:
    """The work's result as JSON. Here every exception ends: behind it is JavaScript."""
    try:
        return json.dumps(work(), ensure_ascii=False, default=as_object)
    except Exception as error:
        return json.dumps({"error": _failure(error)}, ensure_ascii=False)


def _failure(error: Exception) -> dict[str, Any]:
    trace = []
    place = error.__traceback__
    while place is not None:
        code = place.tb_frame.f_code
        trace.append(f"{code.co_filename}:{place.tb_lineno} in {code.co_name}")
        place = place.tb_next
    return {"type": type(error).__name__, "message": str(error), "trace": trace}
