"""The degrees line stands in other people's text: it is read back exactly, and their text is never touched."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from pycore.credit import DEGREES, ROLES, SLUGS
from pycore.orcid.description import LONGEST, degrees_line, read_degrees, with_line

TERMS = [role.term for role in ROLES]
DEGREED = st.dictionaries(st.sampled_from(SLUGS), st.sampled_from([None, *DEGREES])).filter(
    lambda roles: any(roles.values())
)
ENTRY = st.tuples(st.sampled_from(TERMS), st.sampled_from(["", " (lead)", " (equal)", " (supporting)"])).map(
    "".join
)


def ours(roles: dict[str, Any]) -> str:
    return degrees_line(roles)  # type: ignore[arg-type]


@st.composite
def look_alikes(draw: st.DrawFn) -> str:
    """A line that is one slip away from one of ours."""
    line = ours(draw(DEGREED))  # type: ignore[arg-type]
    place = draw(st.integers(0, len(line)))
    slip = draw(st.sampled_from(["drop", "double", "insert", "case"]))
    if slip == "insert":
        return line[:place] + draw(st.characters(exclude_characters="\n\r")) + line[place:]
    place = min(place, len(line) - 1)
    changed = {"drop": "", "double": line[place] * 2, "case": line[place].swapcase()}[slip]
    return line[:place] + changed + line[place + 1 :]


LINES = st.one_of(
    st.text(max_size=60), look_alikes(), st.lists(ENTRY, max_size=4).map("; ".join),
    st.lists(ENTRY, max_size=4).map(lambda entries: "CRediT roles, self-asserted: " + "; ".join(entries)),
)  # fmt: skip
TEXTS = st.lists(LINES, max_size=5).flatmap(
    lambda lines: st.sampled_from(["\n", "\r\n", "\n\n"]).map(lambda end: end.join(lines))
)
FOREIGN = TEXTS.filter(lambda text: not read_degrees(text))


@given(text=FOREIGN, roles=DEGREED)
def test_any_text_and_our_line_come_back_as_they_were(text: str, roles: dict[str, Any]) -> None:
    added = with_line(text, ours(roles))
    assume(added is not None)
    assert added is not None
    assert read_degrees(added) == roles
    assert with_line(added, "") == text


@given(text=FOREIGN, roles=DEGREED, later=DEGREED)
def test_a_later_line_takes_the_place_of_the_earlier(
    text: str, roles: dict[str, Any], later: dict[str, Any]
) -> None:
    once = with_line(text, ours(roles))
    assume(once is not None)
    twice = with_line(once, ours(later))
    assume(twice is not None)
    assert twice == with_line(text, ours(later))


@given(before=FOREIGN, after=FOREIGN, roles=DEGREED, later=DEGREED, end=st.sampled_from(["\n", "\r\n"]))
def test_around_our_line_nothing_changes(
    before: str, after: str, roles: dict[str, Any], later: dict[str, Any], end: str
) -> None:
    text = before + "\n" + ours(roles) + end + after
    assume(len(text) < LONGEST - 600)
    assert with_line(text, ours(later)) == before + "\n" + ours(later) + end + after


@given(line=look_alikes())
def test_a_line_with_one_slip_is_ours_only_if_it_is_exactly_one_of_ours(line: str) -> None:
    """A slip may give another line of ours; then it is that one, to the character."""
    read = read_degrees(line)
    assert not read or degrees_line(read) == line
    if not read:
        assert with_line(line, "") == line


@given(text=TEXTS)
def test_what_is_read_is_what_we_would_have_written(text: str) -> None:
    read = read_degrees(text)
    assert not read or degrees_line(read) in [line.rstrip("\r") for line in text.split("\n")]
