"""MDPI, old layout and new: the byline's entries carry the iDs."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".art-authors .inlineblock",
    name=".profile-card-drop, .sciprofiles-link__name, a",
    decoys="#html-article-menu",
)
