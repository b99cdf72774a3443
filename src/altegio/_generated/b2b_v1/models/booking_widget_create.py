# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import Literal

from altegio._calls.model import UNSET, Request, Unset


class BookingWidgetCreate(
    Request,
    kw_only=True,
    rename={
        "team_member_step_default": "master_step_default",
        "team_member_step_hide": "master_step_hide",
        "team_member_step_num": "master_step_num",
    },
):
    """What to create a booking widget with."""

    title: str
    description: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    without_menu: bool | Unset = UNSET
    """step-by-step mode."""
    service_step_default: int | Unset = UNSET
    """Service ID."""
    service_step_hide: bool | Unset = UNSET
    team_member_step_default: int | Unset = UNSET
    """Team member ID."""
    team_member_step_hide: bool | Unset = UNSET
    service_step_num: int | Unset = UNSET
    """Order number of the service step."""
    team_member_step_num: int | Unset = UNSET
    """Order number of the team member step."""
    datetime_step_num: int | Unset = UNSET
    """Order number of the date and time step."""
    show_button: bool | Unset = UNSET
    button_position: Literal["bottom right", "bottom left", "top right", "top left"] | Unset = UNSET
    """Place of the button on the page."""
    form_position: Literal["right", "left"] | Unset = UNSET
    """Place of the panel on the page."""
    button_color: str | Unset = UNSET
    button_animation: bool | Unset = UNSET
