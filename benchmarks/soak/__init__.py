"""Long runs: a load without kills that looks for leaks, and an hour of trouble that looks for what is lost or stale."""
