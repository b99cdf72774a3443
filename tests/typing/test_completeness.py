"""How much of the public surface has types, by pyright's own measure."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def completeness(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    # pyright looks for the package where the first `python` of PATH has its packages.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    run = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--verifytypes", "altegio", "--ignoreexternal"]
        + ["--outputjson"],
        cwd=tmp_path_factory.mktemp("elsewhere"),
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    found: dict[str, object] = json.loads(run.stdout)["typeCompleteness"]
    return found


def test_all_but_1_percent_of_what_users_see_has_a_known_type(
    completeness: dict[str, object],
) -> None:
    assert completeness["completenessScore"] >= 0.99  # type: ignore[operator]


def test_the_measure_counts_the_whole_package(completeness: dict[str, object]) -> None:
    counts = completeness["exportedSymbolCounts"]
    assert isinstance(counts, dict)
    assert sum(counts.values()) > 900
