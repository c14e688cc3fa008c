"""Finding the contribution statement on a page.

Candidates are headings ("Author contributions") and run-in labels at the start of a
paragraph ("**Author contributions:** A.B. wrote …"). What a candidate heads is taken
block by block to where the next part begins. Decoys fall away: menus and jump links,
forms, other parts' headings, weak headings over something else, and copies.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pycore.article.document import Document, Node
from pycore.article.labels import STRONG, heads_other, heads_statement, hinted, run_in_label
from pycore.article.names import name_words
from pycore.article.text import BLOCKS, lines_of, tidy

HEADINGS = "h1, h2, h3, h4, h5, h6, [role='heading']"
LABELS = "b, strong, i, em, u, dt, legend, summary"
PARAGRAPHS = "p, li, dd, [role='paragraph'], [role='doc-footnote']"
_LEVEL = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BOLD = frozenset(("b", "strong", "i", "em", "u"))
# No statement stands in these, whatever the site.
_DECOY_TAGS = frozenset(("nav", "form", "menu", "button", "select", "label", "noscript", "head"))
_DECOY_ROLES = frozenset(("navigation", "menu", "menubar", "search", "banner", "tablist"))
_MOST_CANDIDATES = 30_000  # elements looked at; a page with more of them has its statement at the end
_MOST_WRAPPERS = 5
_MOST_BLOCKS = 400
_MOST_TEXT = 100_000
_LEAST_TEXT = 12
_WORDS = re.compile(r"\w+")
# What every statement says in some form; a list of names or a menu does not.
_DOING = re.compile(
    r"contribut(?:ed|es|ing)|contribu[iyé]|design|wr[io]t|analy[sz]|conceiv|concept|conce[bpç]|perform|draft|manuscript|supervis|method"
    r"|investigat|stud(?:y|ied)|research|collect|review|participat|approved|experiment|software|prepared|curation"
    r"|valida|develop|responsib|redac|escri|escrev|rédi|贡献|貢"
)
_PEOPLE = re.compile(r"\b[Aa]uthors?\b|\b[A-Z]\.[ -]?[A-Z]\.|\b[A-Z]{2,4}\b|\bDrs?\b")


@dataclass(frozen=True)
class Found:
    """A statement as found: `label` is how much of the beginning of `text` is its run-in label.

    A run-in label is printed in the text and stays there; `heading` is "" then.
    """

    heading: str
    text: str
    label: int


def find_statements(
    document: Document, names: frozenset[str], decoys: str = "", starts: str = "", drop: str = ""
) -> list[Found]:
    """The statements on the page, each once, those under a heading before those after a label.

    `names` are words of the authors' names, in lower case without accents. `decoys` selects
    what holds no statement, `starts` elements that may begin one beyond the usual, `drop` what
    stands among a statement's text without being part of it.
    """
    barred = document.select(decoys) if decoys else []
    found: list[Found] = []
    for node in _candidates(document, HEADINGS, starts):
        heading = tidy(node.text) if hinted(node.text) else ""
        strength = heads_statement(heading) if heading else ""
        if strength and not _is_barred(node, barred):
            nodes = _below(node, heading)
            _keep(found, heading, lines_of(nodes, drop), 0, strength, names)
    for node in _candidates(document, LABELS, ""):
        label = tidy(node.text) if hinted(node.text) else ""
        if label and heads_statement(label) and not _is_barred(node, barred):
            _keep_labelled(found, node, label, names, drop)
    for node in _candidates(document, PARAGRAPHS, starts):
        if run_in_label(tidy(node.text[:300])) and not _is_barred(node, barred):
            lines = lines_of([node], drop)
            label_length = run_in_label(lines[0]) if lines else 0
            strength = heads_statement(lines[0][:label_length]) if lines else ""
            _keep(found, "", lines, label_length, strength, names)
    return found


def _candidates(document: Document, usual: str, further: str) -> list[Node]:
    return document.select(f"{usual}, {further}" if further else usual)[-_MOST_CANDIDATES:]


def _is_barred(node: Node, barred: list[Node]) -> bool:
    """Whether a candidate stands in a menu, a form, a jump link, or what the site says is a decoy."""
    outer: Node | None = node
    while outer is not None:
        tag = outer.tag
        if tag in _DECOY_TAGS or (outer.attribute("role") or "") in _DECOY_ROLES:
            return True
        if tag == "a" and (outer.attribute("href") or "").startswith("#"):
            return True
        for decoy in barred:
            if decoy.same(outer):
                return True
        outer = outer.parent
    return False


def _below(heading: Node, label: str) -> list[Node]:
    """The nodes that stand under a heading, to where the next part begins.

    A heading alone in its wrapper heads what follows the wrapper.
    """
    level = _LEVEL.get(heading.tag, 7)
    node = heading
    for _ in range(_MOST_WRAPPERS):
        parent = node.parent
        if parent is None or parent.tag in ("body", "html") and not node.same(heading):
            return []
        after = _after(node, parent)
        if any(tidy(sibling.text) for sibling in after):
            return _until_next_part(after, level, heading.tag)
        if tidy(parent.text) != label:
            return []  # the last of its section, with nothing under it
        node = parent
    return []


def _after(node: Node, parent: Node) -> list[Node]:
    """The nodes after `node` in its parent, text included."""
    after: list[Node] = []
    passed = False
    for child in parent.children():
        if passed:
            after.append(child)
        elif child.same(node):
            passed = True
    return after


def _until_next_part(nodes: list[Node], level: int, kind: str) -> list[Node]:
    """`nodes` as far as the first that begins another part: a heading as high, or another part's label."""
    kept: list[Node] = []
    some = False
    queue = list(reversed(nodes))
    looked = 0
    while queue and looked < _MOST_BLOCKS:
        node = queue.pop()
        looked += 1
        if not node.tag:
            kept.append(node)
            some = some or bool(tidy(node.text))
            continue
        if _begins_part(node, level, kind):
            break
        inner = node.select(HEADINGS)
        if any(_begins_part(heading, level, kind) for heading in inner[:_MOST_BLOCKS]):
            if some:
                break
            queue.extend(reversed(list(node.children())))  # text and next part share a wrapper
            continue
        kept.append(node)
        some = some or bool(tidy(node.text))
    return kept


