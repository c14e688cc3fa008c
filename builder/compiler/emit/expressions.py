"""Expressions. Each comes out as text of JavaScript whose value is the runtime's for Python's."""

from __future__ import annotations

import ast

from builder.compiler.emit import calls, comprehensions, functions
from builder.compiler.emit.literals import constant, text_literal
from builder.compiler.emit.scopes import Scope, is_builtin, lookup
from builder.compiler.emit.writer import at_line


class NotEmitted(Exception):
    """Python that the core does not use, and that has no translation. The text says what; `line` where."""

    def __init__(self, node: ast.AST, what: str) -> None:
        super().__init__(what)
        self.line = getattr(node, "lineno", 0)


_OPERATORS = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "truediv",
    ast.FloorDiv: "floordiv",
    ast.Mod: "mod",
    ast.Pow: "pow",
    ast.LShift: "lshift",
    ast.RShift: "rshift",
    ast.BitOr: "or",
    ast.BitAnd: "and",
    ast.BitXor: "xor",
    ast.MatMult: "matmul",
}
_SIGNS = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "truediv": "/",
    "floordiv": "//",
    "mod": "%",
    "pow": "**",
    "lshift": "<<",
    "rshift": ">>",
    "or": "|",
    "and": "&",
    "xor": "^",
    "matmul": "@",
}
_SHORT = frozenset({"add", "sub", "mul"})  # those the runtime has a short way for
_COMPARISONS = {
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
    ast.In: "is_in",
    ast.NotIn: "is_in",
    ast.Is: "is",
    ast.IsNot: "is",
}
_TRUTHS = frozenset({"all", "any", "bool", "callable", "hasattr", "isinstance", "issubclass"})
_NEVER = frozenset({"locals", "globals", "exec", "eval", "compile", "dir", "breakpoint", "input", "open"})


def value(node: ast.expr, scope: Scope) -> str:
    """The value of an expression."""
    match node:
        case ast.Constant():
            try:
                return constant(node.value)
            except ValueError as error:
                raise NotEmitted(node, str(error)) from error
        case ast.Name():
            return read(node, scope)
        case ast.Attribute():
            return f"$B.attr({value(node.value, scope)}, {text_literal(node.attr)})"
        case ast.Subscript():
            return _item(node, scope)
        case ast.Call():
            return calls.call(node, scope)
        case ast.List(elts=items):
            return f"$B.$list([{listed(items, scope)}])"
        case ast.Tuple(elts=items):
            return f"$B.fast_tuple([{listed(items, scope)}])"
        case ast.Set(elts=items):
            return f"$B.set([{listed(items, scope)}])"
        case ast.Dict():
            return _dict(node, scope)
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return comprehensions.collected(node, scope)
        case _:
            return _worked_out(node, scope)


def _worked_out(node: ast.expr, scope: Scope) -> str:
    match node:
        case ast.BinOp(left=left, op=operator, right=right):
            return binary(operator, value(left, scope), value(right, scope))
        case ast.UnaryOp():
            return _unary(node, scope)
        case ast.Compare():
            return _compared(node, scope)
        case ast.BoolOp():
            return _either(node, scope)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return f"({truth(test, scope)} ? {value(body, scope)} : {value(orelse, scope)})"
        case ast.JoinedStr():
            return _joined(node, scope)
        case ast.NamedExpr(target=target, value=given):
            return f"({write_name(target, scope)} = {value(given, scope)})"
        case ast.Lambda():
            return functions.of_lambda(node, scope)
        case ast.Yield(value=given):
            return f"(yield {value(given, scope) if given else '_b_.None'})"
        case ast.YieldFrom(value=given):
            return f"(yield* $B.yield_from({value(given, scope)}))"
        case _:
            raise NotEmitted(node, f"{type(node).__name__} has no translation")


def truth(node: ast.expr, scope: Scope) -> str:
    """Whether an expression is true, as a boolean of JavaScript."""
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return f"!{truth(operand, scope)}"
        case ast.BoolOp(op=operator, values=values):
            sign = " && " if isinstance(operator, ast.And) else " || "
            return f"({sign.join(at_line(one.lineno, truth(one, scope)) for one in values)})"
        case _ if is_truth(node, scope):
            return value(node, scope)
        case _:
            return f"$B.$bool({value(node, scope)})"


