from __future__ import annotations

from ..._model import Answer


class DayEndReportStats(
    Answer,
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
    """Day end report stats."""

    #: number of clients
    clients: int | None = None
    #: mean payment per client
    clients_average: int | float | None = None
    #: number of appointments
    appointments: int | None = None
    #: mean payment per appointment
    appointments_average: int | float | None = None
    #: appointments that have a client
    visit_appointments: int | None = None
    #: mean payment of appointments with a client
    visit_appointments_average: int | float | None = None
    #: appointments that have no client
    non_visit_appointments: int | None = None
    #: mean payment of appointments without a client
    non_visit_appointments_average: int | float | None = None
    #: number of services
    targets: int | None = None
    #: paid for services
    targets_paid: int | float | None = None
    #: number of products
    products: int | None = None
    #: paid for products
    products_paid: int | float | None = None
    #: number of certificates
    gift_cards: int | None = None
    #: paid for certificates
    gift_cards_paid: int | float | None = None
    #: number of memberships
    membership: int | None = None
    #: paid for memberships
    membership_paid: int | float | None = None
