"""Products, inventories, documents, money, sales and receipts."""

from __future__ import annotations

from datetime import UTC, date, datetime

from altegio.models import (
    BalanceFilter,
    DocumentType,
    FinancialTransactionInput,
    FiscalOperationType,
    InventoryOperationCreate,
    InventoryOperationItem,
    OperationUnit,
    PaymentMethod,
    ProductCreate,
    ProductTransactionInput,
    ProductUpdate,
    SalePaymentMethodInput,
)
from altegio.sandbox import ids
from tests.facades.every_method import SampleCall

NOW = datetime.now(UTC)
SHAMPOO = ProductCreate(
    title="Shampoo", category_id=ids.PRODUCT_CATEGORY, sale_unit_id=1, service_unit_id=2
)
MASK = ProductUpdate(
    title="Hair mask", category_id=ids.PRODUCT_CATEGORY, sale_unit_id=1, service_unit_id=1
)
SALE = InventoryOperationCreate(
    type_id=DocumentType.SALE,
    inventory_id=ids.INVENTORY,
    created_at=NOW,
    product_transactions=[
        InventoryOperationItem(
            product_id=ids.PRODUCT,
            amount=1,
            cost_per_unit=20,
            discount=0,
            cost=20,
            operation_unit_type=OperationUnit.SALE,
        )
    ],
)
SOLD = ProductTransactionInput(
    document_id=ids.SALE_DOCUMENT,
    product_id=ids.PRODUCT,
    amount=1,
    cost_per_unit=20,
    discount=0,
    cost=20,
    operation_unit_type=OperationUnit.SALE,
)
RENT = FinancialTransactionInput(amount=-500, account_id=ids.BANK, paid_at=NOW, comment="Rent")
CASH = SalePaymentMethodInput(slug=PaymentMethod.ACCOUNT, account_id=ids.CASH)
CARD = SalePaymentMethodInput(slug=PaymentMethod.LOYALTY_CARD, loyalty_card_id=ids.CARD)

