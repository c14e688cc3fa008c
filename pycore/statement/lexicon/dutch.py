"""Dutch."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

DUTCH = Language(
    terms={
        "conceptualization": "conceptualisatie",
        "data-curation": "datacuratie",
        "formal-analysis": "formele analyse",
        "funding-acquisition": "fondsenwerving; financieringsacquisitie; verwerving van financiering",
        "investigation": "onderzoek",
        "methodology": "metodologie",
        "project-administration": "projectadministratie; projectbeheer; projectmanagement",
        "resources": "middelen; hulpbronnen",
        "supervision": "supervisie; toezicht; begeleiding",
        "validation": "validatie",
        "visualization": "visualisatie",
        "writing-original-draft": """
            schrijven eerste versie; schrijven oorspronkelijk ontwerp; schrijven origineel concept;
            schrijven originele versie
        """,
        "writing-review-editing": """
            schrijven review en bewerking; schrijven beoordeling en bewerking;
            schrijven herziening en bewerking
        """,
    },
    joining="en",
    closed=Closed(
        between="en, de",
        common="de, en",
    ),
)
