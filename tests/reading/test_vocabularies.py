import pytest

from checker.model.vocabulary import Vocabulary
from checker.reading.vocabularies import VocabularyIndex, default_vocabulary, extended
from checker.values import Identity

INDEX = VocabularyIndex.of(default_vocabulary())


def predicate(name, **fields):
    return {
        "name": name,
        "label": name.replace("-", " "),
        "help": "Help.",
        "subjects": ["any"],
        "values": ["entity"],
        "cardinality": "many",
        "time": "fixed",
        **fields,
    }


def vocabulary(**parts):
    return Vocabulary.model_validate({"schema_version": 1, **parts})


def test_a_predicate_is_found_by_its_name_only():
    assert INDEX.predicate("held-on").label == "was held on"
    assert INDEX.predicate("Held-On") is None


def test_a_replaced_predicate_leads_to_the_new_one_and_a_circle_ends():
    words = vocabulary(
        predicates=[
            predicate("old", replaced_by="middle"),
            predicate("middle", replaced_by="new"),
            predicate("new"),
            predicate("round", replaced_by="about"),
            predicate("about", replaced_by="round"),
        ]
    )
    index = VocabularyIndex.of(words)
    assert index.predicate("old").name == "new"
    assert index.predicate("round").name in {"round", "about"}


@pytest.mark.parametrize(("word", "near"), [("helt-on", "held-on"), ("happened-on", "held-on"), ("atended-by", "attended-by")])
def test_the_nearest_predicates_come_first(word, near):
    found = INDEX.nearest(word)
    assert found[0] == near
    assert len(found) == len(set(found)) == 3


def test_a_replaced_predicate_is_not_suggested():
    index = VocabularyIndex.of(vocabulary(predicates=[predicate("old-word", replaced_by="new"), predicate("new")]))
    assert index.nearest("old-word") == ("new",)


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("attended", "attended-by"),
        ("attended-by", "attended-by"),
        ("hosted", "hosted-by"),
        ("member-of", "consists-of"),
        ("consists-of", "consists-of"),
        ("allied-with", "allied-with"),
        ("held-on", "held-on"),
        ("unheard-of", "unheard-of"),
    ],
)
def test_an_inverse_pair_has_one_direction(name, canonical):
    assert INDEX.canonical(name) == canonical
    assert INDEX.canonical(canonical) == canonical


def test_an_inverse_that_only_one_side_states_counts_for_both():
    words = vocabulary(
        predicates=[predicate("b", relations=[{"relation": "inverse", "predicate": "a"}], values=["members"]), predicate("a")]
    )
    index = VocabularyIndex.of(words)
    assert (index.canonical("a"), index.canonical("b")) == ("b", "b")


def test_questions_about_a_list_that_does_not_exist_have_an_empty_answer():
    assert not INDEX.excludes("nothing", "held", "cancelled")
    assert INDEX.order("nothing") == ()
    assert INDEX.place("nothing", "held") is None
    assert INDEX.canonical_term("nothing", "held") == "held"
    assert not INDEX.idle("nothing", "held")
    assert INDEX.implies("nothing", "a", "a")
    assert not INDEX.implies("nothing", "a", "b")


def test_the_status_of_an_event_has_exclusions_and_an_order():
    assert INDEX.excludes("status", "held", "cancelled")
    assert not INDEX.excludes("status", "held", "begun")
    assert INDEX.place("status", "upcoming") < INDEX.place("status", "held")
    assert INDEX.canonical_term("status", "planned") == "upcoming"


def test_counted_words_and_classes_are_looked_up_in_their_own_lists():
    assert INDEX.counts("civilians", "Civilian") is Identity.SAME
    assert INDEX.counts("civilians", "people") is Identity.UNSURE
    assert INDEX.classes("meeting", "session") is Identity.SAME


def test_a_unit_is_found_by_every_spelling_and_the_exact_one_first():
    words = vocabulary(
        units=[
            {"name": "metre", "dimension": "length", "factor": 1, "same": ["m"]},
            {"name": "mega", "dimension": "count", "factor": 1000000, "same": ["M"]},
        ]
    )
    index = VocabularyIndex.of(words)
    assert index.unit("M") == ("count", 1e6)
    assert index.unit("m") == ("length", 1.0)
    assert index.unit("Metres") == ("length", 1.0)
    assert index.unit("furlong") is None


def test_a_project_adds_and_replaces_by_name():
    own = vocabulary(
        predicates=[predicate("held-on", label="happened on"), predicate("painted-by")],
        counted=[{"name": "elves", "broader": ["people"]}],
    )
    merged, replaced = extended(default_vocabulary(), own)
    index = VocabularyIndex.of(merged, replaced)
    assert index.predicate("held-on").label == "happened on"
    assert index.predicate("painted-by") is not None
    assert index.predicate("attended-by") is not None
    assert index.counts("elves", "people") is Identity.UNSURE
    assert index.replaced == ("predicate held-on",)


def test_a_project_without_own_words_replaces_nothing():
    merged, replaced = extended(default_vocabulary(), vocabulary())
    assert merged.predicates == default_vocabulary().predicates
    assert replaced == ()
