"""Templates of the messages that promotions send."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import altegio
from altegio.models import NotificationTemplate
from tests.paths import served_path

if TYPE_CHECKING:
    from tests.worlds import ClientInAnyWorld


def test_list_returns_the_chains_templates(client: ClientInAnyWorld) -> None:
    templates = client.call(lambda c: c.chain(706028).notification_templates.list())
    assert {type(one) for one in templates} == {NotificationTemplate}
    assert [(one.id, one.type, one.message_type) for one in templates] == [
        (55, "custom", "loyalty_discount_changed"),
        (84, "big", "loyalty_discount_expiration"),
    ]


def test_list_is_sent_to_the_chain(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(706028).notification_templates.list())
    assert client.sent.operation == "get_chain_loyalty_notification_template_list"
    assert client.sent.path == served_path("get_chain_loyalty_notification_template_list", 706028)


def test_templates_of_an_unknown_chain_are_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(1).notification_templates.list())


def test_a_user_without_permissions_gets_a_permission_error(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(lambda c: c.chain(706028).notification_templates.list())