def is_truth(node: ast.expr, scope: Scope) -> bool:
    """Whether the value of an expression is True or False whatever it is made of. A comparison counts as one:
    that of nothing in the core gives anything else."""
    match node:
        case ast.Compare() | ast.UnaryOp(op=ast.Not()) | ast.Constant(value=bool()):
            return True
        case ast.BoolOp(values=values):
            return all(is_truth(one, scope) for one in values)
        case ast.IfExp(body=body, orelse=orelse):
            return is_truth(body, scope) and is_truth(orelse, scope)
        case ast.Call(func=ast.Name(id=name)):
            return name in _TRUTHS and is_builtin(name, scope)
        case _:
            return False


def read(node: ast.Name, scope: Scope) -> str:
    """The value of a name."""
    name = node.id
    if name == "__class__":
        return class_in(node, scope)
    found = lookup(name, scope)
    if found is None:
        return f"$B.no_name({text_literal(name)})"
    if name in _NEVER and found == f"_b_.{name}":
        raise NotEmitted(node, f"{name} is not there in the browser")
    if found.startswith("locals."):
        outside = lookup(name, scope.parent) if scope.parent else None
        return f"({found} ?? {outside})" if outside else found
    if name in scope.of_function.deleted:
        return f"$B.still({found}, {text_literal(name)})"
    return found


def write_name(node: ast.Name, scope: Scope) -> str:
    """What is assigned to, to bind a name."""
    found = lookup(node.id, scope)
    if found is None or found.startswith("_b_."):
        raise NotEmitted(node, f"nothing says where {node.id} is bound")
    return found


def class_in(node: ast.AST, scope: Scope) -> str:
    """The class whose body we stand in, which is made only when that has run."""
    current: Scope | None = scope
    while current is not None and current.kind != "class":
        current = current.parent
    if current is None:
        raise NotEmitted(node, "there is no class here")
    current.uses_class = True
    return "$class.made"


def binary(operator: ast.operator, left: str, right: str) -> str:
    name = _OPERATORS[type(operator)]
    return f"$B.{name}({left}, {right})" if name in _SHORT else f"$B.rich_op('__{name}__', {left}, {right})"


def augmented(operator: ast.operator, left: str, right: str) -> str:
    name = _OPERATORS[type(operator)]
    return (
        f"$B.iadd({left}, {right})"
        if name == "add"
        else f"$B.augm_assign({left}, '{_SIGNS[name]}=', {right})"
    )


def slice_of(node: ast.Slice, scope: Scope) -> list[str]:
    """Begin, end and step, without what is left out at the end."""
    parts = [value(one, scope) if one else "_b_.None" for one in (node.lower, node.upper, node.step)]
    while parts and parts[-1] == "_b_.None":
        parts.pop()
    return parts


def index(node: ast.expr, scope: Scope) -> str:
    """What stands between square brackets."""
    if isinstance(node, ast.Slice):
        return f"$B.span({', '.join(slice_of(node, scope))})"
    return value(node, scope)


def listed(given: list[ast.expr], scope: Scope) -> str:
    return ", ".join(at_line(one.lineno, starred(one, scope)) for one in given)


def starred(node: ast.expr, scope: Scope) -> str:
    if isinstance(node, ast.Starred):
        return f"...$B.iter({value(node.value, scope)})"
    return value(node, scope)


def _dict(node: ast.Dict, scope: Scope) -> str:
    runs: list[list[str]] = [[]]
    merged: list[str] = []  # runs of keys and values, and dicts between, in order
    for key, given in zip(node.keys, node.values, strict=True):
        if key is None:
            merged += [f"$B.dict([{', '.join(runs.pop())}])", at_line(given.lineno, value(given, scope))]
            runs.append([])
        else:
            runs[-1].append(at_line(key.lineno, f"{value(key, scope)}, {value(given, scope)}"))
    last = f"$B.dict([{', '.join(runs[-1])}])"
    if not merged:
        return last
    return f"$B.merged({', '.join([*merged, *([last] if runs[-1] else [])])})"


