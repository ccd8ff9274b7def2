"""Short names in one source: what they find there, what they leave open, and what they must never find."""

import pytest

from checker.model.registry import Registry
from checker.names.answer import Identity
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.values.mention import Mention, MentionKind


def index(*entities):
    return RegistryIndex.build(
        [("claims/registry.json", Registry.model_validate({"schema_version": 1, "entities": list(entities)}))]
    )


def entry(identity, kind, *names):
    listed = [{"name": name} if isinstance(name, str) else {"name": name[0], "type": name[1]} for name in names]
    return {"id": identity, "kind": kind, "names": listed}


def resolved(kind, *names, registry=None):
    mentions = [Mention(kind=MentionKind(kind), name=name) for name in names]
    found = resolve({"a": mentions}, registry or index())
    return found, {one.name: found.entity("a", one) for one in mentions}


def finds(kind, short, names):
    """Return the full name that a short one finds among the names of its source, None where it stays alone."""
    _, ids = resolved(kind, short, *names)
    return next((name for name in names if ids[name] == ids[short]), None)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Marsh", "Elena Marsh"),
        ("Senator Marsh", "Elena Marsh"),
        ("Ms Marsh", "Elena Marsh"),
        ("E. Marsh", "Elena Marsh"),
        ("Justice Frost", "Judge Alan Frost"),
        ("the judge", "Judge Alan Frost"),
        ("Xi", "Xi Jinping"),
        ("President Obi", "President Ann Obi"),
        ("the Chilean President", "President of Chile Ann Obi"),
        ("Chile's president", "Chilean President Ann Obi"),
        ("the President of the United States", "US President Ann Obi"),
        ("the US president", "Ann Obi, the US president"),
        ("the Foreign Minister", "Peruvian Foreign Minister Ana Ruiz"),
        ("the former president", "former President Carl Dow"),
        ("the president-elect", "President-elect Nia Fox"),
        ("the coach", "coach Erik Dahl"),
        ("the driver", "driver Tom Hale"),
    ],
)
def test_a_short_name_of_a_person_finds_the_full_one(short, full):
    assert finds("person", short, [full, "Ada Lovelace"]) == full


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Ms Marsh", "Mr Tom Marsh"),
        ("Sergeant Frost", "Judge Alan Frost"),
        ("James", "James Smith"),
        ("Sánchez", "Pedro Sánchez Pérez"),
        ("the president", "former President Carl Dow"),
        ("the former president", "President Ann Obi"),
        ("the president", "President-elect Nia Fox"),
        ("the president", "Vice President Nia Fox"),
        ("the minister", "Prime Minister Ann Hall"),
        ("the general", "Attorney General Ann Hall"),
        ("the secretary", "Secretary-General Ann Hall"),
        ("the Nigerian President", "President of Niger Ali Bako"),
        ("the Chilean President", "Peruvian President Ann Obi"),
        ("the Chilean President", "President Ann Obi"),
        ("the Defence Minister", "Foreign Minister Ana Ruiz"),
        ("a judge", "Judge Alan Frost"),
        ("another judge", "Judge Alan Frost"),
        ("the witness", "driver Tom Hale"),
    ],
)
def test_a_short_name_of_a_person_does_not_find_another(short, full):
    assert finds("person", short, [full, "Ada Lovelace"]) is None


@pytest.mark.parametrize(
    ("short", "names"),
    [
        ("Marsh", ["Elena Marsh", "Tom Marsh"]),
        ("the President", ["President Ann Obi", "President Carl Dow"]),
        ("the President", ["Chilean President Ann Obi", "Peruvian President Carl Dow"]),
        ("Mr Lee", ["Tom Lee", "Mrs Lee"]),
        ("Lee", ["Mr Lee", "Mrs Lee"]),
        ("Judge Frost", ["Alan Frost", "Sergeant Frost"]),
    ],
)
def test_a_short_name_that_two_persons_fit_stays_open(short, names):
    assert finds("person", short, names) is None


def test_titles_keep_weak_names_apart():
    _, ids = resolved("person", "the minister", "the prime minister", "the deputy prime minister", "the former prime minister")
    assert len(set(ids.values())) == 4
    _, ids = resolved("person", "Mr Lee", "Mrs Lee", "Senator Lee", "the President", "President", "the Vice President")
    assert len(set(ids.values())) == 5
    assert ids["the President"] == ids["President"]


