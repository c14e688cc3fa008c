"""One way in for everything that is read: a page's HTML, or an article's XML."""

from __future__ import annotations

from typing import Callable

from pycore.article import read_article
from pycore.article.document import Document
from pycore.article.model import Article
from pycore.sources.jats import html_of, is_article_xml, read_article_xml


def reader_of(text: str) -> tuple[str, Callable[[Document, str], Article]]:
    """The HTML to parse for `text`, and what reads the document it makes, given that and its URL."""
    if is_article_xml(text):
        return html_of(text), read_article_xml
    return text, read_article
