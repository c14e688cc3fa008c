"""Many sign-ins at once through a running relay, to the stand-in and back: none lost, none doubled."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx

from tests.standin import Seed, read_seed, running

from .running import CHROMIUM, REDIRECT, relay, settings_for

MANY, AT_ONCE = 1000, 50
PERSON = "0000-0099-1000-1004"


def test_a_thousand_sign_ins_fifty_at_a_time() -> None:
    seed: Seed = read_seed()
    own = seed.clients[0]
    own.redirect_uris.append(REDIRECT)
    with running(seed) as standin:
        settings = settings_for(own.id, own.secret, requests_per_minute=1_000_000, burst=10_000)
        scopes = ("/activities/update",)
        codes = [
            standin.state.new_code(own.id, PERSON, scopes, REDIRECT, "orcid.org").value for _ in range(MANY)
        ]
        with relay(standin, settings) as port:
            answers = asyncio.run(sign_in_all(port, own.id, codes, standin.certificates.client_context()))
        tokens = [answer["access_token"] for answer in answers]
        assert len(set(tokens)) == MANY
        asked = standin.requests("orcid.org", "^POST /oauth/token")
        assert [entry.status for entry in asked] == [200] * MANY


async def sign_in_all(port: int, client: str, codes: list[str], context: object) -> list[dict[str, str]]:
    gate = asyncio.Semaphore(AT_ONCE)
    limits = httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE)
    async with httpx.AsyncClient(verify=context, limits=limits, timeout=60, trust_env=False) as http:  # type: ignore[arg-type]

        async def one(code: str) -> dict[str, str]:
            fields = {"client_id": client, "grant_type": "authorization_code"}
            form = {**fields, "code": code, "redirect_uri": REDIRECT}
            url = f"https://127.0.0.1:{port}/orcid/token"
            async with gate:
                answer = await http.post(url, data=form, headers={"Origin": CHROMIUM})
            assert answer.status_code == 200, answer.text
            return dict(answer.json())

        return await asyncio.gather(*(one(code) for code in codes))


def test_the_command_runs_until_it_is_told_to_stop(tmp_path: Path) -> None:
    config = {
        "environment": "sandbox",
        "client_id": "APP-A",
        "client_secret": "x",
        "redirect_uris": [REDIRECT],
        "origins": [CHROMIUM],
        "port": free_port(),
    }
    file = tmp_path / "relay.json"
    file.write_text(json.dumps(config), encoding="utf-8")
    process = subprocess.Popen([sys.executable, "-m", "relay", "--config", str(file)], stderr=subprocess.PIPE)
    try:
        with httpx.Client(transport=httpx.HTTPTransport(retries=8), trust_env=False) as http:
            assert http.get(f"http://127.0.0.1:{config['port']}/health").json() == {"status": "ok"}
        process.send_signal(signal.SIGTERM)
        assert process.wait(15) in (0, -signal.SIGTERM)
    finally:
        process.kill()
        process.communicate()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])
