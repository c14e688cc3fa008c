"""What the authors declare about programs that write, and about what they did to what these wrote.

    declared = sentence about such a program, in which nobody is named
    answered = sentence of a group after it, in the same paragraph     "The authors reviewed and edited the content ..."

Nobody's share in the work is told there: journals ask for these sentences in the words they prescribe. Whoever is
named ("A.B. wrote the code with Copilot") did what is said.
"""

from __future__ import annotations

from pycore.statement.lexicon.entry import ELSEWHERE, GROUP, MACHINE, OBJ, Entry
from pycore.statement.lexicon.words import USES
from pycore.statement.scan.items import PERSON, UNKNOWN, Item

# The class of a program's name, which is one only where it is used.
_NAMED = "named"
_MODEL = Entry(OBJ, ("model",), "METHOD")


def speaks_of_machines(row: list[Item]) -> bool:
    """Whether a sentence declares that such a program was used. Their names are plain words in any other, in place."""
    machines = [item for item in row if item.kind == MACHINE]
    if not machines:
        return False
    person = any(item.kind == PERSON for item in row)
    uses = any(item.form.lower() in USES for item in row)
    used = not person and uses
    declared = False
    for item in machines:
        if item.entry is not None and item.entry.cls == _NAMED and not used:
            item.kind = UNKNOWN
        elif person and not uses:
            item.kind, item.entry = OBJ, _MODEL  # "A.B. developed AI models": their work
        else:
            item.kind = ELSEWHERE
            declared = declared or not person
    return declared


def answers_for_them(row: list[Item]) -> bool:
    """Whether a sentence after such a one is of what all did: nobody is named."""
    return any(item.kind == GROUP for item in row) and not any(item.kind == PERSON for item in row)
