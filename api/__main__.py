"""The command `siaga`. What loads with it stays: to look for garbage in that would be a third of its start."""

import gc

gc.disable()

from api.cli import main  # noqa: E402

gc.freeze()
gc.enable()

if __name__ == "__main__":
    main()
