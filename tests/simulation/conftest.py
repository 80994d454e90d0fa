"""One small exercise on each database: North Kalimantan has five regencies, one of each character."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from fastapi.testclient import TestClient

from api.core.caller import Role
from api.core.clock import system_clock
from api.imports import ledger_entry
from api.simulation import service as simulation_service
from api.simulation.models import Simulation
from api.simulation.service import CreatedExercise, ExerciseRequest
from tests.conftest import Server, Siaga

NOW = datetime(2026, 11, 22, 2, tzinfo=UTC)
REQUEST = ExerciseRequest(seed=7, province="65")


class Exercise(Siaga):
    def __init__(self, url: str, exercise_request: ExerciseRequest = REQUEST) -> None:
        super().__init__(url, now=NOW)
        with self.database.write() as session:
            session.add(Simulation(seed=exercise_request.seed, made_at=NOW))  # saves loading the box once more
            ledger_entry.cover_reference_data(session, system_clock)
        self.created: CreatedExercise = simulation_service.simulate(
            self.database, exercise_request, now=NOW, made_at=NOW
        )


@pytest.fixture(scope="session")
def exercise(server: Server, box_url: str) -> Iterator[Exercise]:
    new_exercise = Exercise(server.new(box_url))
    yield new_exercise
    new_exercise.database.close()


@pytest.fixture(scope="session")
def started(exercise: Exercise) -> Iterator[TestClient]:
    """A client of the running application, with its lifespan, as an admin of the nation."""
    headers = {"Authorization": f"Bearer {exercise.secret('ID', role=Role.ADMIN, at=NOW)}"}
    with TestClient(exercise.app, headers=headers) as client:
        yield client
