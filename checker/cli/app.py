"""The command line: every module of this folder that has a `register` adds its command."""

import importlib
import pkgutil
from collections.abc import Sequence
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
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Find where articles about the same events contradict each other."""


def _commands() -> tuple[str, ...]:
    """Return the names of the commands: those of the modules of this folder that begin with `command_`."""
    found = pkgutil.iter_modules([str(Path(__file__).parent)])
    return tuple(sorted(one.name.removeprefix("command_") for one in found if one.name.startswith("command_")))


def load(arguments: Sequence[str]) -> typer.Typer:
    """Return the command line with the command that the arguments name, or with all of them: what is not used is not imported."""
    named = [one for one in arguments if one in _commands()][:1]
    for command in named or ([] if "--version" in arguments else _commands()):
        importlib.import_module(f"checker.cli.command_{command}").register(app)
    return app
