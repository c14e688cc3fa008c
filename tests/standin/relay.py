"""A token relay such as a deployer runs: ORCID's token form without the secret, and with CORS.

It adds the secret and passes on what ORCID answers. Only pages of an extension may read the answer.
"""

from __future__ import annotations

from starlette.responses import Response

from .exchange import Exchange, Handler, json_answer
from .orcid_oauth import TokenEndpoint
from .state import State

EXTENSIONS = ("chrome-extension://", "moz-extension://")


def handler(state: State) -> Handler:
    """POST …/token and …/revoke, at any address of the relay's host."""
    endpoint = TokenEndpoint(state, site=None)

    def handle(exchange: Exchange) -> Response:
        origin = exchange.header("origin")
        cors = {}
        if origin.startswith(EXTENSIONS):
            cors = {"Access-Control-Allow-Origin": origin, "Vary": "Origin"}
        elif origin:
            return json_answer({"error": "forbidden", "error_description": "unknown origin"}, 403)
        if exchange.method == "OPTIONS":
            allowed = {
                "Access-Control-Allow-Methods": "POST",
                "Access-Control-Allow-Headers": "content-type, accept",
            }
            return Response(status_code=204, headers={**cors, **allowed})
        act = {"token": endpoint.token, "revoke": endpoint.revoke}.get(exchange.path.rpartition("/")[2])
        if exchange.method != "POST" or act is None:
            return json_answer({"error": "not_found"}, 404, cors)
        form = exchange.form
        client = state.clients.get(form.get("client_id", ""))
        if client is None:
            unknown = {
                "error": "invalid_client",
                "error_description": "this relay does not serve that client",
            }
            return json_answer(unknown, 401, cors)
        answer = act({**form, "client_secret": client.secret})
        answer.headers.update(cors)
        return answer

    return handle
