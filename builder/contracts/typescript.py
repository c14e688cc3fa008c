"""`extension/types.d.ts`: what `tsc` knows of the shapes, the messages and the entry points."""

from __future__ import annotations

import json
import textwrap

from builder.contracts.nodes import (
    Anything,
    Either,
    Exactly,
    Fields,
    Flag,
    Listing,
    Mapping,
    Node,
    Number,
    Reader,
    Shape,
    Text,
)
from pycore.shapes.calls import ENTRANCES
from pycore.shapes.messages import MESSAGES, TOLD
from pycore.shapes.session import Session

_HEAD = """\
// Written by `python3 build.py shapes` from pycore/shapes. The shapes of everything that crosses a border.

"""


def declarations() -> str:
    """The whole file."""
    reader = Reader()
    reader.node(Session)
    messages = [
        (name, _type(reader.node(one.fields)), _type(reader.node(one.answer)))
        for name, one in MESSAGES.items()
    ]
    told = [(name, _type(reader.node(fields))) for name, (fields, _) in TOLD.items()]
    entrances = [
        (name, one.kind, _type(reader.node(one.args)), _type(reader.node(one.value)))
        for name, one in ENTRANCES.items()
    ]
    parts = [_interface(shape) for shape in reader.shapes.values()]
    parts.append(
        "/** Each message to the background: what it says, and what comes back. */\ninterface Messages {\n"
        + "".join(
            f"  {json.dumps(name)}: {{ says: {says}, answer: {answer} | Failure }};\n"
            for name, says, answer in messages
        )
        + "}\n"
    )
    parts.append(
        "/** Each message from the background to the workspace. */\ninterface Told {\n"
        + "".join(f"  {json.dumps(name)}: {says};\n" for name, says in told)
        + "}\n"
    )
    for kind, title in (("call", "Calls"), ("flow", "Flows")):
        about = "answered at once" if kind == "call" else "driven to their end"
        parts.append(
            f"/** The core's entry points that are {about}. */\ninterface {title} {{\n"
            + "".join(
                f"  {json.dumps(name)}: {{ args: {args}, value: {value} }};\n"
                for name, its, args, value in entrances
                if its == kind
            )
            + "}\n"
        )
    return _HEAD + "\n".join(parts)


def _interface(shape: Fields) -> str:
    lines = textwrap.wrap(shape.about.replace("*/", "* /"), 106)
    about = f"/** {lines[0]}{''.join(f'{chr(10)} * {line}' for line in lines[1:])} */\n" if lines else ""
    fields = "".join(
        f"  {one.name}{'' if one.required else '?'}: {_type(one.node)};\n" for one in shape.fields
    )
    return f"{about}interface {shape.name} {{\n{fields}}}\n"


def _type(node: Node) -> str:
    match node:
        case Text():
            return "string"
        case Number():
            return "number"
        case Flag():
            return "boolean"
        case Anything():
            return "any"
        case Exactly(values):
            return " | ".join(json.dumps(value) for value in values)
        case Shape(name):
            return name
        case Listing(of):
            inner = _type(of)
            return f"({inner})[]" if " | " in inner else f"{inner}[]"
        case Mapping(of):
            return f"{{ [key: string]: {_type(of)} }}"
        case Either(of):
            return " | ".join(_type(one) for one in of)
