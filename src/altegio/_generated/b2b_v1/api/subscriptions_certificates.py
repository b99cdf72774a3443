# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'subscriptions certificates'."""

from __future__ import annotations

import datetime as dt

from altegio._calls.operation import Call, Operation, Paging, joined
from altegio._calls.wire import UNSET, Unset

from .. import models

_CHECK_MEMBERSHIPS_FOR_EVENT: Operation[models.EventMembershipCheck] = Operation(
    "check_memberships_for_event",
    "GET",
    "/company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity",
    answer=lambda: models.EventMembershipCheck,
    access="partner",
    enveloped=False,
    idempotent=True,
)


def check_memberships_for_event(
    location_id: int,
    client_id: int,
    membership_id: int,
    *,
    event_id: int,
    schedule_day_ids: list[int],
) -> Call[models.EventMembershipCheck]:
    """Check one membership against schedule days.

    Returns the given schedule days that the membership can cover, its number of visits and the
    last bookable date.

    ``GET /company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity``

    Args:
        event_id: Group event ID.
        schedule_day_ids: Schedule day IDs separated by commas.
    """
    return Call(
        _CHECK_MEMBERSHIPS_FOR_EVENT,
        (location_id, client_id, membership_id),
        query={"event_id": event_id, "schedule_day_ids": joined(schedule_day_ids)},
    )


_GET_CLIENT_GIFT_CARDS: Operation[list[models.GiftCard]] = Operation(
    "get_client_gift_cards",
    "GET",
    "/loyalty/certificates",
    answer=lambda: list[models.GiftCard],
    access="partner",
    idempotent=True,
)


def get_client_gift_cards(*, location_id: int, phone: str) -> Call[list[models.GiftCard]]:
    """List a client's gift cards by phone.

    Here item_type_id means 0 no limit, 1 services only, 2 some services plus all products, 3 some
    services, 4 products only; expiration_type_id says whether expires_at or expiration_timeout is
    set.

    ``GET /loyalty/certificates``

    Args:
        location_id: ID of the location.
        phone: The client's phone number with the country's code.
    """
    return Call(_GET_CLIENT_GIFT_CARDS, query={"company_id": location_id, "phone": phone})


_GET_CLIENT_MEMBERSHIPS: Operation[list[models.Membership]] = Operation(
    "get_client_memberships",
    "GET",
    "/loyalty/abonements",
    answer=lambda: list[models.Membership],
    access="partner",
    idempotent=True,
)


def get_client_memberships(*, location_id: int, phone: str) -> Call[list[models.Membership]]:
    """List a client's memberships by phone.

    Active memberships only. A phone without its country code finds nothing, without an error.

    ``GET /loyalty/abonements``

    Args:
        location_id: The location's ID.
        phone: The client's phone number with the country's code.
    """
    return Call(_GET_CLIENT_MEMBERSHIPS, query={"company_id": location_id, "phone": phone})


_GET_GIFT_CARD_TYPE_LIST: Operation[list[models.GiftCardType]] = Operation(
    "get_gift_card_type_list",
    "GET",
    "/company/{location_id}/loyalty/certificate_types/search",
    answer=lambda: list[models.GiftCardType],
    paging=Paging("query", "page", "page_size", 100),
    idempotent=True,
)


def get_gift_card_type_list(
    location_id: int,
    *,
    title: str | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.GiftCardType]]:
    """Search gift card types of a location.

    item_type_id: 0 unlimited, 1 any services, 2 any products, 3 some services, 4 some services
    plus any products. expiration_timeout and expiration_timeout_unit_id are 0 if unset, expires_at
    is null.

    ``GET /company/{location_id}/loyalty/certificate_types/search``

    Args:
        title: Filter by type name.
        page: Page number, from 1.
        page_size: Rows per page, at most 100.
    """
    return Call(
        _GET_GIFT_CARD_TYPE_LIST,
        (location_id,),
        query={"title": title, "page": page, "page_size": page_size},
    )


_GET_GIFT_CARD_TYPE_LIST_BY_ID: Operation[list[models.GiftCardType]] = Operation(
    "get_gift_card_type_list_by_id",
    "GET",
    "/company/{location_id}/loyalty/certificate_types/fetch",
    answer=lambda: list[models.GiftCardType],
    idempotent=True,
)


def get_gift_card_type_list_by_id(
    location_id: int, *, ids: list[int] | Unset | None = UNSET
) -> Call[list[models.GiftCardType]]:
    """Fetch gift card types by their IDs.

    Meant to select by gift card type IDs, but no parameter for them is documented.

    ``GET /company/{location_id}/loyalty/certificate_types/fetch``

    Args:
        ids: IDs of gift card types.
    """
    return Call(_GET_GIFT_CARD_TYPE_LIST_BY_ID, (location_id,), query={"ids[]": ids})


