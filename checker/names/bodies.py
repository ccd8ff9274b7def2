"""International bodies that go by one acronym in reports from anywhere, and the names that the acronym stands for.

One body a line: `acronym; full names`. Left out is every acronym that a reader may take for another body: ICC, AU, AI, PA, ECB, IPCC, ICJ, ESA.
"""

from checker.names.countries import Words, words_of

_LINES = """
UN; United Nations; United Nations Organization
EU; European Union
UNSC; UN Security Council; United Nations Security Council; Security Council of the United Nations
UNGA; UN General Assembly; United Nations General Assembly
UNHRC; UN Human Rights Council; United Nations Human Rights Council
UNHCR; UN High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN Refugee Agency
UNICEF; United Nations Children's Fund; UN Children's Fund
UNESCO; United Nations Educational, Scientific and Cultural Organization
UNDP; UN Development Programme; United Nations Development Programme
UNRWA; United Nations Relief and Works Agency
UNEP; UN Environment Programme; United Nations Environment Programme
NATO; North Atlantic Treaty Organization
WHO; World Health Organization
WTO; World Trade Organization
WFP; World Food Programme
IMF; International Monetary Fund
IAEA; International Atomic Energy Agency
ILO; International Labour Organization
ICRC; International Committee of the Red Cross
European Commission; European Commission; EU Commission
European Parliament; European Parliament; EU Parliament
OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe
OECD; Organization for Economic Co-operation and Development; Organization for Economic Cooperation and Development
OPEC; Organization of the Petroleum Exporting Countries
OPCW; Organization for the Prohibition of Chemical Weapons
OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference
ASEAN; Association of Southeast Asian Nations; Association of South-East Asian Nations
ECOWAS; Economic Community of West African States
CSTO; Collective Security Treaty Organization
GCC; Gulf Cooperation Council
ECHR; European Court of Human Rights
FIFA; International Federation of Association Football
UEFA; Union of European Football Associations
IOC; International Olympic Committee
NASA; National Aeronautics and Space Administration
CERN; European Organization for Nuclear Research
FBI; Federal Bureau of Investigation
CIA; Central Intelligence Agency
BBC; British Broadcasting Corporation
State Department; US State Department; US Department of State; United States Department of State; Department of State of the United States
"""


def _names() -> dict[Words, str]:
    """Return the body of each name."""
    found: dict[Words, str] = {}
    for line in _LINES.strip().splitlines():
        names = line.split("; ")
        found.update((words_of(name), names[1]) for name in names)
    return found


_BODIES = _names()

FIRST = frozenset(words[0] for words in _BODIES)
"""The words that names of bodies begin with."""

LONGEST = max(map(len, _BODIES))
"""How many words the longest name of a body has."""


def body_of(words: Words) -> str | None:
    """Return the body that folded words name in full."""
    return _BODIES.get(words)
