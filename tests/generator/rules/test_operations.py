"""Parameters and bodies of operations; operations that could not be called are refused."""

import pytest

from generator import rules
from generator.rules import RuleError
from tests.generator.small_api import (
    Json,
    api,
    envelope,
    models,
    operation,
    path_value,
    prepared,
    prepared_operation,
    query_value,
    ref,
    thing,
)

TEXT: Json = {"type": "string"}
CODE: Json = {"type": "number"}


def taken(*parameters: Json, path: str = "/things", **wording: Json) -> list[Json]:
    """Return the parameters of the function for an operation with these parameters."""
    described = api(operation(path=path, parameters=list(parameters)))
    return list(prepared_operation(described, "get_thing", **wording)["parameters"])


def names(*parameters: Json, path: str = "/things") -> list[str]:
    return [item["name"] for item in taken(*parameters, path=path)]


def paths(document: Json) -> list[str]:
    return list(rules.apply(document)["paths"])


def post(body: Json, path: str = "/things", *parameters: Json) -> Json:
    described = operation(method="post", path=path, body=body, parameters=list(parameters))
    return prepared_operation(api(described))


def body_of(prepared: Json) -> Json:
    return dict(next(iter(prepared["requestBody"]["content"].values()))["schema"])


def test_transport_headers_are_not_parameters() -> None:
    assert names(query_value("page")) == ["page"]


@pytest.mark.parametrize("place", ["header", "cookie"])
def test_any_other_header_needs_a_decision(place: str) -> None:
    with pytest.raises(RuleError, match=f"'X-Trace' in {place} has no place in a function"):
        taken({"name": "X-Trace", "in": place, "schema": TEXT})


def test_path_parameters_are_in_the_order_of_the_path() -> None:
    parameters = [query_value("q"), path_value("b"), path_value("a")]
    assert names(*parameters, path="/x/{a}/y/{b}") == ["a", "b", "q"]


def test_parameters_of_a_path_apply_to_its_operations() -> None:
    document = api(operation(path="/x/{id}", parameters=[query_value("page", CODE)]))
    document["paths"]["/x/{id}"]["parameters"] = [path_value("id"), query_value("page", TEXT)]
    found = prepared_operation(document)["parameters"]
    assert [(parameter["name"], parameter["schema"]["type"]) for parameter in found] == [
        ("id", "integer"),
        ("page", "integer"),
    ]


def test_parameters_may_be_references() -> None:
    document = api(operation(parameters=[{"$ref": "#/components/parameters/page"}]))
    document["components"]["parameters"] = {"page": query_value("page")}
    assert [parameter["name"] for parameter in prepared_operation(document)["parameters"]] == [
        "page"
    ]


def test_a_reference_to_nothing_is_refused() -> None:
    with pytest.raises(RuleError, match="there is no #/components/parameters/page"):
        taken({"$ref": "#/components/parameters/page"})


@pytest.mark.parametrize("parameters", [[], [path_value("a"), path_value("b")]])
def test_a_path_and_its_parameters_must_agree(parameters: list[Json]) -> None:
    with pytest.raises(RuleError, match="its path has a, its parameters"):
        taken(*parameters, path="/x/{a}")


def test_names_in_a_path_are_those_of_the_function() -> None:
    described = operation(
        path="/x/{id}/{card_id}", parameters=[path_value("id"), path_value("card_id")]
    )
    names = {"*.card_id": "id", "get_thing.id": "card_id"}
    assert [*prepared(api(described), {"parameter_names": names})["paths"]] == ["/x/{card_id}/{id}"]


def test_two_parameters_of_one_name_are_refused() -> None:
    with pytest.raises(
        RuleError, match=r"'company_id' can't be called 'location_id'.*parameter_names"
    ):
        taken(query_value("company_id"), query_value("salon_id"))


@pytest.mark.parametrize("name", ["body", "joined", "+"])
def test_a_parameter_may_not_have_a_reserved_name(name: str) -> None:
    with pytest.raises(RuleError, match="name it under `parameter_names` of the wording"):
        taken(query_value(name))


