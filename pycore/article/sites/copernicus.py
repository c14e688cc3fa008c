"""Copernicus: the byline, where iDs follow the names."""

from __future__ import annotations

from pycore.article.sites.model import Site

SITE = Site(decoys=".articleNavigation, .widget")
