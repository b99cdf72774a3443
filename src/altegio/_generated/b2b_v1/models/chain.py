# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .chain_access import ChainAccess
from .location import Location


class Chain(AnswerModel, kw_only=True, rename={"locations": "companies"}):
    """A group of locations that share clients, memberships and loyalty.

    Attributes:
        id: Chain ID.
        access: The user's rights in the chain; 1 allowed, 0 not.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["access"])
    id: int = ALWAYS_SENT
    """Chain ID."""
    title: str | None = None
    locations: list[Location] | None = None
    access: ChainAccess | None = None
    """The user's rights in the chain; 1 allowed, 0 not."""

    def _settle(self) -> None:
        self.__class__ = Chain  # pyright: ignore[reportAttributeAccessIssue]
        if self.access.__class__ is list:
            self._clear_empty_list("access")
