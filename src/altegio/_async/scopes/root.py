"""Root scope: the other scopes, and facades that need no id."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from altegio._async import facades, scopes
from altegio._async.interfaces import AsyncCaller

from .scope import missing_facade


class AsyncRootScope(AsyncCaller):
    """Scopes and facades of a client."""

    def location(self, location_id: int) -> scopes.AsyncLocationScope:
        """Return the scope of one location (a salon, a clinic, a gym)."""
        return scopes.AsyncLocationScope(self, location_id)

    def chain(self, chain_id: int) -> scopes.AsyncChainScope:
        """Return the scope of a chain of locations; most methods need permissions in the chain."""
        return scopes.AsyncChainScope(self, chain_id)

    @property
    def user(self) -> scopes.AsyncUserScope:
        """The authorised user's own memberships, gift cards and loyalty cards."""
        return scopes.AsyncUserScope(self)

    @property
    def auth(self) -> facades.AsyncAuthentication:
        """Login of users."""
        return facades.AsyncAuthentication(self)

    @property
    def business_groups(self) -> facades.AsyncBusinessGroups:
        """Lines of business, each with its types."""
        return facades.AsyncBusinessGroups(self)

    @property
    def cities(self) -> facades.AsyncCities:
        """Cities, as locations name them."""
        return facades.AsyncCities(self)

    @property
    def countries(self) -> facades.AsyncCountries:
        """Countries in which Altegio works."""
        return facades.AsyncCountries(self)

    @property
    def booking(self) -> facades.AsyncBooking:
        """Booking widgets, and the appointments that clients made online."""
        return facades.AsyncBooking(self)

    @property
    def booking_user(self) -> facades.AsyncBookingUsers:
        """Clients who log in to online booking."""
        return facades.AsyncBookingUsers(self)

    @property
    def chains(self) -> facades.AsyncChains:
        """Chains of locations that the user may manage."""
        return facades.AsyncChains(self)

    @property
    def feedback(self) -> facades.AsyncFeedback:
        """Forms on which clients rate a visit and leave a tip."""
        return facades.AsyncFeedback(self)

    @property
    def locations(self) -> facades.AsyncLocations:
        """Locations: salons, clinics, gyms."""
        return facades.AsyncLocations(self)

    @property
    def marketplace(self) -> facades.AsyncMarketplace:
        """The partner's applications: installations, payments, channels."""
        return facades.AsyncMarketplace(self)

    @property
    def telephony(self) -> facades.AsyncTelephony:
        """Reports of a chain's telephone system."""
        return facades.AsyncTelephony(self)

    @property
    def partner_appointments(self) -> facades.AsyncPartnerAppointments:
        """Appointments that the partner's applications made."""
        return facades.AsyncPartnerAppointments(self)

    @property
    def phone_numbers(self) -> facades.AsyncPhoneNumbers:
        """Validation of phone numbers."""
        return facades.AsyncPhoneNumbers(self)

    @property
    def provider_callbacks(self) -> facades.AsyncProviderCallbacks:
        """Reports of the partner's message or fiscal service."""
        return facades.AsyncProviderCallbacks(self)

    @property
    def tax_systems(self) -> facades.AsyncTaxSystems:
        """Tax systems of a country."""
        return facades.AsyncTaxSystems(self)

    if not TYPE_CHECKING:  # otherwise type checkers would accept any name

        def __getattr__(self, name: str) -> NoReturn:
            places = {
                "client.location(…)": scopes.AsyncLocationScope,
                "client.chain(…)": scopes.AsyncChainScope,
                "client.user": scopes.AsyncUserScope,
            }
            found = [place for place, scope in places.items() if hasattr(scope, name)]
            if found and not name.startswith("_"):
                advice = " or ".join(f"{place}.{name}" for place in found)
                raise AttributeError(f"{type(self).__name__} has no {name!r}: use {advice}")
            raise missing_facade(self, name)
