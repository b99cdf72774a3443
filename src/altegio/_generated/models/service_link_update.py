from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    from . import ServiceLinkUpdateTeamMemberSetting, ServiceLinkUpdateTranslation


class ServiceLinkUpdate(
    Request,
    kw_only=True,
):
    """Service link update."""

    #: service to change
    service_id: int
    team_member_settings: list[ServiceLinkUpdateTeamMemberSetting]
    #: resources the service needs
    resource_ids: list[int]
    translations: list[ServiceLinkUpdateTranslation]
