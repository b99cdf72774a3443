# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class ServiceLinkTranslation(Request, kw_only=True):
    """A service's title in another language."""

    language_id: int | Unset = UNSET
    translation: str | Unset = UNSET
    """Service name in that language; an empty string clears it."""
