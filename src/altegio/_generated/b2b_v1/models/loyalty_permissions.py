# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class LoyaltyPermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "loyalty_gift_card_and_membership_manual_transactions_access": "loyalty_certificate_and_abonement_manual_transactions_access",
        "loyalty_membership_balance_edit_access": "loyalty_abonement_balance_edit_access",
        "loyalty_membership_history_access": "loyalty_abonement_history_access",
        "loyalty_membership_period_edit_access": "loyalty_abonement_period_edit_access",
        "loyalty_gift_card_balance_edit_access": "loyalty_certificate_balance_edit_access",
        "loyalty_gift_card_period_edit_access": "loyalty_certificate_period_edit_access",
    },
):
    """A user's permissions for loyalty cards, gift cards and memberships.

    Attributes:
        has_loyalty_access: Same meaning as loyalty_access.
        loyalty_cards_manual_transactions_access: Manual top-up and withdrawal.
        has_loyalty_cards_manual_transactions_access: Manual top-up and withdrawal.
        loyalty_gift_card_and_membership_manual_transactions_access: Paying by gift card or
            membership without a code.
        loyalty_membership_balance_edit_access: Membership balance.
        loyalty_membership_history_access: Membership history.
        loyalty_membership_period_edit_access: Membership period.
        loyalty_gift_card_balance_edit_access: Gift card balance.
        loyalty_gift_card_period_edit_access: Gift card period.
    """

    loyalty_access: bool | None = None
    has_loyalty_access: bool | None = None
    """Same meaning as loyalty_access."""
    loyalty_cards_manual_transactions_access: bool | None = None
    """Manual top-up and withdrawal."""
    has_loyalty_cards_manual_transactions_access: bool | None = None
    """Manual top-up and withdrawal."""
    loyalty_gift_card_and_membership_manual_transactions_access: bool | None = None
    """Paying by gift card or membership without a code."""
    loyalty_membership_balance_edit_access: bool | None = None
    """Membership balance."""
    loyalty_membership_history_access: bool | None = None
    """Membership history."""
    loyalty_membership_period_edit_access: bool | None = None
    """Membership period."""
    loyalty_cards_issue_and_removal_access: bool | None = None
    loyalty_gift_card_balance_edit_access: bool | None = None
    """Gift card balance."""
    loyalty_gift_card_period_edit_access: bool | None = None
    """Gift card period."""
