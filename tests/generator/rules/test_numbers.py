"""Numbers are integers if they are ids, codes, counts, flags or durations."""

import pytest

from altegio._calls.wire import FLAG
from tests.generator.small_api import Json, answered, asked, thing


def kind_of(name: str, schema: Json, **more: Json) -> str:
    return str(answered(thing(**{name: schema}, **more))["Thing"]["properties"][name]["type"])


@pytest.mark.parametrize(
    "name",
    [
        *("id", "service_id", "currency_code", "visits_count", "height"),
        *("duration", "timeout", "freeze_limit", "page_size", "price_type", "paid_full"),
    ],
)
@pytest.mark.parametrize("kind", ["number", ["number", "null"], "integer"])
def test_ids_codes_counts_and_durations_are_integers(name: str, kind: Json) -> None:
    assert kind_of(name, {"type": kind}) == "integer"


@pytest.mark.parametrize("name", ["price_min", "balance", "discount_percent", "lat", "whatever"])
@pytest.mark.parametrize("kind", ["number", ["number", "null"]])
def test_any_other_number_may_have_a_fraction(name: str, kind: Json) -> None:
    assert kind_of(name, {"type": kind, "format": "float"}) == "number"


@pytest.mark.parametrize("name", ["cost", "change_percent"])
def test_an_amount_called_an_integer_may_have_the_fraction_of_an_example(name: str) -> None:
    other = {"type": "object", "properties": {"a": {"type": "string"}}, "example": {name: 1.5}}
    assert kind_of(name, {"type": "integer"}, other=other) == "number"
    assert kind_of(name, {"type": "integer"}) == "integer"


def test_an_integer_stays_one_despite_other_examples() -> None:
    other = {"type": "object", "properties": {"a": {"type": "string"}}, "example": {"from": 1.5}}
    assert kind_of("from_", {"type": "integer"}, other=other) == "integer"
    assert kind_of("balance", {"type": "integer"}) == "integer"


def test_codes_are_integers_under_any_name() -> None:
    assert kind_of("price", {"type": "number", "enum": [1, 2]}) == "integer"
    assert kind_of("price", {"type": "number", "enum": [1, 2.5]}) == "number"


def test_an_integer_with_an_unknown_name_stays_an_integer() -> None:
    assert kind_of("whatever", {"type": "integer"}) == "integer"


@pytest.mark.parametrize(
    "example", [{"id": 1.5}, [{"more": {"id": 1.5}}]], ids=["direct", "nested"]
)
def test_an_example_with_a_fraction_decides(example: Json) -> None:
    other = {"type": "object", "properties": {"a": {"type": "string"}}, "example": example}
    assert kind_of("id", {"type": "number"}, other=other) == "number"


def test_an_example_of_a_list_decides_about_its_elements() -> None:
    lists: Json = {"type": "array", "items": {"type": "number"}, "example": [1, 2.5]}
    found = answered(thing(codes=lists))["Thing"]["properties"]["codes"]
    assert found["items"] == {"type": "number"}


def test_a_property_called_example_is_not_an_example() -> None:
    properties: dict[str, Json] = {
        "example": {"type": "number", "minimum": 0.5},
        "examples": {"type": "number"},
        "minimum": {"type": "integer"},
    }
    found = answered(thing(**properties))
    assert found["Thing"]["properties"]["minimum"]["type"] == "integer"


def test_the_values_of_a_map_have_the_type_of_its_name() -> None:
    prices: Json = {"type": "object", "additionalProperties": {"type": "number"}}
    found = answered(thing(prices=prices, counts=prices))["Thing"]["properties"]
    assert found["prices"]["x-map"] == {"type": "number"}
    assert found["counts"]["x-map"] == {"type": "integer"}


@pytest.mark.parametrize(
    "name",
    [
        "is_new",
        "has_access",
        "limited",
        "my",
        "real_money",
        "requested",
        "sms_now",
        "deposit_access",
    ],
)
@pytest.mark.parametrize("kind", ["number", ["number", "null"], "integer", "boolean"])
def test_a_number_named_like_a_flag_is_a_flag(name: str, kind: Json) -> None:
    assert kind_of(name, {"type": kind}) == "boolean"


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("is_new", {"example": 2}),
        ("is_mobile", {}),
        ("show_price", {}),
        ("is_new", {"enum": [0, 1, 2]}),
    ],
)
def test_a_number_with_more_than_two_values_is_not_a_flag(name: str, more: Json) -> None:
    assert kind_of(name, {"type": "number", **more}) != "boolean"


def test_a_flag_that_is_described_as_a_number_is_sent_as_one() -> None:
    model = asked(thing(is_old={"type": "number"}, is_new={"type": "boolean"}))["ThingCreate"]
    assert model["x-metadata"] == {"is_old": {"form": FLAG}, "is_new": {}}
    assert answered(thing(is_old={"type": "number"}))["Thing"]["x-flags"] == ["is_old"]
