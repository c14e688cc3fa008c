"""Czech."""

from __future__ import annotations

from pycore.statement.lexicon.language import Language

CZECH = Language(
    terms={
        "conceptualization": "konceptualizace",
        "data-curation": "sprava dat",
        "formal-analysis": "formalni analyza",
        "funding-acquisition": "ziskani financnich prostredku",
        "investigation": "vyzkum",
        "methodology": "metodologie",
        "project-administration": "administrativni sprava projektu",
        "resources": "zdroje",
        "supervision": "dohled",
        "validation": "overovani; validace",
        "visualization": "vizualizace",
        "writing-original-draft": "psani puvodni pracovni verze; psani puvodni navrh",
        "writing-review-editing": "psani navrh zmen a editace; psani revize a editace",
    },
)
