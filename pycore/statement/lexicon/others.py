"""European languages of which little more than the names of the roles is known, by their ISO 639 code."""

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
            "software": "programari; desenvolupament de programari",
            "supervision": "supervisio",
            "validation": "validacio",
            "visualization": "visualitzacio",
            "writing-original-draft": "redaccio esborrany original; redaccio de l'esborrany original",
            "writing-review-editing": "redaccio revisio edicio; revisio edicio",
        },
        joining="i",
        closed=Closed(between="i"),
    ),
    # Danish
    "da": Language(
        terms={
            "conceptualization": "konceptualisering",
            "data-curation": "databehandling; datakuratering",
            "formal-analysis": "formel analyse",
            "funding-acquisition": "anskaffelse af finansering; finansieringsanskaffelse; finansiering",
            "investigation": "undersogelse; undersogelser",
            "methodology": "metode =METHOD; metodik; metodologi",
            "project-administration": "projektadministration; projektadminisration; projektledelse",
            "resources": "resourcer",
            "supervision": "vejledning; supervision =SUPERVISE",
            "validation": "validering",
            "visualization": "visualisering",
            "writing-original-draft": "skrivning originalt udkast; skrivning forste udkast; originalt udkast",
            "writing-review-editing": """
                skrivning revision og redigering; skrivning gennemgang og redigering; revision og redigering
            """,
        },
        joining="og",
        closed=Closed(between="og", common="og, i"),
    ),
    # Swedish
    "sv": Language(
        terms={
            "conceptualization": "konceptualisering",
            "data-curation": "datahantering; datakurering; kuratering",
            "formal-analysis": "formell analys",
            "funding-acquisition": """
                forvarv av finansiellt stod; finansiering; finansieringsanskaffning; anskaffning av finansiering
            """,
            "investigation": "vetenskaplig undersokning; undersokning",
            "methodology": "metodik; metodologi",
            "project-administration": "projektadministration; projektledning",
            "resources": "resurser",
            "software": "programvara",
            "supervision": "handledning",
            "validation": "validering",
            "visualization": "visualisering",
            "writing-original-draft": """
                skrivande forsta utkast; skrivande originalutkast; originalutkast; skrivning originalutkast;
                forsta utkast
            """,
            "writing-review-editing": """
                skrivande granskning och redigering; skrivning granskning och redigering;
                granskning och redigering
            """,
        },
        joining="och",
        closed=Closed(between="och", common="och, i"),
    ),
    # Norwegian
    "no": Language(
        terms={
            "conceptualization": "ideutforming; konseptualisering; konsept",
            "data-curation": "dataivaretaking; datakurering",
            "formal-analysis": "formell analyse; strukturert analyse",
            "funding-acquisition": """
                skaffe finansiering; anskaffe finansiering; finansiering; innhenting av finansiering
            """,
            "investigation": "undersokelse; undersoking",
            "methodology": "metode =METHOD; metodologi",
            "project-administration": "prosjektadministrasjon",
            "resources": "ressursar; ressurser",
            "software": "programvare",
            "supervision": "veiledning; rettleiing",
            "validation": "validering",
            "visualization": "visualisering",
            "writing-original-draft": """
                skriving forste utkast; skriving originalutkast; forste utkast; originalutkast
            """,
            "writing-review-editing": """
                skriving revisjon og redigering; revisjon og redigering; skriving gjennomgang og redigering
            """,
        },
        joining="og",
        closed=Closed(between="og", common="og, i"),
    ),
    # Croatian
    "hr": Language(
        terms={
            "conceptualization": "konceptualizacija; idejni koncept",
            "data-curation": "upravljanje podacima; upravljanje podatcima; sredivanje podataka",
            "formal-analysis": "formalna analiza",
            "funding-acquisition": "prikupljanje financija",
            "investigation": "istrazivanje",
            "methodology": "metodologija",
            "project-administration": "projektna administracija; upravljanje projektom",
            "resources": "materijali i oprema; resursi; sredstva",
            "software": "softver; racunalni program; programska podrska",
            "supervision": "nadzor; supervizija; vodenje projekta; mentorstvo",
            "validation": "provjera; validacija",
            "visualization": "vizualizacija",
            "writing-original-draft": """
                pisanje originalni nacrt; pisanje izvorni nacrt; pisanje originalni draft; pisanje izvorna verzija
            """,
            "writing-review-editing": """
                pisanje pregled i uredivanje; pregled i uredivanje; pisanje pregled i urednicka obrada
            """,
        },
        joining="i",
        closed=Closed(between="i"),
    ),
    # Hungarian
    "hu": Language(
        terms={
            "conceptualization": "konceptualizacio; otleteles; konceptualizalas",
            "data-curation": "adatkezeles",
            "formal-analysis": "formalis elemzes; formalis analizis",
            "funding-acquisition": "penzugyi tamogatas megszerzese; finanszirozas megszerzese",
            "investigation": "adatgyujtes; vizsgalat; kutatas",
            "methodology": "modszertan",
            "project-administration": "a kutatasi projekt levezenylese; projektmenedzsment; projektvezetes",
            "resources": "eroforrasok; eroforrasok kezelese",
            "software": "szoftver; szotfver; szoftverfejlesztes",
            "supervision": "temavezetes; szupervizio; felugyelet",
            "validation": "validacio; validalas",
            "visualization": "abrazolas; vizualizacio; vizualizalas",
            "writing-original-draft": """
                cikkiras eredeti vazlat elkeszitese; iras eredeti vazlat; iras eredeti kezirat
            """,
            "writing-review-editing": """
                iras lektoralas vagy szerkesztes; iras lektoralas es szerkesztes; lektoralas es szerkesztes
            """,
        },
        closed=Closed(between="es, vagy"),
    ),
    # Romanian
    "ro": Language(
        terms={
            "conceptualization": "conceptualizare",
            "data-curation": "curatorierea datelor; curarea datelor",
            "formal-analysis": "analiza formala",
            "funding-acquisition": "obtinerea de finantare; obtinerea finantarii; atragerea de finantare",
            "investigation": "investigare; investigatie; cercetare",
            "methodology": "metodologie",
            "project-administration": "administrarea proiectului; administrare de proiect",
            "resources": "resurse",
            "supervision": "supervizare; coordonare",
            "validation": "validare",
            "visualization": "vizualizare",
            "writing-original-draft": """
                scriere pregatirea manuscrisului original; scriere draft original;
                pregatirea manuscrisului original; redactare draft original
            """,
            "writing-review-editing": """
                scriere revizuire si editare; revizuire si editare; redactare revizuire si editare
            """,
        },
        closed=Closed(between="si", common="si"),
    ),
    # Slovak
    "sk": Language(
        terms={
            "conceptualization": "konceptualizacia",
            "data-curation": "organizacia a sprava dat; sprava dat",
            "formal-analysis": "formalna analyza",
            "funding-acquisition": "ziskanie financnych prostriedkov",
            "investigation": "vyskum",
            "methodology": "metodologia; metodika",
            "project-administration": "administracia projektu; sprava projektu",
            "resources": "zdroje",
            "software": "softver",
            "supervision": "supervizia; dohlad; skolenie",
            "validation": "validacia",
            "visualization": "vizualizacia",
            "writing-original-draft": "pisanie prvotny navrh; pisanie povodny navrh; priprava povodneho navrhu",
            "writing-review-editing": "pisanie revizia a upravy; revizia a upravy; pisanie revizia a editacia",
        },
    ),
    # Serbian
    "sr": Language(
        terms={
            "conceptualization": "концептуализација",
            "data-curation": "сређивање података; sredivanje podataka; уређивање података",
            "formal-analysis": "формална анализа",
            "funding-acquisition": """
                обезбеђивање финансијских средстава; обезбеђивање финансирања;
                obezbedivanje finansijskih sredstava; obezbedivanje finansiranja
            """,
            "investigation": "истраживање",
            "methodology": "методологија",
            "project-administration": """
                управљање пројектом; upravljanje projektom; администрација пројекта; administracija projekta
            """,
            "resources": "средства; ресурси; sredstva; resursi",
            "software": "софтвер",
            "supervision": "надзор",
            "validation": "валидација",
            "visualization": "визуелизација; vizuelizacija; визуализација",
            "writing-original-draft": "писање оригинални нацрт; оригинални нацрт; pisanje originalni nacrt",
            "writing-review-editing": """
                писање провера и редиговање; провера и редиговање; pisanje provera i redigovanje;
                pisanje pregled i redigovanje
            """,
        },
        joining="i, и",
        closed=Closed(between="i, и", common="и"),
    ),
    # Finnish
    "fi": Language(
        terms={
            "conceptualization": """
                idehallinta; konsepti; tutkimuksen kasitteellinen muotoilu; kasitteellistaminen
            """,
            "data-curation": "datan kuratointi",
            "formal-analysis": "muodollinen analysointi; formaali analyysi; muodollinen analyysi",
            "funding-acquisition": "rahoituksen hankinta",
            "investigation": "tutkimus",
            "methodology": "metodologia; menetelmat; menetelmien kehittaminen",
            "project-administration": "projektinhallinta; projektin hallinta",
            "resources": "resurssit",
            "software": "ohjelmisto; ohjelmiston kehitys; ohjelmistokehitys",
            "supervision": "ohjaus; ohjaus ja johtotehtavat",
            "validation": "validointi",
            "visualization": "visualisointi",
            "writing-original-draft": """
                kirjoittaminen ensimmainen luonnos; kirjoittaminen alkuperainen luonnos; ensimmainen luonnos
            """,
            "writing-review-editing": """
                kirjoittaminen arviointi ja muokkaus; kirjoittaminen arviointi tarkistus ja muokkaus;
                kirjoittaminen tarkistus ja muokkaus; tarkistus ja muokkaus
            """,
        },
        closed=Closed(between="ja", writing="kirjoittaminen"),
    ),
    # Lithuanian
    "lt": Language(
        terms={
            "conceptualization": "konceptualizavimas",
            "data-curation": "duomenu kuracija",
            "formal-analysis": "formali duomenu analize; formali analize",
            "funding-acquisition": "lesu igijimas; finansavimo gavimas",
            "investigation": "tyrimas",
            "methodology": "metodologija",
            "project-administration": "projekto administravimas",
            "resources": "istekliai",
            "software": "programine iranga",
            "supervision": "supervizija",
            "validation": "validacija",
            "visualization": "vaizdavimas; vizualizavimas; vizualizacija",
            "writing-original-draft": "rasymas originalus tekstas",
            "writing-review-editing": "rasymas perziura ir redagavimas; perziura ir redagavimas",
        },
        closed=Closed(between="ir"),
    ),
    # Greek
    "el": Language(
        terms={
            "conceptualization": "εννοιολογηση",
            "data-curation": "επιμελεια δεδομενων",
            "formal-analysis": "επισημη αναλυση; τυπικη αναλυση",
            "funding-acquisition": "αποκτηση χρηματοδοτησης",
            "investigation": "ερευνα",
            "methodology": "μεθοδολογια",
            "project-administration": "διαχειριση ερευνητικου εργου; διαχειριση εργου",
            "resources": "πηγες; ποροι",
            "software": "λογισμικο",
            "supervision": "επιβλεψη; εποπτεια",
            "validation": "επικυρωση; ελεγχος εγκυροτητας",
            "visualization": "οπτικοποιηση; απεικονιση",
            "writing-original-draft": """
                συγγραφη αρχικο προσχεδιο; αρχικο προσχεδιο; συγγραφη του αρχικου προσχεδιου
            """,
            "writing-review-editing": "συγγραφη αναθεωρηση και επεξεργασια; αναθεωρηση και επεξεργασια",
        },
        joining="και",
        closed=Closed(between="και"),
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
