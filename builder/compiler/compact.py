"""Writes translated code shorter: what Brython repeats for each function, class, loop and import becomes a
call of `js/compiled.js`.

Brython's translator writes out, at every function, how its arguments are read, how its frame is entered and
what is known of it. That is most of a module's bytes, and what a browser has to parse. The code stays
readable: names are kept, one statement stands on a line, and each notes its line for tracebacks, counted
from the function's first.

The rules know the translator's text by heart. What looks different is left as it is where that does no harm;
where it would, `NotCompact` stops the build.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from builder.compiler.rules import RULES, NotCompact

_TOKEN = re.compile(
    r"(?<![.\w$])(?P<kind>next_|result_|it_|v|no_break_|save_frame_obj_|stack_length_|err|failed|decorator|decorated)"
    r"(?P<number>\d+)\b(?!:)|"
    r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|/\*@(?P<line>\d*)@(?P<scope>\w+)\*/|[{}]|"""
    r"frame\.\$lineno = (?P<at>\d+)|(?<![.\w$])locals(?:_[\w$]+)?\b(?![$:])"
)
_FRAME_OF_MODULE = re.compile(
    r"^var \$B = __BRYTHON__,\n.*?^try \{\n(?P<body>.*)^ *\$B\.leave_frame\(\{locals, value: _b_\.None\}\)\n"
    r"\} catch \(err\) \{\n.*\Z",
    re.DOTALL | re.MULTILINE,
)


