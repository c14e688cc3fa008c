"""Words around a statement: who is meant by a group, headings, sentences that say nothing.

One wording a line or between commas, in lower case without marks; languages are mixed, since no
wording of one language means anything else in another.
"""

from __future__ import annotations

# "all": every author. "others": every author not named. "both": the two just named, else the two
# there are. "they": the people of the clause before. A number: that author of the byline, -1 the last.
GROUPS: dict[str, str] = {
    "all": """
        all authors, all author, allauthors, all the authors, all of the authors, all co-authors, all coauthors, all listed authors,
        all authors listed, each author, each of the authors, every author, all named authors,
        all three authors, all four authors, all five authors, all six authors, all seven authors,
        all contributing authors, all, all three, all four, all five, all six, everyone, all members, all contributors, all of us,
        all the co-authors, todos los autores, todas las autoras, todos os autores, todas as autoras,
        todos los autores y autoras, tous les auteurs, alle autoren, alle autorinnen und autoren,
        tutti gli autori, semua penulis, 全体作者, 所有作者, 全部作者, 全体著者, 모든 저자, все авторы,
        los autores, os autores, the authors, les auteurs, seluruh penulis, the co-authors, authors,
        the three authors, the four authors, 作者均, 各位作者
    """,
    "others": """
        all other authors, all the other authors, the other authors, other authors, the remaining authors,
        remaining authors, all remaining authors, other co-authors, all other co-authors, the others,
        all others, the rest of the authors, the other two authors, the other three authors, the remaining two authors,
        the two other authors, the other two, the remaining three authors, the two remaining authors, los demas autores, os demais autores, demais autores,
        demas autores, 其他作者, 其余作者, остальные авторы, the other co-authors, all other coauthors,
        the rest
    """,
    "both": """
        both, both authors, both of them, ambos autores, ambos os autores, ambos, ambas, les deux auteurs,
        beide autoren, entrambi gli autori, the two authors, both the authors, two authors, 两位作者,
        оба автора, both co-authors
    """,
    "they": "they, he, she, who, ella, ellas, ellos, elle, eles, ele, elas, el mismo, la misma",
    "1": """
        the first author, first author, 1st author, the 1st author, author 1, first-author, primer autor,
        el primer autor, primera autora, primeiro autor, o primeiro autor, primeira autora, premier auteur,
        le premier auteur, erstautor, erstautorin, primo autore, 第一作者, the lead author, lead author,
        autor 1, 1o autor, 1a autora, 1a autor, autora 1, the main author, penulis pertama, 1 autor,
        1 autora, 1er autor, author one, первый автор, la primera autora, a primeira autora, penulis 1,
        the principal author
    """,
    "2": """
        the second author, second author, 2nd author, the 2nd author, author 2, segundo autor,
        el segundo autor, segunda autora, o segundo autor, deuxieme auteur, zweitautor, 第二作者, autor 2,
        2o autor, 2a autora, 2a autor, autora 2, penulis kedua, 2 autor, 2do autor, author two,
        второй автор, la segunda autora, a segunda autora, penulis 2, 2 autora
    """,
    "3": """
        the third author, third author, 3rd author, the 3rd author, author 3, tercer autor, el tercer autor,
        tercera autora, terceiro autor, o terceiro autor, troisieme auteur, 第三作者, autor 3, 3o autor,
        3a autora, 3a autor, autora 3, penulis ketiga, 3 autor, 3er autor, author three, третий автор,
        la tercera autora, a terceira autora, terceira autora, penulis 3, 3 autora
    """,
    "4": """
        the fourth author, fourth author, 4th author, the 4th author, author 4, cuarto autor, cuarta autora,
        quarto autor, quarta autora, 第四作者, autor 4, autora 4, penulis keempat, 4 autor, author four,
        penulis 4, 4 autora, 4to autor
    """,
    "5": """
        the fifth author, fifth author, 5th author, the 5th author, author 5, quinto autor, quinta autora,
        第五作者, autor 5, 5o autor, 5a autora, 5a autor, autora 5, penulis kelima, 5 autor, author five,
        penulis 5
    """,
    "6": """
        the sixth author, sixth author, 6th author, the 6th author, author 6, sexto autor, sexta autora,
        第六作者, autor 6, 6o autor, 6a autora, 6a autor, author six
    """,
    "7": """
        the seventh author, seventh author, 7th author, author 7, autor 7, 7o autor, 7a autora, 7a autor,
        septimo autor, setimo autor
    """,
    "8": "the eighth author, eighth author, 8th author, author 8, autor 8, octavo autor, oitavo autor",
    "-1": """
        the last author, last author, the senior author, senior author, ultimo autor, ultima autora,
        o ultimo autor, el ultimo autor, dernier auteur, 最后作者
    """,
    "one": """
        the author, the sole author, sole author, the single author, the only author, single author,
        el autor, la autora, o autor, a autora, l'auteur, der autor, l'autore, 本文作者, autor unico,
        unico autor, penulis tunggal, the sole author of this paper
    """,
}

