"""A language under CPython: read from its file in the extension."""

from __future__ import annotations

from pathlib import Path

from pycore.language import use
from pycore.language.reading import read_language

LANGUAGES = Path(__file__).parents[2] / "extension" / "languages"


def speak(language: str = "en") -> None:
    """From now on everything is said in this language. Raises LanguageFault where its file is not sound."""
    file = LANGUAGES / f"{language}.json"
    use(read_language(file.read_text(encoding="utf-8"), file.name))
