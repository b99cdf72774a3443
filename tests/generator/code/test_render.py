"""Rendering drops nothing silently, and is deterministic."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator import rules
from generator.__main__ import main
from generator.code import writing
from generator.code.render import RenderError, render
from tests.generator.small_api import SALON, SALON_WORDING, Json, api, operation, prepared, thing


def rendered(document: Json, target: Path) -> dict[str, bytes]:
    """Return the files that are written for a prepared document, by path."""
    render(document, target)
    return {
        path.relative_to(target).as_posix(): path.read_bytes()
        for path in sorted(target.rglob("*.py"))
    }


def test_a_module_for_every_tag_and_model(tmp_path: Path) -> None:
    assert set(rendered(prepared(SALON, SALON_WORDING), tmp_path / "package")) == {
        *("__init__.py", "api/__init__.py", "api/files.py", "api/online_records.py"),
        *("models/__init__.py", "models/appointment.py", "models/appointment_create.py"),
        *("models/person_reference.py", "models/record_status.py"),
    }


def test_rendering_reports_counts(tmp_path: Path) -> None:
    counts = render(prepared(SALON, SALON_WORDING), tmp_path)
    lines = sum(len(path.read_text().splitlines()) for path in tmp_path.rglob("*.py"))
    assert counts == {"operations": 3, "models": 4, "lines": lines}


def test_rendering_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    document = prepared(SALON, SALON_WORDING)
    assert rendered(document, tmp_path / "a") == rendered(document, tmp_path / "b")


def test_a_prepared_document_can_be_kept_in_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, made_of, words = (tmp_path / name for name in ("patched", "prepared", "wording"))
    source.write_text(json.dumps(SALON))
    words.write_text(json.dumps(SALON_WORDING))
    given = ["--description", str(source), "--wording", str(words)]
    assert main(["prepare", *given, "--output", str(made_of)]) == 0
    assert main(["render", str(made_of), "--output", str(tmp_path / "a")]) == 0
    assert "rendered: 3 operations, 4 models" in capsys.readouterr().out
    made = {
        path.relative_to(tmp_path / "a").as_posix(): path.read_bytes()
        for path in (tmp_path / "a").rglob("*.py")
    }
    assert made == rendered(prepared(SALON, SALON_WORDING), tmp_path / "b")


def test_the_prepared_document_can_be_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "patched.json"
    source.write_text(json.dumps(SALON))
    assert main(["prepare", "--description", str(source)]) == 0
    captured = capsys.readouterr()
    assert set(json.loads(captured.out)) == {"openapi", "info", "paths", "components", "x-webhooks"}
    assert captured.err == "prepared: 3 operations, 3 models\n"


def test_an_operation_that_the_generator_renames_is_an_error(tmp_path: Path) -> None:
    document = rules.apply(api(operation("getThing")))
    with pytest.raises(RenderError, match=r"operation getThing was dropped or renamed.*snake_case"):
        render(document, tmp_path)


def test_an_answer_that_the_generator_cannot_read_is_an_error(tmp_path: Path) -> None:
    document = rules.apply(api(operation(answer=thing(a={"type": "string"}))))
    answer = document["paths"]["/things"]["get"]["responses"]["200"]["content"]
    answer["application/json"]["schema"] = {"$ref": "#/components/schemas/Gone"}
    with pytest.raises(RenderError, match=r"get_thing|GET /things"):
        render(document, tmp_path)


def test_a_model_that_the_generator_renames_is_an_error(tmp_path: Path) -> None:
    named = {**thing(a={"type": "string"}), "x-name": "Sms_Text"}
    with pytest.raises(RenderError, match=r"model Sms_Text was dropped or renamed.*`model_names`"):
        render(rules.apply(api(operation(answer=named))), tmp_path)


def test_two_models_that_share_a_module_are_an_error(tmp_path: Path) -> None:
    text = {"type": "string"}
    one, other = ({**thing(a=text), "x-name": name} for name in ("SMSText", "SmsText"))
    with pytest.raises(RenderError, match=r"2 models would be written to sms_text.py"):
        render(rules.apply(api(operation(answer=thing(one=one, other=other)))), tmp_path)


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "int | float"),
        ({"type": "string", "format": "date-time"}, "dt.datetime"),
        ({"type": "array", "items": {}}, "list[Any]"),
        ({"x-map": {"type": "number"}, "x-integer-keys": True}, "dict[int, int | float]"),
        ({"x-map": {"$ref": "#/x/Thing"}, "x-integer-keys": False}, "dict[str, Thing]"),
        ({"type": "string", "x-literal": ["a", "b"]}, "Literal['a', 'b']"),
        ({"anyOf": [{"type": "integer"}, {"type": "number"}]}, "int | int | float"),
    ],
)
def test_annotations(schema: Any, annotation: str) -> None:
    assert writing.annotation(schema) == annotation


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("title of  a\nthing", "Title of a thing."),
        ("salon_group_id is the chain", "salon_group_id is the chain."),
        ("iPhone only", "iPhone only."),
        ("Really?", "Really?"),
        ("", ""),
    ],
)
def test_a_text_becomes_a_sentence_but_a_name_is_unchanged(text: str, sentence: str) -> None:
    assert writing.sentence(text) == sentence


@pytest.mark.parametrize("text", ['ends "so"', 'all """quotes"""', "back\\slash \\", "word " * 60])
def test_any_text_can_be_a_docstring(text: str) -> None:
    source = f"class A:\n    {writing.field_docstring('a', text)}\n"
    compile(source, "docstring", "exec")
    assert max(map(len, source.splitlines())) <= writing.WIDTH


def test_a_field_whose_text_repeats_its_name_has_no_docstring() -> None:
    assert writing.field_docstring("birth_date", "Birth date.") == ""
