"""Narrative wording in Spanish, Portuguese and Chinese, in the classes of `wording`.

Words are folded (no accents). Spanish and Portuguese put the object after the act ("diseno del
estudio"), as English does with "of"; Chinese puts it after or before, without spaces.
"""

from __future__ import annotations



class Table:
    """The words of one language: `ACTIONS` and `OBJECTS` as in `wording`.

    "stems" are verbs in -ar without their ending, for both languages (analiz-: analizo, analizou).
    """

    def __init__(self, actions: dict[str, dict[str, str]], objects: dict[str, str]) -> None:
        self.ACTIONS = actions
        self.OBJECTS = objects


_SPANISH_PORTUGUESE = Table(
    {
        "CONCEIVE": {
            "stems": "idealiz, conceptualiz, conceitualiz, conceitu, ide",
            "forms": "concibio, concibieron, concebeu, conceberam, concebido, concebida, planteo la idea, tuvo la idea",
            "nouns": "concepcion, concepcao, idealizacao, ideacao, conceptualizacion, conceptualizacao, conceptuacion, idealizacion, ideacion, "
            "concepto, conceito",
        },
        "PROPOSE": {"forms": "propuso, propusieron, propos, propuseram", "stems": "formul", "nouns": "propuesta, proposta"},
        "DESIGN": {
            "stems": "disen, desenh, planej, planific, plane, deline",
            "nouns": "diseno, desenho, delineamento, planejamento, planeamento, planificacion, planeacion, delineamiento",
        },
        "DEVELOP": {
            "stems": "desarroll, elabor, cri, cre",
            "forms": "desenvolveu, desenvolveram, desenvolver, construyo, construyeron, construiu, construiram, construir, construccion de",
            "nouns": "desarrollo, desenvolvimento, elaboracion, elaboracao, construccion, construcao, creacion, criacao",
        },
        "IMPLEMENT": {"stems": "implement", "nouns": "implementacion, implementacao"},
        "CODE": {"stems": "program, codific", "nouns": "programacion, programacao, codificacao, codificacion"},
        "PERFORM": {
            "stems": "realiz, ejecut, execut, efectu",
            "forms": "conduziu, conduziram, conduzir, llevo a cabo, llevaron a cabo, llevar a cabo, hizo, hicieron, fez, fizeram, condujo, condujeron",
            "nouns": "realizacion, realizacao, ejecucion, execucao, conducao",
        },
        "INVESTIGATE": {"nouns": "trabajo de campo, trabalho de campo, trabajo experimental, pesquisa de campo, trabalho experimental"},
        "COLLECT": {
            "stems": "recolect, colet, recopil, colect, levant",
            "forms": "recogio, recogieron, recolheu, recolheram, recolher, recoger",
            "nouns": "recoleccion, coleta, recolha, recopilacion, levantamento, levantamiento, recogida, colecta, toma, "
            "coleta de dados, recoleccion de datos, recolha de dados, recoleccion de los datos, coleta dos dados, toma de datos",
        },
        "OBTAIN": {
            "forms": "obtuvo, obtuvieron, obteve, obtiveram, obtener, obter, adquirio, adquirieron, adquiriu, adquiriram",
            "nouns": "obtencion, obtencao, aquisicao, adquisicion, captura",
        },
        "ANALYZE": {
            "stems": "analiz, analis",
            "nouns": "analisis, analise, analises, analisis estadistico, analise estatistica, analisis estadisticos, analises estatisticas, "
            "estadistica, estatistica, tratamento estatistico, analisis de datos, analise de dados, analise dos dados, analisis de los datos",
        },
        "ASSESS": {"stems": "evalu, avali, compar, explor", "nouns": "evaluacion, avaliacao"},
        "INTERPRET": {"stems": "interpret", "nouns": "interpretacion, interpretacao"},
        "CURATE": {"stems": "depur, tabul", "forms": "curou", "nouns": "curacion, curadoria, depuracion, limpieza, limpeza, tabulacao, tabulacion"},
        "PROCESS": {"stems": "proces, process", "nouns": "procesamiento, processamento, extraccion, extracao"},
        "WRITE": {
            "stems": "redact",
            "forms": "escribio, escribieron, escreveu, escreveram, redigiu, redigiram, escribir, escrever, redigir, escrito, escrita por, redigido",
            "nouns": "redaccion, redacao, escritura, escrita, redaccion del articulo",
        },
        "REVISE": {
            "stems": "edit, modific, ajust",
            "forms": "corrigio, corrigieron, corrigiu, corrigiram, corregir, corrigir",
            "nouns": "revision, revisao, correccion, correcao, edicion, edicao, revision critica, revisao critica, modificacion",
        },
        "REVIEW": {"stems": "revis, revision"},
        "COMMENT_ON": {"stems": "coment", "nouns": "comentarios"},
        "SUPERVISE": {
            "stems": "supervis, supervision, orient",
            "forms": "dirigio, dirigieron, dirigiu, dirigiram, dirigir",
            "nouns": "supervision, supervisao, orientacao, direccion, direcao, tutoria, orientador, orientadora, supervisor, supervisora",
        },
        "GUIDE": {"stems": "asesor, assessor", "nouns": "asesoria, asesoramiento, assessoria, consultoria"},
        "MANAGE": {
            "stems": "coordin, coorden, administr, gestion, gerenci",
            "nouns": "coordinacion, coordenacao, coordenador, coordenadora, coordinador, coordinadora, administracion, administracao, "
            "gestion, gestao, gerenciamento",
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
            "forms": "fue responsable, fueron responsables, foi responsavel, foram responsaveis, responsavel, responsaveis, responsables, responsable de, "
            "encargado, encargada, encarregado, se encargo, estuvo a cargo, a cargo, foi responsavel pela, foi responsavel pelo, "
            "foram responsaveis pela, foram responsaveis pelo",
        },
        "VALIDATE": {"stems": "valid, verific", "nouns": "validacion, validacao, verificacion, verificacao"},
        "VISUALIZE": {"stems": "visualiz, ilustr", "nouns": "visualizacion, visualizacao, ilustracion, graficacion"},
        "PREPARE": {"stems": "prepar, gener, ger", "nouns": "preparacion, preparacao, confeccion, confeccao, produccion"},
        "NULL": {
            "stems": "aprob, aprov, acord, concord, acept, aceit",
            "forms": "leyo, leyeron, leu, leram, discutio, discutieron, discutiram, discutiu, leer, discutir",
            "nouns": "aprobacion, aprovacao, discusion, discussao, lectura, leitura, aprobacion final, aprovacao final, busqueda bibliografica, "
            "aprobacion de la version final, aprovacao da versao final",
        },
    },
    {
        "STUDY": "estudio, estudo, trabajo, trabalho, proyecto, projeto, projecto, investigaciones, pesquisas, estudios, ensayo",
        "EXPERIMENT": "experimento, experimentos, ensayos, ensaios, mediciones, medicoes, pruebas, encuestas, entrevistas, entrevista, muestreo, amostragem",
        "DATA": "datos, dados, base de datos, banco de dados, bases de datos, informacion, informacao, informacoes, base de dados",
        "RESULTS": "resultados, hallazgos, resultado, conclusiones, conclusoes",
        "MANUSCRIPT": "manuscrito, articulo, artigo, texto, version final, versao final, versao, borrador, rascunho, documento, manuscritos, escrita final, version, informe",
        "FIRSTDRAFT": "primer borrador, primeira versao, borrador inicial, rascunho inicial, primera version, version inicial, versao inicial",
        "FIGURES": "figuras, tablas, graficos, tabelas, figura, ilustraciones, imagenes, imagens, mapas",
        "PROGRAM": "codigo, script, scripts, algoritmo computacional, aplicacion, aplicativo, programa",
        "METHOD": "modelo, modelos, metodo, metodos, protocolo, algoritmo, instrumento, instrumentos, marco teorico, cuestionario, questionario, metodologica",
        "IDEA": "idea, ideia, hipotesis, hipotese, idea original, ideia original, ideia inicial, pregunta de investigacion, objetivos, problema, ideas",
        "RESOURCE": "muestras, amostras, materiales, materiais, reactivos, reagentes, pacientes, equipos, equipamentos, insumos",
        "FUNDING": "fondos, recursos financeiros, recursos economicos, financiacion, fundos, recursos financieros",
        "LITERATURE": "literatura, bibliografia, bibliografica, revisao de literatura, revision de literatura, revision bibliografica, revisao bibliografica, levantamento bibliografico, referencias, revision de la literatura, revisao da literatura",
    },
)  # fmt: skip

