import pytest

from checker.model.vocabulary import Vocabulary
from checker.reading.vocabularies import VocabularyIndex, default_vocabulary, extended
from checker.reading.vocabulary_check import vocabulary_faults


def faults(**parts):
    own = Vocabulary.model_validate({"schema_version": 1, **parts})
    merged, replaced = extended(default_vocabulary(), own)
    return [tuple(one) for one in vocabulary_faults(own, VocabularyIndex.of(merged, replaced))]


def predicate(**fields):
    return {
        "name": "painted-by",
        "label": "was painted by",
        "help": "Help.",
        "subjects": ["thing"],
        "values": ["entity"],
        "cardinality": "one",
        "time": "fixed",
        **fields,
    }


def terms(*listed, **fields):
    return {"name": "colour", "label": "which colour", "terms": list(listed), **fields}


def term(name, **fields):
    return {"term": name, "label": name, **fields}


def test_the_vocabulary_of_the_package_hangs_together():
    words = default_vocabulary()
    assert list(vocabulary_faults(words, VocabularyIndex.of(words))) == []


@pytest.mark.parametrize(
    "parts",
    [
        {"predicates": [predicate(relations=[{"relation": "implies", "predicate": "status", "term": "held"}])]},
        {"predicates": [predicate(terms="colour")], "terms": [terms(term("red"))]},
        {"predicates": [predicate(scope={"optional": ["of"]}, defaults={"of": "all"})]},
        {"terms": [terms(term("red", excludes=["blue"]), term("blue", excludes=["red"]), order=["red", "blue"])]},
        {"counted": [{"name": "elves", "broader": ["people"], "excludes": ["animals"]}]},
    ],
)
def test_words_that_fit_are_taken(parts):
    assert faults(**parts) == []


@pytest.mark.parametrize(
    ("parts", "pointer", "message"),
    [
        (
            {"counted": [{"name": "elves", "excludes": ["anmial"]}]},
            "/counted/0/excludes/0",
            "There is no word “anmial”. Did you mean “animals”?",
        ),
        (
            {"predicates": [predicate(relations=[{"relation": "inverse", "predicate": "atended"}])]},
            "/predicates/0/relations/0/predicate",
            "There is no predicate “atended”. Did you mean “attended”?",
        ),
        (
            {"predicates": [predicate(relations=[{"relation": "implies", "predicate": "status", "term": "heldd"}])]},
            "/predicates/0/relations/0/term",
            "There is no term of the list “status” “heldd”. Did you mean “held”?",
        ),
        (
            {"predicates": [predicate(terms="colour")]},
            "/predicates/0/terms",
            "There is no list of terms “colour”. There are manner, outcome, position, role, status and trend.",
        ),
        (
            {"predicates": [predicate(values=["entty"])]},
            "/predicates/0/values/0",
            "There is no kind of value “entty”. Did you mean “entity”?",
        ),
        (
            {"predicates": [predicate(scope={"required": ["serie"]})]},
            "/predicates/0/scope/required/0",
            "There is no qualifier “serie”. Did you mean “series”?",
        ),
        (
            {"predicates": [predicate(defaults={"of": "all"})]},
            "/predicates/0/defaults/of",
            "There is no qualifier in the scope of this predicate “of”. There are none.",
        ),
        (
            {"predicates": [predicate(), predicate()]},
            "/predicates/1/name",
            "“painted-by” stands twice under “predicates”. The last one is used. Put both together.",
        ),
        (
            {"terms": [terms(term("red", excludes=["blue"]), term("blue"))]},
            "/terms/0/terms/0/excludes/0",
            "“red” excludes “blue”, but not the other way round. Add “red” to what “blue” excludes.",
        ),
        (
            {"terms": [terms(term("red"), order=["red", "rde"])]},
            "/terms/0/order/1",
            "There is no term of this list “rde”. Did you mean “red”?",
        ),
        (
            {"terms": [terms(term("red", excludes=["red"]))]},
            "/terms/0/terms/0/excludes",
            "“red” excludes itself or something that follows from it.",
        ),
        (
            {"counted": [{"name": "elves", "broader": ["peeple"]}]},
            "/counted/0/broader/0",
            "There is no word “peeple”. Did you mean “people”?",
        ),
        (
            {"counted": [{"name": "elves", "same": ["fairies"]}, {"name": "sprites", "same": ["fairy"]}]},
            "/counted/1",
            "“fairy” of “sprites” already belongs to “elves”. A spelling can mean one word only.",
        ),
    ],
)
def test_words_that_do_not_fit_are_named_with_their_place(parts, pointer, message):
    assert faults(**parts) == [(pointer, message)]


def test_a_circle_is_found_at_each_of_its_steps():
    found = faults(terms=[terms(term("a", implies=["b"]), term("b", broader=["a"]), term("c", implies=["a"]))])
    assert [pointer for pointer, _ in found] == ["/terms/0/terms/0", "/terms/0/terms/1"]
    assert found[0][1] == "“a” follows from itself in a circle. Take out one of the steps."


def test_broader_words_must_not_run_in_a_circle():
    found = faults(counted=[{"name": "elves", "broader": ["sprites"]}, {"name": "sprites", "broader": ["elves"]}])
    assert found[0] == ("/counted/0/broader", "“elves” is broader than itself in a circle. Take out one of the steps.")


def test_a_list_that_a_project_replaces_must_still_serve_the_other_predicates():
    found = faults(terms=[{"name": "trend", "label": "trend", "terms": [term("rising")]}, terms(term("red"))])
    assert found == []
    (first, *_) = faults(terms=[{"name": "status", "label": "status", "terms": [term("held")]}])
    assert first[0] == ""
    assert first[1].startswith("The predicate “")
    assert "does not fit yours. There is no term of the list “status”" in first[1]
