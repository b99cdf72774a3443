# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

from altegio._calls.answer_model import AnswerModel


class PermissionValue(AnswerModel, kw_only=True):
    """A permission of a user and its value."""

    slug: str | None = None
    value: str | int | float | bool | list[Any] | None = None
