# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class LocationPart(OpenStrEnum):
    """Related data to include in a list of locations."""

    ACCOUNTS = "accounts"
    PAYMENT_ITEMS = "expenses"
    POSITIONS = "positions"
    TEAM_MEMBERS = "staff"
    INVENTORIES = "storages"
