# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

from altegio._calls.answer_model import AnswerModel


class PermissionKind(AnswerModel, kw_only=True):
    """The kind of values that a permission takes.

    Attributes:
        all_access_value: Value meaning full access; in practice number, string or boolean.
        no_access_value: Value meaning no access at all; in practice number, string or boolean.
    """

    slug: str | None = None
    all_access_value: Any | None = None
    """Value meaning full access; in practice number, string or boolean."""
    no_access_value: Any | None = None
    """Value meaning no access at all; in practice number, string or boolean."""
