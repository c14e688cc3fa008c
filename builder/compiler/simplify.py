"""Takes out of translated code what serves a debugger only: it is run at every line, and asked for by nobody.

Each line still notes its number, so tracebacks name it; the columns within a line are lost.
"""

from __future__ import annotations

import re

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    # Seen by the translator, which then keeps annotations as text; there is nothing to import at run time.
    (re.compile(r'^ *\$B\.set_lineno\(.*\n(?: *\$B\.\$import_from\("__future__".*\n)+', re.MULTILINE), ""),
    # The line number, set by a call that also asks for a tracing function.
    (
        re.compile(r"^( *)\$B\.set_lineno\(frame, (\d+)(?:, '\w+')?\);?$", re.MULTILINE),
        r"\1frame.$lineno = \2;",
    ),
    (re.compile(r"\$B\.set_lineno\(frame, (\d+)\) && "), r"(frame.$lineno = \1) && "),
    (
        re.compile(
            r"^ *if \(frame\.\$f_trace !== _b_\.None\) \{\n *\$B\.trace_line\(\)\n *\}\n", re.MULTILINE
        ),
        "",
    ),
    # `this` of the JavaScript caller.
    (re.compile(r"^ *\$B\.js_this = this\n", re.MULTILINE), ""),
    # `pass`
    (re.compile(r"^ *frame\.\$lineno = \d+;\n *void\(0\)\n", re.MULTILINE), ""),
    # Two lines at once
    (re.compile(r"^ *frame\.\$lineno = \d+;\n(?= *frame\.\$lineno = )", re.MULTILINE), ""),
)


def simplified(body: str) -> str:
    """The body of a translated module, without."""
    for pattern, replacement in _RULES:
        body = pattern.sub(replacement, body)
    return body
