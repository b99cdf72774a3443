"""What ``make bench`` runs: our figures beside those of others, with the goals they must meet."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.bench.measuring import BUILD, Row, table

PARTS = ("reading", "imports", "sending", "throughput", "shared_limit")
PACKAGES = ("httpx", "msgspec", "pyrate-limiter", "openapi-python-client")


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="make bench",
        description="Measure this package beside others and compare with its goals.",
        epilog='make bench ARGS="reading imports" measures two parts',
    )
    parser.add_argument("parts", nargs="*", metavar="part", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--skip", action="append", default=[], choices=PARTS, help="leave out")
    parser.add_argument("--quick", action="store_true", help="few rounds: to see that it runs")
    parser.add_argument(
        "--json", type=Path, default=BUILD / "bench.json", metavar="FILE", help="write it here too"
    )
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    wanted = [part for part in arguments.parts or PARTS if part not in arguments.skip]
    BUILD.mkdir(exist_ok=True)
    print(_where(), end="\n\n", flush=True)
    found = [row for part in wanted for row in _measured(part, quick=arguments.quick)]
    _write(found, arguments.json)
    missed = [row for row in found if row.met is False]
    print(f"{sum(row.met is True for row in found)} goals met, {len(missed)} missed")
    for row in missed:
        print(f"  missed: {row.group}: {row.name}: {row.judged:.2f} instead of {row.goal:.2f}")


def _measured(part: str, *, quick: bool) -> list[Row]:
    start = perf_counter()
    found: list[Row] = importlib.import_module(f"tests.bench.{part}").measure(quick=quick)
    print(table(found), end="\n\n", flush=True)
    print(f"{part}: {perf_counter() - start:.0f} s", file=sys.stderr)
    return found


def _where() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"Python {platform.python_version()}, {os.cpu_count()} cores, {packages}"


def _write(found: list[Row], file: Path) -> None:
    about: dict[str, Any] = {"python": platform.python_version(), "machine": platform.machine()}
    about["packages"] = {name: version(name) for name in PACKAGES}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(about | {"rows": [row.as_json() for row in found]}, indent=1) + "\n")


if __name__ == "__main__":
    main()
