"""F1000Research and its sister platforms: each author's box lists their roles."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".authors .author-box, .js-article-author",
    name=".author-name, .js-article-author-name",
    roles=".author-roles, p, div",
    roles_label="Role",
    decoys=".authors",
)
