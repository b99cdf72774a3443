# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .reference import Reference


class LoyaltyCardType(
    AnswerModel, kw_only=True, rename={"chain_id": "salon_group_id", "chain": "salon_group"}
):
    """A type of loyalty card that a chain issues.

    Attributes:
        chain_id: ID of the chain that created the card type.
        chain: The chain that created the card type.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["chain"])
    id: int = ALWAYS_SENT
    title: str | None = None
    chain_id: int | None = None
    """ID of the chain that created the card type."""
    chain: Reference | None = None
    """The chain that created the card type."""

    def _settle(self) -> None:
        self.__class__ = LoyaltyCardType  # pyright: ignore[reportAttributeAccessIssue]
        if self.chain.__class__ is list:
            self._clear_empty_list("chain")
