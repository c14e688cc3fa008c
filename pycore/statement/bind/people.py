"""Who is meant by each mention and group, once the whole statement is known."""

from __future__ import annotations

from pycore.people import Roster
from pycore.statement.bind.runs import Run
from pycore.statement.lexicon.entry import GROUP, Entry
from pycore.statement.lexicon.words import COUNT_VALUES
from pycore.statement.scan.items import PERSON, Item

_FEW = 200  # authors who are compared letter by letter
_NEAR = 4  # runs that are looked back over


class People:
    """Resolves the mentions of one statement against each other.

    Initials that two authors share mean the one who is not named otherwise, if just one is left:
    S.M. is Sanjit Mondal where Seung-Ki Min is S.-K.M. Otherwise both remain.
    """

    def __init__(self, roster: Roster, runs: list[Run]) -> None:
        self.count = len(roster.names)
        self.runs = runs
        self._place = {id(run): at for at, run in enumerate(runs)}
        forms: dict[str, tuple[int, ...]] = {}
        for run in runs:
            for item in run.items:
                if item.kind == PERSON and item.authors:
                    known = forms.get(item.form)
                    if known is None or len(item.authors) < len(known):
                        forms[item.form] = item.authors
        named = {authors[0] for authors in forms.values() if len(authors) == 1}
        changed = True
        while changed:
            changed = False
            for form, authors in forms.items():
                if len(authors) > 1:
                    open_ = tuple([index for index in authors if index not in named])
                    if len(open_) == 1:
                        forms[form] = open_
                        named.add(open_[0])
                        changed = True
        self._eliminate(roster, named)
        self._tell_twins_apart()
        self._forms = forms
        self._seen: list[set[int]] = []
        so_far: set[int] = set()
        for run in runs:
            self._seen.append(set(so_far))
            for item in run.items:
                if item.kind == PERSON:
                    who = self._person(item)
                    if len(who) == 1:
                        so_far.add(who[0])
                elif item.entry is not None and item.entry.cls.lstrip("-").isdigit():
                    so_far.update(self._group(item.entry, 0))  # "the last author"
        self._all_seen = so_far

    def _eliminate(self, roster: Roster, named: set[int]) -> None:
        """Initials that fit nobody but for one letter mean the one author they come near who is not named."""
        strange = [
            item for run in self.runs for item in run.items if item.kind == PERSON and not item.authors
        ]
        if not strange:
            return
        unnamed = [index for index in range(self.count) if index not in named]
        if self.count > _FEW:
            return
        for item in strange:
            pieces = item.form.split(".")
            near = (
                roster.near_initials(pieces, unnamed)
                or roster.exchanged_initials(pieces)
                or roster.shortened_initials(pieces, unnamed)
            )
            if len(near) == 1:
                item.authors = near
                item.guessed = True

    def _tell_twins_apart(self) -> None:
        """Initials that stand in a list as often as there are authors who have them mean each of these."""
        for run in self.runs:
            times: dict[str, list[Item]] = {}
            for item in run.items:
                if item.kind == PERSON and len(item.authors) > 1:
                    times.setdefault(item.form, []).append(item)
            for twins in times.values():
                if len(twins) == len(twins[0].authors):
                    for item, author in zip(twins, twins[0].authors):
                        item.authors = (author,)

    def _person(self, item: Item) -> tuple[int, ...]:
        return item.authors if len(item.authors) == 1 else self._forms.get(item.form, item.authors)

    def meant(self, item: Item, run: Run) -> tuple[int, ...]:
        """The authors `item` of `run` stands for: one, all of a group, or the candidates."""
        if item.kind == PERSON:
            who = self._person(item)
            item.guessed = item.guessed or len(who) < len(item.authors)
            item.authors = who
            return item.authors
        if item.kind != GROUP or item.entry is None:
            return ()
        group = item.authors or self._group(item.entry, self._place[id(run)])
        beside = [one for one in run.items if one.kind == PERSON]
        if item.entry.cls == "others" and beside and not item.authors:  # "A.B. and all other authors"
            named = {index for one in beside for index in self._person(one)}
            group = tuple([index for index in range(self.count) if index not in named])
        if not item.without:
            return group
        without = [index if index >= 0 else self.count + index for index in item.without]
        return tuple([index for index in group if index not in without])

    def _group(self, entry: Entry, place: int) -> tuple[int, ...]:
        cls = entry.cls
        everyone = tuple(range(self.count))
        if cls == "all":
            number = COUNT_VALUES.get(entry.keys[-1], self.count)
            return everyone if number == self.count else self._last(place, number)  # "all three"
        if cls == "others":
            named = self._seen[place] or self._all_seen
            return tuple([index for index in everyone if index not in named])
        if cls in ("both", "they"):
            if place:
                before = self._members(self.runs[place - 1])
                if cls == "they" or len(before) == 2:
                    return before
                if self.count > 2:
                    return self._last(place, 2)
            return everyone if self.count == 2 and cls == "both" else ()
        if cls == "one":
            return everyone if self.count == 1 else ()
        number = int(cls)
        index = self.count + number if number < 0 else number - 1
        return (index,) if 0 <= index < self.count else ()

    def _last(self, place: int, number: int) -> tuple[int, ...]:
        """The last `number` people named before the run at `place`, where just so many are named together."""
        found: dict[int, None] = {}
        for run in self.runs[max(0, place - _NEAR) : place][::-1]:
            if all(item.kind == PERSON for item in run.items):
                found.update(dict.fromkeys(self._members(run)))
            if len(found) >= number:
                break
        return tuple(sorted(found)) if len(found) == number else ()

    def _members(self, run: Run) -> tuple[int, ...]:
        out: list[int] = []
        for item in run.items:
            out.extend(self.meant(item, run))
        return tuple(out)
