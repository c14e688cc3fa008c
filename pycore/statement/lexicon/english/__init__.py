"""English: the names of the roles, acts, objects, and the words around them."""

from __future__ import annotations

from pycore.statement.lexicon.english.acts import ACTS
from pycore.statement.lexicon.english.around import DEGREES, GROUPS
from pycore.statement.lexicon.english.objects import OBJECTS
from pycore.statement.lexicon.english.terms import TERMS
from pycore.statement.lexicon.language import Closed, Language

ENGLISH = Language(
    terms=TERMS,
    acts=ACTS,
    objects=OBJECTS,
    degrees=DEGREES,
    groups=GROUPS,
    headings="""
        author contributions, authors contributions, author contribution, authors contribution,
        contributions of authors, contributions of the authors, author contribution statement,
        author contributions statement, author contributorship, authorship contribution statement,
        credit authorship contribution statement, credit author statement, credit statement,
        credit author contribution statement, credit authorship contribution, credit contribution statement,
        credit author contributions, credit authorship statement, contributorship statement, contributorship,
        contribution statement, authorship contributions, authorship contribution, authorship statement,
        authorship, authors' contribution, contribution of authors, statement of contributions,
        statement of authorship, declaration of contributions, contribution of the authors, contributor roles,
        contributions, contributors, contribution, credit taxonomy, credit,
        the authors confirm contribution to the paper as follows,
        the authors confirm their contribution to the paper as follows,
        the authors confirm contribution to the paper, the authors made the following contributions,
        individual contributions, author contributions are as follows, the following contributions,
        as follows, the contributions of the authors are as follows,
        the contributions of authors are as follows, following the credit taxonomy,
        according to the credit taxonomy, degree of contribution, credit role, contributor, contributor role,
        we describe contributions, we describe contributions for all authors,
        we describe the contributions of all authors
    """,
    keys="""
        name, names, author, authors, orcid, initials, affiliation, affiliations, email, e-mail, role, roles,
        degree, institution, credit roles, contribution type, corresponding, given, given-names, family-names, given names, family names, given name, family name, first name,
        last name, family, surname, department,
        orcid id
    """,
    elsewhere="""
        received no, no specific funding, no funding, received support, specific funding, received financial,
        supported by, funded by, was supported, were supported, is supported by, financially supported,
        financed by, grant from, grants from, supported in part, partially funded, partially supported,
        received funding, received grants, received a grant, receives funding, funders, funder,
        funding sources, funding bodies, the sponsor, sponsors, role of the funding source, grant number,
        fellowship, scholarship from, competing interest, competing interests, conflict of interest,
        conflicts of interest, financial interests, employee of, employees of, employed by, consultant for,
        consulting fees, honoraria, speaker fees, shareholder, stock, patent, patents, advisory board,
        personal fees, nothing to disclose, disclosures, advisory boards, received personal fees,
        member of the editorial board, was used for, were used for, generative ai,
        generative artificial intelligence, ai-assisted, ai tools, ai tool, use of ai, chatgpt was, grammarly,
        i was responsible, i have, i am, i led, i developed, i designed, i conceived, i worked, my role,
        are members of, is a member of, are a member of, is member of, role in study design, had no role,
        no role in, informed consent was, consent was obtained, consent from participants, consent to participate was,
        was approved by the ethics, were approved by the ethics, was approved by the institutional review board,
        will be informed, will be notified, made available, are available, is available, available on request, available upon request,
        were deposited, was deposited, is deposited, are deposited, have been deposited, has been deposited, travel support, travel grants,
        travel grant, lecture fees, speaker honoraria, holds shares, hold shares, owns shares, own shares, shares in, received fees, receives fees, fees from, approved by the board,
        approved by the institutional, approved by the local, approved by the research ethics, approved by the animal,
        sponsored by, paid by, available from the corresponding author, available on reasonable request, were received from, kindly, is appreciated, are appreciated, special issue, for the journal,
        requests for data, requests for materials, requests for reprints, general correspondence, guest edited,
        article processing charge, article processing charges, processing charges, publication fee, publication fees,
        enquiries, inquiries, anonymous referee, anonymous referees, anonymous reviewer, anonymous reviewers, cover design
    """,
    thanks="""
        thank, thanks, thanked, grateful, gratefully, gratitude, acknowledge, acknowledges, indebted,
        appreciate, appreciates, dedicate, dedicated to the memory, in memory of, in memoriam
    """,
    lives="""
        received her, received his, holds a phd, obtained her msc, obtained his msc, obtained her degree, obtained his degree,
        obtained her master, obtained his master, obtained her bachelor, obtained his bachelor, obtained her phd, obtained his phd, earned her, earned his,
        completed her phd, completed his phd, is a professor of, is professor of, is an associate professor,
        is an assistant professor, is a full professor, is a lecturer, is a senior lecturer, was born in,
        graduated from, research interests include, research interests are, her research interests,
        his research interests, is currently a professor, is currently an associate professor,
        is currently an assistant professor, is a postdoctoral researcher, is a postdoctoral fellow,
        is a research scientist, is a research associate, is a senior researcher, is with the, are with the,
        was with the, is the head of, is head of, passed away, was a pioneer, is director of, is the director of, has given lectures,
        have given lectures, teaches, has taught, interests include,
        is an associate editor, took no part in, has supervised more than, since written
    """,
    parts="""
        acknowledgement, acknowledgements, acknowledgment, acknowledgments, competing interests,
        competing interest, conflict of interest, conflicts of interest, conflict of interests,
        conflict of interest statement, declaration of interests, declaration of competing interest,
        declaration of conflicting interests, availability of data, availability of data and material,
        availability of data and materials, availability of supporting data, data availability,
        data availability statement, data and materials availability, data accessibility, code availability,
        consent for publication, consent to participate, ethics statement, declarations,
        ethics approval and consent to participate, institutional review board statement,
        informed consent statement, publisher note, publishers note,
        abbreviations, trial registration, provenance and peer review, disclaimer,
        corresponding author's address, funding information, funding sources,
        financial support and sponsorship, sources of funding, orcid ids, author orcids, author orcid, author orcid ids, authors orcid, authors orcids,
        orcids, orcid identifiers, orcid numbers, image credits, image credit, photo credits,
        photo credit, picture credits, figure credits, figure legends, figure captions, about the authors,
        about the author, patient and public involvement, patient and public involvement statement,
        patient involvement, translated from the, table of contents, contents, instructors, lecturers, teachers, syllabus, module 1, module 2,
        module 3, module 4, module 5, appendix a, appendix b, appendix c, author biographies, author biography, biographies, biographical notes, biography,
        how to cite, to cite, to cite this article, cite this article, cite this article as,
        citation, academic editor, academic editors, handling editor, handling editors, associate editor,
        reviewing editor, senior editor, guest editor, guest editors, disclosure statement, author affiliations, section editor, reviewers, peer reviewers, peer review, peer review information
    """,
    instructions="""
        authors should, author should, each author should, author must, each author must, authors must have,
        should have participated, qualify as an author, qualify for authorship, authorship criteria,
        criteria for authorship, should be listed, can be listed, must be, individuals who,
        list all individuals, list all authors, it is convention, to qualify, describe the contribution,
        describe the contributions, does not usually justify, should describe, must have, should have made,
        please specify, please describe, please list, please state, please indicate, please provide, authors must, must specify, should specify, you should,
        your contribution, your name, authors are required, are required to, we encourage authors,
        author names, as applicable, of authors must, in various ways, in different ways, adherence
    """,
    template="""
        placeholder, placeholders, to be supplied, to be completed, to be added, fill in, author name,
        to be confirmed, to be filled, insert names, insert name, tbd, replace with, lorem ipsum
    """,
    nobody="not applicable, n/a, none, nil, not required",
    helpers="""
        guided by, mentored by, instructed by, after feedback from, after comments from, after advice from, after input from, following feedback from,
        following comments from, following advice from, assisted by, helped by, aided by, accompanied by, advised by, with input from, with help from, with the help of, with the help from, with the support from,
        with support of, with the assistance from, with the discussion of, with discussions with,
        with the contribution of, with the contributions of, with the advice of, with the collaboration of,
        with supervision from, with supervision of, with the guidance from, with support from,
        with experimental assistance from, experimental assistance from, with experimental support from,
        experimental support from, with experimental help from, experimental help from, with technical
        assistance from, technical assistance from, with technical support from, technical support from, with
        technical help from, technical help from, with statistical assistance from, statistical assistance
        from, with statistical support from, statistical support from, with statistical help from, statistical
        help from, with fabrication assistance from, fabrication assistance from, with fabrication support
        from, fabrication support from, with fabrication help from, fabrication help from, with computational
        assistance from, computational assistance from, with computational support from, computational support
        from, with computational help from, computational help from, with editorial assistance from, editorial
        assistance from, with editorial support from, editorial support from, with editorial help from,
        editorial help from,
        with contributions from, with contribution from, with assistance from, with the assistance of,
        with the support of, with advice from, with significant contributions from, with feedback from,
        with comments from, with guidance from, under the guidance of, in collaboration with,
        in discussion with, with substantial contributions from, with critical input from,
        in consultation with, with the input of, with contributions of, with inputs from,
        after discussion with, based on discussions with, with major contributions from,
        with additional input from, together with input from, with advice of, with the guidance of
    """,
    supervisors="""
        under the supervision of, under supervision of, under the guidance and supervision of,
        under the supervision and guidance of, under the supervision and review of, under the guidance and review of,
        under the supervision and direction of, under the direction and supervision of, under the joint supervision of,
        under the direct supervision of, supervised by, under the direction of
    """,
    excepting="""
        except, except for, except from, excepting, excepted, excluding, excluded, apart from, aside from, besides,
        with the exception of, with the exceptions of, with exception of, with the exclusion of, other than, but not,
        save for, save, barring, bar, minus, not including, exclusive of, leaving out
    """,
    pairing="respectively",
    joining="and, or, as well as, plus, but, aber, in addition to, along with, but also",
    of="of",
    by="by, came from, comes from, originated from, originated with, originates from",
    skipped="""
        the, a, which, this, that, these, those, its, their, his, her, our, all, any, also, then, and/or,
        further, furthermore, additionally, moreover, jointly, mainly, primarily, finally, first,
        subsequently, together, independently, both, each, several, major, minor, main, final, overall,
        critically, substantially, significantly, equally, actively, collaboratively, mostly, partly, largely,
        critical, important, significant, substantial, was, were, is, are, been, be, has, have, had, being,
        as, well, on, at, to, for, with, from, during, about, within, concerning, regarding, most, some, new,
        original, initial, whole, entire, full, part, parts, respective, role, roles, process, processes,
        including, e.g, i.e, such, via, using, throughout, along, paper's, study's, particular, key, general,
        various, dr, prof, mr, ms, mrs, author, authors, co-author, coauthor, co-authors, coauthors, aspects,
        activities, tasks, task, based on, essential, necessary, unpublished, intellectual, content, an, in
    """,
    closed=Closed(
        telling="will, shall, we, our, my, his, her, she, he, us, you, your, himself, herself, today",
        everybody="all, everyone, everybody, each",
        articles="the, a, an, this, that, these, their, its, our, all",
        beings="was, were, is, are, been",
        negations="not, never, nothing",
        aside="based, from, for, in, with, at, through, using, during, within, via, into, under, about",
        means="in, for, through, while, via, using, when, towards",
        aims="for",
        pointing="these, those, that",
        capacities="as",
        purposes="in, with, to, on, during, for",
        places="in, on, at, to, for, from, about, within, during",
        turns="while, whilst, whereas",
        beside="with",
        together="together, along, jointly, collaboratively, closely",
        sources="from, by, of",
        relatives="who, which, they",
        infinitives="to",
        subordinators="before, after, until, which, that, then",
        qualifiers="well, newly, previously, recently, commercially, freshly",
        adjectives="al, ic, ive, ous, ary, ular",
        during="over, across, throughout, during, through",
        containing="include, includes, included, comprise, comprises, comprised, encompass, encompasses, encompassed",
        parts_taken="contribution, contributions, role, roles, task, tasks, responsibility, responsibilities",
        openers="with, which",
        authors="author, coauthor",
        kinds_of_authors="co, lead, first, senior, corresponding",
        before_names="the, dr, prof, mr, mrs, ms, both, author, authors",
        academic="""
            md, phd, msc, bsc, mph, mbbs, mbchb, mbbch, dphil, mphil, mba, drph, scd, dsc, frcs, frcp, mrcp,
            mrcs, facs, facp, facc, pharmd, dvm, vmd, dds, dmd, rn, bsn, msn, edd, psyd, jd, msw, mhs, mha, ba,
            bs, ma, ms, frcpc, faha, rd, beng, meng, mtech, btech, drmed, mres, dnp, aprn, ot, pt, dpt
        """,
        amid="with, together, along, co-author",
        between="and, the, of, and/or, a, both",
        roles="role, roles",
        numbers="three, four, five, six",
        compounding="based, related, specific, assisted, wide, driven, guided, aided, mediated, level",
        no_misprints="founding, normal, duration, waiting, protect, former, finding, formed, reserves",
        alternatives="or",
        denials="false, no, none, 0",
        grants="true, yes, x, 1",
        ordinals="first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth",
        counts="two, three, four, five, six, seven",
        authors_many="authors, co-authors, coauthors",
        from_last="last",
        bodies="""
            team, group, committee, consortium, stakeholder, stakeholders, department, university, institute,
            institution, service, services, trust, foundation, company, ltd, inc, ministry, council, office,
            board, agency, centre, center, unit, society, association, network, collaboration, staff,
            division, college, hospital, program, programme, corporation, bureau, union
        """,
        titles="""
            engineer, engineers, manager, managers, officer, officers, specialist, analyst, scientist, scientists,
            coordinator, developer, director, administrator, centre, center, institute, laboratory, department,
            division, unit, office
        """,
        holders="head, director, professor, chair, dean, chief, department, institute, school, faculty, division, senior, junior",
        abbreviations="""
            fig, figs, drs, vol, e.g, i.e, eg, ie, etc, al, no, nos, vs, cf, ca, approx, dr, prof, mr, mrs,
            ms, st, ref, refs, sec, eq
        """,
        writing="writing, write, written, roles",
        common="""
            of, the, for, to, design, research, study, model, models, project, methods, first, written, write,
            support, primary, principal, paper, a, role, file, leading
        """,
    ),
)