def _item(node: ast.Subscript, scope: Scope) -> str:
    of = value(node.value, scope)
    if isinstance(node.slice, ast.Slice):
        return f"$B.slice({', '.join([of, *slice_of(node.slice, scope)])})"
    return f"$B.item({of}, {value(node.slice, scope)})"


def _unary(node: ast.UnaryOp, scope: Scope) -> str:
    if isinstance(node.op, ast.Not):
        return truth(node, scope)
    operand = node.operand
    if isinstance(node.op, ast.USub) and isinstance(operand, ast.Constant):
        if type(operand.value) is int:  # which has no -0
            return constant(-operand.value)
        if isinstance(operand.value, float):
            return constant(-operand.value)
    name, sign = {ast.USub: ("neg", "-"), ast.UAdd: ("pos", "+"), ast.Invert: ("invert", "~")}[type(node.op)]
    return f"$B.call_special_unary({value(operand, scope)}, '__{name}__', 'unary {sign}')"


def _compared(node: ast.Compare, scope: Scope) -> str:
    left = value(node.left, scope)
    parts = []
    for place, (operator, right) in enumerate(zip(node.ops, node.comparators, strict=True)):
        given = at_line(right.lineno, value(right, scope))
        if place < len(node.ops) - 1:
            spare = scope.spare()
            parts.append(_comparison(operator, left, f"{spare} = {given}", None))
            left = spare
        else:
            parts.append(_comparison(operator, left, given, right))
    return parts[0] if len(parts) == 1 else f"({' && '.join(parts)})"


def _comparison(operator: ast.cmpop, left: str, right: str, node: ast.expr | None) -> str:
    name = _COMPARISONS[type(operator)]
    if (
        name == "is"
        and isinstance(node, ast.Constant)
        and (node.value is None or isinstance(node.value, bool))
    ):
        return f"({left} {'===' if isinstance(operator, ast.Is) else '!=='} {right})"
    negation = "!" if isinstance(operator, ast.NotIn | ast.IsNot) else ""
    called = {"is": "$is", "is_in": "$is_member"}.get(name, name)
    return f"{negation}$B.{called}({left}, {right})"


def _either(node: ast.BoolOp, scope: Scope) -> str:
    if is_truth(node, scope):
        return truth(node, scope)
    *before, last = node.values
    text = at_line(last.lineno, value(last, scope))
    for one in reversed(before):
        first = value(one, scope)
        if is_truth(one, scope):
            text = f"({first} && {text})" if isinstance(node.op, ast.And) else f"({first} || {text})"
            continue
        spare = scope.spare()
        held = f"$B.$bool({spare} = {first})"
        text = (
            f"({held} ? {text} : {spare})" if isinstance(node.op, ast.And) else f"({held} ? {spare} : {text})"
        )
    return text


def _joined(node: ast.JoinedStr, scope: Scope) -> str:
    parts = []
    for one in node.values:
        if isinstance(one, ast.Constant):
            parts.append(text_literal(str(one.value)))
        elif isinstance(one, ast.FormattedValue):
            parts.append(_formatted(one, scope))
    if all(isinstance(one, ast.Constant) for one in node.values):
        return value(
            ast.Constant("".join(str(one.value) for one in node.values if isinstance(one, ast.Constant))),
            scope,
        )
    if not isinstance(node.values[0], ast.Constant):
        parts.insert(0, "''")
    return f"$B.String({' + '.join(parts)})"


def _formatted(node: ast.FormattedValue, scope: Scope) -> str:
    given = value(node.value, scope)
    if node.conversion in (ord("r"), ord("a")):
        given = f"_b_.{'repr' if node.conversion == ord('r') else 'ascii'}({given})"
    elif node.conversion != -1:
        given = f"$B.text({given})"
    if node.format_spec is not None:
        return f"_b_.format({given}, {value(node.format_spec, scope)})"
    return given if node.conversion != -1 else f"$B.text({given})"
