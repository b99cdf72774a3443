"""The changelog's entries for accepted changes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

CHANGELOG = Path("CHANGELOG.md")
_HEADING = re.compile(r"^## .*$", re.MULTILINE)


def with_changes(changelog: str, texts: Iterable[str]) -> str:
    """Return a changelog whose unreleased entry, the first one, lists these changes once each."""
    first = _HEADING.search(changelog)
    if first is None or "unreleased" not in first[0].lower():
        place = first.start() if first else len(changelog)
        rest = changelog[place:]
        before = changelog[:place].rstrip("\n") or "# Changelog"
        return with_changes(f"{before}\n\n## Unreleased\n\n{rest}", texts)
    following = _HEADING.search(changelog, first.end())
    end = following.start() if following else len(changelog)
    entry = changelog[first.start() : end].rstrip("\n")
    known = {" ".join(line.split()) for line in entry.splitlines()}
    lines = [line for text in texts if (line := f"- {text[:1].upper()}{text[1:]}.") not in known]
    if not lines:
        return changelog
    gap = "\n" if known and entry.splitlines()[-1].startswith(("- ", "  ")) else "\n\n"
    after = f"\n{changelog[end:]}" if following else ""
    return f"{changelog[: first.start()]}{entry}{gap}" + "\n".join(lines) + f"\n{after}"
