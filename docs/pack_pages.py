"""The page on laws: the same products through every pack, made from the packs themselves."""

import datetime

from paean.check.example import by_key, exemplary
from paean.check.rule import ABSENT, Changes
from paean.check.run import PACKS, check
from paean.study.ruling import Decision

DAY = datetime.date(2026, 11, 30)
_P = "arms[0].treatments[0]"
_LEGAL = f"{_P}.classification"
_OWN: Changes = {
    f"{_P}.donor": "autologous",
    f"{_P}.expansion": "none",
    f"{_P}.donation.source_class": "adult_autologous",
    f"{_LEGAL}.minimally_manipulated": True,
    f"{_LEGAL}.same_surgical_procedure": False,
    f"{_LEGAL}.homologous_use": ABSENT,
    f"{_LEGAL}.same_essential_function": ABSENT,
}
_DONOR: Changes = {f"{_LEGAL}.homologous_use": False, f"{_LEGAL}.same_essential_function": False}


def _steps(*steps: str) -> Changes:
    return {f"{_P}.processing.steps": list(steps)}


# the same products as in the exemplary protocol, each with the facts that a law asks of it
PRODUCTS: dict[str, Changes] = {
    "platelet-rich plasma": {**_OWN, **_steps("centrifugation"), f"{_LEGAL}.blood_product": True},
    "marrow concentrate, use not said to be homologous": {
        **_OWN,
        **_steps("centrifugation", "concentration"),
        f"{_P}.product": "bone_marrow_concentrate",
    },
    "marrow concentrate, homologous use": {
        **_OWN,
        **_steps("centrifugation", "concentration"),
        f"{_P}.product": "bone_marrow_concentrate",
        f"{_LEGAL}.homologous_use": True,
        f"{_LEGAL}.same_essential_function": True,
    },
    "fat, rinsed and cut in one procedure, homologous use": {
        **_OWN,
        **_steps("rinsing", "cutting"),
        f"{_P}.product": "microfragmented_fat",
        f"{_LEGAL}.same_surgical_procedure": True,
        f"{_LEGAL}.homologous_use": True,
        f"{_LEGAL}.same_essential_function": True,
    },
    "micro-fragmented fat, use not said to be homologous": {
        **_OWN,
        **_steps("washing", "mechanical_fragmentation"),
        f"{_P}.product": "microfragmented_fat",
    },
    "stromal vascular fraction, digested": {
        **_OWN,
        **_steps("enzymatic_digestion", "centrifugation"),
        f"{_P}.product": "stromal_vascular_fraction",
        f"{_LEGAL}.homologous_use": False,
        f"{_LEGAL}.same_essential_function": False,
    },
    "own marrow cells, cultured": {
        **_OWN,
        **_steps("separation", "culture"),
        f"{_P}.expansion": "culture",
        f"{_LEGAL}.homologous_use": False,
        f"{_LEGAL}.same_essential_function": False,
    },
    "cord or amnion of a donor, not cultured": {
        **_DONOR,
        **_steps("rinsing", "cryopreservation"),
        f"{_P}.expansion": "none",
        f"{_P}.product": "placental_msc",
        f"{_P}.donation.source_class": "perinatal",
        f"{_P}.donation.consent.when": "before_delivery",
    },
    "donor marrow cells, cultured": _DONOR,
}
JURISDICTIONS = ("US", "US-FL", "EU", "JP", "GB", "AU", "KR")


def decided(product: Changes, jurisdiction: str) -> Decision:
    """Return what the law in force on ``DAY`` in a jurisdiction decides on a product."""
    study: Changes = {"study.jurisdiction": jurisdiction, "study.date": DAY}
    if jurisdiction == "US-FL":
        study = {**study, "oversight.authorisations": [{"kind": "none"}]}
    packs = check(exemplary({**product, **study}), by_key, rules=()).packs
    mine = [p for p in packs if p.jurisdiction == jurisdiction and p.decisions]
    return mine[0].decisions[0]


def page(made: str) -> str:
    """Return the page as Markdown."""
    head = "| product | " + " | ".join(JURISDICTIONS) + " |\n"
    line = "| --- |" + " --- |" * len(JURISDICTIONS) + "\n"
    rows = "".join(
        f"| {name} | {' | '.join(decided(one, j).pathway for j in JURISDICTIONS)} |\n"
        for name, one in PRODUCTS.items()
    )
    packs = "".join(
        f"| {p.name} | {p.jurisdiction} | {p.valid_from} | {p.valid_to or ''} | "
        f"{len(p.rules)} | {'yes' if p.decide else 'no'} |\n"
        for p in PACKS
    )
    return (
        f"# Laws\n\n{made}A protocol names its jurisdiction and its day; the packs in force there "
        "and then are used and printed by `paean check`, with the answer to every clause. They are "
        "a reading of the law by those who wrote this software, no legal advice; what is cited "
        "from memory says so and is a warning at most.\n\n"
        "| pack | jurisdiction | from | until | rules | decides on products |\n"
        f"| --- | --- | --- | --- | ---: | --- |\n{packs}\n"
        f"## The same product through every law\n\nOn {DAY}, for pain of the knee; in Florida "
        'without an investigational new drug. "Undecided" means that a fact is not stated: the '
        "check names it.\n\n"
        f"{head}{line}{rows}"
    )
