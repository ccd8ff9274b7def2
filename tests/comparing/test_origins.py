import pytest

from checker.rules.example import according_to, event, number, says

CRASH = event("bus crash at Lorne")
AGENCY = {"kind": "organisation", "name": "Lenn News Agency"}
POLICE = {"kind": "organisation", "name": "police"}
LUND = {"kind": "person", "name": "Ada Lund"}


def told(source, *speakers, **more):
    return says(source, CRASH, "killed", number(14), attributed_to=according_to(*speakers), **more)


@pytest.fixture
def said(dossier_of):
    """Return a function that tells the number of origins of some claims that say one thing, and why."""

    def run(*claims):
        dossier = dossier_of(*claims)
        found = dossier.origins.of(dossier.by_claim)
        return len(found.origins), found.say()

    return run


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ((), (), (2, None)),
        ((POLICE,), (POLICE,), (1, "Two outlets, one origin: both quote police.")),
        ((AGENCY, POLICE), (POLICE,), (1, "Two outlets, one origin: both quote police.")),
        ((AGENCY,), (AGENCY, POLICE), (1, "Two outlets, one origin: both quote Lenn News Agency.")),
        ((AGENCY, POLICE), (AGENCY, LUND), (2, None)),
        ((POLICE,), (LUND,), (2, None)),
        ((POLICE,), (), (2, None)),
        (("witnesses",), ("witnesses",), (2, None)),
    ],
)
def test_a_speaker_is_an_origin(left, right, expected, said):
    assert said(told("alba-post", *left), told("bravo-star", *right)) == expected


def test_who_also_says_it_in_its_own_voice_depends_on_nobody(said):
    assert said(told("alba-post", POLICE), told("alba-post"), told("bravo-star", POLICE)) == (2, None)


def test_two_of_three(said):
    found = said(told("alba-post", POLICE), told("bravo-star"), told("cove-times", POLICE))
    assert found == (2, "Three outlets, two origins: Alba Post and Cove Times both quote police.")


def test_a_source_that_another_quotes_is_its_origin(said):
    paper = {"kind": "organisation", "name": "the Bravo Star"}
    expected = (1, "Two outlets, one origin: Alba Post quotes Bravo Star.")
    assert said(told("alba-post", paper), told("bravo-star")) == expected
    assert said(told("alba-post", {**paper, "name": "the Bravo Sun"}), told("bravo-star"))[0] == 2


def test_a_copy_has_the_origin_of_its_original(said):
    copy = told("bravo-star", republished_from="alba-post")
    assert said(told("alba-post"), copy) == (1, "Two outlets, one origin: Bravo Star republishes what Alba Post has.")


def test_two_copies_of_a_third_text_have_one_origin(said):
    copies = [told(one, republished_from="alba-post") for one in ("bravo-star", "cove-times")]
    told_so = "Two outlets, one origin: Bravo Star and Cove Times republish one and the same article."
    assert said(*copies) == (1, told_so)


def test_versions_of_one_article_are_one_origin(said):
    assert said(told("alba-post"), told("alba-two", version_of="alba-post", publisher="Alba Post")) == (
        1,
        "Two versions of one article.",
    )


def test_articles_of_one_outlet_are_one_origin(said):
    mine = told("alba-two", publisher="Alba Post")
    assert said(told("alba-post"), mine) == (1, "Two articles of one outlet.")
    found = said(told("alba-post"), mine, told("bravo-star"))
    assert found == (2, "Three sources, two origins: “Alba Post” and “Alba Two” are articles of one outlet.")


COPIED = "Fourteen people died when a coach left the road in thick fog above Lorne on Monday, the worst accident there in years."
OWN = "A coach with pilgrims crashed near Lorne on Monday, and fourteen of those on board lost their lives."


def test_long_shared_wording_tells_of_a_copy(said):
    quote = "Fourteen people died"
    found = said(told("alba-post", text=COPIED, quote=quote), told("bravo-star", text=f"Lorne. {COPIED}", quote=quote))
    assert found[0] == 1
    assert found[1].startswith("Two outlets, one origin: both have the words “Fourteen people died when a coach")
    assert said(told("alba-post", text=COPIED, quote=quote), told("bravo-star", text=OWN, quote="fourteen of those")) == (2, None)


def test_without_texts_the_quotes_are_compared(said):
    assert said(told("alba-post", quote=COPIED), told("bravo-star", quote=COPIED))[0] == 1
    assert said(told("alba-post", quote=COPIED), told("bravo-star", quote=OWN))[0] == 2


def test_a_quotation_is_its_speakers_and_no_copy(said):
    quoting = [{"speaker": LUND, "manner": "quote"}]
    other = [{"speaker": {"kind": "person", "name": "Bo Hale"}, "manner": "quote"}]
    one, two = told("alba-post", quote=COPIED), told("bravo-star", quote=COPIED)
    assert said({**one, "attributed_to": quoting}, {**two, "attributed_to": other}) == (2, None)
    assert said({**one, "attributed_to": quoting}, {**two, "attributed_to": quoting})[1].endswith("both quote Ada Lund.")
    spoken = f"“{COPIED}” So the mayor."
    assert said(told("alba-post", quote=spoken), told("bravo-star", quote=spoken))[0] == 2


def test_what_a_text_says_again_and_again_is_no_copy(said):
    text = f"{COPIED} {COPIED}"
    assert said(told("alba-post", text=text, quote=COPIED), told("bravo-star", text=COPIED, quote=COPIED))[0] == 2
