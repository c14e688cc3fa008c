"""What is assigned to: names, attributes, items, and several at once."""

from __future__ import annotations

import ast

from builder.compiler.emit import expressions
from builder.compiler.emit.literals import text_literal
from builder.compiler.emit.scopes import Scope


def assigned(node: ast.expr, given: str, scope: Scope) -> str:
    """The statement that assigns: what is given comes first, then where it is put, as in Python."""
    match node:
        case ast.Name():
            return f"{scope.declare(node.id)}{expressions.write_name(node, scope)} = {given};"
        case ast.Attribute():
            return f"$B.put_attr({given}, {expressions.value(node.value, scope)}, {text_literal(node.attr)});"
        case ast.Subscript():
            return f"$B.put_item({given}, {expressions.value(node.value, scope)}, {expressions.index(node.slice, scope)});"
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return _unpacked(parts, given, scope)
        case _:
            raise expressions.NotEmitted(node, f"{type(node).__name__} cannot be assigned to")


def deleted(node: ast.expr, scope: Scope) -> str:
    match node:
        case ast.Name():
            found = expressions.write_name(node, scope)
            return f"delete {found};" if "." in found else f"{found} = undefined;"
        case ast.Attribute():
            return f"$B.$delattr({expressions.value(node.value, scope)}, {text_literal(node.attr)});"
        case ast.Subscript():
            return f"$B.$delitem({expressions.value(node.value, scope)}, {expressions.index(node.slice, scope)});"
        case _:
            raise expressions.NotEmitted(node, f"{type(node).__name__} cannot be deleted")


def _unpacked(parts: list[ast.expr], given: str, scope: Scope) -> str:
    """Several at once: names are assigned to as JavaScript does it, what is more than a name after them, and the
    names that come behind such a one too: `node.next, node = …` is about the node before."""
    names: list[str] = []
    own: list[str] = []
    later: list[str] = []
    starred = [place for place, part in enumerate(parts) if isinstance(part, ast.Starred)]
    for part in parts:
        target = part.value if isinstance(part, ast.Starred) else part
        if isinstance(target, ast.Name) and not later:
            own.append(target.id)
            names.append(expressions.write_name(target, scope))
        else:
            held = scope.temporary()
            names.append(held)
            later.append(assigned(target, held, scope))
    if starred:
        after = len(parts) - starred[0] - 1
        taken = f"$B.unpack_more({given}, {starred[0]}, {after})"
    else:
        taken = f"$B.unpack({given}, {len(parts)})"
    # What is more than a name needs a variable of its own, which is declared elsewhere.
    declared = scope.declare(*own) if len(own) == len(parts) else ""
    return " ".join([f"{declared}[{', '.join(names)}] = {taken};", *later])
