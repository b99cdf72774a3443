"""Limits on foreign documents: depth, and size with aliases and references followed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import yaml

#: Levels of nesting, references followed; the deepest known description has 31.
MAX_DEPTH: Final = 100
#: Nodes with aliases expanded, or references followed; the present description has 40,000 and
#: 71,000.
MAX_NODES: Final = 250_000
#: Keywords under which a schema can't contain itself without being empty or infinite.
_AT_ONCE: Final = frozenset({"$ref", "allOf", "anyOf", "oneOf", "not"})


class BoundsError(ValueError):
    """A document is too deep or too large to be a description."""


def check_yaml(text: str | bytes, loader: Any) -> None:
    """Refuse YAML that is nested too deeply, or too large with its aliases expanded.

    It reads only the parser's events: composing nodes is recursive, in C too, and 100,000 brackets
    end the process.
    """
    sizes: dict[str, int] = {}
    #: Size so far and anchor of every open collection, the document's own first.
    open_: list[tuple[int, str | None]] = [(0, None)]
    for event in _events(text, loader):
        size = 0
        if isinstance(event, yaml.CollectionStartEvent):
            if len(open_) > MAX_DEPTH:
                line = event.start_mark.line + 1 if event.start_mark else "?"
                raise BoundsError(f"line {line}: expected at most {MAX_DEPTH} levels of nesting")
            open_.append((1, event.anchor))
        elif isinstance(event, yaml.CollectionEndEvent):
            size, anchor = open_.pop()
            if anchor:
                sizes[anchor] = size
        elif isinstance(event, yaml.AliasEvent):
            size = sizes.get(event.anchor or "", 1)
        elif isinstance(event, yaml.ScalarEvent):
            size = 1
            if event.anchor:
                sizes[event.anchor] = 1
        if size:
            total, anchor = open_[-1]
            open_[-1] = (total + size, anchor)
            if total + size > MAX_NODES:
                raise BoundsError(f"expected at most {MAX_NODES:,} nodes, aliases written out")


def _events(text: str | bytes, loader: Any) -> Iterator[Any]:
    yield from yaml.parse(text, Loader=loader)


def check_tree(root: Any) -> None:
    """Refuse a tree (of JSON) that is nested too deeply or has too many nodes."""
    level, depth, nodes = [root], 0, 0
    while level:
        depth, nodes = depth + 1, nodes + len(level)
        if depth > MAX_DEPTH:
            raise BoundsError(f"expected at most {MAX_DEPTH} levels of nesting")
        if nodes > MAX_NODES:
            raise BoundsError(f"expected at most {MAX_NODES:,} nodes")
        level = [
            child
            for node in level
            if isinstance(node, dict | list)
            for child in (node.values() if isinstance(node, dict) else node)
        ]


def check_references(document: dict[str, Any], resolve: Callable[[str], Any]) -> None:
    """Refuse a document whose references never end, or amount to too much when followed.

    A schema may hold itself in a property or list, where following it ends.
    """
    nodes = 0
    #: Node, depth, references above it, and those of them since the last property or list.
    open_: list[tuple[Any, int, frozenset[str], frozenset[str]]]
    open_ = [(document.get("paths"), 1, frozenset(), frozenset())]
    while open_:
        node, depth, above, at_once = open_.pop()
        nodes += 1
        if nodes > MAX_NODES:
            raise BoundsError(f"expected at most {MAX_NODES:,} nodes, references followed")
        if depth > MAX_DEPTH:
            last = f" ({max(above)} is one)" if above else ""
            raise BoundsError(
                f"expected at most {MAX_DEPTH} levels of nesting, references followed{last}"
            )
        reference = node.get("$ref") if isinstance(node, dict) else None
        if isinstance(reference, str):
            if reference in at_once:
                raise BoundsError(f"{reference} consists of itself")
            if reference not in above:
                seen = frozenset({reference})
                open_.append((resolve(reference), depth + 1, above | seen, at_once | seen))
            continue
        for key, child in node.items() if isinstance(node, dict) else ():
            open_.append((child, depth + 1, above, at_once if key in _AT_ONCE else frozenset()))
        if isinstance(node, list):
            open_ += ((child, depth + 1, above, at_once) for child in node)
