"""Runs openapi-python-client on the prepared document, with the templates of this folder.

The generator parses, names and orders; the templates write. Two things are said by the prepared
document rather than by the generator's own types, because it has none for them: a map whose keys
are data (``x-map``) and a number that is ``int | float``. See ``generator/README.md``.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import textwrap
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

TEMPLATES = Path(__file__).parent / "templates"
_TYPES = {
    "integer": "int",
    "number": "int | float",
    "string": "str",
    "boolean": "bool",
    "date": "dt.date",
    "date-time": "dt.datetime",
    "binary": "BinaryIO",
}


class RenderError(Exception):
    """The generator would have dropped or changed something."""


def annotation(schema: dict[str, Any]) -> str:
    """The Python annotation for a schema of the prepared document."""
    match schema:
        case {"$ref": str(reference)}:
            return reference.rpartition("/")[2]
        case {"x-map": values}:
            return f"dict[{'int' if schema['x-whole-keys'] else 'str'}, {annotation(values)}]"
        case {"anyOf": options}:
            return " | ".join(dict.fromkeys(annotation(option) for option in options))
        case {"x-literal": values}:
            return f"Literal[{', '.join(map(repr, values))}]"
        case {"type": "array"}:
            return f"list[{annotation(schema['items'])}]"
        case {"type": kind}:
            return _TYPES[schema.get("format") or kind]
    return "Any"


def prose(text: str, indent: int) -> str:
    """A description as lines of a docstring."""
    wrapped = textwrap.fill(" ".join(str(text).split()), width=99 - indent, break_long_words=False)
    return textwrap.indent(
        wrapped.replace("\\", "\\\\").replace('"""', "'''"), " " * indent
    ).strip()


def sentence(text: str) -> str:
    """A text that begins with a capital and ends with a full stop."""
    text = " ".join(str(text).split())
    return (
        text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")
        if text
        else ""
    )


def words(name: str) -> str:
    """``MembershipType`` or ``loyalty_cards`` as words."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", str(name)).lower()


def comment(text: str, indent: int) -> str:
    """A description as the lines of a comment that documents an attribute."""
    lines = textwrap.wrap(" ".join(str(text).split()), width=96 - indent, break_long_words=False)
    return f"\n{' ' * indent}#: ".join(lines)


def references(text: str, names: set[str]) -> list[str]:
    """The models that a piece of generated code names."""
    return sorted(set(re.findall(r"\b[A-Z][A-Za-z0-9]*\b", text)) & names)


class LeanProject(Project):
    """The generator's project, less what this package does not need of it."""

    def __init__(self, document: dict[str, Any], target: Path) -> None:
        config = Config.from_sources(
            ConfigFile(post_hooks=[]),
            MetaType.NONE,
            TEMPLATES,
            "utf-8",
            overwrite=True,
            output_path=target,
        )
        data = GeneratorData.from_dict(document, config=config)
        if isinstance(data, GeneratorError):
            raise RenderError(f"{data.header}: {data.detail}")
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.document = document
        self.schemas = document["components"]["schemas"]
        self.described = {
            one["operationId"]: one for item in document["paths"].values() for one in item.values()
        }
        self.env.globals.update(schemas=self.schemas, operations=self.described)
        names = set(self.schemas)
        modules = {
            str(one.class_info.name): str(one.class_info.module_name)
            for one in (*data.models, *data.enums)
        }
        self.env.tests["object_like"] = self._object_like
        self.env.filters.update(
            annotation=annotation,
            prose=prose,
            sentence=sentence,
            words=words,
            comment=comment,
            literal=repr,
            module=lambda name: modules[str(name)],
            references=lambda text: references(text, names),
            located=lambda text: re.sub(
                r"\b[A-Z]\w*\b", lambda m: f"models.{m[0]}" if m[0] in names else m[0], text
            ),
        )

    def _object_like(self, schema: dict[str, Any]) -> bool:
        """Whether an empty array may stand for a missing value of this schema."""
        if "anyOf" in schema:
            kinds = [one.get("type") for one in schema["anyOf"]]
            return "array" not in kinds and any(map(self._object_like, schema["anyOf"]))
        target = self.schemas.get(schema.get("$ref", "").rpartition("/")[2], {})
        return "x-map" in schema or target.get("type") == "object"

    def _create_package(self) -> None:
        package = self.env.get_template("package_init.py.jinja").render()
        (self.package_dir / "__init__.py").write_text(package, encoding="utf-8")

    def _build_api(self) -> None:
        """One module a tag: what belongs together stands together."""
        folder = self.package_dir / "api"
        folder.mkdir(exist_ok=True)
        collections = {str(tag): one.endpoints for tag, one in self.endpoint_collections.items()}
        module = self.env.get_template("api_module.py.jinja")
        for tag, endpoints in collections.items():
            text = module.render(tag=tag, endpoints=endpoints)
            (folder / f"{tag}.py").write_text(text, encoding="utf-8")
        init = self.env.get_template("api_init.py.jinja").render(collections=collections)
        (folder / "__init__.py").write_text(init, encoding="utf-8")

    @property
    def endpoint_collections(self) -> dict[Any, Any]:
        """The operations by tag, sorted."""
        return dict(sorted(self.openapi.endpoint_collections_by_tag.items()))

    def check(self) -> None:
        """Fail when the generator warned of, dropped or renamed anything."""
        problems = [f"{error.header}: {error.detail}" for error in self._get_errors()]
        built = {
            str(one.name)
            for collection in self.endpoint_collections.values()
            for one in collection.endpoints
        }
        problems += [f"{name} was dropped" for name in self.described.keys() - built]
        models = {str(one.class_info.name) for one in (*self.openapi.models, *self.openapi.enums)}
        problems += [
            f"model {name} was dropped or renamed" for name in self.schemas.keys() ^ models
        ]
        if problems:
            raise RenderError("\n".join(problems))


def render(document: dict[str, Any], target: Path) -> dict[str, int]:
    """Write the generated layer for a prepared document and say what was written."""
    target.mkdir(parents=True, exist_ok=True)
    project = LeanProject(document, target)
    project.check()
    with redirect_stdout(io.StringIO()):
        project.build()
    _tidy(target)
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in target.rglob("*.py"))
    return {"operations": len(project.described), "models": len(project.schemas), "lines": lines}


def _tidy(target: Path) -> None:
    for command in (
        ["check", "--fix-only", "--select", "I,F401", "--isolated"],
        ["format", "--isolated"],
    ):
        options = [
            "--no-cache",
            "--quiet",
            "--line-length",
            "100",
            "--target-version",
            "py311",
            str(target),
        ]
        subprocess.run(
            [sys.executable, "-m", "ruff", *command[:1], *command[1:], *options], check=True
        )
