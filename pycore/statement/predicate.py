"""What is said of people: a row of items read as roles.

    row     = slot ((","|";"|"/"|"and"|line end) slot)*
    slot    = term degree?                       "formal analysis (lead)"
            | object* noun ("of" object+)?       "data collection", "analysis of the data"
            | verb+ object*                      "designed the experiments"
            | object+                            goes on with the verb before, or waits for one after

A verb without an object waits for the objects of a later slot ("designed and performed the
experiments"); verbs that carry nothing themselves (performed, contributed to, led) hand an act
named after them through ("performed the data analysis"). What (act, object) gives which role
stands in `mapping.ROLES`.
"""

from __future__ import annotations

from pycore.credit import Degree, RoleSlug
from pycore.statement.lexicon import (
    ACT,
    AND,
    BY,
    DEGREE,
    GERUND,
    NOBODY,
    OBJ,
    OF,
    SKIP,
    SUPERVISOR,
    TERM,
    VERB,
)
from pycore.statement import mapping
from pycore.statement.model import INFERRED, WORDING, Basis
from pycore.statement.model import TERM as STATED
from pycore.statement.scan import NOISE_ITEM, SEP, UNKNOWN, Item

# Acts that hand through what is named after them.
LIGHT = frozenset(("PERFORM", "JOIN", "LEAD", "CONTRIBUTE", "PROVIDE", "PREPARE"))
# Acts that take other acts as their object: what follows them is not done by the same people.
ABOUT = frozenset(("SUPERVISE", "REVIEW", "NULL", "GUIDE", "MANAGE", "REVISE"))


class Said:
    """One role read from items, with where it stands and how sure it is."""

    __slots__ = ("act", "basis", "degree", "end", "role", "start")

    def __init__(self, role: RoleSlug, degree: Degree | None, start: int, end: int, basis: Basis) -> None:
        self.role = role
        self.degree = degree
        self.start = start
        self.end = end
        self.basis = basis
        self.act = ""  # the class of the act it was read from, for wording


class Saying:
    """All that one row says, and the places of the words in it that could not be placed."""

    __slots__ = ("roles", "unread")

    def __init__(self) -> None:
        self.roles: list[Said] = []
        self.unread: list[tuple[int, int]] = []


def read_row(row: list[Item], passive: bool, spoken_of: list[Item] | None = None) -> Saying:
    """Read one row. `passive` says that the people stand after the words ("... by A.B.").

    `spoken_of` are the objects last named; "them" and "it" mean those, and it is kept up to date.
    """
    reader = _Reader(passive, spoken_of if spoken_of is not None else [])
    for items, linked in _slots(row):
        reader.slot(items, linked)
    reader.finish()
    return reader.saying


_COORDINATORS = frozenset((",", ";", "/", "&", "\n", "|", "+"))
_BRACKETS = frozenset(("(", "[", ")", "]"))


def _slots(row: list[Item]) -> list[tuple[list[Item], bool]]:
    """Cut a row at its coordinators; what a bracket holds after a role is only looked at for a degree."""
    out: list[tuple[list[Item], bool]] = []
    held: list[Item] = []
    linked = False
    depth = 0
    for place, item in enumerate(row):
        kind = item.kind
        if kind == SEP:
            form = item.form
            if form in _BRACKETS:
                if form in ("(", "["):
                    depth += _has_role_words(held)
                elif depth:
                    depth -= 1
                continue
        else:
            form = "and" if kind == AND else ""
        if depth:
            if kind == DEGREE or kind == NOBODY:
                held.append(item)
        elif form == "and" or form in _COORDINATORS:
            if form == "\n" and (not _ends_slot(held) or place + 1 < len(row) and row[place + 1].form in ("(", "[")):
                continue
            if held:
                out.append((held, linked))
                held = []
                linked = form in ("and", "/", "&")
            else:
                linked = linked or form == "and"
        elif kind != NOISE_ITEM and (kind != SEP or form in (":", "-", "=")):
            held.append(item)
    if held:
        out.append((held, linked))
    return out


def _ends_slot(held: list[Item]) -> bool:
    """A line end ends a slot only after a whole term (a list with one role a line)."""
    last = held[-1] if held else None
    return last is not None and (last.kind == TERM or last.entry is not None and last.entry.role is not None or last.kind == DEGREE)


_WORDS_OF_ROLES = frozenset((ACT, OBJ, TERM, UNKNOWN))


def _has_role_words(items: list[Item]) -> bool:
    for item in items:
        if item.kind in _WORDS_OF_ROLES:
            return True
    return False


