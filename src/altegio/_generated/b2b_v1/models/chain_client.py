# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .chain_client_card import ChainClientCard


class ChainClient(AnswerModel, kw_only=True, rename={"chain_id": "salon_group_id"}):
    """A person that a chain knows by phone number."""

    chain_id: int | None = None
    phone: str | None = None
    clients: list[ChainClientCard] | None = None
