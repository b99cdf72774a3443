"""The public surface: names, their places, and their display in tools."""

from __future__ import annotations

import importlib
import inspect
import pydoc
import subprocess
import sys
import typing
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import NoneType
from typing import Any

import pytest

import altegio
from altegio import facades, models, operations
from tests.client.answers import LOCATION
from tests.worlds import World

NAMESPACES = (altegio, models, operations, facades)
AREAS = sorted(set(operations.__all__) - set(dir(operations)))


@pytest.mark.parametrize("module", NAMESPACES, ids=lambda item: item.__name__)
def test_every_name_of_a_namespace_loads(module: Any) -> None:
    assert len(module.__all__) == len(set(module.__all__)) > 17
    assert [name for name in module.__all__ if getattr(module, name, None) is None] == []
    assert set(dir(module)) <= set(module.__all__)


@pytest.mark.parametrize("module", NAMESPACES[1:], ids=lambda item: item.__name__)
def test_a_namespace_is_a_module_with_no_other_names(module: Any) -> None:
    # With the path of the package behind it, its submodules would load a second time.
    for name in ("__path__", "load"):
        with pytest.raises(AttributeError, match=rf"there is no (model|operation|facade) '{name}'"):
            getattr(module, name)


def test_the_top_level_has_about_50_names_and_no_model() -> None:
    assert 40 < len(altegio.__all__) < 60
    assert set(altegio.__all__) & set(models.__all__) == {"PeriodUnit"}


def test_importing_the_package_alone_loads_next_to_nothing() -> None:
    source = str(Path(altegio.__file__).parents[1])
    program = (
        f"import sys; sys.path.insert(0, {source!r})\n"
        "import altegio\n"
        "own = {name for name in sys.modules if name.startswith('altegio')}\n"
        "print(sorted(own), {'typing', 'enum', 're', 'httpx', 'msgspec'} & {*sys.modules})"
    )
    # Without site, whose .pth files may load anything.
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout == "['altegio', 'altegio._forks', 'altegio._version'] set()\n"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Client", r"^altegio has no `Client`: use altegio\.models\.Client$"),
        ("get_client", r"has no `get_client`: use altegio\.operations\.get_client$"),
        ("ChainPromotions", r"`ChainPromotions`: use altegio\.facades\.ChainPromotions$"),
        ("WebhookKind", r"`WebhookKind`: use altegio\.facades\.WebhookKind$"),
        ("Altegoi", r"module 'altegio' has no attribute 'Altegoi'$"),
        ("__wrapped__", r"module 'altegio' has no attribute '__wrapped__'$"),
    ],
)
def test_the_error_for_a_missing_name_says_where_it_is(name: str, place: str) -> None:
    with pytest.raises(AttributeError, match=place):
        getattr(altegio, name)


@pytest.mark.parametrize("name", ["period", "sandbox", "testing", "webhooks"])
def test_a_submodule_loads_as_an_attribute(name: str) -> None:
    program = f"import altegio; assert altegio.{name}.__name__ == 'altegio.{name}'"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_an_area_of_operations_is_a_module() -> None:
    from altegio.operations import appointments

    assert appointments.get_appointment_list is operations.get_appointment_list
    assert inspect.ismodule(appointments)
    assert len(AREAS) > 20


def test_every_operation_is_in_one_area() -> None:
    found = [
        name
        for area in AREAS
        for name, member in vars(getattr(operations, area)).items()
        if inspect.isfunction(member) and member.__module__.endswith(f".{area}")
    ]
    assert sorted(found) == dir(operations)


def test_every_facade_of_both_worlds_can_be_imported() -> None:
    for kind in ("", "Async"):
        scopes = ("LocationScope", "ChainScope", "UserScope")
        classes = [getattr(altegio, kind + name) for name in scopes]
        found = {
            typing.get_type_hints(facade.fget)["return"]
            for scope in classes
            for _, facade in inspect.getmembers(scope, lambda item: isinstance(item, property))
        }
        assert len(found) > 10
        assert {getattr(facades, name.__name__) for name in found} == found


@pytest.mark.parametrize("name", ["WebhookKind", "PromotionPart"])
def test_the_types_of_facades_arguments_can_be_imported(name: str) -> None:
    kind = getattr(facades, name)
    assert typing.get_origin(kind) is typing.Literal
    for world in ("Async", ""):
        takes = {
            "WebhookKind": getattr(facades, f"{world}LocationWebhooks").add,
            "PromotionPart": getattr(facades, f"{world}ChainPromotions").get,
        }[name]
        assert kind in parts_of(typing.get_type_hints(takes).values())


