"""The ids that a fresh sandbox knows."""

from __future__ import annotations

from altegio.sandbox.description import Data

CHAIN = 706028
LOCATION = 37532
USER = 123456
CLIENT = 9001
PHONE = "13155550100"
YOGA, MASSAGE = 1001, 1002
SUMMER = 1003
"""A membership type that was deleted."""
MEMBERSHIP, UNITED_MEMBERSHIP, FROZEN_MEMBERSHIP = 123, 124, 125
CASHBACK, BONUS = 10992, 8230
CARD = 9210520
GIFT_CARD_TYPE, UNSOLD_GIFT_CARD_TYPE = 27841, 27842
PROMOTION = 34
FIRST_NEW_ID = 2_000_001

KNOWN: Data = {
    "card_id": CARD,
    "chain_id": CHAIN,
    "client_id": CLIENT,
    "company_id": LOCATION,
    "company_ids": [LOCATION],
    "location_id": LOCATION,
    "loyalty_card_type_id": str(BONUS),
    "loyalty_card_type_ids": [CASHBACK],
    "loyalty_membership_type_id": YOGA,
    "loyalty_program_id": PROMOTION,
    "membership_id": MEMBERSHIP,
    "phone": PHONE,
    "salon_group_id": CHAIN,
    "type_id": UNSOLD_GIFT_CARD_TYPE,
}
"""Values that exist, by the name of the parameter or field that takes them."""

KNOWN_FOR: dict[str, Data] = {
    "chain_loyalty_membership_types_restore": {"loyalty_membership_type_id": SUMMER},
    "chain_loyalty_memberships_unfreeze": {"membership_id": FROZEN_MEMBERSHIP},
    "get_membership_list": {"abonements_ids": [MEMBERSHIP]},
}
"""The same for single operations."""
