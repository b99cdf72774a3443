from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import MembershipTypeCategory, MembershipTypeService


@model()
class MembershipTypeLink(Model):
    """Membership type link."""

    #: visits for this service or category
    count: int | None = None
    is_unlimited: bool | None = None
    #: given when the link is to a service
    service: MembershipTypeService | None = None
    #: given when the link is to a category
    category: MembershipTypeCategory | None = None
