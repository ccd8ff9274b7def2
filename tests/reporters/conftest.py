"""A small report by hand: three articles, two events, four conflicts, one fault of the record."""

from typing import Any

import pytest

from checker.model.report import Report

TEXTS = {
    "post": (
        "Harbour talks open\n\nThe second round of the harbour talks was held on 14 March 2019 in Porthaven. "
        "Over 200 delegates came, and for the first time the Dockers’ Union took its seat.\n\n"
        "The minister said the fee would rise."
    ),
    "gazette": (
        "Second round in Porthaven\n\nThe second round of the harbour talks was held on 16 March 2019 in Porthaven. "
        "About 120 delegates came.\n\nThe Dockers’ Union had been there in the first round.\n\n"
        "The fee would not rise, a spokesman said."
    ),
    "review": "A look back\n\nThe first round, in January 2019, was held in Porthaven. It ended without a statement.",
}
EVENTS = ({"id": "round-2", "label": "second round of the harbour talks", "ordinal": 2, "period": "2019-03"},
          {"id": "round-1", "label": "first round of the harbour talks", "ordinal": 1, "period": "2019-01"})  # fmt: skip

# source, claim, event, subject, predicate, label, row, value, words, quote, more
CLAIMS: tuple[tuple[Any, ...], ...] = (
    ("post", "date", "round-2", "round-2", "held-on", "was held on", "when", "14 March 2019", "14 March 2019",
     "The second round of the harbour talks was held on 14 March 2019 in Porthaven.", {}),
    ("gazette", "date", "round-2", "round-2", "held-on", "was held on", "when", "16 March 2019", "16 March 2019",
     "The second round of the harbour talks was held on 16 March 2019 in Porthaven.", {}),
    ("post", "place", "round-2", "round-2", "took-place-in", "took place in", "where", "Porthaven", None,
     "was held on 14 March 2019 in Porthaven", {}),
    ("gazette", "place", "round-2", "round-2", "took-place-in", "took place in", "where", "Porthaven", None,
     "held on 16 March 2019 in Porthaven", {}),
    ("post", "size", "round-2", "round-2", "taking-part", "had as many taking part as", "how-many",
     "more than 200 delegates", "Over 200 delegates", "Over 200 delegates came", {}),
    ("gazette", "size", "round-2", "round-2", "taking-part", "had as many taking part as", "how-many",
     "about 120 delegates", "About 120 delegates", "About 120 delegates came.", {"as_of": "2019-03-16"}),
    ("post", "union-first", "round-2", "dockers", "first-attended", "first attended", "firsts", "second round", None,
     "for the first time the Dockers’ Union took its seat", {"scope": {"series": "harbour talks"}}),
    ("gazette", "union-there", "round-1", "dockers", "attended", "attended", "who", "first round", None,
     "The Dockers’ Union had been there in the first round.", {}),
    ("review", "place", "round-1", "round-1", "took-place-in", "took place in", "where", "Porthaven", None,
     "The first round, in January 2019, was held in Porthaven.", {}),
    ("review", "statement", "round-1", "round-1", "outcome", "ended with", "outcome", "a joint statement", None,
     "It ended without a statement.", {"polarity": "denied"}),
    ("post", "fee", None, "fee", "trend", "is", "other", "rising", "would rise", "the fee would rise",
     {"modality": "expected", "attributed_to": ("the minister",)}),
    ("gazette", "fee", None, "fee", "trend", "is", "other", "rising", None, "The fee would not rise",
     {"polarity": "denied", "modality": "expected", "attributed_to": ("a spokesman",)}),
)  # fmt: skip
LABELS = {"round-1": EVENTS[1]["label"], "round-2": EVENTS[0]["label"], "dockers": "Dockers’ Union", "fee": "the harbour fee"}
# id, rule, title, severity, event, message, sides (value, addresses)
FINDINGS: tuple[tuple[Any, ...], ...] = (
    ("aaaaaaaaaaa1", "date-conflict", "Two dates for one event", "error", "round-2",
     "The Morning Post dates the second round to 14 March 2019, the Evening Gazette to 16 March 2019.",
     (("14 March 2019", ("post/date",)), ("16 March 2019", ("gazette/date",)))),
    ("aaaaaaaaaaa2", "first-time", "A first that was not the first", "error", "round-2",
     "The Morning Post lets the Dockers’ Union come for the first time to the second round, the Evening Gazette has it in the first.",
     (("first attended the second round", ("post/union-first",)), ("attended the first round", ("gazette/union-there",)))),
    ("aaaaaaaaaaa3", "quantity-conflict", "Two figures for one thing", "warning", "round-2",
     "The Morning Post counts more than 200 delegates, the Evening Gazette about 120.",
     (("more than 200 delegates", ("post/size",)), ("about 120 delegates", ("gazette/size",)))),
    ("aaaaaaaaaaa4", "plan-and-fact", "Expected either way", "note", None,
     "The Morning Post expects the fee to rise, the Evening Gazette does not.",
     (("rising", ("post/fee",)), ("not rising", ("gazette/fee",)))),
)  # fmt: skip


