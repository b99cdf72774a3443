"""Sample calls of every method of every facade, in a module for each area.

``CALLS`` of an area's module maps a method, named from the client, to a function that calls it::

    CALLS = {
        "location.gift_cards.list": lambda c: c.location(37532).gift_cards.list(phone=PHONE),
    }

All but the last call of a tuple are preparation; a call may take the answer of the previous one.
``tests/facades/test_every_method.py`` runs all of them with both kinds of client.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from typing import Any, TypeAlias

Step: TypeAlias = Callable[..., Any]
SampleCall: TypeAlias = Step | tuple[Step, ...]


def areas() -> dict[str, dict[str, SampleCall]]:
    """Return the sample calls by area."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name: importlib.import_module(f"{__name__}.{name}").CALLS for name in names}
