"""How a fit ended, and the covariance structures it may use."""

from enum import IntEnum, StrEnum


class Status(IntEnum):
    """How a fit ended; only a converged fit has estimates."""

    CONVERGED = 0
    NOT_CONVERGED = 1
    SINGULAR = 2
    TOO_FEW_DATA = 3
    RANK_DEFICIENT = 4
    NOT_FINITE = 5

    @property
    def reason(self) -> str:
        """Return what the status means, in one phrase."""
        return REASONS[self]


REASONS = {
    Status.CONVERGED: "converged",
    Status.NOT_CONVERGED: "no optimum was reached within the allowed iterations",
    Status.SINGULAR: "the covariance of the visits, or the information on it, is singular",
    Status.TOO_FEW_DATA: "a visit, or a pair of visits, has too few outcomes for this covariance",
    Status.RANK_DEFICIENT: "a covariate depends linearly on others among the outcomes seen",
    Status.NOT_FINITE: "an outcome or covariate is infinite, or a covariate is not a number",
}


class Structure(StrEnum):
    """The covariance of one patient's outcomes across visits."""

    UNSTRUCTURED = "unstructured"
    TOEPLITZ = "heterogeneous Toeplitz"
    AUTOREGRESSIVE = "heterogeneous AR(1)"
    HETEROGENEOUS_COMPOUND_SYMMETRY = "heterogeneous compound symmetry"
    COMPOUND_SYMMETRY = "compound symmetry"

    @property
    def code(self) -> int:
        """Return the number that stands for the structure in compiled code."""
        return tuple(Structure).index(self)
