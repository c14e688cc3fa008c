"""The rules of `compact`: what Brython's translator writes out, and the call in its place.

They are applied in this order, each everywhere. `$at$` is what the translator is patched to give for the
place of an expression within its line, which nobody asks for.
"""

from __future__ import annotations

import re
from collections.abc import Callable

# Names that the generated code uses itself, or that are none in JavaScript.
_TAKEN = frozenset(
    re.findall(
        r"\w+",
        """arguments await break case catch const debugger default delete do enum err eval exit export expr extends
    false finally frame function globals implements instanceof interface items klass callee let locals module new null
    package private protected public static super switch this throw true try typeof undefined value var void with
    yield NaN Infinity ann msg fail""",
    )
)
_OWN_NAME = re.compile(r"\d$|^locals|^(?:next|save|result|iterator|failed|stack|lineno|exc|mgr|err)_")


class NotCompact(Exception):
    """The translator's text is not what the rules expect. The text says what was found."""


# --- functions
def _parameters(listed: str) -> dict[str, str]:
    """Python's name of each parameter -> JavaScript's."""
    names = [name.removeprefix("_") for name in re.findall(r"\w+", listed)]
    return {name: f"_{name}" if name in _TAKEN or _OWN_NAME.search(name) else name for name in names}


def _begun(found: re.Match[str]) -> str:
    """The head of a function."""
    blank, name, scope, line = found["blank"], found["name"], found["scope"], found["line"]
    parameters = _parameters(found["parameters"])
    if found["count"]:
        given = ", ".join(own if own == name else f"{name}: {own}" for name, own in parameters.items())
        last = list(parameters.values())[-1]
        arguments = f"arguments.length == {found['count']} && ! {last}?.$kw ? {{{given}}} : $B.read_args({name}, arguments)"
    elif found["none"]:
        arguments = f"arguments.length == 0 ? {{}} : $B.read_args({name}, arguments)"
    else:
        arguments = f"$B.read_args({name}, arguments)"
        parameters = {}
    rest = f"{blank}  var stack_length = $B.count_frames()\n" if found["stack"] else ""
    return (
        f"{blank}function {name}({', '.join(parameters.values())}) {{/*@{line}@{scope}*/\n"
        f"{blank}  const {scope} = {arguments}, frame = $B.enter({name}, {scope})\n{rest}"
    )


_FUNCTION = re.compile(
    r"^(?P<blank> *)function (?P<name>[\w$]+)\((?P<parameters>[^)\n]*)\) \{\n"
    r"(?: *\$B\.frame_obj\.frame\.\$has_generators = true\n)?"
    r" *var locals\n(?=[\s\S]*?var (?P<scope>locals_\w+) = locals)"
    r"(?: *if\(arguments\.length == (?P<count>\d+) .*\n.*\n.*\n.*\n *\}\n"
    r"| *var \w+ = locals = (?:\$B\.args_parser\(.*|(?P<none>\$B\.empty_dict\(\);\n.*\n.*\n *\}))\n)"
    r' *var frame = \["(?:\w+|<lambda>)", locals, "[\w.]+", (?P<globals>\w+), [\w$]+\]\n'
    r" *\$B\.enter_frame\(frame, __file__, (?P<line>\d+)\)\n"
    r"(?P<stack> *var stack_length = .*\n)?"
    r"(?: *var _frame_obj = .*\n)?"
    r"(?= *(?:try|locals\.\$is_generator))",
    re.MULTILINE,
)


def _known(found: re.Match[str]) -> str:
    """What is known of a function: by what it is called, and what is not as it mostly is."""
    odd = []
    for name, ordinary in (
        ("defaults", "_b_.None"),
        ("kwdefaults", "_b_.None"),
        ("doc", "_b_.None"),
        ("vararg", "null"),
        ("kwarg", "null"),
        ("kwonly", "0"),
        ("posonly", "0"),
    ):
        if found[name] != ordinary:
            odd.append(f"{name}: {found[name]}")
    names = " ".join(re.findall(r"'(\w+)'", found["names"]))
    more = f", {{{', '.join(odd)}}}" if odd else ""
    return f"{found['blank']}{found['target']} = $B.def(frame, {found['name']}, {found['line']}, '{names}'{more})\n"


