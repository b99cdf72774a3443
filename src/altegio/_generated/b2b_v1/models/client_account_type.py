# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ClientAccountType(
    AnswerModel,
    kw_only=True,
    rename={
        "chain_id": "salon_group_id",
        "created_at": "date_create",
        "is_deleted": "deleted",
        "deleted_at": "date_delete",
    },
):
    """A kind of client account that a chain offers."""

    id: int = ALWAYS_SENT
    chain_id: int | None = None
    title: str | None = None
    created_at: dt.datetime | None = None
    is_deleted: bool | None = None
    deleted_at: dt.datetime | None = None
