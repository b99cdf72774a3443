# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class Image(Answer, kw_only=True):
    """A picture in one size, with its address."""

    id: int | None = None
    path: str | None = None
    width: int | None = None
    height: int | None = None
    type: str | None = None
    image_group_id: int | None = None
    version: str | None = None
    relative_path: str | None = None
