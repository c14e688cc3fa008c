"""French. Regular verbs in -er are given by their stems; the object follows the act, mostly with "de"."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

FRENCH = Language(
    terms={
        "conceptualization": """
            conceptualisation =CONCEIVE; conceptualisation de l'etude; conception de l'etude =CONCEIVE;
            conceptualisation du projet
        """,
        "data-curation": """
            preparation des donnees; curation des donnees; conservation des donnees; gestion des donnees ~;
            traitement des donnees; curation de donnees; organisation des donnees
        """,
        "formal-analysis": """
            analyse formelle; analyses formelles; analyse des donnees ~; analyse statistique ~;
            analyses statistiques ~; analyse de donnees ~; analyse formelle des donnees
        """,
        "funding-acquisition": """
            acquisition de financements; acquisition de financement; acquisition du financement;
            acquisition de fonds; obtention de financement; obtention du financement;
            recherche de financement; obtention de fonds; acquisition des financements; acquisition des fonds;
            recherche de financements; obtention des financements; obtention de financements;
            financement =FUNDING
        """,
        "investigation": """
            investigation =STUDY; investigations =STUDY; recherche et investigation; recherche et enquete;
            enquete et recherche; realisation de l'enquete; recherche; conduite de la recherche;
            enquete =EXPERIMENT; collecte de donnees ~; collecte des donnees ~; recueil des donnees ~;
            recueil de donnees ~
        """,
        "methodology": "methodologie =METHOD; conception methodologique; methodes =METHOD",
        "project-administration": """
            administration du projet; administration de projet; gestion du projet; gestion de projet;
            gestion administrative du projet; coordination du projet ~; direction du projet;
            administration du projet de recherche; conduite du projet
        """,
        "resources": "ressources =RESOURCE; fourniture de ressources; mise a disposition de ressources",
        "software": """
            logiciel =PROGRAM; logiciels =PROGRAM; developpement logiciel; programmation;
            developpement du logiciel; developpement de logiciels; developpement informatique
        """,
        "supervision": """
            supervision =SUPERVISE; encadrement =SUPERVISE; encadrement scientifique; supervision du projet
        """,
        "validation": "validation =VALIDATE; validation des resultats; verification",
        "visualization": """
            visualisation =VISUALIZE; presentation visuelle; visualisation des donnees;
            visualisation et presentation; mise en forme des figures
        """,
        "writing-original-draft": """
            redaction ebauche du manuscrit initial; redaction ebauche originale; redaction version originale;
            redaction du manuscrit original; redaction premiere version; redaction brouillon original;
            redaction preparation du brouillon original; redaction de l'ebauche originale;
            redaction projet original; redaction de la version originale; redaction initiale;
            redaction version initiale; redaction ebauche initiale; redaction du projet original;
            redaction preparation de l'ebauche originale; redaction du brouillon original;
            redaction de la premiere version; redaction du premier jet; redaction premier jet;
            redaction de l'ebauche; redaction preparation de la version originale;
            redaction du manuscrit initial; preparation de l'ebauche originale; redaction original draft;
            ebauche originale; ebauche du manuscrit initial; redaction redaction de l'ebauche originale;
            redaction preparation de l'ebauche; redaction du manuscrit version originale;
            redaction de la version initiale; redaction preparation du manuscrit original; version originale
        """,
        "writing-review-editing": """
            redaction relectures et corrections; redaction relecture et correction;
            redaction revision edition; redaction relecture edition; redaction revision correction;
            relecture et correction; revision edition; redaction revision; redaction revue edition;
            redaction relecture; redaction revision et mise en forme; relecture edition;
            redaction revision et edition; revision et edition; revision et correction; relecture et edition;
            relecture et revision; relectures et corrections; redaction revision et correction;
            redaction relecture et edition; redaction relecture et revision; revision et mise en forme;
            redaction revue et edition; revue et edition; redaction revision critique; revision du manuscrit;
            relecture du manuscrit; relecture et correction du manuscrit; redaction relecture et corrections;
            redaction correction et edition
        """,
    },
    endings={
        "er": "e es ee ees er a erent ent",
    },
    acts={
        "CONCEIVE": {
            "er": "imagin",
            "forms": """
                concu, concue, concus, concues, concut, concurent, concevoir, a eu l'idee, ont eu l'idee,
                a eu l'idee de, idee originale de
            """,
            "nouns": "idee originale, concept de l'etude",
        },
        "PROPOSE": {
            "er": "propos, formul, suggere",
        },
        "DESIGN": {
            "er": "planifi, concept",
            "nouns": """
                planification, plan d'etude, plan experimental, protocole d'etude, design de l'etude,
                elaboration du protocole, schema d'etude, conception du protocole, plan de recherche
            """,
        },
        "DEVELOP": {
            "er": "developp, elabor, cre",
            "forms": "construit, construite, mis au point, construisit, a mis au point, ont mis au point",
            "nouns": """
                developpement, mise au point, elaboration, construction, creation, developpement du modele
            """,
        },
        "IMPLEMENT": {
            "er": "deploy, implement",
            "forms": "mis en oeuvre",
            "nouns": "mise en oeuvre",
        },
        "CODE": {
            "er": "programm",
            "forms": "codee, codees, coder, coda, coderent, codent",
            "nouns": "programmation",
        },
        "PERFORM": {
            "er": "realis, effectu",
            "forms": """
                mene, menee, menees, conduit, conduite, conduits, conduites, accompli, mis en place,
                conduisit, menes, menerent
            """,
            "nouns": "conduite de l'etude, realisation, execution, conduite, mise en place",
        },
        "INVESTIGATE": {
            "nouns": "travail de terrain, travaux de terrain, travail experimental",
        },
        "COLLECT": {
            "er": "rassembl, preleve, collect, recolt, echantillonn",
            "forms": """
                recueilli, recueillie, recueillis, recueillies, recueillir, collecte, collectes, collecter,
                mesure, mesuree, mesurees, mesurer, mesura, mesurerent, mesurent, recueillirent, recueillit
            """,
            "nouns": """
                collecte des donnees, collecte de donnees, recueil, recueil des donnees, recueil de donnees,
                acquisition des donnees, acquisition de donnees, collecte, prelevement, prelevements,
                echantillonnage, recolte des donnees, recueil des donnees cliniques
            """,
        },
        "OBTAIN": {
            "forms": """
                obtenu, obtenue, obtenus, obtenues, acquis, acquise, acquises, obtint, obtinrent, acquerir
            """,
            "nouns": "obtention",
        },
        "SECURE": {
            "er": "financ",
            "nouns": "recherche de financement",
        },
        "ANALYZE": {
            "forms": "analysee, analysees, analyser, analyserent",
            "nouns": """
                analyse des donnees, analyse de donnees, analyse statistique, analyses statistiques,
                analyse des resultats, analyses des donnees, analyses de donnees, statistiques,
                traitement statistique, exploitation des donnees
            """,
        },
        "ASSESS": {
            "er": "evalu, compar, explor",
            "nouns": "evaluation",
        },
        "INTERPRET": {
            "er": "interpret",
            "nouns": "interpretation des donnees, interpretation des resultats",
        },
        "CURATE": {
            "er": "nettoy, annot, archiv",
            "nouns": "nettoyage, nettoyage des donnees, curation des donnees",
        },
        "PROCESS": {
            "er": "trait",
            "forms": "traite les donnees, traite",
            "nouns": "traitement des donnees",
        },
        "WRITE": {
            "er": "redig, coredig",
            "forms": "ecrit, ecrite, ecrits, ecrire, ecrivit, ecrivirent, rediger",
            "nouns": """
                redaction, ecriture, redaction du manuscrit, redaction de l'article, redaction du texte,
                redaction de cet article
            """,
        },
        "REVISE": {
            "er": "corrig, modifi, amend, remani, amelior, edit",
            "forms": """
                relu, relue, relus, relire, revu, revus, relu et corrige, revisee, reviser, revit, relurent,
                relut
            """,
            "nouns": """
                relecture, relecture critique, revision critique, revision, correction, corrections,
                relecture critique du manuscrit, revision critique du manuscrit, mise en forme
            """,
        },
        "COMMENT_ON": {
            "er": "comment",
            "nouns": "commentaires",
        },
        "SUPERVISE": {
            "er": "encadr, supervis, dirig",
            "nouns": "encadrement, direction scientifique",
        },
        "GUIDE": {
            "er": "conseill, guid",
            "nouns": "conseils",
        },
        "MANAGE": {
            "er": "coordonn, administr, organis",
            "nouns": "gestion, gestion du projet, coordination, coordination de l'etude, organisation",
        },
        "PROVIDE": {
            "er": "apport",
            "forms": "fourni, fournie, fournis, fournies, fournir, mis a disposition",
            "nouns": "fourniture",
        },
        "CONTRIBUTE": {
            "er": "contribu",
            "forms": "ont contribue, a contribue, apporte une contribution",
        },
        "JOIN": {
            "er": "particip, collabor, aid, assist, appuy",
            "forms": """
                pris part, implique, impliques, ont pris part, a pris part, contribue a, contribue au,
                contribue aux, contribuer a, contribuant a
            """,
            "nouns": "aide, participation, collaboration, assistance",
        },
        "LEAD": {
            "er": "pilot",
            "forms": """
                responsable de, en charge de, charge de, charges de, responsable du, responsable des,
                responsables de, s'est charge, se sont charges, s'est occupe de, etait responsable,
                etaient responsables
            """,
        },
        "ENROLL": {
            "er": "recrut",
            "forms": "inclus les patients, suivi les patients, pris en charge les patients",
            "nouns": "recrutement, recrutement des patients, suivi des patients",
        },
        "HANDLE": {
            "er": """
                isol, cultiv, synthetis, purifi, inocul, amplifi, anesthesi, vaccin, incub,
                photographi, elev, seme, disseq
            """,
            "forms": """
                interviewe, interviewes, extrait, extraits, extraites, extraire, transcrit, transcrite, transcrits,
                transcrites, transcrire
            """,
            "nouns": """
                isolement, purification, extraction de l'adn, extraction de l'arn, inoculation,
                elevage, semis, sequencage
            """,
        },
        "DETERMINE": {
            "er": """
                detect, determin, quantifi, caracteris, observ, class, selectionn, cartographi
            """,
            "forms": "decrit, decrite, decrits, decrites, decrire",
            "nouns": "identification, detection, determination, quantification, caracterisation",
        },
        "VALIDATE": {
            "er": "verifi, valid",
            "forms": "valide",
            "nouns": "verification des resultats",
        },
        "VISUALIZE": {
            "er": "illustr, dessin, visualis",
            "nouns": "realisation des figures, preparation des figures, conception des figures, illustration",
        },
        "PREPARE": {
            "er": "prepar, gener",
            "forms": "produit, produits, produite, produites, produisit",
            "nouns": "preparation",
        },
        "NULL": {
            "er": "approuv, discut, accept",
            "forms": """
                lu et approuve, relu et approuve, ont lu, a lu, contribue de maniere egale,
                contribue a parts egales, approuve, a approuve, ont approuve, donne leur accord,
                donne leur approbation, valide la version finale, ont valide la version finale
            """,
            "nouns": """
                approbation, lecture, discussion, recherche bibliographique, revue de la litterature,
                revue de litterature, approbation finale, auteur correspondant,
                approbation de la version finale
            """,
        },
    },
    objects={
        "STUDY": """
            etude, etudes, travail, travaux, recherches, recherche, projet de recherche, cette etude,
            ce travail, projet, le projet, enquete de terrain
        """,
        "EXPERIMENT": """
            experience, experiences, experimentations, mesures, essais, enquete, enquetes, entretiens, tests,
            observations, manipulations, analyses de laboratoire
        """,
        "DATA": """
            donnees, les donnees, base de donnees, jeu de donnees, donnees cliniques, donnees de terrain,
            corpus, bases de donnees
        """,
        "RESULTS": "resultats, resultat, conclusions",
        "MANUSCRIPT": """
            manuscrit, texte, manuscrit final, version finale, version definitive, version revisee, article,
            l'article, manuscrits, texte final, version finale du manuscrit,
            version finale de l'article, papier, versions successives
        """,
        "FIRSTDRAFT": """
            premiere version, premier jet, version initiale, premiere ebauche, ebauche, brouillon,
            premiere version du manuscrit, manuscrit initial, premiere version de l'article,
            premiere ebauche du manuscrit, version initiale du manuscrit, ebauche du manuscrit,
            ebauche de l'article, premier brouillon, brouillon du manuscrit, version preliminaire
        """,
        "FIGURES": """
            graphiques, tableaux, schemas, figures et tableaux, figures et les tableaux, illustrations,
            cartes, tableau, schema
        """,
        "PROGRAM": """
            logiciel, logiciels, programme informatique, outil, code informatique, scripts, interface,
            outils informatiques, code source
        """,
        "METHOD": """
            methode, methodes, modele, modeles, algorithme, algorithmes, questionnaire d'enquete, protocole,
            protocoles, protocole de recherche, questionnaire, cadre methodologique, cadre theorique,
            modele mathematique, dispositif, outil d'analyse
        """,
        "IDEA": """
            idee, idees, hypothese, hypotheses de recherche, hypotheses, idee initiale, question de recherche,
            questions de recherche, problematique, l'idee, objectifs
        """,
        "RESOURCE": """
            echantillons, materiel, materiaux, reactifs, materiels, equipement, equipements,
            moyens techniques, echantillons biologiques
        """,
        "FUNDING": """
            financements, fonds, le financement, les fonds, ressources financieres, subventions, subvention
        """,
        "LITERATURE": "litterature, bibliographie, references",
        "COMMENT": "remarques, suggestions",
    },
    degrees={
        "lead": "principale, chef de file",
        "equal": "egal, egale, egaux",
        "supporting": "soutien",
    },
    groups={
        "all": """
            tous les auteurs, les auteurs, l'ensemble des auteurs, tous les coauteurs, tous les co-auteurs,
            chaque auteur, les coauteurs, chacun des auteurs, l'ensemble des coauteurs, toutes les autrices,
            tous deux
        """,
        "others": "les autres auteurs, tous les autres auteurs",
        "both": "les deux auteurs, les deux autrices, les deux co-auteurs",
        "they": "elle",
        "1": "premier auteur, le premier auteur, la premiere autrice, premiere autrice, la premiere auteure",
        "2": "deuxieme auteur, le deuxieme auteur, second auteur, le second auteur",
        "3": "troisieme auteur, le troisieme auteur",
        "-1": "dernier auteur, le dernier auteur, derniere autrice",
        "one": "l'auteur",
    },
    headings="""
        contributions des auteurs, contribution des auteurs, declaration de contribution des auteurs,
        contribution de chaque auteur, contributions respectives des auteurs, role des auteurs,
        roles des auteurs, contributions des auteurs et autrices, contributions de chaque auteur,
        contribution des autrices et auteurs, declaration des contributions des auteurs,
        contribution a l'article
    """,
    elsewhere="""
        conflits d'interets, finance par, financee par, soutenu par, soutenue par, conflit d'interet, conflits
        d'interet, lien d'interet, liens d'interets, liens d'interet, declarent n'avoir, declare n'avoir,
        declarent ne pas, declare ne pas, declarent l'absence de, declarent qu'il, n'a recu aucun, n'ont recu
        aucun, n'a beneficie d'aucun, aucun financement, remplissent les criteres, repondent aux criteres,
        satisfont aux criteres
    """,
    machines="""
        ia générative, intelligence artificielle générative, outils d'ia, outil d'ia, outils d'intelligence
        artificielle, outil d'intelligence artificielle
    """,
    thanks="remercient, remercions, remerciements, remerciement, remercie, remercier, remercies, merci",
    nobody="sans objet",
    helpers="""
        avec l'aide de, avec le soutien de, avec la collaboration de, en collaboration avec,
        avec la contribution de, avec l'appui de
    """,
    supervisors="sous la direction de, sous la supervision de, sous l'encadrement de",
    excepting="""
        sauf, a l'exception de, a l'exclusion de, hormis, excepte, exceptee, a part, hors, mis a part, a exception de,
        a exclusion de, sauf pour
    """,
    pairing="respectivement",
    joining="e, et, ou, ainsi que, mais, puis",
    of="de, du, des",
    by="par",
    skipped="""
        la, un, en, e, le, les, l, sur, dans, de, du, des, ont, ete, etait, etaient, est, leur, leurs, cette,
        ce, ces, son, sa, ses, tous, egalement, pour, avec, aux, au, a, cet, ainsi, critique, critiques,
        facon, maniere, finale, ensemble, conjointement, notamment, principalement, chacun, scientifique,
        intellectuel, contenu, statistiquement, lors, celle, celui, ceux, elles, fut, furent, etre, meme,
        principale, principal
    """,
    closed=Closed(
        examples="exemple, exemples",
        helps="aide, assistance, soutien",
        whens="lorsque, quand",
        one="il, elle",
        uses="utilisé, utilisés, utilisant, utilisation",
        telling="nous, mon, notre, ses",
        everybody="tous, toutes, chacun",
        drafting="redaction",
        articles="cette, cet",
        beings="ete, etait, etaient, est, sont, fut, furent",
        aside="pour, avec, dans, lors",
        turns="tandis",
        after_turns="que",
        between="et, de, des, la",
        common="de, des, la, en, et, le",
    ),
)