@pytest.mark.parametrize("schema", [thing(a=TEXT), {"type": "array", "items": ref("owner")}])
def test_an_object_is_refused_as_a_parameter(schema: Json) -> None:
    described = operation(parameters=[query_value("filter", schema)])
    with pytest.raises(RuleError, match="'filter' is an object"):
        models(api(described, schemas={"owner": thing(a=TEXT)}))


def test_lists_are_joined_unless_they_are_exploded() -> None:
    numbers = {"type": "array", "items": CODE}
    found = taken(
        query_value("ids", numbers, explode=False),
        query_value("ids[]", numbers),
        parameter_names={"get_thing.ids[]": "more"},
    )
    assert [parameter["x-joined"] for parameter in found] == [True, False]
    assert [parameter["x-wire"] for parameter in found] == ["ids", "ids[]"]


@pytest.mark.parametrize(("form", "kind"), [("%Y%m%d", "date"), ("%Y-%m-%d %H:%M", "date-time")])
def test_dates_may_have_another_form_on_the_wire(form: str, kind: str) -> None:
    (parameter,) = taken(query_value("day", {"type": "string", "x-date": form}))
    assert (parameter["schema"]["format"], parameter["x-form"]) == (kind, form)


@pytest.mark.parametrize("size", ["count", "limit", "page_size", "editable_length"])
def test_paging_is_recognised_by_its_parameters(size: str) -> None:
    document = api(operation(parameters=[query_value(size, CODE), query_value("page", CODE)]))
    assert prepared_operation(document)["x-paging"] == {
        "place": "query",
        "page": "page",
        "size": size,
        "largest": None,
    }


@pytest.mark.parametrize(
    ("security", "access"),
    [
        ([{"BearerPartnerUser": []}], "user"),
        ([{"BearerPartner": []}], "partner"),
        ([], "none"),
        (None, "partner"),
    ],
)
def test_the_access_of_an_operation_overrides_that_of_the_document(
    security: list[Json] | None, access: str
) -> None:
    more: Json = {} if security is None else {"security": security}
    document = api(operation(**more), security=[{"BearerPartner": []}])
    assert prepared_operation(document)["x-access"] == access


def test_an_operations_server_may_have_the_same_base() -> None:
    own = operation(path="/api/v1/x", servers=[{"url": "https://api.example.com"}])
    assert paths(api(own)) == ["/x"]


@pytest.mark.parametrize(
    "url", ["https://other.example.com/api/v1", "https://api.example.com/api/v10"]
)
def test_another_base_is_refused(url: str) -> None:
    with pytest.raises(RuleError, match=r"is not below api.example.com/api/v1"):
        models(api(operation(servers=[{"url": url}])))


def test_two_operations_may_not_share_an_id() -> None:
    with pytest.raises(RuleError, match="get_thing is the operationId of 2 operations"):
        models(api(operation(), operation(path="/others")))


@pytest.mark.parametrize("name", ["", "get-thing", "1st", "import", "all"])
def test_an_operation_id_must_name_a_function(name: str) -> None:
    with pytest.raises(RuleError, match="can't name a function: let the overlay set one"):
        models(api(operation(name)))


@pytest.mark.parametrize("method", ["head", "options", "trace"])
def test_a_method_that_the_client_does_not_have_is_refused(method: str) -> None:
    message = rf"^get_thing: the client has no {method.upper()} requests: let the overlay remove"
    with pytest.raises(RuleError, match=message):
        models(api(operation("list_things"), operation("get_thing", method=method)))


def test_two_operations_may_not_share_method_and_path() -> None:
    one = operation("a", "/x/{company_id}", parameters=[path_value("company_id")])
    other = operation("b", "/x/{salon_id}", parameters=[path_value("salon_id")])
    with pytest.raises(RuleError, match=r"GET /x/\{location_id\} is the method and path of 2"):
        models(api(one, other))


def test_all_problems_are_named_at_once() -> None:
    bad = [operation(name, f"/{name}", parameters=[query_value("body")]) for name in "ab"]
    with pytest.raises(RuleError) as caught:
        models(api(*bad))
    assert [problem[:3] for problem in caught.value.problems] == ["a: ", "b: "]


