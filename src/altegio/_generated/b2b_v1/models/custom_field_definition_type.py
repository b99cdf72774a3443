# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class CustomFieldDefinitionType(AnswerModel, kw_only=True):
    """The kind of value that a custom field holds."""

    code: str | None = None
    title: str | None = None
