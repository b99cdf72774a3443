from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import MembershipTypeLink


@model()
class MembershipTypeBalanceContainer(Model):
    """Services or categories covered and how many visits each has."""

    links: list[MembershipTypeLink] | None = None
