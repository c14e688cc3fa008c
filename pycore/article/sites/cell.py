"""Cell Press and The Lancet: the authors' cards in the page's head."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".loa__item, li.author, .contributor",
    name=".loa__item__name, .author-name, [property='name']",
    decoys=".article-outline, .toc-nav",
)
