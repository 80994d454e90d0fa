"""The readiness of regions: scores, bands and how they change.

Where a score comes from:
1. `question`: the region, the instant and the assumptions that a request asks for.
2. `api/checklists/expectations`: the grid of what the region must answer, when and against which targets.
3. `evaluation`: the instant at which the question is evaluated.
4. `totals`: counters of what was reported. The present is read from `region_totals`, the past from `daily_totals` above
   the regency, and recomputed from the history of the items inside one.
5. `reported`: the expectations of the region and its children, filled with these counters.
6. `snapshot`: the units of each requirement by status (`api/checklists/status_at.py`). `service` puts it together.
7. `score` and `bands`: the score, the band and its reason. `responses` turns them into an answer.

`answer_lifetime` declares for how long an answer holds: until reports, reference data or the step of the clock change.
"""
