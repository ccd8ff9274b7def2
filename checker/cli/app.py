"""The command line: every module of this folder that has a `register` adds its command."""

import importlib
import pkgutil
from pathlib import Path
from typing import Annotated

import typer

from checker import __version__

app = typer.Typer(
    name="checker",
    help="Finds where articles about the same events contradict each other, and shows the words it relied on.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(value: bool) -> None:  # noqa: FBT001
    if value:
        typer.echo(f"source-claim-checker {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[  # noqa: ARG001
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Find where articles about the same events contradict each other."""


for _found in sorted(one.name for one in pkgutil.iter_modules([str(Path(__file__).parent)])):
    if _found.startswith("command_"):
        importlib.import_module(f"checker.cli.{_found}").register(app)
