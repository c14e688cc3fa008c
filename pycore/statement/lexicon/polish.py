"""Polish."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

POLISH = Language(
    terms={
        "conceptualization": "konceptualizacja",
        "data-curation": "zarzadzanie danymi; opracowanie danych; kuratela danych; kuracja danych",
        "formal-analysis": "formalna analiza; analiza formalna",
        "funding-acquisition": "pozyskanie funduszy; pozyskiwanie funduszy; pozyskanie finansowania",
        "investigation": "przeprowadzenie badan; badania; badanie",
        "methodology": "metodologia; metodyka; metodyki",
        "project-administration": "administracja projektu; zarzadzanie projektem; administrowanie projektem",
        "resources": "zasoby",
        "software": "oprogramowanie",
        "supervision": "nadzor; nadzor naukowy",
        "validation": "walidacja",
        "visualization": "wizualizacja",
        "writing-original-draft": """
            pisanie pierwszy szkic; pisanie oryginalny projekt; pisanie przygotowanie oryginalnego projektu;
            pisanie oryginalna wersja robocza; pisanie wersja oryginalna
        """,
        "writing-review-editing": """
            pisanie recenzja i edycja; pisanie recenzja i redakcja; pisanie przeglad i edycja;
            pisanie korekta i redakcja
        """,
    },
    joining="i",
    closed=Closed(
        between="i",
        common="i",
    ),
)
