"""Answer models: repr, comparison, copies, pickles, and the sent JSON."""

from __future__ import annotations

import copy
import datetime as dt
import gc
import inspect
import pickle
import pydoc
import subprocess
import sys
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from io import StringIO
from threading import Barrier
from typing import Any

import msgspec
import pytest
from rich.console import Console

import altegio
from altegio import models
from altegio._calls.answer_model import AnswerModel
from altegio._reading import decoders, deviating
from altegio._reading.decoding import decode
from altegio.models import (
    Appointment,
    AuthorizedUser,
    LoyaltyTransaction,
    LoyaltyTransactionType,
    ProductTreeNode,
)
from tests.reading.answers import as_json, held, operations

ROWS: list[dict[str, Any]] = [
    {
        "id": number,
        "client": {"id": 10 + number, "name": "Anna"},
        "services": [{"id": 20 + number, "new": number}, {"id": 30 + number}],
        "custom_fields": {},
    }
    for number in range(5)
]


def appointments(*rows: Any) -> list[Appointment]:
    body = {"success": True, "data": list(rows or ROWS), "meta": []}
    found: list[Appointment] = decode(operations()["get_appointment_list"], as_json(body)).data
    return found


# ------------------------------------------------------------------ raw


def test_raw_is_the_sent_json_at_every_level() -> None:
    for appointment, row in zip(appointments(), ROWS, strict=True):
        assert appointment.raw == row
        assert held(appointment, "client").raw == row["client"]
        assert [service.raw for service in held(appointment, "services")] == row["services"]


def test_raw_of_a_part_is_part_of_the_raw() -> None:
    appointment = appointments()[0]

    assert held(appointment, "client").raw is appointment.raw["client"]


@pytest.mark.parametrize("odd", [{}, {"id": "none"}], ids=["fast", "tolerant"])
@pytest.mark.parametrize("empty", [{}, {"staff": None}, {"staff": []}], ids=str)
def test_an_object_under_an_alias_has_its_raw(empty: Any, odd: dict[str, Any]) -> None:
    sent = {"id": 1, **empty, "master": {"id": 5, "new": 1}, **odd}
    body = {"success": True, "data": sent, "meta": []}
    event = decode(operations()["get_event"], as_json(body)).data

    assert (event.team_member.id, event.team_member.raw) == (5, sent["master"])
    assert event.raw == sent


def test_an_object_sent_under_two_names_is_the_canonical_one() -> None:
    sent = {"id": 1, "master": {"id": 5}, "staff": {"id": 6, "new": 1}}
    event = decode(operations()["get_event"], as_json({"success": True, "data": sent})).data

    assert (event.team_member.id, event.team_member.raw) == (6, sent["staff"])


def test_raw_is_independent_of_the_list() -> None:
    found = appointments()
    services = held(found[0], "services")
    found.sort(key=lambda appointment: -appointment.id)
    services.reverse()
    first = found.pop(0)

    assert first.raw == ROWS[4]
    assert [appointment.raw["id"] for appointment in found] == [3, 2, 1, 0]
    assert [service.raw for service in services] == ROWS[0]["services"][::-1]


def test_raw_is_independent_of_changed_attributes() -> None:
    appointment, other = appointments()[:2]
    client = appointment.client
    appointment.client = other.client

    assert client is not None
    assert client.raw == ROWS[0]["client"]
    assert held(appointment, "client").raw == ROWS[1]["client"]
    assert appointment.raw == ROWS[0]


@pytest.mark.parametrize("odd", [{"id": "none"}, {"client": [{"id": 1}]}, {"services": {"id": 1}}])
def test_a_deviating_row_does_not_affect_the_raw_of_the_others(odd: dict[str, Any]) -> None:
    rows = [ROWS[0], {**ROWS[1], **odd}, ROWS[2]]

    assert [appointment.raw for appointment in appointments(*rows)] == rows


def test_raw_is_empty_for_a_constructed_object() -> None:
    assert Appointment(id=1).raw == {}


@pytest.mark.parametrize("name", ["_source", "_number", "\x7fsource", "\x7fnumber"])
def test_an_answer_cannot_set_the_origin(name: str) -> None:
    (appointment,) = appointments({"id": 1, name: {"id": 2}})

    assert appointment.raw == {"id": 1, name: {"id": 2}}


def test_many_threads_may_read_raw() -> None:
    found, start = appointments(*({"id": number} for number in range(200))), Barrier(16)

    def act(_: int) -> list[Any]:
        start.wait()
        return [appointment.raw["id"] for appointment in found]

    with ThreadPoolExecutor(16) as pool:
        assert all(ids == list(range(200)) for ids in pool.map(act, range(16)))


