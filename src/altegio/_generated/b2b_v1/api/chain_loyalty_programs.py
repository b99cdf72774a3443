# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'chain loyalty programs'."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from altegio._calls.operation import Call, Operation, Paging, formatted, joined, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CHAIN_LOYALTY_CERTIFICATE_TYPES_CREATE: Operation[models.GiftCardType] = Operation(
    "chain_loyalty_certificate_types_create",
    "POST",
    "/chain/{chain_id}/loyalty/certificate_types",
    answer=lambda: models.GiftCardType,
)


def chain_loyalty_certificate_types_create(
    chain_id: int, *, body: models.GiftCardTypeInput
) -> Call[models.GiftCardType]:
    """Create a gift card type in a chain.

    Also creates the matching certificate products in inventory automatically.

    ``POST /chain/{chain_id}/loyalty/certificate_types``
    """
    return Call(
        _CHAIN_LOYALTY_CERTIFICATE_TYPES_CREATE, (chain_id,), body=taken(body, "GiftCardTypeInput")
    )


_CHAIN_LOYALTY_CERTIFICATE_TYPES_DELETE: Operation[None] = Operation(
    "chain_loyalty_certificate_types_delete",
    "DELETE",
    "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
)


def chain_loyalty_certificate_types_delete(chain_id: int, type_id: int) -> Call[None]:
    """Delete a chain's gift card type.

    Can't be undone. Refused (400) for types with gift cards already issued.

    ``DELETE /chain/{chain_id}/loyalty/certificate_types/{type_id}``

    Args:
        type_id: ID of the gift card type.
    """
    return Call(_CHAIN_LOYALTY_CERTIFICATE_TYPES_DELETE, (chain_id, type_id))


_CHAIN_LOYALTY_CERTIFICATE_TYPES_GET: Operation[models.GiftCardType] = Operation(
    "chain_loyalty_certificate_types_get",
    "GET",
    "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
    answer=lambda: models.GiftCardType,
    idempotent=True,
)


def chain_loyalty_certificate_types_get(chain_id: int, type_id: int) -> Call[models.GiftCardType]:
    """Get one gift card type of a chain.

    ``GET /chain/{chain_id}/loyalty/certificate_types/{type_id}``

    Args:
        type_id: ID of the gift card type.
    """
    return Call(_CHAIN_LOYALTY_CERTIFICATE_TYPES_GET, (chain_id, type_id))


_CHAIN_LOYALTY_CERTIFICATE_TYPES_LIST: Operation[list[models.GiftCardType]] = Operation(
    "chain_loyalty_certificate_types_list",
    "GET",
    "/chain/{chain_id}/loyalty/certificate_types",
    answer=lambda: list[models.GiftCardType],
    paging=Paging("query", "page", "page_size", 100),
    idempotent=True,
)


def chain_loyalty_certificate_types_list(
    chain_id: int,
    *,
    title: str | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.GiftCardType]]:
    """List a chain's gift card types.

    ``GET /chain/{chain_id}/loyalty/certificate_types``

    Args:
        title: Filter by part of the name.
        page: Page number, from 1.
    """
    return Call(
        _CHAIN_LOYALTY_CERTIFICATE_TYPES_LIST,
        (chain_id,),
        query={"title": title, "page": page, "page_size": page_size},
    )


_CHAIN_LOYALTY_CERTIFICATE_TYPES_UPDATE: Operation[models.GiftCardType] = Operation(
    "chain_loyalty_certificate_types_update",
    "PUT",
    "/chain/{chain_id}/loyalty/certificate_types/{type_id}",
    answer=lambda: models.GiftCardType,
)


def chain_loyalty_certificate_types_update(
    chain_id: int, type_id: int, *, body: models.GiftCardTypeInput
) -> Call[models.GiftCardType]:
    """Replace a chain's gift card type.

    Send the complete object with every field that creation requires. Fails for types with gift
    cards already issued.

    ``PUT /chain/{chain_id}/loyalty/certificate_types/{type_id}``

    Args:
        type_id: ID of the gift card type.
    """
    return Call(
        _CHAIN_LOYALTY_CERTIFICATE_TYPES_UPDATE,
        (chain_id, type_id),
        body=taken(body, "GiftCardTypeInput"),
    )


