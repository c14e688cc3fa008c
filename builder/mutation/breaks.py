"""One thing wrong at a time: comparisons, conditions, numbers, words, results, calls."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
}
_CALLED = {"any": "all", "all": "any", "min": "max", "max": "min"}
# What these are given are words for people, or patterns: a break there says little about the rules.
_WORDS_OF = frozenset(("compile", "dataclass", "fact", "Problem", "TypedDict", "NewType", "TypeVar"))
_TIDYING = frozenset(("strip", "rstrip", "lstrip", "lower", "upper", "sorted", "reversed", "tuple", "set"))


@dataclass(frozen=True)
class Break:
    """`source` is the module with the break in `line`; `what` says what was done."""

    line: int
    what: str
    source: str


def breaks_of(source: str) -> list[Break]:
    """Every break of a module, in the order of its lines."""
    tree = ast.parse(source)
    left_out = _left_out(tree)
    found = []
    for place, node in enumerate(ast.walk(tree)):
        if node in left_out or not hasattr(node, "lineno"):
            continue
        for what, change in _changes(node):
            broken = copy.deepcopy(tree)
            changed = next(one for at, one in enumerate(ast.walk(broken)) if at == place)
            change(changed)
            found.append(Break(node.lineno, what, ast.unparse(ast.fix_missing_locations(broken))))
    return sorted(found, key=lambda one: one.line)


def _left_out(tree: ast.Module) -> set[ast.AST]:
    """Docstrings, annotations, imports, messages of errors: nothing there decides anything."""
    out: set[ast.AST] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            or isinstance(node, ast.Import | ast.ImportFrom | ast.Raise)
        ):
            parts = [node]
        elif isinstance(node, ast.AnnAssign | ast.arg):
            parts = [node.annotation]
        elif isinstance(node, ast.FunctionDef):
            parts = [node.returns]
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            parts = [node]
        elif isinstance(node, ast.Call) and _name_of(node.func) in _WORDS_OF:
            parts = [*node.args, *node.keywords]
        elif isinstance(node, ast.Assign) and _name_of(node.targets[0]) == "__all__":
            parts = [node]
        for part in parts:
            out.update(ast.walk(part) if part is not None else ())
    return out


def _name_of(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _changes(node: Any) -> Iterator[tuple[str, Callable[[Any], None]]]:
    """What can be done to a node, each with words for it."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in _COMPARED:
            yield f"{type(op).__name__} -> {_COMPARED[type(op)].__name__}", _set_ops
        case ast.BoolOp(op=op):
            yield ("and -> or" if isinstance(op, ast.And) else "or -> and"), _swap_bool
        case ast.UnaryOp(op=ast.Not()):
            yield "not dropped", _drop_not
        case ast.If(test=test) | ast.IfExp(test=test) if not isinstance(test, ast.Compare):
            yield "condition turned round", _turn_round
        case ast.BinOp(op=op) if type(op) in _COUNTED:
            yield f"{type(op).__name__} -> {_COUNTED[type(op)].__name__}", _swap_operator
        case ast.Constant(value=bool(value)):
            yield f"{value} -> {not value}", _not_value
        case ast.Constant(value=int(value) | float(value)):
            yield f"{value} -> {value + 1}", _one_more
        case ast.Constant(value=str(text)) if text:
            yield f"{text[:20]!r} -> another", _other_word
        case ast.Return(value=ast.expr() as value) if not _is_nothing(value):
            yield "returns None", _return_nothing
        case ast.Break():
            yield "break dropped", _replace_by_pass
        case ast.Continue():
            yield "continue dropped", _replace_by_pass
        case ast.Expr(value=ast.Call()):
            yield "call dropped", _replace_by_pass
        case ast.Call(func=ast.Name(id=name)) if name in _CALLED:
            yield f"{name} -> {_CALLED[name]}", _swap_call
        case ast.Call(func=ast.Attribute(attr=name), args=[]) if name in _TIDYING:
            yield f".{name}() dropped", _drop_method
        case ast.Call(func=ast.Name(id="sorted"), args=[_, *_]):
            yield "sorted dropped", _drop_sorting
        case _:
            pass


def _is_nothing(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _set_ops(node: Any) -> None:
    node.ops = [_COMPARED[type(node.ops[0])]()]


def _swap_bool(node: Any) -> None:
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()


def _drop_not(node: Any) -> None:
    node.op, node.operand = ast.Not(), ast.UnaryOp(ast.Not(), node.operand)


def _turn_round(node: Any) -> None:
    node.test = ast.UnaryOp(ast.Not(), node.test)


def _swap_operator(node: Any) -> None:
    node.op = _COUNTED[type(node.op)]()


def _not_value(node: Any) -> None:
    node.value = not node.value


def _one_more(node: Any) -> None:
    node.value = node.value + 1


def _other_word(node: Any) -> None:
    node.value = node.value + "~"


def _return_nothing(node: Any) -> None:
    node.value = ast.Constant(None)


def _replace_by_pass(node: Any) -> None:
    """A statement turned into one that does nothing."""
    node.__class__ = ast.Expr  # the tree holds the node itself: it is changed where it stands
    node.value = ast.Constant(None)


def _swap_call(node: Any) -> None:
    node.func.id = _CALLED[node.func.id]


def _drop_method(node: Any) -> None:
    kept = node.func.value
    node.func = ast.Lambda(
        ast.arguments([], [ast.arg("it")], None, [], [], None, []), ast.Name("it", ast.Load())
    )
    node.args = [kept]


def _drop_sorting(node: Any) -> None:
    node.func, node.keywords = ast.Name("list", ast.Load()), []