def _begins_part(node: Node, level: int, kind: str) -> bool:
    tag = node.tag
    if tag in _LEVEL or node.attribute("role") == "heading":
        return _LEVEL.get(tag, 7) <= level or heads_other(node.text)
    first = _first_words(node) if tag not in _BOLD else node
    if first is None or first.tag not in _BOLD:
        return False
    label = tidy(first.text)
    # A paragraph of bold words alone is a heading too where the statement's own is one.
    return heads_other(label) or (
        kind in _BOLD and tag in BLOCKS and len(label) < 80 and tidy(node.text) == label
    )


def _first_words(node: Node) -> Node | None:
    """The element that the first words inside `node` stand in, or None where they stand in it bare."""
    inner: Node | None = node
    for _ in range(8):
        first = None
        if inner is not None:
            for child in inner.children():
                if tidy(child.text):
                    first = child
                    break
        if first is None or not first.tag:
            return inner if inner is not None and not inner.same(node) else None
        inner = first
        if inner.tag in _BOLD:
            return inner
    return inner


def _keep_labelled(found: list[Found], label: Node, words: str, names: frozenset[str], drop: str) -> None:
    """Keep what a label in bold sets off: the rest of its block, or, alone in it, what follows the block."""
    block, rest = _rest_of_block(label)
    if block is None:
        return
    if tidy(block.text) == words:
        lines = lines_of(_until_next_part(_below_block(block), 7, label.tag), drop)
        _keep(found, words, lines, 0, heads_statement(words), names)
        return
    following = tidy("".join(node.text for node in rest[:4]))[:1]
    if words[-1:] not in ".:" and following not in (":", ".", "–", "—") and not _opens(block, words):
        return  # bold words within a sentence
    lines = lines_of([label, *_until_label(rest)], drop)
    _keep(
        found,
        "",
        lines,
        len(words) if lines and lines[0].startswith(words) else 0,
        heads_statement(words),
        names,
    )


def _opens(block: Node, words: str) -> bool:
    return any(line.startswith(words) for line in lines_of([block]))


def _below_block(block: Node) -> list[Node]:
    parent = block.parent
    return _after(block, parent) if parent is not None else []


def _rest_of_block(label: Node) -> tuple[Node | None, list[Node]]:
    """The block that a label stands in, and the nodes after the label in it."""
    rest: list[Node] = []
    node = label
    for _ in range(_MOST_WRAPPERS):
        parent = node.parent
        if parent is None:
            return None, []
        rest.extend(_after(node, parent))
        if parent.tag in BLOCKS:
            return parent, rest
        node = parent
    return None, []


def _until_label(nodes: list[Node]) -> list[Node]:
    """`nodes` as far as the first that is, or begins with, another part's label."""
    kept: list[Node] = []
    for node in nodes:
        if node.tag and _begins_part(node, 7, ""):
            break
        kept.append(node)
    return kept


def _keep(
    found: list[Found], heading: str, lines: list[str], label: int, strength: str, names: frozenset[str]
) -> None:
    """Add a statement unless it says too little, is about something else, or is there already."""
    text = "\n".join(lines)[:_MOST_TEXT]
    said = text[label:].strip(" .:")
    if len(said) < _LEAST_TEXT or (strength != STRONG and not _tells_who_did_what(said, names)):
        return
    said = _bare(said)
    for other in found:
        there = _bare(other.text[other.label :])
        if there.startswith(said) or said.startswith(there) or said in there:
            return
    found.append(Found(heading.rstrip(" .:"), text, label))


def _tells_who_did_what(text: str, names: frozenset[str]) -> bool:
    if not _DOING.search(text.lower()):
        return False
    return bool(_PEOPLE.search(text)) or not names.isdisjoint(name_words(text))


def _bare(text: str) -> str:
    """The letters and digits of a text alone: copies differ in spaces and punctuation."""
    return "".join(_WORDS.findall(text.lower()))
