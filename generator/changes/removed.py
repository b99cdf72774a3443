"""Entries of the wording that only a removed operation needed: its models, codes and parameters."""

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
    """Drop what nothing needs without these operations; say what was dropped.

    The surface is the one before, which says what each operation takes and answers.
    """
    pushed = surface.webhooks.values()
    used = set(_used(surface, surface.functions.keys() - removed, pushed))
    unused = set(_used(surface, removed)) - used
    for section, key in [
        *_void(wording, unused, new),
        *_shared(wording, surface, removed, unused, old),
    ]:
        wording.drop(section, key)
        yield f"wording: {section}: dropped {key}, its operation is gone"
    for enum, lines in wording.entries.get("enums", {}).items():
        kept = _without(lines, unused | {*removed})
        if kept != lines:
            wording.entries["enums"][enum] = kept
            yield f"wording: enums: {enum} is no longer held by what is gone"


def _used(
    surface: Surface, functions: Collection[str], models: Iterable[str] = ()
) -> Iterator[str]:
    """These models, and the models and enums that functions take and answer, with their parts."""
    seen = set[str]()
    waiting = [
        *models,
        *(
            name
            for function in functions
            if (known := surface.functions.get(function))
            for text in (known.answer, *(one.type for one in known.members.values()))
            for name in names_in(text)
        ),
    ]
    while waiting:
        name = waiting.pop()
        model = surface.models.get(name)
        if name not in seen and (model or name in surface.enums):
            seen.add(name)
            yield name
            fields = model.members.values() if model else ()
            waiting += [part for one in fields for part in names_in(one.type)]


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
    """The entries for every owner of a parameter or field that only the removed ones had.

    What the others had counts under its old name: it may have another one now, too.
    """
    wires: dict[bool, set[str]] = {True: set(), False: set()}
    names: dict[bool, set[str]] = {True: set(), False: set()}
    fields: dict[bool, set[str]] = {True: set(), False: set()}
    for one in old.operations.values():
        wires[one.id in removed] |= {name for side, name in one.values if side in ("path", "query")}
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


def _without(lines: str, gone: Collection[str]) -> str:
    """An enum's lines less the fields and parameters of what is gone, and less an empty list."""
    kept: list[str] = []
    for line in reversed(lines.splitlines(keepends=True)):
        item = line.removeprefix("    - ")
        followed = kept and kept[-1].startswith("    - ")
        empty = line in ("    fields:\n", "    parameters:\n") and not followed
        if not empty and not (item != line and item.partition(".")[0] in gone):
            kept.append(line)
    return "".join(reversed(kept))
