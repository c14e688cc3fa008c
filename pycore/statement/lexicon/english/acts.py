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
            conception, conceptions, ideation, concept, study concept, conceptual design,
            conceptual development, conceptualization, initiation, inception
        """,
    },
    "OUTLINE": {
        "verbs": "outline",
    },
    "PROPOSE": {
        "verbs": "propose, formulate, suggest, put forward, hypothesize, define",
        "nouns": "proposal of, formulation, definition",
    },
    "DESIGN": {
        "verbs": "design, plan+, architect, co-design",
        "forms": "co-designed, designd, planed the study, designated the study",
        "nouns": """
            designer, designers, co-designer, design, designs, designing, planning, study design, experimental design, research design,
            trial design, research planning, design of experiments, methodological development,
            method development
        """,
    },
    "DEVELOP": {
        "verbs": """
            develop, create, build, establish, devise, derive, co-develop, formalize, adapt,
            optimize, extend, elaborate
        """,
        "forms": "built, codeveloped, invented, engineered, introduced",
        "nouns": "developer of, developers of, development, creation, establishment, optimization, derivation, building",
    },
    "CONSTRUCT": {
        "verbs": "construct, reconstruct",
        "nouns": "construction",
    },
    "SET_UP": {
        "forms": "set up, setting up, sets up",
        "nouns": "set up",
    },
    "IMPLEMENT": {
        "verbs": "implement, re-implement",
        "nouns": "implementation, implementations, deployment",
    },
    "CODE": {
        "verbs": "program+, code, debug+, refactor, parallelize, containerize, vectorize",
        "forms": "programed, scripted",
        "nouns": """
            programming, coding, computer programming, software engineering, code development,
            code writing
        """,
    },
    "PERFORM": {
        "verbs": """
            perform, conduct, carry out, carry, undertake, execute, accomplish, run, handle,
            realize
        """,
        "forms": """
            carried out, carrying out, did, done, ran, run, undertook, undertaken,
            co-conducted, carried, carried through, responsible for conducting
        """,
        "nouns": "conduct, performance, implementation of the study, conducting",
    },
    "COMPLETE": {
        "verbs": "complete, finish",
    },
    "INVESTIGATE": {
        "verbs": "experiment",
        "forms": "studied, studying",
        "nouns": """
            experimental work, experimentation, laboratory work, lab work, bench work, fieldwork,
            field work, field investigation, hands-on work, experimenting, laboratory investigation,
            experimental investigation, data gathering, laboratory performance, laboratory practice,
            laboratory procedures, hospital work, benchwork, conduct of the review, conduct of the systematic review
        """,
    },
    "COLLECT": {
        "verbs": "collect, gather, co-collect, retrieve, download",
        "forms": "measured, measuring, measure, sampled, took, taken, taking",
        "nouns": """
            collection, gathering, acquisition of data, data acquisition, data collection, sampling
        """,
    },
    "OBTAIN": {
        "verbs": "acquire, obtain, record, capture, compile, collate",
        "forms": "got, obtainment of",
        "nouns": "acquisition, compilation, capture",
    },
    "SECURE": {
        "verbs": "secure, raise, attract, procure, win, mobilize",
        "forms": "won",
        "nouns": "fund raising, procurement",
    },
    "FINANCE": {
        "verbs": "fund, finance",
        "forms": "paid for, paying for, pays for",
    },
    "ENROLL": {
        "verbs": "recruit, enroll, enrol+, follow up, treat, examine, diagnose",
        "forms": "screened, followed the patients, followed patients, followed the patient, followed the cohort",
        "nouns": """
            recruitment, enrolment, enrollment, screening, follow-up, patient recruitment, patient care,
            participant recruitment, subject recruitment, treatment
        """,
    },
    "ANALYZE": {
        "verbs": "analyze, analyse, reanalyze, co-analyze",
        "forms": "analyis",
        "nouns": """
            analysis, analyses, data analysis, data analyses, statistical analysis, statistical analyses,
            statistical data analysis, formal analysis, statistics, stats, data evaluation,
            statistical evaluation, analyzing, theoretical analysis, bioinformatics analysis,
            bioinformatic analysis, bioinformatics analyses, statistical test, statistical tests, statistical testing,
            statistical modeling, statistical modelling, bioinformatics, bioinformatics work, bioinformatic work,
            meta-analysis, meta-analyses, biostatistics
        """,
    },
    "ASSESS": {
        "verbs": "evaluate, assess, compare, explore, investigate",
        "nouns": "assessment, evaluation, comparison",
    },
    "INTERPRET": {
        "verbs": "interpret, explain",
        "nouns": "interpretation, interpretations",
    },
    "SUMMARIZE": {
        "verbs": "summarize, recapitulate",
    },
    "CURATE": {
        "verbs": "curate, clean, annotate, harmonize, archive, organize the data, tabulate",
        "forms": """
            entered data, entered the data, inserted the data, restructured the data, structured the data
        """,
        "nouns": "curation, cleaning, annotation, harmonization, archiving",
    },
    "PROCESS": {
        "forms": "processed, preprocessed, pre-processed, to process, preprocess",
        "nouns": "processing, preprocessing, pre-processing, pretreatment",
    },
    "INTEGRATE": {
        "verbs": "integrate",
        "nouns": "integration, integrations",
    },
    "WRITE": {
        "verbs": "write, author, compose, co-write, pen+",
        "forms": "wrote, written, co-wrote, cowrote, co-written, writes, wrote up, wrtoe",
        "nouns": """
            writing, authoring, write-up, writing up, writing-up, writer, writers, co-writer, co-writers,
            the author of the manuscript, the author of the paper, the author of the article,
            the main author of the manuscript, the main author of the paper, the main author of the article,
            author of the manuscript, the author of the sections, the author of the section
        """,
    },
    "DRAFT": {
        "verbs": "draft, co-draft, draught",
        "forms": "to draft, helped draft, help draft, helped to draft, helped in drafting, draft the",
        "nouns": "drafting",
    },
    "REVISE": {
        "verbs": """
            revise, edit, proofread, correct, polish, amend, rewrite, rework, co-edit, copyedit, rephrase, reword, restructure, format+
        """,
        "forms": """
            rewrote, rewritten, proof-read, proofread, made corrections, made substantial corrections,
            made revisions, made substantial revisions, made critical revisions, made significant revisions,
            critically reviewed, critically reviewing, reviewed critically, made editorial changes, made editorial corrections, made edits, made substantial edits, made changes, made substantial changes
        """,
        "nouns": """
            revision, revisions, improvement, improvements, editing, proofreading, correction,
            corrections, modification, edits, additions, amendments, amendment, critical review, critical revision, critical revisions,
            language editing, grammar checking, spell checking, language polishing, english editing,
            proof reading, language revision, copy editing, copyediting, revising, redrafting,
            editor of the manuscript, editor of the text, editor of the paper, editor of the article,
            editor of manuscript
        """,
    },
    "ALTER": {
        "verbs": "refine, improve, update",
        "forms": """
            modified, modifying, to modify, modify, added, adding
        """,
        "nouns": "refinement, refinements",
    },
    "REVIEW": {
        "verbs": "review, appraise, co-review",
        "forms": "critically read, critically reading, carefully read, read critically",
        "nouns": "review, reviews, reviewing, critical reading",
    },
    "COMMENT_ON": {
        "verbs": "comment, comment on, critique",
        "forms": """
            commented on, commenting on, contributed critically to, contribute critically to,
            contributing critically to, contributes critically to, had critical input, had input, gave critical feedback,
            gave comments, gave feedback, provided feedback, provided comments,
            provided critical feedback, provided input, gave input, provided critical comments,
            read and commented, provided comments on, provided feedback on, provided input on
        """,
        "nouns": "comments, commenting, feedback, critique, critical feedback",
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
        "forms": """
            trained staff, trained field staff, trained the staff, trained students, trained the students,
            trained the interviewers, trained interviewers, trained the team, served in an advisory role,
            acted in an advisory role, had an advisory role, served in an advisory capacity,
            acted in an advisory capacity, served as advisor, served as an advisor, acted as advisor, acted as an advisor
        """,
        "nouns": """
            guidance, advice, consultation, leadership, steering, steerage, direction, consulting, mentoring support
        """,
    },
    "TRAIN": {
        "forms": "trained, retrained, training",
        "nouns": "training",
    },
    "MANAGE": {
        "verbs": """
            manage, administer, administrate, organize, co-manage, schedule
        """,
        "nouns": "project manager, study manager, trial manager, manager of the study, manager of the project, manager of the trial, management, organization, logistics management",
    },
    "COORDINATE": {
        "verbs": "coordinate, co-ordinate",
        "nouns": "coordinator, coordinators, project coordinator, coordination, co-ordination",
    },
    "PROVIDE": {
        "verbs": "provide, supply, donate, share, deliver, offer, give, furnish",
        "forms": "gave",
        "nouns": "provision, supply",
    },
    "CONTRIBUTE": {
        "verbs": "contribute",
        "forms": "contributed equally, contribute equally, contributed with, contribute with",
        "nouns": "contribution, contributions",
    },
    "JOIN": {
        "verbs": """
            participate, assist, help, involve, support, engage, collaborate, cooperate, co-operate, aid
        """,
        "forms": """
            joined, joining,
            took part, take part, taking part, was involved, were involved, involved in, be involved,
            provided input for, gave input for, contributed to, contribute to, contributes to,
            contributing to, contributed in, contribute in, contributing in, contributed on,
            contributed towards, contributed for, worked on, work on, working on,
            worked in, worked with, worked for, took part in, has contribution in, has contribution on,
            have contribution in, has contributed in, has contributed to, have contributed to,
            made substantial contributions, made substantial contribution,
            made a substantial contribution, made significant contributions,
            made a significant contribution, made important contributions, made major contributions,
            made contributions, made key contributions, made equal contributions, made a contribution,
            made important contribution, made significant contribution
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
            had primary responsibility for, has primary responsibility for, have primary responsibility for,
            had main responsibility for, had responsibility for, had overall responsibility for,
            has been responsible for, had the responsibility for
        """,
    },
    "VALIDATE": {
        "verbs": "validate, verify, confirm the results",
        "forms": "benchmarked, benchmarking, replicate, replicated, replicating",
        "nouns": "validation, verification, quality control, replication, reproducibility check",
    },
    "CHECK": {
        "verbs": "check, cross-check, double-check",
        "nouns": "checking, checks, sanity checks, spot checks",
    },
    "TEST": {
        "verbs": "test",
        "nouns": "testing",
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
        "verbs": "prepare, make, assemble, co-prepare, render, arrange",
        "forms": "made, making",
        "nouns": "preparation, assembly",
    },
    "GENERATE": {
        "verbs": "produce, generate",
        "nouns": "production, generation",
    },
    "HANDLE": {
        "verbs": """
            synthesize, purify, cultivate, characterize, subclone, immunize, transfect, transform, transduce, inoculate,
            crystallize, amplify, irrigate, anesthetize, vaccinate, excavate, titrate, incubate, ferment,
            fabricate, propagate, mutagenize, micropropagate, germinate, ligate, electroporate,
            homogenize, centrifuge, reconstitute, dissect, inject, infect, digest, weigh,
            calibrate, digitize, transcribe, perfuse, euthanize, cannulate, intubate, catheterize,
            lyophilize, sonicate, anneal, pollinate, hybridize, irradiate, acclimate, acclimatize, segment, randomize, radio-tag+,
            radio-track, anaesthetize, cryopreserve
        """,
        "forms": """
            grew, grown, growing, bred, breeding, fed, feeding, sown, sowed, took care of, takes care of,
            take care of, taking care of, imaged, isolated, isolating, extracted, extracting, cultured, cloned,
            sequenced, genotyped, phenotyped, stained, crossed, backcrossed, harvested, dosed, reared, housed,
            monitored, interviewed, interviewing, surveyed, photographed, logged, moderated, transplanted,
            planted, planting, slaughtered, froze, frozen, caught, radiocollared, dug, coated, deposited, filtered,
            piloted, trapped, tagged, netted, banded, ringed, hunted, filmed, scraped, crawled, sectioned, sliced,
            mounted, implanted, swabbed, grafted, pruned, thawed, sieved, etched, welded, soldered,
            administered questionnaires, administered the questionnaires, administered the questionnaire,
            administered surveys, administered the survey, administered the surveys, administered the tests,
            administered the treatment, administered the treatments, administered the drugs, administered the drug,
            delivered the intervention, delivered the interventions, delivered the training, delivered the treatment,
            reviewed the charts, reviewed charts, reviewed the medical records, reviewed medical records,
            reviewed patient records, reviewed the patient records, distributed questionnaires, distributed the questionnaires, distributed the questionnaire,
             milked, labeled, labelled, manufactured, drilled, operated on,
            immunostained, embedded, mated, raised mice
        """,
        "nouns": """
            purification, isolation, extraction, cultivation, inoculation, crystallization, harvesting, sowing,
            incubation, transformation, transfection, mutagenesis, protein expression,
            dna extraction, rna extraction, rna isolation, dna isolation, immunoprecipitation, propagation,
            fermentation, plant care, animal care, animal handling, husbandry, chart review, medical record review
        """,
    },
    "DEPLOY": {
        "verbs": "deploy, roll out, maintain, install, operate",
        "nouns": "maintenance",
    },
    "DETERMINE": {
        "verbs": """
            identify, detect, determine, quantify, observe, localize, inspect, discover,
            describe, select, classify, align, solve, fingerprint
        """,
        "forms": "found, scored, scoring, counted, counting, mapped, estimated, traced, documented, sorted, rated",
        "nouns": """
            identification, detection, determination, quantification, mapping, monitoring, selection
        """,
    },
    "COMPUTE": {
        "forms": """
            calculated, calculate, calculates, computed, computes, modeled, modelled, fitted,
            called variants, called the variants, called snps, called the snps
        """,
        "nouns": "variant calling, snp calling, base calling",
    },
    "FINALIZE": {
        "verbs": "finalize",
        "nouns": "finalization",
    },
    "SIMULATE": {
        "verbs": "simulate, prove",
        "nouns": """
            simulation, simulations, calculation, calculations, computation, computations,
            computational work, computation work, numerical simulations, theoretical calculations,
            modelling, modeling, computational modeling
        """,
    },
    "NULL": {
        "verbs": """
            discuss, read, approve, agree, accept, consent, confirm, declare, endorse, certify,
            acknowledge, debate, discus, submit+, access, attest, brainstorm, know, understand, publish,
            decide, concern, translate, share responsibility, review and approve the results, ensure, guarantee,
            critically discuss, resolve
        """,
        "forms": """
            take responsibility, takes responsibility, searched, searching, had full access, had access,
            took over, took it over, taken over, have read, has read, seen, have seen, has seen, share first authorship, share senior authorship,
            share joint first authorship, share joint senior authorship, share co-first authorship, collaborated closely, worked closely,
            share last authorship, share authorship, shared first authorship, shared senior authorship,
            responsible for all aspects, is responsible for all aspects,
            are responsible for all aspects, was responsible for all aspects, were responsible for all aspects,
            had primary responsibility, has primary responsibility, have primary responsibility,
            hold primary responsibility, holds primary responsibility, had responsibility, is accountable,
            responsible for the final content, had primary responsibility for final content,
            had primary responsibility for the final content, has primary responsibility for final content,
            has primary responsibility for the final content, have primary responsibility for final content,
            have primary responsibility for the final content, had responsibility for final content,
            hold primary responsibility for final content, responsible for the integrity, responsible for the overall content,
            has been presented, served as, acted as, acts as, serves as,
            accountable for all aspects, agree to be accountable, gave final approval, gave approval,
            have given approval, gave their final approval, made the decision, gave consent,
            agreed to be accountable, to be accountable, reviewed the results, review the results,
            reviewed results, made a substantial, made substantial, made a direct, made direct,
            direct and intellectual contribution, intellectual contribution,
            direct intellectual contribution
        """,
        "nouns": """
            discussion, discussions, approval, final approval, reading, reporting, agreement, accountability,
            submission, reference management, guarantor, corresponding author, correspondence, decision, search, searches,
            literature search, literature searches, references search, reference search, database search,
            database searches, principal investigator, principal investigators, principle investigator,
            principle investigators, co-investigator, co-investigators, coinvestigator, coinvestigators,
            co-principal investigator, co-principal investigators, co-pi, chief investigator, responsibility,
            integrity, accuracy, lead author, co-corresponding author, research assistant,
            encouragement
        """,
    },
}
