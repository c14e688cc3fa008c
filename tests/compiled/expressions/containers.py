A = "x😀"


class Key:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __repr__(self):
        return f"Key({self.value!r})"


def built(*steps):
    table = {}
    for name, *arguments in steps:
        if name == "set":
            table[arguments[0]] = arguments[1]
        elif name == "del":
            del table[arguments[0]]
        else:
            getattr(table, name)(*arguments)
    return table, len(table), bool(table), list(table), list(table.items())


def keywords(**more):
    return more, list(more), more.get("a"), len(more)


def growing():
    table = {"a": 1}
    for key in table:
        table[key + "x"] = 1


def shrinking(table):
    for key in list(table):
        del table[key]
    return table


class Holder:
    pass


def attributes():
    one = Holder()
    one.a = 1
    setattr(one, "b", 2)
    vars(one)["c"] = 3
    del one.a
    return vars(one), one.c, hasattr(one, "a"), sorted(one.__dict__)
# ---
{"b": 1, "10": 2, "2": 3, "a": 4}, list({"10": 1, "2": 2}), {"2020": "x", "x": "y", "0": "z"}, list({"1e5": 1, "01": 2, "1": 3})
{"__proto__": 1, "a": 2}, list({"__proto__": 1}), {"__proto__": {"x": 1}}.get("x"), "x" in {"__proto__": {"x": 1}}, {"hasOwnProperty": 1}["hasOwnProperty"], {"constructor": 1}
"constructor" in {}, {}.get("toString"), {}.get("__proto__"), "hasOwnProperty" in {}, {"a": 1}.get("valueOf", 5), {"toString": 1} == {"toString": 1}, {}.get("ob_type"), {"ob_type": 1, "$kw": 2}
{}["constructor"]
{}["__proto__"]
built(("set", "a", 1), ("set", 1, 2), ("del", "a"), ("set", "b", 3)), built(("set", 1, 2), ("set", "a", 3), ("del", 1), ("set", 1, 4)), built(("set", "a", 1), ("set", "a", 2))
built(("set", "5", 1), ("set", "a", 2), ("del", "5")), built(("set", "a", 1), ("pop", "a")), built(("set", 1, 1), ("pop", 1)), built(("update", {"a": 1, 2: 3}), ("update", [("b", 4)])), built(("set", 1, 1), ("clear",), ("set", "x", 2))
built(("set", "a", 1), ("pop", "b", None), ("pop", 3, None)), built(("setdefault", "a", 1), ("setdefault", "a", 2), ("setdefault", 3, 4), ("setdefault", 3, 5)), built(("set", "a", 1), ("set", "b", 2), ("popitem",))
built(("del", "a"))
built(("pop", "a"))
built(("popitem",))
built(("set", [], 1))
{}[[]]
[] in {}
{}.get([])
{1: "a"}[[]]
{1: "a", True: "b", 1.0: "c"}, {1.5: 1}[1.5], {None: 1}[None], {(1, "a"): 2}[(1, "a")], {(1, (2, None)): 3}[(1, (2, None))], {(): 1}[()], {("a", 1): 1}.get(("a", 2)), {0: 1, False: 2}
{Key(1): "a"}[Key(1)], Key(2) in {Key(1): 1}, {Key("x"): 1, Key("x"): 2}, {(Key(1), "a"): 3}[(Key(1), "a")], {Key(1): 1, "a": 2, 3: 4}, {frozenset([1, 2]): 1}[frozenset([2, 1])], {10**30: 1}[10**30], {str: 1}[str]
{A: 1}[A], {A: 1}["x" + "😀"], A in {"a": 1}, {"a": 1, A: 2}, list({A: 1, "b": 2}), {"b": 1, A: 2}.get(A), {c: 1 for c in A}, len({"😀": 1, "😁": 2}), {"\u0001a": 1, ("a",): 2}, {"\u0001(s1:a)": 1}.get(("a",))
{"a": 1} == {"a": 1}, {"a": 1} == {"a": 2}, {1: "a", "b": 2} == {"b": 2, 1: "a"}, {"a": [1]} == {"a": [1]}, {"a": 1} != {}, {"1": 1} == {"1": 1}, {1: 1} == {"1": 1}, {"a": None} == {"b": None}, {A: 1} == {A: 1}
list({"a": 1, "b": 2}.items()), list({"a": 1}.keys()), list({1: 2}.values()), ("a", 1) in {"a": 1}.items(), "a" in {"a": 1}.keys(), 1 in {"a": 1}.values(), len({"a": 1}.items()), {"a": 1}.keys() == {"a"}, {"a": 1}.items()
{"a": 1, "b": 2}.keys() & {"a"}, sorted({"a": 1}.keys() | {"c"}), {"a": 1, "b": 2}.keys() - {"a"}, list(reversed({"a": 1, "b": 2})), list(reversed({1: 2, "a": 3}.items())), [k for k in {"a": 1, 1: 2}], [(k, v) for k, v in {"a": 1, "1": 2}.items()]
dict(a=1, b=2), dict({"a": 1}, b=2), dict([("a", 1), (2, 3)]), dict(zip("ab", "cd")), dict.fromkeys(["b", "a", "b"]), dict.fromkeys("ab", 0), dict.fromkeys([1, "1"]), {"a": 1}.copy(), {**{"a": 1}, **{1: 2}, "a": 3}, {"a": 1} | {"2": 2} | {3: 4}
{k: v for k, v in [("b", 1), ("1", 2), (3, 4)]}, {n: str(n) for n in range(3)}, {str(n): n for n in range(12, 8, -1)}, max({"a": 1, "b": 3}, key={"a": 1, "b": 3}.get), sorted({"b": 1, "a": 2}), sorted({"b": 1, "a": 2}.items(), key=lambda p: p[1])
keywords(), keywords(a=1, b=2), keywords(**{"a": 1, "2": 3}), keywords(**dict(zip("ab", [1, 2]))), attributes(), shrinking({"a": 1, 2: 3, "4": 5})
growing()
[len({n: n for n in range(1000)}), len({str(n): n for n in range(1000)}), sum({str(n): n for n in range(100)}.values()), list({str(n): n for n in range(20)})[:12]]
{"a": {"b": {"c": [1, {"d": 2}]}}}["a"]["b"]["c"][1]["d"], {"a": 1}.get("a", 2), {"a": 1}.get("b", 2), {"a": None}.get("a", 2), {}.get("a"), bool({}), bool({1: 2}), bool({"a": 1}), len({}), not {}
{1, 2} == {2, 1}, {"a", "b"} == {"b", "a"}, {1} == {1.0}, {True, 1}, len({"a", "a", "b"}), {"a"} | {"b"} == {"a", "b"}, {"a", "b"} & {"b", "c"}, {"a", "b"} - {"b"}, {"a", "b"} ^ {"b", "c"} == {"a", "c"}, {"a"} < {"a", "b"}, {"a"} <= {"a"}
"a" in {"a"}, 1 in {"a"}, A in {A}, {A, "x😀"} == {A}, {(1, 2), (1, 2)}, {Key(1), Key(1)}, Key(1) in {Key(1)}, {None}, {frozenset("ab")} == {frozenset("ba")}, set("aab") == {"a", "b"}, set() == set([]), {1, "1"} == {"1", 1}, "1" in {1}
{"a", "b"}.isdisjoint({"c"}), {"a"}.issubset(["a", "b"]), {"a", "b"}.issuperset("a"), {"a"}.union(["b"], "c") == {"a", "b", "c"}, {"a", "b"}.intersection("bc"), {"a", "b"}.difference(["a"]), {"a"}.symmetric_difference({"a"}), {1}.copy()
{[]}
{} in {1}
[(s.add("x"), s.add("x"), s.discard("q"), s.discard("x"), s.update("ab", ["c"]), s.remove("a"), sorted(s), len(s)) for s in [set()]], sorted({"b", "a", "c"}), sorted([n for n in {3, 1, 2}]), frozenset("a") | {"b"} == {"a", "b"}, type(frozenset() | set()).__name__
{"a"}.remove("b")
{1, 2, 3}.pop() in {1, 2, 3}, any(x == "a" for x in {"a", "b"}), [x for x in {"a"}], list({"a"}), tuple({1}), max({"a", "b"}), {x % 3 for x in range(10)} == {0, 1, 2}, {*"ab", *["c"]} == {"a", "b", "c"}, repr({"a"}), repr(frozenset({1})), bool(set())
[1, 2, 3].pop(), [1, 2].pop(0), [[1, 2, 3].pop(-2)], [3, 1].sort(), (lambda l: (l.sort(reverse=True), l))([1, 3, 2]), (lambda l: (l.reverse(), l))([1, 2]), (lambda l: (l.append([]), l.extend("ab"), l.insert(1, "x"), l.remove("a"), l))([0]), [1, 2, 2].count(2), [0, 1, 0].index(0, 1)
sorted([1.5, 1, True]), sorted([(1, "b"), (1, "a")]), sorted([[2], [1, 5]]), sorted("hello"), sorted([3, 2], key=lambda n: (n % 2, n)), sorted([10**20, 5, -(10**20)]), sorted(["b", "a"], key=lambda s: (-len(s), s)), sorted([None], key=lambda n: 0), sorted([("a", None), ("b", 1)], key=lambda p: p[0])
sorted([1, "a"])
[1, 2] == [1, 2], [1] != (1,), (1, 2) == (1, 2), [1, [2]] == [1, [2]], (1, 2) < (1, 3), [] < [0], (1,) + (2,), [1] * 2, (0,) * 2, [1, 2][::-1], (1, 2, 3)[1:], list(range(10))[2:8:3], [*range(3)][-1], hash((1, "a")) == hash((1, "a")), len((1, 2)), 1 in (1, 2), (1, 2).index(2)
[[0] * 2 for _ in range(2)], list(zip(*[(1, 2), (3, 4)])), [a + b for a, b in zip([1, 2], [3, 4])], list(map(lambda a, b: a + b, [1], [2])), list(enumerate("ab", start=1)), list(range(5))[1:-1], all(a <= b for a, b in zip([1, 2], [2, 3])), sum([[1], [2]], []), min((3, "c"), (1, "z"))
True + True, 3 - True, True * False, 7 % True, 5 // True, -1 * 0, True & False, [1, 2][False + True], sum([True, False, True]), 0 * -1 == 0, str(0 * -1)
sorted([3, 1, 2], reverse=True), sorted([(1, "b"), (1, "a"), (0, "c")]), sorted(["b", "A", "é", "😀", "\uffff"]), sorted([(1, "x"), (2, "x"), (0, "y")], key=lambda pair: pair[1]), sorted([(1, "x"), (2, "x"), (0, "y")], key=lambda pair: pair[1], reverse=True), sorted([True, 0, 2, False, 1]), sorted([2.5, 1, 10**20, -3]), sorted({"b": 1, "a": 2}), sorted([[2], [1, 5], [1]])
sorted([1, "a"])
sorted([1], wrong=1)
[list(x) for x in (set(), set([]), {1, 1, True}, {"a"} | {"a"}, {(1, 2)} & {(1, 2)}, {1} - {1}, frozenset([1]) ^ {1})], {(1, (2, 3))} == {(1, (2, 3))}, {1, 2} <= {1, 2, 3}, {1} < {1}, {1, 2} > {2}, len({1, 1.0, True}), {None} == {None}, {frozenset([1])} == {frozenset([1])}, {1} in {frozenset([1])}, hash(frozenset([1, 2])) == hash(frozenset([2, 1]))
set(None)
[1, 2, 3, 4][-3:-1], [1, 2][5:], [1, 2][::-1], (1, 2, 3)[1:], "abc"[-2:], "a😀b"[1:2], "abc"[5:2], [1, 2, 3][None:2], "abcdef"[1:5:2], type((1, 2)[:1]).__name__
[(s.update({"b"}, frozenset("ca"), s, {"z": 1}), s.update({Key(1)}), s.update({Key(1), "a"}), len(s), sorted(x for x in s if isinstance(x, str))) for s in [{"z"}]], [list(set(x)) for x in ({1: 2}, "a", (3,), frozenset([4]), range(2))], [list(frozenset(x)) for x in ({1: 2}, "a", (3,), {4}, iter([5]))]
[frozenset(f) is f for f in [frozenset("a")]], frozenset(), type(frozenset({1})).__name__, [(f, s.add(2), sorted(s)) for s in [{1}] for f in [frozenset(s)]], [(sorted(s | t), sorted(s), sorted(t)) for s in [{1}] for t in [{1, 2}]], len({Key(1)} | {Key(1), Key(2)})
frozenset(5)
