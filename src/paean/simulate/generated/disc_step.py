"""One Rodas4 step of paean.simulate.body.Body.rates, disc.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2202; divisions and roots: 76.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 46
PREPARED = 70
FLOPS = 2202
DIVISIONS = 76


def prepare(constants: Sequence[Any]) -> list[Any]:
    """Return the rows that the step reads, from the rows of constants."""
    (
        fast_clearance_per_day,
        slow_clearance_per_day,
        potency,
        unlicensed_secretion,
        half_licensing_cytokine,
        half_effect_million_cells,
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
    k25 = ngf_loss_per_day * k11
    k26 = peripheral_per_day * ngf_share
    k27 = peripheral_per_day * k10
    k28 = antibody_exchange_l_per_day * k9
    k29 = k12 * antibody_exchange_l_per_day
    k30 = k14 + k28
    k31 = k29 * k28
    k32 = k16 * k17
    return [
        fast_clearance_per_day,
        slow_clearance_per_day,
        potency,
        unlicensed_secretion,
        half_licensing_cytokine,
        half_effect_million_cells,
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
    ]


def step(work: Any, rtol: float, atol: float) -> None:
    """Step every lane of ``work`` once; a lane with an error above 1 stays."""
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
        fast_clearance_per_day = work[304 + lane]
        slow_clearance_per_day = work[320 + lane]
        potency = work[336 + lane]
        unlicensed_secretion = work[352 + lane]
        half_licensing_cytokine = work[368 + lane]
        half_effect_million_cells = work[384 + lane]
        m1_to_m2_per_day = work[400 + lane]
        m2_to_m1_per_day = work[416 + lane]
        m1_loss_per_day = work[432 + lane]
        polarisation_gain = work[448 + lane]
        recruitment_basal = work[464 + lane]
        recruitment_damage = work[480 + lane]
        recruitment_feedback = work[496 + lane]
        feedback_midpoint_cubed = work[512 + lane]
        cytokine_basal = work[528 + lane]
        cytokine_damage = work[544 + lane]
        cytokine_m1 = work[560 + lane]
        brake_strength = work[576 + lane]
        pro_decay_per_day = work[592 + lane]
        anti_decay_per_day = work[608 + lane]
        damage_turnover_per_day = work[624 + lane]
        damage_tissue_share = work[640 + lane]
        cell_loss_per_day = work[656 + lane]
        cell_growth_per_day = work[672 + lane]
        cells_nourished = work[688 + lane]
        proteoglycan_turnover_per_day = work[704 + lane]
        catabolic_gain = work[720 + lane]
        synthesis_gain = work[736 + lane]
        ngf_loss_per_day = work[752 + lane]
        ngf_basal = work[768 + lane]
        peripheral_per_day = work[784 + lane]
        central_per_day = work[800 + lane]
        ngf_share = work[816 + lane]
        steroid_decay_per_day = work[832 + lane]
        load_relief_per_day = work[848 + lane]
        antibody_exchange_l_per_day = work[864 + lane]
        antibody_km_ug_per_l = work[880 + lane]
        antibody_ic50_ug_per_l = work[896 + lane]
        k0 = work[912 + lane]
        k1 = work[928 + lane]
        k3 = work[944 + lane]
        k4 = work[960 + lane]
        k5 = work[976 + lane]
        k6 = work[992 + lane]
        k7 = work[1008 + lane]
        k8 = work[1024 + lane]
        k9 = work[1040 + lane]
        k10 = work[1056 + lane]
        k11 = work[1072 + lane]
        k12 = work[1088 + lane]
        k13 = work[1104 + lane]
        k14 = work[1120 + lane]
        k15 = work[1136 + lane]
        k16 = work[1152 + lane]
        k17 = work[1168 + lane]
        k18 = work[1184 + lane]
        k19 = work[1200 + lane]
        k20 = work[1216 + lane]
        k21 = work[1232 + lane]
        k22 = work[1248 + lane]
        k23 = work[1264 + lane]
        k24 = work[1280 + lane]
        k25 = work[1296 + lane]
        k26 = work[1312 + lane]
        k27 = work[1328 + lane]
        k28 = work[1344 + lane]
        k29 = work[1360 + lane]
        k30 = work[1376 + lane]
        k31 = work[1392 + lane]
        k32 = work[1408 + lane]
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
        v121 = v120 - k32 * v76
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
        v146 = (potency * v145) * (v5 + v43)
        v147 = anti_decay_per_day * (k3 * (v144 + k6 * v146) - v141) + v6 * v140
        v148 = (v147 + v86 * v7) + v87 * v44
        v149 = ((pro_decay_per_day * v142 + v6 * v125) - v75 * v143) + v77 * v133
        v150 = (v136 * v136) * v136
        v151 = recruitment_feedback * ((k8 * v150) / (feedback_midpoint_cubed + v150))
        v152 = v146 / (v146 + half_effect_million_cells)
        v153 = m1_to_m2_per_day * (1.0 + polarisation_gain * v152)
        v154 = k4 * ((recruitment_basal + recruitment_damage * v130) + v151)
        v155 = (v154 - (v153 + m1_loss_per_day) * v136) + m2_to_m1_per_day * v144
        v156 = v107 * v7
        v157 = v109 * v44
        v158 = (((v155 + v6 * v135) - v156) - v157) + v111 * v133
        v159 = ((((v153 * v136 - k1 * v144) + v6 * v134) + v156) + v157) + v113 * v158
        v160 = (((v149 - v79 * v148) + v101 * v158) - v115 * v159) * v124
        v161 = (v133 + k16 * v160) * v76
        v162 = v132 * v64
        v163 = (load_relief + 0.9466785280815826 * v127) + 0.2557011698983284 * v162
        v164 = (pro_inflammatory + 0.9466785280815826 * v125) + 0.2557011698983284 * v160
        v165 = (damage + 0.9466785280815826 * v126) + 0.2557011698983284 * v161
        v166 = (k7 * (1.0 - v163) + damage_tissue_share * v164) - v165
        v167 = load_relief_per_day * (load_relief_target - v163) + v10 * v127
        v168 = v167 + v11 * v162
        v169 = ((damage_turnover_per_day * v166 + v10 * v126) + v11 * v161) - v65 * v168
        v170 = (v159 - v122 * v160) * v114
        v171 = ((v158 + m2_to_m1_per_day * v170) - v121 * v160) * v100
        v172 = (m1 + 0.9466785280815826 * v135) + 0.2557011698983284 * v171
        v173 = v143 * v74
        v174 = (steroid - 0.9466785280815826 * v137) + 0.2557011698983284 * v173
        v175 = (cytokine_basal + cytokine_damage * v165) + cytokine_m1 * v172
        v176 = ((v148 + k22 * v170) + v118 * v160) * v78
        v177 = (anti_inflammatory + 0.9466785280815826 * v140) + 0.2557011698983284 * v176
        v178 = (v175 * (1.0 - v174)) * (k5 / (1.0 + brake_strength * v177)) - v164
        v179 = ((-(steroid_decay_per_day * v174)) - v137 * v10) + v11 * v173
        v180 = ((pro_decay_per_day * v178 + v10 * v125) + v11 * v160) - v75 * v179
        v181 = (m2 + 0.9466785280815826 * v134) + 0.2557011698983284 * v170
        v182 = unlicensed_secretion + k0 * (v164 / (v164 + half_licensing_cytokine))
        v183 = (potency * v182) * (v9 + v46)
        v184 = anti_decay_per_day * (k3 * (v181 + k6 * v183) - v177) + v10 * v140
        v185 = ((v184 + v11 * v176) + v86 * v12) + v87 * v47
        v186 = (v172 * v172) * v172
        v187 = recruitment_feedback * ((k8 * v186) / (feedback_midpoint_cubed + v186))
        v188 = v183 / (v183 + half_effect_million_cells)
        v189 = m1_to_m2_per_day * (1.0 + polarisation_gain * v188)
        v190 = k4 * ((recruitment_basal + recruitment_damage * v165) + v187)
        v191 = (v190 - (v189 + m1_loss_per_day) * v172) + m2_to_m1_per_day * v181
        v192 = v107 * v12
        v193 = v109 * v47
        v194 = ((((v191 + v10 * v135) + v11 * v171) - v192) - v193) + v111 * v169
        v195 = ((((v189 * v172 - k1 * v181) + v10 * v134) + v11 * v170) + v192) + v193
        v196 = v195 + v113 * v194
        v197 = ((((v180 + v77 * v169) - v79 * v185) + v101 * v194) - v115 * v196) * v124
        v198 = (v169 + k16 * v197) * v76
        v199 = (damage + 1.221224509226641 * v126) + 6.019134481288629 * v161
        v200 = v168 * v64
        v201 = (load_relief + 3.314825187068521 * v127) + 2.896124015972201 * v162
        v202 = v201 + 0.9986419139977817 * v200
        v203 = (pro_inflammatory + 3.314825187068521 * v125) + 2.896124015972201 * v160
        v204 = v203 + 0.9986419139977817 * v197
        v205 = (damage + 3.314825187068521 * v126) + 2.896124015972201 * v161
        v206 = v205 + 0.9986419139977817 * v198
        v207 = (k7 * (1.0 - v202) + damage_tissue_share * v204) - v206
        v208 = load_relief_per_day * (load_relief_target - v202) + v17 * v127
        v209 = (v208 + v18 * v162) + v19 * v200
        v210 = ((damage_turnover_per_day * v207 + v17 * v126) + v18 * v161) + v19 * v198
        v211 = v210 - v65 * v209
        v212 = (v196 - v122 * v197) * v114
        v213 = ((v194 + m2_to_m1_per_day * v212) - v121 * v197) * v100
        v214 = (m1 + 3.314825187068521 * v135) + 2.896124015972201 * v171
        v215 = v214 + 0.9986419139977817 * v213
        v216 = v179 * v74
        v217 = (steroid - 3.314825187068521 * v137) + 2.896124015972201 * v173
        v218 = v217 + 0.9986419139977817 * v216
        v219 = (cytokine_basal + cytokine_damage * v206) + cytokine_m1 * v215
        v220 = ((v185 + k22 * v212) + v118 * v197) * v78
        v221 = (anti_inflammatory + 3.314825187068521 * v140) + 2.896124015972201 * v176
        v222 = v221 + 0.9986419139977817 * v220
        v223 = (v219 * (1.0 - v218)) * (k5 / (1.0 + brake_strength * v222)) - v204
        v224 = (((-(steroid_decay_per_day * v218)) - v137 * v17) + v18 * v173) + v19 * v216
        v225 = ((pro_decay_per_day * v223 + v17 * v125) + v18 * v160) + v19 * v197
        v226 = (m2 + 3.314825187068521 * v134) + 2.896124015972201 * v170
        v227 = v226 + 0.9986419139977817 * v212
        v228 = unlicensed_secretion + k0 * (v204 / (v204 + half_licensing_cytokine))
        v229 = (potency * v228) * (v16 + v51)
        v230 = anti_decay_per_day * (k3 * (v227 + k6 * v229) - v222) + v17 * v140
        v231 = (((v230 + v18 * v176) + v19 * v220) + v86 * v20) + v87 * v52
        v232 = (v215 * v215) * v215
        v233 = recruitment_feedback * ((k8 * v232) / (feedback_midpoint_cubed + v232))
        v234 = v229 / (v229 + half_effect_million_cells)
        v235 = m1_to_m2_per_day * (1.0 + polarisation_gain * v234)
        v236 = k4 * ((recruitment_basal + recruitment_damage * v206) + v233)
        v237 = (v236 - (v235 + m1_loss_per_day) * v215) + m2_to_m1_per_day * v227
        v238 = v107 * v20
        v239 = v109 * v52
        v240 = ((((v237 + v17 * v135) + v18 * v171) + v19 * v213) - v238) - v239
        v241 = v240 + v111 * v211
        v242 = (((v235 * v215 - k1 * v227) + v17 * v134) + v18 * v170) + v19 * v212
        v243 = ((v242 + v238) + v239) + v113 * v241
        v244 = (((v225 - v75 * v224) + v77 * v211) - v79 * v231) + v101 * v241
        v245 = (v244 - v115 * v243) * v124
        v246 = (v211 + k16 * v245) * v76
        v247 = (v199 + 12.53708332932087 * v198) + (-0.687886036105895) * v246
        v248 = (load_relief + 1.221224509226641 * v127) + 6.019134481288629 * v162
        v249 = v209 * v64
        v250 = (v248 + 12.53708332932087 * v200) + (-0.687886036105895) * v249
        v251 = (pro_inflammatory + 1.221224509226641 * v125) + 6.019134481288629 * v160
        v252 = (v251 + 12.53708332932087 * v197) + (-0.687886036105895) * v245
        v253 = (k7 * (1.0 - v250) + damage_tissue_share * v252) - v247
        v254 = ((damage_turnover_per_day * v253 + v23 * v126) + v24 * v161) + v25 * v198
        v255 = load_relief_per_day * (load_relief_target - v250) + v23 * v127
        v256 = ((v255 + v24 * v162) + v25 * v200) + v26 * v249
        v257 = (v254 + v26 * v246) - v65 * v256
        v258 = (m1 + 1.221224509226641 * v135) + 6.019134481288629 * v171
        v259 = (v243 - v122 * v245) * v114
        v260 = ((v241 + m2_to_m1_per_day * v259) - v121 * v245) * v100
        v261 = (v258 + 12.53708332932087 * v213) + (-0.687886036105895) * v260
        v262 = (steroid - 1.221224509226641 * v137) + 6.019134481288629 * v173
        v263 = v224 * v74
        v264 = (v262 + 12.53708332932087 * v216) + (-0.687886036105895) * v263
        v265 = (cytokine_basal + cytokine_damage * v247) + cytokine_m1 * v261
        v266 = (anti_inflammatory + 1.221224509226641 * v140) + 6.019134481288629 * v176
        v267 = ((v231 + k22 * v259) + v118 * v245) * v78
        v268 = (v266 + 12.53708332932087 * v220) + (-0.687886036105895) * v267
        v269 = (v265 * (1.0 - v264)) * (k5 / (1.0 + brake_strength * v268)) - v252
        v270 = ((pro_decay_per_day * v269 + v23 * v125) + v24 * v160) + v25 * v197
        v271 = (((-(steroid_decay_per_day * v264)) - v137 * v23) + v24 * v173) + v25 * v216
        v272 = v271 + v26 * v263
        v273 = (m2 + 1.221224509226641 * v134) + 6.019134481288629 * v170
        v274 = (v273 + 12.53708332932087 * v212) + (-0.687886036105895) * v259
        v275 = unlicensed_secretion + k0 * (v252 / (v252 + half_licensing_cytokine))
        v276 = (potency * v275) * (v22 + v54)
        v277 = anti_decay_per_day * (k3 * (v274 + k6 * v276) - v268) + v23 * v140
        v278 = ((((v277 + v24 * v176) + v25 * v220) + v26 * v267) + v86 * v28) + v87 * v56
        v279 = (v261 * v261) * v261
        v280 = recruitment_feedback * ((k8 * v279) / (feedback_midpoint_cubed + v279))
        v281 = v276 / (v276 + half_effect_million_cells)
        v282 = m1_to_m2_per_day * (1.0 + polarisation_gain * v281)
        v283 = k4 * ((recruitment_basal + recruitment_damage * v247) + v280)
        v284 = (v283 - (v282 + m1_loss_per_day) * v261) + m2_to_m1_per_day * v274
        v285 = v107 * v28
        v286 = v109 * v56
        v287 = ((((v284 + v23 * v135) + v24 * v171) + v25 * v213) + v26 * v260) - v285
        v288 = (v287 - v286) + v111 * v257
        v289 = (((v270 + v26 * v245) - v75 * v272) + v77 * v257) - v79 * v278
        v290 = (((v282 * v261 - k1 * v274) + v23 * v134) + v24 * v170) + v25 * v212
        v291 = (((v290 + v26 * v259) + v285) + v286) + v113 * v288
        v292 = ((v289 + v101 * v288) - v115 * v291) * v124
        v293 = (v257 + k16 * v292) * v76
        v294 = v247 + v293
        v295 = v256 * v64
        v296 = v250 + v295
        v297 = v252 + v292
        v298 = (k7 * (1.0 - v296) + damage_tissue_share * v297) - v294
        v299 = ((damage_turnover_per_day * v298 + v31 * v126) + v32 * v161) + v33 * v198
        v300 = load_relief_per_day * (load_relief_target - v296) + v31 * v127
        v301 = (((v300 + v32 * v162) + v33 * v200) + v34 * v249) + v36 * v295
        v302 = ((v299 + v34 * v246) + v36 * v293) - v65 * v301
        v303 = (v291 - v122 * v292) * v114
        v304 = ((v288 + m2_to_m1_per_day * v303) - v121 * v292) * v100
        v305 = v261 + v304
        v306 = v272 * v74
        v307 = v264 + v306
        v308 = (cytokine_basal + cytokine_damage * v294) + cytokine_m1 * v305
        v309 = ((v278 + k22 * v303) + v118 * v292) * v78
        v310 = v268 + v309
        v311 = (v308 * (1.0 - v307)) * (k5 / (1.0 + brake_strength * v310)) - v297
        v312 = ((pro_decay_per_day * v311 + v31 * v125) + v32 * v160) + v33 * v197
        v313 = (((-(steroid_decay_per_day * v307)) - v137 * v31) + v32 * v173) + v33 * v216
        v314 = (v313 + v34 * v263) + v36 * v306
        v315 = v274 + v303
        v316 = unlicensed_secretion + k0 * (v297 / (v297 + half_licensing_cytokine))
        v317 = (potency * v316) * (v30 + v58)
        v318 = anti_decay_per_day * (k3 * (v315 + k6 * v317) - v310) + v31 * v140
        v319 = ((((v318 + v32 * v176) + v33 * v220) + v34 * v267) + v36 * v309) + v86 * v37
        v320 = v319 + v87 * v60
        v321 = (((v312 + v34 * v245) + v36 * v292) - v75 * v314) + v77 * v302
        v322 = (v305 * v305) * v305
        v323 = recruitment_feedback * ((k8 * v322) / (feedback_midpoint_cubed + v322))
        v324 = v317 / (v317 + half_effect_million_cells)
        v325 = m1_to_m2_per_day * (1.0 + polarisation_gain * v324)
        v326 = k4 * ((recruitment_basal + recruitment_damage * v294) + v323)
        v327 = (v326 - (v325 + m1_loss_per_day) * v305) + m2_to_m1_per_day * v315
        v328 = (((v327 + v31 * v135) + v32 * v171) + v33 * v213) + v34 * v260
        v329 = v107 * v37
        v330 = v109 * v60
        v331 = (((v328 + v36 * v304) - v329) - v330) + v111 * v302
        v332 = (((v325 * v305 - k1 * v315) + v31 * v134) + v32 * v170) + v33 * v212
        v333 = ((((v332 + v34 * v259) + v36 * v303) + v329) + v330) + v113 * v331
        v334 = (((v321 - v79 * v320) + v101 * v331) - v115 * v333) * v124
        v335 = (v302 + k16 * v334) * v76
        v336 = v294 + v335
        v337 = (v333 - v122 * v334) * v114
        v338 = ((v331 + m2_to_m1_per_day * v337) - v121 * v334) * v100
        v339 = v305 + v338
        v340 = v315 + v337
        v341 = v297 + v334
        v342 = ((v320 + k22 * v337) + v118 * v334) * v78
        v343 = v310 + v342
        v344 = cell_growth_per_day * v97
        v345 = v344 * nucleus_cells
        v346 = cells_nourished - nucleus_cells
        v347 = sqrt(v346 * v346 + 1e-06)
        v348 = 0.5 * (v346 + v347)
        v349 = cell_loss_per_day * pro_inflammatory
        v350 = v348 * (nucleus_cells * (cell_growth_per_day * v105))
        v351 = v350 * v3
        v352 = v350 * v41
        v353 = v348 * (nucleus_cells * (cell_growth_per_day * v119))
        v354 = v353 - cell_loss_per_day * nucleus_cells
        v355 = ((v345 * v348 - v349 * nucleus_cells) - v0 * v351) - v40 * v352
        v356 = v348 * v344 + v345 * (0.5 * ((-1.0) + (0.5 / v347) * ((-v346) - v346)))
        v357 = 1.0 / (v2 - (v356 - v349))
        v358 = (v355 + v354 * v125) * v357
        v359 = nucleus_cells + 1.544 * v358
        v360 = cells_nourished - v359
        v361 = 0.5 * (v360 + sqrt(v360 * v360 + 1e-06))
        v362 = ((cell_growth_per_day * v152) * v359) * v361
        v363 = ((v362 - (cell_loss_per_day * v129) * v359) + v6 * v358) + v351 * v7
        v364 = ((v363 + v352 * v44) + v354 * v160) * v357
        v365 = (nucleus_cells + 0.9466785280815826 * v358) + 0.2557011698983284 * v364
        v366 = cells_nourished - v365
        v367 = 0.5 * (v366 + sqrt(v366 * v366 + 1e-06))
        v368 = ((cell_growth_per_day * v188) * v365) * v367
        v369 = ((v368 - (cell_loss_per_day * v164) * v365) + v10 * v358) + v11 * v364
        v370 = (((v369 + v351 * v12) + v352 * v47) + v354 * v197) * v357
        v371 = (nucleus_cells + 1.221224509226641 * v358) + 6.019134481288629 * v364
        v372 = (nucleus_cells + 3.314825187068521 * v358) + 2.896124015972201 * v364
        v373 = v372 + 0.9986419139977817 * v370
        v374 = cells_nourished - v373
        v375 = 0.5 * (v374 + sqrt(v374 * v374 + 1e-06))
        v376 = ((cell_growth_per_day * v234) * v373) * v375
        v377 = ((v376 - (cell_loss_per_day * v204) * v373) + v17 * v358) + v18 * v364
        v378 = ((((v377 + v19 * v370) + v351 * v20) + v352 * v52) + v354 * v245) * v357
        v379 = (v371 + 12.53708332932087 * v370) + (-0.687886036105895) * v378
        v380 = cells_nourished - v379
        v381 = 0.5 * (v380 + sqrt(v380 * v380 + 1e-06))
        v382 = ((cell_growth_per_day * v281) * v379) * v381
        v383 = ((v382 - (cell_loss_per_day * v252) * v379) + v23 * v358) + v24 * v364
        v384 = (((v383 + v25 * v370) + v26 * v378) + v351 * v28) + v352 * v56
        v385 = (v384 + v354 * v292) * v357
        v386 = v379 + v385
        v387 = cells_nourished - v386
        v388 = 0.5 * (v387 + sqrt(v387 * v387 + 1e-06))
        v389 = ((cell_growth_per_day * v324) * v386) * v388
        v390 = ((v389 - (cell_loss_per_day * v297) * v386) + v31 * v358) + v32 * v364
        v391 = (((v390 + v33 * v370) + v34 * v378) + v36 * v385) + v351 * v37
        v392 = ((v391 + v352 * v60) + v354 * v334) * v357
        v393 = v386 + v392
        v394 = 1.0 + synthesis_gain * v97
        v395 = 1.0 + catabolic_gain * pro_inflammatory
        v396 = nucleus_cells * v394 - v395 * disc_proteoglycan
        v397 = proteoglycan_turnover_per_day * (nucleus_cells * (synthesis_gain * v105))
        v398 = v397 * v3
        v399 = v397 * v41
        v400 = proteoglycan_turnover_per_day * v394
        v401 = (proteoglycan_turnover_per_day * v396 - v0 * v398) - v40 * v399
        v402 = nucleus_cells * (synthesis_gain * v119) - catabolic_gain * disc_proteoglycan
        v403 = proteoglycan_turnover_per_day * v402
        v404 = 1.0 / (v2 + proteoglycan_turnover_per_day * v395)
        v405 = ((v401 + v400 * v358) + v403 * v125) * v404
        v406 = (1.0 + catabolic_gain * v129) * (disc_proteoglycan + 1.544 * v405)
        v407 = v359 * (1.0 + synthesis_gain * v152) - v406
        v408 = (proteoglycan_turnover_per_day * v407 + v6 * v405) + v398 * v7
        v409 = (((v408 + v399 * v44) + v400 * v364) + v403 * v160) * v404
        v410 = (disc_proteoglycan + 0.9466785280815826 * v405) + 0.2557011698983284 * v409
        v411 = v365 * (1.0 + synthesis_gain * v188) - (1.0 + catabolic_gain * v164) * v410
        v412 = (proteoglycan_turnover_per_day * v411 + v10 * v405) + v11 * v409
        v413 = ((((v412 + v398 * v12) + v399 * v47) + v400 * v370) + v403 * v197) * v404
        v414 = (disc_proteoglycan + 1.221224509226641 * v405) + 6.019134481288629 * v409
        v415 = (disc_proteoglycan + 3.314825187068521 * v405) + 2.896124015972201 * v409
        v416 = (1.0 + catabolic_gain * v204) * (v415 + 0.9986419139977817 * v413)
        v417 = v373 * (1.0 + synthesis_gain * v234) - v416
        v418 = (proteoglycan_turnover_per_day * v417 + v17 * v405) + v18 * v409
        v419 = (((v418 + v19 * v413) + v398 * v20) + v399 * v52) + v400 * v378
        v420 = (v419 + v403 * v245) * v404
        v421 = (v414 + 12.53708332932087 * v413) + (-0.687886036105895) * v420
        v422 = v379 * (1.0 + synthesis_gain * v281) - (1.0 + catabolic_gain * v252) * v421
        v423 = (proteoglycan_turnover_per_day * v422 + v23 * v405) + v24 * v409
        v424 = (((v423 + v25 * v413) + v26 * v420) + v398 * v28) + v399 * v56
        v425 = ((v424 + v400 * v385) + v403 * v292) * v404
        v426 = v421 + v425
        v427 = v386 * (1.0 + synthesis_gain * v324) - (1.0 + catabolic_gain * v297) * v426
        v428 = (proteoglycan_turnover_per_day * v427 + v31 * v405) + v32 * v409
        v429 = (((v428 + v33 * v413) + v34 * v420) + v36 * v425) + v398 * v37
        v430 = (((v429 + v399 * v60) + v400 * v392) + v403 * v334) * v404
        v431 = v426 + v430
        v432 = 1.0 / (v2 + ngf_loss_per_day)
        v433 = ngf_loss_per_day * ((ngf_basal + k11 * pro_inflammatory) - ngf) + k25 * v125
        v434 = v433 * v432
        v435 = ngf + 1.544 * v434
        v436 = ngf_loss_per_day * ((ngf_basal + k11 * v129) - v435) + v6 * v434
        v437 = (v436 + k25 * v160) * v432
        v438 = (ngf + 0.9466785280815826 * v434) + 0.2557011698983284 * v437
        v439 = ngf_loss_per_day * ((ngf_basal + k11 * v164) - v438) + v10 * v434
        v440 = ((v439 + v11 * v437) + k25 * v197) * v432
        v441 = (ngf + 1.221224509226641 * v434) + 6.019134481288629 * v437
        v442 = (ngf + 3.314825187068521 * v434) + 2.896124015972201 * v437
        v443 = v442 + 0.9986419139977817 * v440
        v444 = ngf_loss_per_day * ((ngf_basal + k11 * v204) - v443) + v17 * v434
        v445 = (((v444 + v18 * v437) + v19 * v440) + k25 * v245) * v432
        v446 = (v441 + 12.53708332932087 * v440) + (-0.687886036105895) * v445
        v447 = ngf_loss_per_day * ((ngf_basal + k11 * v252) - v446) + v23 * v434
        v448 = ((((v447 + v24 * v437) + v25 * v440) + v26 * v445) + k25 * v292) * v432
        v449 = v446 + v448
        v450 = ngf_loss_per_day * ((ngf_basal + k11 * v297) - v449) + v31 * v434
        v451 = (((v450 + v32 * v437) + v33 * v440) + v34 * v445) + v36 * v448
        v452 = (v451 + k25 * v334) * v432
        v453 = v449 + v452
        v454 = ngf_share * ngf
        v455 = k9 * antibody_central
        v456 = 1.0 / (v455 + antibody_ic50_ug_per_l)
        v457 = 1.0 - v455 * v456
        v458 = k26 * v457
        v459 = peripheral_per_day * ((v454 * v457 + k10 * pro_inflammatory) - peripheral)
        v460 = peripheral_per_day * ((k9 * v456 - (k9 * (v456 * v456)) * v455) * v454)
        v461 = antibody_exchange_l_per_day * (v455 - k12 * antibody_peripheral)
        v462 = k13 * antibody_central
        v463 = 1.0 / (antibody_km_ug_per_l + v455)
        v464 = (k14 * antibody_central + v461) + v462 * v463
        v465 = 1.0 / (v2 + (k30 + (k13 * v463 - (k9 * (v463 * v463)) * v462)))
        v466 = k28 * v465
        v467 = 1.0 / ((v2 + k29) - k31 * v465)
        v468 = (v461 - v464 * v466) * v467
        v469 = (k29 * v468 - v464) * v465
        v470 = 1.0 / (v2 + peripheral_per_day)
        v471 = (((v459 + v458 * v434) - v460 * v469) + k27 * v125) * v470
        v472 = antibody_central + 1.544 * v469
        v473 = k9 * v472
        v474 = (ngf_share * v435) * (1.0 - v473 / (v473 + antibody_ic50_ug_per_l))
        v475 = peripheral + 1.544 * v471
        v476 = peripheral_per_day * ((v474 + k10 * v129) - v475) + v6 * v471
        v477 = v473 - k12 * (antibody_peripheral + 1.544 * v468)
        v478 = antibody_exchange_l_per_day * v477
        v479 = (k14 * v472 + v478) + (k13 * v472) / (antibody_km_ug_per_l + v473)
        v480 = v6 * v469 - v479
        v481 = ((v478 + v6 * v468) + v466 * v480) * v467
        v482 = (v480 + k29 * v481) * v465
        v483 = (((v476 + v458 * v437) - v460 * v482) + k27 * v160) * v470
        v484 = (antibody_central + 0.9466785280815826 * v469) + 0.2557011698983284 * v482
        v485 = k9 * v484
        v486 = (ngf_share * v438) * (1.0 - v485 / (v485 + antibody_ic50_ug_per_l))
        v487 = (peripheral + 0.9466785280815826 * v471) + 0.2557011698983284 * v483
        v488 = peripheral_per_day * ((v486 + k10 * v164) - v487) + v10 * v471
        v489 = antibody_peripheral + 0.9466785280815826 * v468
        v490 = v485 - k12 * (v489 + 0.2557011698983284 * v481)
        v491 = antibody_exchange_l_per_day * v490
        v492 = (k14 * v484 + v491) + (k13 * v484) / (antibody_km_ug_per_l + v485)
        v493 = (v10 * v469 - v492) + v11 * v482
        v494 = (((v491 + v10 * v468) + v11 * v481) + v466 * v493) * v467
        v495 = (v493 + k29 * v494) * v465
        v496 = ((((v488 + v11 * v483) + v458 * v440) - v460 * v495) + k27 * v197) * v470
        v497 = (peripheral + 1.221224509226641 * v471) + 6.019134481288629 * v483
        v498 = (antibody_central + 3.314825187068521 * v469) + 2.896124015972201 * v482
        v499 = v498 + 0.9986419139977817 * v495
        v500 = k9 * v499
        v501 = (ngf_share * v443) * (1.0 - v500 / (v500 + antibody_ic50_ug_per_l))
        v502 = (peripheral + 3.314825187068521 * v471) + 2.896124015972201 * v483
        v503 = v502 + 0.9986419139977817 * v496
        v504 = peripheral_per_day * ((v501 + k10 * v204) - v503) + v17 * v471
        v505 = (antibody_peripheral + 3.314825187068521 * v468) + 2.896124015972201 * v481
        v506 = v500 - k12 * (v505 + 0.9986419139977817 * v494)
        v507 = antibody_exchange_l_per_day * v506
        v508 = (k14 * v499 + v507) + (k13 * v499) / (antibody_km_ug_per_l + v500)
        v509 = ((v17 * v469 - v508) + v18 * v482) + v19 * v495
        v510 = ((((v507 + v17 * v468) + v18 * v481) + v19 * v494) + v466 * v509) * v467
        v511 = (v509 + k29 * v510) * v465
        v512 = (((v504 + v18 * v483) + v19 * v496) + v458 * v445) - v460 * v511
        v513 = (v512 + k27 * v245) * v470
        v514 = (v497 + 12.53708332932087 * v496) + (-0.687886036105895) * v513
        v515 = (antibody_central + 1.221224509226641 * v469) + 6.019134481288629 * v482
        v516 = (v515 + 12.53708332932087 * v495) + (-0.687886036105895) * v511
        v517 = k9 * v516
        v518 = (ngf_share * v446) * (1.0 - v517 / (v517 + antibody_ic50_ug_per_l))
        v519 = peripheral_per_day * ((v518 + k10 * v252) - v514) + v23 * v471
        v520 = (antibody_peripheral + 1.221224509226641 * v468) + 6.019134481288629 * v481
        v521 = (v520 + 12.53708332932087 * v494) + (-0.687886036105895) * v510
        v522 = antibody_exchange_l_per_day * (v517 - k12 * v521)
        v523 = (k14 * v516 + v522) + (k13 * v516) / (antibody_km_ug_per_l + v517)
        v524 = (((v23 * v469 - v523) + v24 * v482) + v25 * v495) + v26 * v511
        v525 = (((v522 + v23 * v468) + v24 * v481) + v25 * v494) + v26 * v510
        v526 = (v525 + v466 * v524) * v467
        v527 = (v524 + k29 * v526) * v465
        v528 = (((v519 + v24 * v483) + v25 * v496) + v26 * v513) + v458 * v448
        v529 = ((v528 - v460 * v527) + k27 * v292) * v470
        v530 = v514 + v529
        v531 = v516 + v527
        v532 = k9 * v531
        v533 = (ngf_share * v449) * (1.0 - v532 / (v532 + antibody_ic50_ug_per_l))
        v534 = peripheral_per_day * ((v533 + k10 * v297) - v530) + v31 * v471
        v535 = (((v534 + v32 * v483) + v33 * v496) + v34 * v513) + v36 * v529
        v536 = v521 + v526
        v537 = antibody_exchange_l_per_day * (v532 - k12 * v536)
        v538 = (k14 * v531 + v537) + (k13 * v531) / (antibody_km_ug_per_l + v532)
        v539 = (((v31 * v469 - v538) + v32 * v482) + v33 * v495) + v34 * v511
        v540 = v539 + v36 * v527
        v541 = (((v537 + v31 * v468) + v32 * v481) + v33 * v494) + v34 * v510
        v542 = ((v541 + v36 * v526) + v466 * v540) * v467
        v543 = (v540 + k29 * v542) * v465
        v544 = (((v535 + v458 * v452) - v460 * v543) + k27 * v334) * v470
        v545 = v530 + v544
        v546 = 1.0 / (v2 + central_per_day)
        v547 = (central_per_day * (peripheral - central) + central_per_day * v471) * v546
        v548 = central_per_day * (v475 - (central + 1.544 * v547)) + v6 * v547
        v549 = (v548 + central_per_day * v483) * v546
        v550 = v487 - ((central + 0.9466785280815826 * v547) + 0.2557011698983284 * v549)
        v551 = (central_per_day * v550 + v10 * v547) + v11 * v549
        v552 = (v551 + central_per_day * v496) * v546
        v553 = (central + 1.221224509226641 * v547) + 6.019134481288629 * v549
        v554 = (central + 3.314825187068521 * v547) + 2.896124015972201 * v549
        v555 = central_per_day * (v503 - (v554 + 0.9986419139977817 * v552)) + v17 * v547
        v556 = (((v555 + v18 * v549) + v19 * v552) + central_per_day * v513) * v546
        v557 = (v553 + 12.53708332932087 * v552) + (-0.687886036105895) * v556
        v558 = ((central_per_day * (v514 - v557) + v23 * v547) + v24 * v549) + v25 * v552
        v559 = ((v558 + v26 * v556) + central_per_day * v529) * v546
        v560 = v557 + v559
        v561 = ((central_per_day * (v530 - v560) + v31 * v547) + v32 * v549) + v33 * v552
        v562 = (((v561 + v34 * v556) + v36 * v559) + central_per_day * v544) * v546
        v563 = v560 + v562
        v564 = v314 * v74
        v565 = v307 + v564
        v566 = v301 * v64
        v567 = v296 + v566
        v568 = v531 + v543
        v569 = v536 + v542
        v570 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v571 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v572 = v335 / (atol + rtol * max(abs(damage), abs(v336)))
        v573 = v338 / (atol + rtol * max(abs(m1), abs(v339)))
        v574 = v337 / (atol + rtol * max(abs(m2), abs(v340)))
        v575 = v334 / (atol + rtol * max(abs(pro_inflammatory), abs(v341)))
        v576 = (((v570 * v570 + v571 * v571) + v572 * v572) + v573 * v573) + v574 * v574
        v577 = v342 / (atol + rtol * max(abs(anti_inflammatory), abs(v343)))
        v578 = v392 / (atol + rtol * max(abs(nucleus_cells), abs(v393)))
        v579 = v430 / (atol + rtol * max(abs(disc_proteoglycan), abs(v431)))
        v580 = v452 / (atol + rtol * max(abs(ngf), abs(v453)))
        v581 = (((v576 + v575 * v575) + v577 * v577) + v578 * v578) + v579 * v579
        v582 = v544 / (atol + rtol * max(abs(peripheral), abs(v545)))
        v583 = v562 / (atol + rtol * max(abs(central), abs(v563)))
        v584 = v564 / (atol + rtol * max(abs(steroid), abs(v565)))
        v585 = v566 / (atol + rtol * max(abs(load_relief), abs(v567)))
        v586 = (((v581 + v580 * v580) + v582 * v582) + v583 * v583) + v584 * v584
        v587 = v543 / (atol + rtol * max(abs(antibody_central), abs(v568)))
        v588 = v542 / (atol + rtol * max(abs(antibody_peripheral), abs(v569)))
        v589 = (((((((v39 + v62) + v336) + v339) + v340) + v341) + v343) + v393) + v431
        v590 = (((((v589 + v453) + v545) + v563) + v565) + v567) + load_relief_target
        v591 = (v590 + v568) + v569
        v592 = 0.058823529411764705 * (((v586 + v585 * v585) + v587 * v587) + v588 * v588)
        v593 = v592 + (v591 - v591)
        error = v593
        work[288 + lane] = error
        work[0 + lane] = v39 if error <= 1.0 else fast_cells
        work[16 + lane] = v62 if error <= 1.0 else slow_cells
        work[32 + lane] = v336 if error <= 1.0 else damage
        work[48 + lane] = v339 if error <= 1.0 else m1
        work[64 + lane] = v340 if error <= 1.0 else m2
        work[80 + lane] = v341 if error <= 1.0 else pro_inflammatory
        work[96 + lane] = v343 if error <= 1.0 else anti_inflammatory
        work[112 + lane] = v393 if error <= 1.0 else nucleus_cells
        work[128 + lane] = v431 if error <= 1.0 else disc_proteoglycan
        work[144 + lane] = v453 if error <= 1.0 else ngf
        work[160 + lane] = v545 if error <= 1.0 else peripheral
        work[176 + lane] = v563 if error <= 1.0 else central
        work[192 + lane] = v565 if error <= 1.0 else steroid
        work[208 + lane] = v567 if error <= 1.0 else load_relief
        work[240 + lane] = v568 if error <= 1.0 else antibody_central
        work[256 + lane] = v569 if error <= 1.0 else antibody_peripheral
