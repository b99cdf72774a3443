"""Page about the sandbox: its pytest example runs, its ids exist, its users log in."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from altegio.sandbox import Sandbox, ids
from altegio.sandbox.description import operations
from altegio.sandbox.permissions import AREAS, OPERATIONS
from altegio.sandbox.state import HANDLERS

from .conftest import Operations
from .test_plugin import run

PAGE = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text(encoding="utf-8")


def test_the_pytest_example_passes(tmp_path: Path) -> None:
    (example,) = re.findall(r"^```python\n(import pytest\n.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert "2 passed" in run(tmp_path, example)


def test_the_ids_on_the_page_exist() -> None:
    known = {value for value in vars(ids).values() if isinstance(value, int)}
    table = PAGE.partition("## What it knows")[2].partition("The password")[0]
    named = {int(number) for number in re.findall(r"\b\d{2,8}\b", table)}
    hours_and_prices = {10, 20, 50, 40, 90, 19}  # and Mia's percentage
    assert named - hours_and_prices <= known


def table_of_operations() -> str:
    """Return the table of operations by tag: the number of those with state, the others by name."""
    by_area: dict[str, list[str]] = {}
    for name, operation in operations().items():
        by_area.setdefault(operation.node["tags"][0], []).append(name)
    rows = [
        (area, len(names), sorted(set(names) - set(HANDLERS)))
        for area, names in sorted(by_area.items())
    ]
    lines = ["| area | with state | with an example |", "| --- | --- | --- |"]
    lines += [
        f"| {area} | {count - len(examples)} | {', '.join(f'`{name}`' for name in examples)} |"
        for area, count, examples in rows
    ]
    with_state = len(HANDLERS)
    lines.append(f"| all {len(operations())} | {with_state} | {len(operations()) - with_state} |")
    return "\n".join(lines)


def test_the_table_of_operations_is_on_the_page() -> None:
    """``make test ARGS="tests/sandbox/test_page.py -s -n 0 -k table"`` prints the table."""
    table = table_of_operations()
    sys.stdout.write(f"\n{table}\n")
    shown = PAGE.partition("<!-- operations by area -->\n")[2].partition("\n<!-- end -->")[0]
    assert shown == table


def test_the_users_log_in(sandbox: Sandbox, call: Operations) -> None:
    users = re.findall(r"^\| (\d+) \w+ \| `(\S+)` \| `(\S+)` \|", PAGE, re.MULTILINE)
    assert len(users) == 4
    for user_id, login, token in users:
        user = call("authorize_user", body={"login": login, "password": "secret"})
        assert (user["id"], user["user_token"]) == (int(user_id), token)


def test_the_permission_flags_on_the_page_are_those_in_use() -> None:
    table = PAGE.partition("| area | flag |")[2].partition("\n\n")[0]
    flags = set(re.findall(r"`(\w+)`", table))
    assert flags == {*AREAS.values(), *OPERATIONS.values()}


def test_the_stock_is_as_on_the_page(call: Operations) -> None:
    (amount,) = call("get_product", product_id=ids.PRODUCT)["actual_amounts"]
    assert f"{amount['amount']} in stock after" in PAGE
