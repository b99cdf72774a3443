# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel


class ChainAccess(
    AnswerModel,
    kw_only=True,
    rename={
        "loyalty_membership_types_access": "loyalty_abonement_types_access",
        "loyalty_membership_balance_edit_access": "loyalty_abonement_balance_edit_access",
        "loyalty_membership_period_edit_access": "loyalty_abonement_period_edit_access",
        "loyalty_membership_history_access": "loyalty_abonement_history_access",
        "loyalty_gift_card_types_access": "loyalty_certificate_types_access",
        "promotions_access": "loyalty_programs_access",
        "_chain_services_access_2": "network_services_access",
    },
):
    """The user's rights in a chain: 1 if allowed, 0 if not.

    Attributes:
        settings_access: Settings section.
        clients_access: Client base.
        deposits_access: Client accounts.
        deposit_types_access: Client account types.
        users_access: User management.
        loyalty_access: Loyalty.
        loyalty_membership_types_access: Membership types.
        loyalty_membership_balance_edit_access: Changing a membership balance.
        loyalty_membership_period_edit_access: Changing a membership period.
        loyalty_membership_history_access: Membership history.
        loyalty_cards_manual_transactions_access: Manual top-up and write-off of loyalty cards.
        loyalty_gift_card_types_access: Gift card types.
        promotions_access: Promotions.
        chain_services_access: Management of chain services.
        analytics_access: Analytics.
    """

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(
        [
            "settings_access",
            "clients_access",
            "deposits_access",
            "deposit_types_access",
            "users_access",
            "loyalty_access",
            "loyalty_membership_types_access",
            "loyalty_membership_balance_edit_access",
            "loyalty_membership_period_edit_access",
            "loyalty_membership_history_access",
            "loyalty_cards_manual_transactions_access",
            "loyalty_gift_card_types_access",
            "promotions_access",
            "chain_services_access",
            "analytics_access",
        ]
    )
    settings_access: bool | None = None
    """Settings section."""
    clients_access: bool | None = None
    """Client base."""
    deposits_access: bool | None = None
    """Client accounts."""
    deposit_types_access: bool | None = None
    """Client account types."""
    users_access: bool | None = None
    """User management."""
    loyalty_access: bool | None = None
    """Loyalty."""
    loyalty_membership_types_access: bool | None = None
    """Membership types."""
    loyalty_membership_balance_edit_access: bool | None = None
    """Changing a membership balance."""
    loyalty_membership_period_edit_access: bool | None = None
    """Changing a membership period."""
    loyalty_membership_history_access: bool | None = None
    """Membership history."""
    loyalty_cards_manual_transactions_access: bool | None = None
    """Manual top-up and write-off of loyalty cards."""
    loyalty_gift_card_types_access: bool | None = None
    """Gift card types."""
    promotions_access: bool | None = None
    """Promotions."""
    chain_services_access: bool | None = None
    _chain_services_access_2: bool | None = None
    """Management of chain services."""
    analytics_access: bool | None = None
    """Analytics."""

    def _settle(self) -> None:
        self.__class__ = ChainAccess  # pyright: ignore[reportAttributeAccessIssue]
        if self._chain_services_access_2 is not None:
            self._fill_from_alias("chain_services_access", "_chain_services_access_2")
