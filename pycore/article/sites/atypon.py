"""Literatum with Atypon's newer layout (Science, PNAS, SAGE, ACS, Taylor & Francis).

Older PNAS articles keep the statement as a footnote in a collapsed panel, as a bare `div`.
"""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(starts=".core-authors-notes div, .author-notes div, .NLM_fn")
