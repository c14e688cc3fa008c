"""What reading an article and the panel are asked with, and answer (`pycore.article`, `pycore.statement`, `pycore.sources`)."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict, Union

from pycore.shapes.article import Article, KeptArticle
from pycore.shapes.draft import Me
from pycore.shapes.kinds import RoleDegree, Said
from pycore.shapes.record import Entry


class PageArgs(TypedDict):
    """A page's HTML and its address."""

    html: str
    url: str


class PdfPage(TypedDict):
    """A PDF: the pieces of text of each page, `[text, x, y, width, size, font]` in points from the upper left
    corner, and what its metadata say."""

    pages: list[list[list[Any]]]
    described: list[str]


class FetchArgs(TypedDict):
    """A pasted statement or a PDF, the other one null (both null: the authors alone)."""

    doi: str
    text: Union[str, None]
    pdf: Union[PdfPage, None]
    mailto: str


class FetchedArticle(TypedDict):
    """The article."""

    ok: Literal[True]
    article: Article


class ElsewhereArgs(TypedDict):
    """The article's XML at `xml_url`, or without one Europe PMC's open copy by the `doi`."""

    doi: str
    xml_url: NotRequired[str]
    url: NotRequired[str]


class FoundElsewhere(TypedDict):
    """What was found."""

    ok: Literal[True]
    article: Article
    found: Literal["roles", "statement", "nothing"]
    sentence: Said


class ArticleArgs(TypedDict):
    """An article."""

    article: Article


class StatementArgs(TypedDict):
    """A statement and the authors' names, in byline order."""

    text: str
    authors: list[str]


class PanelEdits(TypedDict):
    """What the person did in the panel."""

    roles: dict[str, str]
    people: dict[str, Union[int, None]]
    ours: NotRequired[list[RoleDegree]]
    doi: NotRequired[str]
    listed: NotRequired[list[int]]
    found: NotRequired[int]


class PanelArgs(TypedDict):
    """The article, whole or as kept; who the person said they are; the author they chose."""

    article: Union[Article, KeptArticle]
    me: Union[Me, None]
    chosen: Union[int, None]
    edits: PanelEdits


class ClaimArgs(TypedDict):
    """An author of the article, and who is signed in."""

    author: dict[str, Any]
    me: Me


class OursArgs(TypedDict):
    """A work of the list."""

    entry: Entry


class PanelWishArgs(TypedDict):
    """The same, once the person is known."""

    article: Union[Article, KeptArticle]
    chosen: Union[int, None]
    edits: PanelEdits