def parts_of(kinds: Iterable[Any]) -> Iterator[Any]:
    for kind in kinds:
        yield kind
        if typing.get_origin(kind) is not typing.Literal:
            yield from parts_of(typing.get_args(kind))


# Help texts


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("altegio", "Python SDK for the Altegio B2B API"),
        ("altegio.Response", "status_code"),
        ("altegio.Call", "An operation with its arguments"),
        ("altegio.Altegio", "pages"),
        ("altegio.AsyncLocationScope", "Memberships of the location's clients."),
        ("altegio.facades", "class AsyncChainMemberships"),
        ("altegio.models", "class Appointment"),
        ("altegio.models.Membership", "class Membership"),
        ("altegio.operations", "    get_appointment_list: List appointments of a location."),
        ("altegio.operations.appointments", "get_appointment_list("),
        ("altegio.operations.get_client_list", "models.ClientSearch"),
    ],
)
def test_help_works(what: str, shown: str) -> None:
    assert shown in pydoc.plain(pydoc.render_doc(what))


def test_help_lists_operations_by_area() -> None:
    text = operations.__doc__ or ""
    for area in AREAS:
        functions = text.partition(f"\n{area}\n")[2].partition("\n\n")[0]
        (first, *_) = functions.splitlines()
        assert getattr(getattr(operations, area), first.strip().partition(":")[0])
    assert text.count("\n    ") >= len(dir(operations))


# Type hints and signatures


