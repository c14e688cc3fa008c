"""Takes the comments out of hand-written JavaScript and style sheets, which are for who reads the sources.

Only whole lines go: lines that begin with `//`, and comments from `/*` at the beginning of a line to `*/` at
the end of one. Names, lines and everything else stay as they are.
"""

from __future__ import annotations


def without_comments(text: str) -> str:
    """The script without. What stands in a template literal is text, and stays."""
    kept: list[str] = []
    in_comment = in_template = False
    for line in text.split("\n"):
        bare = line.strip()
        if in_comment:
            in_comment = not bare.endswith("*/")
        elif in_template:
            kept.append(line)
            in_template = line.count("`") % 2 == 0
        elif bare.startswith("/*") and (bare.endswith("*/") or "*/" not in bare):
            in_comment = not bare.endswith("*/")
        elif not bare.startswith("//") or bare.startswith("//#"):
            kept.append(line)
            in_template = line.count("`") % 2 == 1
    return "\n".join(kept)
