# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .tip_charge import TipCharge


class FeedbackResult(AnswerModel, kw_only=True):
    """Feedback result."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["charge"])
    charge: TipCharge | None = None

    def _settle(self) -> None:
        self.__class__ = FeedbackResult  # pyright: ignore[reportAttributeAccessIssue]
        if self.charge.__class__ is list:
            self._clear_empty_list("charge")
