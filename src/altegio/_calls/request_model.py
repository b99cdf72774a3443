"""Base class of request models: attrs classes, checked when made and when changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self, get_type_hints

import attrs

from .checking import checked
from .json_values import from_json
from .presentation import Shown, signature, spelling_hint
from .wire import UNSET, formatted, to_wire

if TYPE_CHECKING:
    from inspect import Signature

__all__ = ["RequestModel", "check_fields", "checked_fields", "field_types", "refuse_unknown"]


class _RequestModelType(type):
    """Metaclass of request models: signature for ``help()``, hints for misspelt fields."""

    if not TYPE_CHECKING:  # for type checkers, every instance would be ``Any``

        def __call__(cls, *values: Any, **fields: Any) -> Any:
            if values:
                raise TypeError(f"{cls.__name__} takes keyword arguments only")
            refuse_unknown(cls, fields)
            return super().__call__(**fields)

    @property
    def __signature__(cls) -> Signature:
        from inspect import Parameter

        return signature(
            cls,
            [
                (field.name, Parameter.empty if field.default is attrs.NOTHING else field.default)
                for field in attrs.fields(cls)  # type: ignore[arg-type]
            ],
        )


@attrs.define(repr=False)
class RequestModel(Shown, metaclass=_RequestModelType):
    """Base of request models. A field that is not set is not sent; ``None`` is sent as null.

    Every value is checked when the model is made and when it is assigned.

    Raises:
        TypeError: A value has another type than its field, or a field is unknown or missing.
        ValueError: A value is outside the limits of its field.
    """

    #: Sets of fields; the description requires at least one complete set.
    _alternatives: ClassVar[tuple[tuple[str, ...], ...]] = ()

    def __attrs_post_init__(self) -> None:
        self._check_alternatives()

    def _check_alternatives(self) -> None:
        given = {name for name, value in self._given() if value}
        if self._alternatives and not any(map(given.issuperset, self._alternatives)):
            expected = "; or ".join(map(", ".join, self._alternatives))
            raise TypeError(
                f"{type(self).__name__} needs {expected}; got {', '.join(sorted(given)) or 'none'}"
            )

    def _check_contents(self) -> None:
        """Check lists and dicts again: they can be changed without an assignment."""
        for name, value in self._given():
            if isinstance(value, list | dict):
                _checked(value, type(self), attrs.fields_dict(type(self))[name])

    def _given(self) -> Iterator[tuple[str, Any]]:
        for name in _names(type(self)):
            value = getattr(self, name)
            if value is not UNSET:
                yield name, value

    def wire_values(self) -> Iterator[tuple[str, Any]]:
        """Yield the values to send by wire name, in the form that the operation takes."""
        fields = attrs.fields_dict(type(self))
        for name, value in self._given():
            metadata = fields[name].metadata
            form = metadata.get("form")
            yield metadata.get("wire", name), formatted(value, form, name) if form else value

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send: the fields that are set, by wire name."""
        self._check_alternatives()
        self._check_contents()
        name = type(self).__name__
        return {wire: to_wire(value, f"{name}.{wire}") for wire, value in self.wire_values()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make a model from the JSON object that it would send.

        Raises:
            TypeError: ``data`` is not a mapping, or a value has another type than its field.
            ValueError: A name is unknown, or a value is outside the limits of its field.
        """
        if not isinstance(data, Mapping):
            raise TypeError(
                f"{cls.__name__}.from_dict takes a JSON object, got {type(data).__name__}"
            )
        names = {field.metadata.get("wire", field.name): field.name for field in attrs.fields(cls)}
        if unknown := sorted(data.keys() - names.keys()):
            hint = spelling_hint(names, dict.fromkeys(unknown))
            raise ValueError(f"{cls.__name__} has no field {unknown[0]!r} on the wire{hint}")
        hints = field_types(cls)
        return cls(
            **{names[wire]: from_json(value, hints[names[wire]]) for wire, value in data.items()}
        )

    def __replace__(self, **changes: Any) -> Self:
        """Return a copy with other values, as ``copy.replace`` does."""
        return attrs.evolve(self, **changes)


def checked_fields(model: type[RequestModel], values: Mapping[str, object]) -> dict[str, Any]:
    """Check fields of a model before it is made, with the checks that making it applies.

    Raises:
        TypeError: A value has another type than its field, or a field is unknown.
        ValueError: A value is outside the limits of its field.
    """
    refuse_unknown(model, values)
    fields = attrs.fields_dict(model)
    return {name: _checked(value, model, fields[name]) for name, value in values.items()}


def refuse_unknown(model: type, values: Mapping[str, object]) -> None:
    """Refuse names that are not fields of a model."""
    if unknown := values.keys() - _names(model):
        hint = spelling_hint(_names(model), values)
        raise TypeError(f"{model.__name__} takes no field {min(unknown)!r}{hint}")


@cache
def _names(model: type) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(model))


@cache
def field_types(model: type) -> dict[str, Any]:
    """Return the annotated types of a model's fields."""
    return get_type_hints(model)


def _checked(value: Any, model: type, field: attrs.Attribute[Any]) -> Any:
    if value is UNSET and field.default is UNSET:
        return value
    name = f"{model.__name__}.{field.name}"
    return checked(value, field_types(model)[field.name], name, field.metadata)


def _converter(kind: Any) -> Any:
    def check(value: Any, model: attrs.AttrsInstance, field: attrs.Attribute[Any]) -> Any:
        return _checked(value, type(model), field)

    # attrs annotates the argument of ``__init__`` with the type that the converter takes.
    check.__annotations__["value"] = kind
    return attrs.Converter(check, takes_self=True, takes_field=True)


def check_fields(_model: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """Add the check to every field; a ``field_transformer``, so annotations stay plain types."""
    return [field.evolve(converter=_converter(field.type)) for field in fields]
