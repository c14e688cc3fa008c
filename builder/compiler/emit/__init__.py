"""Python into JavaScript, for Brython's runtime: one module in, its body out.

What is written stands on the lines on which it stands in Python, so that a place in the shipped script is a
place in the source, and nothing has to be noted while it runs (`writer.py`). A function is a function of
JavaScript, its names are JavaScript's variables (`scopes.py`); what a module or a class binds are properties
of one object, `globals` or `locals`. What JavaScript does otherwise than Python is a call of the runtime's,
`$B` (`js/compiled.js`).
"""

from __future__ import annotations

from builder.compiler.emit.expressions import NotEmitted
from builder.compiler.emit.statements import emit

__all__ = ["NotEmitted", "emit"]
