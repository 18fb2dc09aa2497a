"""A torn ligament: the tissue of the tendon, started from an injury and left to heal."""

from paean.simulate.tissue.tendon import (
    TendonConstants,
    TendonState,
    catabolism,
    resting_catabolism,
    structural_gap,
    tendon_rates,
)
from paean.simulate.tissue_shape import Meaning, Tissue

TISSUE = Tissue(
    name="ligament",
    called="ligament",
    site="ligament",
    state=TendonState,
    constants=TendonConstants,
    rates=tendon_rates,
    catabolism=catabolism,
    gap=structural_gap,
    resting_catabolism=resting_catabolism,
    meanings={
        "collagen_three": Meaning("C3", "Collagen III, loose", "fraction of intact"),
        "collagen_one": Meaning("C1", "Collagen I, aligned", "fraction of intact"),
    },
    panels={"collagen_three": "Collagen III, loose", "collagen_one": "Collagen I, aligned"},
    acute=True,
)