_KNOWN = re.compile(
    r"^(?P<blank> *)(?:[\w$]+\.\$is_method = true\n *)?"
    r"(?P<name>[\w$]+)\.\$function_infos = \['[\w.]+', '(?:\w+|<lambda>)', '[\w.<>]+', __file__, "
    r"(?P<defaults>_b_\.None|\[.*?\]), (?P<kwdefaults>_b_\.None|\{.*?\}), (?P<doc>_b_\.None), "
    r"\[(?P<names>(?:'\w+'(?:, ?)?)*)\], (?P<vararg>null|'\w+'), (?P<kwarg>null|'\w+'),\n"
    r" *\d+, (?P<line>\d+), \d+, \[[^\]]*\], (?P<kwonly>\d+), (?P<posonly>\d+), \[[^\]]*\], false, \[\], frame\]\n"
    r" *\$B\.set_func_attrs\(.*\n *[\w$]+\.ob_type = \$B\.function\n *[\w$]+\.__annotate__ = _b_\.None\n"
    r" *(?P<target>(?:var )?[\w.$]+) = (?P=name)\n",
    re.MULTILINE | re.DOTALL,
)


# --- imports
def _imports(found: re.Match[str]) -> str:
    module, scope = found["module"], found["scope"]
    names = re.findall(r"""\$import_from\("[\w.]+", '(\w+)'""", found[0])
    return f"{found['blank']}$B.import_names({module}, '{' '.join(names)}', {scope})\n"


_IMPORTS = re.compile(
    r"(?:^ *frame\.\$lineno = \d+;\n)?"
    r"^(?P<blank> *)\$B\.\$import_from\((?P<module>\"[\w.]+\"), '\w+', \{\}, 0, (?P<scope>\w+)\)\n"
    r"(?: *\$B\.\$import_from\((?P=module), '\w+', \{\}, 0, (?P=scope)\)\n)*",
    re.MULTILINE,
)


# --- unpacking
def _unpacked(found: re.Match[str]) -> str:
    targets = re.findall(r"^ *(.*) = it_\d+\.read_one\(\)$", found["reads"], re.MULTILINE)
    if len(targets) != int(found["count"]):
        return found[0]
    return f"{found['blank']};[{', '.join(targets)}] = $B.unpack({found['value']}, {found['count']})\n"


_UNPACKED = re.compile(
    r"^(?P<blank> *)var (?P<item>it_\d+) = \$B\.unpacker\((?P<value>[\w.$]+), (?P<count>\d+), false\)\n"
    r"(?P<reads>(?: *[\w.$]+ = (?P=item)\.read_one\(\)(?:\n|\Z))+)",
    re.MULTILINE,
)

_Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]


def _rule(pattern: str, new: str) -> _Rule:
    return re.compile(pattern, re.MULTILINE), new


_NAME = r"(?:locals(?:_\w+)?\.\w+|_b_\.\w+)"
_SURE = rf"(?:{_NAME}|'[^'\n]*'|-?\d+|true|false|\$B\.list\(\[\]\)|\$B\.dict\(\[\]\))"

