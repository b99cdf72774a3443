"""The migration of overlay and wording to a new contract: `make migrate`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import descriptions, document
from generator.changes import blocks, quirks, sdk
from generator.changes.effects import refused
from generator.changes.pairing import Pairs, pair
from generator.changes.retarget import operations_in, references_moved, schemas_in, target_moved
from generator.changes.rewording import TODO, reword
from generator.changes.structure import Contract, structure
from generator.descriptions import Description
from generator.document import Document
from generator.patch import overlay
from generator.refusals import RefusedError
from generator.surface import form

_FORMERLY = """\
- target: $..parameters[?@.in=='path' && @.name=='{now}']
  description: 'Value of a path that the publisher called {former} before.'
  update: {{x-formerly: '{former}'}}
"""


@dataclass(frozen=True)
class Migration:
    """What was done, and what a person has to decide or write."""

    done: list[str]
    remaining: list[str]

    def __str__(self) -> str:
        """The report as text."""
        return "\n".join(
            [
                f"{len(self.done)} entries followed the contract",
                *(f"  {line}" for line in self.done),
                f"{len(self.remaining)} for a person to settle",
                *(f"  {line}" for line in self.remaining),
            ]
        )


def migrate(root: Path, old: Document, name: str | None = None) -> Migration:
    """Rewrite overlay and wording of the project at `root` for its present contract.

    `old` is the contract that they were written for. The code must still be the one generated from
    it, since it says what fields are called. A second run changes nothing more.
    """
    one = descriptions.find(root, name)
    contract = document.load(root / one.contract)
    before, after = structure(old), structure(contract)
    pairs = pair(before, after)
    done: list[str] = []
    written: dict[Path, str] = {}
    if (root / one.overlay).exists():
        text = (root / one.overlay).read_text(encoding="utf-8")
        written[one.overlay], lines = _overlay(text, contract, pairs, before, after)
        done += lines
    if (root / one.wording).exists():
        wording = blocks.Sections((root / one.wording).read_text(encoding="utf-8"))
        source, users = sdk.read(root, one.generated), form.load(root / one.surface)
        done += reword(wording, before, after, pairs, source, users)
        written[one.wording] = str(wording)
    if (root / one.quirks).exists():
        text = (root / one.quirks).read_text(encoding="utf-8")
        written[one.quirks] = quirks.moved(text, pairs)
        if written[one.quirks] != text:
            done.append("quirks: names follow what was renamed")
    for path, text in written.items():
        if path == one.overlay and not blocks.actions(text)[1]:
            (root / path).unlink()
            done.append("overlay: deleted, since no action remains")
        else:
            (root / path).write_text(text, encoding="utf-8")
    gone = (before.operations.keys() | before.fields.keys()) - pairs.operations.keys()
    gone -= after.operations.keys() | after.fields.keys() | pairs.schemas.keys()
    void = [
        f"{one.quirks}:{number}: names `{name}`, which was removed: drop the line or correct it"
        for number, name in quirks.void(written.get(one.quirks, ""), gone)
    ]
    return Migration(done, [*_remaining(root, one), *void])


def _overlay(
    text: str, contract: Document, pairs: Pairs, before: Contract, after: Contract
) -> tuple[str, list[str]]:
    head, actions = blocks.actions(text)
    moved = [
        references_moved(
            blocks.target_edited(one, lambda line: target_moved(line, pairs, after)), pairs
        )
        for one in actions
    ]
    done = [
        f"overlay: action {number} follows its target's new name"
        for number, (one, other) in enumerate(zip(actions, moved, strict=True))
        if one != other
    ]
    dropped = _void(document.parse("".join([head, *moved])), contract, before, after)
    done += [f"overlay: dropped action {number}: {why}" for number, why in dropped.items()]
    text, known = blocks.joined(head, moved, set(dropped)), document.to_yaml(contract)
    for now, former in sorted(_former_names(pairs).items()):
        if f"x-formerly: '{former}'" not in text and f"name: {now}" in known:
            text += _FORMERLY.format(now=now, former=former)
            done.append(f"overlay: {now} was called {former}, as it still is in the sandbox")
    return text, done


def _former_names(pairs: Pairs) -> dict[str, str]:
    """Map the new name of a path parameter to its former one, where all operations agree."""
    found: dict[str, set[str]] = {}
    for renamed in pairs.in_path.values():
        for old, now in renamed.items():
            found.setdefault(now, set()).add(old)
    return {now: next(iter(old)) for now, old in found.items() if len(old) == 1}


def _void(
    actions: Document, contract: Document, before: Contract, after: Contract
) -> dict[int, str]:
    """Return the actions that the contract makes superfluous, and why."""
    applied = {one.index: one for one in overlay.apply(contract, actions, _pass_over)[1]}
    void = {}
    for number, action in enumerate(actions["actions"]):
        target = action["target"]
        named = operations_in(target)
        if number in applied:
            if not applied[number].changed:
                void[number] = "the contract now says so itself"
        elif named and not any(name in after.operations for name in named):
            if all(name in before.operations for name in named):
                void[number] = "its operation is gone"
        elif (
            action.get("remove")
            and (named or schemas_in(target))
            and all(name in after.fields for name in schemas_in(target))
        ):
            void[number] = "the contract no longer has anything to remove there"
    return void


def _pass_over(_refusal: RefusedError) -> None:
    """Ignore a refusal: `refused` reports what remains."""


def _remaining(root: Path, one: Description) -> list[str]:
    text = (root / one.wording).read_text(encoding="utf-8") if (root / one.wording).exists() else ""
    stubs = [
        f"{one.wording}:{number}: write the summary"
        for number, line in enumerate(text.splitlines(), 1)
        if f"# {TODO}:" in line
    ]
    return [*refused(root), *stubs]
