from __future__ import annotations

import dataclasses
import enum
import unicodedata
from dataclasses import KW_ONLY, FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, replace
from typing import Any, Callable, ClassVar, Generic, Iterator, NewType, Optional, Protocol, TypeVar, Union, cast

Slug = NewType("Slug", str)
Alias = Union[int, "Slug", None]
Maker = Callable[[int], Iterator[Any]]
T = TypeVar("T")


class Shape(Protocol):
    def area(self) -> float: ...


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item: T = item


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0
    tags: tuple[str, ...] = ()
    names: dict[str, int] = field(default_factory=dict, compare=False)

    kind: ClassVar[str] = "point"

    def moved(self, by: int) -> Point:
        return replace(self, x=self.x + by)

    @property
    def total(self) -> int:
        return self.x + self.y


@dataclass(frozen=True)
class Named(Point):
    name: str = "n"


@dataclass
class Open:
    items: list[int] = field(default_factory=list)
    seen: int = field(default=0, init=False)
    secret: str = field(default="s", repr=False)

    def __post_init__(self) -> None:
        self.seen = len(self.items)


@dataclass(order=True)
class Ranked:
    rank: int
    name: str = field(default="", compare=False)


@dataclass
class Keyed:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int


@dataclass(frozen=True)
class Post:
    text: str
    size: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", len(self.text))


@dataclass
class Special:
    value: int

    def __eq__(self, other: object) -> bool:
        return True

    def __repr__(self) -> str:
        return "special"


@dataclass(frozen=True)
class Tree:
    value: int
    children: tuple[Tree, ...] = ()
    up: Optional[Any] = None


class Plain(Point):
    def extra(self) -> int:
        return self.x


class Colour(enum.Enum):
    RED = "red"
    GREEN = "green"
    CRIMSON = "red"

    @property
    def loud(self) -> str:
        return self.value.upper()

    @classmethod
    def first(cls) -> Colour:
        return cls.RED


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 3


class Auto(enum.Enum):
    A = enum.auto()
    B = enum.auto()
    C = (1, 2)


def attempt(function: Callable[[], Any]) -> Any:
    try:
        return function()
    except Exception as error:
        return type(error).__name__, str(error)


def set_x(point: Any) -> None:
    point.x = 5


def del_x(point: Any) -> None:
    del point.x
