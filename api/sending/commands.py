"""`siaga import updates`: a file of updates, sent to a server."""

from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

from api.bulk.formats import MOST
from api.operations.commands import progress_bar
from api.sending import service


class FilesFirst(TyperGroup):
    """What is no command of the group is a path: `siaga import PATH`."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        if args and args[0] not in {*self.commands, "--help"}:
            args = ["files", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(cls=FilesFirst, no_args_is_help=True, help="Load files: into this database, or updates to a server.")


@app.command()
def updates(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="CSV or NDJSON, of any size.")],
    url: Annotated[str, typer.Option(help="The server, such as https://siaga.example.go.id")],
    token: Annotated[str, typer.Option(envvar="SIAGA_TOKEN", help="Better in SIAGA_TOKEN: others see arguments.")],
    report: Annotated[Path | None, typer.Option(help="What became of each line; default FILE.report.ndjson.")] = None,
    election: Annotated[str, typer.Option(help="For rows that do not name one.")] = "",
    rows: Annotated[int, typer.Option(min=1, max=MOST, help="Rows in one request.")] = MOST,
    wait: Annotated[int, typer.Option(min=0, help="Seconds to go on trying where the server does not answer.")] = 600,
) -> None:
    """Send updates to a server, in requests of 10,000. After a cut the same command goes on. Exit status 1: rows
    were rejected; 2: not all was sent."""
    asked = {"on_error": "continue", **({"election": election} if election else {})}
    sender = service.Sender(url, token, wait, lambda says: typer.echo(says, err=True), asked)
    kept = report or file.with_name(f"{file.name}.report.ndjson")
    with progress_bar() as progress:
        total = service.send(file, kept, sender, rows, progress)
    typer.echo(", ".join(f"{count} {result}" for result, count in sorted(total.items())) or "Nothing to send.")
    typer.echo(f"Line by line: {kept}")
    raise typer.Exit(1 if total["rejected"] else 0)
