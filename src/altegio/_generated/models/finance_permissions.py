from __future__ import annotations

from ..._model import Answer


class FinancePermissions(
    Answer,
    kw_only=True,
    rename={
        "finances_account_ids": "finances_accounts_ids",
        "finances_expense_ids": "finances_expenses_ids",
        "finances_accounts_balance_access": "finances_accounts_banalce_access",
        "finances_fiscal_transactions_access": "finances_kkm_transactions_access",
        "fiscal_transactions_accounts_access": "kkm_transactions_accounts_access",
        "finances_fiscal_settings_read_access": "finances_kkm_settings_read_access",
        "kkm_settings_read_access": "kkm_settings_reed_access",
        "finances_fiscal_settings_update_access": "finances_kkm_settings_update_access",
        "fiscal_settings_update_access": "kkm_settings_update_access",
        "finances_salary_access_team_member_checkbox": "finances_salary_access_master_checkbox",
        "finances_salary_access_team_member_id": "finances_salary_access_master_id",
        "get_salary_access_team_member_id": "get_salary_access_master_id",
        "finances_salary_team_member_not_limitation_today_access": "finances_salary_master_not_limitation_today_access",
        "finances_payroll_calculation_create_by_team_member_access": "finances_payroll_calculation_create_by_master_access",
        "calculation_create_by_team_member_not_limitation_today_access": "calculation_create_by_master_not_limitation_today_access",
    },
):
    """Finance permissions."""

    finances_access: bool | None = None
    #: ids of the accounts (cash registers) allowed
    finances_account_ids: list[int] | None = None
    #: viewing money movements
    finances_transactions_access: bool | None = None
    #: -1 any date, otherwise number of past days visible
    finances_last_days_count: int | None = None
    finances_create_transactions_access: bool | None = None
    #: -1 any date, otherwise number of past days allowed
    finances_create_last_days_count: int | None = None
    finances_edit_transactions_access: bool | None = None
    #: -1 any date, otherwise number of past days allowed
    finances_edit_last_days_count: int | None = None
    finances_delete_transactions_access: bool | None = None
    #: Excel export of cash flows
    finances_transactions_excel_access: bool | None = None
    finances_expense_ids: list[int] | None = None
    finances_accounts_access: bool | None = None
    finances_accounts_limited_access: bool | None = None
    #: balance
    finances_accounts_balance_access: bool | None = None
    #: counterparties
    finances_suppliers_read_access: bool | None = None
    finances_suppliers_create_access: bool | None = None
    finances_suppliers_update_access: bool | None = None
    finances_suppliers_delete_access: bool | None = None
    finances_suppliers_excel_access: bool | None = None
    #: payment items
    finances_expenses_read_access: bool | None = None
    #: payment items
    expenses_read_access: bool | None = None
    finances_expenses_create_access: bool | None = None
    expenses_create_access: bool | None = None
    finances_expenses_update_access: bool | None = None
    expenses_update_access: bool | None = None
    finances_expenses_delete_access: bool | None = None
    expenses_delete_access: bool | None = None
    #: KKM (fiscal register) operations
    finances_fiscal_transactions_access: bool | None = None
    #: KKM operations
    fiscal_transactions_accounts_access: bool | None = None
    finances_fiscal_settings_read_access: bool | None = None
    #: KKM settings
    kkm_settings_read_access: bool | None = None
    finances_fiscal_settings_update_access: bool | None = None
    fiscal_settings_update_access: bool | None = None
    #: online payments
    finances_settings_invoicing_read_access: bool | None = None
    #: changing online payments
    finances_settings_invoicing_update_access: bool | None = None
    #: online payments
    settings_invoicing_read_access: bool | None = None
    #: changing online payments
    settings_invoicing_update_access: bool | None = None
    #: payment settings
    finances_options_read_access: bool | None = None
    #: payment options
    options_read_access: bool | None = None
    #: changing payment settings
    finances_options_update_access: bool | None = None
    #: changing payment settings
    options_update_access: bool | None = None
    #: payroll schemes
    finances_salary_schemes_access: bool | None = None
    #: payroll
    finances_salary_calc_access: bool | None = None
    #: false limits payroll to the current day
    finances_salary_not_limitation_today_access: bool | None = None
    finances_payroll_calculation_create_access: bool | None = None
    #: false limits payroll to the current day
    finances_payroll_calculation_create_not_limitation_today_access: bool | None = None
    #: true only one team member's payroll, false full access
    finances_salary_access_team_member_checkbox: bool | None = None
    #: team member whose payroll is accessible
    finances_salary_access_team_member_id: int | None = None
    #: team member whose payroll is accessible
    get_salary_access_team_member_id: int | None = None
    #: false limits to today
    finances_salary_team_member_not_limitation_today_access: bool | None = None
    #: true one team member only, false unrestricted
    finances_payroll_calculation_create_by_team_member_access: bool | None = None
    #: payroll
    calculation_create_by_team_member_not_limitation_today_access: bool | None = None
    finances_period_report_access: bool | None = None
    finances_period_report_excel_access: bool | None = None
    finances_year_report_access: bool | None = None
    finances_year_report_excel_access: bool | None = None
    #: receipt printing
    finances_print_check_access: bool | None = None
    #: daily account report
    finances_z_report_access: bool | None = None
    #: false limits the report to the current day
    finances_z_report_no_limit_today_access: bool | None = None
    finances_z_report_excel_access: bool | None = None
