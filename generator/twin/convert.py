"""The synchronous twin: the source with ``async`` and ``await`` removed by unasync."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from unasync import Rule, unasync_files  # type: ignore[import-untyped]

from generator.refusals import Refuse, RefusedError, at_once

SOURCE = Path("src/altegio/_async")
TWIN = Path("src/altegio/_sync")
#: Names that differ in more than a leading ``Async``.
REPLACEMENTS = {
    "_async": "_sync",
    "inspect_at_end_async": "inspect_at_end",
    "refresh_async": "refresh",
    "aclose": "close",
    "aclosing": "closing",
    "async_connections": "connections",
    "async_read_ahead": "read_ahead",
    "async_waiter": "waiter",
}
_ASYNC_NAME = re.compile(r"\bAsync[A-Z]\w*")
_LEFTOVER = re.compile(r"\b(async|await|asyncio|Async[A-Z]\w*)\b")


class TwinError(RefusedError):
    """The source can't be turned into a synchronous one."""


def build(root: Path, out: Path, refuse: Refuse = at_once) -> str:
    """Write the twin of the project at ``root`` below ``out``; return a report."""
    sources = sorted((root / SOURCE).rglob("*.py"))
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    unused = [name for name in REPLACEMENTS if not re.search(rf"\b{name}\b", text)]
    if unused:
        refuse(TwinError(f"nothing to replace any more: {', '.join(unused)}"))
    names = {name: name.removeprefix("Async") for name in _ASYNC_NAME.findall(text)}
    target = out / TWIN
    rule = Rule(str(root / SOURCE), str(target), REPLACEMENTS | names)
    unasync_files([str(path) for path in sources], [rule])
    _mark(target, refuse)
    for command in (["check", "--fix-only", "--select", "I"], ["format"]):
        options = ["--no-cache", "--quiet", "--config", str(root / "pyproject.toml"), str(target)]
        subprocess.run([sys.executable, "-m", "ruff", *command, *options], check=True)
    return f"twin: {len(sources)} modules"


def _mark(target: Path, refuse: Refuse) -> None:
    for path in sorted(target.rglob("*.py")):
        text, module = path.read_text(encoding="utf-8"), path.relative_to(target).as_posix()
        for number, line in enumerate(text.splitlines(), 1):
            if found := _LEFTOVER.search(line):
                place = f"{SOURCE.as_posix()}/{module}:{number}"
                problem = f"{place}: {found[0]!r} has no synchronous form: {line.strip()}"
                refuse(TwinError(problem))
        made_from = (
            f"# Generated from {SOURCE.name}/{module} by `make generate`; not edited by hand.\n"
        )
        path.write_text(made_from + text, encoding="utf-8")
