"""Who is who across sources: every merge beside the neighbour one edit away that must not happen."""

import random

import pytest

from checker.model.registry import Registry
from checker.names.answer import Identity
from checker.names.registry import RegistryIndex
from checker.names.resolve import plain, resolve
from checker.values.mention import Mention, MentionKey, MentionKind


def mention(kind, name=None, **fields):
    return Mention(kind=MentionKind(kind), name=name, **fields)


def entity(identity, kind, *names, **fields):
    listed = [{"name": name} if isinstance(name, str) else {"name": name[0], "type": name[1]} for name in names]
    return {"id": identity, "kind": kind, "names": listed, **fields}


def index(*entities, decisions=()):
    record = {"schema_version": 1, "entities": list(entities), "decisions": list(decisions)}
    return RegistryIndex.build([("claims/registry.json", Registry.model_validate(record))])


def decision(left, right, kind, what, reason="As agreed."):
    return {"left": left, "right": right, "kind": kind, "decision": what, "reason": reason}


SERIES = (
    entity("astana-talks", "series", "Astana talks", "Astana Peace Process"),
    entity("geneva-talks", "series", "Geneva talks"),
)
SIXTH = mention("event", series="Astana talks", ordinal=6)


def one_thing(left, right, registry=None, sources=("a", "b")):
    """Tell whether two mentions, in two sources or one, come to one id."""
    given = {source: [] for source in sources}
    given[sources[0]].append(left)
    given[sources[1]].append(right)
    found = resolve(given, registry or index())
    return found.entity(sources[0], left) == found.entity(sources[1], right)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (("person", "Mohammed Alloush"), ("person", "Mohammad Alloush"), True),
        (("person", "Mohammed Alloush"), ("person", "Zahran Alloush"), False),
        (("person", "Mohammed Alloush"), ("group", "Mohammed Alloush"), False),
        (("group", "Ahrar al-Sham"), ("organisation", "Ahrar al Sham"), True),
        (("group", "Ahrar al-Sham"), ("group", "Hayat Tahrir al-Sham"), False),
        (("group", "Jaish al-Islam"), ("group", "Jaysh al-Islam"), True),
        (("group", "Jaish al-Islam"), ("group", "Jaysh al-Izza"), False),
        (("country", "Turkey"), ("organisation", "Turkish government"), False),
        (("country", "Kazakhstan"), ("place", "Kazakhstan"), False),
        (("person", "the Foreign Minister"), ("person", "the Foreign Minister"), False),
        (("person", "Alloush"), ("person", "Alloush"), False),
        (("person", "Alloush"), ("person", "Mohammed Alloush"), False),
        (("event", "the talks"), ("event", "the talks"), False),
        (("event", "sixth round"), ("event", "sixth round"), False),
        (("series", "peace talks"), ("series", "peace talks"), False),
        (("event", "sixth round of the Astana talks"), ("event", "6th round of the Astana talks"), True),
        (("event", "sixth round of the Astana talks"), ("event", "6th round of the Geneva talks"), False),
        (("event", "sixth round of the Astana talks"), ("event", "fifth round of the Astana talks"), False),
    ],
)
def test_two_sources(left, right, same):
    assert one_thing(mention(*left), mention(*right)) is same


@pytest.mark.parametrize(
    "name",
    [
        "sixth round of the Astana talks",
        "the Astana-6 talks",
        "Astana VI",
        "Astana 6",
        "6th Astana round",
        "round six of the Astana Peace Process",
    ],
)
def test_the_number_in_a_name_is_the_number_in_the_series(name):
    assert one_thing(mention("event", name), SIXTH, index(*SERIES))
    assert not one_thing(mention("event", name), mention("event", series="Astana talks", ordinal=5), index(*SERIES))
    assert not one_thing(mention("event", name), mention("event", series="Geneva talks", ordinal=6), index(*SERIES))


def test_a_number_alone_belongs_to_the_numbered_event_of_its_source():
    bare = mention("event", "the 6th round")
    assert one_thing(bare, SIXTH, index(*SERIES), ("a", "a"))
    assert not one_thing(bare, SIXTH, index(*SERIES), ("a", "b"))
    assert not one_thing(mention("event", "the 7th round"), SIXTH, index(*SERIES), ("a", "a"))


def test_a_number_alone_stays_open_between_two_series():
    bare = mention("event", "the 6th round")
    found = resolve({"a": [bare, SIXTH, mention("event", series="Geneva talks", ordinal=6)]}, index(*SERIES))
    assert found.entity("a", bare) == "the-6th-round-in-a"
    assert [(pair.left, pair.right) for pair in found.possibly_same] == [
        ("astana-talks-6", "the-6th-round-in-a"),
        ("geneva-talks-6", "the-6th-round-in-a"),
    ]


