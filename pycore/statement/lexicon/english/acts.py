"""What is done, in English, by class (see `language.Language.acts`)."""

from __future__ import annotations

ACTS: dict[str, dict[str, str]] = {
    "CONCEIVE": {
        "verbs": "conceive, conceptualize, ideate, originate, envision, envisage, initiate, instigate",
        "forms": """
            conceived of, thought of, came up with, come up with, co-conceived, coconceived,
            co-conceptualized
        """,
        "nouns": """
            conception, conceptions, ideation, concept, concepts, study concept, conceptual design,
            conceptual development, conceptualization
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
            trial design, research planning, design of experiments, methodological development,
            method development
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
            programming, coding, computer programming, software engineering, code development,
            code writing
        """,
    },
    "PERFORM": {
        "verbs": """
            perform, conduct, carry out, carry, undertake, execute, accomplish, complete, run, handle,
            realize
        """,
        "forms": """
            took, taken, carried out, carrying out, did, done, ran, run, undertook, undertaken,
            co-conducted, carried, carried through, responsible for conducting
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
        "nouns": """
            collection, gathering, acquisition of data, data acquisition, data collection, sampling
        """,
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
            statistical data analysis, formal analysis, statistics, data evaluation,
            statistical evaluation, analyzing, theoretical analysis, bioinformatics analysis,
            bioinformatic analysis, bioinformatics analyses
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
        "forms": "to draft, helped draft, help draft, helped to draft, helped in drafting, draft the",
        "nouns": "drafting",
    },
    "REVISE": {
        "verbs": """
            revise, edit, proofread, correct, modify, polish, amend, rewrite, refine, co-edit, copyedit,
            improve, update, rephrase, reword, restructure
        """,
        "forms": "rewrote, rewritten, proof-read, proofread",
        "nouns": """
            revision, revisions, improvement, improvements, editing, proofreading, correction,
            corrections, modification, edits, critical review, critical revision, critical revisions,
            language editing, grammar checking, spell checking, language polishing, english editing,
            proof reading, language revision, copy editing, copyediting, revising, redrafting
        """,
    },
    "REVIEW": {
        "verbs": "review, appraise, co-review",
        "nouns": "review, reviews, reviewing, critical reading",
    },
    "COMMENT_ON": {
        "verbs": "comment, comment on, critique",
        "forms": """
            commented on, commenting on, contributed critically to, contribute critically to,
            gave comments, gave feedback, provided feedback, provided comments,
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
        "verbs": """
            coordinate, manage, administer, administrate, organize, co-ordinate, co-manage, schedule
        """,
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
            made substantial contributions, made substantial contribution,
            made a substantial contribution, made significant contributions,
            made a significant contribution, made important contributions, made major contributions,
            made contributions, made key contributions, made equal contributions, made a contribution,
            made important contribution, made significant contribution, contributed equally,
            contribute equally
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
            was responsible, were responsible, in charge of, took charge of, responsible, charge of,
            co-led, coled, took responsibility for, was in charge of, took the lead in, took the lead on,
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
            take responsibility, takes responsibility, searched, searching, had full access, had access,
            have read, has read, responsible for all aspects, is responsible for all aspects,
            accountable for all aspects, agree to be accountable, gave final approval, gave approval,
            have given approval, gave their final approval, made the decision, gave consent,
            agreed to be accountable, to be accountable, reviewed the results, review the results,
            reviewed results, made a substantial, made substantial, made a direct, made direct,
            direct and intellectual contribution, intellectual contribution,
            direct intellectual contribution
        """,
        "nouns": """
            discussion, discussions, approval, final approval, reading, agreement, accountability,
            submission, guarantor, corresponding author, correspondence, decision, search, searches,
            literature search, literature searches, references search, reference search, database search,
            database searches
        """,
    },
}
