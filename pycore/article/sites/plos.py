"""PLOS: each author's tooltip holds iD and roles; recent articles print no statement."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people="#author-list > li",
    name=".author-name",
    roles=".roles",
    roles_label="Role",
    decoys="#author-list",
)
