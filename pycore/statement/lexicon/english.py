"""Narrative wording in English: what is done, and to what.

`ACTIONS`: class -> words. "verbs" are given in the base form (the other forms are made by
`lexicon`: drafted, drafting, drafts; a doubled consonant is marked "plan+"), "forms" are verb
forms as they stand, "nouns" name the act ("collection").
`OBJECTS`: class -> words for what something is done to.
Which role an act gives with an object stands in `mapping`.
"""

from __future__ import annotations

ACTIONS: dict[str, dict[str, str]] = {
    "CONCEIVE": {
        "verbs": "conceive, conceptualize, ideate, originate, envision, envisage, initiate, instigate",
        "forms": """
            conceived of, thought of, came up with, come up with, co-conceived, coconceived,
            co-conceptualized
        """,
        "nouns": """
            conception, conceptions, ideation, concept, concepts, study concept, conceptual design, conceptual development,
            conceptualization
        """,
    },
    "PROPOSE": {
        "verbs": "propose, formulate, suggest, put forward, hypothesize, define",
        "nouns": "proposal of, formulation, definition",
    },
    "DESIGN": {
        "verbs": "design, plan+, architect, co-design, outline",
        "forms": "co-designed, designd",
        "nouns": """
            design, designs, designing, planning, study design, experimental design, research design,
            trial design, research planning, design of experiments, methodological development, method development
        """,
    },
    "DEVELOP": {
        "verbs": """
            develop, create, build, construct, establish, devise, derive, co-develop, formalize, adapt,
            optimize, extend, elaborate
        """,
        "forms": "built, set up, setup, setting up, codeveloped, invented, engineered, introduced",
        "nouns": "development, creation, construction, establishment, optimization, derivation, building",
    },
    "IMPLEMENT": {
        "verbs": "implement, deploy, re-implement",
        "nouns": "implementation, implementations, deployment",
    },
    "CODE": {
        "verbs": "program+, code",
        "forms": "programed",
        "nouns": """
            programming, coding, computer programming, software engineering, code development, code writing
        """,
    },
    "PERFORM": {
        "verbs": """
            perform, conduct, carry out, carry, undertake, execute, accomplish, complete, run, handle,
            realize
        """,
        "forms": """
            took, taken, carried out, carrying out, did, done, ran, run, undertook, undertaken,
            co-conducted, carried,
            carried through, responsible for conducting
        """,
        "nouns": "execution, conduct, performance, implementation of the study, conducting",
    },
    "INVESTIGATE": {
        "verbs": "experiment",
        "nouns": """
            experimental work, experimentation, laboratory work, lab work, bench work, fieldwork,
            field work, field investigation, hands-on work, experimenting, laboratory investigation,
            experimental investigation, data gathering
        """,
    },
    "COLLECT": {
        "verbs": "collect, gather, measure, sample, co-collect",
        "nouns": "collection, gathering, acquisition of data, data acquisition, data collection, sampling",
    },
    "OBTAIN": {
        "verbs": "acquire, obtain, record, capture, compile",
        "forms": "got",
        "nouns": "acquisition, compilation",
    },
    "SECURE": {
        "verbs": "secure, raise, attract, procure, fund, finance, win",
        "forms": "won",
        "nouns": "fund raising, procurement",
    },
    "ENROLL": {
        "verbs": "recruit, enroll, enrol+, screen, follow up, treat, examine, diagnose",
        "nouns": "recruitment, enrolment, enrollment, screening, follow-up, patient recruitment",
    },
    "ANALYZE": {
        "verbs": "analyze, analyse, reanalyze, co-analyze",
        "forms": "analyis, did the statistics",
        "nouns": """
            analysis, analyses, data analysis, data analyses, statistical analysis, statistical analyses,
            statistical data analysis, formal analysis, statistics, data evaluation, statistical evaluation,
            analyzing, theoretical analysis, bioinformatics analysis, bioinformatic analysis, bioinformatics analyses
        """,
    },
    "ASSESS": {
        "verbs": "evaluate, assess, compare, explore, investigate",
        "nouns": "assessment, evaluation, comparison",
    },
    "INTERPRET": {
        "verbs": "interpret",
        "nouns": "interpretation, interpretations",
    },
    "CURATE": {
        "verbs": "curate, clean, annotate, harmonize, archive, organize the data",
        "nouns": "curation, cleaning, annotation, harmonization, archiving",
    },
    "PROCESS": {
        "verbs": "process, preprocess, pre-process, extract",
        "nouns": "processing, preprocessing, extraction",
    },
    "WRITE": {
        "verbs": "write, author, compose, co-write, pen+",
        "forms": "wrote, written, co-wrote, cowrote, co-written, writes, wrote up, wrtoe",
        "nouns": "writing, authoring, write-up, writing up, writing-up",
    },
    "DRAFT": {
        "verbs": "draft, co-draft",
        "forms": """
            to draft, helped draft, help draft, helped to draft, helped in drafting, draft the
        """,
        "nouns": "drafting",
    },
    "REVISE": {
        "verbs": """
            revise, edit, proofread, correct, modify, polish, amend, rewrite, refine, co-edit, copyedit,
            improve, update, rephrase, reword, restructure
        """,
        "forms": "rewrote, rewritten, proof-read, proofread",
        "nouns": """
            revision, revisions, improvement, improvements, editing, proofreading, correction, corrections,
            modification, edits, critical review, critical revision, critical revisions, language editing, grammar checking,
            spell checking, language polishing, english editing, proof reading, language revision,
            copy editing, copyediting, revising, redrafting
        """,
    },
    "REVIEW": {
        "verbs": "review, appraise, co-review",
        "nouns": "review, reviews, reviewing, critical reading",
    },
    "COMMENT_ON": {
        "verbs": "comment, comment on, critique",
        "forms": """
            commented on, commenting on, contributed critically to, contribute critically to, gave comments, gave feedback, provided feedback, provided comments,
            provided critical feedback, provided input, gave input, provided critical comments,
            read and commented, provided comments on, provided feedback on, provided input on
        """,
        "nouns": "comments, commenting, feedback, critique, commentary, critical feedback",
    },
    "SUPERVISE": {
        "verbs": "supervise, oversee, mentor, co-supervise",
        "forms": "oversaw, overseen, cosupervised, directed, directing, directs, co-directed",
        "nouns": """
            supervision, oversight, mentoring, mentorship, supervising, co-supervision,
            day-to-day supervision
        """,
    },
    "GUIDE": {
        "verbs": "advise, guide, consult, steer",
        "nouns": """
            guidance, advice, consultation, leadership, steering, direction, consulting, mentoring support
        """,
    },
    "MANAGE": {
        "verbs": "coordinate, manage, administer, administrate, organize, co-ordinate, co-manage, schedule",
        "nouns": """
            coordinator, coordinators, project coordinator, project manager, coordination, management,
            administration, organization, co-ordination, logistics management
        """,
    },
    "PROVIDE": {
        "verbs": "provide, supply, donate, share, deliver, offer, give, furnish",
        "forms": "gave, given",
        "nouns": "provision, supply",
    },
    "CONTRIBUTE": {
        "verbs": "contribute",
        "forms": """
            made substantial contributions, made substantial contribution, made a substantial contribution,
            made significant contributions, made a significant contribution, made important contributions,
            made major contributions, made contributions, made key contributions, made equal contributions,
            made a contribution, made important contribution, made significant contribution,
            contributed equally, contribute equally
        """,
        "nouns": "contribution, contributions",
    },
    "JOIN": {
        "verbs": """
            participate, assist, help, involve, support, engage, collaborate, cooperate, co-operate, aid
        """,
        "forms": """
            took part, take part, taking part, was involved, were involved, involved in, be involved,
            provided input for, gave input for
        """,
        "nouns": "participation, involvement, assistance, help, support, collaboration",
    },
    "LEAD": {
        "verbs": "lead, head, chair, spearhead, drive",
        "forms": """
            led, played, plays, drove, was responsible for, were responsible for, responsible for,
            was responsible, were responsible, in charge of, took charge of, responsible, charge of, co-led,
            coled, took responsibility for, was in charge of, took the lead in, took the lead on,
            took lead in, taking the lead in, is responsible for, are responsible for, the lead in,
            has been responsible for, had the responsibility for
        """,
    },
    "VALIDATE": {
        "verbs": "validate, verify, confirm the results, replicate",
        "nouns": "validation, verification, quality control, replication, reproducibility check",
    },
    "CHECK": {
        "verbs": "check, cross-check, double-check, test",
        "nouns": "checking, testing",
    },
    "VISUALIZE": {
        "verbs": "visualize, plot+, illustrate, draw, depict, sketch",
        "forms": "drew, drawn, visualised",
        "nouns": """
            visualization, visualizations, illustration, plotting, graphic design, graphics, drawing,
            data presentation, figure preparation, preparation of figures, data visualization,
            data visualizations, 3d reconstruction, 3d reconstructions, three-dimensional reconstructions,
            image reconstructions, graph making
        """,
    },
    "PREPARE": {
        "verbs": "prepare, produce, generate, make, assemble, co-prepare, render",
        "forms": "made, making",
        "nouns": "preparation, production, generation",
    },
    "SIMULATE": {
        "verbs": "simulate, calculate, compute",
        "nouns": """
            simulation, simulations, calculation, calculations, computation, computations,
            computational work, computation work, numerical simulations, theoretical calculations,
            modelling, modeling, computational modeling
        """,
    },
    "NULL": {
        "verbs": """
            discuss, finalize, read, approve, agree, accept, consent, confirm, declare, endorse, certify,
            acknowledge, debate, discus, submit+, access, attest, brainstorm, know, understand, publish,
            decide, concern, share responsibility, review and approve the results, ensure, guarantee,
            critically discuss, resolve
        """,
        "forms": """
            take responsibility, takes responsibility, searched, searching, had full access, had access, have read, has read,
            responsible for all aspects, is responsible for all aspects, accountable for all aspects,
            agree to be accountable, gave final approval, gave approval, have given approval,
            gave their final approval, made the decision, gave consent, agreed to be accountable,
            to be accountable, reviewed the results, review the results, reviewed results,
            made a substantial, made substantial, made a direct, made direct, direct and intellectual contribution,
            intellectual contribution, direct intellectual contribution
        """,
        "nouns": """
            discussion, discussions, approval, final approval, reading, agreement, accountability,
            submission, guarantor, corresponding author, correspondence, decision, search, searches, literature search,
            literature searches, references search, reference search, database search, database searches
        """,
    },
}