def test_one_number_in_two_series_is_two_events():
    third = [mention("event", series=series, ordinal=3) for series in ("Geneva talks", "Astana talks")]
    found = resolve({"a": third}, index(*SERIES))
    answer = found.identity(*(found.entity("a", one) for one in third))
    assert answer.identity is Identity.DIFFERENT
    assert answer.steps == (
        "Astana talks, number 3 and Geneva talks, number 3 are events of different series: Astana talks and Geneva talks.",
    )


def test_two_numbers_in_one_series_are_two_events():
    rounds = [mention("event", series="Astana talks", ordinal=number) for number in (5, 6)]
    found = resolve({"a": rounds}, index(*SERIES))
    assert found.identity("astana-talks-5", "astana-talks-6").steps == (
        "Astana talks, number 5 and Astana talks, number 6 are different events: numbers 5 and 6 of Astana talks.",
    )


def test_a_registered_event_gives_its_id():
    registry = index(*SERIES, entity("astana-six", "event", "Astana VI meeting", series="astana-talks", ordinal=6))
    found = resolve({"a": [SIXTH, mention("event", "Astana VI meeting")]}, registry)
    assert [thing.id for thing in found.clusters()] == ["astana-six", "astana-talks"]
    assert found.event("astana-six").series == "astana-talks"
    assert found.event("astana-six").ordinal == 6


def test_the_same_words_pinned_to_two_entries_are_two_things():
    words = "peace talks on the Syrian Civil War"
    here, there = (mention("series", words, ref=ref) for ref in ("astana-talks", "geneva-talks"))
    found = resolve({"a": [here], "b": [there]}, index(*SERIES))
    assert (found.entity("a", here), found.entity("b", there)) == ("astana-talks", "geneva-talks")


def test_a_pin_settles_the_series_of_an_event():
    words = "peace talks on the Syrian Civil War"
    event = mention("event", f"sixth round of {words}")
    pinned = {"a": [event, mention("series", words, ref="astana-talks")], "b": [SIXTH], "c": [event]}
    found = resolve(pinned, index(*SERIES))
    assert found.entity("a", event) == found.entity("b", SIXTH) == "astana-talks-6"
    assert found.entity("c", event) == "peace-talks-on-the-syrian-civil-war-6"
    assert found.identity("astana-talks-6", found.entity("c", event)).identity is Identity.UNSURE


@pytest.mark.parametrize(
    ("ref", "message"),
    [
        ("astana", 'The registry has no entry "astana". Write the id of an entry, or add it to the registry.'),
        (
            "astana-talks",
            (
                'This mention is of the kind "person", but the registry entry "astana-talks" is of the kind "series". '
                'Write the same kind in both, or another "ref".'
            ),
        ),
    ],
)
def test_a_pin_that_cannot_be_followed(ref, message):
    pinned = mention("person", "Stuart Jones", ref=ref)
    found = resolve({"a": [pinned]}, index(*SERIES))
    assert [fault.message for fault in found.mention_faults] == [message]
    assert found.entity("a", pinned) == "stuart-jones"


def test_a_surname_means_the_full_name_of_its_source():
    short, full = mention("person", "Alloush"), mention("person", "Mohammed Alloush")
    found = resolve({"a": [short, full], "b": [short]}, index())
    assert found.entity("a", short) == found.entity("a", full) == "mohammed-alloush"
    assert found.entity("b", short) == "alloush-in-b"
    assert found.evidence("a", short) == ('"Alloush" can only be Mohammed Alloush among what this source names in full.',)


def test_a_surname_that_fits_two_full_names_stays_open():
    short = mention("person", "Alloush")
    found = resolve({"a": [short, mention("person", "Mohammed Alloush"), mention("person", "Zahran Alloush")]}, index())
    assert found.entity("a", short) == "alloush-in-a"
    assert [(pair.left, pair.right) for pair in found.unsure] == [
        ("alloush-in-a", "mohammed-alloush"),
        ("alloush-in-a", "zahran-alloush"),
    ]


def test_a_surname_given_as_another_wording_settles_it():
    short, full = mention("person", "Alloush"), mention("person", "Mohammed Alloush", also=("Alloush",))
    found = resolve({"a": [short, full, mention("person", "Zahran Alloush")]}, index())
    assert found.entity("a", short) == found.entity("a", full)


def test_an_office_means_the_person_whose_title_it_is():
    office = mention("person", "the Foreign Minister")
    named = mention("person", "Russian Foreign Minister Sergey Lavrov")
    deputy = mention("person", "Deputy Foreign Minister Mikhail Bogdanov")
    found = resolve({"a": [office, named], "b": [office, deputy]}, index())
    assert found.entity("a", office) == found.entity("a", named)
    assert found.entity("b", office) != found.entity("b", deputy)


