# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class WebhookAction(OpenStrEnum):
    """The change that happened to the object of a webhook."""

    CREATE = "create"
    DELETE = "delete"
    UPDATE = "update"
