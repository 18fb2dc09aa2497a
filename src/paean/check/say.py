"""What most rules say, in one line each: stated, listed, not denied; and where products stand."""

from collections.abc import Iterable, Iterator

from paean.check.rule import Breach, NotApplicable, Said, Unstated
from paean.study.misfit import Path
from paean.study.protocol import Protocol
from paean.study.treatment import CellProduct


def stated(path: Path, value: object, fact: str) -> Iterator[Said]:
    """Yield that a fact is missing, where it is None or an empty list; ``fact`` ends in is/are."""
    if value is None or value == ():
        yield Unstated(path=path, fact=fact)


def affirmed(
    path: Path, value: bool | None, fact: str, problem: str, remedy: str
) -> Iterator[Said]:
    """Yield that a fact is missing, or that it is denied."""
    yield from stated(path, value, fact)
    if value is False:
        yield Breach(path=path, problem=problem, remedy=remedy)


def denied(path: Path, value: bool | None, fact: str, problem: str, remedy: str) -> Iterator[Said]:
    """Yield that a fact is missing, or that it holds where it must not."""
    yield from stated(path, value, fact)
    if value is True:
        yield Breach(path=path, problem=problem, remedy=remedy)


def listed(path: Path, have: tuple[str, ...], need: Iterable[str], what: str) -> Iterator[Said]:
    """Yield what a stated list lacks; an empty list states nothing."""
    if not have:
        yield Unstated(path=path, fact=f"{what} are")
        return
    if lacking := [item.replace("_", " ") for item in need if item not in have]:
        yield Breach(
            path=path,
            problem=f"{what} lack {', '.join(lacking)}",
            remedy="add what is missing, or say elsewhere why it is not needed",
        )


def products(protocol: Protocol) -> Iterator[tuple[Path, CellProduct]]:
    """Yield every cell product of a protocol with its path."""
    for a, arm in enumerate(protocol.arms):
        for t, treatment in enumerate(arm.treatments):
            if isinstance(treatment, CellProduct):
                yield ("arms", a, "treatments", t), treatment


def no_cells(protocol: Protocol) -> Iterator[NotApplicable]:
    """Yield why a rule on cell products does not apply, where there is none."""
    if not any(arm.cells for arm in protocol.arms):
        yield NotApplicable(why="no arm receives cells")


def cultured(protocol: Protocol) -> list[tuple[Path, CellProduct]]:
    """Return the products that are expanded in culture."""
    return [
        (path, product) for path, product in products(protocol) if product.expansion == "culture"
    ]


def allogeneic(protocol: Protocol) -> list[tuple[Path, CellProduct]]:
    """Return the products whose donor is another person."""
    return [
        (path, product) for path, product in products(protocol) if product.donor == "allogeneic"
    ]


def none_of(chosen: list[tuple[Path, CellProduct]], what: str) -> Iterator[NotApplicable]:
    """Yield why a rule does not apply where no product is of the kind it is about."""
    if not chosen:
        yield NotApplicable(why=f"no product is {what}")
