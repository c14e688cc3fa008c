"""Which roles an act and its objects say, noted down with their places."""

from __future__ import annotations

from pycore.credit import Degree
from pycore.statement.lexicon.entry import ACT, GERUND, OBJ, Entry
from pycore.statement.model import INFERRED, WORDING
from pycore.statement.model import TERM as STATED
from pycore.statement.roles.claim import Said, Saying
from pycore.statement.roles.classes import (
    ON_TEXTS,
    PERFORMING,
    class_of,
    form_of,
    is_light,
    object_class,
    says_nothing,
)
from pycore.statement.roles.mapping import FORMAL_ANALYSIS, INVESTIGATION, SOFTWARE, sense_of
from pycore.statement.roles.sense import NO_ROLE, SENSES, UNCLEAR, Sense
from pycore.statement.scan.items import Item, standing_for

# Acts that hand something over; the object of a term after them is given, not done ...
_GIVING = frozenset(("PROVIDE", "CONTRIBUTE", "PREPARE", "GENERATE"))
# Acts whose object ends a compound: "prepared the analysis scripts".
MAKING = frozenset(("PROVIDE", "PREPARE", "GENERATE"))
# ... but "contributed the methodology" is work on it.
_WORKED_ON = frozenset((("CONTRIBUTE", "METHOD"),))


# Acts that are work by themselves where they are performed.
_CARRIED_OUT = frozenset(("CHECK", "TEST", "GENERATE"))
# Acts of which it matters what they were done to.
_OF_SOMETHING = frozenset(("MANAGE", "COORDINATE"))
# Acts on texts; and so many terms of CRediT make a list of them.
WRITING = frozenset(("WRITE", "DRAFT", "REVIEW", "REVISE", "COMMENT_ON", "PREPARE"))
_A_LIST = 2


def names_its_object(noun: Item) -> bool:
    """ "data analysis": what was named before it is another thing."""
    return noun.entry is not None and noun.entry.keys[0] == "data"


def data_of(noun: Item) -> Item:
    """The data that are named in "data analysis"."""
    return standing_for(noun, _DATA)


_DATA = Entry(OBJ, ("data",), "DATA")


