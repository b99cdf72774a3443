"""The comparison of a contract with an earlier one.

Hand-written, since the OpenAPI diffs on PyPI pair operations by path and schemas by name: when the
publisher renames every path, they report 260 operations removed and 260 added. Nor can they tell
which methods of the SDK are affected.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from generator import descriptions, document
from generator.changes import sdk
from generator.changes.compare import changes
from generator.changes.effects import effects
from generator.changes.entries import entries
from generator.changes.pairing import pair
from generator.changes.report import Report
from generator.changes.structure import WEBHOOK, Contract, structure
from generator.document import Document
from generator.refusals import RefusedError


class ComparisonError(RefusedError):
    """There is no earlier contract to compare with."""


def compare(root: Path, old: Document, name: str | None = None) -> Report:
    """Compare the present contract of the project at `root` with `old`.

    Call it before the code is generated again, which then lacks the names of removed operations.
    """
    one = descriptions.find(root, name)
    new = document.load(root / one.contract)
    before, after = structure(old), structure(new)
    pairs = pair(before, after)
    source = sdk.read(root, one.generated)
    found = entries(changes(before, after, pairs), source)
    return Report(
        _count(before),
        _count(after),
        found,
        pairs,
        effects(root, one, old),
    )


def _count(contract: Contract) -> int:
    return sum(one.method != WEBHOOK for one in contract.operations.values())


def earlier(root: Path, given: str | None = None, name: str | None = None) -> Document:
    """Return an earlier contract: a file, or that of a git revision (`HEAD` if none is given)."""
    if given and Path(given).is_file():
        return document.load(Path(given))
    one = descriptions.find(root, name)
    place = f"{given or 'HEAD'}:./{one.contract.as_posix()}"
    command = ["git", "-C", str(root), "show", place]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip()
        raise ComparisonError(
            f"expected a file or a git revision that has {one.contract}, "
            f"got {given or 'HEAD'} ({told})"
        )
    return document.parse(done.stdout)
