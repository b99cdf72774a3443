# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class MembershipActivation(OpenIntEnum):
    """The moment at which a membership is activated."""

    AT_SALE = 1
    AT_FIRST_USE = 2
    FROM_DATE = 3
