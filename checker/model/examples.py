"""One worked example of every record that people write: the schemas show them, field by field."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel

_QUOTE: Final = "The bridge over the Lenn was opened on 14 June by the mayor, Ines Okafor."
_SCHEMA_VERSION: Final = 1

_EVIDENCE: Final = {"quote": _QUOTE, "prefix": "RIVERTON —", "suffix": "Some 400 people came."}
_MENTION: Final = {"kind": "event", "name": "opening of the Lenn bridge", "ref": "lenn-bridge-opening"}
_SERIAL: Final = {
    "kind": "event",
    "series": "Lenn river conferences",
    "ordinal": 3,
    "also": ["the third conference"],
}
_PERSON: Final = {"kind": "person", "name": "Ines Okafor"}
_DATE: Final = {
    "kind": "date", "edtf": "2019-06-14", "part": None, "relative": False, "text": "on 14 June"
}  # fmt: skip
_SOURCE: Final = {
    "id": "riverton-post-2019",
    "title": "New bridge opened",
    "publisher": "Riverton Post",
    "authors": ["A. Writer"],
    "url": "https://example.org/news/new-bridge-opened",
    "retrieved": "2019-06-20",
    "published": "2019-06-15",
    "evidence": [{"quote": "The bridge was opened yesterday."}],
    "language": "en",
    "text": "seeds/riverton-post.txt",
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "rights": "quotes",
    "version_of": "riverton-post-2019-first",
    "republished_from": "lenn-agency-2019",
    "encoded": {"by": "K. L.", "on": "2019-07-01"},
    "reviewed": {"by": "M. N.", "on": "2019-07-02"},
}
_CLAIM: Final = {
    "id": "bridge-opened-on",
    "subject": _MENTION,
    "predicate": "held-on",
    "value": _DATE,
    "scope": {"series": {"kind": "series", "name": "Lenn river conferences"}},
    "polarity": "affirmed",
    "modality": "actual",
    "as_of": "2019-06-14",
    "attributed_to": [{"speaker": _PERSON, "manner": "paraphrase"}],
    "evidence": [{"quote": _QUOTE}],
    "inferred": [{"part": "/value/edtf", "note": "The year is that of the dateline."}],
    "note": "The ferry's last trip is a claim of its own.",
}
_OMITTED: Final = {
    "quote": "Read more on page 4.",
    "prefix": "came.",
    "suffix": "Weather",
    "reason": "furniture",
    "note": "A line of the page, not of the article.",
}
_REGISTRY_NAME: Final = {"name": "Lenn bridge", "type": "strong", "valid": "2019/.."}
_ENTITY: Final = {
    "id": "lenn-conference-3",
    "kind": "event",
    "names": [{"name": "third Lenn river conference"}],
    "not_same_as": ["lenn-summit-3"],
    "part_of": ["lenn-process"],
    "located_in": ["riverton"],
    "member_of": ["river-meetings"],
    "series": "lenn-river-conferences",
    "ordinal": 3,
    "classes": ["meeting"],
    "valid": "2019-06-14/2019-06-15",
    "note": "Not the summit of the same year.",
}
_IDENTITY: Final = {
    "left": "Lenn Agency",
    "right": "lenn-news-agency",
    "kind": "organisation",
    "decision": "same",
    "reason": "The agency changed its name in 2016; both imprints give one address.",
    "by": "K. L.",
    "on": "2019-07-01",
}
_ADDRESS_PAIR: Final = ["riverton-post-2019/bridge-opened-on", "lenn-times-2019/opening-date"]
_SEEN: Final = {
    "claim": "riverton-post-2019/bridge-opened-on",
    "value": "14 June 2019",
    "scope": "series: Lenn river conferences",
    "polarity": "affirmed",
    "modality": "actual",
}
_RELATION: Final = {
    "relation": "implies",
    "predicate": "status",
    "term": "held",
    "of": "subject",
    "qualifier": "event",
    "conditions": ["finished"],
}
_WORKED: Final = {
    "text": "The board met on 3 June.",
    "claim": {
        "subject": {"kind": "event", "name": "board meeting"},
        "predicate": "held-on",
        "value": {"kind": "date", "edtf": "2021-06-03"},
    },
}
_PREDICATE: Final = {
    "name": "inspected-on",
    "label": "was inspected on",
    "help": "The day on which somebody looked a building or a machine over. For its opening, held-on.",
    "cues": ["was inspected", "passed inspection on"],
    "example": _WORKED,
    "subjects": ["thing", "place"],
    "values": ["date"],
    "cardinality": "many",
    "time": "fixed",
    "grows_for": ["state-of-affairs"],
    "scope": {"required": [], "optional": ["for"]},
    "defaults": {"as": "party"},
    "terms": "status",
    "unit": "metre",
    "tolerance": 0.5,
    "severity": "warning",
    "compared": True,
    "row": "when",
    "occurrence": False,
    "each": False,
    "asymmetric": True,
    "relations": [_RELATION],
    "replaced_by": "held-on",
}
_TERM: Final = {
    "term": "half-finished",
    "label": "half finished",
    "help": "Work has begun and is not over.",
    "same": ["half built", "partly built"],
    "broader": ["begun"],
    "excludes": ["finished"],
    "implies": ["begun"],
    "idle": False,
}
_TERMS: Final = {
    "name": "building-state",
    "label": "how far a building has come",
    "terms": [{"term": "begun", "label": "begun"}, {"term": "finished", "label": "finished"}],
    "order": ["begun", "finished"],
}
_WORD: Final = {
    "name": "bridges",
    "same": ["crossings"],
    "broader": ["structures"],
    "close": ["viaducts"],
    "excludes": ["tunnels"],
    "kinds": ["place"],
}
_QUALIFIER: Final = {
    "name": "lane",
    "help": "Which lane of a road.",
    "phrase": "in the {} lane",
    "effect": "match",
    "part": True,
    "vocabulary": "terms",
    "terms": "lanes",
    "kind": "thing",
}
_UNIT: Final = {"name": "furlong", "dimension": "length", "factor": 201.168, "same": ["furlongs"]}

_EXAMPLES: Final[Mapping[str, Mapping[str, Any]]] = MappingProxyType(
    {
        "ClaimFile": {
            "$schema": "../schemas/claim-file.schema.json",
            "schema_version": _SCHEMA_VERSION,
            "source": {"id": "riverton-post-2019", "title": "New bridge opened"},
            "mentions": {"bridge": {"kind": "thing", "name": "Lenn bridge", "also": ["the new bridge"]}},
            "claims": [_CLAIM],
            "omitted": [_OMITTED],
        },
        "Source": _SOURCE,
        "Hand": {"by": "K. L.", "on": "2019-07-01"},
        "Evidence": _EVIDENCE,
        "Omitted": _OMITTED,
        "Claim": _CLAIM,
        "Attribution": {"speaker": _PERSON, "manner": "quote"},
        "Inferred": {"part": "/value/edtf", "note": "The year is that of the dateline."},
        "MentionKey": {"mention": "bridge"},
        "Mention": {**_SERIAL, "name": "third Lenn river conference", "ref": "lenn-conference-3"},
        "DateValue": _DATE,
        "DurationValue": {
            "kind": "duration",
            "number": 2,
            "unit": "day",
            "hedge": "exactly",
            "text": "two-day",
        },
        "EntityValue": {"kind": "entity", "entity": _PERSON, "text": "the mayor, Ines Okafor"},
        "PlaceValue": {
            "kind": "place",
            "place": {"kind": "place", "name": "Riverton"},
            "text": "in Riverton",
        },
        "MembersValue": {
            "kind": "members",
            "members": [_PERSON],
            "complete": False,
            "denied": [{"kind": "person", "name": "A. Rival"}],
            "text": "Okafor, but not Rival",
        },
        "TermValue": {"kind": "term", "term": "held", "text": "was held"},
        "TextValue": {"kind": "text", "text": "A bridge for everybody"},
        "Registry": {
            "$schema": "../schemas/registry.schema.json",
            "schema_version": _SCHEMA_VERSION,
            "entities": [_ENTITY],
            "decisions": [_IDENTITY],
        },
        "RegistryName": _REGISTRY_NAME,
        "Entity": _ENTITY,
        "IdentityDecision": _IDENTITY,
        "Decision": {
            "$schema": "../../schemas/decision.schema.json",
            "schema_version": _SCHEMA_VERSION,
            "pairs": [_ADDRESS_PAIR],
            "decision": "not-a-conflict",
            "reason": "One speaks of the ceremony, the other of the first traffic.",
            "by": "K. L.",
            "on": "2019-07-03",
            "settled_by": "A call to the town hall.",
            "seen": [_SEEN],
            "finding": "c41f9a2e0b17",
            "rule": "conflicting-dates",
        },
        "Seen": _SEEN,
        "Vocabulary": {
            "$schema": "vocabulary.schema.json",
            "schema_version": _SCHEMA_VERSION,
            "predicates": [_PREDICATE],
            "terms": [_TERMS],
            "counted": [_WORD],
            "classes": [{"name": "opening", "same": ["inauguration"]}],
            "qualifiers": [_QUALIFIER],
            "units": [_UNIT],
            "hedges": {"killed": {"over": "[n, 3n]"}},
        },
        "Predicate": _PREDICATE,
        "ScopeRule": {"required": ["series"], "optional": ["class"]},
        "Relation": _RELATION,
        "Example": _WORKED,
        "Term": _TERM,
        "Terms": _TERMS,
        "Word": _WORD,
        "Qualifier": _QUALIFIER,
        "Unit": _UNIT,
    }
)


def example_of(record: type[BaseModel]) -> Mapping[str, Any]:
    """Return the example of a record, as JSON; empty where it has none here.

    A record outside this package, such as a new kind of value, brings its own under `json_schema_extra`.
    """
    return _EXAMPLES.get(record.__name__, {})
