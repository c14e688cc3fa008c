"""`python3 build.py bench --faults N [--from SEED]` and `python3 build.py bench --story SEED`.

The first plays N schedules of faults and says which broke what, the second tells the story of one, step by
step. The exit status is 1 if any broke a rule.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter

from tests.faults.schedule import play


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="build.py bench", description=__doc__)
    parser.add_argument("--story", type=int, metavar="SEED", help="tell the story of this schedule")
    parser.add_argument("--faults", type=int, default=2000, metavar="N", help="how many schedules to play")
    parser.add_argument("--from", type=int, default=0, dest="first", metavar="SEED", help="the first of them")
    options = parser.parse_args(arguments)
    if options.story is not None:
        return _one(options.story)
    return many(options.first, options.faults)


def _one(seed: int) -> int:
    outcome = play(seed, told=True)
    print("\n".join(outcome.story))
    print(f"seed {seed}: {len(outcome.violations)} violations")
    return 1 if outcome.violations else 0


def _kind(violation: str) -> str:
    """A violation without the names of browsers, rows and works."""
    return re.sub(r"(one|another) browser: |\d{4,}|10\.\S+", "", violation)


def many(first: int, count: int) -> int:
    """Play the schedules `first` to `first + count - 1`; 1 if one broke a rule."""
    began = time.process_time()
    kinds: Counter[str] = Counter()
    example: dict[str, int] = {}
    broken = rows = 0
    for seed in range(first, first + count):
        outcome = play(seed)
        rows += outcome.rows
        broken += bool(outcome.violations)
        for kind in {_kind(one) for one in outcome.violations}:
            kinds[kind] += 1
            example.setdefault(kind, seed)
    for kind, times in kinds.most_common():
        print(f"{times:6}  {kind[:150]}  (seed {example[kind]})")
    spent = time.process_time() - began
    print(
        f"{count} schedules from seed {first}, {rows} verdicts, {broken} broke a rule; {spent:.1f} s of CPU"
    )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
