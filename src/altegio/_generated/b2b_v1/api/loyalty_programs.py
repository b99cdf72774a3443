# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'loyalty programs'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_APPLY_DISCOUNT_PROMOTION: Operation[models.VisitDetails] = Operation(
    "apply_discount_promotion",
    "POST",
    "/visit/loyalty/apply_discount_program/{location_id}/{card_id}/{promotion_id}",
    answer=lambda: models.VisitDetails,
    enveloped=False,
)


def apply_discount_promotion(
    location_id: int, card_id: int, promotion_id: int, *, body: models.DiscountPromotionApply
) -> Call[models.VisitDetails]:
    """Apply a discount promotion to a visit.

    Only meaningful when a visit exists; promotion_id is a promotion linked to the card.

    ``POST /visit/loyalty/apply_discount_program/{location_id}/{card_id}/{promotion_id}``

    Args:
        card_id: ID of the loyalty card.
        promotion_id: ID of the promotion.
    """
    return Call(
        _APPLY_DISCOUNT_PROMOTION,
        (location_id, card_id, promotion_id),
        body=taken(body, "DiscountPromotionApply"),
    )


_APPLY_LOYALTY_CARD_DEDUCTION: Operation[models.VisitDetails] = Operation(
    "apply_loyalty_card_deduction",
    "POST",
    "/visit/loyalty/apply_card_withdrawal/{location_id}/{card_id}",
    answer=lambda: models.VisitDetails,
    enveloped=False,
)


def apply_loyalty_card_deduction(
    location_id: int, card_id: int, *, body: models.LoyaltyCardDeductionApply
) -> Call[models.VisitDetails]:
    """Pay for a visit from a loyalty card.

    At most the available bonus balance is withdrawn. With a value of 0, no withdrawal transaction
    is created.

    ``POST /visit/loyalty/apply_card_withdrawal/{location_id}/{card_id}``

    Args:
        card_id: ID of the loyalty card.
    """
    return Call(
        _APPLY_LOYALTY_CARD_DEDUCTION,
        (location_id, card_id),
        body=taken(body, "LoyaltyCardDeductionApply"),
    )


_APPLY_REFERRAL_PROGRAM: Operation[models.VisitDetails] = Operation(
    "apply_referral_program",
    "POST",
    "/visit/loyalty/apply_referral_program/{location_id}/{chain_id}",
    answer=lambda: models.VisitDetails,
    enveloped=False,
)


def apply_referral_program(
    location_id: int, chain_id: int, *, body: models.ReferralPromotionApply
) -> Call[models.VisitDetails]:
    """Use a referral promotion in a visit.

    ``POST /visit/loyalty/apply_referral_program/{location_id}/{chain_id}``
    """
    return Call(
        _APPLY_REFERRAL_PROGRAM, (location_id, chain_id), body=taken(body, "ReferralPromotionApply")
    )


_CANCEL_DISCOUNT_PROMOTION: Operation[models.VisitDetails] = Operation(
    "cancel_discount_promotion",
    "POST",
    "/visit/loyalty/cancel_discount_program/{location_id}/{card_id}/{promotion_id}",
    answer=lambda: models.VisitDetails,
    enveloped=False,
)


def cancel_discount_promotion(
    location_id: int, card_id: int, promotion_id: int, *, body: models.DiscountPromotionCancel
) -> Call[models.VisitDetails]:
    """Undo a discount promotion of a visit.

    ``POST /visit/loyalty/cancel_discount_program/{location_id}/{card_id}/{promotion_id}``

    Args:
        card_id: ID of the loyalty card.
        promotion_id: ID of the promotion.
    """
    return Call(
        _CANCEL_DISCOUNT_PROMOTION,
        (location_id, card_id, promotion_id),
        body=taken(body, "DiscountPromotionCancel"),
    )


_CANCEL_LOYALTY_CARD_WITHDRAWAL: Operation[models.VisitDetails] = Operation(
    "cancel_loyalty_card_withdrawal",
    "POST",
    "/visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}",
    answer=lambda: models.VisitDetails,
    enveloped=False,
)


def cancel_loyalty_card_withdrawal(
    location_id: int, card_id: int, *, body: models.LoyaltyCardWithdrawalCancel
) -> Call[models.VisitDetails]:
    """Undo a visit's loyalty card withdrawal.

    ``POST /visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}``

    Args:
        card_id: ID of the loyalty card.
    """
    return Call(
        _CANCEL_LOYALTY_CARD_WITHDRAWAL,
        (location_id, card_id),
        body=taken(body, "LoyaltyCardWithdrawalCancel"),
    )


_GENERATE_LOYALTY_CODE: Operation[models.LoyaltyCode] = Operation(
    "generate_loyalty_code",
    "GET",
    "/loyalty/generate_code/{location_id}/{product_id}",
    answer=lambda: models.LoyaltyCode,
)


def generate_loyalty_code(location_id: int, product_id: int) -> Call[models.LoyaltyCode]:
    """Generate a gift card or membership code.

    product_id is the product of a gift card or membership.

    ``GET /loyalty/generate_code/{location_id}/{product_id}``
    """
    return Call(_GENERATE_LOYALTY_CODE, (location_id, product_id))


_GET_LOCATION_LOYALTY_PROGRAM_LIST: Operation[list[models.Promotion]] = Operation(
    "get_location_loyalty_program_list",
    "GET",
    "/company/{location_id}/loyalty/programs/search",
    answer=lambda: list[models.Promotion],
    idempotent=True,
)


def get_location_loyalty_program_list(
    location_id: int,
    *,
    include: models.PromotionListPart | Unset | None = UNSET,
    promotion_type: models.PromotionType | Unset | None = UNSET,
) -> Call[list[models.Promotion]]:
    """List promotions active in a location.

    ``GET /company/{location_id}/loyalty/programs/search``

    Args:
        include: first_transaction_date adds the date of the first stock transaction.
        promotion_type: Promotion type.
    """
    return Call(
        _GET_LOCATION_LOYALTY_PROGRAM_LIST,
        (location_id,),
        query={"include": include, "type": promotion_type},
    )


_GET_LOYALTY_TRANSACTIONS_BY_VISIT: Operation[list[models.LoyaltyTransaction]] = Operation(
    "get_loyalty_transactions_by_visit",
    "GET",
    "/visit/loyalty/transactions/{visit_id}",
    answer=lambda: list[models.LoyaltyTransaction],
    enveloped=False,
    idempotent=True,
)


def get_loyalty_transactions_by_visit(visit_id: int) -> Call[list[models.LoyaltyTransaction]]:
    """List a visit's loyalty transactions.

    ``GET /visit/loyalty/transactions/{visit_id}``
    """
    return Call(_GET_LOYALTY_TRANSACTIONS_BY_VISIT, (visit_id,))
