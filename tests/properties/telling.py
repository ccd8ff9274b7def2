"""Strategies for claims in short form over few subjects, so that they meet, and for what narrows a value."""

from hypothesis import strategies as st

from checker.rules.example import date, event, members, number, says, term
from tests.oracle.corpora import ACCORD, COUNTRIES, DAYS, FIRE, HEDGES, NUMBERS, PERSONS, RACE, TIMES, TOWNS

SOURCES = ("alba-post", "bravo-star", "cairn-herald")
OFTEN, NEVER = st.booleans(), st.just(False)


def thing(kind, names):
    return st.sampled_from(names).map(lambda name: {"kind": kind, "name": name})


LISTS = st.builds(
    lambda names, complete: members(*names, complete=complete),
    st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=3, unique=True),
    st.booleans(),
)
FIGURES = st.builds(
    lambda value, hedge, counted: number(value, counted, hedge=hedge),
    st.sampled_from(NUMBERS),
    st.sampled_from(HEDGES),
    st.sampled_from(("people", "workers", "groups")),
)
DATES = st.one_of(
    st.sampled_from(DAYS).map(date), st.sampled_from(("early", "mid", "late")).map(lambda part: date("2021-09", part=part))
)
EVENTS = st.sampled_from((FIRE, FIRE, RACE))
TOLD = st.one_of(
    st.tuples(EVENTS, st.just("held-on"), DATES),
    st.tuples(EVENTS, st.sampled_from(("killed", "number")), FIGURES),
    st.tuples(EVENTS, st.just("attended-by"), LISTS),
    st.tuples(thing("country", COUNTRIES), st.just("attended"), EVENTS.map(lambda one: {"kind": "event", "event": one})),
    st.tuples(st.just(ACCORD), st.sampled_from(("signed-by", "rejected-by")), LISTS),
    st.tuples(EVENTS, st.just("status"), st.sampled_from(("upcoming", "begun", "under-way", "held", "cancelled")).map(term)),
    st.tuples(EVENTS, st.just("outcome"), st.sampled_from(("agreed", "not-agreed", "signed", "not-signed")).map(term)),
    st.tuples(
        EVENTS,
        st.just("took-place-in"),
        st.one_of(thing("place", TOWNS), thing("country", COUNTRIES)).map(lambda one: {"kind": "place", "place": one}),
    ),
    st.tuples(
        EVENTS,
        st.sampled_from(("won-by", "chaired-by")),
        thing("person", PERSONS).map(lambda one: {"kind": "entity", "entity": one}),
    ),
)
DETAILS = st.fixed_dictionaries(
    {},
    optional={
        "polarity": st.just("denied"),
        "modality": st.sampled_from(("alleged", "planned", "expected", "proposed")),
        "as_of": st.sampled_from(TIMES),
        "attributed_to": thing("person", ("Bruno Calder", "Mia Okafor")).map(lambda one: [{"speaker": one}]),
        "inferred": st.just([{"part": "/value", "note": "worked out from the sentence before"}]),
    },
)


def _plain(details):
    """Return few details: with all of them nothing would be a certain contradiction."""
    kept = list(details.items())[:1] if len(details) > 1 else details.items()
    return dict(kept)


CLAIM = st.tuples(TOLD, DETAILS.map(_plain))
PUBLISHED = st.tuples(*(st.sampled_from((*TIMES[1:4], None)) for _ in SOURCES))


def _corpus(claims, published):
    dated = {source: {"published": day} if day else {} for source, day in zip(SOURCES, published, strict=True)}
    return [
        says(source, *told, id=f"said-{index}", quote=f"sentence {index} of the article", **details, **dated[source])
        for index, (source, (told, details)) in enumerate(claims)
    ]


CORPUS = st.builds(_corpus, st.lists(st.tuples(st.sampled_from(SOURCES), CLAIM), min_size=2, max_size=10), PUBLISHED)
"""Claims of up to three sources, each with its id and its own quote."""

OTHER = st.builds(
    lambda source, told: says(source, *told, id="said-elsewhere", quote="quite another sentence"),
    st.sampled_from((*SOURCES, "delta-echo")),
    st.sampled_from(
        (
            (event("mining conference"), "held-on", date("2019-03-02")),
            (event("mining conference"), "killed", number(3)),
            (event("mining conference"), "attended-by", members("Bolivia", complete=True)),
            ({"kind": "document", "name": "lighthouse report"}, "signed-by", members("Ghana")),
            ({"kind": "person", "name": "Tomasz Wrobel"}, "said", {"kind": "text", "text": "We shall see."}),
        )
    ),
)
"""A claim about something else, with none of the names."""
