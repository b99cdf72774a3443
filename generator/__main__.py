"""The command line of the generator; the stages are in `generator.stages`."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from generator.document import DocumentError
from generator.download import PUBLISHED, DownloadError, download, unlocked
from generator.overlay import OverlayError
from generator.render import RenderError
from generator.rules import RuleError
from generator.stages import STAGES, generate, stale
from generator.twin import TwinError

_REFUSALS = (DocumentError, DownloadError, OverlayError, RenderError, RuleError, TwinError)
_STAGES = {stage.name: stage for stage in STAGES}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the process's exit status."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "download":
            print(download(options.root, options.source, datetime.now(UTC).date()))
        elif options.command == "check":
            return _check(options.root)
        else:
            print(
                generate(
                    options.root,
                    [_STAGES[options.command]] if options.command in _STAGES else STAGES,
                )
            )
    except _REFUSALS as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _check(root: Path) -> int:
    problems = [problem for problem in [unlocked(root)] if problem] + stale(root, STAGES)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(
        f"{len(problems)} stale: run `make generate`"
        if problems
        else "everything is what the sources make"
    )
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="From the published description of the Altegio API to the committed code.",
    )
    parser.add_argument(
        "--root", type=Path, default=Path(), help="the project's folder (default: the current one)"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    renew = commands.add_parser(
        "download", help="renew openapi/altegio-b2b-v1.yaml from the published description"
    )
    renew.add_argument(
        "--source", default=PUBLISHED, help=f"a URL or a file (default: {PUBLISHED})"
    )
    for stage in STAGES:
        commands.add_parser(stage.name, help=f"one stage: {stage.help}")
    commands.add_parser("generate", help=f"all stages: {', '.join(_STAGES)}")
    commands.add_parser(
        "check", help="fail when a committed file is not what the sources make; changes nothing"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
