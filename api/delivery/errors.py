"""What the routes of webhooks refuse."""

from api.core.errors import Conflict, Unprocessable


class WebhookUrlRefused(Unprocessable):
    code = "webhook_url_refused"


class WebhookAddressInside(Unprocessable):
    code = "webhook_address_inside"


class TooManyWebhooks(Conflict):
    code = "too_many_webhooks"


class WebhookEnded(Conflict):
    """Its token has expired or was revoked, or it was deleted."""

    code = "webhook_ended"


class NothingToSkip(Conflict):
    code = "nothing_to_skip"


class TooMuchWaits(Conflict):
    code = "too_much_waits"


class NotSentAgain(Conflict):
    """A test event, or an event of another log: the server was restored from a backup."""

    code = "not_sent_again"
