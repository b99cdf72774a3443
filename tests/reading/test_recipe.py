"""Recipe of docs/contract.md: report, action, regeneration, no report."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from altegio import ContractError
from altegio._reading.decoding import decode
from tests.reading.answers import as_json, operations

ROOT = Path(__file__).parents[2]
RECIPE = (ROOT / "docs/contract.md").read_text()
ROW = {"id": 1, "title": "Till", "type_id": "cash", "is_archived": True}
ANSWER = as_json({"success": True, "data": [ROW], "meta": []})

READ_AGAIN = """
import sys
import altegio
from altegio._reading.decoding import decode
operation = altegio.operations.get_account_list(1).operation
answer = decode(operation, sys.stdin.buffer.read(), strict=True)
print(altegio.__file__, answer.data[0].type_id, answer.data[0].is_archived)
"""


def block(language: str) -> str:
    found = re.search(f"```{language}\n(.*?)```", RECIPE, re.DOTALL)
    assert found
    return found[1]


def test_the_report_matches_the_recipe() -> None:
    with pytest.raises(ContractError) as caught:
        decode(operations()["get_account_list"], ANSWER, strict=True)

    assert f"altegio.ContractError: {caught.value}\n" == block("text")
    assert str(ROW) in RECIPE


@pytest.mark.slow
def test_the_action_removes_the_difference(tmp_path: Path) -> None:
    for name in ("openapi", "src"):
        ignored = shutil.ignore_patterns("__pycache__", "parts")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, tmp_path)
    with (tmp_path / "openapi/b2b-v1/overlay.yaml").open("a") as overlay:
        overlay.write(block("yaml"))

    accepted = re.findall(r"make generate ACCEPT=(.+)", block("console"))
    generate = [sys.executable, "-m", "generator", "--root", str(tmp_path), "generate"]
    subprocess.run(
        [*generate, "--accept", *accepted], cwd=ROOT, check=True, stdout=subprocess.DEVNULL
    )
    done = subprocess.run(
        [sys.executable, "-c", READ_AGAIN],
        cwd=tmp_path / "src",
        input=ANSWER,
        stdout=subprocess.PIPE,
        check=True,
    )

    where, *read = done.stdout.decode().split()
    assert Path(where).is_relative_to(tmp_path)
    assert read == ["cash", "True"]
