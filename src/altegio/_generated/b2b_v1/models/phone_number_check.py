# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PhoneNumberCheck(AnswerModel, kw_only=True):
    """The result of a phone number format check."""

    is_valid: bool | None = None
