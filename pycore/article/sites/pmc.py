"""PubMed Central, legacy and current: the statement often has no heading, only a label in the notes."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    starts=".fm-sec div, .fm-authors-info div, .fn, .notes",
    drop=".goto, .jig-ncbiinpagenav-goto-heading",
    decoys="#body-link-poppers",
)
