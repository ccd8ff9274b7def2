"""Names of a registry, found by their words."""

import pytest

from checker.model.registry import Registry
from checker.names import registered
from checker.names.answer import Identity
from checker.names.match import compare
from checker.names.registered import Registered
from checker.names.registry import RegistryIndex
from checker.values.mention import MentionKind

GROUP, PERSON = MentionKind.GROUP, MentionKind.PERSON


def index(entities, kind="group", decisions=()):
    listed = [{"id": one, "kind": kind, "names": [{"name": name} for name in names]} for one, names in entities.items()]
    record = Registry.model_validate({"schema_version": 1, "entities": listed, "decisions": list(decisions)})
    return RegistryIndex.build([("claims/registry.json", record)])


def same(known, name, kind):
    return [(one.entity, one.found.name) for one, _ in known.same(name, kind)]


@pytest.mark.parametrize("name", ["Jaysh al-Nur", "Army of Nur", "Jaish an-Nur", "JAISH AL-NUR", "Jaish Nur"])
def test_spellings_and_translated_heads_are_found(name):
    known = Registered(index({"nur": ["Jaish al-Nur"], "nahr": ["Jaish al-Nahr"], "dawn": ["Dawn Army"]}))
    assert same(known, name, GROUP) == [("nur", "Jaish al-Nur")]
    assert same(known, "Front of Nur", GROUP) == []
    assert same(known, name, PERSON) == []


def test_words_written_together_are_found():
    known = Registered(index({"steel": ["Nordstahl Werke"]}, "organisation"))
    assert same(known, "Nord Stahlwerke", GROUP) == [("steel", "Nordstahl Werke")]


def test_what_is_found_is_what_comparing_with_every_name_finds():
    names = [
        "Jaish al-Nur",
        "Army of Dawn",
        "Nord Stahl Werke",
        "Party of Order",
        "High Water Council",
        "Red Star Movement",
        "Al-Nur Front",
    ]
    known = Registered(index({f"e{at}": [name] for at, name in enumerate(names)}))
    for asked in ["Nordstahl Werke", "Jabhat al-Nur", "Order Party", "Red Star", "Council of High Water", "Dawn Army"]:
        all_same = [name for name in names if compare(asked, name, "group").identity is Identity.SAME]
        assert sorted(name for _, name in same(known, asked, GROUP)) == sorted(all_same)
        assert all_same


def test_a_word_that_many_entries_share_says_little():
    full, more = "Ada Quill", "Ada Berta Quill"
    few = Registered(index({f"q{at}": [f"{given} Quill"] for at, given in enumerate(["Ada", "Bo", "Cy", "Di"])}, "person"))
    many = Registered(
        index({f"q{at}": [f"{given} Quill"] for at, given in enumerate(["Ada", "Bo", "Cy", "Di", "Eve", "Flo"])}, "person")
    )
    names = Registered(index({"q": [f"{given} Quill" for given in ["Ada", "Bo", "Cy", "Di", "Eve", "Flo"]]}, "person"))
    assert few.compare(full, more, PERSON).identity is Identity.SAME
    assert names.compare(full, more, PERSON).identity is Identity.SAME
    assert many.compare("Bo Quill", "Bo Berta Quill", PERSON).identity is Identity.SAME  # a rare given name still says something
    crowd = [f"{given} Quill" for given in ["Ada", "Bo", "Cy", "Di", "Eve", "Flo"]] + [
        f"Ada {last}" for last in ["Dorn", "Esk", "Fane", "Gorm", "Hald"]
    ]
    both = Registered(index({f"q{at}": [name] for at, name in enumerate(crowd)}, "person"))
    assert both.compare(full, more, PERSON).identity is Identity.UNSURE


def test_entries_decided_to_be_one_share_their_names():
    one = {"left": "a", "right": "b", "kind": "group", "decision": "same", "reason": "Agreed"}
    known = Registered(index({"a": ["Red Star"], "b": ["Crimson Sun"]}, decisions=[one]))
    assert [name.found.name for name in known.names("a")] == ["Red Star", "Crimson Sun"]
    assert same(known, "Sun of Crimson", GROUP) == [("a", "Crimson Sun")]


def test_no_more_than_a_number_of_names_are_compared(monkeypatch):
    monkeypatch.setattr(registered, "MOST_COMPARED", 2)
    known = Registered(index({f"e{at}": [f"Red Star {word}"] for at, word in enumerate(["Dorn", "Esk", "Fane"])}))
    assert same(known, "Fane of Red Star", GROUP) == [("e2", "Red Star Fane")]
