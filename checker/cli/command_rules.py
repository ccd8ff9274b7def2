"""`checker rules`: what can be reported."""

import typer

from checker.explaining.pages import all_pages


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("rules", help="List what can be reported, and the kinds of problems a file can have.")(run)


def run() -> None:
    """List what can be reported."""
    for page in all_pages():
        typer.echo(f"{page.name:24} {page.severity:8} {page.title}")
