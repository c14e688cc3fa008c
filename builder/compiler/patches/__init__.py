"""Every change made to Brython 3.15.0, by theme. Each module holds one tuple of patches."""

from __future__ import annotations

from builder.compiler.patches.dicts import DICTS
from builder.compiler.patches.environment import ENVIRONMENT
from builder.compiler.patches.faults import FAULTS
from builder.compiler.patches.places import PLACES
from builder.compiler.patches.policy import POLICY
from builder.compiler.patches.speed import SPEED
from builder.compiler.patches.strings import STRINGS
from builder.compiler.patches.trim import TRIM
from builder.compiler.patches.unused import UNUSED

RUNTIME = (*TRIM, *POLICY, *ENVIRONMENT, *FAULTS, *STRINGS, *DICTS, *SPEED, *PLACES, *UNUSED)

__all__ = ["RUNTIME"]
