"""Stages from sources to committed files, run by `generate` and compared by `check`."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator import descriptions
from generator.code import stage as code
from generator.patch import description as patch
from generator.refusals import UNEXPECTED, Refusals, Refuse, RefusedError, where
from generator.surface import stage as surface
from generator.surface.changelog import CHANGELOG
from generator.twin import convert as twin


class StageError(RefusedError):
    """A stage failed unexpectedly; nothing was written."""


@dataclass(frozen=True)
class Stage:
    """A step from sources to committed files.

    `build(root, out, refuse)` reads the sources of the project at `root` and writes `outputs`
    (files or folders, relative) below `out`, nothing else; it returns a report. It never writes to
    `root`, so an error changes nothing, and `check` can compare without side effects.
    It passes refusals to `refuse` where it can continue, so that one run reports all of them.
    """

    name: str
    help: str
    outputs: tuple[Path, ...]
    build: Callable[[Path, Path, Refuse], str]


#: Every stage by its name, in the order of execution.
STAGES = {
    "patch": "write the patched descriptions",
    "surface": "list the public names, and refuse to change one without acceptance",
    "code": "write operations and models",
    "twin": "write the synchronous twin",
}


def stages(root: Path, accept: tuple[str, ...] = ()) -> list[Stage]:
    """Return the stages of the project at `root`, for all its descriptions.

    ``accept`` names accepted changes of the surface, which are added to the changelog.
    """
    listed = descriptions.load(root)
    surfaces = tuple(description.surface for description in listed)
    patched = [description.patched for description in listed]
    patched += [
        description.listing for description in listed if (root / description.overlay).exists()
    ]
    made: dict[str, tuple[tuple[Path, ...], Callable[[Path, Path, Refuse], str]]] = {
        "patch": (tuple(patched), patch.build),
        "surface": (
            (*surfaces, CHANGELOG) if accept else surfaces,
            partial(surface.build, accept=accept),
        ),
        "code": ((*(description.generated for description in listed), *code.OUTPUTS), code.build),
        "twin": ((twin.TWIN,), twin.build),
    }
    return [Stage(name, text, *made[name]) for name, text in STAGES.items()]


def generate(root: Path, stages: Sequence[Stage]) -> str:
    """Build every stage, then move the output into place; return a report."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        report = [text for text in _build(root, out, stages) if text]
        changes = [path for stage in stages for path, _ in _differences(root, out, stage)]
        if changes:
            outputs = [output for stage in stages for output in stage.outputs]
            _swap(
                root,
                out,
                [output for output in outputs if any(c.is_relative_to(output) for c in changes)],
            )
    return "\n".join(
        [*report, *(f"written: {path}" for path in changes), "" if changes else "nothing changed"]
    ).rstrip()


def stale(root: Path, stages: Iterable[Stage]) -> list[str]:
    """Build every stage in a temporary folder and name each committed file that differs."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for _ in _build(root, out, stages):
            pass
        return [
            f"{path}: {why}" for stage in stages for path, why in _differences(root, out, stage)
        ]


def _build(root: Path, out: Path, stages: Iterable[Stage]) -> Iterator[str]:
    refusals = Refusals()
    for stage in stages:
        try:
            report = stage.build(root, out, refusals)
        except RefusedError as error:
            refusals(error)
            continue
        except UNEXPECTED as error:
            if not refusals.problems:  # after a refusal, an error is a consequence, not a bug
                refusals(StageError(f"stage {stage.name}: {where(error)}"))
            continue
        yield report
        missing = [str(path) for path in stage.outputs if not (out / path).exists()]
        if missing:
            raise RuntimeError(f"stage {stage.name} did not write {', '.join(missing)}")
    refusals.raise_all()


def _differences(root: Path, out: Path, stage: Stage) -> Iterator[tuple[Path, str]]:
    for output in stage.outputs:
        generated, committed = _files(out, output), _files(root, output)
        for path in sorted(generated | committed):
            if path not in committed:
                yield path, "missing"
            elif path not in generated:
                yield path, "no source generates it any more"
            elif (root / path).read_bytes() != (out / path).read_bytes():
                yield path, "differs from what the sources generate"


def _files(base: Path, output: Path) -> set[Path]:
    place = base / output
    found = place.rglob("*") if place.is_dir() else [place]
    return {
        path.relative_to(base)
        for path in found
        if path.is_file() and "__pycache__" not in path.parts
    }


def _swap(root: Path, out: Path, outputs: Iterable[Path]) -> None:
    """Replace all committed outputs, or none of them.

    Everything is copied beside its place first, since only a rename within a folder can't fail
    halfway.
    """
    outputs = list(outputs)
    places = [root / output for output in outputs]
    swapped: list[Path] = []
    try:
        for output, place in zip(outputs, places, strict=True):
            place.parent.mkdir(parents=True, exist_ok=True)
            _copy(out / output, _beside(place, "new"))
        for place in places:
            if place.exists():
                place.rename(_beside(place, "old"))
            swapped.append(place)
            _beside(place, "new").rename(place)
    except BaseException:
        for place in swapped:
            if _beside(place, "old").exists():
                _remove(place)
                _beside(place, "old").rename(place)
        raise
    finally:
        for place in places:
            _remove(_beside(place, "new"))
            _remove(_beside(place, "old"))


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f".{path.name}.{ending}")


def _copy(source: Path, target: Path) -> None:
    _remove(target)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
