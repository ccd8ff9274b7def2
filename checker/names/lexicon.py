"""Words that many names share, as data: one canonical word and its other forms a line.

Each line is `word: form form`; several words, each with its forms, may share a line. A form may stand under several words
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
gathering: gatherings
council: councils
state: states
ministry: ministries
corps:
group: groups
coalition: coalitions
government: governments govt regime regimes
alliance: alliances
brotherhood: brotherhoods
administration:
agency: agencies
assembly: assemblies
association: associations assn
authority: authorities
bank: banks
board: boards
bureau: bureaus bureaux
campaign:
centre: centres center centers
chamber: chambers
church: churches
commission: commissions
community: communities
court: courts
delegation: delegations
department: departments dept
directorate: directorates
embassy: embassies
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
newspaper: newspapers
office: offices
parliament: parliaments
police:
press:
programme: program programs programmes
republic: republics
school: schools
secretariat: secretariats
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
talks: talk negotiations: negotiation process: processes track: tracks dialogue: dialogues round: rounds
meeting: meetings session: sessions summit: summits conference: conferences congress: congresses
consultations: consultation forum: forums war: wars conflict: conflicts crisis: crises ceasefire: ceasefires truce
attack: attacks battle: battles offensive: offensives operation: operations siege: sieges visit: visits
election: elections referendum: referendums referenda agreement: agreements accord accords deal deals pact: pacts
memorandum: memoranda memorandums mou protocol: protocols treaty: treaties resolution: resolutions
declaration: declarations statement: statements communique: communiques constitution: constitutions
document: documents draft: drafts plan: plans report: reports transcript: issue: issues question questions
city: cities town: towns village: villages province: provinces governorate governorates district: districts
region: regions countryside: valley: valleys mountain: mountains river: island: islands border: borders
zone: zones area areas capital: capitals phase: phases stage: stages
academy: academies hospital: hospitals clinic: clinics college: colleges museum: museums library: libraries
laboratory: laboratories lab labs observatory: observatories theatre: theatres theater theaters club: clubs orchestra: orchestras
consortium: consortiums consortia charity: charities broadcaster: broadcasters magazine: magazines website: websites
senate: senates legislature: legislatures consulate: consulates junta: juntas monarchy: presidency:
inquiry: inquiries enquiry enquiries panel: panels taskforce: taskforces regulator: regulators prosecution:
command: commands squadron: squadrons regiment: regiments fleet: fleets platoon: platoons garrison: garrisons navy: navies
tribe: tribes clan: clans cartel: cartels gang: gangs cell: cells
parish: parishes diocese: dioceses archdiocese: archdioceses mosque: mosques temple: temples synagogue: synagogues
cathedral: cathedrals monastery: monasteries shrine: shrines palace: palaces hotel: hotels tower: towers
airport: airports airfield: airfields airbase: airbases base: bases camp: camps checkpoint: checkpoints crossing: crossings
port: ports station: stations terminal: terminals bridge: bridges dam: dams tunnel: tunnels
canal: canals stadium: stadiums stadia park: parks prison: prisons jail: jails
street: streets road: roads avenue: avenues square: squares
plant: plants factory: factories refinery: refineries reactor: reactors mine: mines pipeline: pipelines
county: counties canton: cantons prefecture: prefectures municipality: municipalities township: townships territory: territories
suburb: suburbs neighbourhood: neighbourhoods neighborhood neighborhoods settlement: settlements enclave: enclaves
strait: straits peninsula: peninsulas kingdom: kingdoms empire: empires caliphate:
storm: storms convention: conventions charter: charters act: acts bill: bills decree: decrees directive: directives
regulation: regulations roadmap: roadmaps letter: letters speech: speeches manifesto: manifestos
"""
"""What sort of thing it is, in English."""

