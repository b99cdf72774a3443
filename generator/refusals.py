"""Refusals of all stages, collected so that one run reports all of them.

A step that can continue without what it refuses passes the refusal to `refuse`; by default
that raises it. A step that can't continue raises.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from generator.advice import advised

#: Errors of a step that meets something unexpected.
UNEXPECTED: Final = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    OSError,
    RecursionError,
    TypeError,
    subprocess.CalledProcessError,
)


class RefusedError(ValueError):
    """A stage can't accept its input; `problems` has a line for each reason."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def where(error: BaseException) -> str:
    """Describe an unexpected error, with the generator's function that raised it."""
    trace, frame = error.__traceback__, "?"
    while trace is not None:
        code = trace.tb_frame.f_code
        if "generator" in Path(code.co_filename).parts:
            frame = f"{Path(code.co_filename).name}:{trace.tb_lineno} in {code.co_name}"
        trace = trace.tb_next
    if isinstance(error, subprocess.CalledProcessError):
        return f"`{' '.join(map(str, error.cmd[1:5]))} …` ended with {error.returncode} ({frame})"
    return f"{type(error).__name__}: {error} ({frame})"


Refuse: TypeAlias = Callable[[RefusedError], None]


def at_once(refusal: RefusedError) -> None:
    """Raise a refusal immediately."""
    raise refusal


def ignore(_refusal: RefusedError) -> None:
    """Ignore a refusal, where another step reports the same."""


class Refusals:
    """The refusals of one run, in the order of the stages, each problem once."""

    def __init__(self) -> None:
        #: Problem → class of refusal, which tells the stage.
        self.problems: dict[str, type[RefusedError]] = {}

    def __call__(self, refusal: RefusedError) -> None:
        """Record a refusal."""
        for problem in refusal.problems:
            self.problems.setdefault(problem, type(refusal))

    def raise_all(self) -> None:
        """Raise one error for all recorded refusals, with advice; do nothing without any."""
        count = len(self.problems)
        if count == 1:
            raise RefusedError(*map(advised, self.problems))
        if count:
            raise RefusedError(
                f"{count} refusals, from the top: a later one may follow from an earlier one.",
                *map(advised, self.problems),
            )
