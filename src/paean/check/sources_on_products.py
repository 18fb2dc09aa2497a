"""The sources of the rules on products, donors, custody and instruments, each once.

``confirmed`` is the day on which the text was read at its address; a source cited from memory has
none. Where the text itself is behind a wall, the address is that of the page which was read.
"""

import datetime

from paean.check.rule import Source

_NOTED = datetime.date(2026, 11, 23)
_READ = datetime.date(2026, 11, 24)

# identity and names
ISCT_CRITERIA = Source(
    text="ISCT minimal criteria, Dominici et al. 2006",
    address="https://pmc.ncbi.nlm.nih.gov/articles/PMC7234888/table/T1",
    confirmed=_READ,
)
ISCT_2005 = Source(
    text="ISCT nomenclature, Horwitz et al. 2005",
    address="https://doi.org/10.1080/14653240500319234",
    confirmed=_READ,
)
VIAL_TO_VEIN = Source(
    text="From vial to vein, Wiese et al. 2022",
    address="https://doi.org/10.3389/fcell.2022.867426",
    confirmed=_READ,
)

# United States: biological products, human cells and tissues
CFR_610_12 = Source(
    text="21 CFR 610.12, sterility",
    address="https://self-law.org/code/us/cfr/t21/s%C2%A7%20610.12",
    confirmed=_READ,
)
CFR_610_13 = Source(
    text="21 CFR 610.13, purity",
    address="https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfcfr/CFRSearch.cfm?fr=610.13",
    confirmed=_READ,
)
CFR_610_14 = Source(
    text="21 CFR 610.14, identity",
    address="https://www.govregs.com/regulations/title21_chapterI_part610_subpartB_section610.14",
    confirmed=_READ,
)
CFR_312_6 = Source(
    text="21 CFR 312.6, label of an investigational drug",
    address="http://www.gpo.gov/fdsys/pkg/CFR-2002-title21-vol5/xml/CFR-2002-title21-vol5-sec312-6.xml",
    confirmed=_READ,
)
CFR_1271_50 = Source(
    text="21 CFR 1271.50, eligibility of a donor",
    address="https://lexbuild.dev/ecfr/title-21/chapter-I/part-1271/section-1271.50",
    confirmed=_READ,
)
CFR_1271_80 = Source(
    text="21 CFR 1271.80, testing of donors",
    address="https://ecfr.io/Title-21/Section-1271.80",
    confirmed=_READ,
)
CFR_1271_85 = Source(
    text="21 CFR 1271.85, tests by type of cell",
    address="https://www.ecfr.gov/current/title-21/section-1271.85",
)
CFR_1271_90 = Source(
    text="21 CFR 1271.90, exceptions and labels",
    address="https://law.lawstack.com/cfr/21/1271.90/",
    confirmed=_READ,
)
CFR_1271_290 = Source(
    text="21 CFR 1271.290, tracking",
    address="http://edocket.access.gpo.gov/cfr_2006/aprqtr/21cfr1271.290.htm",
    confirmed=_READ,
)
CFR_1271_370 = Source(
    text="21 CFR 1271.370, labels",
    address="https://law.lawstack.com/cfr/21/1271.370/",
    confirmed=_READ,
)
FDA_DONOR_TESTS = Source(
    text="FDA, Testing HCT/P donors: specific requirements",
    address="https://cybercemetery.unt.edu/archive/oilspill/20130316162529/http://www.fda.gov/BiologicsBloodVaccines/SafetyAvailability/TissueSafety/ucm151757.htm",
    confirmed=_READ,
)
FDA_HBV_NAT = Source(
    text="FDA 2016, Nucleic acid tests for hepatitis B in donors of HCT/Ps",
    address="https://fda.gov/regulatory-information/search-fda-guidance-documents/use-nucleic-acid-tests-reduce-risk-transmission-hepatitis-b-virus-donors-human-cells-tissues-and",
    confirmed=_READ,
)
FDA_CMC = Source(text="FDA 2008, CMC information for somatic cell therapy INDs")
RELEASE_TESTS = Source(
    text="Release tests advised by FDA for cell products, in Noh et al. 2015, table 3",
    address="http://wjgnet.com/2220-3184/full/v5/i1/1-T3.htm",
    confirmed=_READ,
)
USP_85 = Source(
    text="USP <85>, bacterial endotoxins",
    address="https://www.drugfuture.com/Pharmacopoeia/USP35/data/v35300/usp35nf30s0_ec85.html",
    confirmed=_READ,
)

