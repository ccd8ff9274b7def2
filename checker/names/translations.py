"""Words that names of groups, parties and media are made of, romanised from other languages, with what they mean in English.

One English word a line: `word: forms of it in other languages`. They count only together with every other word of the name. Left
out is what means several things (fatah), and what is a given name or a place in most names (nur, sham).
"""

CONTENT = """
glory: izza izzah
victory: nasr zafer pobeda
unity: tawhid tawheed wahda wahdah birlik yedinstvo unidad unite einheit
justice: adala adalah adalat adalet spravedlivost justicia gerechtigkeit
freedom: hurriya hurriyah ozgurluk svoboda libertad liberte freiheit
future: mustaqbal gelecek futuro zukunft
dignity: karama karamah dignidad
martyrs: shuhada shohada sehitler
supporters: ansar
guardians: hurras horras
falcons: suqour suqur soqour
lions: usud aslanlar
eagles: nusur nusour
sword: sayf seif
resistance: muqawama moqawama mukavemet soprotivlenie resistencia
revolution: thawra thawrat inqilab devrim revolyutsia revolucion
revolutionaries: thuwar thowar
reform: islah reforma
renewal: tajdid yenilik
solidarity: tadamun dayanisma solidarnosc solidaridad
work: travail trabajo
workers: trabajadores travailleurs arbeiter emek
youth: shabab molodezh juventud jeunesse jugend
development: kalkinma tanmiya desarrollo
independence: istiqlal bagimsizlik nezavisimost independencia
mujahideen: mujahidin mojahedin mudjahedin mojahedeen mucahitler
"""
"""Words that say by themselves what the name is about."""
