"""Hashes and tokens that give access to an appointment without a login."""

from __future__ import annotations

import hashlib


def record_hash(appointment_id: int) -> str:
    """Return the hash that allows reading and cancelling an appointment."""
    return hashlib.sha256(f"appointment {appointment_id}".encode()).hexdigest()[:32]


def short_token(appointment_id: int) -> str:
    """Return the short token of an appointment's feedback form."""
    return record_hash(appointment_id)[:8]
