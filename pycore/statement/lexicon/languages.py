"""All languages, in the order in which the first one holds where two share their words."""

from __future__ import annotations

from pycore.statement.lexicon.arabic import ARABIC
from pycore.statement.lexicon.chinese import CHINESE
from pycore.statement.lexicon.czech import CZECH
from pycore.statement.lexicon.dutch import DUTCH
from pycore.statement.lexicon.english import ENGLISH
from pycore.statement.lexicon.farther import FARTHER
from pycore.statement.lexicon.french import FRENCH
from pycore.statement.lexicon.german import GERMAN
from pycore.statement.lexicon.indonesian import INDONESIAN
from pycore.statement.lexicon.italian import ITALIAN
from pycore.statement.lexicon.japanese import JAPANESE
from pycore.statement.lexicon.korean import KOREAN
from pycore.statement.lexicon.language import Language
from pycore.statement.lexicon.others import OTHERS
from pycore.statement.lexicon.persian import PERSIAN
from pycore.statement.lexicon.polish import POLISH
from pycore.statement.lexicon.portuguese import PORTUGUESE
from pycore.statement.lexicon.russian import RUSSIAN
from pycore.statement.lexicon.spanish import SPANISH
from pycore.statement.lexicon.turkish import TURKISH
from pycore.statement.lexicon.ukrainian import UKRAINIAN
from pycore.statement.lexicon.vietnamese import VIETNAMESE

LANGUAGES: dict[str, Language] = {
    "en": ENGLISH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "zh": CHINESE,
    "fr": FRENCH,
    "de": GERMAN,
    "it": ITALIAN,
    "ja": JAPANESE,
    "ko": KOREAN,
    "id": INDONESIAN,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "nl": DUTCH,
    "pl": POLISH,
    "cs": CZECH,
    "tr": TURKISH,
    "vi": VIETNAMESE,
    "ar": ARABIC,
    "fa": PERSIAN,
    **OTHERS,
    **FARTHER,
}
