"""The surface of a generated package: its public names, and the text that lists them.

Each line is a name, so that a diff of the file shows what changed. Lines are sorted by name;
only the parameters of a function and the fields of a model keep their order, which is the one that
users pass and see them in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from generator.refusals import RefusedError

T = TypeVar("T")
HEADER = """\
# Public names of a generated package, written by `make generate` and read by it before it names
# anything. A parameter or field: `?` may be omitted, `/` is positional, `<-` is its name on the
# wire where that is another one (the first one is sent, all are read), `with` its default and what
# its value is checked for.
"""
_MODEL = re.compile(r"(answer|request) (\w+)(?:, at least one of (.+))?")
_ENUM = re.compile(r"enum (\w+) of (\w+)")
_SHARED = re.compile(r"shared (answer|request|enum) (\w+) of ([\w-]+)")
_WEBHOOK = re.compile(r"webhook (\S+) -> (\w+)")
_CODE = re.compile(r"(\w+)\.(\w+) = (.+)")
_STRING = r'"(?:[^"\\]|\\.)*"'
_VALUE = rf"(?:{_STRING}|-?\d[\d.e+-]*|true|false|null|\[\]|\{{\}})"
_CHECKS = rf"\w+ {_VALUE}(?:, \w+ {_VALUE})*"
_FUNCTION = re.compile(
    rf"function (\w+) in (\w+) of (\w+)(?:, (deprecated)(?:: ({_STRING}))?)? -> (.+)"
)
_MEMBER = re.compile(
    rf"(\w+)\.(\w+)([?/]?): (.+?)(?: <- ({_STRING}(?:, {_STRING})*))?(?: with ({_CHECKS}))?"
)
_CHECK = re.compile(rf"(\w+) ({_VALUE})")


class SurfaceError(RefusedError):
    """The surface would change without acceptance, or its file can't be read."""


@dataclass(frozen=True)
class Member:
    """A parameter of a function or a field of a model; ``type`` is its annotation."""

    name: str
    type: str
    required: bool = True
    positional: bool = False
    #: Wire names; empty for a path parameter.
    wires: tuple[str, ...] = ()
    #: What a request's value is checked for, such as ``maximum``, and its ``default``, as JSON.
    checks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Function:
    """A generated function."""

    name: str
    area: str
    operation: str
    answer: str
    members: dict[str, Member] = field(default_factory=dict)
    #: ``None``, or what the description says to use instead, which may be nothing.
    deprecated: str | None = None


@dataclass(frozen=True)
class Model:
    """A model; of ``alternatives``, each a set of fields, a request needs at least one."""

    name: str
    request: bool
    alternatives: tuple[tuple[str, ...], ...] = ()
    members: dict[str, Member] = field(default_factory=dict)


@dataclass(frozen=True)
class Enum:
    """An open enum."""

    name: str
    kind: str
    codes: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Shared:
    """A model or enum of another description: ``answer``, ``request`` or ``enum``."""

    name: str
    kind: str
    owner: str


@dataclass(frozen=True)
class Surface:
    """The public names of one generated package."""

    functions: dict[str, Function] = field(default_factory=dict)
    models: dict[str, Model] = field(default_factory=dict)
    enums: dict[str, Enum] = field(default_factory=dict)
    shared: dict[str, Shared] = field(default_factory=dict)
    #: Resource of a webhook → the model of its body.
    webhooks: dict[str, str] = field(default_factory=dict)


