# Generated from _async/facades/reviews.py by `make generate`; not edited by hand.
"""Reviews of team members and locations by clients."""

from __future__ import annotations

from datetime import date

from altegio._calls.arguments import require_date_range, require_nonblank
from altegio._generated.b2b_v1 import api, models
from altegio._sync.pager import Pager

from .facade import LocationFacade


class LocationReviews(LocationFacade):
    """Clients' reviews, with a rating from 1 to 5.

    ``type`` says what is reviewed: a team member (``team_member_id``) or the location.
    """

    def list(
        self,
        *,
        start_date: date | None = None,
        end_date: date | None = None,
        team_member_id: int | None = None,
        rating: int | None = None,
        page_size: int | None = None,
    ) -> Pager[models.Review]:
        """List the reviews of a location and its team members.

        Args:
            start_date: The first day of the period in which they were written.
            end_date: The last day.
            team_member_id: Only reviews of this team member.
            rating: Only reviews with this rating, 1 to 5.
            page_size: Reviews per page; by default the API decides.

        Returns:
            A pager over the reviews; the API pages by number. ``appointment_id`` is set only if
            the client used the link that is sent after a visit.

        Raises:
            ValueError: The last day is before the first, ``rating`` is not 1 to 5, or
                ``page_size`` is less than 1.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_comments``.
        """
        require_date_range(start_date, end_date)
        if rating is not None:
            _check_rating(rating)
        call = api.get_comments(
            self._location_id,
            start_date=start_date,
            end_date=end_date,
            team_member_id=team_member_id,
            rating=rating,
        )
        return self._pages(call, page_size)

    def create(self, team_member_id: int, *, rating: int, text: str, name: str) -> models.Review:
        """Write a review of a team member; the API documents no call to review a location.

        Args:
            team_member_id: The team member.
            rating: 1 (bad) to 5 (excellent).
            text: The text of the review.
            name: The author's name, shown with the review.

        Returns:
            The review.

        Raises:
            ValueError: ``rating`` is not 1 to 5, or ``text`` or ``name`` is empty.
            NotFoundError: The location has no such team member.
            PermissionDeniedError: The user may not write reviews here.

        Operation: ``leave_comment``.
        """
        _check_rating(rating)
        body = models.ReviewCreate(
            rating=rating, text=require_nonblank(text, "text"), name=require_nonblank(name, "name")
        )
        return self._send(api.leave_comment(self._location_id, team_member_id, body=body))


def _check_rating(rating: int) -> None:
    if rating not in range(1, 6):
        raise ValueError(f"rating must be an integer from 1 to 5, got {rating!r}")
