from __future__ import annotations

LOG = []


def seen(value, *_):
    LOG.append(value)
    return value


def logged(function):
    LOG.clear()
    try:
        result = function()
    except Exception as error:
        result = type(error).__name__
    return result, list(LOG)


class Thing:
    pass


class Manager:
    def __enter__(self):
        return seen((1, 2))

    def __exit__(self, *_):
        seen("left")


def item():
    table = {}
    table[seen("key")] = seen("value")
    table[len(table)] = table.setdefault("added", 1)
    return table


def attribute():
    thing = Thing()

    def change():
        thing.log = [2]
        return 0

    thing.log = [1]
    thing.log[0] = change()
    return thing.log


def linked():
    node, after = Thing(), Thing()
    first = node
    node.next, node = after, after
    places, place = [0, 0, 0], 0
    places[place], place = 5, 2
    return first.next is after, node is after, places, place


def named():
    def called(*positional, **keywords):
        return positional, list(keywords.items())

    return called(seen(1), *seen([2]), a=seen(3), **seen({"z": 4}), b=seen(5), **seen({"y": 6}))


def twice():
    return (lambda **keywords: keywords)(a=1, **{"a": 2})


def entered():
    with Manager() as (_one, _two, _three):
        pass


def based():
    class Made(seen(Thing)):
        value = seen("body")

    return issubclass(Made, Thing), Made.__module__ == Thing.__module__


def rebound():
    def step(n):
        return "first" if n == 0 else step(n - 1)

    before = step
    step = lambda n: "second"  # noqa: E731
    return before(1)


def starred():
    def rest(*values):
        return values and (values[0], *rest(*values[1:]))

    def count(n, *, found=1):
        return found if n == 0 else count(n - 1, found=found + 1)

    return rest(1, 2, 3), count(3)


def recursive():
    def walk(n):
        yield n
        if n:
            yield from walk(n - 1)

    def looped(n):
        yield n
        for one in looped(n - 1) if n else ():
            yield one

    return list(walk(3)), list(looped(3)), walk(1).__name__


x = "module"


def bodies():
    class Body:
        x = "class"
        inside = [x for _ in "a"]
        first = [one for one in x]

    return Body.inside, Body.first


def javascript():
    _b_, genexpr, frame, made, Object, undefined, arguments = 1, 2, 3, 4, 5, 6, 7
    return [genexpr + one for one in [len("ab")]], [*(genexpr + one for one in [1])], _b_, frame, made, Object, undefined, arguments


def left(iterator):
    for _ in iterator:
        break
    return len(list(iterator))


def stopped():
    def ended():
        yield next(iter([]))

    try:
        return list(ended())
    except RuntimeError as error:
        return type(error.__cause__).__name__


def unwilling():
    def flow():
        try:
            yield 1
        finally:
            yield 2

    running = flow()
    next(running)
    try:
        running.close()
    except RuntimeError as error:
        return str(error)


def failing_to_close():
    def flow():
        try:
            yield 1
        finally:
            raise KeyError("k")

    running = flow()
    next(running)
    try:
        running.close()
    except KeyError:
        return next(running, "finished")


def thrown_late():
    def flow():
        yield 1

    running, out = flow(), []
    for act in (lambda: running.send(1), lambda: list(running), lambda: running.throw(ValueError("late")), running.close):
        try:
            out.append(act())
        except (TypeError, ValueError) as error:
            out.append(type(error).__name__)
    return out


def raised_anew():
    saved = None
    try:
        try:
            raise ValueError("a")
        except ValueError as error:
            raise KeyError("b") from error
    except KeyError as error:
        saved = error
    try:
        raise saved
    except KeyError as error:
        return repr(error.__cause__), repr(error.__context__), error.__suppress_context__


def raised_in_a_circle():
    try:
        raise ValueError("a")
    except ValueError as first:
        try:
            raise KeyError("b")
        except KeyError as second:
            try:
                raise first
            except ValueError as third:
                return third is first, repr(third.__context__), second.__context__


def caused_by_a_class():
    try:
        raise KeyError("a") from ValueError
    except KeyError as error:
        return repr(error.__cause__)


# ---
logged(item), attribute(), linked(), logged(named), logged(entered), logged(based)
twice()
[f() for f in [lambda: i for i in range(3)]], [f() for f in {k: (lambda: k) for k in "abc"}.values()], [f() for f in (lambda: i for i in range(3))]
[list(g) for g in [(i for _ in "ab") for i in range(3)]], [f(1) for f in [lambda n: (n, a, b) for a, b in [(1, 2), (3, 4)]]]
[one for one in [[1, 2], [3]] for one in one], [(a, b) for a in range(3) for b in range(a) if b for a in [a + 10]]
rebound(), starred(), recursive(), bodies(), javascript()
left(iter({1, 2, 3})), left(iter(frozenset("ab"))), left(iter(b"abc")), left(iter([1, 2])), left(iter("ab")), left(iter({"a": 1, "b": 2})), left(x for x in "abc")
stopped(), unwilling(), failing_to_close(), thrown_late()
raised_anew(), raised_in_a_circle(), caused_by_a_class()
str(ValueError("a", 1)), str(ValueError(None)), repr(ValueError("a", 1)), repr(AttributeError("x")), str(KeyError("a", "b")), repr(StopIteration())
bool(range(0)), bool(range(3, 3)), bool(range(1)), -0 * 1.0, -(1 - 1) / 5, f"{'é'!a}"
5.0 // 0
