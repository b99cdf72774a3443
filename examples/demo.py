"""Demo of `make demo`: the quickstart over real HTTP, against a new sandbox.

With `ALTEGIO_PARTNER_TOKEN` set it runs against the API itself, and only reads there, unless
`--sandbox` is given. Other options are passed to the quickstart.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from altegio.sandbox import Quirks, Sandbox

QUICKSTART = [sys.executable, str(Path(__file__).with_name("quickstart.py"))]


def against_the_sandbox(arguments: list[str]) -> int:
    # Like the server, it sends fields that the description lacks.
    sandbox = Sandbox(quirks=Quirks(unknown_fields=True))
    credentials = sandbox.credentials
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("ALTEGIO_")
    }
    environment |= {
        "ALTEGIO_PARTNER_TOKEN": credentials.partner_token,
        "ALTEGIO_PASSWORD": credentials.password,
        "no_proxy": "127.0.0.1",
    }
    with sandbox.serve() as base_url:
        command = [*QUICKSTART, "--base-url", base_url, "--write", *arguments]
        status = subprocess.run(command, env=environment, check=False).returncode
    if status:
        print(f"\nThe demo failed: the quickstart ended with {status}.", file=sys.stderr)
        return status
    operations = Counter(request.operation for request in sandbox.received)
    print(
        f"\n{operations.total()} requests over HTTP, {len(operations)} operations, each request "
        "checked against the API's description.\n"
        "The script is examples/quickstart.py. To run it against the API itself, read-only:\n"
        "  ALTEGIO_PARTNER_TOKEN=… make demo ARGS='--chain 1 --location 2 --login you@example.com'"
    )
    return 0


def main(arguments: list[str]) -> int:
    if "--sandbox" in arguments:
        return against_the_sandbox([option for option in arguments if option != "--sandbox"])
    if "ALTEGIO_PARTNER_TOKEN" in os.environ and "--help" not in arguments:
        print("ALTEGIO_PARTNER_TOKEN is set: this is the API itself (--sandbox for the sandbox).")
        return subprocess.run([*QUICKSTART, *arguments], check=False).returncode
    return against_the_sandbox(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
