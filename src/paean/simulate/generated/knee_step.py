"""One Rodas4 step of paean.simulate.body.rates.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2282; divisions and roots: 31.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

LANES = 16
STATES = 17
CONSTANTS = 45
PREPARED = 71
FLOPS = 2282
DIVISIONS = 31


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
        proteoglycan_turnover_per_day,
        catabolic_gain,
        synthesis_gain,
        collagen_loss_per_day,
        collagen_protecting_proteoglycan,
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
    k2 = m1_to_m2_per_day * (1.0 / k1)
    k3 = (m1_to_m2_per_day + m1_loss_per_day) - m2_to_m1_per_day * k2
    k4 = 1.0 + brake_strength
    k5 = (1.0 / reference_macrophages_million) * secretion_ratio
    k6 = (1.0 - damage_tissue_share) * mechanical_load
    k7 = 1.0 + feedback_midpoint_cubed
    k8 = 1.0 / k2
    k9 = 1.0 / collagen_protecting_proteoglycan
    k10 = 1.0 / antibody_central_l
    k11 = 1.0 - ngf_share
    k12 = 1.0 - ngf_basal
    k13 = 1.0 / antibody_peripheral_l
    k14 = antibody_vmax_ug_per_day * k10
    k15 = antibody_clearance_l_per_day * k10
    k16 = k6 * damage_turnover_per_day
    k17 = damage_turnover_per_day * damage_tissue_share
    k18 = k3 * recruitment_damage
    k19 = k3 * recruitment_feedback
    k20 = potency * k0
    k21 = m1_to_m2_per_day * polarisation_gain
    k22 = k4 * brake_strength
    k23 = anti_decay_per_day * k8
    k24 = anti_decay_per_day * (k8 * k5)
    k25 = anti_decay_per_day * (k8 * (k5 * potency))
    k26 = proteoglycan_turnover_per_day * synthesis_gain
    k27 = 0.5 * collagen_loss_per_day
    k28 = ngf_loss_per_day * k12
    k29 = peripheral_per_day * ngf_share
    k30 = peripheral_per_day * k11
    k31 = antibody_exchange_l_per_day * k10
    k32 = k13 * antibody_exchange_l_per_day
    k33 = k15 + k31
    k34 = k32 * k31
    k35 = k17 * k18
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
        proteoglycan_turnover_per_day,
        catabolic_gain,
        synthesis_gain,
        collagen_loss_per_day,
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
        k34,
        k35,
    ]


def step(work: Any, rtol: float, atol: float) -> None:
    """Step every lane of ``work`` once."""
    for lane in range(LANES):
        fast_cells = work[0 + lane]
        slow_cells = work[16 + lane]
        damage = work[32 + lane]
        m1 = work[48 + lane]
        m2 = work[64 + lane]
        pro_inflammatory = work[80 + lane]
        anti_inflammatory = work[96 + lane]
        proteoglycan = work[112 + lane]
        collagen = work[128 + lane]
        ngf = work[144 + lane]
        peripheral = work[160 + lane]
        central = work[176 + lane]
        steroid = work[192 + lane]
        load_relief = work[208 + lane]
        load_relief_target = work[224 + lane]
        antibody_central = work[240 + lane]
        antibody_peripheral = work[256 + lane]
        step_length = work[544 + lane]
        fast_clearance_per_day = work[576 + lane]
        slow_clearance_per_day = work[592 + lane]
        potency = work[608 + lane]
        unlicensed_secretion = work[624 + lane]
        half_licensing_cytokine = work[640 + lane]
        half_effect_million_cells = work[656 + lane]
        m1_to_m2_per_day = work[672 + lane]
        m2_to_m1_per_day = work[688 + lane]
        m1_loss_per_day = work[704 + lane]
        polarisation_gain = work[720 + lane]
        recruitment_basal = work[736 + lane]
        recruitment_damage = work[752 + lane]
        recruitment_feedback = work[768 + lane]
        feedback_midpoint_cubed = work[784 + lane]
        cytokine_basal = work[800 + lane]
        cytokine_damage = work[816 + lane]
        cytokine_m1 = work[832 + lane]
        brake_strength = work[848 + lane]
        pro_decay_per_day = work[864 + lane]
        anti_decay_per_day = work[880 + lane]
        damage_turnover_per_day = work[896 + lane]
        damage_tissue_share = work[912 + lane]
        proteoglycan_turnover_per_day = work[928 + lane]
        catabolic_gain = work[944 + lane]
        synthesis_gain = work[960 + lane]
        collagen_loss_per_day = work[976 + lane]
        ngf_loss_per_day = work[992 + lane]
        ngf_basal = work[1008 + lane]
        peripheral_per_day = work[1024 + lane]
        central_per_day = work[1040 + lane]
        ngf_share = work[1056 + lane]
        steroid_decay_per_day = work[1072 + lane]
        load_relief_per_day = work[1088 + lane]
        antibody_exchange_l_per_day = work[1104 + lane]
        antibody_km_ug_per_l = work[1120 + lane]
        antibody_ic50_ug_per_l = work[1136 + lane]
        k0 = work[1152 + lane]
        k1 = work[1168 + lane]
        k3 = work[1184 + lane]
        k4 = work[1200 + lane]
        k5 = work[1216 + lane]
        k6 = work[1232 + lane]
        k7 = work[1248 + lane]
        k8 = work[1264 + lane]
        k9 = work[1280 + lane]
        k10 = work[1296 + lane]
        k11 = work[1312 + lane]
        k12 = work[1328 + lane]
        k13 = work[1344 + lane]
        k14 = work[1360 + lane]
        k15 = work[1376 + lane]
        k16 = work[1392 + lane]
        k17 = work[1408 + lane]
        k18 = work[1424 + lane]
        k19 = work[1440 + lane]
        k20 = work[1456 + lane]
        k21 = work[1472 + lane]
        k22 = work[1488 + lane]
        k23 = work[1504 + lane]
        k24 = work[1520 + lane]
        k25 = work[1536 + lane]
        k26 = work[1552 + lane]
        k27 = work[1568 + lane]
        k28 = work[1584 + lane]
        k29 = work[1600 + lane]
        k30 = work[1616 + lane]
        k31 = work[1632 + lane]
        k32 = work[1648 + lane]
        k33 = work[1664 + lane]
        k34 = work[1680 + lane]
        k35 = work[1696 + lane]
        v0 = fast_clearance_per_day * fast_cells
        v1 = pro_inflammatory + half_licensing_cytokine
        v2 = k10 * antibody_central
        v3 = v2 + antibody_ic50_ug_per_l
        v4 = v1 * v3
        v5 = 1.0 / (step_length * v4)
        v6 = v5 * v4
        v7 = 4.0 * v6
        v8 = v7 + fast_clearance_per_day
        v9 = v7 + damage_turnover_per_day
        v10 = v8 * v9
        v11 = 1.0 - k9 * proteoglycan
        v12 = sqrt(v11 * v11 + 1e-06)
        v13 = v7 + peripheral_per_day
        v14 = v12 * v13
        v15 = 1.0 / (v10 * v14)
        v16 = v15 * v14
        v17 = v16 * v9
        v18 = v0 * v17
        v19 = fast_cells - 1.544 * v18
        v20 = (-5.6688) * v6
        v21 = (-(fast_clearance_per_day * v19)) - v18 * v20
        v22 = v21 * v17
        v23 = (fast_cells - 0.9466785280815826 * v18) + 0.2557011698983284 * v22
        v24 = (-2.430093356833875) * v6
        v25 = (-0.2063599157091915) * v6
        v26 = ((-(fast_clearance_per_day * v23)) - v18 * v24) + v25 * v22
        v27 = v26 * v17
        v28 = ((fast_cells - 1.221224509226641 * v18) + 6.019134481288629 * v22) + 12.53708332932087 * v27
        v29 = ((fast_cells - 3.314825187068521 * v18) + 2.896124015972201 * v22) + 0.9986419139977817 * v27
        v30 = (-0.1073529058151375) * v6
        v31 = (-9.594562251023355) * v6
        v32 = (-20.47028614809616) * v6
        v33 = (((-(fast_clearance_per_day * v29)) - v18 * v30) + v31 * v22) + v32 * v27
        v34 = v33 * v17
        v35 = v28 + (-0.687886036105895) * v34
        v36 = 7.496443313967647 * v6
        v37 = (-10.24680431464352) * v6
        v38 = (-33.99990352819905) * v6
        v39 = 11.7089089320616 * v6
        v40 = ((((-(fast_clearance_per_day * v35)) - v18 * v36) + v37 * v22) + v38 * v27) + v39 * v34
        v41 = v40 * v17
        v42 = v35 + v41
        v43 = 8.083246795921522 * v6
        v44 = (-7.981132988064893) * v6
        v45 = (-31.52159432874371) * v6
        v46 = 16.31930543123136 * v6
        v47 = ((((-(fast_clearance_per_day * v42)) - v18 * v43) + v44 * v22) + v45 * v27) + v46 * v34
        v48 = (-6.058818238834054) * v6
        v49 = v47 + v48 * v41
        v50 = v49 * v17
        v51 = v42 + v50
        v52 = slow_clearance_per_day * slow_cells
        v53 = v7 + slow_clearance_per_day
        v54 = v7 + anti_decay_per_day
        v55 = v53 * v54
        v56 = collagen_loss_per_day * pro_inflammatory
        v57 = v11 + v12
        v58 = v56 * (0.5 * v57)
        v59 = v7 + v58
        v60 = v7 + central_per_day
        v61 = v59 * v60
        v62 = 1.0 / (v55 * v61)
        v63 = v62 * v61
        v64 = v63 * v54
        v65 = v52 * v64
        v66 = slow_cells - 1.544 * v65
        v67 = (-(slow_clearance_per_day * v66)) - v65 * v20
        v68 = v67 * v64
        v69 = (slow_cells - 0.9466785280815826 * v65) + 0.2557011698983284 * v68
        v70 = ((-(slow_clearance_per_day * v69)) - v65 * v24) + v25 * v68
        v71 = v70 * v64
        v72 = ((slow_cells - 1.221224509226641 * v65) + 6.019134481288629 * v68) + 12.53708332932087 * v71
        v73 = ((slow_cells - 3.314825187068521 * v65) + 2.896124015972201 * v68) + 0.9986419139977817 * v71
        v74 = (((-(slow_clearance_per_day * v73)) - v65 * v30) + v31 * v68) + v32 * v71
        v75 = v74 * v64
        v76 = v72 + (-0.687886036105895) * v75
        v77 = ((((-(slow_clearance_per_day * v76)) - v65 * v36) + v37 * v68) + v38 * v71) + v39 * v75
        v78 = v77 * v64
        v79 = v76 + v78
        v80 = ((((-(slow_clearance_per_day * v79)) - v65 * v43) + v44 * v68) + v45 * v71) + v46 * v75
        v81 = v80 + v48 * v78
        v82 = v81 * v64
        v83 = v79 + v82
        v84 = damage_turnover_per_day * ((k6 * (1.0 - load_relief) + damage_tissue_share * pro_inflammatory) - damage)
        v85 = v7 + load_relief_per_day
        v86 = v5 * step_length
        v87 = v86 * v3
        v88 = unlicensed_secretion + k0 * (pro_inflammatory * v87)
        v89 = potency * v88
        v90 = fast_cells + slow_cells
        v91 = v89 * v90
        v92 = v91 + half_effect_million_cells
        v93 = v7 + ngf_loss_per_day
        v94 = v92 * v93
        v95 = 1.0 / (v85 * v94)
        v96 = v95 * v94
        v97 = k16 * v96
        v98 = load_relief_per_day * (load_relief_target - load_relief)
        v99 = v84 - v97 * v98
        v100 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v101 = 1.0 - steroid
        v102 = v100 * v101
        v103 = 1.0 + brake_strength * anti_inflammatory
        v104 = m1 * m1
        v105 = v104 * m1
        v106 = feedback_midpoint_cubed + v105
        v107 = antibody_km_ug_per_l + v2
        v108 = v106 * v107
        v109 = 1.0 / (v103 * v108)
        v110 = v109 * v108
        v111 = k4 * v110
        v112 = steroid_decay_per_day * steroid
        v113 = v7 + steroid_decay_per_day
        v114 = 1.0 + catabolic_gain * pro_inflammatory
        v115 = v7 + proteoglycan_turnover_per_day * v114
        v116 = v109 * v103
        v117 = v116 * v106
        v118 = k14 * antibody_central
        v119 = v7 + (k33 + (k14 * v117 - (k10 * (v117 * v117)) * v118))
        v120 = v115 * v119
        v121 = 1.0 / (v113 * v120)
        v122 = v121 * v120
        v123 = (pro_decay_per_day * (v100 * v111)) * v122
        v124 = v16 * v8
        v125 = (pro_decay_per_day * (v111 * (cytokine_damage * v101))) * v124
        v126 = (pro_decay_per_day * (v102 * v111 - pro_inflammatory) + v112 * v123) + v125 * v99
        v127 = v63 * v53
        v128 = (pro_decay_per_day * ((k22 * (v110 * v110)) * v102)) * v127
        v129 = k25 * v88
        v130 = v129 * v17
        v131 = v129 * v64
        v132 = (anti_decay_per_day * (k8 * (m2 + k5 * v91) - anti_inflammatory) - v0 * v130) - v52 * v131
        v133 = v116 * v107
        v134 = m1 * (m1 + m1) + v104
        v135 = k7 * v105
        v136 = v95 * v85
        v137 = v136 * v93
        v138 = v91 * v137
        v139 = m1_to_m2_per_day * (1.0 + polarisation_gain * v138)
        v140 = v139 + m1_loss_per_day
        v141 = v7 - (k19 * (v133 * (k7 * v134) - ((v133 * v133) * v134) * v135) - v140)
        v142 = atol + rtol * (max(abs(fast_cells), abs(v51)))
        v143 = v112 * v122
        v144 = steroid - 1.544 * v143
        v145 = (-(steroid_decay_per_day * v144)) - v143 * v20
        v146 = v145 * v122
        v147 = (steroid - 0.9466785280815826 * v143) + 0.2557011698983284 * v146
        v148 = ((-(steroid_decay_per_day * v147)) - v143 * v24) + v25 * v146
        v149 = v148 * v122
        v150 = ((steroid - 1.221224509226641 * v143) + 6.019134481288629 * v146) + 12.53708332932087 * v149
        v151 = ((steroid - 3.314825187068521 * v143) + 2.896124015972201 * v146) + 0.9986419139977817 * v149
        v152 = (((-(steroid_decay_per_day * v151)) - v143 * v30) + v31 * v146) + v32 * v149
        v153 = v152 * v122
        v154 = v150 + (-0.687886036105895) * v153
        v155 = ((((-(steroid_decay_per_day * v154)) - v143 * v36) + v37 * v146) + v38 * v149) + v39 * v153
        v156 = v155 * v122
        v157 = v154 + v156
        v158 = ((((-(steroid_decay_per_day * v157)) - v143 * v43) + v44 * v146) + v45 * v149) + v46 * v153
        v159 = v158 + v48 * v156
        v160 = v159 * v122
        v161 = v157 + v160
        v162 = atol + rtol * (max(abs(steroid), abs(v161)))
        v163 = v142 * v162
        v164 = 1.0 / (v141 * v163)
        v165 = v164 * v163
        v166 = (pro_decay_per_day * (v111 * (cytokine_m1 * v101))) * v165
        v167 = (recruitment_basal + recruitment_damage * damage) + recruitment_feedback * (v135 * v133)
        v168 = v137 * v137
        v169 = v137 * v89 - (v168 * v89) * v91
        v170 = m1 * (k21 * v169)
        v171 = v170 * v17
        v172 = v0 * v171
        v173 = v170 * v64
        v174 = v52 * v173
        v175 = k18 * v124
        v176 = ((((k3 * v167 - v140 * m1) + m2_to_m1_per_day * m2) + v172) + v174) + v175 * v99
        v177 = v139 * v165
        v178 = (v7 + k1) - m2_to_m1_per_day * v177
        v179 = antibody_exchange_l_per_day * (v2 - k13 * antibody_peripheral)
        v180 = (k15 * antibody_central + v179) + v118 * v117
        v181 = v121 * v113
        v182 = v181 * v115
        v183 = k31 * v182
        v184 = (v7 + k32) - k34 * v182
        v185 = atol + rtol * (max(abs(slow_cells), abs(v83)))
        v186 = v98 * v96
        v187 = load_relief + 1.544 * v186
        v188 = load_relief_per_day * (load_relief_target - v187) + v20 * v186
        v189 = v188 * v96
        v190 = (load_relief + 0.9466785280815826 * v186) + 0.2557011698983284 * v189
        v191 = (load_relief_per_day * (load_relief_target - v190) + v24 * v186) + v25 * v189
        v192 = v191 * v96
        v193 = ((load_relief + 1.221224509226641 * v186) + 6.019134481288629 * v189) + 12.53708332932087 * v192
        v194 = ((load_relief + 3.314825187068521 * v186) + 2.896124015972201 * v189) + 0.9986419139977817 * v192
        v195 = ((load_relief_per_day * (load_relief_target - v194) + v30 * v186) + v31 * v189) + v32 * v192
        v196 = v195 * v96
        v197 = v193 + (-0.687886036105895) * v196
        v198 = ((load_relief_per_day * (load_relief_target - v197) + v36 * v186) + v37 * v189) + v38 * v192
        v199 = v198 + v39 * v196
        v200 = v199 * v96
        v201 = v197 + v200
        v202 = ((load_relief_per_day * (load_relief_target - v201) + v43 * v186) + v44 * v189) + v45 * v192
        v203 = (v202 + v46 * v196) + v48 * v200
        v204 = v203 * v96
        v205 = v201 + v204
        v206 = atol + rtol * (max(abs(load_relief), abs(v205)))
        v207 = v185 * v206
        v208 = 1.0 / (v184 * v207)
        v209 = v208 * v207
        v210 = (v179 - v180 * v183) * v209
        v211 = (k32 * v210 - v180) * v182
        v212 = antibody_central + 1.544 * v211
        v213 = k10 * v212
        v214 = v213 + antibody_ic50_ug_per_l
        v215 = antibody_km_ug_per_l + v213
        v216 = v214 * v215
        v217 = 1.0 / (v178 * v216)
        v218 = v217 * v216
        v219 = (k23 * v128 - m2_to_m1_per_day * v166) * v218
        v220 = (((v139 * m1 - k1 * m2) - v172) - v174) + v177 * v176
        v221 = v90 * (k20 * (v87 - (v87 * v87) * pro_inflammatory))
        v222 = k24 * v221
        v223 = v137 * v221 - (v168 * v221) * v91
        v224 = m1 * (k21 * v223)
        v225 = v224 - k35 * v124
        v226 = v177 * v225 - v224
        v227 = ((((v7 + pro_decay_per_day) - k17 * v125) + v222 * v128) + v166 * v225) - v219 * v226
        v228 = antibody_exchange_l_per_day * (v213 - k13 * (antibody_peripheral + 1.544 * v210))
        v229 = v217 * v178
        v230 = v20 * v211 - ((k15 * v212 + v228) + (k14 * v212) * (v229 * v214))
        v231 = ((v228 + v20 * v210) + v183 * v230) * v209
        v232 = (v230 + k32 * v231) * v182
        v233 = (antibody_central + 0.9466785280815826 * v211) + 0.2557011698983284 * v232
        v234 = k10 * v233
        v235 = v234 + antibody_ic50_ug_per_l
        v236 = antibody_km_ug_per_l + v234
        v237 = v235 * v236
        v238 = 1.0 / (v227 * v237)
        v239 = v238 * v237
        v240 = (((v126 - v128 * v132) + v166 * v176) - v219 * v220) * v239
        v241 = (v99 + k17 * v240) * v124
        v242 = pro_inflammatory + 1.544 * v240
        v243 = damage + 1.544 * v241
        v244 = damage_turnover_per_day * ((k6 * (1.0 - v187) + damage_tissue_share * v242) - v243)
        v245 = (v244 + v20 * v241) - v97 * v188
        v246 = (v220 - v226 * v240) * v218
        v247 = ((v176 + m2_to_m1_per_day * v246) - v225 * v240) * v165
        v248 = m1 + 1.544 * v247
        v249 = ((v132 + k23 * v246) + v222 * v240) * v127
        v250 = anti_inflammatory + 1.544 * v249
        v251 = 1.0 + brake_strength * v250
        v252 = (v248 * v248) * v248
        v253 = feedback_midpoint_cubed + v252
        v254 = k13 * ((antibody_peripheral + 0.9466785280815826 * v210) + 0.2557011698983284 * v231)
        v255 = antibody_exchange_l_per_day * (v234 - v254)
        v256 = v238 * v227
        v257 = (v24 * v211 - ((k15 * v233 + v255) + (k14 * v233) * (v256 * v235))) + v25 * v232
        v258 = (((v255 + v24 * v210) + v25 * v231) + v183 * v257) * v209
        v259 = (v257 + k32 * v258) * v182
        v260 = ((antibody_central + 3.314825187068521 * v211) + 2.896124015972201 * v232) + 0.9986419139977817 * v259
        v261 = k10 * v260
        v262 = antibody_km_ug_per_l + v261
        v263 = v253 * v262
        v264 = 1.0 / (v251 * v263)
        v265 = (((cytokine_basal + cytokine_damage * v243) + cytokine_m1 * v248) * (1.0 - v144)) * (k4 * (v264 * v263))
        v266 = m2 + 1.544 * v246
        v267 = v242 + half_licensing_cytokine
        v268 = v261 + antibody_ic50_ug_per_l
        v269 = 1.0 / (v267 * v268)
        v270 = (potency * (unlicensed_secretion + k0 * (v242 * (v269 * v268)))) * (v19 + v66)
        v271 = (anti_decay_per_day * (k8 * (v266 + k5 * v270) - v250) + v20 * v249) + v130 * v21
        v272 = v271 + v131 * v67
        v273 = (((pro_decay_per_day * (v265 - v242) + v20 * v240) - v123 * v145) + v125 * v245) - v128 * v272
        v274 = v264 * v251
        v275 = (recruitment_basal + recruitment_damage * v243) + recruitment_feedback * ((k7 * v252) * (v274 * v262))
        v276 = v270 + half_effect_million_cells
        v277 = ((antibody_central + 1.221224509226641 * v211) + 6.019134481288629 * v232) + 12.53708332932087 * v259
        v278 = ((antibody_peripheral + 3.314825187068521 * v210) + 2.896124015972201 * v231) + 0.9986419139977817 * v258
        v279 = antibody_exchange_l_per_day * (v261 - k13 * v278)
        v280 = ((v30 * v211 - ((k15 * v260 + v279) + (k14 * v260) * (v274 * v253))) + v31 * v232) + v32 * v259
        v281 = ((((v279 + v30 * v210) + v31 * v231) + v32 * v258) + v183 * v280) * v209
        v282 = (v280 + k32 * v281) * v182
        v283 = v277 + (-0.687886036105895) * v282
        v284 = k10 * v283
        v285 = v284 + antibody_ic50_ug_per_l
        v286 = antibody_km_ug_per_l + v284
        v287 = v285 * v286
        v288 = 1.0 / (v276 * v287)
        v289 = v270 * (v288 * v287)
        v290 = m1_to_m2_per_day * (1.0 + polarisation_gain * v289)
        v291 = ((k3 * v275 - (v290 + m1_loss_per_day) * v248) + m2_to_m1_per_day * v266) + v20 * v247
        v292 = v171 * v21
        v293 = v173 * v67
        v294 = ((v291 - v292) - v293) + v175 * v245
        v295 = ((((v290 * v248 - k1 * v266) + v20 * v246) + v292) + v293) + v177 * v294
        v296 = ((v273 + v166 * v294) - v219 * v295) * v239
        v297 = (v245 + k17 * v296) * v124
        v298 = (pro_inflammatory + 0.9466785280815826 * v240) + 0.2557011698983284 * v296
        v299 = (damage + 0.9466785280815826 * v241) + 0.2557011698983284 * v297
        v300 = damage_turnover_per_day * ((k6 * (1.0 - v190) + damage_tissue_share * v298) - v299)
        v301 = ((v300 + v24 * v241) + v25 * v297) - v97 * v191
        v302 = (v295 - v226 * v296) * v218
        v303 = ((v294 + m2_to_m1_per_day * v302) - v225 * v296) * v165
        v304 = (m1 + 0.9466785280815826 * v247) + 0.2557011698983284 * v303
        v305 = ((v272 + k23 * v302) + v222 * v296) * v127
        v306 = (anti_inflammatory + 0.9466785280815826 * v249) + 0.2557011698983284 * v305
        v307 = 1.0 + brake_strength * v306
        v308 = (v304 * v304) * v304
        v309 = feedback_midpoint_cubed + v308
        v310 = ((antibody_peripheral + 1.221224509226641 * v210) + 6.019134481288629 * v231) + 12.53708332932087 * v258
        v311 = v310 + (-0.687886036105895) * v281
        v312 = antibody_exchange_l_per_day * (v284 - k13 * v311)
        v313 = v288 * v276
        v314 = ((v36 * v211 - ((k15 * v283 + v312) + (k14 * v283) * (v313 * v285))) + v37 * v232) + v38 * v259
        v315 = v314 + v39 * v282
        v316 = (((((v312 + v36 * v210) + v37 * v231) + v38 * v258) + v39 * v281) + v183 * v315) * v209
        v317 = (v315 + k32 * v316) * v182
        v318 = v283 + v317
        v319 = k10 * v318
        v320 = antibody_km_ug_per_l + v319
        v321 = v309 * v320
        v322 = 1.0 / (v307 * v321)
        v323 = (((cytokine_basal + cytokine_damage * v299) + cytokine_m1 * v304) * (1.0 - v147)) * (k4 * (v322 * v321))
        v324 = (((pro_decay_per_day * (v323 - v298) + v24 * v240) + v25 * v296) - v123 * v148) + v125 * v301
        v325 = (m2 + 0.9466785280815826 * v246) + 0.2557011698983284 * v302
        v326 = v298 + half_licensing_cytokine
        v327 = v319 + antibody_ic50_ug_per_l
        v328 = 1.0 / (v326 * v327)
        v329 = (potency * (unlicensed_secretion + k0 * (v298 * (v328 * v327)))) * (v23 + v69)
        v330 = (anti_decay_per_day * (k8 * (v325 + k5 * v329) - v306) + v24 * v249) + v25 * v305
        v331 = (v330 + v130 * v26) + v131 * v70
        v332 = v322 * v307
        v333 = (recruitment_basal + recruitment_damage * v299) + recruitment_feedback * ((k7 * v308) * (v332 * v320))
        v334 = v329 + half_effect_million_cells
        v335 = v311 + v316
        v336 = antibody_exchange_l_per_day * (v319 - k13 * v335)
        v337 = ((v43 * v211 - ((k15 * v318 + v336) + (k14 * v318) * (v332 * v309))) + v44 * v232) + v45 * v259
        v338 = (v337 + v46 * v282) + v48 * v317
        v339 = (((((v336 + v43 * v210) + v44 * v231) + v45 * v258) + v46 * v281) + v48 * v316) + v183 * v338
        v340 = v339 * v209
        v341 = (v338 + k32 * v340) * v182
        v342 = v318 + v341
        v343 = atol + rtol * (max(abs(antibody_central), abs(v342)))
        v344 = v335 + v340
        v345 = atol + rtol * (max(abs(antibody_peripheral), abs(v344)))
        v346 = v343 * v345
        v347 = 1.0 / (v334 * v346)
        v348 = v329 * (v347 * v346)
        v349 = m1_to_m2_per_day * (1.0 + polarisation_gain * v348)
        v350 = ((k3 * v333 - (v349 + m1_loss_per_day) * v304) + m2_to_m1_per_day * v325) + v24 * v247
        v351 = v171 * v26
        v352 = v173 * v70
        v353 = (((v350 + v25 * v303) - v351) - v352) + v175 * v301
        v354 = (((((v349 * v304 - k1 * v325) + v24 * v246) + v25 * v302) + v351) + v352) + v177 * v353
        v355 = (((v324 - v128 * v331) + v166 * v353) - v219 * v354) * v239
        v356 = (v301 + k17 * v355) * v124
        v357 = ((damage + 1.221224509226641 * v241) + 6.019134481288629 * v297) + 12.53708332932087 * v356
        v358 = ((pro_inflammatory + 3.314825187068521 * v240) + 2.896124015972201 * v296) + 0.9986419139977817 * v355
        v359 = ((damage + 3.314825187068521 * v241) + 2.896124015972201 * v297) + 0.9986419139977817 * v356
        v360 = damage_turnover_per_day * ((k6 * (1.0 - v194) + damage_tissue_share * v358) - v359)
        v361 = (((v360 + v30 * v241) + v31 * v297) + v32 * v356) - v97 * v195
        v362 = (v354 - v226 * v355) * v218
        v363 = ((v353 + m2_to_m1_per_day * v362) - v225 * v355) * v165
        v364 = ((m1 + 3.314825187068521 * v247) + 2.896124015972201 * v303) + 0.9986419139977817 * v363
        v365 = ((v331 + k23 * v362) + v222 * v355) * v127
        v366 = ((anti_inflammatory + 3.314825187068521 * v249) + 2.896124015972201 * v305) + 0.9986419139977817 * v365
        v367 = 1.0 + brake_strength * v366
        v368 = v358 + half_licensing_cytokine
        v369 = (v364 * v364) * v364
        v370 = feedback_midpoint_cubed + v369
        v371 = v368 * v370
        v372 = 1.0 / (v367 * v371)
        v373 = (((cytokine_basal + cytokine_damage * v359) + cytokine_m1 * v364) * (1.0 - v151)) * (k4 * (v372 * v371))
        v374 = (((pro_decay_per_day * (v373 - v358) + v30 * v240) + v31 * v296) + v32 * v355) - v123 * v152
        v375 = ((m2 + 3.314825187068521 * v246) + 2.896124015972201 * v302) + 0.9986419139977817 * v362
        v376 = v372 * v367
        v377 = (potency * (unlicensed_secretion + k0 * (v358 * (v376 * v370)))) * (v29 + v73)
        v378 = (anti_decay_per_day * (k8 * (v375 + k5 * v377) - v366) + v30 * v249) + v31 * v305
        v379 = ((v378 + v32 * v365) + v130 * v33) + v131 * v74
        v380 = (recruitment_basal + recruitment_damage * v359) + recruitment_feedback * ((k7 * v369) * (v376 * v368))
        v381 = v377 * (1.0 / (v377 + half_effect_million_cells))
        v382 = m1_to_m2_per_day * (1.0 + polarisation_gain * v381)
        v383 = ((k3 * v380 - (v382 + m1_loss_per_day) * v364) + m2_to_m1_per_day * v375) + v30 * v247
        v384 = v171 * v33
        v385 = v173 * v74
        v386 = ((((v383 + v31 * v303) + v32 * v363) - v384) - v385) + v175 * v361
        v387 = (((((v382 * v364 - k1 * v375) + v30 * v246) + v31 * v302) + v32 * v362) + v384) + v385
        v388 = v387 + v177 * v386
        v389 = ((((v374 + v125 * v361) - v128 * v379) + v166 * v386) - v219 * v388) * v239
        v390 = (v361 + k17 * v389) * v124
        v391 = v357 + (-0.687886036105895) * v390
        v392 = ((pro_inflammatory + 1.221224509226641 * v240) + 6.019134481288629 * v296) + 12.53708332932087 * v355
        v393 = v392 + (-0.687886036105895) * v389
        v394 = damage_turnover_per_day * ((k6 * (1.0 - v197) + damage_tissue_share * v393) - v391)
        v395 = ((((v394 + v36 * v241) + v37 * v297) + v38 * v356) + v39 * v390) - v97 * v199
        v396 = ((m1 + 1.221224509226641 * v247) + 6.019134481288629 * v303) + 12.53708332932087 * v363
        v397 = (v388 - v226 * v389) * v218
        v398 = ((v386 + m2_to_m1_per_day * v397) - v225 * v389) * v165
        v399 = v396 + (-0.687886036105895) * v398
        v400 = ((anti_inflammatory + 1.221224509226641 * v249) + 6.019134481288629 * v305) + 12.53708332932087 * v365
        v401 = ((v379 + k23 * v397) + v222 * v389) * v127
        v402 = v400 + (-0.687886036105895) * v401
        v403 = 1.0 + brake_strength * v402
        v404 = v393 + half_licensing_cytokine
        v405 = (v399 * v399) * v399
        v406 = feedback_midpoint_cubed + v405
        v407 = v404 * v406
        v408 = 1.0 / (v403 * v407)
        v409 = (((cytokine_basal + cytokine_damage * v391) + cytokine_m1 * v399) * (1.0 - v154)) * (k4 * (v408 * v407))
        v410 = (((pro_decay_per_day * (v409 - v393) + v36 * v240) + v37 * v296) + v38 * v355) + v39 * v389
        v411 = ((m2 + 1.221224509226641 * v246) + 6.019134481288629 * v302) + 12.53708332932087 * v362
        v412 = v411 + (-0.687886036105895) * v397
        v413 = v408 * v403
        v414 = (potency * (unlicensed_secretion + k0 * (v393 * (v413 * v406)))) * (v35 + v76)
        v415 = (anti_decay_per_day * (k8 * (v412 + k5 * v414) - v402) + v36 * v249) + v37 * v305
        v416 = (((v415 + v38 * v365) + v39 * v401) + v130 * v40) + v131 * v77
        v417 = (recruitment_basal + recruitment_damage * v391) + recruitment_feedback * ((k7 * v405) * (v413 * v404))
        v418 = v414 * (1.0 / (v414 + half_effect_million_cells))
        v419 = m1_to_m2_per_day * (1.0 + polarisation_gain * v418)
        v420 = ((k3 * v417 - (v419 + m1_loss_per_day) * v399) + m2_to_m1_per_day * v412) + v36 * v247
        v421 = v171 * v40
        v422 = v173 * v77
        v423 = (((((v420 + v37 * v303) + v38 * v363) + v39 * v398) - v421) - v422) + v175 * v395
        v424 = ((((v419 * v399 - k1 * v412) + v36 * v246) + v37 * v302) + v38 * v362) + v39 * v397
        v425 = ((v424 + v421) + v422) + v177 * v423
        v426 = ((((v410 - v123 * v155) + v125 * v395) - v128 * v416) + v166 * v423) - v219 * v425
        v427 = v426 * v239
        v428 = (v395 + k17 * v427) * v124
        v429 = v391 + v428
        v430 = v393 + v427
        v431 = damage_turnover_per_day * ((k6 * (1.0 - v201) + damage_tissue_share * v430) - v429)
        v432 = (((((v431 + v43 * v241) + v44 * v297) + v45 * v356) + v46 * v390) + v48 * v428) - v97 * v203
        v433 = (v425 - v226 * v427) * v218
        v434 = ((v423 + m2_to_m1_per_day * v433) - v225 * v427) * v165
        v435 = v399 + v434
        v436 = ((v416 + k23 * v433) + v222 * v427) * v127
        v437 = v402 + v436
        v438 = 1.0 + brake_strength * v437
        v439 = v430 + half_licensing_cytokine
        v440 = (v435 * v435) * v435
        v441 = feedback_midpoint_cubed + v440
        v442 = v439 * v441
        v443 = 1.0 / (v438 * v442)
        v444 = (((cytokine_basal + cytokine_damage * v429) + cytokine_m1 * v435) * (1.0 - v157)) * (k4 * (v443 * v442))
        v445 = (((pro_decay_per_day * (v444 - v430) + v43 * v240) + v44 * v296) + v45 * v355) + v46 * v389
        v446 = v412 + v433
        v447 = v443 * v438
        v448 = (potency * (unlicensed_secretion + k0 * (v430 * (v447 * v441)))) * (v42 + v79)
        v449 = (anti_decay_per_day * (k8 * (v446 + k5 * v448) - v437) + v43 * v249) + v44 * v305
        v450 = ((((v449 + v45 * v365) + v46 * v401) + v48 * v436) + v130 * v49) + v131 * v81
        v451 = (recruitment_basal + recruitment_damage * v429) + recruitment_feedback * ((k7 * v440) * (v447 * v439))
        v452 = v448 * (1.0 / (v448 + half_effect_million_cells))
        v453 = m1_to_m2_per_day * (1.0 + polarisation_gain * v452)
        v454 = ((k3 * v451 - (v453 + m1_loss_per_day) * v435) + m2_to_m1_per_day * v446) + v43 * v247
        v455 = v171 * v49
        v456 = v173 * v81
        v457 = ((((((v454 + v44 * v303) + v45 * v363) + v46 * v398) + v48 * v434) - v455) - v456) + v175 * v432
        v458 = ((((v445 + v48 * v427) - v123 * v159) + v125 * v432) - v128 * v450) + v166 * v457
        v459 = ((((v453 * v435 - k1 * v446) + v43 * v246) + v44 * v302) + v45 * v362) + v46 * v397
        v460 = (((v459 + v48 * v433) + v455) + v456) + v177 * v457
        v461 = (v458 - v219 * v460) * v239
        v462 = (v432 + k17 * v461) * v124
        v463 = v429 + v462
        v464 = (v460 - v226 * v461) * v218
        v465 = ((v457 + m2_to_m1_per_day * v464) - v225 * v461) * v165
        v466 = v435 + v465
        v467 = v446 + v464
        v468 = v430 + v461
        v469 = ((v450 + k23 * v464) + v222 * v461) * v127
        v470 = v437 + v469
        v471 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v138) - v114 * proteoglycan)
        v472 = k26 * v169
        v473 = v472 * v17
        v474 = v472 * v64
        v475 = proteoglycan_turnover_per_day * (synthesis_gain * v223 - catabolic_gain * proteoglycan)
        v476 = v181 * v119
        v477 = (((v471 - v0 * v473) - v52 * v474) + v475 * v240) * v476
        v478 = proteoglycan + 1.544 * v477
        v479 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v289) - (1.0 + catabolic_gain * v242) * v478)
        v480 = ((((v479 + v20 * v477) + v473 * v21) + v474 * v67) + v475 * v296) * v476
        v481 = (proteoglycan + 0.9466785280815826 * v477) + 0.2557011698983284 * v480
        v482 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v348) - (1.0 + catabolic_gain * v298) * v481)
        v483 = (((((v482 + v24 * v477) + v25 * v480) + v473 * v26) + v474 * v70) + v475 * v355) * v476
        v484 = ((proteoglycan + 1.221224509226641 * v477) + 6.019134481288629 * v480) + 12.53708332932087 * v483
        v485 = ((proteoglycan + 3.314825187068521 * v477) + 2.896124015972201 * v480) + 0.9986419139977817 * v483
        v486 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v381) - (1.0 + catabolic_gain * v358) * v485)
        v487 = (((((v486 + v30 * v477) + v31 * v480) + v32 * v483) + v473 * v33) + v474 * v74) + v475 * v389
        v488 = v487 * v476
        v489 = v484 + (-0.687886036105895) * v488
        v490 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v418) - (1.0 + catabolic_gain * v393) * v489)
        v491 = (((((v490 + v36 * v477) + v37 * v480) + v38 * v483) + v39 * v488) + v473 * v40) + v474 * v77
        v492 = (v491 + v475 * v427) * v476
        v493 = v489 + v492
        v494 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v452) - (1.0 + catabolic_gain * v430) * v493)
        v495 = (((((v494 + v43 * v477) + v44 * v480) + v45 * v483) + v46 * v488) + v48 * v492) + v473 * v49
        v496 = ((v495 + v474 * v81) + v475 * v461) * v476
        v497 = v493 + v496
        v498 = v15 * v10
        v499 = k9 * v11
        v500 = collagen * (v56 * (0.5 * ((0.5 * (v498 * v13)) * ((-v499) - v499) - k9)))
        v501 = collagen * (k27 * v57)
        v502 = v62 * v55
        v503 = v502 * v60
        v504 = ((v58 * collagen + v500 * v477) + v501 * v240) * v503
        v505 = 1.0 - k9 * v478
        v506 = ((collagen_loss_per_day * v242) * (0.5 * (v505 + (sqrt(v505 * v505 + 1e-06))))) * (collagen - 1.544 * v504)
        v507 = ((((-v506) - v504 * v20) - v500 * v480) - v501 * v296) * v503
        v508 = 1.0 - k9 * v481
        v509 = ((collagen_loss_per_day * v298) * (0.5 * (v508 + (sqrt(v508 * v508 + 1e-06))))) * ((collagen - 0.9466785280815826 * v504) + 0.2557011698983284 * v507)
        v510 = (((((-v509) - v504 * v24) + v25 * v507) - v500 * v483) - v501 * v355) * v503
        v511 = ((collagen - 1.221224509226641 * v504) + 6.019134481288629 * v507) + 12.53708332932087 * v510
        v512 = 1.0 - k9 * v485
        v513 = ((collagen - 3.314825187068521 * v504) + 2.896124015972201 * v507) + 0.9986419139977817 * v510
        v514 = ((collagen_loss_per_day * v358) * (0.5 * (v512 + (sqrt(v512 * v512 + 1e-06))))) * v513
        v515 = (((((-v514) - v504 * v30) + v31 * v507) + v32 * v510) - v500 * v488) - v501 * v389
        v516 = v515 * v503
        v517 = v511 + (-0.687886036105895) * v516
        v518 = 1.0 - k9 * v489
        v519 = ((collagen_loss_per_day * v393) * (0.5 * (v518 + (sqrt(v518 * v518 + 1e-06))))) * v517
        v520 = (((((-v519) - v504 * v36) + v37 * v507) + v38 * v510) + v39 * v516) - v500 * v492
        v521 = (v520 - v501 * v427) * v503
        v522 = v517 + v521
        v523 = 1.0 - k9 * v493
        v524 = ((collagen_loss_per_day * v430) * (0.5 * (v523 + (sqrt(v523 * v523 + 1e-06))))) * v522
        v525 = ((((((-v524) - v504 * v43) + v44 * v507) + v45 * v510) + v46 * v516) + v48 * v521) - v500 * v496
        v526 = (v525 - v501 * v461) * v503
        v527 = v522 + v526
        v528 = v136 * v92
        v529 = (ngf_loss_per_day * ((ngf_basal + k12 * pro_inflammatory) - ngf) + k28 * v240) * v528
        v530 = ngf + 1.544 * v529
        v531 = ((ngf_loss_per_day * ((ngf_basal + k12 * v242) - v530) + v20 * v529) + k28 * v296) * v528
        v532 = (ngf + 0.9466785280815826 * v529) + 0.2557011698983284 * v531
        v533 = ((ngf_loss_per_day * ((ngf_basal + k12 * v298) - v532) + v24 * v529) + v25 * v531) + k28 * v355
        v534 = v533 * v528
        v535 = ((ngf + 1.221224509226641 * v529) + 6.019134481288629 * v531) + 12.53708332932087 * v534
        v536 = ((ngf + 3.314825187068521 * v529) + 2.896124015972201 * v531) + 0.9986419139977817 * v534
        v537 = ((ngf_loss_per_day * ((ngf_basal + k12 * v358) - v536) + v30 * v529) + v31 * v531) + v32 * v534
        v538 = (v537 + k28 * v389) * v528
        v539 = v535 + (-0.687886036105895) * v538
        v540 = ((ngf_loss_per_day * ((ngf_basal + k12 * v393) - v539) + v36 * v529) + v37 * v531) + v38 * v534
        v541 = ((v540 + v39 * v538) + k28 * v427) * v528
        v542 = v539 + v541
        v543 = ((ngf_loss_per_day * ((ngf_basal + k12 * v430) - v542) + v43 * v529) + v44 * v531) + v45 * v534
        v544 = (((v543 + v46 * v538) + v48 * v541) + k28 * v461) * v528
        v545 = v542 + v544
        v546 = ngf_share * ngf
        v547 = v86 * v1
        v548 = 1.0 - v2 * v547
        v549 = k29 * v548
        v550 = peripheral_per_day * ((v546 * v548 + k11 * pro_inflammatory) - peripheral) + v549 * v529
        v551 = peripheral_per_day * ((k10 * v547 - (k10 * (v547 * v547)) * v2) * v546)
        v552 = v498 * v12
        v553 = ((v550 - v551 * v211) + k30 * v240) * v552
        v554 = peripheral + 1.544 * v553
        v555 = peripheral_per_day * (((ngf_share * v530) * (1.0 - v213 * (v229 * v215)) + k11 * v242) - v554)
        v556 = ((((v555 + v20 * v553) + v549 * v531) - v551 * v232) + k30 * v296) * v552
        v557 = (peripheral + 0.9466785280815826 * v553) + 0.2557011698983284 * v556
        v558 = peripheral_per_day * (((ngf_share * v532) * (1.0 - v234 * (v256 * v236)) + k11 * v298) - v557)
        v559 = (((((v558 + v24 * v553) + v25 * v556) + v549 * v534) - v551 * v259) + k30 * v355) * v552
        v560 = ((peripheral + 1.221224509226641 * v553) + 6.019134481288629 * v556) + 12.53708332932087 * v559
        v561 = ((peripheral + 3.314825187068521 * v553) + 2.896124015972201 * v556) + 0.9986419139977817 * v559
        v562 = peripheral_per_day * (((ngf_share * v536) * (1.0 - v261 * (v269 * v267)) + k11 * v358) - v561)
        v563 = (((((v562 + v30 * v553) + v31 * v556) + v32 * v559) + v549 * v538) - v551 * v282) + k30 * v389
        v564 = v563 * v552
        v565 = v560 + (-0.687886036105895) * v564
        v566 = peripheral_per_day * (((ngf_share * v539) * (1.0 - v284 * (v313 * v286)) + k11 * v393) - v565)
        v567 = (((((v566 + v36 * v553) + v37 * v556) + v38 * v559) + v39 * v564) + v549 * v541) - v551 * v317
        v568 = (v567 + k30 * v427) * v552
        v569 = v565 + v568
        v570 = peripheral_per_day * (((ngf_share * v542) * (1.0 - v319 * (v328 * v326)) + k11 * v430) - v569)
        v571 = (((((v570 + v43 * v553) + v44 * v556) + v45 * v559) + v46 * v564) + v48 * v568) + v549 * v544
        v572 = ((v571 - v551 * v341) + k30 * v461) * v552
        v573 = v569 + v572
        v574 = v502 * v59
        v575 = (central_per_day * (peripheral - central) + central_per_day * v553) * v574
        v576 = (central_per_day * (v554 - (central + 1.544 * v575)) + v20 * v575) + central_per_day * v556
        v577 = v576 * v574
        v578 = central_per_day * (v557 - ((central + 0.9466785280815826 * v575) + 0.2557011698983284 * v577))
        v579 = (((v578 + v24 * v575) + v25 * v577) + central_per_day * v559) * v574
        v580 = ((central + 1.221224509226641 * v575) + 6.019134481288629 * v577) + 12.53708332932087 * v579
        v581 = ((central + 3.314825187068521 * v575) + 2.896124015972201 * v577) + 0.9986419139977817 * v579
        v582 = (((central_per_day * (v561 - v581) + v30 * v575) + v31 * v577) + v32 * v579) + central_per_day * v564
        v583 = v582 * v574
        v584 = v580 + (-0.687886036105895) * v583
        v585 = (((central_per_day * (v565 - v584) + v36 * v575) + v37 * v577) + v38 * v579) + v39 * v583
        v586 = (v585 + central_per_day * v568) * v574
        v587 = v584 + v586
        v588 = (((central_per_day * (v569 - v587) + v43 * v575) + v44 * v577) + v45 * v579) + v46 * v583
        v589 = ((v588 + v48 * v586) + central_per_day * v572) * v574
        v590 = v587 + v589
        v591 = v164 * v141
        v592 = v50 * (v591 * v162)
        v593 = v208 * v184
        v594 = v82 * (v593 * v206)
        v595 = atol + rtol * (max(abs(damage), abs(v463)))
        v596 = atol + rtol * (max(abs(pro_inflammatory), abs(v468)))
        v597 = v595 * v596
        v598 = atol + rtol * (max(abs(collagen), abs(v527)))
        v599 = atol + rtol * (max(abs(central), abs(v590)))
        v600 = v598 * v599
        v601 = 1.0 / (v597 * v600)
        v602 = v601 * v600
        v603 = v462 * (v602 * v596)
        v604 = atol + rtol * (max(abs(m1), abs(v466)))
        v605 = atol + rtol * (max(abs(anti_inflammatory), abs(v470)))
        v606 = atol + rtol * (max(abs(ngf), abs(v545)))
        v607 = v605 * v606
        v608 = 1.0 / (v604 * v607)
        v609 = v465 * (v608 * v607)
        v610 = atol + rtol * (max(abs(m2), abs(v467)))
        v611 = atol + rtol * (max(abs(proteoglycan), abs(v497)))
        v612 = atol + rtol * (max(abs(peripheral), abs(v573)))
        v613 = v611 * v612
        v614 = 1.0 / (v610 * v613)
        v615 = v464 * (v614 * v613)
        v616 = v461 * (v602 * v595)
        v617 = ((((v592 * v592 + v594 * v594) + v603 * v603) + v609 * v609) + v615 * v615) + v616 * v616
        v618 = v608 * v604
        v619 = v469 * (v618 * v606)
        v620 = v614 * v610
        v621 = v496 * (v620 * v612)
        v622 = v601 * v597
        v623 = v526 * (v622 * v599)
        v624 = v544 * (v618 * v605)
        v625 = v572 * (v620 * v611)
        v626 = ((((v617 + v619 * v619) + v621 * v621) + v623 * v623) + v624 * v624) + v625 * v625
        v627 = v589 * (v622 * v598)
        v628 = v160 * (v591 * v142)
        v629 = v204 * (v593 * v185)
        v630 = v347 * v334
        v631 = v341 * (v630 * v345)
        v632 = v340 * (v630 * v343)
        v633 = ((((v626 + v627 * v627) + v628 * v628) + v629 * v629) + v631 * v631) + v632 * v632
        v634 = ((((((((v51 + v83) + v463) + v466) + v467) + v468) + v470) + v497) + v527) + v545
        v635 = ((((((v634 + v573) + v590) + v161) + v205) + load_relief_target) + v342) + v344
        v636 = 0.058823529411764705 * v633 + (v635 - v635)
        work[272 + lane] = v51
        work[288 + lane] = v83
        work[304 + lane] = v463
        work[320 + lane] = v466
        work[336 + lane] = v467
        work[352 + lane] = v468
        work[368 + lane] = v470
        work[384 + lane] = v497
        work[400 + lane] = v527
        work[416 + lane] = v545
        work[432 + lane] = v573
        work[448 + lane] = v590
        work[464 + lane] = v161
        work[480 + lane] = v205
        work[496 + lane] = load_relief_target
        work[512 + lane] = v342
        work[528 + lane] = v344
        work[560 + lane] = v636
