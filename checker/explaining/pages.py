"""One page for each rule and each kind of problem, made from what stands in the code."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checker.model.problem import PROBLEM_KINDS
from checker.model.problem_kind import ProblemKind
from checker.plugins import discover
from checker.rules import Rule
from checker.rules.example import files_of, readable


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the manual, in Markdown."""

    name: str
    title: str
    severity: str
    text: str


def all_pages() -> tuple[Page, ...]:
    """Return the pages of all rules, then of all kinds of problems, each in the order of names."""
    rules = sorted(discover("checker.rules", Rule), key=lambda rule: rule.name())
    problems = (PROBLEM_KINDS[name] for name in sorted(PROBLEM_KINDS))
    return (*(rule_page(rule) for rule in rules), *(problem_page(kind) for kind in problems))


def find_page(name: str) -> Page | None:
    """Return the page of that name."""
    return next((page for page in all_pages() if page.name == name), None)


def rule_page(rule: type[Rule]) -> Page:
    """Return the page of a rule: its manual, one conflict, one look-alike, its options."""
    kind = "a fault of the record" if rule.about == "record" else "a conflict between sources, or inside one"
    lines = [
        f"# {rule.name()}",
        "",
        f"**{rule.title}** – {kind}.",
        "",
        rule.manual(),
        "",
        "## Reported",
        "",
        *_example(rule.conflict),
        "",
        "## Not reported",
        "",
        *_example(rule.lookalike),
        "",
        "## Options",
        "",
        *_options(rule),
        "",
    ]
    return Page(rule.name(), rule.title, "record" if rule.about == "record" else "sources", "\n".join(lines))


def _example(claims: tuple[Mapping[str, Any], ...]) -> Iterator[str]:
    for claim in claims:
        yield f"* {readable(claim)}"
    yield ""
    yield "```json"
    shown = [claim for file in files_of(claims).values() for claim in file["claims"]]
    yield "\n".join(json.dumps({key: value for key, value in one.items() if key not in {"evidence", "id"}}) for one in shown)
    yield "```"


def _options(rule: type[Rule]) -> Iterator[str]:
    for name, field in rule.model_fields.items():
        default = "as the values decide" if field.default is None else f"`{field.default}`"
        yield f"* `{name}` – {field.description} Default: {default}."


def problem_page(kind: ProblemKind) -> Page:
    """Return the page of a kind of problem: what it means, the wrong and the right."""
    lines = [
        f"# {kind.id}",
        "",
        f"**{kind.title}** – a fault of a file.",
        "",
        kind.help,
        "",
        "## Wrong",
        "",
        "```",
        kind.wrong,
        "```",
        "",
        "## Right",
        "",
        "```",
        kind.right,
        "```",
        "",
    ]
    return Page(kind.id, kind.title, kind.severity, "\n".join(lines))
