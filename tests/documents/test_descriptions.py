"""Every property and parameter of the OpenAPI document says what it means, and the catalogue has nothing else."""

import tempfile
from pathlib import Path

from fastapi import FastAPI

from api.app import create_app
from api.core.settings import Settings
from api.http import field_descriptions
from api.http.problems import Problem
from tests.http.operations import DOCUMENT

SETTINGS = Settings(database_url=f"sqlite:///{Path(tempfile.gettempdir()) / 'siaga-never-opened.db'}")
CATALOGUE = field_descriptions.load_catalogue()


def test_every_property_has_a_description() -> None:
    assert [(schema, name) for schema, name, _ in field_descriptions.undescribed_fields(DOCUMENT)] == []


def test_every_parameter_has_a_description() -> None:
    assert [it["name"] for it in field_descriptions.undescribed_parameters(DOCUMENT)] == []


def test_every_description_of_the_catalogue_is_used() -> None:
    bare_document = FastAPI.openapi(create_app(SETTINGS))
    problem_schema = Problem.model_json_schema()
    bare_document["components"]["schemas"] |= {**problem_schema.pop("$defs"), "Problem": problem_schema}
    fields = [(schema, name) for schema, name, _ in field_descriptions.undescribed_fields(bare_document)]
    parameters = [(it["in"], it["name"]) for it in field_descriptions.undescribed_parameters(bare_document)]

    by_schema = {(schema, name) for schema, names in CATALOGUE["schemas"].items() for name in names}
    by_path = {("path", name) for name in CATALOGUE["path_parameters"]}

    assert by_schema - {*fields} == set()
    assert CATALOGUE["fields"].keys() - {name for schema, name in fields if (schema, name) not in by_schema} == set()
    assert by_path - {*parameters} == set()
    assert (
        CATALOGUE["parameters"].keys() - {name for place, name in parameters if (place, name) not in by_path} == set()
    )


def test_descriptions_are_sentences() -> None:
    descriptions = [
        *CATALOGUE["fields"].values(),
        *CATALOGUE["parameters"].values(),
        *CATALOGUE["path_parameters"].values(),
        *(text for texts in CATALOGUE["schemas"].values() for text in texts.values()),
    ]

    assert [text for text in descriptions if not (text.endswith(".") and (text[0].isupper() or text[0] == "`"))] == []
