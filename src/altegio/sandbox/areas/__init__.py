"""The areas that keep state, one module each; importing them registers what they answer."""

from altegio.sandbox.areas import (
    authentication,
    cards,
    events,
    gift_cards,
    membership_types,
    memberships,
    promotions,
)

__all__ = [
    "authentication",
    "cards",
    "events",
    "gift_cards",
    "membership_types",
    "memberships",
    "promotions",
]