def compact(body: str, scope: str) -> str:
    """The body of a function of `$B`, `_b_`, `globals` and `frame`, from a translated and simplified module."""
    found = _FRAME_OF_MODULE.fullmatch(body.strip("\n") + "\n")
    if found is None:
        raise NotCompact(f"A module begins or ends otherwise: {body[:200]!r} … {body[-200:]!r}")
    body, texts = _masked(found["body"])
    if "< stack_length)" in body:  # what `with` asks for
        body = f"  const stack_length = $B.count_frames()\n{body}"
    for rule, replacement in RULES:
        body = rule.sub(replacement, body)
    body = _without(body, "$B.$bool(", _TRUTHS)
    body = _named(_unasked(_methods(_functions(body))), f"locals_{scope}")
    body = re.sub(r"^(  )+", lambda found: " " * (len(found[0]) // 2), body, flags=re.MULTILINE)
    return _MASK.sub(lambda found: texts[int(found[1])], body)


# --- literals: no rule may see what stands in one
_LITERAL = re.compile(r"""'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*\"""")
_PLAIN = re.compile(r"""['"][\w.<>]*['"]""")
_MASK = re.compile(r"'\x00(\d+)\x00'")


def _masked(body: str) -> tuple[str, list[str]]:
    """The body with marks in the place of all literals but names, and the literals."""
    texts: list[str] = []

    def mark(found: re.Match[str]) -> str:
        if _PLAIN.fullmatch(found[0]):
            return found[0]
        texts.append(found[0])
        return f"'\x00{len(texts) - 1}\x00'"

    return _LITERAL.sub(mark, body), texts


_NOTES = re.compile(r"^ *(?:var )?((?:no_break|stack_length|save_frame_obj)_\d+) = .*\n", re.MULTILINE)


def _unasked(body: str) -> str:
    """Without notes that nothing asks for: that a loop ended by itself, and the frames before a `try`."""
    noted = Counter(found[1] for found in _NOTES.finditer(body))
    names = Counter(re.findall(r"\b(?:no_break|stack_length|save_frame_obj)_\d+\b", body))
    return _NOTES.sub(lambda found: found[0] if names[found[1]] > noted[found[1]] else "", body)


# --- names: each scope's variables are properties of one object, called by how deep the scope stands
def _named(body: str, module: str) -> str:
    """Scopes called by their depth; lines by their distance from the first line of their scope; what the
    translator numbers in the whole module, numbered in its scope."""
    names = {module: "globals", **{scope: name.name for scope, name in _walk(body) if scope}}
    out: list[str] = []
    end = 0
    for found, (_, scope) in zip(_TOKEN.finditer(body), _walk(body), strict=True):
        out.append(body[end : found.start()])
        end = found.end()
        text = found[0]
        if found["scope"]:
            text = ""
        elif found["at"]:
            text = f"frame.at = {int(found['at']) - scope.first + 1}"
        elif found["kind"]:
            text = f"{found['kind']}{scope.numbers.setdefault(found['number'], len(scope.numbers) + 1)}"
        elif text == "locals":
            text = scope.name
        elif text.startswith("locals_"):
            if text not in names:
                raise NotCompact(f"A scope that was not seen to begin: {text}")
            text = names[text]
        out.append(text)
    return "".join([*out, body[end:]])


class _Scope:
    """What its names are properties of, its first line, at which depth of braces it begins, and what the
    numbers in it are."""

    def __init__(self, depth: int, braces: int, first: int) -> None:
        self.depth, self.braces, self.first = depth, braces, first
        self.name = "globals" if depth == 0 else "locals" if depth == 1 else f"locals{depth}"
        self.numbers: dict[str, int] = {}


def _walk(body: str) -> Iterator[tuple[str, _Scope]]:
    """For each token the scope that begins at it, if one does, and the one that it stands in."""
    scopes = [_Scope(0, 0, 1)]
    braces = 0
    for found in _TOKEN.finditer(body):
        scope = found["scope"] or ""
        if scope:
            scopes.append(
                _Scope(len(scopes), braces, int(found["line"]) if found["line"] else scopes[-1].first)
            )
        elif found[0] == "{":
            braces += 1
        elif found[0] == "}":
            braces -= 1
            while braces < scopes[-1].braces:
                scopes.pop()
        yield scope, scopes[-1]


_DEFINED = re.compile(
    r"^(?P<blank> *)\}\n *(?P<before>return |(?:var )?[\w.$]+ = )\$B\.def\(frame, (?P<name>(?P<own>\w+)\$\d+), "
    r"(?P<known>\d+, '[\w ]*'(?:, \{.*\})?)\)\n",
    re.MULTILINE,
)
_LAMBDA_BEGINS = re.compile(r"\(function\(\) \{\n *return (?=\$B\.def\()")
_LAMBDA_ENDS = re.compile(r"^( *\}\))\n *\}\)\(\)", re.MULTILINE)


def _functions(body: str) -> str:
    """Functions where they are defined, and not before: each calls itself `callee` then, whatever its name."""
    heads: dict[str, str] = {}

    def ended(found: re.Match[str]) -> str:
        own = "<lambda>" if found["own"].startswith("lambda_") else found["own"]
        heads[found["name"]] = f"{found['before']}$B.def(frame, '{own}', {found['known']}, "
        return f"{found['blank']}}})\n"

    def begun(found: re.Match[str]) -> str:
        name = found[2]
        return f"{found[1]}{heads[name]}function callee(" if name in heads else found[0]

    body = _DEFINED.sub(ended, body)
    body = re.sub(r"^( *)function (\w+\$\d+)\(", begun, body, flags=re.MULTILINE)
    if left := re.search(r"^ *function \w+\$\d+\(", body, re.MULTILINE):
        raise NotCompact(f"A function that is not defined: {left[0]}")
    body = re.sub(r"\$B\.(read_args|enter)\(\w+\$\d+, ", r"$B.\1(callee, ", body)
    body = re.sub(r"\$B\.get_method_class\(\w+\$\d+, ", "$B.get_method_class(callee, ", body)
    return _LAMBDA_ENDS.sub(r"\1", _LAMBDA_BEGINS.sub("", body))


_METHOD = re.compile(r"^ *locals\.ob_type = +locals\.__class__ = \$B\.get_method_class\(.*\n", re.MULTILINE)
_ASKS_FOR_CLASS = re.compile(r"_b_\.super\b|__class__")


def _methods(body: str) -> str:
    """Without the class of a method in every call of it, where neither `super` nor `__class__` asks for it."""
    following = len(body)
    for found in reversed([*_METHOD.finditer(body)]):
        if not _ASKS_FOR_CLASS.search(body, found.end(), following):
            body = body[: found.start()] + body[found.end() :]
        following = found.start()
    return body


# --- conditions
_TRUTHS = ("! $B.$bool(", "$B.$is(", "! $B.$is(", "$B.$is_member(", "! $B.$is_member(")


def _without(body: str, outer: str, inner: tuple[str, ...]) -> str:
    """Without the calls of `outer` whose one argument is a call of `inner`: those give true or false already."""
    place = 0
    while True:
        found = min(
            (at for at in (body.find(outer + one, place) for one in inner) if at >= 0),
            default=-1,
        )
        if found < 0:
            return body
        start = found + len(outer)
        call = next(one for one in inner if body.startswith(one, start))
        close = _closing(body, start + len(call))
        if body.startswith(")", close + 1):
            body = body[:found] + body[start : close + 1] + body[close + 2 :]
        else:
            place = start


_BRACKET = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[()]""")


def _closing(body: str, place: int) -> int:
    """Where the bracket ends that was opened before `place`."""
    depth = 1
    for found in _BRACKET.finditer(body, place):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if depth == 0:
            return found.start()
    raise NotCompact("A bracket does not end.")
