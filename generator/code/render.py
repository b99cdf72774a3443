"""Generated code: openapi-python-client's output for the prepared document, by our templates.

The generator parses, names and orders; the templates write. See ``generator/README.md``.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections import Counter
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from generator.code import writing
from generator.refusals import RefusedError

TEMPLATES = Path(__file__).parent / "templates"
HEADER = "# Generated from openapi/ by `make generate`; not edited by hand.\n"
_FIX = ["check", "--fix-only", "--select", "I,F401"]
_FORMAT = ["format"]
_STYLE = [
    "--isolated",
    "--no-cache",
    "--quiet",
    f"--config=line-length={writing.WIDTH}",
    "--config=target-version='py311'",
    "--config=format.skip-magic-trailing-comma=true",
    "--config=lint.isort.split-on-trailing-comma=false",
]


class RenderError(RefusedError):
    """The generator would drop or change a part of the document."""


class LeanProject(Project):
    """The generator's project without the parts that this package does not need."""

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
        self.schemas = document["components"]["schemas"]
        self.described = {
            operation["operationId"]: operation
            for item in document["paths"].values()
            for operation in item.values()
        }
        modules = {
            str(model.class_info.name): str(model.class_info.module_name)
            for model in (*data.models, *data.enums)
        }
        self._modules = modules
        self.webhooks = document.get("x-webhooks", {})
        self.shared = sorted(name for name, schema in self.schemas.items() if "x-shared" in schema)
        self.env.finalize = writing.finalize
        self.env.globals.update(
            schemas=self.schemas,
            operations=self.described,
            shared=self.shared,
            aliases=writing.aliases,
            params=self._update_params(),
        )
        self.env.tests.update(
            aliased=writing.aliased,
            requested=self._requested,
            circular=self._circular,
            elsewhere=self._elsewhere,
            object_like=self._object_like,
        )
        self.env.filters.update(
            annotation=writing.annotation,
            area_docstring=writing.area_docstring,
            deprecation=writing.deprecation,
            index_docstring=writing.index_docstring,
            models_of=writing.models_of,
            schemas_of=writing.schemas_of,
            operation_docstring=writing.operation_docstring,
            field_value=writing.field_value,
            model_docstring=writing.model_docstring,
            field_annotation=self._field_annotation,
            field_docstring=writing.field_docstring,
            in_order_of=writing.in_order_of,
            literal=writing.literal,
            module=self._module,
            name=writing.name,
            names=writing.names,
        )

    def _module(self, model: str) -> writing.Source:
        """Return the module of a model, from the package of all models of its description."""
        schema, module = self.schemas[str(model)], writing.name(self._modules[str(model)])
        if "x-shared" in schema:
            return writing.Source(f"..{writing.name(schema['x-package'])}.models.{module}")
        return module

    def _elsewhere(self, model: str) -> bool:
        """Return whether a model is not in the module where ``__getattr__`` looks for it."""
        words = re.sub("(?!^)(?=[A-Z])", "_", str(model))
        return self._module(model) != words.lower()

    def _update_params(self) -> dict[str, str]:
        """Return the names of the typed keyword arguments for updates, by the model to send.

        For models that ask for much more than what is to change: that both create and replace, or
        that require more than four fields. Up to four fields are ordinary arguments.
        """
        bodies = Counter(
            media["schema"].get("$ref", "").rpartition("/")[2]
            for item in self.described.values()
            for media in item.get("requestBody", {}).get("content", {}).values()
        )
        replacing = {
            name.removesuffix("Input"): name
            for name, count in bodies.items()
            if count > 1 and name.endswith("Input") and len(self.schemas[name]["properties"]) > 4
        }
        demanding = {
            name.removesuffix("Update"): name
            for name in bodies
            if name.endswith("Update") and len(self.schemas[name]["required"]) > 4
        }
        return {name: f"{base}UpdateParams" for base, name in (replacing | demanding).items()}

    def _object_like(self, schema: dict[str, Any]) -> bool:
        """Return whether an empty array may stand for a missing value of this schema."""
        if "anyOf" in schema:
            kinds = [item.get("type") for item in schema["anyOf"]]
            return "array" not in kinds and any(map(self._object_like, schema["anyOf"]))
        target = self.schemas.get(schema.get("$ref", "").rpartition("/")[2], {})
        return "x-map" in schema or target.get("type") == "object"

    def _requested(self, model: str) -> bool:
        """Return whether a model is a request model."""
        return bool(self.schemas[model].get("x-request"))

    def _circular(self, pair: tuple[str, str]) -> bool:
        """Return whether a model's module needs another one that cannot be imported before it."""
        needed, model = pair
        reached, waiting = set[str](), [needed]
        while waiting:
            name = waiting.pop()
            properties = self.schemas[name].get("properties", {})
            new = set(writing.models_of(properties.values())) - reached
            reached |= new
            waiting += new
        return model in reached

    def _field_annotation(
        self, schema: dict[str, Any], model: str, *, null: bool = False, unset: bool = False
    ) -> writing.Source:
        """Return a field's annotation, quoted if it names a model that is defined later.

        All others are evaluated as the module loads, which costs less than evaluating strings when
        the first answer is read.
        """
        source = writing.annotation(schema, null=null)
        if unset:
            source = writing.Source(f"{source} | Unset")
        if any(self._circular((other, model)) for other in writing.models_of([schema])):
            return writing.literal(str(source))
        return source

    def _create_package(self) -> None:
        package = self.env.get_template("package_init.py.jinja").render()
        (self.package_dir / "__init__.py").write_text(package, encoding="utf-8")

    def _build_models(self) -> None:
        """Write the models, except those of other descriptions."""
        super()._build_models()
        stub = self.env.get_template("models_init.pyi.jinja").render(alls=self._modules)
        (self.package_dir / "models" / "__init__.pyi").write_text(stub, encoding="utf-8")
        for name in self.shared:
            (self.package_dir / "models" / f"{self._modules[name]}.py").unlink()

    def _build_api(self) -> None:
        """Write one module per tag."""
        folder = self.package_dir / "api"
        folder.mkdir(exist_ok=True)
        module = self.env.get_template("api_module.py.jinja")
        areas = self._tags()
        for tag, endpoints in areas.items():
            text = module.render(tag=tag, endpoints=endpoints)
            (folder / f"{writing.name(tag)}.py").write_text(text, encoding="utf-8")
        functions = {tag: sorted(item.name for item in found) for tag, found in areas.items()}
        for suffix in ("py", "pyi"):
            init = self.env.get_template(f"api_init.{suffix}.jinja").render(areas=functions)
            (folder / f"__init__.{suffix}").write_text(init, encoding="utf-8")
        if self.webhooks:
            text = self.env.get_template("webhooks.py.jinja").render(webhooks=self.webhooks)
            (self.package_dir / "webhooks.py").write_text(text, encoding="utf-8")

    def _tags(self) -> dict[str, Any]:
        collections = self.openapi.endpoint_collections_by_tag
        return {
            str(tag): sorted(collections[tag].endpoints, key=lambda endpoint: str(endpoint.name))
            for tag in sorted(collections)
        }

    def check(self) -> None:
        """Fail if the generator warned of, dropped or renamed anything."""
        problems = [f"{error.header}: {error.detail}" for error in self._get_errors()]
        built = {
            str(endpoint.name) for endpoints in self._tags().values() for endpoint in endpoints
        }
        problems += [
            f"operation {name} was dropped or renamed by openapi-python-client; "
            "let the overlay set an operationId in snake_case"
            for name in sorted(self.described.keys() - built)
        ]
        models = {
            str(model.class_info.name) for model in (*self.openapi.models, *self.openapi.enums)
        }
        problems += [
            f"model {name} was dropped or renamed by openapi-python-client; "
            "give it another name under `model_names` of the wording"
            for name in sorted(self.schemas.keys() - models)
        ]
        modules = Counter(
            str(model.class_info.module_name)
            for model in (*self.openapi.models, *self.openapi.enums)
        )
        problems += [
            f"operation {name} has the name of a tag: let the overlay give it another operationId"
            for name in sorted(built & self._tags().keys())
        ]
        problems += [
            f"{count} models would be written to {module}.py; name one of them under `model_names`"
            for module, count in modules.items()
            if count > 1
        ]
        problems += [
            f"model {name} has the name of keyword arguments that are generated; "
            "give it another name under `model_names` of the wording"
            for name in sorted(models.intersection(self._update_params().values()))
        ]
        if problems:
            raise RenderError(*problems)


def tidy(*places: Path) -> None:
    """Sort imports and format files or folders."""
    for command in (_FIX, _FORMAT):
        arguments = [sys.executable, "-m", "ruff", *command, *_STYLE, *map(str, places)]
        subprocess.run(arguments, check=True)


def render(document: dict[str, Any], target: Path) -> dict[str, int]:
    """Write the generated layer for a prepared document; return the counts."""
    target.mkdir(parents=True, exist_ok=True)
    project = LeanProject(document, target)
    project.check()
    with redirect_stdout(io.StringIO()):
        project.build()
    for path in (*target.rglob("*.py"), *target.rglob("*.pyi")):
        path.write_text(HEADER + path.read_text(encoding="utf-8"), encoding="utf-8")
    tidy(target)
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in target.rglob("*.py"))
    return {"operations": len(project.described), "models": len(project.schemas), "lines": lines}
