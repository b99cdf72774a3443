"""Public names are the field's canonical ones, never the API's old ones."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import attrs
import pytest

import altegio
import altegio._async
import altegio._sync
from altegio import models
from altegio._calls.request_model import RequestModel

#: Old names in the API, which the canonical names replace.
LEGACY = frozenset(
    word
    for line in (
        "abonement abonements activity activities certificate certificates comer comers companies",
        "company employee employees good goods group groups kkm label labels master masters",
        "network networks program programs record records salon salons seance seances staff",
        "storage storages subscription subscriptions tech technological",
    )
    for word in line.split()
)


#: Groups that are not chains: of an image's sizes, of lines of business.
OTHER_GROUPS = ("image_group", "business_group", "BusinessGroup")


def words(name: str) -> list[str]:
    """Return the words of a snake_case or CamelCase name in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]


def legacy(name: str) -> bool:
    for group in OTHER_GROUPS:
        name = name.replace(group, "")
    return not LEGACY.isdisjoint(words(name))


def modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def classes(package: ModuleType) -> Iterator[type]:
    for module in modules(package):
        for name, kind in inspect.getmembers(module, inspect.isclass):
            if kind.__module__ == module.__name__ and not name.startswith("_"):
                yield kind


def members(kind: type) -> Iterator[tuple[str, Any]]:
    """Yield the public methods and properties that the class itself defines."""
    for name, member in vars(kind).items():
        if not name.startswith("_") or name == "__init__":
            yield name, member


def parameters(function: Any) -> list[str]:
    return [name for name in inspect.signature(function).parameters if name != "self"]


def request_models() -> Iterator[type[RequestModel]]:
    """Yield the request models of all methods, and their parts."""
    for kind in classes(altegio._async):
        for _, member in members(kind):
            if inspect.isfunction(member):
                given = [member.__annotations__.get(name, "") for name in parameters(member)]
                yield from named_in(" ".join(map(str, given)))


def named_in(annotations: str) -> Iterator[type[RequestModel]]:
    for name in re.findall(r"\b[A-Z]\w+", annotations):
        found = getattr(models, name) if name in dir(models) else None
        if isinstance(found, type) and issubclass(found, RequestModel):
            yield found
            yield from named_in(" ".join(map(str, found.__annotations__.values())))


def signatures(package: ModuleType) -> Iterator[tuple[str, str]]:
    """Yield every name that users of the package's classes write, with its place."""
    for kind in classes(package):
        yield kind.__qualname__, kind.__name__
        for name, member in members(kind):
            place = f"{kind.__qualname__}.{name}"
            yield place, name
            if inspect.isfunction(member):
                for parameter in parameters(member):
                    yield f"{place}({parameter})", parameter


def annotated_names(package: ModuleType) -> Iterator[tuple[str, str]]:
    """Yield every name in the annotations of the package's methods."""
    for kind in classes(package):
        for name, member in members(kind):
            if inspect.isfunction(member):
                for annotation in map(str, member.__annotations__.values()):
                    for named in re.findall(r"\w+", annotation):
                        yield f"{kind.__qualname__}.{name}: {annotation}", named


@pytest.mark.parametrize("package", [altegio._async, altegio._sync], ids=lambda item: item.__name__)
def test_no_signature_has_a_legacy_name(package: ModuleType) -> None:
    names = [*signatures(package), *annotated_names(package)]
    assert len(names) > 150, "the classes were not found"
    assert [place for place, name in names if legacy(name)] == []


@pytest.mark.parametrize("package", [altegio._async, altegio._sync], ids=lambda item: item.__name__)
def test_no_module_has_a_legacy_name(package: ModuleType) -> None:
    assert [module.__name__ for module in modules(package) if legacy(module.__name__)] == []


def test_no_field_of_a_request_model_has_a_legacy_name() -> None:
    taken = set(request_models())
    assert altegio.models.MembershipTypeCreate in taken, "the models were not found"
    places = [
        f"{kind.__name__}.{name}"
        for kind in taken
        for name in attrs.fields_dict(kind)
        if legacy(name) or legacy(kind.__name__)
    ]
    assert places == []


def test_no_name_of_the_package_is_a_legacy_name() -> None:
    assert [name for name in dir(altegio) if legacy(name)] == []


def test_the_twin_has_the_same_names() -> None:
    asynchronous = {place.replace("Async", "") for place, _ in signatures(altegio._async)}
    assert asynchronous == {place for place, _ in signatures(altegio._sync)}


@pytest.mark.parametrize(
    "name",
    [
        "salon_id",
        "AsyncChainAbonements",
        "companyIds",
        "list_goods",
        "loyalty_program_id",
        "KKMUnit",
    ],
)
def test_a_legacy_word_is_found_in_any_spelling(name: str) -> None:
    assert legacy(name)


@pytest.mark.parametrize(
    "name", ["location_id", "recorded", "programmer", "AsyncChainGiftCardTypes", "grouping"]
)
def test_a_canonical_name_is_not_a_legacy_name(name: str) -> None:
    assert not legacy(name)
