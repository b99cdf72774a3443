"""OpenAPI Overlay 1.0 documents, applied so that an action that matches nothing is refused.

No published implementation serves: oas-patch resolves targets with a JSONPath dialect that is not
RFC 9535 and ignores an action that matches nothing. Targets are resolved by jsonpath-rfc9535
here, the rest is this module.

What an update does: objects merge key by key, an array gets the update's elements (or the one
element) at its end, a scalar is replaced by a scalar or an array. Anything else is refused:
`x-replace`, an extension of ours since neither Overlay 1.0 nor 1.1 can replace in one action, puts
its value in the target's place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonpath_rfc9535 as jsonpath

from generator.document import Document, Node, copy, kind
from generator.refusals import Refuse, RefusedError, at_once


@dataclass(frozen=True)
class Applied:
    """The result of an action: the number of matches, and whether any was changed."""

    index: int
    target: str
    matched: int
    changed: bool


class OverlayError(RefusedError):
    """An overlay document can't be applied; the error lists every wrong action."""


class _Refused(Exception):  # noqa: N818 - never leaves this module
    """One action can't be applied; the message says why."""


def apply(
    document: Document, overlay: Document, refuse: Refuse = at_once
) -> tuple[Document, list[Applied]]:
    """Apply an overlay; return the document and the result of each action.

    A refused action changes nothing.
    """
    title = _title(overlay)
    result: Document = copy(document)
    done: list[Applied] = []
    problems: list[str] = []
    for index, action in enumerate(_actions(overlay, title)):
        try:
            done.append(_apply_action(result, index, action))
        except _Refused as refusal:
            problems.append(f"{title}: {_describe(index, action)}: {refusal}")
    if problems:
        refuse(OverlayError(*problems))
    return result, done


def _title(overlay: Document) -> str:
    info = overlay.get("info")
    return (
        str(info["title"])
        if isinstance(info, dict) and info.get("title")
        else "overlay without a title"
    )


def _actions(overlay: Document, title: str) -> list[Any]:
    version = overlay.get("overlay")
    if not (isinstance(version, str) and version.startswith("1.0.")):
        raise OverlayError(
            f"{title}: expected an Overlay document `overlay: 1.0.0`, found version {version!r}"
        )
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not actions:
        raise OverlayError(
            f"{title}: expected a list of at least one action, found {kind(actions)}"
        )
    return actions


def _describe(index: int, action: Node) -> str:
    if not isinstance(action, dict):
        return f"action {index}"
    about = " ".join(str(action.get("description", "")).split())
    return f"action {index}, target {action.get('target')}" + (f" ({about[:100]})" if about else "")


def _apply_action(document: Document, index: int, action: Node) -> Applied:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise _Refused("expected an object with a `target`")
    unknown = [key for key in action if key not in _KNOWN_KEYS and not key.startswith("x-")]
    if unknown:
        raise _Refused(
            f"unknown {', '.join(unknown)}; an action has target, description, and update, "
            f"{_REPLACE} or remove"
        )
    remove = action.get("remove", False)
    kinds = [remove, "update" in action, _REPLACE in action]
    if not isinstance(remove, bool) or kinds.count(True) != 1:
        raise _Refused(f"expected one of `update`, `{_REPLACE}` and `remove: true`")
    nodes = _resolve(action["target"], document)
    if remove:
        changed = _remove(document, nodes)
    elif _REPLACE in action:
        changed = _replace(document, nodes, action[_REPLACE])
    else:
        changed = _update(nodes, action["update"])
    return Applied(index, action["target"], len(nodes), changed)


_REPLACE = "x-replace"
_KNOWN_KEYS = frozenset({"target", "description", "update", "remove"})


@cache
def _compiled(target: str) -> jsonpath.JSONPathQuery:
    return jsonpath.compile(target)


def _resolve(target: str, document: Document) -> list[jsonpath.JSONPathNode]:
    try:
        nodes = list(_compiled(target).finditer(document))
    except jsonpath.JSONPathError as error:
        raise _Refused(f"not an RFC 9535 JSONPath: {error}") from error
    if not nodes:
        raise _Refused("matches nothing")
    return nodes


def _container(document: Document, node: jsonpath.JSONPathNode) -> Any:
    """Find the object or array that holds a node."""
    if not node.location:
        raise _Refused("the document itself can't be removed or replaced")
    container: Any = document
    for step in node.location[:-1]:
        container = container[step]
    return container


def _replace(document: Document, nodes: list[jsonpath.JSONPathNode], value: Node) -> bool:
    changed = False
    # From the innermost: a node is gone once a node around it is replaced.
    for node in sorted(nodes, key=lambda node: len(node.location), reverse=True):
        container, key = _container(document, node), node.location[-1]
        changed |= kind(container[key]) != kind(value) or container[key] != value
        container[key] = copy(value)
    return changed


def _remove(document: Document, nodes: list[jsonpath.JSONPathNode]) -> bool:
    containers: dict[int, tuple[Any, set[Any]]] = {}
    for node in nodes:
        container = _container(document, node)
        containers.setdefault(id(container), (container, set()))[1].add(node.location[-1])
    for container, keys in containers.values():
        for key in sorted(
            keys, reverse=True
        ):  # from an array's end, so that the other indices stay valid
            del container[key]
    return True


def _update(nodes: list[jsonpath.JSONPathNode], update: Node) -> bool:
    changed = False
    for node in nodes:
        if isinstance(node.value, dict):
            changed |= _merge(node.value, update, node.path())
        elif isinstance(node.value, list):
            changed |= _append(node.value, update)
        else:
            raise _Refused(
                f"can't update {kind(node.value)} at {node.path()}; target the object that holds it"
            )
    return changed


def _append(array: list[Any], update: Node) -> bool:
    elements = update if isinstance(update, list) else [update]
    array.extend(copy(elements))
    return bool(elements)


def _merge(old: dict[str, Any], update: Node, where: str) -> bool:
    if not isinstance(update, dict):
        raise _Refused(f"can't merge {kind(update)} into the object at {where}")
    changed = False
    for key, new in update.items():
        place = f"{where}[{key!r}]"
        before = old.get(key)
        if isinstance(before, dict) and isinstance(new, dict):
            changed |= _merge(before, new, place)
        elif isinstance(before, list) and isinstance(new, list):
            changed |= _append(before, new)
        elif key in old and (isinstance(before, dict | list) or isinstance(new, dict)):
            raise _Refused(
                f"can't put {kind(new)} on {kind(before)} at {place}; "
                f"replace the old value with `{_REPLACE}`"
            )
        else:
            changed |= key not in old or kind(before) != kind(new) or before != new
            old[key] = copy(new)
    return changed
