"""Updates of resources that the API only replaces: changes merged into the stored resource."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, tzinfo
from typing import Any, Generic, Protocol, TypeVar, get_args, get_origin

import attrs

from .answer_model import AnswerModel
from .arguments import require_zone
from .checking import members
from .request_model import RequestModel, checked_fields, field_types, refuse_unknown
from .wire import UNSET

__all__ = ["Update", "find_by_id", "without_none"]


class Identified(Protocol):
    """A resource with an id."""

    @property
    def id(self) -> int: ...


L = TypeVar("L", bound=Identified)
R = TypeVar("R", bound=RequestModel)


def without_none(**values: object) -> dict[str, object]:
    """Return the keyword arguments that are not ``None``."""
    return {name: value for name, value in values.items() if value is not None}


def find_by_id(listed: Iterable[L], wanted_id: int) -> L:
    """Return the listed resource with this id, where the API has no call for a single one.

    Raises:
        LookupError: No listed resource has it.
    """
    for resource in listed:
        if resource.id == wanted_id:
            return resource
    raise LookupError(f"no listed resource has the id {wanted_id}")


class Update(Generic[R]):
    """Changes to a resource, checked before the resource is read."""

    def __init__(
        self,
        kind: type[R],
        changes: Mapping[str, object],
        zone: tzinfo | str | None = None,
        *,
        required_only: bool = False,
    ) -> None:
        """Check the changes.

        Args:
            kind: The request that replaces the whole resource.
            changes: Its fields to change.
            zone: The location's zone, for stored times without one.
            required_only: Whether the API keeps the optional fields that are not sent.

        Raises:
            TypeError: There is no change, a field is unknown, or a value has another type.
            ValueError: A value is outside the limits of its field, or the zone is unknown.
        """
        refuse_unknown(kind, changes)
        changes = {name: value for name, value in changes.items() if value is not UNSET}
        if not changes:
            raise TypeError(f"nothing to change: pass at least one field of {kind.__name__}")
        self._kind = kind
        self._changes = checked_fields(kind, changes)
        self._zone = None if zone is None else require_zone(zone)
        self._required_only = required_only

    def keeps(self, name: str) -> bool:
        """Return whether a field stays unchanged."""
        return name not in self._changes

    def merged_into(self, stored: AnswerModel, **derived: object) -> R:
        """Make the request that applies the changes and keeps everything else.

        Fields are copied by name, also ``x_id`` from an object ``x`` and ``x_ids`` from a list of
        objects ``xs``.

        Args:
            stored: The resource as read.
            derived: Fields that it has in another form, or not at all.

        Raises:
            TypeError: The server did not send a field that the request requires.
        """
        new = derived | self._changes
        fields = attrs.fields(self._kind)
        required = {field.name for field in fields if field.default is attrs.NOTHING}
        unchanged = {
            name: value
            for name, value in _unchanged(self._kind, stored, self._zone, new)
            if name in required or not self._required_only
        }
        if missing := sorted(required - unchanged.keys() - new.keys()):
            raise TypeError(
                f"the server did not send {', '.join(missing)}, which {self._kind.__name__} "
                "requires: pass that too"
            )
        return self._kind(**unchanged, **new)


def _unchanged(
    kind: type[RequestModel], stored: AnswerModel, zone: tzinfo | None, new: Collection[str] = ()
) -> Iterator[tuple[str, Any]]:
    types = field_types(kind)
    for field in attrs.fields(kind):
        value = None if field.name in new else _stored(stored, field.name)
        if value is not None:
            yield field.name, _sendable(value, types[field.name], field.metadata, zone)


def _stored(stored: AnswerModel, name: str) -> Any:
    value = getattr(stored, name, None)
    if value is None and name.endswith("_id"):
        return getattr(getattr(stored, name.removesuffix("_id"), None), "id", None)
    if value is None and name.endswith("_ids"):
        objects = getattr(stored, name.removesuffix("_ids") + "s", None)
        if isinstance(objects, list):  # a malformed value is kept as received
            return [getattr(item, "id", item) for item in objects]
        return objects
    return value


def _sendable(value: Any, kind: Any, metadata: Mapping[str, Any], zone: tzinfo | None) -> Any:
    options = members(kind)
    if isinstance(value, list):
        items = [get_args(option)[0] for option in options if get_origin(option) is list]
        return [_sendable(item, items[0], metadata, zone) for item in value] if items else value
    if isinstance(value, AnswerModel):
        models = [kind for kind in options if isinstance(kind, type(RequestModel))]
        return models[0](**dict(_unchanged(models[0], value, zone))) if models else value
    if isinstance(value, datetime):
        if "form" in metadata:  # sent as local time
            return value.replace(tzinfo=None)
        return value if value.tzinfo else value.replace(tzinfo=zone)
    return value
