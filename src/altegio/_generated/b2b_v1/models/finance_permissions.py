# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class FinancePermissions(
    AnswerModel,
    kw_only=True,
    rename={
        "finances_account_ids": "finances_accounts_ids",
        "finances_expense_ids": "finances_expenses_ids",
        "finances_accounts_balance_access": "finances_accounts_banalce_access",
        "finances_fiscal_transactions_access": "finances_kkm_transactions_access",
        "fiscal_transactions_accounts_access": "kkm_transactions_accounts_access",
        "finances_fiscal_settings_read_access": "finances_kkm_settings_read_access",
        "fiscal_settings_read_access": "kkm_settings_reed_access",
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
    """A user's permissions for money, salaries and reports.

    Attributes:
        finances_account_ids: IDs of the accounts (cash registers) allowed.
        finances_transactions_access: Viewing money movements.
        finances_last_days_count: -1 any date, otherwise number of past days visible.
        finances_create_last_days_count: -1 any date, otherwise number of past days allowed.
        finances_edit_last_days_count: -1 any date, otherwise number of past days allowed.
        finances_transactions_excel_access: Excel export of cash flows.
        finances_accounts_balance_access: Balance.
        finances_suppliers_read_access: Counterparties.
        finances_expenses_read_access: Payment items.
        expenses_read_access: Payment items.
        finances_fiscal_transactions_access: Fiscal register operations.
        fiscal_transactions_accounts_access: Fiscal register operations.
        fiscal_settings_read_access: Fiscal register settings.
        finances_settings_invoicing_read_access: Online payments.
        finances_settings_invoicing_update_access: Changing online payments.
        settings_invoicing_read_access: Online payments.
        settings_invoicing_update_access: Changing online payments.
        finances_options_read_access: Payment settings.
        options_read_access: Payment options.
        finances_options_update_access: Changing payment settings.
        options_update_access: Changing payment settings.
        finances_salary_schemes_access: Payroll schemes.
        finances_salary_calc_access: Payroll.
        finances_salary_not_limitation_today_access: False limits payroll to the current day.
        finances_payroll_calculation_create_not_limitation_today_access: False limits payroll to
            the current day.
        finances_salary_access_team_member_checkbox: True for only one team member's payroll, false
            for full access.
        finances_salary_access_team_member_id: Team member whose payroll is accessible.
        get_salary_access_team_member_id: Team member whose payroll is accessible.
        finances_salary_team_member_not_limitation_today_access: False limits payroll to the
            current day.
        finances_payroll_calculation_create_by_team_member_access: True for one team member only,
            false for unrestricted.
        calculation_create_by_team_member_not_limitation_today_access: Payroll.
        finances_print_check_access: Receipt printing.
        finances_z_report_access: Daily account report.
        finances_z_report_no_limit_today_access: False limits the report to the current day.
    """

    finances_access: bool | None = None
    finances_account_ids: list[int] | None = None
    """IDs of the accounts (cash registers) allowed."""
    finances_transactions_access: bool | None = None
    """Viewing money movements."""
    finances_last_days_count: int | None = None
    """-1 any date, otherwise number of past days visible."""
    finances_create_transactions_access: bool | None = None
    finances_create_last_days_count: int | None = None
    """-1 any date, otherwise number of past days allowed."""
    finances_edit_transactions_access: bool | None = None
    finances_edit_last_days_count: int | None = None
    """-1 any date, otherwise number of past days allowed."""
    finances_delete_transactions_access: bool | None = None
    finances_transactions_excel_access: bool | None = None
    """Excel export of cash flows."""
    finances_expense_ids: list[int] | None = None
    finances_accounts_access: bool | None = None
    finances_accounts_limited_access: bool | None = None
    finances_accounts_balance_access: bool | None = None
    """Balance."""
    finances_suppliers_read_access: bool | None = None
    """Counterparties."""
    finances_suppliers_create_access: bool | None = None
    finances_suppliers_update_access: bool | None = None
    finances_suppliers_delete_access: bool | None = None
    finances_suppliers_excel_access: bool | None = None
    finances_expenses_read_access: bool | None = None
    """Payment items."""
    expenses_read_access: bool | None = None
    """Payment items."""
    finances_expenses_create_access: bool | None = None
    expenses_create_access: bool | None = None
    finances_expenses_update_access: bool | None = None
    expenses_update_access: bool | None = None
    finances_expenses_delete_access: bool | None = None
    expenses_delete_access: bool | None = None
    finances_fiscal_transactions_access: bool | None = None
    """Fiscal register operations."""
    fiscal_transactions_accounts_access: bool | None = None
    """Fiscal register operations."""
    finances_fiscal_settings_read_access: bool | None = None
    fiscal_settings_read_access: bool | None = None
    """Fiscal register settings."""
    finances_fiscal_settings_update_access: bool | None = None
    fiscal_settings_update_access: bool | None = None
    finances_settings_invoicing_read_access: bool | None = None
    """Online payments."""
    finances_settings_invoicing_update_access: bool | None = None
    """Changing online payments."""
    settings_invoicing_read_access: bool | None = None
    """Online payments."""
    settings_invoicing_update_access: bool | None = None
    """Changing online payments."""
    finances_options_read_access: bool | None = None
    """Payment settings."""
    options_read_access: bool | None = None
    """Payment options."""
    finances_options_update_access: bool | None = None
    """Changing payment settings."""
    options_update_access: bool | None = None
    """Changing payment settings."""
    finances_salary_schemes_access: bool | None = None
    """Payroll schemes."""
    finances_salary_calc_access: bool | None = None
    """Payroll."""
    finances_salary_not_limitation_today_access: bool | None = None
    """False limits payroll to the current day."""
    finances_payroll_calculation_create_access: bool | None = None
    finances_payroll_calculation_create_not_limitation_today_access: bool | None = None
    """False limits payroll to the current day."""
    finances_salary_access_team_member_checkbox: bool | None = None
    """True for only one team member's payroll, false for full access."""
    finances_salary_access_team_member_id: int | None = None
    """Team member whose payroll is accessible."""
    get_salary_access_team_member_id: int | None = None
    """Team member whose payroll is accessible."""
    finances_salary_team_member_not_limitation_today_access: bool | None = None
    """False limits payroll to the current day."""
    finances_payroll_calculation_create_by_team_member_access: bool | None = None
    """True for one team member only, false for unrestricted."""
    calculation_create_by_team_member_not_limitation_today_access: bool | None = None
    """Payroll."""
    finances_period_report_access: bool | None = None
    finances_period_report_excel_access: bool | None = None
    finances_year_report_access: bool | None = None
    finances_year_report_excel_access: bool | None = None
    finances_print_check_access: bool | None = None
    """Receipt printing."""
    finances_z_report_access: bool | None = None
    """Daily account report."""
    finances_z_report_no_limit_today_access: bool | None = None
    """False limits the report to the current day."""
    finances_z_report_excel_access: bool | None = None