_CHAIN_LOYALTY_MEMBERSHIP_TYPES_ARCHIVE: Operation[None] = Operation(
    "chain_loyalty_membership_types_archive",
    "PATCH",
    "/chain/{chain_id}/loyalty/abonement_types/{membership_type_id}/archive",
    enveloped=False,
)


def chain_loyalty_membership_types_archive(
    chain_id: int, membership_type_id: int, *, body: models.MembershipTypeArchive
) -> Call[None]:
    """Set a membership type's archived flag.

    Archiving stops new sales, memberships already sold keep working, and it is reversible. Needs
    chain-level permissions.

    ``PATCH /chain/{chain_id}/loyalty/abonement_types/{membership_type_id}/archive``
    """
    return Call(
        _CHAIN_LOYALTY_MEMBERSHIP_TYPES_ARCHIVE,
        (chain_id, membership_type_id),
        body=taken(body, "MembershipTypeArchive"),
    )


_CHAIN_LOYALTY_MEMBERSHIP_TYPES_CLONE: Operation[models.MembershipType] = Operation(
    "chain_loyalty_membership_types_clone",
    "POST",
    "/chain/{chain_id}/loyalty/abonement_types/{membership_type_id}/clone",
    answer=lambda: models.MembershipType,
)


def chain_loyalty_membership_types_clone(
    chain_id: int, membership_type_id: int
) -> Call[models.MembershipType]:
    """Copy a membership type.

    The copy gets a new ID and a title ending in " (2)" and keeps all settings and service links.
    Needs chain-level permission.

    ``POST /chain/{chain_id}/loyalty/abonement_types/{membership_type_id}/clone``
    """
    return Call(_CHAIN_LOYALTY_MEMBERSHIP_TYPES_CLONE, (chain_id, membership_type_id))


_CHAIN_LOYALTY_MEMBERSHIP_TYPES_CREATE: Operation[models.MembershipType] = Operation(
    "chain_loyalty_membership_types_create",
    "POST",
    "/chain/{chain_id}/loyalty/abonement_types",
    answer=lambda: models.MembershipType,
)


def chain_loyalty_membership_types_create(
    chain_id: int, *, body: models.MembershipTypeCreate
) -> Call[models.MembershipType]:
    """Create a membership type in a chain.

    Services and service_categories must be objects mapping an ID to a count, not arrays (older
    documents showing arrays are wrong). Needs chain-level permission.

    ``POST /chain/{chain_id}/loyalty/abonement_types``
    """
    return Call(
        _CHAIN_LOYALTY_MEMBERSHIP_TYPES_CREATE,
        (chain_id,),
        body=taken(body, "MembershipTypeCreate"),
        body_path_values={"salon_group_id": chain_id},
    )


_CHAIN_LOYALTY_MEMBERSHIP_TYPES_DELETE: Operation[None] = Operation(
    "chain_loyalty_membership_types_delete",
    "DELETE",
    "/chain/{chain_id}/loyalty/abonement_types/{membership_type_id}",
    enveloped=False,
)


def chain_loyalty_membership_types_delete(chain_id: int, membership_type_id: int) -> Call[None]:
    """Delete a membership type.

    Can't be undone; memberships of this type may be affected. May fail with 422 when the type is
    in use.

    ``DELETE /chain/{chain_id}/loyalty/abonement_types/{membership_type_id}``
    """
    return Call(_CHAIN_LOYALTY_MEMBERSHIP_TYPES_DELETE, (chain_id, membership_type_id))


_CHAIN_LOYALTY_MEMBERSHIP_TYPES_LIST: Operation[list[models.MembershipType]] = Operation(
    "chain_loyalty_membership_types_list",
    "GET",
    "/chain/{chain_id}/loyalty/abonement_types",
    answer=lambda: list[models.MembershipType],
    idempotent=True,
)


def chain_loyalty_membership_types_list(chain_id: int) -> Call[list[models.MembershipType]]:
    """List membership types of a chain.

    Needs chain-level permission.

    ``GET /chain/{chain_id}/loyalty/abonement_types``
    """
    return Call(_CHAIN_LOYALTY_MEMBERSHIP_TYPES_LIST, (chain_id,))


