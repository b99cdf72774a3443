"""How much of the public surface has types, by pyright's own measure."""

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
    # pyright looks for the package where the first `python` of PATH has its packages.
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
    """The symbols whose own annotation is missing, and not only that of something they use."""
    words = ("missing type annotation", "Ambiguous base class override")
    return {
        symbol["name"]
        for symbol in completeness["symbols"]
        for problem in symbol["diagnostics"]
        if any(word in problem["message"] for word in words)
    }


def test_all_but_1_percent_of_what_users_see_has_a_known_type(completeness: dict[str, Any]) -> None:
    assert completeness["completenessScore"] >= 0.99


def test_hardly_any_symbol_lacks_an_annotation_of_its_own(completeness: dict[str, Any]) -> None:
    assert len(causes(completeness)) < 5


def test_the_measure_counts_the_complete_package(completeness: dict[str, Any]) -> None:
    assert sum(completeness["exportedSymbolCounts"].values()) > 900
