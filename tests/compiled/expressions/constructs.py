import re


def wal():
    return [y for x in [1, 2, 3] if (y := x * 2) > 2]


def wal2():
    return any((m := re.match("a", s)) for s in ["b", "a"]) and m.group()


def st():
    class S(str):
        pass

    return {S("a"): 1}["a"], S("ab").upper(), isinstance(S("a"), str), len(S("abc"))


def nested():
    def a():
        def b():
            return x

        return b

    x = 5
    return a()()


def defaults(a=[]):
    a.append(1)
    return a


def glob():
    global GG
    GG = 3
    return GG


def tryfin():
    for i in range(3):
        try:
            continue
        finally:
            if i == 2:
                return "fin"


def genexp_scope():
    x = 10
    g = (x + i for i in range(2))
    x = 20
    return list(g)


def delvar():
    x = 1
    del x
    try:
        return x
    except NameError as e:
        return type(e).__name__


def starred():
    return [*range(3), *"ab"], {**{"a": 1}}, (lambda *a, **k: (a, k))(*[1], **{"z": 2})


def chain():
    a = b = [1]
    a += [2]
    return b, a is b


def slots():
    class P:
        __slots__ = ("x",)

        def __init__(self):
            self.x = 1

    p = P()
    try:
        p.y = 2
    except AttributeError as e:
        return "AE"
    return "no"


def classvar():
    class A:
        n = 0
        items = []

        def add(self):
            A.n += 1
            self.items.append(1)
            return self

    A().add().add()
    return A.n, A.items


def superm():
    class A:
        def f(self):
            return "A"

        @classmethod
        def c(cls):
            return cls.__name__

    class B(A):
        def f(self):
            return super().f() + "B"

        @classmethod
        def c(cls):
            return super().c() + "!"

    return B().f(), B.c(), super(B, B()).f()


def multi():
    class A:
        def f(self):
            return ["A"]

    class B(A):
        def f(self):
            return ["B"] + super().f()

    class C(A):
        def f(self):
            return ["C"] + super().f()

    class D(B, C):
        pass

    return D().f()


def genret():
    def g():
        x = yield from (i for i in "ab")
        return 5

    it = g()
    out = []
    while True:
        try:
            out.append(next(it))
        except StopIteration as e:
            out.append(e.value)
            return out


def ctx():
    log = []

    class C:
        def __enter__(self):
            log.append("i")
            return 1

        def __exit__(self, *a):
            log.append(a[0] is None)

    with C() as x, C() as y:
        pass
    return log


def excstate():
    try:
        try:
            raise ValueError("a")
        except ValueError:
            raise KeyError("b")
    except KeyError as e:
        return repr(e.__context__), e.__cause__


def fromnone():
    try:
        try:
            raise ValueError("a")
        except ValueError:
            raise KeyError("b") from None
    except KeyError as e:
        return e.__suppress_context__


def intf():
    return (
        round(1234, -2),
        round(2.675, 2),
        round(-2.5),
        f"{255:#06x}",
        f"{3.0}",
        f"{1e21}",
        f"{-0.0}",
        5 // -2,
        5 % -3,
        -5 // 2,
        2**100,
        int(1e20),
        10**20 // 3,
        (10**20) % 7,
        7.5 // 2,
        -7.5 % 2,
    )


def strm():
    return (
        "%5.2f|%-5s|%+d" % (3.14159, "a", 5),
        "{:>10}|{:^5}|{:08.3f}".format("a", "b", 3.14159),
        f"{'a':-^7}",
        "a,b".split(",", maxsplit=1),
        "{:,}".format(1234567),
        f"{1234.5:,.2f}",
        f"{0.1 + 0.2}",
    )


def cmpc():
    return (
        1 < 2 <= 2 != 3,
        None == None,
        (1, "a") < (1, "b"),
        [1, 2] == [1, 2.0],
        1 in [True],
        "a" in {"a": 1},
        not None,
    )


def sl():
    x = list(range(10))
    x[::2] = [0] * 5
    del x[1:3]
    x[2:2] = ["a", "b"]
    return x


def unp():
    (a, *b), c = ("xyz", 1)
    *d, e = [1]
    return a, b, c, d, e


def sorts():
    return (
        sorted([(2, "a"), (1, "b"), (2, "A")], key=lambda t: (-t[0], t[1])),
        sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1], reverse=True),
        max([("a", 1), ("b", 1)], key=lambda t: t[1]),
        min("cab"),
        sorted([3, 1, 2], reverse=True),
    )


def closures():
    c = []
    for i in range(3):

        def f():
            return i

        c.append(f)
    return [f() for f in c]


def whileelse():
    n = 0
    while n < 3:
        n += 1
    else:
        n += 10
    return n


def attrs():
    class O:
        pass

    o = O()
    o.x = 1
    setattr(o, "y", 2)
    return sorted(vars(o)), getattr(o, "z", "d"), hasattr(o, "x"), o.__dict__


