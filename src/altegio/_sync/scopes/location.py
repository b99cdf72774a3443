# Generated from _async/scopes/location.py by `make generate`; not edited by hand.
"""The scope of a location."""

from __future__ import annotations

from altegio._calls.arguments import positive_id
from altegio._sync import facades
from altegio._sync.interfaces import Caller

from .scope import Scope

__all__ = ["LocationScope"]


class LocationScope(Scope):
    """One location: a salon, a clinic, a gym."""

    def __init__(self, client: Caller, location_id: int) -> None:
        super().__init__(client)
        self.id: int = positive_id(location_id, "location_id")

    @property
    def memberships(self) -> facades.LocationMemberships:
        """Memberships of the location's clients."""
        return facades.LocationMemberships(self._client, self.id)

    @property
    def membership_types(self) -> facades.LocationMembershipTypes:
        """Types of memberships on sale in the location."""
        return facades.LocationMembershipTypes(self._client, self.id)

    @property
    def gift_cards(self) -> facades.LocationGiftCards:
        """Gift cards of the location's clients."""
        return facades.LocationGiftCards(self._client, self.id)

    @property
    def gift_card_types(self) -> facades.LocationGiftCardTypes:
        """Types of gift cards on sale in the location."""
        return facades.LocationGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> facades.LocationLoyaltyCards:
        """Loyalty cards of the location's clients."""
        return facades.LocationLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> facades.LocationLoyaltyCardTypes:
        """Types of loyalty cards that are valid in the location."""
        return facades.LocationLoyaltyCardTypes(self._client, self.id)

    @property
    def services(self) -> facades.LocationServices:
        """Services that the location provides, with prices and durations."""
        return facades.LocationServices(self._client, self.id)

    @property
    def service_categories(self) -> facades.LocationServiceCategories:
        """Categories of services."""
        return facades.LocationServiceCategories(self._client, self.id)

    @property
    def service_assignments(self) -> facades.LocationServiceAssignments:
        """Assignments of services to team members, with durations."""
        return facades.LocationServiceAssignments(self._client, self.id)

    @property
    def team_members(self) -> facades.LocationTeamMembers:
        """Team members, and their tips."""
        return facades.LocationTeamMembers(self._client, self.id)

    @property
    def positions(self) -> facades.LocationPositions:
        """Positions of team members."""
        return facades.LocationPositions(self._client, self.id)

    @property
    def salary(self) -> facades.LocationSalary:
        """Earnings and payouts of team members."""
        return facades.LocationSalary(self._client, self.id)

    @property
    def settings(self) -> facades.LocationSettings:
        """Calendar, online booking, slots, notifications and the licence."""
        return facades.LocationSettings(self._client, self.id)

    @property
    def booking(self) -> facades.LocationBooking:
        """Online booking: the choices that clients have, and the appointments that they make."""
        return facades.LocationBooking(self._client, self.id)

    @property
    def booking_widgets(self) -> facades.LocationBookingWidgets:
        """Booking forms on websites."""
        return facades.LocationBookingWidgets(self._client, self.id)

    @property
    def images(self) -> facades.LocationImages:
        """Pictures of services and team members."""
        return facades.LocationImages(self._client, self.id)

    @property
    def messages(self) -> facades.LocationMessages:
        """SMS and e-mail to clients."""
        return facades.LocationMessages(self._client, self.id)

    @property
    def reviews(self) -> facades.LocationReviews:
        """Clients' reviews of team members and the location."""
        return facades.LocationReviews(self._client, self.id)

    @property
    def users(self) -> facades.LocationUsers:
        """Users of the location, their roles and permissions."""
        return facades.LocationUsers(self._client, self.id)

    @property
    def analytics(self) -> facades.LocationAnalytics:
        """Figures, charts and the day-end report."""
        return facades.LocationAnalytics(self._client, self.id)

    @property
    def appointments(self) -> facades.LocationAppointments:
        """Booked time: services for a client with a team member."""
        return facades.LocationAppointments(self._client, self.id)

    @property
    def visits(self) -> facades.LocationVisits:
        """Visits, the outcome of appointments: attendance, payments, loyalty."""
        return facades.LocationVisits(self._client, self.id)

    @property
    def slots(self) -> facades.LocationSlots:
        """Free and taken times of a team member's day."""
        return facades.LocationSlots(self._client, self.id)

    @property
    def schedules(self) -> facades.LocationSchedules:
        """Working hours of team members."""
        return facades.LocationSchedules(self._client, self.id)

    @property
    def resources(self) -> facades.LocationResources:
        """Rooms, chairs and devices that services need."""
        return facades.LocationResources(self._client, self.id)

    @property
    def clients(self) -> facades.LocationClients:
        """The location's clients."""
        return facades.LocationClients(self._client, self.id)

    @property
    def client_comments(self) -> facades.LocationClientComments:
        """Comments on clients."""
        return facades.LocationClientComments(self._client, self.id)

    @property
    def client_files(self) -> facades.LocationClientFiles:
        """Files of clients."""
        return facades.LocationClientFiles(self._client, self.id)

    @property
    def client_accounts(self) -> facades.LocationClientAccounts:
        """Client accounts: money that clients have deposited."""
        return facades.LocationClientAccounts(self._client, self.id)

    @property
    def tags(self) -> facades.LocationTags:
        """Tags: coloured marks on clients and appointments."""
        return facades.LocationTags(self._client, self.id)

    @property
    def custom_fields(self) -> facades.LocationCustomFields:
        """Custom fields of clients and appointments."""
        return facades.LocationCustomFields(self._client, self.id)

    @property
    def events(self) -> facades.LocationEvents:
        """Group classes and trainings."""
        return facades.LocationEvents(self._client, self.id)

    @property
    def event_duplication_strategies(self) -> facades.LocationEventDuplicationStrategies:
        """Saved rules for copying events."""
        return facades.LocationEventDuplicationStrategies(self._client, self.id)

    @property
    def event_schedules(self) -> facades.LocationEventSchedules:
        """Repeating events."""
        return facades.LocationEventSchedules(self._client, self.id)

    @property
    def event_schedule_days(self) -> facades.LocationEventScheduleDays:
        """Weekdays of repeating events."""
        return facades.LocationEventScheduleDays(self._client, self.id)

    @property
    def recurring_bookings(self) -> facades.LocationRecurringBookings:
        """Clients with a fixed place in a repeating event."""
        return facades.LocationRecurringBookings(self._client, self.id)

    @property
    def deprecated(self) -> facades.LocationDeprecated:
        """Deprecated methods, each with its replacement."""
        return facades.LocationDeprecated(self._client, self.id)

    @property
    def accounts(self) -> facades.LocationAccounts:
        """Cash desks and bank accounts of the location."""
        return facades.LocationAccounts(self._client, self.id)

    @property
    def bills_of_materials(self) -> facades.LocationBillsOfMaterials:
        """Bills of materials: the products that services use up."""
        return facades.LocationBillsOfMaterials(self._client, self.id)

    @property
    def documents(self) -> facades.LocationDocuments:
        """Documents of stock and sales, which bundle transactions."""
        return facades.LocationDocuments(self._client, self.id)

    @property
    def financial_transactions(self) -> facades.LocationFinancialTransactions:
        """Financial transactions: income and expenses."""
        return facades.LocationFinancialTransactions(self._client, self.id)

    @property
    def fiscal_transactions(self) -> facades.LocationFiscalTransactions:
        """Operations of the fiscal register, such as receipts."""
        return facades.LocationFiscalTransactions(self._client, self.id)

    @property
    def inventories(self) -> facades.LocationInventories:
        """Places where the location keeps products."""
        return facades.LocationInventories(self._client, self.id)

    @property
    def product_categories(self) -> facades.LocationProductCategories:
        """The tree of categories of products."""
        return facades.LocationProductCategories(self._client, self.id)

    @property
    def product_transactions(self) -> facades.LocationProductTransactions:
        """Products that were sold, used up, received or written off."""
        return facades.LocationProductTransactions(self._client, self.id)

    @property
    def products(self) -> facades.LocationProducts:
        """Products that the location sells or its services use up."""
        return facades.LocationProducts(self._client, self.id)

    @property
    def promotions(self) -> facades.LocationPromotions:
        """Promotions that are active in the location."""
        return facades.LocationPromotions(self._client, self.id)

    @property
    def sales(self) -> facades.LocationSales:
        """Sales: the items of a document, and their payments."""
        return facades.LocationSales(self._client, self.id)

    @property
    def phone_calls(self) -> facades.LocationPhoneCalls:
        """Phone calls, as the location's telephone system reported them."""
        return facades.LocationPhoneCalls(self._client, self.id)

    @property
    def webhooks(self) -> facades.LocationWebhooks:
        """Webhook settings: receivers, and the changes reported to them."""
        return facades.LocationWebhooks(self._client, self.id)
