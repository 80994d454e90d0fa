"""Tests against programs of Debian's packages, which `make cluster` runs; `make test` leaves them out."""

import os

collect_ignore_glob = [] if os.environ.get("SIAGA_TEST_CLUSTER") else ["test_*.py"]
