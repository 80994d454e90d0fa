"""The readiness of regions: scores, bands and how they change.

Where a score comes from:
1. `question`: the region, the instant and the assumptions that a request asks for.
2. `evaluation`: the instant at which the question is evaluated.
3. `totals`: counters of what was reported, from stored totals or recomputed from the history of the items.
4. `reported`: the expectations of the region and its children, filled with these counters.
5. `snapshot`: the units of each requirement by status. `service` puts it together.
6. `score` and `bands`: the score, the band and its reason. `responses` turns them into an answer.
"""
