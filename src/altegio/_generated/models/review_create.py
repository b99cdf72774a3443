from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class ReviewCreate(
    Request,
    kw_only=True,
):
    """Review create."""

    #: 1 to 5
    mark: int
    text: str
    #: author name shown with the review
    name: str
