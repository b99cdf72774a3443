from __future__ import annotations

from typing import Literal

from ..._model import UNSET, Request, Unset


class BookingWidgetCreate(
    Request,
    kw_only=True,
    rename={
        "team_member_step_default": "master_step_default",
        "team_member_step_hide": "master_step_hide",
        "team_member_step_num": "master_step_num",
    },
):
    """Booking widget create."""

    title: str
    description: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    #: step-by-step mode
    without_menu: bool | Unset = UNSET
    #: service ID
    service_step_default: int | Unset = UNSET
    service_step_hide: bool | Unset = UNSET
    #: team member ID
    team_member_step_default: int | Unset = UNSET
    team_member_step_hide: bool | Unset = UNSET
    #: order number of the service step
    service_step_num: int | Unset = UNSET
    #: order number of the team member step
    team_member_step_num: int | Unset = UNSET
    #: order number of the date and time step
    datetime_step_num: int | Unset = UNSET
    show_button: bool | Unset = UNSET
    #: place of the button on the page
    button_position: Literal["bottom right", "bottom left", "top right", "top left"] | Unset = UNSET
    #: place of the panel on the page
    form_position: Literal["right", "left"] | Unset = UNSET
    button_color: str | Unset = UNSET
    button_animation: bool | Unset = UNSET
