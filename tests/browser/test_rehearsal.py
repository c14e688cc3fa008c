"""The rehearsal signs in in a browser window of its own, and sees where that leads."""

from __future__ import annotations

import pytest

from rehearsal.rules import ALL
from rehearsal.running import NoSignInError, Verdict, rehearse
from tests.contract.rehearsing import PressingWindow, session, with_a_test_record
from tests.standin import read_seed, running

SIGN_IN = [rule for rule in ALL if rule.name.startswith("signin/")]


def test_the_rules_of_the_sign_in_are_tried_in_a_window_and_one_that_is_closed_is_said_to_be() -> None:
    with running(with_a_test_record(read_seed())) as sandbox:
        window = PressingWindow(sandbox)
        one = session(sandbox, window)
        try:
            done = rehearse(one, SIGN_IN, lambda text: None)
            assert [
                str(outcome) for outcome in done.outcomes if outcome.verdict is not Verdict.AS_EXPECTED
            ] == []
            assert len(done.outcomes) == len(SIGN_IN)
            assert (done.left, done.tokens, done.broken) == ([], 0, "")
            window.browser.kill()
            window.browser.wait()
            with pytest.raises(NoSignInError, match="the browser window was closed"):
                rehearse(one, SIGN_IN, lambda text: None)
        finally:
            one.close()
