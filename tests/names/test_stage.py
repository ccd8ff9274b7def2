"""How each mention gets its place: pinned, numbered, listed, by its own name, or as a short name; each beside its neighbour."""

import pytest

from checker.model.registry import Registry
from checker.names.board import Board
from checker.names.comparer import Comparer
from checker.names.name_key import entry_key, name_key
from checker.names.registry import RegistryIndex
from checker.names.stage import Stage
from checker.values.mention import Mention, MentionKind

GUILD = {"id": "guild", "kind": "group", "names": [{"name": "Harbour Guild"}, {"name": "Dock Guild", "type": "former"}]}
WEIR = {"id": "weir", "kind": "group", "names": [{"name": "Weir Guild"}]}
QUAY = Mention(kind=MentionKind.GROUP, name="Quay Force")
PINNED, OTHERWISE = (QUAY.model_copy(update={"ref": one}) for one in ("guild", "weir"))


def named(name, *also, kind="group", **more):
    return Mention(kind=MentionKind(kind), name=name, also=also, **more)


def staged(sources, *entities, number=lambda _source, _mention: None):
    """Return the board after one stage."""
    record = {"schema_version": 1, "entities": list(entities)}
    board = Board(RegistryIndex.build([("registry.json", Registry.model_validate(record))]))
    Stage(board, Comparer({"group": ["Harbour Guild", "Weir Guild", "Quay Force"]}), number).run(sources)
    return board


def place(board, source, mention):
    """Return what stands for a mention: the id of an entry, or a name with the source that it stays in."""
    root = board.clusters.root(board.node[source, mention])
    entry = board.clusters.entry(root)
    return entry[2] if entry is not None else "/".join(filter(None, (root[0], board.label(root))))


def test_a_pin_counts_in_its_source_and_is_a_question_in_others():
    board = staged({"a": [PINNED, QUAY], "b": [QUAY]}, GUILD)
    assert [place(board, *one) for one in (("a", PINNED), ("a", QUAY), ("b", QUAY))] == ["guild", "guild", "Quay Force"]
    assert board.steps["a", PINNED] == ("“Quay Force” is marked in the claim file as Harbour Guild.",)
    assert board.steps["a", QUAY] == ('"Quay Force" stands for Harbour Guild elsewhere in this source.',)
    key = name_key("Quay Force", MentionKind.GROUP)
    assert board.unsure == [(key, entry_key("guild"), ("In a the same words stand for Harbour Guild.",))]
    assert staged({"a": [PINNED, QUAY], "b": [named("Pier Force")]}, GUILD).unsure == []


def test_no_question_where_the_name_stands_for_the_entry_anyhow():
    listed = {**GUILD, "names": [*GUILD["names"], {"name": "Quay Force"}]}
    board = staged({"a": [PINNED], "b": [QUAY]}, listed)
    assert (place(board, "b", QUAY), board.unsure) == ("guild", [])


def test_words_that_one_source_pins_to_two_things_stay_open_beside_the_pins():
    board = staged({"a": [PINNED, OTHERWISE, QUAY]}, GUILD, WEIR)
    assert [place(board, "a", one) for one in (PINNED, OTHERWISE, QUAY)] == ["guild", "weir", "a/Quay Force"]
    assert len(board.unsure) == 2


@pytest.mark.parametrize(
    ("mention", "fault"),
    [
        (QUAY, None),
        (PINNED, None),
        (PINNED.model_copy(update={"ref": "gild"}), ("unknown-reference", "gild", "group")),
        (PINNED.model_copy(update={"kind": MentionKind.PERSON}), ("invalid-value", "guild", "person")),
        (PINNED.model_copy(update={"kind": MentionKind.COUNTRY}), None),
    ],
)
def test_a_pin_that_cannot_be_followed_is_a_fault_and_the_name_stands_for_itself(mention, fault):
    board = staged({"a": [mention]}, GUILD)
    assert [(one.rule, one.ref, one.kind) for one in board.faults] == [fault] * (fault is not None)
    assert (place(board, "a", mention) == "guild") is (mention.ref is not None and fault is None)


def test_a_number_stands_before_the_name_and_a_pin_before_the_number():
    key = ("", "event", "talks#6")

    def number(source, _mention):
        return (key, "It is the sixth.") if source == "a" else None

    sixth = named("Autumn meeting", kind="event")
    entry = {"id": "autumn", "kind": "event", "names": [{"name": "Lorne fair"}]}
    pinned = sixth.model_copy(update={"ref": "autumn"})
    board = staged({"a": [sixth, pinned], "b": [sixth]}, entry, number=number)
    assert (board.node["a", sixth], board.steps["a", sixth]) == (key, ("It is the sixth.",))
    assert place(board, "a", pinned) == "autumn"
    assert place(board, "b", sixth) == "Autumn meeting"


