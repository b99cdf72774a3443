# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ProductStock(AnswerModel, kw_only=True, rename={"inventory_id": "storage_id"}):
    """The stock of a product in an inventory."""

    inventory_id: int | None = None
    amount: int | float | None = None