_CHAIN_LOYALTY_MEMBERSHIP_TYPES_READ: Operation[models.MembershipType] = Operation(
    "chain_loyalty_membership_types_read",
    "GET",
    "/chain/{chain_id}/loyalty/abonement_types/{membership_type_id}",
    answer=lambda: models.MembershipType,
    idempotent=True,
)


def chain_loyalty_membership_types_read(
    chain_id: int, membership_type_id: int
) -> Call[models.MembershipType]:
    """Get one membership type.

    Needs chain-level permission.

    ``GET /chain/{chain_id}/loyalty/abonement_types/{membership_type_id}``
    """
    return Call(_CHAIN_LOYALTY_MEMBERSHIP_TYPES_READ, (chain_id, membership_type_id))


_CHAIN_LOYALTY_MEMBERSHIP_TYPES_RESTORE: Operation[None] = Operation(
    "chain_loyalty_membership_types_restore",
    "POST",
    "/chain/{chain_id}/loyalty/abonement_types/{membership_type_id}/restore",
    enveloped=False,
)


def chain_loyalty_membership_types_restore(
    chain_id: int, membership_type_id: int, *, body: models.MembershipTypeRestore
) -> Call[None]:
    """Restore a deleted membership type.

    Needs chain-level permissions.

    ``POST /chain/{chain_id}/loyalty/abonement_types/{membership_type_id}/restore``
    """
    return Call(
        _CHAIN_LOYALTY_MEMBERSHIP_TYPES_RESTORE,
        (chain_id, membership_type_id),
        body=taken(body, "MembershipTypeRestore"),
    )


_CHAIN_LOYALTY_MEMBERSHIP_TYPES_UPDATE: Operation[models.MembershipType] = Operation(
    "chain_loyalty_membership_types_update",
    "PUT",
    "/chain/{chain_id}/loyalty/abonement_types/{membership_type_id}",
    answer=lambda: models.MembershipType,
)


def chain_loyalty_membership_types_update(
    chain_id: int, membership_type_id: int, *, body: models.MembershipTypeUpdate
) -> Call[models.MembershipType]:
    """Update a membership type.

    Basic fields can be changed without touching service links; empty arrays in services and
    service_categories leave the stored links as they are.

    ``PUT /chain/{chain_id}/loyalty/abonement_types/{membership_type_id}``
    """
    return Call(
        _CHAIN_LOYALTY_MEMBERSHIP_TYPES_UPDATE,
        (chain_id, membership_type_id),
        body=taken(body, "MembershipTypeUpdate"),
        body_path_values={"salon_group_id": chain_id},
    )


_CHAIN_LOYALTY_MEMBERSHIPS_FREEZE: Operation[models.Membership] = Operation(
    "chain_loyalty_memberships_freeze",
    "POST",
    "/chain/{chain_id}/loyalty/abonements/{membership_id}/freeze",
    answer=lambda: models.Membership,
)


def chain_loyalty_memberships_freeze(
    chain_id: int, membership_id: int, *, body: models.MembershipFreeze
) -> Call[models.Membership]:
    """Freeze a membership until a date.

    Moves the expiry date by the freeze period; a frozen membership can't be used for appointments.
    Needs chain-level permission, a type with allow_freeze true, and a period within its
    freeze_limit. Returns only id, number, is_frozen, freeze_period and frozen_until.

    ``POST /chain/{chain_id}/loyalty/abonements/{membership_id}/freeze``
    """
    return Call(
        _CHAIN_LOYALTY_MEMBERSHIPS_FREEZE,
        (chain_id, membership_id),
        body=taken(body, "MembershipFreeze"),
    )


_CHAIN_LOYALTY_MEMBERSHIPS_SET_BALANCE: Operation[models.Membership] = Operation(
    "chain_loyalty_memberships_set_balance",
    "POST",
    "/chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance",
    answer=lambda: models.Membership,
)


