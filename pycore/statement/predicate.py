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
from pycore.statement.items import SEP, UNKNOWN, Item
from pycore.statement.lexicon import (
    ACT,
    DEGREE,
    GERUND,
    NOBODY,
    OBJ,
    OF,
    SKIP,
    SUPERVISOR,
    TERM,
)
from pycore.statement.mapping import ALONE, role_of
from pycore.statement.model import INFERRED, WORDING
from pycore.statement.model import TERM as STATED
from pycore.statement.said import Said, Saying
from pycore.statement.slots import (
    ABOUT,
    ASIDE,
    LIGHT,
    class_of,
    describes,
    does_something_else,
    has_its_own_subject,
    is_verb,
    object_class,
    slots_of,
    stands_as_degree,
    subordinate,
)


def read_row(row: list[Item], passive: bool, spoken_of: list[Item] | None = None) -> Saying:
    """Read one row. `passive` says that the people stand after the words ("... by A.B.").

    `spoken_of` are the objects last named; "them" and "it" mean those, and it is kept up to date.
    """
    reader = _Reader(passive, spoken_of if spoken_of is not None else [])
    for items, linked in slots_of(row):
        reader.slot(items, linked)
    reader.finish()
    return reader.saying


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
                    self.wide[item.start] = (
                        min(item.start, strange[0].start),
                        max(item.end, strange[-1].end),
                    )
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
        if not self.passive and has_its_own_subject(items):
            self._note_unread(items)
            return
        for place, item in enumerate(items):
            if item.kind == ACT:
                if describes(items, place):
                    continue  # "the collected data", "the guide"
                if subordinate(items, place):
                    break  # "support in building the network", "by setting up"
                if is_verb(item, items, place, bool(before), verbs):
                    if nouns or after:
                        self._act(verbs, nouns, terms, before, after, unknown, degree, linked, items)
                        verbs, before, after, nouns, terms, unknown = [], [], [], [], [], []
                        aside = False
                    verbs.append(item)
                elif of and nouns and class_of(nouns[-1]) not in LIGHT:
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
            elif item.kind == SKIP and item.form.lower() in ASIDE and verbs and (after or unknown):
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
                if (
                    following is not None
                    and following.kind == SKIP
                    and following.form.lower() in ("role", "roles")
                ):
                    self.degree = item.entry.degree
                elif stands_as_degree(items, place):
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
        elif before and does_something_else(items):
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
            self.waiting += [
                noun for noun, _ in self.nouns if noun.entry is not None and noun.entry.form == GERUND
            ]
            self.nouns = [
                one for one in self.nouns if one[0] not in self.waiting
            ]  # "review and edit the manuscript"
        self.silent = (
            class_of(verbs[-1]) == "JOIN" and verbs[-1].form.lower().startswith("help") and bool(unknown)
        )
        if self.silent:
            self._note_unread(verbs + unknown)  # "helped shape the research"
            self.verbs = []
            return
        self._close_nouns()
        light = [verb for verb in verbs if class_of(verb) in LIGHT]
        heavy = [verb for verb in self.waiting + verbs if class_of(verb) not in LIGHT]
        objects = after
        if not objects and not nouns and not terms and (before or self.held):
            objects = before or self.held  # "the manuscript was written"
            self.held = []
        if nouns or terms:
            for term in terms:
                if light or not heavy or class_of(heavy[-1]) not in ABOUT:
                    self._say_term(term, degree)
            through = light or [verb for verb in self.waiting if class_of(verb) in LIGHT]
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
            light = [verb for verb in self.waiting if class_of(verb) in LIGHT]
            heavy = [verb for verb in self.waiting if class_of(verb) not in LIGHT]
            if heavy:
                self._say_all(heavy, nouns + before + after or terms, degree)
            self.verbs = self.waiting
            self.waiting = []
            if heavy and not light:
                if class_of(heavy[-1]) in ABOUT or linked:
                    return
        elif self.silent or self.verbs and class_of(self.verbs[-1]) in ABOUT and not terms:
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
        light = [verb for verb in self.verbs if class_of(verb) in LIGHT]
        return light[0] if light else None

    def _object_slot(self, objects: list[Item], degree: Degree | None, items: list[Item]) -> None:
        if self.waiting:
            self._say_all(self.waiting, objects, degree)
            self.verbs = self.waiting
            self.waiting = []
        elif self.silent:
            self._note_unread(items)
        elif self.verbs and not self.passive:
            through = [verb for verb in self.verbs if class_of(verb) in LIGHT]
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
        if any(object_class(thing) == "THEM" for thing in objects):
            objects = list(self.spoken_of) or objects
        else:
            self.spoken_of[:] = objects
        for verb in verbs:
            for thing in objects:
                cls = object_class(thing)
                light = class_of(verb) in LIGHT
                if light and thing.entry is not None and thing.entry.role is not None and thing.kind == OBJ:
                    if class_of(verb) not in ("PROVIDE", "CONTRIBUTE", "PREPARE"):
                        self._say_term(thing, degree)
                        said = True
                        continue
                said = self._say(role_of(class_of(verb), cls), degree, verb, thing) or said
        places = {verb.start for verb in verbs}
        if said:
            self.fruitful |= places
        elif not (places & self.fruitful) and not all(class_of(verb) == "NULL" for verb in verbs):
            self.saying.unread.append(
                (min(verbs[0].start, objects[0].start), max(verbs[-1].end, objects[-1].end))
            )

    def _say_act(self, noun: Item, objects: list[Item], degree: Degree | None, through: Item | None) -> None:
        entry = noun.entry
        if entry is None:
            return
        if entry.role is not None and not objects:
            self._say_term(noun, degree)
            return
        said = False
        weak = (
            through is not None
            and class_of(through) in ("JOIN", "CONTRIBUTE", "LEAD")
            and entry.cls == "WRITE"
        )
        for thing in objects or [None]:  # type: ignore[list-item]
            role = role_of(entry.cls, object_class(thing) if thing is not None else "-")
            if entry.cls == "WRITE" and (
                thing is None or weak and through is not None and class_of(through) != "LEAD"
            ):
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
        said.act = class_of(act)
        self.saying.roles.append(said)
        return True

    def _note_unread(self, items: list[Item]) -> None:
        self.saying.unread.append((items[0].start, items[-1].end))

    # -- what was left waiting ----------------------------------------------------------------------

    def _close_nouns(self, objects: list[Item] | None = None) -> None:
        for noun, degree in self.nouns:
            borrowed = [thing for thing in objects or [] if role_of(class_of(noun), object_class(thing))]
            self._say_act(noun, borrowed, degree, self._through())
        self.nouns = []

    def _finish_waiting(self, unknown: list[Item]) -> None:
        for verb in self.waiting:
            role = role_of(class_of(verb), "*" if unknown else "-")
            said = self._say(role, self.degree, verb, unknown[-1] if unknown else verb)
            if not said and class_of(verb) != "NULL":
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
                role = ALONE.get(object_class(thing), "")
                if not self._say(role, self.degree, thing, thing):
                    self.saying.unread.append((thing.start, thing.end))
        self.held = []
