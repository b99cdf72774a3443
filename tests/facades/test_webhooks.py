"""Receivers of webhooks: changes keep those of other applications."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

import attrs
import pytest

from altegio import AsyncAltegio, WebhookSettingsChangedError
from altegio._async.facades.receivers import WebhookKind
from altegio.models import WebhookSettings, WebhookSettingsUpdate
from altegio.sandbox import ids
from tests.worlds import ClientInAnyWorld

MINE, THEIRS, NEWER = (f"https://example.com/{name}" for name in ("mine", "theirs", "newer"))


def webhooks(client: AsyncAltegio) -> Any:
    return client.location(ids.LOCATION).webhooks


@pytest.fixture
def others(client: ClientInAnyWorld) -> WebhookSettings:
    """The settings of another application that were set before."""
    settings = WebhookSettingsUpdate(
        urls=[THEIRS], is_active=True, clients=True, products=False, own_changes=True
    )
    return client.call(lambda c: c.location(ids.LOCATION).webhooks.replace(settings))


@pytest.mark.usefixtures("others")
def test_adding_keeps_the_receivers_and_kinds_of_other_applications(
    client: ClientInAnyWorld,
) -> None:
    found = client.call(lambda c: webhooks(c).add(MINE, kinds=["appointments", "product_sales"]))
    assert found.urls == [THEIRS, MINE]
    assert (found.clients, found.appointments, found.product_sales) == (True, True, True)
    assert (found.products, found.location) == (False, False)
    operations = [request.operation for request in client.sandbox.received[-3:]]
    assert operations == [
        "get_event_notification_settings",
        "update_event_notification_settings",
        "get_event_notification_settings",
    ]


def test_adding_the_first_receiver_switches_webhooks_on(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: webhooks(c).add(MINE, kinds=["clients"]))
    assert (found.urls, found.is_active, found.clients) == ([MINE], True, True)
    sent = client.sandbox.received[-2].json
    assert (sent["active"], sent["client"], sent["record"]) == (1, 1, 0)
    assert "self_sending" not in sent


@pytest.mark.usefixtures("others")
def test_adding_a_receiver_twice_adds_it_once(client: ClientInAnyWorld) -> None:
    client.call(lambda c: webhooks(c).add(MINE, kinds=["clients"]))
    found = client.call(lambda c: webhooks(c).add(MINE, kinds=["clients"], own_changes=True))
    assert found.urls == [THEIRS, MINE]
    assert client.sandbox.received[-2].json["self_sending"] == 1


@pytest.mark.usefixtures("others")
def test_removing_keeps_the_rest(client: ClientInAnyWorld) -> None:
    client.call(lambda c: webhooks(c).add(MINE, kinds=["appointments"]))
    found = client.call(lambda c: webhooks(c).remove(MINE))
    assert (found.urls, found.is_active) == ([THEIRS], True)
    assert (found.clients, found.appointments) == (True, True)


@pytest.mark.usefixtures("others")
def test_switching_kinds_keeps_the_receivers(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: webhooks(c).switch(on=["services"], off=["clients"]))
    assert (found.urls, found.is_active) == ([THEIRS], True)
    assert (found.services, found.clients) == (True, False)


def test_switching_does_not_switch_webhooks_on(client: ClientInAnyWorld) -> None:
    settings = WebhookSettingsUpdate(urls=[THEIRS], is_active=False)
    client.call(lambda c: webhooks(c).replace(settings))
    assert not client.call(lambda c: webhooks(c).switch(on=["services"])).is_active


Change = Callable[[AsyncAltegio], Any]


@pytest.mark.usefixtures("others")
@pytest.mark.parametrize(
    ("change", "then"),
    [
        (lambda c: webhooks(c).add(MINE, kinds=["clients"]), [NEWER]),
        (
            lambda c: webhooks(c).add(MINE, kinds=["clients"]),
            [MINE],
        ),  # the other application's were removed
        (lambda c: webhooks(c).switch(off=["clients"]), [NEWER]),
    ],
)
def test_a_change_undone_by_another_application_is_an_error(
    client: ClientInAnyWorld, change: Change, then: list[str]
) -> None:
    others_then_set(client, then)
    with pytest.raises(WebhookSettingsChangedError, match="make the change again"):
        client.call(change)


@pytest.mark.usefixtures("others")
def test_a_receiver_set_again_by_another_application_is_not_removed(
    client: ClientInAnyWorld,
) -> None:
    client.call(lambda c: webhooks(c).add(MINE, kinds=["clients"]))
    others_then_set(client, [THEIRS, MINE], first=[THEIRS, MINE])
    with pytest.raises(WebhookSettingsChangedError):
        client.call(lambda c: webhooks(c).remove(MINE))


@pytest.mark.usefixtures("others")
def test_a_receiver_added_by_another_application_is_accepted(client: ClientInAnyWorld) -> None:
    others_then_set(client, [THEIRS, MINE, NEWER])
    found = client.call(lambda c: webhooks(c).add(MINE, kinds=["clients"]))
    assert found.urls == [THEIRS, MINE, NEWER]


def others_then_set(
    client: ClientInAnyWorld, urls: list[str], first: list[str] | None = None
) -> None:
    """Make the second of two reads return settings that another application set meanwhile."""
    for found in (first or [THEIRS], urls):
        answer = {"success": True, "data": {"urls": found, "active": 1, "client": 1}, "meta": []}
        client.sandbox.answer_next(200, operation="get_event_notification_settings", json=answer)


@pytest.mark.parametrize(
    ("change", "match"),
    [
        (lambda c: webhooks(c).add("example.com/hook", kinds=["clients"]), "absolute http"),
        (lambda c: webhooks(c).add("ftp://example.com", kinds=["clients"]), "absolute http"),
        (lambda c: webhooks(c).add("", kinds=["clients"]), "must not be empty"),
        (lambda c: webhooks(c).add(MINE, kinds=[]), "at least one"),
        (lambda c: webhooks(c).add(MINE, kinds=["record"]), "must be of location"),
        (lambda c: webhooks(c).remove(MINE), "must be a receiver"),
        (lambda c: webhooks(c).remove(THEIRS), "has 1 to 10 receivers, not 0"),
        (lambda c: webhooks(c).switch(on="clients"), "must be of location"),
        (
            lambda c: webhooks(c).replace(WebhookSettingsUpdate(urls=[], is_active=True)),
            "at least one",
        ),
        (
            lambda c: webhooks(c).replace(WebhookSettingsUpdate(urls=["hook"], is_active=True)),
            "absolute http",
        ),
    ],
)
@pytest.mark.usefixtures("others")
def test_invalid_settings_are_not_sent(
    client: ClientInAnyWorld, change: Change, match: str
) -> None:
    sent = len([request for request in client.sandbox.received if request.method == "POST"])
    with pytest.raises(ValueError, match=match):
        client.call(change)
    assert len([request for request in client.sandbox.received if request.method == "POST"]) == sent


def test_there_are_10_receivers_at_most(client: ClientInAnyWorld) -> None:
    full = [f"https://example.com/{number}" for number in range(10)]
    settings = WebhookSettingsUpdate(urls=full, is_active=True)
    client.call(lambda c: webhooks(c).replace(settings))
    with pytest.raises(ValueError, match="has 1 to 10 receivers, not 11"):
        client.call(lambda c: webhooks(c).add(MINE, kinds=["clients"]))
    assert client.call(lambda c: webhooks(c).get()).urls == full


def test_the_kinds_are_the_switches_of_the_settings() -> None:
    switches = set(WebhookSettings.__struct_fields__) - {"urls", "is_active", "_source", "_number"}
    assert set(get_args(WebhookKind)) == switches
    assert switches <= {field.name for field in attrs.fields(WebhookSettingsUpdate)}
