"""The data that the readiness of a region is computed from, and the breakdown of its requirements by that data."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, partial

from api.checklists.domain import ChecklistTemplate
from api.checklists.models import Category, Requirement
from api.checklists.status_at import (
    Expectation,
    RegionExpectations,
    RequirementBreakdown,
    Thresholds,
    breakdown_by_requirement,
    combine,
)
from api.core.region_codes import LEVELS_ABOVE_LEDGERS, child_towards
from api.elections.models import Election, ElectionRegion
from api.readiness import score
from api.readiness.evaluation import SnapshotTime
from api.readiness.reported import ReportedExpectations
from api.readiness.score import ScoredCategory, ScoredRequirement, Scores
from api.reference.regions.models import Region


@dataclass(frozen=True)
class ReadinessSnapshot:
    """All that the readiness of a region and its children is computed from.

    Roots are the regions that the answer is divided into: nation, provinces and regencies above the regency, else the
    region and its children. A breakdown is the units of a requirement by status at `time.at`.
    """

    election: Election
    revision: int
    region: Region
    ancestors: Sequence[Region]
    """The regions above it, from the nation down."""
    roots: Mapping[str, ElectionRegion]
    children_by_root: Mapping[str, Sequence[str]]
    regions: Mapping[str, Region]
    """The region of each root by its code."""
    requirements: Mapping[str, Requirement]
    template: ChecklistTemplate
    scored_categories: Sequence[ScoredCategory]
    """In the order of the template's categories."""
    thresholds: Thresholds
    reported: ReportedExpectations
    time: SnapshotTime

    @property
    def pinned(self) -> ElectionRegion:
        return self.roots[self.region.code]

    @property
    def children(self) -> Sequence[str]:
        return self.children_by_root.get(self.region.code, ())

    @property
    def expectations_by_region(self) -> Mapping[str, RegionExpectations]:
        """The region without its children, and each child with all below it."""
        return self.reported.by_region

    @cached_property
    def expectations_by_root(self) -> dict[str, Sequence[Expectation]]:
        return {
            root: expectations
            for region_expectations in self.expectations_by_region.values()
            for root, expectations in region_expectations.by_root.items()
        }

    @property
    def categories(self) -> Sequence[Category]:
        return self.template.categories

    @property
    def depends_on(self) -> Mapping[str, Sequence[str]]:
        return self.template.depends_on

    @cached_property
    def scored_requirements(self) -> dict[str, ScoredRequirement]:
        return {it.code: it for category in self.scored_categories for it in category.requirements}

    def expectations_of(self, requirements: Container[str]) -> list[Expectation]:
        """Return the expectations of some requirements in the region and all below it."""
        return combine(
            expectation
            for region_expectations in self.expectations_by_region.values()
            for expectation in region_expectations.combined
            if expectation.requirement in requirements
        )

    @cached_property
    def breakdowns(self) -> dict[str, RequirementBreakdown]:
        """The breakdown of each requirement in the region and all below it."""
        return breakdown_by_requirement(self.reported.total.combined, self.time.at, self.thresholds)

    def breakdowns_of(self, region: str) -> dict[str, RequirementBreakdown]:
        """Return the breakdown of each requirement in a region and all below it: this region, or a root below it."""
        if region == self.region.code:
            return self.breakdowns
        region_expectations = self.expectations_by_region.get(region) or RegionExpectations(
            {region: self.expectations_by_root[region]}
        )
        at = self.time.at
        return region_expectations.recent.get(
            ("breakdowns", at), lambda: breakdown_by_requirement(region_expectations.combined, at, self.thresholds)
        )

    @cached_property
    def breakdowns_by_root(self) -> dict[str, dict[str, RequirementBreakdown]]:
        """The breakdown of each requirement in each root alone."""
        breakdowns_by_root: dict[str, dict[str, RequirementBreakdown]] = {}
        for region_expectations in self.expectations_by_region.values():
            breakdowns_by_root |= region_expectations.recent.get(
                ("breakdowns by root", self.time.at), partial(self._breakdowns_by_root, region_expectations)
            )
        return breakdowns_by_root

    def _breakdowns_by_root(
        self, region_expectations: RegionExpectations
    ) -> dict[str, dict[str, RequirementBreakdown]]:
        return {
            root: breakdown_by_requirement(expectations, self.time.at, self.thresholds)
            for root, expectations in region_expectations.by_root.items()
        }

    def earlier_scores(self) -> Scores | None:
        """Return the scores of the whole region at `time.since`, if the question asks for them."""
        earlier_expectations, since = self.reported.earlier_total, self.time.since
        if earlier_expectations is None:
            return None

        def compute() -> Scores:
            breakdowns = breakdown_by_requirement(earlier_expectations.combined, since, self.thresholds)
            return score.scores(self.scored_categories, breakdowns)

        return earlier_expectations.recent.get(("scores", since), compute)

    def late_children_share(self, region: str) -> Fraction | None:
        """Return the share of late regencies of a province, or provinces of the nation. None: a regency or below."""
        if self.roots[region].level not in LEVELS_ABOVE_LEDGERS:
            return None
        child_codes = self.children_by_root.get(region, ())
        return Fraction(sum(map(self._is_late, child_codes)), len(child_codes) or 1)

    def _is_late(self, region: str) -> bool:
        """Whether something critical is overdue in a regency, or too many regencies of a province are late."""
        region_expectations = self.expectations_by_region[child_towards(self.region.code, region)]
        if self.roots[region].level not in LEVELS_ABOVE_LEDGERS:
            return region_expectations.late_from[region] < self.time.at
        late_share = region_expectations.recent.get(
            ("late children", region, self.time.at), lambda: self.late_children_share(region)
        )
        return late_share is not None and late_share > self.thresholds.late_above
