"""Silverchair (Oxford, AIP, Royal Society, JAMA): authors' cards; headings and text are siblings."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".info-card-author",
    name=".info-card-name",
    decoys=".jumplink-list, .content-nav, .section-jump-link",
)
