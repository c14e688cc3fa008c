"""SciELO: the statement and the authors' cards stand in dialogs."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(
    people=".tutors",
    name="strong",
    roles=".creditRole, .contribRole",
    drop="[data-aff-display], [data-aff-orgname], [data-aff-full], .btnContribLinks",
)
