"""Scripts of the weekly workflow, run in a small project against a description over HTTP."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.descriptions import Description
from generator.download.publisher import download
from tests.generator.small_api import CONTRACT, SMALL, list_descriptions

ROOT = Path(__file__).parents[2]
OTHER = replace(SMALL, name="other", package="other")
COPIED = (".ci", "Makefile", "CHANGELOG.md", "generator", "pyproject.toml", "requirements-dev.txt")
GIT = ["git", "-c", "user.name=Anna", "-c", "user.email=anna@example.com"]
#: A fake GitHub client, which records its arguments and reports the open pull request.
GH = """\
#!/bin/sh
echo "$*" >> "$CALLS"
case "$*" in 'pr list '*) printf '%s' "$OPEN" ;; esac
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("make") is None, reason="the scripts call make"),
]


class Repository:
    """A clone of a small project, and the publisher's folder that it downloads from."""

    def __init__(self, root: Path, published: Path, mirror: str) -> None:
        self.root = root
        self.published = published
        self._mirror = mirror
        self.report = root.parent / "report.md"
        self._calls = root.parent / "calls"

    def publish(self, text: str, about: Description = SMALL) -> None:
        """Publish a description."""
        (self.published / about.name).mkdir(exist_ok=True)
        (self.published / about.name / "openapi.yaml").write_text(text)

    def git(self, *arguments: str) -> str:
        """Run git here, as a maintainer."""
        done = subprocess.run(
            [*GIT, *arguments], cwd=self.root, check=True, capture_output=True, text=True
        )
        return done.stdout

    def regenerate(self) -> subprocess.CompletedProcess[str]:
        """Run the first script."""
        return self._run(".ci/regenerate", str(self.report), self._mirror)

    def pull_request(self, *, open_: str = "") -> subprocess.CompletedProcess[str]:
        """Run the second script; `open_` is the number of the open pull request."""
        return self._run(".ci/pull-request", str(self.report), OPEN=open_)

    def calls(self) -> list[str]:
        """Return the calls of the GitHub client."""
        return self._calls.read_text().splitlines()

    def _run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        kept = {name: os.environ[name] for name in os.environ if not name.startswith("MAKE")}
        # `make test` has one test here: one worker, and no other plugin, is enough.
        kept |= {"PYTEST_XDIST_AUTO_NUM_WORKERS": "1", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        kept |= {"PYTEST_ADDOPTS": "-p xdist.plugin -p anyio.pytest_plugin"}
        path = f"{self.root.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            command,
            cwd=self.root,
            env=kept | {"PATH": path, "CALLS": str(self._calls)} | environment,
            capture_output=True,
            text=True,
            check=False,
        )


def with_a_field(published: str) -> str:
    name = "name: {type: string}\n"
    return published.replace(name, f"{name}        born: {{type: string}}\n")


def executable(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)


@pytest.fixture
def repository(tmp_path: Path, published: str) -> Iterator[Repository]:
    root, folder = tmp_path / "clone", tmp_path / "published"
    folder.mkdir()
    serve = partial(SimpleHTTPRequestHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
        made = Repository(root, folder, f"http://127.0.0.1:{server.server_port}")
        _fill(root, published)
        executable(tmp_path / "bin" / "gh", GH)
        made.publish(published)
        subprocess.run(["git", "init", "--quiet", "--bare", tmp_path / "origin"], check=True)
        made.git("init", "--quiet", "--initial-branch=main")
        made.git("remote", "add", "origin", str(tmp_path / "origin"))
        made.git("add", "--all")
        made.git("commit", "--quiet", "--message", "Begin")
        yield made
        server.shutdown()


def _fill(root: Path, published: str) -> None:
    """Create a project with the real scripts, generator and facades, one description and a test."""
    root.mkdir()
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, root / name)
    shutil.copytree(ROOT / "src/altegio/_async", root / "src/altegio/_async")
    (root / ".gitignore").write_text(".venv/\n__pycache__/\n.*_cache/\n")
    executable(root / ".venv/bin/python", f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    (root / ".venv/.ready").touch()
    (root / "tests").mkdir()
    (root / "tests/conftest.py").write_text(
        "def pytest_addoption(parser):\n    parser.addoption('--alone', action='store_true')\n"
    )
    (root / "tests/test_nothing.py").write_text("def test_nothing() -> None: ...\n")
    source = root.parent / "first.yaml"
    source.write_text(published)
    list_descriptions(root, SMALL)
    download(root, str(source), date(2026, 7, 22))
    assert main(["--root", str(root), "generate"]) == 0


def test_a_changed_description_becomes_a_pull_request(
    repository: Repository, published: str
) -> None:
    gone = "summary: {type: [string, 'null']}"
    repository.publish(with_a_field(published).replace(gone, ""))
    done = repository.regenerate()
    assert done.returncode == 0, done.stderr
    report = repository.report.read_text()
    assert "`Client.born` (field of answers) is new: string" in report
    assert "make migrate NAME=b2b-v1: done" in report
    assert "make generate: failed" in report
    assert "accept it with ACCEPT=Client.summary" in report
    assert "make test: done" in report

    done = repository.pull_request()
    assert done.returncode == 0, done.stderr
    assert repository.calls()[-1] == (
        "pr create --head regenerate --title Follow the published description "
        f"--body-file {repository.report}"
    )
    assert "born:" in repository.git("show", f"origin/regenerate:{CONTRACT}")


def test_an_addition_is_generated_and_the_open_pull_request_updated(
    repository: Repository, published: str
) -> None:
    repository.publish(with_a_field(published))
    assert repository.regenerate().returncode == 0
    assert "make generate: done" in repository.report.read_text()
    assert repository.pull_request(open_="7").returncode == 0
    assert repository.calls()[-1] == f"pr edit 7 --body-file {repository.report}"
    assert "born" in repository.git("show", f"origin/regenerate:{SMALL.surface}")


def test_without_changes_there_is_no_report(repository: Repository) -> None:
    done = repository.regenerate()
    assert (done.returncode, done.stderr) == (0, "")
    assert "b2b-v1: unchanged" in done.stdout
    assert not repository.report.exists()
    assert repository.git("status", "--porcelain") == ""


def test_a_refused_description_fails_and_the_others_have_their_report(
    repository: Repository, published: str
) -> None:
    list_descriptions(repository.root, SMALL, OTHER)
    shutil.copytree(repository.root / SMALL.folder, repository.root / OTHER.folder)
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--message", "Another description")
    repository.publish(with_a_field(published))
    repository.publish("a: " + "[" * 200, OTHER)
    done = repository.regenerate()
    assert done.returncode != 0
    assert "levels of nesting" in done.stderr
    assert done.stderr.endswith("Refused: other\n")
    assert "changed in b2b-v1" in repository.report.read_text()
    assert repository.git("status", "--porcelain", str(OTHER.folder)) == ""


def test_a_branch_with_commits_by_someone_else_is_not_changed(
    repository: Repository, published: str
) -> None:
    repository.git("commit", "--quiet", "--allow-empty", "--message", "Write the summary")
    repository.git("push", "--quiet", "origin", "main:regenerate")
    theirs = repository.git("rev-parse", "origin/regenerate")
    repository.publish(with_a_field(published))
    assert repository.regenerate().returncode == 0
    done = repository.pull_request()
    assert done.returncode == 1
    assert "The branch regenerate has commits by someone else" in done.stderr
    assert repository.git("ls-remote", "origin", "regenerate").startswith(theirs.strip())
