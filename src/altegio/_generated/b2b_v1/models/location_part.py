# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class LocationPart(OpenStrEnum):
    """What a list of locations can hold besides."""

    ACCOUNTS = "accounts"
    PAYMENT_ITEMS = "expenses"
    POSITIONS = "positions"
    TEAM_MEMBERS = "staff"
    INVENTORIES = "storages"
