from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "visitors_access": "comers_access",
        "visitors_info_vehicle_view_access": "comers_info_vehicle_view_access",
        "visitors_info_vehicle_edit_access": "comers_info_vehicle_edit_access",
    }
)
class PermissionVisitors(Model):
    """Visitors section rights."""

    #: visitors section
    visitors_access: bool | None = None
    visitors_info_vehicle_view_access: bool | None = None
    visitors_info_vehicle_edit_access: bool | None = None
