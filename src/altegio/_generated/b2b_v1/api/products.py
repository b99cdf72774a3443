# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'products'."""

from __future__ import annotations

import datetime as dt

from altegio._calls.deprecation import deprecated
from altegio._calls.operation import Call, Operation, Paging, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CREATE_PRODUCT: Operation[models.Product] = Operation(
    "create_product", "POST", "/goods/{location_id}", answer=lambda: models.Product
)


def create_product(location_id: int, *, body: models.ProductCreate) -> Call[models.Product]:
    """Add a product to a location.

    ``POST /goods/{location_id}``
    """
    return Call(_CREATE_PRODUCT, (location_id,), body=taken(body, "ProductCreate"))


_CREATE_PRODUCT_CATEGORY: Operation[models.ProductCategory] = Operation(
    "create_product_category",
    "POST",
    "/goods_categories/{location_id}",
    answer=lambda: models.ProductCategory,
)


def create_product_category(
    location_id: int, *, body: models.ProductCategoryInput
) -> Call[models.ProductCategory]:
    """Add a product category.

    ``POST /goods_categories/{location_id}``
    """
    return Call(_CREATE_PRODUCT_CATEGORY, (location_id,), body=taken(body, "ProductCategoryInput"))


_DELETE_PRODUCT: Operation[None] = Operation(
    "delete_product", "DELETE", "/goods/{location_id}/{product_id}", enveloped=False
)


def delete_product(location_id: int, product_id: int) -> Call[None]:
    """Remove a product.

    ``DELETE /goods/{location_id}/{product_id}``
    """
    return Call(_DELETE_PRODUCT, (location_id, product_id))


_DELETE_PRODUCT_CATEGORY: Operation[None] = Operation(
    "delete_product_category",
    "DELETE",
    "/goods_categories/{location_id}/{category_id}",
    enveloped=False,
)


def delete_product_category(location_id: int, category_id: int) -> Call[None]:
    """Remove a product category.

    ``DELETE /goods_categories/{location_id}/{category_id}``
    """
    return Call(_DELETE_PRODUCT_CATEGORY, (location_id, category_id))


_DEPRECATED_GET_PRODUCT_CATEGORY_LIST: Operation[list[models.ProductCategory]] = Operation(
    "deprecated_get_product_category_list",
    "GET",
    "/goods_categories/{location_id}/{category_id}",
    answer=lambda: list[models.ProductCategory],
    idempotent=True,
)


@deprecated("use get_product_category_list")
def deprecated_get_product_category_list(
    location_id: int, category_id: int
) -> Call[list[models.ProductCategory]]:
    """List product categories (old route).

    ``GET /goods_categories/{location_id}/{category_id}``

    Deprecated: Use get_product_category_list.

    Args:
        category_id: Parent category ID, optional; default 0 lists the top-level categories.
    """
    return Call(_DEPRECATED_GET_PRODUCT_CATEGORY_LIST, (location_id, category_id))


_GET_PRODUCT: Operation[models.Product] = Operation(
    "get_product",
    "GET",
    "/goods/{location_id}/{product_id}",
    answer=lambda: models.Product,
    idempotent=True,
)


def get_product(location_id: int, product_id: int) -> Call[models.Product]:
    """Fetch one product.

    ``GET /goods/{location_id}/{product_id}``
    """
    return Call(_GET_PRODUCT, (location_id, product_id))


_GET_PRODUCT_CATEGORY_COMPOSITION: Operation[models.ProductTreeNode] = Operation(
    "get_product_category_composition",
    "GET",
    "/goods/category_node/{location_id}/{category_id}",
    answer=lambda: models.ProductTreeNode,
    paging=Paging("query", "page", "count", 1000),
    idempotent=True,
)


