"""One Rodas4 step of paean.simulate.body.Body.rates, muscle.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2604; divisions and roots: 84.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from numpy import sqrt as root

from paean.numeric.layout import LANES, align_stack

STATES = 18
CONSTANTS = 50
PREPARED = 72
FLOPS = 2604
DIVISIONS = 84


def prepare(constants: Sequence[Any]) -> list[Any]:
    """Return the rows that the step reads, from the rows of constants."""
    (
        fast_clearance_per_day,
        slow_clearance_per_day,
        potency,
        unlicensed_secretion,
        half_licensing_cytokine,
        half_effect_million_cells,
        share_per_million,
        m1_to_m2_per_day,
        m2_to_m1_per_day,
        m1_loss_per_day,
        m2_loss_per_day,
        polarisation_gain,
        recruitment_basal,
        recruitment_damage,
        recruitment_feedback,
        feedback_midpoint_cubed,
        cytokine_basal,
        cytokine_damage,
        cytokine_m1,
        brake_strength,
        pro_decay_per_day,
        anti_decay_per_day,
        secretion_ratio,
        reference_macrophages_million,
        damage_turnover_per_day,
        damage_tissue_share,
        mechanical_load,
        activation_per_day,
        quiescence_per_day,
        differentiation_per_day,
        regrowth_per_day,
        scarring_per_day,
        scar_removal_per_day,
        synthesis_gain,
        fibre_area_start,
        scar_start,
        ngf_loss_per_day,
        ngf_basal,
        peripheral_per_day,
        central_per_day,
        ngf_share,
        steroid_decay_per_day,
        load_relief_per_day,
        antibody_clearance_l_per_day,
        antibody_exchange_l_per_day,
        antibody_central_l,
        antibody_peripheral_l,
        antibody_vmax_ug_per_day,
        antibody_km_ug_per_l,
        antibody_ic50_ug_per_l,
    ) = constants
    k0 = 1.0 - unlicensed_secretion
    k1 = m2_to_m1_per_day + m2_loss_per_day
    k2 = m1_to_m2_per_day / k1
    k3 = 1.0 / k2
    k4 = (m1_to_m2_per_day + m1_loss_per_day) - m2_to_m1_per_day * k2
    k5 = 1.0 + brake_strength
    k6 = secretion_ratio / reference_macrophages_million
    k7 = (1.0 - damage_tissue_share) * mechanical_load
    k8 = (1.0 - fibre_area_start) - scar_start
    k9 = (0.5 * damage_tissue_share) / (0.5 * (k8 + root(k8 * k8 + 1e-06)))
    k10 = 1.0 + feedback_midpoint_cubed
    k11 = differentiation_per_day * k3
    k12 = 1.0 / antibody_central_l
    k13 = 1.0 - ngf_share
    k14 = 1.0 - ngf_basal
    k15 = 1.0 / antibody_peripheral_l
    k16 = antibody_vmax_ug_per_day * k12
    k17 = antibody_clearance_l_per_day * k12
    k18 = k7 * damage_turnover_per_day
    k19 = damage_turnover_per_day * k9
    k20 = k4 * recruitment_damage
    k21 = k4 * recruitment_feedback
    k22 = potency * k0
    k23 = m1_to_m2_per_day * polarisation_gain
    k24 = k5 * brake_strength
    k25 = anti_decay_per_day * k3
    k26 = anti_decay_per_day * (k3 * k6)
    k27 = anti_decay_per_day * (k3 * (k6 * potency))
    k28 = 0.5 * share_per_million
    k29 = ngf_loss_per_day * k14
    k30 = peripheral_per_day * ngf_share
    k31 = peripheral_per_day * k13
    k32 = antibody_exchange_l_per_day * k12
    k33 = k15 * antibody_exchange_l_per_day
    k34 = k17 + k32
    k35 = k33 * k32
    return [
        fast_clearance_per_day,
        slow_clearance_per_day,
        potency,
        unlicensed_secretion,
        half_licensing_cytokine,
        half_effect_million_cells,
        share_per_million,
        m1_to_m2_per_day,
        m2_to_m1_per_day,
        m1_loss_per_day,
        polarisation_gain,
        recruitment_basal,
        recruitment_damage,
        recruitment_feedback,
        feedback_midpoint_cubed,
        cytokine_basal,
        cytokine_damage,
        cytokine_m1,
        brake_strength,
        pro_decay_per_day,
        anti_decay_per_day,
        damage_turnover_per_day,
        activation_per_day,
        quiescence_per_day,
        regrowth_per_day,
        scarring_per_day,
        scar_removal_per_day,
        synthesis_gain,
        ngf_loss_per_day,
        ngf_basal,
        peripheral_per_day,
        central_per_day,
        ngf_share,
        steroid_decay_per_day,
        load_relief_per_day,
        antibody_exchange_l_per_day,
        antibody_km_ug_per_l,
        antibody_ic50_ug_per_l,
        k0,
        k1,
        k3,
        k4,
        k5,
        k6,
        k7,
        k9,
        k10,
        k11,
        k12,
        k13,
        k14,
        k15,
        k16,
        k17,
        k18,
        k19,
        k20,
        k21,
        k22,
        k23,
        k24,
        k25,
        k26,
        k27,
        k28,
        k29,
        k30,
        k31,
        k32,
        k33,
        k34,
        k35,
    ]


def step(work: Any, rtol: float, atol: float) -> None:
    """Step every lane of ``work`` once, and keep the states before beside."""
    align_stack()
    for lane in range(LANES):
        fast_cells = work[0 + lane]
        slow_cells = work[16 + lane]
        damage = work[32 + lane]
        m1 = work[48 + lane]
        m2 = work[64 + lane]
        pro_inflammatory = work[80 + lane]
        anti_inflammatory = work[96 + lane]
        satellite_cells = work[112 + lane]
        fibre_area = work[128 + lane]
        scar = work[144 + lane]
        ngf = work[160 + lane]
        peripheral = work[176 + lane]
        central = work[192 + lane]
        steroid = work[208 + lane]
        load_relief = work[224 + lane]
        load_relief_target = work[240 + lane]
        antibody_central = work[256 + lane]
        antibody_peripheral = work[272 + lane]
        step_length = work[288 + lane]
        fast_clearance_per_day = work[608 + lane]
        slow_clearance_per_day = work[624 + lane]
        potency = work[640 + lane]
        unlicensed_secretion = work[656 + lane]
        half_licensing_cytokine = work[672 + lane]
        half_effect_million_cells = work[688 + lane]
        share_per_million = work[704 + lane]
        m1_to_m2_per_day = work[720 + lane]
        m2_to_m1_per_day = work[736 + lane]
        m1_loss_per_day = work[752 + lane]
        polarisation_gain = work[768 + lane]
        recruitment_basal = work[784 + lane]
        recruitment_damage = work[800 + lane]
        recruitment_feedback = work[816 + lane]
        feedback_midpoint_cubed = work[832 + lane]
        cytokine_basal = work[848 + lane]
        cytokine_damage = work[864 + lane]
        cytokine_m1 = work[880 + lane]
        brake_strength = work[896 + lane]
        pro_decay_per_day = work[912 + lane]
        anti_decay_per_day = work[928 + lane]
        damage_turnover_per_day = work[944 + lane]
        activation_per_day = work[960 + lane]
        quiescence_per_day = work[976 + lane]
        regrowth_per_day = work[992 + lane]
        scarring_per_day = work[1008 + lane]
        scar_removal_per_day = work[1024 + lane]
        synthesis_gain = work[1040 + lane]
        ngf_loss_per_day = work[1056 + lane]
        ngf_basal = work[1072 + lane]
        peripheral_per_day = work[1088 + lane]
        central_per_day = work[1104 + lane]
        ngf_share = work[1120 + lane]
        steroid_decay_per_day = work[1136 + lane]
        load_relief_per_day = work[1152 + lane]
        antibody_exchange_l_per_day = work[1168 + lane]
        antibody_km_ug_per_l = work[1184 + lane]
        antibody_ic50_ug_per_l = work[1200 + lane]
        k0 = work[1216 + lane]
        k1 = work[1232 + lane]
        k3 = work[1248 + lane]
        k4 = work[1264 + lane]
        k5 = work[1280 + lane]
        k6 = work[1296 + lane]
        k7 = work[1312 + lane]
        k9 = work[1328 + lane]
        k10 = work[1344 + lane]
        k11 = work[1360 + lane]
        k12 = work[1376 + lane]
        k13 = work[1392 + lane]
        k14 = work[1408 + lane]
        k15 = work[1424 + lane]
        k16 = work[1440 + lane]
        k17 = work[1456 + lane]
        k18 = work[1472 + lane]
        k19 = work[1488 + lane]
        k20 = work[1504 + lane]
        k21 = work[1520 + lane]
        k22 = work[1536 + lane]
        k23 = work[1552 + lane]
        k24 = work[1568 + lane]
        k25 = work[1584 + lane]
        k26 = work[1600 + lane]
        k27 = work[1616 + lane]
        k28 = work[1632 + lane]
        k29 = work[1648 + lane]
        k30 = work[1664 + lane]
        k31 = work[1680 + lane]
        k32 = work[1696 + lane]
        k33 = work[1712 + lane]
        k34 = work[1728 + lane]
        k35 = work[1744 + lane]
        v0 = fast_clearance_per_day * fast_cells
        v1 = 1.0 / step_length
        v2 = 4.0 * v1
        v3 = 1.0 / (v2 + fast_clearance_per_day)
        v4 = v0 * v3
        v5 = fast_cells - 1.544 * v4
        v6 = (-5.6688) * v1
        v7 = (-(fast_clearance_per_day * v5)) - v4 * v6
        v8 = v7 * v3
        v9 = (fast_cells - 0.9466785280815826 * v4) + 0.2557011698983284 * v8
        v10 = (-2.430093356833875) * v1
        v11 = (-0.2063599157091915) * v1
        v12 = ((-(fast_clearance_per_day * v9)) - v4 * v10) + v11 * v8
        v13 = v12 * v3
        v14 = (fast_cells - 1.221224509226641 * v4) + 6.019134481288629 * v8
        v15 = (fast_cells - 3.314825187068521 * v4) + 2.896124015972201 * v8
        v16 = v15 + 0.9986419139977817 * v13
        v17 = (-0.1073529058151375) * v1
        v18 = (-9.594562251023355) * v1
        v19 = (-20.47028614809616) * v1
        v20 = (((-(fast_clearance_per_day * v16)) - v4 * v17) + v18 * v8) + v19 * v13
        v21 = v20 * v3
        v22 = (v14 + 12.53708332932087 * v13) + (-0.687886036105895) * v21
        v23 = 7.496443313967647 * v1
        v24 = (-10.24680431464352) * v1
        v25 = (-33.99990352819905) * v1
        v26 = 11.7089089320616 * v1
        v27 = (((-(fast_clearance_per_day * v22)) - v4 * v23) + v24 * v8) + v25 * v13
        v28 = v27 + v26 * v21
        v29 = v28 * v3
        v30 = v22 + v29
        v31 = 8.083246795921522 * v1
        v32 = (-7.981132988064893) * v1
        v33 = (-31.52159432874371) * v1
        v34 = 16.31930543123136 * v1
        v35 = (((-(fast_clearance_per_day * v30)) - v4 * v31) + v32 * v8) + v33 * v13
        v36 = (-6.058818238834054) * v1
        v37 = (v35 + v34 * v21) + v36 * v29
        v38 = v37 * v3
        v39 = v30 + v38
        v40 = slow_clearance_per_day * slow_cells
        v41 = 1.0 / (v2 + slow_clearance_per_day)
        v42 = v40 * v41
        v43 = slow_cells - 1.544 * v42
        v44 = (-(slow_clearance_per_day * v43)) - v42 * v6
        v45 = v44 * v41
        v46 = (slow_cells - 0.9466785280815826 * v42) + 0.2557011698983284 * v45
        v47 = ((-(slow_clearance_per_day * v46)) - v42 * v10) + v11 * v45
        v48 = v47 * v41
        v49 = (slow_cells - 1.221224509226641 * v42) + 6.019134481288629 * v45
        v50 = (slow_cells - 3.314825187068521 * v42) + 2.896124015972201 * v45
        v51 = v50 + 0.9986419139977817 * v48
        v52 = (((-(slow_clearance_per_day * v51)) - v42 * v17) + v18 * v45) + v19 * v48
        v53 = v52 * v41
        v54 = (v49 + 12.53708332932087 * v48) + (-0.687886036105895) * v53
        v55 = (((-(slow_clearance_per_day * v54)) - v42 * v23) + v24 * v45) + v25 * v48
        v56 = v55 + v26 * v53
        v57 = v56 * v41
        v58 = v54 + v57
        v59 = (((-(slow_clearance_per_day * v58)) - v42 * v31) + v32 * v45) + v33 * v48
        v60 = (v59 + v34 * v53) + v36 * v57
        v61 = v60 * v41
        v62 = v58 + v61
        v63 = (1.0 - fibre_area) - scar
        v64 = sqrt(v63 * v63 + 1e-06)
        v65 = v63 + v64
        v66 = 1.0 / (v2 + load_relief_per_day)
        v67 = k18 * v66
        v68 = load_relief_per_day * (load_relief_target - load_relief)
        v69 = damage_turnover_per_day * ((k7 * (1.0 - load_relief) + k9 * v65) - damage)
        v70 = v69 - v67 * v68
        v71 = (-1.0) + (0.5 / v64) * ((-v63) - v63)
        v72 = k19 * v71
        v73 = k3 * m2
        v74 = 1.0 / (1.0 + v73)
        v75 = v73 * v74
        v76 = regrowth_per_day * v75
        v77 = fast_cells + slow_cells
        v78 = v76 * satellite_cells + share_per_million * v77
        v79 = 0.5 * v65
        v80 = k28 * v65
        v81 = v80 * v3
        v82 = v80 * v41
        v83 = activation_per_day * damage
        v84 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v85 = unlicensed_secretion + k0 * (pro_inflammatory * v84)
        v86 = potency * v85
        v87 = v86 * v77
        v88 = 1.0 / (v87 + half_effect_million_cells)
        v89 = v87 * v88
        v90 = 1.0 + synthesis_gain * v89
        v91 = v83 * v90
        v92 = quiescence_per_day + k11 * m2
        v93 = 1.0 / (v2 - ((-v91) - v92))
        v94 = (v79 * v76) * v93
        v95 = 1.0 - satellite_cells
        v96 = v88 * v88
        v97 = v88 * v86 - (v96 * v86) * v87
        v98 = v95 * (v83 * (synthesis_gain * v97))
        v99 = v98 * v3
        v100 = v98 * v41
        v101 = ((v91 * v95 - v92 * satellite_cells) - v0 * v99) - v40 * v100
        v102 = v95 * (activation_per_day * v90)
        v103 = 1.0 / (v2 + damage_turnover_per_day)
        v104 = (v102 * v94) * v103
        v105 = k11 * satellite_cells
        v106 = k3 * v74 - (k3 * (v74 * v74)) * v73
        v107 = 1.0 / (v2 + k1)
        v108 = (v94 * v105 - v79 * (satellite_cells * (regrowth_per_day * v106))) * v107
        v109 = m1_to_m2_per_day * (1.0 + polarisation_gain * v89)
        v110 = m1 * (k23 * v97)
        v111 = v110 * v3
        v112 = v0 * v111
        v113 = v110 * v41
        v114 = v40 * v113
        v115 = ((v109 * m1 - k1 * m2) - v112) - v114
        v116 = (((v78 * v79 - v0 * v81) - v40 * v82) + v94 * v101) + v104 * v70
        v117 = m1 * m1
        v118 = v117 * m1
        v119 = 1.0 / (feedback_midpoint_cubed + v118)
        v120 = m1 * (m1 + m1) + v117
        v121 = k10 * v118
        v122 = v109 + m1_loss_per_day
        v123 = m2_to_m1_per_day * v107
        v124 = v2 - (k21 * (v119 * (k10 * v120) - ((v119 * v119) * v120) * v121) - v122)
        v125 = 1.0 / (v124 - v109 * v123)
        v126 = (v109 * v108) * v125
        v127 = recruitment_basal + recruitment_damage * damage
        v128 = k4 * (v127 + recruitment_feedback * (v121 * v119)) - v122 * m1
        v129 = k20 * v103
        v130 = (((v128 + m2_to_m1_per_day * m2) + v112) + v114) + v129 * v70
        v131 = v130 + v123 * v115
        v132 = v77 * (k22 * (v84 - (v84 * v84) * pro_inflammatory))
        v133 = v88 * v132 - (v96 * v132) * v87
        v134 = m1 * (k23 * v133)
        v135 = v95 * (v83 * (synthesis_gain * v133))
        v136 = v134 - v134 * v123
        v137 = k26 * v132
        v138 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v139 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v140 = 1.0 - steroid
        v141 = v139 * v140
        v142 = 1.0 / (v2 + anti_decay_per_day)
        v143 = (pro_decay_per_day * ((k24 * (v138 * v138)) * v141)) * v142
        v144 = (k25 * v143) * v107
        v145 = k5 * v138
        v146 = (v109 * v144 - pro_decay_per_day * (v145 * (cytokine_m1 * v140))) * v125
        v147 = (((v2 + pro_decay_per_day) + v137 * v143) + v134 * v144) - v146 * v136
        v148 = 1.0 / v147
        v149 = ((v134 * v108 - v135 * v94) - v126 * v136) * v148
        v150 = steroid_decay_per_day * steroid
        v151 = 1.0 / (v2 + steroid_decay_per_day)
        v152 = (pro_decay_per_day * (v139 * v145)) * v151
        v153 = k27 * v85
        v154 = v153 * v3
        v155 = v153 * v41
        v156 = anti_decay_per_day * (k3 * (m2 + k6 * v87) - anti_inflammatory) - v0 * v154
        v157 = v156 - v40 * v155
        v158 = pro_decay_per_day * (v141 * v145 - pro_inflammatory) + v150 * v152
        v159 = (pro_decay_per_day * (v145 * (cytokine_damage * v140))) * v103
        v160 = (((v158 - v143 * v157) + v159 * v70) - v144 * v115) - v146 * v131
        v161 = ((v116 - v108 * v115) - v126 * v131) - v149 * v160
        v162 = v72 * v129
        v163 = v162 * v126
        v164 = 0.5 * v71
        v165 = v78 * v164
        v166 = v72 * v104
        v167 = v162 * v146 - v72 * v159
        v168 = v149 * v167
        v169 = (v163 - (v165 + v166)) - v168
        v170 = scarring_per_day * v75
        v171 = v170 * v79
        v172 = 1.0 - 0.5 * v89
        v173 = scar_removal_per_day * m1
        v174 = (0.5 * v97) * v171
        v175 = v174 * v3
        v176 = v174 * v41
        v177 = (v172 * (v79 * (scarring_per_day * v106))) * v107
        v178 = (scar_removal_per_day * scar - v109 * v177) * v125
        v179 = (((v171 * v172 - v173 * scar) + v0 * v175) + v40 * v176) + v177 * v115
        v180 = (((0.5 * v133) * v171 - v134 * v177) - v178 * v136) * v148
        v181 = v162 * v178
        v182 = v172 * (v170 * v164)
        v183 = v180 * v167
        v184 = 1.0 / ((((v2 - v165) - v166) + v163) - v168)
        v185 = ((v181 - v182) - v183) * v184
        v186 = 1.0 / ((((v2 - (v182 - v173)) + v181) - v183) - v185 * v169)
        v187 = (((v179 - v178 * v131) - v180 * v160) - v185 * v161) * v186
        v188 = (v161 - v169 * v187) * v184
        v189 = ((v70 + v72 * v188) + v72 * v187) * v103
        v190 = v68 * v66
        v191 = load_relief + 1.544 * v190
        v192 = scar + 1.544 * v187
        v193 = (1.0 - (fibre_area + 1.544 * v188)) - v192
        v194 = v193 + sqrt(v193 * v193 + 1e-06)
        v195 = damage + 1.544 * v189
        v196 = damage_turnover_per_day * ((k7 * (1.0 - v191) + k9 * v194) - v195)
        v197 = load_relief_per_day * (load_relief_target - v191) + v6 * v190
        v198 = (v196 + v6 * v189) - v67 * v197
        v199 = ((v160 - v167 * v188) - v167 * v187) * v148
        v200 = (((v131 - v136 * v199) + v162 * v188) + v162 * v187) * v125
        v201 = ((v115 + v109 * v200) + v134 * v199) * v107
        v202 = m2 + 1.544 * v201
        v203 = k3 * v202
        v204 = v203 / (1.0 + v203)
        v205 = (((v101 + v102 * v189) - v105 * v201) + v135 * v199) * v93
        v206 = satellite_cells + 1.544 * v205
        v207 = v5 + v43
        v208 = 0.5 * v194
        v209 = ((regrowth_per_day * v204) * v206 + share_per_million * v207) * v208
        v210 = pro_inflammatory + 1.544 * v199
        v211 = unlicensed_secretion + k0 * (v210 / (v210 + half_licensing_cytokine))
        v212 = (potency * v211) * v207
        v213 = v212 / (v212 + half_effect_million_cells)
        v214 = ((activation_per_day * v195) * (1.0 + synthesis_gain * v213)) * (1.0 - v206)
        v215 = ((v214 - (quiescence_per_day + k11 * v202) * v206) + v6 * v205) + v99 * v7
        v216 = v215 + v100 * v44
        v217 = m1_to_m2_per_day * (1.0 + polarisation_gain * v213)
        v218 = m1 + 1.544 * v200
        v219 = v111 * v7
        v220 = v113 * v44
        v221 = (((v217 * v218 - k1 * v202) + v6 * v201) + v219) + v220
        v222 = ((((v209 + v6 * v188) + v81 * v7) + v82 * v44) + v94 * v216) + v104 * v198
        v223 = (v218 * v218) * v218
        v224 = recruitment_feedback * ((k10 * v223) / (feedback_midpoint_cubed + v223))
        v225 = k4 * ((recruitment_basal + recruitment_damage * v195) + v224)
        v226 = (v225 - (v217 + m1_loss_per_day) * v218) + m2_to_m1_per_day * v202
        v227 = ((((v226 + v6 * v200) - v219) - v220) + v129 * v198) + v123 * v221
        v228 = v150 * v151
        v229 = steroid - 1.544 * v228
        v230 = (cytokine_basal + cytokine_damage * v195) + cytokine_m1 * v218
        v231 = ((v157 + k25 * v201) + v137 * v199) * v142
        v232 = anti_inflammatory + 1.544 * v231
        v233 = (v230 * (1.0 - v229)) * (k5 / (1.0 + brake_strength * v232)) - v210
        v234 = (-(steroid_decay_per_day * v229)) - v228 * v6
        v235 = anti_decay_per_day * (k3 * (v202 + k6 * v212) - v232) + v6 * v231
        v236 = (v235 + v154 * v7) + v155 * v44
        v237 = ((pro_decay_per_day * v233 + v6 * v199) - v152 * v234) - v143 * v236
        v238 = ((v237 + v159 * v198) - v144 * v221) - v146 * v227
        v239 = ((v222 - v108 * v221) - v126 * v227) - v149 * v238
        v240 = ((scarring_per_day * v204) * v208) * (1.0 - 0.5 * v213)
        v241 = ((v240 - (scar_removal_per_day * v218) * v192) + v6 * v187) - v175 * v7
        v242 = (((v241 - v176 * v44) + v177 * v221) - v178 * v227) - v180 * v238
        v243 = (v242 - v185 * v239) * v186
        v244 = (v239 - v169 * v243) * v184
        v245 = ((v198 + v72 * v244) + v72 * v243) * v103
        v246 = v197 * v66
        v247 = (load_relief + 0.9466785280815826 * v190) + 0.2557011698983284 * v246
        v248 = (scar + 0.9466785280815826 * v187) + 0.2557011698983284 * v243
        v249 = 1.0 - ((fibre_area + 0.9466785280815826 * v188) + 0.2557011698983284 * v244)
        v250 = v249 - v248
        v251 = v250 + sqrt(v250 * v250 + 1e-06)
        v252 = (damage + 0.9466785280815826 * v189) + 0.2557011698983284 * v245
        v253 = damage_turnover_per_day * ((k7 * (1.0 - v247) + k9 * v251) - v252)
        v254 = load_relief_per_day * (load_relief_target - v247) + v10 * v190
        v255 = v254 + v11 * v246
        v256 = ((v253 + v10 * v189) + v11 * v245) - v67 * v255
        v257 = ((v238 - v167 * v244) - v167 * v243) * v148
        v258 = (((v227 - v136 * v257) + v162 * v244) + v162 * v243) * v125
        v259 = ((v221 + v109 * v258) + v134 * v257) * v107
        v260 = (m2 + 0.9466785280815826 * v201) + 0.2557011698983284 * v259
        v261 = k3 * v260
        v262 = v261 / (1.0 + v261)
        v263 = (((v216 + v102 * v245) - v105 * v259) + v135 * v257) * v93
        v264 = (satellite_cells + 0.9466785280815826 * v205) + 0.2557011698983284 * v263
        v265 = v9 + v46
        v266 = 0.5 * v251
        v267 = ((regrowth_per_day * v262) * v264 + share_per_million * v265) * v266
        v268 = (pro_inflammatory + 0.9466785280815826 * v199) + 0.2557011698983284 * v257
        v269 = unlicensed_secretion + k0 * (v268 / (v268 + half_licensing_cytokine))
        v270 = (potency * v269) * v265
        v271 = v270 / (v270 + half_effect_million_cells)
        v272 = ((activation_per_day * v252) * (1.0 + synthesis_gain * v271)) * (1.0 - v264)
        v273 = (v272 - (quiescence_per_day + k11 * v260) * v264) + v10 * v205
        v274 = ((v273 + v11 * v263) + v99 * v12) + v100 * v47
        v275 = ((((v267 + v10 * v188) + v11 * v244) + v81 * v12) + v82 * v47) + v94 * v274
        v276 = m1_to_m2_per_day * (1.0 + polarisation_gain * v271)
        v277 = (m1 + 0.9466785280815826 * v200) + 0.2557011698983284 * v258
        v278 = v111 * v12
        v279 = v113 * v47
        v280 = ((((v276 * v277 - k1 * v260) + v10 * v201) + v11 * v259) + v278) + v279
        v281 = (v277 * v277) * v277
        v282 = recruitment_feedback * ((k10 * v281) / (feedback_midpoint_cubed + v281))
        v283 = k4 * ((recruitment_basal + recruitment_damage * v252) + v282)
        v284 = (v283 - (v276 + m1_loss_per_day) * v277) + m2_to_m1_per_day * v260
        v285 = ((((v284 + v10 * v200) + v11 * v258) - v278) - v279) + v129 * v256
        v286 = v285 + v123 * v280
        v287 = v234 * v151
        v288 = (steroid - 0.9466785280815826 * v228) + 0.2557011698983284 * v287
        v289 = (cytokine_basal + cytokine_damage * v252) + cytokine_m1 * v277
        v290 = ((v236 + k25 * v259) + v137 * v257) * v142
        v291 = (anti_inflammatory + 0.9466785280815826 * v231) + 0.2557011698983284 * v290
        v292 = (v289 * (1.0 - v288)) * (k5 / (1.0 + brake_strength * v291)) - v268
        v293 = ((-(steroid_decay_per_day * v288)) - v228 * v10) + v11 * v287
        v294 = anti_decay_per_day * (k3 * (v260 + k6 * v270) - v291) + v10 * v231
        v295 = ((v294 + v11 * v290) + v154 * v12) + v155 * v47
        v296 = ((pro_decay_per_day * v292 + v10 * v199) + v11 * v257) - v152 * v293
        v297 = (((v296 - v143 * v295) + v159 * v256) - v144 * v280) - v146 * v286
        v298 = (((v275 + v104 * v256) - v108 * v280) - v126 * v286) - v149 * v297
        v299 = ((scarring_per_day * v262) * v266) * (1.0 - 0.5 * v271)
        v300 = ((v299 - (scar_removal_per_day * v277) * v248) + v10 * v187) + v11 * v243
        v301 = (((v300 - v175 * v12) - v176 * v47) + v177 * v280) - v178 * v286
        v302 = ((v301 - v180 * v297) - v185 * v298) * v186
        v303 = (v298 - v169 * v302) * v184
        v304 = ((v256 + v72 * v303) + v72 * v302) * v103
        v305 = (damage + 1.221224509226641 * v189) + 6.019134481288629 * v245
        v306 = v255 * v66
        v307 = (load_relief + 3.314825187068521 * v190) + 2.896124015972201 * v246
        v308 = v307 + 0.9986419139977817 * v306
        v309 = (fibre_area + 3.314825187068521 * v188) + 2.896124015972201 * v244
        v310 = (scar + 3.314825187068521 * v187) + 2.896124015972201 * v243
        v311 = v310 + 0.9986419139977817 * v302
        v312 = (1.0 - (v309 + 0.9986419139977817 * v303)) - v311
        v313 = v312 + sqrt(v312 * v312 + 1e-06)
        v314 = (damage + 3.314825187068521 * v189) + 2.896124015972201 * v245
        v315 = v314 + 0.9986419139977817 * v304
        v316 = damage_turnover_per_day * ((k7 * (1.0 - v308) + k9 * v313) - v315)
        v317 = load_relief_per_day * (load_relief_target - v308) + v17 * v190
        v318 = (v317 + v18 * v246) + v19 * v306
        v319 = (((v316 + v17 * v189) + v18 * v245) + v19 * v304) - v67 * v318
        v320 = ((v297 - v167 * v303) - v167 * v302) * v148
        v321 = (((v286 - v136 * v320) + v162 * v303) + v162 * v302) * v125
        v322 = ((v280 + v109 * v321) + v134 * v320) * v107
        v323 = (m2 + 3.314825187068521 * v201) + 2.896124015972201 * v259
        v324 = v323 + 0.9986419139977817 * v322
        v325 = k3 * v324
        v326 = v325 / (1.0 + v325)
        v327 = (((v274 + v102 * v304) - v105 * v322) + v135 * v320) * v93
        v328 = (satellite_cells + 3.314825187068521 * v205) + 2.896124015972201 * v263
        v329 = v328 + 0.9986419139977817 * v327
        v330 = v16 + v51
        v331 = 0.5 * v313
        v332 = ((regrowth_per_day * v326) * v329 + share_per_million * v330) * v331
        v333 = (pro_inflammatory + 3.314825187068521 * v199) + 2.896124015972201 * v257
        v334 = v333 + 0.9986419139977817 * v320
        v335 = unlicensed_secretion + k0 * (v334 / (v334 + half_licensing_cytokine))
        v336 = (potency * v335) * v330
        v337 = v336 / (v336 + half_effect_million_cells)
        v338 = ((activation_per_day * v315) * (1.0 + synthesis_gain * v337)) * (1.0 - v329)
        v339 = (v338 - (quiescence_per_day + k11 * v324) * v329) + v17 * v205
        v340 = (((v339 + v18 * v263) + v19 * v327) + v99 * v20) + v100 * v52
        v341 = ((((v332 + v17 * v188) + v18 * v244) + v19 * v303) + v81 * v20) + v82 * v52
        v342 = m1_to_m2_per_day * (1.0 + polarisation_gain * v337)
        v343 = (m1 + 3.314825187068521 * v200) + 2.896124015972201 * v258
        v344 = v343 + 0.9986419139977817 * v321
        v345 = v111 * v20
        v346 = (((v342 * v344 - k1 * v324) + v17 * v201) + v18 * v259) + v19 * v322
        v347 = v113 * v52
        v348 = (v346 + v345) + v347
        v349 = (v344 * v344) * v344
        v350 = recruitment_feedback * ((k10 * v349) / (feedback_midpoint_cubed + v349))
        v351 = k4 * ((recruitment_basal + recruitment_damage * v315) + v350)
        v352 = (v351 - (v342 + m1_loss_per_day) * v344) + m2_to_m1_per_day * v324
        v353 = ((((v352 + v17 * v200) + v18 * v258) + v19 * v321) - v345) - v347
        v354 = (v353 + v129 * v319) + v123 * v348
        v355 = v293 * v151
        v356 = (steroid - 3.314825187068521 * v228) + 2.896124015972201 * v287
        v357 = v356 + 0.9986419139977817 * v355
        v358 = (cytokine_basal + cytokine_damage * v315) + cytokine_m1 * v344
        v359 = ((v295 + k25 * v322) + v137 * v320) * v142
        v360 = (anti_inflammatory + 3.314825187068521 * v231) + 2.896124015972201 * v290
        v361 = v360 + 0.9986419139977817 * v359
        v362 = (v358 * (1.0 - v357)) * (k5 / (1.0 + brake_strength * v361)) - v334
        v363 = (((-(steroid_decay_per_day * v357)) - v228 * v17) + v18 * v287) + v19 * v355
        v364 = ((pro_decay_per_day * v362 + v17 * v199) + v18 * v257) + v19 * v320
        v365 = anti_decay_per_day * (k3 * (v324 + k6 * v336) - v361) + v17 * v231
        v366 = (((v365 + v18 * v290) + v19 * v359) + v154 * v20) + v155 * v52
        v367 = (((v364 - v152 * v363) - v143 * v366) + v159 * v319) - v144 * v348
        v368 = v367 - v146 * v354
        v369 = (((v341 + v94 * v340) + v104 * v319) - v108 * v348) - v126 * v354
        v370 = v369 - v149 * v368
        v371 = ((scarring_per_day * v326) * v331) * (1.0 - 0.5 * v337)
        v372 = ((v371 - (scar_removal_per_day * v344) * v311) + v17 * v187) + v18 * v243
        v373 = (((v372 + v19 * v302) - v175 * v20) - v176 * v52) + v177 * v348
        v374 = (((v373 - v178 * v354) - v180 * v368) - v185 * v370) * v186
        v375 = (v370 - v169 * v374) * v184
        v376 = ((v319 + v72 * v375) + v72 * v374) * v103
        v377 = (v305 + 12.53708332932087 * v304) + (-0.687886036105895) * v376
        v378 = (load_relief + 1.221224509226641 * v190) + 6.019134481288629 * v246
        v379 = v318 * v66
        v380 = (v378 + 12.53708332932087 * v306) + (-0.687886036105895) * v379
        v381 = (fibre_area + 1.221224509226641 * v188) + 6.019134481288629 * v244
        v382 = (v381 + 12.53708332932087 * v303) + (-0.687886036105895) * v375
        v383 = (scar + 1.221224509226641 * v187) + 6.019134481288629 * v243
        v384 = (v383 + 12.53708332932087 * v302) + (-0.687886036105895) * v374
        v385 = (1.0 - v382) - v384
        v386 = v385 + sqrt(v385 * v385 + 1e-06)
        v387 = damage_turnover_per_day * ((k7 * (1.0 - v380) + k9 * v386) - v377)
        v388 = load_relief_per_day * (load_relief_target - v380) + v23 * v190
        v389 = ((v388 + v24 * v246) + v25 * v306) + v26 * v379
        v390 = (((v387 + v23 * v189) + v24 * v245) + v25 * v304) + v26 * v376
        v391 = v390 - v67 * v389
        v392 = (m2 + 1.221224509226641 * v201) + 6.019134481288629 * v259
        v393 = ((v368 - v167 * v375) - v167 * v374) * v148
        v394 = (((v354 - v136 * v393) + v162 * v375) + v162 * v374) * v125
        v395 = ((v348 + v109 * v394) + v134 * v393) * v107
        v396 = (v392 + 12.53708332932087 * v322) + (-0.687886036105895) * v395
        v397 = k3 * v396
        v398 = v397 / (1.0 + v397)
        v399 = (satellite_cells + 1.221224509226641 * v205) + 6.019134481288629 * v263
        v400 = (((v340 + v102 * v376) - v105 * v395) + v135 * v393) * v93
        v401 = (v399 + 12.53708332932087 * v327) + (-0.687886036105895) * v400
        v402 = v22 + v54
        v403 = 0.5 * v386
        v404 = ((regrowth_per_day * v398) * v401 + share_per_million * v402) * v403
        v405 = ((((v404 + v23 * v188) + v24 * v244) + v25 * v303) + v26 * v375) + v81 * v28
        v406 = (pro_inflammatory + 1.221224509226641 * v199) + 6.019134481288629 * v257
        v407 = (v406 + 12.53708332932087 * v320) + (-0.687886036105895) * v393
        v408 = unlicensed_secretion + k0 * (v407 / (v407 + half_licensing_cytokine))
        v409 = (potency * v408) * v402
        v410 = v409 / (v409 + half_effect_million_cells)
        v411 = ((activation_per_day * v377) * (1.0 + synthesis_gain * v410)) * (1.0 - v401)
        v412 = (v411 - (quiescence_per_day + k11 * v396) * v401) + v23 * v205
        v413 = ((((v412 + v24 * v263) + v25 * v327) + v26 * v400) + v99 * v28) + v100 * v56
        v414 = m1_to_m2_per_day * (1.0 + polarisation_gain * v410)
        v415 = (m1 + 1.221224509226641 * v200) + 6.019134481288629 * v258
        v416 = (v415 + 12.53708332932087 * v321) + (-0.687886036105895) * v394
        v417 = (((v414 * v416 - k1 * v396) + v23 * v201) + v24 * v259) + v25 * v322
        v418 = v111 * v28
        v419 = v113 * v56
        v420 = ((v417 + v26 * v395) + v418) + v419
        v421 = (v416 * v416) * v416
        v422 = recruitment_feedback * ((k10 * v421) / (feedback_midpoint_cubed + v421))
        v423 = k4 * ((recruitment_basal + recruitment_damage * v377) + v422)
        v424 = (v423 - (v414 + m1_loss_per_day) * v416) + m2_to_m1_per_day * v396
        v425 = ((((v424 + v23 * v200) + v24 * v258) + v25 * v321) + v26 * v394) - v418
        v426 = ((v425 - v419) + v129 * v391) + v123 * v420
        v427 = (((v405 + v82 * v56) + v94 * v413) + v104 * v391) - v108 * v420
        v428 = (steroid - 1.221224509226641 * v228) + 6.019134481288629 * v287
        v429 = v363 * v151
        v430 = (v428 + 12.53708332932087 * v355) + (-0.687886036105895) * v429
        v431 = (cytokine_basal + cytokine_damage * v377) + cytokine_m1 * v416
        v432 = (anti_inflammatory + 1.221224509226641 * v231) + 6.019134481288629 * v290
        v433 = ((v366 + k25 * v395) + v137 * v393) * v142
        v434 = (v432 + 12.53708332932087 * v359) + (-0.687886036105895) * v433
        v435 = (v431 * (1.0 - v430)) * (k5 / (1.0 + brake_strength * v434)) - v407
        v436 = ((pro_decay_per_day * v435 + v23 * v199) + v24 * v257) + v25 * v320
        v437 = (((-(steroid_decay_per_day * v430)) - v228 * v23) + v24 * v287) + v25 * v355
        v438 = v437 + v26 * v429
        v439 = anti_decay_per_day * (k3 * (v396 + k6 * v409) - v434) + v23 * v231
        v440 = (((v439 + v24 * v290) + v25 * v359) + v26 * v433) + v154 * v28
        v441 = v440 + v155 * v56
        v442 = (((v436 + v26 * v393) - v152 * v438) - v143 * v441) + v159 * v391
        v443 = (v442 - v144 * v420) - v146 * v426
        v444 = (v427 - v126 * v426) - v149 * v443
        v445 = ((scarring_per_day * v398) * v403) * (1.0 - 0.5 * v410)
        v446 = ((v445 - (scar_removal_per_day * v416) * v384) + v23 * v187) + v24 * v243
        v447 = (((v446 + v25 * v302) + v26 * v374) - v175 * v28) - v176 * v56
        v448 = ((((v447 + v177 * v420) - v178 * v426) - v180 * v443) - v185 * v444) * v186
        v449 = (v444 - v169 * v448) * v184
        v450 = ((v391 + v72 * v449) + v72 * v448) * v103
        v451 = v377 + v450
        v452 = v389 * v66
        v453 = v380 + v452
        v454 = v382 + v449
        v455 = v384 + v448
        v456 = (1.0 - v454) - v455
        v457 = v456 + sqrt(v456 * v456 + 1e-06)
        v458 = damage_turnover_per_day * ((k7 * (1.0 - v453) + k9 * v457) - v451)
        v459 = (((v458 + v31 * v189) + v32 * v245) + v33 * v304) + v34 * v376
        v460 = load_relief_per_day * (load_relief_target - v453) + v31 * v190
        v461 = (((v460 + v32 * v246) + v33 * v306) + v34 * v379) + v36 * v452
        v462 = (v459 + v36 * v450) - v67 * v461
        v463 = ((v443 - v167 * v449) - v167 * v448) * v148
        v464 = (((v426 - v136 * v463) + v162 * v449) + v162 * v448) * v125
        v465 = ((v420 + v109 * v464) + v134 * v463) * v107
        v466 = v396 + v465
        v467 = k3 * v466
        v468 = v467 / (1.0 + v467)
        v469 = (((v413 + v102 * v450) - v105 * v465) + v135 * v463) * v93
        v470 = v401 + v469
        v471 = v30 + v58
        v472 = 0.5 * v457
        v473 = ((regrowth_per_day * v468) * v470 + share_per_million * v471) * v472
        v474 = (((v473 + v31 * v188) + v32 * v244) + v33 * v303) + v34 * v375
        v475 = v407 + v463
        v476 = unlicensed_secretion + k0 * (v475 / (v475 + half_licensing_cytokine))
        v477 = (potency * v476) * v471
        v478 = v477 / (v477 + half_effect_million_cells)
        v479 = ((activation_per_day * v451) * (1.0 + synthesis_gain * v478)) * (1.0 - v470)
        v480 = (v479 - (quiescence_per_day + k11 * v466) * v470) + v31 * v205
        v481 = ((((v480 + v32 * v263) + v33 * v327) + v34 * v400) + v36 * v469) + v99 * v37
        v482 = v481 + v100 * v60
        v483 = m1_to_m2_per_day * (1.0 + polarisation_gain * v478)
        v484 = v416 + v464
        v485 = (((v483 * v484 - k1 * v466) + v31 * v201) + v32 * v259) + v33 * v322
        v486 = v111 * v37
        v487 = v113 * v60
        v488 = (((v485 + v34 * v395) + v36 * v465) + v486) + v487
        v489 = ((((v474 + v36 * v449) + v81 * v37) + v82 * v60) + v94 * v482) + v104 * v462
        v490 = (v484 * v484) * v484
        v491 = recruitment_feedback * ((k10 * v490) / (feedback_midpoint_cubed + v490))
        v492 = k4 * ((recruitment_basal + recruitment_damage * v451) + v491)
        v493 = (v492 - (v483 + m1_loss_per_day) * v484) + m2_to_m1_per_day * v466
        v494 = (((v493 + v31 * v200) + v32 * v258) + v33 * v321) + v34 * v394
        v495 = ((((v494 + v36 * v464) - v486) - v487) + v129 * v462) + v123 * v488
        v496 = v438 * v151
        v497 = v430 + v496
        v498 = (cytokine_basal + cytokine_damage * v451) + cytokine_m1 * v484
        v499 = ((v441 + k25 * v465) + v137 * v463) * v142
        v500 = v434 + v499
        v501 = (v498 * (1.0 - v497)) * (k5 / (1.0 + brake_strength * v500)) - v475
        v502 = ((pro_decay_per_day * v501 + v31 * v199) + v32 * v257) + v33 * v320
        v503 = (((-(steroid_decay_per_day * v497)) - v228 * v31) + v32 * v287) + v33 * v355
        v504 = (v503 + v34 * v429) + v36 * v496
        v505 = anti_decay_per_day * (k3 * (v466 + k6 * v477) - v500) + v31 * v231
        v506 = (((v505 + v32 * v290) + v33 * v359) + v34 * v433) + v36 * v499
        v507 = (v506 + v154 * v37) + v155 * v60
        v508 = (((v502 + v34 * v393) + v36 * v463) - v152 * v504) - v143 * v507
        v509 = ((v508 + v159 * v462) - v144 * v488) - v146 * v495
        v510 = ((v489 - v108 * v488) - v126 * v495) - v149 * v509
        v511 = ((scarring_per_day * v468) * v472) * (1.0 - 0.5 * v478)
        v512 = ((v511 - (scar_removal_per_day * v484) * v455) + v31 * v187) + v32 * v243
        v513 = (((v512 + v33 * v302) + v34 * v374) + v36 * v448) - v175 * v37
        v514 = (((v513 - v176 * v60) + v177 * v488) - v178 * v495) - v180 * v509
        v515 = (v514 - v185 * v510) * v186
        v516 = (v510 - v169 * v515) * v184
        v517 = ((v462 + v72 * v516) + v72 * v515) * v103
        v518 = v451 + v517
        v519 = ((v509 - v167 * v516) - v167 * v515) * v148
        v520 = (((v495 - v136 * v519) + v162 * v516) + v162 * v515) * v125
        v521 = v484 + v520
        v522 = ((v488 + v109 * v520) + v134 * v519) * v107
        v523 = v466 + v522
        v524 = v475 + v519
        v525 = ((v507 + k25 * v522) + v137 * v519) * v142
        v526 = v500 + v525
        v527 = (((v482 + v102 * v517) - v105 * v522) + v135 * v519) * v93
        v528 = v470 + v527
        v529 = v454 + v516
        v530 = v455 + v515
        v531 = 1.0 / (v2 + ngf_loss_per_day)
        v532 = ngf_loss_per_day * ((ngf_basal + k14 * pro_inflammatory) - ngf) + k29 * v199
        v533 = v532 * v531
        v534 = ngf + 1.544 * v533
        v535 = ngf_loss_per_day * ((ngf_basal + k14 * v210) - v534) + v6 * v533
        v536 = (v535 + k29 * v257) * v531
        v537 = (ngf + 0.9466785280815826 * v533) + 0.2557011698983284 * v536
        v538 = ngf_loss_per_day * ((ngf_basal + k14 * v268) - v537) + v10 * v533
        v539 = ((v538 + v11 * v536) + k29 * v320) * v531
        v540 = (ngf + 1.221224509226641 * v533) + 6.019134481288629 * v536
        v541 = (ngf + 3.314825187068521 * v533) + 2.896124015972201 * v536
        v542 = v541 + 0.9986419139977817 * v539
        v543 = ngf_loss_per_day * ((ngf_basal + k14 * v334) - v542) + v17 * v533
        v544 = (((v543 + v18 * v536) + v19 * v539) + k29 * v393) * v531
        v545 = (v540 + 12.53708332932087 * v539) + (-0.687886036105895) * v544
        v546 = ngf_loss_per_day * ((ngf_basal + k14 * v407) - v545) + v23 * v533
        v547 = ((((v546 + v24 * v536) + v25 * v539) + v26 * v544) + k29 * v463) * v531
        v548 = v545 + v547
        v549 = ngf_loss_per_day * ((ngf_basal + k14 * v475) - v548) + v31 * v533
        v550 = (((v549 + v32 * v536) + v33 * v539) + v34 * v544) + v36 * v547
        v551 = (v550 + k29 * v519) * v531
        v552 = v548 + v551
        v553 = ngf_share * ngf
        v554 = k12 * antibody_central
        v555 = 1.0 / (v554 + antibody_ic50_ug_per_l)
        v556 = 1.0 - v554 * v555
        v557 = k30 * v556
        v558 = peripheral_per_day * ((v553 * v556 + k13 * pro_inflammatory) - peripheral)
        v559 = peripheral_per_day * ((k12 * v555 - (k12 * (v555 * v555)) * v554) * v553)
        v560 = antibody_exchange_l_per_day * (v554 - k15 * antibody_peripheral)
        v561 = k16 * antibody_central
        v562 = 1.0 / (antibody_km_ug_per_l + v554)
        v563 = (k17 * antibody_central + v560) + v561 * v562
        v564 = 1.0 / (v2 + (k34 + (k16 * v562 - (k12 * (v562 * v562)) * v561)))
        v565 = k32 * v564
        v566 = 1.0 / ((v2 + k33) - k35 * v564)
        v567 = (v560 - v563 * v565) * v566
        v568 = (k33 * v567 - v563) * v564
        v569 = 1.0 / (v2 + peripheral_per_day)
        v570 = (((v558 + v557 * v533) - v559 * v568) + k31 * v199) * v569
        v571 = antibody_central + 1.544 * v568
        v572 = k12 * v571
        v573 = (ngf_share * v534) * (1.0 - v572 / (v572 + antibody_ic50_ug_per_l))
        v574 = peripheral + 1.544 * v570
        v575 = peripheral_per_day * ((v573 + k13 * v210) - v574) + v6 * v570
        v576 = v572 - k15 * (antibody_peripheral + 1.544 * v567)
        v577 = antibody_exchange_l_per_day * v576
        v578 = (k17 * v571 + v577) + (k16 * v571) / (antibody_km_ug_per_l + v572)
        v579 = v6 * v568 - v578
        v580 = ((v577 + v6 * v567) + v565 * v579) * v566
        v581 = (v579 + k33 * v580) * v564
        v582 = (((v575 + v557 * v536) - v559 * v581) + k31 * v257) * v569
        v583 = (antibody_central + 0.9466785280815826 * v568) + 0.2557011698983284 * v581
        v584 = k12 * v583
        v585 = (ngf_share * v537) * (1.0 - v584 / (v584 + antibody_ic50_ug_per_l))
        v586 = (peripheral + 0.9466785280815826 * v570) + 0.2557011698983284 * v582
        v587 = peripheral_per_day * ((v585 + k13 * v268) - v586) + v10 * v570
        v588 = antibody_peripheral + 0.9466785280815826 * v567
        v589 = v584 - k15 * (v588 + 0.2557011698983284 * v580)
        v590 = antibody_exchange_l_per_day * v589
        v591 = (k17 * v583 + v590) + (k16 * v583) / (antibody_km_ug_per_l + v584)
        v592 = (v10 * v568 - v591) + v11 * v581
        v593 = (((v590 + v10 * v567) + v11 * v580) + v565 * v592) * v566
        v594 = (v592 + k33 * v593) * v564
        v595 = ((((v587 + v11 * v582) + v557 * v539) - v559 * v594) + k31 * v320) * v569
        v596 = (peripheral + 1.221224509226641 * v570) + 6.019134481288629 * v582
        v597 = (antibody_central + 3.314825187068521 * v568) + 2.896124015972201 * v581
        v598 = v597 + 0.9986419139977817 * v594
        v599 = k12 * v598
        v600 = (ngf_share * v542) * (1.0 - v599 / (v599 + antibody_ic50_ug_per_l))
        v601 = (peripheral + 3.314825187068521 * v570) + 2.896124015972201 * v582
        v602 = v601 + 0.9986419139977817 * v595
        v603 = peripheral_per_day * ((v600 + k13 * v334) - v602) + v17 * v570
        v604 = (antibody_peripheral + 3.314825187068521 * v567) + 2.896124015972201 * v580
        v605 = v599 - k15 * (v604 + 0.9986419139977817 * v593)
        v606 = antibody_exchange_l_per_day * v605
        v607 = (k17 * v598 + v606) + (k16 * v598) / (antibody_km_ug_per_l + v599)
        v608 = ((v17 * v568 - v607) + v18 * v581) + v19 * v594
        v609 = ((((v606 + v17 * v567) + v18 * v580) + v19 * v593) + v565 * v608) * v566
        v610 = (v608 + k33 * v609) * v564
        v611 = (((v603 + v18 * v582) + v19 * v595) + v557 * v544) - v559 * v610
        v612 = (v611 + k31 * v393) * v569
        v613 = (v596 + 12.53708332932087 * v595) + (-0.687886036105895) * v612
        v614 = (antibody_central + 1.221224509226641 * v568) + 6.019134481288629 * v581
        v615 = (v614 + 12.53708332932087 * v594) + (-0.687886036105895) * v610
        v616 = k12 * v615
        v617 = (ngf_share * v545) * (1.0 - v616 / (v616 + antibody_ic50_ug_per_l))
        v618 = peripheral_per_day * ((v617 + k13 * v407) - v613) + v23 * v570
        v619 = (antibody_peripheral + 1.221224509226641 * v567) + 6.019134481288629 * v580
        v620 = (v619 + 12.53708332932087 * v593) + (-0.687886036105895) * v609
        v621 = antibody_exchange_l_per_day * (v616 - k15 * v620)
        v622 = (k17 * v615 + v621) + (k16 * v615) / (antibody_km_ug_per_l + v616)
        v623 = (((v23 * v568 - v622) + v24 * v581) + v25 * v594) + v26 * v610
        v624 = (((v621 + v23 * v567) + v24 * v580) + v25 * v593) + v26 * v609
        v625 = (v624 + v565 * v623) * v566
        v626 = (v623 + k33 * v625) * v564
        v627 = (((v618 + v24 * v582) + v25 * v595) + v26 * v612) + v557 * v547
        v628 = ((v627 - v559 * v626) + k31 * v463) * v569
        v629 = v613 + v628
        v630 = v615 + v626
        v631 = k12 * v630
        v632 = (ngf_share * v548) * (1.0 - v631 / (v631 + antibody_ic50_ug_per_l))
        v633 = peripheral_per_day * ((v632 + k13 * v475) - v629) + v31 * v570
        v634 = (((v633 + v32 * v582) + v33 * v595) + v34 * v612) + v36 * v628
        v635 = v620 + v625
        v636 = antibody_exchange_l_per_day * (v631 - k15 * v635)
        v637 = (k17 * v630 + v636) + (k16 * v630) / (antibody_km_ug_per_l + v631)
        v638 = (((v31 * v568 - v637) + v32 * v581) + v33 * v594) + v34 * v610
        v639 = v638 + v36 * v626
        v640 = (((v636 + v31 * v567) + v32 * v580) + v33 * v593) + v34 * v609
        v641 = ((v640 + v36 * v625) + v565 * v639) * v566
        v642 = (v639 + k33 * v641) * v564
        v643 = (((v634 + v557 * v551) - v559 * v642) + k31 * v519) * v569
        v644 = v629 + v643
        v645 = 1.0 / (v2 + central_per_day)
        v646 = (central_per_day * (peripheral - central) + central_per_day * v570) * v645
        v647 = central_per_day * (v574 - (central + 1.544 * v646)) + v6 * v646
        v648 = (v647 + central_per_day * v582) * v645
        v649 = v586 - ((central + 0.9466785280815826 * v646) + 0.2557011698983284 * v648)
        v650 = (central_per_day * v649 + v10 * v646) + v11 * v648
        v651 = (v650 + central_per_day * v595) * v645
        v652 = (central + 1.221224509226641 * v646) + 6.019134481288629 * v648
        v653 = (central + 3.314825187068521 * v646) + 2.896124015972201 * v648
        v654 = central_per_day * (v602 - (v653 + 0.9986419139977817 * v651)) + v17 * v646
        v655 = (((v654 + v18 * v648) + v19 * v651) + central_per_day * v612) * v645
        v656 = (v652 + 12.53708332932087 * v651) + (-0.687886036105895) * v655
        v657 = ((central_per_day * (v613 - v656) + v23 * v646) + v24 * v648) + v25 * v651
        v658 = ((v657 + v26 * v655) + central_per_day * v628) * v645
        v659 = v656 + v658
        v660 = ((central_per_day * (v629 - v659) + v31 * v646) + v32 * v648) + v33 * v651
        v661 = (((v660 + v34 * v655) + v36 * v658) + central_per_day * v643) * v645
        v662 = v659 + v661
        v663 = v504 * v151
        v664 = v497 + v663
        v665 = v461 * v66
        v666 = v453 + v665
        v667 = v630 + v642
        v668 = v635 + v641
        v669 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v670 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v671 = v517 / (atol + rtol * max(abs(damage), abs(v518)))
        v672 = v520 / (atol + rtol * max(abs(m1), abs(v521)))
        v673 = v522 / (atol + rtol * max(abs(m2), abs(v523)))
        v674 = v519 / (atol + rtol * max(abs(pro_inflammatory), abs(v524)))
        v675 = (((v669 * v669 + v670 * v670) + v671 * v671) + v672 * v672) + v673 * v673
        v676 = v525 / (atol + rtol * max(abs(anti_inflammatory), abs(v526)))
        v677 = v527 / (atol + rtol * max(abs(satellite_cells), abs(v528)))
        v678 = v516 / (atol + rtol * max(abs(fibre_area), abs(v529)))
        v679 = v515 / (atol + rtol * max(abs(scar), abs(v530)))
        v680 = (((v675 + v674 * v674) + v676 * v676) + v677 * v677) + v678 * v678
        v681 = v551 / (atol + rtol * max(abs(ngf), abs(v552)))
        v682 = v643 / (atol + rtol * max(abs(peripheral), abs(v644)))
        v683 = v661 / (atol + rtol * max(abs(central), abs(v662)))
        v684 = v663 / (atol + rtol * max(abs(steroid), abs(v664)))
        v685 = (((v680 + v679 * v679) + v681 * v681) + v682 * v682) + v683 * v683
        v686 = v665 / (atol + rtol * max(abs(load_relief), abs(v666)))
        v687 = v642 / (atol + rtol * max(abs(antibody_central), abs(v667)))
        v688 = v641 / (atol + rtol * max(abs(antibody_peripheral), abs(v668)))
        v689 = (((v685 + v684 * v684) + v686 * v686) + v687 * v687) + v688 * v688
        v690 = (((((((v39 + v62) + v518) + v521) + v523) + v524) + v526) + v528) + v529
        v691 = (((((v690 + v530) + v552) + v644) + v662) + v664) + v666
        v692 = ((v691 + load_relief_target) + v667) + v668
        v693 = 0.05555555555555555 * v689 + (v692 - v692)
        work[304 + lane] = v693
        work[320 + lane] = fast_cells
        work[336 + lane] = slow_cells
        work[352 + lane] = damage
        work[368 + lane] = m1
        work[384 + lane] = m2
        work[400 + lane] = pro_inflammatory
        work[416 + lane] = anti_inflammatory
        work[432 + lane] = satellite_cells
        work[448 + lane] = fibre_area
        work[464 + lane] = scar
        work[480 + lane] = ngf
        work[496 + lane] = peripheral
        work[512 + lane] = central
        work[528 + lane] = steroid
        work[544 + lane] = load_relief
        work[560 + lane] = load_relief_target
        work[576 + lane] = antibody_central
        work[592 + lane] = antibody_peripheral
        work[0 + lane] = v39
        work[16 + lane] = v62
        work[32 + lane] = v518
        work[48 + lane] = v521
        work[64 + lane] = v523
        work[80 + lane] = v524
        work[96 + lane] = v526
        work[112 + lane] = v528
        work[128 + lane] = v529
        work[144 + lane] = v530
        work[160 + lane] = v552
        work[176 + lane] = v644
        work[192 + lane] = v662
        work[208 + lane] = v664
        work[224 + lane] = v666
        work[256 + lane] = v667
        work[272 + lane] = v668
