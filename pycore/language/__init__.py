"""Words: the core decides in codes and facts, and one catalogue turns them into sentences.

=============  ====================================================================
`facts`        what is handed on instead of a sentence: a code, and what it names
`saying`       a code and its facts -> words, by the catalogue in use
`plurals`      which plural form a number takes in a language
`reading`      a language's file -> a catalogue ready for use (not shipped: the build does it)
=============  ====================================================================

`extension/core/language.js` says the same in JavaScript; tests compare the two.
"""

from __future__ import annotations

from pycore.language.facts import Fact, fact
from pycore.language.saying import LanguageError, knows, say, use

__all__ = ["Fact", "LanguageError", "fact", "knows", "say", "use"]
