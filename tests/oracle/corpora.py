"""Random corpora over few subjects, so that claims do meet."""

from random import Random

from checker.rules.example import date, event, members, number, says, term

FIRE, RACE = event("harbour fire"), event("Lorne hill race")
ACCORD = {"kind": "agreement", "name": "Fjord Accord"}
COUNTRIES = ("Norway", "Chile", "Peru", "Kenya")
PERSONS = ("Ines Falk", "Olga Ruiz", "Ada Lund")
TOWNS = ("Bergen", "Larvik", "Arica", "Quillota")
DAYS = [
    "2021-09-14",
    "2021-09-15",
    "2021-09-28",
    "2021-10-02",
    "2021-09",
    "2021-10",
    "2021",
    "202X",
    "2022",
    "2021-09-14/2021-09-15",
    "2021-09-15/2021-09-16",
    "2021-09-14/2021-09-14",
    "2021-09/2021-10",
    "2021-09-20/2021-10-10",
    "2021-09-29~",
    "2021-09~",
    "2021~",
    "2021-09/2021-10-02",
]
TIMES = ("2021-09-20", "2021-09-20", "2021-10-05", "2021-11", "2021-10", "2021-09-01/2021-10-31")
NUMBERS, HEDGES = (7, 12, 14, 20, 22, 24, 150, 163), ("none", "none", "exactly", "over", "at-least", "up-to", "nearly", "about")
REGISTRY = {
    "schema_version": 1,
    "entities": [
        *({"id": name.lower(), "kind": "country", "names": [{"name": name}]} for name in ("Norway", "Chile")),
        *(
            {"id": town.lower(), "kind": "place", "names": [{"name": town}], "located_in": [land]}
            for town, land in (("Bergen", "norway"), ("Larvik", "norway"), ("Arica", "chile"))
        ),
    ],
}


def _figure(random, counted):
    if random.random() < 0.15:
        return {"kind": "quantity", "hedge": random.choice(("several", "dozens", "hundreds")), "counted": random.choice(counted)}
    return number(random.choice(NUMBERS), random.choice(counted), hedge=random.choice(HEDGES))


def _day(random):
    day = random.choice(DAYS)
    more = {"part": random.choice(("early", "mid", "late"))} if day == "2021-09" and random.random() < 0.5 else {}
    return date(day, **more, **({"relative": True} if random.random() < 0.1 else {}))


def _list(random, denied):
    names = random.sample(COUNTRIES, random.randint(1, 3))
    if denied:
        return members(*names)
    out = [{"kind": "country", "name": name} for name in COUNTRIES if name not in names and random.random() < 0.15]
    return members(*names, complete=random.random() < 0.3, denied=out)


def _person(random):
    return {"kind": "entity", "entity": {"kind": "person", "name": random.choice(PERSONS)}}


def _winner(random, denied):
    if random.random() < 0.6:
        return _person(random)
    return members(*random.sample(PERSONS, 2), kind="person", complete=not denied and random.random() < 0.3)


def _place(random):
    if random.random() < 0.3:
        return {"kind": "place", "place": {"kind": "country", "name": random.choice(COUNTRIES)}}
    return {"kind": "place", "place": {"kind": "place", "name": random.choice(TOWNS)}}


def _tellers(random, denied):
    """Return what can be said: functions that return subject, predicate and value."""
    what = random.choice((FIRE, FIRE, RACE))
    status = ["upcoming", "begun", "under-way", "held", "cancelled", "postponed", "suspended"]
    outcome = ["agreed", "partly-agreed", "not-agreed", "signed", "not-signed"]
    return (
        lambda: (what, "held-on", _day(random)),
        lambda: (what, "killed", _figure(random, ("people", "people", "workers", "groups"))),
        lambda: (what, "number", _figure(random, ("people", "people", "workers", "groups"))),
        lambda: (what, "attended-by", _list(random, denied)),
        lambda: ({"kind": "country", "name": random.choice(COUNTRIES)}, "attended", {"kind": "event", "event": what}),
        lambda: (ACCORD, "signed-by", _list(random, denied)),
        lambda: (ACCORD, "rejected-by", _list(random, denied)),
        lambda: (what, "status", term(random.choice(status))),
        lambda: (what, "outcome", term(random.choice(outcome))),
        lambda: (what, "took-place-in", _place(random)),
        lambda: (what, "won-by", _winner(random, denied)),
        lambda: (what, "chaired-by", _person(random)),
    )


def _claim(random, index, source, topics):
    denied = random.random() < 0.2
    subject, predicate, value = _tellers(random, denied)[random.choice(topics)]()
    more = {"quote": f"sentence {index} of the article"} | source
    if denied:
        more["polarity"] = "denied"
    if random.random() < 0.25:
        more["modality"] = random.choice(("alleged", "planned", "expected", "expected", "proposed"))
    if random.random() < 0.2:
        more["as_of"] = random.choice(TIMES)
    if random.random() < 0.2:
        more["attributed_to"] = [{"speaker": {"kind": "person", "name": random.choice(("Bruno Calder", "Mia Okafor"))}}]
    if random.random() < 0.08:
        more["inferred"] = [{"part": "/value", "note": "worked out from the sentence before"}]
    if predicate in {"attended-by", "attended"} and random.random() < 0.2:
        more["scope"] = {"manner": random.choice(("walked-out", "by-video", "boycotted"))}
    if predicate in {"attended-by", "outcome", "won-by"} and random.random() < 0.2:
        more["scope"] = {"topic": {"kind": "issue", "name": random.choice(("wages", "fishing quotas"))}}
    return says(more.pop("source"), subject, predicate, value, **more)


def corpus(seed):
    """Return claims in short form, and for each source the article that it is a state of."""
    random = Random(seed)
    names = ("alba-post", "bravo-star", "cairn-herald", "delta-echo")[: random.randint(2, 4)]
    sources, articles = {}, {name: name for name in names}
    for name in names:
        sources[name] = {"source": name} | ({"published": random.choice(TIMES[:4])} if random.random() < 0.8 else {})
    if len(names) > 2 and random.random() < 0.15:
        sources[names[1]]["version_of"] = articles[names[1]] = names[0]
    count, topics = random.randint(12, 30), random.sample(range(12), 4)
    return [_claim(random, index, sources[random.choice(names)], topics) for index in range(count)], articles
