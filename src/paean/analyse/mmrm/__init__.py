"""The mixed model for repeated measures: REML, Satterthwaite, Kenward-Roger, marginal means."""

from paean.analyse.mmrm.batch import BatchFit, fit_batch
from paean.analyse.mmrm.errors import AnalysisError
from paean.analyse.mmrm.fit import Attempt, DegreesOfFreedom, Estimate, Fit, fit_mmrm
from paean.analyse.mmrm.inference import Inference, linear_contrasts
from paean.analyse.mmrm.means import (
    ArmGrid,
    arm_differences,
    arm_grid,
    average_differences,
    averaged_weights,
    difference_weights,
    marginal_means,
    mean_weights,
)
from paean.analyse.mmrm.status import Status, Structure
from paean.analyse.mmrm.table import TrialAnalysis, analyse_table

__all__ = [
    "AnalysisError",
    "ArmGrid",
    "Attempt",
    "BatchFit",
    "DegreesOfFreedom",
    "Estimate",
    "Fit",
    "Inference",
    "Status",
    "Structure",
    "TrialAnalysis",
    "analyse_table",
    "arm_differences",
    "arm_grid",
    "average_differences",
    "averaged_weights",
    "difference_weights",
    "fit_batch",
    "fit_mmrm",
    "linear_contrasts",
    "marginal_means",
    "mean_weights",
]
