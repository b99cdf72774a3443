"""Every method of every facade, called over real HTTP; every operation has a method.

``make test ARGS="tests/facades/test_every_method.py -s -n 0 -k table"`` prints the table by area.
"""

from __future__ import annotations

import ast
import functools
import inspect
import re
import sys
import types
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest

import altegio
from altegio import AsyncPager, Pager, operations
from altegio._async import facades
from altegio._async.facades.facade import AsyncFacade
from altegio._calls.request_model import RequestModel
from tests.facades.every_method import areas
from tests.worlds import ClientInAnyWorld

AREAS = areas()
CALLS = {name: call for calls in AREAS.values() for name, call in calls.items()}
#: Operations with two methods, by the sign of an amount.
TWO_VERBS = {
    "deprecated_get_client_list",
    "create_chain_loyalty_card_transaction",
    "create_loyalty_card_transaction",
}
OPERATION = re.compile(r"Operation: ``(\w+)``")
ARGUMENTS = re.compile(r"^Args:\n((?:    .*\n|\n)+)", re.MULTILINE)


def facade_classes() -> Iterator[type]:
    for name in facades.__all__:
        if inspect.isclass(kind := getattr(facades, name)):
            yield kind


def methods() -> dict[str, Any]:
    """Return every public method of every facade, by its name from the client."""
    found: dict[str, Any] = {}
    for name, kind in facade_places().items():
        for method, function in inspect.getmembers(kind):
            if not method.startswith("_") and inspect.isfunction(function):
                found[f"{name}.{method}"] = function
    return found


def facade_places() -> dict[str, type]:
    """Return every facade's class by its path from the client: ``location.gift_cards``."""
    client = altegio.AsyncAltegio(partner_token="a", user_token="b")
    scopes = {"location": client.location(1), "chain": client.chain(1), "user": client.user}
    places: dict[str, type] = {}
    for prefix, scope in {
        "": client,
        **{f"{name}.": scope for name, scope in scopes.items()},
    }.items():
        for name in dir(type(scope)):
            member = inspect.getattr_static(type(scope), name)
            if isinstance(member, property) and not name.startswith("_"):
                facade = getattr(scope, name)
                if isinstance(facade, AsyncFacade):
                    places[f"{prefix}{name}"] = type(facade)
    return places


METHODS = methods()


def test_every_facade_can_be_reached() -> None:
    bases = {"AsyncFacade", "AsyncLocationFacade", "AsyncChainFacade"}
    names = {kind.__name__ for kind in facade_classes()}
    assert {kind.__name__ for kind in facade_places().values()} == names - bases


def test_every_method_has_a_sample_call() -> None:
    assert sorted(METHODS.keys() ^ CALLS.keys()) == []


@pytest.mark.parametrize("name", METHODS)
def test_a_method_documents_every_argument(name: str) -> None:
    # ruff checks them only in docstrings with a section of arguments.
    section = ARGUMENTS.search(inspect.getdoc(METHODS[name]) or "")
    documented = re.findall(r"^    \**(\w+):", section[1] if section else "", re.MULTILINE)
    assert ["self", *documented] == [*inspect.signature(METHODS[name]).parameters]


def test_every_operation_is_called_by_one_method() -> None:
    called = Counter(
        node.attr
        for path in Path(str(facades.__file__)).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "api"
    )
    names = {name for name in dir(operations) if callable(getattr(operations, name))}
    assert sorted(names ^ called.keys()) == []
    assert {name for name, count in called.items() if count > 1} == TWO_VERBS


@pytest.mark.filterwarnings("ignore:use location:DeprecationWarning")
@pytest.mark.parametrize("name", CALLS)
def test_a_method_calls_its_operation_and_returns_its_annotated_type(
    client: ClientInAnyWorld, name: str
) -> None:
    method = METHODS[name]
    steps = CALLS[name]
    answer: Any = None
    before = 0
    for step in steps if isinstance(steps, tuple) else (steps,):
        before = len(client.sandbox.received)
        given = [answer][: len(inspect.signature(step).parameters) - 1]
        answer = client.call(functools.partial(_call, step, given))
    named = OPERATION.search(inspect.getdoc(method) or "")
    assert named, f"{name} does not name its operation"
    sent = [request.operation for request in client.sandbox.received[before:]]
    assert named[1] in sent
    expected = get_type_hints(method)["return"]
    if issubclass(get_origin(expected) or object, AsyncPager | Pager):
        expected = types.GenericAlias(list, get_args(expected))
    assert fits(answer, expected), f"{name}: {type(answer)} is not {expected}"


def _call(step: Any, given: list[Any], client: Any) -> Any:
    return step(client, *given)


def fits(value: Any, expected: Any) -> bool:
    """Return whether a value is of the annotated type, also inside lists and unions."""
    origin, parts = get_origin(expected), get_args(expected)
    if expected is None or expected is type(None):
        return value is None
    if isinstance(expected, types.UnionType) or str(origin) == "typing.Union":
        return any(fits(value, part) for part in parts)
    if origin is list:
        return isinstance(value, list) and all(fits(item, parts[0]) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(fits(item, parts[1]) for item in value.values())
    return isinstance(value, origin or expected)


def request_arguments() -> Iterator[Any]:
    """Every argument that is a request model, or a list of them, with its method."""
    for name, method in METHODS.items():
        for argument, kind in get_type_hints(method).items():
            models = {part for part in parts_of(kind) if issubclass(part, RequestModel)}
            if argument != "return" and models:
                yield pytest.param(name, argument, id=f"{name}-{argument}")


def parts_of(kind: Any) -> Iterator[type]:
    if isinstance(kind, type) and not get_args(kind):
        yield kind
    for part in get_args(kind):
        yield from parts_of(part)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("name", "argument"), [*request_arguments()])
def test_an_argument_of_another_type_than_the_request_model_is_refused(
    client: ClientInAnyWorld, name: str, argument: str
) -> None:
    def call(wrong: object, sdk: Any) -> Any:
        place, _, method = name.rpartition(".")
        scopes = {"location": sdk.location(1), "chain": sdk.chain(1), "user": sdk.user}
        scope, _, facade = place.rpartition(".")
        function = getattr(getattr(scopes.get(scope, sdk), facade), method)
        required = {
            key: wrong if key == argument else sample(get_type_hints(function)[key])
            for key, parameter in inspect.signature(function).parameters.items()
            if key == argument or parameter.default is parameter.empty
        }
        positional = [
            required.pop(key)
            for key, parameter in inspect.signature(function).parameters.items()
            if key in required and parameter.kind is parameter.POSITIONAL_OR_KEYWORD
        ]
        return function(*positional, **required)

    for wrong in ({"title": "Gold"}, [{"title": "Gold"}], 5):
        with pytest.raises(TypeError, match=r"^[\w. ]+(\[0\])? must be (an? |of type )"):
            client.call(functools.partial(call, wrong))
    assert client.sandbox.received == []


def sample(kind: Any) -> Any:
    for part in parts_of(kind):
        if part is int:
            return 1
    return None


def test_the_table_of_methods_by_area() -> None:
    rows = [(area, len(calls)) for area, calls in sorted(AREAS.items())]
    lines = [f"{area:<24} {count:>7}" for area, count in [*rows, ("all", len(CALLS))]]
    sys.stdout.write("\n".join(["", *lines, ""]))
    assert sum(count for _, count in rows) == len(METHODS)
