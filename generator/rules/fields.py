"""Names and codes of fields, as the wording gives them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.wording.form import ANY, Wording

from .errors import RuleError
from .models import Pool
from .reading import check_name
from .shapes import Array, Choice, Field, Mapping, Object, Recursion, Shape, coded, merge_fields


def word_fields(pools: Sequence[Pool], wording: Wording) -> dict[str, Object]:
    """Return all models with the names and codes that the wording gives their fields."""
    problems: list[str] = []
    renamed = {}
    for pool in pools:
        for model, shape in pool.models().items():
            try:
                renamed[model] = _renamed(model, shape, wording.field_names, pool)
            except RuleError as error:
                problems += error.problems
                renamed[model] = shape
    problems += [*_void_names(renamed, wording), *_code(renamed, wording)]
    requests = {
        f"{model}.{name}"
        for pool in pools
        if pool.request
        for model in pool.models()
        for name in renamed[model].fields
    }
    problems += [
        f"defaults: {key}: no such field of a request" for key in wording.defaults.keys() - requests
    ]
    if problems:
        raise RuleError(*problems)
    return renamed


def _void_names(models: dict[str, Object], wording: Wording) -> Iterator[str]:
    wires = {
        (model, wire)
        for model, shape in models.items()
        for one in shape.fields.values()
        for wire in one.wires
    }
    everywhere = {wire for _, wire in wires}
    for key in wording.field_names:
        model, _, wire = key.partition(".")
        if not (wire in everywhere if model == ANY else (model, wire) in wires):
            yield f"field_names: {key}: no such field on the wire"


def _renamed(model: str, shape: Object, names: dict[str, str], pool: Pool) -> Object:
    """The model with the names that the wording gives fields of this model alone."""
    result: dict[str, Field] = {}
    for old, one in shape.fields.items():
        given: dict[str, list[str]] = {}
        for wire in one.wires:
            given.setdefault(names.get(f"{model}.{wire}", old), []).append(wire)
        for name, wires in given.items():
            if name != old:
                check_name(wires[0], name)
            new = replace(one, wires=wires)
            known = result.get(name)
            result[name] = _joined(f"{model}.{name}", known, new, pool) if known else new
    return replace(shape, fields=result)


def _joined(key: str, one: Field, other: Field, pool: Pool) -> Field:
    """One field for two that the wording gives one name."""
    mine, theirs = (_models(field.shape, pool) for field in (one, other))
    if mine != theirs:
        raise RuleError(
            f"field_names: {key} would be both {mine or 'a value'} and "
            f"{theirs or 'a value'}: give both places one name under `model_names`"
        )
    if mine:
        return replace(one, wires=[*one.wires, *other.wires])
    return merge_fields(one, other)


def _models(shape: Shape, pool: Pool) -> str:
    """The model that a shape consists of, with what is around it; empty for plain values."""
    match shape:
        case Object() | Recursion():
            return pool.name_of(shape)
        case Array(items=inner) | Mapping(values=inner):
            found = _models(inner, pool)
            return found and f"{type(shape).__name__} of {found}"
        case Choice(options=options):
            return " or ".join(filter(None, (_models(option, pool) for option in options)))
    return ""


def _code(models: dict[str, Object], wording: Wording) -> Iterator[str]:
    for name, enum in wording.enums.items():
        for key in enum.fields:
            model, _, field_name = key.partition(".")
            owners = [
                shape
                for owner, shape in models.items()
                if model in (ANY, owner) and field_name in shape.fields
            ]
            if not owners:
                yield f"enums: {name}: there is no field {key}"
            for shape in owners:
                one = shape.fields[field_name]
                held = coded(one.shape, name, enum)
                if held is None:
                    yield f"enums: {name}: {key} holds no such codes but {one.shape}"
                else:
                    shape.fields[field_name] = replace(one, shape=held)
