# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class MembershipTypeAvailabilityInterval(AnswerModel, kw_only=True, rename={"from_": "from"}):
    """A span of the day in which memberships of the type can be used."""

    from_: int | None = None
    to: int | None = None
