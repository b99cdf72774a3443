"""The package as users get it: metadata and contents of the wheel."""

import re
import subprocess
import sys
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path
from zipfile import Path as ZipPath
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

import altegio

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("dist")
    build = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, ROOT],
        capture_output=True,
        text=True,
        check=False,
    )
    assert build.returncode == 0, build.stdout + build.stderr
    (path,) = target.iterdir()
    return path


@pytest.fixture(scope="module")
def contents(wheel: Path) -> set[str]:
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def package(wheel: Path, contents: set[str]) -> Distribution:
    (metadata,) = (name for name in contents if name.endswith(".dist-info/METADATA"))
    return PathDistribution(ZipPath(wheel, metadata.removesuffix("METADATA")))


def requirements(package: Distribution, extra: str = "") -> set[str]:
    """Return the names of the requirements: of the package, or additional ones of an extra."""
    declared = [Requirement(line) for line in package.requires or []]
    if not extra:
        return {each.name for each in declared if not each.marker}
    chosen = {"extra": extra}
    return {each.name for each in declared if each.marker and each.marker.evaluate(chosen)}


def test_the_version_is_that_of_the_metadata(package: Distribution) -> None:
    assert package.version == altegio.__version__


def test_metadata_names_licence_python_and_typing(package: Distribution) -> None:
    assert package.metadata["Name"] == "altegio-sdk"
    assert package.metadata["License-Expression"] == "MIT"
    assert package.metadata["Requires-Python"] == ">=3.11"
    assert "Typing :: Typed" in package.metadata.get_all("Classifier", [])


def test_description_is_the_readme(package: Distribution) -> None:
    metadata = package.read_text("METADATA") or ""
    assert (ROOT / "README.md").read_text(encoding="utf-8").strip() in metadata


def test_the_runtime_needs_only_the_declared_packages(package: Distribution) -> None:
    assert requirements(package) == {
        "attrs",
        "httpx",
        "msgspec",
        "pyrate-limiter",
        "python-dateutil",
        "sniffio",
        "tenacity",
    }


def test_sandbox_is_an_extra(package: Distribution) -> None:
    expected = {"openapi-core", "openapi-schema-validator", "starlette", "tzdata", "uvicorn"}
    assert requirements(package, "sandbox") == {*expected, "werkzeug"}


def test_the_pytest_plugin_is_an_entry_point(package: Distribution) -> None:
    (plugin,) = package.entry_points.select(group="pytest11")
    assert plugin.load().__name__ == "altegio._pytest_plugin"


def test_wheel_is_pure_python_of_this_version(wheel: Path) -> None:
    assert wheel.name == f"altegio_sdk-{altegio.__version__}-py3-none-any.whl"


def test_the_wheel_contains_every_file_of_the_package(contents: set[str]) -> None:
    expected = {
        path.relative_to(SOURCE).as_posix()
        for path in (SOURCE / "altegio").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {name for name in contents if name.startswith("altegio/")} == expected
    assert {"altegio/__init__.py", "altegio/py.typed"} <= expected


def test_the_wheel_contains_only_the_package_and_its_metadata(contents: set[str]) -> None:
    assert {name.split("/")[0] for name in contents} == {
        "altegio",
        f"altegio_sdk-{altegio.__version__}.dist-info",
    }


def test_the_wheel_contains_the_licence(contents: set[str]) -> None:
    assert f"altegio_sdk-{altegio.__version__}.dist-info/licenses/LICENSE" in contents


def test_changelog_has_an_entry_for_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## {re.escape(altegio.__version__)}\b", changelog, re.MULTILINE)


def test_lock_has_hashes_and_names_no_registry() -> None:
    lines = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines()
    pinned = [line for line in lines if "==" in line]
    assert pinned
    assert all(line.endswith("\\") for line in pinned)
    assert not [line for line in lines if "://" in line or line.startswith("-")]


def test_workflows_pin_every_action_by_commit() -> None:
    workflows = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / ".github" / "workflows").iterdir()
    )
    used = re.findall(r"uses: (.*)", workflows)
    assert used
    assert [text for text in used if not re.search(r"@[0-9a-f]{40} # v\d", text)] == []


def test_every_target_of_a_workflow_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for path in (ROOT / ".github" / "workflows").iterdir():
        workflow = path.read_text(encoding="utf-8")
        made = re.findall(r"(?:run: make|target:) ([a-z0-9-]+)", workflow)
        assert [text for text in made if f"\n{text}: " not in makefile] == []
