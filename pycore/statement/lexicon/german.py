"""German. Weak verbs are given by their stems; the object stands before a participle or after the verb."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

GERMAN = Language(
    terms={
        "conceptualization": """
            konzeptualisierung =CONCEIVE; konzeption =CONCEIVE; konzeptualisation; konzeptionierung;
            konzeptualisierung der studie; ideenentwicklung; studienkonzept; konzeptentwicklung; ideenfindung;
            konzipierung
        """,
        "data-curation": """
            datenpflege; datenkuration; datenkuratierung; datenaufbereitung; kuration der daten;
            datenmanagement; datenbereinigung; datenkurierung; datenverwaltung; datenorganisation
        """,
        "formal-analysis": """
            formale analyse; formale analysen; datenanalyse ~; statistische analyse ~; formelle analyse;
            formale datenanalyse; statistische auswertung ~; datenauswertung ~; auswertung der daten ~;
            statistische analysen ~
        """,
        "funding-acquisition": """
            akquise von finanzmitteln; akquise von fordermitteln; fordermittelakquise; drittmittelakquise;
            einwerbung von fordermitteln; einwerbung von drittmitteln; mittelbeschaffung; mittelakquise;
            einwerbung von finanzmitteln; beschaffung von fordermitteln; drittmitteleinwerbung;
            mitteleinwerbung; finanzierungsakquise; beschaffung von finanzmitteln; akquise von drittmitteln;
            akquisition von fordermitteln; einwerbung der finanzierung; finanzierung =FUNDING;
            beschaffung von mitteln; drittmittelbeschaffung; fordermittelbeschaffung;
            finanzierungsbeschaffung; akquisition von finanzmitteln
        """,
        "investigation": """
            untersuchung =STUDY; untersuchungen =STUDY; durchfuhrung der untersuchung; forschung =STUDY;
            datenerhebung ~; durchfuhrung der studie; durchfuhrung der experimente ~; erhebung der daten ~;
            recherche; datensammlung ~; untersuchungsdurchfuhrung
        """,
        "methodology": """
            methodik =METHOD; methodologie =METHOD; methodenentwicklung; methodendesign; methodisches vorgehen
        """,
        "project-administration": """
            projektverwaltung; projektadministration; projektmanagement; projektkoordination;
            projektleitung ~; projekt administration; projektorganisation; administration des projekts;
            verwaltung des projekts
        """,
        "resources": """
            ressourcen =RESOURCE; bereitstellung von ressourcen; bereitstellung der ressourcen;
            ressourcenbereitstellung; materialien =RESOURCE; bereitstellung von materialien
        """,
        "software": """
            software =PROGRAM; softwareentwicklung; programmierung; software entwicklung;
            entwicklung der software
        """,
        "supervision": """
            supervision =SUPERVISE; betreuung =SUPERVISE; aufsicht =SUPERVISE; leitung ~;
            wissenschaftliche betreuung; anleitung =SUPERVISE
        """,
        "validation": """
            validierung =VALIDATE; datenvalidierung; uberprufung der ergebnisse; validierung der ergebnisse
        """,
        "visualization": """
            visualisierung =VISUALIZE; datenvisualisierung; erstellung der abbildungen; datenvisualisierungen
        """,
        "writing-original-draft": """
            schreiben originalentwurf; schreiben erstentwurf; schreiben vorbereitung des originalentwurfs;
            verfassen des originalentwurfs; schreiben erster entwurf; verfassen erstentwurf;
            manuskript erstentwurf; schreiben des originalentwurfs; verfassen originalentwurf;
            erstellung des originalentwurfs; schreiben originalfassung; originalentwurf;
            schreiben vorbereitung originalentwurf; verfassen des erstentwurfs; verfassen des ersten entwurfs;
            verfassen des entwurfs; schreiben entwurf; schreiben erstfassung; schreiben originalmanuskript;
            schreiben erste fassung; erstellung des entwurfs; manuskripterstellung; manuskriptentwurf;
            schreiben ursprunglicher entwurf; schreiben vorbereitung des entwurfs;
            schreiben erstellung des originalentwurfs; schreiben des ersten entwurfs;
            erstellung des erstentwurfs; schreiben des manuskripts; verfassen des manuskripts; erstentwurf;
            schreiben original entwurf; schreiben rohfassung; verfassen der erstfassung;
            verfassen der ursprunglichen fassung; verfassung des originalentwurfs
        """,
        "writing-review-editing": """
            schreiben uberprufung und uberarbeitung; schreiben uberprufung und bearbeitung;
            schreiben uberarbeitung und redaktion; schreiben review und bearbeitung;
            schreiben begutachtung und bearbeitung; schreiben prufung und uberarbeitung;
            uberprufung und uberarbeitung; uberprufung und bearbeitung; schreiben uberprufung und redaktion;
            schreiben durchsicht und bearbeitung; schreiben uberarbeitung;
            verfassen uberprufung und uberarbeitung; schreiben review und uberarbeitung;
            schreiben review und editing; schreiben uberarbeitung und bearbeitung;
            uberarbeitung und redaktion; uberprufung und redaktion; schreiben uberprufung und editierung;
            durchsicht und bearbeitung; schreiben durchsicht und uberarbeitung;
            schreiben review und redaktion; kritische uberarbeitung; schreiben korrektur und uberarbeitung;
            uberarbeitung und korrektur; schreiben korrektur und bearbeitung;
            verfassen uberprufung und bearbeitung; schreiben lektorat und uberarbeitung;
            schreiben uberprufung bearbeitung; schreiben begutachtung und uberarbeitung;
            review und bearbeitung; manuskriptuberarbeitung; uberarbeitung des manuskripts;
            review und uberarbeitung; durchsicht und uberarbeitung; schreiben uberprufung und lektorat;
            begutachtung und uberarbeitung; prufung und bearbeitung; schreiben prufung und bearbeitung;
            uberarbeitung und bearbeitung; schreiben rezension und bearbeitung; rezension und bearbeitung;
            schreiben review editing; schreiben review und editieren; kritische durchsicht und uberarbeitung
        """,
    },
    endings={
        "te": "te ten t",
    },
    acts={
        "CONCEIVE": {
            "te": "konzipier, konzeptualisier",
            "forms": """
                hatte die idee, hatten die idee, entwickelte die idee, entwickelten die idee, initiierte,
                initiierten, initiiert, ersann, erdacht, ideengeber
            """,
            "nouns": """
                konzeption, konzeptionierung, konzept, konzept der studie, idee und konzept, ideengebung,
                initiierung, konzept und design
            """,
        },
        "PROPOSE": {
            "forms": """
                schlug, vorgeschlagen, schlugen, schlug vor, schlugen vor, formulierte, formulierten,
                formuliert
            """,
            "nouns": "vorschlag",
        },
        "DESIGN": {
            "forms": """
                plante, planten, entwarf, entwarfen, entworfen, geplant, gestaltet, entwarf die studie,
                gestaltete, gestalteten, designte, entwickelte das studiendesign, planten die studie
            """,
            "nouns": """
                studiendesign, planung, studienplanung, versuchsplanung, versuchsaufbau, entwurf der studie,
                design, design der studie, planung der studie, entwurf, konzeption und planung,
                studiendesigns, planung und konzeption, untersuchungsdesign, forschungsdesign, versuchsplan
            """,
        },
        "DEVELOP": {
            "te": "entwickel, erstell, erarbeite",
            "forms": """
                baute, bauten, gebaut, aufgebaut, entwickelte, entwickelten, entwickelt, erstellte,
                erstellten, erstellt, erarbeitete, erarbeiteten, erarbeitet, konstruierte, konstruiert,
                optimierte, optimiert, etablierte, etablierten, etabliert
            """,
            "nouns": "entwicklung, erstellung, erarbeitung, aufbau, entwicklung der methode",
        },
        "IMPLEMENT": {
            "te": "implementier",
            "forms": "umgesetzt, setzte um, setzten um",
            "nouns": "implementierung, umsetzung",
        },
        "CODE": {
            "te": "programmier",
            "nouns": "programmierung, softwareentwicklung",
        },
        "PERFORM": {
            "forms": """
                fuhrte, fuhrten, durchgefuhrt, durchfuhrte, durchfuhrten, durchfuhren, vorgenommen,
                realisierte, realisiert, unternahm, unternommen, leistete, fuhrte durch, fuhrten durch,
                erfolgte, erfolgten
            """,
            "nouns": "durchfuhrung, durchfuhren, ausfuhrung",
        },
        "INVESTIGATE": {
            "te": "experimentier",
            "nouns": """
                feldarbeit, laborarbeit, laborarbeiten, experimentelle arbeiten, experimentelle arbeit,
                feldforschung, laborversuche, laboranalysen, praktische arbeiten, experimentelle durchfuhrung
            """,
        },
        "COLLECT": {
            "te": "sammel",
            "forms": """
                erhob, erhoben, gesammelt, gemessen, erfasste, erfassten, erfasst, sammelte, sammelten,
                erhebt, messte, vermessen, nahm auf, aufgenommen, rekrutierte proben
            """,
            "nouns": """
                datenerhebung, datensammlung, erhebung, datenerfassung, erhebung der daten, probennahme,
                probenahme, messung der, datenaufnahme, sammlung, sammlung der daten, messdatenerfassung
            """,
        },
        "OBTAIN": {
            "forms": "gewonnen, erhielt, erhielten, gewann, gewannen, erwarb",
            "nouns": "datengewinnung",
        },
        "SECURE": {
            "forms": "einwarb, eingeworben, warb, warben, akquirierte, akquirierten, akquiriert, sicherte, beschaffte, beschafft, beantragte, beantragten, beantragt, eingeholt",
            "nouns": "einwerbung, mitteleinwerbung, einwerbung von mitteln, einwerbung von drittmitteln",
        },
        "ANALYZE": {
            "te": "analysier",
            "forms": """
                wertete, werteten, ausgewertet, auswertete, auswerteten, analysierte, analysierten,
                analysiert, statistisch ausgewertet, evaluierte
            """,
            "nouns": """
                statistik,
                auswertung, datenanalyse, datenauswertung, statistische analyse, statistische auswertung,
                statistische analysen, analyse der daten, auswertung der daten, analyse, analysen,
                auswertungen, auswertung und interpretation, datenanalysen, analyse und interpretation,
                statistische berechnungen, datenanalyse und interpretation
            """,
        },
        "ASSESS": {
            "forms": "bewertete, bewerteten, bewertet, verglich, verglichen",
            "nouns": "bewertung",
        },
        "INTERPRET": {
            "te": "interpretier",
            "forms": "interpretierte, interpretierten, interpretiert",
            "nouns": """
                interpretation der daten, interpretation der ergebnisse, dateninterpretation,
                ergebnisinterpretation
            """,
        },
        "CURATE": {
            "te": "kuratier, bereinig",
            "forms": "aufbereitet, bereitete auf, bereinigte, kuratierte, pflegte, organisierte die daten",
            "nouns": "datenaufbereitung, datenbereinigung, datenpflege, aufbereitung der daten",
        },
        "PROCESS": {
            "te": "verarbeite, prozessier",
            "nouns": "datenverarbeitung, verarbeitung",
        },
        "WRITE": {
            "te": "verfass",
            "forms": """
                schrieb, schrieben, geschrieben, verfasste, verfassten, verfasst, schreibt, mitgeschrieben,
                verfasst haben, formulierte das manuskript, schrieb das manuskript, manuskript geschrieben
            """,
            "nouns": """
                verfassen, schreiben, abfassung, abfassen, manuskripterstellung, manuskriptverfassung,
                verschriftlichung, abfassung des manuskripts, schreiben des artikels, verfassen des artikels,
                niederschrift, verfassung des manuskripts, textentwurf, erstellung des manuskripts,
                erstellen des manuskripts
            """,
        },
        "DRAFT": {
            "forms": "entwarf das manuskript",
        },
        "REVISE": {
            "te": "uberarbeite, redigier, korrigier, lektorier",
            "forms": """
                uberarbeitete, uberarbeiteten, uberarbeitet, redigierte, redigierten, redigiert, korrigierte,
                korrigierten, korrigiert, lektorierte, lektoriert, editierte, editierten, editiert,
                revidierte, revidierten, revidiert, verbesserte, verbesserten, verbessert, bearbeitete,
                bearbeiteten, bearbeitet, erganzte, ergänzten
            """,
            "nouns": """
                uberarbeitung, korrektur, lektorat, durchsicht, kritische durchsicht, kritische uberarbeitung,
                revision, bearbeitung, redaktion, uberarbeitung des manuskripts, korrekturlesen,
                manuskriptrevision, kritische revision, uberarbeiten
            """,
        },
        "REVIEW": {
            "forms": "begutachtete, begutachteten, begutachtet, prufte kritisch, sah durch, durchgesehen",
        },
        "COMMENT_ON": {
            "te": "kommentier",
            "forms": "gab feedback, gaben feedback, kommentierte, kommentierten, kommentiert",
            "nouns": "kommentare, kommentierung",
        },
        "SUPERVISE": {
            "te": "betreu, beaufsichtig",
            "forms": """
                betreute, betreuten, betreut, beaufsichtigte, beaufsichtigten, beaufsichtigt, supervidierte,
                supervidiert, leitete an, angeleitet, uberwachte, uberwachten, uberwacht
            """,
            "nouns": "betreuung, aufsicht, anleitung, supervision der",
        },
        "GUIDE": {
            "forms": "beriet, berieten, beraten",
            "nouns": "beratung, fachliche beratung",
        },
        "MANAGE": {
            "te": "koordinier, organisier",
            "forms": """
                koordinierte, koordinierten, koordiniert, organisierte, organisierten, organisiert,
                verwaltete, verwaltet, administrierte
            """,
            "nouns": """
                koordination, projektleitung, projektmanagement, organisation, koordinierung, verwaltung,
                administration
            """,
        },
        "PROVIDE": {
            "te": "liefer",
            "forms": """
                stellte, stellten, bereitgestellt, lieferte, lieferten, geliefert, zur verfugung gestellt,
                stellte zur verfugung, stellten zur verfugung, gab die materialien
            """,
            "nouns": "bereitstellung",
        },
        "CONTRIBUTE": {
            "forms": """
                trug, trugen, beigetragen, trugen bei, trug bei, beisteuerte,
                steuerte bei, leistete einen beitrag, haben beigetragen
            """,
            "nouns": "beitrag, beitrage",
        },
        "JOIN": {
            "te": "unterstutz",
            "forms": """
                trug zur, trugen zur, trug zu, trugen zu, trug zum, trugen zum, beteiligt, war beteiligt an,
                waren beteiligt an, mitgewirkt, wirkte, wirkten, mitgearbeitet,
                halfen, geholfen, mitgeholfen, unterstutzte, unterstutzten, unterstutzt, waren beteiligt,
                war beteiligt, nahm teil, nahmen teil, teilgenommen, assistierte, beteiligte, beteiligten,
                involviert, eingebunden, wirkten mit, wirkte mit
            """,
            "nouns": "mitarbeit, mitwirkung, beteiligung, unterstutzung, mithilfe",
        },
        "LEAD": {
            "te": "leite",
            "forms": """
                geleitet, verantwortlich fur, war verantwortlich fur, waren verantwortlich fur, zustandig fur,
                verantwortete, leitete, leiteten, verantwortlich, ubernahm, ubernahmen, ubernommen, zustandig,
                federfuhrend verantwortlich, war zustandig fur, waren zustandig fur
            """,
        },
        "ENROLL": {
            "te": "rekrutier",
            "forms": """
                rekrutierte, rekrutierten, rekrutiert, behandelte die patienten, untersuchte die
                patienten, schloss die patienten ein
            """,
            "nouns": """
                rekrutierung, patientenrekrutierung, patientenbetreuung, probandenrekrutierung
            """,
        },
        "HANDLE": {
            "te": """
                isolier, kultivier, synthetisier, reinig, sequenzier, inokulier, amplifizier,
                fotografier, interviewt, zuchte, ernte, transkribier, installier
            """,
            "forms": """
                isolierte, isolierten, isoliert, kultivierte, kultivierten, kultiviert,
                synthetisierte, synthetisierten, synthetisiert, sequenzierte, sequenzierten,
                sequenziert, zuchtete, zuchteten, gezuchtet, extrahierte, extrahierten, extrahiert,
                transkribierte, transkribierten, transkribiert, interviewte, interviewten,
                interviewt, befragte, befragten, befragt, installierte, installierten, installiert,
                praparierte, praparierten, prapariert, pflanzte, pflanzten, gepflanzt, baute an
            """,
            "nouns": """
                isolierung, aufreinigung, dna-extraktion, rna-extraktion, kultivierung, zucht,
                sequenzierung, transkription, praparation, probenaufbereitung
            """,
        },
        "DETERMINE": {
            "forms": """
                identifizierte, identifizierten, identifiziert, bestimmte, bestimmten, bestimmt,
                ermittelte, ermittelten, ermittelt, quantifizierte, quantifizierten, quantifiziert,
                charakterisierte, charakterisierten, charakterisiert, beobachtete, beobachteten,
                beobachtet, klassifizierte, klassifizierten, klassifiziert, kartierte, kartierten,
                kartiert, beschrieb die art, beschrieben die art
            """,
            "nouns": """
                identifizierung, bestimmung, ermittlung, quantifizierung, charakterisierung,
                klassifizierung, kartierung, artbestimmung
            """,
        },
        "VALIDATE": {
            "te": "validier, pruf, uberpruf",
            "forms": """
                validierte, validierten, validiert, uberprufte, uberpruften, uberpruft, prufte, pruften,
                gepruft, verifizierte, verifizierten, verifiziert
            """,
            "nouns": "validierung, uberprufung, verifizierung, prufung",
        },
        "VISUALIZE": {
            "te": "visualisier, illustrier",
            "forms": """
                visualisierte, visualisierten, visualisiert, illustrierte, illustriert, zeichnete, zeichneten,
                gezeichnet
            """,
            "nouns": "visualisierung, grafische darstellung, illustration, bebilderung",
        },
        "PREPARE": {
            "te": "produzier",
            "forms": """
                vorbereitet, bereitete, produzierte, produziert, bereitete vor, bereiteten vor, fertigte,
                fertigten, angefertigt, generierte, generierten, generiert
            """,
            "nouns": "vorbereitung, anfertigung",
        },
        "NULL": {
            "te": "genehmig, diskutier, billig",
            "forms": """
                gelesen, lasen, zugestimmt, stimmten, gelesen und genehmigt, genehmigte, genehmigten,
                genehmigt, gebilligt, billigten, diskutierte, diskutierten, diskutiert, haben gelesen,
                stimmten zu, freigegeben, gaben frei, akzeptiert, akzeptierten, einverstanden
            """,
            "nouns": """
                zustimmung, diskussion, genehmigung, literaturrecherche, freigabe, literatursuche,
                literatursichtung, korrespondierender autor, diskussion der ergebnisse, endgultige freigabe
            """,
        },
    },
    objects={
        "STUDY": """
            studie, arbeit, projekt, forschung, untersuchung, untersuchungen, forschungsprojekt, vorhaben,
            studien, forschungsarbeit, forschungsvorhaben, arbeiten, projekts, projektes, die studie,
            versuchsreihe, das projekt, experimentellen studie
        """,
        "EXPERIMENT": """
            experimente, messungen, messung, versuche, umfrage, befragung, befragungen, experiment, versuch,
            experimenten, interviews, interview, umfragen, tests, beobachtungen, laborexperimente,
            feldversuche, simulationen, versuchen, messreihen
        """,
        "DATA": """
            daten, datensatz, rohdaten, alle daten, die daten, datensatze, messdaten, datenbank,
            informationen, patientendaten
        """,
        "RESULTS": "ergebnisse, ergebnis, resultate, befunde, schlussfolgerungen, ergebnissen",
        "MANUSCRIPT": """
            manuskript, artikel, manuskripts, beitrags, fassung, endfassung, manuskriptes, text, textes,
            artikels, endgultige fassung, endgultigen fassung, endgultige version, finale version,
            finalen version, finale fassung, publikation, letzte fassung, das finale manuskript, endversion,
            endgultigen version, finale manuskript
        """,
        "FIRSTDRAFT": """
            erster entwurf, ersten entwurf, erstentwurf, erste fassung, rohfassung, originalentwurf,
            manuskriptentwurf, entwurf des manuskripts, ersten entwurf des manuskripts, erste version,
            entwurf des artikels, manuskriptentwurfs, rohentwurf, erstfassung, erste manuskriptversion,
            erste fassung des manuskripts, ersten fassung, erste version des manuskripts,
            ersten manuskriptentwurf, entwurf des manuskriptes
        """,
        "FIGURES": """
            abbildungen, abbildung, grafiken, tabellen, abbildungen und tabellen, abbildungen und grafiken,
            diagramme, tabelle, bilder, illustrationen, grafik, graphiken, schaubilder, karten
        """,
        "PROGRAM": """
            programm, skripte, programmcode, software, code, codes, quellcode, skript,
            algorithmen implementierung, webanwendung, anwendung, analysecode
        """,
        "METHOD": """
            methode, methoden, methodik, modell, protokoll, algorithmus, fragebogen, modelle, protokolle,
            algorithmen, fragebogens, messmethode, versuchsaufbau der, verfahren, auswertungsmethode,
            studienprotokoll, mathematische modell, fragebogen entwickelt
        """,
        "THEORY": "theorie",
        "IDEA": """
            idee, ideen, fragestellung, hypothese, hypothesen, forschungsfrage, grundidee, hauptidee,
            ursprungliche idee, forschungsfragen, zielsetzung, forschungsidee, studienidee
        """,
        "RESOURCE": """
            proben, materialien, patienten, reagenzien, gerate, material, probenmaterial, materialien und,
            chemikalien, ausrustung, patientinnen und patienten, probanden, gerat, infrastruktur, zelllinien
        """,
        "FUNDING": """
            finanzierung, mittel, drittmittel, forderung, fordermittel, finanzielle mittel, finanzmittel,
            finanzielle unterstutzung, gelder, forschungsmittel, forschungsgelder, die finanzierung, mitteln
        """,
        "LITERATURE": "literatur",
        "COMMENT": "hinweise, anmerkungen, ruckmeldungen, anregungen, feedback zum",
    },
    degrees={
        "lead": "leitend, federfuhrend, leitende, hauptverantwortlich, fuhrend",
        "equal": "gleich, gleichberechtigt, gleichwertig, zu gleichen teilen",
        "supporting": "unterstutzend, unterstutzende",
    },
    groups={
        "all": """
            alle autoren, alle autorinnen und autoren, alle autorinnen, samtliche autoren, alle verfasser,
            die autoren, alle koautoren, alle autor innen, samtliche autorinnen und autoren,
            alle beteiligten autoren, jeder autor
        """,
        "others": """
            die ubrigen autoren, alle anderen autoren, die anderen autoren, alle weiteren autoren,
            ubrige autoren
        """,
        "both": "beide autoren, beide autorinnen, beide autorinnen und autoren",
        "1": "erstautor, erstautorin, der erstautor, die erstautorin",
        "2": "zweitautor, der zweitautor, die zweitautorin",
        "3": "drittautor",
        "-1": "letztautor, letztautorin, der letztautor",
        "one": "der autor, die autorin, alleiniger autor",
    },
    headings="""
        beitrage der autoren, autorenbeitrage, beitrage der autorinnen und autoren, autorenbeitrage und,
        beitrage der verfasser, beitrag der autoren, beitrag der autorinnen und autoren,
        autorinnen und autorenbeitrage, beitrage der einzelnen autoren, autorinnenbeitrage, beitrage,
        erklarung zu den autorenbeitragen, anteile der autoren, eigenanteile, autorschaft, autorenschaft,
        autorenanteile, verfasserbeitrage
    """,
    elsewhere="""
        interessenkonflikt, interessenkonflikte, gefordert durch, unterstutzt durch die, finanziert durch,
        finanziert von, gefordert von, erklaren keine, erklart keine, erklaren dass keine, erklaren dass kein,
        erklaren dass sie keine, geben an keine, geben an dass keine, geben an dass kein, keine finanzierung,
        keine finanziellen mittel, keine fordermittel, erfullen die kriterien, erfullen alle kriterien
    """,
    machines="""
        generative ki, generativer ki, generativen ki, generative künstliche intelligenz, generativer
        künstlicher intelligenz, ki-gestützte, ki-gestützten, ki-gestützter, ki-tools, ki-tool, ki-werkzeuge,
        ki-werkzeugen, ki-modelle, ki-modellen
    """,
    thanks="danken, danksagung, bedanken, dank, gedankt",
    nobody="nicht zutreffend, entfallt",
    helpers="""
        mit hilfe von, mit unterstutzung von, unter mitarbeit von, unter mitwirkung von,
        in zusammenarbeit mit, gemeinsam mit
    """,
    supervisors="""
        unter der leitung von, unter anleitung von, unter der aufsicht von, unter betreuung von,
        unter der betreuung von
    """,
    excepting="ausser, mit ausnahme von, bis auf, ausgenommen, ausschliesslich von, abgesehen von, mit ausnahme der, ausser bei",
    pairing="jeweils, beziehungsweise",
    joining="und, oder, sowie, als auch, bzw, sowohl, und/oder",
    of="des, für, der",
    by="von, durch",
    skipped="""
        an, in, des, der, die, den, und, hat, haben, wurde, wurden, war, waren, dem, ein, eine, einen, einer,
        zur, zum, auch, mit, bei, im, fur, gemeinsam, kritisch, massgeblich, wesentlich, aus, fur die,
        sie, ihr, ihre, diese, dieser, dieses, diesem, vor, alle, worden, ist, sind, als, zu, uber,
        nach, statistisch, finalen, endgultig, endgultige, inhaltlich, hauptsachlich, insbesondere,
        ebenfalls, jeweilige, weiteren, gesamte, gesamten, sich, hatte, hatten, dabei, bereit, unter, wissenschaftlichen, experimentellen, verfugung, gleichermassen, gesamt, beim, vom
    """,
    closed=Closed(
        examples="beispiel, beispiele",
        helps="hilfe, unterstützung, beratung",
        whens="während, als",
        one="er",
        uses="verwendet, genutzt, verwendung, nutzung, verwendeten, nutzten, eingesetzt, einsatz, mithilfe",
        capacities="als",
        telling="ich, wir, er, unser, unsere, unserem, unseren, mein, meine, seine, seiner, seinem, seinen",
        everybody="alle, jeder, jede, sämtliche",
        drafting="schreiben, verfassen",
        articles="das, eine, diese, dieser",
        beings="wurde, wurden, ist, sind, war, waren",
        negations="nicht",
        aside="fur, aus, bei, nach, uber",
        turns="wahrend, während",
        between="und",
        common="und, des",
    ),
)