class _Reader:
    def __init__(self, passive: bool, spoken_of: list[Item]) -> None:
        self.saying = Saying()
        self.spoken_of = spoken_of
        self.passive = passive
        self.waiting: list[Item] = []  # verbs that still look for their objects
        self.verbs: list[Item] = []  # the verbs that had objects last
        self.nouns: list[tuple[Item, Degree | None]] = []  # named acts that still look for their objects
        self.fruitful: set[int] = set()  # starts of verbs that gave a role already
        self.held: list[Item] = []  # objects that came before any act
        self.premods: list[Item] = []  # objects said before the last named act, for its neighbours
        self.degree: Degree | None = None  # a degree that holds for what follows ("a lead role in ...")
        self.wide: dict[int, tuple[int, int]] = {}  # start of an act -> it with the strange words beside it
        self.silent = False  # the last verb is one nobody knows: what goes on with it is unread

    # -- one slot ---------------------------------------------------------------------------------

    def slot(self, items: list[Item], linked: bool) -> None:
        if items[0].kind == SEP and items[0].form == ":" and len(items) > 1:
            items = items[1:]  # "A.B.: conceptualization"
        if len(items) == 1 and not (self.waiting or self.verbs or self.held or self.silent):
            entry = items[0].entry
            if entry is not None and entry.role is not None:  # a term of a list by itself
                self._say_term(items[0], self.degree)
                return
        degree = self._degree_of(items)
        if any(item.kind == NOBODY for item in items):
            return
        for item in items:
            if item.kind == SUPERVISOR:  # "under the supervision of A.B."
                self.saying.roles.append(Said(RoleSlug("supervision"), degree, item.start, item.end, WORDING))
        strange = [item for item in items if item.kind == UNKNOWN]
        if strange:
            for item in items:
                if item.kind == ACT:
                    self.wide[item.start] = (min(item.start, strange[0].start), max(item.end, strange[-1].end))
        self._sort(items, degree, linked)

    def _sort(self, items: list[Item], degree: Degree | None, linked: bool) -> None:
        """Sort the items of a slot by what they are, and read them."""
        verbs: list[Item] = []
        before: list[Item] = []  # objects before any act
        after: list[Item] = []  # objects after one
        nouns: list[Item] = []
        terms: list[Item] = []
        unknown: list[Item] = []
        of = aside = on = False
        if not self.passive and _has_its_own_subject(items):
            self._note_unread(items)
            return
        for place, item in enumerate(items):
            if item.kind == ACT:
                if _describes(items, place):
                    continue  # "the collected data", "the guide"
                if _subordinate(items, place):
                    break  # "support in building the network", "by setting up"
                if _is_verb(item, items, place, bool(before), verbs):
                    if nouns or after:
                        self._act(verbs, nouns, terms, before, after, unknown, degree, linked, items)
                        verbs, before, after, nouns, terms, unknown = [], [], [], [], [], []
                        aside = False
                    verbs.append(item)
                elif of and nouns and _cls(nouns[-1]) not in LIGHT:
                    after.append(item)  # "review of the writing"
                else:
                    nouns.append(item)
            elif item.kind == OBJ and aside:
                continue
            elif item.kind == OBJ:
                (after if verbs or nouns and (of or on) else before).append(item)
            elif item.kind == TERM:
                terms.append(item)
            elif item.kind == OF:
                of = True
            elif item.kind == SKIP and item.form.lower() in ("to", "on"):
                on = True
            elif item.kind == SKIP and item.form.lower() in _ASIDE and verbs and (after or unknown):
                aside = True  # "collected responses from the project": no object of the verb
            elif item.kind == UNKNOWN:
                unknown.append(item)
        self._act(verbs, nouns, terms, before, after, unknown, degree, linked, items)

    def _degree_of(self, items: list[Item]) -> Degree | None:
        """The degree a slot states: after its words, or as "a lead role in" for what follows."""
        found: list[Degree] = []
        roles = False
        for place, item in enumerate(items):
            if item.kind == DEGREE and item.entry is not None and item.entry.degree is not None:
                following = items[place + 1] if place + 1 < len(items) else None
                if following is not None and following.kind == SKIP and following.form.lower() in ("role", "roles"):
                    self.degree = item.entry.degree
                elif _stands_as_degree(items, place):
                    found.append(item.entry.degree)
                    if not roles and following is not None and following.form == ":":
                        self.degree = found.pop()
            elif item.kind in (ACT, OBJ, TERM):
                roles = True
        if len(set(found)) == 1:
            return found[0]
        return None if found else self.degree

    # -- what a slot does -------------------------------------------------------------------------

    def _act(
        self,
        verbs: list[Item],
        nouns: list[Item],
        terms: list[Item],
        before: list[Item],
        after: list[Item],
        unknown: list[Item],
        degree: Degree | None,
        linked: bool,
        items: list[Item],
    ) -> None:
        if verbs:
            self._verb_slot(verbs, nouns, terms, before, after, unknown, degree, linked)
        elif nouns or terms:
            self._noun_slot(nouns, terms, before, after, degree, linked)
        elif before and _does_something_else(items):
            if self.waiting:  # "designed, implemented, and documented the platform"
                self._object_slot(before, degree, items)
            self._note_unread(items)
            self.silent = True
        elif before:
            self._object_slot(before, degree, items)
        elif unknown:
            if self.waiting:
                self._finish_waiting(unknown)
            else:
                self._note_unread(unknown)

    def _verb_slot(
        self,
        verbs: list[Item],
        nouns: list[Item],
        terms: list[Item],
        before: list[Item],
        after: list[Item],
        unknown: list[Item],
        degree: Degree | None,
        linked: bool,
    ) -> None:
        if linked and self.nouns and after:
            self.waiting += [noun for noun, _ in self.nouns if noun.entry is not None and noun.entry.form == GERUND]
            self.nouns = [one for one in self.nouns if one[0] not in self.waiting]  # "review and edit the manuscript"
        self.silent = _cls(verbs[-1]) == "JOIN" and verbs[-1].form.lower().startswith("help") and bool(unknown)
        if self.silent:
            self._note_unread(verbs + unknown)  # "helped shape the research"
            self.verbs = []
            return
        self._close_nouns()
        if self.waiting and not linked and _complete(self.waiting):
            self._finish_waiting([])
        light = [verb for verb in verbs if _cls(verb) in LIGHT]
        heavy = [verb for verb in self.waiting + verbs if _cls(verb) not in LIGHT]
        objects = after
        if not objects and not nouns and not terms and (before or self.held):
            objects = before or self.held  # "the manuscript was written"
            self.held = []
        if nouns or terms:
            for term in terms:
                if light or not heavy or _cls(heavy[-1]) not in ABOUT:
                    self._say_term(term, degree)
            through = light or [verb for verb in self.waiting if _cls(verb) in LIGHT]
            if through:
                for noun in nouns:
                    self._say_act(noun, before + after if not heavy else after, degree, through[0])
                if not nouns and not terms and objects:
                    self._say_all(through, objects, degree)
            if heavy and (nouns or terms):
                self._say_all(heavy, nouns + after or terms, degree)
            self.verbs = self.waiting + verbs
            self.waiting = []
            if not heavy:
                self.premods = before
                self.nouns = []
            return
        if objects:
            self._say_all(self.waiting + verbs, objects, degree)
            self.verbs = self.waiting + verbs
            self.waiting = []
        elif unknown:
            self._say_all(self.waiting + verbs, unknown, degree)
            self.verbs = self.waiting + verbs
            self.waiting = []
        else:
            self.waiting = self.waiting + verbs
        if degree is not None:
            self.degree = self.degree or None

    def _noun_slot(
        self,
        nouns: list[Item],
        terms: list[Item],
        before: list[Item],
        after: list[Item],
        degree: Degree | None,
        linked: bool,
    ) -> None:
        if self.waiting:
            light = [verb for verb in self.waiting if _cls(verb) in LIGHT]
            heavy = [verb for verb in self.waiting if _cls(verb) not in LIGHT]
            if heavy:
                self._say_all(heavy, nouns + before + after or terms, degree)
            self.verbs = self.waiting
            self.waiting = []
            if heavy and not light:
                if _cls(heavy[-1]) in ABOUT or linked:
                    return
        elif self.silent or self.verbs and _cls(self.verbs[-1]) in ABOUT and not terms:
            return  # "supervised the project, data collection and analysis"
        for term in terms:
            self._say_term(term, degree)
        for noun in nouns:
            objects = before + after
            if self.held:
                objects = self.held + objects
                self.held = []
            if not objects and linked:
                objects = self.premods
            if not objects:
                if noun.entry is not None and noun.entry.role is not None:
                    self._say_term(noun, degree)
                else:
                    self.nouns.append((noun, degree))
                continue
            if after:
                self._close_nouns(after)
            else:
                self._close_nouns()
            self._say_act(noun, objects, degree, self._through())
        if before:
            self.premods = before

    def _through(self) -> Item | None:
        light = [verb for verb in self.verbs if _cls(verb) in LIGHT]
        return light[0] if light else None

    def _object_slot(self, objects: list[Item], degree: Degree | None, items: list[Item]) -> None:
        if self.waiting:
            self._say_all(self.waiting, objects, degree)
            self.verbs = self.waiting
            self.waiting = []
        elif self.silent:
            self._note_unread(items)
        elif self.verbs and not self.passive:
            through = [verb for verb in self.verbs if _cls(verb) in LIGHT]
            for thing in objects:
                if thing.entry is not None and thing.entry.role is not None and (through or not self.verbs):
                    self._say_term(thing, degree)
                else:
                    self._say_all(self.verbs, [thing], degree)
        else:
            for thing in objects:
                if thing.entry is not None and thing.entry.role is not None and len(objects) == 1:
                    self._say_term(thing, degree)
                else:
                    self.held.append(thing)

    # -- saying ------------------------------------------------------------------------------------

    def _say_all(self, verbs: list[Item], objects: list[Item], degree: Degree | None) -> None:
        said = False
        if any(_object_class(thing) == "THEM" for thing in objects):
            objects = list(self.spoken_of) or objects
        else:
            self.spoken_of[:] = objects
        for verb in verbs:
            for thing in objects:
                cls = _object_class(thing)
                light = _cls(verb) in LIGHT
                if light and thing.entry is not None and thing.entry.role is not None and thing.kind == OBJ:
                    if _cls(verb) not in ("PROVIDE", "CONTRIBUTE", "PREPARE"):
                        self._say_term(thing, degree)
                        said = True
                        continue
                said = self._say(_lookup(_cls(verb), cls), degree, verb, thing) or said
        places = {verb.start for verb in verbs}
        if said:
            self.fruitful |= places
        elif not (places & self.fruitful) and not all(_cls(verb) == "NULL" for verb in verbs):
            self.saying.unread.append((min(verbs[0].start, objects[0].start), max(verbs[-1].end, objects[-1].end)))

    def _say_act(self, noun: Item, objects: list[Item], degree: Degree | None, through: Item | None) -> None:
        entry = noun.entry
        if entry is None:
            return
        if entry.role is not None and not objects:
            self._say_term(noun, degree)
            return
        said = False
        weak = through is not None and _cls(through) in ("JOIN", "CONTRIBUTE", "LEAD") and entry.cls == "WRITE"
        for thing in objects or [None]:  # type: ignore[list-item]
            role = _lookup(entry.cls, _object_class(thing) if thing is not None else "-")
            if entry.cls == "WRITE" and (thing is None or weak and through is not None and _cls(through) != "LEAD"):
                role = "?" + role.lstrip("?") if role else ""
            if entry.role is not None and not role:
                role = entry.role
            said = self._say(role, degree, noun, thing or noun) or said
        if not said and entry.cls != "NULL":
            self.saying.unread.append(self.wide.get(noun.start, (noun.start, noun.end)))

    def _say_term(self, item: Item, degree: Degree | None) -> None:
        if item.entry is not None and item.entry.role is not None:
            basis = WORDING if item.entry.form == "~" else STATED
            self.saying.roles.append(Said(item.entry.role, degree, item.start, item.end, basis))

    def _say(self, role: str, degree: Degree | None, act: Item, thing: Item) -> bool:
        if not role:
            return False
        basis = WORDING
        if role[0] == "?":
            basis, role = INFERRED, role[1:]
        start, end = min(act.start, thing.start), max(act.end, thing.end)
        if thing in self.spoken_of and thing.end < act.start and not self.passive:
            start = act.start
        said = Said(RoleSlug(role), degree, start, end, basis)
        said.act = _cls(act)
        self.saying.roles.append(said)
        return True

    def _note_unread(self, items: list[Item]) -> None:
        self.saying.unread.append((items[0].start, items[-1].end))

    # -- what was left waiting ----------------------------------------------------------------------

    def _close_nouns(self, objects: list[Item] | None = None) -> None:
        for noun, degree in self.nouns:
            borrowed = [thing for thing in objects or [] if _lookup(_cls(noun), _object_class(thing))]
            self._say_act(noun, borrowed, degree, self._through())
        self.nouns = []

    def _finish_waiting(self, unknown: list[Item]) -> None:
        for verb in self.waiting:
            role = _lookup(_cls(verb), "*" if unknown else "-")
            said = self._say(role, self.degree, verb, unknown[-1] if unknown else verb)
            if not said and _cls(verb) != "NULL":
                self.saying.unread.append((verb.start, unknown[-1].end if unknown else verb.end))
        self.verbs = self.waiting
        self.waiting = []

    def finish(self) -> None:
        self._close_nouns()
        if self.waiting and self.held:
            self._say_all(self.waiting, self.held, self.degree)
            self.waiting, self.held = [], []
        self._finish_waiting([])
        for thing in self.held:
            if not self.verbs:
                role = mapping.ALONE.get(_object_class(thing), "")
                if not self._say(role, self.degree, thing, thing):
                    self.saying.unread.append((thing.start, thing.end))
        self.held = []


