"""Narrative wording in German, in the classes of `wording`.

Words are folded (no umlauts). "te" are weak verbs without their ending (analysier: analysierte,
analysierten, analysiert). The object stands before a participle ("hat die Daten erhoben") or after
the verb.
"""

from __future__ import annotations

ACTIONS: dict[str, dict[str, str]] = {
    "CONCEIVE": {
        "te": "konzipier",
        "forms": "hatte die idee",
        "nouns": "konzeption, konzeptionierung, konzept",
    },
    "PROPOSE": {"forms": "schlug, vorgeschlagen", "nouns": "vorschlag"},
    "DESIGN": {
        "forms": "plante, planten, entwarf, entwarfen, entworfen, geplant, gestaltet",
        "nouns": "studiendesign, planung, studienplanung, versuchsplanung, versuchsaufbau, entwurf der studie",
    },
    "DEVELOP": {
        "te": "entwickel, erstell, erarbeite",
        "nouns": "entwicklung, erstellung, erarbeitung",
    },
    "IMPLEMENT": {"te": "implementier", "forms": "umgesetzt", "nouns": "implementierung, umsetzung"},
    "CODE": {"te": "programmier", "nouns": "programmierung, softwareentwicklung"},
    "PERFORM": {
        "forms": "fuhrte, fuhrten, durchgefuhrt, durchfuhrte, durchfuhrten, durchfuhren, vorgenommen",
        "nouns": "durchfuhrung",
    },
    "INVESTIGATE": {"te": "experimentier", "nouns": "feldarbeit, laborarbeit, laborarbeiten"},
    "COLLECT": {
        "te": "sammel",
        "forms": "erhob, erhoben, gesammelt, gemessen, erfasste, erfassten, erfasst",
        "nouns": "datenerhebung, datensammlung, erhebung, datenerfassung, erhebung der daten",
    },
    "OBTAIN": {"forms": "gewonnen", "nouns": "datengewinnung"},
    "ANALYZE": {
        "te": "analysier",
        "forms": "wertete, werteten, ausgewertet, auswertete, auswerteten",
        "nouns": """
            auswertung, datenanalyse, datenauswertung, statistische analyse, statistische auswertung,
            statistische analysen, analyse der daten, auswertung der daten
        """,
    },
    "INTERPRET": {"te": "interpretier"},
    "CURATE": {
        "te": "kuratier, bereinig",
        "forms": "aufbereitet",
        "nouns": "datenaufbereitung, datenbereinigung, datenpflege",
    },
    "WRITE": {
        "te": "verfass",
        "forms": "schrieb, schrieben, geschrieben, verfasste, verfassten, verfasst",
        "nouns": "verfassen, schreiben, abfassung, abfassen, manuskripterstellung",
    },
    "REVISE": {
        "te": "uberarbeite, redigier, korrigier, lektorier",
        "nouns": "uberarbeitung, korrektur, lektorat, durchsicht, kritische durchsicht, kritische uberarbeitung",
    },
    "SUPERVISE": {"te": "betreu, beaufsichtig", "nouns": "betreuung, aufsicht, anleitung"},
    "MANAGE": {"te": "koordinier, organisier", "nouns": "koordination, projektleitung, projektmanagement"},
    "PROVIDE": {"te": "liefer", "forms": "stellte, stellten, bereitgestellt", "nouns": "bereitstellung"},
    "CONTRIBUTE": {"forms": "trug, trugen, beigetragen, trug zur, trugen zur"},
    "JOIN": {
        "te": "unterstutz",
        "forms": "beteiligt, war beteiligt an, waren beteiligt an, mitgewirkt, wirkte, wirkten, mitgearbeitet",
        "nouns": "mitarbeit, mitwirkung, beteiligung, unterstutzung, mithilfe",
    },
    "LEAD": {
        "te": "leite",
        "forms": """
            geleitet, verantwortlich fur, war verantwortlich fur, waren verantwortlich fur, zustandig fur,
            verantwortete
        """,
    },
    "SECURE": {
        "forms": "einwarb, eingeworben, warb",
        "nouns": "einwerbung, mitteleinwerbung, einwerbung von mitteln, einwerbung von drittmitteln",
    },
    "VALIDATE": {"te": "validier, pruf, uberpruf", "nouns": "validierung, uberprufung"},
    "VISUALIZE": {"te": "visualisier, illustrier", "nouns": "visualisierung"},
    "PREPARE": {"te": "produzier", "forms": "vorbereitet, bereitete"},
    "NULL": {
        "te": "genehmig, diskutier, billig",
        "forms": "gelesen, lasen, zugestimmt, stimmten, gelesen und genehmigt",
        "nouns": "zustimmung, diskussion, genehmigung",
    },
}

OBJECTS: dict[str, str] = {
    "STUDY": "studie, arbeit, projekt, forschung, untersuchung, untersuchungen, forschungsprojekt, vorhaben",
    "EXPERIMENT": "experimente, messungen, messung, versuche, umfrage, befragung, befragungen",
    "DATA": "daten, datensatz, rohdaten, alle daten, die daten",
    "RESULTS": "ergebnisse, ergebnis, resultate",
    "MANUSCRIPT": "manuskript, artikel, manuskripts, beitrags, fassung, endfassung, manuskriptes",
    "FIRSTDRAFT": """
        erster entwurf, ersten entwurf, erstentwurf, erste fassung, rohfassung, originalentwurf,
        manuskriptentwurf, entwurf des manuskripts, ersten entwurf des manuskripts, erste version
    """,
    "FIGURES": "abbildungen, abbildung, grafiken, tabellen, abbildungen und tabellen",
    "PROGRAM": "programm, skripte, programmcode",
    "METHOD": "methode, methoden, methodik, modell, protokoll, algorithmus, fragebogen",
    "IDEA": "idee, ideen, fragestellung, hypothese, hypothesen, forschungsfrage",
    "RESOURCE": "proben, materialien, patienten, reagenzien, gerate",
    "FUNDING": "finanzierung, mittel, drittmittel, forderung, fordermittel, finanzielle mittel",
}
