"""The sources that rules cite, each once; ``confirmed`` is the day it was read at its address."""

import datetime

from paean.check.rule import Source

_NOTED = datetime.date(2026, 11, 23)
_READ = datetime.date(2026, 11, 24)

DOSES = Source(
    text="DOSES, Murray et al. 2019",
    address="J Bone Joint Surg Am 2019;101:904",
    confirmed=_NOTED,
)
MIBO = Source(text="MIBO, Murray et al. 2017", address="https://doi.org/10.2106/JBJS.16.00793")
ISCT_2006 = Source(
    text="ISCT minimal criteria, Dominici et al. 2006",
    address="https://doi.org/10.1080/14653240600855905",
    confirmed=_NOTED,
)
ISCT_2019 = Source(
    text="ISCT nomenclature, Viswanathan et al. 2019",
    address="Cytotherapy 2019;21:1019",
    confirmed=_NOTED,
)
E10 = Source(
    text="ICH E10, choice of control group",
    address="https://studylib.net/doc/12098227/international-conference-on-harmonisation-of-technical",
    confirmed=_READ,
)
IMMPACT = Source(text="IMMPACT, Dworkin et al. 2008")
CFR_1271_10 = Source(
    text="21 CFR 1271.10(a)",
    address="https://law.lawstack.com/cfr/21/1271.10/",
    confirmed=_READ,
)
CFR_1271_3 = Source(
    text="21 CFR 1271.3", address="https://www.ecfr.gov/current/title-21/section-1271.3"
)
CFR_1271_15 = Source(
    text="21 CFR 1271.15", address="https://www.ecfr.gov/current/title-21/section-1271.15"
)
CFR_312 = Source(text="21 CFR 312", address="https://www.ecfr.gov/current/title-21/part-312")
OWN = Source(
    text="Paean: arithmetic on the protocol's own numbers",
    address="docs/reference/rules.md",
    confirmed=_READ,
)
SIMULATOR = Source(
    text="Paean: what the simulator can read", address="docs/explanation/clinic.md", confirmed=_READ
)
