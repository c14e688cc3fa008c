"""The tests speak English; what is said is compared with `say`, or as it stands in the catalogue."""

from __future__ import annotations

from pycore.cli.language import speak

speak()
