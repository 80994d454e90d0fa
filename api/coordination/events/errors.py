"""What writes of events are refused for."""

from api.core.errors import Conflict, Unprocessable


class PlanNeeded(Unprocessable):
    code = "plan_needed"


class PlanAfterTheFact(Conflict):
    code = "plan_after_the_fact"


class BecomesRefused(Conflict):
    code = "becomes_refused"


REFUSALS = (PlanNeeded, PlanAfterTheFact, BecomesRefused)
