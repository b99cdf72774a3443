"""The page that lists all operations and the methods that call them; `make docs` writes it."""

from __future__ import annotations

import inspect
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import altegio
from altegio._async import facades

HEAD = """# Operations

Every operation of the API is a function of `altegio.operations`, named by its operationId. It
returns a call for `client.send`, `client.raw` or `client.pages`; `help()` of the function has its
arguments. The methods that call an operation stand beside it; they check and explain more.
`location` is `client.location(id)`, `chain` is `client.chain(id)`.
"""
SCOPES = {
    "client": altegio.AsyncAltegio,
    "location": altegio.AsyncLocationScope,
    "chain": altegio.AsyncChainScope,
    "client.user": altegio.AsyncUserScope,
}


def facade_places() -> Iterator[tuple[str, type]]:
    """Yield each facade's class with the expression that gives one."""
    for scope, kind in SCOPES.items():
        for name, member in inspect.getmembers(kind, lambda one: isinstance(one, property)):
            returned = str(inspect.get_annotations(member.fget).get("return"))
            facade = getattr(facades, returned.rpartition(".")[2], None)
            if facade is not None:
                yield f"{scope}.{name}", facade


def methods() -> dict[str, list[str]]:
    """Return the methods that call each operation."""
    found = defaultdict(list)
    for place, kind in facade_places():
        for name, method in inspect.getmembers(kind, inspect.isfunction):
            named = re.findall(r"Operations?: (.*?)\.\s*$", inspect.getdoc(method) or "", re.DOTALL)
            for operation in re.findall(r"``(\w+)``", " ".join(named)):
                found[operation].append(f"{place}.{name}")
    return found


def areas() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each area with its functions."""
    known = set(dir(altegio.operations))
    for name in sorted(set(altegio.operations.__all__) - known):
        functions = inspect.getmembers(getattr(altegio.operations, name), inspect.isfunction)
        yield name, {one: function for one, function in functions if one in known}


def page() -> str:
    """Return the page in Markdown."""
    called_by = methods()
    lines = [HEAD]
    for area, functions in areas():
        lines += [f"## {area.replace('_', ' ').capitalize()}\n"]
        lines += ["| operation | methods |", "| --- | --- |"]
        for name, function in functions.items():
            summary = (inspect.getdoc(function) or "").partition("\n")[0].rstrip(".")
            calls = "<br>".join(f"`{method}`" for method in called_by[name])
            lines.append(f"| `{name}`<br>{summary} | {calls} |")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201
