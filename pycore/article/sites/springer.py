"""Springer Link, BMC, SpringerOpen and Nature: the generic reader finds it all but a fragment's byline."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people="li.c-article-author-list__item, .c-article-authors-search__list-item, li[id^='auth-']",
    name="[data-test='author-name'], .js-search-name, .c-article-author-list__author-name",
)
