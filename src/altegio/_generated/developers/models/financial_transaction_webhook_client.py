# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class FinancialTransactionWebhookClient(
    AnswerModel, kw_only=True, rename={"middle_name": "patronymic"}
):
    """The client who paid, or was paid."""

    id: int | None = None
    name: str | None = None
    surname: str | None = None
    middle_name: str | None = None
    phone: str | None = None
    email: str | None = None
