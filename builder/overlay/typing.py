"""`typing` for the browser: the names are there, and mean nothing. Types are checked before the build.

Annotations are not evaluated. What is evaluated are aliases (`Flow = Generator[Effect, Answer, Any]`)
and the bases of classes (`Protocol`, `Generic[T]`), so subscription and `|` work and give something inert.
"""

TYPE_CHECKING = False


class _Form:
    def __init__(self, name):
        self._name = name

    def __getitem__(self, arguments):
        return self

    def __or__(self, other):
        return self

    __ror__ = __or__

    def __repr__(self):
        return "typing." + self._name


Any = _Form("Any")
Callable = _Form("Callable")
ClassVar = _Form("ClassVar")
Final = _Form("Final")
Generator = _Form("Generator")
Iterable = _Form("Iterable")
Iterator = _Form("Iterator")
Literal = _Form("Literal")
Mapping = _Form("Mapping")
NoReturn = _Form("NoReturn")
NotRequired = _Form("NotRequired")
Optional = _Form("Optional")
Required = _Form("Required")
Self = _Form("Self")
Sequence = _Form("Sequence")
Type = _Form("Type")
TypeAlias = _Form("TypeAlias")
Union = _Form("Union")


class Generic:
    def __class_getitem__(cls, arguments):
        return cls


class Protocol(Generic):
    pass


class TypedDict(dict):
    pass


def NewType(name, supertype):
    """A function that returns what it is given, as in CPython."""

    def new_type(value):
        return value

    new_type.__name__ = name
    return new_type


def TypeVar(name, *constraints, bound=None):
    return _Form(name)


def cast(type_, value):
    return value


def final(decorated):
    return decorated


def overload(function):
    return function


def runtime_checkable(protocol):
    return protocol
