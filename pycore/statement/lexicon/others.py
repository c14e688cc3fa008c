"""Languages of which little more than the names of the roles is known, by their ISO 639 code."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

OTHERS: dict[str, Language] = {
    # Catalan
    "ca": Language(
        terms={
            "conceptualization": "conceptualitzacio; conceptualizacio",
            "data-curation": "curacio de dades",
            "formal-analysis": "analisi formal",
            "funding-acquisition": "captacio de fons",
            "investigation": "investigacio",
            "methodology": "metodologia",
            "project-administration": "administracio del projecte",
            "resources": "recursos",
            "software": "programari",
            "supervision": "supervisio",
            "validation": "validacio",
            "visualization": "visualitzacio",
            "writing-original-draft": "redaccio esborrany original",
            "writing-review-editing": "redaccio revisio edicio",
        },
    ),
    # Danish
    "da": Language(
        terms={
            "conceptualization": "konceptualisering",
            "data-curation": "databehandling",
            "formal-analysis": "formel analyse",
            "funding-acquisition": "anskaffelse af finansering; finansieringsanskaffelse; finansiering",
            "investigation": "undersogelse; undersogelser",
            "methodology": "metode; metodik",
            "project-administration": "projektadministration",
            "resources": "resourcer",
            "supervision": "vejledning",
            "validation": "validering",
            "visualization": "visualisering",
            "writing-original-draft": "skrivning originalt udkast",
            "writing-review-editing": "skrivning revision og redigering; skrivning gennemgang og redigering",
        },
    ),
    # Swedish
    "sv": Language(
        terms={
            "conceptualization": "konceptualisering",
            "data-curation": "datahantering; datakurering; kuratering",
            "formal-analysis": "formell analys",
            "funding-acquisition": "forvarv av finansiellt stod; finansiering",
            "investigation": "vetenskaplig undersokning; undersokning",
            "methodology": "metodik; metodologi",
            "project-administration": "projektadministration",
            "resources": "resurser",
            "software": "programvara",
            "supervision": "handledning",
            "validation": "validering",
            "visualization": "visualisering",
            "writing-original-draft": "skrivande forsta utkast; skrivande originalutkast",
            "writing-review-editing": "skrivande granskning och redigering; skrivning granskning och redigering",
        },
        joining="och",
        closed=Closed(
            between="och",
            common="och, i",
        ),
    ),
    # Norwegian
    "no": Language(
        terms={
            "conceptualization": "ideutforming; konseptualisering; konsept",
            "data-curation": "dataivaretaking",
            "formal-analysis": "formell analyse; strukturert analyse",
            "funding-acquisition": "skaffe finansiering; anskaffe finansiering; finansiering",
            "investigation": "undersokelse; undersoking",
            "methodology": "metode; metodologi",
            "project-administration": "prosjektadministrasjon",
            "resources": "ressursar; ressurser",
            "software": "programvare",
            "supervision": "veiledning; rettleiing",
            "validation": "validering",
            "visualization": "visualisering",
            "writing-original-draft": "skriving forste utkast; skriving originalutkast",
            "writing-review-editing": "skriving revisjon og redigering",
        },
        joining="og",
        closed=Closed(
            between="og",
            common="og, i",
        ),
    ),
    # Croatian
    "hr": Language(
        terms={
            "conceptualization": "konceptualizacija",
            "data-curation": "upravljanje podacima; upravljanje podatcima; sredivanje podataka",
            "formal-analysis": "formalna analiza",
            "funding-acquisition": "prikupljanje financija",
            "investigation": "istrazivanje",
            "methodology": "metodologija",
            "project-administration": "projektna administracija; upravljanje projektom",
            "software": "softver",
            "supervision": "nadzor; supervizija",
            "validation": "provjera; validacija",
            "visualization": "vizualizacija",
            "writing-original-draft": "pisanje originalni nacrt; pisanje izvorni nacrt",
            "writing-review-editing": "pisanje pregled i uredivanje",
        },
    ),
    # Hungarian
    "hu": Language(
        terms={
            "conceptualization": "konceptualizacio",
            "data-curation": "adatkezeles",
            "formal-analysis": "formalis elemzes",
            "investigation": "adatgyujtes",
            "methodology": "modszertan",
            "resources": "eroforrasok",
            "software": "szoftver",
            "supervision": "temavezetes",
            "validation": "validacio",
            "visualization": "abrazolas; vizualizacio",
        },
    ),
    # Romanian
    "ro": Language(
        terms={
            "conceptualization": "conceptualizare",
            "data-curation": "curatorierea datelor",
            "formal-analysis": "analiza formala",
            "funding-acquisition": "obtinerea de finantare",
            "investigation": "investigare",
            "methodology": "metodologie",
            "project-administration": "administrarea proiectului",
            "resources": "resurse",
            "supervision": "supervizare",
            "validation": "validare",
            "visualization": "vizualizare",
            "writing-original-draft": "scriere pregatirea manuscrisului original",
            "writing-review-editing": "scriere revizuire si editare",
        },
    ),
    # Slovak
    "sk": Language(
        terms={
            "conceptualization": "konceptualizacia",
            "formal-analysis": "formalna analyza",
            "funding-acquisition": "ziskanie financnych prostriedkov",
            "investigation": "vyskum",
            "methodology": "metodologia",
            "project-administration": "administracia projektu",
            "resources": "zdroje",
            "software": "softver",
            "supervision": "supervizia",
            "validation": "validacia",
            "visualization": "vizualizacia",
            "writing-original-draft": "pisanie prvotny navrh",
            "writing-review-editing": "pisanie revizia a upravy",
        },
    ),
    # Serbian
    "sr": Language(
        terms={
            "conceptualization": "концептуализација",
            "formal-analysis": "формална анализа",
            "investigation": "истраживање",
            "methodology": "методологија",
            "software": "софтвер",
            "supervision": "надзор",
            "validation": "валидација",
            "visualization": "визуелизација",
        },
    ),
    # Finnish
    "fi": Language(
        terms={
            "conceptualization": "idehallinta; konsepti",
            "data-curation": "datan kuratointi",
            "formal-analysis": "muodollinen analysointi; formaali analyysi",
            "funding-acquisition": "rahoituksen hankinta",
            "investigation": "tutkimus",
            "methodology": "metodologia",
            "project-administration": "projektinhallinta",
            "resources": "resurssit",
            "software": "ohjelmisto",
            "supervision": "ohjaus",
            "validation": "validointi",
            "visualization": "visualisointi",
            "writing-original-draft": "kirjoittaminen ensimmainen luonnos",
            "writing-review-editing": "kirjoittaminen arviointi ja muokkaus",
        },
        closed=Closed(
            between="ja",
        ),
    ),
    # Lithuanian
    "lt": Language(
        terms={
            "conceptualization": "konceptualizavimas",
            "data-curation": "duomenu kuracija",
            "formal-analysis": "formali duomenu analize",
            "investigation": "tyrimas",
            "methodology": "metodologija",
            "project-administration": "projekto administravimas",
            "resources": "istekliai",
            "software": "programine iranga",
            "supervision": "supervizija",
            "validation": "validacija",
            "visualization": "vaizdavimas",
            "writing-original-draft": "rasymas originalus tekstas",
            "writing-review-editing": "rasymas perziura ir redagavimas",
        },
    ),
    # Greek
    "el": Language(
        terms={
            "conceptualization": "εννοιολογηση",
            "data-curation": "επιμελεια δεδομενων",
            "formal-analysis": "επισημη αναλυση",
            "funding-acquisition": "αποκτηση χρηματοδοτησης",
            "investigation": "ερευνα",
            "methodology": "μεθοδολογια",
            "project-administration": "διαχειριση ερευνητικου εργου",
            "resources": "πηγες; ποροι",
            "software": "λογισμικο",
            "supervision": "επιβλεψη",
            "validation": "επικυρωση",
            "visualization": "οπτικοποιηση; απεικονιση",
        },
    ),
    # Estonian
    "et": Language(
        terms={
            "conceptualization": "kontseptualiseerimine",
            "data-curation": "data kuratsiya",
        },
    ),
    # Slovenian
    "sl": Language(
        terms={
            "data-curation": "sredivanje podataka",
            "supervision": "nadzorovani",
        },
    ),
}
