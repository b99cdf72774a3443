# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .membership_balance_link import MembershipBalanceLink


class MembershipBalance(AnswerModel, kw_only=True):
    """What is left on a membership, or what a membership type gives, by service or category.

    Attributes:
        links: Services and categories that the membership covers.
    """

    links: list[MembershipBalanceLink] | None = None
    """Services and categories that the membership covers."""
