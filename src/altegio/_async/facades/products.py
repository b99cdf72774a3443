"""Products of a location."""

from __future__ import annotations

import builtins
from datetime import datetime

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import require_local_time, require_nonblank
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationProducts(AsyncLocationFacade):
    """Products that a location sells to clients or its services use up.

    A product is sold in one unit (a bottle) and may be used in another (millilitres);
    ``unit_equals`` is the number of the second in one of the first. Prices and costs are in the
    main unit of the location's currency. Stock is counted in each inventory (``actual_amounts``)
    and changed by ``location.documents`` and ``location.product_transactions``. Gift cards and
    memberships are sold as products, too.
    """

    def list(
        self,
        *,
        query: str | None = None,
        category_id: int | None = None,
        changed_after: datetime | None = None,
        changed_before: datetime | None = None,
        page_size: int | None = None,
    ) -> AsyncPager[models.Product]:
        """List the location's products.

        Args:
            query: A part of the title, the article or the barcode.
            category_id: Only products of this category.
            changed_after: Only products created or changed since then, in the location's local
                time (naive).
            changed_before: Only products created or changed until then, in the location's local
                time (naive).
            page_size: Products per page, 25 by default.

        Returns:
            A pager over the products; the API pages by number.

        Raises:
            ValueError: A time has a zone, or ``page_size`` is less than 1.
            PermissionDeniedError: The user has no access to the location's products.

        Operation: ``get_products_list``.
        """
        call = api.get_products_list(
            self._location_id,
            query=query,
            category_id=category_id,
            changed_after=changed_after and require_local_time(changed_after, "changed_after"),
            changed_before=changed_before and require_local_time(changed_before, "changed_before"),
        )
        return self._pages(call, page_size)

    async def search(
        self, *, query: str, limit: int | None = None
    ) -> builtins.list[models.ProductTreeNode]:
        """Search products and their categories, as a salesperson at the counter does.

        Args:
            query: A part of the title, the article or the barcode.
            limit: Maximum number of results, at most 100.

        Returns:
            The results in one list, categories first. A node is a product when ``is_item`` is true;
            then ``item_id`` is the product's id.

        Raises:
            ValueError: ``query`` is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's products.

        Operation: ``search_product``.
        """
        return await self._send(
            api.search_product(
                self._location_id, query=require_nonblank(query, "query"), limit=limit
            )
        )

    async def get(self, product_id: int) -> models.Product:
        """Get one product.

        Args:
            product_id: The product.

        Returns:
            The product, with its stock by inventory.

        Raises:
            NotFoundError: The location has no such product.
            PermissionDeniedError: The user has no access to the location's products.

        Operation: ``get_product``.
        """
        return await self._send(api.get_product(self._location_id, product_id))

    async def create(self, product: models.ProductCreate) -> models.Product:
        """Create a product. It is not in stock until a document receives some.

        Args:
            product: The new product: its title, its category, and the units in which it is sold
                and used.

        Returns:
            The product as created.

        Raises:
            UnprocessableEntityError: A value is inconsistent; ``errors`` names the fields.

        Operation: ``create_product``.
        """
        return await self._send(api.create_product(self._location_id, body=product))

    async def update(self, product_id: int, product: models.ProductUpdate) -> models.Product:
        """Change a product.

        Args:
            product_id: The product.
            product: The changes. Title, category and both units are always required. With other
                units than before, a product that is in stock needs ``correction_rules``, which say
                how to convert the stock.

        Returns:
            The updated product.

        Raises:
            NotFoundError: The location has no such product.
            ConflictError: The units change, the product is in stock, and there are no
                ``correction_rules``.
            UnprocessableEntityError: A value is inconsistent; ``errors`` names the fields.
            PermissionDeniedError: The user may not edit products.

        Operation: ``update_product``.
        """
        return await self._send(api.update_product(self._location_id, product_id, body=product))

    async def delete(self, product_id: int) -> None:
        """Delete a product. ⚠ This can't be undone.

        Args:
            product_id: The product.

        Raises:
            NotFoundError: The location has no such product.
            PermissionDeniedError: The user may not delete products.

        Operation: ``delete_product``.
        """
        await self._send(api.delete_product(self._location_id, product_id))

    async def generate_loyalty_code(self, product_id: int) -> models.LoyaltyCode:
        """Generate a new code for a gift card or membership that is about to be sold.

        Every call generates another code, so it is retried only if it was certainly not carried
        out.

        Args:
            product_id: The product that the gift card or membership is sold as.

        Returns:
            The code, for the product transaction that sells it.

        Raises:
            NotFoundError: The location has no such product, or it is not a gift card or membership.
            PermissionDeniedError: The user has no access to the location's products.

        Operation: ``generate_loyalty_code``.
        """
        return await self._send(api.generate_loyalty_code(self._location_id, product_id))
