"""How the roles are called in Spanish, Portuguese, French, German and Italian."""

from __future__ import annotations

# language -> role -> names in use, separated by ";" ("=" and "~" as in `terms`; no accents).
LANGUAGES: dict[str, dict[str, str]] = {
    "es": {
        "conceptualization": "conceptualizacion =CONCEIVE; conceptuacion; ideacion",
        "data-curation": """
            curacion de datos; curaduria de datos; gestion de datos ~; curacion de los datos;
            curado de datos
        """,
        "formal-analysis": """
            analisis formal; analisis de datos ~; analisis de los datos ~; analisis estadistico ~
        """,
        "funding-acquisition": """
            adquisicion de fondos; adquisicion de financiamiento; adquisicion de financiacion;
            obtencion de fondos; obtencion de financiamiento; obtencion de financiacion;
            captacion de fondos; consecucion de fondos; financiamiento =FUNDING; financiacion =FUNDING
        """,
        "investigation": "investigacion =STUDY",
        "methodology": "metodologia =METHOD; diseno metodologico",
        "project-administration": """
            administracion del proyecto; administracion de proyecto; administracion de proyectos;
            gestion del proyecto; gestion de proyectos; direccion del proyecto
        """,
        "resources": "recursos =RESOURCE; provision de recursos",
        "software": "software =PROGRAM; programacion; desarrollo de software",
        "supervision": "supervision =SUPERVISE; supervisar",
        "validation": "validacion =VALIDATE",
        "visualization": "visualizacion =VISUALIZE; visualizacion de datos",
        "writing-original-draft": """
            redaccion borrador original; escritura borrador original; redaccion del borrador original;
            escritura del borrador original; redaccion preparacion del borrador original;
            redaccion del borrador; escritura preparacion del borrador original; borrador original;
            escritura del borrador; escritura de borrador original; redaccion de borrador original;
            preparacion del borrador original; redaccion primer borrador; redaccion del primer borrador;
            preparacion de borrador original
        """,
        "writing-review-editing": """
            redaccion revision edicion; escritura revision edicion; revision edicion; redaccion y revision;
            redaccion revision; escritura revision; redaccion de revision edicion;
            revision edicion del manuscrito; escritura revisar editar; redaccion revisar editar;
            revision redaccion; edicion y revision; redaccion edicion; revision edicion de redaccion;
            escritura edicion
        """,
    },
    "pt": {
        "conceptualization": """
            conceituacao =CONCEIVE; conceitualizacao =CONCEIVE; conceptualizacao =CONCEIVE;
            concepcao =CONCEIVE
        """,
        "data-curation": "curadoria de dados; curadoria dos dados; curacao de dados; gestao de dados ~",
        "formal-analysis": "analise formal; analise de dados ~; analise dos dados ~; analise estatistica ~",
        "funding-acquisition": """
            aquisicao de financiamento; obtencao de financiamento; captacao de recursos;
            captacao de financiamento; aquisicao de fundos; financiamento =FUNDING;
            recebimento de financiamento
        """,
        "investigation": "investigacao =STUDY; pesquisa =STUDY; coleta de dados ~; recolha de dados ~",
        "methodology": "metodologia =METHOD",
        "project-administration": """
            administracao do projeto; administracao do projecto; administracao de projeto;
            gestao do projeto; gerenciamento do projeto; gerenciamento de projetos;
            administracao de projetos; coordenacao do projeto ~
        """,
        "resources": "recursos =RESOURCE; provisao de recursos; disponibilizacao de ferramentas; disponibilizacao de ferramenta",
        "software": """
            software =PROGRAM; programas de computador; programacao; desenvolvimento de software;
            desenvolvimento implementacao e teste de software
        """,
        "supervision": "supervisao =SUPERVISE; orientacao =SUPERVISE ~",
        "validation": "validacao =VALIDATE; validacao de dados e experimentos",
        "visualization": "visualizacao =VISUALIZE; design da apresentacao de dados",
        "writing-original-draft": """
            escrita esboco original; escrita rascunho original; redacao rascunho original;
            escrita do rascunho original; redacao do rascunho original; redacao do rascunho;
            redacao esboco original; redacao do manuscrito original; redacao original;
            escrita primeira redacao; rascunho original; escrita manuscrito original;
            preparacao do rascunho original; elaboracao do rascunho original;
            redacao preparacao do rascunho original; escrita preparacao do rascunho original;
            escrita rascunho; escrita original; escrita do manuscrito original; redacao do esboco original;
            escrita do esboco original
        """,
        "writing-review-editing": """
            escrita revisao edicao; redacao revisao edicao; revisao edicao; escrita analise edicao;
            redacao revisao; escrita revisao; redacao analise edicao; edicao revisao;
            revisao edicao do manuscrito; revisao edicao do texto; escrita edicao; redacao edicao
        """,
    },
    "fr": {
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
            redaction ebauche du manuscrit initial; redaction ebauche originale;
            redaction version originale; redaction du manuscrit original; redaction premiere version;
            redaction brouillon original; redaction preparation du brouillon original;
            redaction de l'ebauche originale; redaction projet original; redaction de la version originale;
            redaction initiale; redaction version initiale; redaction ebauche initiale;
            redaction du projet original; redaction preparation de l'ebauche originale;
            redaction du brouillon original
        """,
        "writing-review-editing": """
            redaction relectures et corrections; redaction relecture et correction;
            redaction revision edition; redaction relecture edition; redaction revision correction;
            relecture et correction; revision edition; redaction revision; redaction revue edition;
            redaction relecture; redaction revision et mise en forme; relecture edition
        """,
    },
    "de": {
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
            projektverwaltung; projektadministration; projektmanagement; projektkoordination;
            projektleitung ~
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
            schreiben review und editing; schreiben uberarbeitung und bearbeitung;
            uberarbeitung und redaktion
        """,
    },
    "it": {
        "conceptualization": "concettualizzazione =CONCEIVE; ideazione; ideazione dello studio",
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
}
