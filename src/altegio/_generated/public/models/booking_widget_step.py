# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class BookingWidgetStep(AnswerModel, kw_only=True, rename={"is_hidden": "hidden"}):
    """A step of a booking, such as choosing a service.

    Attributes:
        step: Subject of the step, such as master, service or datetime.
        num: Position among the steps, from 1.
    """

    step: str | None = None
    """Subject of the step, such as master, service or datetime."""
    title: str | None = None
    num: int | None = None
    """Position among the steps, from 1."""
    is_hidden: bool | None = None
    default: int | str | None = None
    date_default: str | None = None
    time_default: int | None = None
    date_hidden: bool | None = None
    time_hidden: bool | None = None
    is_title_default: bool | None = None
    category_view_type: str | None = None
