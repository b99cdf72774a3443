# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class BookableTeamMemberPosition(AnswerModel, kw_only=True):
    """The position of a team member whom clients can book."""

    id: int | None = None
    title: str | None = None
    services_binding_type: int | None = None
