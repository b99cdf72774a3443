"""Indexes of the generated packages: one namespace for what several descriptions have."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path
from textwrap import indent

from generator.code.writing import literal, name
from generator.preparing import Ready

#: The modules beside the generated packages.
INDEXES = ("hosts", "models", "operations", "webhooks")

# The packages have names with an underscore, since an area may be called like one.
# All names are written out: type checkers follow no list that is put together of other lists.
_INDEX = '''\
"""{title}"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

{imports}

if TYPE_CHECKING:
{stars}

__doc__ = "\\n".join(filter(None, ({docs})))

__all__ = {names}

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


def index(listed: Iterable[Ready], generated: Path) -> dict[str, str]:
    """Return the text of each index of the packages in a folder, by the name of its module."""
    listed = list(listed)
    packages = sorted(str(name(one.about.package)) for one in listed)
    hosts = sorted({host for one in listed for host in one.about.named_hosts})
    webhooks = [one for one in packages if (generated / one / "webhooks.py").exists()]
    return {
        "hosts": _HOSTS.format(hosts=f"{{{', '.join(map(literal, hosts))}}}"),
        "models": _index(generated, packages, "models", "Models of all descriptions.", "a model"),
        "operations": _index(
            generated, packages, "api", "Operations of all descriptions.", "an operation"
        ),
        "webhooks": _WEBHOOKS.format(
            imports="".join(f"from .{one} import webhooks as _{one}\n" for one in webhooks) + "\n",
            bodies=", ".join(f"**_{one}.BODIES" for one in webhooks),
        ),
    }


def _index(generated: Path, packages: list[str], part: str, title: str, what: str) -> str:
    stars = "\n".join(f"from .{one}.{part} import *  # noqa: F403" for one in packages)
    names = [found for one in packages for found in _names(generated / one / part / "__init__.py")]
    return _INDEX.format(
        title=title,
        imports="\n".join(f"from .{one} import {part} as _{one}" for one in packages),
        stars=indent(stars, "    "),
        docs="".join(f"_{one}.__doc__, " for one in packages),
        names=literal(names),
        packages="".join(f"_{one}, " for one in packages),
        what=what,
        noun=what.partition(" ")[2],
    )


def _names(path: Path) -> list[str]:
    """The names that a generated module exports."""
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                found: list[str] = ast.literal_eval(value)
                return found
    raise ValueError(f"{path} exports no names")
