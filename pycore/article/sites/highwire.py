"""HighWire (bioRxiv, medRxiv, BMJ): jump links beside the text repeat its headings."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    decoys=".pane-highwire-article-outline, .article-nav, .jump-links",
    starts=".fn, .fn-group > div",
)
