"""Limits on foreign documents: depth of nesting, and size with aliases expanded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import yaml

#: Levels of nesting; the deepest known description has 30.
MAX_DEPTH: Final = 200
#: Nodes with aliases expanded; the present description has 100,000.
MAX_NODES: Final = 2_000_000


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
