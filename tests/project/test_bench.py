"""The benchmarks run. No test checks their figures, since machines differ."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_reading_is_compared_with_json_loads(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    command = [sys.executable, "-m", "tests.bench", "reading", "--quick", "--json", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "json.loads" in done.stdout
    found = json.loads(file.read_text())["rows"]
    judged = [row for row in found if row["goal"] is not None]
    assert judged
    assert all(row["least"] > 0 and row["ratio_of_least"] > 0 for row in judged)


def test_an_unknown_part_of_the_benchmarks_is_refused() -> None:
    command = [sys.executable, "-m", "tests.bench", "cooking"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "there is no part cooking" in done.stderr