@pytest.mark.parametrize(
    ("short", "names", "full"),
    [
        ("the Commission", ["European Commission", "Skyline Airlines"], "European Commission"),
        ("the commission", ["European Commission", "Skyline"], "European Commission"),
        ("the airline", ["Skyline Airlines", "European Commission"], "Skyline Airlines"),
        ("the airline", ["Skyline Airlines", "Baltic Airways"], None),
        ("the airlines", ["Skyline Airlines", "European Commission"], None),
        ("the company", ["Novatek Materials plc", "European Commission"], "Novatek Materials plc"),
        ("the company", ["Novatek Materials plc", "Harrow Steel Ltd"], None),
        ("the company", ["Novatek Materials plc", "Harrow"], None),
        ("the ministry", ["Ministry of Health", "Skyline"], "Ministry of Health"),
        ("the ministry", ["Ministry of Health", "Ministry of Defence"], None),
        ("the ministries", ["Ministry of Health", "Skyline"], None),
        ("a ministry", ["Ministry of Health", "Skyline"], None),
        ("the Front", ["Southern Front", "Red Army"], "Southern Front"),
        ("the Front", ["Southern Front", "Northern Front"], None),
        ("the committee", ["Nobel Committee", "International Olympic Committee"], None),
        ("the group", ["Wagner Group", "Ministry of Health"], "Wagner Group"),
        ("the group", ["Wagner Group", "Hezbollah"], None),
        ("the Group", ["Wagner Group", "Hezbollah"], "Wagner Group"),
        ("the regulator", ["Skyline Airlines", "European Commission"], None),
        ("the government", ["Syrian government", "Syrian government delegation"], "Syrian government"),
    ],
)
def test_a_short_name_of_a_body(short, names, full):
    assert finds("organisation", short, names) == full


def test_a_description_means_another_thing_in_every_source():
    for kind, name in [
        ("organisation", "the airline"),
        ("person", "a senior US official"),
        ("event", "the crash"),
        ("event", "second hearing"),
    ]:
        one = Mention(kind=MentionKind(kind), name=name)
        found = resolve({"a": [one], "b": [one]}, index())
        assert found.entity("a", one) != found.entity("b", one)
        assert found.identity(found.entity("a", one), found.entity("b", one)).identity is Identity.UNSURE


def test_a_name_means_one_thing_in_every_source():
    for kind, name in [("organisation", "the Taliban"), ("person", "Ada Lovelace"), ("event", "harbour fire")]:
        one = Mention(kind=MentionKind(kind), name=name)
        found = resolve({"a": [one], "b": [one]}, index())
        assert found.entity("a", one) == found.entity("b", one)


def test_a_shorter_name_finds_a_longer_weak_one():
    found, ids = resolved("person", "the Foreign Minister of Chile", "the minister")
    assert ids["the minister"] == ids["the Foreign Minister of Chile"]
    assert all(found.evidence("a", one) for one in [Mention(kind=MentionKind.PERSON, name=name) for name in ids])
    _, ids = resolved("event", "the next round", "the round")
    assert len(set(ids.values())) == 2


def test_questions_are_about_full_names_where_there_are_any():
    found, _ = resolved("person", "Elena Marsh", "Tom Marsh", "Marsh", "Senator Marsh")
    assert [(pair.left, pair.right) for pair in found.unsure] == [
        ("elena-marsh", "marsh-in-a"),
        ("elena-marsh", "senator-marsh-in-a"),
        ("marsh-in-a", "tom-marsh"),
        ("senator-marsh-in-a", "tom-marsh"),
    ]


REGISTRY = index(
    entry("obi", "person", "Ann Obi", ("the President", "weak"), ("Obi", "weak")),
    entry("cabinet", "organisation", "Chilean government", ("Santiago", "weak"), ("the government", "weak")),
)


@pytest.mark.parametrize(
    ("kind", "short", "full", "identity"),
    [
        ("person", "Obi", None, "obi"),
        ("person", "the President", "Ann Obi", "obi"),
        ("person", "the President", None, "the-president-in-a"),
        ("person", "the Vice President", "Ann Obi", "the-vice-president-in-a"),
        ("organisation", "Santiago", "Chilean government", "cabinet"),
        ("organisation", "Santiago", "Santiago Chamber of Trade", "santiago-in-a"),
        ("organisation", "Santiago", None, "santiago-in-a"),
        ("place", "Santiago", None, "santiago"),
        ("organisation", "the government", None, "cabinet"),
        ("organisation", "the government", "Peruvian government", "the-government-in-a"),
    ],
)
def test_the_registry_counts_beside_a_full_mention_or_for_a_part_of_the_name(kind, short, full, identity):
    _, ids = resolved(kind, short, *([full] if full else []), registry=REGISTRY)
    assert ids[short] == identity
