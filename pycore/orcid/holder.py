"""The person whose record it is."""

from __future__ import annotations

from dataclasses import dataclass

from pycore.identifiers import OrcidId


@dataclass(frozen=True)
class Holder:
    """The person whose record it is, as a row names them. `orcid` is None only before sign-in."""

    orcid: OrcidId | None
    name: str
    environment: str
