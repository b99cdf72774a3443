# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ScheduleInterval(AnswerModel, kw_only=True, rename={"from_": "from"}):
    """A working interval of a team member's day."""

    from_: str | None = None
    to: str | None = None
