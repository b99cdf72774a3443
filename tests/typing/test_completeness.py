"""Share of the public surface with known types, as pyright measures it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

OPTIONS = ("--verifytypes", "altegio", "--ignoreexternal", "--outputjson")


@pytest.fixture(scope="module")
def completeness(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    # pyright looks for the package among those of the first `python` in PATH.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    run = subprocess.run(
        [sys.executable, "-m", "basedpyright", *OPTIONS],
        cwd=tmp_path_factory.mktemp("elsewhere"),
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    found: dict[str, Any] = json.loads(run.stdout)["typeCompleteness"]
    return found


def causes(completeness: dict[str, Any]) -> set[str]:
    """The symbols whose own annotation is missing, without those that only use such symbols."""
    words = ("missing type annotation", "Ambiguous base class override")
    return {
        symbol["name"]
        for symbol in completeness["symbols"]
        for problem in symbol["diagnostics"]
        if any(word in problem["message"] for word in words)
    }


def test_99_percent_of_the_public_surface_has_a_known_type(completeness: dict[str, Any]) -> None:
    assert completeness["completenessScore"] >= 0.99


def test_hardly_any_symbol_lacks_its_own_annotation(completeness: dict[str, Any]) -> None:
    assert len(causes(completeness)) < 5


def test_the_measure_counts_the_complete_package(completeness: dict[str, Any]) -> None:
    assert sum(completeness["exportedSymbolCounts"].values()) > 900
