"""Every change made to Brython 3.15.0, by theme. Each module holds one tuple of patches."""

from __future__ import annotations

from builder.compiler.patches.compact import COMPACT, TRANSLATOR_COMPACT
from builder.compiler.patches.dicts import DICTS, TRANSLATOR_DICTS
from builder.compiler.patches.environment import ENVIRONMENT
from builder.compiler.patches.faults import FAULTS, TRANSLATOR_FAULTS
from builder.compiler.patches.policy import POLICY
from builder.compiler.patches.speed import SPEED, TRANSLATOR_SPEED
from builder.compiler.patches.strings import STRINGS
from builder.compiler.patches.trim import TRIM

# To the translator at build time and to the runtime alike.
TRANSLATOR = (*TRANSLATOR_FAULTS, *TRANSLATOR_DICTS, *TRANSLATOR_SPEED, *TRANSLATOR_COMPACT)
# To the runtime that is shipped, after those.
RUNTIME = (*TRIM, *POLICY, *ENVIRONMENT, *FAULTS, *STRINGS, *DICTS, *SPEED, *COMPACT)

__all__ = ["RUNTIME", "TRANSLATOR"]
