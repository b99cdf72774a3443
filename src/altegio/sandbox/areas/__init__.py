"""The areas that keep state, one module each; importing them registers what they answer."""

from altegio.sandbox.areas import (
    appointments,
    authentication,
    cards,
    client_records,
    clients,
    events,
    gift_cards,
    locations,
    membership_types,
    memberships,
    promotions,
    schedules,
    services,
    team_members,
    visits,
)

__all__ = [
    "appointments",
    "authentication",
    "cards",
    "client_records",
    "clients",
    "events",
    "gift_cards",
    "locations",
    "membership_types",
    "memberships",
    "promotions",
    "schedules",
    "services",
    "team_members",
    "visits",
]
