# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class ReviewSubject(OpenIntEnum):
    """The subject of a review."""

    LOCATION = 0
    TEAM_MEMBER = 1
