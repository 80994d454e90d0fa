from tests.ledgers import busy_box, busy_url

__all__ = ["busy_box", "busy_url"]
