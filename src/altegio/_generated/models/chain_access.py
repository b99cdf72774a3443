from __future__ import annotations

from ..._model import Answer


class ChainAccess(
    Answer,
    kw_only=True,
    rename={
        "loyalty_membership_types_access": "loyalty_abonement_types_access",
        "loyalty_membership_balance_edit_access": "loyalty_abonement_balance_edit_access",
        "loyalty_membership_period_edit_access": "loyalty_abonement_period_edit_access",
        "loyalty_membership_history_access": "loyalty_abonement_history_access",
        "loyalty_gift_card_types_access": "loyalty_certificate_types_access",
        "promotions_access": "loyalty_programs_access",
        "chain_services_access": "network_services_access",
        "_chain_services_access_2": "chain_services_access",
    },
):
    """What the user may do in the chain; 1 allowed, 0 not."""

    #: settings section; 1 yes, 0 no
    settings_access: int | None = None
    #: client base; 1 yes, 0 no
    clients_access: int | None = None
    #: client accounts; 1 yes, 0 no
    deposits_access: int | None = None
    #: client account types; 1 yes, 0 no
    deposit_types_access: int | None = None
    #: user management; 1 yes, 0 no
    users_access: int | None = None
    #: loyalty; 1 yes, 0 no
    loyalty_access: int | None = None
    #: membership types; 1 yes, 0 no
    loyalty_membership_types_access: int | None = None
    #: changing a membership balance; 1 yes, 0 no
    loyalty_membership_balance_edit_access: int | None = None
    #: changing a membership period; 1 yes, 0 no
    loyalty_membership_period_edit_access: int | None = None
    #: membership history; 1 yes, 0 no
    loyalty_membership_history_access: int | None = None
    #: manual top-up and write-off of loyalty cards; 1 yes, 0 no
    loyalty_cards_manual_transactions_access: int | None = None
    #: certificate types; 1 yes, 0 no
    loyalty_gift_card_types_access: int | None = None
    #: loyalty programs; 1 yes, 0 no
    promotions_access: int | None = None
    #: management of chain services; 1 yes, 0 no
    chain_services_access: int | None = None
    _chain_services_access_2: int | None = None
    #: analytics; 1 yes, 0 no
    analytics_access: int | None = None

    def __post_init__(self) -> None:
        if self._chain_services_access_2 is not None:
            self._also("chain_services_access", "_chain_services_access_2")
