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
            case _:
                pass
