"""Router from method and path to operation, for the old and the new spelling of the URLs.

Starlette's router does not fit: the same template must match under several spellings, with a
trailing slash or without its last id, and it would try a regular expression for each operation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from altegio.sandbox.description import DescribedOperation

SCOPES = {"locations": ("company", "companies"), "chains": ("chain", "group", "groups")}
"""New words in the URLs, with the old ones."""
RESOURCES = {
    "appointments": ("records", "record"),
    "clients": ("clients", "client"),
    "events": ("activity",),
    "product_categories": ("goods_categories",),
    "products": ("goods",),
    "service_categories": ("service_categories", "service_category"),
    "services": ("services",),
    "team_members": ("staff",),
}
"""The same for resources: `/staff/{location_id}` is now `/locations/{location_id}/team_members`."""
WITHOUT_ID = {
    "get_service": "get_service_list",
    "get_team_member": "get_team_member_list",
    "get_service_category_list": "get_service_category_list",
    "deprecated_get_service_category_list": "deprecated_get_service_category_list",
}
"""Operations whose last id may be omitted, with the operation that is called then."""
NO_ID = "0"

_NEW = {old: new for words in (SCOPES, RESOURCES) for new, olds in words.items() for old in olds}


@dataclass
class _Node:
    children: dict[str, _Node] = field(default_factory=dict)
    variable: _Node | None = None
    operations: dict[str, tuple[DescribedOperation, list[str]]] = field(default_factory=dict)


@dataclass(frozen=True)
class Match:
    """The result of routing a path.

    Attributes:
        operation: None if the path is unknown or has no such method.
        path: The path's values by name, unquoted.
        is_known: Whether the path exists, at least with another method.
    """

    operation: DescribedOperation | None
    path: dict[str, str]
    is_known: bool


class Router:
    """The operations by method and path."""

    def __init__(self, operations: dict[str, DescribedOperation]) -> None:
        self._root = _Node()
        for operation in operations.values():
            self._add(operation, _segments(operation.path))
        for name, substitute in WITHOUT_ID.items():
            if name in operations and substitute in operations:
                self._add(operations[substitute], _segments(operations[name].path)[:-1])
        for operation in operations.values():
            if any(
                parameter["in"] == "path" and parameter.get("x-optional")
                for parameter in operation.parameters
            ):
                self._add(operation, _segments(operation.path)[:-1])
        # Each path leads to one operation: plain ones come before lists and deprecated ones.
        for operation in sorted(operations.values(), key=_rank):
            base, own = _base(operation)
            for spelling in spellings(own):
                self._add(operation, [*base, *spelling])

    def find(self, method: str, path: str) -> Match:
        """Return the operation of a quoted path and a method."""
        segments = _segments(path)
        ends = list(_walk(self._root, segments, 0))
        for end in ends:
            if method in end.operations:
                operation, names = end.operations[method]
                return Match(operation, _values(operation, names, segments), is_known=True)
        return Match(None, {}, is_known=bool(ends))

    def _add(self, operation: DescribedOperation, template: list[str]) -> None:
        node = self._root
        for segment in template:
            if segment.startswith("{"):
                node.variable = node.variable or _Node()
                node = node.variable
            else:
                node = node.children.setdefault(segment, _Node())
        node.operations.setdefault(operation.method.upper(), (operation, template))


def spellings(template: list[str]) -> Iterator[list[str]]:
    """Yield a template (without the base) in its old and new spellings."""
    scoped = _scoped(template)
    if scoped is None:
        return
    scope, scope_id, *rest = scoped
    for renamed in _renamed(rest):
        for word in (scope, *SCOPES[scope]):
            yield [word, scope_id, *renamed]
        if renamed and scope == "locations" and not renamed[0].startswith("{"):
            yield [renamed[0], scope_id, *renamed[1:]]


def _scoped(template: list[str]) -> list[str] | None:
    """Return the template as `locations/{…}/resource/…` or `chains/{…}/…`."""
    first, *rest = template
    if not rest:
        return None
    new = _NEW.get(first, first)
    if new in SCOPES:
        return [new, *rest] if rest[0].startswith("{") else None
    if new not in RESOURCES or "location_id" not in rest[0]:
        return None
    after = rest[1:]
    if after and _NEW.get(after[0]) == new:  # /clients/{location_id}/clients/{client_id}/comments
        after = after[1:]
    return ["locations", rest[0], new, *after]


def _renamed(segments: Iterable[str]) -> Iterator[list[str]]:
    done: list[list[str]] = [[]]
    for segment in segments:
        new = _NEW.get(segment, segment)
        words = (new, *RESOURCES.get(new, ()))
        done = [[*start, word] for start in done for word in words]
    yield from done


def _rank(operation: DescribedOperation) -> tuple[bool, bool]:
    return "deprecated" in operation.name, operation.name.endswith("_list")


def _base(operation: DescribedOperation) -> tuple[list[str], list[str]]:
    """Return the segments of the base URL and those after it."""
    base = _segments(operation.base) if operation.base else []
    return base, _segments(operation.path)[len(base) :]


def _segments(path: str) -> list[str]:
    return path.strip("/").split("/")


def _walk(node: _Node, segments: list[str], index: int) -> Iterator[_Node]:
    if index == len(segments):
        if node.operations:
            yield node
        return
    if (child := node.children.get(segments[index])) is not None:
        yield from _walk(child, segments, index + 1)
    if node.variable is not None:
        yield from _walk(node.variable, segments, index + 1)


def _values(
    operation: DescribedOperation, template: list[str], segments: list[str]
) -> dict[str, str]:
    values = {
        name[1:-1]: unquote(segment)
        for name, segment in zip(template, segments, strict=True)
        if name.startswith("{")
    }
    described = [name[1:-1] for name in _segments(operation.path) if name.startswith("{")]
    return {name: values.get(name, NO_ID) for name in described}
