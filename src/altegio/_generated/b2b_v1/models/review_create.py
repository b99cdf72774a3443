# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ReviewCreate(RequestModel):
    """A review of a team member to post.

    Attributes:
        rating: 1 to 5.
        name: Author name shown with the review.
    """

    rating: int = attrs.field(metadata={"wire": "mark"})
    """1 to 5."""
    text: str
    name: str
    """Author name shown with the review."""
