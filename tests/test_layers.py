"""Import directions between the parts of the package, read from the sources' imports.

Imports inside functions and under ``TYPE_CHECKING`` count, too, and so does what ``load`` loads.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "altegio"
BOTTOM = {
    "_errors",
    "_forks",
    "_http",
    "_logging",
    "_missing_names",
    "_secrets",
    "_settings",
    "_test_mode",
    "_version",
}
PUBLIC = {
    "models",
    "operations",
    "facades",
    "period",
    "testing",
    "webhooks",
    "sandbox",
    "_pytest_plugin",
    "",
}
#: The other parts that each part may import, besides itself and the bottom.
MAY_IMPORT = {
    "_calls": set[str](),
    "_limiting": set[str](),
    "_reading": {"_calls"},
    "_sending": {"_calls", "_limiting"},
    "_response": {"_calls", "_reading", "_sending"},
    "_async": {
        "_calls",
        "_generated",
        "_limiting",
        "_reading",
        "_response",
        "_sending",
        "period",
    },
    "_generated": {"_calls"},
    "period": {"_calls", "_generated"},
    "testing": set[str](),
    "models": {"_generated"},
    "operations": {"_generated"},
    "facades": {"_async", "_sync"},
    "webhooks": {"_calls", "_generated", "_reading"},
    "sandbox": set[str](),
    "_pytest_plugin": {"sandbox", "testing"},
}
#: The one import against the direction: reading stands on models, whose ``from_dict`` reads.
UPWARD = {("_calls/answer_model.py", "_reading.tolerance")}
#: The same inside ``_async``, from the top to the bottom.
INSIDE = {
    "interfaces": set[str](),
    "sending": set[str](),
    "pager": {"interfaces"},
    "cursor_pager": {"interfaces", "pager"},
    "changes": {"pager"},
    "facades": {"changes", "cursor_pager", "interfaces", "pager"},
    "scopes": {"facades", "interfaces"},
    "client": {"interfaces", "pager", "scopes", "sending"},
}


def modules(part: str) -> list[Path]:
    place = SOURCE / part
    return sorted(place.rglob("*.py")) if place.is_dir() else [SOURCE / f"{part}.py"]


def imported(path: Path) -> Iterator[str]:
    """Yield the dotted names that a module imports, those of this package without ``altegio.``."""
    package = ["altegio", *path.relative_to(SOURCE).parent.parts]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.removeprefix("altegio.") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            module = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            inside = module == "altegio" or module.startswith("altegio.")
            for alias in node.names:
                name = f"{module}.{alias.name}"
                yield name.removeprefix("altegio.") if inside else name
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in ("load", "_load"):
            name = "".join(
                part.value
                for part in ast.walk(node.args[0])
                if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )
            if name.startswith("altegio."):
                yield name.removeprefix("altegio.")


def part_of(name: str, depth: int = 0) -> str:
    return [*name.split("."), ""][depth]


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_a_part_imports_only_lower_parts(part: str) -> None:
    parts = {*MAY_IMPORT, *BOTTOM, *PUBLIC, "_sync"}
    allowed = {part, *BOTTOM, *MAY_IMPORT[part]}
    wrong = {
        f"{path.relative_to(SOURCE)} imports {name}"
        for path in modules(part)
        for name in imported(path)
        if part_of(name) in parts - allowed
        and (path.relative_to(SOURCE).as_posix(), name) not in UPWARD
    }
    assert wrong == set()


@pytest.mark.parametrize("part", sorted(BOTTOM - {"_http"}))
def test_the_bottom_imports_only_itself(part: str) -> None:
    parts = {*MAY_IMPORT, *PUBLIC, "_sync"}
    found = [name for path in modules(part) for name in imported(path) if part_of(name) in parts]
    assert found == []


@pytest.mark.parametrize("part", INSIDE)
def test_imports_inside_the_client_have_a_direction(part: str) -> None:
    others = set(INSIDE) - {part, *INSIDE[part]}
    wrong = {
        f"{path.relative_to(SOURCE)} imports {name}"
        for path in modules(f"_async/{part}")
        for name in imported(path)
        if part_of(name) == "_async" and part_of(name, 1) in others
    }
    assert wrong == set()


def test_every_module_of_the_package_is_covered_by_the_rules() -> None:
    found = {path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or path.is_dir()}
    known = {*MAY_IMPORT, *BOTTOM, *PUBLIC, "_sync", "__init__", "__pycache__"}
    assert found - known == set(), "give it a place in MAY_IMPORT or BOTTOM above"
    inside = {path.stem for path in (SOURCE / "_async").iterdir()}
    assert inside - {*INSIDE, "__init__", "__pycache__"} == set()


@pytest.mark.parametrize("place", ["src/altegio", "generator"])
def test_no_hand_written_source_file_is_longer_than_300_lines(place: str) -> None:
    generated = {"_generated", "_sync"}
    lines = {
        str(path): path.read_text(encoding="utf-8").count("\n")
        for path in (SOURCE.parents[1] / place).rglob("*.py")
        if not generated & {*path.parts}
    }
    assert lines
    assert {name: count for name, count in lines.items() if count > 300} == {}


def test_one_module_names_the_http_library() -> None:
    found = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        for name in imported(path)
        if part_of(name).startswith(("httpx", "httpcore"))
    }
    assert found == {"_http.py"}


def test_facades_know_neither_http_nor_how_requests_are_sent() -> None:
    forbidden = ("httpx", "_http", "_sending", "_async.sending", "_limiting")
    wrong = {
        f"{path.name} imports {name}"
        for path in modules("_async/facades")
        for name in imported(path)
        if name.startswith(forbidden)
    }
    assert wrong == set()


def test_imports_are_found_in_every_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = (
        "from typing import TYPE_CHECKING\n"
        "from . import sibling\n"
        "if TYPE_CHECKING:\n    from .facade import Facade\n"
        "def late():\n    from altegio._sending import request\n    import altegio._errors\n"
        "    load('altegio._reading.moments')\n    load(f'altegio._limiting.{NAME}')\n"
    )
    (tmp_path / "_async").mkdir()
    (tmp_path / "_async" / "one.py").write_text(source)
    monkeypatch.setattr(f"{__name__}.SOURCE", tmp_path)
    assert set(imported(tmp_path / "_async" / "one.py")) == {
        "typing.TYPE_CHECKING",
        "_async.sibling",
        "_async.facade.Facade",
        "_sending.request",
        "_errors",
        "_reading.moments",
        "_limiting.",
    }
