# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .membership_balance_link import MembershipBalanceLink


class MembershipBalance(AnswerModel, kw_only=True):
    """The visits remaining on a membership, or included in a membership type, by service or
    category.

    Attributes:
        links: Services and categories that the membership covers.
    """

    links: list[MembershipBalanceLink] | None = None
    """Services and categories that the membership covers."""
