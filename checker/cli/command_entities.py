"""`checker entities`: who is who in this project, why, and what an editor could decide."""

from typing import Any

import typer
from typer.core import TyperGroup

from checker.cli.entities_decide import decide
from checker.cli.entities_import import import_names
from checker.cli.entities_list import list_entities
from checker.cli.entities_why import why


class Entities(TyperGroup):
    """Commands of which the first is meant where none is named, so that `checker entities claims/` lists."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - typer does not publish the type
        """Put the command `list` before arguments that name no command."""
        named = args[:1] and (args[0] in self.commands or args[0] == "--help")
        return super().parse_args(ctx, args if named else ["list", *args])


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(cls=Entities, help="Who is who: clusters with evidence, and pairs to decide. Without a command: list.")
    group.command("list", help="List what is mentioned, its wordings and why they are one, and what nobody is sure of.")(
        list_entities
    )
    group.command("decide", help="Write down that two names are one, or two.")(decide)
    group.command("why", help="Print how two mentions stand to each other, and why.")(why)
    group.command("import", help="Take names from a CSV file, or from FollowTheMoney JSON lines, into the registry.")(
        import_names
    )
    app.add_typer(group, name="entities")
