# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel


class MarketplaceStatusChange(AnswerModel, kw_only=True):
    """A change of the status of an application in a location.

    Attributes:
        source: Originator of the change.
    """

    changed_at: dt.datetime | None = None
    status_from: str | None = None
    status_to: str | None = None
    source: str | None = None
    """Originator of the change."""
