"""Documents as plain trees: OpenAPI descriptions, overlays, wording, lock.

YAML is read by the rules of YAML 1.2, which OpenAPI prescribes: `2026-11-01`, `on` and `12:30` are
strings, and the keys of a mapping are always strings (`200:` is `"200"`). It is written so that
readers of YAML 1.1 get the same values.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from generator.bounds import BoundsError, check_tree, check_yaml
from generator.refusals import RefusedError

if TYPE_CHECKING:
    from yaml import SafeDumper as _SafeDumper
    from yaml import SafeLoader as _SafeLoader
else:  # libyaml's are ten times faster, where PyYAML was built with it
    _SafeDumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    _SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Node: TypeAlias = Any
Document: TypeAlias = dict[str, Any]

_NUMBERS = {
    "tag:yaml.org,2002:int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "tag:yaml.org,2002:float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
}
_CORE_SCHEMA = {
    "tag:yaml.org,2002:null": r"~|null|Null|NULL|",
    "tag:yaml.org,2002:bool": r"true|True|TRUE|false|False|FALSE",
    **_NUMBERS,
}


class DocumentError(RefusedError):
    """The text is neither JSON nor YAML, or its root is not an object."""


class _Loader(_SafeLoader):
    yaml_implicit_resolvers: dict[str | None, list[Any]] = {}  # noqa: RUF012 - PyYAML's own convention


class _Dumper(_SafeDumper):
    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
        return True


def _construct_mapping(loader: _Loader, node: yaml.Node) -> Iterator[dict[str, Any]]:
    if not isinstance(node, yaml.MappingNode):
        raise DocumentError(f"line {node.start_mark.line + 1}: expected a mapping")
    mapping: dict[str, Any] = {}
    yield mapping
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise DocumentError(
                f"line {key_node.start_mark.line + 1}: a key must be a plain string"
            )
        if key_node.value in mapping:
            raise DocumentError(
                f"line {key_node.start_mark.line + 1}: {key_node.value!r} is a duplicate key"
            )
        mapping[key_node.value] = loader.construct_object(value_node, deep=True)


def _construct_scalar(_loader: _Loader, node: yaml.Node) -> object:
    """Read a scalar by its tag; refuse a tag that its text contradicts."""
    text = node.value if isinstance(node, yaml.ScalarNode) else None
    if text is None or not re.fullmatch(_CORE_SCHEMA[node.tag], text):
        found = "a collection" if text is None else repr(text)
        expected = node.tag.rpartition(":")[2]
        raise DocumentError(f"line {node.start_mark.line + 1}: expected {expected}, found {found}")
    match node.tag.rpartition(":")[2]:
        case "int":
            return int(text, 0 if text.startswith(("0o", "0x")) else 10)
        case "float":
            return float(text)
        case "bool":
            return text.lower() == "true"
    return None


for _tag, _pattern in _CORE_SCHEMA.items():
    _Loader.add_implicit_resolver(_tag, re.compile(f"(?:{_pattern})$"), None)
# In addition to YAML 1.1's own rules: quote what either version reads as a number.
for _tag, _pattern in _NUMBERS.items():
    _Dumper.add_implicit_resolver(_tag, re.compile(f"(?:{_pattern})$"), list("-+.0123456789"))
_Loader.yaml_constructors = {
    f"tag:yaml.org,2002:{kind}": yaml.SafeLoader.yaml_constructors[f"tag:yaml.org,2002:{kind}"]
    for kind in ("seq", "str")
} | {None: yaml.SafeLoader.yaml_constructors[None]}
_Loader.add_constructor("tag:yaml.org,2002:map", _construct_mapping)
for _tag in _CORE_SCHEMA:
    _Loader.add_constructor(_tag, _construct_scalar)


def parse(text: str | bytes, *, trusted: bool = True) -> Document:
    """Read JSON or YAML whose root is an object.

    Unless it is `trusted`, it is refused if it is nested too deeply or, with aliases expanded, too
    large to be a description.
    """
    is_json = text[:1] in ("{", b"{")
    try:
        if not trusted and not is_json:
            check_yaml(text, _Loader)
        document = _json(text) if is_json else yaml.load(text, Loader=_Loader)  # noqa: S506
        if not trusted and is_json:
            check_tree(document)
    except BoundsError as error:
        raise DocumentError(str(error)) from error
    except RecursionError as error:
        raise DocumentError("it is nested more deeply than any description") from error
    except DocumentError:
        raise
    except (yaml.YAMLError, ValueError) as error:  # ValueError: not UTF-8, 5,000 digits
        raise DocumentError(f"neither YAML nor JSON: {' '.join(str(error).split())}") from error
    if not isinstance(document, dict):
        raise DocumentError(f"expected an object at the root, found {kind(document)}")
    return document


def _json(text: str | bytes) -> Any:
    return json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise DocumentError(f"{twice!r} is a duplicate key")
    return result


def _refuse_constant(text: str) -> Any:
    raise DocumentError(f"{text} is not a JSON number")


def load(path: Path) -> Document:
    """Read a document from a file; an error names the file."""
    try:
        return parse(path.read_bytes())
    except DocumentError as error:
        raise DocumentError(f"{path.name}: {error}") from error


def to_yaml(document: Node) -> str:
    """Return block-style YAML, keys in the order of the tree, lines of about 100 characters."""
    return yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)


def to_json(document: Node) -> str:
    """Return JSON with one value a line, keys in the order of the tree, and a final newline."""
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def copy(node: Node) -> Node:
    """Return a deep copy without shared parts, whatever the original's aliases."""
    if isinstance(node, dict):
        return {key: copy(value) for key, value in node.items()}
    return [copy(value) for value in node] if isinstance(node, list) else node


def kind(node: Node) -> str:
    """Return the JSON type of a node, for messages and comparisons."""
    if node is None:
        return "null"
    names = {
        dict: "an object",
        list: "an array",
        str: "a string",
        bool: "a boolean",
        int: "a number",
        float: "a number",
    }
    return names.get(type(node), type(node).__name__)


METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")


def operations(document: Document) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Yield every operation of an OpenAPI document as (operationId, method, path, operation)."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield (
                    item[method].get("operationId", f"{method} {path}"),
                    method,
                    path,
                    item[method],
                )


def webhooks(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield every webhook of an OpenAPI document as (key, operationId or key, operation)."""
    for key, item in (document.get("webhooks") or {}).items():
        for method in METHODS:
            if method in item:
                yield key, item[method].get("operationId", key), item[method]
