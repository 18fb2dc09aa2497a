"""What the packs rest on; ``confirmed`` is the day on which the text was read at its address."""

import datetime

from paean.check.rule import Source

_NOTED = datetime.date(2026, 11, 23)
_READ = datetime.date(2026, 11, 30)

EU_ATMP = Source(
    text="Regulation (EC) 1394/2007",
    address="https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:02007R1394-20190726",
    confirmed=_NOTED,
)
EU_EXEMPTION = Source(
    text="Regulation (EC) 1394/2007, hospital exemption",
    address="https://discovery.researcher.life/article/the-problematic-aspects-of-the-hospital-"
    "exemption-regulation-for-advanced-therapy-medicinal-products/"
    "f58b200d981f3d3990f9c3897193b5fb",
    confirmed=_READ,
)
EU_TRIALS = Source(
    text="Regulation (EU) 536/2014, article 4",
    address="https://www.legislation.gov.uk/eur/2014/536/article/4",
)
EU_GMP = Source(text="Regulation (EC) 1394/2007, article 5, good manufacturing practice")
ASRM = Source(
    text="Japan, Act on the Safety of Regenerative Medicine (85/2013)",
    address="https://www.japaneselawtranslation.go.jp/ja/laws/view/4980/en",
    confirmed=_READ,
)
ASRM_2025 = Source(
    text="Japan, amended Act on the Safety of Regenerative Medicine, in force 2025-05-31",
    address="https://doi.org/10.1016/j.reth.2025.06.006",
    confirmed=_READ,
)
ASRM_MEMORY = Source(text="Japan, Act on the Safety of Regenerative Medicine (85/2013)")
UK_MEDICINES = Source(text="Human Medicines Regulations 2012, advanced therapies")
UK_TISSUES = Source(text="Human Tissue (Quality and Safety for Human Application) Regs 2007")
UK_POINT_OF_CARE = Source(
    text="Human Medicines (Modular Manufacture and Point of Care) Regulations 2025",
    address="https://gov.uk/government/collections/decentralised-manufacture-hub",
    confirmed=_READ,
)
UK_TRIALS = Source(text="Clinical trials (amendment) regulations 2025, in force 2026-04-28")
TGA_EXCLUDED = Source(
    text="TGA, excluded autologous human cells and tissues",
    address="https://tga.gov.au/resources/guidance/manufacturing-excluded-autologous-human-cell-"
    "and-tissue-hct-products",
    confirmed=_READ,
)
TGA_EXEMPT = Source(
    text="TGA, exempt autologous human cells and tissues",
    address="https://tga.gov.au/node/452779",
    confirmed=_READ,
)
TGA_CLASSES = Source(text="TGA, classes 1 to 4 of biologicals")
TGA_ADVERTISING = Source(text="TGA, no advertising of exempt and excluded cells to the public")
KOREA = Source(
    text="Korea, Act on advanced regenerative medicine as revised (20331)",
    address="https://ombudsman.kotra.or.kr/ob-en/ob/i-2647/lgsltn/front/"
    "gv-detail.do?tmatt_no=0000068477",
    confirmed=_READ,
)
KOREA_MEMORY = Source(text="Korea, Act on advanced regenerative medicine, classes of risk")
FLORIDA = Source(
    text="Florida SB 1768 (2025), section 458.3245",
    address="https://fastdemocracy.com/bill-summary/"
    "?billsummary_id=FLB00033219&billsummary_session=2025&billsummary_state=fl",
    confirmed=_READ,
)
