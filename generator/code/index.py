"""Indexes of the generated packages: one namespace for all descriptions."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path
from textwrap import indent

from generator.code.writing import literal, name
from generator.preparing import Ready

#: The modules beside the generated packages.
INDEXES = ("hosts", "models", "operations", "webhooks")

# Packages are imported under names with an underscore, since an area may have the same name.
# All names are written out: type checkers do not evaluate a list composed of other lists.
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
                value = globals()[name] = getattr(package, name)
                return value
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
    """Return the source of each index module of the generated packages, by module name."""
    listed = list(listed)
    packages = sorted(str(name(ready.about.package)) for ready in listed)
    hosts = sorted({host for ready in listed for host in ready.about.named_hosts})
    webhooks = [package for package in packages if (generated / package / "webhooks.py").exists()]
    return {
        "hosts": _HOSTS.format(hosts=f"{{{', '.join(map(literal, hosts))}}}"),
        "models": _index(generated, packages, "models", "Models of all descriptions.", "a model"),
        "operations": _index(
            generated, packages, "api", "Operations of all descriptions.", "an operation"
        ),
        "webhooks": _WEBHOOKS.format(
            imports="".join(
                f"from .{package} import webhooks as _{package}\n" for package in webhooks
            )
            + "\n",
            bodies=", ".join(f"**_{package}.BODIES" for package in webhooks),
        ),
    }


def _index(generated: Path, packages: list[str], part: str, title: str, what: str) -> str:
    stars = "\n".join(f"from .{package}.{part} import *  # noqa: F403" for package in packages)
    names = [
        exported
        for package in packages
        for exported in _names(generated / package / part / "__init__.pyi")
    ]
    return _INDEX.format(
        title=title,
        imports="\n".join(f"from .{package} import {part} as _{package}" for package in packages),
        stars=indent(stars, "    "),
        docs="".join(f"_{package}.__doc__, " for package in packages),
        names=literal(names),
        packages="".join(f"_{package}, " for package in packages),
        what=what,
        noun=what.partition(" ")[2],
    )


def _names(path: Path) -> list[str]:
    """Return the names that a generated module exports."""
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                names: list[str] = ast.literal_eval(value)
                return names
    raise ValueError(f"{path} exports no names")
