"""Narrative wording in Spanish and Portuguese, in the classes of `wording`.

Words are folded (no accents). "stems" are verbs in -ar without their ending, for both languages
(analiz-: analizo, analizou). The object follows the act, mostly with "de", as with "of".
"""

from __future__ import annotations

ACTIONS: dict[str, dict[str, str]] = {
    "CONCEIVE": {
        "stems": "idealiz, conceptualiz, conceitualiz, conceitu, ide",
        "forms": """
            concibio, concibieron, concebeu, conceberam, concebido, concebida, planteo la idea, tuvo la idea
        """,
        "nouns": """
            concepcion, concepcao, idealizacao, ideacao, conceptualizacion, conceptualizacao, conceptuacion,
            idealizacion, ideacion, concepto, conceito
        """,
    },
    "PROPOSE": {
        "stems": "formul",
        "forms": "propuso, propusieron, propos, propuseram",
        "nouns": "propuesta, proposta",
    },
    "DESIGN": {
        "stems": "disen, desenh, planej, planific, plane, deline",
        "nouns": """
            diseno, desenho, delineamento, planejamento, planeamento, planificacion, planeacion,
            delineamiento
        """,
    },
    "DEVELOP": {
        "stems": "desarroll, elabor, cri, cre",
        "forms": """
            desenvolveu, desenvolveram, desenvolver, construyo, construyeron, construiu, construiram,
            construir, construccion de
        """,
        "nouns": """
            desarrollo, desenvolvimento, elaboracion, elaboracao, construccion, construcao, creacion,
            criacao
        """,
    },
    "IMPLEMENT": {
        "stems": "implement",
        "nouns": "implementacion, implementacao",
    },
    "CODE": {
        "stems": "program, codific",
        "nouns": "programacion, programacao, codificacao, codificacion",
    },
    "PERFORM": {
        "stems": "realiz, ejecut, execut, efectu",
        "forms": """
            conduziu, conduziram, conduzir, llevo a cabo, llevaron a cabo, llevar a cabo, hizo, hicieron,
            fez, fizeram, condujo, condujeron
        """,
        "nouns": "realizacion, realizacao, ejecucion, execucao, conducao",
    },
    "INVESTIGATE": {
        "nouns": """
            trabajo de campo, trabalho de campo, trabajo experimental, pesquisa de campo,
            trabalho experimental
        """,
    },
    "COLLECT": {
        "stems": "recolect, colet, recopil, colect, levant",
        "forms": "recogio, recogieron, recolheu, recolheram, recolher, recoger",
        "nouns": """
            recoleccion, coleta, recolha, recopilacion, levantamento, levantamiento, recogida, colecta,
            toma, coleta de dados, recoleccion de datos, recolha de dados, recoleccion de los datos,
            coleta dos dados, toma de datos
        """,
    },
    "OBTAIN": {
        "forms": """
            obtuvo, obtuvieron, obteve, obtiveram, obtener, obter, adquirio, adquirieron, adquiriu,
            adquiriram
        """,
        "nouns": "obtencion, obtencao, aquisicao, adquisicion, captura",
    },
    "ANALYZE": {
        "stems": "analiz, analis",
        "nouns": """
            analisis, analise, analises, analisis estadistico, analise estatistica, analisis estadisticos,
            analises estatisticas, estadistica, estatistica, tratamento estatistico, analisis de datos,
            analise de dados, analise dos dados, analisis de los datos
        """,
    },
    "ASSESS": {
        "stems": "evalu, avali, compar, explor",
        "nouns": "evaluacion, avaliacao",
    },
    "INTERPRET": {
        "stems": "interpret",
        "nouns": "interpretacion, interpretacao",
    },
    "CURATE": {
        "stems": "depur, tabul",
        "forms": "curou",
        "nouns": "curacion, curadoria, depuracion, limpieza, limpeza, tabulacao, tabulacion",
    },
    "PROCESS": {
        "stems": "proces, process",
        "nouns": "procesamiento, processamento, extraccion, extracao",
    },
    "WRITE": {
        "stems": "redact",
        "forms": """
            escribio, escribieron, escreveu, escreveram, redigiu, redigiram, escribir, escrever, redigir,
            escrito, escrita por, redigido
        """,
        "nouns": "redaccion, redacao, escritura, escrita, redaccion del articulo",
    },
    "REVISE": {
        "stems": "edit, modific, ajust",
        "forms": "corrigio, corrigieron, corrigiu, corrigiram, corregir, corrigir",
        "nouns": """
            revision, revisao, correccion, correcao, edicion, edicao, revision critica, revisao critica,
            modificacion
        """,
    },
    "REVIEW": {
        "stems": "revis, revision",
    },
    "COMMENT_ON": {
        "stems": "coment",
        "nouns": "comentarios",
    },
    "SUPERVISE": {
        "stems": "supervis, supervision, orient",
        "forms": "dirigio, dirigieron, dirigiu, dirigiram, dirigir",
        "nouns": """
            supervision, supervisao, orientacao, direccion, direcao, tutoria, orientador, orientadora,
            supervisor, supervisora
        """,
    },
    "GUIDE": {
        "stems": "asesor, assessor",
        "nouns": "asesoria, asesoramiento, assessoria, consultoria",
    },
    "MANAGE": {
        "stems": "coordin, coorden, administr, gestion, gerenci",
        "nouns": """
            coordinacion, coordenacao, coordenador, coordenadora, coordinador, coordinadora, administracion,
            administracao, gestion, gestao, gerenciamento
        """,
    },
    "PROVIDE": {
        "stems": "proporcion, aport, suministr, facilit, disponibiliz",
        "forms": "forneceu, forneceram, fornecer, brindo, proveyo",
        "nouns": "provision, provisao, fornecimento, aporte, suministro",
    },
    "CONTRIBUTE": {
        "forms": "contribuyo, contribuyeron, contribuiu, contribuiram, contribuir",
        "nouns": "contribucion, contribuicao, colaboracion, colaboracao",
    },
    "JOIN": {
        "stems": "particip, ayud, apoy, auxili, ajud, apoi, colabor, cooper",
        "nouns": "participacion, participacao, ayuda, auxilio",
    },
    "LEAD": {
        "stems": "lider",
        "forms": """
            fue responsable, fueron responsables, foi responsavel, foram responsaveis, responsavel,
            responsaveis, responsables, responsable de, encargado, encargada, encarregado, se encargo,
            estuvo a cargo, a cargo, foi responsavel pela, foi responsavel pelo, foram responsaveis pela,
            foram responsaveis pelo
        """,
    },
    "VALIDATE": {
        "stems": "valid, verific",
        "nouns": "validacion, validacao, verificacion, verificacao",
    },
    "VISUALIZE": {
        "stems": "visualiz, ilustr",
        "nouns": "visualizacion, visualizacao, ilustracion, graficacion",
    },
    "PREPARE": {
        "stems": "prepar, gener, ger",
        "nouns": "preparacion, preparacao, confeccion, confeccao, produccion",
    },
    "NULL": {
        "stems": "aprob, aprov, acord, concord, acept, aceit",
        "forms": "leyo, leyeron, leu, leram, discutio, discutieron, discutiram, discutiu, leer, discutir",
        "nouns": """
            aprobacion, aprovacao, discusion, discussao, lectura, leitura, aprobacion final,
            aprovacao final, busqueda bibliografica, aprobacion de la version final,
            aprovacao da versao final
        """,
    },
}

