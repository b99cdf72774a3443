from __future__ import annotations

from typing import Any

from ..._model import Answer


class BookingWidget(
    Answer,
    kw_only=True,
    rename={
        "team_member_step_default": "master_step_default",
        "team_member_step_hide": "master_step_hide",
        "team_member_step_num": "master_step_num",
        "team_member_step_title": "master_step_title",
        "location_select_type_code": "salon_select_type_code",
        "appointment_type_id": "record_type_id",
        "display_event_type": "display_activity_type",
        "is_multiple_event_appointment": "is_multiple_activity_record",
        "event_appointment_count": "activity_record_count",
        "weekly_view_default_location_id": "weekly_view_default_salon_id",
    },
):
    """Booking widget."""

    #: booking widget
    id: int | None = None
    title: str | None = None
    description: str | None = None
    is_default: bool | None = None
    #: step-by-step mode
    without_menu: bool | None = None
    #: service ID
    service_step_default: int | None = None
    service_step_hide: bool | None = None
    #: team member ID
    team_member_step_default: int | None = None
    team_member_step_hide: bool | None = None
    #: order number of the service step
    service_step_num: int | None = None
    #: order number of the team member step
    team_member_step_num: int | None = None
    #: order number of the date and time step
    datetime_step_num: int | None = None
    show_button: bool | None = None
    #: place of the button on the page
    button_position: str | None = None
    #: place of the panel on the page
    form_position: str | None = None
    button_color: str | None = None
    button_animation: bool | None = None
    #: snippet that puts the button on a site
    html_code: str | None = None
    ab_test_enabled: bool | None = None
    is_chain: bool | None = None
    #: e.g. steps
    sequence_type: str | None = None
    service_step_title: str | None = None
    #: title of the team member step
    team_member_step_title: str | None = None
    specialization_display_mode: int | None = None
    datetime_step_title: str | None = None
    #: second version of the button snippet
    html_code_v2: str | None = None
    map_type: int | None = None
    default_language_id: int | None = None
    group_id: int | None = None
    facebook_pixel_id: str | None = None
    vk_pixel_id: str | None = None
    online_sales_group_id: int | None = None
    #: e.g. horizontal_tags
    service_step_category_view_type: str | None = None
    #: how a location is chosen; e.g. list
    location_select_type_code: str | None = None
    #: appointment type
    appointment_type_id: int | None = None
    #: which events are shown; e.g. all
    display_event_type: str | None = None
    #: several event bookings allowed
    is_multiple_event_appointment: bool | None = None
    #: limit of event bookings
    event_appointment_count: int | None = None
    header_images: dict[str, Any] | None = None
    is_weekly_view_enabled: bool | None = None
    show_weekly_view_without_online_booking: bool | None = None
    #: default location of the weekly view
    weekly_view_default_location_id: int | None = None

    def __post_init__(self) -> None:
        if self.header_images.__class__ is list:
            self._absent("header_images", {})