def test_an_answer_and_its_bytes_are_freed_without_the_collector() -> None:
    content = as_json({"success": True, "data": ROWS, "meta": []})
    gc.disable()
    try:
        before = sys.getrefcount(content)
        found = decode(operations()["get_appointment_list"], content).data
        assert found[0].raw
        assert sys.getrefcount(content) == before + 1
        del found
        assert sys.getrefcount(content) == before
    finally:
        gc.enable()


# ------------------------------------------------------------------ repr, equality


def test_a_repr_shows_present_fields_and_no_secrets() -> None:
    user = AuthorizedUser(id=1, user_token="abc123secret", name="Anna")
    login = models.LoginCredentials(login="anna@example.com", password="hush-hush")

    assert repr(user) == "AuthorizedUser(id=1, user_token=***, name='Anna')"
    assert "hush-hush" not in repr(login)
    assert "abc123secret" not in repr(
        altegio.Response(user, {}, 200, headers={}, content=b"")  # type: ignore[arg-type]
    )


def test_a_secret_is_masked_in_lists_and_parts_too() -> None:
    token = "abc123secret"

    assert token not in repr([AuthorizedUser(user_token=token)])
    assert token not in str({"user": AuthorizedUser(user_token=token)})


def test_objects_with_equal_attributes_are_equal() -> None:
    (read,) = appointments({"id": 1, "new": 5})

    assert read == Appointment(id=1)
    assert read == appointments({"id": "1"})[0]
    assert not read != Appointment(id=1)  # noqa: SIM202 (the other operator)
    assert read != Appointment(id=2)
    assert read != {"id": 1}
    assert Appointment(id=1) != models.Client(id=1)


def test_models_are_mutable_and_so_not_hashable() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Appointment(id=1))


def test_a_wrong_name_is_refused() -> None:
    with pytest.raises(TypeError):
        Appointment(ident=1)  # type: ignore[call-arg]


def test_a_wrong_name_gets_a_hint() -> None:
    with pytest.raises(TypeError, match=r"no field 'pasword'; did you mean 'password'\?"):
        models.LoginCredentials(login="anna@example.com", pasword="secret")  # type: ignore[call-arg]


def test_rich_shows_what_a_repr_shows() -> None:
    user = AuthorizedUser(id=1, user_token="abc123secret", name="Anna")
    shown = StringIO()
    Console(file=shown, width=200).print(
        user, {"login": models.LoginCredentials(login="a", password="hush")}
    )

    assert shown.getvalue() == (
        "AuthorizedUser(id=1, user_token=***, name='Anna')\n"
        "{'login': LoginCredentials(login='a', password=***)}\n"
    )
    assert "body" not in repr(appointments()[0].__rich_repr__())


# ------------------------------------------------------------------ copies


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda item: pickle.loads(pickle.dumps(item))],
    ids=["copy", "deepcopy", "pickle"],
)
@pytest.mark.parametrize("odd", [{}, {"id": "none"}], ids=["fast", "tolerant"])
def test_a_copy_is_equal_and_has_its_raw(copied: Any, odd: dict[str, Any]) -> None:
    row = {**ROWS[0], **odd}
    (original,) = appointments(row)
    made = copied(original)

    assert made == original
    assert made.raw == row
    assert held(made, "client").raw == row["client"]
    assert [service.raw for service in held(made, "services")] == row["services"]


def test_a_deep_copy_shares_nothing() -> None:
    (original,) = appointments(ROWS[0])
    made = copy.deepcopy(original)
    held(made, "client").name = "Berta"
    made.raw["id"] = 99

    assert held(original, "client").name == "Anna"
    assert original.raw["id"] == 0


def test_a_pickled_row_does_not_carry_its_page() -> None:
    rows = [{**ROWS[0], "comment": "x" * 1000} for _ in range(100)]

    assert len(pickle.dumps(appointments(*rows)[0])) < 5000


@pytest.mark.parametrize("row", [{"client": [5]}, {"client": {"id": 1}, "services": [[1]]}])
def test_a_model_with_a_value_kept_as_sent_can_be_copied_pickled_and_replaced(
    row: dict[str, Any],
) -> None:
    (original,) = appointments({"id": 1, **row})

    assert copy.copy(original) == copy.deepcopy(original) == original
    assert pickle.loads(pickle.dumps(original)) == original
    assert msgspec.structs.replace(original, id=2).client == original.client


def test_a_replaced_field_leaves_the_original_and_the_raw() -> None:
    (appointment,) = appointments(ROWS[0])
    made = msgspec.structs.replace(appointment, id=7)

    assert (made.id, appointment.id) == (7, 0)
    assert made.client == appointment.client
    assert made.raw == appointment.raw == ROWS[0]
    assert appointment.__replace__(id=7) == made


