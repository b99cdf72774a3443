"""Undescribed input that the server accepts: aliases of ids, other date formats.

Each was seen in public clients or on the server; `openapi/b2b-v1/quirks.md` and the
contract's own renames are the evidence.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

from altegio.sandbox.description import Data, DescribedOperation, Json, is_object

ID_FAMILIES = (
    ("location_id", "company_id", "salon_id"),
    ("chain_id", "salon_group_id", "group_id"),
    ("team_member_id", "staff_id", "master_id"),
    ("appointment_id", "record_id"),
    ("product_id", "good_id"),
    ("event_id", "activity_id"),
)
"""Aliases of the same id; the server accepts all of them, the first is canonical."""
_DAYS = (
    "get_fiscal_transaction_list",
    "get_team_member_schedule",
    "get_transactions",
    "update_team_member_schedule",
)
"""Operations that take dates as `2026-11-20` and as `20261120`."""
DAYS_FOR_MOMENTS = ("get_membership_list",)
"""Operations that take a date or a Unix time as an instant."""


def described_query(
    operation: DescribedOperation, query: list[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return the query with the description's names and formats."""
    known = {parameter["name"]: parameter for parameter in operation.parameters}
    return [
        (described, _described_value(operation, known.get(described, {}), value))
        for name, value in query
        if (described := _described_name(name, known))
    ]


def described_path(operation: DescribedOperation, path: dict[str, str]) -> dict[str, str]:
    """Return the path's values in the description's formats."""
    known = {parameter["name"]: parameter for parameter in operation.parameters}
    return {
        name: _described_value(operation, known.get(name, {}), value)
        for name, value in path.items()
    }


def described_body(operation: DescribedOperation, body: Json) -> Json:
    """Return the top-level fields of a body with the description's names."""
    if not is_object(body):
        return body
    known = operation.resolve(operation.body.get("schema")).get("properties", {})
    return {_described_name(name, known): value for name, value in body.items()}


def _described_name(name: str, known: Data) -> str:
    if name in known:
        return name
    family = next((names for names in ID_FAMILIES if name in names), ())
    return next((other for other in family if other in known), name)


def _described_value(operation: DescribedOperation, parameter: Data, value: str) -> str:
    schema = parameter.get("schema", {})
    form, kind = schema.get("format"), schema.get("type")
    try:
        if operation.name in _DAYS and form == "date":
            return date.fromisoformat(value).isoformat()
        if operation.name in _DAYS and kind == "integer" and "-" in value:
            return date.fromisoformat(value).strftime("%Y%m%d")
        if operation.name in DAYS_FOR_MOMENTS and form == "date-time":
            return _moment(value)
    except ValueError:
        return value  # the validation reports the problem
    return value


def _moment(value: str) -> str:
    if value.isdecimal():
        return datetime.fromtimestamp(int(value), UTC).isoformat()
    moment = datetime.fromisoformat(value)
    return value if moment.tzinfo else moment.replace(tzinfo=UTC).isoformat()