# Headings and sentences around the roles that say nothing themselves.
HEADINGS: str = """
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
    individual contributions, author contributions are as follows, the following contributions, as follows,
    the contributions of the authors are as follows, the contributions of authors are as follows,
    following the credit taxonomy, according to the credit taxonomy, contribucion de los autores,
    contribuciones de los autores, contribucion de autores, contribuciones de autores,
    contribucion de autoria, contribuciones de autoria, contribucion autoral,
    declaracion de contribucion de autoria credit, roles de autoria, declaracion de autoria,
    contribuicao dos autores, contribuicoes dos autores, contribuicao de autoria, contribuicoes de autoria,
    contribuicao autoral, declaracao de contribuicao dos autores, contribuicao individual,
    participacao dos autores, colaboradores, colaboracao dos autores, contributions des auteurs,
    contribution des auteurs, beitrage der autoren, autorenbeitrage, beitrage der autorinnen und autoren,
    contributi degli autori, contributo degli autori, kontribusi penulis, вклад авторов, авторский вклад,
    вклад автора, 作者贡献声明, 作者贡献, 作者贡献说明, 作者贡献度说明, 利益冲突声明, 著者の貢献, 著者貢献,
    저자 기여, 저자 기여도, 作者貢獻, autor a, taxonomia credit, contribuciones, degree of contribution,
    credit role, roles taxonomia credit, grau de contribuicao, grado de contribucion, contributor,
    contributor role
    """

# Sentences that speak of something else: nothing in them is read. Found anywhere in the sentence.
ELSEWHERE: str = """
    received no, no specific funding, no funding, received support, specific funding, received financial,
    supported by, funded by, was supported, were supported, is supported by, financially supported,
    financed by, grant from, grants from, supported in part, partially funded, partially supported,
    received funding, received grants, received a grant, receives funding, funders, funder, funding sources,
    funding bodies, the sponsor, sponsors, role of the funding source, grant number, fellowship,
    scholarship from, competing interest, competing interests, conflict of interest, conflicts of interest,
    financial interests, employee of, employees of, employed by, consultant for, consulting fees, honoraria,
    speaker fees, shareholder, stock, patent, patents, advisory board, personal fees, nothing to disclose,
    disclosures, advisory boards, received personal fees, member of the editorial board, was used for, were used for, generative ai, generative artificial intelligence, ai-assisted, ai tools, ai tool, use of ai, chatgpt was,
    grammarly, i was responsible, i have, i am, i led, i developed, i designed, i conceived,
    i worked, my role, are members of, is a member of, are a member of, is member of, 基金资助, 资助项目,
    financiado por, apoyado por, conflicto de intereses, conflicto de interes, conflito de interesses,
    conflito de interesse, conflits d'interets, interessenkonflikt, interessenkonflikte, 利益冲突,
    конфликт интересов, role in study design, had no role, no role in
    """

# Labels of a table or of YAML: left out together with their colon.
KEYS: str = """
    name, names, author, authors, autor, autores, nombre, nome, orcid, initials, affiliation, affiliations,
    email, e-mail, role, roles, rol, degree, institution, credit roles, contribution type, corresponding,
    given-names, surname, department, iniciales, orcid id
    """

# Sentences of a template or of instructions: nothing in them is read, as above.
INSTRUCTIONS: str = """
    authors should, author should, each author should, author must, each author must, authors must have,
    should have participated, qualify as an author, qualify for authorship, authorship criteria,
    criteria for authorship, should be listed, can be listed, must be, individuals who,
    list all individuals, list all authors, it is convention, to qualify, describe the contribution,
    describe the contributions, does not usually justify, should describe, must have, should have made, please specify, please describe, please list, authors must, must specify,
    should specify, you should, your contribution, your name, authors are required, are required to,
    we encourage authors, author names, as applicable, of authors must, de diversas maneras,
    in various ways, in different ways, adherence
    """

# Words that only a form still to be filled in has: the text is no statement at all.
TEMPLATE: str = """
    placeholder, placeholders, to be supplied, to be completed, to be added, fill in, author name,
    to be confirmed, to be filled, insert names, insert name, tbd, replace with, lorem ipsum
    """

# Thanks: what follows in the same paragraph goes on thanking.
THANKS: str = """
    thank, thanks, thanked, grateful, gratefully, gratitude, acknowledge, acknowledges, acknowledgement,
    acknowledgements, acknowledgment, acknowledgments, indebted, appreciate, appreciation, appreciates,
    agradecemos, agradece, agradecen, agradecimientos, agradecimentos, agradecem, agradecido, remercient,
    remercions, remerciements, danken, danksagung, ringraziano, ringraziamenti, 感谢, 致谢, 謝辞, 감사,
    expresamos nuestro reconocimiento, expressamos nosso reconhecimento, reconocemos el apoyo,
    благодарят, благодарность, благодарим
    """

