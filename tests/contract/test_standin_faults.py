"""Faults, gates, the log and the addresses of the stand-in."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.contract.standin_help import MARA, caller, record, work
from tests.standin import Standin

CROSSREF_WORKS = "https://api.crossref.org/works"


def test_status_fault_fits_host_method_and_path_and_wears_off(standin: Standin, http: httpx.Client) -> None:
    call = caller(standin, http)
    standin.fail("api.orcid.org", r"^POST .*/works?$", 503, times=2)
    assert call("GET", "/works").status_code == 200
    assert http.get(CROSSREF_WORKS).status_code == 200
    assert [call.post(work()).status_code for _ in range(3)] == [503, 503, 201]


def test_fault_without_end_lasts_until_it_is_cleared(standin: Standin, http: httpx.Client) -> None:
    standin.fail("api.crossref.org", "", 429, times=None, headers={"Retry-After": "7"}, body="slow down")
    for _ in range(3):
        answer = http.get(CROSSREF_WORKS)
        assert (answer.status_code, answer.text, answer.headers["retry-after"]) == (429, "slow down", "7")
    standin.faults.clear()
    assert http.get(CROSSREF_WORKS).status_code == 200


def test_a_failed_request_changes_nothing(standin: Standin, http: httpx.Client) -> None:
    record(standin)
    standin.fail("api.orcid.org", "POST", 500)
    caller(standin, http).post(work())
    assert not standin.state.records[MARA].rows


def test_html_where_json_is_expected(standin: Standin, http: httpx.Client) -> None:
    standin.fail("api.orcid.org", "GET", "html")
    answer = caller(standin, http)("GET", "/works")
    assert answer.status_code == 500 and answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize(("what", "acted"), [("drop", 0), ("drop-after", 1)])
def test_cut_connection_before_or_after_acting(
    standin: Standin, http: httpx.Client, what: str, acted: int
) -> None:
    record(standin)
    standin.fail("api.orcid.org", "^POST", what)  # type: ignore[arg-type]
    with pytest.raises(httpx.TransportError):
        caller(standin, http).post(work())
    assert len(standin.state.records[MARA].rows) == acted
    assert standin.log[-1].status is None


@pytest.mark.parametrize(("after", "acted_meanwhile"), [(False, 0), (True, 1)])
def test_gate_holds_a_request_or_its_answer_back(
    standin: Standin, http: httpx.Client, after: bool, acted_meanwhile: int
) -> None:
    record(standin)
    call = caller(standin, http)
    gate = standin.hold("api.orcid.org", "^POST", after=after)
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(call.post, work())
        gate.wait_arrived()
        assert len(standin.state.records[MARA].rows) == acted_meanwhile
        assert not answer.done()
        assert http.get(CROSSREF_WORKS).status_code == 200  # others go on
        gate.open()
        assert answer.result(timeout=10).status_code == 201


def test_gate_that_nobody_reaches_is_an_error(standin: Standin) -> None:
    with pytest.raises(TimeoutError, match="api.orcid.org"):
        standin.hold("api.orcid.org", "^POST").wait_arrived(0)


def test_log_tells_what_was_asked(standin: Standin, http: httpx.Client) -> None:
    call = caller(standin, http)
    call.post(work(type=None))
    http.get(CROSSREF_WORKS, params={"rows": "5"})
    first, second = standin.log
    assert (first.method, first.host, first.path) == ("POST", "api.orcid.org", f"/v3.0/{MARA}/work")
    assert (first.status, second.status) == (400, 200)
    assert '"title"' in first.body and first.headers["authorization"] == f"Bearer {call.token}"
    assert second.path == "/works?rows=5"
    assert standin.requests("api.crossref.org") == [second]
    assert standin.requests(pattern="^POST .*/work$") == [first]


def test_certificate_is_checked_by_name(standin: Standin) -> None:
    """A host that was not asked for is refused by the client's own check."""
    with standin.client() as http:
        assert http.get("https://elsewhere.example.org/").status_code == 404
        with pytest.raises(httpx.ConnectError, match="Hostname mismatch"):
            http.get("https://unknown.example.org/")


def test_host_resolver_rules_lead_our_hosts_here_and_all_others_nowhere(standin: Standin) -> None:
    rules = standin.host_resolver_rules.split(",")
    for host in ("orcid.org", "pub.sandbox.orcid.org", "api.crossref.org", "doi.org", "www.mdpi.com"):
        assert f"MAP {host} 127.0.0.1:{standin.port}" in rules
    assert "MAP * ~NOTFOUND" in rules


def test_start_over_forgets_everything(standin: Standin, http: httpx.Client) -> None:
    call = caller(standin, http)
    call.added(work())
    standin.fail("api.orcid.org", "", 500, times=None)
    from tests.standin import read_seed

    standin.reset(read_seed())
    assert not standin.log and not standin.state.tokens
    assert call("GET", "/works").status_code == 401
