"""Narrative wording in French, in the classes of `wording`.

Words are folded (no accents). "er" are verbs in -er without their ending (analys: analyse, analysé,
analysèrent). The object follows the act, mostly with "de".
"""

from __future__ import annotations

ACTIONS: dict[str, dict[str, str]] = {
    "CONCEIVE": {
        "er": "imagin",
        "forms": "concu, concue, concus, concues, concut, concurent, concevoir, a eu l'idee, ont eu l'idee",
    },
    "PROPOSE": {"er": "propos"},
    "DESIGN": {
        "er": "planifi",
        "nouns": "planification, plan d'etude, plan experimental, protocole d'etude",
    },
    "DEVELOP": {
        "er": "developp, elabor, cre",
        "forms": "construit, construite, mis au point",
        "nouns": "developpement, mise au point",
    },
    "IMPLEMENT": {"er": "deploy", "forms": "mis en oeuvre", "nouns": "mise en oeuvre"},
    "CODE": {"er": "programm", "nouns": "programmation"},
    "PERFORM": {
        "er": "realis, effectu",
        "forms": "mene, menee, menees, conduit, conduite, conduits, conduites, accompli",
        "nouns": "conduite de l'etude",
    },
    "INVESTIGATE": {"nouns": "travail de terrain, travaux de terrain, travail experimental"},
    "COLLECT": {
        "er": "rassembl, preleve",
        "forms": "recueilli, recueillie, recueillis, recueillies, recueillir, collecte, collectes, collecter",
        "nouns": """
            collecte des donnees, collecte de donnees, recueil, recueil des donnees, recueil de donnees,
            acquisition des donnees, acquisition de donnees
        """,
    },
    "OBTAIN": {
        "forms": "obtenu, obtenue, obtenus, obtenues, acquis, acquise, acquises",
        "nouns": "obtention",
    },
    "ANALYZE": {
        "forms": "analysee, analysees, analyser, analyserent",
        "nouns": """
            analyse des donnees, analyse de donnees, analyse statistique, analyses statistiques,
            analyse des resultats
        """,
    },
    "INTERPRET": {"er": "interpret"},
    "CURATE": {"er": "nettoy", "nouns": "nettoyage, nettoyage des donnees, curation des donnees"},
    "PROCESS": {"forms": "traite les donnees", "nouns": "traitement des donnees"},
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
    "SUPERVISE": {"er": "encadr, supervis, dirig", "nouns": "encadrement, direction scientifique"},
    "MANAGE": {"er": "coordonn, administr", "nouns": "gestion, gestion du projet"},
    "PROVIDE": {"forms": "fourni, fournie, fournis, fournies, fournir", "nouns": "fourniture"},
    "CONTRIBUTE": {"er": "contribu"},
    "JOIN": {"er": "particip, collabor", "forms": "pris part", "nouns": "aide"},
    "LEAD": {"er": "pilot", "forms": "responsable de, en charge de, charge de, charges de"},
    "VALIDATE": {"er": "verifi", "nouns": "verification des resultats"},
    "VISUALIZE": {"er": "illustr"},
    "PREPARE": {"er": "prepar", "forms": "produit, produits"},
    "SECURE": {"forms": "obtenu le financement", "nouns": "recherche de financement"},
    "NULL": {
        "er": "approuv, discut, accept",
        "forms": "lu et approuve, relu et approuve, ont lu, a lu, contribue de maniere egale, contribue a parts egales",
        "nouns": "approbation, lecture",
    },
}

OBJECTS: dict[str, str] = {
    "STUDY": "etude, etudes, travail, travaux, recherches, recherche, projet de recherche",
    "EXPERIMENT": "experience, experiences, experimentations, mesures, essais, enquete, enquetes, entretiens",
    "DATA": "donnees, les donnees, base de donnees, jeu de donnees",
    "RESULTS": "resultats, resultat",
    "MANUSCRIPT": "manuscrit, texte, manuscrit final, version finale, version definitive, version revisee",
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
}
