"""Decoder types in which some fields take anything: for answers that always deviate there.

Where rows of an operation deviate, most of them do so in the same fields. Such a field is decoded
without a type and read tolerantly on its own, so that the rest of its row stays on the fast path.
"""

from __future__ import annotations

import functools
import operator
import re
import types
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from typing import Any, Final, TypeAlias, get_args, get_origin

from altegio._calls.answer_model import AnswerModel
from altegio._calls.raw import wire_names

from .decoders import (
    decodable,
    decoder_type,
    field_types,
    lock,
    options,
    widened_types,
)
from .differences import Differences
from .tolerance import Field, hold, plan, read_field

__all__ = ["Tree", "differences_of", "loosened", "tree_of"]

#: Fields by wire name, and ``[*]`` for a list's or a mapping's items; empty where anything goes.
Tree: TypeAlias = dict[str, "Tree"]

_STEP: Final = re.compile(r"\.(\w+)|(\[\*\])")
_SCALARS: Final = frozenset({str, int, float, bool})
#: Values that a model's decoder remembers with their conversions: an odd one, such as an empty
#: string, usually comes in every row. Longer strings are not repeated, and would take memory.
_REMEMBERED: Final = 256
_LONGEST: Final = 40
#: Collects the differences of untyped fields; ``None`` while ``.raw`` decodes again.
differences_of: Final[ContextVar[Differences | None]] = ContextVar("differences_of", default=None)


def tree_of(paths: Iterable[str], row_path: str) -> Tree:
    """Return the fields of a row that paths of differences name."""
    tree: Tree = {}
    for path in sorted(paths, key=len, reverse=True):
        node, end = tree, len(row_path)
        while step := _STEP.match(path, end):
            node, end = node.setdefault(step[1] or step[2], {}), step.end()
        node.clear()  # its parts are read with it
    return tree


def loosened(kind: Any, tree: Tree, path: str) -> Any:
    """Return the type to decode a type that users see into, loosened at the tree's paths."""
    if not tree:
        return Any
    with lock:
        parts = [_part(part, tree, path) for part in options(kind)]
        return functools.reduce(operator.or_, parts) if Any not in parts else Any


def _part(kind: Any, tree: Tree, path: str) -> Any:
    origin = get_origin(kind)
    if isinstance(origin, type):
        *keys, items = get_args(kind)
        if "[*]" not in tree:
            return types.GenericAlias(origin, (*keys, decodable(items)))
        inside = loosened(items, tree["[*]"], f"{path}[*]")
        # Only fields are read tolerantly on their own: where items are untyped, the whole list is.
        return Any if inside is Any else types.GenericAlias(origin, (*keys, inside))
    if isinstance(kind, type) and issubclass(kind, AnswerModel):
        return _model(kind, tree, path)
    return decodable(kind)


def _model(model: type[AnswerModel], tree: Tree, path: str) -> Any:
    names = {wire: name for name, wire in wire_names(model).items()}
    kinds = field_types(model)
    loose = {
        names[wire]: loosened(kinds[names[wire]], tree[wire], f"{path}.{wire}")
        for wire in tree
        if names.get(wire) in kinds
    }
    widened = widened_types(model, loose)
    anything = {wire: names[wire] for wire in tree if loose.get(names.get(wire, "")) is Any}
    return decoder_type(model, f"_Loose{model.__name__}", widened, _settling(model, anything, path))


def _settling(
    model: type[AnswerModel], anything: dict[str, str], path: str
) -> Callable[[AnswerModel], None]:
    settle: Callable[[AnswerModel], None] | None = getattr(model, "_settle", None)
    known = plan(model)
    fields = [(wire, name, known[wire]) for wire, name in anything.items()]
    remembered: dict[Any, tuple[Any, Differences]] = {}

    def read_new(
        item: Any, wire: str, field: Field, part: Any, differences: Differences
    ) -> tuple[Any, Differences]:
        full = len(remembered) >= _REMEMBERED
        is_long = part.__class__ is str and len(part) > _LONGEST
        if full or is_long or part.__class__ not in _SCALARS:
            return read_field(item, field, part, path, wire, differences), differences
        noted = Differences("", strict=False)
        value = read_field(item, field, part, path, wire, noted)
        # Objects and lists can be changed, so each row needs its own.
        if not isinstance(value, list | dict | AnswerModel):
            remembered[wire, part.__class__, part] = value, noted
        return value, noted

    def become(item: Any) -> None:
        sent = [(*field, getattr(item, field[1])) for field in fields]
        for _, name, _ in fields:
            setattr(item, name, None)  # settling must not see them
        item.__class__ = model
        if settle is not None:
            settle(item)
        differences = differences_of.get() or Differences("", strict=False)
        for wire, _, field, part in sent:
            before = part.__class__ in _SCALARS and remembered.get((wire, part.__class__, part))
            value, noted = before or read_new(item, wire, field, part, differences)
            hold(item, field, value)
            if noted is not differences:
                differences.take(noted)

    return become
