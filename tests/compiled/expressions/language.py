from __future__ import annotations


def gen():
    got = []
    while True:
        value = yield len(got)
        if value is None:
            return got
        got.append(value)


def drive():
    flow = gen()
    out = [next(flow), flow.send("a"), flow.send("b")]
    try:
        next(flow)
    except StopIteration as end:
        out.append(end.value)
    return out


def delegating():
    first = yield from gen()
    second = yield from gen()
    return first + second


def delegated():
    flow = delegating()
    next(flow)
    for item in ("a", None, "b"):
        flow.send(item)
    try:
        flow.send(None)
    except StopIteration as end:
        return end.value
    return "no end"


def closing():
    log = []

    def flow():
        try:
            yield 1
        finally:
            log.append("closed")

    running = flow()
    next(running)
    running.close()
    return log


def throwing():
    def flow():
        try:
            yield 1
        except ValueError as error:
            yield f"caught {error}"

    running = flow()
    next(running)
    return running.throw(ValueError("x"))


class Trouble(Exception):
    def __init__(self, message, code=0):
        super().__init__(message)
        self.code = code


class Worse(Trouble):
    pass


def chained():
    try:
        try:
            raise KeyError("k")
        except KeyError as error:
            raise Worse("bad", code=3) from error
    except Trouble as error:
        return [str(error), error.code, type(error).__name__, type(error.__cause__).__name__, error.args]


def kept(fails):
    log = []
    try:
        if fails:
            raise Trouble("t")
        log.append("body")
    except (TypeError, Trouble) as error:
        log.append(str(error))
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


def nested_return():
    for number in range(5):
        try:
            if number == 2:
                return number
        finally:
            if number == 1:
                continue
    return None


def counting():
    total = 0

    def add(amount=1, *, twice=False):
        nonlocal total
        total += amount * (2 if twice else 1)
        return total

    return [add(), add(5), add(twice=True), add(2, twice=True)]


def spread(first, *rest, key="k", **more):
    return first, rest, key, more


def unpacked():
    a, *b, c = [1, 2, 3, 4]
    (d, e), f = (5, 6), 7
    g = h = 8
    a, c = c, a
    return [a, b, c, d, e, f, g, h]


def looped():
    out = []
    for i in range(10):
        if i == 2:
            continue
        if i == 5:
            break
        out.append(i)
    else:
        out.append("else")
    while out:
        if out.pop() == 1:
            break
    else:
        out.append("never")
    for i in ():
        pass
    else:
        out.append("empty")
    return out


class Base:
    kind = "base"

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Base) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __lt__(self, other):
        return self.value < other.value

    def __len__(self):
        return self.value

    def __contains__(self, item):
        return item == self.value

    def __getitem__(self, key):
        return self.value, key

    def __iter__(self):
        yield from range(self.value)

    def __repr__(self):
        return f"Base({self.value})"

    def __call__(self, *args):
        return args

    def __add__(self, other):
        return Base(self.value + other.value)

    @property
    def double(self):
        return self.value * 2

    @double.setter
    def double(self, value):
        self.value = value // 2

    @classmethod
    def make(cls, value=1):
        return cls(value)

    @staticmethod
    def plain(value):
        return value


class Derived(Base):
    kind = "derived"

    def __init__(self, value):
        super().__init__(value + 1)


def property_set():
    one = Base(1)
    one.double = 10
    return one.value, one.double


class Managed:
    log: list = []

    def __enter__(self):
        self.log.append("in")
        return self

    def __exit__(self, kind, error, trace):
        self.log.append(kind.__name__ if kind else None)
        return kind is ValueError


def managed():
    Managed.log.clear()
    with Managed() as one, Managed():
        one.log.append("body")
    with Managed():
        raise ValueError
    return list(Managed.log)


def sliced():
    items = [1, 2, 3, 4, 5]
    items[1:3] = ["x"]
    del items[0]
    items.insert(0, 9)
    items += [7]
    items.extend(range(2))
    return items, items[::-1], items[-2:], items[1:4:2]


