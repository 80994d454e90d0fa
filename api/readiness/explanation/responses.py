"""Split a score into its terms: what each contributes, what is missing in it, and what would help most."""

from collections.abc import Callable
from itertools import islice

from api.checklists.models import AddsUpBy
from api.checklists.status_at import RequirementBreakdown, StatusBreakdown
from api.core.schemas import Bilingual, RegionName
from api.readiness import score
from api.readiness.bands import decide_band, moves_out_of_band
from api.readiness.explanation.schemas import Explanation, Missing, MoveOut, TermOut
from api.readiness.score import ScoreTerm
from api.readiness.snapshot import ReadinessSnapshot

MISSING_UNITS: dict[str, Callable[[StatusBreakdown], int]] = {
    "unknown": lambda it: it.unknown,
    "not_started": lambda it: it.not_started,
    "in_progress": lambda it: it.in_progress,
    "blocked": lambda it: it.blocked,
    "disputed": lambda it: it.disputed,
    "expired": lambda it: it.expired,
    "unconfirmed": lambda it: it.claimed_not_applicable,
}
"""How many units are missing, by why."""
MAX_REGIONS = 10


def explanation_body(snapshot: ReadinessSnapshot) -> Explanation:
    breakdowns = snapshot.breakdowns
    late_children_share = snapshot.late_children_share(snapshot.region.code)
    band_decision = decide_band(breakdowns, snapshot.thresholds, late_children_share)
    is_anything_reported = any(breakdown.open.known for breakdown in breakdowns.values())
    ratio_by_requirement = {
        requirement_code: score.fraction_done(
            score.scored_requirement(snapshot.requirements[requirement_code]), breakdown.open
        )
        for requirement_code, breakdown in breakdowns.items()
    }
    terms = score.score_terms(snapshot.scored_categories, ratio_by_requirement) if is_anything_reported else []
    return Explanation(
        election=snapshot.election.slug,
        region=RegionName.model_validate(snapshot.region),
        revision=snapshot.revision,
        evaluated_at=snapshot.time.at,
        score=score.truncate_fraction(score.sum_of_terms(terms)),
        band=band_decision.band,
        reason=band_decision.reason,
        terms=_term_bodies(snapshot, terms, breakdowns),
        moves=[
            MoveOut(owed_by=snapshot.requirements[move.requirement].owed_by, **move._asdict())
            for move in moves_out_of_band(breakdowns, snapshot.thresholds, band_decision)
        ],
    )


def _term_bodies(
    snapshot: ReadinessSnapshot, terms: list[ScoreTerm], breakdowns: dict[str, RequirementBreakdown]
) -> list[TermOut]:
    """Return the terms. Shown contributions add up to the shown score, and shown shares to 1."""
    contributions = score.truncate_to_sum([term.contribution for term in terms])
    shares = score.truncate_to_sum([term.share for term in terms])
    weight_by_category = {category.code: category.weight for category in snapshot.categories}
    term_bodies = []
    for term, contribution, share in zip(terms, contributions, shares, strict=True):
        requirement_row, open_counts = snapshot.requirements[term.requirement], breakdowns[term.requirement].open
        uses_totals = score.uses_totals(score.scored_requirement(requirement_row), open_counts)
        term_bodies.append(
            TermOut(
                requirement=requirement_row.code,
                title=Bilingual(id=requirement_row.title_id, en=requirement_row.title_en),
                category=requirement_row.category,
                owed_by=requirement_row.owed_by,
                weight=requirement_row.weight,
                category_weight=weight_by_category[term.category],
                share=share,
                units=open_counts.applicable,
                done=open_counts.done,
                adds_up_by=AddsUpBy.TOTALS if uses_totals else AddsUpBy.UNITS,
                value=open_counts.counted,
                target=open_counts.target - open_counts.not_applicable_target if uses_totals else None,
                fraction=score.truncate_fraction(term.fraction) or 0,
                contribution=contribution,
                missing=_missing(snapshot, requirement_row.code, open_counts),
            )
        )
    return term_bodies


def _missing(snapshot: ReadinessSnapshot, requirement_code: str, counts: StatusBreakdown) -> list[Missing]:
    """Return why units of a requirement are not done, and in which roots."""
    missing_units = []
    for reason, count_units in MISSING_UNITS.items():
        if units := count_units(counts):
            roots = (
                root
                for root, breakdowns in snapshot.breakdowns_by_root.items()
                if requirement_code in breakdowns and count_units(breakdowns[requirement_code].open)
            )
            missing_units.append(Missing(why=reason, units=units, regions=[*islice(roots, MAX_REGIONS)]))
    return missing_units
