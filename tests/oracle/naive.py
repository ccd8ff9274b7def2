"""The checker once more, in the plainest way: every claim against every other, straight from the concept.

It knows nothing of topics, cells, extremes, facts or rules, and shares no line with the package. It reads claims in the short form of
the rules' examples, over the few words of the vocabulary that `corpora.py` uses.
"""

from itertools import combinations

from tests.oracle.possibilities import EPS, EVERYTHING, compare_days, compare_numbers, days, inside, meet, numbers

CHANGES, GROWS = {"status", "number"}, {"killed"}
OCCURS = {"held-on", "took-place-in", "attended-by", "chaired-by"}
"""What takes place does not become so afterwards, and that it took place tells that its event has begun."""
BEGUN = {"held-on", "took-place-in", "attended-by", "won-by"}
AHEAD = {"planned", "expected"}
EXCLUSIVE = {
    "upcoming": {"begun", "cancelled", "held", "under-way"},
    "begun": {"cancelled", "postponed"},
    "under-way": {"cancelled", "held", "postponed", "suspended"},
    "held": {"cancelled", "postponed"},
    "cancelled": {"postponed"},
    "not-agreed": {"agreed", "signed"},
    "signed": {"not-signed"},
}
INCLUDES = {("under-way", "begun"), ("held", "begun"), ("signed", "agreed")}
NOT_YET = {"not-agreed", "not-signed"}
PLACES = {"Bergen": "Norway", "Larvik": "Norway", "Arica": "Chile"}
COUNTRIES = {"Norway", "Chile", "Peru", "Kenya"}
PERSONS = {"Ines Falk", "Olga Ruiz", "Ada Lund"}
ONE = {"won-by", "chaired-by"}
"""Of these there is one answer, if of several together."""
PART = ("workers", "people")
IN_PART = {"walked-out", "by-video"}


def sayings(claim):
    """Return what a claim says and what follows from it, each as predicate, subject, value and so on."""
    value, kind, name = claim["value"], claim["predicate"], claim["subject"]["name"]
    loose = "inferred" in claim or value.get("relative", False)
    said = {
        "of": (kind, name),
        "source": claim["source"],
        "denied": claim.get("polarity") == "denied",
        "mode": claim.get("modality", "actual"),
        "scope": {key: one["name"] if isinstance(one, dict) else one for key, one in claim.get("scope", {}).items()},
        "time": days(claim.get("as_of") or claim["published"]) if claim.get("as_of") or "published" in claim else None,
        "timed": "as_of" in claim,
        "speakers": [one["speaker"]["name"] for one in claim.get("attributed_to", ())],
        "loose": loose,
    }
    if kind == "attended":
        return [said | {"of": ("attended-by", value["event"]["name"]), "in": {name}}]
    own = said | READ[value["kind"]](value, loose)
    if said["denied"]:
        return [own]
    absent = [own | {"in": own["out"], "only": False, "denied": True}] if own.get("out") else []
    return [own, *absent, *_following(own, claim)] if said["mode"] in {"actual", "alleged"} else [own, *absent]


def _following(said, claim):
    kind, name = said["of"]
    if kind in BEGUN:
        since = said.get("days") if "published" in claim else None
        over = since and since[1][1] < days(claim["published"])[1][0]
        yield said | {
            "of": ("status", name),
            "term": "begun",
            "scope": {},
            "time": since if over else said["time"],
            "follows": True,
        }
    if kind == "chaired-by":
        yield said | {"of": ("attended-by", name), "scope": {}, "follows": True}


def _read_date(value, loose):
    inner, outer, span = days(value["edtf"], value.get("part"))
    return {"days": (inner, EVERYTHING if loose else outer, span)}


def _read_number(value, loose):
    inner, outer = numbers(value.get("number"), value.get("hedge", "none"))
    return {"number": (inner, EVERYTHING if loose else outer), "counted": value.get("counted", "")}


def _read_members(value, loose):
    held, out = ({one["name"] for one in value.get(key, ())} for key in ("members", "denied"))
    return {"in": held, "out": out, "only": value.get("complete", False)}


READ = {
    "date": _read_date,
    "quantity": _read_number,
    "members": _read_members,
    "entity": lambda value, _loose: {"in": {value["entity"]["name"]}},
    "term": lambda value, _loose: {"term": value["term"]},
    "place": lambda value, _loose: {"place": value["place"]["name"]},
}