def _is_verb(item: Item, items: list[Item], place: int, premodified: bool, verbs: list[Item]) -> bool:
    """A gerund or a word that is verb and noun alike is a verb where an object follows it."""
    form = item.entry.form if item.entry is not None else ""
    if form == VERB:
        return True
    if form != GERUND:
        return False
    if premodified:
        return False
    for after in items[place + 1 :]:
        if after.kind == SKIP:
            continue
        heavy = [verb for verb in verbs if _cls(verb) not in LIGHT]
        return after.kind in (OBJ, ACT, UNKNOWN) and not heavy or after.kind == OBJ
    return False


_BEING = frozenset(("was", "were", "is", "are", "been"))


def _has_its_own_subject(items: list[Item]) -> bool:
    """ "patients were involved": a passive beside the people, not what they did."""
    for place, item in enumerate(items):
        if item.kind == ACT:
            if item.entry is None or item.entry.form != VERB or place < 2 or items[place - 1].form.lower() not in _BEING:
                return False
            return any(one.kind == OBJ for one in items[: place - 1])
    return False


def _does_something_else(items: list[Item]) -> bool:
    """Whether a slot begins with a verb nobody knows ("applied it to the study")."""
    for item in items:
        if item.kind == SKIP:
            continue
        return item.kind == UNKNOWN and item.form.islower() and item.form.endswith("ed")
    return False


