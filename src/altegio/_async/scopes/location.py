"""The scope of a location."""

from __future__ import annotations

from altegio._async import facades
from altegio._async.interfaces import AsyncCaller
from altegio._calls.arguments import positive_id

from .scope import AsyncScope

__all__ = ["AsyncLocationScope"]


class AsyncLocationScope(AsyncScope):
    """One location: a salon, a clinic, a gym."""

    def __init__(self, client: AsyncCaller, location_id: int) -> None:
        super().__init__(client)
        self.id: int = positive_id(location_id, "location_id")

    @property
    def memberships(self) -> facades.AsyncLocationMemberships:
        """Memberships of the location's clients."""
        return facades.AsyncLocationMemberships(self._client, self.id)

    @property
    def membership_types(self) -> facades.AsyncLocationMembershipTypes:
        """Types of memberships on sale in the location."""
        return facades.AsyncLocationMembershipTypes(self._client, self.id)

    @property
    def gift_cards(self) -> facades.AsyncLocationGiftCards:
        """Gift cards of the location's clients."""
        return facades.AsyncLocationGiftCards(self._client, self.id)

    @property
    def gift_card_types(self) -> facades.AsyncLocationGiftCardTypes:
        """Types of gift cards on sale in the location."""
        return facades.AsyncLocationGiftCardTypes(self._client, self.id)

    @property
    def loyalty_cards(self) -> facades.AsyncLocationLoyaltyCards:
        """Loyalty cards of the location's clients."""
        return facades.AsyncLocationLoyaltyCards(self._client, self.id)

    @property
    def loyalty_card_types(self) -> facades.AsyncLocationLoyaltyCardTypes:
        """Types of loyalty cards that are valid in the location."""
        return facades.AsyncLocationLoyaltyCardTypes(self._client, self.id)

    @property
    def services(self) -> facades.AsyncLocationServices:
        """Services that the location provides, with prices and durations."""
        return facades.AsyncLocationServices(self._client, self.id)

    @property
    def service_categories(self) -> facades.AsyncLocationServiceCategories:
        """Categories of services."""
        return facades.AsyncLocationServiceCategories(self._client, self.id)

    @property
    def service_assignments(self) -> facades.AsyncLocationServiceAssignments:
        """Assignments of services to team members, with durations."""
        return facades.AsyncLocationServiceAssignments(self._client, self.id)

    @property
    def team_members(self) -> facades.AsyncLocationTeamMembers:
        """Team members, and their tips."""
        return facades.AsyncLocationTeamMembers(self._client, self.id)

    @property
    def positions(self) -> facades.AsyncLocationPositions:
        """Positions of team members."""
        return facades.AsyncLocationPositions(self._client, self.id)

    @property
    def salary(self) -> facades.AsyncLocationSalary:
        """Earnings and payouts of team members."""
        return facades.AsyncLocationSalary(self._client, self.id)

    @property
    def settings(self) -> facades.AsyncLocationSettings:
        """Calendar, online booking, slots, notifications and the licence."""
        return facades.AsyncLocationSettings(self._client, self.id)

    @property
    def booking(self) -> facades.AsyncLocationBooking:
        """Online booking: the choices that clients have, and the appointments that they make."""
        return facades.AsyncLocationBooking(self._client, self.id)

    @property
    def booking_widgets(self) -> facades.AsyncLocationBookingWidgets:
        """Booking forms on websites."""
        return facades.AsyncLocationBookingWidgets(self._client, self.id)

    @property
    def images(self) -> facades.AsyncLocationImages:
        """Pictures of services and team members."""
        return facades.AsyncLocationImages(self._client, self.id)

    @property
    def messages(self) -> facades.AsyncLocationMessages:
        """SMS and e-mail to clients."""
        return facades.AsyncLocationMessages(self._client, self.id)

    @property
    def reviews(self) -> facades.AsyncLocationReviews:
        """Clients' reviews of team members and the location."""
        return facades.AsyncLocationReviews(self._client, self.id)

    @property
    def users(self) -> facades.AsyncLocationUsers:
        """Users of the location, their roles and permissions."""
        return facades.AsyncLocationUsers(self._client, self.id)

    @property
    def analytics(self) -> facades.AsyncLocationAnalytics:
        """Figures, charts and the day-end report."""
        return facades.AsyncLocationAnalytics(self._client, self.id)

    @property
    def appointments(self) -> facades.AsyncLocationAppointments:
        """Booked time: services for a client with a team member."""
        return facades.AsyncLocationAppointments(self._client, self.id)

    @property
    def visits(self) -> facades.AsyncLocationVisits:
        """Visits, the outcome of appointments: attendance, payments, loyalty."""
        return facades.AsyncLocationVisits(self._client, self.id)

    @property
    def slots(self) -> facades.AsyncLocationSlots:
        """Free and taken times of a team member's day."""
        return facades.AsyncLocationSlots(self._client, self.id)

    @property
    def schedules(self) -> facades.AsyncLocationSchedules:
        """Working hours of team members."""
        return facades.AsyncLocationSchedules(self._client, self.id)

    @property
    def resources(self) -> facades.AsyncLocationResources:
        """Rooms, chairs and devices that services need."""
        return facades.AsyncLocationResources(self._client, self.id)

    @property
    def clients(self) -> facades.AsyncLocationClients:
        """The location's clients."""
        return facades.AsyncLocationClients(self._client, self.id)

    @property
    def client_comments(self) -> facades.AsyncLocationClientComments:
        """Comments on clients."""
        return facades.AsyncLocationClientComments(self._client, self.id)

    @property
    def client_files(self) -> facades.AsyncLocationClientFiles:
        """Files of clients."""
        return facades.AsyncLocationClientFiles(self._client, self.id)

    @property
    def client_accounts(self) -> facades.AsyncLocationClientAccounts:
        """Client accounts: money that clients have deposited."""
        return facades.AsyncLocationClientAccounts(self._client, self.id)

    @property
    def tags(self) -> facades.AsyncLocationTags:
        """Tags: coloured marks on clients and appointments."""
        return facades.AsyncLocationTags(self._client, self.id)

    @property
    def custom_fields(self) -> facades.AsyncLocationCustomFields:
        """Custom fields of clients and appointments."""
        return facades.AsyncLocationCustomFields(self._client, self.id)

    @property
    def events(self) -> facades.AsyncLocationEvents:
        """Group classes and trainings."""
        return facades.AsyncLocationEvents(self._client, self.id)

    @property
    def event_duplication_strategies(self) -> facades.AsyncLocationEventDuplicationStrategies:
        """Saved rules for copying events."""
        return facades.AsyncLocationEventDuplicationStrategies(self._client, self.id)

    @property
    def event_schedules(self) -> facades.AsyncLocationEventSchedules:
        """Repeating events."""
        return facades.AsyncLocationEventSchedules(self._client, self.id)

    @property
    def event_schedule_days(self) -> facades.AsyncLocationEventScheduleDays:
        """Weekdays of repeating events."""
        return facades.AsyncLocationEventScheduleDays(self._client, self.id)

    @property
    def recurring_bookings(self) -> facades.AsyncLocationRecurringBookings:
        """Clients with a fixed place in a repeating event."""
        return facades.AsyncLocationRecurringBookings(self._client, self.id)

    @property
    def deprecated(self) -> facades.AsyncLocationDeprecated:
        """Deprecated methods, each with its replacement."""
        return facades.AsyncLocationDeprecated(self._client, self.id)

    @property
    def accounts(self) -> facades.AsyncLocationAccounts:
        """Cash desks and bank accounts of the location."""
        return facades.AsyncLocationAccounts(self._client, self.id)

    @property
    def bills_of_materials(self) -> facades.AsyncLocationBillsOfMaterials:
        """Bills of materials: the products that services use up."""
        return facades.AsyncLocationBillsOfMaterials(self._client, self.id)

    @property
    def documents(self) -> facades.AsyncLocationDocuments:
        """Documents of stock and sales, which bundle transactions."""
        return facades.AsyncLocationDocuments(self._client, self.id)

    @property
    def financial_transactions(self) -> facades.AsyncLocationFinancialTransactions:
        """Financial transactions: income and expenses."""
        return facades.AsyncLocationFinancialTransactions(self._client, self.id)

    @property
    def fiscal_transactions(self) -> facades.AsyncLocationFiscalTransactions:
        """Operations of the fiscal register, such as receipts."""
        return facades.AsyncLocationFiscalTransactions(self._client, self.id)

    @property
    def inventories(self) -> facades.AsyncLocationInventories:
        """Places where the location keeps products."""
        return facades.AsyncLocationInventories(self._client, self.id)

    @property
    def product_categories(self) -> facades.AsyncLocationProductCategories:
        """The tree of categories of products."""
        return facades.AsyncLocationProductCategories(self._client, self.id)

    @property
    def product_transactions(self) -> facades.AsyncLocationProductTransactions:
        """Products that were sold, used up, received or written off."""
        return facades.AsyncLocationProductTransactions(self._client, self.id)

    @property
    def products(self) -> facades.AsyncLocationProducts:
        """Products that the location sells or its services use up."""
        return facades.AsyncLocationProducts(self._client, self.id)

    @property
    def promotions(self) -> facades.AsyncLocationPromotions:
        """Promotions that are active in the location."""
        return facades.AsyncLocationPromotions(self._client, self.id)

    @property
    def sales(self) -> facades.AsyncLocationSales:
        """Sales: the items of a document, and their payments."""
        return facades.AsyncLocationSales(self._client, self.id)

    @property
    def phone_calls(self) -> facades.AsyncLocationPhoneCalls:
        """Phone calls, as the location's telephone system reported them."""
        return facades.AsyncLocationPhoneCalls(self._client, self.id)

    @property
    def webhooks(self) -> facades.AsyncLocationWebhooks:
        """Webhook settings: receivers, and the changes reported to them."""
        return facades.AsyncLocationWebhooks(self._client, self.id)
