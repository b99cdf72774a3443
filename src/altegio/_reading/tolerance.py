"""Tolerant reader: no field of an answer makes a call fail."""

from __future__ import annotations

import datetime as dt
import re
from enum import Enum, IntEnum, StrEnum
from functools import cache
from typing import Any, Final, TypeAlias, get_args, get_origin

import msgspec

from altegio._calls.answer_model import AnswerModel
from altegio._calls.raw import KeptObject, shown_name, wire_names

from .decoders import decodable, field_types, options
from .differences import Differences
from .moments import moment

__all__ = ["Field", "hold", "plan", "read", "read_field", "read_object"]


class _Form(msgspec.Struct, frozen=True):
    """A type split into the kinds of values that it accepts."""

    kind: Any
    #: Values of these types need no conversion.
    fitting: frozenset[type]
    model: type[AnswerModel] | None
    items: Any
    #: Of a mapping: the types of its keys and of its values.
    values: tuple[Any, ...]
    scalars: tuple[Any, ...]
    #: For the decoder, so that a value reads the same on the fast path and here.
    target: Any
    #: A flag that is described as 0 or 1.
    numeric: bool = False


#: Where a field is kept, whether that is its own name, and its form.
Field: TypeAlias = tuple[str, bool, _Form]


@cache
def _form(kind: Any, *, numeric: bool = False) -> _Form:
    model = items = None
    values: tuple[Any, ...] = ()
    scalars = []
    for part in options(kind):
        origin = get_origin(part) or part
        if origin is list:
            (items,) = get_args(part)
        elif origin is dict:
            values = get_args(part)
        elif isinstance(origin, type) and issubclass(origin, AnswerModel):
            model = origin
        elif part is not type(None):
            scalars.append(part)
    fitting = frozenset({int, float, str, bool, list, dict} if Any in scalars else scalars)
    target = decodable(kind) | None
    return _Form(kind, fitting, model, items, values, tuple(scalars), target, numeric)


def read(value: Any, kind: Any, path: str, differences: Differences) -> Any:
    """Convert ``value`` to ``kind`` if possible, else return it unchanged."""
    form = _form(kind)
    return (
        value
        if value is None or type(value) in form.fitting
        else _read(value, form, path, differences)
    )


def read_object(value: dict[str, Any], model: type[AnswerModel]) -> Any:
    """Read a decoded object as a model; log differences as for an answer."""
    differences = Differences(f"{model.__name__}.from_dict", strict=False)
    item = read(value, model, "$", differences)
    differences.report()
    return item


def _read(value: Any, form: _Form, path: str, differences: Differences) -> Any:
    is_list, is_object = type(value) is list, type(value) is dict
    if type(value) is str and value.lower() == "null":  # as the decoder has it
        differences.converted(path, form.kind, value)
        return None
    if form.model and (is_object or not (form.scalars or (form.items and is_list))):
        return _object(value, form.model, path, differences)
    if form.values and (is_object or not (form.scalars or (form.items and is_list))):
        return _mapping(value, form, path, differences)
    if form.items and (is_list or is_object or not form.scalars):
        return _list(value, form, path, differences)
    return _scalar(value, form, path, differences)


def _object(value: Any, kind: type[AnswerModel], path: str, differences: Differences) -> Any:
    if type(value) is not dict:
        rows = value if type(value) is list and all(type(item) is dict for item in value) else []
        if rows:
            differences.refused.add(path)
        if len(rows) == 1:
            differences.converted(path, kind, value)
            return _object(rows[0], kind, f"{path}[0]", differences)
        if rows:  # ambiguous: several objects for one
            differences.kept(path, kind, value)
            return [
                _object(row, kind, f"{path}[{place if differences.strict else '*'}]", differences)
                for place, row in enumerate(rows)
            ]
        return _nothing_or_kept(value, kind, path, differences, nothing=None)
    item = kind()
    item._source = KeptObject(value)
    known = plan(kind)
    for wire, part in value.items():
        field = known.get(wire)
        if field is None:
            differences.unknown(path, wire, part)
            continue
        put(item, field, part, path, wire, differences)
    return item


def put(
    item: AnswerModel, field: Field, part: Any, path: str, wire: str, differences: Differences
) -> None:
    """Set a field of the object at ``path`` from the value sent under a wire name."""
    hold(item, field, read_field(item, field, part, path, wire, differences))


def read_field(
    item: AnswerModel, field: Field, part: Any, path: str, wire: str, differences: Differences
) -> Any:
    """Read the value sent for a field; ``None`` where it stands for nothing."""
    name, _, form = field
    if part is None or (name in item._may_be_no_date and part in _NO_DATE):
        return None
    if type(part) in form.fitting:
        return part
    below = differences.below(path, wire)
    value = _read(part, form, below, differences)
    if part == [] and not (form.items or name in item._may_be_empty_list):
        differences.refused.add(below)
    return value


