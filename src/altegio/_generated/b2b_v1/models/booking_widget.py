# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class BookingWidget(
    AnswerModel,
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
    """An online booking form on a location's website.

    Attributes:
        id: Booking widget.
        without_menu: step-by-step mode.
        service_step_default: Service ID.
        team_member_step_default: Team member ID.
        service_step_num: Order number of the service step.
        team_member_step_num: Order number of the team member step.
        datetime_step_num: Order number of the date and time step.
        button_position: Position of the button on the page.
        form_position: Position of the panel on the page.
        html_code: Snippet that puts the button on a site.
        sequence_type: e.g. steps.
        team_member_step_title: Title of the team member step.
        html_code_v2: Second version of the button snippet.
        service_step_category_view_type: e.g. horizontal_tags.
        location_select_type_code: Way to choose a location; e.g. list.
        appointment_type_id: Appointment type.
        display_event_type: Events to show; e.g. all.
        is_multiple_event_appointment: Whether several event bookings are allowed.
        event_appointment_count: Limit of event bookings.
        weekly_view_default_location_id: Default location of the weekly view.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["header_images"])
    id: int = ALWAYS_SENT
    """Booking widget."""
    title: str = ALWAYS_SENT
    description: str = ALWAYS_SENT
    is_default: bool = ALWAYS_SENT
    without_menu: bool = ALWAYS_SENT
    """step-by-step mode."""
    service_step_default: int = ALWAYS_SENT
    """Service ID."""
    service_step_hide: bool = ALWAYS_SENT
    team_member_step_default: int = ALWAYS_SENT
    """Team member ID."""
    team_member_step_hide: bool = ALWAYS_SENT
    service_step_num: int = ALWAYS_SENT
    """Order number of the service step."""
    team_member_step_num: int = ALWAYS_SENT
    """Order number of the team member step."""
    datetime_step_num: int = ALWAYS_SENT
    """Order number of the date and time step."""
    show_button: bool = ALWAYS_SENT
    button_position: str = ALWAYS_SENT
    """Position of the button on the page."""
    form_position: str = ALWAYS_SENT
    """Position of the panel on the page."""
    button_color: str = ALWAYS_SENT
    button_animation: bool = ALWAYS_SENT
    html_code: str | None = None
    """Snippet that puts the button on a site."""
    ab_test_enabled: bool = ALWAYS_SENT
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
    """Way to choose a location; e.g. list."""
    appointment_type_id: int | None = None
    """Appointment type."""
    display_event_type: str | None = None
    """Events to show; e.g. all."""
    is_multiple_event_appointment: bool | None = None
    """Whether several event bookings are allowed."""
    event_appointment_count: int | None = None
    """Limit of event bookings."""
    header_images: dict[str, Any] | None = None
    is_weekly_view_enabled: bool | None = None
    show_weekly_view_without_online_booking: bool | None = None
    weekly_view_default_location_id: int | None = None
    """Default location of the weekly view."""

    def _settle(self) -> None:
        self.__class__ = BookingWidget  # pyright: ignore[reportAttributeAccessIssue]
        if self.header_images.__class__ is list:
            self._clear_empty_list("header_images", {})
