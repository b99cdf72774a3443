# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class DayEndReportStats(
    AnswerModel,
    kw_only=True,
    rename={
        "appointments": "records",
        "appointments_average": "records_average",
        "visit_appointments": "visit_records",
        "visit_appointments_average": "visit_records_average",
        "non_visit_appointments": "non_visit_records",
        "non_visit_appointments_average": "non_visit_records_average",
        "products": "goods",
        "products_paid": "goods_paid",
        "gift_cards": "certificates",
        "gift_cards_paid": "certificates_paid",
        "membership": "abonement",
        "membership_paid": "abonement_paid",
    },
):
    """Counts and averages of clients, appointments and sales in a day-end report.

    Attributes:
        clients: Number of clients.
        clients_average: Mean payment per client.
        appointments: Number of appointments.
        appointments_average: Mean payment per appointment.
        visit_appointments: Appointments that have a client.
        visit_appointments_average: Mean payment of appointments with a client.
        non_visit_appointments: Appointments that have no client.
        non_visit_appointments_average: Mean payment of appointments without a client.
        targets: Number of services.
        targets_paid: Paid for services.
        products: Number of products.
        products_paid: Paid for products.
        gift_cards: Number of gift cards.
        gift_cards_paid: Paid for gift cards.
        membership: Number of memberships.
        membership_paid: Paid for memberships.
    """

    clients: int | None = None
    """Number of clients."""
    clients_average: int | float | None = None
    """Mean payment per client."""
    appointments: int | None = None
    """Number of appointments."""
    appointments_average: int | float | None = None
    """Mean payment per appointment."""
    visit_appointments: int | None = None
    """Appointments that have a client."""
    visit_appointments_average: int | float | None = None
    """Mean payment of appointments with a client."""
    non_visit_appointments: int | None = None
    """Appointments that have no client."""
    non_visit_appointments_average: int | float | None = None
    """Mean payment of appointments without a client."""
    targets: int | None = None
    """Number of services."""
    targets_paid: int | float | None = None
    """Paid for services."""
    products: int | None = None
    """Number of products."""
    products_paid: int | float | None = None
    """Paid for products."""
    gift_cards: int | None = None
    """Number of gift cards."""
    gift_cards_paid: int | float | None = None
    """Paid for gift cards."""
    membership: int | None = None
    """Number of memberships."""
    membership_paid: int | float | None = None
    """Paid for memberships."""
