"""Stage ``surface``: the public names, compared with the committed ones."""

from __future__ import annotations

from pathlib import Path

from generator.preparing import prepare
from generator.refusals import Refuse, at_once

from . import form
from .changelog import CHANGELOG, with_changes
from .comparing import SurfaceChange, compare
from .form import SurfaceError
from .invented import invented
from .reading import surface_of

ALL = "all"


def build(root: Path, out: Path, refuse: Refuse = at_once, *, accept: tuple[str, ...] = ()) -> str:
    """Write the surfaces of the project at ``root`` below ``out``; return what they add.

    A change other than an addition is refused unless ``accept`` has its name, its owner's
    name, or ``all``; then it is added to the changelog.
    """
    reports, accepted = [], []
    unmatched = {*accept} - {ALL}
    for ready in prepare(root, refuse):
        about = ready.about
        before = form.load(root / about.surface)
        now = surface_of(ready.prepared)
        (out / about.surface).parent.mkdir(parents=True, exist_ok=True)
        (out / about.surface).write_text(form.write(now), encoding="utf-8")
        counts = f"surface: {about.name}: {len(now.functions):,} functions"
        reports.append(f"{counts}, {len(now.models):,} models, {len(now.enums):,} enums")
        if before == form.Surface():
            continue
        changes = compare(before, now)
        new = sorted(now.models.keys() - before.models.keys())
        reports += invented(new, now, ready.wording, ready.patched, ready.prepared)
        reports += (f"  added: {change.text}" for change in changes if change.addition)
        breaking = [change for change in changes if not change.addition]
        taken = [change for change in breaking if _named(change, accept)]
        unmatched -= {name for name in accept if any(_named(change, (name,)) for change in taken)}
        reports += (f"  accepted: {change.text}" for change in taken)
        accepted += [change.text for change in taken]
        if refused := [change for change in breaking if change not in taken]:
            refuse(SurfaceError(*(f"surface: {_question(change)}" for change in refused)))
    reports += (f"  ACCEPT={name}: no change has this name" for name in sorted(unmatched))
    if accept:
        log = root / CHANGELOG
        text = log.read_text(encoding="utf-8") if log.exists() else ""
        (out / CHANGELOG).write_text(with_changes(text, accepted), encoding="utf-8")
    return "\n".join(reports)


def _named(change: SurfaceChange, accept: tuple[str, ...]) -> bool:
    return any(
        name in (ALL, change.subject) or change.subject.startswith(f"{name}.") for name in accept
    )


def _question(change: SurfaceChange) -> str:
    return f"{change.text}: accept it with ACCEPT={change.subject}"