def _stands_as_degree(items: list[Item], place: int) -> bool:
    """A degree word counts beside a role or a mark, not as a noun of prose ("the support from")."""
    before = items[place - 1] if place else None
    after = items[place + 1] if place + 1 < len(items) else None
    if before is not None and before.kind not in (TERM, ACT, OBJ, SEP, DEGREE, "number"):
        return False
    return after is None or after.kind in (SEP, DEGREE, OBJ, TERM, ACT, "number")


_ARTICLES = frozenset(("the", "a", "an", "this", "that", "these", "their", "its", "our", "all"))


def _describes(items: list[Item], place: int) -> bool:
    """Whether a verb form after an article is no verb but part of a name for something."""
    entry = items[place].entry
    if not place or entry is None or entry.form != VERB:
        return False
    return items[place - 1].kind == SKIP and items[place - 1].form.lower() in _ARTICLES


def _subordinate(items: list[Item], place: int) -> bool:
    """Whether an act only says how or what for: after "by", or "in" after an object."""
    if not place or items[place].entry is None or items[place].entry.form != GERUND:  # type: ignore[union-attr]
        return False
    before = items[place - 1]
    if before.kind == BY:
        return True
    if before.form.lower() not in _MEANS:
        return False
    return any(one.kind in (OBJ, UNKNOWN, DEGREE) for one in items[:place])


_ASIDE = frozenset(("from", "for", "in", "with", "at", "through", "using", "during", "within", "via", "into", "under", "about"))
_MEANS = frozenset(("in", "for", "through", "while", "via", "using", "when", "towards"))


def _cls(item: Item) -> str:
    return item.entry.cls if item.entry is not None else ""


def _object_class(thing: Item) -> str:
    if thing.kind == OBJ and thing.entry is not None:
        return thing.entry.cls
    if thing.kind == ACT and thing.entry is not None:
        return {"ANALYZE": "ANALYSIS", "WRITE": "MANUSCRIPT", "COLLECT": "EXPERIMENT", "REVISE": "MANUSCRIPT", "VISUALIZE": "FIGURES", "CODE": "PROGRAM"}.get(thing.entry.cls, "*")
    return "*"


def _lookup(act: str, thing: str) -> str:
    row = mapping.ROLES.get(act)
    if row is None:
        return ""
    if thing in row:
        return row[thing]
    return row["-"] if thing == "-" else row["*"]


def _complete(verbs: list[Item]) -> bool:
    """Whether waiting verbs say enough without an object to be closed by the next verb."""
    return False
