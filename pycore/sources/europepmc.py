"""Europe PMC (https://europepmc.org/RestfulWebService): an article by its DOI, and the XML of those whose
full text is open.

Its search takes one DOI, or several joined by OR. That none of several is known is believed only after each
was asked for alone: the joined question is younger here than the single one.
"""

from __future__ import annotations

import re
from typing import Any, Callable, Generator, Union

from pycore.effects import TOO_LARGE, Answer, Effect, NoAnswer, Request, Response, Wait, json_object
from pycore.identifiers import Doi, find_doi, registered
from pycore.language import fact
from pycore.pacing import retry_after
from pycore.problems import Problem, no_network, scrub, trouble
from pycore.sources.jats import is_article_xml
from pycore.uris import form

MOST = 12_000_000  # bytes of an article's XML; larger ones are not read
REST = "https://www.ebi.ac.uk/europepmc/webservices/rest/"
NAME = "Europe PMC"
TOGETHER = 20  # DOIs in one question
_PAGE = 100  # results in one answer: a DOI may have several (a preprint's versions)
_TRIES = 3
_LONGEST_PAUSE = 60.0  # seconds that are waited for an answer
_PMCID = re.compile(r"PMC\d{1,12}")
INSTEAD = fact("remedy/instead")
UNKNOWN = trouble("not-in-europepmc")
NOT_OPEN = Problem("not-open", fact("problem/not-open"), INSTEAD)

Copy = Union[str, Problem]  # the PMCID of an open copy, or why there is none
Ask = Callable[[Request], Generator[Effect, Answer, Answer]]
Step = Generator[Effect, Answer, Copy]


def once(request: Request) -> Generator[Effect, Answer, Answer]:
    """Asks once."""
    answer = yield request
    return answer


def patiently(request: Request) -> Generator[Effect, Answer, Answer]:
    """Asks again after a pause while the server is busy or out of order, a few times."""
    tried = 1
    while True:
        answer = yield request
        pause = _pause(answer, tried)
        if pause is None or tried == _TRIES:
            return answer
        yield Wait(pause)
        tried += 1


def copy_at(pmcid: str) -> tuple[str, str]:
    """The addresses of a copy's XML and of its page."""
    return f"{REST}{pmcid}/fullTextXML", f"https://europepmc.org/article/PMC/{pmcid[3:]}"


def find_copy(doi: Doi, ask: Ask = once) -> Step:
    """The PMCID under which the open full text of a DOI is, or why there is none, or why that is not known."""
    results, _ = yield from _search([doi], ask)
    return results if isinstance(results, Problem) else _copy_of(doi, results)


def find_copies(
    dois: list[Doi], ask: Ask = patiently
) -> Generator[Effect, Answer, Union[dict[Doi, Copy], Problem]]:
    """The same of at most `TOGETHER` DOIs in one question, or the problem that kept it from being answered."""
    odd = [doi for doi in dois if not _joins(doi)]
    joined = [doi for doi in dois if _joins(doi)]
    copies: dict[Doi, Copy] = {}
    if len(joined) > 1:
        results, whole = yield from _search(joined, ask)
        if isinstance(results, Problem):
            return results
        copies = {doi: _copy_of(doi, results) for doi in joined}
        named = [doi for doi in joined if copies[doi] is not UNKNOWN]
        if whole and named:
            joined = []
        else:
            joined = [doi for doi in joined if doi not in named]
    for doi in [*joined, *odd]:
        copy = yield from find_copy(doi, ask)
        if isinstance(copy, Problem) and copy not in (UNKNOWN, NOT_OPEN):
            return copy
        copies[doi] = copy
    return {doi: copies[doi] for doi in dois}


def fetch_xml(address: str, whom: str, ask: Ask = once) -> Step:
    """An article's XML at an address of `whom`."""
    answer = yield from ask(Request("GET", address, {"accept": "application/xml, text/xml"}, most=MOST))
    if isinstance(answer, Response) and answer.status == 404:
        return NOT_OPEN if address.startswith(REST) else _gone(whom)
    refused = _refused(answer, whom)
    if refused:
        return refused
    body = answer.body if isinstance(answer, Response) else ""
    if not is_article_xml(body):
        detail = scrub(f"{address}: {body[:120]}")
        return Problem("no-xml", fact("problem/no-xml", whom=whom), INSTEAD, detail)
    return body