def get_product_category_composition(
    location_id: int,
    category_id: int,
    *,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[models.ProductTreeNode]:
    """Read a product category with its children.

    Paged by page and page_size. children_count is the total of direct child products and
    categories (not recursive); in a tree element item_id is 0 for a category and category_id is 0
    for a product.

    ``GET /goods/category_node/{location_id}/{category_id}``

    Args:
        page: Page number, from 1.
        page_size: Products per page, at most 1000.
    """
    return Call(
        _GET_PRODUCT_CATEGORY_COMPOSITION,
        (location_id, category_id),
        query={"page": page, "count": page_size},
    )


_GET_PRODUCT_CATEGORY_LIST: Operation[list[models.ProductCategory]] = Operation(
    "get_product_category_list",
    "GET",
    "/company/{location_id}/goods_categories/{parent_id}",
    answer=lambda: list[models.ProductCategory],
    idempotent=True,
)


def get_product_category_list(
    location_id: int, parent_id: int
) -> Call[list[models.ProductCategory]]:
    """List child categories of a product category.

    ``GET /company/{location_id}/goods_categories/{parent_id}``

    Args:
        parent_id: ID of the category whose subcategories to list; 0 for the top level.
    """
    return Call(_GET_PRODUCT_CATEGORY_LIST, (location_id, parent_id))


_GET_PRODUCT_CATEGORY_LIST_BY_IDS: Operation[list[models.ProductCategory]] = Operation(
    "get_product_category_list_by_ids",
    "GET",
    "/goods_categories/multiple/{location_id}",
    answer=lambda: list[models.ProductCategory],
    idempotent=True,
)


def get_product_category_list_by_ids(
    location_id: int, *, ids: list[int] | Unset | None = UNSET
) -> Call[list[models.ProductCategory]]:
    """List product categories by their IDs.

    ``GET /goods_categories/multiple/{location_id}``

    Args:
        ids: IDs of product categories.
    """
    return Call(_GET_PRODUCT_CATEGORY_LIST_BY_IDS, (location_id,), query={"ids[]": ids})


_GET_PRODUCTS_LIST: Operation[list[models.Product]] = Operation(
    "get_products_list",
    "GET",
    "/goods/{location_id}",
    answer=lambda: list[models.Product],
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


def get_products_list(
    location_id: int,
    *,
    query: str | Unset | None = UNSET,
    category_id: int | Unset | None = UNSET,
    changed_after: dt.datetime | Unset | None = UNSET,
    changed_before: dt.datetime | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.Product]]:
    """List all products of a location.

    ``GET /goods/{location_id}``

    Args:
        query: Part of a title, an article number or a barcode.
        category_id: Only products of this category.
        changed_after: Created or changed after this date and time of the location, without a zone.
        changed_before: Created or changed before this date and time of the location, without a
            zone.
        page: Page number, from 1.
        page_size: Products per page.
    """
    return Call(
        _GET_PRODUCTS_LIST,
        (location_id,),
        query={
            "term": query,
            "category_id": category_id,
            "changed_after": formatted(changed_after, "%Y-%m-%dT%H:%M:%S", "changed_after"),
            "changed_before": formatted(changed_before, "%Y-%m-%dT%H:%M:%S", "changed_before"),
            "page": page,
            "count": page_size,
        },
    )


_SEARCH_PRODUCT: Operation[list[models.ProductTreeNode]] = Operation(
    "search_product",
    "GET",
    "/goods/search/{location_id}",
    answer=lambda: list[models.ProductTreeNode],
    idempotent=True,
)


def search_product(
    location_id: int, *, query: str | Unset | None = UNSET, limit: int | Unset | None = UNSET
) -> Call[list[models.ProductTreeNode]]:
    """Find products and product categories.

    Without a search term it returns the root categories of the location and ignores the limit.
    With one, categories are searched first and products fill up the rest up to the limit.

    ``GET /goods/search/{location_id}``

    Args:
        query: Name, article number or barcode.
        limit: Rows per page, at most 100.
    """
    return Call(_SEARCH_PRODUCT, (location_id,), query={"term": query, "count": limit})


_UPDATE_PRODUCT: Operation[models.Product] = Operation(
    "update_product", "PUT", "/goods/{location_id}/{product_id}", answer=lambda: models.Product
)


def update_product(
    location_id: int, product_id: int, *, body: models.ProductUpdate
) -> Call[models.Product]:
    """Change a product.

    If units of measure change and the product already has inventory operations, the array
    correction_rules is required; otherwise it is optional.

    ``PUT /goods/{location_id}/{product_id}``
    """
    return Call(_UPDATE_PRODUCT, (location_id, product_id), body=taken(body, "ProductUpdate"))


_UPDATE_PRODUCT_CATEGORY: Operation[models.ProductCategory] = Operation(
    "update_product_category",
    "PUT",
    "/goods_categories/{location_id}/{category_id}",
    answer=lambda: models.ProductCategory,
)


def update_product_category(
    location_id: int, category_id: int, *, body: models.ProductCategoryInput
) -> Call[models.ProductCategory]:
    """Change a product category.

    ``PUT /goods_categories/{location_id}/{category_id}``
    """
    return Call(
        _UPDATE_PRODUCT_CATEGORY,
        (location_id, category_id),
        body=taken(body, "ProductCategoryInput"),
    )
