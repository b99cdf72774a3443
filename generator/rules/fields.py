"""Names and codes of fields, from the wording."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.refusals import Refuse, at_once
from generator.wording.form import ANY, Wording

from .errors import RuleError
from .models import Models, Names
from .reading import check_name
from .shapes import Array, Choice, Field, Mapping, Object, Recursion, Shape, coded, merge_fields


def word_fields(names: Names, wording: Wording, refuse: Refuse = at_once) -> dict[str, Object]:
    """Apply the wording's names and codes to the fields of all models."""
    problems: list[str] = []
    renamed = {}
    for models in (names.answers, names.requests):
        for model, shape in models.by_name.items():
            try:
                renamed[model] = _renamed(model, shape, wording.field_names, models)
            except RuleError as error:
                problems += error.problems
                renamed[model] = shape
    problems += [*_void_names(renamed, wording), *_code(renamed, wording)]
    requests = {
        f"{model}.{name}" for model in names.requests.by_name for name in renamed[model].fields
    }
    problems += [
        f"defaults: {key}: no such field of a request" for key in wording.defaults.keys() - requests
    ]
    if problems:
        refuse(RuleError(*problems))
    return renamed


def _void_names(models: dict[str, Object], wording: Wording) -> Iterator[str]:
    wires = {
        (model, wire)
        for model, shape in models.items()
        for field in shape.fields.values()
        for wire in field.wires
    }
    everywhere = {wire for _, wire in wires}
    for key in wording.field_names:
        model, _, wire = key.partition(".")
        if not (wire in everywhere if model == ANY else (model, wire) in wires):
            yield f"field_names: {key}: no such field on the wire"


def _renamed(model: str, shape: Object, names: dict[str, str], models: Models) -> Object:
    """Rename the fields that the wording names for this model alone."""
    result: dict[str, Field] = {}
    for old, field in shape.fields.items():
        wires_by_name: dict[str, list[str]] = {}
        for wire in field.wires:
            wires_by_name.setdefault(names.get(f"{model}.{wire}", old), []).append(wire)
        for name, wires in wires_by_name.items():
            if name != old:
                check_name(wires[0], name)
            new = replace(field, wires=wires)
            known = result.get(name)
            result[name] = _joined(f"{model}.{name}", known, new, models) if known else new
    return replace(shape, fields=result)


def _joined(key: str, one: Field, other: Field, models: Models) -> Field:
    """Merge two fields to which the wording gives one name."""
    mine, theirs = (_models(field.shape, models) for field in (one, other))
    if mine != theirs:
        raise RuleError(
            f"field_names: {key} would be both {mine or 'a value'} and "
            f"{theirs or 'a value'}: give both places one name under `model_names`"
        )
    if mine:
        return replace(one, wires=[*one.wires, *other.wires])
    return merge_fields(one, other)


def _models(shape: Shape, models: Models) -> str:
    """Yield the models of a shape, with what is around them."""
    match shape:
        case Object() | Recursion():
            return models.name_of(shape)
        case Array(items=inner) | Mapping(values=inner):
            found = _models(inner, models)
            return found and f"{type(shape).__name__} of {found}"
        case Choice(options=options):
            return " or ".join(filter(None, (_models(option, models) for option in options)))
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
                field = shape.fields[field_name]
                coded_shape = coded(field.shape, name, enum)
                if coded_shape is None:
                    yield f"enums: {name}: {key} holds no such codes but {field.shape}"
                else:
                    shape.fields[field_name] = replace(field, shape=coded_shape)
