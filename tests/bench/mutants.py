"""Share of single mutations of the hand-written sources that the tests catch.

Hand-written, since mutmut and cosmic-ray mutate whole modules: neither draws a reproducible sample,
nor makes the synchronous twin of a mutated facade.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import SimpleQueue
from time import perf_counter

from generator.twin import convert as twin
from tests.bench.measuring import BUILD, ROOT
from tests.bench.mutating import Mutation, compiles, mutations

SRC = "src/altegio/"
#: Mutants that no test can distinguish from the original, with the reason.
EQUIVALENT = Path(__file__).with_name("equivalent.json")
#: Tests that take this many times as long as without a mutant count as hanging.
SLOWDOWN = 5
GOAL = 0.95
#: Of the copies' only commit: some tests ask git.
AUTHOR = ("-c", "user.name=Bench", "-c", "user.email=bench@example.com")
#: Marks a step of the tests that run when no other test does.
_ALONE = "--alone"


@dataclass(frozen=True)
class Area:
    """Sources, and the steps in which their tests run: the nearest first, those `alone` last."""

    sources: tuple[str, ...]
    steps: tuple[tuple[str, ...], ...]


AREAS = {
    "calls": Area(
        ("_calls/**/*.py", "period.py"),
        (("calls", "test_period.py"), ("reading", "client"), ("facades",)),
    ),
    "reading": Area(
        ("_reading/*.py", "_response.py"),
        (("reading",), ("client", "calls"), (_ALONE, "reading")),
    ),
    "sending": Area(
        ("_sending/*.py", "_async/sending.py", "_errors/*.py", "_[fhlst]*.py"),
        (
            ("client", "test_testing.py"),
            ("sending",),
            ("limiting", "test_layers.py"),
            (_ALONE, "sending"),
        ),
    ),
    "limiting": Area(
        ("_limiting/*.py",), (("limiting",), ("sending", "client"), (_ALONE, "limiting"))
    ),
    "client": Area(
        ("_async/*.py", "_async/scopes/*.py", "__init__.py"),
        (("client",), ("facades", "test_surface.py"), ("sending", "limiting")),
    ),
    "facades": Area(("_async/facades/*.py",), (("facades",), ("client", "test_surface.py"))),
    "sandbox": Area(("sandbox/**/*.py",), (("sandbox",), ("facades", "client"))),
    "generator": Area(("../../generator/**/*.py",), (("generator",),)),
}


@dataclass(frozen=True)
class Mutant:
    """A mutation of one file of the project."""

    area: str
    path: str
    mutation: Mutation

    def __str__(self) -> str:
        changed = self.mutation
        shown = [" ".join(text.split()) for text in (changed.before, changed.after)]
        return f"{self.path}:{changed.line}: {changed.kind}: {shown[0][:90]} -> {shown[1][:90]}"

    def judged_equivalent(self) -> bool:
        """Return whether this mutant is listed as equivalent to the original."""
        line = (ROOT / self.path).read_text().splitlines()[self.mutation.line - 1].strip()
        change = [self.mutation.before, self.mutation.after]
        return any(
            entry["path"] == self.path and entry["line"] == line and change in entry["changes"]
            for entry in json.loads(EQUIVALENT.read_text())
        )


@dataclass(frozen=True)
class Result:
    """The outcome of the tests for a mutant, and the first that failed."""

    mutant: Mutant
    outcome: str
    seconds: float
    test: str = ""


def drawn(areas: Sequence[str], sample: int, seed: int) -> Iterator[Mutant]:
    """Draw mutants of each area, every kind equally often: dropped arguments would dominate."""
    for area in areas:
        dice = random.Random(f"{seed} {area}")
        kinds: dict[str, list[Mutant]] = defaultdict(list)
        for path in _sources(area):
            for mutation in mutations((ROOT / path).read_bytes()):
                kinds[mutation.kind].append(Mutant(area, path, mutation))
        taken = 0
        while taken < sample:
            choice = kinds[dice.choice(sorted(kinds))]
            mutant = choice.pop(dice.randrange(len(choice)))
            if compiles(mutant.mutation.applied((ROOT / mutant.path).read_bytes())):
                taken += 1
                yield mutant
            kinds = {kind: found for kind, found in kinds.items() if found}


def _sources(area: str) -> list[str]:
    found = {path.resolve() for glob in AREAS[area].sources for path in (ROOT / SRC).glob(glob)}
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


class Copy:
    """A copy of the working tree, in which one mutant at a time is tested."""

    def __init__(self, root: Path) -> None:
        self.root = root
        #: Step → seconds after which its tests count as hanging.
        self.limits: dict[tuple[str, ...], float] = {}
        command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
        for name in filter(None, listed.decode().split("\0")):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            with suppress(FileNotFoundError):  # deleted, but not committed yet
                shutil.copy(ROOT / name, root / name)
        for words in (("init", "-q"), ("add", "-A"), (*AUTHOR, "commit", "-qm", "Copy")):
            subprocess.run(["git", *words], cwd=root, check=True)
        self._run(["compileall", "-q", "--invalidation-mode", "checked-hash", "src", "generator"])

    def tested(self, mutant: Mutant) -> Result:
        """Apply a mutant, run the tests of its area, and put the original back."""
        began = perf_counter()
        original = (self.root / mutant.path).read_bytes()
        outcome, test = "survived", ""
        try:
            (self.root / mutant.path).write_bytes(mutant.mutation.applied(original))
            self._twin(mutant)
            for step in AREAS[mutant.area].steps:
                outcome, test = self.run(step, near=Path(mutant.path).stem.removeprefix("async_"))
                if outcome != "survived":
                    break
        except (subprocess.CalledProcessError, twin.TwinError) as error:
            outcome, test = "caught", f"the twin: {error}"
        finally:
            (self.root / mutant.path).write_bytes(original)
            self._twin(mutant)
        if outcome == "survived" and mutant.judged_equivalent():
            outcome = "equivalent"
        return Result(mutant, outcome, perf_counter() - began, test)

    def run(self, step: tuple[str, ...], near: str = "") -> tuple[str, str]:
        """Run tests until one fails, first those that mention the mutated module."""
        alone = ("--alone",) if _ALONE in step else ("-m", "not alone")
        roots = [self.root / "tests" / name for name in step if name != _ALONE]
        files = [file for root in roots for file in (sorted(root.rglob("test_*.py")) or [root])]
        files.sort(key=lambda file: -file.read_text().count(near) if near else 0)
        options = ["-x", "-q", "-p", "no:cacheprovider", *alone, "--tb=no", "-rfE"]
        command = ["pytest", *options, *map(str, files)]
        code, output = self._run(command, self.limits.get(step, math.inf))
        if code is None:
            return "timeout", " ".join(step)
        if code == 0:
            return "survived", ""
        failed = [line for line in output.splitlines() if line.startswith(("FAILED", "ERROR"))]
        return "caught", failed[0] if failed else output[-300:]

    def _twin(self, mutant: Mutant) -> None:
        if mutant.path.startswith(f"{twin.SOURCE}/"):
            twin.build(self.root, self.root)

    def _run(self, module: Sequence[str], limit: float = math.inf) -> tuple[int | None, str]:
        """Run a module in the copy, importing nothing of the working tree; ``None`` if it hangs."""
        paths = os.pathsep.join(map(str, (self.root / "src", self.root)))
        output = self.root / "output.txt"  # no pipe: a process left behind would hold it open
        with output.open("w") as file:
            process = subprocess.Popen(
                [sys.executable, "-m", *module],
                cwd=self.root,
                env=os.environ | {"PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                code = process.wait(limit if limit < math.inf else None)
            except subprocess.TimeoutExpired:
                code = None
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        return code, output.read_text(errors="replace")


def main(argv: Sequence[str]) -> int:
    """Draw mutants, test them in copies of the tree, and print the outcomes."""
    parser = argparse.ArgumentParser(prog='make bench ARGS="mutants …"', description=__doc__)
    parser.add_argument("--sample", type=int, default=20, help="mutants of each area")
    parser.add_argument("--areas", nargs="+", choices=AREAS, default=list(AREAS))
    parser.add_argument("--seed", type=int, default=0, help="another seed draws other mutants")
    parser.add_argument("--jobs", type=int, default=2, help="copies in which tests run")
    parser.add_argument("--only", metavar="TEXT", help="of the drawn ones, those named like this")
    parser.add_argument("--json", type=Path, default=BUILD / "mutants.json", metavar="FILE")
    arguments = parser.parse_args(argv)
    mutants = [
        item
        for item in drawn(arguments.areas, arguments.sample, arguments.seed)
        if (arguments.only or "") in str(item)
    ]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(arguments.jobs) as pool:
        copies: SimpleQueue[Copy] = SimpleQueue()
        for number in range(arguments.jobs):
            copies.put(Copy(Path(folder, f"copy{number}")))
        limits = _green(copies, arguments.areas, pool)

        def tested(mutant: Mutant) -> Result:
            copy = copies.get()
            copy.limits = limits
            try:
                result = copy.tested(mutant)
            finally:
                copies.put(copy)
            print(f"{result.outcome}: {mutant} ({result.seconds:.0f} s)", flush=True)
            return result

        results = list(pool.map(tested, mutants))
    arguments.json.parent.mkdir(exist_ok=True)
    arguments.json.write_text(json.dumps([asdict(result) for result in results], indent=1) + "\n")
    return _report(results)


def _green(
    copies: SimpleQueue[Copy], areas: Sequence[str], pool: ThreadPoolExecutor
) -> dict[tuple[str, ...], float]:
    """Run the tests without a mutant, which must pass, and return each step's time limit."""

    def run(step: tuple[str, ...]) -> tuple[tuple[str, ...], float]:
        copy, began = copies.get(), perf_counter()
        outcome, test = copy.run(step)
        copies.put(copy)
        if outcome != "survived":
            raise SystemExit(f"without a mutant: {outcome}: {test}")
        return step, SLOWDOWN * (perf_counter() - began)

    return dict(pool.map(run, sorted({step for area in areas for step in AREAS[area].steps})))


def _report(results: Sequence[Result]) -> int:
    """Print a table by area; return 1 if the goal is missed."""
    print("\n| area | mutants | caught | timeout | equivalent | survived | caught of the others |")
    print("| --- | --: | --: | --: | --: | --: | --: |")
    met = True
    for area in [*dict.fromkeys(result.mutant.area for result in results), "all"]:
        count = Counter(result.outcome for result in results if area in (result.mutant.area, "all"))
        caught = count["caught"] + count["timeout"]
        rate = caught / max(1, caught + count["survived"])
        numbers = [count[name] for name in ("caught", "timeout", "equivalent", "survived")]
        print(f"| {area} | {count.total()} | {' | '.join(map(str, numbers))} | {rate:.0%} |")
        met = rate >= GOAL
    return 0 if met else 1
