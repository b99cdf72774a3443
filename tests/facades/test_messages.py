"""Messages to clients, never sent to all by mistake, and reviews."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import altegio
from altegio.sandbox import ids
from tests.worlds import ClientInAnyWorld

CAMPAIGNS: dict[str, dict[str, str]] = {
    "send_sms_campaign": {"text": "We are open"},
    "send_email_campaign": {"subject": "Sunday", "text": "We are open"},
}


def campaign(client: Any, method: str, **filters: Any) -> Any:
    return getattr(client.location(ids.LOCATION).messages, method)(**CAMPAIGNS[method], **filters)


@pytest.mark.parametrize("method", CAMPAIGNS)
def test_a_campaign_without_a_filter_is_refused(client: ClientInAnyWorld, method: str) -> None:
    with pytest.raises(ValueError, match=r"^a campaign needs .* to_all=True .*; got neither$"):
        client.call(lambda c: campaign(c, method))
    assert client.sandbox.received == []


@pytest.mark.parametrize("method", CAMPAIGNS)
@pytest.mark.parametrize("name", ["name", "phone", "email"])
@pytest.mark.parametrize("to_all", [True, False])
def test_an_empty_filter_is_refused(
    client: ClientInAnyWorld, method: str, name: str, to_all: bool
) -> None:
    with pytest.raises(ValueError, match=rf"^{name} must not be empty"):
        client.call(lambda c: campaign(c, method, **{name: " "}, to_all=to_all))
    assert client.sandbox.received == []


@pytest.mark.parametrize("method", CAMPAIGNS)
def test_a_filter_and_all_clients_contradict_each_other(
    client: ClientInAnyWorld, method: str
) -> None:
    with pytest.raises(ValueError, match=r"; got both$"):
        client.call(lambda c: campaign(c, method, name="Anna", to_all=True))
    assert client.sandbox.received == []


@pytest.mark.parametrize("method", CAMPAIGNS)
@pytest.mark.parametrize("nearly", [1, "yes", None])
def test_only_true_selects_all_clients(client: ClientInAnyWorld, method: str, nearly: Any) -> None:
    with pytest.raises(ValueError, match=r"^a campaign needs"):
        client.call(lambda c: campaign(c, method, to_all=nearly))
    assert client.sandbox.received == []


@pytest.mark.parametrize("method", CAMPAIGNS)
def test_a_campaign_to_all_sends_no_filter(client: ClientInAnyWorld, method: str) -> None:
    client.call(lambda c: campaign(c, method, to_all=True))
    assert client.sent.query == {}
    assert client.sent.json == CAMPAIGNS[method]


@pytest.mark.parametrize("method", CAMPAIGNS)
def test_filters_of_a_campaign_are_sent(client: ClientInAnyWorld, method: str) -> None:
    client.call(lambda c: campaign(c, method, name="Anna", phone="1315", email="anna@example.com"))
    assert client.sent.query == {"fullname": "Anna", "phone": "1315", "email": "anna@example.com"}


def test_a_message_goes_to_the_named_clients(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).messages.send_sms((ids.CLIENT,), text="See you"))
    assert client.sent.json == {"client_ids": [ids.CLIENT], "text": "See you"}


@pytest.mark.parametrize(
    ("act", "name"),
    [
        (lambda messages: messages.send_sms([], text="Hi"), "client_ids"),
        (lambda messages: messages.send_sms([1], text=""), "text"),
        (lambda messages: messages.send_email([], subject="Hi", text="Hi"), "client_ids"),
        (lambda messages: messages.send_email([1], subject="", text="Hi"), "subject"),
        (lambda messages: messages.send_email([1], subject="Hi", text=" "), "text"),
        (lambda messages: messages.send_sms_campaign(text="", to_all=True), "text"),
        (
            lambda messages: messages.send_email_campaign(subject="", text="Hi", to_all=True),
            "subject",
        ),
    ],
)
def test_an_empty_message_is_refused(client: ClientInAnyWorld, act: Any, name: str) -> None:
    with pytest.raises(ValueError, match=rf"^{name} must"):
        client.call(lambda c: act(c.location(ids.LOCATION).messages))
    assert client.sandbox.received == []


def test_a_lack_of_funds_is_a_licence_error(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(402)
    with pytest.raises(altegio.LicenseExpiredError):
        client.call(lambda c: c.location(ids.LOCATION).messages.send_sms([ids.CLIENT], text="Hi"))


def review(client: Any, **changed: Any) -> Any:
    values = {"rating": 5, "text": "Lovely", "name": "Anna Example", **changed}
    return client.location(ids.LOCATION).reviews.create(ids.TEAM_MEMBER, **values)


def test_a_review_is_listed(client: ClientInAnyWorld) -> None:
    made = client.call(review)
    assert client.sent.json == {"mark": 5, "text": "Lovely", "name": "Anna Example"}
    found = client.call(
        lambda c: c.location(ids.LOCATION).reviews.list(team_member_id=ids.TEAM_MEMBER, rating=5)
    )
    assert made.id in [one.id for one in found]
    assert {one.rating for one in found} == {5}


def test_reviews_are_paged_and_of_a_period(client: ClientInAnyWorld) -> None:
    client.call(review)
    client.call(
        lambda c: c.location(ids.LOCATION).reviews.list(
            start_date=date(2026, 1, 1), end_date=date(2026, 1, 31), page_size=50
        )
    )
    assert client.sent.query == {
        "start_date": "2026-01-01",
        "end_date": "2026-01-31",
        "page": "1",
        "count": "50",
    }


@pytest.mark.parametrize("rating", [0, 6, 4.5, "5"])
def test_a_rating_is_from_1_to_5(client: ClientInAnyWorld, rating: Any) -> None:
    with pytest.raises(ValueError, match=r"^rating must be an integer from 1 to 5"):
        client.call(lambda c: review(c, rating=rating))
    assert client.sandbox.received == []


@pytest.mark.parametrize("name", ["text", "name"])
def test_an_empty_review_is_refused(client: ClientInAnyWorld, name: str) -> None:
    with pytest.raises(ValueError, match=rf"^{name} must not be empty"):
        client.call(lambda c: review(c, **{name: ""}))
    assert client.sandbox.received == []
