"""Functions: how one begins, what is told of it besides, and the variables it needs."""

from __future__ import annotations

import ast
import re

from builder.compiler.emit import expressions
from builder.compiler.emit.literals import variable
from builder.compiler.emit.scopes import Scope, function_scope, parameters

_BRACKET = re.compile(r"""'(?:[^'\\]|\\.)*'|[()]""")


def function_head(node: ast.arguments, own: str) -> str:
    """A JavaScript function up to its body. It is called with all its parameters in order, or calls itself so."""
    names = [variable(one) for one in parameters(node)]
    guard = ""
    if not (node.vararg or node.kwarg or node.kwonlyargs):
        asked = f"arguments.length !== {len(names)} || {names[-1]}?.$kw" if names else "arguments.length"
        guard = f" if ({asked}) return $B.bind({own}, arguments);"
    return f"function {own}({', '.join(names)}) {{{guard}"


def known_of(node: ast.arguments, scope: Scope, name: str) -> str:
    """What is not as it mostly is: a name that JavaScript's function does not tell, defaults, `*`, `**` and what must
    be named or must not be."""
    odd = [f"name: '{name}'"] if name else []
    if node.defaults:
        odd.append(f"defaults: [{expressions.listed(node.defaults, scope)}]")
    named = {
        one.arg: given
        for one, given in zip(node.kwonlyargs, node.kw_defaults, strict=True)
        if given is not None
    }
    if named:
        listed = ", ".join(f"{name}: {expressions.value(given, scope)}" for name, given in named.items())
        odd.append(f"kwdefaults: {{{listed}}}")
    if node.vararg:
        odd.append(f"vararg: '{node.vararg.arg}'")
    if node.kwarg:
        odd.append(f"kwarg: '{node.kwarg.arg}'")
    if node.kwonlyargs:
        odd.append(f"kwonly: {len(node.kwonlyargs)}")
    if node.posonlyargs:
        odd.append(f"posonly: {len(node.posonlyargs)}")
    return f", {{{', '.join(odd)}}}" if odd else ""


def declarations(scope: Scope) -> str:
    """The variables of a function that no assignment in its body declares."""
    names = [*map(variable, sorted(scope.bound - scope.declared)), *spares(scope)]
    return f" var {', '.join(names)};" if names else ""


def bare(text: str) -> str:
    """Without round brackets around all of it."""
    if not text.startswith("("):
        return text
    depth = 0
    for found in _BRACKET.finditer(text):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if depth == 0:
            return text[1:-1] if found.end() == len(text) and "\x00" not in text[:2] else text
    return text


def spares(scope: Scope) -> list[str]:
    """The variables that a function needs for values in between."""
    return [
        *(["$t"] if scope.needs_spare else []),
        *(f"${number}" for number in range(1, scope.temporaries + 1)),
    ]


def of_lambda(node: ast.Lambda, scope: Scope) -> str:
    inner = function_scope(node, scope)
    odd = known_of(node.args, scope, f"{scope.qualified}<lambda>" if scope.qualified else "")
    head = function_head(node.args, "lambda")
    body = expressions.value(node.body, inner)
    held = declarations(inner)
    if inner.is_generator:
        raise expressions.NotEmitted(node, "a lambda that yields has no translation")
    return f"$B.def(frame{odd}, {head}{held} return {bare(body)}; }})"
