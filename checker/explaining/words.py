"""The page of the vocabulary: every predicate with its help, example, relations and scope, and the lists of words."""

import json
from collections.abc import Iterator

from checker.model.vocabulary import Predicate, Terms, Vocabulary, Word


def vocabulary_page(vocabulary: Vocabulary) -> str:
    """Return the vocabulary in Markdown."""
    lines = ["# Vocabulary", "", "## Predicates", ""]
    for predicate in vocabulary.predicates:
        lines += [*predicate_lines(predicate), ""]
    lines += ["## Terms", ""]
    for terms in vocabulary.terms:
        lines += [*_terms(terms), ""]
    lines += ["## Qualifiers", "", *(f"* `{one.name}` – {one.help}" for one in vocabulary.qualifiers), ""]
    lines += [
        "## What is counted",
        "",
        *_words(vocabulary.counted),
        "",
        "## Classes of events",
        "",
        *_words(vocabulary.classes),
        "",
    ]
    lines += ["## Units", "", *(f"* `{one.name}` ({one.dimension})" for one in vocabulary.units), ""]
    return "\n".join(lines)


def predicate_lines(one: Predicate) -> Iterator[str]:
    """Yield the entry of a predicate."""
    yield f"### `{one.name}`"
    yield ""
    yield f"*subject {one.label} value* – {one.help}"
    yield ""
    yield f"* subject: {', '.join(one.subjects)}; value: {', '.join(one.values)}; {one.cardinality}, {one.time}"
    if one.terms:
        yield f"* terms: the list `{one.terms}`"
    if one.scope.required or one.scope.optional:
        required = "".join(f"`{name}` (required), " for name in one.scope.required)
        yield f"* scope: {required}{', '.join(f'`{name}`' for name in one.scope.optional)}".rstrip(", ")
    for relation in one.relations:
        term = f" {relation.term}" if relation.term else ""
        when = f" ({', '.join(relation.conditions)})" if relation.conditions else ""
        apart = f", by {relation.qualifier}" if relation.relation == "adds-to" and relation.qualifier else ""
        yield f"* {relation.relation} `{relation.predicate}`{term}{apart}{when}"
    if one.cues:
        yield f"* cues: {', '.join(one.cues)}"
    if one.example:
        yield f"* “{one.example.text}”"
        yield f"  `{json.dumps(one.example.claim, ensure_ascii=False)}`"


def _terms(terms: Terms) -> Iterator[str]:
    yield f"### `{terms.name}` – {terms.label}"
    yield ""
    for one in terms.terms:
        excludes = f"; excludes {', '.join(one.excludes)}" if one.excludes else ""
        yield f"* `{one.term}` – {one.label}{excludes}"
    if terms.order:
        yield f"* in time: {' → '.join(terms.order)}"


def _words(words: tuple[Word, ...]) -> Iterator[str]:
    for one in words:
        same = f" = {', '.join(one.same)}" if one.same else ""
        broader = f" ⊂ {', '.join(one.broader)}" if one.broader else ""
        apart = f"; never {', '.join(one.excludes)}" if one.excludes else ""
        yield f"* {one.name}{same}{broader}{apart}"
