# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PermissionOption(AnswerModel, kw_only=True):
    """A value that a permission can be set to.

    Attributes:
        is_disabled: Whether the option can be used.
    """

    title: str | None = None
    value: int | float | None = None
    is_disabled: bool | None = None
    """Whether the option can be used."""
