"""Every table, so that the metadata is whole. For migrations and tests."""

import api.briefing.calendars.models
import api.checklists.history.models
import api.checklists.models
import api.coordination.commitments.models
import api.coordination.models
import api.db.reference_cache
import api.elections.models
import api.identity.models
import api.ledger.models
import api.reference.agencies.models
import api.reference.regions.models
import api.reference.sources.models
import api.reporting.evidence.models
import api.reporting.projections.models
import api.simulation.models
from api.db.table import Table

metadata = Table.metadata

__all__ = ["api", "metadata"]
