"""The stages that `generate` runs and `check` compares: from sources to committed files."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.code import stage as code
from generator.patch import description as patch
from generator.twin import convert as twin


@dataclass(frozen=True)
class Stage:
    """One step from sources to committed files.

    `build(root, out)` reads the sources of the project at `root` and writes `outputs` (files or
    folders, relative) below `out`, nothing else; it returns a report. `root` is never written by
    it: that is how an error leaves everything as it was, and how `check` can look without touching.
    """

    name: str
    help: str
    outputs: tuple[Path, ...]
    build: Callable[[Path, Path], str]


STAGES = (
    Stage("patch", "write the patched description", (patch.DESCRIPTION,), patch.build),
    Stage("code", "write operations and models", (code.GENERATED,), code.build),
    Stage("twin", "write the synchronous twin", (twin.TWIN,), twin.build),
)


def generate(root: Path, stages: Iterable[Stage]) -> str:
    """Build every stage, then put what came out in place; return what was done."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        report = [text for text in _build(root, out, stages) if text]
        changes = [path for stage in stages for path, _ in _differences(root, out, stage)]
        for path in changes:
            _put(root / path, out / path)
    return "\n".join(
        [*report, *(f"written: {path}" for path in changes), "" if changes else "nothing changed"]
    ).rstrip()


def stale(root: Path, stages: Iterable[Stage]) -> list[str]:
    """Build every stage aside and name each committed file that is not what came out."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for _ in _build(root, out, stages):
            pass
        return [
            f"{path}: {why}" for stage in stages for path, why in _differences(root, out, stage)
        ]


def _build(root: Path, out: Path, stages: Iterable[Stage]) -> Iterator[str]:
    for stage in stages:
        yield stage.build(root, out)
        missing = [str(path) for path in stage.outputs if not (out / path).exists()]
        if missing:
            raise RuntimeError(f"stage {stage.name} did not write {', '.join(missing)}")


def _differences(root: Path, out: Path, stage: Stage) -> Iterator[tuple[Path, str]]:
    for output in stage.outputs:
        made, committed = _files(out, output), _files(root, output)
        for path in sorted(made | committed):
            if path not in committed:
                yield path, "missing"
            elif path not in made:
                yield path, "no source makes it any more"
            elif (root / path).read_bytes() != (out / path).read_bytes():
                yield path, "not what the sources make"


def _files(base: Path, output: Path) -> set[Path]:
    place = base / output
    found = place.rglob("*") if place.is_dir() else [place]
    return {
        path.relative_to(base)
        for path in found
        if path.is_file() and "__pycache__" not in path.parts
    }


def _put(target: Path, made: Path) -> None:
    if made.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(made.read_bytes())
    else:
        target.unlink()
