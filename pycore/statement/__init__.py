"""Contribution statements: text and author list in, who did what out (`read_statement`)."""

from __future__ import annotations

from pycore.statement.model import Ambiguity, Basis, Contribution, Reading, Span
from pycore.statement.read import read_statement

__all__ = ["Ambiguity", "Basis", "Contribution", "Reading", "Span", "read_statement"]
