"""Cost of loading: processes that import, make a client and make a call.

httpx takes much longer to import if click, rich and pygments are installed, because it then loads
its command line. So the figures come from an environment with only the package's requirements, and
are also given for the development environment.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from tests.bench.loopback import CONTENT
from tests.bench.measuring import BUILD, ROOT, Row, rows

IMPORT_GOAL, CALL_GOAL, ASYNC_CALL_GOAL = 0.30, 1.30, 1.50
BASE = "import httpx"
MSGSPEC = "import httpx, msgspec"
IMPORT = "import altegio"
#: Each with its missing requirements, and its import statement.
OTHERS = {
    "openai": (["openai", "httpx"], "import openai"),
    "githubkit": (["githubkit", "hishel<2"], "from githubkit import GitHub"),
}

_TRANSPORT = f"""
import httpx
transport = httpx.MockTransport(lambda _: httpx.Response(
    200, headers={{"Content-Type": "application/json"}}, content={CONTENT!r}))
"""
_BARE_CALL = f"""{_TRANSPORT}
with httpx.Client(transport=transport) as client:
    client.get("https://api.alteg.io/api/v1/chain/706028/loyalty/abonements?page=1").json()
"""
_CALL = f"""{_TRANSPORT}
from altegio import Altegio
with Altegio(partner_token="partner", user_token="user", transport=transport) as client:
    assert client.chain(706028).memberships.list(ids=[1]).first()
"""
_ASYNC_CALL = f"""{_TRANSPORT}
import asyncio
from altegio import AsyncAltegio
async def main():
    async with AsyncAltegio(
        partner_token="partner", user_token="user", transport=transport
    ) as client:
        assert await client.chain(706028).memberships.list(ids=[1]).first()
asyncio.run(main())
"""
FIRST_CALL, ASYNC_CALL = "import, client, first call: Altegio", "the same: AsyncAltegio"
STATEMENTS = {
    "python -c pass": "pass",
    BASE: BASE,
    MSGSPEC: MSGSPEC,
    IMPORT: IMPORT,
    "from altegio import AsyncAltegio": "from altegio import AsyncAltegio",
    "from altegio.models import Membership": "from altegio.models import Membership",
    "import, client, first call: bare httpx": _BARE_CALL,
    FIRST_CALL: _CALL,
    ASYNC_CALL: _ASYNC_CALL,
}
GOALS = {IMPORT: IMPORT_GOAL, FIRST_CALL: CALL_GOAL, ASYNC_CALL: ASYNC_CALL_GOAL}


def measure(*, quick: bool = False) -> list[Row]:
    """Measure in a clean environment, in this one, and other packages in another."""
    rounds = 5 if quick else 25
    found: list[Row] = []
    if python := _environment("bench-venv", _requirements()):
        found += _rows("its requirements alone installed", python, STATEMENTS, rounds, goals=GOALS)
        if shutil.which("valgrind"):
            found += _counts(python)
    found += _rows("development environment", Path(sys.executable), STATEMENTS, rounds)
    for name, (wanted, statement) in OTHERS.items():
        if python := _environment(f"bench-venv-{name}", wanted):
            statements = {BASE: BASE, statement: statement}
            found += _rows(f"{name} for comparison", python, statements, rounds)
    return found


def _rows(
    where: str,
    python: Path,
    statements: Mapping[str, str],
    rounds: int,
    goals: Mapping[str, float] | None = None,
) -> list[Row]:
    times: dict[str, list[float]] = {name: [] for name in statements}
    for statement in statements.values():
        _seconds(python, statement)  # writes .pyc files and fills the disk's cache
    for _ in range(rounds):
        for name, statement in statements.items():
            times[name].append(_seconds(python, statement))
    title = f"Whole process, {where} (milliseconds)"
    return rows("imports", title, times, against=BASE, goals=goals, judged_by="median")


def _counts(python: Path) -> list[Row]:
    """Count executed instructions, which other load on the machine does not change."""
    names = (BASE, MSGSPEC, IMPORT, FIRST_CALL, ASYNC_CALL)
    counts = {name: [_instructions(python, STATEMENTS[name]) for _ in range(3)] for name in names}
    title = "The same, instructions executed, as callgrind counts them (millions)"
    return rows("imports", title, counts, against=BASE, unit="M", scale=1e-6)


def _instructions(python: Path, statement: str) -> float:
    tool = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}"]
    done = subprocess.run(
        [*tool, python, "-c", statement],
        check=True,
        env={**_environ(), "PYTHONHASHSEED": "0"},
        cwd=BUILD,
        capture_output=True,
        text=True,
    )
    (count,) = re.findall(r"Collected : (\d+)", done.stderr)
    return float(count)


def _environ() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if key[:6] != "PYTHON"}


def _seconds(python: Path, statement: str) -> float:
    start = perf_counter()
    subprocess.run([python, "-c", statement], check=True, env=_environ(), cwd=BUILD)
    return perf_counter() - start


def _requirements() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted: list[str] = project["dependencies"]
    return wanted


def _environment(name: str, wanted: list[str]) -> Path | None:
    """Return a Python with these packages and this one; ``None`` if they can't be installed."""
    folder = BUILD / name
    python, ready = folder / "bin" / "python", folder / "ready.txt"
    if not ready.exists() or ready.read_text().splitlines() != wanted:
        print(f"setting up {folder.relative_to(ROOT)}", file=sys.stderr)
        pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check", *wanted]
        for command in ([sys.executable, "-m", "venv", "--clear", str(folder)], pip):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                print(f"left out: can't install {', '.join(wanted)}", file=sys.stderr)
                print(*done.stderr.splitlines()[-1:], sep="\n", file=sys.stderr)
                return None
        (packages,) = folder.glob("lib/python*/site-packages")
        (packages / "altegio-src.pth").write_text(f"{ROOT / 'src'}\n")
        ready.write_text("".join(f"{requirement}\n" for requirement in wanted))
    return python
