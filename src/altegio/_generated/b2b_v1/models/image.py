# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class Image(Answer, kw_only=True):
    """A picture in one size, with its address."""

    id: int = PROMISED
    path: str = PROMISED
    width: int = PROMISED
    height: int = PROMISED
    type: str = PROMISED
    image_group_id: int = PROMISED
    version: str = PROMISED
    relative_path: str | None = None
