"""What the rules on consent, sources of cells, money and claims rest on, each once."""

import datetime

from paean.check.rule import Source

_NOTED = datetime.date(2026, 11, 23)
_READ = datetime.date(2026, 11, 30)

COMMON_RULE = Source(
    text="45 CFR 46.116, basic elements",
    address="http://www.cumc.columbia.edu/dept/irb/policies/"
    "General_requirements_for_informed_consent.html",
    confirmed=_READ,
)
COMMON_RULE_2018 = Source(
    text="45 CFR 46.116 (2018)",
    address="https://pmc.ncbi.nlm.nih.gov/articles/PMC7122264",
    confirmed=_NOTED,
)
TIME_TO_CONSIDER = Source(
    text="45 CFR 46.116(a)(2)",
    address="https://covidindex.science/index-entries/electronic-code-of-federal-regulations-"
    "45-cfr-46-116-general-requirements-for-informed-consent",
    confirmed=_READ,
)
GDPR = Source(text="Regulation (EU) 2016/679, articles 6, 9, 13 and 17")
FDA_50 = Source(text="21 CFR 50.25")
CELL_CONSENT = Source(text="What people given cells need to be told beyond the general elements")
SEPARATE = Source(text="Consent to treatment, research, registry and sharing of data apart")
ISSCR = Source(text="ISSCR guidelines 2021", address="https://www.isscr.org/guidelines")
DONOR_CONSENT = Source(text="Consent of donors of cells and tissues")
PERINATAL = Source(text="Consent to donate cord, placenta and amnion")
FETAL = Source(text="Donation of fetal tissue")
EMBRYONIC = Source(text="Donation of embryos for cell lines")
SUPPLIERS = Source(text="Conflicts of interest of suppliers of cells")
BANKS = Source(text="ICH Q5D, cell banks")
XENOGENEIC = Source(text="Guidance on infections from animal cells")
CHARGING = Source(text="21 CFR 312.8, charging for investigational drugs")
PATIENT_FUNDED = Source(text="ISSCR 2021, participants who pay for trials")
ADVERTISING = Source(text="Advertising of unproven cell treatments")
MISCONCEPTION = Source(text="Therapeutic misconception in trials")
SHAM_BURDEN = Source(text="Ethics of sham procedures")
HELSINKI = Source(text="WMA Declaration of Helsinki 2024")
TRUTH = Source(
    text="Paean: a claim is no stronger than its evidence",
    address="docs/reference/rules.md",
    confirmed=_READ,
)
