"""Words that are kept and shown may be seen to agree, and never clash."""

import pytest

from checker.rules.example import says

TARN = {"kind": "place", "name": "Tarn"}
DEAL = {"kind": "agreement", "name": "Lorne ferry deal"}


def text(source, words, predicate="kind-of", subject=TARN, **more):
    return says(source, subject, predicate, {"kind": "text", "text": words}, **{"as_of": "2020-05-01", **more})


@pytest.mark.parametrize("predicate", ["kind-of", "states", "aims-at", "provides", "said"])
@pytest.mark.parametrize(
    ("other", "verdict"),
    [("Small harbour towns", "agree"), ("a harbour village", "incomparable"), ("the small towns", "incomparable")],
)
def test_free_words_agree_or_stand_alone(predicate, other, verdict, explained, dossier_of, loud):
    subject = {"provides": DEAL, "said": {"kind": "person", "name": "Ada Lund"}}.get(predicate, TARN)
    claims = text("alba-post", "a small harbour town", predicate, subject), text("bravo-star", other, predicate, subject)
    assert explained(*claims).verdict == verdict
    dossier = dossier_of(*claims)
    assert len(dossier.met) == (2 if verdict == "agree" else 0)
    assert len(dossier.agreements) == (verdict == "agree")
    assert dossier.apart == ()
    assert loud(*claims) == []


@pytest.mark.parametrize("predicate", ["kind-of", "states", "aims-at", "provides", "said"])
def test_a_denial_in_nearly_the_same_words_is_no_clash(predicate, explained, dossier_of, loud):
    subject = {"provides": DEAL, "said": {"kind": "person", "name": "Ada Lund"}}.get(predicate, TARN)
    claims = (
        text("alba-post", "free entry for children", predicate, subject),
        text("bravo-star", "free entries for the children", predicate, subject, polarity="denied"),
    )
    assert explained(*claims).verdict == "incomparable"
    assert dossier_of(*claims).apart == ()
    assert loud(*claims) == []


def test_a_former_name_is_the_same_thing(explained, dossier_of):
    def formerly(source, name, **more):
        return says(source, TARN, "formerly", {"kind": "entity", "entity": {"kind": "place", "name": name}}, **more)

    assert explained(formerly("alba-post", "Old Weir"), formerly("bravo-star", "the Old Weir")).verdict == "agree"
    other = formerly("alba-post", "Old Weir"), formerly("bravo-star", "Marlow")
    assert explained(*other).verdict == "incomparable"
    denied = formerly("alba-post", "Old Weir"), formerly("bravo-star", "Old Weir", polarity="denied")
    assert explained(*denied).verdict == "incomparable"
    assert dossier_of(*denied).apart == ()


def test_another_scope_keeps_them_apart(explained):
    claims = text("alba-post", "open to all", "states", scope={"topic": "fair"}), text("bravo-star", "open to all", "states")
    assert (explained(*claims).verdict, explained(*claims).gate) == ("incomparable", "scope")


def test_many_texts_are_still_held_against_their_own_words(dossier_of):
    many = [text("alba-post", f"stall number {number}", "states") for number in range(70)]
    assert dossier_of(*many, text("bravo-star", "Stall number 42", "states")).met == {"alba-post/claim-43", "bravo-star/claim-71"}
