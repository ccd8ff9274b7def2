import pytest

from checker.comparing.single_posts import post_of
from checker.values.mention import MentionKind

BODY, LAND, PLACE = MentionKind.ORGANISATION, MentionKind.COUNTRY, MentionKind.PLACE


@pytest.mark.parametrize(
    ("title", "kind", "name"),
    [
        ("Chief Executive Officer", BODY, "chief executive"),
        ("chairman of the board", BODY, "chair"),
        ("party chairwoman", BODY, "chair"),
        ("Secretary-General", BODY, "secretary-general"),
        ("general secretary", BODY, "secretary-general"),
        ("editor-in-chief", BODY, "editor-in-chief"),
        ("minister of foreign affairs", LAND, "foreign minister"),
        ("defense minister", LAND, "defence minister"),
        ("minister for trade and tourism", LAND, "tourism and trade minister"),
        ("premier", PLACE, "prime minister"),
        ("city mayor", PLACE, "mayor"),
    ],
)
def test_titles_of_one_holder(title, kind, name):
    post = post_of(title, "Norvik", kind)
    assert post is not None
    assert (post.name, post.turn, post.shared) == (name, False, False)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("vice-president", BODY),
        ("deputy mayor", PLACE),
        ("regional president", BODY),
        ("executive chairman", BODY),
        ("president of the youth wing", BODY),
        ("minister", LAND),
        ("minister of state", LAND),
        ("secretary", BODY),
        ("general", BODY),
        ("queen mother", LAND),
        ("governor", LAND),
        ("chairman", MentionKind.EVENT),
        ("captain", LAND),
        ("", BODY),
    ],
)
def test_titles_of_several(title, kind):
    assert post_of(title, "Norvik", kind) is None


@pytest.mark.parametrize("title", ["acting mayor", "ex-mayor", "mayor-elect", "former mayor", "outgoing mayor"])
def test_turns(title):
    post = post_of(title, "Tarn", PLACE)
    assert post is not None
    assert post.turn


def test_a_co_chair_shares_the_post():
    post = post_of("co-chair", "Norvik Party", BODY)
    assert post is not None
    assert post.shared


@pytest.mark.parametrize(
    ("title", "owner", "kind", "found"),
    [
        ("captain", "Tarn Rovers", BODY, True),
        ("captain", "Tarn Fire Service", BODY, False),
        ("speaker", "House of Assembly", BODY, True),
        ("speaker", "Mountain Conference", BODY, False),
    ],
)
def test_whose_it_is_tells_what_it_is(title, owner, kind, found):
    assert (post_of(title, owner, kind) is not None) is found
