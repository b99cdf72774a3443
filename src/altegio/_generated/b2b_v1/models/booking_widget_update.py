# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import Literal

from altegio._calls.model import Request


class BookingWidgetUpdate(
    Request,
    kw_only=True,
    rename={
        "team_member_step_default": "master_step_default",
        "team_member_step_hide": "master_step_hide",
        "team_member_step_num": "master_step_num",
    },
):
    """What to change of a booking widget."""

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
    """Place of the button on the page."""
    form_position: Literal["right", "left"]
    """Place of the panel on the page."""
    button_color: str
    button_animation: bool
