"""What is read back, and in which form."""

from __future__ import annotations

from rehearsal.rule import each, expect, expect_equal, expect_error, expect_status, rule
from rehearsal.session import Session
from rehearsal.works import JSON, contributors, entry, identifier, identifiers

SUMMARY = {
    "put-code", "created-date", "last-modified-date", "source", "title", "external-ids", "url", "type",
    "publication-date", "journal-title", "visibility", "path", "display-index",
}  # fmt: skip
WHOLE = {
    "created-date", "last-modified-date", "source", "put-code", "path", "title", "journal-title",
    "short-description", "citation", "type", "publication-date", "external-ids", "url", "contributors",
    "language-code", "country", "visibility",
}  # fmt: skip


def own_summary(s: Session, put_code: int) -> tuple[dict[str, object], dict[str, object]]:
    """The group of a row in /works, and the row's summary in it."""
    for group in s.call.groups():
        for row in group["work-summary"]:
            if row["put-code"] == put_code:
                return group, row
    expect(False, "the row does not stand in /works")
    raise AssertionError


@rule("reading/summary", "3", "/works gives summaries of 13 members: no contributors, no description")
def summary(s: Session) -> None:
    put_code = s.call.added(s.work(short_description="d", journal_title={"value": "J"}))
    group, row = own_summary(s, put_code)
    expect_equal(sorted(SUMMARY), sorted(row), "members of a summary")
    expect_equal(["external-ids", "last-modified-date", "work-summary"], sorted(group), "members of a group")
    expect_equal(row, s.call("GET", f"/work/summary/{put_code}").json(), "the summary by itself")


@rule("reading/whole", "3", "A whole work has 17 members; absent ones are null")
def whole(s: Session) -> None:
    read = s.call.read(s.call.added(s.work()))
    expect_equal(sorted(WHOLE), sorted(read), "members of a work")
    for name in ("journal-title", "short-description", "citation", "publication-date", "url", "country"):
        expect_equal(None, read[name], name)


@rule(
    "reading/contributor",
    "2.2",
    "A contributor without an iD is read with an iD whose three members are null",
)
def contributor_without_orcid(s: Session) -> None:
    read = s.call.read(s.call.added(s.work(contributors=contributors(entry(name="Ben Sample")))))
    (one,) = read["contributors"]["contributor"]
    expect_equal({"uri": None, "path": None, "host": None}, one["contributor-orcid"], "contributor-orcid")
    expect_equal({"value": "Ben Sample"}, one["credit-name"], "credit-name")


@rule(
    "reading/normal-doi",
    "2.7",
    "A DOI is read as it was sent, with its normal form; without one, with error 8001",
)
def normal_form(s: Session) -> None:
    doi = s.doi()
    sent = [identifier(f"https://doi.org/{doi.upper()}"), identifier("book1")]
    read = s.call.read(s.call.added(s.work(external_ids=identifiers(*sent))))
    good, bad = read["external-ids"]["external-id"]
    expect_equal(f"https://doi.org/{doi.upper()}", good["external-id-value"], "value")
    expect_equal(doi, good["external-id-normalized"]["value"], "normal form")
    expect_equal(None, bad["external-id-normalized"], "normal form of what is no DOI")
    expect_equal("8001", str(bad["external-id-normalized-error"]["error-code"]), "error")


@rule("reading/accept-json", "2", "JSON is answered where Accept names one of three types")
def accept_json(s: Session) -> None:
    def check(accept: str) -> None:
        answer = s.call("GET", "/works", accept=accept)
        expect("json" in answer.headers.get("content-type", ""), "the answer is no JSON")

    each((JSON, "application/orcid+json", "application/json", f"text/html, {JSON};q=0.9"), check)


@rule(
    "reading/accept-none",
    "9",
    "Where Accept says nothing, XML is answered, unless the request's own type is JSON",
)
def accept_nothing(s: Session) -> None:
    for kind, wanted in (("", "xml"), (JSON, "json")):
        headers = {"content-type": kind} if kind else {}
        answer = s.call("GET", "/works", accept="*/*", **headers)
        found = answer.headers.get("content-type", "none")
        expect(wanted in found, f"with Content-Type “{kind}” the answer is {found}")


@rule("reading/accept-other", "9", "A form that ORCID does not write: 406")
def accept_other(s: Session) -> None:
    expect_status(s.call("GET", f"/work/{s.call.added(s.work())}", accept="image/png"), 406)


@rule(
    "reading/many",
    "3",
    "Works by put-codes come in ascending order, each with its path; what is not there comes last, as error 9034",
)
def many_at_once(s: Session) -> None:
    one, two = (s.call.added(s.work()) for _ in range(2))
    answer = s.call("GET", f"/works/{two},999,{one},{two}")
    expect_status(answer, 200)
    items = answer.json()["bulk"]
    codes = [item["work"]["put-code"] if "work" in item else item["error"]["error-code"] for item in items]
    expect_equal([one, two, 9034, 9034], codes, "put-codes and errors")
    expect_equal(f"/{s.orcid}/work/{one}", items[0]["work"]["path"], "path")
    message = items[2]["error"]["developer-message"]
    expect("'999' is not a valid put code" in message, f"the message is “{message[:100]}”")


@rule("reading/101", "2.9", "101 put-codes: 400 with error 9042")
def too_many(s: Session) -> None:
    codes = ",".join(str(number) for number in range(1, 102))
    expect_error(s.call("GET", f"/works/{codes}"), 400, 9042)


@rule(
    "reading/no-number", "9", "What is no number among put-codes fails the whole request: 400 with error 9006"
)
def no_number(s: Session) -> None:
    expect_error(s.call("GET", f"/works/{s.call.added(s.work())},abc"), 400, 9006)


@rule(
    "reading/unknown",
    "2.9",
    "An unknown put-code: 404 with error 9016; an unknown address: 404 with error 9001",
)
def unknown(s: Session) -> None:
    expect_error(s.call("GET", "/work/1"), 404, 9016)
    expect_error(s.call("GET", "/songs"), 404, 9001)


@rule("reading/person", "3", "The public API gives the name section to everybody")
def person(s: Session) -> None:
    answer = s.anonymous()("GET", "/person")
    expect_status(answer, 200)
    expect(
        {"name", "other-names"} <= set(answer.json()),
        f"the members are {sorted(answer.json())}",
    )
