"""Frontiers, old layout and new: the authors' cards."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".PeopleListItem, .AuthorItem, .authors .author-item",
    name=".PeopleListItem__name, .AuthorItem__name, .author-name",
    decoys=".TableOfContents, .Menu",
)
