"""Article pages: a document in; DOI, people, structured roles and the statement out."""

from __future__ import annotations

from pycore.article.reader import read_article

__all__ = ["read_article"]