def public_callables() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every operation and function, and every method and property of every public class."""
    for name in dir(operations):
        yield name, getattr(operations, name)
    for place in (altegio, facades, models, altegio.testing, altegio.webhooks):
        for kind in (getattr(place, name) for name in dir(place)):
            ours = getattr(kind, "__module__", "").startswith("altegio")
            if ours and inspect.isfunction(kind):
                yield kind.__name__, kind
            elif ours and inspect.isclass(kind):
                yield from methods(kind)


def methods(kind: type) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name in dir(kind):
        member = inspect.getattr_static(kind, name)
        function: Any = member.fget if isinstance(member, property) else member
        function = getattr(function, "__func__", function)  # of class methods
        written = inspect.isfunction(function) and function.__module__.startswith("altegio")
        made = "Method generated by attrs" in (getattr(function, "__doc__", None) or "")
        if written and (name == "__init__" or not made):
            yield f"{kind.__name__}.{name}", function


def hints() -> dict[str, tuple[str, str]]:
    """Return the type hints and the signature of each of them."""
    found = {}
    for name, function in public_callables():
        told = typing.get_type_hints(function)
        signature = inspect.signature(function, eval_str=True)
        written = {
            parameter.name: parameter.annotation for parameter in signature.parameters.values()
        }
        written["return"] = signature.return_annotation
        unannotated = {
            key for key, annotation in written.items() if annotation is inspect.Parameter.empty
        }
        assert unannotated <= {"self", "cls"}, name
        seen = {key: NoneType if written[key] is None else written[key] for key in told}
        assert seen == told, name
        found[name] = (repr(told), str(signature))
    return found


def test_hints_and_signatures_are_the_same_before_and_after_the_first_answer() -> None:
    program = (
        "import altegio, httpx\n"
        "from tests.test_surface import hints\n"
        "before = hints()\n"
        "transport = httpx.MockTransport(lambda _: httpx.Response(200, json={'success': True,"
        " 'data': [{'id': 1}], 'meta': []}))\n"
        "client = altegio.Altegio(partner_token='p', user_token='u', transport=transport)\n"
        "assert client.chain(1).membership_types.list()[0].id == 1\n"
        "assert len(before) > 5000 and before == hints(), 'they differ'\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_hints_resolve_to_the_public_types() -> None:
    hints_of = typing.get_type_hints(operations.get_client_list)
    assert hints_of["body"] is models.ClientSearch
    assert hints_of["return"] == altegio.Call[list[models.Client]]
    hints_of = typing.get_type_hints(facades.AsyncChainMembershipTypes.update)
    assert hints_of["membership_type"] is models.MembershipTypeUpdate
    assert hints_of["return"] is models.MembershipType
    scope: Any = altegio.AsyncLocationScope
    hints_of = typing.get_type_hints(scope.memberships.fget)
    assert hints_of == {"return": facades.AsyncLocationMemberships}


# Missing facades


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        (
            lambda client: client.location(LOCATION).membershps,
            r"LocationScope has no 'membershps'; its facades: memberships, .*gift_cards.*; "
            r"all operations of the API are in altegio\.operations$",
        ),
        (lambda client: client.chain(1).nothing, r"its facades: client_accounts, .*promotions,"),
        (
            lambda client: client.memberships,
            r"use client\.location\(…\)\.memberships or client\.chain\(…\)\.memberships or",
        ),
        (lambda client: client.appointmnets, r"Altegio has no 'appointmnets'; .* auth,"),
        (lambda client: client._nothing, r"Altegio has no '_nothing'$"),
    ],
)
def test_the_error_for_a_missing_facade_lists_facades(
    world: World, missing: Callable[[Any], Any], message: str
) -> None:
    with pytest.raises(AttributeError, match=message):
        missing(world.client())


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "serch",
            r"^(Async)?LocationClients has no 'serch'; its methods: search, changed, create, ",
        ),
        (
            "list",
            r"^(Async)?LocationClients has no 'list'; its methods: .*list_history, .*search, ",
        ),
        ("_nothing", r"^(Async)?LocationClients has no '_nothing'$"),
    ],
)
def test_the_error_for_a_missing_method_lists_methods(
    world: World, name: str, message: str
) -> None:
    with pytest.raises(AttributeError, match=message):
        getattr(world.client().location(LOCATION).clients, name)


def test_an_error_inside_a_facades_property_is_not_hidden(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise AttributeError("the real reason")

    scope = world.client().location(LOCATION)
    monkeypatch.setattr(type(scope), "memberships", property(broken))
    with pytest.raises(AttributeError, match="the real reason"):
        _ = scope.memberships


# Deprecated operations


def deprecated() -> list[str]:
    return [
        name for name in dir(operations) if hasattr(getattr(operations, name), "__deprecated__")
    ]


def test_all_deprecated_operations_are_marked() -> None:
    assert len(deprecated()) == 18
    for name in deprecated():
        function = getattr(operations, name)
        assert f"Deprecated: {function.__deprecated__[0].upper()}" in str(inspect.getdoc(function))


@pytest.mark.skipif(sys.version_info < (3, 12), reason="Python can't mark a wrapper before 3.12")
def test_a_deprecated_coroutine_function_is_still_one() -> None:
    kinds: list[Any] = [facades.AsyncLocationDeprecated, facades.LocationDeprecated]
    found = [inspect.iscoroutinefunction(kind.create_team_member) for kind in kinds]
    assert found == [True, False]


def test_every_named_replacement_exists() -> None:
    messages = [getattr(operations, name).__deprecated__ for name in deprecated()]
    named = [text.removeprefix("use ").partition(";")[0] for text in messages if "use " in text]
    assert len(named) == 8
    assert [name for name in named if name not in dir(operations)] == []


def test_a_deprecated_operation_with_a_replacement_warns_at_the_call() -> None:
    with pytest.warns(DeprecationWarning, match="use get_location_users") as caught:
        operations.deprecated_get_location_users(1)  # type: ignore[deprecated]
    assert caught[0].filename == __file__
    with warnings.catch_warnings(action="error"):
        operations.get_position_list(1)  # type: ignore[deprecated]


def test_all_modules_of_facades_are_listed() -> None:
    for world in ("_async", "_sync"):
        package = importlib.import_module(f"altegio.{world}.facades")
        for name in package.__all__:
            assert getattr(package, name).__module__.startswith(package.__name__)


@pytest.mark.parametrize("name", ["AsyncAltegio", "Altegio", "RateLimit"])
def test_a_broken_import_is_shown_with_its_cause(name: str) -> None:
    # An AttributeError from a module's __getattr__ would be taken for a missing name.
    program = f"""
import sys

class Broken:
    def find_spec(self, name, path=None, target=None):
        if name == "msgspec":
            raise AttributeError("the real reason")

sys.meta_path.insert(0, Broken())
import altegio

try:
    getattr(altegio, {name!r}, None)
except ImportError as error:
    assert isinstance(error.__cause__, AttributeError), error.__cause__
    print(error)
"""
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert run.stdout.startswith("altegio.")
    assert "failed to load: the real reason" in run.stdout
