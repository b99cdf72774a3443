"""Rehearsal: a next contract is downloaded, compared, migrated and generated in a copy.

Every step runs in a separate process, as a maintainer runs it, on a copy of the project.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from time import perf_counter

from generator import descriptions, document
from tests.generator.rehearsal.next_contract import REMOVED, Done, next_contract

ROOT = Path(__file__).parents[3]
_LEFT_OUT = (".git", ".venv", "build", "dist", "site", ".cache", ".*_cache", "__pycache__")
#: Outputs of `make download`, `make migrate` and `make generate`, besides the changelog.
_COMMANDS_WRITE = (
    "openapi/",
    "src/altegio/_generated/",
    "src/altegio/_sync/",
    "src/altegio/sandbox/descriptions/",
)
#: Tests that the next contract affects: those of the method whose operation is removed, and the two
#: that require a method for each operation.
TOUCHED = (
    "tests/facades/test_client_records.py::test_a_tag_can_be_created_changed_and_deleted",
    *(
        "tests/facades/test_documented_errors.py::test_errors_of_the_contract_are_documented"
        f"[{prefix}LocationTags.delete {REMOVED}]"
        for prefix in ("", "Async")
    ),
    "tests/facades/test_documented_errors.py::test_no_operation_is_missing",
    "tests/facades/test_every_method.py::test_every_operation_is_called_by_one_method",
    *(
        "tests/facades/test_every_method.py"
        "::test_a_method_calls_its_operation_and_returns_its_annotated_type"
        f"[{world}-location.tags.delete]"
        for world in ("asynchronous", "synchronous")
    ),
)


@dataclass
class Rehearsal:
    """Results of the rehearsal by step."""

    done: Done
    #: Step → its output.
    printed: dict[str, str] = field(default_factory=dict)
    #: Step → seconds.
    seconds: dict[str, float] = field(default_factory=dict)
    #: Texts that a person has to write, and public names whose removal a person has to accept.
    stubs: list[str] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    #: Files of the copy that had to be changed by hand.
    by_hand: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Return the figures of the rehearsal."""
        questions = len(self.stubs) + len(self.accepted)
        lines = [f"  {step:10}{seconds:6.1f} s" for step, seconds in self.seconds.items()]
        return "\n".join(
            [
                f"{len(self.by_hand)} changes by hand, {questions} questions for a person: "
                f"{len(self.stubs)} summaries, {len(self.accepted)} public names to give up "
                f"({', '.join(self.accepted)})",
                *lines,
                f"  {'together':10}{sum(self.seconds.values()):6.1f} s",
            ]
        )


def rehearse(folder: Path, tests: Sequence[str]) -> Rehearsal:
    """Run the rehearsal in a new folder, then these tests of the copy, without `TOUCHED`.

    Raises:
        AssertionError: A step failed unexpectedly; the message is its output.
    """
    copy = folder / "copy"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*_LEFT_OUT))
    before = _contents(copy)
    present = folder / "present.yaml"
    shutil.copy(ROOT / descriptions.find(ROOT).contract, present)
    contract, done = next_contract(document.load(present))
    result = Rehearsal(done)

    def run(step: str, *arguments: str, fails: bool = False) -> str:
        start = perf_counter()
        environment = os.environ | {"PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
        ended = subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=copy,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        result.seconds[step] = perf_counter() - start
        result.printed[step] = ended.stdout + ended.stderr
        assert bool(ended.returncode) is fails, f"{step}:\n{result.printed[step]}"
        return result.printed[step]

    with served(document.to_yaml(contract)) as url:
        run("download", "generator", "download", "--source", url, "--accept-removed")
    run("migrate", "generator", "migrate", "--old", str(present))
    result.stubs = [
        line for line in result.printed["migrate"].splitlines() if "write the summary" in line
    ]
    refused = run("refusals", "generator", "generate", fails=True)
    result.accepted = sorted(set(re.findall(r"ACCEPT=(\S+)", refused)))
    run("generate", "generator", "generate", "--accept", " ".join(result.accepted))
    after = _contents(copy)
    result.by_hand = [
        path
        for path in sorted(before.keys() | after.keys())
        if before.get(path) != after.get(path)
        and not path.startswith(_COMMANDS_WRITE)
        and path != "CHANGELOG.md"
    ]
    left_out = [f"--deselect={one}" for one in TOUCHED]
    run("tests", "pytest", "-q", "-p", "no:cacheprovider", *left_out, *tests)
    return result


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@contextmanager
def served(text: str) -> Iterator[str]:
    """Serve a description on a port of this machine; yields its URL."""
    body = text.encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/yaml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
            """Log nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/openapi.yaml"
    finally:
        server.shutdown()
        server.server_close()
