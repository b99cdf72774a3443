"""The project's own descriptions: complete, readable and deterministic code."""

import os
import re
import resource
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import yaml

from generator import descriptions
from generator.code.render import render
from generator.document import operations
from generator.preparing import Ready, prepare
from generator.stages import stages
from generator.twin.convert import SOURCE, TWIN
from tests.generator.small_api import Json

ROOT = Path(__file__).parents[2]
#: Requests of the API to a partner, which no client sends.
OUTGOING = {"fiscalize_document", "marketplace_webhook"}
STRAY = re.compile(r"response|data_types|item_type_0|(?i:datatypes|itemtype\d)")
#: Names with a number that belongs to the domain.
NUMBERED = {"get_i18n_options", "html_code_v2", "is_show_b2b", "security_2fa_access"}
NUMBER = re.compile(r"\d")
B2B = descriptions.find(ROOT, "b2b-v1")
SOURCES = (
    *(Path("openapi"), SOURCE, TWIN, Path("pyproject.toml")),
    *(B2B.generated.parent, B2B.patched.parent),
)


@cache
def everything() -> dict[str, Ready]:
    return {one.about.name: one for one in prepare(ROOT)}


@pytest.fixture(params=[one.name for one in descriptions.load(ROOT)])
def ready(request: pytest.FixtureRequest) -> Ready:
    """Each description of the project."""
    return everything()[request.param]


@pytest.fixture
def patched(ready: Ready) -> Json:
    return ready.patched


@pytest.fixture
def prepared(ready: Ready) -> Json:
    return ready.prepared


def names(prepared: Json) -> list[str]:
    """Return every public name of the generated code of a prepared document."""
    schemas = prepared["components"]["schemas"]
    described = [one for item in prepared["paths"].values() for one in item.values()]
    return [
        *schemas,
        *(field for schema in schemas.values() for field in schema.get("properties", ())),
        *(one["operationId"] for one in described),
        *(parameter["name"] for one in described for parameter in one["parameters"]),
    ]


def test_every_operation_is_prepared(ready: Ready, patched: Json, prepared: Json) -> None:
    contract = yaml.safe_load((ROOT / ready.about.contract).read_text(encoding="utf-8"))
    described = {name for name, *_ in operations(patched)}
    assert described == {name for name, *_ in operations(contract)} - OUTGOING
    assert {name for name, *_ in operations(prepared)} == described


def test_every_operation_is_rendered_without_a_warning(prepared: Json, tmp_path: Path) -> None:
    counts = render(prepared, tmp_path)  # raises on a warning and on anything dropped
    assert counts["operations"] == len(list(operations(prepared)))
    assert counts["lines"] < 43_000


def test_no_name_contains_scaffolding_of_the_description(prepared: Json) -> None:
    assert [name for name in names(prepared) if STRAY.search(name)] == []


def test_no_name_has_a_stray_number(prepared: Json) -> None:
    assert {name for name in names(prepared) if NUMBER.search(name)} <= NUMBERED


def test_no_model_or_field_is_named_by_an_old_word(prepared: Json) -> None:
    old = re.compile(r"(?i)company|salon|staff|master|abonement|seance|comer|kkm|technological")
    schemas = prepared["components"]["schemas"]
    fields = {field for schema in schemas.values() for field in schema.get("properties", ())}
    assert sorted(name for name in {*schemas, *fields} if old.search(name)) == []


def copy(target: Path) -> Path:
    """Return a copy of the inputs and outputs of the generator."""
    for path in SOURCES:
        place = target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / path).is_dir():
            shutil.copytree(ROOT / path, place, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / path, place)
    return target


def generate(root: Path, seed: int) -> dict[Path, bytes]:
    """Return the outputs of a separate process that starts without any outputs."""
    outputs = [root / output for stage in stages(ROOT) for output in stage.outputs]
    for output in outputs:
        if output.is_relative_to(root / "src"):
            shutil.rmtree(output) if output.is_dir() else output.unlink(missing_ok=True)
    run(root, "generate", seed).check_returncode()
    files = [path for output in outputs for path in [output, *output.rglob("*")] if path.is_file()]
    return {path.relative_to(root): path.read_bytes() for path in files}


def run(root: Path, command: str, seed: int) -> subprocess.CompletedProcess[str]:
    """Run the generator in a process whose sets have the order of this seed."""
    environment = {**os.environ, "PYTHONHASHSEED": str(seed)}
    arguments = [sys.executable, "-m", "generator", "--root", str(root), command]
    return subprocess.run(
        arguments, cwd=ROOT, env=environment, check=False, capture_output=True, text=True
    )


def seconds_of_children() -> float:
    """Return the processor time of finished child processes, which other tests do not affect."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.slow
def test_generate_is_fast_and_makes_the_committed_files(tmp_path: Path) -> None:
    root = copy(tmp_path)
    began = seconds_of_children()
    made = generate(root, seed=1)
    assert seconds_of_children() - began < 60
    assert made == {path: (ROOT / path).read_bytes() for path in made}


@pytest.mark.slow
def test_check_makes_the_same_bytes_and_fails_if_a_file_was_changed(tmp_path: Path) -> None:
    root = copy(tmp_path)
    changed = [B2B.patched, B2B.generated / "models" / "membership.py", TWIN / "client.py"]
    for path in changed:
        with (root / path).open("a") as file:
            file.write("\n")
    ended = run(root, "check", seed=2)
    assert ended.returncode == 1
    assert ended.stderr.splitlines() == [
        f"{path}: differs from what the sources generate" for path in changed
    ]
