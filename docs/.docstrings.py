"""Extension for the reference, with details that docstrings leave to the code."""

from __future__ import annotations

import re
from typing import Any

import griffe

_MODEL = re.compile(r"altegio\._generated\.\w+\.models\.")
_ROLE = re.compile(r":(?:attr|class|func|meth|mod):`~?([^`]+)`")


class Docstrings(griffe.Extension):
    """Reader of Sphinx's roles, which gives a model a table of its fields, documented or not."""

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:
        """Find the models where users do: they are in ``altegio.models`` only as it runs."""
        packages = (
            module for module in pkg["_generated"].modules.values() if "models" in module.modules
        )
        for models in (package["models"] for package in packages):
            for name in models.members:
                if name[0].isupper() and name not in pkg["models"].members:
                    pkg["models"].set_member(name, griffe.Alias(name, f"{models.path}.{name}"))

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """Show what a role names as code."""
        if obj.docstring:
            obj.docstring.value = _ROLE.sub(r"`\1`", obj.docstring.value)

    def on_class(self, *, cls: griffe.Class, **_: Any) -> None:
        """List a model's fields in its docstring, instead of each under its own heading."""
        if not cls.docstring or not _MODEL.match(cls.path):
            return
        lines = []
        for name, field in cls.attributes.items():
            if name.startswith("_") or name == "raw":  # which every answer has
                continue
            text = " ".join(field.docstring.value.split()) if field.docstring else ""
            text = f"\\{text}" if text.startswith("#") else text  # a colour, not a heading
            lines.append(f"    {name}: {text or '&nbsp;'}")
            field.docstring = None
        about = cls.docstring.value.partition("\n\nAttributes:")[0]
        cls.docstring.value = f"{about}\n\nAttributes:\n" + "\n".join(lines)
