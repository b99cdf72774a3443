"""Stock, money and locations, for type checkers: read by mypy and pyright, never run."""

from __future__ import annotations

from typing import assert_type

from altegio import Altegio, AsyncAltegio, AsyncPager, Pager, models


async def asynchronous(client: AsyncAltegio) -> None:
    location = client.location(37532)
    assert_type(location.products.list(), AsyncPager[models.Product])
    assert_type(await location.products.search(query="mask"), list[models.ProductTreeNode])
    assert_type(await location.products.get(1), models.Product)
    assert_type(await location.product_categories.list(), list[models.ProductCategory])
    assert_type(location.product_categories.list_contents(1), AsyncPager[models.ProductTreeNode])
    assert_type(await location.inventories.list(), list[models.Inventory])
    assert_type(location.bills_of_materials.list(), AsyncPager[models.BillOfMaterials])
    assert_type(await location.documents.get(1), models.Document)
    assert_type(await location.documents.delete(1), None)
    assert_type(await location.product_transactions.get(1), models.ProductTransaction)
    assert_type(await location.accounts.list(), list[models.Account])
    assert_type(location.financial_transactions.list(), AsyncPager[models.FinancialTransaction])
    assert_type(await location.financial_transactions.get(1), models.FinancialTransaction)
    assert_type(await location.sales.get(1), models.Sale)
    assert_type(location.fiscal_transactions.list(), AsyncPager[models.FiscalTransaction])
    assert_type(await location.promotions.list(), list[models.Promotion])
    assert_type(client.locations.list(), AsyncPager[models.Location])
    assert_type(await client.locations.get(1), models.Location)
    assert_type(await client.chains.list(), list[models.Chain])
    assert_type(client.partner_appointments.list(), AsyncPager[models.Appointment])
    assert_type(await client.phone_numbers.check("13155550100"), models.PhoneNumberCheck)
    assert_type(await client.tax_systems.list(5), list[models.TaxSystem])
    assert_type(await client.provider_callbacks.report_fiscalization({}), None)
    assert_type(await client.user.permissions.get(1), models.Permissions)


def synchronous(client: Altegio) -> None:
    location = client.location(37532)
    assert_type(location.products.list(), Pager[models.Product])
    assert_type(location.products.search(query="mask"), list[models.ProductTreeNode])
    assert_type(location.products.get(1), models.Product)
    assert_type(location.product_categories.list(), list[models.ProductCategory])
    assert_type(location.product_categories.list_contents(1), Pager[models.ProductTreeNode])
    assert_type(location.inventories.list(), list[models.Inventory])
    assert_type(location.bills_of_materials.list(), Pager[models.BillOfMaterials])
    assert_type(location.documents.get(1), models.Document)
    assert_type(location.documents.delete(1), None)
    assert_type(location.product_transactions.get(1), models.ProductTransaction)
    assert_type(location.accounts.list(), list[models.Account])
    assert_type(location.financial_transactions.list(), Pager[models.FinancialTransaction])
    assert_type(location.financial_transactions.get(1), models.FinancialTransaction)
    assert_type(location.sales.get(1), models.Sale)
    assert_type(location.fiscal_transactions.list(), Pager[models.FiscalTransaction])
    assert_type(location.promotions.list(), list[models.Promotion])
    assert_type(client.locations.list(), Pager[models.Location])
    assert_type(client.locations.get(1), models.Location)
    assert_type(client.chains.list(), list[models.Chain])
    assert_type(client.partner_appointments.list(), Pager[models.Appointment])
    assert_type(client.phone_numbers.check("13155550100"), models.PhoneNumberCheck)
    assert_type(client.tax_systems.list(5), list[models.TaxSystem])
    assert_type(client.provider_callbacks.report_fiscalization({}), None)
    assert_type(client.user.permissions.get(1), models.Permissions)
