"""One act told the two ways round."""

from checker.comparing.swaps import act_swaps, swaps
from checker.rules.example import event, members, says

RAID = event("raid on the grain barges")


def act(source, doer, target):
    return (
        says(source, RAID, "carried-out-by", members(doer, kind="organisation")),
        says(source, RAID, "targeted", members(target, kind="organisation")),
    )


def test_each_pair_is_told_once_with_its_two_sides(dossier_of):
    dossier = dossier_of(
        *act("alba-post", "Norte", "Alba"), *act("bravo-star", "Alba", "Norte"), *act("coast-news", "Alba", "Norte")
    )
    (swap,) = swaps(dossier)
    assert (swap.subject, swap.parties, swap.words) == (
        "raid-on-the-grain-barges",
        ("alba", "norte"),
        ("carried-out-by", "targeted"),
    )
    assert {fact.source for fact in swap.one} == {"bravo-star", "coast-news"}
    assert {fact.source for fact in swap.other} == {"alba-post"}
    assert swap.divides("alba-post/claim-1", "bravo-star/claim-3")
    assert not swap.divides("bravo-star/claim-3", "coast-news/claim-5")


def test_other_events_are_not_looked_at(dossier_of):
    dossier = dossier_of(*act("alba-post", "Norte", "Alba"), *act("bravo-star", "Norte", "Alba"))
    assert list(act_swaps("raid-on-the-grain-barges", dossier)) == []
    assert list(act_swaps("unheard-of", dossier)) == []
