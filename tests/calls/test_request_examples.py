"""Request examples: the publisher's own, and those of the patched descriptions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from altegio import models, operations
from altegio._calls.request_model import RequestModel
from altegio.sandbox import description
from generator import descriptions
from generator.document import load

ROOT = Path(__file__).parents[2]
#: The publisher's examples that contradict what the server takes: the refusal, and the evidence.
REFUSED: Final = {
    "bulk_create_clients-1": (
        "missing 1 required .* 'name'",
        "The body's schema requires a name; the answer's example lists this client under errors.",
    ),
    "create_inventory_operation-0": (
        "no field 'transactions' on the wire; did you mean 'goods_transactions'",
        "The body's schema requires goods_transactions; only the answer has transactions.",
    ),
    "set_team_member_schedule-0": (
        "no field 'team_member_id' on the wire",
        "The server was observed to read staff_id here.",
    ),
}
#: Operations with an example of a body that no function takes.
NOT_SENT: Final = {
    "fiscalize_document": "a request of the server to the partner",
    "unlink_appointment_service_association": "sends nothing: its example of a body is []",
}


def examples(document: dict[str, Any]) -> dict[str, tuple[str, Any]]:
    """Return the objects in a document's request examples, by operation and place."""
    found: dict[str, tuple[str, Any]] = {}
    for item in document["paths"].values():
        for node in (item[method] for method in description.METHODS if method in item):
            body = description.referenced(document, node.get("requestBody"))
            shown = [
                entry
                for example in shown_in(document, body.get("content", {}))
                for entry in (example if isinstance(example, list) else [example])
            ]
            name = node["operationId"]
            if name not in NOT_SENT:
                found |= {f"{name}-{place}": (name, entry) for place, entry in enumerate(shown)}
    return found


def shown_in(document: dict[str, Any], content: dict[str, Any]) -> Iterator[Any]:
    for media in content.values():
        schema = description.referenced(document, media.get("schema"))
        yield from (holder["example"] for holder in (media, schema) if "example" in holder)
        for entry in media.get("examples", {}).values():
            yield description.referenced(document, entry)["value"]


CONTRACTS = [load(ROOT / about.contract) for about in descriptions.load(ROOT)]
PUBLISHED = {place: shown for contract in CONTRACTS for place, shown in examples(contract).items()}
PATCHED = {
    place: shown
    for name in description.names()
    for place, shown in examples(description.document(name)).items()
}


def model_of(operation: str) -> type[RequestModel]:
    annotation = getattr(operations, operation).__annotations__["body"]
    (name,) = set(re.findall(r"\w+", annotation)) & set(dir(models))
    model: type[RequestModel] = getattr(models, name)
    return model


def test_56_operations_have_a_request_example() -> None:
    assert len({operation for operation, _ in PUBLISHED.values()}) >= 56


@pytest.mark.parametrize(
    ("operation", "example"),
    [
        pytest.param(*shown, id=f"{source}-{place}")
        for source, found in (("published", PUBLISHED), ("patched", PATCHED))
        for place, shown in found.items()
        if source == "patched" or place not in REFUSED
    ],
)
def test_no_example_of_a_request_is_refused(operation: str, example: Any) -> None:
    model = model_of(operation)
    made = model.from_dict(example)

    assert model.from_dict(made.to_dict()) == made
    assert made.to_dict().keys() == example.keys()


@pytest.mark.parametrize("place", REFUSED)
def test_a_published_example_with_evidence_against_it_is_refused(place: str) -> None:
    operation, example = PUBLISHED[place]
    refusal, _evidence = REFUSED[place]
    with pytest.raises((TypeError, ValueError), match=refusal):
        model_of(operation).from_dict(example)


@pytest.mark.parametrize(
    "given", ["2000-03-03", "952041600", "2000-03-03T23:00:00.000-05:00", "2000-03-03 23:00:00"]
)
def test_from_dict_takes_a_day_in_the_forms_of_the_examples(given: str) -> None:
    anna = {"name": "Anna", "phone": "13155550100"}
    made = models.ClientUpdate.from_dict({**anna, "birth_date": given})
    assert made.birth_date == dt.date(2000, 3, 3)
    assert made.to_dict() == {**anna, "birth_date": "2000-03-03"}


@pytest.mark.parametrize("given", ["", "tomorrow", "2000-02-30", "9" * 20, 952041600])
def test_from_dict_refuses_what_is_no_day(given: object) -> None:
    with pytest.raises(TypeError, match="birth_date must be a date without a time, got"):
        models.ClientUpdate.from_dict({"name": "Anna", "phone": "13155550100", "birth_date": given})


def test_from_dict_takes_a_code_in_any_case_and_sends_the_documented_one() -> None:
    made = models.ClientSearch.from_dict({"order_by_direction": "desc"})
    assert made.to_dict() == {"order_by_direction": "DESC"}
    with pytest.raises(ValueError, match="order_by_direction must be one of 'ASC', 'DESC'"):
        models.ClientSearch.from_dict({"order_by_direction": "down"})
