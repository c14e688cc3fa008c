from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from pycore.browser.api import CALLS, FLOWS
from pycore.browser.bridge import Bridge, BridgeError, answer_of, effect_out
from pycore.effects import NoAnswer, Request, Response, Save, Wait


@dataclass(frozen=True)
class Pair:
    left: str
    right: tuple


def _bridge(flow=None):
    def pair(args):
        return Pair(args["a"], (1, None, {"deep": Pair("x", ())}))

    def broken(args):
        return {}["nothing"]

    return Bridge({"pair": pair, "broken": broken}, {"flow": flow} if flow else {})


def _call(bridge, name, args):
    return json.loads(bridge.call(name, json.dumps(args)))


def test_a_value_crosses_as_plain_data():
    answer = _call(_bridge(), "pair", {"a": "é 😀 \u2028"})
    assert answer == {
        "value": {"left": "é 😀 \u2028", "right": [1, None, {"deep": {"left": "x", "right": []}}]}
    }


def test_an_exception_crosses_with_its_type_and_place():
    answer = _call(_bridge(), "broken", {})
    assert list(answer) == ["error"]
    assert answer["error"]["type"] == "KeyError"
    assert "nothing" in answer["error"]["message"]
    assert any("broken" in place for place in answer["error"]["trace"])


def test_an_unknown_name_is_an_error():
    answer = _call(_bridge(), "no.such", {})
    assert answer["error"]["type"] == "BridgeError"
    assert "no.such" in answer["error"]["message"]


def test_arguments_are_one_object():
    assert json.loads(_bridge().call("pair", "[1]"))["error"]["type"] == "BridgeError"


def test_a_flow_is_driven_effect_by_effect():
    seen = []

    def flow(args):
        answer = yield Request("PUT", "https://a.example/", {"X-A": "1"}, "body")
        seen.append(answer)
        seen.append((yield Wait(1.5)))
        seen.append((yield Save("progress", {"done": (1, 2)})))
        return {"ok": True, "name": args["name"]}

    bridge = _bridge(flow)
    step = json.loads(bridge.start("flow", '{"name": "Ada"}'))
    handle = step["handle"]
    assert step["effect"] == {
        "kind": "request",
        "method": "PUT",
        "url": "https://a.example/",
        "headers": {"X-A": "1"},
        "body": "body",
        "most": None,
    }
    answer = {"kind": "response", "status": 201, "headers": {"location": "x"}}
    step = json.loads(bridge.resume(handle, json.dumps(answer), "ü"))
    assert step == {"handle": handle, "effect": {"kind": "wait", "seconds": 1.5}}
    step = json.loads(bridge.resume(handle, "null"))
    assert step == {
        "handle": handle,
        "effect": {"kind": "save", "key": "progress", "value": {"done": [1, 2]}},
    }
    assert json.loads(bridge.resume(handle, "null")) == {"value": {"ok": True, "name": "Ada"}}
    assert seen == [Response(201, {"location": "x"}, "ü"), None, None]


def test_a_flow_that_needs_nothing_ends_at_once():
    def flow(args):
        return "done"
        yield

    assert json.loads(_bridge(flow).start("flow", "{}")) == {"value": "done"}


def test_a_flow_that_fails_is_gone():
    def flow(args):
        yield Wait(0)
        raise ValueError("no")

    bridge = _bridge(flow)
    handle = json.loads(bridge.start("flow", "{}"))["handle"]
    assert json.loads(bridge.resume(handle, "null"))["error"]["type"] == "ValueError"
    assert json.loads(bridge.resume(handle, "null"))["error"]["type"] == "BridgeError"


def test_flows_do_not_mix():
    def flow(args):
        yield Wait(0)
        return args["n"]

    bridge = _bridge(flow)
    handles = [json.loads(bridge.start("flow", json.dumps({"n": n})))["handle"] for n in (1, 2, 3)]
    assert len(set(handles)) == 3
    values = [json.loads(bridge.resume(handle, "null"))["value"] for handle in reversed(handles)]
    assert values == [3, 2, 1]


def test_a_cancelled_flow_tidies_up_and_is_gone():
    ended = []

    def flow(args):
        try:
            yield Wait(0)
        finally:
            ended.append(True)

    bridge = _bridge(flow)
    handle = json.loads(bridge.start("flow", "{}"))["handle"]
    assert json.loads(bridge.cancel(handle)) == {"value": None}
    assert ended == [True]
    assert json.loads(bridge.resume(handle, "null"))["error"]["type"] == "BridgeError"
    assert json.loads(bridge.cancel(handle)) == {"value": None}


def test_no_answer_is_an_answer():
    assert answer_of({"kind": "no-answer", "reason": "offline"}, "") == NoAnswer("offline")
    assert answer_of(None, "") is None


@pytest.mark.parametrize("answer", [{"kind": "other"}, "text", [], 3])
def test_an_answer_of_another_kind_is_refused(answer):
    with pytest.raises(BridgeError):
        answer_of(answer, "")


def test_what_is_no_effect_is_refused():
    with pytest.raises(BridgeError, match="str"):
        effect_out("GET")


def test_what_is_no_data_is_refused():
    answer = json.loads(Bridge({"odd": lambda args: {"a": [{1}]}}, {}).call("odd", "{}"))
    assert answer["error"]["type"] == "BridgeError"
    assert "set" in answer["error"]["message"]


def test_every_entry_point_has_one_name():
    assert not set(CALLS) & set(FLOWS)
