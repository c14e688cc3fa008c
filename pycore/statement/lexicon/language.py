"""What one language has to say about contributions: the shape of each module of this room."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping


@dataclass(frozen=True)
class Closed:
    """The closed classes of words that the grammar asks for; `words` has them of all languages together."""

    articles: str = ""  # a verb form after one is part of a name ("the collected data")
    beings: str = ""  # forms of "to be" before a participle
    negations: str = ""  # what is said with one was not done
    aside: str = ""  # prepositions after which no object of the verb follows
    means: str = ""  # words after which an act only says how or what for
    aims: str = ""  # a preposition before what a thing is for
    pointing: str = ""  # "these", by itself: what was named before
    capacities: str = ""  # "as": in what capacity somebody did something, who is named before
    purposes: str = ""  # prepositions before what somebody was helped in
    places: str = ""  # prepositions whose person is no subject
    turns: str = ""  # "while" before a person begins what is as good as a sentence of its own
    after_turns: str = ""  # what may stand between a turn and its person
    beside: str = ""  # "with", before people who did something together with others
    together: str = ""  # what may stand before that
    sources: str = ""  # what may stand between help and whose it was
    relatives: str = ""  # "who": what follows is said of the people before
    infinitives: str = ""  # "to", before a verb of those named before
    subordinators: str = ""  # before a passive they begin what others may have done ("before it was revised")
    qualifiers: str = ""  # adverbs that make a verb form an adjective ("well characterized")
    adjectives: str = ""  # what adjectives end in, for those that no table knows
    during: str = ""  # prepositions before how long or how widely something was done ("over the course of")
    containing: str = ""  # verbs before a list of what something is made of ("her contributions included")
    parts_taken: str = ""  # nouns for what somebody did ("their contributions")
    openers: str = ""  # after a comma they speak of others ("with ... resolved by A.B.")
    authors: str = ""  # nouns for one author, as in "author A"
    kinds_of_authors: str = ""  # what is said of one
    before_names: str = ""  # titles, articles and the like before a name
    academic: str = ""  # academic degrees after a name, without full stops
    amid: str = ""  # what else may stand between people who are listed
    topics: str = ""  # Japanese and Korean: before people they stand for "by"
    postposed: str = ""  # "by" behind its people
    agents: str = ""  # "of" that is "by" after a participle
    particles: str = ""  # Korean: what is written together with the word before it
    between: str = ""  # what may stand between the words of a role's name
    drafting: str = ""  # words for writing that are an act of their own before "and"
    writing: str = ""  # words that begin a role's name which may hold commas
    roles: str = ""  # nouns after a degree that holds for what follows ("a lead role in")
    numbers: str = ""  # how many authors "all" may count
    compounding: str = ""  # words that make one adjective of themselves and the noun before ("map based")
    no_misprints: str = ""  # words of their own that are one letter away from one of a role's name
    alternatives: str = ""  # "or": of what it joins, not all need have been done
    denials: str = ""  # values of a role that is not held ("Software: false")
    grants: str = ""  # values of one that is
    ordinals: str = ""  # the first authors by number, from the first on
    counts: str = ""  # how many, from two on ("the first two authors")
    authors_many: str = ""  # nouns for several authors
    from_last: str = ""  # the last one
    helps: str = ""  # nouns for help
    examples: str = ""  # what stands before a statement that shows how one is written
    whens: str = ""  # words that begin an aside about when or why something was done
    one: str = ""  # "she": of one
    uses: str = ""  # words by which the use of a program is told
    bodies: str = ""  # words in the names of bodies, which are no persons
    titles: str = ""  # what makes of a role's name before it a title or a place ("software engineer")
    holders: str = ""  # what does so before it ("head of software")
    abbreviations: str = ""  # their full stop ends no sentence
    common: str = ""  # words of roles' names that stand in any prose
    telling: str = ""  # "her", "we": prose that tells of somebody has them, a statement hardly
    everybody: str = ""  # "all" without a noun: a group where somebody is excepted from it
    around_excepted: str = ""  # what excepts somebody only with one of those behind ("op A.B. na")
    after_excepted: str = ""  # what stands behind those excepted, besides what stands before them


@dataclass(frozen=True)
class Language:
    """The wordings of one language, as people edit them; `entries` makes entries of them.

    All wordings are in lower case, without accents and marks; a text holds many, with commas between
    (`terms`: semicolons, as names of roles may hold a comma). Where two languages share their words,
    the one that stands first in `entries.LANGUAGES` holds.
    """

    # How the roles are called, by role. A name may be marked:
    #   =CLASS   the words are also what is done or what it is done to (see `acts` and `objects`), so
    #            that "developed the software" and "reviewed the methodology" are read as prose;
    #   +        after a class: it is the verb too ("phân tích số liệu");
    #   ~        too general to be a term by itself: mapped wording, not a stated term.
    # Marks and joining words between the words are left out: "writing original draft" is also
    # "Writing – Original Draft" and "writing (original draft)". American spelling stands for both.
    terms: Mapping[str, str] = field(default_factory=dict)
    # What is done: class -> kind of word -> words. "forms" are verb forms as they stand, "nouns" name
    # the act ("collection"); any other kind is a conjugation of `endings`, or "verbs": English verbs
    # in the base form, whose forms `entries` makes ("plan+": the consonant is doubled).
    # Which role an act gives with an object stands in `mapping`.
    acts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    # Kind of a regular verb -> what is put after its stem, with spaces between ("-": nothing).
    endings: Mapping[str, str] = field(default_factory=dict)
    # What it is done to: class -> words.
    objects: Mapping[str, str] = field(default_factory=dict)
    # The three degrees of a contribution: degree -> words.
    degrees: Mapping[str, str] = field(default_factory=dict)
    # Who is meant by words. "all": every author. "others": every author not named. "both": the two just
    # named, else the two there are. "they": the people of the clause before. "one": the only author.
    # A number: that author of the byline, -1 the last.
    groups: Mapping[str, str] = field(default_factory=dict)
    # Headings and sentences around the roles that say nothing themselves.
    headings: str = ""
    # Labels of a table or of YAML: left out together with their colon.
    keys: str = ""
    # Words of sentences that speak of something else: nothing in such a sentence is read.
    elsewhere: str = ""
    # Programs that write, as journals have their use declared: nothing is read in what is declared.
    machines: str = ""
    # What such programs are called: their use is declared where a word of `Closed.uses` stands by.
    programs: str = ""
    # Thanks: what follows in the same paragraph goes on thanking.
    thanks: str = ""
    # What is told of an author's life: the paragraph goes on about it.
    lives: str = ""
    # Headings of other parts of an article's end matter: nothing in them is read. Those that stand in
    # `elsewhere` too make their sentence speak of something else where they head nothing.
    parts: str = ""
    # Words of a template or of instructions: nothing in such a sentence is read.
    instructions: str = ""
    # Words that only a form still to be filled in has: the text is no statement at all.
    template: str = ""
    # What stands after a role to say that nobody did it.
    nobody: str = ""
    # Whoever is named after these words only helped: their names stand for nobody's role.
    helpers: str = ""
    # Whoever is named after these words supervised.
    supervisors: str = ""
    # Who is named after these words is none of the group before.
    excepting: str = ""
    # The first did the first thing, the second the second.
    pairing: str = ""
    # "and", and what else joins people or roles.
    joining: str = ""
    # "of": what follows is the object of the act before.
    of: str = ""
    # "by": who follows did it.
    by: str = ""
    # Words that carry no meaning of their own here.
    skipped: str = ""
    closed: Closed = field(default_factory=Closed)
