"""Every table, so that the metadata is whole. For migrations and tests."""

import api.agencies.models
import api.auth.models
import api.calendars.models
import api.checklists.models
import api.commitments.models
import api.coordination.models
import api.db.kept
import api.elections.models
import api.evidence.models
import api.history.models
import api.regions.models
import api.replay.models
import api.simulation.models
import api.sources.models
import api.updates.models
from api.db.table import Table

metadata = Table.metadata

__all__ = ["api", "metadata"]
