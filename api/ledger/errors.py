"""What checking the ledgers is refused for."""


class VerificationFailed(Exception):
    """A file, an entry, a proof or a checkpoint is not what it claims to be; the message says why."""
