# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class AppointmentProductTransaction(
    AnswerModel,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "inventory_id": "storage_id",
        "product_id": "good_id",
        "product_special_number": "good_special_number",
        "membership_id": "loyalty_abonement_id",
        "gift_card_id": "loyalty_certificate_id",
    },
):
    """Appointment product transaction."""

    id: int = ALWAYS_SENT
    title: str | None = None
    barcode: str | None = None
    article: str | None = None
    amount: int | float | None = None
    cost_per_unit: int | float | None = None
    price: int | float | None = None
    cost: int | float | None = None
    cost_to_pay: int | float | None = None
    manual_cost: int | float | None = None
    discount: int | float | None = None
    team_member_id: int | None = None
    inventory_id: int | None = None
    product_id: int | None = None
    product_special_number: str | None = None
    membership_id: int | None = None
    gift_card_id: int | None = None