REGISTERED = (
    entity("turkish-government", "organisation", "Turkish government", ("Ankara", "weak")),
    entity("mohammed-alloush", "person", "Mohammed Alloush", ("Alloush", "weak")),
    entity("zahran-alloush", "person", "Zahran Alloush"),
)


def test_a_metonym_of_the_registry_counts_beside_a_full_mention_only():
    metonym, full = mention("organisation", "Ankara"), mention("organisation", "Turkish government")
    found = resolve({"a": [metonym, full], "b": [metonym]}, index(*REGISTERED))
    assert found.entity("a", metonym) == "turkish-government"
    assert found.evidence("a", metonym)[:2] == (
        '"Ankara" is listed in the registry as a short name for Turkish government.',
        '"Ankara" stands beside a full mention of Turkish government in this source.',
    )
    assert found.entity("b", metonym) == "ankara-in-b"
    assert [(pair.left, pair.right) for pair in found.unsure] == [("ankara-in-b", "turkish-government")]


def test_a_surname_of_the_registry_that_only_one_entry_bears():
    short = mention("person", "Alloush")
    found = resolve({"a": [short]}, index(REGISTERED[1]))
    assert found.entity("a", short) == "mohammed-alloush"
    assert found.evidence("a", short)[0] == '"Alloush" is listed in the registry as a short name for Mohammed Alloush.'


def test_a_weak_name_of_the_registry_that_fits_another_entry_needs_a_full_mention():
    short = mention("person", "Alloush")
    found = resolve({"a": [short], "b": [short, mention("person", "Mohammad Alloush")]}, index(*REGISTERED))
    assert found.entity("a", short) == "alloush-in-a"
    assert found.entity("b", short) == "mohammed-alloush"


def test_a_metonym_does_not_join_a_body_that_bears_the_town_in_its_name():
    metonym = mention("organisation", "Ankara")
    found = resolve({"a": [metonym, mention("organisation", "Ankara Chamber")]}, index(*REGISTERED))
    assert found.entity("a", metonym) != found.entity("a", mention("organisation", "Ankara Chamber"))


def test_a_country_and_its_government_are_one_only_by_decision():
    country, body = mention("organisation", "Turkey"), mention("organisation", "Turkish government")
    decided = index(*REGISTERED, decisions=[decision("Turkey", "turkish-government", "organisation", "same")])
    assert not one_thing(country, body, index(*REGISTERED))
    assert one_thing(country, body, decided)
    apart = resolve({"a": [mention("country", "Turkey")], "b": [body]}, index())
    assert apart.identity("turkey", "turkish-government").identity is Identity.UNSURE


def test_a_decision_keeps_apart_what_is_spelled_alike():
    here, there = mention("person", "Ali Hassan Mahdi"), mention("person", "Aly Hassan Mahdi")
    decided = index(decisions=[decision("Ali Hassan Mahdi", "Mahdi the elder", "person", "different")])
    assert one_thing(here, there, decided)
    registry = index(
        entity("one", "person", "Mohammed Alloush", not_same_as=["other"]), entity("other", "person", "M. Alloush of Douma")
    )
    found = resolve({"a": [mention("person", "Mohammed Alloush")]}, registry)
    assert found.identity("one", "other").steps == (
        'The registry says that "Mohammed Alloush" is not the same as "M. Alloush of Douma".',
    )


def test_a_decision_splits_a_weak_name_from_the_full_one():
    short, full = mention("person", "Alloush"), mention("person", "Mohammed Alloush")
    decided = index(decisions=[decision("Alloush", "Mohammed Alloush", "person", "different")])
    assert one_thing(short, full, None, ("a", "a"))
    assert not one_thing(short, full, decided, ("a", "a"))


def test_a_decision_about_a_name_outweighs_what_the_registry_lists_another_wording_for():
    told = mention("series", "talks on wages", also=("port talks",))
    entries = entity("hall-talks", "series", "Hall talks"), entity("port-talks", "series", "port talks")
    decided = index(*entries, decisions=[decision("talks on wages", "Hall talks", "series", "same")])
    assert one_thing(told, mention("series", "port talks"), index(*entries))
    assert one_thing(told, mention("series", "Hall talks"), decided)
    assert not one_thing(told, mention("series", "port talks"), decided)
    assert not one_thing(mention("series", "port talks"), mention("series", "Hall talks"), decided)


def test_a_name_of_two_entries_stays_open():
    registry = index(
        entity("first", "group", "Northern Storm", not_same_as=["second"]), entity("second", "group", "Northern Storm")
    )
    storm = mention("group", "Northern Storm")
    found = resolve({"a": [storm]}, registry)
    assert found.entity("a", storm) == "northern-storm-in-a"
    assert [(pair.left, pair.right) for pair in found.unsure] == [
        ("first", "northern-storm-in-a"),
        ("northern-storm-in-a", "second"),
    ]


