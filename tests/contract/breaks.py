"""One break for each rule: the stand-in does otherwise than ORCID is expected to."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from starlette.responses import Response

from rehearsal.session import UPDATE
from tests.contract.standin_help import CLIENT, CREDIT, MARA, REDIRECT
from tests.standin import (
    Standin,
    orcid_access,
    orcid_api,
    orcid_errors,
    orcid_json,
    orcid_oauth,
    orcid_rules,
    state,
)
from tests.standin.exchange import json_answer
from tests.standin.orcid_errors import OauthError, OrcidError
from tests.standin.orcid_oauth import TokenEndpoint
from tests.standin.orcid_rules import ROLES
from tests.standin.seed import SeedClient
from tests.standin.state import Row, State
from tests.standin.wire import Work

API, PUBLIC, SITE = "api.sandbox.orcid.org", "pub.sandbox.orcid.org", "sandbox.orcid.org"
SOFTWARE = f"{CREDIT}software/"


@dataclass
class Break:
    """What a break works with; all of it is undone after the test."""

    standin: Standin
    patch: pytest.MonkeyPatch

    def put(self, owner: Any, name: str, value: Any) -> None:
        self.patch.setattr(owner, name, value)

    def around(self, owner: Any, name: str, make: Callable[..., Any]) -> None:
        """Put `make(real, *args, **kwargs)` in the place of `owner.name`."""
        real = getattr(owner, name)
        self.patch.setattr(owner, name, lambda *args, **kwargs: make(real, *args, **kwargs))

    def set(self, **settings: Any) -> None:
        self.standin.state.settings = self.standin.state.settings.model_copy(update=settings)

    def fail(self, host: str, pattern: str, status: int, **headers: str) -> None:
        self.standin.fail(host, pattern, status, times=None, headers=headers)


Breaking = Callable[[Break], None]


# Breaks of a kind ----------------------------------------------------------------------------------


def no_checks(b: Break) -> None:
    """Works are taken without a look."""
    b.put(orcid_rules, "check_work", lambda work: None)
    b.put(orcid_rules, "check_schema", lambda work: None)


def no_schema(b: Break) -> None:
    b.put(orcid_rules, "check_schema", lambda work: None)


def renumbered(code: int) -> Breaking:
    """Error `code` comes as another."""

    def breaking(b: Break) -> None:
        def body(real: Any, error: OrcidError, client: str) -> dict[str, Any]:
            made: dict[str, Any] = real(error, client)
            return {**made, "error-code": 9999 if error.code == code else error.code}

        b.around(OrcidError, "body", body)

    return breaking


def kept_as(change: Callable[[Row], None]) -> Breaking:
    """New rows are kept otherwise than they should be."""

    def breaking(b: Break) -> None:
        def add(real: Any, *args: Any) -> Row:
            row: Row = real(*args)
            change(row)
            return row

        b.around(State, "add_row", add)

    return breaking


def held_against(*existing: str) -> Breaking:
    """Duplicates are looked for among these relationships."""

    def breaking(b: Break) -> None:
        def find(real: Any, held: State, record: Any, work: Work, client: str, _: Any, but: int = 0) -> Any:
            return real(held, record, work, client, existing, but)

        b.around(State, "duplicate_of", find)

    return breaking


def no_duplicates(b: Break) -> None:
    b.put(State, "duplicate_of", lambda *args, **kwargs: None)


def replacing(change: Callable[[Row, Work], Work]) -> Breaking:
    def breaking(b: Break) -> None:
        b.around(State, "replace", lambda real, held, row, work: real(held, row, change(row, work)))

    return breaking


def read_as(name: str, change: Callable[[Any], Any]) -> Breaking:
    """What `orcid_json.name` writes, changed."""

    def breaking(b: Break) -> None:
        b.around(orcid_json, name, lambda real, *args, **kwargs: change(real(*args, **kwargs)))

    return breaking


def with_paths(b: Break) -> None:
    b.around(orcid_json, "full", lambda real, *args, **kwargs: real(*args, **{**kwargs, "path": True}))


def no_secret(b: Break) -> None:
    """The client is believed without its secret."""
    b.put(TokenEndpoint, "_client", lambda endpoint, form: endpoint._state.clients[CLIENT])


def in_the_query(b: Break) -> None:
    """Errors lead back in the query."""
    b.around(orcid_oauth, "_to", lambda real, redirect, suffix: real(redirect, suffix.replace("#", "?")))


def exact_redirects(b: Break) -> None:
    b.put(orcid_oauth, "_registered", lambda client, redirect: redirect == REDIRECT)


def grouped_otherwise(change: Callable[[list[list[Row]], list[Row]], list[list[Row]]]) -> Breaking:
    def breaking(b: Break) -> None:
        b.around(State, "groups", lambda real, held, rows: change(real(held, rows), rows))

    return breaking


backwards = grouped_otherwise(lambda groups, rows: [list(reversed(group)) for group in groups])


def oauth_status(status: int) -> Breaking:
    def breaking(b: Break) -> None:
        b.put(
            orcid_access, "OauthError", lambda _, error, description: OauthError(status, error, description)
        )

    return breaking


def _cut_to_fifty(work: Work) -> Work:
    entries = work.contributors.contributor[:50] if work.contributors else []
    return work.model_copy(
        update={
            "contributors": work.contributors
            and work.contributors.model_copy(update={"contributor": entries})
        }
    )


# One for one rule ----------------------------------------------------------------------------------


def longer_codes(b: Break) -> None:
    real = secrets.choice
    b.put(secrets, "choice", lambda letters: real(letters) * 2)


def forgotten_grants(b: Break) -> None:
    b.standin.state.grants.clear()


def one_redirect_less(b: Break) -> None:
    b.standin.state.clients[CLIENT].redirect_uris = [REDIRECT]


def any_client(b: Break) -> None:
    name = "APP-NOBODYSNOBODYSNO"
    b.standin.state.clients[name] = SeedClient(id=name, secret="x", name="N", redirect_uris=[REDIRECT])
    b.standin.state.grants[(MARA, name)] = {UPDATE}


def codes_for_ever_used(b: Break) -> None:
    def by_code(real: Any, endpoint: TokenEndpoint, client: Any, form: dict[str, str]) -> Any:
        for code in endpoint._state.codes.values():
            code.used = False
        return real(endpoint, client, form)

    b.around(TokenEndpoint, "_by_code", by_code)


def any_redirect_with_the_code(b: Break) -> None:
    def by_code(real: Any, endpoint: TokenEndpoint, client: Any, form: dict[str, str]) -> Any:
        return real(
            endpoint, client, {**form, "redirect_uri": endpoint._state.codes[form["code"]].redirect_uri}
        )

    b.around(TokenEndpoint, "_by_code", by_code)


def other_description(b: Break) -> None:
    b.put(OauthError, "body", lambda error: {"error": error.error, "error_description": "Something is wrong"})


def granted_by_itself(b: Break) -> None:
    b.around(
        TokenEndpoint,
        "_grant",
        lambda real, endpoint, form: real(endpoint, {"grant_type": "authorization_code", **form}),
    )


def no_refresh(b: Break) -> None:
    def grant(real: Any, endpoint: TokenEndpoint, form: dict[str, str]) -> Any:
        if form.get("grant_type") == "refresh_token":
            raise OauthError(400, "unsupported_grant_type", "no refresh")
        return real(endpoint, form)

    b.around(TokenEndpoint, "_grant", grant)


def bad_request_for_no_form(b: Break) -> None:
    b.around(orcid_oauth, "html_answer", lambda real, title, text, status: real(title, text, 400))


def cors_of_tokens(b: Break) -> None:
    def answer(real: Any, value: Any, status: int = 200, headers: Any = None) -> Any:
        return real(value, status, {**(headers or {}), "Access-Control-Allow-Origin": "*"})

    b.around(orcid_oauth, "json_answer", answer)


def with_a_policy(b: Break) -> None:
    headers = {"X-Frame-Options": "SAMEORIGIN", "Content-Security-Policy": "frame-src *"}
    b.fail(SITE, "^GET /oauth", 200, **headers)


def discovers_pkce(b: Break) -> None:
    document = {"code_challenge_methods_supported": ["S256"]}
    b.put(orcid_oauth, "_discovery", lambda site: json_answer(document))


def short_lists(b: Break) -> None:
    def error(code: int, detail: str = "", **more: Any) -> OrcidError:
        return OrcidError(code, detail.partition(" (known")[0], **more)

    b.put(orcid_rules, "OrcidError", error)


def shorter_limits(b: Break) -> None:
    b.around(
        orcid_rules,
        "_limited",
        lambda real, name, value, limit, present=False: real(name, value, limit - 1, present),
    )


def no_dates(b: Break) -> None:
    def check(date: Any) -> None:
        raise OrcidError(9049)

    b.put(orcid_rules, "_check_date", check)


def schema_in_bulk(b: Break) -> None:
    schema = orcid_rules.check_schema

    def check(real: Any, work: Work) -> None:
        schema(work)
        real(work)

    b.around(orcid_rules, "check_work", check)


def null_ids_refused_everywhere(b: Break) -> None:
    b.around(orcid_rules, "_contributor_schema_faults", lambda real, entry, alone=True: real(entry, True))


def kept_where_not_sent(row: Row, work: Work) -> Work:
    old = {name: value for name, value in row.work if value is not None and getattr(work, name) is None}
    return work.model_copy(update=old)


def unmoved(b: Break) -> None:
    def replace(real: Any, held: State, row: Row, work: Work) -> None:
        before = row.modified
        real(held, row, work)
        row.modified = before

    b.around(State, "replace", replace)


def foreign_source(b: Break) -> None:
    def source(real: Any, *args: Any) -> Any:
        made = real(*args)
        return {**made, "source-client-id": {**(made["source-client-id"] or {}), "path": "APP-ANOTHER"}}

    b.around(orcid_json, "source", source)


def no_ids_of_contributors(b: Break) -> None:
    nulls = {"uri": None, "path": None, "host": None}
    b.around(orcid_json, "_contributor", lambda real, entry: {**real(entry), "contributor-orcid": nulls})


def no_nulls_of_contributors(b: Break) -> None:
    b.around(orcid_json, "_contributor", lambda real, entry: {**real(entry), "contributor-orcid": None})


def index_of_old_rows_changed(b: Break) -> None:
    for row in b.standin.state.records[MARA].rows.values():
        row.display_index = 0 if row.source is None else 1
        row.kept.clear()


def index_of_new_rows_by_hand(b: Break) -> None:
    for row in b.standin.state.records[MARA].rows.values():
        row.display_index = 1
        row.kept.clear()


def only_dois_have_a_normal_form(b: Break) -> None:
    b.around(
        orcid_rules, "normalize", lambda real, kind, value: real(kind, value) if kind == "doi" else value
    )


def busy_with_another_status(b: Break) -> None:
    b.around(
        orcid_api,
        "Response",
        lambda real, body="", status=200, *rest, **more: real(
            body, 429 if status == 503 else status, *rest, **more
        ),
    )


def revoking(act: Callable[[TokenEndpoint, dict[str, str]], None]) -> Breaking:
    def breaking(b: Break) -> None:
        def revoke(endpoint: TokenEndpoint, form: dict[str, str]) -> Response:
            act(endpoint, form)
            return Response(status_code=200)

        b.put(TokenEndpoint, "revoke", revoke)

    return breaking


def all_tokens_end(endpoint: TokenEndpoint, form: dict[str, str]) -> None:
    for token in endpoint._state.tokens.values():
        token.disabled = "by-client"


def also(entry: str, becomes: str | None = None) -> Breaking:
    """One more role is taken."""
    return lambda b: b.patch.setitem(ROLES, entry.lower(), becomes or entry)


def without(role: str) -> Breaking:
    return lambda b: b.patch.delitem(ROLES, role)


def _set(owner: Any, name: str, value: Any) -> Breaking:
    return lambda b: b.put(owner, name, value)


JSON_ALONE = _set(orcid_api, "MEDIA_TYPES", ("application/vnd.orcid+json",))

BREAKS: dict[str, Breaking] = {
    "signin/code": longer_codes,
    "signin/no-question-twice": forgotten_grants,
    "signin/redirects": one_redirect_less,
    "signin/redirect-longer": exact_redirects,
    "signin/redirect-query": exact_redirects,
    "signin/redirect-foreign": _set(orcid_oauth, "_registered", lambda client, redirect: True),
    "signin/client-unknown": any_client,
    "signin/scope-unknown": in_the_query,
    "signin/implicit": in_the_query,
    "signin/prompt-none": in_the_query,
    "signin/denied": lambda b: b.set(refusal="bare"),
    "tokens/answer": lambda b: b.set(token_life=3600),
    "tokens/basic": _set(orcid_oauth, "_basic", lambda exchange: {}),
    "tokens/code-once": codes_for_ever_used,
    "tokens/code-unknown": other_description,
    "tokens/secret": no_secret,
    "tokens/pkce": no_secret,
    "tokens/secret-wrong": no_secret,
    "tokens/grant-missing": granted_by_itself,
    "tokens/redirect": any_redirect_with_the_code,
    "tokens/forms": bad_request_for_no_form,
    "tokens/no-cors": cors_of_tokens,
    "tokens/refresh": no_refresh,
    "tokens/scope-reads": lambda b: b.fail(API, "^GET .*/works$", 403),
    "tokens/public-client": no_secret,
    "tokens/discovery": discovers_pkce,
    "tokens/frames": with_a_policy,
    "tokens/code-life": lambda b: b.set(code_life=86_400),
    "adding/answer": lambda b: b.fail(API, "^POST .*/work$", 200),
    "adding/source": foreign_source,
    "adding/user-obo": lambda b: setattr(b.standin.state.clients[CLIENT], "user_obo", False),
    "adding/visibility": lambda b: b.around(
        State,
        "add_row",
        lambda real, held, record, work, client: _seen_as_sent(real(held, record, work, client), work),
    ),
    "adding/media-types": JSON_ALONE,
    "adding/other-media-type": _set(orcid_api, "_check_media_type", lambda call: None),
    "adding/broken-json": renumbered(9001),
    "adding/half-character": renumbered(9047),
    "adding/unknown-member": renumbered(9047),
    "adding/writable": short_lists,
    "adding/json-types": renumbered(9047),
    "adding/lengths": no_schema,
    "adding/just-allowed": shorter_limits,
    "members/title": no_checks,
    "members/type": no_checks,
    "members/self": no_checks,
    "members/identifier-type": no_checks,
    "members/funded-by": no_checks,
    "members/relationship": no_checks,
    "members/lists": no_checks,
    "members/csl-types": _set(state, "TYPE_ALIASES", {}),
    "members/dates": no_checks,
    "members/dates-taken": no_dates,
    "members/put-code": renumbered(9024),
    "members/language": no_checks,
    "members/contributor-orcid": no_schema,
    "members/contributor-orcid-taken": _set(orcid_rules, "_ORCID_PATH", re.compile("never")),
    "members/sequence": no_schema,
    "roles/credit": without(SOFTWARE),
    "roles/older": without("author"),
    "roles/letter-case": also(SOFTWARE, SOFTWARE.upper()),
    "roles/https": also(SOFTWARE.replace("http:", "https:")),
    "roles/others": also("software"),
    "roles/error": lambda b: b.patch.setitem(orcid_errors._ERRORS, 9058, (400, "400 Bad Request: The role")),
    "roles/several": no_ids_of_contributors,
    "roles/no-limit": kept_as(lambda row: row.changed(_cut_to_fifty(row.work), row.modified)),
    "duplicates/refused": no_duplicates,
    "duplicates/part-of": held_against("self", "part-of"),
    "duplicates/version-single": held_against("self", "version-of"),
    "duplicates/version-bulk": held_against("self"),
    "duplicates/version-put": held_against("self", "version-of"),
    "bulk/places": no_duplicates,
    "bulk/all-failed": no_checks,
    "bulk/same-checks": no_checks,
    "bulk/path": with_paths,
    "bulk/101": _set(orcid_rules, "BULK_LIMIT", 1000),
    "bulk/100": _set(orcid_rules, "BULK_LIMIT", 50),
    "bulk/unreadable": renumbered(9047),
    "bulk/lists": _set(orcid_rules, "_check_enums", lambda work: None),
    "bulk/dates": no_checks,
    "bulk/roles": also("no-role"),
    "bulk/blank-name": no_checks,
    "bulk/lengths": schema_in_bulk,
    "bulk/null-orcid": null_ids_refused_everywhere,
    "bulk/no-put": renumbered(9001),
    "changing/replaces": replacing(kept_where_not_sent),
    "changing/path": with_paths,
    "changing/moments": unmoved,
    "changing/put-code": renumbered(9019),
    "changing/lengths": no_schema,
    "changing/visibility": renumbered(9035),
    "changing/duplicate": no_duplicates,
    "changing/round-trip": no_schema,
    "changing/fifty": _set(orcid_rules, "COMPARED_CONTRIBUTORS", 1000),
    "changing/fifty-along": replacing(lambda row, work: _cut_to_fifty(work)),
    "changing/unnoticed": _set(orcid_rules, "compares_equal", lambda sent, saved: False),
    "changing/noticed": _set(orcid_rules, "compares_equal", lambda sent, saved: True),
    "changing/host": _set(orcid_rules, "compares_equal", lambda sent, saved: False),
    "changing/foreign": renumbered(9014),
    "changing/delete": renumbered(9016),
    "reading/summary": read_as("summary", lambda made: {**made, "contributors": None}),
    "reading/whole": read_as("full", lambda made: {**made, "more": None}),
    "reading/contributor": no_nulls_of_contributors,
    "reading/normal-doi": _set(orcid_json, "normalize", lambda kind, value: value),
    "reading/accept-json": JSON_ALONE,
    "reading/accept-none": _set(orcid_api, "_accepted", lambda exchange: ["application/json"]),
    "reading/accept-other": _set(orcid_api, "_check_accept", lambda exchange: None),
    "reading/many": renumbered(9034),
    "reading/101": _set(orcid_api, "READ_LIMIT", 1000),
    "reading/no-number": renumbered(9006),
    "reading/unknown": renumbered(9016),
    "reading/person": lambda b: b.fail(PUBLIC, "/person$", 404),
    "rows/display-index": kept_as(lambda row: setattr(row, "display_index", 0)),
    "rows/version-of": _set(state, "GROUPABLE", ("self",)),
    "rows/part-of": _set(state, "GROUPABLE", ("self", "version-of", "part-of")),
    "rows/normal-forms": only_dois_have_a_normal_form,
    "rows/transitive": grouped_otherwise(lambda groups, rows: [[row] for row in rows]),
    "rows/older-first": backwards,
    "rows/preferred": backwards,
    "rows/by-hand": index_of_new_rows_by_hand,
    "rows/before-the-change": index_of_old_rows_changed,
    "access/other-record": renumbered(9017),
    "access/scope": renumbered(9038),
    "access/no-token": oauth_status(401),
    "access/bad-token": oauth_status(403),
    "access/bad-token-public": oauth_status(403),
    "access/public-reads": lambda b: b.fail(PUBLIC, "^GET .*/work/", 403),
    "access/public-only-reads": renumbered(9001),
    "access/token-in-address": lambda b: b.fail(API, "access_token=", 403),
    "access/cors": _set(orcid_api, "CORS", {}),
    "access/preflight": lambda b: b.patch.setitem(
        orcid_api.PREFLIGHT, "Access-Control-Allow-Headers", "Accept, Authorization"
    ),
    "access/burst": busy_with_another_status,
    "revoking/secret": no_secret,
    "revoking/nothing": revoking(lambda endpoint, form: None),
    "revoking/ends": revoking(lambda endpoint, form: None),
    "revoking/others": revoking(all_tokens_end),
}


def _seen_as_sent(row: Row, work: Work) -> Row:
    row.visibility = work.visibility or row.visibility
    return row