RULES: tuple[_Rule, ...] = (
    # The place of an expression within its line.
    _rule(r"^ *(?:\$B\.frame_obj\.)?frame\.inum = \$at\$\n", ""),
    _rule(r", \$at\$", ""),
    _rule(r", \)", ")"),
    _rule(r"\$B\.\$call_with_position\(", "$B.call("),
    _rule(r"\$B\.\$getattr_pep657\(", "$B.attr("),
    _rule(r"\$B\.call_attr\(", "$B.call_method("),
    _rule(r"\$B\.\$setattr1\(", "$B.set_attr("),
    _rule(r"^ *// declare decorators\n", ""),
    # A generator that hands on what another yields.
    (
        re.compile(
            r"yield\* \(function\* f\(\)\{\n *var _i(\d+) = _b_\.iter\((.*?)\),\n *_r\1\n.*?\n *return _r\1\n *\}\)\(\)",
            re.DOTALL,
        ),
        r"yield* $B.yield_from(\2, frame)",
    ),
    # Classes.
    _rule(
        r"^(?P<blank> *)var (?P<own>\w+) = \(function\(name, bases, keywords\) \{\n"
        r" *var resolved_bases = .*\n *var metaclass = .*\n"
        r' *var class_dict = \$B\.make_class_namespace\(metaclass, name, "(?P<qual>[\w.<>]+)", .*\n'
        r" *var (?P<scope>locals_\w+) = \$B\.dict_proxy\(class_dict\),\n *locals = .*\n"
        r" *locals\.__doc__ = _b_\.None\n *locals\.__module__ = .*\n *locals\.__firstlineno__ = (?P<line>\d+)\n"
        r" *var frame = .*\n *\$B\.enter_frame\(.*\n(?: *var _frame_obj = .*\n)?",
        r"\g<blank>var \g<own> = $B.define_class(frame, '\g<qual>', \g<line>, (\g<scope>, frame) => {/*@\g<line>@\g<scope>*/\n",
    ),
    _rule(
        r"^ *locals\.__static_attributes__ = .*\n *var annotate\n *\$B\.make_annotate_func\(.*\n"
        r" *var kls = \$B\.\$class_constructor\(.*\n *\$B\.trace_return_and_leave\(frame, _b_\.None\)\n *return kls\n"
        r"(?P<blank> *)\}\)\('\w+', \$B\.fast_tuple\((?P<bases>.*)\), (?P<keywords>\{.*\})\)\n",
        r"\g<blank>}, \g<bases>, \g<keywords>)\n",
    ),
    _rule(r"^( *\}, \[.*\]), \{\}\)$", r"\1)"),
    _rule(r"^( *\}), \[\]\)$", r"\1)"),
    # The fields of a class.
    _rule(r"^ *locals\.__annotations__ = \$B\.empty_dict\(\)\n", ""),
    _rule(
        r"^(?: *frame\.\$lineno = \d+;\n)?(?P<blank> *)\$B\.\$setitem\(locals\.__annotations__, '(?P<name>\w+)', (?P<type>'.*')\)\n+"
        r"(?= *(?:frame\.|\$B\.|\}|locals))(?! *locals_\w+\.(?P=name) = ann\n)",
        r"\g<blank>$B.field(locals, '\g<name>', \g<type>)\n",
    ),
    _rule(
        r"^(?: *frame\.\$lineno = (?P<line>\d+);\n)?(?P<blank> *)var ann = (?P<value>.*)\n"
        r" *\$B\.\$setitem\(locals\.__annotations__, '(?P<name>\w+)', (?P<type>'.*')\)\n"
        r" *locals_\w+\.(?P=name) = ann\n",
        r"\g<blank>$B.field(locals, '\g<name>', \g<type>, \g<value>)\n",
    ),
    # Functions.
    (_KNOWN, _known),
    (_FUNCTION, _begun),
    _rule(
        r"^ *frame\.\$lineno = \d+;\n(?= *function )",
        "",
    ),
    _rule(
        r"^(?P<blank> *)locals\.\$is_generator = true\n *var (?P<gen>gen_\d+) = function\*\(\)\{\n",
        r"\g<blank>return $B.generate(frame, function*(){\n",
    ),
    _rule(
        r"^(?P<blank> *)\}\n *(?P<gen>gen_\d+) = \$B\.generator\.\$factory\((?P=gen), '\w+'\)\n"
        r" *var _(?P=gen) = .*\n *_(?P=gen)\.\$frame = frame\n *\$B\.leave_frame\(\)\n *return _(?P=gen)\n",
        r"\g<blank>})\n",
    ),
    _rule(
        r"^(?P<blank> *)\} catch \(err\) \{\n *\$B\.set_exc_and_(?:leave\(frame, err\)|trace\(frame, err\)\n *\$B\.leave_frame\(\)\n *throw err)\n *\}\n",
        r"\g<blank>} catch (err) { $B.failed(frame, err) }\n",
    ),
    _rule(r"\$B\.trace_return_and_leave\(frame, {1,2}", "$B.leave("),
    # What a lambda and a generator expression stand in.
    _rule(
        r"^(?P<blank> *)locals_\w+\.(?P<name>lambda_\w+) = (?P<made>\$B\.def\(.*)\n\s*return locals_\w+\.(?P=name)\n",
        r"\g<blank>return \g<made>\n",
    ),
    _rule(
        r"^(?P<blank> *)var (?P<scope>locals_\w+) = \{\}, locals = .*\n *var frame = \[\"<genexpr>\".*\n"
        r" *frame\.ob_type = .*\n *frame\.__file__ = .*\n *var (?P<next>next_func_\d+) = .*\n\s*"
        r"var (?P<gen>gen\d+) = \$B\.generator\.\$factory\(function\*\(expr\)\{\n"
        r"(?P<loop> *)for \(var (?P<item>next_\d+) of (?P=next)\) \{\n",
        r"\g<blank>return $B.generate_from(frame, expr, function*(\g<scope>, frame, items) {/*@@\g<scope>*/\n"
        r"\g<loop>for (const \g<item> of items) {\n",
    ),
    _rule(
        r"^ *\}, \"<genexpr>\"\)\(expr\)\n *(gen\d+)\.\$frame = frame\n\s*return \1\n",
        "})\n",
    ),
    # Comprehensions: a failure inside is noted by the function that they stand in.
    _rule(
        r"^ *var next_func_(?P<id>\d+) = \$B\.make_js_iterator\(expr, frame, \d+\)\n"
        r"(?P<saved>(?: *var save_.*\n)*)"
        r"(?P<blank> *)var result_(?P=id) = (?P<made>.*)\n *try \{\n"
        r" *for \(var next_(?P=id) of next_func_(?P=id)\) \{\n",
        r"\g<saved>\g<blank>const result_\g<id> = \g<made>\n\g<blank>for (const next_\g<id> of $B.make_js_iterator(expr)) {\n",
    ),
    _rule(r"^ *\} catch \(err\) \{\n *\$B\.set_exc\(err, frame\)\n *throw err\n *\}\n", ""),
    _rule(
        r"^(?P<blank> *)var next_func_(?P<id>\d+) = (?P<iterator>\$B\.make_js_iterator\(.*), frame, \d+\)\n"
        r" *for \(var next_(?P=id) of next_func_(?P=id)\) \{\n",
        r"\g<blank>for (const next_\g<id> of \g<iterator>)) {\n",
    ),
    # Loops.
    (
        re.compile(
            r"^(?P<blank> *)var no_break_(?P<id>\d+) = true,\n *iterator_(?P=id) = (?P<items>.*?)\n"
            r" *for\(var next_(?P=id) of \$B\.make_js_iterator\(iterator_(?P=id), frame, \d+\)\)\{\n",
            re.MULTILINE | re.DOTALL,
        ),
        r"\g<blank>var no_break_\g<id> = true"
        "\n"
        r"\g<blank>for (const next_\g<id> of $B.make_js_iterator(\g<items>)) {"
        "\n",
    ),
    _rule(
        r"for \(const (?P<next>next_\d+) of (?P<items>.*)\) \{\n(?P<line> *frame\.\$lineno = \d+;\n)?"
        r" *(?P<target>locals_\w+\.\w+) = (?P=next)\n",
        r"for (\g<target> of \g<items>) {\n\g<line>",
    ),
    _rule(
        r"^ *var (?P<value>v\d+) = (?P<next>next_\d+)\n(?P<rest> *var it_\d+ = \$B\.unpacker\()(?P=value),",
        r"\g<rest>\g<next>,",
    ),
    (_UNPACKED, _unpacked),
    (_IMPORTS, _imports),
    # Lines of what cannot fail.
    _rule(
        rf"^ *frame\.\$lineno = \d+;\n(?= *(?:locals_\w+\.\w+ = {_SURE}|return \$B\.leave\({_SURE}\)|try \{{)\n)",
        "",
    ),
    _rule(rf"^ *frame\.\$lineno = \d+;\n(?= *var decorator\d+ = {_NAME}\n)", ""),
    _rule(
        rf"\(frame\.\$lineno = \d+\) && (?=(?:! )?\$B\.\$(?:bool\({_NAME}|is\({_NAME}, {_SURE})\)\)\{{)", ""
    ),
    _rule(r"\n\n+", "\n"),
)
