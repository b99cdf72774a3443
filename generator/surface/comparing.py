"""Changes between two surfaces, in sentences for users of the package."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from .form import Enum, Function, Member, Model, Surface


@dataclass(frozen=True)
class SurfaceChange:
    """A change; ``subject`` is the name that accepts it, as does the name of its owner."""

    subject: str
    text: str
    #: Whether callers' code continues to work.
    addition: bool = False


_Renamed: TypeAlias = dict[str, str]
#: Checks of requests: dropping any, raising an upper or lowering a lower one breaks no caller.
_UPPER = {"maximum", "max_items", "max_length"}
_LOWER = {"minimum", "min_items", "min_length"}
_OTHERS = {"aware", "pattern", "unique"}


def compare(old: Surface, new: Surface) -> list[SurfaceChange]:
    """Return what a new surface changes, sorted by subject."""
    renamed = _renamed_models(old, new)
    removed = old.models.keys() - new.models.keys() - renamed.keys()
    added = new.models.keys() - old.models.keys() - {*renamed.values()} - old.shared.keys()
    removed -= new.shared.keys()
    found = [
        *(
            SurfaceChange(name, f"`{name}` is now called `{other}`")
            for name, other in renamed.items()
        ),
        *(SurfaceChange(model, f"model `{model}` was removed") for model in removed),
        *(SurfaceChange(model, f"model `{model}` is new", addition=True) for model in added),
    ]
    for name in old.models.keys() & new.models.keys():
        found += _model(old.models[name], new.models[name], renamed)
    found += _functions(old, new, renamed)
    found += _enums(old.enums, new.enums, {*old.shared, *new.shared})
    found += _shared(old, new)
    found += _webhooks(old.webhooks, new.webhooks)
    return sorted(found, key=lambda item: (item.subject, item.text))


def _shared(old: Surface, new: Surface) -> Iterator[SurfaceChange]:
    """Yield the changes of models and enums shared with another description."""
    own = new.models.keys() | new.enums.keys()
    for name, shared in new.shared.items():
        if name in old.models or name in old.enums:
            yield SurfaceChange(name, f"`{name}` now belongs to {shared.owner}")
        elif name not in old.shared:
            yield SurfaceChange(name, f"`{name}` of {shared.owner} is used", addition=True)
        elif old.shared[name] != shared:
            yield SurfaceChange(name, f"`{name}` now belongs to {shared.owner}")
    for name, shared in old.shared.items():
        if name in own:
            yield SurfaceChange(name, f"`{name}` no longer belongs to {shared.owner}")
        elif name not in new.shared:
            yield SurfaceChange(
                name, f"`{name}` of {shared.owner} is no longer used", addition=True
            )


def _webhooks(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[SurfaceChange]:
    for name in old.keys() | new.keys():
        before, now = old.get(name), new.get(name)
        if before is None:
            yield SurfaceChange(name, f"webhooks about {name!r} are read as `{now}`", addition=True)
        elif now is None:
            yield SurfaceChange(name, f"webhooks about {name!r} are no longer described")
        elif before != now:
            yield SurfaceChange(
                name, f"webhooks about {name!r} are now read as `{now}`, not `{before}`"
            )


def _renamed_models(old: Surface, new: Surface) -> _Renamed:
    """Pair renamed models with equal fields."""
    added = {_shape(new.models[name]): name for name in new.models.keys() - old.models.keys()}
    removed = old.models.keys() - new.models.keys()
    shapes = [_shape(old.models[name]) for name in removed]
    return {
        name: added[shape]
        for name in sorted(removed)
        if (shape := _shape(old.models[name])) in added and shapes.count(shape) == 1
    }


def _shape(model: Model) -> object:
    """Return a model without its name."""
    itself = {model.name: "Self"}
    fields = (
        replace(member, type=_typed(member.type, itself)) for member in model.members.values()
    )
    return model.request, model.alternatives, tuple(fields)


def _typed(annotation: str, renamed: _Renamed) -> str:
    return re.sub(r"[A-Za-z_]\w*", lambda found: renamed.get(found[0], found[0]), annotation)


def _functions(old: Surface, new: Surface, renamed: _Renamed) -> Iterator[SurfaceChange]:
    for name in old.functions.keys() - new.functions.keys():
        yield SurfaceChange(name, f"operation `{name}` was removed")
    for name in new.functions.keys() - old.functions.keys():
        yield SurfaceChange(name, f"operation `{name}` is new", addition=True)
    for name in old.functions.keys() & new.functions.keys():
        yield from _function(old.functions[name], new.functions[name], renamed)


def _function(old: Function, new: Function, renamed: _Renamed) -> Iterator[SurfaceChange]:
    name = old.name
    if old.area != new.area:
        yield SurfaceChange(
            name, f"`{name}` moved from `operations.{old.area}` to `operations.{new.area}`"
        )
    if old.operation != new.operation:
        yield SurfaceChange(name, f"`{name}` now calls {new.operation}, not {old.operation}")
    if _typed(old.answer, renamed) != new.answer:
        yield SurfaceChange(name, f"`{name}` now returns `{new.answer}`, not `{old.answer}`")
    if old.deprecated != new.deprecated:
        now = "no longer deprecated" if new.deprecated is None else "now deprecated"
        instead = f": {new.deprecated}" if new.deprecated else ""
        was = f" (was: {old.deprecated})" if old.deprecated else ""
        yield SurfaceChange(
            name, f"`{name}` is {now}{instead}{was}", addition=new.deprecated is None
        )
    yield from _members(name, old.members, new.members, renamed)


def _model(old: Model, new: Model, renamed: _Renamed) -> Iterator[SurfaceChange]:
    name = old.name
    if old.request != new.request:
        kind = "a request" if new.request else "an answer"
        yield SurfaceChange(name, f"`{name}` is now {kind}")
    if old.alternatives != new.alternatives:
        needed = " or ".join(" with ".join(alternative) for alternative in new.alternatives)
        yield SurfaceChange(name, f"`{name}` needs {needed or 'none of several fields any longer'}")
    yield from _members(name, old.members, new.members, renamed, read=not new.request)


def _members(
    owner: str,
    old: Mapping[str, Member],
    new: Mapping[str, Member],
    renamed: _Renamed,
    *,
    read: bool = False,
) -> Iterator[SurfaceChange]:
    called = _renamed_members(old, new)
    for name, other in called.items():
        yield SurfaceChange(f"{owner}.{name}", f"`{owner}`: `{name}` is now called `{other}`")
    for name in old.keys() - new.keys() - called.keys():
        yield SurfaceChange(f"{owner}.{name}", f"`{owner}` no longer has `{name}`")
    for name in new.keys() - old.keys() - {*called.values()}:
        needed = new[name].required and not read
        verb = "requires" if needed else "has"
        text = f"`{owner}` now {verb} `{name}: {new[name].type}`"
        yield SurfaceChange(f"{owner}.{name}", text, addition=not needed)
    for name in old.keys() & new.keys():
        yield from _member(owner, old[name], new[name], renamed, read=read)
    kept = [called.get(name, name) for name in old if called.get(name, name) in new]
    if kept != (now := [name for name in new if name in kept]):
        yield SurfaceChange(owner, f"`{owner}` has a new order: {', '.join(now)}")


def _renamed_members(old: Mapping[str, Member], new: Mapping[str, Member]) -> dict[str, str]:
    """Pair renamed members with equal wire names."""
    added = {new[name].wires[:1]: name for name in new.keys() - old.keys() if new[name].wires}
    return {
        name: added[wires]
        for name in sorted(old.keys() - new.keys())
        if (wires := old[name].wires[:1]) in added
    }


def _member(
    owner: str, old: Member, new: Member, renamed: _Renamed, *, read: bool
) -> Iterator[SurfaceChange]:
    subject = f"{owner}.{old.name}"
    if _typed(old.type, renamed) != new.type:
        yield SurfaceChange(subject, f"`{subject}` is now `{new.type}`, not `{old.type}`")
    if old.required != new.required:
        yield SurfaceChange(
            subject, f"`{subject}` {'is now required' if new.required else 'may now be omitted'}"
        )
    if old.positional != new.positional:
        yield SurfaceChange(
            subject, f"`{subject}` is {'now' if new.positional else 'no longer'} positional"
        )
    if old.wires != new.wires and new.wires:
        more = read and new.wires[: len(old.wires)] == old.wires
        verb, names = "read from" if read else "sent as", ", ".join(map(repr, new.wires))
        yield SurfaceChange(subject, f"`{subject}` is now {verb} {names}", addition=more)
    yield from _checks(subject, dict(old.checks), dict(new.checks))


def _checks(subject: str, old: dict[str, str], new: dict[str, str]) -> Iterator[SurfaceChange]:
    for check in sorted(old.keys() | new.keys()):
        before, now = old.get(check), new.get(check)
        if before != now:
            text = f"no longer has {check} {before}" if now is None else f"now has {check} {now}"
            was = f", not {before}" if before and now else ""
            wider = check in _UPPER | _LOWER | _OTHERS and now is None
            if before and now and check in _UPPER | _LOWER:
                wider = (float(now) > float(before)) is (check in _UPPER)
            yield SurfaceChange(subject, f"`{subject}` {text}{was}", addition=wider)


def _enums(
    old: Mapping[str, Enum], new: Mapping[str, Enum], shared: set[str]
) -> Iterator[SurfaceChange]:
    for name in old.keys() - new.keys() - shared:
        yield SurfaceChange(name, f"enum `{name}` was removed")
    for name in new.keys() - old.keys() - shared:
        yield SurfaceChange(name, f"enum `{name}` is new", addition=True)
    for name in old.keys() & new.keys():
        before, now = old[name].codes, new[name].codes
        for member in before.keys() - now.keys():
            yield SurfaceChange(f"{name}.{member}", f"`{name}` no longer has `{member}`")
        for member in now.keys() - before.keys():
            yield SurfaceChange(f"{name}.{member}", f"`{name}` now has `{member}`", addition=True)
        for member in before.keys() & now.keys():
            if before[member] != now[member]:
                text = f"`{name}.{member}` is now {now[member]!r}, not {before[member]!r}"
                yield SurfaceChange(f"{name}.{member}", text)
