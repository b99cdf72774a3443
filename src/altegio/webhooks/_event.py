"""What all webhook events can do."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from altegio._calls.operation import Call
from altegio._generated.developers.models import WebhookAction

__all__ = ["Event"]

T = TypeVar("T")


class Event:
    """A change in a location, as a webhook reports it.

    ``data`` is what the API answers for the object, read as tolerantly as any answer: a field that
    does not fit is kept as it came. ``raw`` is the webhook's body.

    Altegio promises no order, and sends up to four equal webhooks for one change. Drop those whose
    :attr:`key` is known, and where the order matters, send :attr:`call` rather than use ``data``.

    Attributes:
        location_id: Location where it happened.
        resource: The API's own word for the kind of object. Use the event's class instead.
        resource_id: Id of the object.
        action: Created, updated or deleted.
        raw: The body.
    """

    __slots__ = ()

    if TYPE_CHECKING:  # fields of the models that events are made of
        location_id: int
        resource: str
        resource_id: int
        action: WebhookAction

        @property
        def raw(self) -> dict[str, Any]: ...
        def to_dict(self) -> dict[str, Any]: ...
        @classmethod
        def from_dict(cls, data: Mapping[str, Any]) -> Self: ...

    @property
    def key(self) -> str:
        """A hash of the body, the same for equal webhooks.

        The body has the time of the last change where :attr:`changed_at` is not ``None``; then two
        changes never share a key. Otherwise the same change, made again later, has the same key:
        remember it for minutes only.
        """
        # Not of the object and changed_at alone: two changes may happen within one second.
        body = json.dumps(self.raw or self.to_dict(), sort_keys=True)
        return hashlib.sha256(body.encode()).hexdigest()

    @property
    def changed_at(self) -> dt.datetime | None:
        """When the object was last changed; ``None`` for kinds that do not say it."""
        found = getattr(getattr(self, "data", None), "updated_at", None)
        return found if isinstance(found, dt.datetime) else None

    @property
    def is_deleted(self) -> bool:
        """Whether the object is gone: by the action, or because ``data`` says so."""
        data = self.raw.get("data")
        gone = self.action == WebhookAction.DELETE
        return gone or bool(isinstance(data, dict) and data.get("deleted"))

    @property
    def call(self) -> Call[Any] | None:
        """The call that reads the object as it is now: ``client.send(event.call)``.

        For a deleted object it raises ``NotFoundError``, or returns the object marked as deleted.
        ``None`` for kinds that the API has no such call for, and without the ids it needs.
        """
        return None

    def _call(self, function: Callable[[int, int], Call[T]]) -> Call[T] | None:
        """Make a call with the location's and the object's ids, if they came."""
        ids = self.location_id, self.resource_id
        return function(*ids) if all(type(one) is int for one in ids) else None
