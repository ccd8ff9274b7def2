"""`checker coverage`: per article, the facts that no claim covers and the quotes that are not found."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Annotated

import typer

from checker.choose import choose
from checker.cli.forms import wants_json
from checker.cli.project import open_project
from checker.completeness import left_out
from checker.evidence.coverage import Coverage, coverage, uncovered
from checker.evidence.hold import find
from checker.evidence.source_view import SourceView
from checker.model.gaps import Uncovered
from checker.model.shown import shown
from checker.reading.library import Library, LoadedFile, read_library

MOST = 1_000


@dataclass(frozen=True, slots=True)
class Lost:
    """A quote that the article does not hold."""

    claim: str
    """Its address, or that of the entry under `omitted`."""
    line: int
    """The line in the claim file."""
    quote: str


@dataclass(frozen=True, slots=True)
class Article:
    """What one article's claims cover."""

    file: LoadedFile
    coverage: Coverage
    uncovered: tuple[Uncovered, ...]
    lost: tuple[Lost, ...]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("coverage", help="List the facts of the articles that no claim covers, and the quotes that are not found.")(run)


def run(
    paths: Annotated[list[str] | None, typer.Argument(help="Claim files or folders; all of them by default.")] = None,
    form: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
) -> None:
    """Print how much of each article its claims cover; exit 2 where one could not be read."""
    json_wanted = wants_json(form)
    project = open_project(paths or [], {})
    chosen = choose(project.root, project.paths, project.config)
    library = read_library(project.root, chosen.compared, project.config)
    articles = [_article(file, library) for file in library.files if file.path in chosen.reported]
    if json_wanted:
        typer.echo(json.dumps([_as_json(one) for one in articles], ensure_ascii=False, indent=2))
    else:
        _print(articles)
    left = chosen.reported & left_out(library, chosen)
    unread = [one for one in (*chosen.problems, *library.problems) if one.file in left or one in chosen.problems]
    for problem in unread:
        typer.echo(shown(f"{problem.file}:{problem.line}: {problem.message}", MOST), err=True)
    if unread:
        raise typer.Exit(2)


def _article(file: LoadedFile, library: Library) -> Article:
    registries = [registry for _, registry in library.registries]
    return Article(file, coverage(file, registries), tuple(uncovered(file, registries)), tuple(_lost(file)))


def _lost(file: LoadedFile) -> Iterator[Lost]:
    if file.text is None:
        return
    view, record = SourceView(file.text.text), file.record
    for index, claim in file.claims:
        for evidence in claim.evidence:
            if find(evidence, view).start is None:
                line = file.file.document.locate(f"/claims/{index}").line
                yield Lost(f"{record.source.id}/{claim.id}", line, evidence.quote)
    for index, entry in enumerate(record.omitted):
        if find(entry, view).start is None:
            line = file.file.document.locate(f"/omitted/{index}").line
            yield Lost(f"{record.source.id}, omitted", line, entry.quote)


def _print(articles: Iterable[Article]) -> None:
    for one in articles:
        typer.echo(shown(_headline(one), MOST))
        text = one.file.record.source.text or one.file.path
        for gap in one.uncovered:
            facts = ", ".join(f"“{fact}”" for fact in gap.facts)
            typer.echo(shown(f"{text}:{gap.line}: {gap.place}: no claim has {facts}: {gap.sentence}", MOST))
        for lost in one.lost:
            typer.echo(shown(f"{one.file.path}:{lost.line}: {lost.claim}: not in the text: “{lost.quote}”", MOST))


def _headline(article: Article) -> str:
    name, found = article.file.record.source.id, article.coverage
    if article.file.text is None:
        return f"{name}: there is no text to hold the claims to."
    share = int(100 * found.share)
    return (
        f"{name}: {share} % ({found.covered} of {found.sentences} sentences with facts are covered; "
        f"{found.held} of {found.facts} facts; {_left_out(article.file)})"
    )


def _left_out(file: LoadedFile) -> str:
    claims = f"{len(file.record.claims)} claims"
    return f"{claims}, {file.left_out} more cannot be used" if file.left_out else claims


def _as_json(article: Article) -> dict[str, object]:
    found = article.coverage
    return {
        "source": article.file.record.source.id,
        "file": article.file.path,
        "text": article.file.record.source.text,
        "share": round(found.share, 4),
        **asdict(found),
        "left_out": article.file.left_out,
        "uncovered": [one.model_dump() for one in article.uncovered],
        "not_found": [asdict(one) for one in article.lost],
    }
