"""Records about clients: comments, files, accounts, tags and custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio import models
from altegio.models import CustomFieldEntity, TagEntity
from altegio.sandbox import ids
from tests.paths import served_path

if TYPE_CHECKING:
    from altegio import AsyncAltegio, AsyncLocationScope
    from tests.worlds import ClientInAnyWorld

LOCATION, CHAIN, CLIENT = 37532, 706028, ids.CLIENT
FIELD = models.CustomFieldInput(
    type="text", code="shoe_size", title="Shoe size", user_can_edit=True, show_in_ui=False
)


def location(c: AsyncAltegio) -> AsyncLocationScope:
    return c.location(LOCATION)


# --- comments and files


def test_a_comment_can_be_written_listed_and_deleted(client: ClientInAnyWorld) -> None:
    made = client.call(lambda c: location(c).client_comments.create(CLIENT, text="Likes tea"))
    comment_id = made.id
    assert comment_id
    listed = client.call(lambda c: location(c).client_comments.list(CLIENT))
    assert "Likes tea" in [one.text for one in listed]
    client.call(lambda c: location(c).client_comments.delete(CLIENT, comment_id))
    listed = client.call(lambda c: location(c).client_comments.list(CLIENT))
    assert comment_id not in [one.id for one in listed]


def test_an_empty_comment_is_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^text must not be empty"):
        client.call(lambda c: location(c).client_comments.create(CLIENT, text=" "))
    assert client.sandbox.received == []


def test_a_file_can_be_listed_and_deleted(client: ClientInAnyWorld) -> None:
    (found,) = client.call(lambda c: location(c).client_files.list(CLIENT))
    assert (type(found), found.id) == (models.ClientFile, ids.CLIENT_FILE)
    assert client.call(lambda c: location(c).client_files.delete(CLIENT, found.id)) is None
    assert client.call(lambda c: location(c).client_files.list(CLIENT)) == []


# --- accounts


def test_a_top_up_records_the_payment(client: ClientInAnyWorld) -> None:
    def balance() -> Any:
        (found,) = client.call(lambda c: location(c).client_accounts.list_for_client(CLIENT))
        assert found.account
        return found.account.balance

    before = balance()
    made = client.call(
        lambda c: location(c).client_accounts.top_up(
            ids.CLIENT_ACCOUNT, client_id=CLIENT, amount=50, account_id=ids.CASH
        )
    )
    assert client.sent.json == {
        "client_id": CLIENT,
        "deposit_id": ids.CLIENT_ACCOUNT,
        "amount": 50,
        "account_id": ids.CASH,
    }
    assert isinstance(made.document, models.Document)
    assert balance() == before + 50


def test_a_top_up_names_the_team_member(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: location(c).client_accounts.top_up(
            ids.CLIENT_ACCOUNT,
            client_id=CLIENT,
            amount=50,
            account_id=ids.CASH,
            team_member_id=ids.TEAM_MEMBER,
        )
    )
    assert client.sent.json["master_id"] == ids.TEAM_MEMBER


@pytest.mark.parametrize("amount", [0, -1])
def test_a_top_up_of_zero_is_refused(client: ClientInAnyWorld, amount: int) -> None:
    with pytest.raises(ValueError, match=r"^amount must be a number above zero"):
        client.call(
            lambda c: location(c).client_accounts.top_up(
                ids.CLIENT_ACCOUNT, client_id=CLIENT, amount=amount, account_id=ids.CASH
            )
        )
    assert client.sandbox.received == []


def test_a_top_up_is_not_retried(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(502)
    with pytest.raises(altegio.InternalServerError):
        client.call(
            lambda c: location(c).client_accounts.top_up(
                ids.CLIENT_ACCOUNT, client_id=CLIENT, amount=50, account_id=ids.CASH
            )
        )
    assert len(client.sandbox.received) == 1


def test_a_chain_lists_accounts_by_balance(client: ClientInAnyWorld) -> None:
    found = client.call(
        lambda c: c.chain(CHAIN).client_accounts.list(min_balance=1, max_balance=1e6, page_size=10)
    )
    assert {type(one) for one in found} == {models.ClientAccountSummary}
    first = client.sandbox.received[0]
    assert first.query == {
        "balance_from": "1",
        "balance_to": "1000000.0",
        "page": "1",
        "limit": "10",
    }


def test_a_chain_refuses_balances_in_the_wrong_order(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^min_balance must not be above max_balance"):
        client.call(lambda c: c.chain(CHAIN).client_accounts.list(min_balance=2, max_balance=1))


def test_a_chain_finds_accounts_by_phone(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.chain(CHAIN).client_accounts.list_for_phone("+1 315 555 0100"))
    assert client.sent.path == served_path(
        "get_client_account_by_chain_and_phone", CHAIN, ids.PHONE
    )
    assert [one.account and one.account.id for one in found] == [ids.CLIENT_ACCOUNT]


def test_a_top_up_is_in_the_accounts_history(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: location(c).client_accounts.top_up(
            ids.CLIENT_ACCOUNT, client_id=CLIENT, amount=50, account_id=ids.CASH
        )
    )
    found = client.call(
        lambda c: c.chain(CHAIN).client_accounts.list_transactions(ids.CLIENT_ACCOUNT)
    )
    assert {type(one) for one in found} == {models.ClientAccountHistoryEntry}
    paid = [one.client_account_transaction for one in found]
    assert 50 in [one and one.amount for one in paid]


# --- tags


@pytest.mark.parametrize(
    ("entity", "word"),
    [
        (TagEntity.GENERAL, "common"),
        (TagEntity.CLIENT, "client"),
        (TagEntity.APPOINTMENT, "record"),
        (TagEntity.EVENT, "activity"),
    ],
)
def test_tags_are_requested_by_the_name_of_their_entity(
    client: ClientInAnyWorld, entity: TagEntity, word: str
) -> None:
    client.call(lambda c: location(c).tags.list(entity=entity))
    assert client.sent.path == served_path("get_tag_list_by_entity", LOCATION, word)


def test_tags_of_an_unknown_kind_are_refused(client: ClientInAnyWorld) -> None:
    unknown = TagEntity(9)
    with pytest.raises(ValueError, match=r"^entity must be a member of TagEntity, got "):
        client.call(lambda c: location(c).tags.list(entity=unknown))
    assert client.sandbox.received == []


def test_a_tag_can_be_created_changed_and_deleted(client: ClientInAnyWorld) -> None:
    made = client.call(
        lambda c: location(c).tags.create(title="VIP", color="#ff0000", entity=TagEntity.CLIENT)
    )
    assert client.sent.query == {"title": "VIP", "color": "#ff0000", "entity": "1"}
    assert client.call(lambda c: location(c).tags.update(made.id, title="Regular")) is None
    assert client.sent.json == {"title": "Regular"}
    listed = client.call(lambda c: location(c).tags.list(entity=TagEntity.CLIENT))
    assert "Regular" in [one.title for one in listed]
    client.call(lambda c: location(c).tags.delete(made.id))
    listed = client.call(lambda c: location(c).tags.list(entity=TagEntity.CLIENT))
    assert made.id not in [one.id for one in listed]


@pytest.mark.parametrize("name", ["title", "color"])
def test_a_tag_has_title_and_colour(client: ClientInAnyWorld, name: str) -> None:
    given: dict[str, Any] = {"title": "VIP", "color": "#ff0000", name: ""}
    with pytest.raises(ValueError, match=rf"^{name} must not be empty"):
        client.call(lambda c: location(c).tags.create(**given))


def test_tags_are_deprecated_for_type_checkers_without_a_warning(
    client: ClientInAnyWorld, recwarn: pytest.WarningsRecorder
) -> None:
    client.call(lambda c: location(c).tags.list(entity=TagEntity.CLIENT))
    assert [one for one in recwarn if one.category is DeprecationWarning] == []
    tags = altegio.facades.LocationTags
    assert all(
        "V2" in getattr(tags, name).__deprecated__
        for name in ("list", "create", "update", "delete")
    )


# --- custom fields


def titles(found: list[models.CustomField]) -> list[str | None]:
    return [one.custom_field.title for one in found if one.custom_field]


def test_a_custom_field_can_be_created_replaced_and_deleted(client: ClientInAnyWorld) -> None:
    of_clients = CustomFieldEntity.CLIENT
    made = client.call(lambda c: location(c).custom_fields.create(FIELD, entity=of_clients))
    assert client.sent.path == served_path("get_custom_field_list", "client", LOCATION)
    assert [made.custom_field and made.custom_field.code] == ["shoe_size"]
    changed = FIELD.__replace__(title="Size of shoe")
    client.call(lambda c: location(c).custom_fields.replace(made.id, changed, entity=of_clients))
    listed = client.call(lambda c: location(c).custom_fields.list(entity=of_clients))
    assert "Size of shoe" in titles(listed)
    client.call(lambda c: location(c).custom_fields.delete(made.id, entity=of_clients))
    listed = client.call(lambda c: location(c).custom_fields.list(entity=of_clients))
    assert made.id not in [one.id for one in listed]


def test_appointments_have_separate_custom_fields(client: ClientInAnyWorld) -> None:
    client.call(lambda c: location(c).custom_fields.create(FIELD, entity=CustomFieldEntity.CLIENT))
    found = client.call(
        lambda c: location(c).custom_fields.list(entity=CustomFieldEntity.APPOINTMENT)
    )
    assert client.sent.path == served_path("get_custom_field_list", "appointment", LOCATION)
    assert "Shoe size" not in titles(found)


@pytest.mark.parametrize("status", [403, 404])
def test_an_error_that_claims_success_is_an_error(client: ClientInAnyWorld, status: int) -> None:
    client.sandbox.answer_next(status, json={"success": True, "meta": {"message": "No"}})
    with pytest.raises((altegio.PermissionDeniedError, altegio.NotFoundError)):
        client.call(
            lambda c: location(c).custom_fields.replace(1, FIELD, entity=CustomFieldEntity.CLIENT)
        )