BORROWED_HEADS = """
army: jaish jaysh jeish jeysh ordu ordusu armiya armiia artesh ejercito esercito exercito armee heer
front: jabhat jabha jebhat jabhah cephe cephesi frente fronte
brigade: liwa liwaa brigada brigata tugayi
battalion: katiba katibat kateeba batalyon bataillon batallon battaglione batalhao taburu
battalions: kataib kataeb
legion: faylaq failaq feylaq faylak
regiment: regimiento reggimento regimento alayi
division: firqa firqat firqah diviziya divisione
movement: harakat haraka harakah hareket hareketi dvizhenie movimiento movimento mouvement bewegung
committee: hayat hayyat haiat heyat hayah comite comitato komitet komite komitesi
organisation: tanzim munazzama munazzamat hayat hayyat haiat heyat sazman organizacion organizzazione organizacao
organisation: organizatsiya orgutu
body: hayat hayyat haiat heyat hayah
union: ittihad unione uniao sindicato sindacato syndicat gewerkschaft sendikasi
party: hizb hezb partiya partisi partido parti partei partito partia partija
gathering: tajammu tajamu
council: majlis majles mejlis meclis meclisi consejo conseil consiglio conselho sovet konsey konseyi
state: dawla dawlat daulat estado etat stato staat devlet devleti gosudarstvo
ministry: wizarat wizara vezarat vizarat bakanligi ministerio ministere ministerium ministero ministerstvo
corps: sepah faylaq failaq feylaq faylak
group: jamaat jamaa jamaah gruppe gruppa grupo gruppo groupe grubu gruppirovka
coalition: itilaf coalicion coalizione koalition koalitsiya
government: hukumat hukumeti gobierno governo gouvernement regierung pravitelstvo
alliance: alianza alianca alleanza ittifaki
brotherhood: ikhwan
agency: agencia agenzia agence agentur agentstvo ajansi
assembly: asamblea assemblee assemblea assembleia
association: asociacion associazione associacao assotsiatsiya dernegi
authority: autoridad autorita autorite behorde
bank: banco banque banca banka bankasi
centre: markaz merkezi centro zentrum tsentr
chamber: camara chambre kammer
church: iglesia eglise chiesa igreja kirche tserkov kilisesi
commission: comision commissione comissao kommission komissiya komisyonu
court: corte cour gericht mahkemesi
department: departamento departement dipartimento departament
embassy: embajada embaixada ambassade ambasciata botschaft posolstvo buyukelciligi
federation: federacion federazione federacao foderation federatsiya federasyonu
force: fuerza fuerzas forza forze forca forcas quwwat quwat kuvvetleri
foundation: fundacion fondation fondazione fundacao stiftung vakfi bonyad
guard: gvardiya garde
hospital: ospedale krankenhaus hopital hastanesi bolnitsa mustashfa
airport: aeropuerto aeroport aeroporto flughafen havalimani
institute: instituto institut istituto enstitusu
laboratory: laboratorio laboratoire laboratoriya
library: biblioteca bibliotheque bibliothek biblioteka kutuphanesi
militia: milicia milizia miliz milice
mission: missione missao misyonu
mosque: masjid mezquita mesquita mosquee moschee camii
municipality: ayuntamiento belediyesi baladiya
museum: museo musee muzey muzesi
network: shabaka shabakat reseau netzwerk
parliament: parlamento parlement parlament parlamenti parlamentosu
police: policia polizia polizei policja politsiya polisi shurta shurtat
port: puerto hafen limani
republic: republica republique republik respublika respublikasi cumhuriyeti
school: escuela ecole scuola schule escola shkola
service: servicio servizio servico sluzhba sluzba
stadium: estadio stadio stadion stadyumu
tribunal: tribunale
university: universidad universite universitat universita universidade universitet universiteti universitesi daneshgah
province: oblast muhafazat muhafaza provincia provinz vilayet vilayat oblysy voivodeship
district: distrito bezirk raion rayon ilcesi
region: regiao regione
city: ciudad ville stadt cidade gorod sehri
village: selo aul koyu qarya
mountain: jabal jebel djebel
valley: wadi vadi vadisi
river: nahr nehri
island: isla isola ostrov adasi
square: piazza platz ploshchad meydani midan
street: calle rue strasse ulitsa sokagi
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
research: affairs:
country-wide: technical: humanitarian: constitutional: presidential: prime: safe: buffer: first-ever:
nationwide:
provincial: municipal: metropolitan: parliamentary: legislative: judicial: electoral: criminal: administrative:
intergovernmental: bilateral: trilateral: multilateral: emergency: extraordinary: annual: preliminary: final: finals:
health: education: energy: climate: trade: transport: agriculture: environment: environmental: culture: cultural:
science: scientific: technology: digital: cyber: nuclear: naval: maritime: aviation: medical: industrial: financial:
commercial: investment: business: sports: olympic: christian: jewish: muslim: muslims moslem
catholic: orthodox: socialist: communist: conservative: liberal: republican: progressive: patriotic: nationalist:
state-owned: holding: holdings cabinet: cabinets
radio: television: tv channel: channels studio: studios
harbour: harbours harbor harbors
lake: lakes sea: seas ocean: oceans gulf: bay: bays desert: deserts forest: forests
ship: ships vessel: vessels tanker: tankers ferry: ferries submarine: submarines aircraft: plane: planes flight: flights
satellite: satellites rocket: rockets missile: missiles launch: launches drone: drones
vaccine: vaccines drug: drugs study: studies trial: trials law: laws framework: frameworks
earthquake: earthquakes quake quakes flood: floods flooding fire: fires wildfire: wildfires
hurricane: hurricanes cyclone: cyclones typhoon: typhoons explosion: explosions blast blasts
bombing: bombings shooting: shootings airstrike: airstrikes massacre: massacres crash: crashes coup: coups
protest: protests uprising: uprisings outbreak: outbreaks pandemic: pandemics invasion:
cup: cups championship: championships tournament: tournaments festival: festivals match: matches game: games race: races
semifinal: semifinals quarterfinal: quarterfinals
"""
"""Words that count like any other word, but that many names share."""

