# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import AnswerModel

from .feedback_agreements import FeedbackAgreements
from .feedback_appointment import FeedbackAppointment
from .feedback_currency import FeedbackCurrency
from .feedback_language import FeedbackLanguage
from .feedback_location import FeedbackLocation
from .feedback_team_member import FeedbackTeamMember


class FeedbackForm(
    AnswerModel,
    kw_only=True,
    rename={"team_member": "master", "location": "company", "appointment": "record"},
):
    """Feedback form."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["team_member", "location", "appointment", "currency", "agreement_links", "language"]
    )
    favicon_url: str | None = None
    is_review_submitted: bool | None = None
    page_title: str | None = None
    team_member: FeedbackTeamMember | None = None
    location: FeedbackLocation | None = None
    tips: list[dict[str, Any]] | None = None
    appointment: FeedbackAppointment | None = None
    currency: FeedbackCurrency | None = None
    agreement_links: FeedbackAgreements | None = None
    language: FeedbackLanguage | None = None

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