def test_another_wording_holds_in_its_own_source():
    palace = mention("organisation", "Elysian Palace")
    full = mention("organisation", "Gondor cabinet", also=("Elysian Palace",))
    found = resolve({"a": [full, palace], "b": [palace]}, index())
    assert found.entity("a", palace) == found.entity("a", full)
    assert found.entity("b", palace) != found.entity("a", full)
    assert found.identity(found.entity("b", palace), found.entity("a", full)).identity is Identity.UNSURE


def test_evidence_names_both_spellings():
    here, there = mention("person", "Mohammed Alloush"), mention("person", "Mohammad Alloush")
    found = resolve({"a": [here], "b": [there]}, index())
    assert found.evidence("b", there)
    assert all(step.startswith('"Mohammad Alloush" and "Mohammed Alloush": ') for step in found.evidence("b", there))
    assert resolve({"a": [here]}, index()).evidence("a", here) == ()
    assert found.wordings("mohammad-alloush") == (("a", "Mohammed Alloush"), ("b", "Mohammad Alloush"))
    assert found.called("a", "Mohammed Alloush") == ("mohammad-alloush",)


def test_events_of_the_same_words_are_not_taken_for_their_series():
    event = mention("event", "Astana talks")
    assert not one_thing(event, event, index(*SERIES))


def test_a_described_meeting_may_be_the_numbered_one():
    bombing, meeting = mention("event", "Khan bombing"), mention("event", "autumn meeting")
    found = resolve({"a": [SIXTH], "b": [bombing, meeting]}, index(*SERIES))
    assert found.identity("astana-talks-6", found.entity("b", meeting)).identity is Identity.UNSURE
    assert found.identity("astana-talks-6", found.entity("b", bombing)).identity is Identity.DIFFERENT


CROWD = {
    "a": [mention("person", "Mohammed Alloush"), mention("person", "Alloush"), SIXTH, mention("event", "the 6th round")],
    "b": [mention("person", "Mohammad Alloush"), mention("group", "Jaish al-Islam"), mention("event", "Astana 5")],
    "c": [mention("organisation", "Army of Islam"), mention("organisation", "Ankara"), mention("person", "Muhammad Aloush")],
    "d": [mention("group", "Hayat Tahrir al-Sham"), mention("group", "Tahrir al-Sham"), mention("group", "Ahrar al-Sham")],
}


def outcome(found, sources):
    ids = {(source, repr(one)): found.entity(source, one) for source, some in sources.items() for one in some}
    steps = {(source, repr(one)): found.evidence(source, one) for source, some in sources.items() for one in some}
    return ids, steps, found.clusters(), found.unsure, found.possibly_same, found.notes, found.mention_faults


def test_order_changes_nothing():
    registry = index(*SERIES, *REGISTERED)
    expected = outcome(resolve(CROWD, registry), CROWD)
    for seed in range(10):
        dice = random.Random(seed)
        shuffled = {source: dice.sample(CROWD[source], len(CROWD[source])) for source in dice.sample(sorted(CROWD), 4)}
        found = resolve(shuffled, registry)
        assert outcome(found, shuffled)[0] == expected[0]
        assert outcome(found, shuffled)[1:] == expected[1:]


def test_ids_are_short_ascii_and_unique():
    names = [mention("place", "Ås"), mention("person", "محمد علوش"), mention("zone", "Ås"), mention("place", "x" * 200)]
    ids = [thing.id for thing in resolve({"a": names}, index()).clusters()]
    assert len(set(ids)) == 4
    assert all(one.isascii() and len(one) <= 80 for one in ids)


def test_a_key_of_a_table_needs_a_table():
    with pytest.raises(ValueError, match='no table of mentions in which "astana" could stand'):
        plain("a", MentionKey(mention="astana"), MentionKind.SERIES)


def test_the_caller_expands_keys():
    event = mention("event", series=MentionKey(mention="talks"), ordinal=6)
    table = {"talks": mention("series", "Astana talks")}
    found = resolve({"a": [event]}, index(*SERIES), lambda _source, named, _kind: table[named.mention])
    assert found.entity("a", event) == "astana-talks-6"


def test_a_question_about_another_wording_is_one_about_its_thing():
    full = mention("group", "Gondor cabinet", also=("Rohan Riders",))
    near = mention("group", "Rohan Riders Front")
    found = resolve({"a": [full], "b": [near]}, index())
    assert found.entity("b", near) == "rohan-riders-front"
    assert [(pair.left, pair.right) for pair in found.unsure] == [("gondor-cabinet", "rohan-riders-front")]
