"""Calls: of functions, of methods, of `super`."""

from __future__ import annotations

import ast

from builder.compiler.emit import comprehensions, expressions
from builder.compiler.emit.literals import text_literal, variable
from builder.compiler.emit.scopes import Scope, is_builtin, lookup
from builder.compiler.emit.writer import at_line

# Built-ins that are functions of JavaScript, and not classes: they are called without further ado.
_FUNCTIONS = frozenset(
    [
        "abs",
        "all",
        "any",
        "callable",
        "chr",
        "delattr",
        "divmod",
        "format",
        "getattr",
        "hasattr",
        "hash",
        "id",
        "isinstance",
        "issubclass",
        "iter",
        "len",
        "max",
        "min",
        "next",
        "ord",
        "print",
        "repr",
        "round",
        "setattr",
        "sorted",
        "sum",
        "vars",
    ]
)


def arguments(node: ast.Call, scope: Scope) -> list[str]:
    """What a function is called with."""
    given = [at_line(one.lineno, expressions.starred(one, scope)) for one in node.args]
    if not node.keywords:
        return given
    named: list[str] = []
    more: list[str] = []
    for one in node.keywords:
        text = expressions.value(one.value, scope)
        if one.arg is None:
            more.append(text)
        elif more:  # behind `**` it is given as that is, so that all are worked out, and come, in order
            more.append(f"$B.dict(['{one.arg}', {at_line(one.value.lineno, text)}])")
        else:
            named.append(at_line(one.value.lineno, f"{one.arg}: {text}"))
    listed = ", ".join(["{" + ", ".join(named) + "}", *more])
    return [*given, f"{{$kw: [{listed}]}}"]


def call(node: ast.Call, scope: Scope) -> str:
    function = node.func
    if isinstance(function, ast.Name):
        if short := comprehensions.consumed(node, function, scope):
            return short
        if function.id == "super" and is_builtin("super", scope) and not node.args:
            return _super(node, scope)
        called = expressions.read(function, scope)
        known = scope_of_module(scope)
        if (
            function.id in _FUNCTIONS
            and called == f"_b_.{function.id}"
            or (called == f"globals.{function.id}" and function.id in known.functions)
        ):
            return f"{called}({', '.join(arguments(node, scope))})"
        return f"$B.call({', '.join([called, *arguments(node, scope)])})"
    if isinstance(function, ast.Attribute):
        if function.attr == "join" and len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp):
            given = [comprehensions.as_list(node.args[0], scope)]
        else:
            given = arguments(node, scope)
        attribute = "later" if _is_pattern(function, scope) else function.attr
        return f"$B.call_method({', '.join([expressions.value(function.value, scope), text_literal(attribute), *given])})"
    return f"$B.call({', '.join([expressions.value(function, scope), *arguments(node, scope)])})"


def _is_pattern(function: ast.Attribute, scope: Scope) -> bool:
    """Whether this is `re.compile` where a module begins: such a pattern waits until it is asked for."""
    match function:
        case ast.Attribute(value=ast.Name(id="re"), attr="compile"):
            return scope.of_function.kind == "module" and lookup("re", scope) == "globals.re"
        case _:
            return False


def scope_of_module(scope: Scope) -> Scope:
    while scope.parent is not None:
        scope = scope.parent
    return scope


def _super(node: ast.Call, scope: Scope) -> str:
    method: Scope | None = scope
    while method is not None and not (
        method.kind == "function" and method.parent and method.parent.kind == "class"
    ):
        method = method.parent
    if method is None or method.first is None:
        raise expressions.NotEmitted(node, "super() stands in no method")
    return f"$B.call(_b_.super, {expressions.class_in(node, method)}, {variable(method.first)})"
