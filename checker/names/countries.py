"""The countries of the world: the names that English reports use for each, and the words for their people.

One country a line: `name; other names: adjectives`. Left out is what stands for two: "Congo" and "Congolese", "Korea" and
"Korean", "Guinean", "Dominican", "Virgin Islands"; and names that claim more than they name, as "Great Britain" does. "Georgia"
is the country; the state of that name needs an entry in a registry.
"""

from collections.abc import Iterable

from checker.names.heads import COMPASS, known_word
from checker.names.pieces import Piece, pieces

_LINES = """
Afghanistan; Islamic Republic of Afghanistan: Afghan
Albania; Republic of Albania: Albanian
Algeria; People's Democratic Republic of Algeria: Algerian
American Samoa
Andorra: Andorran
Angola; Republic of Angola: Angolan
Antigua and Barbuda: Antiguan
Argentina; Argentine Republic: Argentine Argentinian
Armenia; Republic of Armenia: Armenian
Australia; Commonwealth of Australia: Australian
Austria; Republic of Austria: Austrian
Azerbaijan; Republic of Azerbaijan: Azerbaijani Azeri
Bahamas; Commonwealth of the Bahamas: Bahamian
Bahrain; Kingdom of Bahrain: Bahraini
Bangladesh; People's Republic of Bangladesh: Bangladeshi
Barbados: Barbadian
Belarus; Republic of Belarus; Byelorussia: Belarusian Belarussian
Belgium; Kingdom of Belgium: Belgian
Belize: Belizean
Benin; Republic of Benin: Beninese
Bhutan; Kingdom of Bhutan: Bhutanese
Bolivia; Plurinational State of Bolivia: Bolivian
Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; BiH: Bosnian
Botswana; Republic of Botswana: Botswanan
Brazil; Federative Republic of Brazil: Brazilian
Brunei; Brunei Darussalam: Bruneian
Bulgaria; Republic of Bulgaria: Bulgarian
Burkina Faso; Upper Volta: Burkinabe
Burundi; Republic of Burundi: Burundian
Cambodia; Kingdom of Cambodia; Kampuchea: Cambodian
Cameroon; Republic of Cameroon: Cameroonian
Canada: Canadian
Cape Verde; Cabo Verde; Republic of Cabo Verde: Verdean
Central African Republic; CAR
Chad; Republic of Chad: Chadian
Chile; Republic of Chile: Chilean
China; People's Republic of China; PRC: Chinese
Colombia; Republic of Colombia: Colombian
Comoros; Union of the Comoros: Comorian
Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Zaire
Republic of the Congo; Republic of Congo; Congo-Brazzaville
Costa Rica; Republic of Costa Rica
Ivory Coast; Cote d'Ivoire; Republic of Cote d'Ivoire: Ivorian
Croatia; Republic of Croatia: Croatian
Cuba; Republic of Cuba: Cuban
Cyprus; Republic of Cyprus: Cypriot
Czech Republic; Czechia: Czech
Denmark; Kingdom of Denmark: Danish
Djibouti; Republic of Djibouti: Djiboutian
Dominica; Commonwealth of Dominica
Dominican Republic
East Timor; Timor-Leste; Democratic Republic of Timor-Leste: Timorese
Ecuador; Republic of Ecuador: Ecuadorian Ecuadorean
Egypt; Arab Republic of Egypt: Egyptian
El Salvador; Republic of El Salvador: Salvadoran Salvadorean
England: English
Equatorial Guinea; Republic of Equatorial Guinea: Equatoguinean
Eritrea; State of Eritrea: Eritrean
Estonia; Republic of Estonia: Estonian
Eswatini; Kingdom of Eswatini; Swaziland: Swazi
Ethiopia; Federal Democratic Republic of Ethiopia: Ethiopian
Fiji; Republic of Fiji: Fijian
Finland; Republic of Finland: Finnish
France; French Republic: French
French Guiana
Gabon; Gabonese Republic: Gabonese
Gambia; Republic of the Gambia: Gambian
Georgia; Republic of Georgia: Georgian
Germany; Federal Republic of Germany; FRG: German
Ghana; Republic of Ghana: Ghanaian
Greece; Hellenic Republic: Greek Hellenic
Greenland: Greenlandic
Grenada: Grenadian
Guatemala; Republic of Guatemala: Guatemalan
Guinea; Republic of Guinea; Guinea-Conakry
Guinea-Bissau; Republic of Guinea-Bissau
Guyana; Co-operative Republic of Guyana: Guyanese
Haiti; Republic of Haiti: Haitian
Holy See; Vatican; Vatican City
Honduras; Republic of Honduras: Honduran
Hong Kong
Hungary: Hungarian
Iceland: Icelandic
India; Republic of India: Indian
Indonesia; Republic of Indonesia: Indonesian
Iran; Islamic Republic of Iran: Iranian
Iraq; Republic of Iraq: Iraqi
Ireland; Republic of Ireland: Irish
Israel; State of Israel: Israeli
Italy; Italian Republic: Italian
Jamaica: Jamaican
Japan: Japanese
Jordan; Hashemite Kingdom of Jordan: Jordanian
Kazakhstan; Republic of Kazakhstan: Kazakh Kazakhstani
Kenya; Republic of Kenya: Kenyan
Kiribati
North Korea; Democratic People's Republic of Korea; DPRK
South Korea; Republic of Korea; ROK
Kosovo; Republic of Kosovo: Kosovar Kosovan
Kuwait; State of Kuwait: Kuwaiti
Kyrgyzstan; Kyrgyz Republic; Kirghizia: Kyrgyz Kirghiz
Laos; Lao People's Democratic Republic; Lao PDR: Laotian Lao
Latvia; Republic of Latvia: Latvian
Lebanon; Lebanese Republic: Lebanese
Lesotho; Kingdom of Lesotho
Liberia; Republic of Liberia: Liberian
Libya; State of Libya; Libyan Arab Jamahiriya: Libyan
Liechtenstein
Lithuania; Republic of Lithuania: Lithuanian
Luxembourg; Grand Duchy of Luxembourg
Madagascar; Republic of Madagascar: Malagasy
Malawi; Republic of Malawi: Malawian
Malaysia: Malaysian
Maldives; Republic of Maldives: Maldivian
Mali; Republic of Mali: Malian
Malta; Republic of Malta: Maltese
Marshall Islands
Mauritania; Islamic Republic of Mauritania: Mauritanian
Mauritius; Republic of Mauritius: Mauritian
Mexico; United Mexican States: Mexican
Micronesia; Federated States of Micronesia: Micronesian
Moldova; Republic of Moldova; Moldavia: Moldovan
Monaco; Principality of Monaco
Mongolia: Mongolian
Montenegro: Montenegrin
Morocco; Kingdom of Morocco: Moroccan
Mozambique; Republic of Mozambique: Mozambican
Myanmar; Burma; Republic of the Union of Myanmar: Burmese
Namibia; Republic of Namibia: Namibian
Nauru: Nauruan
Nepal; Federal Democratic Republic of Nepal: Nepali Nepalese
Netherlands; Kingdom of the Netherlands; Holland: Dutch
New Zealand; Aotearoa
Nicaragua; Republic of Nicaragua: Nicaraguan
Niger; Republic of the Niger; Republic of Niger: Nigerien
Nigeria; Federal Republic of Nigeria: Nigerian
North Macedonia; Republic of North Macedonia; FYROM
Northern Ireland
Norway; Kingdom of Norway: Norwegian
Oman; Sultanate of Oman: Omani
Pakistan; Islamic Republic of Pakistan: Pakistani
Palau: Palauan
Palestine; State of Palestine: Palestinian
Panama; Republic of Panama: Panamanian
Papua New Guinea; PNG
Paraguay; Republic of Paraguay: Paraguayan
Peru; Republic of Peru: Peruvian
Philippines; Republic of the Philippines: Philippine Filipino
Poland; Republic of Poland: Polish
Portugal; Portuguese Republic: Portuguese
Puerto Rico
Qatar; State of Qatar: Qatari
Romania: Romanian
Russia; Russian Federation: Russian
Rwanda; Republic of Rwanda: Rwandan
Samoa; Independent State of Samoa: Samoan
San Marino
Sao Tome and Principe
Saudi Arabia; Kingdom of Saudi Arabia; KSA: Saudi
Scotland: Scottish
Senegal; Republic of Senegal: Senegalese
Serbia; Republic of Serbia: Serbian
Seychelles: Seychellois
Sierra Leone; Republic of Sierra Leone
Singapore; Republic of Singapore: Singaporean
Slovakia; Slovak Republic: Slovak Slovakian
Slovenia; Republic of Slovenia: Slovene Slovenian
Solomon Islands
Somalia; Federal Republic of Somalia: Somali
Somaliland; Republic of Somaliland: Somalilander
South Africa; Republic of South Africa; RSA
South Sudan; Republic of South Sudan
Spain; Kingdom of Spain: Spanish
Sri Lanka; Ceylon
Sudan; Republic of the Sudan; Republic of Sudan: Sudanese
Suriname; Republic of Suriname: Surinamese
Sweden; Kingdom of Sweden: Swedish
Switzerland; Swiss Confederation: Swiss
Syria; Syrian Arab Republic: Syrian
Taiwan; Republic of China; ROC; Chinese Taipei: Taiwanese
Tajikistan; Republic of Tajikistan: Tajik Tajikistani
Tanzania; United Republic of Tanzania: Tanzanian
Thailand; Kingdom of Thailand; Siam: Thai
Togo; Togolese Republic: Togolese
Tonga; Kingdom of Tonga: Tongan
Trinidad and Tobago: Trinidadian
Tunisia; Republic of Tunisia; Tunisian Republic: Tunisian
Turkey; Turkiye; Republic of Turkey; Republic of Turkiye: Turkish
Turkmenistan
Tuvalu: Tuvaluan
Uganda; Republic of Uganda: Ugandan
Ukraine: Ukrainian
United Arab Emirates; UAE; Emirates: Emirati
United Kingdom; UK; United Kingdom of Great Britain and Northern Ireland; Britain: British
United States; US; USA; United States of America: American
Uruguay: Uruguayan
Uzbekistan; Republic of Uzbekistan: Uzbek Uzbekistani
Vanuatu
Venezuela; Bolivarian Republic of Venezuela: Venezuelan
Vietnam; Viet Nam; Socialist Republic of Vietnam: Vietnamese
Wales: Welsh
Western Sahara; Sahrawi Arab Democratic Republic: Sahrawi
Yemen; Republic of Yemen: Yemeni
Zambia; Republic of Zambia: Zambian
Zimbabwe; Republic of Zimbabwe; Rhodesia: Zimbabwean
"""

