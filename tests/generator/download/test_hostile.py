"""Hostile descriptions: no code runs, nothing is written, and each is refused quickly."""

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from generator.document import parse, to_json
from generator.download.publisher import download

ROOT = Path(__file__).parents[3]
MEGABYTES_500 = 500 * 2**20
RUNS_CODE = '/tools/"+str(__import__("os").system("touch hacked"))+"/{location_id}'


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES_500, MEGABYTES_500))
    resource.setrlimit(resource.RLIMIT_CPU, (10, 10))


def with_path(path: str) -> Callable[[str], str]:
    quoted = json.dumps(path)  # JSON is valid YAML
    return lambda published: published.replace("/company/{location_id}/clients", quoted, 1)


def bomb(_: str) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    return "\n".join(lines)


def with_schemas(schemas: dict[str, Any]) -> Callable[[str], str]:
    """Return a function that adds schemas to the published description, `client` among them."""

    def change(published: str) -> str:
        description = parse(published)
        description["components"]["schemas"] |= schemas
        return to_json(description)

    return change


def ref(name: object) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def holding(*names: object) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {f"p{number}": ref(one) for number, one in enumerate(names)},
    }


MULTIPLYING = {f"s{n}": holding(*[f"s{n + 1}"] * 10) for n in range(9)}
HOLDING_EACH_OTHER = {f"s{n}": holding(*(f"s{m}" for m in range(12))) for n in range(12)}
DOUBLING = {f"s{n}": {"allOf": [ref(f"s{n + 1}")] * 2} for n in range(25)}
CHAIN = {f"s{n}": ref(f"s{n + 1}") for n in range(3000)}
END = {"type": "object", "properties": {"a": {"type": "string"}}}


HOSTILE: dict[str, tuple[Callable[[str], str], str]] = {
    "a path that is code": (with_path(RUNS_CODE), "expected paths such as"),
    "another host": (with_path("//evil.example.com/{location_id}"), "expected paths such as"),
    "a way up": (with_path("/clients/../../{location_id}"), "expected paths such as"),
    "a query": (with_path("/clients?all=1&a={location_id}"), "expected paths such as"),
    "a fragment": (with_path("/clients#{location_id}"), "expected paths such as"),
    "brackets in YAML": (lambda _: "a: " + "[" * 100_000, "nesting"),  # our limit, or PyYAML's
    "brackets in JSON": (lambda _: '{"a":' + "[" * 100_000, "more deeply"),
    "braces in YAML": (lambda _: "a: " + "{a: " * 100_000, "levels of nesting"),
    "whole brackets in JSON": (
        lambda _: '{"a":' + "[" * 500 + "]" * 500 + "}",
        "levels of nesting",
    ),
    "aliases that multiply": (bomb, "aliases written out"),
    "an alias of itself": (lambda _: "a: &a [*a]", "recursive"),
    "a number of 5,000 digits": (lambda _: "a: " + "1" * 5000, "neither YAML nor JSON"),
    "broken UTF-8": (lambda _: "a: \udcff", "neither YAML nor JSON"),
    "a tag that makes an object": (
        lambda _: "a: !!python/object/apply:os.system ['touch hacked']",
        "neither YAML nor JSON",
    ),
    "a duplicate key": (lambda text: text + "\nopenapi: 3.1.1\n", "is a duplicate key"),
    "a duplicate key in JSON": (lambda _: '{"a": 1, "a": 2}', "is a duplicate key"),
    "not a JSON number": (lambda _: '{"a": NaN}', "is not a JSON number"),
    "a boolean that is none": (lambda _: "a: !!bool maybe", "expected bool, found 'maybe'"),
    "a number that is none": (lambda _: "a: !!float ''", "expected float, found ''"),
    "a day that is none": (lambda _: "a: !!timestamp today", "neither YAML nor JSON"),
    "a mapping that is none": (lambda _: "a: !!map [a]", "expected a mapping"),
    "a null byte in a path": (with_path("/a\0/{location_id}"), "expected paths such as"),
    "a line break in a path": (with_path("/a\n/{location_id}"), "expected paths such as"),
    "a path that reads backwards": (with_path("/a\u202e/{location_id}"), "expected paths such as"),
    "an operationId that is YAML": (
        lambda text: text.replace("get_clients", '"get_a\\nmixins: {Client: Evil}"'),
        "expected operationIds such as",
    ),
    "a schema that is itself": (with_schemas({"client": ref("client")}), "consists of itself"),
    "a schema that extends itself": (
        with_schemas({"client": {"allOf": [ref("client"), END]}}),
        "consists of itself",
    ),
    "references that multiply": (
        with_schemas({**MULTIPLYING, "s9": END, "client": holding("s0")}),
        "nodes, references followed",
    ),
    "schemas that hold each other": (
        with_schemas({**HOLDING_EACH_OTHER, "client": holding("s0")}),
        "references followed",
    ),
    "extensions that double": (
        with_schemas({**DOUBLING, "s25": END, "client": holding("s0")}),
        "nodes, references followed",
    ),
    "a chain of references": (
        with_schemas({**CHAIN, "s3000": END, "client": holding("s0")}),
        "levels of nesting, references followed",
    ),
    "a reference in another spelling": (
        with_schemas({"client": holding("acc%6funt")}),
        "has no target",
    ),
    "an unpaired surrogate": (
        lambda _: (
            '{"openapi": "3.1.0", "info": {"title": "", "version": "1"}, "paths": {"/a": '
            '{"get": {"operationId": "get_a", "tags": ["\\ud800"], '
            '"responses": {"200": {"description": ""}}}}}}'
        ),
        "unpaired surrogate",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_description_is_refused_with_a_message(
    name: str, project: Path, published: str, tmp_path: Path
) -> None:
    change, message = HOSTILE[name]
    source = tmp_path / "hostile.yaml"
    source.write_bytes(change(published).encode("utf-8", "surrogateescape"))
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    command = [sys.executable, "-m", "generator", "--root", str(project), "download"]
    done = subprocess.run(
        [*command, "--accept-removed", "--source", str(source)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=_limited,
    )
    assert done.returncode == 1, done.stderr
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert {path: path.read_bytes() for path in project.rglob("*") if path.is_file()} == before
    assert list(ROOT.glob("hacked")) == []


@pytest.mark.parametrize("text", ["a" * 500_000, "a" + " " * 500_000], ids=["a word", "blanks"])
def test_a_long_default_is_read_quickly(
    text: str, project: Path, published: str, tmp_path: Path
) -> None:
    source = tmp_path / "long.json"
    source.write_text(with_schemas({"account": {"type": "string", "default": text}})(published))
    started = process_time()
    download(project, str(source), date(2026, 9, 1), accept_removed=True)
    assert process_time() - started < 10