# What stands after a role to say that nobody did it.
NOBODY: str = "not applicable, n/a, none, no aplica, nao se aplica, sans objet, 不适用, nil, not required"

# Whoever is named after these words only helped: their names stand for nobody's role.
HELPERS: str = """
    with input from, with help from, with the help of, with the help from, with the support from,
    with support of, with the assistance from, with the discussion of, with discussions with,
    with the contribution of, with the contributions of, with the advice of, with the collaboration of,
    with supervision from, with supervision of, with the guidance from, with support from,
    with contributions from, with contribution from, with assistance from, with the assistance of,
    with the support of, with advice from, with significant contributions from, with feedback from,
    with comments from, with guidance from, under the guidance of, in collaboration with,
    in discussion with, with substantial contributions from, with critical input from, in consultation with,
    with the input of, with contributions of, with inputs from, after discussion with,
    based on discussions with, with major contributions from, with additional input from, con la ayuda de,
    con apoyo de, com a ajuda de, com apoio de, together with input from, with advice of,
    with the guidance of
    """
SUPERVISORS: str = """
    under the supervision of, under supervision of, under the guidance and supervision of,
    under the supervision and guidance of, under the joint supervision of, under the direct supervision of, supervised by, under the direction of,
    bajo la supervision de, sob a supervisao de, sob orientacao de, sob a orientacao de,
    bajo la direccion de
    """

# Who is named after these words is none of the group before.
EXCEPT: str = """
    except, except for, excepting, excluding, apart from, with the exception of, other than, but not,
    excepto, con excepcion de, a excepcion de, salvo, exceto, com excecao de, a excecao de, sauf,
    a l'exception de, ausser, mit ausnahme von, eccetto, tranne, ad eccezione di, kecuali, кроме,
    за исключением
    """

# The first did the first thing, the second the second.
PAIRING: str = (
    "respectively, respectivamente, respectivement, jeweils, beziehungsweise, rispettivamente, 分别"
)

# Words that carry no meaning of their own here.
SKIP: str = """
    the, a, an, which, this, that, these, those, its, their, his, her, our, all, any, also, then,
    and/or, further,
    furthermore, additionally, moreover, jointly, mainly, primarily, finally, first, subsequently, together,
    independently, both, each, several, major, minor, main, final, overall, critically, substantially,
    significantly, equally, actively, collaboratively, mostly, partly, largely, critical, important,
    significant, substantial, was, were, is, are, been, be, has, have, had, being, as, well, in, on, at, to,
    for, with, from, during, about, within, concerning, regarding, most, some, new, original, initial,
    whole, entire, full, part, parts, respective, role, roles, process, processes, including, e.g, i.e,
    such, via, using, throughout, along, paper's, study's, particular, key, general, various, dr, prof, mr,
    ms, mrs, author, authors, co-author, coauthor, co-authors, coauthors, aspects, activities, tasks, task,
    el, la, los, las, lo, un, una, unos, os, o, uma, um, uns, se, que, por, para, con, com, en, em, no, na,
    nos, nas, su, sus, seu, sua, e, le, les, l, sur, dans, fue, fueron, foi, foram, ha, han, ao, aos, del,
    do, da, dos, das, de, di, du, des, della, il, i, gli, der, die, den, und, essential, necessary,
    unpublished, intellectual, content, ont, ete, etait, etaient, est, leur, leurs, cette, ce, ces, son, sa, ses, tous, egalement, pour, avec,
    aux, au, hat, haben, wurde, wurden, war, waren, dem, den, des, ein, eine, einen, einer, zur, zum, auch,
    mit, bei, im, fur, gemeinsam, kritisch, massgeblich, wesentlich, hanno, sono, lo, nel, nella, alla, al,
    allo, anche, per, stato, stata, stati, 了, 对, 对本, 了本, 本, 该, 均, 共同, 主要, 相关, 进一步, 对于
    """

# "of": what follows is the object of the act before.
OF: str = """
    of, de, del, do, da, dos, das, di, du, des, della, dei, delle, für, der, 的, de la, de los, de las, d
    """
BY: str = "by, por, pelo, pela, pelos, pelas, par, von, da parte di, oleh, 由"
AND: str = """
    and, or, as well as, y, e, et, und, ed, dan, serta, и, ou, u, o, oder, plus, but, pero, aber, 和, 与, 及, 以及, 並, 并,
    및, と, in addition to, along with, but also, и также, och, en, og, ve, i
    """