_WRITTEN_OTHERWISE = """
Afghanistan; Algeria; Armenia; Azerbaijan; Bahrain; Belarus; Bulgaria; Egypt; Georgia; Iran; Iraq; Jordan; Kazakhstan; Kuwait; Kyrgyzstan
Lebanon; Libya; Morocco; Oman; Palestine; Qatar; Russia; Saudi Arabia; Serbia; Sudan; Syria; Tajikistan; Tunisia; Turkey
Turkmenistan; Ukraine; United Arab Emirates; Uzbekistan; Yemen
"""
WRITTEN_OTHERWISE = frozenset(_WRITTEN_OTHERWISE.strip().replace("\n", "; ").split("; "))
"""Countries whose names and places reach English from Arabic, Persian, Turkic or Slavic."""

_FORMER = ("Holland", "Rhodesia", "Zaire", "Moldavia", "Siam", "Ceylon", "Upper Volta", "Swaziland", "Kampuchea")
_ONLY_ALONE = frozenset({"BiH", "CAR", "FRG", "PNG", "ROC", "ROK", "RSA", "Emirates", *_FORMER})
"""Short forms that mean other things within longer names."""

Words = tuple[str, ...]


def plain_words(parts: Iterable[Piece]) -> Words:
    """Return the folded words of a name, without "the", each with its other spellings as one."""
    return tuple(_plain(part.folded) for part in parts if part.folded != "the")


