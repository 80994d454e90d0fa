"""Why changes of agencies and officials are refused."""

from api.core.errors import Conflict, Unprocessable


class AgencyExists(Conflict):
    code = "agency_exists"


class NotAGroup(Unprocessable):
    code = "not_a_group"


class ParentBelow(Unprocessable):
    code = "parent_below"


class NobodyNamed(Unprocessable):
    code = "nobody_named"


class NotInOffice(Conflict):
    code = "not_in_office"


class OfficeHeldBefore(Conflict):
    code = "held_before"


class DaysReversed(Unprocessable):
    code = "days_reversed"


ADD_REFUSALS = (AgencyExists, NotAGroup, ParentBelow)
HAND_OVER_REFUSALS = (NobodyNamed, NotInOffice, OfficeHeldBefore, DaysReversed)
