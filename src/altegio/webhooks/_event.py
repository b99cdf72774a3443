"""Base class of webhook events."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from altegio._calls.operation import Call
from altegio._generated.developers.models import WebhookAction
from altegio._reading.decoding import is_true

__all__ = ["Event"]

T = TypeVar("T")


class Event:
    """A change in a location, as a webhook reports it.

    ``data`` is the object as the API returns it, read as tolerantly as any answer: a field that
    does not fit is kept as received. ``raw`` is the webhook's body.

    Altegio guarantees no order, and sends up to four equal webhooks for one change. Drop those
    whose :attr:`key` is known, and where the order matters, send :attr:`call` instead of using
    ``data``.

    Attributes:
        location_id: Id of the location.
        resource: The API's own name for the kind of object. Use the event's class instead.
        resource_id: Id of the object.
        action: Created, updated or deleted.
        raw: The body.
    """

    __slots__ = ()

    if TYPE_CHECKING:  # fields of the generated models that events inherit from
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
        """The time of the object's last change; ``None`` for kinds without it."""
        moment = getattr(getattr(self, "data", None), "updated_at", None)
        return moment if isinstance(moment, dt.datetime) else None

    @property
    def is_deleted(self) -> bool:
        """Whether the object was deleted, according to the action or to ``data``."""
        data = self.raw.get("data")
        marked = isinstance(data, dict) and is_true(data.get("deleted"))
        return marked or self.action == WebhookAction.DELETE

    @property
    def call(self) -> Call[Any] | None:
        """The call that reads the object as it is now: ``client.send(event.call)``.

        For a deleted object it raises ``NotFoundError``, or returns the object marked as deleted.
        ``None`` for kinds without such a call, and if the webhook lacks the ids it needs.
        """
        return None

    def _call(self, function: Callable[[int, int], Call[T]]) -> Call[T] | None:
        """Make a call with the location's and the object's ids, if the webhook has both."""
        ids = self.location_id, self.resource_id
        return function(*ids) if all(type(value) is int and value > 0 for value in ids) else None
