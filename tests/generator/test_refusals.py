"""One run reports all refusals of the stages, each with advice."""

from pathlib import Path

import pytest

from generator.__main__ import main
from generator.advice import advised
from generator.document import to_yaml
from tests.generator.small_api import OVERLAY, WORDING, Json


def action(target: str) -> Json:
    return {"target": target, "description": "Seen.", "remove": True}


@pytest.fixture
def refused(project: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The output of `generate` for a project with a fault in every document and in a facade."""
    actions = [
        action("$.gone"),
        action("$.paths[*][?@.operationId=='get_clients'].parameters"),
        action("$.paths[*].nowhere"),
    ]
    overlay = {"overlay": "1.0.0", "info": {"title": "Quirks", "version": "1"}, "actions": actions}
    (project / OVERLAY).write_text(to_yaml(overlay))
    wording = {
        "field_names": {"Client.gone": "lost"},
        "fields": {"Client.lost": "A text."},
        "mixins": {"Nobody": "Nothing"},
        "model_names": {"client.gone": "Lost"},
        "models": {"Client": 3},
        "operations": {"get_gone": {"summary": "Get what is gone"}},
        "parameter_names": {"create_client.gone": "lost", "get_clients.gone": "lost"},
    }
    (project / WORDING).write_text(to_yaml(wording))
    (project / "pyproject.toml").touch()
    assert main(["--root", str(project), "generate"]) == 1
    return capsys.readouterr().err


def test_one_run_names_the_refusals_of_all_stages_in_their_order(refused: str) -> None:
    first, *rest = refused.splitlines()
    problems = [line for line in rest if not line.startswith("    ->")]
    assert first.startswith(f"{len(problems)} refusals, from the top: ")
    expected = [
        "models: Client: expected a non-empty string, found a number",
        "target $.gone",
        "target $.paths[*].nowhere",
        "operations: get_gone",
        "model_names: client.gone",
        "get_clients: its path has location_id, its parameters none",
        "parameter_names: create_client.gone",
        "field_names: Client.gone",
        "mixins: Nobody",
        "fields: Client.lost",
        "nothing to replace any more",
    ]
    found = [next((item for item in expected if item in problem), problem) for problem in problems]
    assert found == expected


def test_every_refusal_has_advice(refused: str) -> None:
    lines = refused.splitlines()[1:]
    silent = [
        line
        for line, following in zip(lines, [*lines[1:], ""], strict=True)
        if not line.startswith("    ->") and not following.startswith("    ->")
    ]
    assert [line for line in silent if "let the overlay" not in line] == []


def test_consequences_of_a_refused_operation_are_not_reported(refused: str) -> None:
    assert "parameter_names: get_clients.gone" not in refused


def test_nothing_is_written_when_anything_is_refused(project: Path, refused: str) -> None:
    assert refused
    assert not (project / "src").exists()


def test_advice_names_the_document_to_change() -> None:
    assert (
        advised("Quirks: action 3, target $.a: matches nothing")
        .splitlines()[1]
        .startswith("    -> overlay.yaml: ")
    )
    assert advised("something else") == "something else"


def test_every_document_that_cannot_be_read_is_named(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / OVERLAY).write_text("overlay: [")
    (project / WORDING).write_text("models: {")
    assert main(["--root", str(project), "generate"]) == 1
    error = capsys.readouterr().err
    assert "overlay.yaml: neither YAML nor JSON" in error
    assert "wording.yaml: neither YAML nor JSON" in error
