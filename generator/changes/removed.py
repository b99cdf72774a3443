"""Entries of the wording that only removed operations needed: models, codes, parameters."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from generator.changes.blocks import Sections
from generator.changes.structure import Contract
from generator.surface.form import Surface, names_in

#: Sections whose keys begin with a model or enum, or are one.
_BY_MODEL = ("models", "fields", "codes", "enums", "mixins", "defaults", "field_names")


def drop_unused(
    wording: Sections,
    surface: Surface,
    removed: Collection[str],
    old: Contract,
    new: Contract,
) -> Iterator[str]:
    """Drop the entries that only these operations needed; yield a line for each.

    The surface is the earlier one, with the parameters and answers of each operation.
    """
    pushed = surface.webhooks.values()
    used = set(_used(surface, surface.functions.keys() - removed, pushed))
    unused = set(_used(surface, removed)) - used
    for section, key in [
        *_void(wording, unused, new),
        *_shared(wording, surface, removed, unused, old),
    ]:
        wording.drop(section, key)
        yield f"wording: {section}: dropped {key}, its operation was removed"
    for enum, lines in wording.entries.get("enums", {}).items():
        remaining = _without(lines, unused | {*removed})
        if remaining != lines:
            wording.entries["enums"][enum] = remaining
            yield f"wording: enums: {enum} no longer names removed fields and parameters"


def _used(
    surface: Surface, functions: Collection[str], models: Iterable[str] = ()
) -> Iterator[str]:
    """Yield these models, and the models and enums of the functions, with their parts."""
    seen = set[str]()
    pending = [
        *models,
        *(
            name
            for function in functions
            if (known := surface.functions.get(function))
            for text in (known.answer, *(member.type for member in known.members.values()))
            for name in names_in(text)
        ),
    ]
    while pending:
        name = pending.pop()
        model = surface.models.get(name)
        if name not in seen and (model or name in surface.enums):
            seen.add(name)
            yield name
            fields = model.members.values() if model else ()
            pending += [part for field in fields for part in names_in(field.type)]


def _void(wording: Sections, unused: Collection[str], new: Contract) -> Iterator[tuple[str, str]]:
    for section in _BY_MODEL:
        for key in wording.entries.get(section, ()):
            if key.partition(".")[0] in unused:
                yield section, key
    for key, lines in wording.entries.get("model_names", {}).items():
        root = key.partition(".")[0].removesuffix("[]").removesuffix("{}")
        named = lines.partition(": ")[2].strip()
        is_place = root in new.fields or root in new.operations
        if root in unused or (named in unused and not is_place):
            yield "model_names", key


def _shared(
    wording: Sections,
    surface: Surface,
    removed: Collection[str],
    unused: Collection[str],
    old: Contract,
) -> Iterator[tuple[str, str]]:
    """Yield `*` entries of parameters and fields that only removed operations and models had.

    The old names count, because parameters of the remaining operations may be renamed, too.
    """
    wires: dict[bool, set[str]] = {True: set(), False: set()}
    names: dict[bool, set[str]] = {True: set(), False: set()}
    fields: dict[bool, set[str]] = {True: set(), False: set()}
    for operation in old.operations.values():
        wires[operation.id in removed] |= {
            name for side, name in operation.values if side in ("path", "query")
        }
    for function in surface.functions.values():
        names[function.name in removed] |= function.members.keys()
    for model in surface.models.values():
        for member in model.members.values():
            fields[model.name in unused] |= {*member.wires}
    for section, of in (("parameter_names", wires), ("parameters", names), ("field_names", fields)):
        keys = {f"*.{name}" for name in of[True] - of[False]}
        yield from (
            (section, key) for key in sorted(keys & wording.entries.get(section, {}).keys())
        )


def _without(lines: str, removed: Collection[str]) -> str:
    """Return an enum's lines without removed fields and parameters, and without empty lists."""
    kept: list[str] = []
    for line in reversed(lines.splitlines(keepends=True)):
        item = line.removeprefix("    - ")
        has_items = kept and kept[-1].startswith("    - ")
        is_empty = line in ("    fields:\n", "    parameters:\n") and not has_items
        if not is_empty and not (item != line and item.partition(".")[0] in removed):
            kept.append(line)
    return "".join(reversed(kept))
