"""Bounds of foreign documents: the largest that is accepted, and the smallest that is refused."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from generator import bounds
from generator.bounds import MAX_DEPTH, BoundsError, check_references, check_tree, check_yaml


@pytest.fixture
def ten_nodes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MAX_NODES", 10)


def nested(depth: int) -> Any:
    tree: list[Any] = []
    for _ in range(depth - 1):
        tree = [tree]
    return tree


def check_paths(paths: Any, **schemas: Any) -> None:
    """Check the references of a document; ``#/A`` refers to the schema ``A``."""
    check_references({"paths": paths}, lambda reference: schemas[reference.removeprefix("#/")])


def test_yaml_may_be_nested_up_to_a_limit() -> None:
    check_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH, yaml.SafeLoader)
    with pytest.raises(BoundsError, match=r"^line 2: expected at most 100 levels of nesting"):
        check_yaml("\n" + "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), yaml.SafeLoader)


@pytest.mark.usefixtures("ten_nodes")
@pytest.mark.parametrize(
    ("accepted", "refused"),
    [
        ("[1, 2, 3, 4, 5, 6, 7, 8, 9]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]"),
        ("[&a [1, 2, 3], *a, 1]", "[&a [1, 2, 3], *a, 1, 2]"),
        ("[&a 1, *a, *a, *a, *a, *a, *a, *a, *a]", "[&a 1, *a, *a, *a, *a, *a, *a, *a, *a, 2]"),
        ("{a: {b: {c: [e]}}, f: 1}", "{a: {b: {c: [e]}}, f: [1]}"),
    ],
)
def test_yaml_may_have_nodes_up_to_a_limit(accepted: str, refused: str) -> None:
    check_yaml(accepted, yaml.SafeLoader)
    with pytest.raises(BoundsError, match="at most 10 nodes, aliases written out"):
        check_yaml(refused, yaml.SafeLoader)


def test_a_tree_may_be_nested_up_to_a_limit() -> None:
    check_tree(nested(MAX_DEPTH))
    check_tree({"a": nested(MAX_DEPTH - 1)})
    for tree in (nested(MAX_DEPTH + 1), {"a": nested(MAX_DEPTH)}):
        with pytest.raises(BoundsError, match="at most 100 levels of nesting"):
            check_tree(tree)


@pytest.mark.usefixtures("ten_nodes")
def test_a_tree_may_have_nodes_up_to_a_limit() -> None:
    check_tree({"a": [1, 2, 3], "b": [4, 5, 6, 7]})
    with pytest.raises(BoundsError, match=r"at most 10 nodes$"):
        check_tree({"a": [1, 2, 3, 4], "b": [5, 6, 7, 8]})


def test_references_are_followed_up_to_a_depth() -> None:
    check_paths(nested(MAX_DEPTH))
    check_paths([{"$ref": "#/A"}], A=nested(MAX_DEPTH - 2))
    with pytest.raises(BoundsError, match=r"levels of nesting, references followed$"):
        check_paths(nested(MAX_DEPTH + 1))
    with pytest.raises(BoundsError, match=r"references followed \(#/A is one\)"):
        check_paths([{"$ref": "#/A"}], A=nested(MAX_DEPTH - 1))


@pytest.mark.usefixtures("ten_nodes")
def test_references_are_followed_up_to_a_number_of_nodes() -> None:
    twice = [{"$ref": "#/A"}, {"$ref": "#/A"}]
    check_paths(twice, A=[1, 2])
    with pytest.raises(BoundsError, match="at most 10 nodes, references followed"):
        check_paths(twice, A=[1, 2, 3])


@pytest.mark.parametrize("key", ["allOf", "anyOf", "oneOf"])
def test_a_schema_that_consists_of_itself_is_refused(key: str) -> None:
    with pytest.raises(BoundsError, match="#/A consists of itself"):
        check_paths([{"$ref": "#/A"}], A={key: [{"$ref": "#/A"}]})
    check_paths([{"$ref": "#/A"}], A={"properties": {"a": {"$ref": "#/A"}}})