_CHINESE = Table(
    {
        "CONCEIVE": {
            "forms": "构思, 提出, 提出并设计, 构想, 提出研究思路, 提出研究问题, 提出研究命题, 提出选题, 论文选题, 选题, 提出研究思想, 提出论文思路, 确定选题, 提出论文研究思路, 提出研究构想, 提出研究选题, 提出思路, 提出想法, 提出了研究思路, 研究构思, 提出研究方向, 论文构思, 提出研究主题",
        },
        "DESIGN": {"forms": "设计, 规划, 制定, 設計, 策划, 设计了", "nouns": "研究设计, 实验设计, 方案设计, 試驗設計, 试验设计, 设计研究方案"},
        "DEVELOP": {"forms": "构建, 建立, 开发, 提出算法, 搭建, 建模, 改进"},
        "IMPLEMENT": {"forms": "实现, 程序实现, 算法实现, 系统实现"},
        "CODE": {"forms": "编程, 编程实现, 编写程序, 编写代码, 程序编写, 编写, 代码编写, 程序设计, 编码"},
        "PERFORM": {"forms": "进行, 开展, 实施, 完成, 执行, 進行, 做, 从事, 承担, 进行了"},
        "INVESTIGATE": {"forms": "实验操作, 实验实施, 实验研究实施, 参与实验, 实验开展"},
        "COLLECT": {"forms": "采集, 收集, 获取, 搜集, 调研, 数据采集, 数据收集, 采样, 测量, 取样, 整理收集, 蒐集, 数据获取, 抓取, 爬取, 样本采集, 资料收集"},
        "ANALYZE": {"forms": "分析, 统计分析, 数据分析, 统计, 结果分析, 实验分析, 資料分析, 评估, 评价"},
        "INTERPRET": {"forms": "解释, 解读, 结果解释, 讨论分析"},
        "CURATE": {"forms": "清洗, 整理, 标注, 数据清洗, 数据整理, 数据预处理, 数据标注, 预处理"},
        "PROCESS": {"forms": "处理, 数据处理, 加工"},
        "WRITE": {"forms": "撰写, 写作, 执笔, 论文撰写, 论文写作, 起草, 论文起草, 撰寫, 完成初稿, 负责撰写, 文章撰写, 撰写论文, 起草论文, 编写论文, 论文初稿撰写, 论文初稿, 初稿, 稿件撰写, 撰稿, 写论文, 撰写文章, 论文执笔, 起草文章, 草拟"},
        "REVISE": {"forms": "修改, 修订, 修改论文, 校对, 润色, 修正, 审校, 定稿, 论文修改, 完善, 论文修订, 提出修改意见, 最终版本修订, 审阅, 论文最终版本修订, 修改意见, 文章修改, 全文修改定稿, 修改定稿, 審閱, 审稿, 修改完善, 修订论文, 统稿, 论文完善, 论文润色, 提出部分修改意见, 论文审阅, 论文审定, 审定"},
        "SUPERVISE": {"forms": "指导, 监督, 指导论文, 論文指導, 负责监督, 论文指导, 指导研究, 指导论文写作, 指导实验"},
        "MANAGE": {"forms": "协调, 管理, 组织, 统筹, 项目管理, 项目协调, 总体协调, 组织协调"},
        "PROVIDE": {"forms": "提供, 提供资源"},
        "SECURE": {"forms": "获得, 争取, 申请, 获取资助"},
        "JOIN": {"forms": "参与, 协助, 参加, 辅助, 配合, 協助"},
        "LEAD": {"forms": "负责, 主持, 承担了, 負責"},
        "VALIDATE": {"forms": "验证, 校验, 核查, 核对, 检验, 复核, 驗證, 结果验证, 模型验证"},
        "VISUALIZE": {"forms": "可视化, 绘图, 作图, 绘制, 制图, 数据可视化, 图表绘制, 图表制作, 繪圖, 绘制图表"},
        "PREPARE": {"forms": "制作, 准备, 制备, 生成, 整理图表"},
        "NULL": {"forms": "讨论, 阅读, 同意, 批准, 同意发表, 文献检索, 参与讨论, 检索, 文献调研, 论文讨论, 文献综述"},
    },
    {
        "STUDY": "研究, 课题, 项目, 工作, 研究项目, 本研究",
        "EXPERIMENT": "实验, 试验, 测试, 测量实验, 调查问卷, 访谈, 实验部分, 實驗, 問卷調查, 问卷调查, 实地调查, 实证, 实验测试, 仿真实验, 实验研究",
        "DATA": "数据, 数据集, 资料, 語料, 语料, 实验数据, 数据库, 信息, 資料, 数据资料, 文献数据",
        "RESULTS": "结果, 结论, 實驗結果, 实验结果, 研究结果",
        "MANUSCRIPT": "论文, 文章, 稿件, 文稿, 全文, 手稿, 正文, 論文, 最终版本, 终稿, 论文最终版本, 论文全文, 部分内容, 部分章节, 论文终稿",
        "FIRSTDRAFT": "论文初稿, 草稿, 初稿部分, 文章初稿",
        "FIGURES": "图表, 图片, 插图, 图形, 图像, 表格, 論文圖表",
        "PROGRAM": "程序, 代码, 软件, 系统, 平台, 算法程序, 原型系统",
        "METHOD": "方案, 方法, 模型, 算法, 框架, 研究方案, 研究方法, 实验方案, 技术路线, 研究框架, 指标体系, 理论框架, 论文框架, 总体框架, 模型框架, 问卷, 技术方案, 论文结构, 模型设计, 研究思路和方案, 试验方案",
        "IDEA": "思路, 研究思路, 想法, 问题, 创意, 研究问题, 命题, 概念, 研究命题, 论文思路, 思想, 总体思路, 研究方向, 主题",
        "RESOURCE": "样本, 样品, 材料, 设备, 仪器, 资源, 实验材料, 试剂, 实验设备, 实验条件",
        "FUNDING": "经费, 资金, 资助, 基金, 研究经费",
        "COMMENT": "意见, 建议, 参考意见",
    },
)  # fmt: skip

TABLES: tuple[Table, ...] = (_SPANISH_PORTUGUESE, _CHINESE)
