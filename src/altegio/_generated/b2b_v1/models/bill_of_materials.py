# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .bill_of_materials_item import BillOfMaterialsItem


class BillOfMaterials(
    AnswerModel, kw_only=True, rename={"bill_of_materials_items": "technological_card_items"}
):
    """The products consumed by one performance of a service.

    Attributes:
        id: Bill of materials.
        bill_of_materials_items: Consumables of the card.
    """

    id: int = ALWAYS_SENT
    """Bill of materials."""
    title: str | None = None
    bill_of_materials_items: list[BillOfMaterialsItem] | None = None
    """Consumables of the card."""