OBJECTS: dict[str, str] = {
    "STUDY": """
        estudio, estudo, trabajo, trabalho, proyecto, projeto, projecto, investigaciones, pesquisas,
        estudios, ensayo
    """,
    "EXPERIMENT": """
        experimento, experimentos, ensayos, ensaios, mediciones, medicoes, pruebas, encuestas, entrevistas,
        entrevista, muestreo, amostragem
    """,
    "DATA": """
        datos, dados, base de datos, banco de dados, bases de datos, informacion, informacao, informacoes,
        base de dados
    """,
    "RESULTS": "resultados, hallazgos, resultado, conclusiones, conclusoes",
    "MANUSCRIPT": """
        manuscrito, articulo, artigo, texto, version final, versao final, versao, borrador, rascunho,
        documento, manuscritos, escrita final, version, informe
    """,
    "FIRSTDRAFT": """
        primer borrador, primeira versao, borrador inicial, rascunho inicial, primera version,
        version inicial, versao inicial
    """,
    "FIGURES": "figuras, tablas, graficos, tabelas, figura, ilustraciones, imagenes, imagens, mapas",
    "PROGRAM": "codigo, script, scripts, algoritmo computacional, aplicacion, aplicativo, programa",
    "METHOD": """
        modelo, modelos, metodo, metodos, protocolo, algoritmo, instrumento, instrumentos, marco teorico,
        cuestionario, questionario, metodologica
    """,
    "IDEA": """
        idea, ideia, hipotesis, hipotese, idea original, ideia original, ideia inicial,
        pregunta de investigacion, objetivos, problema, ideas
    """,
    "RESOURCE": """
        muestras, amostras, materiales, materiais, reactivos, reagentes, pacientes, equipos, equipamentos,
        insumos
    """,
    "FUNDING": """
        fondos, recursos financeiros, recursos economicos, financiacion, fundos, recursos financieros
    """,
    "LITERATURE": """
        literatura, bibliografia, bibliografica, revisao de literatura, revision de literatura,
        revision bibliografica, revisao bibliografica, levantamento bibliografico, referencias,
        revision de la literatura, revisao da literatura
    """,
}
