# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import PROMISED, Answer

from .business_type import BusinessType


class BusinessGroup(Answer, kw_only=True):
    """Business group."""

    id: int = PROMISED
    title: str | None = None
    image: str | None = None
    image_small: str | None = None
    types: list[BusinessType] | None = None
