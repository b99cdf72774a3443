"""Benchmarks of ``make bench``: our figures beside those of others, with their goals."""

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

# Both libraries are installed here; the default one is measured, inside the SDK and bare.
os.environ.setdefault("ALTEGIO_HTTP_LIBRARY", "httpx")

COMPARED = ("reading", "imports", "sending")
#: These print their own tables; the last three take two minutes each.
LOADED = ("throughput", "interrupts", "export", "lanes", "shared_limit", "rehearsal")
PARTS = COMPARED + LOADED
PACKAGES = ("httpx", "msgspec", "pyrate-limiter", "openapi-python-client")


def main() -> None:
    if sys.argv[1:2] == ["mutants"]:  # takes an hour, and judges the tests, not the package
        sys.exit(importlib.import_module("tests.bench.mutants").main(sys.argv[2:]))
    parser = argparse.ArgumentParser(
        prog="make bench",
        description="Measure this package beside others and compare with its goals.",
        epilog='make bench ARGS="reading imports" measures two parts; '
        'make bench ARGS="mutants --help" tells how many mutations the tests catch',
    )
    parser.add_argument("parts", nargs="*", metavar="part", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--skip", action="append", default=[], choices=PARTS, help="leave out")
    parser.add_argument(
        "--quick",
        action="store_true",
        help=f"few rounds, and of the parts {', '.join(COMPARED)} alone",
    )
    parser.add_argument(
        "--json", type=Path, default=BUILD / "bench.json", metavar="FILE", help="write it here too"
    )
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    usual = COMPARED if arguments.quick else PARTS
    wanted = [part for part in arguments.parts or usual if part not in arguments.skip]
    BUILD.mkdir(exist_ok=True)
    print(_where(), end="\n\n", flush=True)
    found: list[Row] = []
    loaded: dict[str, dict[str, Any]] = {}
    for part in wanted:
        start = perf_counter()
        module = importlib.import_module(f"tests.bench.{part}")
        if part in LOADED:
            loaded[part] = module.main()
            print(flush=True)
        else:
            measured = module.measure(quick=arguments.quick)
            print(table(measured), end="\n\n", flush=True)
            found += measured
        print(f"{part}: {perf_counter() - start:.0f} s", file=sys.stderr)
    _write(found, loaded, arguments.json)
    _judge(found, loaded)


def _judge(found: list[Row], loaded: dict[str, dict[str, Any]]) -> None:
    met = [row.met for row in found if row.met is not None]
    met += [figures["met"] for figures in loaded.values()]
    print(f"{met.count(True)} goals met, {met.count(False)} missed")
    for row in found:
        if row.met is False:
            print(f"  missed: {row.group}: {row.name}: {row.judged:.2f} instead of {row.goal:.2f}")
    for part, figures in loaded.items():
        if not figures["met"]:
            print(f"  missed: {part}")


def _where() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"Python {platform.python_version()}, {os.cpu_count()} cores, {packages}"


def _write(found: list[Row], loaded: dict[str, dict[str, Any]], file: Path) -> None:
    about: dict[str, Any] = {"python": platform.python_version(), "machine": platform.machine()}
    about["packages"] = {name: version(name) for name in PACKAGES}
    file.parent.mkdir(parents=True, exist_ok=True)
    about |= {"rows": [row.as_json() for row in found]} | loaded
    file.write_text(json.dumps(about, indent=1) + "\n")


if __name__ == "__main__":
    main()
