"""A request that fits the description."""

from __future__ import annotations

from dataclasses import dataclass

from altegio.sandbox.description import Data, DescribedOperation, Json, is_list, is_object
from altegio.sandbox.errors import Refusal, invalid


class Fields(dict[str, Json]):
    """An object in a body; fields that the operation needs, but no schema requires, are refused."""

    def __init__(self, operation: DescribedOperation, values: Data) -> None:
        super().__init__({name: with_fields(operation, item) for name, item in values.items()})
        self._operation = operation

    def __missing__(self, name: str) -> Json:
        raise invalid(self._operation, {name: ["is required"]})


def with_fields(operation: DescribedOperation, value: Json) -> Json:
    """Return a body with `Fields` for its objects."""
    if is_object(value):
        return Fields(operation, value)
    return [with_fields(operation, item) for item in value] if is_list(value) else value


@dataclass
class ApiRequest:
    """A valid request: its values, typed as described."""

    operation: DescribedOperation
    path: Data
    query: Data
    body: Json
    user: Data | None = None
    """The user whose token was sent; None for the partner alone."""

    @property
    def known_user(self) -> Data:
        """The user; raises a `Refusal` (401) for the partner alone.

        The description lets some operations be called without the user's token that answer only
        with it.
        """
        if self.user is None:
            raise Refusal(401, "The user token is missing or wrong.")
        return self.user

    def flag(self, name: str) -> bool:
        """Return whether a flag of the query is set: it is sent as 1, true or a number."""
        return str(self.query.get(name, "")).lower() in ("1", "1.0", "true")