# ---
Point(1), Point(1, 2), Point(x=1, y=3), Point(1, tags=("a",)), Point(**{"x": 4, "y": 5}), Point(*[1, 2]), Point(1).moved(4), Point(1, 2).total, Point.kind, Point(1).kind
Point(1) == Point(1), Point(1) == Point(2), Point(1) != Point(1), Point(1) == Named(1), Point(1) == 1, Point(1, names={"a": 1}) == Point(1), hash(Point(1)) == hash(Point(1)), {Point(1): "a"}[Point(1)], Point(1) in [Point(1)], len({Point(1), Point(1), Point(2)})
Named(1, name="z"), Named(1), Named(1, 2, (), {}, "q").name, isinstance(Named(1), Point), [f.name for f in fields(Named)], Named.__match_args__, Plain(3).extra(), Plain(1, 2), Plain(1) == Plain(1), Plain(1) == Point(1), repr(Plain(1))
Open(), Open([1, 2]).seen, Open([1]).secret, Open() == Open(), Open([1]) == Open([2]), Open().items is Open().items, attempt(lambda: hash(Open())), Open(secret="q") == Open()
Ranked(1) < Ranked(2), Ranked(2) >= Ranked(2), Ranked(1, "a") == Ranked(1, "b"), sorted([Ranked(3), Ranked(1)]), max(Ranked(1), Ranked(2)), Ranked(1) <= Ranked(1), Ranked(2) > Ranked(1)
Ranked(1) < 1
Point(1) < Point(2)
Keyed(1, c=3), Keyed(1, b=5, c=3), attempt(lambda: Keyed(1, 2)), attempt(lambda: Keyed(1)), Post("abc").size, Special(1) == 5, repr(Special(1)), Tree(1, (Tree(2), Tree(3, (Tree(4),)))), Tree(1, up={"a": Tree(2)})
attempt(lambda: Point()), attempt(lambda: Point(1, z=2)), attempt(lambda: Point(1, x=2)), attempt(lambda: Point(1, 2, 3, 4, 5)), attempt(lambda: Named(1, 2, 3, 4, 5, 6)), attempt(lambda: Ranked()), attempt(lambda: Keyed(b=1, c=2))
attempt(lambda: set_x(Point(1))), attempt(lambda: del_x(Point(1))), attempt(lambda: setattr(Point(1), "other", 2)), attempt(lambda: setattr(Named(1), "x", 2)), issubclass(FrozenInstanceError, AttributeError), attempt(lambda: set_x(Open())), attempt(lambda: setattr(Plain(1), "x", 1))
asdict(Point(1, names={"a": 1})), asdict(Tree(1, (Tree(2),), [Tree(3)])), astuple(Point(1)), asdict(Open([1])), asdict(Tree(1, up={"k": Tree(2)})), list(asdict(Named(1))), asdict(Point(1)) == asdict(Point(1)), asdict(Point(1), dict_factory=list)
replace(Point(1), y=9), replace(Named(1), name="w"), attempt(lambda: replace(Point(1), z=1)), attempt(lambda: replace(Open(), seen=3)), attempt(lambda: replace(3)), replace(Post("ab"), text="abcd").size, is_dataclass(Point), is_dataclass(Point(1)), is_dataclass(Box), is_dataclass(3), attempt(lambda: fields(3)), attempt(lambda: asdict(3))
[(f.name, f.default is dataclasses.MISSING, f.init, f.compare) for f in fields(Point)], fields(Point(1))[1].default, fields(Point)[3].default_factory is dict, Point.y, hasattr(Point, "x"), hasattr(Point, "names"), Point.__name__, Point.__module__ == Box.__module__
attempt(lambda: dataclass(type("Bad", (), {"__annotations__": {"a": "int", "b": "int"}, "a": 1}))), attempt(lambda: field(default=1, default_factory=list))
Box(1).item, Box[int](2).item, Slug("a") == "a", Slug.__name__, isinstance(Slug("a"), str), cast(int, "a"), type(Box(1)).__name__, issubclass(Box, Generic), repr(Box)[:7]
Colour.RED, Colour("red"), Colour["GREEN"], Colour.RED.name, Colour.RED.value, Colour.CRIMSON is Colour.RED, list(Colour), len(Colour), Colour.RED == Colour.RED, Colour.RED == "red", Colour.RED in Colour, str(Colour.RED), f"{Colour.RED}", repr(Colour)
Colour.RED.loud, Colour.first(), {Colour.RED: 1}[Colour("red")], Colour.RED is Colour("red"), isinstance(Colour.RED, Colour), Colour.RED != Colour.GREEN, [c.name for c in Colour], list(Colour.__members__), attempt(lambda: Colour("blue")), attempt(lambda: Colour["BLUE"]), hash(Colour.RED) == hash(Colour.RED), bool(Colour.RED), list(reversed(Colour))
Colour.BLUE
Level.LOW < Level.HIGH, Level.HIGH + 1, Level(3), Level.LOW == 1, int(Level.HIGH), f"{Level.LOW}", str(Level.LOW), repr(Level.LOW), sorted([Level.HIGH, Level.LOW]), {1: "a"}[Level.LOW], isinstance(Level.LOW, int), max(Level)
Auto.A.value, Auto.B.value, Auto.C.value, Auto((1, 2)), Auto.A == Auto.A, attempt(lambda: enum.unique(Colour)), enum.unique(Level) is Level
unicodedata.normalize("NFKD", "ﬁé½"), unicodedata.normalize("NFC", "e\u0301"), unicodedata.normalize("NFKC", "𝒜Ａ"), unicodedata.normalize("NFD", "ö😀"), [unicodedata.category(c) for c in "aA1 \u0301-_(«»+$^😀\n\u200b\u00aa\u2160½\u2028\ud800\ue000\u0378ǅʰ日"], unicodedata.category("𝒜")
"".join(c for c in unicodedata.normalize("NFKD", "Émilie Čapek Ø") if unicodedata.category(c) != "Mn"), attempt(lambda: unicodedata.normalize("X", "a"))
unicodedata.category("ab")
unicodedata.category("")
