"""Generated files are marked, for readers in the first line and for tools by an attribute."""

import subprocess
from pathlib import Path

import pytest

from generator.stages import stages

ROOT = Path(__file__).parents[2]
OUTPUTS = [output for stage in stages(ROOT) for output in stage.outputs]


def files(output: Path) -> list[Path]:
    place = ROOT / output
    found = place.rglob("*") if place.is_dir() else [place]
    return [path for path in found if path.is_file() and "__pycache__" not in path.parts]


@pytest.mark.parametrize("output", OUTPUTS, ids=str)
def test_the_first_line_names_the_generator_of_the_file(output: Path) -> None:
    found = files(output)
    assert found
    for path in found:
        with path.open(encoding="utf-8") as lines:
            first = next(lines)
        assert "enerated" in first, path
        assert "make generate" in first, path


def test_every_file_with_the_attribute_names_its_target_at_the_top() -> None:
    patterns = [
        line.split()[0].lstrip("/")
        for line in (ROOT / ".gitattributes").read_text().splitlines()
        if line.endswith(" linguist-generated")
    ]
    assert len(patterns) > 5
    for pattern in patterns:
        found = [
            path
            for path in ROOT.glob(pattern.replace("**", "**/*"))
            if path.is_file() and path.suffix != ".pyc"
        ]
        assert found, pattern
        for path in found:
            top = "".join(path.read_text(encoding="utf-8").splitlines(keepends=True)[:2])
            assert "enerated" in top, path
            assert "make " in top, path


def test_generated_files_have_the_attribute() -> None:
    # The surface has none: reviewers read its diff.
    folded = [output for output in OUTPUTS if output.name != "surface.txt"]
    paths = [str(path.relative_to(ROOT)) for output in folded for path in files(output)]
    told = subprocess.run(
        ["git", "check-attr", "--stdin", "linguist-generated"],
        cwd=ROOT,
        input="\n".join([*paths, "src/altegio/_async/client.py"]),
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode:
        pytest.skip("not a git checkout")
    *generated, written = told.stdout.splitlines()
    assert len(generated) > 300
    assert [line for line in generated if not line.endswith(": set")] == []
    assert written.endswith(": unspecified")
