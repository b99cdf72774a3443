from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ClientMembershipService


@model()
class Link(Model):
    """Link."""

    #: number of uses
    count: int | None = None
    is_unlimited: bool | None = None
    service: ClientMembershipService | None = None
    #: service category
    category: ClientMembershipService | None = None
