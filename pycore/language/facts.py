"""What the core hands on instead of a sentence.

```
Fact   {"code": id of a message in the catalogue, and by name what the message needs to know}
```
A fact is plain JSON, so it can be stored, sent and said later, in another language too. Its values are text,
whole numbers, booleans, lists of text, roles (`{role: degree}` or `[{role, degree}]`), other facts, and lists
of facts, which are said one after another.
"""

from __future__ import annotations

from typing import Any

Fact = dict[str, Any]


def fact(code: str, **known: Any) -> Fact:
    """A fact to be said with the message `code`. The build checks that `known` is what the message needs."""
    return {"code": code, **known}
