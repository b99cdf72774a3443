"""`generate` writes the outputs of the stages, and `check` names files that differ."""

from pathlib import Path

import pytest

from generator.__main__ import main
from generator.patch.overlay import OverlayError
from generator.refusals import Refuse, RefusedError
from generator.stages import Stage, generate, stages, stale
from tests.generator.small_api import SMALL


def build(root: Path, out: Path, refuse: Refuse) -> str:
    """Make one file for each line of the source."""
    lines = (root / "source.txt").read_text().split()
    if "bad" in lines:
        refuse(OverlayError("bad source"))
    (out / "made").mkdir()
    for line in lines:
        (out / "made" / f"{line}.txt").write_text(line)
    return f"{len(lines)} lines"


STAGES = [Stage("lines", "split the source", (Path("made"),), build)]


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    (tmp_path / "source.txt").write_text("a b")
    generate(tmp_path, STAGES)
    return tmp_path


def test_generate_writes_only_what_changed(lines: Path) -> None:
    (lines / "source.txt").write_text("b c")
    assert generate(lines, STAGES).splitlines() == [
        "2 lines",
        "written: made/a.txt",
        "written: made/c.txt",
    ]
    assert sorted(path.name for path in (lines / "made").iterdir()) == ["b.txt", "c.txt"]
    assert generate(lines, STAGES).splitlines() == ["2 lines", "nothing changed"]


def test_check_names_every_stale_file_and_changes_none(lines: Path) -> None:
    assert stale(lines, STAGES) == []
    (lines / "source.txt").write_text("b c")
    (lines / "made" / "b.txt").write_text("by hand")
    assert stale(lines, STAGES) == [
        "made/a.txt: no source generates it any more",
        "made/b.txt: differs from what the sources generate",
        "made/c.txt: missing",
    ]
    assert (lines / "made" / "b.txt").read_text() == "by hand"


def test_an_error_in_a_stage_changes_nothing(lines: Path) -> None:
    (lines / "source.txt").write_text("c bad")
    with pytest.raises(RefusedError, match="bad source"):
        generate(lines, STAGES)
    assert sorted(path.name for path in (lines / "made").iterdir()) == ["a.txt", "b.txt"]


def test_an_error_while_moving_files_into_place_changes_nothing(
    lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Stage("other", "copy it", (Path("copy"),), copied)
    generate(lines, [*STAGES, other])
    (lines / "source.txt").write_text("c d")
    before = {path: path.read_bytes() for path in lines.rglob("*") if path.is_file()}
    rename, failures = Path.rename, [OSError("no space left")]

    def full_once(path: Path, target: Path) -> Path:
        if target.name == "copy" and failures:
            raise failures.pop()
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", full_once)
    with pytest.raises(OSError, match="no space left"):
        generate(lines, [*STAGES, other])
    assert {path: path.read_bytes() for path in lines.rglob("*") if path.is_file()} == before


def copied(root: Path, out: Path, _refuse: Refuse) -> str:
    (out / "copy").write_text((root / "source.txt").read_text())
    return ""


def test_an_unexpected_error_names_its_place(lines: Path) -> None:
    def broken(_root: Path, _out: Path, _refuse: Refuse) -> str:
        nothing: dict[str, str] = {}
        return nothing["missing"]

    with pytest.raises(RefusedError, match=r"stage broken: KeyError: 'missing' \("):
        generate(lines, [Stage("broken", "break off", (Path("none"),), broken)])


def test_a_stage_without_output_is_an_error(lines: Path) -> None:
    idle = Stage("idle", "do nothing", (Path("none"),), lambda _root, _out, _refuse: "")
    with pytest.raises(RuntimeError, match="stage idle did not write none"):
        generate(lines, [idle])


def test_one_stage_runs_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(project), "patch"]) == 0
    assert capsys.readouterr().out.endswith(f"written: {SMALL.patched}\n")
    (project / SMALL.patched).write_text("{}")
    patch = [stage for stage in stages(project) if stage.name == "patch"]
    assert stale(project, patch) == [f"{SMALL.patched}: differs from what the sources generate"]


def test_refusals_of_a_stage_are_one_message(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pyproject.toml").touch()
    assert main(["--root", str(project), "twin"]) == 1
    assert capsys.readouterr().err.startswith("nothing to replace any more: _async")


def test_a_refused_download_is_one_message(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = str(tmp_path / "missing.yaml")
    assert main(["--root", str(project), "download", "--source", source]) == 1
    assert capsys.readouterr().err.startswith(f"{source}: expected a file or an answer")
