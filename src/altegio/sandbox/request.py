"""A request that fits the description."""

from __future__ import annotations

from dataclasses import dataclass

from altegio.sandbox.description import Data, DescribedOperation, Json


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
        """The user of an operation that needs one."""
        assert self.user is not None, self.operation.name  # noqa: S101 - access has checked it
        return self.user

    def flag(self, name: str) -> bool:
        """Whether a flag of the query is set: it is sent as 1, true or a number."""
        return str(self.query.get(name, "")).lower() in ("1", "1.0", "true")
