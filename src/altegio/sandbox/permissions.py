"""Single permissions of a user, and the operations that each allows or refuses.

The slugs are the flags of `get_permission_list`. The flag of an area applies to all its operations,
others to single operations. The role decides about operations without a permission.
"""

from __future__ import annotations

from altegio.sandbox.description import Data, DescribedOperation

AREAS = {
    "Appointments": "timetable_access",
    "Clients": "clients_access",
    "Deposits": "clients_deposits_access",
    "Inventory": "storages_access",
    "Payments": "finances_access",
    "Sales": "finances_access",
    "Salary": "finances_salary_calc_access",
    "Users & Permissions": "users_access",
}
"""The flag of an area, by the tag of its operations."""
OPERATIONS = {
    "create_appointment": "create_records_access",
    "update_appointment": "edit_records_access",
    "delete_appointment": "delete_records_access",
    "update_client": "clients_edit_access",
    "delete_client": "clients_delete_access",
    "list_client_comments": "client_comments_list_access",
    "create_client_comment": "client_comments_add_access",
    "get_client_file_list": "client_files_list_access",
    "delete_client_file": "client_files_delete_access",
    "create_financial_transaction": "finances_create_transactions_access",
    "update_financial_transaction": "finances_edit_transactions_access",
    "delete_financial_transaction": "finances_delete_transactions_access",
    "create_transaction": "storages_create_transactions_access",
    "update_transaction": "storages_edit_transactions_access",
    "delete_transaction": "storages_delete_transactions_access",
    "set_team_member_schedule": "schedule_edit_access",
    "update_team_member_schedule": "schedule_edit_access",
    "send_sms_to_clients": "send_sms",
    "create_user_invitation": "create_users_access",
    "update_user_permissions": "edit_users_access",
    "remove_user_from_location": "delete_users_access",
}
"""The flag of a single operation."""


def values_in(user: Data, location: Data) -> Data:
    """Return the user's single permissions in a location by slug."""
    permissions = user["_permissions"].get(location["id"], [])
    return {permission["slug"]: permission["value"] for permission in permissions}


def allowed(user: Data, location: Data, operation: DescribedOperation) -> bool | None:
    """Return whether the user's permissions allow an operation; None if none applies."""
    values = values_in(user, location)
    tags: list[str] = operation.node["tags"]
    areas = [bool(values[AREAS[tag]]) for tag in tags if AREAS.get(tag) in values]
    if not all(areas):
        return False
    if (flag := OPERATIONS.get(operation.name)) is not None:
        return bool(values[flag]) if flag in values else None
    return True if areas else None
