"""Changes between the structures of two contracts, marked if they break callers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from generator.changes.pairing import Pairs
from generator.changes.structure import Contract, OperationStructure, Spot, Value, parent_of

How: TypeAlias = Literal[
    "added",
    "removed",
    "moved",
    "renamed",
    "retyped",
    "required",
    "optional",
    "codes",
    "deprecated",
    "restored",
    "limits",
]
#: Fields of the envelope, which the SDK removes.
_ENVELOPE: Final = ("success", "meta", "data")


@dataclass(frozen=True)
class ContractChange:
    """A change of an operation; `spot` is `None` for the operation itself.

    `operation` and `spot` are the new names, or the old ones if it was removed.
    """

    how: How
    operation: str
    spot: Spot | None = None
    before: str = ""
    after: str = ""
    breaking: bool = False


def changes(old: Contract, new: Contract, pairs: Pairs) -> list[ContractChange]:
    """Return every change, in the order of the old contract, then of the new one."""
    return list(_changes(old, new, pairs))


def _changes(old: Contract, new: Contract, pairs: Pairs) -> Iterator[ContractChange]:
    for name, before in old.operations.items():
        now = pairs.operations.get(name, name)
        after = new.operations.get(now)
        if after is None:
            yield ContractChange("removed", name, before=_address(before), breaking=True)
            continue
        if now != name:
            yield ContractChange("renamed", now, before=name, after=now, breaking=True)
        if _address(before) != _address(after):
            yield ContractChange("moved", now, before=_address(before), after=_address(after))
        if before.deprecated != after.deprecated:
            yield ContractChange("deprecated" if after.deprecated else "restored", now)
        yield from _values(before, after, pairs)
    known = {pairs.operations.get(name, name) for name in old.operations}
    for name, operation in new.operations.items():
        if name not in known:
            yield ContractChange("added", name, after=_address(operation))


def _values(
    before: OperationStructure, after: OperationStructure, pairs: Pairs
) -> Iterator[ContractChange]:
    in_path = pairs.in_path.get(after.id, {})
    renamed: dict[Spot, Spot] = {("path", old): ("path", new) for old, new in in_path.items()}
    renamed |= pairs.values.get(after.id, {})
    for spot, value in before.values.items():
        now = _followed(spot, renamed)
        if now not in after.values:
            if not _follows(spot, before.values, after.values, renamed):
                yield ContractChange(
                    "removed", after.id, spot, value.type, breaking=not _unread(spot)
                )
            continue
        if spot in renamed:
            # Callers never write the name of a path parameter: they pass it by position.
            yield ContractChange(
                "renamed", after.id, now, spot[1], now[1], breaking=spot[0] != "path"
            )
        yield from _value(after.id, now, value, after.values[now])
    added = after.values.keys() - {_followed(spot, renamed) for spot in before.values}
    for spot in (spot for spot in after.values if spot in added and parent_of(spot) not in added):
        value = after.values[spot]
        breaking = spot[0] != "answer" and value.required
        yield ContractChange("added", after.id, spot, after=value.type, breaking=breaking)


def _value(operation: str, spot: Spot, before: Value, after: Value) -> Iterator[ContractChange]:
    sent = spot[0] != "answer"
    seen = not _unread(spot)
    if before.type != after.type:
        yield ContractChange("retyped", operation, spot, before.type, after.type, breaking=seen)
    if after.required and not before.required:
        yield ContractChange("required", operation, spot, breaking=sent)
    if before.required and not after.required:
        yield ContractChange("optional", operation, spot, breaking=not sent and seen)
    if set(before.codes) != set(after.codes):
        fewer = bool(set(before.codes) - set(after.codes)) or not before.codes
        removed, added = _listed(before.codes, after.codes), _listed(after.codes, before.codes)
        yield ContractChange("codes", operation, spot, removed, added, breaking=sent and fewer)

    if sent and before.limits != after.limits:
        was, now = (
            {f"{name} {json.dumps(limit)}" for name, limit in value.limits.items()}
            for value in (before, after)
        )
        removed, added = (", ".join(sorted(limits)) for limits in (was - now, now - was))
        breaking = _tighter(before.limits, after.limits)
        yield ContractChange("limits", operation, spot, removed, added, breaking=breaking)


def _tighter(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Return whether a value that was within the limits may no longer be."""
    for name in after.keys() - {"default"}:
        was, now = before.get(name), after[name]
        upper, lower = (word in name.lower() for word in ("max", "min"))
        if was is None or (now < was if upper else now > was if lower else now != was):
            return True
    return False


def _followed(spot: Spot, renamed: dict[Spot, Spot]) -> Spot:
    """Return the new place of a field, given that of its object."""
    if spot in renamed:
        return renamed[spot]
    side, place = spot
    for old, new in renamed.items():
        if old[0] == side and place.startswith(f"{old[1]}."):
            return side, new[1] + place[len(old[1]) :]
    return spot


def _follows(
    spot: Spot, before: dict[Spot, Value], after: dict[Spot, Value], renamed: dict[Spot, Spot]
) -> bool:
    """Return whether a field was removed with its object, which is reported alone."""
    parent = parent_of(spot)
    return parent in before and _followed(parent, renamed) not in after


def _unread(spot: Spot) -> bool:
    """Return whether a field belongs to the envelope, which no user of the SDK reads."""
    side, place = spot
    head = place.partition(".")[0]
    return side == "answer" and (place in _ENVELOPE or head in _ENVELOPE[:2])


def _address(operation: OperationStructure) -> str:
    return f"{operation.method.upper()} {operation.path}"


def _listed(codes: tuple[object, ...], besides: tuple[object, ...]) -> str:
    return ", ".join(str(code) for code in codes if code not in besides)
