# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import Any

from altegio._calls.model import Answer


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
    """An online booking form that a location puts on its website."""

    id: int | None = None
    """Booking widget."""
    title: str | None = None
    description: str | None = None
    is_default: bool | None = None
    without_menu: bool | None = None
    """step-by-step mode."""
    service_step_default: int | None = None
    """Service ID."""
    service_step_hide: bool | None = None
    team_member_step_default: int | None = None
    """Team member ID."""
    team_member_step_hide: bool | None = None
    service_step_num: int | None = None
    """Order number of the service step."""
    team_member_step_num: int | None = None
    """Order number of the team member step."""
    datetime_step_num: int | None = None
    """Order number of the date and time step."""
    show_button: bool | None = None
    button_position: str | None = None
    """Place of the button on the page."""
    form_position: str | None = None
    """Place of the panel on the page."""
    button_color: str | None = None
    button_animation: bool | None = None
    html_code: str | None = None
    """Snippet that puts the button on a site."""
    ab_test_enabled: bool | None = None
    is_chain: bool | None = None
    sequence_type: str | None = None
    """e.g. steps."""
    service_step_title: str | None = None
    team_member_step_title: str | None = None
    """Title of the team member step."""
    specialization_display_mode: int | None = None
    datetime_step_title: str | None = None
    html_code_v2: str | None = None
    """Second version of the button snippet."""
    map_type: int | None = None
    default_language_id: int | None = None
    group_id: int | None = None
    facebook_pixel_id: str | None = None
    vk_pixel_id: str | None = None
    online_sales_group_id: int | None = None
    service_step_category_view_type: str | None = None
    """e.g. horizontal_tags."""
    location_select_type_code: str | None = None
    """How a location is chosen; e.g. list."""
    appointment_type_id: int | None = None
    """Appointment type."""
    display_event_type: str | None = None
    """Which events are shown; e.g. all."""
    is_multiple_event_appointment: bool | None = None
    """Several event bookings allowed."""
    event_appointment_count: int | None = None
    """Limit of event bookings."""
    header_images: dict[str, Any] | None = None
    is_weekly_view_enabled: bool | None = None
    show_weekly_view_without_online_booking: bool | None = None
    weekly_view_default_location_id: int | None = None
    """Default location of the weekly view."""

    def __post_init__(self) -> None:
        if self.header_images.__class__ is list:
            self._absent("header_images", {})