def mutated():
    table = {"a": 1}
    table.setdefault("b", []).append(2)
    table["c"] = table.pop("a")
    table.update({"d": 4}, e=5)
    del table["d"]
    return table, list(table), table.get("z"), table.get("z", 0), "b" in table, table.popitem()


def closures():
    made = []
    for i in range(3):
        def inner(i=i):
            return i
        made.append(inner)
    return [one() for one in made]


def walrus(text):
    if (place := text.find("b")) >= 0:
        return place
    return None


def changed():
    class Above:
        pass

    class Below(Above):
        pass

    one, seen = Below(), []
    for value in (1, 2):
        seen.append(hasattr(one, "added"))
        Above.added = lambda self, value=value: value
        seen.append(one.added())
    Below.added = 3
    seen.append(one.added)
    one.added = 4
    seen.append(one.added)
    del one.added, Below.added
    seen.append(one.added())
    del Above.added
    return seen, hasattr(one, "added")


DEFAULT = object()
# ---
drive(), delegated(), closing(), throwing()
changed()
chained(), kept(True), kept(False), nested_return()
counting(), unpacked(), looped(), sliced(), mutated(), managed(), closures(), property_set()
spread(1), spread(1, 2, 3, key=4, other=5), spread(*[1, 2], **{"key": 3}), spread(*"ab")
spread()
spread(1, first=2)
(lambda x, /, y=2, *a, z=3: (x, y, a, z))(1, z=5)
walrus("abc"), walrus("c")
Base(3) == Base(3), {Base(3): 1}[Base(3)], sorted([Base(2), Base(1)]), Base(3)[1:2], len(Base(3)), 3 in Base(3), list(Base(3)), Base(1)(2, 3)
Base(1) + Base(2), Base.make().value, Derived.make(4).value, Base.plain(5), Base(2).double, Derived(1).kind, Base(1).kind, bool(Base(0))
isinstance(Derived(1), Base), issubclass(Derived, Base), type(Derived(1)).__name__, Derived.__mro__[1].__name__, Derived.__name__, Derived.__qualname__
hasattr(Base(1), "nothing"), getattr(Base(1), "nothing", 7), vars(Base(1)), callable(Base), isinstance(1, (str, int)), isinstance(True, int)
Base(1).nothing
None.x
{}["k"]
[][1]
[].pop()
undefined_name
"a" + 1
1 + "a"
int("x")
next(iter([]))
[1, 2].remove(3)
(1, 2)[5]
1 / 0
a_call(1)
all(1 / 0 for _ in [1])
any(1 / 0 for _ in [1])
all([1, ""]), all(x > 0 for x in [1, 2]), all([]), next((x for x in [1, 2] if x > 1), None), next((x for x in []), "none"), next(iter([1]), 5)
next(x for x in [])
list(map(lambda a, b: (a, b), [1, 2], "xyz")), list(filter(lambda n: n % 2, range(5))), [(i, c) for i, c in enumerate("ab", 5)], list(zip([1, 2], (x for x in "ab"))), list(zip([1], []))
[x for x in range(5) if x % 2], {x: y for x, y in [("a", 1)]}, {x % 2 for x in range(4)}, sum(x for x in range(4)), [(x, y) for x in "ab" for y in (1, 2)]
[[y for y in range(x)] for x in range(3)], list(map(str, [1, 2])), list(filter(None, [0, 1])), [*range(2), *"ab"], {**{"a": 1}, "b": 2}, (*[1], 2)
7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 2 ** 10, 2 ** -1, 7 / 2, 6 / 2, divmod(-7, 2), abs(-3), round(2.5), round(3.5), round(2.567, 2), -(-3)
1e15, 1e16, 1.0, 0.1 + 0.2, 1e-7, 123456789.123, float("inf"), -0.0, 2.0 ** 0.5, 10 ** 20, 2 ** 63, 12345678901234567890 + 1
5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 40, (1 << 40) >> 38, 0xFF, 0b101, int("101", 2), hex(255), bin(5)
1 == 1.0, True == 1, 1 < 2 < 3, 1 < 2 > 3, not 1, 3 or 4, 0 or "", None is None, [] is [], (1, 2) < (1, 3), [1] < [1, 2], "a" != 1
[1, 2] + [3], [0] * 3, (1,) + (2,), (1, 2) * 2, [1, 2, 3].index(2), [1, 2, 1].count(1), 2 in [1, 2], [[1]] == [[1]], tuple([1]), list((1, 2))
sorted([3, 1, 2]), sorted("bca", reverse=True), sorted([("b", 1), ("a", 2)]), sorted(["b", "A"], key=str.lower), sorted([1, 2, 3], key=lambda n: -n)
sorted([("a", 2), ("b", 1), ("a", 1)], key=lambda p: p[0]), sorted([("a", 2), ("b", 1), ("a", 1)], key=lambda p: p[0], reverse=True)
min([3, 1, 2]), max("a", "b"), min([], default=0), max([1, 2], key=lambda n: -n), sum([1, 2], 10), any([]), all([]), len(range(3, 10, 2)), list(range(5, 0, -2))
list(zip([1, 2], "ab")), list(enumerate("ab", 1)), list(reversed([1, 2])), dict(zip("ab", [1, 2])), dict([("a", 1)]), dict(a=1), list({"a": 1}.items())
{1, 2} | {3}, {1, 2} & {2}, {1, 2} - {2}, {1} <= {1, 2}, frozenset([1, 2]) == {1, 2}, len({1, 1}), {1, 2} ^ {2, 3}, {(1, "a")} == {(1, "a")}
{"b": 1, "a": 2}, list({"b": 1, "a": 2}), {"a": 1} == {"a": 1}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} | {"b": 2}, list(reversed({"a": 1, "b": 2}))
[type(v).__name__ for v in (1, 1.0, "a", None, True, [], (), {}, set(), b"", len, Base, Base(1), range(1))]
repr([1, "a", None, True, 1.5, ("x",), {"k": [1]}]), str([]), repr(()), repr((1,)), repr({}), repr(set()), repr({1}), str({"a": 'it"s'}), repr(b"a\x00")
f"{1 + 1}{'a'!r}{3.14159:.3f}{'x':>{4}}{{}}", f"{[1, 2]}{ {'a': 1} }", f"{Base(1)}", f"{Base(1)!s:>8}", f"{1_000:,}", f"{'a' if 1 else 'b'}"
print is print, id(DEFAULT) == id(DEFAULT), DEFAULT is DEFAULT, DEFAULT == object()
bool([]), bool([0]), bool(0.0), bool(""), bool({}), bool(None), bool(Base(1)), int(True), int(3.9), int(-3.9), float(3), str(3.0)
[1, 2, 3][-1], [1, 2, 3][1:], (1, 2, 3)[::-1], [1, 2, 3][5:], list("abc")[::2], {"a": {"b": [1, 2]}}["a"]["b"][1]
(lambda: [i for i in range(3)])(), [f() for f in [lambda: 1, lambda: 2]], list(map(lambda n: n * 2, [1, 2])), (lambda *a, **k: (a, k))(1, b=2)
str(ValueError("a")), repr(ValueError("a")), str(KeyError("a")), ValueError("a", 1).args, str(Exception()), isinstance(KeyError(), LookupError)
all(isinstance(e, Exception) for e in (ValueError(), TypeError(), KeyError(), IndexError(), AttributeError(), StopIteration(), ZeroDivisionError()))
iter([1]).__next__(), next(iter([]), "d"), list(iter([1, 2])), [*iter("ab")], list(dict(a=1).values()), list({"a": 1}.keys()), ("a", 1) in {"a": 1}.items()
