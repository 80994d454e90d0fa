from tests.ledgers import busy_url, reported

__all__ = ["busy_url", "reported"]
