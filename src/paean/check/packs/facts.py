"""Facts of a product that several laws ask for, each an answer: yes, no or unknown."""

from paean.check.pack import all_hold, answer, any_holds
from paean.check.parts import donation_of, processing_of
from paean.study.protocol import Protocol
from paean.study.ruling import Answer
from paean.study.treatment import CellProduct

# what Annex I of Regulation 1394/2007 lists as no substantial manipulation
NOT_SUBSTANTIAL = frozenset(
    {
        "rinsing", "washing", "cutting", "grinding", "shaping", "centrifugation", "filtering",
        "soaking_in_antibiotic", "sterilisation", "irradiation", "separation", "concentration",
        "purification", "lyophilisation", "freezing", "cryopreservation", "vitrification",
        "mechanical_fragmentation",
    }
)  # fmt: skip
_PLURIPOTENT = ("embryonic", "induced_pluripotent")


def substantially_manipulated(product: CellProduct) -> Answer:
    """Return whether a step goes beyond the list of Annex I."""
    steps = set(processing_of(product).steps)
    if product.expansion == "culture" or steps - NOT_SUBSTANTIAL:
        return "yes"
    return "no" if steps else "unknown"


def same_function(product: CellProduct) -> Answer:
    """Return whether the cells do the same for the recipient as where they came from."""
    return answer(
        product.classification.same_essential_function if product.classification else None
    )


def homologous(product: CellProduct) -> Answer:
    """Return whether homologous use alone is intended."""
    return answer(product.classification.homologous_use if product.classification else None)


def minimally_manipulated(product: CellProduct) -> Answer:
    """Return whether the product is no more than minimally manipulated."""
    if product.expansion == "culture":
        return "no"
    return answer(product.classification.minimally_manipulated if product.classification else None)


def single_procedure(product: CellProduct) -> Answer:
    """Return whether the cells are taken and given back in one procedure."""
    if product.expansion == "culture":
        return "no"
    return answer(
        product.classification.same_surgical_procedure if product.classification else None
    )


def genetically_modified(product: CellProduct) -> Answer:
    """Return whether genes were changed."""
    if "genetic_modification" in processing_of(product).steps:
        return "yes"
    return answer(product.classification.genetically_modified if product.classification else None)


def pluripotent(product: CellProduct) -> Answer:
    """Return whether the cells come from an embryo or from reprogramming."""
    if "reprogramming" in processing_of(product).steps:
        return "yes"
    source = donation_of(product).source_class
    return "unknown" if source is None else answer(source in _PLURIPOTENT)


def autologous(product: CellProduct) -> Answer:
    """Return whether the patient's own cells are given."""
    return answer(product.donor == "autologous")


def higher_risk(product: CellProduct) -> Answer:
    """Return whether cells are pluripotent, gene-modified, of an animal or of another person."""
    another = answer(product.donor != "autologous")
    return any_holds([another, pluripotent(product), genetically_modified(product)])


def made_in_hospital(protocol: Protocol) -> Answer:
    """Return whether every place of manufacture is a hospital."""
    made = [
        place for place in (protocol.oversight.facilities if protocol.oversight else ())
        if place.role == "manufacture"
    ]  # fmt: skip
    return all_hold([answer(place.hospital) for place in made]) if made else "unknown"
