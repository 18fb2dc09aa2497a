"""What rules on reporting, questions, design, statistics, safety and value rest on.

SPIRIT 2025: all 53 lines of the checklist were read in two transcriptions that agree, one made
from the official document, one from the headings of its explanation. ICH E6(R3): read section by
section on a page for each. Of ICH E9(R1) the opening of section A.1 was read, of 21 CFR 312 what
the pages named here quote; what was not read has no date.
"""

import datetime

from paean.check.rule import Source

_NOTED = datetime.date(2026, 11, 23)
_READ = datetime.date(2026, 11, 24)
_GCP_PAGES = "https://gcpr3byacademygcp.nuclino-site.com"

SPIRIT = Source(
    text="SPIRIT 2025 checklist",
    address="https://dx.doi.org/10.1136/bmj-2024-081477",
    confirmed=_READ,
)
GCP = Source(text="ICH E6(R3)", address=_GCP_PAGES, confirmed=_READ)
GCP_DATA = Source(
    text="ICH E6(R3)",
    address="https://user-kvi6h7x.cld.bz/"
    "ICH-Harmonised-Guideline-for-Good-Clinical-Practice-E6-R3-Step-4-Final/47",
    confirmed=_READ,
)
M11 = Source(
    text="ICH M11, terminology of its sections",
    address="https://evs.nci.nih.gov/ftp1/ICH/M11/Archive/"
    "ICH%20M11%20Terminology%202025-12-19.html",
    confirmed=_READ,
)
M11_TEMPLATE = Source(text="ICH M11, template")
E9_R1_SCOPE = Source(
    text="ICH E9(R1)",
    address="https://www.ris.world/international-ich-e9-r1-addendum-on-estimands-and-sensitivity-"
    "analysis-in-clinical-trials-to-the-guideline-on-statistical-principles-for-clinical-trials/",
    clause="A.1",
    confirmed=_READ,
)
E9_R1 = Source(text="ICH E9(R1)", address="https://www.ich.org (E9(R1) addendum)")
E9 = Source(text="ICH E9", address="https://www.ich.org (E9)")
E10_MARGIN = Source(text="ICH E10", clause="section 1.5, non-inferiority margin")
MULTIPLE_ENDPOINTS_2022 = Source(
    text="FDA 2022, Multiple endpoints in clinical trials",
    address="https://www.einpresswire.com/article/596926036/"
    "multiple-endpoints-in-clinical-trials-guidance-for-industry",
    clause="purpose",
    confirmed=_READ,
)
REGRESSION_2021 = Source(
    text="Kamerman & Vollert 2021, thresholds and regression to the mean",
    address="https://doi.org/10.1097/j.pain.0000000000002468",
    clause="abstract",
    confirmed=_READ,
)
DELTA2 = Source(
    text="DELTA2, Cook et al. 2019",
    address="https://kclpure.kcl.ac.uk/portal/en/publications/"
    "practical-help-for-specifying-the-target-difference-in-sample-siz",
    clause="target difference important or realistic",
    confirmed=_READ,
)
SPENDING = Source(
    text="DeMets & Lan 1994, alpha spending functions",
    address="https://studylib.net/doc/8375094/"
    "interim-analysis--the-alpha-spending-function-approach",
    clause="abstract",
    confirmed=_READ,
)
CARRIED_FORWARD = Source(
    text="Cochrane Handbook 5.1",
    address="http://handbook-5-1.cochrane.org/chapter_8/"
    "8_13_2_3_attempts_to_address_missing_data_in_reports_imputation.htm",
    clause="8.13.2.3",
    confirmed=_READ,
)
NPT = Source(
    text="CONSORT extension for non-pharmacological treatment",
    address="https://studylib.net/doc/7673841/--consort",
    confirmed=_READ,
)
NPT_2017 = Source(text="CONSORT for non-pharmacological treatment 2017")
MASKING = Source(text="Practice of masked injection trials")
HARMS_2004 = Source(
    text="CONSORT extension for harms 2004",
    address="https://bmjopen.bmj.com/highwire/markup/82995/expansion",
    confirmed=_READ,
)
SERIOUSNESS = Source(
    text="21 CFR 312.32(a)",
    address="https://aspe.hhs.gov/report/examination-clinical-trial-costs-and-barriers-drug-"
    "development/452-safety-reporting-requirements-investigational-new-drugs-inds-and-biologics-"
    "21-cfr-312",
    clause="serious",
    confirmed=_READ,
)
IND_SAFETY = Source(
    text="21 CFR 312.32",
    address="https://nimblepv.com/blog/ind-safety-reporting-timelines",
    confirmed=_READ,
)
IND_RATE = Source(
    text="21 CFR 312.32",
    address="https://researchhso.stage.drupal.uiowa.edu/node/1383",
    clause="(c)(1)(iv)",
    confirmed=_READ,
)
CTCAE_6 = Source(
    text="NCI, CTCAE 6.0 implementation FAQ of 2025-09-09",
    address="https://www.clinicalresearchresources.com/collections/2-all-books/products/"
    "book-3d-2024-common-terminology-criteria-for-adverse-events-ctcae",
    confirmed=_READ,
)
REGISTRY_CRITIQUE = Source(
    text="Judging of harms in an orthobiologic registry, BMC Musculoskelet Disord 2022",
    address="https://doi.org/10.1186/s12891-022-05416-4",
    confirmed=_NOTED,
)
CELL_HARMS = Source(text="Harms of special interest after cells into a joint")
STOPPING = Source(text="Boundaries that a safety board of this field needs")
FIRST_IN_HUMAN = Source(text="EMA, first-in-human and early trials, EMEA/CHMP/SWP/28367/07 Rev. 1")
LONG_TERM = Source(text="Horizon for cell products: EMA, FDA long-term follow-up")
PART_11 = Source(text="21 CFR 11")
EU_SAFETY = Source(
    text="Regulation (EU) 536/2014, Annex III",
    address="https://www.legislation.gov.uk/eur/2014/536/annex/III?view=plain",
    confirmed=_READ,
)
CHEERS = Source(
    text="CHEERS 2022",
    address="https://pmc.ncbi.nlm.nih.gov/articles/PMC9550741/table/Tab1",
    confirmed=_READ,
)
CHEERS_LATER = Source(text="CHEERS 2022", address="https://doi.org/10.1007/s10198-021-01426-6")
