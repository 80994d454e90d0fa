from tests.checklists.conftest import checklists, reported_box

__all__ = ["checklists", "reported_box"]