BORROWED_COMMON = """
islamic: islamiya islamiyya islamiyah islamiyyah islami islamiyye islamico islamica islamique islamische islamskaya
national: nazionale wataniya wataniyya watani
democratic: democratico democratica democratique demokratik demokratische demokraticheskaya
popular: popolare populaire
communist: comunista communiste kommunistische kommunisticheskaya komunist
socialist: socialista socialiste sozialistische sotsialisticheskaya sosyalist
revolutionary: revolucionario revolucionaria revolucionarias revolutionnaire revolutionnaires devrimci
liberation: liberacion liberazione befreiung kurtulus
armed: armadas armate armees
international: internacional internationale internazionale uluslararasi
central: centrale zentral zentrale
united: unido unida unidos unis
security: seguridad seguranca securite sicherheit sicurezza bezopasnosti guvenlik
defence: defensa defesa difesa verteidigung savunma oborony
federal: federale
"""
"""The same, romanised from other languages."""

QUALIFIERS = """
former: ex erstwhile
acting: interim caretaker
deputy: vice
assistant: associate:
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
spokeswoman: incoming: outgoing: honorary: emeritus: shadow: exiled: ousted: deposed: renegade: subsidiary:
chapter: chapters
dissident: dissidents
loyalist: loyalists
student: students
veteran: veterans
candidate: candidates
unofficial: mock: founder: founders
"""
"""Words that set a thing off from another of the same name."""

LEGAL = """
stock: ojsc jsc pjsc oao pao ao aktiengesellschaft ag plc sa spa se nv ab asa oyj
private: llc ltd limited gmbh ooo sarl srl bv bvba kk pty pte spzoo sl sro
partnership: lp llp
company: co corp corporation inc incorporated companies
"""
"""Legal forms of companies: held by shares, private, partnerships, and words for a company of any form."""
