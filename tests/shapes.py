"""The shapes of `pycore/shapes` as pydantic has them: strict, and without fields that are not there."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, NotRequired, Union, cast

from pydantic import ConfigDict, TypeAdapter
from typing_extensions import TypedDict

from builder.contracts.nodes import (
    Anything,
    Either,
    Exactly,
    Flag,
    Listing,
    Mapping,
    Node,
    Number,
    Reader,
    Shape,
    Text,
)

_STRICT = ConfigDict(strict=True, extra="forbid")
_READER = Reader()
_MADE: dict[str, Any] = {}


def adapter(hint: Any) -> TypeAdapter[Any]:
    """Checks values of a type of `pycore/shapes`. What is not of this shape raises ValidationError."""
    return _adapter(repr(hint), hint)


@cache
def _adapter(_name: str, hint: Any) -> TypeAdapter[Any]:
    made = _type(_READER.node(hint))
    return TypeAdapter(made) if isinstance(made, type) else TypeAdapter(made, config=None)


def _type(node: Node) -> Any:
    match node:
        case Text():
            return str
        case Number(whole):
            return int if whole else float
        case Flag():
            return bool
        case Anything():
            return Any
        case Exactly(values):
            return Literal[values]
        case Listing(of):
            return list[_type(of)]  # type: ignore[misc]
        case Mapping(of):
            return dict[str, _type(of)]  # type: ignore[misc]
        case Either(of):
            return Union[tuple(_type(one) for one in of)]  # noqa: UP007 - made of what is not known here
        case Shape(name):
            return _typed_dict(name)


def _typed_dict(name: str) -> Any:
    if name not in _MADE:
        fields = {
            one.name: _type(one.node) if one.required else NotRequired[_type(one.node)]
            for one in _READER.shapes[name].fields
        }
        made: Any = cast(Any, TypedDict)(name, fields)
        made.__pydantic_config__ = _STRICT
        _MADE[name] = made
    return _MADE[name]
