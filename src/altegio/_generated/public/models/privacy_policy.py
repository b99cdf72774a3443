# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .privacy_policy_agreement import PrivacyPolicyAgreement


class PrivacyPolicy(AnswerModel, kw_only=True):
    """The policy that clients agree to before they book.

    Attributes:
        agreement: Agreement required of clients; null if the location has no policy of its own.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["agreement"])
    agreement: PrivacyPolicyAgreement | None = None
    """Agreement required of clients; null if the location has no policy of its own."""

    def _settle(self) -> None:
        self.__class__ = PrivacyPolicy  # pyright: ignore[reportAttributeAccessIssue]
        if self.agreement.__class__ is list:
            self._clear_empty_list("agreement")
