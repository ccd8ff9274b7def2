import pytest

from checker.comparing.versions import Versions
from checker.model.source import Source


def versions(*sources):
    told = [Source(**{"title": "Ferry sinks", **one}) for one in sources]
    return Versions.of({one.id: one for one in told})


URL = "https://example.org/ferry"
A, B = {"id": "a", "url": URL, "retrieved": "2021-03-09"}, {"id": "b", "url": URL, "retrieved": "2021-03-11"}
C = {"id": "c", "publisher": "The Courier", "published": "2021-03-08", "retrieved": "2021-03-09"}


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        (A, B, True),
        (A, {**B, "url": f"{URL}/#top"}, True),
        (A, {**B, "retrieved": "2021-03-09"}, False),
        (A, {**B, "url": "https://example.org/harbour"}, False),
        (A, {"id": "b", "version_of": "a"}, True),
        ({"id": "a", "version_of": "x"}, {"id": "b", "version_of": "x"}, True),
        (C, {**C, "id": "d", "retrieved": "2021-03-12"}, True),
        (C, {**C, "id": "d", "retrieved": "2021-03-12", "title": "Ferry sinks off Lorne"}, False),
        (C, {**C, "id": "d", "retrieved": "2021-03-12", "published": "2021-03-12"}, False),
        (C, {**C, "id": "d", "retrieved": "2021-03-12", "publisher": "The Herald"}, False),
        (A, {"id": "b", "republished_from": "a"}, False),
    ],
)
def test_two_states_of_one_article(left, right, one):
    assert versions(left, right).are_one({left["id"], right["id"]}) is one


def test_one_source_is_no_two_states():
    assert not versions(A).are_one({"a"})


def test_copies_and_states_are_one_text():
    found = versions(A, B, {"id": "d", "republished_from": "b"}, {"id": "e", "republished_from": "d"}, C)
    assert len({found.text[one] for one in "abde"}) == 1
    assert found.text["c"] != found.text["a"]
    assert found.article["d"] != found.article["a"]


def test_a_circle_of_copies_ends():
    found = versions({"id": "a", "republished_from": "b"}, {"id": "b", "republished_from": "a", "version_of": "a"})
    assert found.text["a"] == found.text["b"]


def test_states_are_in_order_and_have_names():
    found = versions(B, A, {"id": "z", "version_of": "a"})
    assert sorted("zba", key=found.order) == ["z", "a", "b"]
    assert [found.state(one) for one in "abz"] == [
        "the version of 9 March 2021",
        "the version of 11 March 2021",
        "the version “z”",
    ]
