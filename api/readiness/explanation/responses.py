"""A score taken apart: every term, what is missing in it, and what would help most."""

from collections.abc import Callable, Mapping

from api.checklists.models import AddsUpBy
from api.checklists.status_at import Standing, StatusBreakdown
from api.core.schemas import Bilingual, RegionName
from api.readiness import score
from api.readiness.explanation.schemas import Explanation, Missing, MoveOut, TermOut
from api.readiness.score import Term
from api.readiness.snapshot import Board

WHY: dict[str, Callable[[StatusBreakdown], int]] = {
    "unknown": lambda it: it.unknown,
    "not_started": lambda it: it.not_started,
    "in_progress": lambda it: it.in_progress,
    "blocked": lambda it: it.blocked,
    "disputed": lambda it: it.disputed,
    "expired": lambda it: it.expired,
    "unconfirmed": lambda it: it.claimed_idle,
}
MOST_REGIONS = 10


def explanation(board: Board) -> Explanation:
    found = board.standings(board.region.code)
    judged = score.verdict(found, board.limits, board.late_children(board.region.code))
    known = any(it.open.known for it in found.values())
    fractions = {code: score.fraction(score.counted(board.requirements[code]), it.open) for code, it in found.items()}
    terms = score.terms(board.scale, fractions) if known else []
    return Explanation(
        election=board.election.slug,
        region=RegionName.model_validate(board.region),
        revision=board.revision,
        evaluated_at=board.when.at,
        score=score.printed(score.total(terms)),
        band=judged.band,
        reason=judged.reason,
        terms=_terms(board, terms, found),
        moves=[
            MoveOut(owed_by=board.requirements[it.requirement].owed_by, **it._asdict())
            for it in score.moves(found, board.limits, judged)
        ],
    )


def _terms(board: Board, terms: list[Term], found: Mapping[str, Standing]) -> list[TermOut]:
    contributions = score.printed_parts([it.contribution for it in terms])
    shares = score.printed_parts([it.share for it in terms])
    weights = {it.code: it.weight for it in board.categories}
    places = board.places
    return [
        _term(board, it, found[it.requirement].open, weights[it.category], places).model_copy(
            update={"contribution": contribution, "share": share}
        )
        for it, contribution, share in zip(terms, contributions, shares, strict=True)
    ]


def _term(
    board: Board, term: Term, here: StatusBreakdown, category_weight: int, places: Mapping[str, Mapping[str, Standing]]
) -> TermOut:
    it = board.requirements[term.requirement]
    totals = score.by_totals(score.counted(it), here)
    return TermOut(
        requirement=it.code,
        title=Bilingual(id=it.title_id, en=it.title_en),
        category=it.category,
        owed_by=it.owed_by,
        weight=it.weight,
        category_weight=category_weight,
        share=0,
        units=here.answering,
        done=here.done,
        adds_up_by=AddsUpBy.TOTALS if totals else AddsUpBy.UNITS,
        value=here.counted,
        target=here.target - here.idle_target if totals else None,
        fraction=score.printed(term.fraction) or 0,
        contribution=0,
        missing=_missing(it.code, here, places),
    )


def _missing(code: str, here: StatusBreakdown, places: Mapping[str, Mapping[str, Standing]]) -> list[Missing]:
    found = []
    for why, count in WHY.items():
        if units := count(here):
            where = (root for root, stands in places.items() if code in stands and count(stands[code].open))
            found.append(
                Missing(
                    why=why, units=units, regions=[root for _, root in zip(range(MOST_REGIONS), where, strict=False)]
                )
            )
    return found
