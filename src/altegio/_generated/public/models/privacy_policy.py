# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .privacy_agreement import PrivacyAgreement


class PrivacyPolicy(AnswerModel, kw_only=True):
    """Privacy policy."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["agreement"])
    agreement: PrivacyAgreement | None = None

    def _settle(self) -> None:
        self.__class__ = PrivacyPolicy  # pyright: ignore[reportAttributeAccessIssue]
        if self.agreement.__class__ is list:
            self._clear_empty_list("agreement")
