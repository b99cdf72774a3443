"""The base of every generated model: plain slots, canonical names outside, wire names inside."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from copy import deepcopy
from datetime import date, datetime, time
from difflib import get_close_matches
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Protocol,
    TypeVar,
    dataclass_transform,
    final,
)

import attrs

__all__ = ["UNSET", "Model", "Unset", "model", "to_wire"]

_M = TypeVar("_M", bound="Model")
_SECRET: Final = frozenset({"user_token", "partner_token", "password", "new_password"})


@final
class Unset:
    """The type of :data:`UNSET`."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""What a request's field holds until it is given: it is not sent, whereas ``None`` is sent as null."""


class Source(Protocol):
    """Where an object came from: finds what the server sent for it."""

    def raw_of(self, item: Model, /) -> Any:
        """Return the decoded JSON that ``item`` was read from."""


#: The source that objects being read now belong to. The reader sets it; every new object asks for it.
current_source: ContextVar[Source | None] = ContextVar("current_source", default=None)


class Model:
    """A structure of the API: an answer's part or a request's body.

    Fields that the server left out or sent as null are ``None``. What the server sent is kept and
    can be had from :attr:`raw`, also where the description does not know of it.
    """

    if not TYPE_CHECKING:
        __slots__ = ()

    #: Python name → names on the wire; several when the API calls one thing by several names.
    wire_names: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    #: Python name → annotation, as written in the source.
    annotations: ClassVar[Mapping[str, str]] = {}
    required: ClassVar[tuple[str, ...]] = ()
    #: What a request says where its maker says nothing.
    defaults: ClassVar[dict[str, Any]] = {}
    missing: ClassVar[Any] = None

    if TYPE_CHECKING:
        # The slot itself is made by `model`, in the subclass.
        _source: Any

    def __init__(self, **fields: Any) -> None:
        for name in self.required:
            if name not in fields:
                raise TypeError(f"{type(self).__name__} needs {name!r}: give it a value")
        for names in self.wire_names.values():
            for wire in names:
                setattr(self, wire, self.missing)
        self._source = None
        for name, value in (deepcopy(self.defaults) | fields).items():
            try:
                setattr(self, self.wire_names[name][0], value)
            except KeyError:
                close = get_close_matches(name, self.wire_names, n=1)
                hint = f"; did you mean {close[0]!r}?" if close else ""
                raise TypeError(f"{type(self).__name__} has no field {name!r}{hint}") from None

    @property
    def raw(self) -> dict[str, Any]:
        """What the server sent for this object, decoded and otherwise untouched.

        Empty for an object that was not read from an answer.
        """
        source = self._source
        if source is None or isinstance(source, dict):
            return dict(source or {})
        found = source.raw_of(self)
        return found if isinstance(found, dict) else {}

    def _values(self) -> Iterable[tuple[str, Any]]:
        for name in self.wire_names:
            yield name, getattr(self, name)

    def __repr__(self) -> str:
        given = [
            f"{name}={'***' if name in _SECRET else repr(value)}"
            for name, value in self._values()
            if value is not self.missing
        ]
        return f"{type(self).__name__}({', '.join(given)})"

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(mine == getattr(other, name) for name, mine in self._values())

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self._values() if value is not self.missing} | {
            "raw": self.raw
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        raw = state.pop("raw")
        unset = dict.fromkeys((*self.required, *self.defaults), self.missing)
        Model.__init__(self, **unset | state)
        self._source = raw


@dataclass_transform(kw_only_default=True)
def model(
    wires: Mapping[str, str | tuple[str, ...]] | None = None, *, request: bool = False
) -> Callable[[type[_M]], type[_M]]:
    """Make a generated class a slotted attrs class.

    The slots carry the *wire* names, because the decoder fills attributes by the names it meets in
    the JSON; the canonical name is a second name of the same slot, at the same speed.
    """
    given = wires or {}

    def decorate(cls: type[_M]) -> type[_M]:
        annotations = inspect.get_annotations(cls)
        names: dict[str, tuple[str, ...]] = {}
        for name in annotations:
            wire = given.get(name, name)
            names[name] = (wire,) if isinstance(wire, str) else wire
        missing = UNSET if request else None
        fields: dict[str, Any] = {
            wire: attrs.field(default=missing, alias=name if wire == own[0] else wire)
            for name, own in names.items()
            for wire in own
        }
        fields["_source"] = attrs.field(
            factory=current_source.get, alias="_source", eq=False, repr=False
        )
        required = tuple(name for name in annotations if name not in cls.__dict__)
        defaults: dict[str, Any] = {}
        for name in annotations:
            if name in cls.__dict__:
                if cls.__dict__[name] is not missing:
                    defaults[name] = cls.__dict__[name]
                delattr(cls, name)
        built = attrs.define(
            cls,
            these=fields,
            init=False,
            repr=False,
            eq=False,
            getstate_setstate=False,
            weakref_slot=False,
        )
        built.wire_names, built.annotations = names, annotations
        built.required, built.missing, built.defaults = required, missing, defaults
        for name, own in names.items():
            if own != (name,):
                setattr(built, name, built.__dict__[own[0]] if len(own) == 1 else _first_given(own))
        return built

    return decorate


def _first_given(wires: tuple[str, ...]) -> property:
    """One attribute for several wire names: the first that the server filled."""

    def read(self: Model) -> Any:
        return next(
            (value for wire in wires if (value := getattr(self, wire)) is not self.missing),
            self.missing,
        )

    def write(self: Model, value: Any) -> None:
        setattr(self, wires[0], value)

    return property(read, write)


def to_wire(value: Any, name: str = "body") -> Any:
    """A value as JSON can carry it: models by their wire names, fields that are not set left out."""
    match value:
        case Model():
            return {
                wires[0]: to_wire(part, f"{name}.{field}")
                for field, wires in value.wire_names.items()
                if (part := getattr(value, field)) is not UNSET
            }
        case enum.Enum():
            return value.value
        case bool() | int() | float() | str() | None:
            return value
        case datetime() | date() | time():
            return value.isoformat()
        case Mapping():
            return {
                str(to_wire(key, name)): to_wire(part, f"{name}[{key!r}]")
                for key, part in value.items()
            }
        case list() | tuple() | set() | frozenset():
            return [to_wire(part, f"{name}[{place}]") for place, part in enumerate(value)]
    raise TypeError(
        f"{name} can't be sent as JSON: expected a model, text, number, date, list or mapping, got {type(value).__name__}"
    )
