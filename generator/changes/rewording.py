"""Entries of the wording, moved to the present names.

Public names stay: a renamed path parameter or field keeps its Python name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

from generator.changes.blocks import Sections, plain
from generator.changes.pairing import Pairs
from generator.changes.removed import drop_unused
from generator.changes.sdk import Sdk
from generator.changes.structure import WEBHOOK, Contract
from generator.rules.vocabulary import field_name, parameter_name
from generator.surface.form import Surface

#: Marks a text that a person has to write.
TODO = "TODO"
_BY_OPERATION = ("operations", "parameters", "parameter_names", "model_names")


def reword(
    wording: Sections, old: Contract, new: Contract, pairs: Pairs, sdk: Sdk, surface: Surface
) -> list[str]:
    """Move, drop and stub entries; return a line for each change."""
    removed = old.operations.keys() - new.operations.keys() - pairs.operations.keys()
    return [
        *_follow_operations(wording, removed, pairs),
        *(drop_unused(wording, surface, removed, old, new) if removed else ()),
        *_follow_in_enums(wording, pairs),
        *_follow_schemas(wording, pairs),
        *_keep_parameters(wording, old, new, pairs),
        *_keep_fields(wording, pairs, sdk),
        *_stub(wording, old, new, pairs),
    ]


def _owner(key: str) -> str:
    return key.partition(".")[0]


def _follow_operations(wording: Sections, removed: Collection[str], pairs: Pairs) -> Iterator[str]:
    for section in _BY_OPERATION:
        for key in list(wording.entries.get(section, ())):
            owner = _owner(key)
            if owner in pairs.operations:
                moved = pairs.operations[owner] + key[len(owner) :]
                wording.rename(section, key, moved)
                yield f"wording: {section}: {key} is {moved}"
            elif owner in removed:
                wording.drop(section, key)
                yield f"wording: {section}: dropped {key}, its operation was removed"


def _follow_in_enums(wording: Sections, pairs: Pairs) -> Iterator[str]:
    """Rename operations among the parameters that take an enum's codes."""
    for enum, lines in wording.entries.get("enums", {}).items():
        moved = lines
        for old, new in pairs.operations.items():
            moved = moved.replace(f"    - {old}.", f"    - {new}.")
        if moved != lines:
            wording.entries["enums"][enum] = moved
            yield f"wording: enums: {enum} refers to operations by their new ids"


def _follow_schemas(wording: Sections, pairs: Pairs) -> Iterator[str]:
    for key in list(wording.entries.get("model_names", ())):
        owner = _owner(key)
        root = owner.removesuffix("[]").removesuffix("{}")
        if root in pairs.schemas:
            moved = pairs.schemas[root] + key[len(root) :]
            wording.rename("model_names", key, moved)
            yield f"wording: model_names: {key} is {moved}"


def _keep_parameters(
    wording: Sections, old: Contract, new: Contract, pairs: Pairs
) -> Iterator[str]:
    """Keep the names of renamed path parameters, for all operations at once where possible."""
    names = wording.entries.setdefault("parameter_names", {})
    before = {spot for operation in old.operations.values() for spot in operation.values}
    python_names: dict[str, dict[str, str]] = defaultdict(dict)
    for operation, renamed in pairs.in_path.items():
        for wire, now in renamed.items():
            keys = [key for key in (f"{operation}.{wire}", f"*.{wire}") if key in names]
            name = _value(names[keys[0]]) if keys else parameter_name(wire)
            python_names[now][operation] = name
            if keys[:1] == [f"{operation}.{wire}"]:
                wording.drop("parameter_names", keys[0])
    for now, by_operation in sorted(python_names.items()):
        known = {name for side, name in before if side in ("path", "query")}
        everywhere = len(set(by_operation.values())) == 1 and now not in known
        keep = {"*": next(iter(by_operation.values()))} if everywhere else by_operation
        for owner, name in sorted(keep.items()):
            if name != parameter_name(now):
                wording.set("parameter_names", f"{owner}.{now}", name)
                yield f"wording: parameter_names: {owner}.{now} stays {name}"
    remaining = {spot[1] for operation in new.operations.values() for spot in operation.values}
    for key in [key for key in names if key.startswith("*.") and key[2:] not in remaining]:
        if any(key[2:] in renamed for renamed in pairs.in_path.values()):
            wording.drop("parameter_names", key)


def _value(lines: str) -> str:
    return lines.partition(": ")[2].strip()


def _keep_fields(wording: Sections, pairs: Pairs, sdk: Sdk) -> Iterator[str]:
    """Keep the names of renamed fields."""
    for operation, renamed in sorted(pairs.values.items()):
        for old, now in renamed.items():
            model, _, field = sdk.name(operation, old).rpartition(".")
            wire = now[1].rpartition(".")[2]
            # Names must be printable; `make generate` refuses the property otherwise.
            if model in sdk.models and field != field_name(wire) and wire.isprintable():
                wording.set("field_names", f"{model}.{wire}", field)
                yield f"wording: field_names: {model}.{wire} stays {field}"


def _stub(wording: Sections, old: Contract, new: Contract, pairs: Pairs) -> Iterator[str]:
    known = {pairs.operations.get(name, name) for name in old.operations}
    for name, operation in new.operations.items():
        if operation.method == WEBHOOK:  # not callable, so it needs no summary
            continue
        if name not in known and name not in wording.entries.get("operations", {}):
            words = name.replace("_", " ").capitalize()
            summary = f"    summary: {plain(words)} # {TODO}: an imperative of ours"
            wording.set("operations", name, summary)
            yield f"wording: operations: {name} has a stub, marked {TODO}"
