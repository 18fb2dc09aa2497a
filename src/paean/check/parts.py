"""The parts of a product that rules look at; a part that a file leaves out is an empty one."""

from collections.abc import Iterator

from paean.check.rule import NotApplicable, Said, Unstated
from paean.check.say import products, stated
from paean.study.consistency import Path
from paean.study.custody import Custody
from paean.study.donor import Donation, DonorConsent, SourceEthics
from paean.study.processing import Banking, Culture, Delivery, Freezing, Harvest, Processing
from paean.study.protocol import Protocol
from paean.study.quality import Quality, ReleaseTest
from paean.study.treatment import CellProduct
from paean.study.vocabulary import products as kinds

Placed = list[tuple[Path, CellProduct]]


def quality_of(product: CellProduct) -> Quality:
    """Return what a product was shown to be."""
    return product.quality or Quality()


def processing_of(product: CellProduct) -> Processing:
    """Return how a product is made."""
    return product.processing or Processing()


def harvest_of(product: CellProduct) -> Harvest:
    """Return how its tissue is taken."""
    return processing_of(product).harvest or Harvest()


def culture_of(product: CellProduct) -> Culture:
    """Return how its cells are multiplied."""
    return processing_of(product).culture or Culture()


def freezing_of(product: CellProduct) -> Freezing:
    """Return how its cells are frozen and thawed."""
    return processing_of(product).freezing or Freezing()


def banking_of(product: CellProduct) -> Banking:
    """Return the banks it comes from."""
    return processing_of(product).banking or Banking()


def delivery_of(product: CellProduct) -> Delivery:
    """Return how it is given."""
    return product.delivery or Delivery()


def donation_of(product: CellProduct) -> Donation:
    """Return whose cells they are."""
    return product.donation or Donation()


def consent_of(product: CellProduct) -> DonorConsent:
    """Return how the donor agreed."""
    return donation_of(product).consent or DonorConsent()


def ethics_of(product: CellProduct) -> SourceEthics:
    """Return how fetal, embryonic or animal cells were obtained."""
    return donation_of(product).ethics or SourceEthics()


def custody_of(product: CellProduct) -> Custody:
    """Return how it is known and followed."""
    return product.custody or Custody()


def of_source(protocol: Protocol, *classes: str) -> Placed:
    """Return the products whose cells are of some classes of source."""
    return [(p, one) for p, one in products(protocol) if donation_of(one).source_class in classes]


def is_stromal(product: CellProduct) -> bool:
    """Return whether a product is a culture of stromal cells by its kind."""
    return kinds()[product.product].expanded and kinds()[product.product].stromal


def stromal(protocol: Protocol) -> Placed:
    """Return the products of human stromal cells that are not said to be uncultured."""
    return [
        (path, product)
        for path, product in products(protocol)
        if is_stromal(product) and product.expansion != "none" and product.donor != "xenogeneic"
    ]


def uncultured(protocol: Protocol) -> Placed:
    """Return the concentrates and fractions, and what else is not expanded."""
    return [
        (path, product)
        for path, product in products(protocol)
        if product.expansion == "none" or not kinds()[product.product].expanded
    ]


def frozen(protocol: Protocol) -> Placed:
    """Return the products that are said to be cryopreserved."""
    return [(path, product) for path, product in products(protocol) if product.cryopreserved]


def none_frozen(protocol: Protocol) -> Iterator[Said]:
    """Yield where it is unknown whether a product is frozen, or that none is."""
    unknown = [path for path, product in products(protocol) if product.cryopreserved is None]
    for path in unknown:
        yield Unstated(path=(*path, "cryopreserved"), fact="whether the cells are cryopreserved is")
    if not unknown and not frozen(protocol):
        yield NotApplicable(why="no product is cryopreserved")


def is_stored(product: CellProduct) -> bool:
    """Return whether cells are kept between harvest and use, in a culture or a freezer."""
    return product.expansion == "culture" or bool(product.cryopreserved)


def tests_of(path: Path, product: CellProduct, kind: str) -> list[tuple[Path, ReleaseTest]]:
    """Return the release tests of one kind, each with its path."""
    return [
        ((*path, "quality", "release_tests", index), test)
        for index, test in enumerate(quality_of(product).release_tests)
        if test.test == kind
    ]


def all_stated(path: Path, *facts: tuple[str, object, str]) -> Iterator[Said]:
    """Yield which of several facts under one key are missing: key, value and words of each."""
    for key, value, words in facts:
        yield from stated((*path, key), value, words)


def test_is_stated(path: Path, product: CellProduct, kind: str) -> Iterator[Said]:
    """Yield that no release test of a kind is stated."""
    if not tests_of(path, product, kind):
        words = kind.replace("_", " ")
        yield Unstated(path=(*path, "quality", "release_tests"), fact=f"a test of {words} is")


def limit_is_stated(path: Path, product: CellProduct, kind: str) -> Iterator[Said]:
    """Yield that a release test of a kind is missing or has no limit."""
    yield from test_is_stated(path, product, kind)
    for place, test in tests_of(path, product, kind):
        words = kind.replace("_", " ")
        if test.bound != "not_detected":
            yield from stated((*place, "limit"), test.limit, f"the limit of {words} is")
