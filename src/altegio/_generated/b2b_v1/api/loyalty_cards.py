# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'loyalty cards'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken

from .. import models

_CREATE_CHAIN_LOYALTY_CARD_TRANSACTION: Operation[models.LoyaltyCard] = Operation(
    "create_chain_loyalty_card_transaction",
    "POST",
    "/chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction",
    answer=lambda: models.LoyaltyCard,
)


def create_chain_loyalty_card_transaction(
    chain_id: int, card_id: int, *, body: models.LoyaltyCardTransactionCreate
) -> Call[models.LoyaltyCard]:
    """Manually change card balance in a chain.

    ``POST /chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction``

    Args:
        card_id: ID of the loyalty card.
    """
    return Call(
        _CREATE_CHAIN_LOYALTY_CARD_TRANSACTION,
        (chain_id, card_id),
        body=taken(body, "LoyaltyCardTransactionCreate"),
    )


_CREATE_LOYALTY_CARD_TRANSACTION: Operation[models.LoyaltyCard] = Operation(
    "create_loyalty_card_transaction",
    "POST",
    "/company/{location_id}/loyalty/cards/{card_id}/manual_transaction",
    answer=lambda: models.LoyaltyCard,
)


def create_loyalty_card_transaction(
    location_id: int, card_id: int, *, body: models.LoyaltyCardTransactionCreate
) -> Call[models.LoyaltyCard]:
    """Manually change card balance in a location.

    ``POST /company/{location_id}/loyalty/cards/{card_id}/manual_transaction``

    Args:
        card_id: ID of the loyalty card.
    """
    return Call(
        _CREATE_LOYALTY_CARD_TRANSACTION,
        (location_id, card_id),
        body=taken(body, "LoyaltyCardTransactionCreate"),
    )


_GET_CHAIN_LOYALTY_CARD_TYPE_LIST: Operation[list[models.LoyaltyCardType]] = Operation(
    "get_chain_loyalty_card_type_list",
    "GET",
    "/chain/{chain_id}/loyalty/card_types",
    answer=lambda: list[models.LoyaltyCardType],
    access="partner",
    idempotent=True,
)


def get_chain_loyalty_card_type_list(chain_id: int) -> Call[list[models.LoyaltyCardType]]:
    """List card types of a chain.

    ``GET /chain/{chain_id}/loyalty/card_types``
    """
    return Call(_GET_CHAIN_LOYALTY_CARD_TYPE_LIST, (chain_id,))


_GET_LOYALTY_CARD_LIST_BY_CLIENT_ID: Operation[list[models.LoyaltyCard]] = Operation(
    "get_loyalty_card_list_by_client_id",
    "GET",
    "/loyalty/client_cards/{client_id}",
    answer=lambda: list[models.LoyaltyCard],
    idempotent=True,
)


def get_loyalty_card_list_by_client_id(client_id: int) -> Call[list[models.LoyaltyCard]]:
    """List loyalty cards of a client.

    Returns cards together with the promotions active in the location; fields as in
    get_loyalty_card_list_by_phone.

    ``GET /loyalty/client_cards/{client_id}``
    """
    return Call(_GET_LOYALTY_CARD_LIST_BY_CLIENT_ID, (client_id,))


_GET_LOYALTY_CARD_LIST_BY_PHONE: Operation[list[models.LoyaltyCard]] = Operation(
    "get_loyalty_card_list_by_phone",
    "GET",
    "/loyalty/cards/{phone}/{chain_id}/{location_id}",
    answer=lambda: list[models.LoyaltyCard],
    idempotent=True,
)


def get_loyalty_card_list_by_phone(
    phone: str, chain_id: int, location_id: int
) -> Call[list[models.LoyaltyCard]]:
    """List a customer's loyalty cards by phone.

    Only cards whose promotions are active in the given location. chain_id is the chain that issued
    the card; value in rules is the threshold from which a rule applies.

    ``GET /loyalty/cards/{phone}/{chain_id}/{location_id}``

    Args:
        phone: International number with leading plus, e.g. +13155550100.
    """
    return Call(_GET_LOYALTY_CARD_LIST_BY_PHONE, (phone, chain_id, location_id))


_GET_LOYALTY_CARD_TYPE_LIST: Operation[list[models.LoyaltyCardType]] = Operation(
    "get_loyalty_card_type_list",
    "GET",
    "/loyalty/card_types/salon/{location_id}",
    answer=lambda: list[models.LoyaltyCardType],
    idempotent=True,
)


def get_loyalty_card_type_list(location_id: int) -> Call[list[models.LoyaltyCardType]]:
    """List card types valid in a location.

    ``GET /loyalty/card_types/salon/{location_id}``
    """
    return Call(_GET_LOYALTY_CARD_TYPE_LIST, (location_id,))


_GET_LOYALTY_CARD_TYPE_LIST_FOR_CLIENT: Operation[list[models.LoyaltyCardType]] = Operation(
    "get_loyalty_card_type_list_for_client",
    "GET",
    "/loyalty/card_types/client/{location_id}/{phone}",
    answer=lambda: list[models.LoyaltyCardType],
    idempotent=True,
)


def get_loyalty_card_type_list_for_client(
    location_id: int, phone: str
) -> Call[list[models.LoyaltyCardType]]:
    """List card types issuable to a client.

    chain_id of each item is the chain that created the card type.

    ``GET /loyalty/card_types/client/{location_id}/{phone}``

    Args:
        phone: Phone number with the country's code.
    """
    return Call(_GET_LOYALTY_CARD_TYPE_LIST_FOR_CLIENT, (location_id, phone))


_GET_USER_LOYALTY_CARDS: Operation[list[models.LoyaltyCard]] = Operation(
    "get_user_loyalty_cards",
    "GET",
    "/user/loyalty_cards/{chain_id}",
    answer=lambda: list[models.LoyaltyCard],
    access="partner",
    idempotent=True,
)


def get_user_loyalty_cards(chain_id: int) -> Call[list[models.LoyaltyCard]]:
    """List the authorised user's loyalty cards.

    Cards of the authorised user with their promotions, filtered by chain.

    ``GET /user/loyalty_cards/{chain_id}``
    """
    return Call(_GET_USER_LOYALTY_CARDS, (chain_id,))


_ISSUE_LOYALTY_CARD: Operation[models.LoyaltyCard] = Operation(
    "issue_loyalty_card",
    "POST",
    "/loyalty/cards/{location_id}",
    answer=lambda: models.LoyaltyCard,
    enveloped=False,
)


def issue_loyalty_card(
    location_id: int, *, body: models.LoyaltyCardIssue
) -> Call[models.LoyaltyCard]:
    """Issue a loyalty card.

    The documentation calls all three body fields (card number, card type ID, phone) numbers; the
    phone has no leading plus.

    ``POST /loyalty/cards/{location_id}``
    """
    return Call(_ISSUE_LOYALTY_CARD, (location_id,), body=taken(body, "LoyaltyCardIssue"))


_REMOVE_LOYALTY_CARD: Operation[None] = Operation(
    "remove_loyalty_card", "DELETE", "/loyalty/cards/{location_id}/{card_id}", enveloped=False
)


def remove_loyalty_card(location_id: int, card_id: int) -> Call[None]:
    """Delete a loyalty card.

    ``DELETE /loyalty/cards/{location_id}/{card_id}``

    Args:
        card_id: ID of the loyalty card.
    """
    return Call(_REMOVE_LOYALTY_CARD, (location_id, card_id))
