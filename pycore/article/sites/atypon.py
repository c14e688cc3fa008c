"""Literatum with Atypon's newer layout (Science, PNAS, SAGE, ACS, Taylor & Francis).

Science keeps each author's CRediT roles with their affiliations. Older PNAS articles keep the
statement as a footnote in a collapsed panel, as a bare `div`.
"""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people="[property='author'][typeof='Person']:has(.affiliations)",
    name=".heading",
    roles=".core-credits",
    roles_label="Role",
    starts=".core-authors-notes div, .author-notes div, .NLM_fn",
)
