"""Which plural form a whole number takes, by the rules of CLDR as `reading` has prepared them.

```
Rules      {form: [[Relation]]}         the form holds if all relations of one of its lists hold
Relation   [operand, modulus, equal, [[from, to]]]     modulus 0: none
```
Of CLDR's operands `n` and `i` are the number itself; the others (digits behind the decimal point, powers in
compact notation) are 0 for a whole number.
"""

from __future__ import annotations

from typing import Any

FORMS = ("zero", "one", "two", "few", "many", "other")

Rules = dict[str, list[list[list[Any]]]]


def plural_form(number: int, rules: Rules) -> str:
    """The form of `number`; "other" where no rule holds."""
    for form in FORMS:
        if any(all(_holds(number, relation) for relation in together) for together in rules.get(form, [])):
            return form
    return "other"


def _holds(number: int, relation: list[Any]) -> bool:
    operand, modulus, equal, ranges = relation
    value = abs(number) if operand in ("n", "i") else 0
    if modulus:
        value %= modulus
    return bool(equal) == any(first <= value <= last for first, last in ranges)
