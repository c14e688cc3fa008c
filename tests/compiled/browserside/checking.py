"""`assert a == b` of a compiled test becomes `assert check("==", a, b)`, so that a failure shows both."""

from __future__ import annotations

_HOLDS = {
    "==": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
    "is": lambda left, right: left is right,
    "is not": lambda left, right: left is not right,
    "in": lambda left, right: left in right,
    "not in": lambda left, right: left not in right,
}


def check(operator, left, right):
    if not _HOLDS[operator](left, right):
        raise AssertionError(f"{_shown(left)}\n    {operator} {_shown(right)}")
    return True


def _shown(value):
    text = repr(value)
    return text if len(text) <= 2000 else text[:1000] + " … " + text[-1000:]
