# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import AnswerModel

from .feedback_form_agreements import FeedbackFormAgreements
from .feedback_form_appointment import FeedbackFormAppointment
from .feedback_form_currency import FeedbackFormCurrency
from .feedback_form_language import FeedbackFormLanguage
from .feedback_form_location import FeedbackFormLocation
from .feedback_form_team_member import FeedbackFormTeamMember


class FeedbackForm(
    AnswerModel,
    kw_only=True,
    rename={"team_member": "master", "location": "company", "appointment": "record"},
):
    """The content of a feedback form, and whether it was submitted.

    Attributes:
        is_review_submitted: Whether the feedback was already sent.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["team_member", "location", "appointment", "currency", "agreement_links", "language"]
    )
    favicon_url: str | None = None
    is_review_submitted: bool | None = None
    """Whether the feedback was already sent."""
    page_title: str | None = None
    team_member: FeedbackFormTeamMember | None = None
    location: FeedbackFormLocation | None = None
    tips: list[dict[str, Any]] | None = None
    appointment: FeedbackFormAppointment | None = None
    currency: FeedbackFormCurrency | None = None
    agreement_links: FeedbackFormAgreements | None = None
    language: FeedbackFormLanguage | None = None

    def _settle(self) -> None:
        self.__class__ = FeedbackForm  # pyright: ignore[reportAttributeAccessIssue]
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
        if self.location.__class__ is list:
            self._clear_empty_list("location")
        if self.appointment.__class__ is list:
            self._clear_empty_list("appointment")
        if self.currency.__class__ is list:
            self._clear_empty_list("currency")
        if self.agreement_links.__class__ is list:
            self._clear_empty_list("agreement_links")
        if self.language.__class__ is list:
            self._clear_empty_list("language")
