"""Documents are read as YAML 1.2, and written for readers of both YAML 1.1 and 1.2."""

import pytest
import yaml

from generator.document import DocumentError, parse, to_yaml


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-11-01", "2026-11-01"),
        ("2026-11-01T10:00:00+02:00", "2026-11-01T10:00:00+02:00"),
        ("on", "on"),
        ("No", "No"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("'1'", "1"),
        ("010", 10),
        ("0o10", 8),
        ("-0x1f", "-0x1f"),
        ("1e3", 1000.0),
        ("1.5", 1.5),
        ("true", True),
        ("~", None),
        ("", None),
    ],
)
def test_a_scalar_has_its_yaml_1_2_value(text: str, value: object) -> None:
    found = parse(f"key: {text}")["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_strings() -> None:
    assert parse("200: a\non: b\n2026-11-01: c\n~: d") == {
        "200": "a",
        "on": "b",
        "2026-11-01": "c",
        "~": "d",
    }


@pytest.mark.parametrize("text", ["2026-11-01", "on", "12:30", "1e3", "0o10", "1.5", "", "~", "="])
def test_readers_of_yaml_1_1_get_the_same_strings(text: str) -> None:
    written = to_yaml({text: text})
    assert yaml.safe_load(written) == {text: text}
    assert parse(written) == {text: text}


def test_equal_parts_are_written_without_anchors() -> None:
    part = {"type": "string"}
    assert "*" not in to_yaml({"a": part, "b": part})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2", "line 2: 'a' is a duplicate key"),
        ("[1]: 2", "line 1: a key must be a plain string"),
        ("- a", "expected an object at the root, found an array"),
        ("{", "neither YAML nor JSON"),
        ("a: !!python/name:os.system", "neither YAML nor JSON"),
        ("a: !!timestamp 2026-11-01", "neither YAML nor JSON"),
        ("a: !!bool maybe", "line 1: expected bool, found 'maybe'"),
        ("a: !!int [1]", "line 1: expected int, found a collection"),
        ("a: !!map b", "line 1: expected a mapping"),
        ('{"a": 1, "a": 2}', "'a' is a duplicate key"),
        ('{"a": NaN}', "NaN is not a JSON number"),
    ],
)
def test_invalid_documents_are_refused(text: str, message: str) -> None:
    with pytest.raises(DocumentError, match=message.replace("[", r"\[")):
        parse(text)