def earlier(one, two):
    """Tell whether the first is certainly of an earlier time."""
    return bool(one["time"] and two["time"] and one["time"][1][1] < two["time"][1][0])


def gates(one, two):
    """Return whether two sayings may be compared, and whether a clash is only to check."""
    soft = one["loose"] or two["loose"] or "alleged" in {one["mode"], two["mode"]}
    mine, yours = one["scope"], two["scope"]
    if any(mine.get(key) != yours.get(key) for key in (mine.keys() | yours.keys()) - {"manner"}):
        return False, soft
    against = one["of"] == two["of"] and one["denied"] != two["denied"]
    soft |= against and bool(IN_PART & {mine.get("manner"), yours.get("manner")})
    modes = {one["mode"], two["mode"]}
    if "proposed" in modes or (one["mode"] in AHEAD) != (two["mode"] in AHEAD):
        return False, soft
    together = not (one["time"] and two["time"]) or meet(one["time"][0], two["time"][0])
    if one["of"][0] in CHANGES or modes <= AHEAD:
        return _changing(one, two, soft) if together and one["time"] and two["time"] else (_backward(one, two), soft)
    if one["of"][0] in GROWS:
        known = one["time"] and two["time"] and not _is_open(one["time"], two["time"])
        first, second = (two, one) if earlier(two, one) else (one, two)
        yet = earlier(first, second) and first["denied"] and not second["denied"]
        return not yet, soft or not known
    return (together or not (one["timed"] and two["timed"])) and not _came_true(one, two), soft


def _is_open(one, two):
    """Tell whether either of two times may be the earlier; what lasts while the other is, is neither."""
    ends = [time[2][1][0] if time[2] else time[1][0] for time in (one, two)]
    starts = [time[2][0][1] if time[2] else time[1][1] for time in (one, two)]
    sure = one[1][1] < two[1][0] or two[1][1] < one[1][0]
    return one != two and not sure and (ends[0] < starts[1] or ends[1] < starts[0])


def _changing(one, two, soft):
    mine, yours = one["time"], two["time"]
    sure = mine == yours and ((one["timed"] and two["timed"]) or mine[0][0] == mine[0][1])
    lasting = any(whole[2] and inside(part[0], whole[0]) for part, whole in ((mine, yours), (yours, mine)))
    return True, soft or not (sure or lasting)


def _backward(one, two):
    """Tell whether an earlier state is one that nothing can follow, or rules out the later one."""
    first, second = (one, two) if earlier(one, two) else (two, one)
    if not earlier(first, second) or first["of"][0] != "status" or first["denied"]:
        return False
    over, begun = first["term"] == "held", first["term"] == "begun"
    return over or (begun and (second["denied"] or second["term"] in {"upcoming", "under-way", "held", "cancelled"}))


def _came_true(one, two):
    """Tell whether what was not so when the earlier one said it may have become so."""
    first, second = (one, two) if earlier(one, two) else (two, one)
    if not earlier(first, second) or one["of"][0] in OCCURS:
        return False
    if one["of"] != two["of"]:
        return True
    if "term" in first and not (first["denied"] or second["denied"]):
        return first["term"] in NOT_YET and second["term"] not in NOT_YET
    return ("term" in first or "in" in first) and first["denied"] and not second["denied"]


def values(one, two):
    """Return how two sayings stand to each other if they may be compared: "fit", "tension" or "contradict"."""
    kind = next(key for key in ("term", "days", "number", "place", "in") if key in one)
    if one["denied"] and two["denied"]:
        return "fit"
    if one["of"] != two["of"]:  # signed by and rejected by
        return "contradict" if one["in"] & two["in"] and not one["denied"] and not two["denied"] else "fit"
    if one["denied"] or two["denied"]:
        return DENIED[kind](*((two, one) if one["denied"] else (one, two)))
    return BOTH[kind](one, two)


