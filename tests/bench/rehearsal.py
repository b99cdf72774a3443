"""Rehearsal of a new contract, with the tests of all unaffected areas."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from tests.generator.rehearsal.rehearse import rehearse

#: Seconds from the download to green tests.
GOAL = 300.0


def main() -> dict[str, Any]:
    """Rehearse, print the figures, and return them."""
    tests = ["tests/facades", "tests/calls", "tests/reading"]
    with tempfile.TemporaryDirectory() as folder:
        result = rehearse(Path(folder), ["-n", "2", *tests])
    together = sum(result.seconds.values())
    print(result)
    print(f"  goal {GOAL:.0f} s: {'met' if together <= GOAL else 'missed'}")
    return {
        "met": together <= GOAL,
        "seconds": round(together, 1),
        "by hand": len(result.by_hand),
        "questions": len(result.stubs) + len(result.accepted),
    }


if __name__ == "__main__":
    main()
