"""French. Regular verbs in -er are given by their stems; the object follows the act, mostly with "de"."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

FRENCH = Language(
    terms={
        "conceptualization": "conceptualisation =CONCEIVE; conceptualisation de l'etude",
        "data-curation": """
            preparation des donnees; curation des donnees; curation de donnees; conservation des donnees;
            gestion des donnees ~
        """,
        "formal-analysis": """
            analyse formelle; analyses formelles; analyse des donnees ~; analyse statistique ~
        """,
        "funding-acquisition": """
            acquisition de financements; acquisition de financement; acquisition du financement;
            acquisition de fonds; obtention de financement; obtention du financement;
            recherche de financement; obtention de fonds; financement
        """,
        "investigation": "investigation =STUDY; investigations =STUDY; enquete; recherche et investigation",
        "methodology": "methodologie =METHOD",
        "project-administration": """
            administration du projet; administration de projet; gestion du projet; gestion de projet
        """,
        "resources": "ressources =RESOURCE",
        "software": "logiciel =PROGRAM; logiciels =PROGRAM; developpement logiciel; programmation",
        "supervision": "supervision =SUPERVISE; encadrement",
        "validation": "validation =VALIDATE",
        "visualization": "visualisation =VISUALIZE; presentation visuelle; visualisation des donnees",
        "writing-original-draft": """
            redaction ebauche du manuscrit initial; redaction ebauche originale; redaction version originale;
            redaction du manuscrit original; redaction premiere version; redaction brouillon original;
            redaction preparation du brouillon original; redaction de l'ebauche originale;
            redaction projet original; redaction de la version originale; redaction initiale;
            redaction version initiale; redaction ebauche initiale; redaction du projet original;
            redaction preparation de l'ebauche originale; redaction du brouillon original
        """,
        "writing-review-editing": """
            redaction relectures et corrections; redaction relecture et correction;
            redaction revision edition; redaction relecture edition; redaction revision correction;
            relecture et correction; revision edition; redaction revision; redaction revue edition;
            redaction relecture; redaction revision et mise en forme; relecture edition
        """,
    },
    endings={
        "er": "e es ee ees er a erent ent",
    },
    acts={
        "CONCEIVE": {
            "er": "imagin",
            "forms": """
                concu, concue, concus, concues, concut, concurent, concevoir, a eu l'idee, ont eu l'idee
            """,
        },
        "PROPOSE": {
            "er": "propos",
        },
        "DESIGN": {
            "er": "planifi",
            "nouns": "planification, plan d'etude, plan experimental, protocole d'etude",
        },
        "DEVELOP": {
            "er": "developp, elabor, cre",
            "forms": "construit, construite, mis au point",
            "nouns": "developpement, mise au point",
        },
        "IMPLEMENT": {
            "er": "deploy",
            "forms": "mis en oeuvre",
            "nouns": "mise en oeuvre",
        },
        "CODE": {
            "er": "programm",
            "nouns": "programmation",
        },
        "PERFORM": {
            "er": "realis, effectu",
            "forms": "mene, menee, menees, conduit, conduite, conduits, conduites, accompli",
            "nouns": "conduite de l'etude",
        },
        "INVESTIGATE": {
            "nouns": "travail de terrain, travaux de terrain, travail experimental",
        },
        "COLLECT": {
            "er": "rassembl, preleve",
            "forms": """
                recueilli, recueillie, recueillis, recueillies, recueillir, collecte, collectes, collecter
            """,
            "nouns": """
                collecte des donnees, collecte de donnees, recueil, recueil des donnees, recueil de donnees,
                acquisition des donnees, acquisition de donnees
            """,
        },
        "OBTAIN": {
            "forms": "obtenu, obtenue, obtenus, obtenues, acquis, acquise, acquises",
            "nouns": "obtention",
        },
        "SECURE": {
            "forms": "obtenu le financement",
            "nouns": "recherche de financement",
        },
        "ANALYZE": {
            "forms": "analysee, analysees, analyser, analyserent",
            "nouns": """
                analyse des donnees, analyse de donnees, analyse statistique, analyses statistiques,
                analyse des resultats
            """,
        },
        "INTERPRET": {
            "er": "interpret",
        },
        "CURATE": {
            "er": "nettoy",
            "nouns": "nettoyage, nettoyage des donnees, curation des donnees",
        },
        "PROCESS": {
            "forms": "traite les donnees",
            "nouns": "traitement des donnees",
        },
        "WRITE": {
            "er": "redig",
            "forms": "ecrit, ecrite, ecrits, ecrire",
            "nouns": "redaction, ecriture",
        },
        "REVISE": {
            "er": "corrig, modifi, amend",
            "forms": "relu, relue, relus, relire, revu, revus, relu et corrige",
            "nouns": "relecture, relecture critique, revision critique",
        },
        "SUPERVISE": {
            "er": "encadr, supervis, dirig",
            "nouns": "encadrement, direction scientifique",
        },
        "MANAGE": {
            "er": "coordonn, administr",
            "nouns": "gestion, gestion du projet",
        },
        "PROVIDE": {
            "forms": "fourni, fournie, fournis, fournies, fournir",
            "nouns": "fourniture",
        },
        "CONTRIBUTE": {
            "er": "contribu",
        },
        "JOIN": {
            "er": "particip, collabor",
            "forms": "pris part",
            "nouns": "aide",
        },
        "LEAD": {
            "er": "pilot",
            "forms": "responsable de, en charge de, charge de, charges de",
        },
        "VALIDATE": {
            "er": "verifi",
            "nouns": "verification des resultats",
        },
        "VISUALIZE": {
            "er": "illustr",
        },
        "PREPARE": {
            "er": "prepar",
            "forms": "produit, produits",
        },
        "NULL": {
            "er": "approuv, discut, accept",
            "forms": """
                lu et approuve, relu et approuve, ont lu, a lu, contribue de maniere egale,
                contribue a parts egales
            """,
            "nouns": "approbation, lecture",
        },
    },
    objects={
        "STUDY": "etude, etudes, travail, travaux, recherches, recherche, projet de recherche",
        "EXPERIMENT": """
            experience, experiences, experimentations, mesures, essais, enquete, enquetes, entretiens
        """,
        "DATA": "donnees, les donnees, base de donnees, jeu de donnees",
        "RESULTS": "resultats, resultat",
        "MANUSCRIPT": """
            manuscrit, texte, manuscrit final, version finale, version definitive, version revisee
        """,
        "FIRSTDRAFT": """
            premiere version, premier jet, version initiale, premiere ebauche, ebauche, brouillon,
            premiere version du manuscrit, manuscrit initial
        """,
        "FIGURES": "graphiques, tableaux, schemas, figures et tableaux",
        "PROGRAM": "logiciel, logiciels, programme informatique, outil, code informatique",
        "METHOD": "methode, methodes, modele, modeles, algorithme, algorithmes, questionnaire d'enquete",
        "IDEA": "idee, idees, hypothese, hypotheses de recherche",
        "RESOURCE": "echantillons, materiel, materiaux, reactifs",
        "FUNDING": "financements, fonds",
    },
    degrees={
        "lead": "principale, chef de file",
        "equal": "egal, egale, egaux",
        "supporting": "soutien",
    },
    groups={
        "all": "tous les auteurs, les auteurs",
        "both": "les deux auteurs",
        "they": "elle",
        "1": "premier auteur, le premier auteur",
        "2": "deuxieme auteur",
        "3": "troisieme auteur",
        "-1": "dernier auteur",
        "one": "l'auteur",
    },
    headings="contributions des auteurs, contribution des auteurs",
    elsewhere="conflits d'interets",
    thanks="remercient, remercions, remerciements",
    nobody="sans objet",
    excepting="sauf, a l'exception de",
    pairing="respectivement",
    joining="e, et, ou",
    of="de, du, des",
    by="par",
    skipped="""
        la, un, en, e, le, les, l, sur, dans, de, du, des, ont, ete, etait, etaient, est, leur, leurs, cette,
        ce, ces, son, sa, ses, tous, egalement, pour, avec, aux, au
    """,
    closed=Closed(
        turns="tandis",
        after_turns="que",
        between="et, de, des, la",
        common="de, des, la, en, et, le",
    ),
)
