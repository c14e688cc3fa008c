"""Many sign-ins at once through a running relay, to the stand-in and back: none lost, none doubled."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from builder.paths import ROOT
from tests.standin import Seed, Standin, read_seed, running

from .running import CHROMIUM, REDIRECT

MANY, AT_ONCE = 1000, 50
# By then connections and buffers are there; from then on nothing is to grow. In kB.
SETTLED, GROWTH = 300, 2048
PERSON = "0000-0099-1000-1004"


def test_a_thousand_sign_ins_fifty_at_a_time_lose_none_and_leave_nothing_in_memory() -> None:
    """Among them one in ten that is to be refused, and is."""
    seed: Seed = read_seed()
    own = seed.clients[0]
    own.redirect_uris.append(REDIRECT)
    with running(seed) as standin:
        scopes = ("/activities/update",)
        codes = [
            standin.state.new_code(own.id, PERSON, scopes, REDIRECT, "orcid.org").value for _ in range(MANY)
        ]
        with relay_process(standin, own.id, own.secret) as process:
            answers, memory = asyncio.run(sign_in_all(process, own.id, codes))
        assert len({answer["access_token"] for answer in answers}) == MANY
        asked = standin.requests("orcid.org", "^POST /oauth/token")
        assert [entry.status for entry in asked] == [200] * MANY
        assert memory[MANY] - memory[SETTLED] < GROWTH, memory


@dataclass(frozen=True)
class Process:
    """A relay that runs by itself, and the port it listens at."""

    pid: int
    port: int

    def memory(self) -> int:
        """What it holds in memory, in kB."""
        lines = Path(f"/proc/{self.pid}/status").read_text("ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


@contextmanager
def relay_process(standin: Standin, client: str, secret: str) -> Iterator[Process]:
    more = {"requests_per_minute": 1_000_000, "burst": 10_000}
    given = {
        "client_id": client,
        "client_secret": secret,
        "more": more,
        "port": standin.port,
        "ca": standin.ca,
    }
    command = [sys.executable, "-m", "tests.relay.process"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdin and process.stdout
        process.stdin.write(json.dumps(given) + "\n")
        process.stdin.flush()
        yield Process(process.pid, int(process.stdout.readline()))
    assert process.returncode == 0


async def sign_in_all(
    process: Process, client: str, codes: list[str]
) -> tuple[list[dict[str, str]], dict[int, int]]:
    """The answers to all codes, and the memory after so many of them."""
    gate = asyncio.Semaphore(AT_ONCE)
    limits = httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE)
    url = f"http://127.0.0.1:{process.port}/orcid/token"
    memory: dict[int, int] = {}
    done = 0
    async with httpx.AsyncClient(limits=limits, timeout=60, trust_env=False) as http:

        async def refuse(form: dict[str, str], wrong: dict[str, str], origin: str, status: int) -> None:
            answer = await http.post(url, data={**form, **wrong}, headers={"Origin": origin})
            assert answer.status_code == status, answer.text

        async def one(number: int, code: str) -> dict[str, str]:
            nonlocal done
            form = {"client_id": client, "grant_type": "authorization_code", "code": code}
            form["redirect_uri"] = REDIRECT
            async with gate:
                if number % 10 == 0:
                    await refuse(form, *WRONG[number // 10 % len(WRONG)])
                answer = await http.post(url, data=form, headers={"Origin": CHROMIUM})
            assert answer.status_code == 200, answer.text
            done += 1
            if done in (SETTLED, MANY):
                memory[done] = process.memory()
            return dict(answer.json())

        answers = await asyncio.gather(*(one(number, code) for number, code in enumerate(codes)))
    return answers, memory


# A form that is not to be passed on, who sends it, and the status it is refused with.
WRONG: tuple[tuple[dict[str, str], str, int], ...] = (
    ({}, "https://www.example.org", 403),
    ({"client_id": "APP-ANOTHER"}, CHROMIUM, 401),
    ({"redirect_uri": "https://elsewhere.example/"}, CHROMIUM, 400),
    ({"grant_type": "refresh_token"}, CHROMIUM, 400),
    ({"code": "x" * 10_000}, CHROMIUM, 413),
)


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
