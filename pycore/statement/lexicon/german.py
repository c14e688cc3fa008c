"""German. Weak verbs are given by their stems; the object stands before a participle or after the verb."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

GERMAN = Language(
    terms={
        "conceptualization": """
            konzeptualisierung =CONCEIVE; konzeption =CONCEIVE; konzeptualisation; konzeptionierung
        """,
        "data-curation": """
            datenpflege; datenkuration; datenkuratierung; datenaufbereitung; kuration der daten
        """,
        "formal-analysis": """
            formale analyse; formale analysen; datenanalyse ~; statistische analyse ~; formelle analyse
        """,
        "funding-acquisition": """
            akquise von finanzmitteln; akquise von fordermitteln; fordermittelakquise; drittmittelakquise;
            einwerbung von fordermitteln; einwerbung von drittmitteln; finanzierung; mittelbeschaffung;
            mittelakquise; einwerbung von finanzmitteln; mitteleinwerbung; beschaffung von fordermitteln;
            drittmitteleinwerbung
        """,
        "investigation": """
            untersuchung =STUDY; untersuchungen =STUDY; forschung; durchfuhrung der untersuchung
        """,
        "methodology": "methodik =METHOD; methodologie =METHOD",
        "project-administration": """
            projektverwaltung; projektadministration; projektmanagement; projektkoordination; projektleitung ~
        """,
        "resources": "ressourcen =RESOURCE; bereitstellung von ressourcen",
        "software": "software =PROGRAM; softwareentwicklung; programmierung",
        "supervision": "supervision =SUPERVISE; betreuung; aufsicht",
        "validation": "validierung =VALIDATE",
        "visualization": "visualisierung =VISUALIZE; datenvisualisierung",
        "writing-original-draft": """
            schreiben originalentwurf; schreiben ursprunglicher entwurf; schreiben erstentwurf;
            schreiben vorbereitung des originalentwurfs; verfassen des originalentwurfs;
            schreiben erster entwurf; verfassen erstentwurf; manuskript erstentwurf;
            schreiben des originalentwurfs; verfassen originalentwurf; erstellung des originalentwurfs;
            schreiben originalfassung; originalentwurf; schreiben vorbereitung originalentwurf
        """,
        "writing-review-editing": """
            schreiben uberprufung und uberarbeitung; schreiben uberprufung und bearbeitung;
            schreiben uberarbeitung und redaktion; schreiben review und bearbeitung;
            schreiben begutachtung und bearbeitung; schreiben prufung und uberarbeitung;
            uberprufung und uberarbeitung; uberprufung und bearbeitung; schreiben uberprufung und redaktion;
            schreiben durchsicht und bearbeitung; schreiben uberarbeitung;
            verfassen uberprufung und uberarbeitung; schreiben review und uberarbeitung;
            schreiben review und editing; schreiben uberarbeitung und bearbeitung; uberarbeitung und redaktion
        """,
    },
    endings={
        "te": "te ten t",
    },
    acts={
        "CONCEIVE": {
            "te": "konzipier",
            "forms": "hatte die idee",
            "nouns": "konzeption, konzeptionierung, konzept",
        },
        "PROPOSE": {
            "forms": "schlug, vorgeschlagen",
            "nouns": "vorschlag",
        },
        "DESIGN": {
            "forms": "plante, planten, entwarf, entwarfen, entworfen, geplant, gestaltet",
            "nouns": """
                studiendesign, planung, studienplanung, versuchsplanung, versuchsaufbau, entwurf der studie
            """,
        },
        "DEVELOP": {
            "te": "entwickel, erstell, erarbeite",
            "nouns": "entwicklung, erstellung, erarbeitung",
        },
        "IMPLEMENT": {
            "te": "implementier",
            "forms": "umgesetzt",
            "nouns": "implementierung, umsetzung",
        },
        "CODE": {
            "te": "programmier",
            "nouns": "programmierung, softwareentwicklung",
        },
        "PERFORM": {
            "forms": "fuhrte, fuhrten, durchgefuhrt, durchfuhrte, durchfuhrten, durchfuhren, vorgenommen",
            "nouns": "durchfuhrung",
        },
        "INVESTIGATE": {
            "te": "experimentier",
            "nouns": "feldarbeit, laborarbeit, laborarbeiten",
        },
        "COLLECT": {
            "te": "sammel",
            "forms": "erhob, erhoben, gesammelt, gemessen, erfasste, erfassten, erfasst",
            "nouns": "datenerhebung, datensammlung, erhebung, datenerfassung, erhebung der daten",
        },
        "OBTAIN": {
            "forms": "gewonnen",
            "nouns": "datengewinnung",
        },
        "SECURE": {
            "forms": "einwarb, eingeworben, warb",
            "nouns": "einwerbung, mitteleinwerbung, einwerbung von mitteln, einwerbung von drittmitteln",
        },
        "ANALYZE": {
            "te": "analysier",
            "forms": "wertete, werteten, ausgewertet, auswertete, auswerteten",
            "nouns": """
                auswertung, datenanalyse, datenauswertung, statistische analyse, statistische auswertung,
                statistische analysen, analyse der daten, auswertung der daten
            """,
        },
        "INTERPRET": {
            "te": "interpretier",
        },
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
            "nouns": """
                uberarbeitung, korrektur, lektorat, durchsicht, kritische durchsicht, kritische uberarbeitung
            """,
        },
        "SUPERVISE": {
            "te": "betreu, beaufsichtig",
            "nouns": "betreuung, aufsicht, anleitung",
        },
        "MANAGE": {
            "te": "koordinier, organisier",
            "nouns": "koordination, projektleitung, projektmanagement",
        },
        "PROVIDE": {
            "te": "liefer",
            "forms": "stellte, stellten, bereitgestellt",
            "nouns": "bereitstellung",
        },
        "CONTRIBUTE": {
            "forms": "trug, trugen, beigetragen, trug zur, trugen zur",
        },
        "JOIN": {
            "te": "unterstutz",
            "forms": """
                beteiligt, war beteiligt an, waren beteiligt an, mitgewirkt, wirkte, wirkten, mitgearbeitet
            """,
            "nouns": "mitarbeit, mitwirkung, beteiligung, unterstutzung, mithilfe",
        },
        "LEAD": {
            "te": "leite",
            "forms": """
                geleitet, verantwortlich fur, war verantwortlich fur, waren verantwortlich fur, zustandig fur,
                verantwortete
            """,
        },
        "VALIDATE": {
            "te": "validier, pruf, uberpruf",
            "nouns": "validierung, uberprufung",
        },
        "VISUALIZE": {
            "te": "visualisier, illustrier",
            "nouns": "visualisierung",
        },
        "PREPARE": {
            "te": "produzier",
            "forms": "vorbereitet, bereitete",
        },
        "NULL": {
            "te": "genehmig, diskutier, billig",
            "forms": "gelesen, lasen, zugestimmt, stimmten, gelesen und genehmigt",
            "nouns": "zustimmung, diskussion, genehmigung",
        },
    },
    objects={
        "STUDY": """
            studie, arbeit, projekt, forschung, untersuchung, untersuchungen, forschungsprojekt, vorhaben
        """,
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
    },
    degrees={
        "lead": "leitend, federfuhrend",
        "equal": "gleich, gleichberechtigt, gleichwertig",
        "supporting": "unterstutzend",
    },
    groups={
        "all": "alle autoren, alle autorinnen und autoren",
        "both": "beide autoren",
        "1": "erstautor, erstautorin",
        "2": "zweitautor",
        "one": "der autor",
    },
    headings="beitrage der autoren, autorenbeitrage, beitrage der autorinnen und autoren",
    elsewhere="interessenkonflikt, interessenkonflikte",
    thanks="danken, danksagung",
    excepting="ausser, mit ausnahme von",
    pairing="jeweils, beziehungsweise",
    joining="und, oder",
    of="des, für, der",
    by="von",
    skipped="""
        an, in, des, der, die, den, und, hat, haben, wurde, wurden, war, waren, dem, ein, eine, einen, einer,
        zur, zum, auch, mit, bei, im, fur, gemeinsam, kritisch, massgeblich, wesentlich
    """,
    closed=Closed(
        negations="nicht",
        turns="wahrend, während",
        between="und",
        common="und, des",
    ),
)
