"""The tables of `docs/architecture.md` that are made from the shapes: each stands between two marks."""

from __future__ import annotations

import json
import re
import textwrap
from typing import Any

from builder.contracts.nodes import (
    Anything,
    Either,
    Exactly,
    Field,
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
from pycore.session.table import EVENTS, KEYS
from pycore.shapes import article, draft, plan, push, record
from pycore.shapes.calls import ENTRANCES
from pycore.shapes.messages import MESSAGES, TOLD
from pycore.shapes.session import Session

_BEGIN, _END = "<!-- made from pycore/shapes: {name} -->", "<!-- end -->"
_HANGING: dict[str, Any] = {"subsequent_indent": "    ", "break_on_hyphens": False}
_SENDERS = {
    "content": "content script",
    "panel": "panel",
    "record": "record panel",
    "workspace": "workspace",
    "options": "options",
    "welcome": "first page",
}
_SHOWN = {
    "article": (article.Article,),
    "draft": (draft.Wish, draft.Undo),
    "plan": (plan.PlannedCheck,),
    "push": (push.Journal, push.HistoryEntry),
    "works": (record.WorksHeader, record.DepositsHeader, record.Entry, record.FoundDeposit, record.ListRow),
    "summary": (record.RoleSummary,),
}


class NoPlace(Exception):
    """The document has no place for a table. The text names it."""


def with_tables(text: str) -> str:
    """The document with its tables as the shapes have them. Raises NoPlace."""
    tables = {
        "state": _state(),
        "events": _events(),
        "entry points": _entrances(),
        "messages": _messages(),
        "told": _told(),
    }
    tables |= {f"shapes of {name}": _shapes(name) for name in _SHOWN}
    for name, table in tables.items():
        begin = _BEGIN.format(name=name)
        place = re.compile(re.escape(begin) + r"\n.*?" + re.escape(_END), re.DOTALL)
        found = place.search(text)
        if not found:
            raise NoPlace(f"There is no place for the table {begin!r} … {_END!r}.")
        before, after = text[: found.start()], text[found.end() :]
        text = f"{before}{begin}\n{table}{_END}{after}"
    return text


def _entrances() -> str:
    reader = Reader()
    rows = []
    for name, one in ENTRANCES.items():
        args = _inline(reader.fields(one.args))
        value = _short(reader.node(one.value))
        saves = f"; saves {', '.join(f'`{key}`' for key in one.saves)}" if one.saves else ""
        rows.append(f"| `{name}` | {one.kind} | `{_cell(args)}` -> `{_cell(value)}` | {one.does}{saves} |")
    return "| name | kind | args -> value | what it gives |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"


def _state() -> str:
    reader = Reader()
    held = {one.name: _short(one.node) for one in reader.fields(Session).fields}
    rows = []
    for key, about in KEYS.items():
        dropped = [name for name, one in EVENTS.items() if key in one.drops and name != "signed-out"]
        maybe = [f"{name} (some)" for name, one in EVENTS.items() if key in one.sometimes]
        rows.append(f"| `{key}` | `{_cell(held[key])}` | {about} | {', '.join([*dropped, *maybe])} |")
    head = "| key | value | what it is | dropped by (all by signed-out) |\n|---|---|---|---|\n"
    return head + "\n".join(rows) + "\n"


def _events() -> str:
    rows = [
        f"| `{name}` | {one.about} | {'all' if set(one.drops) == set(KEYS) else ', '.join(one.drops)} | "
        f"{', '.join(one.sometimes)} |"
        for name, one in EVENTS.items()
    ]
    return "| event | what happened | drops | may drop or set |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"


def _messages() -> str:
    reader = Reader()
    rows = []
    for name, one in MESSAGES.items():
        says = _inline(reader.fields(one.fields))
        said = "" if says == "{}" else f" `{_cell(says)}`"
        senders = ", ".join(_SENDERS[sender] for sender in one.senders)
        answer = _short(reader.node(one.answer))
        rows.append(f"| `{name}`{said} | {senders} | {one.does} | `{_cell(answer)}` |")
    return "| name | from | does | answer |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"


def _told() -> str:
    reader = Reader()
    rows = [
        f"| `{name}` `{_cell(_inline(reader.fields(fields)))}` | {about} |"
        for name, (fields, about) in TOLD.items()
    ]
    return "| name | says |\n|---|---|\n" + "\n".join(rows) + "\n"


def _shapes(name: str) -> str:
    """These shapes and those they are made of, one a paragraph; what an earlier table has is not repeated."""
    reader = Reader()
    shown: set[str] = set()
    for earlier, types in _SHOWN.items():
        if earlier == name:
            break
        for one in types:
            reader.node(one)
    shown |= set(reader.shapes)
    for one in _SHOWN[name]:
        reader.node(one)
    fresh = [shape for shape in reader.shapes.values() if shape.name not in shown]
    return "```\n" + "".join(_paragraph(shape) for shape in fresh) + "```\n"


def _paragraph(shape: Fields) -> str:
    lines = textwrap.wrap(f"{shape.name} {_inline(shape)}", 112, **_HANGING)
    lines += textwrap.wrap(shape.about, 112, initial_indent="    # ", subsequent_indent="    # ")
    return "\n".join(lines) + "\n"


def _inline(shape: Fields) -> str:
    """The fields of a shape in place of its name."""
    return f"{{{', '.join(map(_field, shape.fields))}}}"


def _field(one: Field) -> str:
    return f"{one.name}{'' if one.required else '?'}: {_short(one.node)}"


def _short(node: Node) -> str:
    match node:
        case Text():
            return "str"
        case Number(whole):
            return "int" if whole else "number"
        case Flag():
            return "bool"
        case Anything():
            return "any"
        case Exactly(values) if len(values) > 12:
            return "role"
        case Exactly(values):
            return "|".join(json.dumps(value) for value in values)
        case Shape(name):
            return name
        case Listing(of):
            return f"[{_short(of)}]"
        case Mapping(of):
            return f"{{key: {_short(of)}}}"
        case Either(of):
            return "|".join(_short(one) for one in of)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
