# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel

from .marketplace_status import MarketplaceStatus


class MarketplaceConnection(AnswerModel, kw_only=True):
    """An application's connection to a location.

    Attributes:
        created_at: Time at which a user connected the application.
    """

    status: MarketplaceStatus | None = None
    created_at: dt.datetime | None = None
    """Time at which a user connected the application."""