# European Union: tissues and cells
EU_DONOR_SELECTION = Source(
    text="Directive 2006/17/EC, Annex I",
    address="http://www.legislation.gov.uk/eudr/2006/17/annex/I/division/2/adopted",
    confirmed=_READ,
)
EU_DONOR_TESTS = Source(
    text="Directive 2006/17/EC, Annex II",
    address="https://legislation.gov.uk/eudr/2006/17/annex/II/adopted/data.xht",
    confirmed=_READ,
)
EU_SAMPLING = Source(
    text="Directive 2006/17/EC, Annex II",
    address="https://legislation.gov.uk/cy/eudr/2006/17/annex/II/division/2/2020-12-31?view=plain",
    confirmed=_READ,
)
EU_TRACING = Source(
    text="Directive 2006/86/EC, article 9",
    address="https://legislation.gov.uk/cy/eudr/2006/86/article/9/2006-10-24?view=plain",
    confirmed=_READ,
)
EU_LABEL = Source(
    text="Directive 2006/86/EC, Annex II E",
    address="https://legislation.gov.uk/eudr/2006/86/annex/II/division/E/2020-12-31/data.xht",
    confirmed=_READ,
)
EU_CODE = Source(
    text="Directive 2006/86/EC as amended by 2015/565, Annex VII",
    address="https://legislation.gov.uk/eudr/2006/86/annex/VII/2015-04-29?view=plain",
    confirmed=_READ,
)

# custody
ISBT_128 = Source(
    text="ICCBBA, licence of ISBT 128",
    address="https://isbt128.org/about-licensing-fees",
    confirmed=_READ,
)
FACT = Source(text="FACT-JACIE standards for cellular therapy")

# instruments
KOOS_LICENCE = Source(
    text="Mapi Research Trust, KOOS, HOOS and FAOS, 2023-10-10",
    address="https://mapi-trust.org",
    confirmed=_NOTED,
)
UNALTERED = Source(
    text="Hospital for Special Surgery, terms of KOOS-JR and HOOS-JR",
    address="https://www.hss.edu",
    confirmed=_NOTED,
)
WOMAC = Source(
    text="WOMAC, in a table of recommended outcome measures",
    address="https://issuhub.com/view/index/7537?pageIndex=263",
    confirmed=_READ,
)
WOMAC_REPORTING = Source(
    text="Copsey et al. 2018, reporting of the WOMAC",
    address="https://pmc.ncbi.nlm.nih.gov/articles/PMC6373321",
    confirmed=_READ,
)
EQ5D_LICENCE = Source(
    text="EQ-5D, licence of the EuroQol Foundation",
    address="https://qrcstockholm.se/projekt/projekt-eq-5d-forskning-och-anvandarstod/anvandning-av-eq-5d/",
    confirmed=_READ,
)
SF36_LICENCE = Source(text="SF-36, licence of QualityMetric")
KNEE_SCALES = Source(
    text="Measures of knee function, Collins et al. 2011",
    address="https://pmc.ncbi.nlm.nih.gov/articles/PMC4336550/table/T3",
    confirmed=_READ,
)
PAIN_SCALES = Source(
    text="Measures of adult pain, Hawker et al. 2011",
    address="https://scribd.com/document/479752534/Measures-of-Adult-Pain-pdf",
    confirmed=_READ,
)
SPIRIT_PRO = Source(
    text="SPIRIT-PRO, Calvert et al. 2021",
    address="https://pmc.ncbi.nlm.nih.gov/articles/PMC8246371/table/T2",
    confirmed=_READ,
)
SPIRIT_PRO_MODE = Source(
    text="SPIRIT-PRO, item 18a(ii)",
    address="https://transperfect.com/blog/Commentary-on-SPIRIT-PRO-Guidance-on-Mode-of-Administration-JAMA-Feb-2018",
    confirmed=_READ,
)
SPIRIT_PRO_ITEM = Source(text="SPIRIT-PRO, wording of the item")
IMMPACT_CHANGE = Source(
    text="IMMPACT, Dworkin et al. 2008, as tabulated by Bandolier",
    address="http://www.bandolier.org.uk/booth/painpag/Chronout.html",
    confirmed=_READ,
)
IMMPACT_GROUPS = Source(
    text="IMMPACT, Dworkin et al. 2009, group differences",
    address="https://doi.org/10.1016/j.pain.2009.08.019",
    confirmed=_READ,
)
