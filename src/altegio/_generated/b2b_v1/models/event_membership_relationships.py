# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import EventMembershipTypeLink


class EventMembershipRelationships(
    Answer, kw_only=True, rename={"membership_type": "loyalty_abonement_type"}
):
    """What a membership that can pay for an event refers to."""

    membership_type: EventMembershipTypeLink | None = None

    def __post_init__(self) -> None:
        if self.membership_type.__class__ is list:
            self._absent("membership_type")
