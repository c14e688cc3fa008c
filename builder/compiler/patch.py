"""Patches of the Brython runtime: named, reasoned, and anchored so that an upgrade fails loudly.

A patch finds its place by an anchor that must occur exactly once in the text it is given.
If it does not, the build stops and names the patch; nothing is ever patched approximately.
`upstream`, of patches that put a fault right, says where the fault stands in Brython's own sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from builder.compiler.functions import end_of_function

# The release file is its source files one after the other, joined by this line.
PART_SEPARATOR = "\n;\n"


class PatchError(Exception):
    """A patch's anchor was not found exactly once. The text names the patch, its reason and the anchor."""


class Patch(Protocol):
    """What all kinds of patches have in common."""

    @property
    def name(self) -> str: ...

    @property
    def reason(self) -> str: ...

    def apply(self, text: str) -> str:
        """The patched text. Raises PatchError where an anchor is missing or ambiguous."""


@dataclass(frozen=True)
class Replace:
    """Put `new` in the place of the one occurrence of `old`."""

    name: str
    reason: str
    old: str
    new: str
    upstream: str = ""

    def apply(self, text: str) -> str:
        _find_once(self, text, self.old)
        return text.replace(self.old, self.new)


@dataclass(frozen=True)
class Cut:
    """Put `new` in the place of everything from `start` up to, and without, `until`.

    `start` must occur exactly once; `until` is its first occurrence after `start`.
    """

    name: str
    reason: str
    start: str
    until: str
    new: str = ""
    upstream: str = ""

    def apply(self, text: str) -> str:
        begin = _find_once(self, text, self.start)
        end = text.find(self.until, begin + len(self.start))
        if end < 0:
            raise _error(self, "the end anchor does not occur after the start", self.until)
        return text[:begin] + self.new + text[end:]


@dataclass(frozen=True)
class Part:
    """Put `new` in the place of the whole part (source file of Brython) that holds `mark`."""

    name: str
    reason: str
    mark: str
    new: str = ""

    def apply(self, text: str) -> str:
        place = _find_once(self, text, self.mark)
        begin = text.rfind(PART_SEPARATOR, 0, place)
        begin = 0 if begin < 0 else begin + len(PART_SEPARATOR)
        end = text.find(PART_SEPARATOR, place)
        end = len(text) if end < 0 else end
        return text[:begin] + self.new + text[end:]


@dataclass(frozen=True)
class Every:
    """Put `new` in the place of everything that the regular expression finds: exactly `count` times."""

    name: str
    reason: str
    pattern: str
    new: str
    count: int

    def apply(self, text: str) -> str:
        text, count = re.subn(self.pattern, self.new, text)
        if count != self.count:
            raise _error(self, f"the pattern is found {count} times instead of {self.count}", self.pattern)
        return text


@dataclass(frozen=True)
class Without:
    """Take these functions out, each by the name that it is declared with or put under (`a.b=function…`)."""

    name: str
    reason: str
    functions: tuple[str, ...]

    def apply(self, text: str) -> str:
        for function in self.functions:
            escaped = re.escape(function)
            starts = re.compile(
                rf"(?<![^\n;}}{{])(?:{escaped}=(?:async )?function\b|(?:async )?function {escaped}(?=\())"
            )
            found = list(starts.finditer(text))
            if len(found) != 1:
                raise _error(self, f"the function is there {len(found)} times instead of once", function)
            end = end_of_function(text, found[0].end())
            text = text[: found[0].start()] + text[end:]
        return text


def misfits(text: str, patches: Iterable[Patch]) -> tuple[str, list[PatchError]]:
    """The text after all patches that fit it, in order, and what is to be said of those that do not."""
    errors = []
    for patch in patches:
        try:
            text = patch.apply(text)
        except PatchError as error:
            errors.append(error)
    return text, errors


def apply_all(text: str, patches: Iterable[Patch]) -> str:
    """The text after all patches, in order."""
    for patch in patches:
        text = patch.apply(text)
    return text


def _find_once(patch: Patch, text: str, anchor: str) -> int:
    count = text.count(anchor)
    if count != 1:
        raise _error(patch, f"the anchor occurs {count} times instead of once", anchor)
    return text.index(anchor)


def _error(patch: Patch, what: str, anchor: str) -> PatchError:
    return PatchError(
        f"The patch '{patch.name}' ({patch.reason}) does not fit this Brython: {what}: {anchor[:160]!r}"
    )
