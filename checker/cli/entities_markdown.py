"""Who is who as Markdown: a list to go through with the articles at hand."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.cli.entities_text import counted
from checker.entity_list import Listed
from checker.reporters.md.escape import escaped


def markdown_lines(things: Sequence[Listed]) -> Iterator[str]:
    """Yield all things by kind, each with its wordings by source and with every step that made them one."""
    for kind, some in groupby(things, key=lambda one: str(one.thing.kind)):
        listed = list(some)
        yield ""
        yield f"### {escaped(kind)} ({len(listed)})"
        yield ""
        for one in listed:
            yield from _thing(one)


def _thing(one: Listed) -> Iterator[str]:
    """Yield one thing."""
    where = ", in the registry" if one.file else ""
    yield f"* **{escaped(one.thing.label)}** (`{one.thing.id}`{where}, {counted(one.claims)})"
    by_source: defaultdict[str, list[str]] = defaultdict(list)
    for wording in one.wordings:
        by_source[wording.source].append(f"“{escaped(wording.name)}”")
    for source, names in by_source.items():
        yield f"  * {escaped(source)}: {', '.join(names)}"
    for step in dict.fromkeys(step for wording in one.wordings for step in wording.steps):
        yield f"  * because: {escaped(step)}"