def hold(item: AnswerModel, field: Field, value: Any) -> None:
    """Set a field: its own name takes precedence over its aliases, whichever comes first."""
    name, is_own, _ = field
    if value is not None and (is_own or getattr(item, name) is None):
        setattr(item, name, value)


#: Strings for a missing date, in fields that allow them.
_NO_DATE: Final = ("", "0000-00-00")


@cache
def plan(kind: type[AnswerModel]) -> dict[str, Field]:
    """Map wire names to a model's fields."""
    wires = wire_names(kind)
    return {
        wires[name]: (shown, shown == name, _form(own_kind, numeric=shown in kind._numeric_flags))
        for name, own_kind in field_types(kind).items()
        for shown in [shown_name(name)]
    }


def _list(value: Any, form: _Form, path: str, differences: Differences) -> Any:
    if type(value) is not list:
        differences.refused.add(path)
        differences.converted(path, form.kind, value)
        if value in ({}, "") or value is False:
            return []
        if type(value) is dict and all(key.isdecimal() for key in value):
            value = list(value.values())  # a list with gaps, as PHP writes it
        else:
            value = [value]
    return [
        read(item, form.items, f"{path}[{place if differences.strict else '*'}]", differences)
        for place, item in enumerate(value)
    ]


def _mapping(value: Any, form: _Form, path: str, differences: Differences) -> Any:
    if type(value) is not dict:
        return _nothing_or_kept(value, form.kind, path, differences, nothing={})
    key_kind, value_kind = form.values
    return {
        _key(key, key_kind): read(
            item, value_kind, differences.below(path, key, of_many=True), differences
        )
        for key, item in value.items()
    }


def _key(key: str, kind: Any) -> Any:
    return int(key) if kind is int and _INTEGER.fullmatch(key) else key


def _nothing_or_kept(
    value: Any, kind: Any, path: str, differences: Differences, *, nothing: Any
) -> Any:
    """Return ``nothing`` for PHP's forms of a missing object; else the value unchanged."""
    if value != []:  # which the decoder reads where it is known
        differences.refused.add(path)
    if value in ([], "") or value is False:
        differences.converted(path, kind, value)
        return nothing
    differences.kept(path, kind, value)
    return value


def _scalar(value: Any, form: _Form, path: str, differences: Differences) -> Any:
    is_text = type(value) is str
    # The decoder reads every string as a code of an open enum, an empty one too.
    is_code = is_text and any(isinstance(p, type) and issubclass(p, StrEnum) for p in form.scalars)
    if not is_code and (value in ([], "") or (is_text and value.startswith("0000-00-00"))):
        if value != []:
            differences.refused.add(path)
        differences.converted(path, form.kind, value)
        return None
    try:
        converted = _converted(value, form, path, differences)
    except (ValueError, TypeError, OverflowError):
        differences.kept(path, form.kind, value)
        return value
    if isinstance(converted, Enum) and converted not in type(converted).__members__.values():
        differences.unknown_code(path)
    if not _is_written_so(converted, value, form):
        differences.converted(path, form.kind, value)
    return converted


def _is_written_so(converted: Any, value: Any, form: _Form) -> bool:
    """Return whether this is the usual JSON form of a date, a code or a flag."""
    if isinstance(converted, IntEnum) or form.numeric:
        return type(value) is int
    return type(value) is str and isinstance(converted, dt.date | Enum)


def _converted(value: Any, form: _Form, path: str, differences: Differences) -> Any:
    # The decoder reads no 16.01.2026, and refusing it would take longer than reading it here.
    is_day_first = type(value) is str and value[2:6:3] == ".."
    try:
        if not (is_day_first and form.scalars[0] in _MOMENTS):
            return msgspec.convert(value, form.target, strict=False)
    except msgspec.ValidationError:
        pass
    differences.refused.add(path)
    for part in form.scalars:
        if part in (int, float):
            return _number(value)
        if part is str:
            return _text(value)
        if part is dt.datetime:
            return moment(value)
        if part is dt.date:
            return moment(value).date()
        if isinstance(part, type) and issubclass(part, Enum):
            return part(_number(value))
    raise TypeError(value)


_MOMENTS: Final = (dt.datetime, dt.date)
_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,400}")
#: After a comma three digits may be thousands.
_FRACTION: Final = re.compile(r"[+-]?[0-9]{1,300}(\.[0-9]+|,[0-9]{1,2})")


def _number(value: Any) -> int | float:
    if type(value) is str:
        text = value.strip()
        if _INTEGER.fullmatch(text):
            return int(text)
        if _FRACTION.fullmatch(text):
            return float(text.replace(",", "."))
        raise ValueError(value)
    if type(value) is float and not value.is_integer():
        raise ValueError(value)
    return int(value)


def _text(value: Any) -> str:
    if type(value) in (int, float):
        return str(value)
    raise TypeError(value)
