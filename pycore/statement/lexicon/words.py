"""The closed classes of words that the grammar asks for, in all languages (`language.Closed` says what they are)."""

from __future__ import annotations

from pycore.statement.lexicon.closed import closed

_CLASSES = {name: frozenset(words) for name, words in closed().items()}

ARTICLES = _CLASSES["articles"]
BEINGS = _CLASSES["beings"]
NEGATIONS = _CLASSES["negations"]
ASIDE = _CLASSES["aside"]
MEANS = _CLASSES["means"]
PURPOSES = _CLASSES["purposes"]
PLACES = _CLASSES["places"]
TURNS = _CLASSES["turns"]
AFTER_TURNS = _CLASSES["after_turns"]
BESIDE = _CLASSES["beside"]
TOGETHER = _CLASSES["together"]
SOURCES = _CLASSES["sources"]
RELATIVES = _CLASSES["relatives"]
INFINITIVES = _CLASSES["infinitives"]
SUBORDINATORS = _CLASSES["subordinators"]
QUALIFIERS = _CLASSES["qualifiers"]
ADJECTIVES = _CLASSES["adjectives"]
OPENERS = _CLASSES["openers"]
AUTHORS = _CLASSES["authors"]
KINDS_OF_AUTHORS = _CLASSES["kinds_of_authors"]
BEFORE_NAMES = _CLASSES["before_names"]
AMID = _CLASSES["amid"]
TOPICS = _CLASSES["topics"]
POSTPOSED = _CLASSES["postposed"]
AGENTS = _CLASSES["agents"]
PARTICLES = _CLASSES["particles"]
BETWEEN = _CLASSES["between"]
DRAFTING = _CLASSES["drafting"]
WRITING = _CLASSES["writing"]
ROLES = _CLASSES["roles"]
NUMBERS = _CLASSES["numbers"]
COMPOUNDING = _CLASSES["compounding"]
NO_MISPRINTS = _CLASSES["no_misprints"]
ALTERNATIVES = _CLASSES["alternatives"]
DENIALS = _CLASSES["denials"]
GRANTS = _CLASSES["grants"]
ORDINALS = _CLASSES["ordinals"]
ORDINAL_PLACES = {word: place + 1 for place, word in enumerate(closed()["ordinals"])}
COUNTS = _CLASSES["counts"]
COUNT_VALUES = {word: place + 2 for place, word in enumerate(closed()["counts"])}
AUTHORS_MANY = _CLASSES["authors_many"]
FROM_LAST = _CLASSES["from_last"]
BODIES = _CLASSES["bodies"]
ABBREVIATIONS = _CLASSES["abbreviations"]
HEADINGS = _CLASSES["headings"]
COMMON = _CLASSES["common"]
