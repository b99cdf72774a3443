# Generated from _async/facades/resending.py by `make generate`; not edited by hand.
"""Appointments as they are, in the form in which they are sent again."""

from __future__ import annotations

from datetime import tzinfo

from altegio._calls.arguments import or_unset
from altegio._generated.b2b_v1 import models


def resent(appointment: models.Appointment, zone: tzinfo | str) -> models.AppointmentInput:
    """Return all of an appointment that a request can hold."""
    client = appointment.client or models.AppointmentClient()
    return models.AppointmentInput(
        event_id=or_unset(appointment.event_id or None),
        team_member_id=or_unset(appointment.team_member_id),
        services=[
            models.AppointmentServiceInput(
                id=one.id,
                first_cost=or_unset(one.first_cost),
                discount=or_unset(one.discount),
                cost=or_unset(one.cost),
            )
            for one in appointment.services or ()
        ],
        client=models.AppointmentClientInput(
            phone=or_unset(client.phone), name=or_unset(client.name), email=or_unset(client.email)
        ),
        starts_at=appointment.starts_at_in(zone),
        duration=or_unset(appointment.duration),
        comment=or_unset(appointment.comment),
        attendance=or_unset(appointment.attendance),
        sms_remain_hours=or_unset(appointment.sms_remain_hours),
        email_remain_hours=or_unset(appointment.email_remain_hours),
        api_id=or_unset(appointment.api_id),
        custom_color=or_unset(appointment.custom_color),
        tag_ids=[one.id for one in appointment.tags or ()],
        technical_break_duration=or_unset(appointment.technical_break_duration),
        custom_fields=appointment.custom_fields or {},
    )
