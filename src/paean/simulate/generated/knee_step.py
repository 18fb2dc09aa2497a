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
    k0 = 1.0
    k1 = k0 - unlicensed_secretion
    k2 = m2_to_m1_per_day + m2_loss_per_day
    k3 = m1_to_m2_per_day * (1.0 / k2)
    k4 = (m1_to_m2_per_day + m1_loss_per_day) - m2_to_m1_per_day * k3
    k5 = k0 + brake_strength
    k6 = (1.0 / reference_macrophages_million) * secretion_ratio
    k7 = (k0 - damage_tissue_share) * mechanical_load
    k8 = k0 + feedback_midpoint_cubed
    k9 = 1.0 / k3
    k10 = 1.0 / collagen_protecting_proteoglycan
    k11 = 1.0 / antibody_central_l
    k12 = k0 - ngf_share
    k13 = k0 - ngf_basal
    k14 = 1.0 / antibody_peripheral_l
    k15 = antibody_vmax_ug_per_day * k11
    k16 = antibody_clearance_l_per_day * k11
    k17 = k7 * damage_turnover_per_day
    k18 = damage_turnover_per_day * damage_tissue_share
    k19 = k4 * recruitment_damage
    k20 = k4 * recruitment_feedback
    k21 = potency * k1
    k22 = m1_to_m2_per_day * polarisation_gain
    k23 = k5 * brake_strength
    k24 = anti_decay_per_day * k9
    k25 = anti_decay_per_day * (k9 * k6)
    k26 = anti_decay_per_day * (k9 * (k6 * potency))
    k27 = proteoglycan_turnover_per_day * synthesis_gain
    k28 = 0.5 * collagen_loss_per_day
    k29 = ngf_loss_per_day * k13
    k30 = peripheral_per_day * ngf_share
    k31 = peripheral_per_day * k12
    k32 = antibody_exchange_l_per_day * k11
    k33 = k14 * antibody_exchange_l_per_day
    k34 = k16 + k32
    k35 = k33 * k32
    k36 = k18 * k19
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
        k1,
        k2,
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
        k36,
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
        k36 = work[1152 + lane]
        k37 = work[1168 + lane]
        k38 = work[1184 + lane]
        k39 = work[1200 + lane]
        k40 = work[1216 + lane]
        k41 = work[1232 + lane]
        k42 = work[1248 + lane]
        k43 = work[1264 + lane]
        k44 = work[1280 + lane]
        k45 = work[1296 + lane]
        k46 = work[1312 + lane]
        k47 = work[1328 + lane]
        k48 = work[1344 + lane]
        k49 = work[1360 + lane]
        k50 = work[1376 + lane]
        k51 = work[1392 + lane]
        k52 = work[1408 + lane]
        k53 = work[1424 + lane]
        k54 = work[1440 + lane]
        k55 = work[1456 + lane]
        k56 = work[1472 + lane]
        k57 = work[1488 + lane]
        k58 = work[1504 + lane]
        k59 = work[1520 + lane]
        k60 = work[1536 + lane]
        k61 = work[1552 + lane]
        k62 = work[1568 + lane]
        k63 = work[1584 + lane]
        k64 = work[1600 + lane]
        k65 = work[1616 + lane]
        k66 = work[1632 + lane]
        k67 = work[1648 + lane]
        k68 = work[1664 + lane]
        k69 = work[1680 + lane]
        k70 = work[1696 + lane]
        v0 = 1.221224509226641
        v1 = fast_clearance_per_day * fast_cells
        v2 = pro_inflammatory + half_licensing_cytokine
        v3 = k45 * antibody_central
        v4 = v3 + antibody_ic50_ug_per_l
        v5 = v2 * v4
        v6 = 1.0 / (step_length * v5)
        v7 = v6 * v5
        v8 = 4.0 * v7
        v9 = v8 + fast_clearance_per_day
        v10 = v8 + damage_turnover_per_day
        v11 = v9 * v10
        v12 = 1.0
        v13 = v12 - k44 * proteoglycan
        v14 = 1e-06
        v15 = sqrt(v13 * v13 + v14)
        v16 = v8 + peripheral_per_day
        v17 = v15 * v16
        v18 = 1.0 / (v11 * v17)
        v19 = v18 * v17
        v20 = v19 * v10
        v21 = v1 * v20
        v22 = 6.019134481288629
        v23 = 1.544
        v24 = fast_cells - v23 * v21
        v25 = (-5.6688) * v7
        v26 = (-(fast_clearance_per_day * v24)) - v21 * v25
        v27 = v26 * v20
        v28 = 12.53708332932087
        v29 = 0.9466785280815826
        v30 = 0.2557011698983284
        v31 = (fast_cells - v29 * v21) + v30 * v27
        v32 = (-2.430093356833875) * v7
        v33 = (-0.2063599157091915) * v7
        v34 = ((-(fast_clearance_per_day * v31)) - v21 * v32) + v33 * v27
        v35 = v34 * v20
        v36 = -0.687886036105895
        v37 = 3.314825187068521
        v38 = 2.896124015972201
        v39 = 0.9986419139977817
        v40 = ((fast_cells - v37 * v21) + v38 * v27) + v39 * v35
        v41 = (-0.1073529058151375) * v7
        v42 = (-9.594562251023355) * v7
        v43 = (-20.47028614809616) * v7
        v44 = (((-(fast_clearance_per_day * v40)) - v21 * v41) + v42 * v27) + v43 * v35
        v45 = v44 * v20
        v46 = (((fast_cells - v0 * v21) + v22 * v27) + v28 * v35) + v36 * v45
        v47 = 7.496443313967647 * v7
        v48 = (-10.24680431464352) * v7
        v49 = (-33.99990352819905) * v7
        v50 = 11.7089089320616 * v7
        v51 = ((((-(fast_clearance_per_day * v46)) - v21 * v47) + v48 * v27) + v49 * v35) + v50 * v45
        v52 = v51 * v20
        v53 = v46 + v52
        v54 = 8.083246795921522 * v7
        v55 = (-7.981132988064893) * v7
        v56 = (-31.52159432874371) * v7
        v57 = 16.31930543123136 * v7
        v58 = ((((-(fast_clearance_per_day * v53)) - v21 * v54) + v55 * v27) + v56 * v35) + v57 * v45
        v59 = (-6.058818238834054) * v7
        v60 = v58 + v59 * v52
        v61 = v60 * v20
        v62 = v53 + v61
        v63 = slow_clearance_per_day * slow_cells
        v64 = v8 + slow_clearance_per_day
        v65 = v8 + anti_decay_per_day
        v66 = v64 * v65
        v67 = collagen_loss_per_day * pro_inflammatory
        v68 = 0.5
        v69 = v13 + v15
        v70 = v67 * (v68 * v69)
        v71 = v8 + v70
        v72 = v8 + central_per_day
        v73 = v71 * v72
        v74 = 1.0 / (v66 * v73)
        v75 = v74 * v73
        v76 = v75 * v65
        v77 = v63 * v76
        v78 = slow_cells - v23 * v77
        v79 = (-(slow_clearance_per_day * v78)) - v77 * v25
        v80 = v79 * v76
        v81 = (slow_cells - v29 * v77) + v30 * v80
        v82 = ((-(slow_clearance_per_day * v81)) - v77 * v32) + v33 * v80
        v83 = v82 * v76
        v84 = ((slow_cells - v37 * v77) + v38 * v80) + v39 * v83
        v85 = (((-(slow_clearance_per_day * v84)) - v77 * v41) + v42 * v80) + v43 * v83
        v86 = v85 * v76
        v87 = (((slow_cells - v0 * v77) + v22 * v80) + v28 * v83) + v36 * v86
        v88 = ((((-(slow_clearance_per_day * v87)) - v77 * v47) + v48 * v80) + v49 * v83) + v50 * v86
        v89 = v88 * v76
        v90 = v87 + v89
        v91 = ((((-(slow_clearance_per_day * v90)) - v77 * v54) + v55 * v80) + v56 * v83) + v57 * v86
        v92 = v91 + v59 * v89
        v93 = v92 * v76
        v94 = v90 + v93
        v95 = damage_turnover_per_day * ((k41 * (v12 - load_relief) + damage_tissue_share * pro_inflammatory) - damage)
        v96 = v8 + load_relief_per_day
        v97 = v6 * step_length
        v98 = v97 * v4
        v99 = unlicensed_secretion + k36 * (pro_inflammatory * v98)
        v100 = potency * v99
        v101 = fast_cells + slow_cells
        v102 = v100 * v101
        v103 = v102 + half_effect_million_cells
        v104 = v8 + ngf_loss_per_day
        v105 = v103 * v104
        v106 = 1.0 / (v96 * v105)
        v107 = v106 * v105
        v108 = k51 * v107
        v109 = load_relief_per_day * (load_relief_target - load_relief)
        v110 = v95 - v108 * v109
        v111 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v112 = v12 - steroid
        v113 = v111 * v112
        v114 = v12 + brake_strength * anti_inflammatory
        v115 = m1 * m1
        v116 = v115 * m1
        v117 = feedback_midpoint_cubed + v116
        v118 = antibody_km_ug_per_l + v3
        v119 = v117 * v118
        v120 = 1.0 / (v114 * v119)
        v121 = v120 * v119
        v122 = k39 * v121
        v123 = steroid_decay_per_day * steroid
        v124 = v8 + steroid_decay_per_day
        v125 = v12 + catabolic_gain * pro_inflammatory
        v126 = v8 + proteoglycan_turnover_per_day * v125
        v127 = v120 * v114
        v128 = v127 * v117
        v129 = k49 * antibody_central
        v130 = v8 + (k68 + (k49 * v128 - (k45 * (v128 * v128)) * v129))
        v131 = v126 * v130
        v132 = 1.0 / (v124 * v131)
        v133 = v132 * v131
        v134 = (pro_decay_per_day * (v111 * v122)) * v133
        v135 = v19 * v9
        v136 = (pro_decay_per_day * (v122 * (cytokine_damage * v112))) * v135
        v137 = (pro_decay_per_day * (v113 * v122 - pro_inflammatory) + v123 * v134) + v136 * v110
        v138 = v75 * v64
        v139 = (pro_decay_per_day * ((k57 * (v121 * v121)) * v113)) * v138
        v140 = k60 * v99
        v141 = v140 * v20
        v142 = v140 * v76
        v143 = (anti_decay_per_day * (k43 * (m2 + k40 * v102) - anti_inflammatory) - v1 * v141) - v63 * v142
        v144 = v127 * v118
        v145 = m1 * (m1 + m1) + v115
        v146 = k42 * v116
        v147 = v106 * v96
        v148 = v147 * v104
        v149 = v102 * v148
        v150 = m1_to_m2_per_day * (v12 + polarisation_gain * v149)
        v151 = v150 + m1_loss_per_day
        v152 = v8 - (k54 * (v144 * (k42 * v145) - ((v144 * v144) * v145) * v146) - v151)
        v153 = atol + rtol * (max(abs(fast_cells), abs(v62)))
        v154 = v123 * v133
        v155 = steroid - v23 * v154
        v156 = (-(steroid_decay_per_day * v155)) - v154 * v25
        v157 = v156 * v133
        v158 = (steroid - v29 * v154) + v30 * v157
        v159 = ((-(steroid_decay_per_day * v158)) - v154 * v32) + v33 * v157
        v160 = v159 * v133
        v161 = ((steroid - v37 * v154) + v38 * v157) + v39 * v160
        v162 = (((-(steroid_decay_per_day * v161)) - v154 * v41) + v42 * v157) + v43 * v160
        v163 = v162 * v133
        v164 = (((steroid - v0 * v154) + v22 * v157) + v28 * v160) + v36 * v163
        v165 = ((((-(steroid_decay_per_day * v164)) - v154 * v47) + v48 * v157) + v49 * v160) + v50 * v163
        v166 = v165 * v133
        v167 = v164 + v166
        v168 = ((((-(steroid_decay_per_day * v167)) - v154 * v54) + v55 * v157) + v56 * v160) + v57 * v163
        v169 = v168 + v59 * v166
        v170 = v169 * v133
        v171 = v167 + v170
        v172 = atol + rtol * (max(abs(steroid), abs(v171)))
        v173 = v153 * v172
        v174 = 1.0 / (v152 * v173)
        v175 = v174 * v173
        v176 = (pro_decay_per_day * (v122 * (cytokine_m1 * v112))) * v175
        v177 = (recruitment_basal + recruitment_damage * damage) + recruitment_feedback * (v146 * v144)
        v178 = v148 * v148
        v179 = v148 * v100 - (v178 * v100) * v102
        v180 = m1 * (k56 * v179)
        v181 = v180 * v20
        v182 = v1 * v181
        v183 = v180 * v76
        v184 = v63 * v183
        v185 = k53 * v135
        v186 = ((((k38 * v177 - v151 * m1) + m2_to_m1_per_day * m2) + v182) + v184) + v185 * v110
        v187 = v150 * v175
        v188 = (v8 + k37) - m2_to_m1_per_day * v187
        v189 = antibody_exchange_l_per_day * (v3 - k48 * antibody_peripheral)
        v190 = (k50 * antibody_central + v189) + v129 * v128
        v191 = v132 * v124
        v192 = v191 * v126
        v193 = k66 * v192
        v194 = (v8 + k67) - k69 * v192
        v195 = atol + rtol * (max(abs(slow_cells), abs(v94)))
        v196 = v109 * v107
        v197 = load_relief + v23 * v196
        v198 = load_relief_per_day * (load_relief_target - v197) + v25 * v196
        v199 = v198 * v107
        v200 = (load_relief + v29 * v196) + v30 * v199
        v201 = (load_relief_per_day * (load_relief_target - v200) + v32 * v196) + v33 * v199
        v202 = v201 * v107
        v203 = ((load_relief + v37 * v196) + v38 * v199) + v39 * v202
        v204 = ((load_relief_per_day * (load_relief_target - v203) + v41 * v196) + v42 * v199) + v43 * v202
        v205 = v204 * v107
        v206 = (((load_relief + v0 * v196) + v22 * v199) + v28 * v202) + v36 * v205
        v207 = ((load_relief_per_day * (load_relief_target - v206) + v47 * v196) + v48 * v199) + v49 * v202
        v208 = v207 + v50 * v205
        v209 = v208 * v107
        v210 = v206 + v209
        v211 = ((load_relief_per_day * (load_relief_target - v210) + v54 * v196) + v55 * v199) + v56 * v202
        v212 = (v211 + v57 * v205) + v59 * v209
        v213 = v212 * v107
        v214 = v210 + v213
        v215 = atol + rtol * (max(abs(load_relief), abs(v214)))
        v216 = v195 * v215
        v217 = 1.0 / (v194 * v216)
        v218 = v217 * v216
        v219 = (v189 - v190 * v193) * v218
        v220 = (k67 * v219 - v190) * v192
        v221 = antibody_central + v23 * v220
        v222 = k45 * v221
        v223 = v222 + antibody_ic50_ug_per_l
        v224 = antibody_km_ug_per_l + v222
        v225 = v223 * v224
        v226 = 1.0 / (v188 * v225)
        v227 = v226 * v225
        v228 = (k58 * v139 - m2_to_m1_per_day * v176) * v227
        v229 = (((v150 * m1 - k37 * m2) - v182) - v184) + v187 * v186
        v230 = v101 * (k55 * (v98 - (v98 * v98) * pro_inflammatory))
        v231 = k59 * v230
        v232 = v148 * v230 - (v178 * v230) * v102
        v233 = m1 * (k56 * v232)
        v234 = v233 - k70 * v135
        v235 = v187 * v234 - v233
        v236 = ((((v8 + pro_decay_per_day) - k52 * v136) + v231 * v139) + v176 * v234) - v228 * v235
        v237 = antibody_exchange_l_per_day * (v222 - k48 * (antibody_peripheral + v23 * v219))
        v238 = v226 * v188
        v239 = v25 * v220 - ((k50 * v221 + v237) + (k49 * v221) * (v238 * v223))
        v240 = ((v237 + v25 * v219) + v193 * v239) * v218
        v241 = (v239 + k67 * v240) * v192
        v242 = (antibody_central + v29 * v220) + v30 * v241
        v243 = k45 * v242
        v244 = v243 + antibody_ic50_ug_per_l
        v245 = antibody_km_ug_per_l + v243
        v246 = v244 * v245
        v247 = 1.0 / (v236 * v246)
        v248 = v247 * v246
        v249 = (((v137 - v139 * v143) + v176 * v186) - v228 * v229) * v248
        v250 = (v110 + k52 * v249) * v135
        v251 = pro_inflammatory + v23 * v249
        v252 = damage + v23 * v250
        v253 = damage_turnover_per_day * ((k41 * (v12 - v197) + damage_tissue_share * v251) - v252)
        v254 = (v253 + v25 * v250) - v108 * v198
        v255 = (v229 - v235 * v249) * v227
        v256 = ((v186 + m2_to_m1_per_day * v255) - v234 * v249) * v175
        v257 = m1 + v23 * v256
        v258 = ((v143 + k58 * v255) + v231 * v249) * v138
        v259 = anti_inflammatory + v23 * v258
        v260 = v12 + brake_strength * v259
        v261 = (v257 * v257) * v257
        v262 = feedback_midpoint_cubed + v261
        v263 = antibody_exchange_l_per_day * (v243 - k48 * ((antibody_peripheral + v29 * v219) + v30 * v240))
        v264 = v247 * v236
        v265 = (v32 * v220 - ((k50 * v242 + v263) + (k49 * v242) * (v264 * v244))) + v33 * v241
        v266 = (((v263 + v32 * v219) + v33 * v240) + v193 * v265) * v218
        v267 = (v265 + k67 * v266) * v192
        v268 = ((antibody_central + v37 * v220) + v38 * v241) + v39 * v267
        v269 = k45 * v268
        v270 = antibody_km_ug_per_l + v269
        v271 = v262 * v270
        v272 = 1.0 / (v260 * v271)
        v273 = (((cytokine_basal + cytokine_damage * v252) + cytokine_m1 * v257) * (v12 - v155)) * (k39 * (v272 * v271))
        v274 = m2 + v23 * v255
        v275 = v251 + half_licensing_cytokine
        v276 = v269 + antibody_ic50_ug_per_l
        v277 = 1.0 / (v275 * v276)
        v278 = (potency * (unlicensed_secretion + k36 * (v251 * (v277 * v276)))) * (v24 + v78)
        v279 = (anti_decay_per_day * (k43 * (v274 + k40 * v278) - v259) + v25 * v258) + v141 * v26
        v280 = v279 + v142 * v79
        v281 = (((pro_decay_per_day * (v273 - v251) + v25 * v249) - v134 * v156) + v136 * v254) - v139 * v280
        v282 = v272 * v260
        v283 = (recruitment_basal + recruitment_damage * v252) + recruitment_feedback * ((k42 * v261) * (v282 * v270))
        v284 = v278 + half_effect_million_cells
        v285 = antibody_exchange_l_per_day * (v269 - k48 * (((antibody_peripheral + v37 * v219) + v38 * v240) + v39 * v266))
        v286 = ((v41 * v220 - ((k50 * v268 + v285) + (k49 * v268) * (v282 * v262))) + v42 * v241) + v43 * v267
        v287 = ((((v285 + v41 * v219) + v42 * v240) + v43 * v266) + v193 * v286) * v218
        v288 = (v286 + k67 * v287) * v192
        v289 = (((antibody_central + v0 * v220) + v22 * v241) + v28 * v267) + v36 * v288
        v290 = k45 * v289
        v291 = v290 + antibody_ic50_ug_per_l
        v292 = antibody_km_ug_per_l + v290
        v293 = v291 * v292
        v294 = 1.0 / (v284 * v293)
        v295 = v278 * (v294 * v293)
        v296 = m1_to_m2_per_day * (v12 + polarisation_gain * v295)
        v297 = ((k38 * v283 - (v296 + m1_loss_per_day) * v257) + m2_to_m1_per_day * v274) + v25 * v256
        v298 = v181 * v26
        v299 = v183 * v79
        v300 = ((v297 - v298) - v299) + v185 * v254
        v301 = ((((v296 * v257 - k37 * v274) + v25 * v255) + v298) + v299) + v187 * v300
        v302 = ((v281 + v176 * v300) - v228 * v301) * v248
        v303 = (v254 + k52 * v302) * v135
        v304 = (pro_inflammatory + v29 * v249) + v30 * v302
        v305 = (damage + v29 * v250) + v30 * v303
        v306 = damage_turnover_per_day * ((k41 * (v12 - v200) + damage_tissue_share * v304) - v305)
        v307 = ((v306 + v32 * v250) + v33 * v303) - v108 * v201
        v308 = (v301 - v235 * v302) * v227
        v309 = ((v300 + m2_to_m1_per_day * v308) - v234 * v302) * v175
        v310 = (m1 + v29 * v256) + v30 * v309
        v311 = ((v280 + k58 * v308) + v231 * v302) * v138
        v312 = (anti_inflammatory + v29 * v258) + v30 * v311
        v313 = v12 + brake_strength * v312
        v314 = (v310 * v310) * v310
        v315 = feedback_midpoint_cubed + v314
        v316 = (((antibody_peripheral + v0 * v219) + v22 * v240) + v28 * v266) + v36 * v287
        v317 = antibody_exchange_l_per_day * (v290 - k48 * v316)
        v318 = v294 * v284
        v319 = ((v47 * v220 - ((k50 * v289 + v317) + (k49 * v289) * (v318 * v291))) + v48 * v241) + v49 * v267
        v320 = v319 + v50 * v288
        v321 = (((((v317 + v47 * v219) + v48 * v240) + v49 * v266) + v50 * v287) + v193 * v320) * v218
        v322 = (v320 + k67 * v321) * v192
        v323 = v289 + v322
        v324 = k45 * v323
        v325 = antibody_km_ug_per_l + v324
        v326 = v315 * v325
        v327 = 1.0 / (v313 * v326)
        v328 = (((cytokine_basal + cytokine_damage * v305) + cytokine_m1 * v310) * (v12 - v158)) * (k39 * (v327 * v326))
        v329 = (((pro_decay_per_day * (v328 - v304) + v32 * v249) + v33 * v302) - v134 * v159) + v136 * v307
        v330 = (m2 + v29 * v255) + v30 * v308
        v331 = v304 + half_licensing_cytokine
        v332 = v324 + antibody_ic50_ug_per_l
        v333 = 1.0 / (v331 * v332)
        v334 = (potency * (unlicensed_secretion + k36 * (v304 * (v333 * v332)))) * (v31 + v81)
        v335 = (anti_decay_per_day * (k43 * (v330 + k40 * v334) - v312) + v32 * v258) + v33 * v311
        v336 = (v335 + v141 * v34) + v142 * v82
        v337 = v327 * v313
        v338 = (recruitment_basal + recruitment_damage * v305) + recruitment_feedback * ((k42 * v314) * (v337 * v325))
        v339 = v334 + half_effect_million_cells
        v340 = v316 + v321
        v341 = antibody_exchange_l_per_day * (v324 - k48 * v340)
        v342 = ((v54 * v220 - ((k50 * v323 + v341) + (k49 * v323) * (v337 * v315))) + v55 * v241) + v56 * v267
        v343 = (v342 + v57 * v288) + v59 * v322
        v344 = (((((v341 + v54 * v219) + v55 * v240) + v56 * v266) + v57 * v287) + v59 * v321) + v193 * v343
        v345 = v344 * v218
        v346 = (v343 + k67 * v345) * v192
        v347 = v323 + v346
        v348 = atol + rtol * (max(abs(antibody_central), abs(v347)))
        v349 = v340 + v345
        v350 = atol + rtol * (max(abs(antibody_peripheral), abs(v349)))
        v351 = v348 * v350
        v352 = 1.0 / (v339 * v351)
        v353 = v334 * (v352 * v351)
        v354 = m1_to_m2_per_day * (v12 + polarisation_gain * v353)
        v355 = ((k38 * v338 - (v354 + m1_loss_per_day) * v310) + m2_to_m1_per_day * v330) + v32 * v256
        v356 = v181 * v34
        v357 = v183 * v82
        v358 = (((v355 + v33 * v309) - v356) - v357) + v185 * v307
        v359 = (((((v354 * v310 - k37 * v330) + v32 * v255) + v33 * v308) + v356) + v357) + v187 * v358
        v360 = (((v329 - v139 * v336) + v176 * v358) - v228 * v359) * v248
        v361 = (v307 + k52 * v360) * v135
        v362 = ((pro_inflammatory + v37 * v249) + v38 * v302) + v39 * v360
        v363 = ((damage + v37 * v250) + v38 * v303) + v39 * v361
        v364 = damage_turnover_per_day * ((k41 * (v12 - v203) + damage_tissue_share * v362) - v363)
        v365 = (((v364 + v41 * v250) + v42 * v303) + v43 * v361) - v108 * v204
        v366 = (v359 - v235 * v360) * v227
        v367 = ((v358 + m2_to_m1_per_day * v366) - v234 * v360) * v175
        v368 = ((m1 + v37 * v256) + v38 * v309) + v39 * v367
        v369 = ((v336 + k58 * v366) + v231 * v360) * v138
        v370 = ((anti_inflammatory + v37 * v258) + v38 * v311) + v39 * v369
        v371 = v12 + brake_strength * v370
        v372 = v362 + half_licensing_cytokine
        v373 = (v368 * v368) * v368
        v374 = feedback_midpoint_cubed + v373
        v375 = v372 * v374
        v376 = 1.0 / (v371 * v375)
        v377 = (((cytokine_basal + cytokine_damage * v363) + cytokine_m1 * v368) * (v12 - v161)) * (k39 * (v376 * v375))
        v378 = (((pro_decay_per_day * (v377 - v362) + v41 * v249) + v42 * v302) + v43 * v360) - v134 * v162
        v379 = ((m2 + v37 * v255) + v38 * v308) + v39 * v366
        v380 = v376 * v371
        v381 = (potency * (unlicensed_secretion + k36 * (v362 * (v380 * v374)))) * (v40 + v84)
        v382 = (anti_decay_per_day * (k43 * (v379 + k40 * v381) - v370) + v41 * v258) + v42 * v311
        v383 = ((v382 + v43 * v369) + v141 * v44) + v142 * v85
        v384 = (recruitment_basal + recruitment_damage * v363) + recruitment_feedback * ((k42 * v373) * (v380 * v372))
        v385 = v381 * (1.0 / (v381 + half_effect_million_cells))
        v386 = m1_to_m2_per_day * (v12 + polarisation_gain * v385)
        v387 = ((k38 * v384 - (v386 + m1_loss_per_day) * v368) + m2_to_m1_per_day * v379) + v41 * v256
        v388 = v181 * v44
        v389 = v183 * v85
        v390 = ((((v387 + v42 * v309) + v43 * v367) - v388) - v389) + v185 * v365
        v391 = (((((v386 * v368 - k37 * v379) + v41 * v255) + v42 * v308) + v43 * v366) + v388) + v389
        v392 = v391 + v187 * v390
        v393 = ((((v378 + v136 * v365) - v139 * v383) + v176 * v390) - v228 * v392) * v248
        v394 = (v365 + k52 * v393) * v135
        v395 = (((damage + v0 * v250) + v22 * v303) + v28 * v361) + v36 * v394
        v396 = (((pro_inflammatory + v0 * v249) + v22 * v302) + v28 * v360) + v36 * v393
        v397 = damage_turnover_per_day * ((k41 * (v12 - v206) + damage_tissue_share * v396) - v395)
        v398 = ((((v397 + v47 * v250) + v48 * v303) + v49 * v361) + v50 * v394) - v108 * v208
        v399 = (v392 - v235 * v393) * v227
        v400 = ((v390 + m2_to_m1_per_day * v399) - v234 * v393) * v175
        v401 = (((m1 + v0 * v256) + v22 * v309) + v28 * v367) + v36 * v400
        v402 = ((v383 + k58 * v399) + v231 * v393) * v138
        v403 = (((anti_inflammatory + v0 * v258) + v22 * v311) + v28 * v369) + v36 * v402
        v404 = v12 + brake_strength * v403
        v405 = v396 + half_licensing_cytokine
        v406 = (v401 * v401) * v401
        v407 = feedback_midpoint_cubed + v406
        v408 = v405 * v407
        v409 = 1.0 / (v404 * v408)
        v410 = (((cytokine_basal + cytokine_damage * v395) + cytokine_m1 * v401) * (v12 - v164)) * (k39 * (v409 * v408))
        v411 = (((pro_decay_per_day * (v410 - v396) + v47 * v249) + v48 * v302) + v49 * v360) + v50 * v393
        v412 = (((m2 + v0 * v255) + v22 * v308) + v28 * v366) + v36 * v399
        v413 = v409 * v404
        v414 = (potency * (unlicensed_secretion + k36 * (v396 * (v413 * v407)))) * (v46 + v87)
        v415 = (anti_decay_per_day * (k43 * (v412 + k40 * v414) - v403) + v47 * v258) + v48 * v311
        v416 = (((v415 + v49 * v369) + v50 * v402) + v141 * v51) + v142 * v88
        v417 = (recruitment_basal + recruitment_damage * v395) + recruitment_feedback * ((k42 * v406) * (v413 * v405))
        v418 = v414 * (1.0 / (v414 + half_effect_million_cells))
        v419 = m1_to_m2_per_day * (v12 + polarisation_gain * v418)
        v420 = ((k38 * v417 - (v419 + m1_loss_per_day) * v401) + m2_to_m1_per_day * v412) + v47 * v256
        v421 = v181 * v51
        v422 = v183 * v88
        v423 = (((((v420 + v48 * v309) + v49 * v367) + v50 * v400) - v421) - v422) + v185 * v398
        v424 = ((((v419 * v401 - k37 * v412) + v47 * v255) + v48 * v308) + v49 * v366) + v50 * v399
        v425 = ((v424 + v421) + v422) + v187 * v423
        v426 = ((((v411 - v134 * v165) + v136 * v398) - v139 * v416) + v176 * v423) - v228 * v425
        v427 = v426 * v248
        v428 = (v398 + k52 * v427) * v135
        v429 = v395 + v428
        v430 = v396 + v427
        v431 = damage_turnover_per_day * ((k41 * (v12 - v210) + damage_tissue_share * v430) - v429)
        v432 = (((((v431 + v54 * v250) + v55 * v303) + v56 * v361) + v57 * v394) + v59 * v428) - v108 * v212
        v433 = (v425 - v235 * v427) * v227
        v434 = ((v423 + m2_to_m1_per_day * v433) - v234 * v427) * v175
        v435 = v401 + v434
        v436 = ((v416 + k58 * v433) + v231 * v427) * v138
        v437 = v403 + v436
        v438 = v12 + brake_strength * v437
        v439 = v430 + half_licensing_cytokine
        v440 = (v435 * v435) * v435
        v441 = feedback_midpoint_cubed + v440
        v442 = v439 * v441
        v443 = 1.0 / (v438 * v442)
        v444 = (((cytokine_basal + cytokine_damage * v429) + cytokine_m1 * v435) * (v12 - v167)) * (k39 * (v443 * v442))
        v445 = (((pro_decay_per_day * (v444 - v430) + v54 * v249) + v55 * v302) + v56 * v360) + v57 * v393
        v446 = v412 + v433
        v447 = v443 * v438
        v448 = (potency * (unlicensed_secretion + k36 * (v430 * (v447 * v441)))) * (v53 + v90)
        v449 = (anti_decay_per_day * (k43 * (v446 + k40 * v448) - v437) + v54 * v258) + v55 * v311
        v450 = ((((v449 + v56 * v369) + v57 * v402) + v59 * v436) + v141 * v60) + v142 * v92
        v451 = (recruitment_basal + recruitment_damage * v429) + recruitment_feedback * ((k42 * v440) * (v447 * v439))
        v452 = v448 * (1.0 / (v448 + half_effect_million_cells))
        v453 = m1_to_m2_per_day * (v12 + polarisation_gain * v452)
        v454 = ((k38 * v451 - (v453 + m1_loss_per_day) * v435) + m2_to_m1_per_day * v446) + v54 * v256
        v455 = v181 * v60
        v456 = v183 * v92
        v457 = ((((((v454 + v55 * v309) + v56 * v367) + v57 * v400) + v59 * v434) - v455) - v456) + v185 * v432
        v458 = ((((v445 + v59 * v427) - v134 * v169) + v136 * v432) - v139 * v450) + v176 * v457
        v459 = ((((v453 * v435 - k37 * v446) + v54 * v255) + v55 * v308) + v56 * v366) + v57 * v399
        v460 = (((v459 + v59 * v433) + v455) + v456) + v187 * v457
        v461 = (v458 - v228 * v460) * v248
        v462 = (v432 + k52 * v461) * v135
        v463 = v429 + v462
        v464 = (v460 - v235 * v461) * v227
        v465 = ((v457 + m2_to_m1_per_day * v464) - v234 * v461) * v175
        v466 = v435 + v465
        v467 = v446 + v464
        v468 = v430 + v461
        v469 = ((v450 + k58 * v464) + v231 * v461) * v138
        v470 = v437 + v469
        v471 = proteoglycan_turnover_per_day * ((v12 + synthesis_gain * v149) - v125 * proteoglycan)
        v472 = k61 * v179
        v473 = v472 * v20
        v474 = v472 * v76
        v475 = proteoglycan_turnover_per_day * (synthesis_gain * v232 - catabolic_gain * proteoglycan)
        v476 = v191 * v130
        v477 = (((v471 - v1 * v473) - v63 * v474) + v475 * v249) * v476
        v478 = proteoglycan + v23 * v477
        v479 = proteoglycan_turnover_per_day * ((v12 + synthesis_gain * v295) - (v12 + catabolic_gain * v251) * v478)
        v480 = ((((v479 + v25 * v477) + v473 * v26) + v474 * v79) + v475 * v302) * v476
        v481 = (proteoglycan + v29 * v477) + v30 * v480
        v482 = proteoglycan_turnover_per_day * ((v12 + synthesis_gain * v353) - (v12 + catabolic_gain * v304) * v481)
        v483 = (((((v482 + v32 * v477) + v33 * v480) + v473 * v34) + v474 * v82) + v475 * v360) * v476
        v484 = ((proteoglycan + v37 * v477) + v38 * v480) + v39 * v483
        v485 = proteoglycan_turnover_per_day * ((v12 + synthesis_gain * v385) - (v12 + catabolic_gain * v362) * v484)
        v486 = (((((v485 + v41 * v477) + v42 * v480) + v43 * v483) + v473 * v44) + v474 * v85) + v475 * v393
        v487 = v486 * v476
        v488 = (((proteoglycan + v0 * v477) + v22 * v480) + v28 * v483) + v36 * v487
        v489 = proteoglycan_turnover_per_day * ((v12 + synthesis_gain * v418) - (v12 + catabolic_gain * v396) * v488)
        v490 = (((((v489 + v47 * v477) + v48 * v480) + v49 * v483) + v50 * v487) + v473 * v51) + v474 * v88
        v491 = (v490 + v475 * v427) * v476
        v492 = v488 + v491
        v493 = proteoglycan_turnover_per_day * ((v12 + synthesis_gain * v452) - (v12 + catabolic_gain * v430) * v492)
        v494 = (((((v493 + v54 * v477) + v55 * v480) + v56 * v483) + v57 * v487) + v59 * v491) + v473 * v60
        v495 = ((v494 + v474 * v92) + v475 * v461) * v476
        v496 = v492 + v495
        v497 = v18 * v11
        v498 = k44 * v13
        v499 = collagen * (v67 * (v68 * ((v68 * (v497 * v16)) * ((-v498) - v498) - k44)))
        v500 = collagen * (k62 * v69)
        v501 = v74 * v66
        v502 = v501 * v72
        v503 = ((v70 * collagen + v499 * v477) + v500 * v249) * v502
        v504 = v12 - k44 * v478
        v505 = ((collagen_loss_per_day * v251) * (v68 * (v504 + (sqrt(v504 * v504 + v14))))) * (collagen - v23 * v503)
        v506 = ((((-v505) - v503 * v25) - v499 * v480) - v500 * v302) * v502
        v507 = v12 - k44 * v481
        v508 = ((collagen_loss_per_day * v304) * (v68 * (v507 + (sqrt(v507 * v507 + v14))))) * ((collagen - v29 * v503) + v30 * v506)
        v509 = (((((-v508) - v503 * v32) + v33 * v506) - v499 * v483) - v500 * v360) * v502
        v510 = v12 - k44 * v484
        v511 = ((collagen_loss_per_day * v362) * (v68 * (v510 + (sqrt(v510 * v510 + v14))))) * (((collagen - v37 * v503) + v38 * v506) + v39 * v509)
        v512 = (((((-v511) - v503 * v41) + v42 * v506) + v43 * v509) - v499 * v487) - v500 * v393
        v513 = v512 * v502
        v514 = (((collagen - v0 * v503) + v22 * v506) + v28 * v509) + v36 * v513
        v515 = v12 - k44 * v488
        v516 = ((collagen_loss_per_day * v396) * (v68 * (v515 + (sqrt(v515 * v515 + v14))))) * v514
        v517 = (((((-v516) - v503 * v47) + v48 * v506) + v49 * v509) + v50 * v513) - v499 * v491
        v518 = (v517 - v500 * v427) * v502
        v519 = v514 + v518
        v520 = v12 - k44 * v492
        v521 = ((collagen_loss_per_day * v430) * (v68 * (v520 + (sqrt(v520 * v520 + v14))))) * v519
        v522 = ((((((-v521) - v503 * v54) + v55 * v506) + v56 * v509) + v57 * v513) + v59 * v518) - v499 * v495
        v523 = (v522 - v500 * v461) * v502
        v524 = v519 + v523
        v525 = v147 * v103
        v526 = (ngf_loss_per_day * ((ngf_basal + k47 * pro_inflammatory) - ngf) + k63 * v249) * v525
        v527 = ngf + v23 * v526
        v528 = ((ngf_loss_per_day * ((ngf_basal + k47 * v251) - v527) + v25 * v526) + k63 * v302) * v525
        v529 = (ngf + v29 * v526) + v30 * v528
        v530 = ((ngf_loss_per_day * ((ngf_basal + k47 * v304) - v529) + v32 * v526) + v33 * v528) + k63 * v360
        v531 = v530 * v525
        v532 = ((ngf + v37 * v526) + v38 * v528) + v39 * v531
        v533 = ((ngf_loss_per_day * ((ngf_basal + k47 * v362) - v532) + v41 * v526) + v42 * v528) + v43 * v531
        v534 = (v533 + k63 * v393) * v525
        v535 = (((ngf + v0 * v526) + v22 * v528) + v28 * v531) + v36 * v534
        v536 = ((ngf_loss_per_day * ((ngf_basal + k47 * v396) - v535) + v47 * v526) + v48 * v528) + v49 * v531
        v537 = ((v536 + v50 * v534) + k63 * v427) * v525
        v538 = v535 + v537
        v539 = ((ngf_loss_per_day * ((ngf_basal + k47 * v430) - v538) + v54 * v526) + v55 * v528) + v56 * v531
        v540 = (((v539 + v57 * v534) + v59 * v537) + k63 * v461) * v525
        v541 = v538 + v540
        v542 = ngf_share * ngf
        v543 = v97 * v2
        v544 = v12 - v3 * v543
        v545 = k64 * v544
        v546 = peripheral_per_day * ((v542 * v544 + k46 * pro_inflammatory) - peripheral) + v545 * v526
        v547 = peripheral_per_day * ((k45 * v543 - (k45 * (v543 * v543)) * v3) * v542)
        v548 = v497 * v15
        v549 = ((v546 - v547 * v220) + k65 * v249) * v548
        v550 = peripheral + v23 * v549
        v551 = peripheral_per_day * (((ngf_share * v527) * (v12 - v222 * (v238 * v224)) + k46 * v251) - v550)
        v552 = ((((v551 + v25 * v549) + v545 * v528) - v547 * v241) + k65 * v302) * v548
        v553 = (peripheral + v29 * v549) + v30 * v552
        v554 = peripheral_per_day * (((ngf_share * v529) * (v12 - v243 * (v264 * v245)) + k46 * v304) - v553)
        v555 = (((((v554 + v32 * v549) + v33 * v552) + v545 * v531) - v547 * v267) + k65 * v360) * v548
        v556 = ((peripheral + v37 * v549) + v38 * v552) + v39 * v555
        v557 = peripheral_per_day * (((ngf_share * v532) * (v12 - v269 * (v277 * v275)) + k46 * v362) - v556)
        v558 = (((((v557 + v41 * v549) + v42 * v552) + v43 * v555) + v545 * v534) - v547 * v288) + k65 * v393
        v559 = v558 * v548
        v560 = (((peripheral + v0 * v549) + v22 * v552) + v28 * v555) + v36 * v559
        v561 = peripheral_per_day * (((ngf_share * v535) * (v12 - v290 * (v318 * v292)) + k46 * v396) - v560)
        v562 = (((((v561 + v47 * v549) + v48 * v552) + v49 * v555) + v50 * v559) + v545 * v537) - v547 * v322
        v563 = (v562 + k65 * v427) * v548
        v564 = v560 + v563
        v565 = peripheral_per_day * (((ngf_share * v538) * (v12 - v324 * (v333 * v331)) + k46 * v430) - v564)
        v566 = (((((v565 + v54 * v549) + v55 * v552) + v56 * v555) + v57 * v559) + v59 * v563) + v545 * v540
        v567 = ((v566 - v547 * v346) + k65 * v461) * v548
        v568 = v564 + v567
        v569 = v501 * v71
        v570 = (central_per_day * (peripheral - central) + central_per_day * v549) * v569
        v571 = (central_per_day * (v550 - (central + v23 * v570)) + v25 * v570) + central_per_day * v552
        v572 = v571 * v569
        v573 = (central_per_day * (v553 - ((central + v29 * v570) + v30 * v572)) + v32 * v570) + v33 * v572
        v574 = (v573 + central_per_day * v555) * v569
        v575 = central_per_day * (v556 - (((central + v37 * v570) + v38 * v572) + v39 * v574)) + v41 * v570
        v576 = (((v575 + v42 * v572) + v43 * v574) + central_per_day * v559) * v569
        v577 = (((central + v0 * v570) + v22 * v572) + v28 * v574) + v36 * v576
        v578 = (((central_per_day * (v560 - v577) + v47 * v570) + v48 * v572) + v49 * v574) + v50 * v576
        v579 = (v578 + central_per_day * v563) * v569
        v580 = v577 + v579
        v581 = (((central_per_day * (v564 - v580) + v54 * v570) + v55 * v572) + v56 * v574) + v57 * v576
        v582 = ((v581 + v59 * v579) + central_per_day * v567) * v569
        v583 = v580 + v582
        v584 = v174 * v152
        v585 = v61 * (v584 * v172)
        v586 = v217 * v194
        v587 = v93 * (v586 * v215)
        v588 = atol + rtol * (max(abs(damage), abs(v463)))
        v589 = atol + rtol * (max(abs(pro_inflammatory), abs(v468)))
        v590 = v588 * v589
        v591 = atol + rtol * (max(abs(collagen), abs(v524)))
        v592 = atol + rtol * (max(abs(central), abs(v583)))
        v593 = v591 * v592
        v594 = 1.0 / (v590 * v593)
        v595 = v594 * v593
        v596 = v462 * (v595 * v589)
        v597 = atol + rtol * (max(abs(m1), abs(v466)))
        v598 = atol + rtol * (max(abs(anti_inflammatory), abs(v470)))
        v599 = atol + rtol * (max(abs(ngf), abs(v541)))
        v600 = v598 * v599
        v601 = 1.0 / (v597 * v600)
        v602 = v465 * (v601 * v600)
        v603 = atol + rtol * (max(abs(m2), abs(v467)))
        v604 = atol + rtol * (max(abs(proteoglycan), abs(v496)))
        v605 = atol + rtol * (max(abs(peripheral), abs(v568)))
        v606 = v604 * v605
        v607 = 1.0 / (v603 * v606)
        v608 = v464 * (v607 * v606)
        v609 = v461 * (v595 * v588)
        v610 = ((((v585 * v585 + v587 * v587) + v596 * v596) + v602 * v602) + v608 * v608) + v609 * v609
        v611 = v601 * v597
        v612 = v469 * (v611 * v599)
        v613 = v607 * v603
        v614 = v495 * (v613 * v605)
        v615 = v594 * v590
        v616 = v523 * (v615 * v592)
        v617 = v540 * (v611 * v598)
        v618 = v567 * (v613 * v604)
        v619 = ((((v610 + v612 * v612) + v614 * v614) + v616 * v616) + v617 * v617) + v618 * v618
        v620 = v582 * (v615 * v591)
        v621 = v170 * (v584 * v153)
        v622 = v213 * (v586 * v195)
        v623 = v352 * v339
        v624 = v346 * (v623 * v350)
        v625 = v345 * (v623 * v348)
        v626 = ((((v619 + v620 * v620) + v621 * v621) + v622 * v622) + v624 * v624) + v625 * v625
        v627 = ((((((((v62 + v94) + v463) + v466) + v467) + v468) + v470) + v496) + v524) + v541
        v628 = ((((((v627 + v568) + v583) + v171) + v214) + load_relief_target) + v347) + v349
        v629 = 0.058823529411764705 * v626 + (v628 - v628)
        work[272 + lane] = v62
        work[288 + lane] = v94
        work[304 + lane] = v463
        work[320 + lane] = v466
        work[336 + lane] = v467
        work[352 + lane] = v468
        work[368 + lane] = v470
        work[384 + lane] = v496
        work[400 + lane] = v524
        work[416 + lane] = v541
        work[432 + lane] = v568
        work[448 + lane] = v583
        work[464 + lane] = v171
        work[480 + lane] = v214
        work[496 + lane] = load_relief_target
        work[512 + lane] = v347
        work[528 + lane] = v349
        work[560 + lane] = v629
