"""Italian. Regular verbs in -are are given by their stems; the object follows the act, mostly with "di"."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

ITALIAN = Language(
    terms={
        "conceptualization": """
            concettualizzazione =CONCEIVE; ideazione; ideazione dello studio; concettualizzazione
        """,
        "data-curation": "cura dei dati; gestione dei dati ~; curatela dei dati",
        "formal-analysis": "analisi formale; analisi dei dati ~; analisi statistica ~",
        "funding-acquisition": """
            acquisizione di fondi; acquisizione dei fondi; acquisizione di finanziamenti; reperimento fondi;
            reperimento dei fondi; acquisizione fondi; acquisizione finanziamenti; finanziamento;
            acquisizione del finanziamento
        """,
        "investigation": "indagine =STUDY; indagini =STUDY; investigazione; ricerca",
        "methodology": "metodologia =METHOD",
        "project-administration": """
            amministrazione di progetto; amministrazione del progetto; gestione del progetto
        """,
        "resources": "risorse =RESOURCE",
        "software": "software =PROGRAM; programmazione; sviluppo software",
        "supervision": "supervisione =SUPERVISE",
        "validation": "validazione =VALIDATE; convalida",
        "visualization": "visualizzazione =VISUALIZE",
        "writing-original-draft": """
            redazione bozza originale; scrittura bozza originale; scrittura stesura originale;
            stesura della bozza originale; scrittura preparazione della bozza originale;
            redazione della bozza originale; stesura bozza originale; scrittura della bozza originale;
            scrittura prima stesura; scrittura bozza iniziale; bozza originale;
            scrittura preparazione bozza originale; stesura della bozza
        """,
        "writing-review-editing": """
            scrittura revisione e modifica; scrittura revisione e editing; redazione revisione e modifica;
            scrittura revisione ed editing; revisione e modifica; revisione ed editing;
            redazione revisione e editing; scrittura revisione; revisione e editing;
            scrittura revisione e correzione; redazione revisione; scrittura revisione e redazione;
            scrittura revisione e modifiche
        """,
    },
    endings={
        "are": "ato ata ati ate are o a arono ano",
    },
    acts={
        "CONCEIVE": {
            "forms": "ideato, ideata, concepito, concepita, concepi, concepirono",
            "nouns": "ideazione, concezione, concezione dello studio",
        },
        "DESIGN": {
            "are": "progett, disegn",
            "nouns": "progettazione, disegno dello studio, pianificazione",
        },
        "DEVELOP": {
            "are": "svilupp",
            "forms": "costruito",
            "nouns": "sviluppo",
        },
        "IMPLEMENT": {
            "nouns": "implementazione",
        },
        "CODE": {
            "are": "programm",
            "nouns": "programmazione",
        },
        "PERFORM": {
            "are": "effettu, realizz",
            "forms": """
                eseguito, eseguita, eseguiti, eseguite, esegui, condotto, condotta, condotti, svolto, svolta
            """,
            "nouns": "esecuzione, conduzione, realizzazione",
        },
        "INVESTIGATE": {
            "nouns": "lavoro sul campo, lavoro sperimentale",
        },
        "COLLECT": {
            "forms": "raccolto, raccolti, raccolte, raccolsero, raccogliere",
            "nouns": "raccolta, raccolta dati, raccolta dei dati",
        },
        "OBTAIN": {
            "forms": "ottenuto, ottenuti, ottenuta, acquisito, acquisiti",
            "nouns": "acquisizione",
        },
        "SECURE": {
            "nouns": "reperimento dei fondi, reperimento fondi, acquisizione dei fondi",
        },
        "ANALYZE": {
            "are": "analizz",
            "nouns": "analisi, analisi dei dati, analisi dati, analisi statistica, analisi statistiche",
        },
        "INTERPRET": {
            "nouns": "interpretazione, interpretazione dei dati",
        },
        "CURATE": {
            "nouns": "pulizia dei dati",
        },
        "WRITE": {
            "forms": "scritto, scritta, scrisse, scrissero, scrivere, redatto, redatta, redasse",
            "nouns": "stesura, scrittura, redazione, stesura del manoscritto",
        },
        "REVISE": {
            "forms": "revisionato, revisionata, rivisto, rivista, rivedere, corretto",
            "nouns": "revisione, revisione critica, correzione",
        },
        "SUPERVISE": {
            "are": "supervision",
            "forms": "diretto, ha diretto",
            "nouns": "supervisione",
        },
        "MANAGE": {
            "are": "coordin",
            "forms": "gestito, gestita",
            "nouns": "coordinamento, gestione",
        },
        "PROVIDE": {
            "forms": "fornito, fornita, forniti, fornite, fornire",
        },
        "CONTRIBUTE": {
            "forms": "contribuito, contribui, contribuirono, contribuire",
        },
        "JOIN": {
            "are": "partecip",
            "nouns": "partecipazione",
        },
        "LEAD": {
            "forms": "responsabile di, responsabile della, responsabile del, responsabile dello, guidato",
        },
        "VALIDATE": {
            "are": "verific",
            "nouns": "validazione, verifica",
        },
        "VISUALIZE": {
            "are": "illustr",
        },
        "NULL": {
            "are": "approv",
            "forms": "letto, letto e approvato, hanno letto, discusso",
            "nouns": "approvazione",
        },
    },
    objects={
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
    },
    degrees={
        "equal": "uguale, pari, paritario",
        "supporting": "supporto",
    },
    groups={
        "all": "tutti gli autori",
        "both": "entrambi gli autori",
        "1": "primo autore",
        "one": "l'autore",
    },
    headings="contributi degli autori, contributo degli autori",
    thanks="ringraziano, ringraziamenti",
    excepting="eccetto, tranne, ad eccezione di",
    pairing="rispettivamente",
    joining="ed",
    of="da, di, du, della, dei, delle",
    by="da parte di",
    skipped="""
        in, la, lo, un, le, da, di, du, della, il, i, gli, hanno, sono, nel, nella, alla, al, allo, anche,
        per, stato, stata, stati
    """,
    closed=Closed(
        between="e, ed, di, la",
        common="di, la, su, e, le",
    ),
)