def _passage(source: str, quote: str) -> dict[str, Any]:
    start = TEXTS[source].index(quote)
    paragraph = TEXTS[source][:start].count("\n\n") + 1
    return {
        "quote": quote,
        "start": start,
        "end": start + len(quote),
        "line": 1,
        "paragraph": paragraph,
        "place": f"paragraph {paragraph}, sentence 1",
    }


def _claim(line: int, entry: tuple[Any, ...]) -> dict[str, Any]:
    source, claim, event, subject, predicate, label, row, value, words, quote, more = entry
    return {
        "address": f"{source}/{claim}",
        "source": source,
        "subject": LABELS[subject],
        "subject_id": subject,
        "predicate": predicate,
        "label": label,
        "row": row,
        "event": event,
        "value": value,
        "words": words,
        "polarity": "affirmed",
        "modality": "actual",
        "file": f"claims/{source}.json",
        "line": line,
        "column": 5,
        "evidence": (_passage(source, quote),),
        "met": True,
        **more,
    }


def _relied(address: str) -> dict[str, Any]:
    line, entry = next((10 * at, one) for at, one in enumerate(CLAIMS, 1) if f"{one[0]}/{one[1]}" == address)
    return {
        "source": entry[0],
        "claim": entry[1],
        "file": f"claims/{entry[0]}.json",
        "line": line,
        "column": 5,
        "value": entry[7],
        "evidence": (_passage(entry[0], entry[9]),),
    }


def _finding(entry: tuple[Any, ...]) -> dict[str, Any]:
    identifier, rule, title, severity, event, message, sides = entry
    addresses = [one for _, some in sides for one in some]
    return {
        "id": identifier,
        "rule": rule,
        "title": title,
        "verdict": "contradict",
        "severity": severity,
        "about": "sources",
        "subject": {"id": "fee", "label": LABELS["fee"]},
        "event": event and {"id": event, "label": LABELS[event]},
        "predicate": "held-on",
        "message": message,
        "explanation": ("Both speak of the same event.", "No day fits both."),
        "sides": [{"value": value, "claims": some} for value, some in sides],
        "claims": [_relied(one) for one in addresses],
        "pairs": (tuple(addresses),),
    }


