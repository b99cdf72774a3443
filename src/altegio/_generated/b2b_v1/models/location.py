# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .location_booking_widget import LocationBookingWidget
from .location_chain_settings import LocationChainSettings
from .location_payment_policy import LocationPaymentPolicy
from .location_social import LocationSocial
from .reference import Reference


class Location(
    AnswerModel,
    kw_only=True,
    rename={
        "is_active": "active",
        "active_team_member_count": "active_staff_count",
        "chain_priority": "group_priority",
        "booking_widget_chain_priority": "bookform_group_priority",
        "location_photos": "company_photos",
        "slot_delay": "seance_delay_step",
        "allow_change_appointment_delay_step": "allow_change_record_delay_step",
        "allow_delete_appointment_delay_step": "allow_delete_record_delay_step",
        "appointment_type_id": "record_type_id",
        "split_appointments_by_resources": "split_records_by_resources",
        "event_appointment_clients_count_max": "activity_record_clients_count_max",
        "event_online_booking_clients_count_max": "activity_online_record_clients_count_max",
        "show_any_team_member": "show_any_master",
        "allow_change_prepaid_appointment": "allow_change_prepaid_record",
        "allow_delete_prepaid_appointment": "allow_delete_prepaid_record",
        "is_membership_restriction_enabled": "is_abonement_restriction_enabled",
        "is_offline_appointment_notification_enabled": "is_offline_record_notification_enabled",
        "is_middle_name_field_enabled": "is_patronymic_field_enabled",
        "is_show_timetable_appointment_team_member_resources": "is_show_timetable_record_master_resources",
        "booking_middle_name_required": "booking_patronymic_required",
        "team_member_name": "master_name",
        "chain_settings": "salon_group_settings",
        "main_chain_id": "main_group_id",
        "main_chain": "main_group",
        "chains": "groups",
        "booking_widgets": "bookforms",
        "allow_delete_appointment": "allow_delete_record",
        "allow_change_appointment": "allow_change_record",
    },
):
    """A place of business such as a salon, a clinic or a gym.

    Attributes:
        id: Location ID.
        public_title: Display name shown publicly.
        short_descr: Location category.
        logo: Logo image address.
        country: Country name.
        city: City name.
        timezone: UTC offset in hours.
        coordinate_lat: Latitude.
        coordinate_lon: Longitude.
        phone_confirmation: Whether a booking needs phone confirmation by SMS.
        active_team_member_count: Number of team members who can be booked.
        next_slot: Next free slot (ISO 8601), only with include_next_slot.
        app_ios: iOS app link.
        app_android: Android app link.
        currency_short_title: Currency abbreviation.
        chain_priority: Higher values come first in the chain's location list.
        booking_widget_chain_priority: Priority on the booking form.
        description: Full description as HTML.
        photos: Photo paths.
        location_photos: Full photo URLs.
        site: Website.
        push_notification_phone_confirm: Whether the client's number is confirmed before push
            notifications.
        main_chain: Main chain; an object or an empty array.
        chains: Every chain of the location; only with include_chains.
        booking_widgets: Online booking forms (widgets).
        online_sales_form_url: Booking form URL; only with booking_widget_id.
        payment_policy: Payment policy currently in force.
        access: Access rights; only with my=1.
        allow_delete_appointment: Whether appointments may be deleted.
        allow_change_appointment: Whether appointments may be changed.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        [
            "booking_widget_promo",
            "chain_settings",
            "social",
            "main_chain",
            "chains",
            "payment_policy",
            "access",
        ]
    )
    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["is_active", "is_admin_app"])
    id: int = ALWAYS_SENT
    """Location ID."""
    title: str | None = None
    public_title: str | None = None
    """Display name shown publicly."""
    short_descr: str | None = None
    """Location category."""
    logo: str | None = None
    """Logo image address."""
    is_active: bool | None = None
    phone: str | None = None
    phones: list[str] | None = None
    email: str | None = None
    country_id: int | None = None
    schedule: str | None = None
    country: str | None = None
    """Country name."""
    city_id: int | None = None
    city: str | None = None
    """City name."""
    timezone: int | str | None = None
    """UTC offset in hours."""
    timezone_name: str | None = None
    address: str | None = None
    coordinate_lat: int | float | None = None
    """Latitude."""
    coordinate_lon: int | float | None = None
    """Longitude."""
    phone_confirmation: bool | None = None
    """Whether a booking needs phone confirmation by SMS."""
    active_team_member_count: int | None = None
    """Number of team members who can be booked."""
    next_slot: dt.datetime | None = None
    """Next free slot (ISO 8601), only with include_next_slot."""
    app_ios: str | None = None
    """iOS app link."""
    app_android: str | None = None
    """Android app link."""
    currency_short_title: str | None = None
    """Currency abbreviation."""
    reminds_sms_disabled: bool | None = None
    reminds_sms_default: int | None = None
    chain_priority: int | None = None
    """Higher values come first in the chain's location list."""
    booking_widget_chain_priority: int | None = None
    """Priority on the booking form."""
    description: str | None = None
    """Full description as HTML."""
    photos: list[str] | None = None
    """Photo paths."""
    location_photos: list[str] | None = None
    """Full photo URLs."""
    booking_widget_promo: dict[str, Any] | None = None
    slot_delay: int | float | None = None
    allow_change_appointment_delay_step: int | None = None
    allow_delete_appointment_delay_step: int | None = None
    prepayment_waiting_duration_ms: int | None = None
    print_bill_on: int | None = None
    appointment_type_id: int | None = None
    split_appointments_by_resources: int | None = None
    auto_pay_account_id: int | None = None
    auto_pay_bank_account_id: int | None = None
    is_admin_app: bool | None = None
    event_appointment_clients_count_max: int | None = None
    event_online_booking_clients_count_max: int | None = None
    email_hours_default: int | None = None
    show_any_team_member: bool | None = None
    allow_change_prepaid_appointment: bool | None = None
    allow_delete_prepaid_appointment: bool | None = None
    timetable_off: bool | None = None
    is_charge_active: bool | None = None
    is_charge_optional: bool | None = None
    is_membership_restriction_enabled: bool | None = None
    switched_to_tariff: bool | None = None
    sms_enabled: bool | None = None
    is_offline_appointment_notification_enabled: bool | None = None
    is_individual: bool | None = None
    is_tips_enabled: bool | None = None
    is_show_privacy_policy: bool | None = None
    is_surname_field_enabled: bool | None = None
    is_middle_name_field_enabled: bool | None = None
    is_client_search_by_loyalty_enabled: bool | None = None
    is_show_timetable_appointment_team_member_resources: bool | None = None
    booking_comment_required: bool | None = None
    booking_email_required: bool | None = None
    booking_comment_hidden: bool | None = None
    booking_email_hidden: bool | None = None
    booking_surname_required: bool | None = None
    booking_middle_name_required: bool | None = None
    print_bill_type: str | None = None
    team_member_name: str | None = None
    datetime_format: str | None = None
    booking_comment_input_name: str | None = None
    booking_notify_text: str | None = None
    map: Any | None = None
    chain_settings: LocationChainSettings | None = None
    zip: str | None = None
    social: LocationSocial | None = None
    site: str | None = None
    """Website."""
    push_notification_phone_confirm: bool | None = None
    """Whether the client's number is confirmed before push notifications."""
    main_chain_id: int | None = None
    main_chain: Reference | None = None
    """Main chain; an object or an empty array."""
    chains: dict[str, Reference] | None = None
    """Every chain of the location; only with include_chains."""
    booking_widgets: list[LocationBookingWidget] | None = None
    """Online booking forms (widgets)."""
    online_sales_form_url: str | None = None
    """Booking form URL; only with booking_widget_id."""
    payment_policy: LocationPaymentPolicy | None = None
    """Payment policy currently in force."""
    access: dict[str, Any] | None = None
    """Access rights; only with my=1."""
    business_type_id: int | None = None
    business_group_id: int | None = None
    allow_delete_appointment: bool | None = None
    """Whether appointments may be deleted."""
    allow_change_appointment: bool | None = None
    """Whether appointments may be changed."""

    def _settle(self) -> None:
        self.__class__ = Location  # pyright: ignore[reportAttributeAccessIssue]
        if self.booking_widget_promo.__class__ is list:
            self._clear_empty_list("booking_widget_promo", {})
        if self.chain_settings.__class__ is list:
            self._clear_empty_list("chain_settings")
        if self.social.__class__ is list:
            self._clear_empty_list("social")
        if self.main_chain.__class__ is list:
            self._clear_empty_list("main_chain")
        if self.chains.__class__ is list:
            self._clear_empty_list("chains", {})
        if self.payment_policy.__class__ is list:
            self._clear_empty_list("payment_policy")
        if self.access.__class__ is list:
            self._clear_empty_list("access", {})
