from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    from . import ServiceLinkTeamMember, ServiceLinkTranslation


class ServiceLinksUpdate(
    Request,
    kw_only=True,
):
    """Service links update."""

    #: service to change
    service_id: int
    team_member_settings: list[ServiceLinkTeamMember]
    #: resources the service needs
    resource_ids: list[int]
    translations: list[ServiceLinkTranslation]
