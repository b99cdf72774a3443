# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any, ClassVar

from altegio._calls.answer_model import AnswerModel

from .booking_widget_language import BookingWidgetLanguage
from .booking_widget_step import BookingWidgetStep
from .booking_widget_style import BookingWidgetStyle


class BookingWidgetConfig(
    AnswerModel,
    kw_only=True,
    rename={
        "chain_id": "group_id",
        "location_id": "company_id",
        "team_member_name": "staff_name",
        "location_select_type_code": "salon_select_type_code",
        "display_event_type": "display_activity_type",
        "is_multiple_event_appointment": "is_multiple_activity_record",
        "event_appointment_count": "activity_record_count",
        "weekly_view_default_location_id": "weekly_view_default_salon_id",
        "chain_main_location_id": "chain_main_salon_id",
        "appointment_type_id": "record_type_id",
        "gift_card_count": "certificate_count",
        "membership_count": "abonement_count",
        "language": "lang",
        "languages": "langs",
    },
):
    """The appearance and behaviour of a booking widget.

    Attributes:
        chain_id: 0 when the widget belongs to one location.
        location_id: Always set.
        phone_confirmation: Whether a booking needs a code from an SMS; for a chain, get it from
            each location.
        language: One of the codes of languages.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["style", "team_member_name", "map", "legal_info", "brand", "injection", "features"]
    )
    steps: list[BookingWidgetStep] | None = None
    style: BookingWidgetStyle | None = None
    chain_id: int | None = None
    """0 when the widget belongs to one location."""
    location_id: int | None = None
    """Always set."""
    phone_confirmation: bool | None = None
    """Whether a booking needs a code from an SMS; for a chain, get it from each location."""
    comment_required: bool | None = None
    google_analytics_id: str | None = None
    facebook_pixel_id: str | None = None
    metrika_counter_id: int | None = None
    app_metrika_id: str | None = None
    sms_enabled: bool | None = None
    id: int | None = None
    url: str | None = None
    team_member_name: dict[str, Any] | None = None
    without_menu: bool | None = None
    sequence_type: str | None = None
    client_scripts: str | None = None
    y_injection: str | None = None
    first_service_category_close: bool | None = None
    map: dict[str, Any] | None = None
    location_select_type_code: str | None = None
    is_show_privacy_policy: bool | None = None
    is_client_agreements_feature_enabled: bool | None = None
    specialization_display_mode: int | None = None
    ab_test_enabled: bool | None = None
    ab_test_percentage: int | float | None = None
    is_online_sale_available: bool | None = None
    legal_info: dict[str, Any] | None = None
    online_sales_links: list[dict[str, Any]] | None = None
    google_analytics_client_id_index: str | None = None
    brand: dict[str, Any] | None = None
    injection: dict[str, Any] | None = None
    display_event_type: str | None = None
    is_multiple_event_appointment: bool | None = None
    event_appointment_count: int | None = None
    weekly_view_enabled: bool | None = None
    show_weekly_view_without_online_booking: bool | None = None
    weekly_view_default_location_id: int | None = None
    chain_main_location_id: int | None = None
    appointment_type_id: int | None = None
    features: dict[str, Any] | None = None
    gift_card_count: int | None = None
    membership_count: int | None = None
    language: str | None = None
    """One of the codes of languages."""
    languages: list[BookingWidgetLanguage] | None = None

    def _settle(self) -> None:
        self.__class__ = BookingWidgetConfig  # pyright: ignore[reportAttributeAccessIssue]
        if self.style.__class__ is list:
            self._clear_empty_list("style")
        if self.team_member_name.__class__ is list:
            self._clear_empty_list("team_member_name", {})
        if self.map.__class__ is list:
            self._clear_empty_list("map", {})
        if self.legal_info.__class__ is list:
            self._clear_empty_list("legal_info", {})
        if self.brand.__class__ is list:
            self._clear_empty_list("brand", {})
        if self.injection.__class__ is list:
            self._clear_empty_list("injection", {})
        if self.features.__class__ is list:
            self._clear_empty_list("features", {})
