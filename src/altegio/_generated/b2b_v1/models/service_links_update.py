# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .service_link_team_member import ServiceLinkTeamMember
from .service_link_translation import ServiceLinkTranslation


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceLinksUpdate(RequestModel):
    """The new team members, resources and translations of a service.

    Attributes:
        service_id: Service to change.
        resource_ids: Resources that the service needs.
    """

    service_id: int
    """Service to change."""
    team_member_settings: list[ServiceLinkTeamMember]
    resource_ids: list[int]
    """Resources that the service needs."""
    translations: list[ServiceLinkTranslation]
