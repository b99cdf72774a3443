# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Request

if TYPE_CHECKING:
    from . import ServiceLinkTeamMember, ServiceLinkTranslation


class ServiceLinksUpdate(Request, kw_only=True):
    """The team members, resources and translations that a service is to have."""

    service_id: int
    """Service to change."""
    team_member_settings: list[ServiceLinkTeamMember]
    resource_ids: list[int]
    """Resources the service needs."""
    translations: list[ServiceLinkTranslation]
