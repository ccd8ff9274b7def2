"""`checker init`: a new project."""

from pathlib import Path
from typing import Annotated

import typer

from checker.cli.leaving import Refused
from checker.cli.output import write
from checker.model.schema import schemas

SETTINGS = """\
# The settings of this project; every key may be left out. `checker config` shows what holds.
claims = "claims"
fail_level = "error"
"""
ATTRIBUTES = """\
# The texts of articles are kept byte for byte: a changed line ending is a changed source.
seeds/** -text
reports/** -text linguist-generated
"""
IGNORED = """\
# Reports can be made again from the claims at any time.
reports/
"""
REGISTRY = """\
{
  "$schema": "../schemas/registry.schema.json",
  "schema_version": 1,
  "entities": []
}
"""
READ_ME = """\
# Claims of articles

Put the text of an article into `seeds/`, then:

    checker new seeds/article.txt     # a claim file to fill in
    checker check                     # where the sources disagree
    checker report                    # the same as a page: reports/report.html
"""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("init", help="Begin a new project in a folder.")(run)


def run(folder: Annotated[str, typer.Argument(help="The folder; the current one by default.")] = ".") -> None:
    """Begin a new project; files that are there already are left as they are."""
    root = Path(folder)
    if root.exists() and not root.is_dir():
        raise Refused(f"{folder} is a file; name a folder")
    files = {
        "checker.toml": SETTINGS,
        ".gitattributes": ATTRIBUTES,
        ".gitignore": IGNORED,
        "README.md": READ_ME,
        "claims/registry.json": REGISTRY,
        "seeds/.gitkeep": "",
        **{f"schemas/{name}": text for name, text in schemas().items()},
    }
    for name, text in files.items():
        there = (root / name).exists()
        if not there:
            write(root / name, text)
        typer.echo(f"{'left as it is' if there else 'written'}: {name}")
    typer.echo("Next: put an article's text into seeds/ and run `checker new seeds/NAME.txt`.")
