"""The order of a description does not matter to users once the surface is known."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from generator import descriptions, document, rules
from generator.code.render import render
from generator.patch import overlay
from generator.rules import examples
from generator.surface.form import Surface, write
from generator.surface.known import Known, known
from generator.surface.reading import surface_of
from generator.wording import form
from tests.generator.small_api import (
    SALON,
    SALON_WORDING,
    Json,
    api,
    operation,
    path_value,
    query_value,
    thing,
)
from tests.generator.surface.shuffling import shuffled, swapped

ROOT = Path(__file__).parents[3]
B2B = descriptions.find(ROOT, "b2b-v1")
TEXT: Json = {"type": "string"}
TWO_VALUES = api(
    operation(
        "get_lid",
        "/boxes/{box_id}/lids/{lid_id}",
        parameters=[path_value("box_id"), path_value("lid_id"), query_value("a"), query_value("b")],
        answer=thing(size=TEXT, colour=TEXT),
    )
)


def made(description: Json, surface: Surface, wording: Json | None = None) -> Json:
    """Return the prepared document for a description whose surface is known."""
    return rules.apply(description, form.parse(wording or {}), known=Known(surface))


def first(description: Json) -> Surface:
    return surface_of(rules.apply(description))


def rendered(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.py")}


@pytest.mark.slow
def test_the_contract_in_another_order_prepares_the_same() -> None:
    def prepared(contract: Json) -> str:
        patched, _ = overlay.apply(contract, document.load(ROOT / B2B.overlay))
        examples.infer(patched)
        wording = form.load(ROOT / B2B.wording)
        return document.to_json(rules.apply(patched, wording, B2B, known=known(ROOT, B2B)))

    contract = document.load(ROOT / B2B.contract)
    other = shuffled(contract, random.Random(1))
    assert document.to_json(other) != document.to_json(contract)
    assert prepared(other) == prepared(contract)


@pytest.mark.parametrize("seed", range(3))
def test_a_description_in_another_order_generates_the_same_bytes(seed: int, tmp_path: Path) -> None:
    surface = surface_of(rules.apply(SALON, form.parse(SALON_WORDING)))
    orders = {"a": SALON, "b": shuffled(SALON, random.Random(seed))}
    for name, one in orders.items():
        render(made(one, surface, SALON_WORDING), tmp_path / name)
    a, b = (rendered(tmp_path / name) for name in orders)
    assert len(a) > 5
    assert a == b


def test_parameters_that_swap_in_the_url_keep_their_order_in_the_function(tmp_path: Path) -> None:
    surface = first(TWO_VALUES)
    other = {swapped(path): item for path, item in TWO_VALUES["paths"].items()}
    assert list(other) == ["/lids/{lid_id}/boxes/{box_id}"]
    prepared = made({**TWO_VALUES, "paths": other}, surface)
    assert surface_of(prepared) == surface
    render(prepared, tmp_path)
    code = (tmp_path / "api" / "things.py").read_text()
    assert "def get_lid(\n    box_id: int, lid_id: int, *" in code
    assert "(lid_id, box_id)" in code


def test_every_swapped_path_of_the_contract_keeps_its_function() -> None:
    patched = document.load(ROOT / B2B.patched)
    paths: Json = {}
    for path, item in patched["paths"].items():
        new = (
            swapped(path) if "/api/v1" not in path else path
        )  # that one would no longer have the base path
        described = [one for each in item.values() for one in each["parameters"]]
        optional = any(one.get("x-optional") for one in described)
        paths[path if optional or new in paths or new in patched["paths"] else new] = item
    assert len(paths.keys() - patched["paths"].keys()) > 50
    wording = form.load(ROOT / B2B.wording)
    now = surface_of(rules.apply({**patched, "paths": paths}, wording, B2B, known=known(ROOT, B2B)))
    assert write(now) == (ROOT / B2B.surface).read_text()


def test_a_renamed_placeholder_keeps_its_parameter_name() -> None:
    surface = first(TWO_VALUES)
    renamed = api(
        operation(
            "get_lid",
            "/boxes/{box_id}/lids/{id}",
            parameters=[path_value("id"), path_value("box_id"), query_value("a"), query_value("b")],
            answer=thing(size=TEXT, colour=TEXT),
        )
    )
    prepared = made(renamed, surface)
    assert surface_of(prepared) == surface
    assert list(prepared["paths"]) == ["/boxes/{box_id}/lids/{lid_id}"]


def lids(path: str, *names: str) -> Json:
    """Return the operation of `TWO_VALUES` at another path."""
    values = [*map(path_value, names), query_value("a"), query_value("b")]
    return api(operation("get_lid", path, parameters=values, answer=thing(size=TEXT, colour=TEXT)))


@pytest.mark.parametrize(
    "names",
    [("the_box_id", "the_lid_id"), ("crate_id", "cover_id"), ("first_id", "second_id")],
    ids=" ".join,
)
def test_several_renamed_placeholders_are_paired_in_order(
    names: tuple[str, str],
) -> None:
    surface = first(TWO_VALUES)
    prepared = made(lids("/crates/{{{}}}/covers/{{{}}}".format(*names), *names), surface)
    assert surface_of(prepared) == surface
    assert list(prepared["paths"]) == ["/crates/{box_id}/covers/{lid_id}"]


def test_placeholders_whose_names_suggest_another_order_are_not_paired() -> None:
    now = surface_of(
        made(lids("/{the_lid_id}/{the_box_id}", "the_lid_id", "the_box_id"), first(TWO_VALUES))
    )
    assert list(now.functions["get_lid"].members)[:2] == ["the_lid_id", "the_box_id"]


def test_the_wording_names_a_parameter_against_the_surface() -> None:
    surface = first(TWO_VALUES)
    wording = {"parameter_names": {"get_lid.lid_id": "cover_id"}}
    assert "cover_id" in surface_of(made(TWO_VALUES, surface, wording)).functions["get_lid"].members


def test_new_parameters_come_last() -> None:
    more = api(
        operation(
            "get_lid",
            "/boxes/{box_id}/lids/{lid_id}",
            parameters=[
                *(query_value("z"), query_value("b"), query_value("a")),
                *(path_value("lid_id"), path_value("box_id")),
            ],
            answer=thing(new=TEXT, colour=TEXT, size=TEXT),
        )
    )
    now = surface_of(made(more, first(TWO_VALUES)))
    assert list(now.functions["get_lid"].members) == ["box_id", "lid_id", "a", "b", "z"]
    assert list(now.models["Lid"].members) == ["size", "colour", "new"]


def test_the_first_of_several_wire_names_stays_the_first() -> None:
    def box(*wires: str) -> Json:
        fields = {wire: {"type": "number"} for wire in wires}
        return api(operation("get_box", "/box", answer=thing(**fields)))

    surface = first(box("salon_id", "company_id"))
    now = surface_of(made(box("network_id", "company_id", "salon_id"), surface))
    assert now.models["Box"].members["location_id"].wires == ("salon_id", "company_id")


def test_operations_of_a_module_are_sorted(tmp_path: Path) -> None:
    found = (operation(f"get_{one}", f"/{one}", answer=thing(a=TEXT)) for one in "cab")
    render(rules.apply(api(*found)), tmp_path)
    code = (tmp_path / "api" / "things.py").read_text()
    assert code.index("def get_a(") < code.index("def get_b(") < code.index("def get_c(")
