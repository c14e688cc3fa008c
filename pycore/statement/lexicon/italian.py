"""Narrative wording in Italian, in the classes of `wording`.

Words are folded (no accents). "are" are verbs in -are without their ending (analizz: analizzato,
analizzò). The object follows the act, mostly with "di".
"""

from __future__ import annotations

ACTIONS: dict[str, dict[str, str]] = {
    "CONCEIVE": {
        "forms": "ideato, ideata, concepito, concepita, concepi, concepirono",
        "nouns": "ideazione, concezione, concezione dello studio",
    },
    "DESIGN": {"are": "progett, disegn", "nouns": "progettazione, disegno dello studio, pianificazione"},
    "DEVELOP": {"are": "svilupp", "forms": "costruito", "nouns": "sviluppo"},
    "IMPLEMENT": {"nouns": "implementazione"},
    "CODE": {"are": "programm", "nouns": "programmazione"},
    "PERFORM": {
        "are": "effettu, realizz",
        "forms": "eseguito, eseguita, eseguiti, eseguite, esegui, condotto, condotta, condotti, svolto, svolta",
        "nouns": "esecuzione, conduzione, realizzazione",
    },
    "INVESTIGATE": {"nouns": "lavoro sul campo, lavoro sperimentale"},
    "COLLECT": {
        "forms": "raccolto, raccolti, raccolte, raccolsero, raccogliere",
        "nouns": "raccolta, raccolta dati, raccolta dei dati",
    },
    "OBTAIN": {"forms": "ottenuto, ottenuti, ottenuta, acquisito, acquisiti", "nouns": "acquisizione"},
    "ANALYZE": {
        "are": "analizz",
        "nouns": "analisi, analisi dei dati, analisi dati, analisi statistica, analisi statistiche",
    },
    "INTERPRET": {"nouns": "interpretazione, interpretazione dei dati"},
    "CURATE": {"nouns": "pulizia dei dati"},
    "WRITE": {
        "forms": "scritto, scritta, scrisse, scrissero, scrivere, redatto, redatta, redasse",
        "nouns": "stesura, scrittura, redazione, stesura del manoscritto",
    },
    "REVISE": {
        "forms": "revisionato, revisionata, rivisto, rivista, rivedere, corretto",
        "nouns": "revisione, revisione critica, correzione",
    },
    "SUPERVISE": {"are": "supervision", "forms": "diretto, ha diretto", "nouns": "supervisione"},
    "MANAGE": {"are": "coordin", "forms": "gestito, gestita", "nouns": "coordinamento, gestione"},
    "PROVIDE": {"forms": "fornito, fornita, forniti, fornite, fornire"},
    "CONTRIBUTE": {"forms": "contribuito, contribui, contribuirono, contribuire"},
    "JOIN": {"are": "partecip", "nouns": "partecipazione"},
    "LEAD": {"forms": "responsabile di, responsabile della, responsabile del, responsabile dello, guidato"},
    "SECURE": {"nouns": "reperimento dei fondi, reperimento fondi, acquisizione dei fondi"},
    "VALIDATE": {"are": "verific", "nouns": "validazione, verifica"},
    "VISUALIZE": {"are": "illustr"},
    "NULL": {
        "are": "approv",
        "forms": "letto, letto e approvato, hanno letto, discusso",
        "nouns": "approvazione",
    },
}

OBJECTS: dict[str, str] = {
    "STUDY": "studio, lavoro, progetto, ricerca, progetto di ricerca",
    "EXPERIMENT": "esperimenti, esperimento, misure, misurazioni, interviste, prove sperimentali",
    "DATA": "dati, dataset originale",
    "RESULTS": "risultati, risultato",
    "MANUSCRIPT": "manoscritto, articolo, testo, versione finale, manoscritto finale",
    "FIRSTDRAFT": "prima bozza, bozza originale, bozza, prima stesura, prima versione",
    "FIGURES": "grafici, tabelle, immagini, figure e tabelle",
    "PROGRAM": "codice, programma",
    "METHOD": "metodo, metodi, metodologia, modello, modelli, algoritmo, algoritmi, protocollo",
    "IDEA": "idea, ipotesi",
    "RESOURCE": "campioni, materiali, reagenti",
    "FUNDING": "finanziamento, finanziamenti, fondi",
}
