"""Clients, records about them, tags and custom fields."""

from __future__ import annotations

from datetime import datetime

from altegio.models import (
    ClientBulkItem,
    ClientCreate,
    ClientUpdate,
    CustomFieldEntity,
    CustomFieldInput,
    TagEntity,
)
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

BERTA = ClientCreate(name="Berta", phone="13155550188")
SHOE_SIZE = CustomFieldInput(
    type="text", code="shoe_size", title="Shoe size", user_can_edit=True, show_in_ui=True
)
OF_CLIENTS = CustomFieldEntity.CLIENT

CLIENTS: dict[str, SampleCall] = {
    "location.clients.search": lambda c: c.location(ids.LOCATION).clients.search(),
    "location.clients.changed": lambda c: c.location(ids.LOCATION).clients.changed(
        since=datetime(2026, 1, 1)  # noqa: DTZ001 (the location's local time)
    ),
    "location.clients.get": lambda c: c.location(ids.LOCATION).clients.get(ids.CLIENT),
    "location.clients.create": lambda c: c.location(ids.LOCATION).clients.create(BERTA),
    "location.clients.update": lambda c: c.location(ids.LOCATION).clients.update(
        ids.CLIENT, ClientUpdate(name="Anna", phone=ids.PHONE)
    ),
    "location.clients.delete": lambda c: c.location(ids.LOCATION).clients.delete(ids.CLIENT),
    "location.clients.create_many": lambda c: c.location(ids.LOCATION).clients.create_many(
        [ClientBulkItem(name="Berta", phone="13155550188")]
    ),
    "location.clients.list_history": lambda c: c.location(ids.LOCATION).clients.list_history(
        ids.CLIENT
    ),
    "chain.clients.get": lambda c: c.chain(ids.CHAIN).clients.get(phone=ids.PHONE),
    "location.client_comments.list": lambda c: c.location(ids.LOCATION).client_comments.list(
        ids.CLIENT
    ),
    "location.client_comments.create": lambda c: c.location(ids.LOCATION).client_comments.create(
        ids.CLIENT, text="Likes tea"
    ),
    "location.client_comments.delete": lambda c: c.location(ids.LOCATION).client_comments.delete(
        ids.CLIENT, ids.CLIENT_COMMENT
    ),
    "location.client_files.list": lambda c: c.location(ids.LOCATION).client_files.list(ids.CLIENT),
    "location.client_files.delete": lambda c: c.location(ids.LOCATION).client_files.delete(
        ids.CLIENT, ids.CLIENT_FILE
    ),
}
ACCOUNTS: dict[str, SampleCall] = {
    "location.client_accounts.list_for_client": lambda c: c.location(
        ids.LOCATION
    ).client_accounts.list_for_client(ids.CLIENT),
    "location.client_accounts.top_up": lambda c: c.location(ids.LOCATION).client_accounts.top_up(
        ids.CLIENT_ACCOUNT, client_id=ids.CLIENT, amount=50, account_id=ids.CASH
    ),
    "chain.client_accounts.list": lambda c: c.chain(ids.CHAIN).client_accounts.list(),
    "chain.client_accounts.list_for_phone": lambda c: c.chain(
        ids.CHAIN
    ).client_accounts.list_for_phone(ids.PHONE),
    "chain.client_accounts.list_transactions": lambda c: c.chain(
        ids.CHAIN
    ).client_accounts.list_transactions(ids.CLIENT_ACCOUNT),
}
TAGS: dict[str, SampleCall] = {
    "location.tags.list": lambda c: c.location(ids.LOCATION).tags.list(entity=TagEntity.CLIENT),
    "location.tags.create": lambda c: c.location(ids.LOCATION).tags.create(
        title="VIP", color="#ff0000"
    ),
    "location.tags.update": lambda c: c.location(ids.LOCATION).tags.update(ids.TAG, title="VIP"),
    "location.tags.delete": lambda c: c.location(ids.LOCATION).tags.delete(ids.TAG),
    "location.custom_fields.list": lambda c: c.location(ids.LOCATION).custom_fields.list(
        entity=OF_CLIENTS
    ),
    "location.custom_fields.create": lambda c: c.location(ids.LOCATION).custom_fields.create(
        SHOE_SIZE, entity=OF_CLIENTS
    ),
    "location.custom_fields.replace": lambda c: c.location(ids.LOCATION).custom_fields.replace(
        ids.CUSTOM_FIELD, SHOE_SIZE, entity=OF_CLIENTS
    ),
    "location.custom_fields.update": lambda c: c.location(ids.LOCATION).custom_fields.update(
        ids.CUSTOM_FIELD, entity=OF_CLIENTS, title="Allergies"
    ),
    "location.custom_fields.delete": lambda c: c.location(ids.LOCATION).custom_fields.delete(
        ids.CUSTOM_FIELD, entity=OF_CLIENTS
    ),
}
CALLS = CLIENTS | ACCOUNTS | TAGS
