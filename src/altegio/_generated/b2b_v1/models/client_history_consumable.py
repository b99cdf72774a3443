# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ClientHistoryConsumable(AnswerModel, kw_only=True):
    """A consumable used for a service in a client's history.

    Attributes:
        amount: In the unit the user selected.
        unit: Unit of measure.
    """

    title: str | None = None
    amount: int | float | None = None
    """In the unit the user selected."""
    cost_per_unit: int | float | None = None
    unit: str | None = None
    """Unit of measure."""
