"""The page that lists all operations and the methods that call them; `make docs` writes it."""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import altegio
from altegio import sandbox
from altegio._async import facades

HEAD = """# Operations

Every operation of the API is a function of `altegio.operations`, named by its operationId. It
returns a call for `client.send`, `client.raw` or `client.pages`; `help()` of the function has its
arguments. The methods that call an operation stand beside it; they check and explain more.
`location` is `client.location(id)`, `chain` is `client.chain(id)`.
"""
COVERED = """They come from three of the publisher's descriptions, all of V1:

| description | version | operations |
| --- | --- | --- |
{rows}

V1 is announced to be retired step by step in favour of V2, which gets all new features. V2 has
services, products, team members, appointments (list and delete), events, custom fields and tags,
but no memberships, loyalty, finance or search of clients.
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
        for name, member in inspect.getmembers(kind, lambda item: isinstance(item, property)):
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
        yield name, {key: function for key, function in functions if key in known}


def descriptions() -> Iterator[tuple[str, str, str]]:
    """Yield the package, title and version of each description."""
    for path in sorted((Path(sandbox.__file__).parent / "descriptions").glob("*.json")):
        about = json.loads(path.read_text(encoding="utf-8"))["info"]
        yield path.stem.replace("-", "_"), about["title"], about["version"]


def package_of(operation: str) -> str:
    """Return the generated package that has an operation."""
    return str(getattr(altegio.operations, operation).__module__.split(".")[2])


def of_package(package: str) -> list[str]:
    """Return the operations of a generated package."""
    return [name for name in dir(altegio.operations) if package_of(name) == package]


def page() -> str:
    """Return the page in Markdown."""
    called_by = methods()
    titles = {name: title for name, title, _ in descriptions()}
    rows = "\n".join(
        f"| {title} | {version} | {len(of_package(name))} |"
        for name, title, version in descriptions()
    )
    lines = [HEAD, COVERED.format(rows=rows)]
    for area, functions in areas():
        lines += [f"## {area.replace('_', ' ').capitalize()}\n"]
        lines += [f"{titles[package_of(next(iter(functions)))]}.\n"]
        lines += ["| operation | methods |", "| --- | --- |"]
        for name, function in functions.items():
            summary = (inspect.getdoc(function) or "").partition("\n")[0].rstrip(".")
            calls = "<br>".join(f"`{method}`" for method in called_by[name])
            constant = vars(sys.modules[function.__module__])[f"_{name.upper()}"]
            server = f"<br>at `{constant.server}`" if constant.server else ""
            lines.append(f"| `{name}`<br>{summary}{server} | {calls} |")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201
