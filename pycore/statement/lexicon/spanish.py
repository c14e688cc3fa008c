"""Spanish. Regular verbs in -ar are given by their stems."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

SPANISH = Language(
    terms={
        "conceptualization": """
            conceptualizacion =CONCEIVE; conceptuacion; ideacion; concepcion de la idea;
            conceptualizacion del estudio; ideacion del estudio; concepcion de la investigacion;
            conceptualizacion de la idea; concepto del estudio
        """,
        "data-curation": """
            curacion de datos; curaduria de datos; gestion de datos ~; curacion de los datos; curado de datos;
            curaduria de los datos; gestion de los datos ~; curacion y gestion de datos;
            tratamiento de datos ~; depuracion de datos; curado de los datos; procesamiento de datos ~;
            conservacion de datos; organizacion de datos
        """,
        "formal-analysis": """
            analisis formal; analisis de datos ~; analisis de los datos ~; analisis estadistico ~;
            analisis formal de datos; analisis formal de los datos; analisis estadisticos ~
        """,
        "funding-acquisition": """
            adquisicion de fondos; adquisicion de financiamiento; adquisicion de financiacion;
            obtencion de fondos; obtencion de financiamiento; obtencion de financiacion; captacion de fondos;
            consecucion de fondos; financiamiento =FUNDING; financiacion =FUNDING;
            adquisicion de recursos financieros; busqueda de financiamiento; busqueda de financiacion;
            obtencion de recursos; gestion de fondos; consecucion de financiacion;
            adquisicion de financiamientos; captacion de financiacion; recaudacion de fondos;
            adquisicion de recursos; obtencion de la financiacion; gestion de financiamiento
        """,
        "investigation": """
            investigacion =STUDY; recoleccion de datos ~; recopilacion de datos ~; proceso de investigacion;
            recogida de datos ~; desarrollo de la investigacion; ejecucion de la investigacion;
            toma de datos ~; levantamiento de datos ~; recoleccion de informacion ~; busqueda e investigacion
        """,
        "methodology": """
            metodologia =METHOD; diseno metodologico; metodologias =METHOD; diseno de la metodologia;
            metodos =METHOD; diseno y metodologia
        """,
        "project-administration": """
            administracion del proyecto; administracion de proyecto; administracion de proyectos;
            gestion del proyecto; gestion de proyectos; direccion del proyecto;
            gestion del proyecto de investigacion; direccion de proyecto; coordinacion del proyecto ~;
            administracion de la investigacion; gestion de proyecto
        """,
        "resources": """
            recursos =RESOURCE; provision de recursos; suministro de recursos; aporte de recursos;
            recursos materiales =RESOURCE; obtencion de recursos materiales
        """,
        "software": """
            software =PROGRAM; programacion; desarrollo de software; programas informaticos;
            desarrollo del software; programas de computacion; software informatico; programas =PROGRAM
        """,
        "supervision": """
            supervision =SUPERVISE; supervisar; supervision de la investigacion; supervision del estudio;
            supervision del proyecto; tutoria; direccion de la investigacion; asesoria ~
        """,
        "validation": "validacion =VALIDATE; validacion de datos; verificacion; validacion de los resultados",
        "visualization": """
            visualizacion =VISUALIZE; visualizacion de datos; presentacion de datos;
            visualizacion y presentacion; visualizacion de los datos; presentacion visual
        """,
        "writing-original-draft": """
            redaccion borrador original; escritura borrador original; redaccion del borrador original;
            escritura del borrador original; redaccion preparacion del borrador original;
            redaccion del borrador; escritura preparacion del borrador original; borrador original;
            escritura del borrador; escritura de borrador original; redaccion de borrador original;
            preparacion del borrador original; redaccion primer borrador; redaccion del primer borrador;
            preparacion de borrador original; escritura del manuscrito original;
            redaccion del manuscrito original; redaccion inicial; redaccion de la primera version;
            redaccion manuscrito original; escritura borrador inicial; escritura del primer borrador;
            redaccion borrador inicial; escritura primer borrador; redaccion preparacion de borrador original;
            redaccion version original; escritura preparacion de borrador original; preparacion del borrador;
            elaboracion del borrador original; escritura del borrador inicial; redaccion original;
            redaccion del manuscrito; redaccion del borrador inicial; redaccion del texto original;
            escritura original; elaboracion del borrador; escritura del texto original;
            redaccion de manuscrito original; escritura borrador; redaccion borrador
        """,
        "writing-review-editing": """
            redaccion revision edicion; escritura revision edicion; revision edicion; redaccion y revision;
            redaccion revision; escritura revision; redaccion de revision edicion;
            revision edicion del manuscrito; escritura revisar editar; redaccion revisar editar;
            revision redaccion; edicion y revision; redaccion edicion; revision edicion de redaccion;
            escritura edicion; escritura revision y edicion del manuscrito; redaccion revision y correccion;
            revision y correccion; escritura revision y correccion; revision critica y edicion;
            revision y edicion final; edicion del manuscrito; revision del manuscrito; revision y redaccion;
            redaccion revision critica; revision de la redaccion y edicion; redaccion revisar y editar;
            revision y edicion de la redaccion; escritura revision edicion final;
            revision y correccion del manuscrito; redaccion revision y aprobacion; revision final;
            revision critica del manuscrito; escritura revision critica
        """,
    },
    endings={
        "ar": "o aron ar ando a an ado ada ados adas",
        "ir": "io ieron ir iendo e en ido ida idos idas",
    },
    acts={
        "CONCEIVE": {
            "ar": "idealiz, conceptualiz, ide, ideo",
            "ir": "conceb",
            "forms": """
                concibio, concibieron, concebido, concebida, planteo la idea, tuvo la idea, tuvieron la idea,
                concibe, conciben, concebida por, concebidos, gesto la idea, surgio la idea de
            """,
            "nouns": """
                concepcion, conceptualizacion, conceptuacion, idealizacion, ideacion, concepto,
                concepcion del estudio, idea y diseno, concepcion de la obra, concepcion del trabajo
            """,
        },
        "PROPOSE": {
            "ar": "formul, plante",
            "forms": "propuso, propusieron, propone, propuesto, planteamiento",
            "nouns": "propuesta, planteamiento, planteamiento del problema, formulacion",
        },
        "DESIGN": {
            "ar": "disen, planific, plane, deline, bosquej",
            "forms": """
                proyectaron, proyectar, proyectando, proyecta, proyectan, proyectado, proyectada, proyectados,
                proyectadas
            """,
            "nouns": """
                diseno, planificacion, planeacion, delineamiento, diseno del estudio, diseno experimental,
                diseno de la investigacion, diseno metodologico del, diseno de experimentos,
                diseno del trabajo
            """,
        },
        "DEVELOP": {
            "ar": "desarroll, elabor, cre",
            "forms": """
                construyo, construyeron, construir, construccion de, construido, construida, desarrollo el,
                establecio, establecieron
            """,
            "nouns": "desarrollo, elaboracion, construccion, creacion, establecimiento, optimizacion",
        },
        "IMPLEMENT": {
            "ar": "implement",
            "forms": "puso en marcha, puesta en marcha",
            "nouns": "implementacion",
        },
        "CODE": {
            "ar": "program, codific",
            "nouns": "programacion, codificacion",
        },
        "PERFORM": {
            "ar": "realiz, ejecut, efectu",
            "ir": "cumpl",
            "forms": """
                llevo a cabo, llevaron a cabo, llevar a cabo, hizo, hicieron, condujo, condujeron, hecho,
                hecha, hechos, conducido, llevado a cabo, llevada a cabo, llevados a cabo, practico
            """,
            "nouns": "realizacion, ejecucion",
        },
        "INVESTIGATE": {
            "ar": "investig",
            "forms": """
                experimentaron, experimentar, experimentando, experimenta, experimentan, experimentado,
                experimentada, experimentados, experimentadas
            """,
            "nouns": """
                trabajo de campo, trabajo experimental, trabajo de laboratorio, fase experimental,
                experimentacion, parte experimental
            """,
        },
        "COLLECT": {
            "ar": "recolect, recopil, colect, levant, encuest",
            "ir": "recog, med",
            "forms": """
                recogio, recogieron, recoger, muestrearon, muestrear, muestreando, muestrea, muestrean,
                muestreado, muestreada, muestreados, muestreadas, entrevisto, entrevistaron, entrevistar,
                entrevistando, entrevistan, entrevistado, entrevistada, entrevistados, entrevistadas, midio,
                midieron, recogido
            """,
            "nouns": """
                recoleccion, recopilacion, levantamiento, recogida, colecta, toma, recoleccion de datos,
                recoleccion de los datos, toma de datos, toma de muestras, recoleccion de muestras, medicion,
                recogida de muestras, recogida de los datos, levantamiento de informacion,
                levantamiento de la informacion, recopilacion de informacion, recopilacion de la informacion,
                recopilacion de datos, recoleccion de la informacion, muestreo de
            """,
        },
        "OBTAIN": {
            "ir": "adquir, consegu",
            "forms": """
                obtuvo, obtuvieron, obtener, obter, adquirio, adquirieron, consiguio, consiguieron, obtenido,
                obtenida, obtenidos, gano
            """,
            "nouns": "obtencion, adquisicion, captura",
        },
        "SECURE": {
            "ar": "financi",
            "nouns": "busqueda de fondos",
        },
        "ANALYZE": {
            "ar": "analiz",
            "nouns": """
                analisis, analisis estadistico, analisis estadisticos, estadistica, analisis de datos,
                analisis de los datos, analisis de la informacion, analisis de resultados,
                analisis de los resultados, tratamiento estadistico, procesamiento estadistico,
                analisis e interpretacion, analisis estadistico de los datos, analisis bioinformatico
            """,
        },
        "ASSESS": {
            "ar": "evalu, compar, explor",
            "nouns": "evaluacion",
        },
        "INTERPRET": {
            "ar": "interpret",
            "nouns": """
                interpretacion, interpretacion de los datos, interpretacion de resultados,
                interpretacion de los resultados, interpretacion de datos
            """,
        },
        "CURATE": {
            "ar": "depur, tabul, organiz, sistematiz, limpi",
            "nouns": "curacion, depuracion, limpieza, tabulacion, sistematizacion",
        },
        "PROCESS": {
            "ar": "proces",
            "nouns": """
                procesamiento, extraccion, tratamiento de la informacion, procesamiento de la informacion,
                procesamiento de los datos
            """,
        },
        "WRITE": {
            "ar": "redact",
            "ir": "escrib",
            "forms": "escribio, escribieron, escribir, escrito, redacte, escritos, coescribio, redacto",
            "nouns": """
                redaccion, escritura, redaccion del articulo, redaccion del manuscrito,
                escritura del manuscrito, escritura del articulo, elaboracion del manuscrito,
                redaccion del texto, elaboracion del articulo, redaccion del trabajo,
                preparacion del manuscrito, redaccion de la version final
            """,
        },
        "REVISE": {
            "ar": "edit, modific, ajust, mejor",
            "ir": "corrig",
            "forms": """
                corrigio, corrigieron, corregir, corregido, editado, revisado criticamente,
                reviso criticamente, revisaron criticamente, revisamos criticamente
            """,
            "nouns": """
                revision, correccion, edicion, revision critica, modificacion, revision del texto,
                revision del articulo, correccion de estilo, revision critica del contenido, mejoramiento,
                revision critica del articulo
            """,
        },
        "REVIEW": {
            "ar": "revis, revision",
        },
        "COMMENT_ON": {
            "ar": "coment",
            "forms": "aporto comentarios, brindo comentarios, hizo comentarios, hicieron comentarios",
            "nouns": "comentarios",
        },
        "SUPERVISE": {
            "ar": "supervis, orient, monitore, tutor",
            "ir": "dirig",
            "forms": "dirigio, dirigieron, dirigir, dirige, dirigida por",
            "nouns": """
                direccion, tutoria, supervisor, supervisora, directora, direccion del trabajo,
                tutorizacion
            """,
        },
        "GUIDE": {
            "ar": "asesor, guia, aconsej",
            "nouns": "asesoria, asesoramiento, consultoria, orientacion",
        },
        "MANAGE": {
            "ar": "coordin, administr, gestion",
            "nouns": """
                coordinacion, coordinador, coordinadora, administracion, gestion, organizacion,
                coordinacion general
            """,
        },
        "PROVIDE": {
            "ar": "proporcion, aport, suministr, facilit, brind, don",
            "ir": "provee",
            "forms": "brindo, proveyo, proporciono, suministro, facilito",
            "nouns": "provision, aporte, suministro, donacion, aportacion",
        },
        "CONTRIBUTE": {
            "ir": "contribu",
            "forms": """
                contribuyo, contribuyeron, contribuir, contribuyen, realizo aportes, realizaron aportes, hizo aportes
            """,
            "nouns": "contribucion, colaboracion, aportes, aportaciones",
        },
        "JOIN": {
            "ar": "particip, ayud, apoy, auxili, colabor, cooper, asist, involucr",
            "forms": """
                asistio, tomo parte, tomaron parte, estuvo involucrado, estuvieron involucrados, contribuyo a,
                contribuyeron a, contribuyo al, contribuyeron al, contribuyo en, contribuyeron en
            """,
            "nouns": "participacion, ayuda, auxilio, asistencia",
        },
        "LEAD": {
            "ar": "lider, encabez",
            "forms": """
                fue responsable, fueron responsables, responsables, responsable de, encargado, encargada,
                se encargo, estuvo a cargo, a cargo, se encargo de, se encargaron de, se encargaron,
                estuvieron a cargo, estuvo a cargo de, estuvieron a cargo de, fue el responsable de,
                fue la responsable de, encargados, encargado de, encargada de, asumio, fueron responsables de,
                fue responsable de
            """,
        },
        "ENROLL": {
            "ar": "reclut",
            "forms": "incluyo a los pacientes, trato a los pacientes, atendio a los pacientes",
            "nouns": """
                reclutamiento, reclutamiento de pacientes, captacion de pacientes, seguimiento,
                seguimiento de los pacientes
            """,
        },
        "HANDLE": {
            "ar": """
                aisl, cultiv, sintetiz, purific, secuenci, inocul, amplific, anestesi, vacun, incub,
                fabric, instal, fotografi, transcrib, cruz, sembr, cosech, disec, fij
            """,
            "ir": "transcrib, extra",
            "forms": """
                extrajo, extrajeron, sembro, tomo muestras, tomaron muestras, tomo las muestras,
                tomaron las muestras, tomo fotografias
            """,
            "nouns": """
                aislamiento, purificacion, extraccion de adn, extraccion de arn, cultivo, cultivos,
                inoculacion, siembra, cosecha, secuenciacion, transcripcion
            """,
        },
        "DETERMINE": {
            "ar": """
                identific, detect, determin, cuantific, caracteriz, observ, clasific, seleccion,
                mape, mont
            """,
            "ir": "describ",
            "nouns": """
                identificacion, deteccion, determinacion, cuantificacion, caracterizacion,
                clasificacion
            """,
        },
        "VALIDATE": {
            "ar": "valid, verific, comprob, corrobor, contrast",
            "nouns": "validacion, verificacion",
        },
        "VISUALIZE": {
            "ar": "visualiz, ilustr, dibuj",
            "forms": """
                graficaron, graficar, graficando, grafica, grafican, graficado, graficada, graficados,
                graficadas
            """,
            "nouns": """
                visualizacion, ilustracion, graficacion, graficos y tablas, elaboracion de figuras,
                diseno de figuras, diseno grafico
            """,
        },
        "PREPARE": {
            "ar": "prepar, gener, confeccion",
            "forms": """
                producio, producieron, producir, produciendo, producen, producido, producida, producidos,
                producidas, produjo, produjeron
            """,
            "nouns": "preparacion, confeccion, produccion, elaboracion de",
        },
        "NULL": {
            "ar": "aprob, acord, concord, acept, autoriz",
            "forms": """
                leyo, leyeron, discutio, discutieron, leer, discutir, leido, leidos, han leido, ha leido,
                leyo y aprobo, leyeron y aprobaron, aprobo la version final, aprobaron la version final,
                da su aprobacion, dieron su aprobacion, discutido, discutidos, revisaron y aprobaron,
                revisaron y aprobaron la version final, debatio
            """,
            "nouns": """
                aprobacion, discusion, lectura, aprobacion final, busqueda bibliografica,
                aprobacion de la version final, autor de correspondencia, aprobacion del manuscrito,
                busqueda de literatura, discusion de resultados, discusion de los resultados,
                autor para correspondencia
            """,
        },
    },
    objects={
        "STUDY": """
            estudio, trabajo, proyecto, investigaciones, estudios, ensayo, trabajos, la investigacion,
            investigacion, presente estudio, presente investigacion, el estudio, proyectos,
            trabajo de investigacion, presente trabajo, obra
        """,
        "EXPERIMENT": """
            experimento, experimentos, ensayos, mediciones, pruebas, encuestas, entrevistas, entrevista,
            muestreo, cirugias, observaciones, prueba, ensayos clinicos, simulaciones,
            trabajos de laboratorio, pruebas de laboratorio, experimentos de laboratorio,
            cuestionarios aplicados
        """,
        "DATA": """
            datos, base de datos, bases de datos, informacion, dato, informacion clinica, historias clinicas,
            datos clinicos, datos experimentales
        """,
        "RESULTS": """
            resultados, hallazgos, resultado, conclusiones, resultados finales, los resultados
        """,
        "MANUSCRIPT": """
            manuscrito, articulo, texto, version final, borrador, documento, manuscritos, version, informe,
            articulos, textos, version definitiva, manuscrito final, articulo final, documento final,
            version final del manuscrito, version final del articulo, trabajo final, ensayo escrito,
            contenido intelectual importante
        """,
        "FIRSTDRAFT": """
            primer borrador, borrador inicial, primera version, version inicial, borrador del manuscrito,
            borrador del articulo, primer borrador del manuscrito, primera version del manuscrito,
            primera version del articulo, version preliminar, primer manuscrito, manuscrito inicial,
            primer borrador del articulo, version inicial del manuscrito, borrador original del manuscrito
        """,
        "FIGURES": """
            figuras, tablas, graficos, figura, ilustraciones, imagenes, mapas, tabla, grafico, graficas,
            imagen, mapa, figuras y tablas, tablas y figuras, infografias
        """,
        "PROGRAM": """
            codigo, script, scripts, algoritmo computacional, aplicacion, programa, software, codigos,
            programas, aplicaciones, codigo fuente, pagina web, algoritmos computacionales,
            herramienta informatica
        """,
        "METHOD": """
            modelo, modelos, metodo, metodos, protocolo, algoritmo, instrumento, instrumentos, marco teorico,
            cuestionario, questionario, algoritmos, protocolos, cuestionarios, marco metodologico, tecnica,
            tecnicas, modelo matematico, modelo teorico, encuesta disenada, estrategia de busqueda, sistema,
            prototipo, escalas
        """,
        "IDEA": """
            idea, hipotesis, idea original, pregunta de investigacion, objetivos, problema, ideas,
            idea inicial, idea de investigacion, preguntas de investigacion, objetivo, idea principal,
            idea del estudio, tema de investigacion, hipotesis de investigacion
        """,
        "RESOURCE": """
            muestras, materiales, reactivos, pacientes, equipos, insumos, muestra, material, paciente, equipo,
            reactivo, materiales y reactivos, recursos materiales, infraestructura,
            participantes
        """,
        "FUNDING": """
            fondos, recursos economicos, financiacion, recursos financieros, financiamiento, la financiacion,
            el financiamiento, los fondos, recursos para la investigacion, presupuesto, subvencion
        """,
        "LITERATURE": """
            literatura, bibliografia, bibliografica, revision de literatura, revision bibliografica,
            referencias, revision de la literatura, bibliografias, estado del arte, articulos incluidos,
            revision documental
        """,
        "COMMENT": "sugerencias, observaciones criticas, recomendaciones, aportes intelectuales",
        "SUPPORT": """
            apoyo administrativo, apoyo tecnico, apoyo logistico, apoyo administrativo tecnico o logistico
        """,
    },
    degrees={
        "lead": """
            lider, liderazgo, responsable principal, responsable, lidera, papel principal, rol principal
        """,
        "equal": "igual, iguales, equitativo, equitativa, por igual",
        "supporting": "apoyo, soporte, de apoyo, colaborador de apoyo",
    },
    groups={
        "all": """
            todos los autores, todas las autoras, todos los autores y autoras, los autores,
            todos los coautores, cada autor, cada uno de los autores, los coautores, todos los firmantes,
            las autoras, todas las autoras y autores, los tres autores, los cuatro autores,
            todas y todos los autores
        """,
        "others": """
            los demas autores, demas autores, los otros autores, otros autores, el resto de los autores,
            resto de autores, los demas coautores, el resto de autores
        """,
        "both": "ambos autores, ambos, ambas, los dos autores, ambas autoras, las dos autoras",
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
        "-1": "ultimo autor, ultima autora, el ultimo autor, la ultima autora",
        "one": "el autor, la autora, autor unico, unico autor, la autora unica",
    },
    headings="""
        contribucion de los autores, contribuciones de los autores, contribucion de autores,
        contribuciones de autores, contribucion de autoria, contribuciones de autoria, contribucion autoral,
        declaracion de contribucion de autoria credit, roles de autoria, declaracion de autoria,
        colaboradores, autor a, taxonomia credit, contribuciones, roles taxonomia credit,
        grado de contribucion, contribucion de cada autor, contribuciones individuales,
        declaracion de contribucion de los autores, declaracion de contribuciones de los autores,
        contribuciones de autores y autoras, contribucion individual de los autores,
        contribucion de autores segun credit, contribucion de los autores y autoras,
        contribuciones de los autores y autoras, aportes de los autores, aporte de los autores,
        contribuciones del autor, contribucion del autor, declaracion de contribucion,
        declaracion de autoria y contribucion, participacion de los autores, aportaciones de los autores,
        responsabilidades de los autores, responsabilidad de los autores, rol de los autores,
        roles de los autores, roles de colaboracion, contribuciones de las autoras,
        declaracion de roles de autoria
    """,
    keys="autor, autores, nombre, rol, iniciales",
    elsewhere="""
        financiado por, apoyado por, conflicto de intereses, conflicto de interes, financiada por, financiados
        por, apoyada por, subvencionado por, declaran no haber, declaran no tener, declaran que no, declara no
        haber, declara no tener, declara que no, no recibio financiamiento, no recibio financiacion, no ha
        recibido financiamiento, no ha recibido financiacion, no hubo financiamiento, no hubo financiacion,
        sin financiamiento, sin financiacion, criterios de autoria, cumplen los criterios, cumplen con los
        criterios, cumple los criterios, cumplen los requisitos
    """,
    machines="""
        ia generativa, inteligencia artificial generativa, herramientas de ia, herramienta de ia, uso de la ia,
        uso de ia, herramientas de inteligencia artificial, uso de inteligencia artificial, uso de la
        inteligencia artificial
    """,
    thanks="""
        agradecemos, agradece, agradecen, agradecimientos, agradecido, expresamos nuestro reconocimiento,
        reconocemos el apoyo, agradecer, agradecemos a
    """,
    instructions="de diversas maneras",
    nobody="no aplica, ninguno, ninguna, no procede",
    helpers="""
        con la ayuda de, con apoyo de, con ayuda de, con el apoyo de, con la colaboracion de,
        en colaboracion con, con la asesoria de, con la participacion de
    """,
    supervisors="""
        bajo la supervision de, bajo la direccion de, bajo la tutoria de, bajo la guia de,
        bajo la orientacion de, bajo direccion de
    """,
    excepting="excepto, con excepcion de, a excepcion de, con la excepcion de, salvo, menos, exceptuando, exceptuando a, exceptuado",
    pairing="respectivamente",
    joining="y, e, u, o, pero, asi como, ademas",
    of="de, del, de la, de los, de las, d",
    by="por",
    skipped="""
        el, la, los, las, lo, un, una, unos, o, se, que, por, para, con, en, su, sus, e, fue, fueron, ha, han,
        del, de, al, este, esta, estos, estas, critica, criticamente, conjuntamente, igualmente, asimismo,
        tambien, ambos, principal, principalmente, final, manera, forma, contenido, intelectual, todo, todos,
        todas, toda, cada, parte, sobre, durante, sido, ser, tanto, importante, como, entre, desde,
        general, cientifico, responsables, igual, segun, mediante, siendo, estadistico
    """,
    closed=Closed(
        examples="ejemplo, ejemplos",
        helps="ayuda, asistencia, apoyo, asesoramiento",
        whens="mientras, cuando",
        one="ella",
        uses="uso, usaron, utilizaron, utilizó, usó, empleó, emplearon, mediante",
        capacities="como",
        telling="yo, nosotros, nuestro, nuestra, mi, ella",
        everybody="todos, todas",
        drafting="redaccion, escritura",
        articles="este, esta, los, las",
        beings="fue, fueron, son, sido",
        aside="para, con, en, durante, mediante",
        turns="mientras",
        after_turns="que",
        authors="autor",
        before_names="el, la, los, las",
        between="y, de, del, la, a",
        writing="redaccion, escritura",
        common="de, del, la, en, y, su, primary, principal",
    ),
)
