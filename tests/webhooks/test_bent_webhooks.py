"""Every kind of webhook, malformed in a thousand ways."""

from __future__ import annotations

import copy
import pickle
from random import Random
from typing import Any

import pytest

from altegio import webhooks
from tests.reading.answers import as_json, losses
from tests.reading.bending import MANY, bend, paths
from tests.webhooks.bodies import BODIES


@pytest.mark.parametrize("resource", BODIES)
def test_a_malformed_webhook_is_read_without_loss_or_refused(resource: str) -> None:
    # Not with hypothesis, which spends most of the time choosing.
    random, body = Random(resource), BODIES[resource]
    places, parsed = paths(body), 0
    for _ in range(MANY):
        bent = bend(random, copy.deepcopy(body), places)
        try:
            event = webhooks.parse(as_json(bent))
        except webhooks.InvalidWebhookError:
            assert not names_a_resource(bent)
            continue
        check(event, bent)
        parsed += type(event) is type(webhooks.parse(body))
    assert parsed > MANY / 2


def names_a_resource(bent: Any) -> bool:
    resource = bent.get("resource") if isinstance(bent, dict) else None
    return isinstance(resource, str) and resource != ""


def check(event: webhooks.Event, sent: Any) -> None:
    assert not list(losses(event, sent))
    assert pickle.loads(pickle.dumps(event)).key == event.key
    assert event.call is None or event.call.path.startswith("/")
    assert isinstance(event.is_deleted, bool)
    assert event.changed_at is None or event.changed_at.year
    assert repr(event)
