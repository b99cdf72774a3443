"""The SDK, read from its source: methods by operation, models by operation and field."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from generator.changes.structure import Spot
from generator.rules.vocabulary import field_name, parameter_name

ASYNC: Final = Path("src/altegio/_async")
_ALIAS: Final = re.compile(r"_(.+)_\d+")
#: Arguments of the functions that return a scope; all other steps are properties.
_SCOPES: Final = {"location": "location", "chain": "chain", "user": "user"}


@dataclass
class SdkFunction:
    """A generated function: its parameters and answer, by wire names."""

    query: dict[str, str] = field(default_factory=dict)
    body: tuple[str, ...] = ()
    answer: tuple[str, ...] = ()
    enveloped: bool = True


@dataclass
class Sdk:
    """Names that the source defines; empty without a source."""

    #: operationId → methods as users write them, `location.clients.get`.
    methods: dict[str, list[str]] = field(default_factory=dict)
    functions: dict[str, SdkFunction] = field(default_factory=dict)
    #: Model → wire name → field and the models that it holds.
    models: dict[str, dict[str, tuple[str, tuple[str, ...]]]] = field(default_factory=dict)

    def name(self, operation: str, spot: Spot) -> str:
        """Return the name of a parameter or field in the SDK: `page_size`, `Client.phone`."""
        side, place = spot
        function = self.functions.get(operation, SdkFunction())
        if side in ("path", "query"):
            return function.query.get(place, parameter_name(place))
        steps = place.split(".")
        models = function.body if side == "body" else function.answer
        if side == "answer" and function.enveloped and steps[0] == "data" and steps[1:]:
            steps = steps[1:]
        for step in steps[:-1]:
            models = next((parts for model in models if (parts := self._held(model, step))), ())
        for model in models:
            known = self.models.get(model, {}).get(steps[-1])
            if known:
                return f"{model}.{known[0]}"
        words = ".".join(map(field_name, steps if not models else steps[-1:]))
        return f"{models[0] if models else side}.{words}"

    def _held(self, model: str, wire: str) -> tuple[str, ...]:
        return self.models.get(model, {}).get(wire, ("", ()))[1]


def read(root: Path, generated: Path) -> Sdk:
    """Read the source of the project at `root`, whose generated package is `generated`."""
    sdk = Sdk(_methods(root / ASYNC))
    for path in sorted((root / generated / "api").glob("[!_]*.py")):
        sdk.functions.update(_functions(_parsed(path)))
    for path in sorted((root / generated / "models").glob("*.py")):
        for node in _parsed(path).body:
            if isinstance(node, ast.ClassDef):
                sdk.models[node.name] = _fields(node)
    return sdk


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _methods(source: Path) -> dict[str, list[str]]:
    """Return the facade methods by the operations that they call, directly or through a helper."""
    places = _places(source / "scopes")
    by_operation: dict[str, set[str]] = {}
    for path in sorted((source / "facades").glob("*.py")):
        module = _parsed(path)
        helpers = {node.name: node for node in module.body if isinstance(node, _FUNCTIONS)}
        for owner in (node for node in module.body if isinstance(node, ast.ClassDef)):
            own = {node.name: node for node in owner.body if isinstance(node, _FUNCTIONS)}
            for name, method in own.items():
                if not name.startswith("_"):
                    for operation in _called(method, helpers | own):
                        at = places.get(owner.name, owner.name.removeprefix("Async"))
                        by_operation.setdefault(operation, set()).add(f"{at}.{name}")
    return {operation: sorted(methods) for operation, methods in sorted(by_operation.items())}


_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)


def _called(
    node: ast.AST, helpers: dict[str, ast.FunctionDef | ast.AsyncFunctionDef], depth: int = 3
) -> Iterator[str]:
    for part in ast.walk(node):
        match part:
            case ast.Attribute(value=ast.Name(id="api"), attr=operation):
                yield operation
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if (
                name in helpers and helpers[name] is not node and depth
            ):
                yield from _called(helpers[name], helpers, depth - 1)


def _places(scopes: Path) -> dict[str, str]:
    """Map each facade class to the expression that users write for it."""
    expressions = {}
    for path in sorted(scopes.glob("*.py")):
        scope = _SCOPES.get(path.stem)
        for node in ast.walk(_parsed(path)):
            match node:
                case ast.FunctionDef(name=name, returns=ast.Attribute(attr=facade)):
                    expressions[facade] = f"{scope}.{name}" if scope else name
    return expressions


def _functions(module: ast.Module) -> Iterator[tuple[str, SdkFunction]]:
    bare = {
        str(ast.literal_eval(node.value.args[0]))
        for node in module.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call)
        for keyword in node.value.keywords
        if keyword.arg == "enveloped"
    }
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and node.returns is not None:
            function = SdkFunction(_query(node), answer=_models(node.returns))
            function.enveloped = node.name not in bare
            for argument in node.args.kwonlyargs:
                if argument.arg == "body" and argument.annotation is not None:
                    function.body = _models(argument.annotation)
            yield node.name, function


def _query(node: ast.FunctionDef) -> dict[str, str]:
    """Map the wire names in the call's `query` to parameters."""
    arguments = {argument.arg for argument in node.args.kwonlyargs}
    return {
        str(key.value): name.id
        for call in ast.walk(node)
        if isinstance(call, ast.keyword)
        and call.arg == "query"
        and isinstance(call.value, ast.Dict)
        for key, value in zip(call.value.keys, call.value.values, strict=True)
        if isinstance(key, ast.Constant)
        for name in ast.walk(value)
        if isinstance(name, ast.Name) and name.id in arguments
    }


def _models(annotation: ast.expr) -> tuple[str, ...]:
    """Return the classes that an annotation names."""
    return tuple(
        name
        for node in ast.walk(annotation)
        for name in (getattr(node, "attr", None) or getattr(node, "id", None),)
        if name and name[0].isupper() and name not in ("Call", "Any", "Unset", "UNSET")
    )


def _fields(model: ast.ClassDef) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Map wire names to a field and its models; an enum's codes have no models."""
    renamed: dict[str, str] = {}
    for keyword in model.keywords:
        if keyword.arg == "rename" and isinstance(keyword.value, ast.Dict):
            renamed = ast.literal_eval(keyword.value)
    fields = {}
    for node in model.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
            public = alias[1] if (alias := _ALIAS.fullmatch(name)) else name
            wire = renamed.get(name) or _sent_as(node.value) or name
            fields[wire] = (public, _models(node.annotation))
    return fields


def _sent_as(value: ast.expr | None) -> str | None:
    """Return the wire name in the metadata of a request's field."""
    for node in ast.walk(value) if value else ():
        if isinstance(node, ast.keyword) and node.arg == "metadata":
            wire = ast.literal_eval(node.value).get("wire")
            return None if wire is None else str(wire)
    return None
