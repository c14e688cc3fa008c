"""Runs the test functions of one compiled module and says how each went, as JSON."""

from __future__ import annotations

import json

import pycore.language  # noqa: F401  run.js puts the catalogue to use, as core.js does


def run(module):
    """{function: [one answer a parameter set: null, or what went wrong]} of a test module."""
    outcomes = {}
    for name, function in list(module.__dict__.items()):
        if name.startswith("test_") and callable(function):
            outcomes[name] = [_outcome(function, arguments) for arguments in _parameter_sets(function)]
    return json.dumps(outcomes)


def _parameter_sets(function):
    sets = [{}]
    for rows in getattr(function, "parametrized", []):
        sets = [{**known, **row} for known in sets for row in rows]
    return sets


def _outcome(function, arguments):
    try:
        function(**arguments)
    except Exception as error:
        return described(error)
    return None


def evaluate(module):
    """What each `case_…` function of a module gives: its repr, or the exception it raises."""
    outcomes = {}
    for name, function in list(module.__dict__.items()):
        if name.startswith("case_"):
            try:
                outcomes[name] = repr(function())
            except Exception as error:
                outcomes[name] = f"raises {type(error).__name__}"
    return json.dumps(outcomes)


def described(error):
    lines = []
    place = error.__traceback__
    while place is not None:
        code = place.tb_frame.f_code
        if code.co_filename != __file__:
            lines.append(f"{code.co_filename}:{place.tb_lineno}: in {code.co_name}")
        place = place.tb_next
    return "\n".join([*lines, f"{type(error).__name__}: {error}"])
