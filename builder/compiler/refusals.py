"""What Brython compiles without complaint, and wrongly: refused before it is translated."""

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
            case ast.ListComp(elt=element) | ast.SetComp(elt=element) | ast.DictComp(value=element):
                for kept in _kept(element):
                    yield (
                        kept.lineno,
                        "a function made in a comprehension and kept forgets the comprehension's names",
                    )
            case ast.TryStar():
                yield node.lineno, "except* hands over the whole group"
            case ast.AsyncFunctionDef() | ast.Await() | ast.AsyncFor() | ast.AsyncWith():
                yield (
                    node.lineno,
                    "nothing asynchronous: what needs the outside is yielded (pycore/effects.py)",
                )
            case ast.Call(func=ast.Name(id="eval" | "exec" as name)):
                yield node.lineno, f"{name} makes code from text, which the extension's policy forbids"
            case _:
                pass


def _kept(element: ast.expr) -> Iterator[ast.Lambda]:
    """Lambdas that the value of an expression holds; one that is an argument of a call is used at once."""
    if isinstance(element, ast.Lambda):
        yield element
    elif isinstance(element, ast.Tuple | ast.List | ast.Set):
        for item in element.elts:
            yield from _kept(item)
    elif isinstance(element, ast.Dict):
        for value in element.values:
            yield from _kept(value)
    elif isinstance(element, ast.IfExp):
        yield from _kept(element.body)
        yield from _kept(element.orelse)
