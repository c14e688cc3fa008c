"""eLife: no `citation_*` tags; each author's details have a section "Contribution"."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".authors-details__author",
    name=".author-details__name",
    roles=".author-details__section",
    roles_label="Contribution",
    decoys=".authors-details__authors",
)