_GET_MEMBERSHIP_LIST: Operation[list[models.Membership]] = Operation(
    "get_membership_list",
    "GET",
    "/chain/{chain_id}/loyalty/abonements",
    answer=lambda: list[models.Membership],
    access="partner",
    wrapped=True,
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


def get_membership_list(
    chain_id: int,
    *,
    created_after: dt.datetime | Unset | None = UNSET,
    created_before: dt.datetime | Unset | None = UNSET,
    ids: list[int] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.Membership]]:
    """List chain memberships by filter.

    Fails with 400 when neither membership IDs nor a date range is given.

    ``GET /chain/{chain_id}/loyalty/abonements``

    Args:
        created_after: Created from this moment.
        created_before: Created up to this moment.
        ids: Memberships to return; two IDs were seen to return one.
        page: Page number, from 1.
        page_size: Rows per page.
    """
    return Call(
        _GET_MEMBERSHIP_LIST,
        (chain_id,),
        query={
            "created_after": created_after,
            "created_before": created_before,
            "abonements_ids": joined(ids),
            "page": page,
            "count": page_size,
        },
    )


_GET_MEMBERSHIP_TYPE_LIST: Operation[list[models.MembershipType]] = Operation(
    "get_membership_type_list",
    "GET",
    "/company/{location_id}/loyalty/abonement_types/search",
    answer=lambda: list[models.MembershipType],
    paging=Paging("query", "page", "page_size", 100),
    idempotent=True,
)


def get_membership_type_list(
    location_id: int,
    *,
    title: str | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.MembershipType]]:
    """Search membership types of a location.

    Paged by page and page_size. In an item: freeze_limit counts days in total, period 0 means
    unset, period_unit_id is 0 if unset; is_unified_balance false means separate balances.

    ``GET /company/{location_id}/loyalty/abonement_types/search``

    Args:
        title: Filter by type name.
        page: Page number, from 1.
        page_size: Rows per page; at most 100.
    """
    return Call(
        _GET_MEMBERSHIP_TYPE_LIST,
        (location_id,),
        query={"title": title, "page": page, "page_size": page_size},
    )


_GET_MEMBERSHIP_TYPE_LIST_BY_ID: Operation[list[models.MembershipType]] = Operation(
    "get_membership_type_list_by_id",
    "GET",
    "/company/{location_id}/loyalty/abonement_types/fetch",
    answer=lambda: list[models.MembershipType],
    idempotent=True,
)


def get_membership_type_list_by_id(
    location_id: int, *, ids: list[int] | Unset | None = UNSET
) -> Call[list[models.MembershipType]]:
    """Get membership types by ID.

    ``GET /company/{location_id}/loyalty/abonement_types/fetch``

    Args:
        ids: IDs of membership types.
    """
    return Call(_GET_MEMBERSHIP_TYPE_LIST_BY_ID, (location_id,), query={"ids[]": ids})


_GET_USER_GIFT_CARDS: Operation[list[models.GiftCard]] = Operation(
    "get_user_gift_cards",
    "GET",
    "/user/loyalty/certificates",
    answer=lambda: list[models.GiftCard],
    access="partner",
    idempotent=True,
)


def get_user_gift_cards(*, location_id: int) -> Call[list[models.GiftCard]]:
    """List the authorised user's gift cards.

    ``GET /user/loyalty/certificates``

    Args:
        location_id: Location ID.
    """
    return Call(_GET_USER_GIFT_CARDS, query={"company_id": location_id})


_GET_USER_MEMBERSHIPS: Operation[list[models.Membership]] = Operation(
    "get_user_memberships",
    "GET",
    "/user/loyalty/abonements",
    answer=lambda: list[models.Membership],
    access="partner",
    idempotent=True,
)


def get_user_memberships(*, location_id: int) -> Call[list[models.Membership]]:
    """List the authorised user's memberships.

    ``GET /user/loyalty/abonements``

    Args:
        location_id: The location's ID.
    """
    return Call(_GET_USER_MEMBERSHIPS, query={"company_id": location_id})


_SEARCH_MEMBERSHIPS_FOR_EVENT: Operation[models.EventMemberships] = Operation(
    "search_memberships_for_event",
    "GET",
    "/company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity",
    answer=lambda: models.EventMemberships,
    access="partner",
    enveloped=False,
    idempotent=True,
)


def search_memberships_for_event(
    location_id: int, client_id: int, *, event_id: int
) -> Call[models.EventMemberships]:
    """Find client memberships usable for an event.

    Lists only the client's valid, active memberships that fit the event and have remaining visits.

    ``GET /company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity``

    Args:
        event_id: Group event ID.
    """
    return Call(
        _SEARCH_MEMBERSHIPS_FOR_EVENT, (location_id, client_id), query={"event_id": event_id}
    )
