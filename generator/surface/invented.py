"""Generated names of new models, each with the wording's key for naming it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator import document
from generator.wording.form import Wording

from .form import Surface, names_in

Node = dict[str, Any]


def invented(
    models: Iterable[str], surface: Surface, wording: Wording, patched: Node, prepared: Node
) -> Iterator[str]:
    """Yield a remark for each of these models that the wording does not name."""
    chosen = set(wording.model_names.values())
    for model in models:
        if model not in chosen and (place := _place(model, surface, patched, prepared)):
            yield (
                f"  the generator made up the name `{model}`: for another one, write under "
                f"`model_names` of wording.yaml `{place}: …`"
            )


def _place(model: str, surface: Surface, patched: Node, prepared: Node) -> str | None:
    operations = {name: operation for name, _, _, operation in document.operations(patched)}
    described = {name: operation for name, _, _, operation in document.operations(prepared)}
    for name, function in sorted(surface.functions.items()):
        body = function.members.get("body")
        raw, told = operations[name], described[name]
        if body and model in names_in(body.type):
            return _below(patched, f"{name}.body", raw["requestBody"], _steps(body.type, model))
        if model in names_in(function.answer):
            around = ["[]"] * told["x-wrapped"] + [".data"] * told["x-enveloped"]
            steps = [*around, *_steps(function.answer, model)]
            holder = next(response for code, response in raw["responses"].items() if code[0] == "2")
            return _below(patched, f"{name}.answer", holder, steps)
    webhooks = {name: raw for _, name, raw in document.webhooks(patched)}
    for resource, told in prepared["x-webhooks"].items():
        if model == surface.webhooks[resource]:
            name = told["webhook"]
            return _below(patched, f"{name}.body", webhooks[name]["requestBody"], [])
    return next(
        (
            f"{owner.name}.{member.wires[0]}"
            for owner in surface.models.values()
            for member in owner.members.values()
            if model in names_in(member.type)
        ),
        None,
    )


def _steps(annotation: str, model: str) -> list[str]:
    """Return the lists and maps around a model."""
    before = re.split(rf"\b{model}\b", annotation, maxsplit=1)[0].rpartition(" | ")[2]
    return [
        "[]" if container == "list" else "{}" for container in re.findall(r"(list|dict)\[", before)
    ]


def _below(patched: Node, place: str, holder: Node, steps: list[str]) -> str:
    """Return the place that steps lead to, from the last named schema on the way."""
    holder, _ = _resolved(patched, holder)
    node = next(iter(holder["content"].values())).get("schema", {})
    for step in steps:
        node, name = _resolved(patched, node)
        place = (name or place) + step
        inner = {"[]": node.get("items"), "{}": node.get("additionalProperties")}
        node = inner.get(step) or node.get("properties", {}).get(step[1:]) or {}
    return place


def _resolved(patched: Node, node: Node) -> tuple[Node, str | None]:
    name = None
    while "$ref" in node:
        _, kind, name = node["$ref"].removeprefix("#/").split("/")
        node = patched["components"][kind][name]
    return node, name
