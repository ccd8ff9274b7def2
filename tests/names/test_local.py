"""The things of one source: what the source itself makes one."""

from checker.names.local import Local, group, names_of, split
from checker.names.name_key import name_key, weak_name
from checker.values.mention import Mention, MentionKind


def person(name, *also):
    return Mention(kind=MentionKind.PERSON, name=name, also=also)


def strong_key(name, kind):
    return None if weak_name(name, kind) else name_key(name, kind)


def mains(*mentions):
    return [(one.main, len(one.mentions)) for one in group("a", mentions, strong_key)]


def test_names_of_an_event_without_a_name():
    assert names_of(Mention(kind=MentionKind.EVENT, series="Rome talks", ordinal=2, also=("the meeting",))) == ("the meeting",)


def test_mentions_that_share_a_full_name_are_one():
    assert mains(person("Ada Moen"), person("Moen, Ada"), person("Bo Lind")) == [("Bo Lind", 1), ("Moen, Ada", 2)]


def test_mentions_that_share_another_full_name_are_one():
    assert mains(person("Ada Moen", "Ada Lind"), person("Ada Lind")) == [("Ada Moen", 2)]


def test_mentions_that_share_a_weak_name_are_not():
    assert mains(person("Ada Moen", "the minister"), person("Bo Lind", "the minister")) == [("Ada Moen", 1), ("Bo Lind", 1)]


def test_weak_mentions_are_one_by_all_their_words():
    assert mains(person("the minister"), person("minister"), person("the deputy minister")) == [
        ("minister", 2),
        ("the deputy minister", 1),
    ]


def test_the_main_name_is_one_given_as_a_name():
    one = group("a", [person("Moen", "Ada Brita Moen", "Ada Moen"), person("Ada Moen")], strong_key)[0]
    assert (one.main, one.strong, one.weak) == ("Ada Moen", ("Ada Moen", "Ada Brita Moen"), ("Moen",))


def test_splitting_gives_each_mention_by_itself():
    one = group("a", [person("Ada Moen"), person("Moen, Ada")], strong_key)[0]
    assert [part.main for part in split(one, strong_key)] == ["Ada Moen", "Moen, Ada"]


def test_what_is_told_of_another_name():
    mention = Mention(kind=MentionKind.ORGANISATION, name="Central Aviation Authority")
    one = Local("a", (mention,), ("Central Aviation Authority",), ("CAA", "the authority"), ("CAA",))
    assert one.told("CAA").startswith('"CAA" has exactly the first letters of "Central Aviation Authority"')
    assert (
        one.told("the authority") == '"the authority" stands in this source as another wording of "Central Aviation Authority".'
    )
