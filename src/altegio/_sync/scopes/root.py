# Generated from _async/scopes/root.py by `make generate`; not edited by hand.
"""Root scope: the other scopes, and facades that need no id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from altegio._sync import facades, scopes
from altegio._sync.interfaces import Caller

from .scope import missing_facade


class RootScope(Caller):
    """Scopes and facades of a client."""

    def location(self, location_id: int) -> scopes.LocationScope:
        """Return the scope of one location (a salon, a clinic, a gym)."""
        return scopes.LocationScope(self, location_id)

    def chain(self, chain_id: int) -> scopes.ChainScope:
        """Return the scope of a chain of locations; most methods need permissions in the chain."""
        return scopes.ChainScope(self, chain_id)

    @property
    def user(self) -> scopes.UserScope:
        """The authorised user's own memberships, gift cards and loyalty cards."""
        return scopes.UserScope(self)

    @property
    def auth(self) -> facades.Authentication:
        """Login of users."""
        return facades.Authentication(self)

    @property
    def business_groups(self) -> facades.BusinessGroups:
        """Lines of business, each with its types."""
        return facades.BusinessGroups(self)

    @property
    def cities(self) -> facades.Cities:
        """Cities, as locations name them."""
        return facades.Cities(self)

    @property
    def countries(self) -> facades.Countries:
        """Countries in which Altegio works."""
        return facades.Countries(self)

    @property
    def booking(self) -> facades.Booking:
        """Booking widgets, and the appointments that clients made online."""
        return facades.Booking(self)

    @property
    def booking_user(self) -> facades.BookingUsers:
        """Clients who log in to online booking."""
        return facades.BookingUsers(self)

    @property
    def chains(self) -> facades.Chains:
        """Chains of locations that the user may manage."""
        return facades.Chains(self)

    @property
    def feedback(self) -> facades.Feedback:
        """Forms on which clients rate a visit and leave a tip."""
        return facades.Feedback(self)

    @property
    def locations(self) -> facades.Locations:
        """Locations: salons, clinics, gyms."""
        return facades.Locations(self)

    @property
    def marketplace(self) -> facades.Marketplace:
        """The partner's applications: installations, payments, channels."""
        return facades.Marketplace(self)

    @property
    def telephony(self) -> facades.Telephony:
        """Reports of a chain's telephone system."""
        return facades.Telephony(self)

    @property
    def partner_appointments(self) -> facades.PartnerAppointments:
        """Appointments that the partner's applications made."""
        return facades.PartnerAppointments(self)

    @property
    def phone_numbers(self) -> facades.PhoneNumbers:
        """Validation of phone numbers."""
        return facades.PhoneNumbers(self)

    @property
    def provider_callbacks(self) -> facades.ProviderCallbacks:
        """Reports of the partner's message or fiscal service."""
        return facades.ProviderCallbacks(self)

    @property
    def tax_systems(self) -> facades.TaxSystems:
        """Tax systems of a country."""
        return facades.TaxSystems(self)

    if not TYPE_CHECKING:  # otherwise type checkers would accept any name

        def __getattr__(self, name: str) -> NoReturn:
            places = {
                "client.location(…)": scopes.LocationScope,
                "client.chain(…)": scopes.ChainScope,
                "client.user": scopes.UserScope,
            }
            found = [place for place, scope in places.items() if hasattr(scope, name)]
            if found and not name.startswith("_"):
                advice = " or ".join(f"{place}.{name}" for place in found)
                raise AttributeError(f"{type(self).__name__} has no {name!r}: use {advice}")
            raise missing_facade(self, name)
