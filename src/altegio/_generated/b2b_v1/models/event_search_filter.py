# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .event_search_filter_option import EventSearchFilterOption


class EventSearchFilter(AnswerModel, kw_only=True):
    """A property to filter events by, with its possible values."""

    code: str | None = None
    title: str | None = None
    data: list[EventSearchFilterOption] | None = None
