"""Hostile descriptions: none runs, none writes, each ends in a sentence, soon and within bounds."""

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
MEGABYTES_500 = 500 * 2**20
RUNS_CODE = '/tools/"+str(__import__("os").system("touch hacked"))+"/{location_id}'


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES_500, MEGABYTES_500))
    resource.setrlimit(resource.RLIMIT_CPU, (10, 10))


def with_path(path: str) -> Callable[[str], str]:
    quoted = "'" + path.replace("'", "''") + "'"
    return lambda published: published.replace("/company/{location_id}/clients", quoted, 1)


def bomb(_: str) -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    return "\n".join(lines)


HOSTILE: dict[str, tuple[Callable[[str], str], str]] = {
    "a path that is code": (with_path(RUNS_CODE), "expected paths such as"),
    "another host": (with_path("//evil.example.com/{location_id}"), "expected paths such as"),
    "a way up": (with_path("/clients/../../{location_id}"), "expected paths such as"),
    "a query": (with_path("/clients?all=1&a={location_id}"), "expected paths such as"),
    "a fragment": (with_path("/clients#{location_id}"), "expected paths such as"),
    "brackets in YAML": (lambda _: "a: " + "[" * 100_000, "levels of nesting"),
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
def test_a_hostile_description_is_refused_with_a_sentence(
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
