"""Portuguese. Regular verbs in -ar are given by their stems."""

from __future__ import annotations

from pycore.statement.lexicon.language import Closed, Language

PORTUGUESE = Language(
    terms={
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
            administracao do projeto; administracao do projecto; administracao de projeto; gestao do projeto;
            gerenciamento do projeto; gerenciamento de projetos; administracao de projetos;
            coordenacao do projeto ~
        """,
        "resources": """
            recursos =RESOURCE; provisao de recursos; disponibilizacao de ferramentas;
            disponibilizacao de ferramenta
        """,
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
    endings={
        "ar": "ou aram ar ando a am ado ada ados adas",
    },
    acts={
        "CONCEIVE": {
            "ar": "idealiz, conceptualiz, conceitualiz, conceitu, ide",
            "forms": "concebeu, conceberam, concebido, concebida",
            "nouns": "concepcao, idealizacao, ideacao, conceptualizacao, conceito",
        },
        "PROPOSE": {
            "ar": "formul",
            "forms": "propos, propuseram",
            "nouns": "proposta",
        },
        "DESIGN": {
            "ar": "desenh, planej, planific, plane, deline",
            "nouns": "desenho, delineamento, planejamento, planeamento",
        },
        "DEVELOP": {
            "ar": "elabor, cri",
            "forms": "desenvolveu, desenvolveram, desenvolver, construiu, construiram",
            "nouns": "desenvolvimento, elaboracao, construcao, criacao",
        },
        "IMPLEMENT": {
            "ar": "implement",
            "nouns": "implementacao",
        },
        "CODE": {
            "ar": "program, codific",
            "nouns": "programacao, codificacao",
        },
        "PERFORM": {
            "ar": "realiz, execut, efectu",
            "forms": "conduziu, conduziram, conduzir, fez, fizeram",
            "nouns": "realizacao, execucao, conducao",
        },
        "INVESTIGATE": {
            "nouns": "trabalho de campo, pesquisa de campo, trabalho experimental",
        },
        "COLLECT": {
            "ar": "colet, levant",
            "forms": "recolheu, recolheram, recolher",
            "nouns": "coleta, recolha, levantamento, coleta de dados, recolha de dados, coleta dos dados",
        },
        "OBTAIN": {
            "forms": "obteve, obtiveram, obter, adquiriu, adquiriram",
            "nouns": "obtencao, aquisicao, captura",
        },
        "ANALYZE": {
            "ar": "analis",
            "nouns": """
                analise, analises, analise estatistica, analises estatisticas, estatistica,
                tratamento estatistico, analise de dados, analise dos dados
            """,
        },
        "ASSESS": {
            "ar": "avali, compar, explor",
            "nouns": "avaliacao",
        },
        "INTERPRET": {
            "ar": "interpret",
            "nouns": "interpretacao",
        },
        "CURATE": {
            "ar": "depur, tabul",
            "forms": "curou",
            "nouns": "curadoria, limpeza, tabulacao",
        },
        "PROCESS": {
            "ar": "process",
            "nouns": "processamento, extracao",
        },
        "WRITE": {
            "forms": "escreveu, escreveram, redigiu, redigiram, escrever, redigir, escrita por, redigido",
            "nouns": "redacao, escrita",
        },
        "REVISE": {
            "ar": "edit, modific, ajust",
            "forms": "corrigiu, corrigiram, corrigir",
            "nouns": "revisao, correcao, edicao, revisao critica",
        },
        "REVIEW": {
            "ar": "revis",
        },
        "COMMENT_ON": {
            "ar": "coment",
            "nouns": "comentarios",
        },
        "SUPERVISE": {
            "ar": "supervision, orient",
            "forms": "dirigiu, dirigiram, dirigir",
            "nouns": """
                supervision, supervisao, orientacao, direcao, tutoria, orientador, orientadora, supervisor,
                supervisora
            """,
        },
        "GUIDE": {
            "ar": "assessor",
            "nouns": "assessoria, consultoria",
        },
        "MANAGE": {
            "ar": "coorden, administr, gerenci",
            "nouns": "coordenacao, coordenador, coordenadora, administracao, gestao, gerenciamento",
        },
        "PROVIDE": {
            "ar": "proporcion, facilit, disponibiliz",
            "forms": "forneceu, forneceram, fornecer",
            "nouns": "provisao, fornecimento, aporte",
        },
        "CONTRIBUTE": {
            "forms": "contribuiu, contribuiram, contribuir",
            "nouns": "contribuicao, colaboracao",
        },
        "JOIN": {
            "ar": "particip, auxili, ajud, apoi, colabor, cooper",
            "nouns": "participacao",
        },
        "LEAD": {
            "ar": "lider",
            "forms": """
                foi responsavel, foram responsaveis, responsavel, responsaveis, encarregado, a cargo,
                foi responsavel pela, foi responsavel pelo, foram responsaveis pela, foram responsaveis pelo
            """,
        },
        "VALIDATE": {
            "ar": "valid, verific",
            "nouns": "validacao, verificacao",
        },
        "VISUALIZE": {
            "ar": "visualiz, ilustr",
            "nouns": "visualizacao",
        },
        "PREPARE": {
            "ar": "prepar, ger",
            "nouns": "preparacao, confeccao",
        },
        "NULL": {
            "ar": "aprov, acord, concord, aceit",
            "forms": "leu, leram, discutiram, discutiu, discutir",
            "nouns": "aprovacao, discussao, leitura, aprovacao final, aprovacao da versao final",
        },
    },
    objects={
        "STUDY": "estudo, trabalho, projeto, projecto, pesquisas",
        "EXPERIMENT": "experimento, experimentos, ensaios, medicoes, entrevistas, entrevista, amostragem",
        "DATA": "dados, banco de dados, informacao, informacoes, base de dados",
        "RESULTS": "resultados, resultado, conclusoes",
        "MANUSCRIPT": "manuscrito, artigo, versao final, versao, rascunho, escrita final",
        "FIRSTDRAFT": "primeira versao, rascunho inicial, versao inicial",
        "FIGURES": "figuras, graficos, tabelas, figura, imagens, mapas",
        "PROGRAM": "script, scripts, algoritmo computacional, aplicativo, programa",
        "METHOD": """
            modelo, modelos, metodo, metodos, protocolo, algoritmo, instrumento, instrumentos, metodologica
        """,
        "IDEA": "ideia, hipotese, ideia original, ideia inicial, objetivos, problema",
        "RESOURCE": "amostras, materiais, reagentes, pacientes, equipamentos, insumos",
        "FUNDING": "recursos financeiros, fundos",
        "LITERATURE": """
            literatura, bibliografia, bibliografica, revisao de literatura, revisao bibliografica,
            levantamento bibliografico, revisao da literatura
        """,
    },
    degrees={
        "lead": "lider, lideranca",
        "equal": "igual, iguais",
        "supporting": "suporte, apoio, de apoio",
    },
    groups={
        "all": "todos os autores, todas as autoras, os autores",
        "others": "os demais autores, demais autores",
        "both": "ambos os autores, ambos, ambas",
        "they": "eles, ele, elas",
        "1": """
            primeiro autor, o primeiro autor, primeira autora, autor 1, 1o autor, 1a autora, 1a autor,
            autora 1, 1 autor, 1 autora, a primeira autora
        """,
        "2": """
            segundo autor, segunda autora, o segundo autor, autor 2, 2o autor, 2a autora, 2a autor, autora 2,
            2 autor, a segunda autora, 2 autora
        """,
        "3": """
            terceiro autor, o terceiro autor, autor 3, 3o autor, 3a autora, 3a autor, autora 3, 3 autor,
            a terceira autora, terceira autora, 3 autora
        """,
        "4": "quarto autor, quarta autora, autor 4, autora 4, 4 autor, 4 autora",
        "5": "quinto autor, quinta autora, autor 5, 5o autor, 5a autora, 5a autor, autora 5, 5 autor",
        "6": "sexto autor, sexta autora, autor 6, 6o autor, 6a autora, 6a autor",
        "7": "autor 7, 7o autor, 7a autora, 7a autor, setimo autor",
        "8": "autor 8, oitavo autor",
        "-1": "ultimo autor, ultima autora, o ultimo autor",
        "one": "o autor, a autora, unico autor",
    },
    headings="""
        contribuicao dos autores, contribuicoes dos autores, contribuicao de autoria,
        contribuicoes de autoria, contribuicao autoral, declaracao de contribuicao dos autores,
        contribuicao individual, participacao dos autores, colaboradores, colaboracao dos autores, autor a,
        taxonomia credit, grau de contribuicao
    """,
    keys="autor, autores, nome",
    elsewhere="financiado por, conflito de interesses, conflito de interesse",
    thanks="agradecemos, agradece, agradecimentos, agradecem, agradecido, expressamos nosso reconhecimento",
    nobody="nao se aplica",
    helpers="com a ajuda de, com apoio de",
    supervisors="sob a supervisao de, sob orientacao de, sob a orientacao de",
    excepting="salvo, exceto, com excecao de, a excecao de",
    pairing="respectivamente",
    joining="e, ou, u, o",
    of="de, do, da, dos, das",
    by="por, pelo, pela, pelos, pelas",
    skipped="""
        os, o, uma, um, uns, se, que, por, para, com, em, no, na, nos, nas, su, seu, sua, e, foi, foram, ao,
        aos, do, da, dos, das, de
    """,
    closed=Closed(
        negations="não",
        turns="enquanto",
        after_turns="que",
        authors="autor",
        before_names="os, o",
        between="e, de, da, do, a",
        writing="escrita, redacao",
        common="de, do, da, dos, e",
    ),
)
