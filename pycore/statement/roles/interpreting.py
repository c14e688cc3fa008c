"""What the parts of a row say: verbs and named acts brought together with their objects, slot by slot.

A verb without an object waits for the objects of a later slot ("designed and performed the experiments"); verbs
that carry nothing themselves (performed, contributed to, led) hand an act named after them through ("performed the
data analysis"). What (act, object) gives which role stands in `mapping.ROLES`.
"""

from __future__ import annotations

from pycore.credit import Degree, RoleSlug
from pycore.statement.lexicon.entry import ACT, CJK_RUN, GERUND, NOBODY, OF, SUPERVISOR, VERB
from pycore.statement.lexicon.words import ASIDE, BEINGS, NEGATIONS, PLACES
from pycore.statement.model import WORDING
from pycore.statement.roles.claim import Said
from pycore.statement.roles.claims import MAKING, WRITING, names_its_object
from pycore.statement.roles.classes import ABOUT, LIGHT, ON_TEXTS, class_of, form_of, is_light, object_class
from pycore.statement.roles.deeds import acts_anew, helped_with, helps_to
from pycore.statement.roles.mapping import ALONE, VALIDATION, sense_of
from pycore.statement.roles.neighbours import (
    begins_strangely,
    does_something_else,
    is_bare_participle,
    is_bare_verb,
    is_strange_noun,
    qualifies,
    takes_on,
    tells_more,
    writes_the_text,
)
from pycore.statement.roles.parsing import Row, parse_slot
from pycore.statement.roles.sense import UNCLEAR
from pycore.statement.roles.slots import Slot, head_of, head_of_a_compound, stated_degrees
from pycore.statement.roles.waiting import Waiting
from pycore.statement.scan.items import SEP, UNKNOWN, Item

# Acts that make things for something, and what is listed after that is what they are for, too.
_WITH_AIMS = frozenset(("DEVELOP", "CONSTRUCT", "CODE", "DESIGN", "SET_UP", "WRITE", "IMPLEMENT"))
# Verbs that may wait for one object (more are no sentence).
_MOST_WAITING = 12


