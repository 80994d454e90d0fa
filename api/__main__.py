"""The command `siaga`."""

import gc

gc.disable()  # collecting garbage while the modules load would take a third of the start

from api.cli import main  # noqa: E402

gc.freeze()
gc.enable()

if __name__ == "__main__":
    main()
