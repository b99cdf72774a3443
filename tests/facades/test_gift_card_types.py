"""Types of gift cards, in a location and in a chain."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import (
    GiftCardBalanceEditing,
    GiftCardExpiration,
    GiftCardExpirationType,
    GiftCardOnlineSale,
    GiftCardScope,
    GiftCardType,
    GiftCardTypeInput,
    PeriodUnit,
)
from tests.paths import served_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.worlds import ClientInAnyWorld

SOLD, UNSOLD = 27841, 27842
WIRE = {
    "title": "Spa 500",
    "balance": 500,
    "is_multi": True,
    "item_type_id": 0,
    "is_allow_empty_code": False,
    "balance_edit_type_id": 2,
    "service_ids": [],
    "salon_ids": [37532],
    "expiration": {"type_id": 2, "timeout": 6, "timeout_unit_id": 3},
    "online_sale": {"is_enabled": False},
}


def spa(expiration: GiftCardExpiration | None = None) -> GiftCardTypeInput:
    return GiftCardTypeInput(
        title="Spa 500",
        balance=500,
        is_multi=True,
        item_type_id=GiftCardScope.ANY,
        is_allow_empty_code=False,
        balance_edit_type_id=GiftCardBalanceEditing.FORBIDDEN,
        service_ids=[],
        location_ids=[37532],
        expiration=expiration
        or GiftCardExpiration(
            type_id=GiftCardExpirationType.PERIOD, timeout=6, timeout_unit_id=PeriodUnit.MONTH
        ),
        online_sale=GiftCardOnlineSale(is_enabled=False),
    )


# ------------------------------------------------------------------ in a location


def test_list_returns_the_types_with_the_given_ids(client: ClientInAnyWorld) -> None:
    types = client.call(lambda c: c.location(37532).gift_card_types.list(ids=[SOLD]))
    assert [(type(kind), kind.id) for kind in types] == [(GiftCardType, SOLD)]


def test_list_repeats_the_ids_in_the_query(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(37532).gift_card_types.list(ids=[SOLD, UNSOLD]))
    assert client.sent.operation == "get_gift_card_type_list_by_id"
    assert client.sent.query == {"ids[]": [str(SOLD), str(UNSOLD)]}


def test_list_without_ids_sends_no_filter(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(37532).gift_card_types.list())
    assert client.sent.query == {}


def test_list_refuses_an_empty_filter(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^ids must contain at least one value"):
        client.call(lambda c: c.location(37532).gift_card_types.list(ids=[]))
    assert client.sandbox.received == []


def test_search_finds_types_by_title(client: ClientInAnyWorld) -> None:
    types = client.call(lambda c: c.location(37532).gift_card_types.search(title="1000"))
    assert [(type(kind), kind.title) for kind in types] == [(GiftCardType, "Gift card 1000")]


def test_search_pages(client: ClientInAnyWorld) -> None:
    types = client.call(lambda c: c.location(37532).gift_card_types.search(page_size=1))
    assert [kind.id for kind in types] == [SOLD, UNSOLD]
    assert [request.query["page"] for request in client.sandbox.received][:2] == ["1", "2"]
    assert client.sent.query["page_size"] == "1"


def test_a_type_of_a_location_names_its_chain(client: ClientInAnyWorld) -> None:
    (found,) = client.call(lambda c: c.location(37532).gift_card_types.list(ids=[SOLD]))
    assert found.chain_id == 706028


# ------------------------------------------------------------------ in a chain


def test_the_chains_list_filters_by_title(client: ClientInAnyWorld) -> None:
    types = client.call(lambda c: c.chain(706028).gift_card_types.list(title="250"))
    assert [(type(kind), kind.id) for kind in types] == [(GiftCardType, UNSOLD)]
    assert client.sent.operation == "chain_loyalty_certificate_types_list"
    assert client.sent.query == {"title": "250", "page": "1", "page_size": "100"}


def test_the_chains_list_pages(client: ClientInAnyWorld) -> None:
    types = client.call(lambda c: c.chain(706028).gift_card_types.list(page_size=1))
    assert [kind.id for kind in types] == [SOLD, UNSOLD]
    assert client.sent.query["page_size"] == "1"


@pytest.mark.parametrize(
    "paged",
    [
        lambda c: c.chain(706028).gift_card_types.list(page_size=101),
        lambda c: c.location(37532).gift_card_types.search(page_size=101),
    ],
)
def test_a_page_holds_at_most_100_types(
    client: ClientInAnyWorld, paged: Callable[[Any], Any]
) -> None:
    with pytest.raises(ValueError, match=r"^page_size must be at most 100"):
        client.call(paged)


def test_get_returns_one_type(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.chain(706028).gift_card_types.get(SOLD))
    assert isinstance(found, GiftCardType)
    assert (found.id, found.released_total) == (SOLD, 1)
    assert client.sent.path == served_path("chain_loyalty_certificate_types_update", 706028, SOLD)


def test_create_sends_the_type_by_its_wire_names(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.chain(706028).gift_card_types.create(spa()))
    assert client.sent.operation == "chain_loyalty_certificate_types_create"
    assert client.sent.json == WIRE


def test_create_returns_the_type_with_flat_names(client: ClientInAnyWorld) -> None:
    made = client.call(lambda c: c.chain(706028).gift_card_types.create(spa()))
    assert isinstance(made, GiftCardType)
    assert (made.title, made.expiration_timeout) == ("Spa 500", 6)
    assert made.expiration_timeout_unit_id is PeriodUnit.MONTH


def test_create_sends_the_date_of_expiration_with_its_zone(client: ClientInAnyWorld) -> None:
    end = GiftCardExpiration(
        type_id=GiftCardExpirationType.DATE, date=datetime(2027, 12, 31, 23, 59, tzinfo=UTC)
    )
    made = client.call(lambda c: c.chain(706028).gift_card_types.create(spa(end)))
    sent = datetime.fromisoformat(client.sent.json["expiration"]["date"])
    assert sent == made.expires_at == end.date


def test_a_naive_date_of_expiration_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^GiftCardExpiration\.date must say its time"):
        GiftCardExpiration(type_id=GiftCardExpirationType.DATE, date=datetime(2027, 12, 31))  # noqa: DTZ001


def test_create_names_the_rejected_fields(client: ClientInAnyWorld) -> None:
    without_date = GiftCardExpiration(type_id=GiftCardExpirationType.DATE)
    with pytest.raises(altegio.BadRequestError) as caught:
        client.call(lambda c: c.chain(706028).gift_card_types.create(spa(without_date)))
    assert caught.value.errors == {"expiration.date": ["is required"]}


def test_replace_replaces_a_type(client: ClientInAnyWorld) -> None:
    changed = client.call(lambda c: c.chain(706028).gift_card_types.replace(UNSOLD, spa()))
    assert (changed.id, changed.title) == (UNSOLD, "Spa 500")
    assert (client.sent.method, client.sent.json) == ("PUT", WIRE)


def test_replace_of_a_type_with_issued_gift_cards_is_a_bad_request(
    client: ClientInAnyWorld,
) -> None:
    with pytest.raises(altegio.BadRequestError):
        client.call(lambda c: c.chain(706028).gift_card_types.replace(SOLD, spa()))


def test_delete_removes_the_type(client: ClientInAnyWorld) -> None:
    assert client.call(lambda c: c.chain(706028).gift_card_types.delete(UNSOLD)) is None
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.chain(706028).gift_card_types.get(UNSOLD))


def test_delete_of_a_type_with_issued_gift_cards_is_a_bad_request(
    client: ClientInAnyWorld,
) -> None:
    with pytest.raises(altegio.BadRequestError):
        client.call(lambda c: c.chain(706028).gift_card_types.delete(SOLD))


@pytest.mark.parametrize(
    "act",
    [
        lambda types: types.get(1),
        lambda types: types.replace(1, spa()),
        lambda types: types.delete(1),
    ],
)
def test_an_unknown_type_is_not_found(client: ClientInAnyWorld, act: Callable[[Any], Any]) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: act(c.chain(706028).gift_card_types))


@pytest.mark.parametrize(
    "act",
    [
        lambda c: c.location(37532).gift_card_types.list(),
        lambda c: c.location(37532).gift_card_types.search(),
        lambda c: c.chain(706028).gift_card_types.list(),
        lambda c: c.chain(706028).gift_card_types.get(SOLD),
        lambda c: c.chain(706028).gift_card_types.create(spa()),
        lambda c: c.chain(706028).gift_card_types.replace(SOLD, spa()),
        lambda c: c.chain(706028).gift_card_types.delete(SOLD),
    ],
)
def test_a_user_without_permissions_gets_a_permission_error(
    client: ClientInAnyWorld, act: Callable[[Any], Any]
) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(act)