def write(surface: Surface) -> str:
    """Return the text of a surface."""
    lines: list[str] = []
    for _, function in sorted(surface.functions.items()):
        instead = f": {json.dumps(function.deprecated)}" if function.deprecated else ""
        deprecated = "" if function.deprecated is None else f", deprecated{instead}"
        lines.append(
            f"function {function.name} in {function.area} of {function.operation}{deprecated} "
            f"-> {function.answer}"
        )
        lines += (_member_line(function.name, member) for member in function.members.values())
    for _, model in sorted(surface.models.items()):
        needed = " | ".join(" + ".join(alternative) for alternative in model.alternatives)
        lines.append(
            f"{'request' if model.request else 'answer'} {model.name}"
            + (f", at least one of {needed}" if needed else "")
        )
        lines += (_member_line(model.name, member) for member in model.members.values())
    for _, enum in sorted(surface.enums.items()):
        lines.append(f"enum {enum.name} of {enum.kind}")
        lines += (
            f"{enum.name}.{name} = {json.dumps(code, ensure_ascii=False)}"
            for name, code in sorted(enum.codes.items())
        )
    lines += (
        f"shared {shared.kind} {name} of {shared.owner}"
        for name, shared in _ordered(surface.shared)
    )
    lines += (f"webhook {name} -> {model}" for name, model in _ordered(surface.webhooks))
    return HEADER + "".join(f"{line}\n" for line in lines)


def _ordered(named: dict[str, T]) -> list[tuple[str, T]]:
    return sorted(named.items(), key=lambda item: item[0])


def _member_line(owner: str, member: Member) -> str:
    mark = "/" if member.positional else "" if member.required else "?"
    wires = ", ".join(json.dumps(wire, ensure_ascii=False) for wire in member.wires)
    source = f" <- {wires}" if member.wires not in ((), (member.name,)) else ""
    checks = ", ".join(f"{check} {value}" for check, value in member.checks)
    return f"{owner}.{member.name}{mark}: {member.type}{source}" + (
        f" with {checks}" if checks else ""
    )


def load(path: Path) -> Surface:
    """Read a surface file; an empty surface if there is none."""
    if not path.exists():
        return Surface()
    try:
        return read(path.read_text(encoding="utf-8"))
    except SurfaceError as error:
        raise SurfaceError(*(f"{path.name}: {problem}" for problem in error.problems)) from error


def read(text: str) -> Surface:
    """Read the text of a surface."""
    result = Surface()
    problems = []
    for number, line in enumerate(text.split("\n"), 1):
        if line and not line.startswith("#") and not _read_line(result, line):
            problems.append(f"line {number}: {line[:80]!r} is not a line of a surface")
    if problems:
        problems.append("undo what was changed by hand or by a merge, and run `make generate`")
        raise SurfaceError(*problems)
    return result


def _read_line(into: Surface, line: str) -> bool:
    """Add a line's name to the surface; return whether the line is valid."""
    if found := _FUNCTION.fullmatch(line):
        instead = json.loads(found[5] or '""') if found[4] else None
        into.functions[found[1]] = Function(found[1], found[2], found[3], found[6], {}, instead)
    elif found := _MODEL.fullmatch(line):
        needed = tuple(tuple(part.split(" + ")) for part in (found[3] or "").split(" | ") if part)
        into.models[found[2]] = Model(found[2], found[1] == "request", needed)
    elif found := _SHARED.fullmatch(line):
        into.shared[found[2]] = Shared(found[2], found[1], found[3])
    elif found := _WEBHOOK.fullmatch(line):
        into.webhooks[found[1]] = found[2]
    elif found := _ENUM.fullmatch(line):
        into.enums[found[1]] = Enum(found[1], found[2])
    elif (found := _CODE.fullmatch(line)) and found[1] in into.enums:
        into.enums[found[1]].codes[found[2]] = json.loads(found[3])
    elif found := _MEMBER.fullmatch(line):
        owner = into.models.get(found[1]) or into.functions.get(found[1])
        if owner is None:
            return False
        in_path = found[3] == "/"
        wires = tuple(json.loads(f"[{found[5]}]")) if found[5] else () if in_path else (found[2],)
        checks = tuple((match[1], match[2]) for match in _CHECK.finditer(found[6] or ""))
        owner.members[found[2]] = Member(
            found[2], found[4], found[3] != "?", in_path, wires, checks
        )
    else:
        return False
    return True


def names_in(annotation: str) -> Iterator[str]:
    """Yield the identifiers of an annotation outside its literals."""
    without = re.sub(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"", "", annotation)
    yield from re.findall(r"[A-Za-z_][\w.]*", without)
