"""`siaga import updates`: a file of updates, sent to a server."""

from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

from api.operations.commands import progress_bar
from api.operations.upload import service
from api.reporting.bulk.formats import MOST


class FilesFirst(TyperGroup):
    """What is no command of the group is a path: `siaga import PATH`."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]
        if args and args[0] not in {*self.commands, "--help"}:
            args = ["files", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(cls=FilesFirst, no_args_is_help=True, help="Load files: into this database, or updates to a server.")


@app.command()
def updates(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="CSV, XLSX or NDJSON, of any size.")],
    url: Annotated[str, typer.Option(help="The server, such as https://siaga.example.go.id")],
    token: Annotated[str, typer.Option(envvar="SIAGA_TOKEN", help="Better in SIAGA_TOKEN: others see arguments.")],
    report: Annotated[Path | None, typer.Option(help="What became of each line; default FILE.report.ndjson.")] = None,
    election: Annotated[str, typer.Option(help="For rows that do not name one.")] = "",
    rows: Annotated[int, typer.Option(min=1, max=MOST, help="Rows in one request.")] = MOST,
    accept_decrease: Annotated[
        int | None,
        typer.Option(min=0, help="Done items that one request may take back: the number it was refused for."),
    ] = None,
    dry_run: Annotated[bool, typer.Option(help="Store nothing; the report is FILE.dry-run.ndjson.")] = False,
    wait: Annotated[int, typer.Option(min=0, help="Seconds to go on trying where the server does not answer.")] = 600,
) -> None:
    """Send updates to a server, in requests of 10,000. After a cut the same command goes on. Exit status 1: rows
    were rejected; 2: not all was sent."""
    asked = {"on_error": "continue", "election": election, "dry_run": "true" if dry_run else ""}
    asked["accept_decrease"] = "" if accept_decrease is None else str(accept_decrease)
    sender = service.Sender(
        url, token, wait, lambda says: typer.echo(says, err=True), {name: it for name, it in asked.items() if it}
    )
    kept = _report(file, report, dry_run=dry_run)
    with progress_bar() as progress:
        total = service.send(file, kept, sender, rows, progress)
    typer.echo(", ".join(f"{count} {result}" for result, count in sorted(total.items())) or "Nothing to send.")
    typer.echo(f"Line by line: {kept}")
    raise typer.Exit(1 if total["rejected"] else 0)


def _report(file: Path, named: Path | None, *, dry_run: bool) -> Path:
    """That of a dry run begins anew: nothing was sent that one could go on from."""
    if not dry_run:
        return named or file.with_name(f"{file.name}.report.ndjson")
    if named is not None:
        raise typer.BadParameter("A dry run has a report of its own: leave out --report.")
    kept = file.with_name(f"{file.name}.dry-run.ndjson")
    kept.unlink(missing_ok=True)
    return kept
