"""`extension/background/schema.js`: by which the background checks a message before it does anything.

A field's rule is a list: `["text", most]`, `["number", low, high]`, `["flag"]`, `["exactly", [values]]`,
`["list", rule, most]`, `["map", rule, most]`, `["shape", name]`, `["either", [rules]]`, `["anything"]`.
"""

from __future__ import annotations

import json
from typing import Any

from builder.contracts.nodes import (
    Either,
    Exactly,
    Fields,
    Flag,
    Listing,
    Mapping,
    Node,
    NoNode,
    Number,
    Reader,
    Shape,
    Text,
    used,
)
from pycore.session.rules import RULED
from pycore.session.table import EVENTS, LISTS
from pycore.shapes.messages import MESSAGES

_HEAD = """\
// Written by `python3 build.py shapes` from pycore/shapes/messages.py, whose reader is
// builder/contracts/schema.py. By this checking.js checks each message.
"""
_SAFE = 2**53 - 1


def schema() -> str:
    """The whole file."""
    reader = Reader()
    messages = {}
    for name, one in MESSAGES.items():
        shape = reader.fields(one.fields)
        messages[name] = {"from": list(one.senders), "at_work": one.at_work, "fields": shape.name}
    wanted = _closure(reader, [reader.fields(one.fields).name for one in MESSAGES.values()])
    shapes = {name: _fields(shape) for name, shape in reader.shapes.items() if name in wanted}
    return (
        f"{_HEAD}\n/** Each message: who may send it, whether it says that the person is there, and its fields. */\n"
        f"export const MESSAGES = {_written(messages)};\n\n"
        f"/** The shapes: each field's rule, and whether it must be there. */\n"
        f"export const SHAPES = {_written(shapes)};\n"
    )


def events() -> str:
    """`extension/background/events.js`: the events of the session, as `pycore/session/table.py` has them."""
    data = {
        name: {"drops": list(one.drops), "reads": list(one.reads), "ruled": name in RULED}
        for name, one in EVENTS.items()
    }
    return (
        "// Written by `python3 build.py shapes` from pycore/session/table.py.\n\n"
        "/** Each event: the keys it drops; whether a rule of the core's says more, and the keys that this reads. */\n"
        f"export const EVENTS = {_written(data)};\n\n"
        f"/** Keys that stand for their chunks too. */\nexport const LISTS = {json.dumps(list(LISTS))};\n"
    )


def _closure(reader: Reader, names: list[str]) -> set[str]:
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            for one in reader.shapes[name].fields:
                waiting.extend(used(one.node))
    return found


def _fields(shape: Fields) -> dict[str, Any]:
    return {one.name: [rule_of(one.node, f"{shape.name}.{one.name}"), one.required] for one in shape.fields}


def rule_of(node: Node, where: str) -> list[Any]:
    """The rule of a node. Raises NoNode where it has no limit."""
    match node:
        case Text(most) if most is not None:
            return ["text", most]
        case Number(_, low, high):
            return ["number", -_SAFE if low is None else low, _SAFE if high is None else high]
        case Flag():
            return ["flag"]
        case Exactly(values):
            return ["exactly", list(values)]
        case Listing(of, most) if most is not None:
            return ["list", rule_of(of, where), most]
        case Mapping(of, most) if most is not None:
            return ["map", rule_of(of, where), most]
        case Shape(name):
            return ["shape", name]
        case Either(of):
            return ["either", [rule_of(one, where) for one in of]]
    raise NoNode(f"{where}: what a message carries needs a limit, but {type(node).__name__} has none")


def _written(data: dict[str, Any]) -> str:
    lines = "".join(f"  {json.dumps(name)}: {json.dumps(value)},\n" for name, value in data.items())
    return f"{{\n{lines}}}"
