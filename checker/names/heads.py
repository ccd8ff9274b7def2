"""Words that many names share: what sort of thing it is, in English and as romanised from other languages."""

from checker.names.role import Role

# Canonical word: its other forms.
_HEADS = """
army: armies
front: fronts
brigade:
brigades:
battalion:
battalions:
legion:
division: divisions
movement: movements
committee: committees
organisation: organisations organization organizations
body: bodies
union: unions
party: parties
gathering:
council: councils
state: states
ministry: ministries
corps:
group: groups
coalition: coalitions
government: governments
alliance: alliances
brotherhood:
administration:
agency: agencies
assembly: assemblies
association: associations
authority: authorities
bank: banks
board: boards
bureau:
campaign:
centre: centres center centers
chamber:
church:
commission: commissions
community:
court: courts
delegation: delegations
department: departments
directorate:
embassy:
faction: factions
federation: federations
force: forces
foundation: foundations
fund: funds
guard: guards
initiative: initiatives
institute: institutes
institution: institutions
league: leagues
mission: missions
militia: militias
network: networks
newspaper:
office: offices
parliament:
police:
press:
programme: program programs programmes
regime: regimes
republic: republics
school:
secretariat:
service: services
society: societies
squad:
team: teams
trust: trusts
tribunal:
troops: troop
unit: units
university:
fighters: fighter militants militant rebels rebel
opposition: opposition
guarantors: guarantor
country: countries
delegates: delegate
side: sides
leader: leaders leadership
talks: talk
negotiations: negotiation
process: processes
track: tracks
dialogue: dialogues
round: rounds
meeting: meetings
session: sessions
summit: summits
conference: conferences
congress: congresses
consultations: consultation
forum: forums
war: wars
conflict: conflicts
crisis:
ceasefire: ceasefires truce
attack: attacks
battle: battles
offensive: offensives
operation: operations
siege: sieges
visit:
election: elections
referendum:
agreement: agreements accord accords deal deals pact pacts
memorandum: memoranda memorandums mou
protocol: protocols
treaty: treaties
resolution: resolutions
declaration: declarations
statement: statements
communique:
constitution:
document: documents
draft: drafts
plan: plans
report: reports
transcript:
issue: issues question questions
city: cities town towns
village: villages
province: provinces governorate governorates
district: districts
region: regions
countryside:
valley:
mountain: mountains
river:
island: islands
border: borders
zone: zones area areas
capital:
phase: phases
stage: stages
"""

# Canonical word: words of other languages for it. A word may stand on several lines, it then has several senses.
_BORROWED_HEADS = """
army: jaish jaysh jeish jeysh ordu ordusu armiya
front: jabhat jabha jebhat jabhah cephe cephesi frente
brigade: liwa liwaa
battalion: katiba katibat kateeba
battalions: kataib kataeb
legion: faylaq failaq feylaq faylak
division: firqa firqat firqah
movement: harakat haraka harakah hareket hareketi dvizhenie
committee: hayat hayyat haiat heyat hayah
organisation: tanzim munazzama munazzamat hayat hayyat haiat heyat
body: hayat hayyat haiat heyat hayah
union: ittihad
party: hizb partiya partisi
gathering: tajammu tajamu
council: majlis meclis
state: dawla dawlat daulat
ministry: wizarat vezarat bakanligi
corps: sepah
group: jamaat jamaa jamaah gruppe gruppa
coalition: itilaf
government: hukumat
centre: markaz
islamic: islamiya islamiyya islamiyah islamiyyah islami islamiyye
province: oblast muhafazat
"""

_EVENT_HEADS = {"negotiations": "talks", "process": "talks", "track": "talks", "congress": "conference"}
"""Words that are one where a meeting or a series of meetings is named."""

_COMMON = """
national: nationale nacional
islamic: islam:
people: peoples
defence: defense
labour: labor
joint: free: arab: arabic: democratic: popular: united: international: general: special: supreme: high: higher: public: federal: royal:
armed: peace: security: foreign: interior: finance: working: revolutionary: military: political: civil: liberation: salvation: central:
western: eastern: world: global: regional: local: state-run: social: economic: news: media: strategic: studies: research: affairs:
country-wide: technical: humanitarian: constitutional: presidential: prime: safe: buffer: first-ever: nationwide:
"""

