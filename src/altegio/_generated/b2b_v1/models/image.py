# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class Image(AnswerModel, kw_only=True):
    """An image in one size, with its URL."""

    id: int = ALWAYS_SENT
    path: str = ALWAYS_SENT
    width: int = ALWAYS_SENT
    height: int = ALWAYS_SENT
    type: str = ALWAYS_SENT
    image_group_id: int = ALWAYS_SENT
    version: str = ALWAYS_SENT
    relative_path: str | None = None