class Sayer:
    """Notes what a row says. `spoken_of` are the objects last named; "them" and "it" mean those."""

    def __init__(self, passive: bool, spoken_of: list[Item]) -> None:
        self.saying = Saying()
        self.spoken_of = spoken_of
        self.passive = passive
        self.fruitful: set[int] = set()  # starts of verbs that gave a role already
        self.wide: dict[int, tuple[int, int]] = {}  # start of an act -> it with the strange words beside it

    def say_all(self, verbs: list[Item], objects: list[Item], degree: Degree | None) -> None:
        """What each of `verbs` gives with each of `objects`; unread where none gives anything."""
        said = False
        them = any(object_class(thing) == "THEM" for thing in objects)
        if them:
            others = [thing for thing in objects if object_class(thing) != "THEM"]
            objects = others or list(self.spoken_of) or objects  # "acquired funding for it"
        else:
            self.spoken_of[:] = objects
        gerunds = [at for at, verb in enumerate(verbs) if form_of(verb) == GERUND]
        joined = bool(gerunds) and any(
            class_of(verb) in ("JOIN", "CONTRIBUTE") for verb in verbs[: gerunds[0]]
        )
        if gerunds:  # "participated in analysing the data": what was done is the analysis
            verbs = [
                verb
                for at, verb in enumerate(verbs)
                if at > gerunds[-1] or not is_light(verb) or at in gerunds
            ]
        commenting = any(object_class(thing) == "COMMENT" for thing in objects)
        for verb in verbs:
            for thing in objects:
                cls = object_class(thing)
                if commenting and class_of(verb) in _GIVING and cls != "COMMENT":  # "gave advice on the text"
                    said = self.say(sense_of("COMMENT_ON", cls), degree, verb, thing) or said
                    continue
                light = is_light(verb)
                a_term = thing.kind == OBJ and thing.entry is not None and thing.entry.role is not None
                if (
                    light
                    and a_term
                    and (class_of(verb) not in _GIVING or (class_of(verb), cls) in _WORKED_ON)
                    or class_of(verb) == "OBTAIN"
                    and cls == "RESOURCE"
                    and a_term
                ):
                    self.say_term(thing, degree)
                    said = True
                    continue
                sense = sense_of(class_of(verb), cls)
                if class_of(verb) == "IMPLEMENT":
                    sense = self._implemented(sense, verb, thing)
                if (
                    them and sense.role is None and class_of(verb) in ON_TEXTS
                ):  # "A.B. wrote the paper; C.D. edited it"
                    sense = sense_of(class_of(verb), "MANUSCRIPT")
                if (
                    sense is NO_ROLE
                    and cls == "MANUSCRIPT"
                    and class_of(verb) == "ANALYZE"
                    and verb is not verbs[-1]
                ):  # "designed, analysed, drafted and edited the article"
                    sense = FORMAL_ANALYSIS.suggested
                if joined and class_of(verb) == "WRITE":
                    sense = sense.suggested  # "contributed to writing the paper": a part of it
                said = self.say(sense, degree, verb, thing) or said
        places = {verb.start for verb in verbs}
        if said:
            self.fruitful |= places
        elif not (places & self.fruitful) and not all(says_nothing(verb) for verb in verbs):
            self.saying.unread.append(
                (min(verbs[0].start, objects[0].start), max(verbs[-1].end, objects[-1].end))
            )

    def _implemented(self, sense: Sense, verb: Item, thing: Item) -> Sense:
        """What was implemented: acts may only say which programs, "implemented feature extraction and selection
        algorithms"."""
        if thing.kind == ACT:
            return sense.suggested
        if sense is SOFTWARE:
            self.saying.roles = [
                one for one in self.saying.roles if one.start != verb.start or one.basis != INFERRED
            ]
        return sense

    def say_act(self, noun: Item, objects: list[Item], degree: Degree | None, through: Item | None) -> None:
        """What a named act gives with its objects, or by itself; `through` handed it on."""
        entry = noun.entry
        if entry is None:
            return
        if entry.role is not None and not objects:
            self.say_term(noun, degree)
            return
        self.spoken_of[:] = objects or [noun]
        said = False
        weak = (
            through is not None
            and class_of(through) in ("JOIN", "CONTRIBUTE", "LEAD")
            and entry.cls == "WRITE"
        )
        for thing in objects or [None]:  # type: ignore[list-item]
            sense = sense_of(entry.cls, object_class(thing) if thing is not None else "-")
            if entry.cls == "WRITE" and (
                thing is None or weak and through is not None and class_of(through) != "LEAD"
            ):
                sense = sense.suggested
            if entry.role is not None and sense.role is None:
                sense = SENSES[entry.role]
            if (
                thing is None
                and through is not None
                and class_of(through) in PERFORMING
                and entry.cls == "ASSESS"
            ):
                sense = FORMAL_ANALYSIS.suggested  # "performed the risk assessment"
            if (
                (object_class(thing) in ("+", "TOOL") if thing is not None else True)
                and through is not None
                and class_of(through) in PERFORMING
                and entry.cls in _CARRIED_OUT
            ):
                # "performed electrochemical testing", "enzyme production was performed"
                sense = INVESTIGATION.suggested
            if thing is None and entry.cls in _OF_SOMETHING and noun.start in self.wide:
                sense = sense.suggested  # "kitchen management"
            if sense is NO_ROLE and thing is None and through is None:
                sense = UNCLEAR  # an act by itself in a list: what CRediT has no role for
            if (
                sense is NO_ROLE
                and thing is not None
                and thing.entry is not None
                and thing.entry.cls == "METHOD"
            ):
                sense = SENSES[thing.entry.role] if thing.entry.role is not None else sense
            said = self.say(sense, degree, noun, thing or noun) or said
        if not said and entry.cls != "NULL":
            self.saying.unread.append(self.wide.get(noun.start, (noun.start, noun.end)))

    def say_term(self, item: Item, degree: Degree | None) -> None:
        """The role that the words state."""
        if item.entry is not None and item.entry.role is not None:
            basis = WORDING if item.entry.form == "~" else STATED
            self.saying.roles.append(Said(item.entry.role, degree, item.start, item.end, basis))

    def say(self, sense: Sense, degree: Degree | None, act: Item, thing: Item) -> bool:
        """Note the role that `sense` names, if any; whether the words are understood."""
        if sense.role is None:
            return sense is NO_ROLE
        start, end = min(act.start, thing.start), max(act.end, thing.end)
        if thing in self.spoken_of and thing.end < act.start and not self.passive:
            start = act.start
        said = Said(sense.role, degree, start, end, INFERRED if sense.likely else WORDING)
        said.act = class_of(act)
        self.saying.roles.append(said)
        return True

    def note_unread(self, items: list[Item]) -> None:
        """Words that could not be placed."""
        self.saying.unread.append((items[0].start, items[-1].end))

    def keep_to_terms(self) -> None:
        """Among terms of CRediT, other words stand for what CRediT has no role for: nothing is inferred from them."""
        roles = self.saying.roles
        if sum(1 for one in roles if one.basis == STATED) < _A_LIST:
            return
        kept: list[Said] = []
        for one in roles:
            if one.act == "HANDLE" or one.basis == INFERRED and one.act not in WRITING:
                self.saying.unread.append((one.start, one.end))
            else:
                kept.append(one)
        self.saying.roles = kept
