# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Literal

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class BookingWidgetCreate(RequestModel):
    """Settings of a new booking widget.

    Attributes:
        without_menu: step-by-step mode.
        service_step_default: Service ID.
        team_member_step_default: Team member ID.
        service_step_num: Order number of the service step.
        team_member_step_num: Order number of the team member step.
        datetime_step_num: Order number of the date and time step.
        button_position: Position of the button on the page.
        form_position: Position of the panel on the page.
    """

    title: str
    description: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    without_menu: bool | Unset = UNSET
    """step-by-step mode."""
    service_step_default: int | Unset = UNSET
    """Service ID."""
    service_step_hide: bool | Unset = UNSET
    team_member_step_default: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "master_step_default"}
    )
    """Team member ID."""
    team_member_step_hide: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "master_step_hide"}
    )
    service_step_num: int | Unset = UNSET
    """Order number of the service step."""
    team_member_step_num: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "master_step_num"}
    )
    """Order number of the team member step."""
    datetime_step_num: int | Unset = UNSET
    """Order number of the date and time step."""
    show_button: bool | Unset = UNSET
    button_position: Literal["bottom right", "bottom left", "top right", "top left"] | Unset = UNSET
    """Position of the button on the page."""
    form_position: Literal["right", "left"] | Unset = UNSET
    """Position of the panel on the page."""
    button_color: str | Unset = UNSET
    button_animation: bool | Unset = UNSET