def _remainder() -> dict[str, Any]:
    unsure = {
        "left": "Dockers’ Union",
        "right": "Union of Dockers",
        "kind": "group",
        "steps": ("The words stand in another order.",),
        "claims": 2,
    }
    return {
        "agreements": [
            {
                "subject": {"id": "round-2", "label": LABELS["round-2"]},
                "event": "round-2",
                "predicate": "took-place-in",
                "label": "took place in",
                "value": "Porthaven",
                "sources": ("gazette", "post"),
                "claims": ("gazette/place", "post/place"),
                "origins": 2,
            }
        ],
        "almost": [
            {
                "id": "b1",
                "claims": ("post/size", "gazette/size"),
                "gate": "scope",
                "event": "round-2",
                "question": "Do both count the same delegates?",
                "reason": "Only one says whom it counts.",
            }
        ],
        "not_compared": [{"reason": "They speak of different events.", "count": 17}],
        "gaps": {
            "unsure_names": [unsure],
            "possibly_same": [{**unsure, "kind": "event"}],
            "single_source": ("review/statement",),
            "uncovered": [
                {
                    "source": "review",
                    "facts": ("January 2019",),
                    "sentence": "The first round, in January 2019, …",
                    "place": "paragraph 2, sentence 1",
                    "start": 13,
                    "end": 40,
                }
            ],
        },
        "decisions": [
            {
                "id": "aaaaaaaaaaa5",
                "file": "claims/decisions/aaaaaaaaaaa5.json",
                "decision": "not-a-conflict",
                "reason": "The Gazette printed a correction.",
                "by": "R. Editor",
                "on": "2019-04-02",
                "settled_by": "a letter",
                "pairs": (("post/place", "gazette/place"),),
                "status": "applied",
                "message": "",
            }
        ],
        "problems": [
            {
                "rule": "invalid-json",
                "severity": "error",
                "file": "claims/broken.json",
                "line": 3,
                "column": 7,
                "pointer": "/claims/0",
                "message": "A comma is missing; write one after the value.",
            }
        ],
    }


def _sources() -> list[dict[str, Any]]:
    rows = (
        ("post", "Harbour talks open", "The Morning Post", "2019-03-15"),
        ("gazette", "Second round in Porthaven", "Evening Gazette", "2019-03-17"),
        ("review", "A look back", None, None),
    )
    return [
        {
            "id": one,
            "title": title,
            "publisher": publisher,
            "published": day,
            "authors": ("A. Writer", "B. Writer"),
            "url": f"https://example.org/{one}",
            "text": f"seeds/{one}.txt",
            "file": f"claims/{one}.json",
            "claims": 4,
        }
        for one, title, publisher, day in rows
    ]


def sample_data() -> dict[str, Any]:
    """Return the report as plain data, fresh each time."""
    fault = {
        "id": "cccccccccccc",
        "rule": "quote-not-found",
        "title": "A quote is not in the text",
        "severity": "error",
        "about": "record",
        "message": "The quote is not in the text.",
        "claims": [_relied("review/statement")],
    }
    old = {
        **_finding(FINDINGS[0]),
        "id": "aaaaaaaaaaa5",
        "status": "decided",
        "message": "An old quarrel about the place.",
        "pairs": (("post/place", "gazette/place"),),
    }
    return {
        "tool": {"version": "0.0.0"},
        "complete": False,
        "summary": {
            "sources": 3,
            "claims": 12,
            "rules": 9,
            "errors": 2,
            "warnings": 1,
            "notes": 1,
            "record_faults": 2,
            "decided": 1,
            "agreements": 1,
            "compared": 11,
            "alone": 1,
        },
        "sources": _sources(),
        "events": EVENTS,
        "claims": [_claim(10 * at, one) for at, one in enumerate(CLAIMS, 1)],
        "findings": [*map(_finding, FINDINGS), fault, old],
        **_remainder(),
    }


_KEPT = frozenset(
    {
        "id",
        "claims",
        "address",
        "source",
        "sources",
        "claim",
        "subject_id",
        "event",
        "pairs",
        "severity",
        "verdict",
        "about",
        "status",
        "polarity",
        "modality",
        "row",
        "published",
        "period",
        "single_source",
        "sha256",
        "series",
    }
)


def laced(data: Any, payload: str, key: str = "") -> Any:
    """Return the data with `payload` added to every text that a stranger could have written."""
    if isinstance(data, dict):
        return {name: laced(value, payload, name if not isinstance(value, dict) else "") for name, value in data.items()}
    if isinstance(data, (list, tuple)) and not (data and isinstance(data[0], str) and key in _KEPT):
        return [laced(one, payload, "" if isinstance(one, (dict, list, tuple)) else key) for one in data]
    return f"{data} {payload}" if isinstance(data, str) and key not in _KEPT else data


@pytest.fixture(scope="session")
def texts():
    return dict(TEXTS)


@pytest.fixture(scope="session")
def sample():
    return Report.model_validate(sample_data())


@pytest.fixture(scope="session")
def lace():
    """Return a function that makes the report with a hostile text in every field."""
    return lambda payload: Report.model_validate(laced(sample_data(), payload))
