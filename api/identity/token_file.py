"""A file with the secrets of tokens, so that they reach no pipe and no journal. Only its owner can read it.

A shell takes the secrets over with `. FILE`.
"""

import os
from collections.abc import Mapping
from pathlib import Path

OWNER_ONLY = 0o600


def create(file: Path, secret_by_name: Mapping[str, str]) -> None:
    """Write a new file. Raises FileExistsError if it is there already."""
    file.absolute().parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(descriptor, "w", encoding="ascii") as output:
        output.writelines(f"export {name}={secret}\n" for name, secret in secret_by_name.items())
        output.flush()
        os.fsync(output.fileno())


def replace(file: Path, secret_by_name: Mapping[str, str]) -> None:
    """Write the file, and replace one that is there already."""
    new_file = file.with_name(f"{file.name}.new")
    new_file.unlink(missing_ok=True)
    create(new_file, secret_by_name)
    new_file.replace(file)