def _pause(answer: Answer, tried: int) -> float | None:
    """The seconds after which asking again may help; None where it does not, or not soon."""
    if isinstance(answer, NoAnswer):
        return None if answer.reason.startswith(TOO_LARGE) else 2.0 * tried
    if not isinstance(answer, Response) or (answer.status != 429 and answer.status < 500):
        return None
    said = retry_after(answer)
    if said is None:
        return 2.0 * tried
    return said if said <= _LONGEST_PAUSE else None


def _joins(doi: Doi) -> bool:
    """Whether a DOI can stand in quotation marks beside others."""
    return '"' not in doi and "\\" not in doi


def _search(
    dois: list[Doi], ask: Ask
) -> Generator[Effect, Answer, tuple[Union[list[dict[str, Any]], Problem], bool]]:
    """The results for these DOIs, and whether that are all there are."""
    query = " OR ".join([f'DOI:"{registered(doi)}"' for doi in dois])
    most = 5 if len(dois) == 1 else _PAGE
    fields = [("query", query), ("format", "json"), ("resultType", "lite"), ("pageSize", str(most))]
    answer = yield from ask(
        Request("GET", f"{REST}search?{form(fields)}", {"accept": "application/json"}, most=MOST)
    )
    refused = _refused(answer, NAME)
    if refused:
        return refused, False
    data = json_object(answer.body) if isinstance(answer, Response) else None
    listed = data.get("resultList") if data else None
    results = listed.get("result") if isinstance(listed, dict) else None
    if data is None or not isinstance(results, list):
        detail = str(answer.body[:200]) if isinstance(answer, Response) else ""
        return _not_understood(NAME, detail), False
    count = data.get("hitCount")
    whole = isinstance(count, int) and count <= len(results)
    return [one for one in results if isinstance(one, dict)], whole


def _copy_of(doi: Doi, results: list[dict[str, Any]]) -> Copy:
    known = False
    for result in results:
        if _other_doi(result.get("doi"), doi):
            continue
        known = True
        pmcid = result.get("pmcid")
        if result.get("isOpenAccess") != "N" and isinstance(pmcid, str) and _PMCID.fullmatch(pmcid):
            return pmcid
    return NOT_OPEN if known else UNKNOWN


def _other_doi(said: Any, doi: Doi) -> bool:
    found = find_doi(said) if isinstance(said, str) else None
    return found is None or registered(found) != registered(doi)


def _refused(answer: Answer, whom: str) -> Problem | None:
    """Why an answer is of no use, None where it may be one."""
    if isinstance(answer, NoAnswer):
        if answer.reason.startswith(TOO_LARGE):
            return Problem(
                "xml-too-large", fact("problem/xml-too-large", whom=whom), INSTEAD, scrub(answer.reason)
            )
        return no_network(whom, answer)
    if not isinstance(answer, Response):
        raise TypeError("a request is answered by a Response or NoAnswer")
    detail = scrub(f"HTTP {answer.status} {answer.body[:200]}")
    if answer.status == 200:
        return None
    if answer.status in (401, 402, 403):
        return Problem("elsewhere-refused", fact("problem/elsewhere-refused", whom=whom), INSTEAD, detail)
    if answer.status == 429:
        return trouble("elsewhere-busy", detail, whom=whom)
    if answer.status >= 500:
        return Problem(
            "elsewhere-down", fact("problem/out-of-order", whom=whom), fact("remedy/later-or-instead"), detail
        )
    return _not_understood(whom, detail)


def _gone(whom: str) -> Problem:
    return Problem("no-xml", fact("problem/xml-gone", whom=whom), INSTEAD)


def _not_understood(whom: str, detail: str) -> Problem:
    return Problem("elsewhere-answer", fact("problem/not-understood", whom=whom), INSTEAD, scrub(detail))
