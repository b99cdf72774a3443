"""Timing of alternatives in turns, and tables of the results."""

from __future__ import annotations

import gc
import json
import statistics
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from operator import truediv
from pathlib import Path
from time import perf_counter
from typing import Any

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"


@dataclass(frozen=True, kw_only=True)
class Row:
    """A line of the table.

    Ratios are to the base row of its group. On a noisy machine the minimum of many runs is the most
    meaningful; the median is the usual value. The median ratio is that of the rounds' own ratios:
    what slows the machine for a while slows both runs of a round.
    """

    part: str
    group: str
    name: str
    unit: str
    least: float
    median: float
    ratio_of_least: float | None = None
    median_ratio: float | None = None
    #: Maximum of the ratio, or of the value if there is no ratio.
    goal: float | None = None
    #: The number that the goal refers to.
    judged_by: str = "least"

    @property
    def judged(self) -> float:
        """The number to compare with the goal."""
        if self.judged_by == "median":
            return self.median if self.median_ratio is None else self.median_ratio
        return self.least if self.ratio_of_least is None else self.ratio_of_least

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; ``None`` without a goal."""
        return None if self.goal is None else self.judged <= self.goal

    def as_json(self) -> dict[str, Any]:
        """Return all figures, for a file."""
        return asdict(self) | {"met": self.met}


def in_turns(actions: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Return the seconds of each action in many rounds.

    They run in turns, so that a busy moment of the machine affects all of them; garbage of one is
    collected before the next one's turn.
    """
    times: dict[str, list[float]] = {name: [] for name in actions}
    for action in actions.values():
        action()  # the first run loads and fills caches
    for _ in range(rounds):
        for name, action in actions.items():
            gc.collect()
            start = perf_counter()
            made = action()
            times[name].append(perf_counter() - start)
            del made
    return times


def rows(
    part: str,
    group: str,
    samples: Mapping[str, list[float]],
    *,
    against: str,
    unit: str = "ms",
    scale: float = 1e3,
    goals: Mapping[str, float] | None = None,
    judged_by: str = "least",
) -> list[Row]:
    """Return the rows of a group of alternatives; ``against`` is the base."""
    base = samples[against]
    return [
        Row(
            part=part,
            group=group,
            name=name,
            unit=unit,
            least=min(values) * scale,
            median=statistics.median(values) * scale,
            ratio_of_least=min(values) / min(base),
            median_ratio=statistics.median(map(truediv, values, base)),
            goal=(goals or {}).get(name),
            judged_by=judged_by,
        )
        for name, values in samples.items()
    ]


def table(lines: Iterable[Row]) -> str:
    """Return the rows as a Markdown table for each group."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for line in lines:
        groups.setdefault((line.part, line.group), []).append(line)
    return "\n\n".join(_group(title, found) for (_, title), found in groups.items())


def _group(title: str, found: list[Row]) -> str:
    unit = found[0].unit
    head = ("", f"least {unit}", f"median {unit}", "ratio of least", "median ratio", "goal", "")
    cells = [head, *map(_cells, found)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(head))]
    drawn = ["| " + " | ".join(_filled(row, widths)) + " |" for row in cells]
    drawn.insert(1, "|" + "|".join(_rules(widths)) + "|")
    return f"{title}:\n\n" + "\n".join(drawn)


def _cells(row: Row) -> tuple[str, ...]:
    number = "{:,.0f}" if row.median >= 100 else "{:.2f}"
    met = {True: "met", False: "missed", None: ""}[row.met]
    return (
        row.name,
        number.format(row.least),
        number.format(row.median),
        "" if row.ratio_of_least is None else f"{row.ratio_of_least:.2f}",
        "" if row.median_ratio is None else f"{row.median_ratio:.2f}",
        "" if row.goal is None else f"≤ {row.goal:.2f} ({row.judged_by})",
        met,
    )


def _filled(row: tuple[str, ...], widths: list[int]) -> list[str]:
    first, *others = zip(row, widths, strict=True)
    return [first[0].ljust(first[1]), *(text.rjust(width) for text, width in others)]


def _rules(widths: list[int]) -> list[str]:
    first, *others = widths
    return ["-" * (first + 2), *("-" * (width + 1) + ":" for width in others)]


@cache
def description() -> Any:
    """Return the patched description."""
    return json.loads((ROOT / "src/altegio/sandbox/descriptions/b2b-v1.json").read_bytes())


def example(operation_id: str) -> Any:
    """Return the description's example of an operation's answer."""
    for item in description()["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("operationId") == operation_id:
                return operation["responses"]["200"]["content"]["application/json"]["example"]
    raise LookupError(operation_id)


def as_sent(value: Any) -> bytes:
    """Return JSON without spaces, as servers write it."""
    return json.dumps(value, separators=(",", ":")).encode()
