"""Products, their categories, inventories, documents and product transactions."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import (
    DocumentType,
    InventoryOperationCreate,
    InventoryOperationItem,
    OperationUnit,
    ProductCreate,
    ProductTransactionInput,
    ProductUpdate,
)
from altegio.sandbox import ids
from tests.paths import served_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.worlds import ClientInAnyWorld

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def product(title: str = "Shampoo") -> ProductCreate:
    return ProductCreate(
        title=title, category_id=ids.PRODUCT_CATEGORY, sale_unit_id=1, service_unit_id=1
    )


def sold(amount: int = 2) -> InventoryOperationItem:
    return InventoryOperationItem(
        product_id=ids.PRODUCT,
        amount=amount,
        cost_per_unit=20,
        discount=0,
        cost=20 * amount,
        operation_unit_type=OperationUnit.SALE,
    )


def operation(*items: InventoryOperationItem) -> InventoryOperationCreate:
    return InventoryOperationCreate(
        type_id=DocumentType.SALE,
        inventory_id=ids.INVENTORY,
        created_at=NOW,
        product_transactions=[*items],
    )


def transaction(document_id: int) -> ProductTransactionInput:
    return ProductTransactionInput(
        document_id=document_id,
        product_id=ids.PRODUCT,
        amount=1,
        cost_per_unit=20,
        discount=0,
        cost=20,
        operation_unit_type=OperationUnit.SALE,
    )


def test_products_are_listed_by_text_category_and_local_time_of_change(
    client: ClientInAnyWorld,
) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).products.list(
            query="mask",
            category_id=ids.PRODUCT_CATEGORY,
            changed_after=datetime(2026, 11, 1, 9, 30),  # noqa: DTZ001
            changed_before=datetime(2099, 1, 1),  # noqa: DTZ001
            page_size=10,
        )
    )
    assert client.sent.path == served_path("get_products_list", ids.LOCATION)
    assert client.sent.query == {
        "term": "mask",
        "category_id": str(ids.PRODUCT_CATEGORY),
        "changed_after": "2026-11-01T09:30:00",
        "changed_before": "2099-01-01T00:00:00",
        "page": "1",
        "count": "10",
    }


def test_all_pages_of_products_are_read(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).products.create(product("Shampoo")))
    client.call(lambda c: c.location(ids.LOCATION).products.create(product("Soap")))
    found = client.call(lambda c: c.location(ids.LOCATION).products.list(page_size=1))
    assert [item.title for item in found][1:] == ["Shampoo", "Soap"]
    assert found[0].id == ids.PRODUCT


@pytest.mark.parametrize("name", ["changed_after", "changed_before"])
@pytest.mark.parametrize("facade", ["products", "product_transactions"])
def test_a_time_of_change_with_a_zone_is_refused(
    client: ClientInAnyWorld, facade: str, name: str
) -> None:
    with pytest.raises(ValueError, match=rf"^{name} must be the location's local time"):
        client.call(lambda c: getattr(c.location(1), facade).list(**{name: NOW}))


def test_search_finds_categories_before_products(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).products.create(product("Brush, soft")))
    client.call(lambda c: c.location(ids.LOCATION).product_categories.create(title="Brushes"))
    found = client.call(lambda c: c.location(ids.LOCATION).products.search(query="brush", limit=9))
    assert [(item.is_item, item.title) for item in found] == [
        (False, "Brushes"),
        (True, "Brush, soft"),
    ]
    assert client.sent.query == {"term": "brush", "count": "9"}


def test_search_needs_a_text(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^query must not be empty"):
        client.call(lambda c: c.location(1).products.search(query=" "))


def test_a_product_has_its_stock_by_inventory(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.location(ids.LOCATION).products.get(ids.PRODUCT))
    assert found.id == ids.PRODUCT
    assert [stock.inventory_id for stock in found.actual_amounts or ()] == [ids.INVENTORY]
    assert client.sent.query == {}


def test_other_units_of_a_product_in_stock_are_a_conflict(client: ClientInAnyWorld) -> None:
    other = ProductUpdate(
        title="Mask", category_id=ids.PRODUCT_CATEGORY, sale_unit_id=2, service_unit_id=3
    )
    with pytest.raises(altegio.ConflictError):
        client.call(lambda c: c.location(ids.LOCATION).products.update(ids.PRODUCT, other))


def test_a_deleted_product_is_gone(client: ClientInAnyWorld) -> None:
    assert client.call(lambda c: c.location(ids.LOCATION).products.delete(ids.PRODUCT)) is None
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.location(ids.LOCATION).products.get(ids.PRODUCT))


def test_the_topmost_categories_have_the_parent_0(client: ClientInAnyWorld) -> None:
    (top,) = client.call(lambda c: c.location(ids.LOCATION).product_categories.list())
    assert top.id == ids.PRODUCT_CATEGORY
    assert client.sent.path == served_path("get_product_category_list", ids.LOCATION, 0)


def test_categories_are_listed_by_ids(client: ClientInAnyWorld) -> None:
    found = client.call(
        lambda c: c.location(ids.LOCATION).product_categories.list_by_ids([ids.PRODUCT_CATEGORY, 1])
    )
    assert [product_category.id for product_category in found] == [ids.PRODUCT_CATEGORY]
    assert client.sent.query == {"ids[]": [str(ids.PRODUCT_CATEGORY), "1"]}


def test_an_empty_list_of_category_ids_is_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^category_ids must contain at least one"):
        client.call(lambda c: c.location(1).product_categories.list_by_ids([]))


def test_the_contents_of_a_category_are_paged(client: ClientInAnyWorld) -> None:
    def below(c: Any) -> Any:
        return c.location(ids.LOCATION).product_categories

    client.call(lambda c: below(c).create(title="Masks", parent_id=ids.PRODUCT_CATEGORY))
    client.call(lambda c: c.location(ids.LOCATION).products.create(product()))
    found = client.call(lambda c: below(c).list_contents(ids.PRODUCT_CATEGORY, page_size=1))
    assert [(item.is_category, item.title) for item in found][::2] == [
        (True, "Masks"),
        (False, "Shampoo"),
    ]
    assert len(found) == 3


def test_contents_are_requested_in_the_largest_pages(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).product_categories.list_contents(ids.PRODUCT_CATEGORY)
    )
    assert client.sent.query["count"] == "1000"


def test_a_page_of_contents_has_at_most_1000(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^page_size must be at most 1000"):
        client.call(lambda c: c.location(1).product_categories.list_contents(2, page_size=1001))


def test_only_given_fields_of_a_new_category_are_sent(client: ClientInAnyWorld) -> None:
    made = client.call(lambda c: c.location(ids.LOCATION).product_categories.create(title="Hair"))
    assert client.sent.json == {"title": "Hair"}
    assert made.title == "Hair"


def test_replace_moves_a_category_to_the_top_by_default(
    client: ClientInAnyWorld,
) -> None:
    def categories(c: Any) -> Any:
        return c.location(ids.LOCATION).product_categories

    made: Any = client.call(
        lambda c: categories(c).create(title="Masks", parent_id=ids.PRODUCT_CATEGORY)
    )
    client.call(lambda c: categories(c).replace(made.id, title="Masks"))
    top = client.call(lambda c: categories(c).list())
    assert made.id in [category.id for category in top]


def test_a_document_with_transactions_moves_the_stock(client: ClientInAnyWorld) -> None:
    def stock() -> Any:
        found: Any = client.call(lambda c: c.location(ids.LOCATION).products.get(ids.PRODUCT))
        return found.actual_amounts[0].amount

    before = stock()
    made: Any = client.call(
        lambda c: c.location(ids.LOCATION).documents.create_with_transactions(operation(sold(2)))
    )
    assert made.document.type_id is DocumentType.SALE
    assert stock() == before - 2
    client.call(lambda c: c.location(ids.LOCATION).documents.delete(made.document.id))
    assert stock() == before


def test_transactions_can_be_added_to_an_empty_document(client: ClientInAnyWorld) -> None:
    document = client.call(
        lambda c: c.location(ids.LOCATION).documents.create(
            document_type=DocumentType.RECEIPT, inventory_id=ids.INVENTORY, created_at=NOW
        )
    )
    assert datetime.fromisoformat(client.sent.json.pop("create_date")) == NOW
    assert client.sent.json == {"type_id": 3, "storage_id": ids.INVENTORY}
    added = client.call(
        lambda c: c.location(ids.LOCATION).product_transactions.create(transaction(document.id))
    )
    (listed,) = client.call(
        lambda c: c.location(ids.LOCATION).documents.list_product_transactions(document.id)
    )
    assert (listed.id, listed.document_id) == (added.id, document.id)


@pytest.mark.parametrize(
    "act",
    [
        lambda documents, **values: documents.create(**values),
        lambda documents, **values: documents.replace(1, **values),
    ],
)
def test_a_document_needs_an_instant(client: ClientInAnyWorld, act: Callable[..., Any]) -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(ValueError, match=r"^created_at must say its time zone"):
        client.call(
            lambda c: act(
                c.location(1).documents,
                document_type=DocumentType.SALE,
                inventory_id=1,
                created_at=naive,
            )
        )


def test_product_transactions_are_listed_by_days_and_document(client: ClientInAnyWorld) -> None:
    found = client.call(
        lambda c: (
            c.location(ids.LOCATION)
            .product_transactions.list(
                start_date=date(2020, 1, 1),
                end_date=date(2099, 1, 1),
                document_id=ids.SALE_DOCUMENT,
            )
            .first()
        )
    )
    assert found is not None
    assert found.id == ids.PRODUCT_TRANSACTION
    assert client.sent.query == {
        "start_date": "2020-01-01",
        "end_date": "2099-01-01",
        "document_id": str(ids.SALE_DOCUMENT),
        "page": "1",
    }


@pytest.mark.parametrize(
    "facade", ["product_transactions", "financial_transactions", "fiscal_transactions"]
)
def test_a_period_that_ends_before_it_starts_is_rejected(
    client: ClientInAnyWorld, facade: str
) -> None:
    days = {"start_date": date(2026, 2, 1), "end_date": date(2026, 1, 1)}
    with pytest.raises(ValueError, match=r"^start_date must not be later than end_date"):
        client.call(lambda c: getattr(c.location(1), facade).list(**days))


def test_a_code_is_requested_by_product(client: ClientInAnyWorld) -> None:
    code = client.call(
        lambda c: c.location(ids.LOCATION).products.generate_loyalty_code(ids.PRODUCT)
    )
    assert isinstance(code.code, str)
    assert client.sent.path == served_path("generate_loyalty_code", ids.LOCATION, ids.PRODUCT)


@pytest.mark.parametrize(
    "act",
    [
        lambda place: place.products.get(1),
        lambda place: place.products.delete(1),
        lambda place: place.product_categories.delete(1),
        lambda place: place.documents.get(1),
        lambda place: place.documents.delete(1),
        lambda place: place.product_transactions.get(1),
        lambda place: place.product_transactions.delete(1),
    ],
)
def test_an_unknown_resource_is_not_found(
    client: ClientInAnyWorld, act: Callable[[Any], Any]
) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: act(c.location(ids.LOCATION)))
