"""Europe PMC: a single-page application without tags; DOI and byline stand in the record's head."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".author-list .author-name, .metadata--authors a.linked-author",
    doi="#article--doi--link-metadataSec, .doi a",
)
