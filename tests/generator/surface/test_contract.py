"""Typical changes of the contract keep the names that users know."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator import descriptions, document, rules
from generator.surface.comparing import compare
from generator.surface.form import Surface, load
from generator.surface.known import Known
from generator.surface.reading import surface_of
from generator.wording import form
from generator.wording.form import Wording
from tests.generator.small_api import Json

ROOT = Path(__file__).parents[3]
B2B = descriptions.find(ROOT, "b2b-v1")
_COMPONENT = "#/components/schemas/"


@pytest.fixture
def patched() -> Json:
    return document.load(ROOT / B2B.patched)


@pytest.fixture
def wording() -> Wording:
    return form.load(ROOT / B2B.wording)


@pytest.fixture
def committed() -> Surface:
    return load(ROOT / B2B.surface)


def surface(patched: Json, wording: Wording, known: Surface) -> Surface:
    return surface_of(rules.apply(patched, wording, B2B, known=Known(known)))


def renamed(patched: Json) -> Json:
    """Return the description with all schemas renamed."""
    text = re.sub(rf'("{_COMPONENT}[^"]+)"', r'\1_v2"', json.dumps(patched))
    result: Json = json.loads(text)
    schemas = result["components"]["schemas"]
    result["components"]["schemas"] = {f"{name}_v2": one for name, one in schemas.items()}
    return result


def retargeted(wording: Wording, schemas: Json) -> Wording:
    """Return the wording as `make migrate` updates it after schemas were renamed."""

    def place(key: str) -> str:
        root = re.split(r"[.\[{]", key, maxsplit=1)[0]
        return f"{root}_v2{key.removeprefix(root)}" if root in schemas else key

    names = {place(key): name for key, name in wording.model_names.items()}
    return replace(wording, model_names=names)


def test_renaming_all_schemas_changes_nothing(
    patched: Json, wording: Wording, committed: Surface
) -> None:
    schemas = patched["components"]["schemas"]
    now = surface(renamed(patched), retargeted(wording, schemas), committed)
    assert compare(committed, now) == []


def test_an_additional_field_in_every_schema_adds_no_model(
    patched: Json, wording: Wording, committed: Surface
) -> None:
    for schema in patched["components"]["schemas"].values():
        properties = schema.get("properties", {})
        if properties and properties.keys().isdisjoint({"success", "data", "meta"}):
            properties["brand_new"] = {"type": "string"}
    now = surface(patched, wording, committed)
    changes = compare(committed, now)
    assert len(changes) > 100
    assert [one.text for one in changes if not one.addition] == []
    assert now.models.keys() == committed.models.keys()
    assert surface(patched, wording, now) == now
