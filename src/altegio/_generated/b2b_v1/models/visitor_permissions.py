# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class VisitorPermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "visitors_access": "comers_access",
        "visitors_info_vehicle_view_access": "comers_info_vehicle_view_access",
        "visitors_info_vehicle_edit_access": "comers_info_vehicle_edit_access",
    },
):
    """A user's permissions to see and change visitors.

    Attributes:
        visitors_access: Visitors section.
    """

    visitors_access: bool | None = None
    """Visitors section."""
    visitors_info_vehicle_view_access: bool | None = None
    visitors_info_vehicle_edit_access: bool | None = None
