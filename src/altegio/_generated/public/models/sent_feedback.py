# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .sent_feedback_charge import SentFeedbackCharge


class SentFeedback(AnswerModel, kw_only=True):
    """The result of sending feedback, with the page on which the tips are paid."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["charge"])
    charge: SentFeedbackCharge | None = None

    def _settle(self) -> None:
        self.__class__ = SentFeedback  # pyright: ignore[reportAttributeAccessIssue]
        if self.charge.__class__ is list:
            self._clear_empty_list("charge")
