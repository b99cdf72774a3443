# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class InventoryPermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "inventories_access": "storages_access",
        "inventory_ids": "storages_ids",
        "inventories_transactions_access": "storages_transactions_access",
        "inventories_last_days_count": "storages_last_days_count",
        "inventories_move_products_access": "storages_move_goods_access",
        "inventories_create_transactions_access": "storages_create_transactions_access",
        "inventories_create_last_days_count": "storages_create_last_days_count",
        "inventories_create_transactions_buy_access": "storages_create_transactions_buy_access",
        "inventories_create_transactions_sale_access": "storages_create_transactions_sale_access",
        "inventories_edit_transactions_access": "storages_edit_transactions_access",
        "inventories_edit_last_days_count": "storages_edit_last_days_count",
        "inventories_edit_transactions_buy_access": "storages_edit_transactions_buy_access",
        "inventories_edit_transactions_sale_access": "storages_edit_transactions_sale_access",
        "inventories_delete_transactions_access": "storages_delete_transactions_access",
        "inventories_transactions_excel_access": "storages_transactions_excel_access",
        "inventories_transactions_types": "storages_transactions_types",
        "inventories_inventory_access": "storages_inventory_access",
        "inventories_inventory_create_edit_access": "storages_inventory_create_edit_access",
        "inventories_inventory_delete_access": "storages_inventory_delete_access",
        "inventories_inventory_excel_access": "storages_inventory_excel_access",
        "inventories_remnants_report_access": "storages_remnants_report_access",
        "inventories_remnants_report_excel_access": "storages_remnants_report_excel_access",
        "inventories_sales_report_access": "storages_sales_report_access",
        "inventories_sales_report_excel_access": "storages_sales_report_excel_access",
        "inventories_consumable_report_access": "storages_consumable_report_access",
        "inventories_consumable_report_excel_access": "storages_consumable_report_excel_access",
        "inventories_write_off_report_access": "storages_write_off_report_access",
        "inventories_write_off_report_excel_access": "storages_write_off_report_excel_access",
        "inventories_turnover_report_access": "storages_turnover_report_access",
        "inventories_turnover_report_excel_access": "storages_turnover_report_excel_access",
        "inventories_products_crud_access": "storages_goods_crud_access",
        "inventories_products_create_access": "storages_goods_create_access",
        "inventories_products_update_access": "storages_goods_update_access",
        "inventories_products_title_edit_access": "storages_goods_title_edit_access",
        "inventories_products_category_edit_access": "storages_goods_category_edit_access",
        "inventories_products_selling_price_edit_access": "storages_goods_selling_price_edit_access",
        "inventories_products_cost_price_edit_access": "storages_goods_cost_price_edit_access",
        "inventories_products_units_edit_access": "storages_goods_units_edit_access",
        "inventories_products_critical_balance_edit_access": "storages_goods_critical_balance_edit_access",
        "inventories_products_masses_edit_access": "storages_goods_masses_edit_access",
        "inventories_products_comment_edit_access": "storages_goods_comment_edit_access",
        "inventories_products_archive_access": "storages_goods_archive_access",
        "inventories_products_delete_access": "storages_goods_delete_access",
        "inventories_limited_access": "storages_limited_access",
        "inventories_products_prime_cost_view_access": "storages_goods_prime_cost_view_access",
    },
):
    """A user's permissions for stock and products.

    Attributes:
        inventories_access: Inventory section.
        inventory_ids: IDs of the selected warehouses.
        inventories_transactions_access: Viewing product movements.
        inventories_last_days_count: -1 any date, otherwise number of past days visible.
        inventories_move_products_access: Moving products between warehouses.
        inventories_create_last_days_count: -1 any date, otherwise number of past days allowed.
        inventories_create_transactions_buy_access: Registering arrivals.
        inventories_create_transactions_sale_access: Registering sales.
        inventories_edit_last_days_count: -1 any date, otherwise number of past days allowed.
        inventories_edit_transactions_buy_access: Arrivals.
        inventories_edit_transactions_sale_access: Sales.
        inventories_remnants_report_access: Stock balance report.
        inventories_consumable_report_access: Consumables write-off report.
        inventories_products_crud_access: Product management.
        inventories_products_title_edit_access: Name, article and barcode.
        inventories_products_critical_balance_edit_access: Critical and desired balance.
        inventories_products_archive_access: Archive and restore.
    """

    inventories_access: bool | None = None
    """Inventory section."""
    inventory_ids: list[int] | None = None
    """IDs of the selected warehouses."""
    inventories_transactions_access: bool | None = None
    """Viewing product movements."""
    inventories_last_days_count: int | None = None
    """-1 any date, otherwise number of past days visible."""
    inventories_move_products_access: bool | None = None
    """Moving products between warehouses."""
    inventories_create_transactions_access: bool | None = None
    inventories_create_last_days_count: int | None = None
    """-1 any date, otherwise number of past days allowed."""
    inventories_create_transactions_buy_access: bool | None = None
    """Registering arrivals."""
    inventories_create_transactions_sale_access: bool | None = None
    """Registering sales."""
    inventories_edit_transactions_access: bool | None = None
    inventories_edit_last_days_count: int | None = None
    """-1 any date, otherwise number of past days allowed."""
    inventories_edit_transactions_buy_access: bool | None = None
    """Arrivals."""
    inventories_edit_transactions_sale_access: bool | None = None
    """Sales."""
    inventories_delete_transactions_access: bool | None = None
    inventories_transactions_excel_access: bool | None = None
    inventories_transactions_types: list[int] | None = None
    inventories_inventory_access: bool | None = None
    inventories_inventory_create_edit_access: bool | None = None
    inventories_inventory_delete_access: bool | None = None
    inventories_inventory_excel_access: bool | None = None
    inventories_remnants_report_access: bool | None = None
    """Stock balance report."""
    inventories_remnants_report_excel_access: bool | None = None
    inventories_sales_report_access: bool | None = None
    inventories_sales_report_excel_access: bool | None = None
    inventories_consumable_report_access: bool | None = None
    """Consumables write-off report."""
    inventories_consumable_report_excel_access: bool | None = None
    inventories_write_off_report_access: bool | None = None
    inventories_write_off_report_excel_access: bool | None = None
    inventories_turnover_report_access: bool | None = None
    inventories_turnover_report_excel_access: bool | None = None
    inventories_products_crud_access: bool | None = None
    """Product management."""
    inventories_products_create_access: bool | None = None
    inventories_products_update_access: bool | None = None
    inventories_products_title_edit_access: bool | None = None
    """Name, article and barcode."""
    inventories_products_category_edit_access: bool | None = None
    inventories_products_selling_price_edit_access: bool | None = None
    inventories_products_cost_price_edit_access: bool | None = None
    inventories_products_units_edit_access: bool | None = None
    inventories_products_critical_balance_edit_access: bool | None = None
    """Critical and desired balance."""
    inventories_products_masses_edit_access: bool | None = None
    inventories_products_comment_edit_access: bool | None = None
    inventories_products_archive_access: bool | None = None
    """Archive and restore."""
    inventories_products_delete_access: bool | None = None
    inventories_limited_access: bool | None = None
    inventories_products_prime_cost_view_access: bool | None = None
