"""As much of `pytest` as the unit tests use: `raises`, `mark.parametrize` and `param`."""

import re


class Failed(AssertionError):
    """`raises` saw no exception, or one with another message."""


class _Raises:
    def __init__(self, expected, match):
        self.expected = expected
        self.match = match
        self.value = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            raise Failed(f"DID NOT RAISE {self.expected!r}")
        if not issubclass(kind, self.expected):
            return False
        self.value = value
        if self.match is not None and not re.search(self.match, str(value)):
            raise Failed(f"the message does not match\n  pattern: {self.match!r}\n  message: {str(value)!r}")
        return True


def raises(expected, match=None):
    return _Raises(expected, match)


class _Param:
    def __init__(self, values):
        self.values = values


def param(*values, id=None):
    return _Param(values)


class _Mark:
    def parametrize(self, names, values, ids=None):
        if isinstance(names, str):
            names = [name.strip() for name in names.split(",") if name.strip()]

        def decorate(function):
            rows = []
            for value in values:
                if isinstance(value, _Param):
                    row = value.values
                else:
                    row = (value,) if len(names) == 1 else tuple(value)
                rows.append(dict(zip(names, row)))
            # Decorators apply from the function outwards; the innermost varies slowest, as in pytest.
            function.parametrized = getattr(function, "parametrized", []) + [rows]
            return function

        return decorate


mark = _Mark()
