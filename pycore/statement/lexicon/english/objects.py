"""What it is done to, in English, by class (see `language.Language.objects`)."""

from __future__ import annotations

OBJECTS: dict[str, str] = {
    "STUDY": """
        study, studies, work, works, research, project, projects, trial, trials, investigation,
        investigations, programme, topic, scientific work, research project, overall project,
        clinical trial, overall study, campaign, systematic review, systematic reviews, scoping review
    """,
    "EXPERIMENT": """
        experiment, experiments, experiment s, measurement, measurements, assay, assays,
        survey, surveys, observation, observations, surgery, surgeries, operation,
        operations, sequencing, imaging, staining, pcr, western blot, western blots, western blotting,
        microscopy, synthesis, syntheses, characterization, characterizations, genotyping, phenotyping,
        immunoblotting, immunohistochemistry, histology, spectroscopy, crystallography,
        experimental studies, laboratory activities, field activities, experimental activities,
        animal studies, animal experiments, animal work, cell culture, in vivo experiments,
        in vitro experiments, experimental part, laboratory tests, laboratory experiments, qpcr,
        flow cytometry, cloning, excavation, excavations, dissection, expeditions, campaigns, recordings,
        scans, examinations, procedures, mass spectrometry, electrophysiology, chromatography, biopsies,
        dosing, injections, user study, user studies, pilot study, field studies, field trials,
        field experiments, field surveys, laboratory analyses, laboratory analysis, lab analyses,
        chemical analyses, sequencing experiments, case study, ablation studies, simulation experiments,
        simulation experiment, simulation studies, specimen imaging, fabrication, bioassay, bioassays, qrt-pcr,
        rt-pcr, rt-qpcr, in situ hybridization, elisa, gel electrophoresis, western blot analysis, blotting,
        nmr, spectrometry, biochemical tests, physiological tests, blood tests, autopsy, autopsies,
        site visits, field collection, field collections, cruise, cruises,
        sampling campaign, sampling campaigns, field campaign, field campaigns, measurement campaign, execution, nanofabrication, device fabrication, co-ip, rna-seq, chip-seq,
        laboratory studies, histological studies, histopathological studies, immunohistochemical studies,
        biochemical studies, molecular studies, in vitro studies, in vivo studies, animal studies, imaging studies,
        surgery, surgeries, surgical procedure, surgical procedures, histology, histopathology
    """,
    "DATA": """
        data, dataset, datasets, research data, data set, data sets, information, transcripts, transcript, responses, raw data,
        clinical data, literature data, patient data, field data, experimental data, questionnaires,
        metadata, sample data
    """,
    "TEST": "test, tests",
    "INTERVIEW": "interview, interviews, focus group, focus groups",
    "DATABASE": "database, databases, databank, registry",
    "RESULTS": """
        results, result, findings, finding, outcomes, outcome, conclusions, implications, final results,
        experimental results, output, outputs
    """,
    "ANALYSIS": "",
    "TOOL": "application, applications, server, servers",
    "LIBRARY": "library, libraries",
    "TALK": "",
    "ABSTRACT": "",
    "MANUSCRIPT": """
        manuscript, manuscripts, paper, article, text, report,
        introduction, version, versions, abstract, chapter, chapters, discussion section, methods section,
        results section, final manuscript, final version, final draft, drafts, main manuscript,
        main paper, essay, letter, published work, draft version, draft versions, commentary, proof, proofs, review article, final paper,
        work critically, it critically, publication, response letter, supplementary information,
        supplementary material, supplementary materials, supplement, the ms, ms draft, write up, written work, appendix, supporting information,
        thesis, dissertation, blog post, english, english language, wording, grammar, readability
    """,
    "SECTION": "section, sections",
    "REVISION": """
        subsequent drafts, subsequent versions, subsequent draft, subsequent version, later drafts, later versions,
        following drafts, following versions, further drafts, subsequent revisions
    """,
    "FIRSTDRAFT": """
        draft, first draft, original draft, initial draft, draft manuscript, manuscript draft, first version,
        initial version, main text, main manuscript text, original manuscript, first manuscript,
        initial manuscript, draft of the manuscript, draft of the paper, first drafts, full draft,
        original paper, main draft, primary draft, preliminary draft, manuscript text, main paper text,
        manuscript drafts, rough draft, draft of the, draft of this, draft of
    """,
    "FIGURES": """
        figure, figures, fig, figs, illustrations, graphic, graphics, graphical abstract,
        plots, graphs, images, image, videos, video, graphical material, diagrams, schematics,
        pictures, artwork, graphic material, graphical output, graphical outputs, drawings, charts, infographics, 3d models,
        animations, reconstructions, image material, plates, figures and tables
    """,
    "CHART": "table, tables, map, maps",
    "PHOTOGRAPH": "photograph, photographs, photos",
    "PROGRAM": """
        software, toolbox, package, packages, pipeline, pipelines, app,
        software library, website, interface, interfaces, software tool,
        software tools, tool, tools, program, programs, computer program, web server, webserver,
        web application, user interface, data pipeline, bioinformatics pipeline, bioinformatic pipeline,
        analysis pipeline, r package, python package, plugin, prototype, simulator, web tool,
        software package, tracking pipeline, repository, database software, backend,
        frontend, front end, back end, web interface, platform, pytorch implementation,
        reference implementation, parser, solver, solvers, demo, demos, docker image, docker images,
        container image, container images, disk image, disk images, fpga image, fpga images, gui, graphical user interface, firmware, functionality, functionalities
    """,
    "SCRIPT": """
        code, codes, script, scripts, computer code, source code, codebase, model code, analysis code, scripts for,
        simulation code, documentation, user guide, user guides, user manual
    """,
    "METHOD": """
        model, models, framework, method, methods, methodology, methodologies,
        approach, approaches, technique, techniques, metric, metrics, workflow, scheme, schemes,
        architecture, network, mathematical model,
        conceptual framework, pipeline design, instrumentation design,
        research methods, statistical methods,
        instruments for, construct, constructs, theoretical model, theoretical framework, equations
    """,
    "ALGORITHM": "algorithm, algorithms",
    "SYSTEM": "system, systems",
    "APPARATUS": """
        apparatus, setup, experimental setup, experimental set-up, experiment platform, experimental platform, test platform, testing platform, testbed, device, devices, interferometer, spectrometer, spectrometers,
        detector, detectors, microscope, microscopes, telescope, cryostat, magnet, test bench, test rig, sensor, sensors, chamber, chambers,
        circuit, circuits, laser, lasers, light source, laser source, photon source, comb source, resonator, resonators,
        waveguide, waveguides, antenna, antennas, amplifier, amplifiers, optics
    """,
    "PLAN": """
        protocol, protocols, procedure, questionnaire, study protocol, review protocol, research protocol, trial protocol, experimental protocol, analysis plan,
        statistical analysis plan, survey instrument, search strategy, sampling strategy,
        experimental strategy, interview guide, topic guides, topic guide, intervention, interventions
    """,
    "STRATEGY": "strategy, strategies",
    "STATISTICS": """
        regression, regressions, regression model, regression models, statistical model, statistical models,
        mixed model, mixed models, linear models, structural equation models
    """,
    "TREE": "phylogeny, phylogenies, phylogenetic tree, phylogenetic trees, evolutionary tree, evolutionary trees",
    "THEORY": """
        theory, theories, theorem, theorems, proof of, proofs of, formalism, mathematical proofs,
        mathematical formulation, theoretical part, derivations
    """,
    "IDEA": """
        idea, ideas, concepts, hypothesis, hypotheses, research question, research questions, research aims, aims,
        goals, objectives, original idea, main idea, research idea, study idea, initial idea, argument, arguments,
        research goals, core idea, central idea, key idea, scientific idea, project idea,
        overarching research goals, research topic, problem, research objectives, main conceptual ideas,
        conceptual ideas, basic idea, general idea, project scope, overall idea
    """,
    "RESOURCE": """
        sample, samples, material, materials, reagent, reagents, specimens, specimen, animals, mice, strains, instrument, instruments, equipment, facilities, facility, resources,
        resource, infrastructure, study materials, analysis tools, analytic tools, analytical tools,
        reagents materials analysis tools, essential reagents, cell lines, plasmids, computing resources,
        computational resources, laboratory space, patient samples, clinical samples, biological samples,
        tissue, tissues, blood samples, antibodies, compounds,
        chemicals, access to equipment, access to data, access to samples, laboratory facilities,
        software resources, hardware resources, new reagents, tissue samples, laboratory resources,
        experimental materials, site access, seeds, seed, germplasm, mutants, mutant, cell line, strain,
        vectors, vector, plasmid, constructs and, bacterial strains, isolates, isolate, cultivars, cultivar,
        accessions, plant material, plant materials, plants, plant lines, transgenic plants, transgenic lines,
        transgenic mice, crystals, peptides, antibody, primers, probes, inhibitors, enzymes,
        rats, rabbits, pigs, fish, cattle, embryos, seedlings, leaves, cells, primary cells,
        nanoparticles, hardware, sera, serum samples, soil samples, water samples, study material, biobank,
        mapping population, mapping populations, wild type, stocks, tubers, fruits, computing time, computer time,
        computational time, compute, compute resources, compute time, instrumentation, machine time, beam time, beamtime, ship time, laboratory time, server time
    """,
    "PATIENT": """
        patients, patient, participants, participant, subjects, volunteer, donor, donors, cohort, cohorts, study patients, volunteers,
        study participants, study subjects, patient cohort, patient cohorts, case, cases
    """,
    "FUNDING": """
        funding, funds, grant, grants, financial support, financing, financial resources,
        research funding, project funding, grant proposal, grant proposals, grant application, grant applications,
        proposal for grant funding, proposal for funding, proposals for funding, application for funding, the funding, funding support, fund, funding for,
        financial funding, research grants, economic support
    """,
    "LITERATURE": """
        literature, evidence synthesis, data synthesis, synthesis of the results, synthesis of results, synthesis of the findings,
        synthesis of the evidence, synthesis of evidence, synthesis of the literature, synthesis of the paper, synthesis of the data,
        synthesis of the manuscript, synthesis of the study, literature synthesis, knowledge synthesis, literature review, references, bibliography, related work, literature search,
        previous studies, literature reviews, articles included, articles, papers, abstracts, full texts,
        full-text articles, publications, titles, records, studies included,
        bibliographic search, state of the art, literature survey
    """,
    "TEAM": """
        steering committee, steering committees, advisory committee, monitoring board, safety monitoring board,
        monitoring committee, data monitoring committee, team, students, student, staff, group, groups, laboratory, lab, teams, members, doctoral student
    """,
    "BUDGET": """
        budget, schedule, logistics, ethics approval, ethical approval, timeline, meetings,
        regulatory affairs, ethical clearance, permits, ethics
    """,
    "COMMENT": """
        comments, feedback, suggestions, input, insight, insights, advice, guidance, critical comments,
        critical feedback, valuable comments, useful comments, intellectual input, expertise,
        revision suggestions, clinical expertise, technical assistance, intellectual content,
        clinical support, expert opinion, technical expertise, critical insights, critical input,
        scientific advice, technical advice, domain expertise, constructive comments, helpful comments,
        critical suggestions, important suggestions, editorial input, editorial advice, editorial assistance,
        editorial support, editorial comments, editorial commentary, critical commentary, scholarly commentary, expert knowledge, knowledge, technical help,
        technical guidance, scientific guidance, inputs, opinions, opinion,
        project direction, direction of the project, research direction, research directions, recommendations, perspective, perspectives, corrections and suggestions, intellectual support,
        scientific input, intellectual suggestions, advices, steer, encouragement, questions, clinical questions, impulse, impetus, motivation,
        inspiration, stimulus, background, context, vision, opportunity, benefits
    """,
    "THEM": "them, it",
    "SUPPORT": """
        administrative technical material support, administrative support, technical support,
        material support, logistical support, administrative technical or logistic support,
        administrative technical logistic support, logistic support, administrative technical material
    """,
}
