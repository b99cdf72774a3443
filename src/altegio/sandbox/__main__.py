"""`python -m altegio.sandbox`: serve the sandbox until it is interrupted."""

from __future__ import annotations

import argparse
from pathlib import Path

import uvicorn

from altegio.sandbox.app import Sandbox, base_path


def main(arguments: list[str] | None = None) -> None:
    """Serve the sandbox."""
    parser = argparse.ArgumentParser(prog="python -m altegio.sandbox", description=main.__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--seed", type=Path, action="append", default=[], metavar="FILE")
    chosen = parser.parse_args(arguments)
    sandbox = Sandbox()
    for file in chosen.seed:
        sandbox.seed_file(file)
    known = sandbox.credentials
    print(f"Base URL:       http://{chosen.host}:{chosen.port}{base_path()}")
    print(f"Partner token:  {known.partner_token}")
    print(f"User token:     {known.user_token}")
    print(f"Login:          {known.login} / {known.password}", flush=True)
    uvicorn.run(sandbox.app, host=chosen.host, port=chosen.port, log_level="info")


if __name__ == "__main__":
    main()
