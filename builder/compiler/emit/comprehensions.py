"""Comprehensions: a call of the runtime's that loops, where there is one loop; else a function with the loops."""

from __future__ import annotations

import ast

from builder.compiler.emit import calls, expressions, targets
from builder.compiler.emit.literals import variable
from builder.compiler.emit.scopes import Comprehension, Scope, comprehension_scope, is_builtin
from builder.compiler.emit.writer import at_line

# Built-ins that take all that there is: what they are given may as well be a list.
_ALL = frozenset({"tuple", "list", "set", "frozenset", "dict", "sorted", "sum", "max", "min"})


def collected(node: Comprehension, scope: Scope) -> str:
    if isinstance(node, ast.GeneratorExp):
        return _lazy(node, scope)
    if isinstance(node, ast.ListComp):
        return as_list(node, scope)
    if isinstance(node, ast.DictComp):
        return _short(node, scope, "dict_of") or _loops(node, scope, "$B.pairs($out)")
    return _short(node, scope, "set_of") or _loops(node, scope, "$B.set($out)")


def as_list(node: ast.ListComp | ast.GeneratorExp, scope: Scope) -> str:
    return _short(node, scope, "list_of") or _loops(node, scope, "$B.$list($out)")


def consumed(node: ast.Call, function: ast.Name, scope: Scope) -> str | None:
    """The call of a built-in that is given a generator expression, which need be none then."""
    if len(node.args) != 1 or not isinstance(node.args[0], ast.GeneratorExp):
        return None
    given, name = node.args[0], function.id
    if not is_builtin(name, scope):
        return None
    if name in ("any", "all") and not node.keywords:
        return _asked(given, name, scope)
    if name in _ALL:
        rest = calls.arguments(ast.Call(function, [], node.keywords), scope)
        listed = at_line(given.lineno, as_list(given, scope))
        called = expressions.read(function, scope)
        return f"$B.call({', '.join([called, listed, *rest])})"
    return None


def _asked(node: ast.GeneratorExp, name: str, scope: Scope) -> str | None:
    if not _is_simple(node):
        return None
    [generator], inner = node.generators, comprehension_scope(node, scope)
    items = expressions.value(generator.iter, scope)
    asked = [expressions.truth(one, inner) for one in generator.ifs]
    wanted = at_line(node.elt.lineno, expressions.truth(node.elt, inner))
    if name == "all":
        asked = [f"!{one}" for one in asked]
    sign = " && " if name == "any" else " || "
    return f"$B.{name}_of(({variable(generator.target.id)}) => {sign.join([*asked, wanted])}, {items})"  # type: ignore[attr-defined]


def _is_simple(node: Comprehension) -> bool:
    """One loop over one name, which no function outlives: one that did would have to see the last value."""
    if len(node.generators) != 1 or not isinstance(node.generators[0].target, ast.Name):
        return False
    parts = [one for one in ast.iter_child_nodes(node) if not isinstance(one, ast.comprehension)]
    parts += node.generators[0].ifs
    return not any(isinstance(one, ast.Lambda | ast.GeneratorExp) for part in parts for one in ast.walk(part))


def _element(node: Comprehension, scope: Scope) -> str:
    if isinstance(node, ast.DictComp):
        given = at_line(node.value.lineno, expressions.value(node.value, scope))
        return f"[{expressions.value(node.key, scope)}, {given}]"
    return expressions.value(node.elt, scope)


def _short(node: Comprehension, scope: Scope, name: str) -> str | None:
    if not _is_simple(node):
        return None
    [generator], inner = node.generators, comprehension_scope(node, scope)
    target = variable(generator.target.id)  # type: ignore[attr-defined]
    element = _element(node, inner)
    conditions = [expressions.truth(one, inner) for one in generator.ifs]
    items = at_line(generator.iter.lineno, expressions.value(generator.iter, scope))
    wanted = f", ({target}) => {' && '.join(conditions)}" if conditions else ""
    return f"$B.{name}(({target}) => {element}, {items}{wanted})"


def _loops(node: Comprehension, scope: Scope, result: str) -> str:
    inner = comprehension_scope(node, scope)
    element = _element(node, inner)
    loops = _nested(node, inner, f"$out.push({element});")
    first = expressions.value(node.generators[0].iter, scope)
    return f"(($items) => {{ const $out = []; {_bound(inner)} {loops} return {result}; }})($B.iter({first}))"


def _lazy(node: ast.GeneratorExp, scope: Scope) -> str:
    inner = comprehension_scope(node, scope)
    loops = _nested(node, inner, f"yield {expressions.value(node.elt, inner)};")
    first = expressions.value(node.generators[0].iter, scope)
    return f"$B.generator_of({first}, function* $genexpr($items) {{ {_bound(inner)} {loops} }})"


def _bound(scope: Scope) -> str:
    """The names of the loops. Each is one variable for all rounds, as a function that is made in one shows."""
    return f"let {', '.join(map(variable, sorted(scope.bound)))};"


def _nested(node: Comprehension, scope: Scope, innermost: str) -> str:
    text = innermost
    for place, generator in reversed([*enumerate(node.generators)]):
        for condition in reversed(generator.ifs):
            text = f"if ({expressions.truth(condition, scope)}) {text}"
        items = "$items" if place == 0 else f"$B.iter({expressions.value(generator.iter, scope)})"
        if isinstance(generator.target, ast.Name):
            text = f"for ({variable(generator.target.id)} of {items}) {text}"
        else:
            held = f"$i{place}"
            text = f"for (const {held} of {items}) {{ {targets.assigned(generator.target, held, scope)} {text} }}"
    return text
