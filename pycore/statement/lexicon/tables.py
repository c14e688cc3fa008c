"""All tables as plain data, ready to be looked up.

The build works `tables` out and ships its result (`builder/compiler/frozen.py`): folding
thousands of words takes a browser half a second.
"""

from __future__ import annotations

from typing import Any

from pycore.statement.lexicon.english import ENGLISH
from pycore.statement.lexicon.entries import all_entries
from pycore.statement.lexicon.entry import CJK_RUN, WORDS, is_core, spell
from pycore.statement.lexicon.words import COMMON


def tables() -> dict[str, Any]:
    """JSON-able; lists of words are texts with spaces between.

    * `first`: first word -> the wordings that begin with it, a line each: kind, keys, class, form and
      role of the `Entry`, with "|" between; where two share their words, the first one holds;
    * `others`: the words that begin no wording;
    * `core`: the words of short names of roles and of degrees, except common ones, and those that begin such a
      name themselves, as `entry.is_core` says of a line of `first`;
    * `cjk`: first character of Chinese and Japanese wordings -> how long these are, the longest first;
    * `terms`: the words of the English names of roles.
    """
    first: dict[str, list[str]] = {}
    known: dict[tuple[str, ...], None] = {}
    words: dict[str, None] = {}
    core: dict[str, None] = {}
    for entry in all_entries():
        keys = entry.keys
        if not keys or keys in known:
            continue
        known[keys] = None
        line = "|".join((entry.kind, " ".join(keys), entry.cls, entry.form, entry.role or ""))
        first.setdefault(keys[0], []).append(line)
        words.update(dict.fromkeys(keys))
        if is_core(line):
            core.update(dict.fromkeys(keys))
    cjk: dict[str, set[int]] = {}
    for keys in known:
        if len(keys) == 1 and CJK_RUN.search(keys[0]):
            cjk.setdefault(keys[0][0], set()).add(len(keys[0]))
    return {
        "first": {word: "\n".join(lines) for word, lines in first.items()},
        "others": " ".join([word for word in words if word not in first]),
        "core": " ".join(
            [word for word in core if word not in COMMON and not any(map(is_core, first.get(word, ())))]
        ),
        "cjk": {first: sorted(sizes, reverse=True) for first, sizes in cjk.items()},
        "terms": " ".join(_english()),
    }


def _english() -> dict[str, None]:
    found: dict[str, None] = {}
    for text in ENGLISH.terms.values():
        for word in WORDS.findall(text):
            if word.islower():
                found[spell(word)] = None
    return found