def chain_loyalty_memberships_set_balance(
    chain_id: int, membership_id: int, *, body: models.MembershipSetBalance
) -> Call[models.Membership]:
    """Set remaining visits of a membership.

    Send unified_balance_visits for a unified balance, services_balance_count for separate ones.
    Needs chain-level permission. Returns only id and the new balance.

    ``POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_balance``
    """
    return Call(
        _CHAIN_LOYALTY_MEMBERSHIPS_SET_BALANCE,
        (chain_id, membership_id),
        body=taken(body, "MembershipSetBalance"),
    )


_CHAIN_LOYALTY_MEMBERSHIPS_SET_PERIOD: Operation[models.Membership] = Operation(
    "chain_loyalty_memberships_set_period",
    "POST",
    "/chain/{chain_id}/loyalty/abonements/{membership_id}/set_period",
    answer=lambda: models.Membership,
)


def chain_loyalty_memberships_set_period(
    chain_id: int, membership_id: int, *, body: models.MembershipSetPeriod
) -> Call[models.Membership]:
    """Set validity period of a membership.

    Changes how long the membership is valid. Needs chain-level permission. Returns only id,
    period, period_unit_id and expires_at.

    ``POST /chain/{chain_id}/loyalty/abonements/{membership_id}/set_period``
    """
    return Call(
        _CHAIN_LOYALTY_MEMBERSHIPS_SET_PERIOD,
        (chain_id, membership_id),
        body=taken(body, "MembershipSetPeriod"),
    )


_CHAIN_LOYALTY_MEMBERSHIPS_UNFREEZE: Operation[models.Membership] = Operation(
    "chain_loyalty_memberships_unfreeze",
    "POST",
    "/chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze",
    answer=lambda: models.Membership,
)


def chain_loyalty_memberships_unfreeze(
    chain_id: int, membership_id: int
) -> Call[models.Membership]:
    """Unfreeze a membership.

    The expiry date keeps the extension gained while frozen. Needs chain-level permission. Returns
    only id, number, is_frozen and freeze_period.

    ``POST /chain/{chain_id}/loyalty/abonements/{membership_id}/unfreeze``
    """
    return Call(_CHAIN_LOYALTY_MEMBERSHIPS_UNFREEZE, (chain_id, membership_id))


_CREATE_CHAIN_LOYALTY_PROGRAM: Operation[models.Promotion] = Operation(
    "create_chain_loyalty_program",
    "POST",
    "/chain/{chain_id}/loyalty/programs",
    answer=lambda: models.Promotion,
    enveloped=False,
)


def create_chain_loyalty_program(
    chain_id: int,
    *,
    body: models.PromotionCreate,
    include: list[
        Literal[
            "applicable_items",
            "rules",
            "companies",
            "loyalty_card_types",
            "on_changed_notification_template",
            "on_expiration_notification_template",
        ]
    ]
    | Unset
    | None = UNSET,
) -> Call[models.Promotion]:
    """Create a promotion of a chain.

    ``POST /chain/{chain_id}/loyalty/programs``

    Args:
        include: Related models to add to the answer.
    """
    return Call(
        _CREATE_CHAIN_LOYALTY_PROGRAM,
        (chain_id,),
        query={"include": joined(include)},
        body=taken(body, "PromotionCreate"),
    )


_DELETE_CHAIN_LOYALTY_PROGRAM: Operation[None] = Operation(
    "delete_chain_loyalty_program",
    "DELETE",
    "/chain/{chain_id}/loyalty/programs/{promotion_id}",
    enveloped=False,
)


def delete_chain_loyalty_program(chain_id: int, promotion_id: int) -> Call[None]:
    """Delete a promotion of a chain.

    ``DELETE /chain/{chain_id}/loyalty/programs/{promotion_id}``
    """
    return Call(_DELETE_CHAIN_LOYALTY_PROGRAM, (chain_id, promotion_id))


_GET_CHAIN_LOYALTY_NOTIFICATION_TEMPLATE_LIST: Operation[list[models.NotificationTemplate]] = (
    Operation(
        "get_chain_loyalty_notification_template_list",
        "GET",
        "/chain/{chain_id}/loyalty/notification_message_templates/programs",
        answer=lambda: list[models.NotificationTemplate],
        enveloped=False,
        idempotent=True,
    )
)


