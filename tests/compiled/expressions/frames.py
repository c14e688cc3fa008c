"""Lines of tracebacks, and generators that hand on what others yield."""


def lines(function, *values):
    """The lines of the traceback, from the innermost `lines` on."""
    try:
        function(*values)
    except Exception as error:
        trace = error.__traceback__
        found = []
        while trace is not None:
            found.append(trace.tb_lineno)
            trace = trace.tb_next
        return found[found.index(7) + 1 :]


def fails(value):

    if value:

        return 1 / 0
    return value


def later(value):
    for one in [0, value]:

        inner(one)


def inner(value):
    def innermost(one):

        return fails(one)

    return innermost(value)


class Thing:
    kind = "thing"

    def __init__(self, value):

        self.value = fails(value)

    def __repr__(self):
        return ", ) $at$ {" + super().__repr__()[:1]

    @property
    def own_class(self):
        return __class__.kind


def comprehended(value):
    return [
        fails(one)
        for one in [value]
    ]


def generated(value):
    return list(
        fails(one) for one in [value]
    )


def conditional(value):
    while value:
        if not value:
            return 0
        elif fails(value):
            return 2


def log():
    return []


def yielding(seen, value):
    try:
        got = yield value
        seen.append(got)
    except KeyError as error:
        seen.append(repr(error))
        yield "caught"
    except GeneratorExit:
        seen.append("closed")
        raise
    finally:
        seen.append("finally")
    return "returned"


class Iterator:
    def __init__(self, seen):
        self.seen = seen

    def __iter__(self):
        return self

    def __next__(self):
        if len(self.seen) > 2:
            raise StopIteration("end")
        self.seen.append("next")
        return len(self.seen)


def handing(seen, inner):
    result = yield from inner
    seen.append(result)
    yield "after"


def sent():
    seen = log()
    steps = handing(seen, yielding(seen, 1))
    return [next(steps), steps.send("hello"), seen]


def thrown(error):
    seen = log()
    steps = handing(seen, yielding(seen, 1))
    next(steps)
    try:
        answer = steps.throw(error)
    except Exception as other:
        answer = repr(other)
    return answer, list(seen)


def closed():
    seen = log()
    steps = handing(seen, yielding(seen, 1))
    next(steps)
    steps.close()
    return seen


def iterated():
    seen = log()
    return list(handing(seen, Iterator(seen))), seen


def three_deep(value):
    def one():
        yield from two()

    def two():
        yield fails(value)

    return list(one())


def swapped(pair):
    (a, b), *rest = pair, 3
    a, b = b, a
    text = "x"
    a, b = [b, a]
    return a, b, rest, text


def miscounted(values):
    a, b = values
    return a


def ends(words):
    for word in words:
        if word == "b":
            break
    else:
        return "none"
    for other in words:
        pass
    else:
        other = "all"
    return word, other


def merged(**more):
    return {**more, "a": 1, **{"b": [1], "c": (2, 3)}, 4: None}


def renamed(new, function, default=1, *locals, frame=2, var):
    return lambda this, err: (new, function, default, locals, frame, var, this, err)


# ---
lines(fails, 1), lines(later, 1), lines(inner, 1), lines(Thing, 1), lines(comprehended, 1)[-1:], lines(generated, 1)[-1:]
lines(conditional, 1), lines(three_deep, 1)[-1:], lines(lambda: fails(1)), lines(miscounted, [1])
sent(), thrown(KeyError("k")), thrown(ValueError("v")), closed(), iterated()
swapped((1, 2)), ends("abc"), ends("xyz"), merged(), merged(a=0, z=9), list(merged(b=1))
miscounted([1, 2, 3])
repr(Thing(0)), Thing(0).own_class, fails.__name__, fails.__qualname__, Thing.__init__.__qualname__, inner.__module__ == fails.__module__
renamed(1, 2, var=3)(4, 5), renamed(1, 2, 3, 4, frame=5, var=6)(7, err=8), renamed(new=1, function=2, var=0)(this=1, err=2)
renamed(1)
[(lambda: 0).__name__, (lambda n: n)(3), [(lambda: k)() for k in range(3)]], not 1 in [1], [n for n in (0, 1) if not n]
