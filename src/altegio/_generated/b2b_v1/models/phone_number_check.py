# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PhoneNumberCheck(AnswerModel, kw_only=True):
    """Whether a phone number is well formed."""

    is_valid: bool | None = None
