"""Indexes of the generated packages: one namespace for what several descriptions have."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import indent

from generator.code.writing import literal, name
from generator.preparing import Ready

INDEXES = ("hosts", "models", "operations", "webhooks")

_INDEX = '''\
"""{title}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

{imports}

if TYPE_CHECKING:
{stars}

__doc__ = "\\n".join(filter(None, ({docs})))

__all__: list[str] = []
{names}

_PACKAGES = ({packages})


if not TYPE_CHECKING:  # type checkers would take every name for {what}

    def __getattr__(name: str) -> Any:
        for package in _PACKAGES:
            if name in package.__all__:
                found = globals()[name] = getattr(package, name)
                return found
        raise AttributeError(f"there is no {noun} {{name!r}}")


def __dir__() -> list[str]:
    return [name for package in _PACKAGES for name in dir(package)]
'''
_HOSTS = '''\
"""Hosts that the project's descriptions name: tokens go to no other."""

from __future__ import annotations

from typing import Final

HOSTS: Final = frozenset({hosts})
'''
_WEBHOOKS = '''\
"""Bodies of webhooks: the model for each resource. A model loads when its function is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from altegio._calls.answer_model import AnswerModel
{imports}
BODIES: Final[Mapping[str, Callable[[], type[AnswerModel]]]] = {{{bodies}}}
'''


def index(listed: Iterable[Ready]) -> dict[str, str]:
    """Return the text of each index, by the name of its module."""
    listed = list(listed)
    packages = [name(one.about.package) for one in listed]
    hosts = sorted({host for one in listed for host in one.about.named_hosts})
    webhooks = [
        name(one.about.package) for one in listed if one.prepared["x-webhooks"]
    ]
    return {
        "hosts": _HOSTS.format(hosts=f"{{{', '.join(map(literal, hosts))}}}"),
        "models": _index(packages, "models", "Models of all descriptions.", "a model"),
        "operations": _index(packages, "api", "Operations of all descriptions.", "an operation"),
        "webhooks": _WEBHOOKS.format(
            imports="".join(f"from .{one} import webhooks as {one}\n" for one in webhooks) + "\n",
            bodies=", ".join(f"**{one}.BODIES" for one in webhooks),
        ),
    }


def _index(packages: list[str], part: str, title: str, what: str) -> str:
    packages = sorted(packages)
    stars = "\n".join(f"from .{one}.{part} import *  # noqa: F403" for one in packages)
    return _INDEX.format(
        title=title,
        imports="\n".join(f"from .{one} import {part} as {one}" for one in packages),
        stars=indent(stars, "    "),
        docs="".join(f"{one}.__doc__, " for one in packages),
        names="\n".join(f"__all__ += {one}.__all__" for one in packages),
        packages="".join(f"{one}, " for one in packages),
        what=what,
        noun=what.partition(" ")[2],
    )
