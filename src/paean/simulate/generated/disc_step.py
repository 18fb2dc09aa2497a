"""One Rodas4 step of paean.simulate.body.Body.rates, disc.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2259; divisions and roots: 83.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 47
PREPARED = 72
FLOPS = 2259
DIVISIONS = 83


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
        cell_loss_per_day,
        cell_growth_per_day,
        cells_nourished,
        proteoglycan_turnover_per_day,
        catabolic_gain,
        synthesis_gain,
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
    k8 = 1.0 + feedback_midpoint_cubed
    k9 = 1.0 / antibody_central_l
    k10 = 1.0 - ngf_share
    k11 = 1.0 - ngf_basal
    k12 = 1.0 / antibody_peripheral_l
    k13 = antibody_vmax_ug_per_day * k9
    k14 = antibody_clearance_l_per_day * k9
    k15 = k7 * damage_turnover_per_day
    k16 = damage_turnover_per_day * damage_tissue_share
    k17 = k4 * recruitment_damage
    k18 = k4 * recruitment_feedback
    k19 = potency * k0
    k20 = m1_to_m2_per_day * polarisation_gain
    k21 = k5 * brake_strength
    k22 = anti_decay_per_day * k3
    k23 = anti_decay_per_day * (k3 * k6)
    k24 = anti_decay_per_day * (k3 * (k6 * potency))
    k25 = 0.5 * share_per_million
    k26 = ngf_loss_per_day * k11
    k27 = peripheral_per_day * ngf_share
    k28 = peripheral_per_day * k10
    k29 = antibody_exchange_l_per_day * k9
    k30 = k12 * antibody_exchange_l_per_day
    k31 = k14 + k29
    k32 = k30 * k29
    k33 = k16 * k17
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
        damage_tissue_share,
        cell_loss_per_day,
        cell_growth_per_day,
        cells_nourished,
        proteoglycan_turnover_per_day,
        catabolic_gain,
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
        k8,
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
        nucleus_cells = work[112 + lane]
        disc_proteoglycan = work[128 + lane]
        ngf = work[144 + lane]
        peripheral = work[160 + lane]
        central = work[176 + lane]
        steroid = work[192 + lane]
        load_relief = work[208 + lane]
        load_relief_target = work[224 + lane]
        antibody_central = work[240 + lane]
        antibody_peripheral = work[256 + lane]
        step_length = work[272 + lane]
        fast_clearance_per_day = work[576 + lane]
        slow_clearance_per_day = work[592 + lane]
        potency = work[608 + lane]
        unlicensed_secretion = work[624 + lane]
        half_licensing_cytokine = work[640 + lane]
        half_effect_million_cells = work[656 + lane]
        share_per_million = work[672 + lane]
        m1_to_m2_per_day = work[688 + lane]
        m2_to_m1_per_day = work[704 + lane]
        m1_loss_per_day = work[720 + lane]
        polarisation_gain = work[736 + lane]
        recruitment_basal = work[752 + lane]
        recruitment_damage = work[768 + lane]
        recruitment_feedback = work[784 + lane]
        feedback_midpoint_cubed = work[800 + lane]
        cytokine_basal = work[816 + lane]
        cytokine_damage = work[832 + lane]
        cytokine_m1 = work[848 + lane]
        brake_strength = work[864 + lane]
        pro_decay_per_day = work[880 + lane]
        anti_decay_per_day = work[896 + lane]
        damage_turnover_per_day = work[912 + lane]
        damage_tissue_share = work[928 + lane]
        cell_loss_per_day = work[944 + lane]
        cell_growth_per_day = work[960 + lane]
        cells_nourished = work[976 + lane]
        proteoglycan_turnover_per_day = work[992 + lane]
        catabolic_gain = work[1008 + lane]
        synthesis_gain = work[1024 + lane]
        ngf_loss_per_day = work[1040 + lane]
        ngf_basal = work[1056 + lane]
        peripheral_per_day = work[1072 + lane]
        central_per_day = work[1088 + lane]
        ngf_share = work[1104 + lane]
        steroid_decay_per_day = work[1120 + lane]
        load_relief_per_day = work[1136 + lane]
        antibody_exchange_l_per_day = work[1152 + lane]
        antibody_km_ug_per_l = work[1168 + lane]
        antibody_ic50_ug_per_l = work[1184 + lane]
        k0 = work[1200 + lane]
        k1 = work[1216 + lane]
        k3 = work[1232 + lane]
        k4 = work[1248 + lane]
        k5 = work[1264 + lane]
        k6 = work[1280 + lane]
        k7 = work[1296 + lane]
        k8 = work[1312 + lane]
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
        v63 = (k7 * (1.0 - load_relief) + damage_tissue_share * pro_inflammatory) - damage
        v64 = 1.0 / (v2 + load_relief_per_day)
        v65 = k15 * v64
        v66 = load_relief_per_day * (load_relief_target - load_relief)
        v67 = damage_turnover_per_day * v63 - v65 * v66
        v68 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v69 = 1.0 - steroid
        v70 = v68 * v69
        v71 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v72 = k5 * v71
        v73 = steroid_decay_per_day * steroid
        v74 = 1.0 / (v2 + steroid_decay_per_day)
        v75 = (pro_decay_per_day * (v68 * v72)) * v74
        v76 = 1.0 / (v2 + damage_turnover_per_day)
        v77 = (pro_decay_per_day * (v72 * (cytokine_damage * v69))) * v76
        v78 = 1.0 / (v2 + anti_decay_per_day)
        v79 = (pro_decay_per_day * ((k21 * (v71 * v71)) * v70)) * v78
        v80 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v81 = unlicensed_secretion + k0 * (pro_inflammatory * v80)
        v82 = potency * v81
        v83 = fast_cells + slow_cells
        v84 = v82 * v83
        v85 = k24 * v81
        v86 = v85 * v3
        v87 = v85 * v41
        v88 = anti_decay_per_day * (k3 * (m2 + k6 * v84) - anti_inflammatory) - v0 * v86
        v89 = v88 - v40 * v87
        v90 = (pro_decay_per_day * (v70 * v72 - pro_inflammatory) + v73 * v75) + v77 * v67
        v91 = m1 * m1
        v92 = v91 * m1
        v93 = 1.0 / (feedback_midpoint_cubed + v92)
        v94 = m1 * (m1 + m1) + v91
        v95 = k8 * v92
        v96 = 1.0 / (v84 + half_effect_million_cells)
        v97 = v84 * v96
        v98 = m1_to_m2_per_day * (1.0 + polarisation_gain * v97)
        v99 = v98 + m1_loss_per_day
        v100 = 1.0 / (v2 - (k18 * (v93 * (k8 * v94) - ((v93 * v93) * v94) * v95) - v99))
        v101 = (pro_decay_per_day * (v72 * (cytokine_m1 * v69))) * v100
        v102 = recruitment_basal + recruitment_damage * damage
        v103 = k4 * (v102 + recruitment_feedback * (v95 * v93)) - v99 * m1
        v104 = v96 * v96
        v105 = v96 * v82 - (v104 * v82) * v84
        v106 = m1 * (k20 * v105)
        v107 = v106 * v3
        v108 = v0 * v107
        v109 = v106 * v41
        v110 = v40 * v109
        v111 = k17 * v76
        v112 = (((v103 + m2_to_m1_per_day * m2) + v108) + v110) + v111 * v67
        v113 = v98 * v100
        v114 = 1.0 / ((v2 + k1) - m2_to_m1_per_day * v113)
        v115 = (k22 * v79 - m2_to_m1_per_day * v101) * v114
        v116 = (((v98 * m1 - k1 * m2) - v108) - v110) + v113 * v112
        v117 = v83 * (k19 * (v80 - (v80 * v80) * pro_inflammatory))
        v118 = k23 * v117
        v119 = v96 * v117 - (v104 * v117) * v84
        v120 = m1 * (k20 * v119)
        v121 = v120 - k33 * v76
        v122 = v113 * v121 - v120
        v123 = (((v2 + pro_decay_per_day) - k16 * v77) + v118 * v79) + v101 * v121
        v124 = 1.0 / (v123 - v115 * v122)
        v125 = (((v90 - v79 * v89) + v101 * v112) - v115 * v116) * v124
        v126 = (v67 + k16 * v125) * v76
        v127 = v66 * v64
        v128 = load_relief + 1.544 * v127
        v129 = pro_inflammatory + 1.544 * v125
        v130 = damage + 1.544 * v126
        v131 = (k7 * (1.0 - v128) + damage_tissue_share * v129) - v130
        v132 = load_relief_per_day * (load_relief_target - v128) + v6 * v127
        v133 = (damage_turnover_per_day * v131 + v6 * v126) - v65 * v132
        v134 = (v116 - v122 * v125) * v114
        v135 = ((v112 + m2_to_m1_per_day * v134) - v121 * v125) * v100
        v136 = m1 + 1.544 * v135
        v137 = v73 * v74
        v138 = steroid - 1.544 * v137
        v139 = (cytokine_basal + cytokine_damage * v130) + cytokine_m1 * v136
        v140 = ((v89 + k22 * v134) + v118 * v125) * v78
        v141 = anti_inflammatory + 1.544 * v140
        v142 = (v139 * (1.0 - v138)) * (k5 / (1.0 + brake_strength * v141)) - v129
        v143 = (-(steroid_decay_per_day * v138)) - v137 * v6
        v144 = m2 + 1.544 * v134
        v145 = unlicensed_secretion + k0 * (v129 / (v129 + half_licensing_cytokine))
        v146 = v5 + v43
        v147 = (potency * v145) * v146
        v148 = anti_decay_per_day * (k3 * (v144 + k6 * v147) - v141) + v6 * v140
        v149 = (v148 + v86 * v7) + v87 * v44
        v150 = ((pro_decay_per_day * v142 + v6 * v125) - v75 * v143) + v77 * v133
        v151 = (v136 * v136) * v136
        v152 = recruitment_feedback * ((k8 * v151) / (feedback_midpoint_cubed + v151))
        v153 = v147 / (v147 + half_effect_million_cells)
        v154 = m1_to_m2_per_day * (1.0 + polarisation_gain * v153)
        v155 = k4 * ((recruitment_basal + recruitment_damage * v130) + v152)
        v156 = (v155 - (v154 + m1_loss_per_day) * v136) + m2_to_m1_per_day * v144
        v157 = v107 * v7
        v158 = v109 * v44
        v159 = (((v156 + v6 * v135) - v157) - v158) + v111 * v133
        v160 = ((((v154 * v136 - k1 * v144) + v6 * v134) + v157) + v158) + v113 * v159
        v161 = (((v150 - v79 * v149) + v101 * v159) - v115 * v160) * v124
        v162 = (v133 + k16 * v161) * v76
        v163 = v132 * v64
        v164 = (load_relief + 0.9466785280815826 * v127) + 0.2557011698983284 * v163
        v165 = (pro_inflammatory + 0.9466785280815826 * v125) + 0.2557011698983284 * v161
        v166 = (damage + 0.9466785280815826 * v126) + 0.2557011698983284 * v162
        v167 = (k7 * (1.0 - v164) + damage_tissue_share * v165) - v166
        v168 = load_relief_per_day * (load_relief_target - v164) + v10 * v127
        v169 = v168 + v11 * v163
        v170 = ((damage_turnover_per_day * v167 + v10 * v126) + v11 * v162) - v65 * v169
        v171 = (v160 - v122 * v161) * v114
        v172 = ((v159 + m2_to_m1_per_day * v171) - v121 * v161) * v100
        v173 = (m1 + 0.9466785280815826 * v135) + 0.2557011698983284 * v172
        v174 = v143 * v74
        v175 = (steroid - 0.9466785280815826 * v137) + 0.2557011698983284 * v174
        v176 = (cytokine_basal + cytokine_damage * v166) + cytokine_m1 * v173
        v177 = ((v149 + k22 * v171) + v118 * v161) * v78
        v178 = (anti_inflammatory + 0.9466785280815826 * v140) + 0.2557011698983284 * v177
        v179 = (v176 * (1.0 - v175)) * (k5 / (1.0 + brake_strength * v178)) - v165
        v180 = ((-(steroid_decay_per_day * v175)) - v137 * v10) + v11 * v174
        v181 = ((pro_decay_per_day * v179 + v10 * v125) + v11 * v161) - v75 * v180
        v182 = (m2 + 0.9466785280815826 * v134) + 0.2557011698983284 * v171
        v183 = unlicensed_secretion + k0 * (v165 / (v165 + half_licensing_cytokine))
        v184 = v9 + v46
        v185 = (potency * v183) * v184
        v186 = anti_decay_per_day * (k3 * (v182 + k6 * v185) - v178) + v10 * v140
        v187 = ((v186 + v11 * v177) + v86 * v12) + v87 * v47
        v188 = (v173 * v173) * v173
        v189 = recruitment_feedback * ((k8 * v188) / (feedback_midpoint_cubed + v188))
        v190 = v185 / (v185 + half_effect_million_cells)
        v191 = m1_to_m2_per_day * (1.0 + polarisation_gain * v190)
        v192 = k4 * ((recruitment_basal + recruitment_damage * v166) + v189)
        v193 = (v192 - (v191 + m1_loss_per_day) * v173) + m2_to_m1_per_day * v182
        v194 = v107 * v12
        v195 = v109 * v47
        v196 = ((((v193 + v10 * v135) + v11 * v172) - v194) - v195) + v111 * v170
        v197 = ((((v191 * v173 - k1 * v182) + v10 * v134) + v11 * v171) + v194) + v195
        v198 = v197 + v113 * v196
        v199 = ((((v181 + v77 * v170) - v79 * v187) + v101 * v196) - v115 * v198) * v124
        v200 = (v170 + k16 * v199) * v76
        v201 = (damage + 1.221224509226641 * v126) + 6.019134481288629 * v162
        v202 = v169 * v64
        v203 = (load_relief + 3.314825187068521 * v127) + 2.896124015972201 * v163
        v204 = v203 + 0.9986419139977817 * v202
        v205 = (pro_inflammatory + 3.314825187068521 * v125) + 2.896124015972201 * v161
        v206 = v205 + 0.9986419139977817 * v199
        v207 = (damage + 3.314825187068521 * v126) + 2.896124015972201 * v162
        v208 = v207 + 0.9986419139977817 * v200
        v209 = (k7 * (1.0 - v204) + damage_tissue_share * v206) - v208
        v210 = load_relief_per_day * (load_relief_target - v204) + v17 * v127
        v211 = (v210 + v18 * v163) + v19 * v202
        v212 = ((damage_turnover_per_day * v209 + v17 * v126) + v18 * v162) + v19 * v200
        v213 = v212 - v65 * v211
        v214 = (v198 - v122 * v199) * v114
        v215 = ((v196 + m2_to_m1_per_day * v214) - v121 * v199) * v100
        v216 = (m1 + 3.314825187068521 * v135) + 2.896124015972201 * v172
        v217 = v216 + 0.9986419139977817 * v215
        v218 = v180 * v74
        v219 = (steroid - 3.314825187068521 * v137) + 2.896124015972201 * v174
        v220 = v219 + 0.9986419139977817 * v218
        v221 = (cytokine_basal + cytokine_damage * v208) + cytokine_m1 * v217
        v222 = ((v187 + k22 * v214) + v118 * v199) * v78
        v223 = (anti_inflammatory + 3.314825187068521 * v140) + 2.896124015972201 * v177
        v224 = v223 + 0.9986419139977817 * v222
        v225 = (v221 * (1.0 - v220)) * (k5 / (1.0 + brake_strength * v224)) - v206
        v226 = (((-(steroid_decay_per_day * v220)) - v137 * v17) + v18 * v174) + v19 * v218
        v227 = ((pro_decay_per_day * v225 + v17 * v125) + v18 * v161) + v19 * v199
        v228 = (m2 + 3.314825187068521 * v134) + 2.896124015972201 * v171
        v229 = v228 + 0.9986419139977817 * v214
        v230 = unlicensed_secretion + k0 * (v206 / (v206 + half_licensing_cytokine))
        v231 = v16 + v51
        v232 = (potency * v230) * v231
        v233 = anti_decay_per_day * (k3 * (v229 + k6 * v232) - v224) + v17 * v140
        v234 = (((v233 + v18 * v177) + v19 * v222) + v86 * v20) + v87 * v52
        v235 = (v217 * v217) * v217
        v236 = recruitment_feedback * ((k8 * v235) / (feedback_midpoint_cubed + v235))
        v237 = v232 / (v232 + half_effect_million_cells)
        v238 = m1_to_m2_per_day * (1.0 + polarisation_gain * v237)
        v239 = k4 * ((recruitment_basal + recruitment_damage * v208) + v236)
        v240 = (v239 - (v238 + m1_loss_per_day) * v217) + m2_to_m1_per_day * v229
        v241 = v107 * v20
        v242 = v109 * v52
        v243 = ((((v240 + v17 * v135) + v18 * v172) + v19 * v215) - v241) - v242
        v244 = v243 + v111 * v213
        v245 = (((v238 * v217 - k1 * v229) + v17 * v134) + v18 * v171) + v19 * v214
        v246 = ((v245 + v241) + v242) + v113 * v244
        v247 = (((v227 - v75 * v226) + v77 * v213) - v79 * v234) + v101 * v244
        v248 = (v247 - v115 * v246) * v124
        v249 = (v213 + k16 * v248) * v76
        v250 = (v201 + 12.53708332932087 * v200) + (-0.687886036105895) * v249
        v251 = (load_relief + 1.221224509226641 * v127) + 6.019134481288629 * v163
        v252 = v211 * v64
        v253 = (v251 + 12.53708332932087 * v202) + (-0.687886036105895) * v252
        v254 = (pro_inflammatory + 1.221224509226641 * v125) + 6.019134481288629 * v161
        v255 = (v254 + 12.53708332932087 * v199) + (-0.687886036105895) * v248
        v256 = (k7 * (1.0 - v253) + damage_tissue_share * v255) - v250
        v257 = ((damage_turnover_per_day * v256 + v23 * v126) + v24 * v162) + v25 * v200
        v258 = load_relief_per_day * (load_relief_target - v253) + v23 * v127
        v259 = ((v258 + v24 * v163) + v25 * v202) + v26 * v252
        v260 = (v257 + v26 * v249) - v65 * v259
        v261 = (m1 + 1.221224509226641 * v135) + 6.019134481288629 * v172
        v262 = (v246 - v122 * v248) * v114
        v263 = ((v244 + m2_to_m1_per_day * v262) - v121 * v248) * v100
        v264 = (v261 + 12.53708332932087 * v215) + (-0.687886036105895) * v263
        v265 = (steroid - 1.221224509226641 * v137) + 6.019134481288629 * v174
        v266 = v226 * v74
        v267 = (v265 + 12.53708332932087 * v218) + (-0.687886036105895) * v266
        v268 = (cytokine_basal + cytokine_damage * v250) + cytokine_m1 * v264
        v269 = (anti_inflammatory + 1.221224509226641 * v140) + 6.019134481288629 * v177
        v270 = ((v234 + k22 * v262) + v118 * v248) * v78
        v271 = (v269 + 12.53708332932087 * v222) + (-0.687886036105895) * v270
        v272 = (v268 * (1.0 - v267)) * (k5 / (1.0 + brake_strength * v271)) - v255
        v273 = ((pro_decay_per_day * v272 + v23 * v125) + v24 * v161) + v25 * v199
        v274 = (((-(steroid_decay_per_day * v267)) - v137 * v23) + v24 * v174) + v25 * v218
        v275 = v274 + v26 * v266
        v276 = (m2 + 1.221224509226641 * v134) + 6.019134481288629 * v171
        v277 = (v276 + 12.53708332932087 * v214) + (-0.687886036105895) * v262
        v278 = unlicensed_secretion + k0 * (v255 / (v255 + half_licensing_cytokine))
        v279 = v22 + v54
        v280 = (potency * v278) * v279
        v281 = anti_decay_per_day * (k3 * (v277 + k6 * v280) - v271) + v23 * v140
        v282 = ((((v281 + v24 * v177) + v25 * v222) + v26 * v270) + v86 * v28) + v87 * v56
        v283 = (v264 * v264) * v264
        v284 = recruitment_feedback * ((k8 * v283) / (feedback_midpoint_cubed + v283))
        v285 = v280 / (v280 + half_effect_million_cells)
        v286 = m1_to_m2_per_day * (1.0 + polarisation_gain * v285)
        v287 = k4 * ((recruitment_basal + recruitment_damage * v250) + v284)
        v288 = (v287 - (v286 + m1_loss_per_day) * v264) + m2_to_m1_per_day * v277
        v289 = v107 * v28
        v290 = v109 * v56
        v291 = ((((v288 + v23 * v135) + v24 * v172) + v25 * v215) + v26 * v263) - v289
        v292 = (v291 - v290) + v111 * v260
        v293 = (((v273 + v26 * v248) - v75 * v275) + v77 * v260) - v79 * v282
        v294 = (((v286 * v264 - k1 * v277) + v23 * v134) + v24 * v171) + v25 * v214
        v295 = (((v294 + v26 * v262) + v289) + v290) + v113 * v292
        v296 = ((v293 + v101 * v292) - v115 * v295) * v124
        v297 = (v260 + k16 * v296) * v76
        v298 = v250 + v297
        v299 = v259 * v64
        v300 = v253 + v299
        v301 = v255 + v296
        v302 = (k7 * (1.0 - v300) + damage_tissue_share * v301) - v298
        v303 = ((damage_turnover_per_day * v302 + v31 * v126) + v32 * v162) + v33 * v200
        v304 = load_relief_per_day * (load_relief_target - v300) + v31 * v127
        v305 = (((v304 + v32 * v163) + v33 * v202) + v34 * v252) + v36 * v299
        v306 = ((v303 + v34 * v249) + v36 * v297) - v65 * v305
        v307 = (v295 - v122 * v296) * v114
        v308 = ((v292 + m2_to_m1_per_day * v307) - v121 * v296) * v100
        v309 = v264 + v308
        v310 = v275 * v74
        v311 = v267 + v310
        v312 = (cytokine_basal + cytokine_damage * v298) + cytokine_m1 * v309
        v313 = ((v282 + k22 * v307) + v118 * v296) * v78
        v314 = v271 + v313
        v315 = (v312 * (1.0 - v311)) * (k5 / (1.0 + brake_strength * v314)) - v301
        v316 = ((pro_decay_per_day * v315 + v31 * v125) + v32 * v161) + v33 * v199
        v317 = (((-(steroid_decay_per_day * v311)) - v137 * v31) + v32 * v174) + v33 * v218
        v318 = (v317 + v34 * v266) + v36 * v310
        v319 = v277 + v307
        v320 = unlicensed_secretion + k0 * (v301 / (v301 + half_licensing_cytokine))
        v321 = v30 + v58
        v322 = (potency * v320) * v321
        v323 = anti_decay_per_day * (k3 * (v319 + k6 * v322) - v314) + v31 * v140
        v324 = ((((v323 + v32 * v177) + v33 * v222) + v34 * v270) + v36 * v313) + v86 * v37
        v325 = v324 + v87 * v60
        v326 = (((v316 + v34 * v248) + v36 * v296) - v75 * v318) + v77 * v306
        v327 = (v309 * v309) * v309
        v328 = recruitment_feedback * ((k8 * v327) / (feedback_midpoint_cubed + v327))
        v329 = v322 / (v322 + half_effect_million_cells)
        v330 = m1_to_m2_per_day * (1.0 + polarisation_gain * v329)
        v331 = k4 * ((recruitment_basal + recruitment_damage * v298) + v328)
        v332 = (v331 - (v330 + m1_loss_per_day) * v309) + m2_to_m1_per_day * v319
        v333 = (((v332 + v31 * v135) + v32 * v172) + v33 * v215) + v34 * v263
        v334 = v107 * v37
        v335 = v109 * v60
        v336 = (((v333 + v36 * v308) - v334) - v335) + v111 * v306
        v337 = (((v330 * v309 - k1 * v319) + v31 * v134) + v32 * v171) + v33 * v214
        v338 = ((((v337 + v34 * v262) + v36 * v307) + v334) + v335) + v113 * v336
        v339 = (((v326 - v79 * v325) + v101 * v336) - v115 * v338) * v124
        v340 = (v306 + k16 * v339) * v76
        v341 = v298 + v340
        v342 = (v338 - v122 * v339) * v114
        v343 = ((v336 + m2_to_m1_per_day * v342) - v121 * v339) * v100
        v344 = v309 + v343
        v345 = v319 + v342
        v346 = v301 + v339
        v347 = ((v325 + k22 * v342) + v118 * v339) * v78
        v348 = v314 + v347
        v349 = cell_growth_per_day * v97
        v350 = v349 * nucleus_cells
        v351 = cells_nourished - nucleus_cells
        v352 = sqrt(v351 * v351 + 1e-06)
        v353 = 0.5 * (v351 + v352)
        v354 = share_per_million * v83
        v355 = 1.0 - nucleus_cells
        v356 = sqrt(v355 * v355 + 1e-06)
        v357 = v355 + v356
        v358 = cell_loss_per_day * pro_inflammatory
        v359 = v353 * (nucleus_cells * (cell_growth_per_day * v105)) + k25 * v357
        v360 = v359 * v3
        v361 = v359 * v41
        v362 = ((v350 * v353 + v354 * (0.5 * v357)) - v358 * nucleus_cells) - v0 * v360
        v363 = v353 * (nucleus_cells * (cell_growth_per_day * v119))
        v364 = v363 - cell_loss_per_day * nucleus_cells
        v365 = v353 * v349 + v350 * (0.5 * ((-1.0) + (0.5 / v352) * ((-v351) - v351)))
        v366 = (v365 + v354 * (0.5 * ((-1.0) + (0.5 / v356) * ((-v355) - v355)))) - v358
        v367 = 1.0 / (v2 - v366)
        v368 = ((v362 - v40 * v361) + v364 * v125) * v367
        v369 = nucleus_cells + 1.544 * v368
        v370 = cells_nourished - v369
        v371 = 0.5 * (v370 + sqrt(v370 * v370 + 1e-06))
        v372 = 1.0 - v369
        v373 = (share_per_million * v146) * (0.5 * (v372 + sqrt(v372 * v372 + 1e-06)))
        v374 = ((cell_growth_per_day * v153) * v369) * v371 + v373
        v375 = ((v374 - (cell_loss_per_day * v129) * v369) + v6 * v368) + v360 * v7
        v376 = ((v375 + v361 * v44) + v364 * v161) * v367
        v377 = (nucleus_cells + 0.9466785280815826 * v368) + 0.2557011698983284 * v376
        v378 = cells_nourished - v377
        v379 = 0.5 * (v378 + sqrt(v378 * v378 + 1e-06))
        v380 = 1.0 - v377
        v381 = (share_per_million * v184) * (0.5 * (v380 + sqrt(v380 * v380 + 1e-06)))
        v382 = ((cell_growth_per_day * v190) * v377) * v379 + v381
        v383 = ((v382 - (cell_loss_per_day * v165) * v377) + v10 * v368) + v11 * v376
        v384 = (((v383 + v360 * v12) + v361 * v47) + v364 * v199) * v367
        v385 = (nucleus_cells + 1.221224509226641 * v368) + 6.019134481288629 * v376
        v386 = (nucleus_cells + 3.314825187068521 * v368) + 2.896124015972201 * v376
        v387 = v386 + 0.9986419139977817 * v384
        v388 = cells_nourished - v387
        v389 = 0.5 * (v388 + sqrt(v388 * v388 + 1e-06))
        v390 = 1.0 - v387
        v391 = (share_per_million * v231) * (0.5 * (v390 + sqrt(v390 * v390 + 1e-06)))
        v392 = ((cell_growth_per_day * v237) * v387) * v389 + v391
        v393 = ((v392 - (cell_loss_per_day * v206) * v387) + v17 * v368) + v18 * v376
        v394 = ((((v393 + v19 * v384) + v360 * v20) + v361 * v52) + v364 * v248) * v367
        v395 = (v385 + 12.53708332932087 * v384) + (-0.687886036105895) * v394
        v396 = cells_nourished - v395
        v397 = 0.5 * (v396 + sqrt(v396 * v396 + 1e-06))
        v398 = 1.0 - v395
        v399 = (share_per_million * v279) * (0.5 * (v398 + sqrt(v398 * v398 + 1e-06)))
        v400 = ((cell_growth_per_day * v285) * v395) * v397 + v399
        v401 = ((v400 - (cell_loss_per_day * v255) * v395) + v23 * v368) + v24 * v376
        v402 = (((v401 + v25 * v384) + v26 * v394) + v360 * v28) + v361 * v56
        v403 = (v402 + v364 * v296) * v367
        v404 = v395 + v403
        v405 = cells_nourished - v404
        v406 = 0.5 * (v405 + sqrt(v405 * v405 + 1e-06))
        v407 = 1.0 - v404
        v408 = (share_per_million * v321) * (0.5 * (v407 + sqrt(v407 * v407 + 1e-06)))
        v409 = ((cell_growth_per_day * v329) * v404) * v406 + v408
        v410 = ((v409 - (cell_loss_per_day * v301) * v404) + v31 * v368) + v32 * v376
        v411 = (((v410 + v33 * v384) + v34 * v394) + v36 * v403) + v360 * v37
        v412 = ((v411 + v361 * v60) + v364 * v339) * v367
        v413 = v404 + v412
        v414 = 1.0 + synthesis_gain * v97
        v415 = 1.0 + catabolic_gain * pro_inflammatory
        v416 = nucleus_cells * v414 - v415 * disc_proteoglycan
        v417 = proteoglycan_turnover_per_day * (nucleus_cells * (synthesis_gain * v105))
        v418 = v417 * v3
        v419 = v417 * v41
        v420 = proteoglycan_turnover_per_day * v414
        v421 = (proteoglycan_turnover_per_day * v416 - v0 * v418) - v40 * v419
        v422 = nucleus_cells * (synthesis_gain * v119) - catabolic_gain * disc_proteoglycan
        v423 = proteoglycan_turnover_per_day * v422
        v424 = 1.0 / (v2 + proteoglycan_turnover_per_day * v415)
        v425 = ((v421 + v420 * v368) + v423 * v125) * v424
        v426 = (1.0 + catabolic_gain * v129) * (disc_proteoglycan + 1.544 * v425)
        v427 = v369 * (1.0 + synthesis_gain * v153) - v426
        v428 = (proteoglycan_turnover_per_day * v427 + v6 * v425) + v418 * v7
        v429 = (((v428 + v419 * v44) + v420 * v376) + v423 * v161) * v424
        v430 = (disc_proteoglycan + 0.9466785280815826 * v425) + 0.2557011698983284 * v429
        v431 = v377 * (1.0 + synthesis_gain * v190) - (1.0 + catabolic_gain * v165) * v430
        v432 = (proteoglycan_turnover_per_day * v431 + v10 * v425) + v11 * v429
        v433 = ((((v432 + v418 * v12) + v419 * v47) + v420 * v384) + v423 * v199) * v424
        v434 = (disc_proteoglycan + 1.221224509226641 * v425) + 6.019134481288629 * v429
        v435 = (disc_proteoglycan + 3.314825187068521 * v425) + 2.896124015972201 * v429
        v436 = (1.0 + catabolic_gain * v206) * (v435 + 0.9986419139977817 * v433)
        v437 = v387 * (1.0 + synthesis_gain * v237) - v436
        v438 = (proteoglycan_turnover_per_day * v437 + v17 * v425) + v18 * v429
        v439 = (((v438 + v19 * v433) + v418 * v20) + v419 * v52) + v420 * v394
        v440 = (v439 + v423 * v248) * v424
        v441 = (v434 + 12.53708332932087 * v433) + (-0.687886036105895) * v440
        v442 = v395 * (1.0 + synthesis_gain * v285) - (1.0 + catabolic_gain * v255) * v441
        v443 = (proteoglycan_turnover_per_day * v442 + v23 * v425) + v24 * v429
        v444 = (((v443 + v25 * v433) + v26 * v440) + v418 * v28) + v419 * v56
        v445 = ((v444 + v420 * v403) + v423 * v296) * v424
        v446 = v441 + v445
        v447 = v404 * (1.0 + synthesis_gain * v329) - (1.0 + catabolic_gain * v301) * v446
        v448 = (proteoglycan_turnover_per_day * v447 + v31 * v425) + v32 * v429
        v449 = (((v448 + v33 * v433) + v34 * v440) + v36 * v445) + v418 * v37
        v450 = (((v449 + v419 * v60) + v420 * v412) + v423 * v339) * v424
        v451 = v446 + v450
        v452 = 1.0 / (v2 + ngf_loss_per_day)
        v453 = ngf_loss_per_day * ((ngf_basal + k11 * pro_inflammatory) - ngf) + k26 * v125
        v454 = v453 * v452
        v455 = ngf + 1.544 * v454
        v456 = ngf_loss_per_day * ((ngf_basal + k11 * v129) - v455) + v6 * v454
        v457 = (v456 + k26 * v161) * v452
        v458 = (ngf + 0.9466785280815826 * v454) + 0.2557011698983284 * v457
        v459 = ngf_loss_per_day * ((ngf_basal + k11 * v165) - v458) + v10 * v454
        v460 = ((v459 + v11 * v457) + k26 * v199) * v452
        v461 = (ngf + 1.221224509226641 * v454) + 6.019134481288629 * v457
        v462 = (ngf + 3.314825187068521 * v454) + 2.896124015972201 * v457
        v463 = v462 + 0.9986419139977817 * v460
        v464 = ngf_loss_per_day * ((ngf_basal + k11 * v206) - v463) + v17 * v454
        v465 = (((v464 + v18 * v457) + v19 * v460) + k26 * v248) * v452
        v466 = (v461 + 12.53708332932087 * v460) + (-0.687886036105895) * v465
        v467 = ngf_loss_per_day * ((ngf_basal + k11 * v255) - v466) + v23 * v454
        v468 = ((((v467 + v24 * v457) + v25 * v460) + v26 * v465) + k26 * v296) * v452
        v469 = v466 + v468
        v470 = ngf_loss_per_day * ((ngf_basal + k11 * v301) - v469) + v31 * v454
        v471 = (((v470 + v32 * v457) + v33 * v460) + v34 * v465) + v36 * v468
        v472 = (v471 + k26 * v339) * v452
        v473 = v469 + v472
        v474 = ngf_share * ngf
        v475 = k9 * antibody_central
        v476 = 1.0 / (v475 + antibody_ic50_ug_per_l)
        v477 = 1.0 - v475 * v476
        v478 = k27 * v477
        v479 = peripheral_per_day * ((v474 * v477 + k10 * pro_inflammatory) - peripheral)
        v480 = peripheral_per_day * ((k9 * v476 - (k9 * (v476 * v476)) * v475) * v474)
        v481 = antibody_exchange_l_per_day * (v475 - k12 * antibody_peripheral)
        v482 = k13 * antibody_central
        v483 = 1.0 / (antibody_km_ug_per_l + v475)
        v484 = (k14 * antibody_central + v481) + v482 * v483
        v485 = 1.0 / (v2 + (k31 + (k13 * v483 - (k9 * (v483 * v483)) * v482)))
        v486 = k29 * v485
        v487 = 1.0 / ((v2 + k30) - k32 * v485)
        v488 = (v481 - v484 * v486) * v487
        v489 = (k30 * v488 - v484) * v485
        v490 = 1.0 / (v2 + peripheral_per_day)
        v491 = (((v479 + v478 * v454) - v480 * v489) + k28 * v125) * v490
        v492 = antibody_central + 1.544 * v489
        v493 = k9 * v492
        v494 = (ngf_share * v455) * (1.0 - v493 / (v493 + antibody_ic50_ug_per_l))
        v495 = peripheral + 1.544 * v491
        v496 = peripheral_per_day * ((v494 + k10 * v129) - v495) + v6 * v491
        v497 = v493 - k12 * (antibody_peripheral + 1.544 * v488)
        v498 = antibody_exchange_l_per_day * v497
        v499 = (k14 * v492 + v498) + (k13 * v492) / (antibody_km_ug_per_l + v493)
        v500 = v6 * v489 - v499
        v501 = ((v498 + v6 * v488) + v486 * v500) * v487
        v502 = (v500 + k30 * v501) * v485
        v503 = (((v496 + v478 * v457) - v480 * v502) + k28 * v161) * v490
        v504 = (antibody_central + 0.9466785280815826 * v489) + 0.2557011698983284 * v502
        v505 = k9 * v504
        v506 = (ngf_share * v458) * (1.0 - v505 / (v505 + antibody_ic50_ug_per_l))
        v507 = (peripheral + 0.9466785280815826 * v491) + 0.2557011698983284 * v503
        v508 = peripheral_per_day * ((v506 + k10 * v165) - v507) + v10 * v491
        v509 = antibody_peripheral + 0.9466785280815826 * v488
        v510 = v505 - k12 * (v509 + 0.2557011698983284 * v501)
        v511 = antibody_exchange_l_per_day * v510
        v512 = (k14 * v504 + v511) + (k13 * v504) / (antibody_km_ug_per_l + v505)
        v513 = (v10 * v489 - v512) + v11 * v502
        v514 = (((v511 + v10 * v488) + v11 * v501) + v486 * v513) * v487
        v515 = (v513 + k30 * v514) * v485
        v516 = ((((v508 + v11 * v503) + v478 * v460) - v480 * v515) + k28 * v199) * v490
        v517 = (peripheral + 1.221224509226641 * v491) + 6.019134481288629 * v503
        v518 = (antibody_central + 3.314825187068521 * v489) + 2.896124015972201 * v502
        v519 = v518 + 0.9986419139977817 * v515
        v520 = k9 * v519
        v521 = (ngf_share * v463) * (1.0 - v520 / (v520 + antibody_ic50_ug_per_l))
        v522 = (peripheral + 3.314825187068521 * v491) + 2.896124015972201 * v503
        v523 = v522 + 0.9986419139977817 * v516
        v524 = peripheral_per_day * ((v521 + k10 * v206) - v523) + v17 * v491
        v525 = (antibody_peripheral + 3.314825187068521 * v488) + 2.896124015972201 * v501
        v526 = v520 - k12 * (v525 + 0.9986419139977817 * v514)
        v527 = antibody_exchange_l_per_day * v526
        v528 = (k14 * v519 + v527) + (k13 * v519) / (antibody_km_ug_per_l + v520)
        v529 = ((v17 * v489 - v528) + v18 * v502) + v19 * v515
        v530 = ((((v527 + v17 * v488) + v18 * v501) + v19 * v514) + v486 * v529) * v487
        v531 = (v529 + k30 * v530) * v485
        v532 = (((v524 + v18 * v503) + v19 * v516) + v478 * v465) - v480 * v531
        v533 = (v532 + k28 * v248) * v490
        v534 = (v517 + 12.53708332932087 * v516) + (-0.687886036105895) * v533
        v535 = (antibody_central + 1.221224509226641 * v489) + 6.019134481288629 * v502
        v536 = (v535 + 12.53708332932087 * v515) + (-0.687886036105895) * v531
        v537 = k9 * v536
        v538 = (ngf_share * v466) * (1.0 - v537 / (v537 + antibody_ic50_ug_per_l))
        v539 = peripheral_per_day * ((v538 + k10 * v255) - v534) + v23 * v491
        v540 = (antibody_peripheral + 1.221224509226641 * v488) + 6.019134481288629 * v501
        v541 = (v540 + 12.53708332932087 * v514) + (-0.687886036105895) * v530
        v542 = antibody_exchange_l_per_day * (v537 - k12 * v541)
        v543 = (k14 * v536 + v542) + (k13 * v536) / (antibody_km_ug_per_l + v537)
        v544 = (((v23 * v489 - v543) + v24 * v502) + v25 * v515) + v26 * v531
        v545 = (((v542 + v23 * v488) + v24 * v501) + v25 * v514) + v26 * v530
        v546 = (v545 + v486 * v544) * v487
        v547 = (v544 + k30 * v546) * v485
        v548 = (((v539 + v24 * v503) + v25 * v516) + v26 * v533) + v478 * v468
        v549 = ((v548 - v480 * v547) + k28 * v296) * v490
        v550 = v534 + v549
        v551 = v536 + v547
        v552 = k9 * v551
        v553 = (ngf_share * v469) * (1.0 - v552 / (v552 + antibody_ic50_ug_per_l))
        v554 = peripheral_per_day * ((v553 + k10 * v301) - v550) + v31 * v491
        v555 = (((v554 + v32 * v503) + v33 * v516) + v34 * v533) + v36 * v549
        v556 = v541 + v546
        v557 = antibody_exchange_l_per_day * (v552 - k12 * v556)
        v558 = (k14 * v551 + v557) + (k13 * v551) / (antibody_km_ug_per_l + v552)
        v559 = (((v31 * v489 - v558) + v32 * v502) + v33 * v515) + v34 * v531
        v560 = v559 + v36 * v547
        v561 = (((v557 + v31 * v488) + v32 * v501) + v33 * v514) + v34 * v530
        v562 = ((v561 + v36 * v546) + v486 * v560) * v487
        v563 = (v560 + k30 * v562) * v485
        v564 = (((v555 + v478 * v472) - v480 * v563) + k28 * v339) * v490
        v565 = v550 + v564
        v566 = 1.0 / (v2 + central_per_day)
        v567 = (central_per_day * (peripheral - central) + central_per_day * v491) * v566
        v568 = central_per_day * (v495 - (central + 1.544 * v567)) + v6 * v567
        v569 = (v568 + central_per_day * v503) * v566
        v570 = v507 - ((central + 0.9466785280815826 * v567) + 0.2557011698983284 * v569)
        v571 = (central_per_day * v570 + v10 * v567) + v11 * v569
        v572 = (v571 + central_per_day * v516) * v566
        v573 = (central + 1.221224509226641 * v567) + 6.019134481288629 * v569
        v574 = (central + 3.314825187068521 * v567) + 2.896124015972201 * v569
        v575 = central_per_day * (v523 - (v574 + 0.9986419139977817 * v572)) + v17 * v567
        v576 = (((v575 + v18 * v569) + v19 * v572) + central_per_day * v533) * v566
        v577 = (v573 + 12.53708332932087 * v572) + (-0.687886036105895) * v576
        v578 = ((central_per_day * (v534 - v577) + v23 * v567) + v24 * v569) + v25 * v572
        v579 = ((v578 + v26 * v576) + central_per_day * v549) * v566
        v580 = v577 + v579
        v581 = ((central_per_day * (v550 - v580) + v31 * v567) + v32 * v569) + v33 * v572
        v582 = (((v581 + v34 * v576) + v36 * v579) + central_per_day * v564) * v566
        v583 = v580 + v582
        v584 = v318 * v74
        v585 = v311 + v584
        v586 = v305 * v64
        v587 = v300 + v586
        v588 = v551 + v563
        v589 = v556 + v562
        v590 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v591 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v592 = v340 / (atol + rtol * max(abs(damage), abs(v341)))
        v593 = v343 / (atol + rtol * max(abs(m1), abs(v344)))
        v594 = v342 / (atol + rtol * max(abs(m2), abs(v345)))
        v595 = v339 / (atol + rtol * max(abs(pro_inflammatory), abs(v346)))
        v596 = (((v590 * v590 + v591 * v591) + v592 * v592) + v593 * v593) + v594 * v594
        v597 = v347 / (atol + rtol * max(abs(anti_inflammatory), abs(v348)))
        v598 = v412 / (atol + rtol * max(abs(nucleus_cells), abs(v413)))
        v599 = v450 / (atol + rtol * max(abs(disc_proteoglycan), abs(v451)))
        v600 = v472 / (atol + rtol * max(abs(ngf), abs(v473)))
        v601 = (((v596 + v595 * v595) + v597 * v597) + v598 * v598) + v599 * v599
        v602 = v564 / (atol + rtol * max(abs(peripheral), abs(v565)))
        v603 = v582 / (atol + rtol * max(abs(central), abs(v583)))
        v604 = v584 / (atol + rtol * max(abs(steroid), abs(v585)))
        v605 = v586 / (atol + rtol * max(abs(load_relief), abs(v587)))
        v606 = (((v601 + v600 * v600) + v602 * v602) + v603 * v603) + v604 * v604
        v607 = v563 / (atol + rtol * max(abs(antibody_central), abs(v588)))
        v608 = v562 / (atol + rtol * max(abs(antibody_peripheral), abs(v589)))
        v609 = (((((((v39 + v62) + v341) + v344) + v345) + v346) + v348) + v413) + v451
        v610 = (((((v609 + v473) + v565) + v583) + v585) + v587) + load_relief_target
        v611 = (v610 + v588) + v589
        v612 = 0.058823529411764705 * (((v606 + v605 * v605) + v607 * v607) + v608 * v608)
        v613 = v612 + (v611 - v611)
        work[288 + lane] = v613
        work[304 + lane] = fast_cells
        work[320 + lane] = slow_cells
        work[336 + lane] = damage
        work[352 + lane] = m1
        work[368 + lane] = m2
        work[384 + lane] = pro_inflammatory
        work[400 + lane] = anti_inflammatory
        work[416 + lane] = nucleus_cells
        work[432 + lane] = disc_proteoglycan
        work[448 + lane] = ngf
        work[464 + lane] = peripheral
        work[480 + lane] = central
        work[496 + lane] = steroid
        work[512 + lane] = load_relief
        work[528 + lane] = load_relief_target
        work[544 + lane] = antibody_central
        work[560 + lane] = antibody_peripheral
        work[0 + lane] = v39
        work[16 + lane] = v62
        work[32 + lane] = v341
        work[48 + lane] = v344
        work[64 + lane] = v345
        work[80 + lane] = v346
        work[96 + lane] = v348
        work[112 + lane] = v413
        work[128 + lane] = v451
        work[144 + lane] = v473
        work[160 + lane] = v565
        work[176 + lane] = v583
        work[192 + lane] = v585
        work[208 + lane] = v587
        work[240 + lane] = v588
        work[256 + lane] = v589
