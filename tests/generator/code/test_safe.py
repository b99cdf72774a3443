"""Injection: a description reaches the generated code only as literals, names and docstrings."""

from __future__ import annotations

import ast
import copy
import subprocess
import sys
from pathlib import Path
from typing import Any

import jinja2
import pytest

from generator import rules
from generator.code import writing
from generator.code.render import TEMPLATES, render
from tests.generator.small_api import SALON

#: Each closes the construct around it, and writes a file if it is run.
ATTACKS = [
    """{quote}+str(__import__("pathlib").Path("ran").touch())+{quote}""",
    """{quote}\n__import__("pathlib").Path("ran").touch()\n{quote}""",
    """{quote}{quote}{quote}\n__import__("pathlib").Path("ran").touch()\n{quote}{quote}{quote}""",
    """\\{quote}\n__import__("pathlib").Path("ran").touch()\n#""",
    """\x00\r\x0c\u2028{quote}\\""",
]
HOSTILE = [one.format(quote=quote) for one in ATTACKS for quote in "\"'"]


def with_hostile_texts(node: Any, text: str) -> Any:
    """Return a prepared document whose free texts are hostile, but not names, types, references."""
    match node:
        case dict():
            return {
                key: text
                if key in ("summary", "description", "x-wire", "x-deprecated", "x-access")
                else with_hostile_texts(value, text)
                for key, value in node.items()
            }
        case list():
            return [with_hostile_texts(one, text) for one in node]
    return node


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_does_not_run(text: str, tmp_path: Path) -> None:
    document = with_hostile_texts(rules.apply(SALON), text)
    for path, item in [*document["paths"].items()]:
        document["paths"][path + text.replace("{", "").replace("}", "")] = document["paths"].pop(
            path
        )
        for operation in item.values():
            operation["deprecated"] = True
    for model in document["components"]["schemas"].values():
        if "x-descriptions" in model:
            model["x-descriptions"] = dict.fromkeys(model["properties"], text)
    package = tmp_path / "salons"
    render(document, package / "_generated")
    (package / "__init__.py").touch()
    modules = sorted(package.rglob("*.py"))
    assert len(modules) > 5
    names = [
        ".".join(path.relative_to(tmp_path).with_suffix("").parts).removesuffix(".__init__")
        for path in modules
    ]
    program = "\n".join(f"import {name}" for name in names)
    subprocess.run([sys.executable, "-c", program], check=True, cwd=tmp_path, timeout=60)
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("name", [*HOSTILE, "a b", "1", "", "class", "a.b", "../up", "a\nb"])
def test_an_invalid_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="can't be a name in Python"):
        writing.name(name)
    with pytest.raises(ValueError, match="can't be a name in Python"):
        writing.annotation({"$ref": f"#/components/schemas/{name.replace('/', '')}"})


@pytest.mark.parametrize("place", ["operationId", "parameter", "field", "model"])
def test_a_hostile_name_writes_nothing(place: str, tmp_path: Path) -> None:
    document = copy.deepcopy(rules.apply(SALON))
    operation = next(iter(next(iter(document["paths"].values())).values()))
    schemas = document["components"]["schemas"]
    name = 'x"); __import__("os").system("touch ran"); ("'
    match place:
        case "operationId":
            operation["operationId"] = name
        case "parameter":
            operation["parameters"][0]["name"] = name
        case "field":
            next(one for one in schemas.values() if "properties" in one)["properties"][name] = {
                "type": "string"
            }
        case "model":
            schemas[name] = next(one for one in schemas.values() if "properties" in one)
    with pytest.raises(Exception, match=r".") as refused:
        render(document, tmp_path / "out")
    assert isinstance(refused.value, ValueError | rules.RuleError) or "RenderError" in repr(
        refused.type
    )


@pytest.mark.parametrize(
    "text", [*HOSTILE, 'ends with "', "ends with \\", '""""', "'''", '\\"""""']
)
def test_a_docstring_is_one_string(text: str) -> None:
    schema = {"description": text}
    assert isinstance(ast.literal_eval(writing.model_docstring(schema, "Thing")), str)


@pytest.mark.parametrize(
    "value", ["text", ["list"], {"a": 1}, object(), jinja2.Undefined(name="a")]
)
def test_a_template_refuses_values_that_no_filter_has_quoted(value: object) -> None:
    environment = jinja2.Environment(finalize=writing.finalize, autoescape=False)
    with pytest.raises(TypeError, match="is not Python source"):
        environment.from_string("{{ value }}").render(value=value)


def test_a_template_can_write_literals_and_plain_numbers() -> None:
    environment = jinja2.Environment(finalize=writing.finalize, autoescape=False)
    environment.filters.update(literal=writing.literal, name=writing.name)
    template = environment.from_string("{{ text | literal }} {{ name | name }} {{ 1 }} {{ none }}")
    assert template.render(text="it's", name="day") == '"it\'s" day 1 None'


def test_every_template_is_written_with_the_finalizer(tmp_path: Path) -> None:
    from generator.code.render import LeanProject

    environment = LeanProject(rules.apply(SALON), tmp_path).env
    assert environment.finalize is writing.finalize
    for template in TEMPLATES.glob("*.jinja"):
        assert environment.get_template(template.name).environment is environment
