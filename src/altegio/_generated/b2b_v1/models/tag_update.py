# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import TagEntity


class TagUpdate(Request, kw_only=True):
    """What to change of a tag."""

    title: str | Unset = UNSET
    color: str | Unset = UNSET
    """Hex colour, #RRGGBB."""
    entity: TagEntity | Unset = UNSET
    """1 client tag, 2 appointment tag."""
    icon: str | Unset = UNSET
    """Icon name."""