def _plain(word: str) -> str:
    """Return the canonical word of a folded one: "organisation" for "organization"."""
    return word if word in COMPASS else min(known_word(word, "organisation")[1], default=word)


def words_of(name: str) -> Words:
    """Return the same of a name as written."""
    return plain_words(pieces(name))


def _names() -> dict[Words, str]:
    """Return the country of each name."""
    found: dict[Words, str] = {}
    for line in _LINES.strip().splitlines():
        names = line.split(": ", maxsplit=1)[0].split("; ")
        found.update((words_of(name), names[0]) for name in names)
    return found


def _adjectives() -> dict[str, str]:
    """Return the country of each adjective."""
    found: dict[str, str] = {}
    for line in _LINES.strip().splitlines():
        names, _, adjectives = line.partition(": ")
        found.update((word.casefold(), names.split("; ", maxsplit=1)[0]) for word in adjectives.split())
    return found


_COUNTRIES, _PEOPLES = _names(), _adjectives()
_ALONE = frozenset(map(words_of, _ONLY_ALONE))

FIRST = frozenset(words[0] for words in _COUNTRIES)
"""The words that names of countries begin with."""

LONGEST = max(map(len, _COUNTRIES))
"""How many words the longest name of a country has."""


def country_of(words: Words, *, alone: bool = False) -> str | None:
    """Return the country that folded words name in full; `alone` where they are all of a name."""
    return None if words in _ALONE and not alone else _COUNTRIES.get(words)


def country_of_adjective(word: str) -> str | None:
    """Return the country of a folded adjective."""
    return _PEOPLES.get(word)