def test_a_name_of_the_registry_is_its_entrys_and_another_its_own():
    board = staged({"a": [named("The Dock Guild"), QUAY]}, GUILD)
    assert (place(board, "a", named("The Dock Guild")), place(board, "a", QUAY)) == ("guild", "Quay Force")
    assert board.steps["a", named("The Dock Guild")] == (
        '"The Dock Guild" is listed in the registry as a former name for Harbour Guild.',
    )
    assert board.steps.get(("a", QUAY), ()) == ()


def test_a_wording_of_an_entry_gives_the_other_wordings_of_the_source_to_it():
    both = named("Quay Force", "Dock Guild")
    board = staged({"a": [both, QUAY]}, GUILD)
    assert (place(board, "a", both), place(board, "a", QUAY)) == ("guild", "guild")
    assert place(staged({"a": [both], "b": [QUAY]}, GUILD), "b", QUAY) == "Quay Force"


def test_wordings_of_two_entries_in_one_mention_are_noted_and_in_two_are_two_things():
    one = named("Quay Force", "Dock Guild", "Weir Guild")
    board = staged({"a": [one]}, GUILD, WEIR)
    assert place(board, "a", one) == "guild"
    told = 'In a, "Quay Force" has wordings of several registry entries (Harbour Guild and Weir Guild). '
    assert board.notes == {told + "It is taken for Harbour Guild; give each its own mention."}
    two = [named("Quay Force", "Dock Guild"), named("Quay Force", "Weir Guild")]
    board = staged({"a": two}, GUILD, WEIR)
    assert ([place(board, "a", mention) for mention in two], board.notes) == (["guild", "weir"], set())


def test_a_name_of_two_entries_means_neither_by_itself():
    shared = [{**one, "names": [*one["names"], {"name": "Quay Force"}]} for one in (GUILD, WEIR)]
    assert place(staged({"a": [QUAY]}, *shared), "a", QUAY) == "a/Quay Force"
    assert place(staged({"a": [QUAY]}, shared[0], WEIR), "a", QUAY) == "guild"


def test_spellings_are_compared_with_each_other_and_with_those_of_the_registry():
    for entities, found in (((), "Weir Guild"), ((WEIR,), "weir")):
        board = staged({"a": [named("Weir Guild")], "b": [named("Weirguild")]}, *entities)
        assert place(board, "a", named("Weir Guild")) == place(board, "b", named("Weirguild"))
        assert place(board, "a", named("Weir Guild")) == found
    assert place(staged({"b": [named("Weirguild")]}, WEIR), "b", named("Weirguild")) == "weir"
    assert place(staged({"b": [named("Weirgild Bank")]}, WEIR), "b", named("Weirgild Bank")) == "Weirgild Bank"


def test_a_short_name_finds_a_pinned_full_one_and_a_registered_one_only_beside_a_mention():
    surname, full = named("Quill", kind="person"), named("Ada Quill", kind="person", ref="ada")
    ada = {"id": "ada", "kind": "person", "names": [{"name": "A. M. Lind"}]}
    assert place(staged({"a": [surname, full]}, ada), "a", surname) == "ada"
    assert place(staged({"a": [surname], "b": [full]}, ada), "a", surname) == "a/Quill"
    state = {"id": "state", "kind": "group", "names": [{"name": "Government of Lorne"}, {"name": "Port Vale", "type": "weak"}]}
    capital = named("Port Vale")
    assert place(staged({"a": [capital, named("Government of Lorne")]}, state), "a", capital) == "state"
    assert place(staged({"a": [capital]}, state), "a", capital) == "a/Port Vale"


def test_a_bare_number_finds_the_numbered_event_of_its_source():
    numbered = Mention(kind=MentionKind.EVENT, series="Lorne talks", ordinal=6)
    sixth, fifth = (named(f"the {word} round", kind="event") for word in ("sixth", "fifth"))
    series = {"id": "talks", "kind": "series", "names": [{"name": "Lorne talks"}]}
    autumn = {"id": "autumn", "kind": "event", "names": [{"name": "Autumn"}], "series": "talks", "ordinal": 6}

    def number(_source, mention):
        return (entry_key("autumn"), "The sixth.") if mention is numbered else None

    board = staged({"a": [numbered, sixth, fifth], "b": [sixth]}, series, autumn, number=number)
    assert (place(board, "a", sixth), place(board, "b", sixth) == "autumn") == ("autumn", False)
    assert place(board, "a", fifth) != "autumn"
