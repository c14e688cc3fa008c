"""Finding English where another language is spoken."""

from __future__ import annotations

import json
from typing import Any

from builder.languages import read_languages
from tests.latin_words import OTHER_LETTERS, vocabulary, words_of
from tests.pseudo import MORE

# Every text of a document and what is told of its elements, but what says that it is in a language of its own, or
# that it is the same in all of them. What waits behind a disclosure counts too.
TOLD = """
const told = [document.title];
const own = (element) => element.closest("[translate=no], [lang]:not(html)");
const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const parent = walker.currentNode.parentElement;
  if (!parent.closest("script, style, textarea") && !own(parent)) told.push(walker.currentNode.data);
}
for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
  if (element.closest("[translate=no], [lang=en]:not(html)")) continue;
  for (const name of ["aria-label", "title", "placeholder", "alt"]) told.push(element.getAttribute(name) ?? "");
}
return [...new Set(told)].filter((text) => text.trim());
"""


def left_over(told: list[str], code: str, given: set[str]) -> dict[str, str]:
    """The words of what is told (`TOLD`) that the language `code` has not and English has (any in Latin letters,
    where the language has others), each with a text it stands in. `given` are texts that come from elsewhere."""
    own = vocabulary(code) | set(MORE.split())
    wanted = vocabulary("en") if code in read_languages() and code not in OTHER_LETTERS else None
    elsewhere = sorted((text for text in given if len(text) > 2), key=len, reverse=True)
    found: dict[str, str] = {}
    for text in told:
        rest = text
        for one in elsewhere:
            rest = rest.replace(one, " ")
        for word in words_of(rest) - own:
            if wanted is None or word in wanted:
                found.setdefault(word, text)
    return found


def texts_of(value: Any) -> set[str]:
    """All texts inside a JSON value, but single words that are no names."""
    if isinstance(value, str):
        if value.startswith(("[", '{"')):  # a chunk of a list, as the session keeps it
            return texts_of(json.loads(value))
        return {value} if value[:1].isupper() or " " in value else set()
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return {text for part in parts for text in texts_of(part)}
