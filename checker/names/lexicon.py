"""Words that many names share, as data: one canonical word and its other forms a line.

Each line is `word: form form`; several words without other forms may share a line. A form may stand under several words
and then has several senses.
"""

HEADS = """
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
government: governments govt regime regimes
alliance: alliances
brotherhood:
administration:
agency: agencies
assembly: assemblies
association: associations assn
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
department: departments dept
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
university: universities univ
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
"""What sort of thing it is, in English."""

BORROWED_HEADS = """
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
corps: sepah faylaq failaq feylaq faylak
group: jamaat jamaa jamaah gruppe gruppa
coalition: itilaf
government: hukumat
centre: markaz
province: oblast muhafazat
"""
"""The same, romanised from other languages."""

COMMON = """
national: natl nationale nacional
islamic: islam:
people: peoples
defence: defense
labour: labor
joint: free: arab: arabic: democratic: popular: united: international: intl general: special: supreme: high:
higher: public: federal: royal:
armed: peace: security: foreign: interior: finance: working: revolutionary: military: political: civil:
liberation: salvation: central:
western: eastern: world: global: regional: local: state-run: social: economic: news: media: strategic:
studies: research: affairs:
country-wide: technical: humanitarian: constitutional: presidential: prime: safe: buffer: first-ever:
nationwide:
"""
"""Words that count like any other word, but that many names share."""

BORROWED_COMMON = """
islamic: islamiya islamiyya islamiyah islamiyyah islami islamiyye
"""
"""The same, romanised from other languages."""

QUALIFIERS = """
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
wing: offshoot: splinter: breakaway: successor: predecessor: remnants: supporters: sympathisers: backed:
linked: led: allied:
related: so-called: provisional: transitional: permanent: temporary: alleged: proposed: rival: opponents:
members: coordinator: spokesman:
spokesperson: adviser: advisor: envoy:
"""
"""Words that set a thing off from another of the same name."""

LEGAL = """
stock: ojsc jsc pjsc oao pao ao aktiengesellschaft ag plc sa spa se nv ab asa oyj
private: llc ltd limited gmbh ooo sarl srl bv bvba kk pty pte spzoo sl sro
partnership: lp llp
company: co corp corporation inc incorporated companies
"""
"""Legal forms of companies: held by shares, private, partnerships, and words for a company of any form."""