PRODUCTS: dict[str, SampleCall] = {
    "location.products.list": lambda c: c.location(ids.LOCATION).products.list(),
    "location.products.search": lambda c: c.location(ids.LOCATION).products.search(query="a"),
    "location.products.get": lambda c: c.location(ids.LOCATION).products.get(ids.PRODUCT),
    "location.products.create": lambda c: c.location(ids.LOCATION).products.create(SHAMPOO),
    "location.products.update": lambda c: c.location(ids.LOCATION).products.update(
        ids.PRODUCT, MASK
    ),
    "location.products.delete": lambda c: c.location(ids.LOCATION).products.delete(ids.PRODUCT),
    "location.products.generate_loyalty_code": lambda c: c.location(
        ids.LOCATION
    ).products.generate_loyalty_code(ids.PRODUCT),
    "location.product_categories.list": lambda c: c.location(
        ids.LOCATION
    ).product_categories.list(),
    "location.product_categories.list_by_ids": lambda c: c.location(
        ids.LOCATION
    ).product_categories.list_by_ids([ids.PRODUCT_CATEGORY]),
    "location.product_categories.list_contents": lambda c: c.location(
        ids.LOCATION
    ).product_categories.list_contents(ids.PRODUCT_CATEGORY),
    "location.product_categories.create": lambda c: c.location(
        ids.LOCATION
    ).product_categories.create(title="Shampoo", parent_id=ids.PRODUCT_CATEGORY),
    "location.product_categories.replace": lambda c: c.location(
        ids.LOCATION
    ).product_categories.replace(ids.PRODUCT_CATEGORY, title="Hair"),
    "location.product_categories.update": lambda c: c.location(
        ids.LOCATION
    ).product_categories.update(ids.PRODUCT_CATEGORY, title="Hair"),
    "location.product_categories.delete": lambda c: c.location(
        ids.LOCATION
    ).product_categories.delete(ids.PRODUCT_CATEGORY),
}
STOCK: dict[str, SampleCall] = {
    "location.inventories.list": lambda c: c.location(ids.LOCATION).inventories.list(),
    "location.bills_of_materials.list": lambda c: c.location(
        ids.LOCATION
    ).bills_of_materials.list(),
    "location.bills_of_materials.list_defaults": lambda c: c.location(
        ids.LOCATION
    ).bills_of_materials.list_defaults(service_id=ids.YOGA_SERVICE, team_member_id=ids.TEAM_MEMBER),
    "location.documents.get": lambda c: c.location(ids.LOCATION).documents.get(ids.DOCUMENT),
    "location.documents.create": lambda c: c.location(ids.LOCATION).documents.create(
        document_type=DocumentType.SALE, inventory_id=ids.INVENTORY, created_at=NOW
    ),
    "location.documents.create_with_transactions": lambda c: c.location(
        ids.LOCATION
    ).documents.create_with_transactions(SALE),
    "location.documents.replace": lambda c: c.location(ids.LOCATION).documents.replace(
        ids.SALE_DOCUMENT,
        document_type=DocumentType.SALE,
        inventory_id=ids.INVENTORY,
        created_at=NOW,
        comment="Counter",
    ),
    "location.documents.update": lambda c: c.location(ids.LOCATION).documents.update(
        ids.SALE_DOCUMENT, zone="America/New_York", comment="By card"
    ),
    "location.documents.delete": lambda c: c.location(ids.LOCATION).documents.delete(
        ids.SALE_DOCUMENT
    ),
    "location.documents.list_product_transactions": lambda c: c.location(
        ids.LOCATION
    ).documents.list_product_transactions(ids.SALE_DOCUMENT),
    "location.documents.list_financial_transactions": lambda c: c.location(
        ids.LOCATION
    ).documents.list_financial_transactions(ids.SALE_DOCUMENT),
    "location.product_transactions.list": lambda c: c.location(
        ids.LOCATION
    ).product_transactions.list(),
    "location.product_transactions.get": lambda c: c.location(
        ids.LOCATION
    ).product_transactions.get(ids.PRODUCT_TRANSACTION),
    "location.product_transactions.create": lambda c: c.location(
        ids.LOCATION
    ).product_transactions.create(SOLD),
    "location.product_transactions.replace": lambda c: c.location(
        ids.LOCATION
    ).product_transactions.replace(ids.PRODUCT_TRANSACTION, SOLD),
    "location.product_transactions.update": lambda c: c.location(
        ids.LOCATION
    ).product_transactions.update(ids.PRODUCT_TRANSACTION, comment="For Anna"),
    "location.product_transactions.delete": lambda c: c.location(
        ids.LOCATION
    ).product_transactions.delete(ids.PRODUCT_TRANSACTION),
}
MONEY: dict[str, SampleCall] = {
    "location.accounts.list": lambda c: c.location(ids.LOCATION).accounts.list(),
    "location.financial_transactions.list": lambda c: c.location(
        ids.LOCATION
    ).financial_transactions.list(start_date=date(2026, 11, 1), balance=BalanceFilter.POSITIVE),
    "location.financial_transactions.list_for_visit": lambda c: c.location(
        ids.LOCATION
    ).financial_transactions.list_for_visit(visit_id=ids.PAST_VISIT),
    "location.financial_transactions.get": lambda c: c.location(
        ids.LOCATION
    ).financial_transactions.get(ids.FINANCIAL_TRANSACTION),
    "location.financial_transactions.create": lambda c: c.location(
        ids.LOCATION
    ).financial_transactions.create(RENT),
    "location.financial_transactions.replace": lambda c: c.location(
        ids.LOCATION
    ).financial_transactions.replace(ids.FINANCIAL_TRANSACTION, RENT),
    "location.financial_transactions.update": lambda c: c.location(
        ids.LOCATION
    ).financial_transactions.update(
        ids.FINANCIAL_TRANSACTION, zone="America/New_York", comment="Rent"
    ),
    "location.financial_transactions.delete": lambda c: c.location(
        ids.LOCATION
    ).financial_transactions.delete(ids.FINANCIAL_TRANSACTION),
    "location.sales.get": lambda c: c.location(ids.LOCATION).sales.get(ids.DOCUMENT),
    "location.sales.pay": lambda c: c.location(ids.LOCATION).sales.pay(
        ids.DOCUMENT, method=CASH, amount=20
    ),
    "location.sales.delete_payment": lambda c: c.location(ids.LOCATION).sales.delete_payment(
        ids.SALE_DOCUMENT, ids.FINANCIAL_TRANSACTION
    ),
    "location.sales.delete_loyalty_payment": (
        lambda c: c.location(ids.LOCATION).sales.pay(ids.DOCUMENT, method=CARD, amount=5),
        lambda c: c.location(ids.LOCATION).sales.delete_loyalty_payment(
            ids.DOCUMENT, ids.FIRST_NEW_ID
        ),
    ),
    "location.fiscal_transactions.list": lambda c: c.location(
        ids.LOCATION
    ).fiscal_transactions.list(),
    "location.fiscal_transactions.print_receipt": lambda c: c.location(
        ids.LOCATION
    ).fiscal_transactions.print_receipt(ids.DOCUMENT, operation_type=FiscalOperationType.SALE),
}
CALLS = PRODUCTS | STOCK | MONEY
