"""Ukrainian."""

from __future__ import annotations

from pycore.statement.lexicon.language import Language

UKRAINIAN = Language(
    terms={
        "conceptualization": "концептуалізація",
        "data-curation": "курація даних",
        "formal-analysis": "формальний аналіз",
        "funding-acquisition": "залучення фінансування",
        "investigation": "дослідження",
        "methodology": "методологія",
        "project-administration": "адміністрування проекту",
        "resources": "ресурси",
        "software": "програмне забезпечення",
        "supervision": "спостереження; нагляд",
        "validation": "валідація",
        "visualization": "візуалізація",
        "writing-original-draft": "написання оригінальний проект; написання чернетка",
        "writing-review-editing": "написання перегляд редагування; написання рецензування та редагування",
    },
)
