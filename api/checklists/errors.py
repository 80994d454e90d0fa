"""Errors of queries and reports about checklists, with their messages."""

from api.core.errors import ApiError, Conflict, Unprocessable


class TemplateUnfit(Unprocessable):
    code = "template_unfit"


class AnsweredElsewhere(Conflict):
    code = "answered_elsewhere"


class DoesNotApply(Conflict):
    code = "does_not_apply"


class TooRecent(Unprocessable):
    code = "too_recent"


class NotInTemplate(ApiError):
    status, code = 422, "not_in_template"


class TooWide(Unprocessable):
    code = "too_wide"
