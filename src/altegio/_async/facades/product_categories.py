"""Categories of products in a location."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import or_unset, require_nonempty
from altegio._calls.updating import Update, find_by_id, without_none
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationProductCategories(AsyncLocationFacade):
    """Categories of products: a tree, such as Hair care with Shampoo and Masks below it."""

    async def list(self, parent_id: int = 0) -> builtins.list[models.ProductCategory]:
        """List the categories directly below one.

        Args:
            parent_id: The parent category; 0 for the topmost categories.

        Returns:
            The categories in one list, without their subcategories.

        Raises:
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user has no access to the location's products.

        Operation: ``get_product_category_list``.
        """
        return await self._send(api.get_product_category_list(self._location_id, parent_id))

    async def list_by_ids(
        self, category_ids: Sequence[int]
    ) -> builtins.list[models.ProductCategory]:
        """List categories by their ids, wherever they are in the tree.

        Args:
            category_ids: The categories.

        Returns:
            Those of them that the location has, in one list.

        Raises:
            ValueError: ``category_ids`` is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's products.

        Operation: ``get_product_category_list_by_ids``.
        """
        ids = require_nonempty(category_ids, "category_ids")
        return await self._send(api.get_product_category_list_by_ids(self._location_id, ids=ids))

    def list_contents(
        self, category_id: int, *, page_size: int | None = None
    ) -> AsyncPager[models.ProductTreeNode]:
        """List the direct content of a category: subcategories and products.

        Args:
            category_id: The category.
            page_size: Nodes per page, 1000 (the maximum) by default.

        Returns:
            A pager over the nodes, categories first; the API pages by number. A node is a product
            when ``is_item`` is true; then ``item_id`` is the product's id.

        Raises:
            ValueError: ``page_size`` is out of bounds.
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user has no access to the location's products.

        Operation: ``get_product_category_composition``.
        """
        call = api.get_product_category_composition(self._location_id, category_id)
        return AsyncPager(
            self._client, call, page_size, items=lambda category: category.children or []
        )

    async def create(
        self,
        *,
        title: str,
        parent_id: int | None = None,
        article: str | None = None,
        comment: str | None = None,
    ) -> models.ProductCategory:
        """Create a category of products.

        Args:
            title: The name.
            parent_id: The parent category; by default the new one is a topmost category.
            article: The location's own code for it.
            comment: A note for the staff.

        Returns:
            The category as created.

        Raises:
            NotFoundError: There is no such location or parent category.
            PermissionDeniedError: The user may not edit categories of products.

        Operation: ``create_product_category``.
        """
        body = _body(title, parent_id, article, comment)
        return await self._send(api.create_product_category(self._location_id, body=body))

    async def replace(
        self,
        category_id: int,
        *,
        title: str,
        parent_id: int | None = None,
        article: str | None = None,
        comment: str | None = None,
    ) -> models.ProductCategory:
        """Replace a category of products.

        ⚠ Fields that are not set are lost; :meth:`update` keeps title and place.

        Args:
            category_id: The category.
            title: The name.
            parent_id: The parent category; by default it becomes a topmost category.
            article: The location's own code for it.
            comment: A note for the staff.

        Returns:
            The updated category.

        Raises:
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user may not edit categories of products.

        Operation: ``update_product_category``.
        """
        return await self._replace(category_id, _body(title, parent_id, article, comment))

    async def update(
        self,
        category_id: int,
        *,
        title: str | None = None,
        parent_id: int | None = None,
        article: str | None = None,
        comment: str | None = None,
    ) -> models.ProductCategory:
        """Change fields of a category: reads it and sends it again with the changes.

        ⚠ The API does not show ``article`` and ``comment``, so they can't be kept: pass them again.
        Two requests: a change that someone else makes between them is lost.

        Args:
            category_id: The category.
            title: Another name.
            parent_id: Another parent category; 0 for none.
            article: The location's own code for it.
            comment: A note for the staff.

        Returns:
            The updated category.

        Raises:
            TypeError: There is no change, a value is of another type, or the server did not send
                the parent category: pass ``parent_id`` too.
            LookupError: The location has no such category.
            NotFoundError: There is no such location, or the category was deleted meanwhile.
            PermissionDeniedError: The user may not edit categories of products.

        Operation: ``update_product_category``.
        """
        changes = without_none(
            title=title, parent_category_id=parent_id, article=article, comment=comment
        )
        update = Update(models.ProductCategoryInput, changes)
        stored = find_by_id(await self.list_by_ids([category_id]), category_id)
        if parent_id is None and "parent_category_id" not in stored.raw:
            raise TypeError("the server did not send the parent category: pass parent_id too")
        return await self._replace(category_id, update.merged_into(stored))

    async def delete(self, category_id: int) -> None:
        """Delete a category of products. ⚠ This can't be undone.

        Args:
            category_id: The category.

        Raises:
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user may not delete categories of products.

        Operation: ``delete_product_category``.
        """
        await self._send(api.delete_product_category(self._location_id, category_id))

    async def _replace(
        self, category_id: int, body: models.ProductCategoryInput
    ) -> models.ProductCategory:
        call = api.update_product_category(self._location_id, category_id, body=body)
        return await self._send(call)


def _body(
    title: str, parent_id: int | None, article: str | None, comment: str | None
) -> models.ProductCategoryInput:
    return models.ProductCategoryInput(
        title=title,
        parent_category_id=or_unset(parent_id),
        article=or_unset(article),
        comment=or_unset(comment),
    )
