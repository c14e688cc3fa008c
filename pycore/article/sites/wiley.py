"""Wiley Online Library: each author's popover holds their iD and, in many journals, their roles."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".author-info.accordion-tabbed__content",
    name=".author-name",
    roles="p",
    roles_label="Contribution",
    decoys="#sections_Pop, .author-info",
)
