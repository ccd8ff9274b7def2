"""The answer for one pair: what the registry says comes first, and where it is silent the words answer alone."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.registry import Registry
from checker.names.answer import Identity
from checker.names.asking import Asking, kind_of
from checker.names.match import compare
from checker.names.registry import RegistryIndex
from checker.values.mention import MentionKind

SAME, DIFFERENT, UNSURE = Identity.SAME, Identity.DIFFERENT, Identity.UNSURE


def entity(identity, kind, *names, **fields):
    listed = [{"name": name} if isinstance(name, str) else {"name": name[0], "type": name[1]} for name in names]
    return {"id": identity, "kind": kind, "names": listed, **fields}


def asking(*entities, decisions=()):
    record = Registry.model_validate({"schema_version": 1, "entities": list(entities), "decisions": list(decisions)})
    return Asking(RegistryIndex.build([("claims/registry.json", record)]))


def decision(left, right, what, kind="group"):
    return {"left": left, "right": right, "kind": kind, "decision": what, "reason": "Agreed"}


def talks(series, name, *numbers):
    events = [entity(f"{series}-{n}", "event", f"{name} no. {n} in short", series=series, ordinal=n) for n in numbers]
    return [entity(series, "series", f"{name} talks", f"{name} consultations", ("the consultations", "weak")), *events]


EVERYBODY = (
    entity(
        "ruling-party",
        "group",
        "Party of Order",
        ("PO", "acronym"),
        ("Ordnungspartei", "translation"),
        ("League of Order", "former"),
    ),
    entity("old-guard", "group", "Old Guard of Order", member_of=["ruling-party"], not_same_as=["ruling-party"]),
    entity("norland", "country", "Norland", ("Varna", "weak")),
    entity("varna", "place", "Varna", located_in=["norland"]),
    entity("cabinet", "organisation", "Norland government", ("the cabinet", "weak"), part_of=["norland"]),
    entity("anna-berg", "person", "Anna Berg", ("Berg", "weak"), ("Norland's president", "weak")),
    entity("jon-holt", "person", "Jon Holt", ("Holt", "weak")),
    entity("mia-holt", "person", "Mia Holt", ("Holt", "weak")),
    entity("lower-zone", "zone", "Lower Marsh Reserve", located_in=["norland"]),
    *talks("oslin", "Oslin", 3, 4),
    *talks("kessel", "Kessel", 4),
)
ASKING = asking(*EVERYBODY, decisions=[decision("Red Wing", "ruling-party", "different"), decision("Reds", "Crimsons", "same")])

PAIRS = [
    # every sort of name, in any spelling, stands for its entry
    ("Party of Order", "PO", "group", SAME),
    ("The Party of Order", "Ordnungspartei", "group", SAME),
    ("League of Order", "PO", "organisation", SAME),
    ("PO", "Order Party", "group", SAME),
    ("PO", "Order Front", "group", DIFFERENT),
    # two entries are two, also where words look alike
    ("Party of Order", "Old Guard of Order", "group", DIFFERENT),
    ("PO", "Old Guard of Order", "group", DIFFERENT),
    ("Varna", "Norland", "place", DIFFERENT),
    # a coarse kind finds states, zones and series
    ("Norland", "Republic of Norland", "organisation", UNSURE),
    ("Norland", "NORLAND", "ship", SAME),
    ("lower marsh reserve", "Lower Marsh Reserve", "place", SAME),
    ("Oslin talks", "Oslin consultations", "event", SAME),
    ("Oslin talks", "Kessel talks", "event", DIFFERENT),
    # short names
    ("Berg", "Anna Berg", "person", SAME),
    ("Norland's president", "Berg", "person", SAME),
    ("Berg", "Berg", "person", SAME),
    ("Mr Berg", "Anna Berg", "person", SAME),
    ("Mrs Berg", "Anna Berg", "person", UNSURE),
    ("Berg", "Otto Berg", "person", UNSURE),
    ("Berg", "Jon Holt", "person", DIFFERENT),
    ("Holt", "Jon Holt", "person", UNSURE),
    ("Holt", "Holt", "person", UNSURE),
    ("Holt", "Anna Berg", "person", DIFFERENT),
    ("the cabinet", "Norland government", "organisation", SAME),
    ("a cabinet", "Norland government", "organisation", DIFFERENT),
    ("the cabinet", "Party of Order", "organisation", DIFFERENT),
    ("Varna", "Norland", "country", SAME),
    # numbers in a series
    ("Oslin 3", "third round of the Oslin talks", "event", SAME),
    ("Oslin III", "Oslin no. 3 in short", "event", SAME),
    ("Oslin 3", "Oslin 4", "event", DIFFERENT),
    ("fourth round of the Oslin talks", "fourth round of the Kessel talks", "event", DIFFERENT),
    ("ninth round of the Oslin talks", "Oslin 9", "event", SAME),
    ("ninth round of the Oslin talks", "Oslin 10", "event", DIFFERENT),
    ("ninth round of the Oslin talks", "Kessel 9", "event", DIFFERENT),
    ("Oslin talks", "ninth round of the Oslin talks", "event", DIFFERENT),
    ("Oslin talks", "Oslin 3", "event", DIFFERENT),
    ("third Oslin forum", "third round of the Oslin talks", "event", UNSURE),
    # one word for a name of two
    ("AnnaBerg", "Anna Berg", "person", SAME),
    ("AnnaBerg", "Jon Holt", "person", DIFFERENT),
    # decisions about plain names
    ("Red Wing", "PO", "group", DIFFERENT),
    ("Reds", "Crimsons", "group", SAME),
    ("Reds", "Crimsons", "person", DIFFERENT),
    # what the registry does not know
    ("Blue Army", "Green Army", "group", DIFFERENT),
    ("Blue Army", "Army of Blue", "group", SAME),
]


@pytest.mark.parametrize(("left", "right", "kind", "identity"), PAIRS)
def test_pairs(left, right, kind, identity):
    for one, other in ((left, right), (right, left)):
        answer = ASKING.answer(one, other, kind)
        assert answer.identity is identity, answer.steps
        assert answer.steps
        assert all(step.endswith((".", "!", "?")) for step in answer.steps)


def test_the_steps_name_the_entry():
    assert ASKING.answer("Ordnungspartei", "PO", "group").steps == (
        '"Ordnungspartei" is listed in the registry as a translation for Party of Order.',
        '"PO" is listed in the registry as an acronym for Party of Order.',
        "Both are Party of Order.",
    )
    assert ASKING.answer("Mr Berg", "Anna Berg", "person").steps == (
        '"Mr Berg" and "Berg" differ only in spelling, order or small words.',
        '"Berg" is listed in the registry as a short name for Anna Berg.',
        '"Mr Berg" can only be Anna Berg among all that the registry knows.',
        'The registry has an entry "Anna Berg".',
        "Both are Anna Berg.",
    )


def test_several_bearers_are_named():
    assert ASKING.answer("Holt", "Mia Holt", "person").steps[-2:] == (
        'The registry has an entry "Mia Holt".',
        "Both may be Mia Holt, but need not.",
    )
    assert '"Holt" alone could be Jon Holt or Mia Holt.' in ASKING.answer("Holt", "Mia Holt", "person").steps


@pytest.mark.parametrize(
    ("pair", "kind", "sentence"),
    [
        (
            ("Old Guard of Order", "PO"),
            "group",
            'The registry says that "Old Guard of Order" is not the same as "Party of Order".',
        ),
        (
            ("Old Guard of Order", "PO"),
            "group",
            "Old Guard of Order is a member of Party of Order, and a member is not the whole.",
        ),
        (("Varna", "Norland"), "place", "Varna lies in Norland, and is not the same as it."),
        (
            ("Norland", "Norland government"),
            "organisation",
            "Norland government is part of Norland, and a part is not the whole.",
        ),
        (("Oslin 3", "Oslin 4"), "event", "They are numbers 3 and 4 of Oslin talks."),
        (("Oslin 3", "Oslin talks"), "event", "Oslin no. 3 in short is an event of the series Oslin talks, not the series."),
        (("Red Wing", "PO"), "group", 'An editor decided that "Red Wing" and "ruling-party" are two: Agreed.'),
        (("Berg", "Jon Holt"), "person", "The registry lists Anna Berg and Jon Holt as two entries."),
    ],
)
def test_why_two_are_two(pair, kind, sentence):
    assert sentence in ASKING.answer(*pair, kind).steps


def test_a_name_that_several_entries_bear_is_a_question():
    both = asking(entity("one", "group", "Red Star", "North Club"), entity("two", "group", "Red Star", "South Club"))
    assert both.answer("Red Star", "North Club", "group").identity is UNSURE
    assert both.answer("Red Star", "Red Star", "group").identity is UNSURE
    assert both.answer("Red Star", "South Club", "group").identity is UNSURE
    alone = asking(entity("one", "group", "Red Star", "North Club"), entity("two", "group", "South Club"))
    assert alone.answer("Red Star", "North Club", "group").identity is SAME


def test_two_names_like_one_listed_name_need_not_be_one():
    known = asking(entity("ivo", "person", "Ivo Renard"))
    assert known.answer("Ivo Lukas Renard", "Ivo Renard", "person").identity is SAME
    assert known.answer("Ivo Lukas Renard", "Ivo Matthias Renard", "person").identity is DIFFERENT
    fuller = asking(entity("ivo", "person", "Ivo Renard", "Ivo Lukas Renard"))
    assert fuller.answer("Ivo Matthias Renard", "Ivo Renard", "person").identity is not SAME
    assert fuller.answer("Ivo Lukas Renard", "Ivo Renard", "person").identity is SAME


def test_the_letters_of_a_short_form_alone_join_nothing():
    known = asking(entity("council", "organisation", "High Water Council", ("HWC", "acronym")))
    assert known.answer("Hollow Wood Circus (HWC)", "High Water Council", "organisation").identity is not SAME
    assert known.answer("Water Council (HWC)", "High Water Council", "organisation").identity is SAME


def test_a_bare_ordinal_means_the_only_event_with_that_number():
    three = entity("oslin-3", "event", "autumn meeting", ("third round", "weak"), series="oslin", ordinal=3)
    series = entity("oslin", "series", "Oslin talks")
    assert asking(series, three).answer("third round", "Oslin 3", "event").identity is SAME
    rival = [
        entity("kessel", "series", "Kessel talks"),
        entity("kessel-3", "event", "spring meeting", series="kessel", ordinal=3),
    ]
    assert asking(series, three, *rival).answer("third round", "Oslin 3", "event").identity is UNSURE


def test_entries_decided_to_be_one_are_one():
    pair = (entity("one", "group", "Red Star"), entity("two", "group", "Crimson Sun"))
    assert asking(*pair).answer("Red Star", "Crimson Sun", "group").identity is DIFFERENT
    joined = asking(*pair, decisions=[decision("one", "two", "same")])
    assert joined.answer("Red Star", "Crimson Sun", "group").identity is SAME


def test_a_decision_keeps_a_like_name_out():
    known = (entity("one", "group", "Red Star"),)
    assert asking(*known).answer("Red Star Movement", "Red Star", "group").identity is SAME
    kept = asking(*known, decisions=[decision("Red Star Movement", "one", "different")])
    assert kept.answer("Red Star Movement", "Red Star", "group").identity is DIFFERENT


def test_two_entries_with_one_label_are_told_apart_by_their_ids():
    both = asking(
        entity("one", "person", "Jo Lee", "Jo Lee the elder"),
        entity("two", "person", "Jo Lee", "Jo Lee the younger", not_same_as=["one"]),
    )
    told = both.answer("Jo Lee the elder", "Jo Lee the younger", "person")
    assert told.identity is DIFFERENT
    assert told.steps[-1] == "The registry lists Jo Lee (one) and Jo Lee (two) as two entries."


def test_an_unknown_kind_counts_as_an_organisation():
    assert [kind_of(word) for word in ("person", "ship", "")] == [
        MentionKind.PERSON,
        MentionKind.ORGANISATION,
        MentionKind.ORGANISATION,
    ]


def test_a_kind_of_another_family_finds_nothing():
    for kind in (MentionKind.PERSON, MentionKind.OFFICE):
        assert ASKING.answer("PO", "Ordnungspartei", kind).identity is not SAME
    for kind in (MentionKind.GROUP, MentionKind.PLACE, MentionKind.EVENT):
        assert ASKING.answer("Berg", "Norland's president", kind).identity is not SAME


def test_unrelated_entries_change_no_answer():
    more = asking(*EVERYBODY, entity("far", "group", "Fishers of Tarn"), entity("off", "event", "fire at the Harlow works"))
    for left, right, kind, _ in PAIRS:
        if "Red" not in left:
            assert more.answer(left, right, kind).identity is ASKING.answer(left, right, kind).identity


NAMES = [*sorted({name for left, right, _, _ in PAIRS for name in (left, right)}), "", "round", "§", "Berg, Anna", "第三轮"]
WORDS = st.lists(
    st.sampled_from(["Oslin", "Berg", "Order", "third", "round", "Holt", "of", "the", "3", "Party", "talks", "A."]), min_size=1
)
ANY_NAME = st.one_of(st.sampled_from(NAMES), WORDS.map(" ".join), st.text(max_size=20))
KINDS = st.sampled_from([*MentionKind, "ship"])


@given(ANY_NAME, ANY_NAME, KINDS)
def test_the_order_of_the_names_changes_nothing(left, right, kind):
    assert ASKING.answer(left, right, kind).identity is ASKING.answer(right, left, kind).identity


@given(ANY_NAME, KINDS)
def test_no_name_is_different_from_itself(name, kind):
    assert ASKING.answer(name, name, kind).identity is not DIFFERENT


@given(ANY_NAME, ANY_NAME, KINDS)
def test_without_a_registry_words_answer(left, right, kind):
    assert asking().answer(left, right, kind) == compare(left, right, str(kind_of(kind)))


def test_one_entry_has_no_two_bearers_that_differ():
    by_kind = itertools.groupby(sorted(PAIRS, key=lambda pair: pair[2]), key=lambda pair: pair[2])
    for kind, pairs in by_kind:
        names = sorted({name for left, right, _, _ in pairs for name in (left, right)})
        for one, middle, other in itertools.permutations(names, 3):
            if ASKING.answer(one, middle, kind).identity is ASKING.answer(middle, other, kind).identity is SAME:
                assert ASKING.answer(one, other, kind).identity is not DIFFERENT, (one, middle, other)