@pytest.mark.parametrize("required", [True, False])
def test_a_body_with_required_properties_is_required(required: bool) -> None:
    body = {**thing(a=TEXT), "required": ["a"] if required else []}
    assert post(body)["requestBody"]["required"] is required


def test_a_body_may_be_a_bare_list() -> None:
    found = post({"type": "array", "items": {**thing(a=TEXT), "required": ["a"]}})
    assert body_of(found)["items"] == {"$ref": "#/components/schemas/ThingQuery"}
    assert found["requestBody"]["required"]


def test_a_file_is_a_form_field() -> None:
    form = {"multipart/form-data": {"schema": thing(file={"type": "string", "format": "binary"})}}
    document = api(operation(method="post", requestBody={"content": form}))
    assert prepared_operation(document)["x-multipart"]
    assert models(document)["ThingQuery"]["properties"]["file"]["format"] == "binary"


@pytest.mark.parametrize("kinds", [["text/xml"], ["application/json", "multipart/form-data"]])
def test_a_body_of_unknown_or_several_kinds_is_refused(kinds: list[str]) -> None:
    content = {kind: {"schema": thing(a=TEXT)} for kind in kinds}
    with pytest.raises(RuleError, match=r"a body is JSON or multipart/form-data, this one"):
        models(api(operation(method="post", requestBody={"content": content})))


def test_path_values_repeated_in_the_body_are_filled_in() -> None:
    body = {**thing(salon_id=CODE, a=TEXT), "required": ["salon_id"]}
    described = operation(
        method="post", path="/x/{location_id}", body=body, parameters=[path_value("location_id")]
    )
    found = prepared_operation(api(described))
    assert found["x-body-path-values"] == {"salon_id": "location_id"}
    assert not found["requestBody"]["required"]
    assert list(models(api(described))["ThingQuery"]["properties"]) == ["a"]


@pytest.mark.parametrize(
    "body",
    [thing(id={"type": "array", "items": CODE}, a=TEXT), thing(id=CODE)],
    ids=["list", "all"],
)
def test_a_body_keeps_lists_and_its_only_field(body: Json) -> None:
    assert post(body, "/x/{id}", path_value("id"))["x-body-path-values"] == {}


@pytest.mark.parametrize(("method", "idempotent"), [("get", True), ("post", False), ("put", False)])
def test_only_get_is_idempotent_by_default(method: str, idempotent: bool) -> None:
    document = api(operation(method=method))
    assert prepared_operation(document)["x-idempotent"] is idempotent


def test_the_overlay_can_mark_an_operation_as_slow() -> None:
    slow: Json = {"x-read-timeout": 60}
    assert prepared_operation(api(operation(**slow)))["x-read-timeout"] == 60
    assert prepared_operation(api(operation()))["x-read-timeout"] is None


def test_the_overlay_can_mark_an_operation_as_idempotent() -> None:
    more: Json = {"x-idempotent": True}
    assert prepared_operation(api(operation(method="post", **more)))["x-idempotent"] is True


def test_a_replacement_is_an_operation_of_the_description() -> None:
    deprecated: Json = {"x-deprecated": "use get_new; soon"}
    old = operation("get_old", "/old", answer=thing(a=TEXT), **deprecated)
    new = operation("get_new", "/new", answer=thing(a=TEXT))
    assert rules.apply(api(old, new))
    with pytest.raises(RuleError, match="get_old: x-deprecated says to use get_new, which"):
        rules.apply(api(old))


@pytest.mark.parametrize("wrapped", [True, False])
def test_an_operation_knows_whether_its_answer_is_wrapped(wrapped: bool) -> None:
    path, method, described = operation(answer=envelope(thing(a=TEXT)))
    document = api((path, method, {**described, "x-envelope": wrapped}))
    (item,) = rules.apply(document)["paths"].values()
    assert item["get"]["x-enveloped"] is wrapped
    model = rules.apply(document)["components"]["schemas"]["Thing"]
    assert ("success" in model["properties"]) is not wrapped
