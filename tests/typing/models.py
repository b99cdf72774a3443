"""What type checkers know of the models: read by mypy and pyright, never run."""

from __future__ import annotations

from typing import Any, assert_type

import attrs

import altegio
from altegio import models
from altegio._calls.answer_model import AnswerModel
from altegio.models import Appointment, AuthorizedUser, LoyaltyTransaction, Membership
from altegio.models import LoyaltyTransactionType as Kind


def fields_have_their_types(appointment: Appointment, user: AuthorizedUser) -> None:
    assert_type(appointment.id, int)
    if appointment.client is not None:
        assert_type(appointment.client.name, str | None)
        assert_type(appointment.client.id, int | None)
    assert_type([service.id for service in appointment.services or ()], list[int])
    assert_type(user.user_token, str | None)


def what_the_server_sent_is_json(appointment: Appointment) -> None:
    assert_type(appointment.raw, dict[str, Any])
    assert_type(Appointment(id=1), Appointment)
    answer: AnswerModel = appointment
    assert_type(answer.raw, dict[str, Any])


def codes_are_open_enums(transaction: LoyaltyTransaction) -> None:
    assert_type(transaction.type_id, Kind | None)
    known(transaction.type_id or 0)


def known(number: int) -> None:
    assert_type(Kind(number), Kind)


def models_are_found_by_every_way() -> None:
    assert_type(altegio.models.Membership(), Membership)
    assert_type(models.Membership(), Membership)
    assert_type(altegio.Period(3, altegio.PeriodUnit.MONTH), altegio.Period)


def a_changed_copy_is_checked(gold: models.MembershipTypeCreate) -> None:
    assert_type(attrs.evolve(gold, cost=600), models.MembershipTypeCreate)
    attrs.evolve(gold, costs=600)  # type: ignore[call-arg]
    attrs.evolve(gold, cost="600")  # type: ignore[arg-type]
    cost: attrs.Attribute[int | float] = attrs.fields(models.MembershipTypeCreate).cost
    assert_type(cost.name, str)


def wrong_names_are_found(appointment: Appointment) -> int | None:
    Appointment(salon_id=1)  # type: ignore[call-arg]
    models.LoginCredentials(login="anna@example.com")  # type: ignore[call-arg]
    return appointment.salon_id  # type: ignore[attr-defined, no-any-return]
