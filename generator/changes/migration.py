"""Migration of overlay and wording to a new contract: `make migrate`."""

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
from generator.refusals import ignore
from generator.surface import form

_FORMERLY = """\
- target: $..parameters[?@.in=='path' && @.name=='{now}']
  description: 'Path parameter that the publisher called {former} before.'
  update: {{x-formerly: '{former}'}}
"""


@dataclass(frozen=True)
class Migration:
    """The entries that were changed, and the remaining work for a person."""

    done: list[str]
    remaining: list[str]

    def __str__(self) -> str:
        """Return the report."""
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
    it, since it has the names of fields. A second run changes nothing more.
    """
    description = descriptions.find(root, name)
    contract = document.load(root / description.contract)
    before, after = structure(old), structure(contract)
    pairs = pair(before, after)
    done: list[str] = []
    written: dict[Path, str] = {}
    if (root / description.overlay).exists():
        text = (root / description.overlay).read_text(encoding="utf-8")
        written[description.overlay], lines = _overlay(text, contract, pairs, before, after)
        done += lines
    if (root / description.wording).exists():
        wording = blocks.Sections((root / description.wording).read_text(encoding="utf-8"))
        source = sdk.read(root, description.generated)
        surface = form.load(root / description.surface)
        done += reword(wording, before, after, pairs, source, surface)
        written[description.wording] = str(wording)
    if (root / description.quirks).exists():
        text = (root / description.quirks).read_text(encoding="utf-8")
        written[description.quirks] = quirks.moved(text, pairs)
        if written[description.quirks] != text:
            done.append("quirks: names follow the renamed operations and schemas")
    for path, text in written.items():
        if path == description.overlay and not blocks.actions(text)[1]:
            (root / path).unlink()
            done.append("overlay: deleted, since no action remains")
        else:
            (root / path).write_text(text, encoding="utf-8")
    removed = (before.operations.keys() | before.fields.keys()) - pairs.operations.keys()
    removed -= after.operations.keys() | after.fields.keys() | pairs.schemas.keys()
    path = description.quirks
    void = [
        f"{path}:{number}: names `{name}`, which was removed: drop the line or correct it"
        for number, name in quirks.void(written.get(path, ""), removed)
    ]
    return Migration(done, [*_remaining(root, description), *void])


def _overlay(
    text: str, contract: Document, pairs: Pairs, before: Contract, after: Contract
) -> tuple[str, list[str]]:
    head, actions = blocks.actions(text)
    moved = [
        references_moved(
            blocks.target_edited(action, lambda line: target_moved(line, pairs, after)), pairs
        )
        for action in actions
    ]
    done = [
        f"overlay: action {number} follows its target's new name"
        for number, (old, new) in enumerate(zip(actions, moved, strict=True))
        if old != new
    ]
    dropped = _void(document.parse("".join([head, *moved])), contract, before, after)
    done += [f"overlay: dropped action {number}: {why}" for number, why in dropped.items()]
    text, contract_text = blocks.joined(head, moved, set(dropped)), document.to_yaml(contract)
    for now, former in sorted(_former_names(pairs).items()):
        if f"x-formerly: '{former}'" not in text and f"name: {now}" in contract_text:
            text += _FORMERLY.format(now=now, former=former)
            done.append(f"overlay: {now} was called {former}, the name that the sandbox uses")
    return text, done


def _former_names(pairs: Pairs) -> dict[str, str]:
    """Map the new name of a path parameter to its former one, where all operations agree."""
    former: dict[str, set[str]] = {}
    for renamed in pairs.in_path.values():
        for old, now in renamed.items():
            former.setdefault(now, set()).add(old)
    return {now: next(iter(names)) for now, names in former.items() if len(names) == 1}


def _void(
    actions: Document, contract: Document, before: Contract, after: Contract
) -> dict[int, str]:
    """Return the actions that the contract makes superfluous, and why."""
    applied = {action.index: action for action in overlay.apply(contract, actions, ignore)[1]}
    void = {}
    for number, action in enumerate(actions["actions"]):
        target = action["target"]
        named = operations_in(target)
        if number in applied:
            if not applied[number].changed:
                void[number] = "the contract now says the same"
        elif named and not any(name in after.operations for name in named):
            if all(name in before.operations for name in named):
                void[number] = "its operation was removed"
        elif (
            action.get("remove")
            and (named or schemas_in(target))
            and all(name in after.fields for name in schemas_in(target))
        ):
            void[number] = "the contract no longer has anything to remove there"
    return void


def _remaining(root: Path, description: Description) -> list[str]:
    wording = root / description.wording
    text = wording.read_text(encoding="utf-8") if wording.exists() else ""
    stubs = [
        f"{description.wording}:{number}: write the summary"
        for number, line in enumerate(text.splitlines(), 1)
        if f"# {TODO}:" in line
    ]
    return [*refused(root), *stubs]
