"""What the browser has no way to do: refused before it is translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from builder.compiler.sources import Module


class CompilesWrongly(Exception):
    """A module uses what would not do in the browser what it does in CPython. The text says where and what."""


def check(module: Module) -> None:
    """Raise CompilesWrongly for the first such place in a module."""
    if module.is_script:
        return
    for line, what in sorted(_faults(ast.parse(module.source, module.path))):
        raise CompilesWrongly(f"{module.path}, line {line}: {what}")


def _faults(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.AsyncFunctionDef() | ast.Await() | ast.AsyncFor() | ast.AsyncWith():
                yield (
                    node.lineno,
                    "nothing asynchronous: what needs the outside is yielded (pycore/effects.py)",
                )
            case ast.Call(func=ast.Name(id="eval" | "exec" as name)):
                yield node.lineno, f"{name} makes code from text, which the extension's policy forbids"
            case ast.ClassDef():
                yield from _private(node)
            case _:
                pass


def _private(node: ast.ClassDef) -> Iterator[tuple[int, str]]:
    """Names that CPython keeps apart for each class, by writing the class's name before them."""
    for one in ast.walk(node):
        match one:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.FunctionDef(name=name):
                if name.startswith("__") and not name.endswith("__"):
                    yield one.lineno, f"{name} would not be private to its class: one underscore is enough"
            case _:
                pass
