from __future__ import annotations

from typing import Literal

from ..._model import Request


class BookingWidgetUpdate(
    Request,
    kw_only=True,
    rename={
        "team_member_step_default": "master_step_default",
        "team_member_step_hide": "master_step_hide",
        "team_member_step_num": "master_step_num",
    },
):
    """Booking widget update."""

    title: str
    description: str
    is_default: bool
    #: step-by-step mode
    without_menu: bool
    #: service ID
    service_step_default: int
    service_step_hide: bool
    #: team member ID
    team_member_step_default: int
    team_member_step_hide: bool
    #: order number of the service step
    service_step_num: int
    #: order number of the team member step
    team_member_step_num: int
    #: order number of the date and time step
    datetime_step_num: int
    show_button: bool
    #: place of the button on the page
    button_position: Literal["bottom right", "bottom left", "top right", "top left"]
    #: place of the panel on the page
    form_position: Literal["right", "left"]
    button_color: str
    button_animation: bool