OBJECTS: dict[str, str] = {
    "STUDY": """
        study, studies, work, works, research, project, projects, trial, trials, investigation,
        investigations, programme, topic, scientific work, research project, overall project,
        clinical trial, overall study, campaign
    """,
    "EXPERIMENT": """
        experiment, experiments, experiment s, measurement, measurements, assay, assays, test, tests,
        survey, surveys, interview, interviews, observation, observations, surgery, surgeries, operation,
        operations, sequencing, imaging, staining, pcr, western blot, western blots, western blotting,
        microscopy, synthesis, syntheses, characterization, characterizations, genotyping, phenotyping,
        immunoblotting, immunohistochemistry, histology, spectroscopy, crystallography,
        experimental studies, laboratory activities, field activities, experimental activities, animal studies, animal experiments, animal work, cell culture,
        in vivo experiments, in vitro experiments, experimental part, laboratory tests,
        laboratory experiments, qpcr, flow cytometry, cloning, excavation, excavations, dissection,
        expeditions, campaigns, recordings, scans, examinations, procedures, mass spectrometry,
        electrophysiology, chromatography, biopsies, dosing, injections, user study, user studies,
        pilot study, field studies, field trials, field experiments, field surveys, laboratory analyses,
        laboratory analysis, lab analyses, chemical analyses, sequencing experiments, case study,
        ablation studies, simulation experiments, simulation experiment, simulation studies, specimen imaging, fabrication
    """,
    "DATA": """
        data, dataset, datasets, data set, data sets, database, databases, information, raw data,
        clinical data, literature data, patient data, field data, experimental data, questionnaires,
        metadata, sample data, all data, the data
    """,
    "RESULTS": """
        results, result, findings, finding, outcomes, outcome, conclusions, implications, final results,
        experimental results, output, outputs
    """,
    "ANALYSIS": "",
    "MANUSCRIPT": """
        manuscript, manuscripts, paper, papers, article, articles, text, report, section, sections,
        introduction, version, versions, abstract, chapter, chapters, discussion section, methods section,
        results section, final manuscript, final version, final draft, drafts, draft, main manuscript,
        main paper, essay, letter, subsequent drafts, proof, proofs, review article, final paper,
        work critically, it critically, publication, response letter, supplementary information,
        supplementary material, supplement, thesis, dissertation, blog post
    """,
    "FIRSTDRAFT": """
        first draft, original draft, initial draft, draft manuscript, manuscript draft, first version,
        initial version, main text, main manuscript text, original manuscript, first manuscript,
        initial manuscript, draft of the manuscript, draft of the paper, first drafts, full draft,
        original paper, main draft, primary draft, preliminary draft, manuscript text, main paper text,
        manuscript drafts, rough draft
    """,
    "FIGURES": """
        figure, figures, fig, figs, table, tables, illustrations, graphic, graphics, graphical abstract,
        plots, graphs, images, image, maps, map, videos, video, graphical material, diagrams, schematics,
        pictures, photographs, artwork, graphic material, drawings, charts, infographics, 3d models,
        animations, reconstructions, image material, plates, figures and tables
    """,
    "PROGRAM": """
        code, codes, software, script, scripts, toolbox, package, packages, pipeline, pipelines, app,
        software library, website, interface, interfaces, computer code, source code, software tool,
        software tools, tool, tools, program, programs, computer program, web server, webserver,
        web application, user interface, codebase, model code, analysis code, data pipeline,
        analysis pipeline, r package, python package, plugin, prototype, simulator, web tool,
        software package, tracking pipeline, repository, scripts for, database software, backend, frontend,
        front end, back end, web interface, platform, simulation code, pytorch implementation,
        reference implementation
    """,
    "METHOD": """
        model, models, algorithm, algorithms, framework, method, methods, methodology, methodologies,
        protocol, protocols, approach, approaches, technique, techniques, procedure, workflow, system,
        systems, architecture, network, questionnaire, study protocol, mathematical model,
        conceptual framework, experimental protocol, pipeline design, scheme, instrumentation design,
        apparatus, setup, set-up, experimental setup, research methods, statistical methods, analysis plan,
        statistical analysis plan, survey instrument, instruments for, search strategy, construct,
        constructs, theoretical model, theoretical framework, device, devices, equations,
        strategy, strategies
    """,
    "THEORY": """
        theory, theories, theorem, theorems, proof of, proofs of, formalism,
        mathematical proofs, mathematical formulation, theoretical part
    """,
    "IDEA": """
        idea, ideas, hypothesis, hypotheses, research question, research questions, research aims, aims,
        goals, objectives, original idea, main idea, research idea, study idea, initial idea,
        research goals, core idea,
        central idea, key idea, scientific idea, project idea, overarching research goals, research topic,
        problem, research objectives, main conceptual ideas,
        conceptual ideas, basic idea, general idea, project scope, overall idea
    """,
    "RESOURCE": """
        sample, samples, material, materials, reagent, reagents, specimens, specimen, patients, patient,
        animals, mice, strains, instrument, instruments, equipment, facilities, facility, resources,
        resource, infrastructure, study materials, analysis tools, analytic tools, analytical tools,
        reagents materials analysis tools, essential reagents, cell lines, plasmids, computing resources,
        computational resources, laboratory space, patient samples, clinical samples, biological samples,
        tissue, tissues, blood samples, participants, subjects, cohort, cohorts, antibodies, compounds,
        chemicals, access to equipment, access to data, access to samples, laboratory facilities,
        software resources, hardware resources, new reagents, tissue samples, laboratory resources,
        study patients, experimental materials, site access
    """,
    "FUNDING": """
        funding, funds, grant, grants, financial support, financing, financial resources, research funding,
        project funding, the funding, funding support, fund, funding for, financial funding,
        research grants, economic support
    """,
    "LITERATURE": """
        literature, literature review, references, bibliography, related work, literature search,
        previous studies, literature reviews, articles included, records, studies included,
        bibliographic search, state of the art, literature survey
    """,
    "TEAM": """
        team, students, student, staff, group, groups, laboratory, lab, teams, members, doctoral student
    """,
    "BUDGET": """
        budget, schedule, logistics, ethics approval, ethical approval, timeline, meetings,
        regulatory affairs, administration
    """,
    "COMMENT": """
        comments, feedback, suggestions, input, insight, insights, advice, guidance, critical comments,
        critical feedback, valuable comments, useful comments, intellectual input, expertise,
        revision suggestions, clinical expertise, technical assistance, intellectual content,
        clinical support, expert opinion, technical expertise, critical insights, critical input,
        scientific advice, technical advice, domain expertise
    """,
    "THEM": "them, it",
    "SUPPORT": """
        administrative technical material support, administrative support, technical support,
        material support, logistical support, administrative technical or logistic support,
        administrative technical logistic support, logistic support, administrative technical material
    """,
}