_QUALIFIERS = """
former: ex erstwhile
acting: interim caretaker
deputy: vice
assistant: associate
senior: junior:
pro: anti: non: counter: post: pre: self:
new: neo
old: upper: lower: greater: inner: outer: lesser:
youth: women: womens
affiliates: affiliate affiliated
branch: branches
wing: offshoot: splinter: breakaway: successor: predecessor: remnants: supporters: sympathisers: backed: linked: led: allied:
related: so-called: provisional: transitional: permanent: temporary: alleged: proposed: rival: opponents: members: coordinator: spokesman:
spokesperson: adviser: advisor: envoy:
"""

_LEGAL = """
stock: ojsc jsc pjsc oao pao ao aktiengesellschaft ag plc sa spa se nv ab asa oyj
private: llc ltd limited gmbh ooo sarl srl bv bvba kk pty pte spzoo sl sro
partnership: lp llp
company: co corp corporation inc incorporated companies
"""

_LEGAL_PHRASES = {
    ("open", "joint", "stock", "company"): "ojsc",
    ("public", "joint", "stock", "company"): "pjsc",
    ("joint", "stock", "company"): "jsc",
    ("limited", "liability", "company"): "llc",
    ("sp", "z", "oo"): "spzoo",
}

COMPASS = {
    form: direction
    for direction in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
    for form in (direction, f"{direction}ern")
}
"""Each compass word's direction."""

STOP_WORDS = frozenset(
    "the a an of and for in at with de la le les du des del della di da do dos der die das den und et y e et".split()
)
"""Words that carry nothing in the name of a thing."""

DIRECTIONS = frozenset("on against by from to versus vs over between".split())
"""Words that make the order of the others matter: an attack by X on Y is not one by Y on X."""

BARE = frozenset(
    "foreign defence interior finance security military political working armed joint local regional peace civil special".split()
)
"""Common words that say no more than a head does: any country has a foreign ministry, any war its peace talks."""

IDLE_HEADS = {
    "group": frozenset({"movement", "organisation", "party", "group", "faction", "islamic", "militia"}),
    "organisation": frozenset({"agency", "organisation", "group", "company", "news", "movement", "party", "newspaper"}),
    "event": frozenset({"talks", "peace", "round"}),
    "series": frozenset({"talks", "peace", "round"}),
}
"""By kind: what may stand in one of two names of one thing only. Elsewhere a head more is a question."""

LOOSE_HEADS = frozenset({"group", "islamic", "news", "company", "faction", "militia"})
"""Idle heads that need two words of the name's own beside them: "X Group" may well be a group from X."""

EVENTFUL = frozenset({"event", "series"})
"""Kinds whose heads are chosen freely: a meeting may be called a summit, so a clash of heads is only a question."""


def _senses(lines: str) -> dict[str, frozenset[str]]:
    """Return each word's canonical words, from `word: form form` where several words without forms may share a line."""
    found: dict[str, set[str]] = {}
    word = ""
    for part in lines.split():
        word = part.removesuffix(":") if part.endswith(":") else word
        found.setdefault(part.removesuffix(":"), set()).add(word)
    return {form: frozenset(words) for form, words in found.items()}


BORROWED = frozenset(_senses(_BORROWED_HEADS)) - frozenset(_senses(_HEADS)) - frozenset(_senses(_COMMON))
"""Romanised heads of other languages."""

_TABLES = (
    (Role.HEAD, {**_senses(_HEADS), **{word: senses for word, senses in _senses(_BORROWED_HEADS).items() if word in BORROWED}}),
    (Role.COMMON, _senses(_COMMON)),
    (Role.QUALIFIER, _senses(_QUALIFIERS)),
    (Role.LEGAL, _senses(_LEGAL)),
)
_KNOWN = {form: (role, senses) for role, table in reversed(_TABLES) for form, senses in table.items()}


def known_word(word: str, kind: str) -> tuple[Role, frozenset[str]]:
    """Return the part that a folded word plays in names of `kind`, and its canonical words (none for a word of its own)."""
    if word in COMPASS:
        return Role.COMPASS, frozenset({COMPASS[word]})
    role, senses = _KNOWN.get(word, (Role.WORD, frozenset()))
    if role is Role.HEAD and kind in EVENTFUL:
        senses = frozenset(_EVENT_HEADS.get(sense, sense) for sense in senses)
    return role, senses


def legal_phrase(words: tuple[str, ...]) -> tuple[str, int]:
    """Return the legal form that the words begin with, and how many of them it takes."""
    for phrase, form in _LEGAL_PHRASES.items():
        if words[: len(phrase)] == phrase:
            return form, len(phrase)
    return "", 0
