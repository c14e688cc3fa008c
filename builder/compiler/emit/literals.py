"""Names and constants as JavaScript writes them."""

from __future__ import annotations

import re

# What JavaScript has for itself, and what the emitted code calls its own things.
_TAKEN = frozenset(
    [
        "arguments",
        "await",
        "break",
        "case",
        "catch",
        "class",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "enum",
        "eval",
        "export",
        "extends",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "implements",
        "import",
        "in",
        "instanceof",
        "interface",
        "let",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "return",
        "static",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "undefined",
        "var",
        "void",
        "while",
        "with",
        "yield",
        "NaN",
        "Infinity",
        "_b_",
        "frame",
        "globals",
        "locals",
        "module",
    ]
)
_SAFE = 2**53 - 1
_UNSAFE = re.compile("[\x00-\x1f'\\\\\x7f\u2028\u2029\ufeff\xad\ud800-\udfff]")
_SHORT = {"\n": "\\n", "\t": "\\t", "\r": "\\r", "'": "\\'", "\\": "\\\\"}


def variable(name: str) -> str:
    """The JavaScript variable of a Python name: the same, if JavaScript leaves it free."""
    return f"${name}" if name in _TAKEN else name


def text_literal(text: str) -> str:
    """A primitive string."""
    return "'" + _UNSAFE.sub(lambda one: _SHORT.get(one[0]) or f"\\u{ord(one[0]):04x}", text) + "'"


def constant(value: object) -> str:
    """A constant as the runtime has it. Raises ValueError for what the browser shall not need."""
    if value is None:
        return "_b_.None"
    if value is Ellipsis:
        return "_b_.Ellipsis"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value) if abs(value) <= _SAFE else f"{value}n"
    if isinstance(value, float):
        return f"new $B.Float({_number(value)})"
    if isinstance(value, str):
        literal = text_literal(value)
        # Characters outside the basic plane: indices are code points, see js/strings.js.
        return f"$B.String({literal})" if any(one > "\uffff" for one in value) else literal
    if isinstance(value, bytes):
        return f"_b_.bytes.$factory([{','.join(map(str, value))}])"
    raise ValueError(f"{value!r} is no constant that the browser knows")


def _number(value: float) -> str:
    if value != value or value in (float("inf"), float("-inf")):
        return {"inf": "Infinity", "-inf": "-Infinity"}.get(str(value), "NaN")
    return repr(value)