# ------------------------------------------------------------------ dicts and JSON


def test_to_dict_has_wire_names_and_json_values() -> None:
    row = {"id": 1, "staff_id": 2, "datetime": "2026-11-01T10:00:00+01:00", "length": 60}
    (appointment,) = appointments({**row, "client": {"id": "3"}, "comer": []})

    assert appointment.to_dict() == {
        "id": 1,
        "staff_id": 2,
        "datetime": "2026-11-01T10:00:00+01:00",
        "seance_length": 60,
        "client": {"id": 3},
    }
    assert Appointment.from_dict(appointment.to_dict()) == appointment


def test_from_dict_reads_tolerantly_and_keeps_the_raw() -> None:
    stored = {"id": "1", "client": [], "services": {"id": 5}, "new": True}
    appointment = Appointment.from_dict(stored)

    assert (appointment.id, appointment.client) == (1, None)
    assert [service.id for service in held(appointment, "services")] == [5]
    assert appointment.raw == stored


@pytest.mark.parametrize(
    "stored",
    [{"id": Decimal(5)}, {"client": OrderedDict(id=5)}, {"comment": (1, 2)}, {"comment": b"x"}],
    ids=str,
)
def test_from_dict_keeps_values_that_json_does_not_have(stored: dict[str, Any]) -> None:
    ((name, value),) = stored.items()
    assert getattr(Appointment.from_dict(stored), name) == value


def test_from_dict_takes_an_object() -> None:
    with pytest.raises(TypeError, match=r"Appointment\.from_dict takes a .* object, got list"):
        Appointment.from_dict([])  # type: ignore[arg-type]


def test_msgspec_encodes_a_constructed_answer() -> None:
    assert msgspec.json.encode(Appointment(id=1, team_member_id=2)) == b'{"id":1,"staff_id":2}'


@pytest.mark.parametrize("options", [{}, {"enc_hook": str}, {"order": "sorted"}], ids=str)
@pytest.mark.parametrize(
    "encode", [msgspec.json.encode, msgspec.msgpack.encode, msgspec.to_builtins]
)
@pytest.mark.parametrize("row", [{"id": 1}, {"id": "none"}], ids=["fast", "tolerant"])
def test_msgspec_refuses_to_encode_a_received_answer(
    encode: Callable[..., Any], row: dict[str, Any], options: dict[str, Any]
) -> None:
    with pytest.raises(TypeError, match=r"^an answer that was read .* its to_dict\(\) instead$"):
        encode(appointments(row), **options)


def test_msgspec_converts_to_an_answer() -> None:
    assert msgspec.convert({"id": 1, "staff_id": 2}, Appointment) == Appointment(
        id=1, team_member_id=2
    )


# ------------------------------------------------------------------ the fast path


@pytest.mark.parametrize(
    ("operation", "row", "read"),
    [
        ("get_service_list", {"date_from": "0000-00-00", "date_to": ""}, (None, None)),
        ("get_service_list", {"date_from": "2026-11-01"}, (dt.date(2026, 11, 1), None)),
    ],
)
def test_a_service_without_dates_stays_on_the_fast_path(
    operation: str, row: dict[str, Any], read: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deviating, "read", None)
    body = {"success": True, "data": [row], "meta": []}
    (found,) = decode(operations()[operation], as_json(body)).data

    assert (found.start_date, found.end_date) == read
    assert found.raw == row


