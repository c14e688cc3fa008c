"""The types of `pycore/shapes` as plain nodes, whatever they are written out as."""

from __future__ import annotations

import sys
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, NotRequired, Union, get_args, get_origin

from pycore.shapes.kinds import Between, Most


@dataclass(frozen=True)
class Text:
    """A text of at most `most` characters; None: no limit is said."""

    most: int | None = None


@dataclass(frozen=True)
class Number:
    """A number; `whole` from `low` to `high` where that is said."""

    whole: bool = True
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True)
class Flag:
    """true or false."""


@dataclass(frozen=True)
class Exactly:
    """One of these values."""

    values: tuple[str | bool | int | None, ...]


@dataclass(frozen=True)
class Listing:
    """A list of at most `most` items."""

    of: Node
    most: int | None = None


@dataclass(frozen=True)
class Mapping:
    """An object with any keys, of at most `most`."""

    of: Node
    most: int | None = None


@dataclass(frozen=True)
class Shape:
    """An object of this name: a TypedDict."""

    name: str


@dataclass(frozen=True)
class Either:
    """One of these."""

    of: tuple[Node, ...]


@dataclass(frozen=True)
class Anything:
    """Handed through, never looked into."""


Node = Text | Number | Flag | Exactly | Listing | Mapping | Shape | Either | Anything


class NoNode(Exception):
    """A type that has no meaning across a border. The text names it and where it stands."""


@dataclass(frozen=True)
class Field:
    """A field of a shape."""

    name: str
    node: Node
    required: bool


@dataclass(frozen=True)
class Fields:
    """A shape: what it means, and its fields in order."""

    name: str
    about: str
    fields: tuple[Field, ...]


@dataclass
class Reader:
    """Reads types; `shapes` are those that were met, by name, each after those it is made of."""

    shapes: dict[str, Fields] = field(default_factory=dict)
    _types: dict[str, Any] = field(default_factory=dict)

    def node(self, hint: Any, where: str = "") -> Node:
        """The node of a type. Raises NoNode."""
        simple: dict[Any, Node] = {
            str: Text(),
            int: Number(),
            float: Number(False),
            bool: Flag(),
            Any: Anything(),
            object: Anything(),
        }
        if hint is None or hint is type(None):
            return Exactly((None,))
        if isinstance(hint, type) and hint in simple or hint is Any:
            return simple[hint]
        if typing.is_typeddict(hint):
            self._read(hint)
            return Shape(hint.__name__)
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is Annotated:
            return self._limited(arguments[0], arguments[1:], where)
        if origin is NotRequired:
            return self.node(arguments[0], where)
        if origin is Literal:
            return Exactly(arguments)
        if origin in (Union, types.UnionType):
            return _either([self.node(one, where) for one in arguments])
        if origin is list:
            return Listing(self.node(arguments[0], where))
        if origin is dict:
            return Mapping(self.node(arguments[1], where))
        raise NoNode(f"{where}: {hint!r} cannot cross a border")

    def fields(self, shape: Any) -> Fields:
        """A TypedDict with its fields. Raises NoNode."""
        node = self.node(shape)
        if not isinstance(node, Shape):
            raise NoNode(f"{shape!r} is no TypedDict")
        return self.shapes[node.name]

    def _limited(self, hint: Any, limits: tuple[Any, ...], where: str) -> Node:
        node = self.node(hint, where)
        for limit in limits:
            if isinstance(limit, Most) and isinstance(node, Text):
                node = Text(limit.number)
            elif isinstance(limit, Most) and isinstance(node, Listing | Mapping):
                node = type(node)(node.of, limit.number)
            elif isinstance(limit, Between) and isinstance(node, Number):
                node = Number(node.whole, limit.low, limit.high)
            else:
                raise NoNode(f"{where}: {limit!r} does not limit a {type(node).__name__}")
        return node

    def _read(self, shape: Any) -> None:
        name = shape.__name__
        if self._types.setdefault(name, shape) is not shape:
            raise NoNode(f"there are two shapes of the name {name}")
        if name in self.shapes:
            return
        self.shapes[name] = Fields(name, "", ())  # a shape may hold itself
        hints = typing.get_type_hints(shape, vars(sys.modules[shape.__module__]), include_extras=True)
        fields = tuple(
            # Not by __required_keys__: it is wrong where annotations are not evaluated.
            Field(
                key, self.node(hint, f"{name}.{key}"), shape.__total__ and get_origin(hint) is not NotRequired
            )
            for key, hint in hints.items()
        )
        del self.shapes[name]
        self.shapes[name] = Fields(name, " ".join((shape.__doc__ or "").split()), fields)


def used(node: Node) -> Iterator[str]:
    """The shapes that a node names."""
    if isinstance(node, Shape):
        yield node.name
    elif isinstance(node, Listing | Mapping):
        yield from used(node.of)
    elif isinstance(node, Either):
        for one in node.of:
            yield from used(one)


def _either(nodes: list[Node]) -> Node:
    """The alternatives, flat; values that stand alone are taken together, null the last."""
    flat: list[Node] = []
    for node in nodes:
        flat += node.of if isinstance(node, Either) else [node]
    values = [value for node in flat if isinstance(node, Exactly) for value in node.values]
    rest: list[Node] = [node for node in flat if not isinstance(node, Exactly)]
    exact = tuple(value for value in dict.fromkeys(values) if value is not None)
    if exact:
        rest.append(Exactly(exact))
    if None in values:
        rest.append(Exactly((None,)))
    return rest[0] if len(rest) == 1 else Either(tuple(rest))
