"""Comparison of a contract with an earlier one.

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

    Call it before the code is regenerated, which removes the names of removed operations.
    """
    description = descriptions.find(root, name)
    new = document.load(root / description.contract)
    before, after = structure(old), structure(new)
    pairs = pair(before, after)
    source = sdk.read(root, description.generated)
    return Report(
        _count(before),
        _count(after),
        entries(changes(before, after, pairs), source),
        pairs,
        effects(root, description, old),
    )


def _count(contract: Contract) -> int:
    return sum(operation.method != WEBHOOK for operation in contract.operations.values())


def earlier(root: Path, source: str | None = None, name: str | None = None) -> Document:
    """Return an earlier contract: a file, or that of a git revision (by default `HEAD`)."""
    if source and Path(source).is_file():
        return document.load(Path(source))
    contract = descriptions.find(root, name).contract
    address = f"{source or 'HEAD'}:./{contract.as_posix()}"
    command = ["git", "-C", str(root), "show", address]
    process = subprocess.run(command, capture_output=True, check=False)
    if process.returncode:
        message = process.stderr.decode(errors="replace").strip()
        raise ComparisonError(
            f"expected a file or a git revision that has {contract}, "
            f"got {source or 'HEAD'} ({message})"
        )
    return document.parse(process.stdout)
