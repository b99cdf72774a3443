# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class ImageDelete(Request, kw_only=True):
    """Which images to delete."""

    image_group_id: int
    """Group to delete."""
