"""Spanish. Regular verbs in -ar are given by their stems."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

SPANISH = Language(
    terms={
        "conceptualization": "conceptualizacion =CONCEIVE; conceptuacion; ideacion",
        "data-curation": """
            curacion de datos; curaduria de datos; gestion de datos ~; curacion de los datos; curado de datos
        """,
        "formal-analysis": """
            analisis formal; analisis de datos ~; analisis de los datos ~; analisis estadistico ~
        """,
        "funding-acquisition": """
            adquisicion de fondos; adquisicion de financiamiento; adquisicion de financiacion;
            obtencion de fondos; obtencion de financiamiento; obtencion de financiacion; captacion de fondos;
            consecucion de fondos; financiamiento =FUNDING; financiacion =FUNDING
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
    endings={
        "ar": "o aron ar ando a an ado ada ados adas",
    },
    acts={
        "CONCEIVE": {
            "ar": "idealiz, conceptualiz, ide",
            "forms": "concibio, concibieron, concebido, concebida, planteo la idea, tuvo la idea",
            "nouns": "concepcion, conceptualizacion, conceptuacion, idealizacion, ideacion, concepto",
        },
        "PROPOSE": {
            "ar": "formul",
            "forms": "propuso, propusieron",
            "nouns": "propuesta",
        },
        "DESIGN": {
            "ar": "disen, planific, plane, deline",
            "nouns": "diseno, planificacion, planeacion, delineamiento",
        },
        "DEVELOP": {
            "ar": "desarroll, elabor, cre",
            "forms": "construyo, construyeron, construir, construccion de",
            "nouns": "desarrollo, elaboracion, construccion, creacion",
        },
        "IMPLEMENT": {
            "ar": "implement",
            "nouns": "implementacion",
        },
        "CODE": {
            "ar": "program, codific",
            "nouns": "programacion, codificacion",
        },
        "PERFORM": {
            "ar": "realiz, ejecut, efectu",
            "forms": "llevo a cabo, llevaron a cabo, llevar a cabo, hizo, hicieron, condujo, condujeron",
            "nouns": "realizacion, ejecucion",
        },
        "INVESTIGATE": {
            "nouns": "trabajo de campo, trabajo experimental",
        },
        "COLLECT": {
            "ar": "recolect, recopil, colect, levant",
            "forms": "recogio, recogieron, recoger",
            "nouns": """
                recoleccion, recopilacion, levantamiento, recogida, colecta, toma, recoleccion de datos,
                recoleccion de los datos, toma de datos
            """,
        },
        "OBTAIN": {
            "forms": "obtuvo, obtuvieron, obtener, obter, adquirio, adquirieron",
            "nouns": "obtencion, adquisicion, captura",
        },
        "ANALYZE": {
            "ar": "analiz",
            "nouns": """
                analisis, analisis estadistico, analisis estadisticos, estadistica, analisis de datos,
                analisis de los datos
            """,
        },
        "ASSESS": {
            "ar": "evalu, compar, explor",
            "nouns": "evaluacion",
        },
        "INTERPRET": {
            "ar": "interpret",
            "nouns": "interpretacion",
        },
        "CURATE": {
            "ar": "depur, tabul",
            "nouns": "curacion, depuracion, limpieza, tabulacion",
        },
        "PROCESS": {
            "ar": "proces",
            "nouns": "procesamiento, extraccion",
        },
        "WRITE": {
            "ar": "redact",
            "forms": "escribio, escribieron, escribir, escrito",
            "nouns": "redaccion, escritura, redaccion del articulo",
        },
        "REVISE": {
            "ar": "edit, modific, ajust",
            "forms": "corrigio, corrigieron, corregir",
            "nouns": "revision, correccion, edicion, revision critica, modificacion",
        },
        "REVIEW": {
            "ar": "revis, revision",
        },
        "COMMENT_ON": {
            "ar": "coment",
            "nouns": "comentarios",
        },
        "SUPERVISE": {
            "ar": "supervis, orient",
            "forms": "dirigio, dirigieron, dirigir",
            "nouns": "direccion, tutoria, supervisor, supervisora",
        },
        "GUIDE": {
            "ar": "asesor",
            "nouns": "asesoria, asesoramiento, consultoria",
        },
        "MANAGE": {
            "ar": "coordin, administr, gestion",
            "nouns": "coordinacion, coordinador, coordinadora, administracion, gestion",
        },
        "PROVIDE": {
            "ar": "proporcion, aport, suministr, facilit",
            "forms": "brindo, proveyo",
            "nouns": "provision, aporte, suministro",
        },
        "CONTRIBUTE": {
            "forms": "contribuyo, contribuyeron, contribuir",
            "nouns": "contribucion, colaboracion",
        },
        "JOIN": {
            "ar": "particip, ayud, apoy, auxili, colabor, cooper",
            "nouns": "participacion, ayuda, auxilio",
        },
        "LEAD": {
            "ar": "lider",
            "forms": """
                fue responsable, fueron responsables, responsables, responsable de, encargado, encargada,
                se encargo, estuvo a cargo, a cargo
            """,
        },
        "VALIDATE": {
            "ar": "valid, verific",
            "nouns": "validacion, verificacion",
        },
        "VISUALIZE": {
            "ar": "visualiz, ilustr",
            "nouns": "visualizacion, ilustracion, graficacion",
        },
        "PREPARE": {
            "ar": "prepar, gener",
            "nouns": "preparacion, confeccion, produccion",
        },
        "NULL": {
            "ar": "aprob, acord, concord, acept",
            "forms": "leyo, leyeron, discutio, discutieron, leer, discutir",
            "nouns": """
                aprobacion, discusion, lectura, aprobacion final, busqueda bibliografica,
                aprobacion de la version final
            """,
        },
    },
    objects={
        "STUDY": "estudio, trabajo, proyecto, investigaciones, estudios, ensayo",
        "EXPERIMENT": """
            experimento, experimentos, ensayos, mediciones, pruebas, encuestas, entrevistas, entrevista,
            muestreo
        """,
        "DATA": "datos, base de datos, bases de datos, informacion",
        "RESULTS": "resultados, hallazgos, resultado, conclusiones",
        "MANUSCRIPT": """
            manuscrito, articulo, texto, version final, borrador, documento, manuscritos, version, informe
        """,
        "FIRSTDRAFT": "primer borrador, borrador inicial, primera version, version inicial",
        "FIGURES": "figuras, tablas, graficos, figura, ilustraciones, imagenes, mapas",
        "PROGRAM": "codigo, script, scripts, algoritmo computacional, aplicacion, programa",
        "METHOD": """
            modelo, modelos, metodo, metodos, protocolo, algoritmo, instrumento, instrumentos, marco teorico,
            cuestionario, questionario
        """,
        "IDEA": "idea, hipotesis, idea original, pregunta de investigacion, objetivos, problema, ideas",
        "RESOURCE": "muestras, materiales, reactivos, pacientes, equipos, insumos",
        "FUNDING": "fondos, recursos economicos, financiacion, recursos financieros",
        "LITERATURE": """
            literatura, bibliografia, bibliografica, revision de literatura, revision bibliografica,
            referencias, revision de la literatura
        """,
    },
    degrees={
        "lead": "lider, liderazgo, responsable principal, responsable",
        "equal": "igual, iguales, equitativo",
        "supporting": "apoyo, soporte, de apoyo",
    },
    groups={
        "all": "todos los autores, todas las autoras, todos los autores y autoras, los autores",
        "others": "los demas autores, demas autores",
        "both": "ambos autores, ambos, ambas",
        "they": "ella, ellas, ellos, el mismo, la misma",
        "1": """
            primer autor, el primer autor, primera autora, autor 1, 1o autor, 1a autora, 1a autor, autora 1,
            1 autor, 1 autora, 1er autor, la primera autora
        """,
        "2": """
            segundo autor, el segundo autor, segunda autora, autor 2, 2o autor, 2a autora, 2a autor, autora 2,
            2 autor, 2do autor, la segunda autora, 2 autora
        """,
        "3": """
            tercer autor, el tercer autor, tercera autora, autor 3, 3o autor, 3a autora, 3a autor, autora 3,
            3 autor, 3er autor, la tercera autora, 3 autora
        """,
        "4": "cuarto autor, cuarta autora, autor 4, autora 4, 4 autor, 4 autora, 4to autor",
        "5": "quinto autor, quinta autora, autor 5, 5o autor, 5a autora, 5a autor, autora 5, 5 autor",
        "6": "sexto autor, sexta autora, autor 6, 6o autor, 6a autora, 6a autor",
        "7": "autor 7, 7o autor, 7a autora, 7a autor, septimo autor",
        "8": "autor 8, octavo autor",
        "-1": "ultimo autor, ultima autora, el ultimo autor",
        "one": "el autor, la autora, autor unico, unico autor",
    },
    headings="""
        contribucion de los autores, contribuciones de los autores, contribucion de autores,
        contribuciones de autores, contribucion de autoria, contribuciones de autoria, contribucion autoral,
        declaracion de contribucion de autoria credit, roles de autoria, declaracion de autoria,
        colaboradores, autor a, taxonomia credit, contribuciones, roles taxonomia credit,
        grado de contribucion
    """,
    keys="autor, autores, nombre, rol, iniciales",
    elsewhere="financiado por, apoyado por, conflicto de intereses, conflicto de interes",
    thanks="""
        agradecemos, agradece, agradecen, agradecimientos, agradecido, expresamos nuestro reconocimiento,
        reconocemos el apoyo
    """,
    instructions="de diversas maneras",
    nobody="no aplica",
    helpers="con la ayuda de, con apoyo de",
    supervisors="bajo la supervision de, bajo la direccion de",
    excepting="excepto, con excepcion de, a excepcion de, salvo",
    pairing="respectivamente",
    joining="y, e, u, o, pero",
    of="de, del, de la, de los, de las, d",
    by="por",
    skipped="""
        el, la, los, las, lo, un, una, unos, o, se, que, por, para, con, en, su, sus, e, fue, fueron, ha, han,
        del, de
    """,
    closed=Closed(
        turns="mientras",
        after_turns="que",
        authors="autor",
        before_names="el, la, los",
        between="y, de, del, la, a",
        writing="redaccion, escritura",
        common="de, del, la, en, y, su, primary, principal",
    ),
)
