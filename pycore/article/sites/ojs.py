"""Open Journal Systems, at any host: CRediT roles by the plugin (with URIs) or by the core (with degrees)."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".authors > li",
    name=".name",
    roles=".creditRole, .credit_roles > .value, .credit_role",
    decoys=".authors",
)
