# Generated from _async/facades/feedback.py by `make generate`; not edited by hand.
"""Feedback of clients on their appointments."""

from __future__ import annotations

from altegio._calls.arguments import or_unset, positive_amount, require_nonblank
from altegio._calls.wire import UNSET
from altegio._generated.public import api, models

from .facade import Facade


class Feedback(Facade):
    """Forms on which clients rate a visit and leave a tip.

    Only the short token at the end of the client's link gives access to a form.
    ``location.reviews`` has the resulting reviews.
    """

    def get(self, appointment_token: str) -> models.FeedbackForm:
        """Get the content of an appointment's feedback form, and whether it was sent.

        Args:
            appointment_token: The short token in the link.

        Raises:
            ValueError: The token is empty.
            PermissionDeniedError: The partner may not use the location.
            NotFoundError: There is no such form.

        Operation: ``get_feedback_form_status``.
        """
        token = require_nonblank(appointment_token, "appointment_token")
        return self._send(api.get_feedback_form_status(token))

    def send(
        self,
        appointment_token: str,
        *,
        rating: int,
        text: str | None = None,
        tips_amount: float | None = None,
        redirect_prefix: str | None = None,
    ) -> models.SentFeedback:
        """Send the feedback form of an appointment.

        Args:
            appointment_token: The short token in the link.
            rating: 1 to 5.
            text: The client's comment.
            tips_amount: Tips for the team member, in the main unit of the currency.
            redirect_prefix: Start of the URL to which the payment page redirects.

        Returns:
            ``charge`` with the address of the payment page for the tips.

        Raises:
            ValueError: The token is empty, the rating is not from 1 to 5, or the tips are not above
                zero.
            PermissionDeniedError: The form was sent already, or may not be sent.
            NotFoundError: There is no such form.

        Operation: ``submit_feedback_form``.
        """
        if rating not in range(1, 6):
            raise ValueError(f"rating must be from 1 to 5, got {rating!r}")
        body = models.FeedbackCreate(
            rating=rating,
            text=or_unset(text),
            tips_amount=UNSET
            if tips_amount is None
            else positive_amount(tips_amount, "tips_amount"),
            redirect_prefix=or_unset(redirect_prefix),
        )
        token = require_nonblank(appointment_token, "appointment_token")
        return self._send(api.submit_feedback_form(token, body=body))
