"""Markup that is left in titles and names: face markup, JATS, MathML, and TeX beside it.

A "<" is markup where it can be nothing else: a closing tag; a tag with attributes, with a prefix
(`jats:`, `mml:`) or closed in itself; a bare one that is closed somewhere, or whose name is no
ordinary word (`<sub>`). So "a<b and c>d" stays as it is. Tags that part words leave a space, all
others nothing. Whatever the text, it is gone through a fixed number of times.
"""

from __future__ import annotations

import re

from pycore.plain.formulas import Formulas

_TAG = re.compile(
    r"<(?:(?P<close>/)?(?P<name>[A-Za-z][A-Za-z0-9_.:-]{0,40})"
    r"(?P<attributes>(?:\s+[A-Za-z_][A-Za-z0-9_.:-]{0,60}\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>=]+))*)"
    r"\s*(?P<empty>/)?|\?[^<>]{0,300}\?|!--[^<>]{0,300}--)>"
)
_PARTING = frozenset(
    (
        *("br", "break", "p", "div", "title", "subtitle", "sec", "li", "list", "list-item", "ul", "ol", "dd"),
        *("dt", "tr", "td", "th", "table", "h1", "h2", "h3", "h4", "h5", "h6", "disp-formula", "label"),
        *("article-title", "simple-para", "para", "hr", "lb", "line", "linebreak", "newline"),
    )
)
# Bare tags that are markup even where none closes them.
_FACE = frozenset(
    (
        *("sub", "sup", "inf", "br", "break", "em", "strong", "italic", "bold", "sc", "scp", "tt", "span"),
        *("underline", "roman", "monospace", "sans-serif", "inline-formula", "font", "small", "div", "hr"),
        *(
            "math",
            "fn",
            "xref",
            "strike",
            "overline",
            "bold-italic",
            "bolditalic",
            "named-content",
            "styled-content",
            "emphasis",
        ),
    )
)
_LEFT_OUT = frozenset(("fn", "xref", "script", "style"))  # their content is no part of a title
_TEX = frozenset(("tex-math", "texmath", "tex"))


def unmarked(text: str) -> str:
    """The text without markup; formulas once, as the characters they are made of."""
    if "<" not in text:
        return text
    tags = list(_TAG.finditer(text))
    closed = {_local(tag.group("name")): tag.start() for tag in tags if tag.group("close")}
    pieces = Formulas()
    done = 0
    skipped = ""  # the element whose content is left out
    for tag in tags:
        name = _local(tag.group("name") or "")
        closed_later = closed.get(name, -1) > tag.start()
        if name and not _is_markup(tag, name, closed_later):
            continue
        between = text[done : tag.start()]
        done = tag.end()
        closes = bool(tag.group("close"))
        if skipped:
            if closes and name == skipped:
                skipped = ""
                if name in _TEX:
                    pieces.tex(between)
            elif skipped in _TEX:
                done = tag.start()
            continue
        pieces.text(between)
        opens = closed_later and not closes and not tag.group("empty")
        if pieces.in_math or (name == "math" and opens):
            pieces.tag(name, opens or not (closes or tag.group("empty")), closes)
        elif opens and (name in _LEFT_OUT or name in _TEX):
            skipped = name
        elif name in _PARTING:
            pieces.text(" ")
    pieces.text(text[done:])
    return pieces.joined()


def _local(name: str) -> str:
    """A tag's name without prefix and letter case."""
    return name.rpartition(":")[2].lower()


def _is_markup(tag: re.Match[str], name: str, closed_later: bool) -> bool:
    sure = tag.group("close") or tag.group("attributes") or tag.group("empty") or ":" in tag.group("name")
    return bool(sure) or closed_later or name in _FACE