def get_chain_loyalty_notification_template_list(
    chain_id: int,
) -> Call[list[models.NotificationTemplate]]:
    """List notification templates of chain promotions.

    ``GET /chain/{chain_id}/loyalty/notification_message_templates/programs``
    """
    return Call(_GET_CHAIN_LOYALTY_NOTIFICATION_TEMPLATE_LIST, (chain_id,))


_GET_CHAIN_LOYALTY_PROGRAM: Operation[models.Promotion] = Operation(
    "get_chain_loyalty_program",
    "GET",
    "/chain/{chain_id}/loyalty/programs/{promotion_id}",
    answer=lambda: models.Promotion,
    enveloped=False,
    idempotent=True,
)


def get_chain_loyalty_program(
    chain_id: int,
    promotion_id: int,
    *,
    include: list[
        Literal[
            "applicable_items",
            "rules",
            "companies",
            "loyalty_card_types",
            "on_changed_notification_template",
            "on_expiration_notification_template",
        ]
    ]
    | Unset
    | None = UNSET,
) -> Call[models.Promotion]:
    """Get a promotion of a chain.

    ``GET /chain/{chain_id}/loyalty/programs/{promotion_id}``

    Args:
        include: Related models to add to the answer.
    """
    return Call(
        _GET_CHAIN_LOYALTY_PROGRAM, (chain_id, promotion_id), query={"include": joined(include)}
    )


_GET_CHAIN_LOYALTY_TRANSACTION_LIST: Operation[list[models.LoyaltyTransaction]] = Operation(
    "get_chain_loyalty_transaction_list",
    "GET",
    "/chain/{chain_id}/loyalty/transactions",
    answer=lambda: list[models.LoyaltyTransaction],
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


def get_chain_loyalty_transaction_list(
    chain_id: int,
    *,
    created_after: dt.date,
    created_before: dt.date,
    types: list[models.LoyaltyTransactionType] | Unset | None = UNSET,
    location_ids: list[int] | Unset | None = UNSET,
    visit_ids: list[int] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.LoyaltyTransaction]]:
    """List loyalty transactions of a chain.

    ``GET /chain/{chain_id}/loyalty/transactions``

    Args:
        created_after: First day of the range, YYYY-MM-DD.
        created_before: Last day of the range, YYYY-MM-DD.
        types: 1 discount, 2 loyalty accrual, 3 card withdrawal, 4 referral accrual, 5 manual
            top-up, 6 manual withdrawal, 7 expired points, 8 gift card, 9 membership used, 10
            membership cost recalculated, 11 client account withdrawal.
        location_ids: Only transactions of these locations.
        visit_ids: Only transactions of these visits.
        page: Page number, from 1.
        page_size: Page size.
    """
    return Call(
        _GET_CHAIN_LOYALTY_TRANSACTION_LIST,
        (chain_id,),
        query={
            "created_after": formatted(created_after, "%Y-%m-%d", "created_after"),
            "created_before": formatted(created_before, "%Y-%m-%d", "created_before"),
            "types": joined(types),
            "company_ids": joined(location_ids),
            "visit_ids": joined(visit_ids),
            "page": page,
            "count": page_size,
        },
    )


_UPDATE_CHAIN_LOYALTY_PROGRAM: Operation[models.Promotion] = Operation(
    "update_chain_loyalty_program",
    "PUT",
    "/chain/{chain_id}/loyalty/programs/{promotion_id}",
    answer=lambda: models.Promotion,
    enveloped=False,
)


def update_chain_loyalty_program(
    chain_id: int,
    promotion_id: int,
    *,
    body: models.PromotionUpdate,
    include: list[
        Literal[
            "applicable_items",
            "rules",
            "companies",
            "loyalty_card_types",
            "on_changed_notification_template",
            "on_expiration_notification_template",
        ]
    ]
    | Unset
    | None = UNSET,
) -> Call[models.Promotion]:
    """Change a promotion of a chain.

    ``PUT /chain/{chain_id}/loyalty/programs/{promotion_id}``

    Args:
        include: Related models to add to the answer.
    """
    return Call(
        _UPDATE_CHAIN_LOYALTY_PROGRAM,
        (chain_id, promotion_id),
        query={"include": joined(include)},
        body=taken(body, "PromotionUpdate"),
    )
