"""Italian. Regular verbs in -are are given by their stems; the object follows the act, mostly with "di"."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

ITALIAN = Language(
    terms={
        "conceptualization": """
            concettualizzazione =CONCEIVE; ideazione =CONCEIVE; concezione dello studio;
            ideazione dello studio; ideazione del progetto; elaborazione del concetto;
            concettualizzazione dello studio
        """,
        "data-curation": """
            cura dei dati; gestione dei dati ~; curatela dei dati; curazione dei dati;
            cura e gestione dei dati; trattamento dei dati; gestione e cura dei dati; organizzazione dei dati
        """,
        "formal-analysis": """
            analisi formale; analisi dei dati ~; analisi statistica ~; analisi formali; analisi statistiche ~;
            analisi dati ~; analisi formale dei dati
        """,
        "funding-acquisition": """
            acquisizione di fondi; acquisizione dei fondi; acquisizione di finanziamenti; reperimento fondi;
            reperimento dei fondi; acquisizione fondi; acquisizione finanziamenti;
            acquisizione del finanziamento; reperimento dei finanziamenti; reperimento finanziamenti;
            raccolta fondi; acquisizione di finanziamento; acquisizione dei finanziamenti;
            ottenimento dei finanziamenti; reperimento di fondi; ricerca fondi; ottenimento dei fondi;
            finanziamento =FUNDING; finanziamenti =FUNDING
        """,
        "investigation": """
            indagini =STUDY; indagine =STUDY; investigazione =STUDY; ricerca =STUDY; raccolta dati ~;
            raccolta dei dati ~; attivita di ricerca; conduzione della ricerca; svolgimento della ricerca
        """,
        "methodology": """
            metodologia =METHOD; metodo =METHOD; sviluppo della metodologia; disegno metodologico;
            impostazione metodologica
        """,
        "project-administration": """
            amministrazione di progetto; amministrazione del progetto; gestione del progetto;
            amministrazione progetto; coordinamento del progetto ~; gestione di progetto;
            direzione del progetto
        """,
        "resources": """
            risorse =RESOURCE; fornitura di risorse; reperimento delle risorse;
            messa a disposizione delle risorse
        """,
        "software": """
            software =PROGRAM; programmazione; sviluppo software; programma; sviluppo del software;
            sviluppo di software
        """,
        "supervision": """
            supervisione =SUPERVISE; supervisore ~; supervisione scientifica; supervisione dello studio;
            coordinamento scientifico ~
        """,
        "validation": """
            convalida =VALIDATE; validazione =VALIDATE; validazione dei dati; verifica =VALIDATE;
            convalida dei dati
        """,
        "visualization": "visualizzazione =VISUALIZE; visualizzazione dei dati; visualizzazione dati",
        "writing-original-draft": """
            redazione bozza originale; scrittura bozza originale; scrittura stesura originale;
            stesura della bozza originale; scrittura preparazione della bozza originale;
            redazione della bozza originale; stesura bozza originale; scrittura della bozza originale;
            scrittura prima stesura; scrittura bozza iniziale; bozza originale;
            scrittura preparazione bozza originale; stesura della bozza; redazione prima bozza;
            redazione della prima bozza; scrittura della prima bozza; stesura della prima bozza;
            scrittura prima bozza; scrittura preparazione bozza; stesura del manoscritto;
            stesura dell'articolo; preparazione della bozza originale; scrittura manoscritto originale;
            redazione del manoscritto; scrittura del manoscritto; scrittura bozza; prima stesura;
            stesura originale; stesura iniziale; redazione preparazione della bozza originale;
            preparazione della bozza; redazione stesura originale; scrittura versione originale;
            scrittura stesura; stesura della bozza originale del manoscritto; redazione bozza iniziale;
            scrittura dell'articolo
        """,
        "writing-review-editing": """
            scrittura revisione e modifica; scrittura revisione e editing; redazione revisione e modifica;
            scrittura revisione ed editing; revisione e modifica; revisione ed editing; scrittura revisione;
            revisione e editing; scrittura revisione e correzione; redazione revisione;
            scrittura revisione e redazione; scrittura revisione e modifiche; redazione revisione ed editing;
            scrittura revisione ed edizione; scrittura revisione e edizione; redazione revisione e correzione;
            revisione e correzione; revisione critica del manoscritto; revisione del manoscritto;
            revisione dell'articolo; revisione ed edizione; stesura revisione e modifica;
            stesura revisione ed editing; revisione redazione; scrittura revisione modifica;
            scrittura revisione critica; redazione revisione e revisione; redazione revisione e editing;
            scrittura editing e revisione; revisione editing; scrittura rilettura e correzione;
            rilettura e correzione; revisione e redazione
        """,
    },
    endings={
        "are": "ato ata ati ate are o a arono ano ando",
    },
    acts={
        "CONCEIVE": {
            "are": "concettualizz",
            "forms": """
                ideato, ideata, concepito, concepita, concepi, concepirono, ideati, ideate, ideare, ideo,
                idearono, ideano, ideando, concepire, concependo, ha avuto l'idea, hanno avuto l'idea,
                ebbe l'idea
            """,
            "nouns": """
                ideazione, concezione, concezione dello studio, ideazione della ricerca, concettualizzazione
            """,
        },
        "PROPOSE": {
            "forms": "proposto, proposta, propose, proposero, formulato, formulata, formulo",
            "nouns": "formulazione",
        },
        "DESIGN": {
            "are": "progett, disegn, pianific, deline",
            "nouns": """
                progettazione, disegno dello studio, pianificazione, disegno, disegno sperimentale,
                disegno dello studio e, progettazione dello studio, disegno della ricerca,
                impostazione dello studio
            """,
        },
        "DEVELOP": {
            "are": "svilupp, elabor, cre",
            "forms": "costruito, costruita, costrui, messo a punto, messa a punto, hanno sviluppato",
            "nouns": "sviluppo, costruzione, messa a punto, creazione, elaborazione",
        },
        "IMPLEMENT": {
            "are": "implement",
            "nouns": "implementazione",
        },
        "CODE": {
            "are": "programm",
            "forms": "scritto il codice, ha scritto il codice",
            "nouns": "programmazione, codifica",
        },
        "PERFORM": {
            "are": "effettu, realizz",
            "forms": """
                eseguito, eseguita, eseguiti, eseguite, esegui, condotto, condotta, condotti, svolto, svolta,
                condotte, condusse, condussero, condurre, svolti, svolte, svolse, svolsero, svolgere,
                eseguirono, eseguire, portato a termine, compiuto
            """,
            "nouns": "esecuzione, conduzione, realizzazione, svolgimento",
        },
        "INVESTIGATE": {
            "are": "sperimenta",
            "nouns": """
                lavoro sul campo, lavoro sperimentale, attivita sperimentale, attivita di laboratorio,
                lavoro di laboratorio, indagini sperimentali, prove di laboratorio, parte sperimentale
            """,
        },
        "COLLECT": {
            "are": "campion, preleva, misur",
            "forms": """
                raccolto, raccolti, raccolte, raccolsero, raccogliere, raccolta i dati, raccolse, ha raccolto,
                raccogliendo
            """,
            "nouns": """
                raccolta, raccolta dati, raccolta dei dati, campionamento, prelievo, misurazione,
                raccolta dei campioni, raccolta e, raccolta delle, reclutamento dei dati
            """,
        },
        "OBTAIN": {
            "forms": """
                ottenuto, ottenuti, ottenuta, acquisito, acquisiti, acquisite, acquisita, ottenute, ottenere,
                acquisire, ottenne, ottennero
            """,
            "nouns": "acquisizione",
        },
        "SECURE": {
            "forms": "reperito, reperiti, reperi",
            "nouns": """
                reperimento dei fondi, reperimento fondi, acquisizione dei fondi, ottenimento, reperimento
            """,
        },
        "ANALYZE": {
            "are": "analizz",
            "forms": "ha analizzato",
            "nouns": """
                analisi, analisi dei dati, analisi dati, analisi statistica, analisi statistiche,
                elaborazione dei dati, elaborazione statistica, statistica, analisi dei risultati,
                analisi e interpretazione, analisi bioinformatica, elaborazione dati,
                analisi statistica dei dati
            """,
        },
        "ASSESS": {
            "are": "valut, confront, esplor",
            "nouns": "valutazione",
        },
        "INTERPRET": {
            "are": "interpret",
            "nouns": "interpretazione, interpretazione dei dati, interpretazione dei risultati",
        },
        "CURATE": {
            "forms": "curato, curata, curati, ha curato, curo, curarono",
            "nouns": "pulizia dei dati",
        },
        "PROCESS": {
            "are": "process",
            "nouns": "trattamento",
        },
        "WRITE": {
            "forms": """
                scritto, scritta, scrisse, scrissero, scrivere, redatto, redatta, redasse, scritti, scritte,
                redatti, redatte, redigere, redassero, stilato, stese, steso, ha redatto, ha steso
            """,
            "nouns": """
                stesura, scrittura, redazione, stesura del manoscritto, scrittura dell'articolo,
                stesura del testo, redazione del testo, stesura della versione, redazione dell'articolo,
                scrittura del testo
            """,
        },
        "DRAFT": {
            "forms": "bozza preparata",
        },
        "REVISE": {
            "are": "modific, edit, migliora",
            "forms": """
                revisionato, revisionata, rivisto, rivista, rivedere, corretto, revisionati, revisionate,
                revisionare, revisionarono, revisionano, rivisti, riviste, rivide, rividero, corretta,
                corretti, corresse, corressero, correggere, rielaborato, rivisto criticamente, emendato
            """,
            "nouns": """
                revisione, revisione critica, correzione, revisione del testo, editing, correzioni, rilettura,
                modifica, modifiche, revisione critica del testo
            """,
        },
        "REVIEW": {
            "forms": "riletto, esaminato criticamente, esaminato",
        },
        "COMMENT_ON": {
            "are": "comment",
            "nouns": "commenti",
        },
        "SUPERVISE": {
            "are": "supervision, supervisiona",
            "forms": """
                diretto, ha diretto, supervisiono, supervisionarono, diresse, diressero, diretta,
                supervisionato, supervisionata
            """,
            "nouns": "supervisione, direzione, direzione scientifica, tutoraggio",
        },
        "GUIDE": {
            "forms": """
                guidata, guidati, guidate, guidare, guidarono, guidano, guidando, orientato,
                orientata, orientati, orientate, orientare, orientarono, orientano, consigliato,
                fornito consulenza
            """,
            "nouns": "consulenza, guida",
        },
        "MANAGE": {
            "are": "coordin, amministr, organizz",
            "forms": "gestito, gestita, gesti, gestirono, gestire",
            "nouns": "coordinamento, gestione, organizzazione, amministrazione, coordinamento dello studio",
        },
        "PROVIDE": {
            "forms": """
                fornito, fornita, forniti, fornite, fornire, messo a disposizione, forni, fornirono,
                messi a disposizione
            """,
            "nouns": "fornitura",
        },
        "CONTRIBUTE": {
            "forms": """
                contribuito, contribui, contribuirono, contribuire, contribuiscono, hanno contribuito,
                ha contribuito, contribuendo, dato un contributo, ha dato un contributo
            """,
            "nouns": "contributo, contribuzione",
        },
        "JOIN": {
            "are": "partecip, collabor, aiut",
            "forms": """
                supportato, supportata, supportati, supportate, supportare, supporta, supportarono,
                supportano, supportando, contribuito a, contribuito al, contribuito alla, contribuito allo,
                contribuito all, contribuito alle, contribuito agli, contribuito ai, preso parte, coinvolto, coinvolti, assistito, coinvolta,
                hanno preso parte
            """,
            "nouns": "partecipazione, collaborazione, aiuto, assistenza",
        },
        "LEAD": {
            "are": "guida",
            "forms": """
                responsabile di, responsabile della, responsabile del, responsabile dello, guidato,
                si e occupato della, si e occupata della, si e occupato di, si e occupata di,
                si e occupato del, si e occupata del, si e occupato dell', si e occupata dell', si e occupato,
                si e occupata, si sono occupati di, si sono occupati della, si sono occupati, occupato,
                occupata, responsabile dell', responsabile, responsabili della, responsabili,
                responsabile delle, responsabile dei
            """,
        },
        "ENROLL": {
            "are": "arruola, recluta",
            "nouns": """
                arruolamento, reclutamento, arruolamento dei pazienti, reclutamento dei pazienti
            """,
        },
        "HANDLE": {
            "are": """
                isola, coltiva, sintetizza, purifica, sequenzia, inocula, amplifica, anestetizza,
                installa, fotografa, intervista, alleva, incuba, fabbrica, semina
            """,
            "forms": """
                estratto, estratti, estrasse, estrarre, trascritto, trascritti, cresciuto, cresciuti
            """,
            "nouns": """
                isolamento, purificazione, estrazione del dna, estrazione dell'rna, coltivazione,
                allevamento, sequenziamento, trascrizione, semina
            """,
        },
        "DETERMINE": {
            "are": """
                identifica, rileva, determina, quantifica, caratterizza, osserva, classifica,
                seleziona, mappa
            """,
            "forms": "descritto, descritti, descrisse",
            "nouns": """
                identificazione, rilevazione, determinazione, quantificazione, caratterizzazione,
                classificazione
            """,
        },
        "VALIDATE": {
            "are": "verific, controll",
            "forms": """
                validato, validata, validati, validate, valido, valida, validarono, validano, validando,
                convalidato, convalidata, convalidati, convalidate, convalidare, convalido, convalidarono,
                convalidano, convalidando
            """,
            "nouns": "validazione, verifica, controllo dei dati",
        },
        "VISUALIZE": {
            "are": "illustr, visualizz, disegna",
            "nouns": "illustrazioni, preparazione delle figure, realizzazione delle figure, grafica",
        },
        "PREPARE": {
            "are": "prepar",
            "forms": """
                generato, generata, generati, generare, genero, genera, generarono, generano, generando,
                prodotto, prodotta, prodotti, prodotte, predisposto, predisposta
            """,
            "nouns": "preparazione, produzione, predisposizione",
        },
        "NULL": {
            "are": "approv, accett, concord",
            "forms": """
                letto, letto e approvato, hanno letto, discusso, letta, lessero, discussi, discusse,
                discussero, approvato la versione finale, hanno approvato, hanno discusso, acconsentito
            """,
            "nouns": """
                approvazione, discussione, lettura, approvazione finale, ricerca bibliografica,
                ricerca della letteratura, revisione della letteratura, approvazione della versione finale,
                autore corrispondente
            """,
        },
    },
    objects={
        "STUDY": """
            studio, lavoro, progetto, ricerca, progetto di ricerca, studi, lavori, progetti, lo studio,
            presente studio, questo studio, questo lavoro, ricerche, sperimentazione, presente lavoro
        """,
        "EXPERIMENT": """
            esperimenti, esperimento, misure, misurazioni, interviste, prove sperimentali, prove, test,
            questionari somministrati, osservazioni, intervista, sondaggio, simulazioni numeriche,
            analisi di laboratorio, esperimenti di laboratorio
        """,
        "DATA": """
            dati, dataset originale, dati clinici, dati sperimentali, base di dati, database dei,
            informazioni, banca dati
        """,
        "RESULTS": "risultati, risultato, conclusioni",
        "MANUSCRIPT": """
            manoscritto, articolo, testo, versione finale, manoscritto finale, manoscritti, articoli,
            documento finale, contributo scritto, versione definitiva, versione finale del manoscritto,
            versione finale dell'articolo, il lavoro finale, testo finale, saggio, paper finale
        """,
        "FIRSTDRAFT": """
            prima bozza, bozza originale, bozza, prima stesura, prima versione,
            prima versione del manoscritto, prima bozza del manoscritto, prima bozza dell'articolo,
            bozza del manoscritto, bozza dell'articolo, bozza iniziale, prima stesura del manoscritto,
            versione iniziale, prima bozza del testo, prima stesura dell'articolo
        """,
        "FIGURES": """
            grafici, tabelle, immagini, figure e tabelle, grafico, tabella, illustrazioni grafiche, figure,
            figura, immagine, schemi, mappe, le figure
        """,
        "PROGRAM": """
            codice, programma, codici, script, programmi, applicazione, codice sorgente, pacchetto software,
            strumento informatico
        """,
        "METHOD": """
            metodo, metodi, metodologia, modello, modelli, algoritmo, algoritmi, protocollo,
            modello matematico, protocolli, questionario, quadro teorico, disegno di studio,
            strumenti di indagine, protocollo sperimentale, strumento di indagine
        """,
        "THEORY": "teoria",
        "IDEA": """
            idea, ipotesi, idee, ipotesi di ricerca, idea originale, idea iniziale, domanda di ricerca,
            domande di ricerca, concetto, obiettivi, l'idea
        """,
        "RESOURCE": """
            campioni, materiali, reagenti, campione biologico, materiale, pazienti, strumentazione,
            attrezzature, strumenti, attrezzatura, casi clinici
        """,
        "FUNDING": """
            finanziamento, finanziamenti, fondi, risorse finanziarie, il finanziamento, i fondi,
            fondi di ricerca, risorse economiche
        """,
        "LITERATURE": "letteratura, bibliografia, riferimenti bibliografici",
        "COMMENT": "suggerimenti, osservazioni critiche, consigli",
    },
    degrees={
        "lead": "capofila, ruolo principale",
        "equal": "uguale, pari, paritario",
        "supporting": "supporto, di supporto",
    },
    groups={
        "all": """
            tutti gli autori, gli autori, tutte le autrici, tutti i coautori, ciascun autore,
            tutte le autrici e gli autori, tutti gli autori e le autrici, ogni autore, i coautori
        """,
        "others": "gli altri autori, altri autori, tutti gli altri autori, i restanti autori",
        "both": "entrambi gli autori, ambedue gli autori, entrambe le autrici, entrambi, i due autori",
        "1": "primo autore, il primo autore, prima autrice, la prima autrice",
        "2": "il secondo autore, secondo autore, seconda autrice",
        "3": "il terzo autore, terzo autore",
        "-1": "ultimo autore, l'ultimo autore",
        "one": "l'autore, l'autrice, unico autore",
    },
    headings="""
        contributi degli autori, contributo degli autori, contributo dell'autore,
        contributi degli autori e delle autrici, contributo di ciascun autore, contributi individuali,
        dichiarazione sul contributo degli autori, contributi dei singoli autori, contributi,
        contributi autoriali, ruolo degli autori, contributo dei singoli autori, contributi di ciascun autore,
        attribuzione dei contributi
    """,
    elsewhere="""
        finanziato da, finanziata da, sostenuto da, conflitto di interessi, conflitti di interesse, conflitto
        di interesse, supportato da, dichiarano di non, dichiara di non, dichiarano che non, dichiarano
        l'assenza di, non ha ricevuto finanziamenti, non hanno ricevuto finanziamenti, nessun finanziamento,
        soddisfano i criteri, rispettano i criteri
    """,
    machines="""
        ia generativa, intelligenza artificiale generativa, strumenti di ia, strumenti di intelligenza
        artificiale, uso dell'intelligenza artificiale
    """,
    thanks="ringraziano, ringraziamenti, ringraziare, ringraziamo, ringrazia, ringrazio, ringraziamento, grazie",
    nobody="non applicabile",
    helpers="""
        con l'aiuto di, con la collaborazione di, con il supporto di, con il contributo di,
        in collaborazione con, con il sostegno di
    """,
    supervisors="sotto la supervisione di, sotto la guida di, sotto la direzione di",
    excepting="eccetto, tranne, ad eccezione di, a eccezione di, con l'eccezione di, salvo, fuorche, escluso, esclusa, esclusi, meno, a parte, ad esclusione di, ad eccezione del",
    pairing="rispettivamente",
    joining="ed, nonche, oppure",
    of="da, di, du, della, dei, delle, dell, dalla, dal",
    by="da parte di, ad opera di",
    skipped="""
        in, la, lo, un, le, da, di, du, della, il, i, gli, hanno, sono, nel, nella, alla, al, allo, anche,
        per, stato, stata, stati, con, agli, alle, all, sul, sulla, nelle, nei, negli, questo,
        questa, criticamente, congiuntamente, insieme, statistica, finale, inoltre, tutto, tutti, fase,
        attivita, loro, suo, sua, essere, come, durante, parte, critica, scientifico, intellettuale,
        contenuto, egualmente
    """,
    closed=Closed(
        examples="esempio, esempi",
        helps="aiuto, assistenza, supporto, sostegno",
        whens="mentre, quando",
        one="egli, ella",
        uses="utilizzato, usato, utilizzo, tramite",
        capacities="come",
        telling="io, noi, nostro, nostra, egli, mio, mia, suo, sua, suoi",
        everybody="tutti, tutte",
        drafting="redazione, scrittura, stesura",
        articles="lo, gli, questo, questa",
        beings="sono, stato, stata, stati, state",
        aside="per, con, nel, nella",
        turns="mentre",
        agents="da, dal, dalla, dai, dagli",
        between="e, ed, di, la",
        common="di, la, su, e, le",
    ),
)