def test_lists_under_an_alias_and_flags_stay_on_the_fast_path(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(deviating, "read", None)
    (found,) = appointments({"length": 60, "confirmed": 1, "notified": 0, "comer": []})

    assert (found.duration, found.is_confirmed, found.is_notified) == (60, True, False)


@pytest.mark.parametrize("flag", [0, 1])
def test_a_flag_described_as_a_number_is_not_a_difference(flag: int) -> None:
    body = as_json({"success": True, "data": [{"id": 1, "confirmed": flag}], "meta": []})
    (found,) = decode(operations()["get_appointment_list"], body, strict=True).data

    assert found.is_confirmed is bool(flag)


def test_a_model_is_decoded_as_itself_where_its_fields_need_nothing_else() -> None:
    assert decoders.decodable(models.Reference) is models.Reference
    assert decoders.decodable(list[models.Reference]) == list[models.Reference]
    assert decoders.decodable(Appointment) is not Appointment


# ------------------------------------------------------------------ annotations


def test_annotations_of_every_model_resolve_and_do_not_change() -> None:
    code = """
        import inspect, typing
        from altegio import models, operations
        from altegio._reading.decoding import decode

        def known():
            return [
                (name, typing.get_type_hints(getattr(models, name)),
                 inspect.signature(getattr(models, name)))
                for name in dir(models)
                if name[0].isupper() and not typing.is_typeddict(getattr(models, name))
            ]

        before = known()
        body = b'{"success": true, "data": [{"client": [], "staff": {"id": "x"}}], "meta": []}'
        found = decode(operations.get_appointment_list(1).operation, body)
        assert type(found.data[0]) is models.Appointment
        hints = typing.get_type_hints(models.Appointment)
        assert hints["client"] == models.AppointmentClient | None
        assert known() == before
        assert len(before) > 300
    """
    subprocess.run([sys.executable, "-c", "if True:" + code], check=True)


def test_help_describes_fields() -> None:
    shown = pydoc.plain(pydoc.render_doc(Appointment))

    assert "id: int = None" in shown
    assert not [name for name in inspect.signature(Appointment).parameters if name[0] == "_"]
    assert "attendance: Appointment status: 2 confirmed" in shown
    assert "title: str" in pydoc.plain(pydoc.render_doc(models.MembershipTypeCreate))


# ------------------------------------------------------------------ codes


def test_an_empty_string_is_the_same_unknown_code_on_every_path() -> None:
    operation = operations()["get_location_loyalty_program_list"]
    content = as_json({"success": True, "data": [{"id": 1, "service_item_type": ""}], "meta": []})
    fast = decode(operation, content).data[0]
    slow = deviating.decode_tolerantly(operation, content, strict=False).data[0]

    assert repr(fast) == repr(slow)
    assert slow.service_item_type == ""


def test_an_unknown_code_stays_its_number() -> None:
    content = as_json([{"type_id": 99}, {"type_id": "98"}, {"type_id": 3}])
    unknown, text, known = (
        transaction.type_id
        for transaction in decode(operations()["get_loyalty_transactions_by_visit"], content).data
    )

    assert (unknown, text) == (99, 98)
    assert isinstance(unknown, LoyaltyTransactionType)
    assert known is LoyaltyTransactionType.CARD_WITHDRAWAL
    assert pickle.loads(pickle.dumps(unknown)) == copy.deepcopy(unknown) == 99
    assert as_json(unknown) == b"99"
    assert LoyaltyTransaction(type_id=unknown) == LoyaltyTransaction(type_id=unknown)
    assert f"{unknown}" == "99"


# ------------------------------------------------------------------ loading


def test_a_models_module_loads_on_demand_with_the_modules_that_it_names() -> None:
    code = """
        import sys
        from altegio.models import Document
        models = "altegio._generated.b2b_v1.models."
        loaded = {name.removeprefix(models) for name in sys.modules if name.startswith(models)}
        assert {"document", "location"} <= loaded, loaded
        assert not {"appointment", "client"} & loaded, loaded
        assert "attrs" not in sys.modules
        assert "dateutil" not in sys.modules
    """
    subprocess.run([sys.executable, "-c", "if True:" + code], check=True)


def test_an_interrupted_first_answer_affects_no_later_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(model: type[AnswerModel]) -> dict[str, Any]:
        widened_types(model)
        raise KeyboardInterrupt

    monkeypatch.setattr(decoders, "_types", {})
    monkeypatch.setattr(decoders, "_unchanged", set())
    widened_types = decoders.widened_types
    with monkeypatch.context() as patch:
        patch.setattr(decoders, "widened_types", interrupted)
        with pytest.raises(KeyboardInterrupt):
            decoders.decodable(ProductTreeNode)
    tree = as_json({"id": 1, "children": [{"id": 2, "children": []}]})
    found = msgspec.json.decode(tree, type=decoders.decodable(ProductTreeNode))
    assert [type(node) for node in (found, *found.children)] == [ProductTreeNode] * 2


def test_many_threads_may_read_a_new_model_at_once() -> None:
    code = """
        import sys
        from concurrent.futures import ThreadPoolExecutor
        from threading import Barrier
        from altegio import operations
        from altegio._reading.decoding import decode
        sys.setswitchinterval(1e-6)
        body = b'{"success":true,"data":[{"id":"1","client":{"id":2}},{"id":"none"}],"meta":[]}'
        operation = operations.get_appointment_list(1).operation
        start = Barrier(64)

        def act(strict):
            start.wait()
            data = decode(operation, body).data
            return data[0].id, data[0].client.id, data[0].client.raw, data[1].id

        with ThreadPoolExecutor(64) as pool:
            found = list(pool.map(act, [False] * 64))
        assert found == [(1, 2, {"id": 2}, "none")] * 64, found
    """
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", "if True:" + code],
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