class Interpreter(Waiting):
    """Reads the slots of one row, in order; `finish` says what still waits."""

    def __init__(self, passive: bool, spoken_of: list[Item]) -> None:
        super().__init__(passive, spoken_of)
        self.row = Row(passive, lambda: bool(self.verbs))
        self.denied = False  # what is said now was not done
        self.following: list[Item] = []  # the slot to come
        self.follows_and = False  # whether it is joined by "and"
        self.about = False  # what comes is what somebody commented on
        self.aimed = False  # the slot before ended in what a thing is for
        self.begun: Item | None = None  # what the row begins with, where it may be a verb and a noun alike
        self.aimed_at = False  # what comes is done with a thing that somebody made
        self.commented = False  # the last verb gave comments on something
        self.purpose = False  # the slot before ended in why something was made
        self.told = False  # what was said last was done to things by others: "questions are resolved"

    # -- one slot ---------------------------------------------------------------------------------

    def slot(self, items: list[Item], linked: bool) -> None:
        if items[0].kind == SEP and items[0].form == ":" and len(items) > 1:
            items = items[1:]  # "A.B.: conceptualization"
            self.row.headed = True
        if len(items) == 1 and not (self.waiting or self.verbs or self.held or self.silent):
            entry = items[0].entry
            if entry is not None and entry.role is not None:  # a term of a list by itself
                self.say_term(items[0], self.degree)
                return
        degree, self.degree = stated_degrees(items, self.degree)
        if any(item.kind == NOBODY for item in items):
            return
        if self._is_denied(items):
            self.note_unread(items)
            return
        for place, item in enumerate(items):
            if item.kind == SUPERVISOR:  # "under the supervision of A.B.", "were supervised by A.B."
                self.saying.roles.append(Said(RoleSlug("supervision"), degree, item.start, item.end, WORDING))
                if place and (self.before_people or items[place - 1].form.lower() in BEINGS):
                    return  # "carried out under the supervision of C.D.": by others
        strange = [item for item in items if item.kind == UNKNOWN]
        if strange:
            for item in items:
                if item.kind == ACT:
                    self.wide[item.start] = (
                        min(item.start, strange[0].start),
                        max(item.end, strange[-1].end),
                    )
        self._sort(items, degree, linked)

    def _is_denied(self, items: list[Item]) -> bool:
        """ "did not take part in data collection, analysis or writing": until something is said to be done."""
        said = any(item.kind == ACT and form_of(item) == VERB for item in items)
        if any(item.form in NEGATIONS for item in items):
            self.denied = True
        elif said:
            self.denied = False
        return self.denied

    def _sort(self, items: list[Item], degree: Degree | None, linked: bool) -> None:
        """Parse a slot, and read its parts as they come."""
        if not self.passive:
            self.told = tells_more(items) or self.told and is_bare_participle(items)
            if self.told:
                self.note_unread(items)
                return
        if self.aimed_at and not acts_anew(items):
            self.note_unread(items)  # "a rig for towing nets, sampling, and imaging"
            return
        self.aimed_at = False
        if self.purpose and linked and is_bare_verb(items[0]):
            self.note_unread(items)  # "took samples to test the pumps and validate the plan"
            return
        self.purpose = False
        for slot in parse_slot(items, degree, linked, self.row):
            self.about = self.about or slot.about
            self._act(slot)
            self.aimed = slot.aimed
            self.aimed_at = slot.aimed_at
            self.told = self.told or slot.told
            self.purpose = slot.purpose

    # -- what a slot does -------------------------------------------------------------------------

    def _act(self, slot: Slot) -> None:
        if slot.verbs:
            self._verb_slot(slot)
        elif slot.nouns or slot.terms:
            self._noun_slot(slot)
        elif slot.before and does_something_else(slot.items):
            if self.waiting:  # "designed, implemented, and documented the platform"
                self._object_slot(slot)
            self.note_unread(slot.items)
            self.silent = True
        elif self._says_what_was_written_for(slot):
            self.note_unread(slot.items)
        elif slot.before:
            self._object_slot(slot)
        elif slot.unknown:
            self._unknown_slot(slot)

    def _says_what_was_written_for(self, slot: Slot) -> bool:
        """Whether a slot goes on with what something was written for: "wrote code for simulations and figures"."""
        if not (self.aimed and slot.linked and self.verbs and not self.waiting):
            return False
        verb = class_of(self.verbs[-1])
        return verb == "WRITE" and all(sense_of(verb, object_class(one)).likely for one in slot.before)

    def _unknown_slot(self, slot: Slot) -> None:
        """Words nobody knows: what the verbs before were done to, or what the verbs to come were."""
        if self.waiting:
            if not qualifies(slot.items, self.following, self.follows_and):
                self.finish_waiting(slot.unknown)
        elif self.silent or begins_strangely(slot.items) or slot.items[0].form.lower() in PLACES:
            self.note_unread(slot.unknown)
        elif self.verbs and not self.passive:
            self.say_all(self.verbs, slot.unknown[-1:], slot.degree)
        elif self.passive and not self.verbs and self.following:
            last = slot.unknown[-1]
            self.wide[last.start] = (slot.items[0].start, last.end)
            self.held.append(last)
        else:
            self.note_unread(slot.unknown)

    def _verb_slot(self, slot: Slot) -> None:
        commenting = any(object_class(thing) == "COMMENT" for thing in slot.after)
        self.about = self.about and commenting
        self.commented = commenting and (
            len(slot.after) > 1 or any(one.kind == OF or one.form.lower() in ASIDE for one in slot.items)
        )
        alike = slot.items[0] is slot.verbs[0] and not slot.verbs[0].form.endswith("ed")
        if slot.linked and alike and self.nouns and slot.after:  # "review and edit the manuscript"
            self.waiting += [noun for noun, _ in self.nouns if form_of(noun) == GERUND]
            self.nouns = [one for one in self.nouns if form_of(one[0]) != GERUND]
        if self.begun is not None and form_of(slot.items[0]) == VERB and not self.passive:
            self.waiting += [noun for noun, _ in self.nouns if noun is self.begun]  # "set up, ran and ..."
            self.nouns = [one for one in self.nouns if one[0] is not self.begun]
        self.begun = None
        last = slot.verbs[-1]
        self.silent = helps_to(slot.items, last)
        if self.silent:
            self.finish_waiting([])
            self.note_unread(slot.verbs + slot.unknown)  # "helped shape the research"
            self.verbs = []
            return
        other = self.waiting or slot.after or slot.before or slot.unknown or slot.nouns or slot.terms
        named = bool(self.nouns) and not other
        self.close_nouns(through=slot.verbs[0] if named else None)
        if named and all(class_of(verb) in LIGHT for verb in slot.verbs):
            self.verbs = slot.verbs  # "the analysis was performed": the noun has said it
            return
        if len(self.waiting) > _MOST_WAITING:
            self.finish_waiting([])
        verbs = self.waiting + helped_with(slot.verbs[:_MOST_WAITING])
        if slot.nouns or slot.terms:
            self._verbs_with_nouns(slot, verbs)
            return
        objects = slot.after
        if not objects and (slot.before or self.held):
            # "the manuscript was written", "the samples and the rooms were provided"
            objects = [*self.held, *slot.before] if slot.linked else slot.before or self.held
            self.object_first = not self.passive
            self.held = []
        self.carried = None
        if not objects and qualifies(slot.items, self.following, self.follows_and):
            self.waiting = verbs
        elif objects or slot.unknown:
            self.say_all(verbs, objects or head_of(slot.unknown, slot.items), slot.degree)
            self.verbs = verbs
            self.waiting = []
        else:
            self.waiting = [verb for verb in verbs if not self._is_whole(verb)]
            if self.waiting and self.waiting[-1] is not verbs[-1]:
                for verb in self.waiting:  # "审阅和修改论文": the last has the object of all in it
                    self.say(sense_of(class_of(verb), "-"), self.degree, verb, verb)
                self.waiting = []

    def _verbs_with_nouns(self, slot: Slot, verbs: list[Item]) -> None:
        """ "performed and supervised the data analysis": hand through, or take as an object."""
        light = [verb for verb in slot.verbs if is_light(verb)]
        heavy = [verb for verb in verbs if not is_light(verb)]
        if light or not heavy or class_of(heavy[-1]) not in ABOUT:
            self._say_terms(slot)
        if heavy and heavy[-1] is slot.verbs[-1]:
            light = []  # "assisted in designing the validation study"
        through = light or [verb for verb in self.waiting if is_light(verb)]
        if through:
            for noun in slot.nouns:
                head = head_of_a_compound(slot, noun, class_of(through[0]) in MAKING)
                if head is not None:  # "performed the validation study"
                    self.say(
                        sense_of(class_of(through[0]), object_class(head)), slot.degree, through[0], head
                    )
                    if (
                        sense_of(class_of(noun), "-").suggested is VALIDATION.suggested
                        and class_of(through[0]) not in MAKING
                    ):
                        self.say(VALIDATION.suggested, slot.degree, noun, head)
                    continue
                objects = slot.after if heavy else slot.before + slot.after
                if not objects and sense_of(class_of(noun), "-") is UNCLEAR:
                    objects = slot.unknown[-1:]
                self.say_act(noun, objects, slot.degree, through[0])
        carries = bool(slot.nouns and slot.after) and slot.after[-1].start > slot.nouns[-1].start
        self.carried = slot.nouns[-1] if through and not heavy and carries else None
        if heavy:
            things = [
                noun for noun in slot.nouns if head_of_a_compound(slot, noun, True) is None
            ] + slot.after
            if slot.nouns and (class_of(heavy[-1]) in ABOUT or class_of(slot.nouns[-1]) == "CONCEIVE"):
                # "managed the analyses of the study", "developed the concept of the mapping"
                things = [thing for thing in things if thing.start <= slot.nouns[-1].start] or things
            self.say_all(heavy, things or slot.terms, slot.degree)
        else:
            self.premods = slot.before
        self.verbs = verbs
        self.waiting = []

    def _say_terms(self, slot: Slot) -> None:
        """Say the terms of a slot; "the paper writing and revising" may be both roles of writing."""
        for term in slot.terms:
            self.say_term(term, slot.degree)
            if writes_the_text(slot, term):
                self.say(sense_of("WRITE", "MANUSCRIPT").suggested, slot.degree, term, term)

    def _noun_slot(self, slot: Slot) -> None:
        if self._is_commented_on(slot):
            return
        first = slot.items[0]
        if form_of(first) == GERUND and not first.form.endswith("ing") and not self.waiting:
            self.begun = first
        if self.verbs and not self.waiting and not self.passive and is_strange_noun(slot, self.verbs[-1]):
            if not is_light(self.verbs[-1]):
                self.say_all(self.verbs, slot.nouns, slot.degree)
                return
            if self.aimed:
                self.note_unread(slot.items)
                return
        if self._is_an_aim_too(slot):
            self.note_unread(slot.items)  # "gave tools for mapping and statistical analysis"
            slot.aimed = True
            return
        if self._goes_on_with_a_compound(slot):
            self.say_all(self.verbs, slot.before[-1:], slot.degree)
            return
        if self.waiting and slot.terms and not slot.linked and CJK_RUN.match(self.waiting[-1].form):
            self.finish_waiting([])  # "论文修改,项目管理"
        if self.waiting:
            if self._is_waited_for(slot):
                return
        elif self.silent or self.verbs and not slot.terms and takes_on(self.verbs[-1], slot):
            return  # "supervised the project, data collection and analysis"
        self._say_terms(slot)
        for noun in slot.nouns:
            self._name(noun, slot)
        if slot.before:
            self.premods = slot.before

    def _is_commented_on(self, slot: Slot) -> bool:
        """Whether what a slot names is only what somebody gave comments on: "gave feedback on the draft and analyses".

        Writing that is named so may have been done: it is said to be likely.
        """
        commented = self.commented or self.verbs and class_of(self.verbs[-1]) == "COMMENT_ON"
        if not (self.about or commented and not self.waiting and not slot.terms):
            return False
        if slot.after and any(class_of(noun) == "REVISE" for noun in slot.nouns):
            return False  # "input on the analysis, and revision of the text"
        for noun in slot.nouns:
            if class_of(noun) in WRITING and not self.passive:
                self.say(sense_of(class_of(noun), "MANUSCRIPT").suggested, slot.degree, noun, noun)
        return True

    def _is_an_aim_too(self, slot: Slot) -> bool:
        """Whether a slot goes on with what a thing is for: "wrote code for imaging, analysis and mapping"."""
        if not self.aimed or slot.terms or self.waiting:
            return False
        if not self.verbs:
            return slot.linked  # "had the idea of data collection and analysis"
        verb = class_of(self.verbs[-1])
        return (
            verb in _WITH_AIMS
            and form_of(self.verbs[-1]) == VERB
            or slot.linked
            and (self._is_given(verb, slot) or verb not in LIGHT and verb not in ABOUT)
            and form_of(self.verbs[-1]) == VERB
        )

    def _is_given(self, verb: str, slot: Slot) -> bool:
        """Whether `verb` gives a thing for what a slot names: "provided tools for mapping and processing"."""
        return verb == "PROVIDE" or verb == "CONTRIBUTE" and class_of(slot.nouns[0]) not in ON_TEXTS

    def _is_waited_for(self, slot: Slot) -> bool:
        """Give verbs that wait what a slot names; whether that is all it says."""
        heavy = [verb for verb in self.waiting if not is_light(verb)]
        only_heavy = len(heavy) == len(self.waiting)
        if heavy:
            things = slot.nouns + slot.before + slot.after or slot.terms
            if slot.before and slot.nouns and slot.before[-1].start > slot.nouns[-1].start:
                things = slot.before[-1:]  # a compound: its head says what it is
            self.say_all(heavy, things, slot.degree)
        self.verbs = self.waiting
        self.waiting = []
        return only_heavy and (class_of(heavy[-1]) in ABOUT or slot.linked and not slot.terms)

    def _name(self, noun: Item, slot: Slot) -> None:
        """Say a named act with its objects, or keep it until these come."""
        objects = slot.before + slot.after
        if not objects and not names_its_object(noun):
            objects = [thing for thing in self.held if slot.linked or object_class(thing) not in ALONE]
            self.held = [thing for thing in self.held if thing not in objects]
            if slot.linked:  # "field measurements and statistics": each by itself
                objects = [thing for thing in objects if not self._says_alone(thing, slot.degree, noun)]
        if not objects and slot.linked:
            objects = [
                thing
                for thing in self.premods
                if not slot.unknown or object_class(thing) != "FIGURES" or class_of(noun) not in WRITING
            ] or self._data_named_before(noun)
        if class_of(noun) == "REVISE" and form_of(noun) != GERUND and not slot.before + slot.after:
            objects = [
                one for one in objects if sense_of("REVISE", object_class(one)) is not UNCLEAR
            ]  # "data analysis and revisions"
        if not objects and class_of(noun) == "PROCESS":  # "seed processing"
            objects = [word for word in slot.unknown[-1:] if word.end < noun.start]
        if objects:
            self.close_nouns(slot.after)
            self.say_act(noun, objects, slot.degree, self.light_verb())
        elif noun.entry is not None and noun.entry.role is not None:
            self.say_term(noun, slot.degree)
        else:
            self.nouns.append((noun, slot.degree))

    def _goes_on_with_a_compound(self, slot: Slot) -> bool:
        """ "developed the conversion and feature extraction pipelines": a noun before its head."""
        if self.waiting or self.passive or not self.verbs or not slot.before or not slot.nouns:
            return False
        verb = class_of(self.verbs[-1])
        heavy = verb not in LIGHT and verb not in ABOUT or slot.linked and verb in MAKING
        return heavy and slot.before[-1].start > slot.nouns[-1].start

    def _object_slot(self, slot: Slot) -> None:
        objects, degree = slot.before, slot.degree
        if self.commented and slot.linked and not self.waiting:
            for thing in objects:  # "gave feedback on code and experiments"
                self.say(sense_of("COMMENT_ON", object_class(thing)), degree, thing, thing)
            return
        if len(objects) > 1 and object_class(objects[0]) == "COMMENT" and not self.waiting and not self.verbs:
            for thing in objects[1:]:  # "critical comments on the manuscript"
                self.say(sense_of("COMMENT_ON", object_class(thing)), degree, objects[0], thing)
            return
        if self.waiting:
            self.say_all(self.waiting, objects, degree)
            self.verbs = self.waiting
            self.waiting = []
        elif self.silent:
            self.note_unread(slot.items)
        elif self.carried is not None and not self.passive:  # "the development of data and code"
            self.say_act(self.carried, objects, degree, self.light_verb())
        elif self.verbs and not self.passive:
            through = [verb for verb in self.verbs if is_light(verb)]
            for thing in objects:
                if thing.entry is not None and thing.entry.role is not None and (through or not self.verbs):
                    self.say_term(thing, degree)
                else:
                    self.say_all(self.verbs, [thing], degree)
        else:
            for thing in objects:
                if thing.entry is not None and thing.entry.role is not None and len(objects) == 1:
                    self.say_term(thing, degree)
                else:
                    self.hold(thing, slot.items)
