# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class LocationSocial(AnswerModel, kw_only=True):
    """A location's pages and contacts in social networks and messengers."""

    telegram: str | None = None
    instagram: str | None = None
    vk: str | None = None
    facebook: str | None = None
    viber: str | None = None
    whatsapp: str | None = None
