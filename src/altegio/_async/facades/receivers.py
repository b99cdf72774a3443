"""Changes to webhook settings: one receiver or kind added or removed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, Literal, TypeAlias, get_args

from altegio._calls.arguments import or_unset
from altegio._errors import WebhookSettingsChangedError
from altegio._generated.developers import models

__all__ = ["WebhookKind", "changed", "check_result"]

WebhookKind: TypeAlias = Literal[
    "location",
    "service_categories",
    "services",
    "products",
    "team_members",
    "clients",
    "appointments",
    "product_sales",
    "product_receipts",
    "consumable_write_offs",
    "product_write_offs",
    "product_movements",
    "financial_transactions",
]
"""A kind of changes that webhooks report, by its name in ``WebhookSettings``."""

_KINDS: Final[tuple[str, ...]] = get_args(WebhookKind)
_MAX_URLS: Final = 10


def changed(
    settings: models.WebhookSettings,
    *,
    add: str | None = None,
    remove: str | None = None,
    on: Sequence[WebhookKind] = (),
    off: Sequence[WebhookKind] = (),
    own_changes: bool | None = None,
) -> models.WebhookSettingsUpdate:
    """Return a request that keeps everything else as it is.

    Raises:
        ValueError: No receiver or more than 10 would remain, ``remove`` is not among them, or a
            kind is unknown.
    """
    urls = list(settings.urls or ())
    if remove is not None:
        if remove not in urls:
            raise ValueError(f"url must be a receiver of the location, not {remove!r}")
        urls = [url for url in urls if url != remove]
    if add is not None and add not in urls:
        urls.append(add)
    if not 1 <= len(urls) <= _MAX_URLS:
        raise ValueError(
            f"a location has 1 to {_MAX_URLS} receivers, not {len(urls)}: "
            "replace the settings, or switch webhooks off with is_active=False"
        )
    switched = dict.fromkeys(_checked_kinds(on, "on"), True) | dict.fromkeys(
        _checked_kinds(off, "off"), False
    )
    flags = {kind: switched.get(kind, getattr(settings, kind)) for kind in _KINDS}
    return models.WebhookSettingsUpdate(
        urls=urls,
        is_active=True if add is not None else bool(settings.is_active),
        own_changes=or_unset(own_changes),
        **{kind: or_unset(flag) for kind, flag in flags.items()},
    )


def _checked_kinds(kinds: Collection[str], name: str) -> Collection[str]:
    unknown = [kind for kind in kinds if kind not in _KINDS]
    if isinstance(kinds, str) or unknown:
        raise ValueError(f"{name} must be of {', '.join(_KINDS)}; got {kinds!r}")
    return kinds


def check_result(
    settings: models.WebhookSettingsUpdate,
    current: models.WebhookSettings,
    removed: str | None = None,
) -> None:
    """Require that the change was applied; others may have added receivers.

    Raises:
        WebhookSettingsChangedError: Another application replaced the settings meanwhile.
    """
    urls = current.urls or []
    missing = [url for url in settings.urls if url not in urls]
    if missing or removed in urls:
        raise WebhookSettingsChangedError(
            "another application replaced the webhook settings at the same time: "
            f"expected {', '.join(settings.urls)}, found {', '.join(urls) or 'no receiver'}; "
            "make the change again"
        )