def props():
    class O:
        def __init__(self):
            self._x = 1

        @property
        def x(self):
            return self._x

        @x.setter
        def x(self, v):
            self._x = v * 2

    o = O()
    o.x = 5
    o.x += 1
    return o.x


def bytesm():
    return "é".encode("latin-1"), b"abc"[1], bytes([1, 2]), list("é".encode()), f"%{0xE9:02X}"


def isins():
    return (
        isinstance(True, int),
        isinstance(1, (str, int)),
        isinstance([], list),
        issubclass(bool, int),
        type(1) is int,
        type("") == str,
        isinstance(None, type(None)),
        callable(len),
    )


def iters():
    it = iter([1, 2, 3])
    next(it)
    a = list(it)
    b = dict(enumerate("ab"))
    c = list(zip("ab", [1, 2], (3, 4)))
    d = list(map(max, [1, 5], [2, 3]))
    return a, b, c, d, list(reversed(range(3))), sum([0.1] * 3), any(c.isdigit() for c in "a1")


def dictm():
    d = {"a": 1}
    d2 = d.copy()
    d2["b"] = 2
    d.update(c=3)
    return (
        d,
        d2,
        d.pop("a"),
        d.setdefault("z", []),
        list(d),
        {v: k for k, v in d2.items()},
        dict(sorted(d2.items(), reverse=True)),
        d2.keys() | {"q"} == {"a", "b", "q"},
    )


def reprs():
    return (
        repr("a'b"),
        repr("a\"b'"),
        repr(b"x"),
        repr(1.0),
        repr(1e100),
        repr([None, True]),
        repr({1: (2,)}),
        str(ValueError("x")),
        repr(range(3)),
        repr(slice(1, 2)),
        repr(set()),
        str(type(1)),
        repr(len),
    )


def nonl():
    def o():
        x = 1

        def i():
            nonlocal x
            x += 1
            return x

        return i(), i(), x

    return o()


def tern():
    return [x if x % 2 else -x for x in range(4)], (lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(
        1, 3, 5, d=6, f=7
    )


def decor():
    def deco(n):
        def w(f):
            def g(*a):
                return f(*a) * n

            return g

        return w

    @deco(3)
    def f(x):
        return x

    return f(2)


def fstr():
    x = {"a": [1, 2]}
    n = 5
    return f"{x['a'][0]} {n!r:>4} {n=} {'{'} {x!r} {n:>{n}}"


def assertm():
    try:
        assert 1 == 2, "msg"
    except AssertionError as e:
        return str(e)


def recur():
    def f(n):
        return 0 if n == 0 else 1 + f(n - 1)

    return f(200)


def deep():
    def f(n):
        return f(n + 1)

    try:
        f(0)
    except RecursionError:
        return "RE"


def lst():
    return (
        [1, 2, 3].index(3),
        [3, 1].copy(),
        [[1] * 2] * 2,
        [1, 2] * 2,
        [*{1: 2}],
        [i for i in range(10) if i % 3 == 0 if i],
        [1, 2, 3].pop(0),
    )


def strjoin():
    return (
        ",".join(sorted({"b", "a"})),
        "".join(map(chr, [97, 0x1F600])),
        "abc"[-2:],
        "abc"[::-1],
        "a" * 0,
        "x" in "xyz",
        "é".upper(),
        "ß".lower(),
    )
# ---
wal()
wal2()
st()
nested()
defaults()
glob()
tryfin()
genexp_scope()
delvar()
starred()
chain()
slots()
classvar()
superm()
multi()
genret()
ctx()
excstate()
fromnone()
intf()
strm()
cmpc()
sl()
unp()
sorts()
closures()
whileelse()
attrs()
props()
bytesm()
isins()
iters()
dictm()
reprs()
nonl()
tern()
decor()
fstr()
assertm()
recur()
deep()
lst()
strjoin()
[round(x, 2) for x in (2.675, 0.125, 0.375, -0.125, 1.005, 1e22, 0.5, 2.5)], [round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999)], round(15, -1), round(25, -1), round(-15, -1), round(7, 2), round(10**20 + 5, -1), round(1.5, 0), round(5, 0)
f"{2.675:.2f} {0.125:.2f} {-0.125:.2f} {1e22:.1f} {0.5:.0f} {1.5:.0f} {-0.4:.0f} {1234.5:>10.1f}| {0.1:.20f} {1e-7:.3f}", "%.2f %.1f" % (2.675, 0.25), f"{255:#06x} {255:08b} {-5:05} {5:+} {5: } {1e5:e} {0.00001:g} {3:.1f}"
[f for f in (lambda: 1, lambda: 2)][1](), list(map(lambda f: f(), [lambda: 1])), sorted([3, 1], key=lambda n: [m for m in (n,)][0]), [g() for g in (lambda i=i: i for i in range(3))]
