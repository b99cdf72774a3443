# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class LoyaltyCode(Answer, kw_only=True):
    """A code generated for a membership or gift card that is sold."""

    code: str = PROMISED
