"""A nightly export: all appointments of a period as lines of JSON, with progress and resume.

Run it again after an interruption: it resumes at the page where it stopped, and no line is written
twice. Once it is complete, it does nothing.

    export ALTEGIO_PARTNER_TOKEN=… ALTEGIO_USER_TOKEN=…
    python examples/nightly_export.py --location 37532 --from 2026-11-01 --to 2026-11-30 out.jsonl
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import altegio


def export(client: altegio.Altegio, options: argparse.Namespace) -> int:
    """Write all missing pages; return the number of lines in the file."""
    state = Progress.load(options.output)
    if state.page is None:
        return state.lines
    # Nobody waits for an export, so it yields to interactive calls.
    background = client.with_options(priority="background")
    appointments = background.location(options.location).appointments.list(
        start_date=options.start,
        end_date=options.end,
        include_deleted=True,
        page_size=options.page_size,
    )
    pager = appointments.starting_at(state.page)
    for rows in pager.pages():
        state.append([row.raw for row in rows], pager.next_page)
        print(f"{state.lines} of {pager.total_count or '?'} appointments", file=sys.stderr)
    return state.lines


class Progress:
    """Progress of an export, stored beside its output."""

    def __init__(self, output: Path, page: int | None, lines: int, size: int) -> None:
        self.output, self.page, self.lines, self.size = output, page, lines, size

    @classmethod
    def load(cls, output: Path) -> Progress:
        """Read the progress of the last run, and truncate a partly written page."""
        file = output.with_suffix(".progress")
        if not file.exists():
            output.write_bytes(b"")
            return cls(output, 1, 0, 0)
        stored = json.loads(file.read_text())
        with output.open("r+b") as lines:
            lines.truncate(stored["size"])
        return cls(output, stored["page"], stored["lines"], stored["size"])

    def append(self, rows: list[dict[str, Any]], next_page: int | None) -> None:
        """Write a page, then the number of the next one; ``None`` after the last page."""
        with self.output.open("ab") as lines:
            for row in rows:
                lines.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
            self.size = lines.tell()
        self.page, self.lines = next_page, self.lines + len(rows)
        stored = {"page": self.page, "lines": self.lines, "size": self.size}
        file = self.output.with_suffix(".progress")
        new = file.with_suffix(".new")
        new.write_text(json.dumps(stored))
        new.replace(file)


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Export appointments as lines of JSON.")
    parser.add_argument("--location", type=int, required=True)
    parser.add_argument("--from", dest="start", type=date.fromisoformat, required=True)
    parser.add_argument("--to", dest="end", type=date.fromisoformat, required=True)
    parser.add_argument("--page-size", type=int, default=None)
    parser.add_argument("output", type=Path)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    with altegio.Altegio() as client:
        print(f"{export(client, parse())} lines")
