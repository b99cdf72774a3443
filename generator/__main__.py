"""The command line of the generator; the stages are in `generator.stages`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from generator import descriptions, document, rules
from generator.changes.comparison import compare, earlier
from generator.changes.migration import migrate
from generator.descriptions import Description
from generator.download.publisher import download, unlocked
from generator.patch.description import inferred
from generator.preparing import prepare as every
from generator.refusals import UNEXPECTED, RefusedError, where
from generator.rules import examples
from generator.stages import STAGES, generate, stages, stale
from generator.wording import form


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the process's exit status."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except RefusedError as error:
        print(error, file=sys.stderr)
    except UNEXPECTED as error:
        print(f"no rule expected this: {where(error)}", file=sys.stderr)
    return 1


def _download(options: argparse.Namespace) -> int:
    if options.source and not options.name:  # a file or URL is that of one description
        options.name = descriptions.find(options.root).name
    for description in _chosen(options):
        report = download(
            options.root,
            options.source,
            datetime.now(UTC).date(),
            name=description.name,
            accept_removed=options.accept_removed,
        )
        print(report)
    return 0


def _diff(options: argparse.Namespace) -> int:
    for description in _chosen(options):
        old = earlier(options.root, options.old, description.name)
        report = compare(options.root, old, description.name)
        forms = {"text": report.__str__, "markdown": report.markdown, "notes": report.release_notes}
        if text := forms[options.form]().rstrip():
            print(text)
    return 0


def _migrate(options: argparse.Namespace) -> int:
    for description in _chosen(options):
        print(
            migrate(
                options.root, earlier(options.root, options.old, description.name), description.name
            )
        )
    return 0


def _chosen(options: argparse.Namespace) -> Iterator[Description]:
    """Yield the named description, or each of them after printing its name."""
    if options.name is None and getattr(options, "old", None) and Path(options.old).is_file():
        options.name = descriptions.find(options.root).name
    several = descriptions.chosen(options.root, options.name)
    for description in several:
        if len(several) > 1 and getattr(options, "form", "text") == "text":
            print(f"{description.name}:")
        yield description


def _generate(options: argparse.Namespace) -> int:
    if problems := unlocked(options.root):
        print("\n".join(problems), file=sys.stderr)
        return 1
    accept = tuple(options.accept.replace(",", " ").split())
    chosen = [stage for stage in stages(options.root, accept) if stage.name in options.stages]
    print(generate(options.root, chosen))
    return 0


def _prepare(options: argparse.Namespace) -> int:
    if given := options.description:
        wording = form.load(options.wording) if options.wording else form.Wording()
        prepared = rules.apply(document.load(given), wording)
    else:
        about = descriptions.find(options.root, options.name)
        prepared = next(r.prepared for r in every(options.root) if r.about == about)
    text = document.to_json(prepared)
    if options.output:
        options.output.write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    operations = sum(len(item) for item in prepared["paths"].values())
    models = len(prepared["components"]["schemas"])
    print(f"prepared: {operations} operations, {models} models", file=sys.stderr)
    return 0


def _inferred(options: argparse.Namespace) -> int:
    found = inferred(options.root, descriptions.find(options.root, options.name))
    for item in found:
        print(f"{item.kind}: {item.place}: {item.says}")
    print(examples.counted(found), file=sys.stderr)
    return 0


def _render(options: argparse.Namespace) -> int:
    from generator.code.render import render  # only here: it imports openapi-python-client

    counts = render(document.load(options.document), options.output)
    print("rendered: " + ", ".join(f"{count:,} {what}" for what, count in counts.items()))
    return 0


def _check(options: argparse.Namespace) -> int:
    problems = [*unlocked(options.root), *stale(options.root, stages(options.root))]
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(problems)} stale: run `make generate`" if problems else "everything is up to date")
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Generate the committed code from the published descriptions of the API.",
    )
    parser.add_argument(
        "--root", type=Path, default=Path(), help="the project's folder (default: the current one)"
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    def add(
        name: str, run: Callable[[argparse.Namespace], int], about: str
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=about, description=about)
        command.set_defaults(run=run)
        return command

    renew = add("download", _download, "renew a contract from the published description")
    renew.add_argument("--source", help="a URL or a file (default: where it is published)")
    renew.add_argument("--name", help="a description (default: all; the first with --source)")
    renew.add_argument(
        "--accept-removed",
        action="store_true",
        help="accept a description that lacks operations, parameters or fields of the present one",
    )
    moved = add("migrate", _migrate, "update overlay and wording for what the contract renamed")
    changed = add("diff", _diff, "list the changes of the contract, in an SDK user's terms")
    for comparing in (changed, moved):
        comparing.add_argument("--old", help="a file or a git revision (default: HEAD)")
        comparing.add_argument("--name", help="a description (default: all; of a file, the first)")
    changed.add_argument(
        "--form",
        choices=["text", "markdown", "notes"],
        default="text",
        help="text, Markdown for a pull request, or lines for CHANGELOG.md",
    )
    makers = {stage: (f"one stage: {about}", [stage]) for stage, about in STAGES.items()}
    makers["generate"] = (f"all stages: {', '.join(STAGES)}", [*STAGES])
    for name, (about, chosen) in makers.items():
        maker = add(name, _generate, about)
        maker.set_defaults(stages=chosen, accept="")
        if "surface" in chosen:
            names = (
                "public names that may change or go, such as `Client.title get_client`, or `all`"
            )
            maker.add_argument("--accept", metavar="NAMES", help=names)
    add("check", _check, "fail if a committed file is not what the sources generate")
    prepare = add("prepare", _prepare, "print the prepared document of a description")
    prepare.add_argument(
        "--description", type=Path, help="a patched description (default: patch the project's)"
    )
    prepare.add_argument("--name", help="a description of the list (default: the first)")
    prepare.add_argument("--wording", type=Path, help="the wording for --description")
    prepare.add_argument("--output", type=Path, help="a file (default: standard output)")
    listing = add("inferred", _inferred, "list the types that only examples show")
    listing.add_argument("--name", help="a description of the list (default: the first)")
    rendering = add("render", _render, "write the code for a prepared document")
    rendering.add_argument("document", type=Path, help="the output of `prepare`")
    rendering.add_argument("--output", type=Path, required=True, help="the package's folder")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
