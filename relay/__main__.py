"""`python -m relay [--config FILE] [--check]`: run the relay until it is told to stop (SIGTERM, SIGINT).

On a stop it takes no new requests and lets those under way end, so that no token gets lost.
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from relay.app import application
from relay.credentials import SettingsError
from relay.settings import Settings, read_settings


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m relay", description="The token relay (docs/relay.md).")
    parser.add_argument("--config", type=Path, metavar="FILE", help="JSON; without it RELAY_… is read")
    parser.add_argument("--check", action="store_true", help="only say whether the configuration is right")
    options = parser.parse_args(arguments)
    try:
        settings = read_settings(options.config)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    if options.check:
        print(f"The configuration is right: client {settings.client_id} at {settings.site}.")
        return 0
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s", stream=sys.stdout)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it would log each request
    uvicorn.Server(server_config(application(settings), settings)).run()
    return 0


def server_config(app: ASGIApp, settings: Settings, **certificates: str) -> uvicorn.Config:
    """How uvicorn serves the relay. `certificates` are uvicorn's own names for them, where no proxy has them."""
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        access_log=False,  # it would hold people's addresses
        log_level="warning",
        server_header=False,
        # Longer than a proxy keeps an idle connection (nginx: 60 s): else one is closed just as it is used
        # again, and a sign-in is lost, since its request must not be repeated.
        timeout_keep_alive=75,
        proxy_headers=False,  # the application decides which proxies it believes
        timeout_graceful_shutdown=int(settings.timeout) + 5,
        ssl_certfile=certificates.get("ssl_certfile"),
        ssl_keyfile=certificates.get("ssl_keyfile"),
    )


if __name__ == "__main__":
    sys.exit(main())
