# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Literal, TypedDict

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class BookingWidgetUpdate(RequestModel):
    """Changes to a booking widget.

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
    description: str
    is_default: bool
    without_menu: bool
    """step-by-step mode."""
    service_step_default: int
    """Service ID."""
    service_step_hide: bool
    team_member_step_default: int = attrs.field(metadata={"wire": "master_step_default"})
    """Team member ID."""
    team_member_step_hide: bool = attrs.field(metadata={"wire": "master_step_hide"})
    service_step_num: int
    """Order number of the service step."""
    team_member_step_num: int = attrs.field(metadata={"wire": "master_step_num"})
    """Order number of the team member step."""
    datetime_step_num: int
    """Order number of the date and time step."""
    show_button: bool
    button_position: Literal["bottom right", "bottom left", "top right", "top left"]
    """Position of the button on the page."""
    form_position: Literal["right", "left"]
    """Position of the panel on the page."""
    button_color: str
    button_animation: bool


class BookingWidgetUpdateParams(TypedDict, total=False):
    """Fields of BookingWidgetUpdate to change; the others stay as they are."""

    title: str
    description: str
    is_default: bool
    without_menu: bool
    """step-by-step mode."""
    service_step_default: int
    """Service ID."""
    service_step_hide: bool
    team_member_step_default: int
    """Team member ID."""
    team_member_step_hide: bool
    service_step_num: int
    """Order number of the service step."""
    team_member_step_num: int
    """Order number of the team member step."""
    datetime_step_num: int
    """Order number of the date and time step."""
    show_button: bool
    button_position: Literal["bottom right", "bottom left", "top right", "top left"]
    """Position of the button on the page."""
    form_position: Literal["right", "left"]
    """Position of the panel on the page."""
    button_color: str
    button_animation: bool