def _numbers(one, two):
    if one["counted"] == two["counted"]:
        found = compare_numbers(one["number"], two["number"])
    elif {one["counted"], two["counted"]} == set(PART):
        part, whole = (one, two) if one["counted"] == PART[0] else (two, one)
        below = part["number"][0][0] <= whole["number"][0][1]
        found = "fit" if below else compare_numbers(one["number"], two["number"])
        found = "tension" if found == "contradict" and one["of"][0] in CHANGES else found
    else:
        return "fit"
    first, second = (one, two) if earlier(one, two) else (two, one)
    grown = one["of"][0] in GROWS and earlier(first, second) and one["mode"] not in AHEAD
    return "fit" if grown and second["number"][0][0] >= first["number"][0][0] - 2 * EPS else found


def _terms(one, two):
    here, there = one["term"], two["term"]
    return "contradict" if there in EXCLUSIVE.get(here, ()) or here in EXCLUSIVE.get(there, ()) else "fit"


def _places(one, two):
    here, there = one["place"], two["place"]
    if here == there or PLACES.get(here) == there or PLACES.get(there) == here:
        return "fit"
    unknown = ({here, there} - PLACES.keys() - COUNTRIES) and ({here, there} & COUNTRIES)
    return "fit" if unknown else "contradict"


def _lists(one, two):
    mine, yours = one["in"], two["in"]
    if one["of"][0] in ONE and mine and yours and not mine & yours:
        return "contradict"
    shut = (whole.get("only") and _strangers(part["in"], whole["in"]) for part, whole in ((one, two), (two, one)))
    return "contradict" if any(shut) else "fit"


def _strangers(told, listed):
    """Tell whether somebody is told of whom a list knows nothing; a person may stand for a country."""
    return any(name not in listed and all((name in PERSONS) == (other in PERSONS) for other in listed) for name in told)


def _denied_days(yes, no):
    (mine, far, span), (yours, away, other) = yes["days"], no["days"]
    ends = not other or (span and all(inside(a, b) for a, b in zip(span, other, strict=True)))
    return _denied(bool(ends) and inside(mine, yours), inside(far, away))


def _denied_numbers(yes, no):
    (mine, far), (yours, away) = yes["number"], no["number"]
    return _denied(yes["counted"] == no["counted"] and inside(mine, yours), inside(far, away))


def _denied(worded, surely):
    """Tell how far a denial rules out what is affirmed: as worded, and with all that its wording may mean."""
    return ("contradict" if surely else "tension") if worded else "fit"


BOTH = {
    "days": lambda one, two: compare_days(one["days"], two["days"]),
    "number": _numbers,
    "term": _terms,
    "place": _places,
    "in": _lists,
}
DENIED = {
    "days": _denied_days,
    "number": _denied_numbers,
    "term": lambda yes, no: _denied(yes["term"] == no["term"] or (yes["term"], no["term"]) in INCLUDES, surely=True),
    "place": lambda yes, no: _denied(no["place"] in {yes["place"], PLACES.get(yes["place"])}, surely=True),
    "in": lambda yes, no: _denied(bool(yes["in"] & no["in"]), surely=True),
}


def compare(one, two):
    """Return how two sayings of two claims stand to each other, all told."""
    same = one["of"] == two["of"] or (
        one["of"][1] == two["of"][1] and {one["of"][0], two["of"][0]} == {"signed-by", "rejected-by"}
    )
    is_open, soft = gates(one, two) if same else (False, False)
    found = values(one, two) if is_open else "fit"
    if one["source"] == two["source"]:
        speakers = one["speakers"], two["speakers"]
        rounded = "number" in one and found == "tension" and not soft
        if rounded or (all(speakers) and speakers[0] != speakers[1]):
            return "fit"
    return "tension" if found == "contradict" and soft else found


def conflicts(claims, articles):
    """Return the pairs of claims that cannot both be right, by their places in the list: certainly, and to check.

    `articles` tells for each source of which article it is a state.
    """
    told = [sayings(claim) for claim in claims]
    found = {"fit": set(), "tension": set(), "contradict": set()}
    for left, right in combinations(range(len(claims)), 2):
        mine, yours = claims[left]["source"], claims[right]["source"]
        if mine == yours or articles[mine] != articles[yours]:
            verdicts = {compare(one, two) for one in told[left] for two in told[right]}
            found[next(word for word in ("contradict", "tension", "fit") if word in verdicts)].add((left, right))
    return found["contradict"], found["tension"]
