"""One Rodas4 step of paean.simulate.body.Body.rates, ligament, usual people.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 1935; divisions and roots: 64.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from numpy import sqrt as root

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 47
PREPARED = 61
FLOPS = 1935
DIVISIONS = 64


def prepare(constants: Sequence[Any]) -> list[Any]:
    """Return the rows that the step reads, from the rows of constants."""
    (
        fast_clearance_per_day,
        slow_clearance_per_day,
        potency,
        unlicensed_secretion,
        half_licensing_cytokine,
        half_effect_million_cells,
        _share_per_million,
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
        remodelling_per_day,
        collagen_three_loss_per_day,
        synthesis_gain,
        collagen_three_rest,
        collagen_one_rest,
        steroid_wear,
        ngf_loss_per_day,
        ngf_basal,
        peripheral_per_day,
        central_per_day,
        ngf_share,
        steroid_decay_per_day,
        _load_relief_per_day,
        _antibody_clearance_l_per_day,
        _antibody_exchange_l_per_day,
        _antibody_central_l,
        _antibody_peripheral_l,
        _antibody_vmax_ug_per_day,
        _antibody_km_ug_per_l,
        _antibody_ic50_ug_per_l,
    ) = constants
    k0 = 1.0 - unlicensed_secretion
    k1 = m2_to_m1_per_day + m2_loss_per_day
    k2 = m1_to_m2_per_day / k1
    k3 = 1.0 / k2
    k4 = (m1_to_m2_per_day + m1_loss_per_day) - m2_to_m1_per_day * k2
    k5 = 1.0 + brake_strength
    k6 = secretion_ratio / reference_macrophages_million
    k7 = (1.0 - damage_tissue_share) * mechanical_load
    k8 = 1.0 - collagen_one_rest
    k9 = damage_tissue_share / (k8 - 0.5 * collagen_three_rest)
    k10 = 1.0 + feedback_midpoint_cubed
    k11 = 0.5 * remodelling_per_day
    k12 = (k11 * collagen_three_rest) / collagen_one_rest
    k13 = k8 - collagen_three_rest
    k14 = (k11 + collagen_three_loss_per_day) * collagen_three_rest
    k15 = 0.5 * (k14 / (0.5 * (k13 + root(k13 * k13 + 1e-06))))
    k16 = 1.0 - ngf_share
    k17 = 1.0 - ngf_basal
    k18 = k9 * damage_turnover_per_day
    k19 = ((-0.5) * damage_turnover_per_day) * k9
    k20 = k4 * recruitment_damage
    k21 = k4 * recruitment_feedback
    k22 = potency * k0
    k23 = m1_to_m2_per_day * polarisation_gain
    k24 = k5 * brake_strength
    k25 = anti_decay_per_day * k3
    k26 = anti_decay_per_day * (k3 * k6)
    k27 = anti_decay_per_day * (k3 * (k6 * potency))
    k28 = remodelling_per_day * synthesis_gain
    k29 = k12 * steroid_wear
    k30 = ngf_loss_per_day * k17
    k31 = peripheral_per_day * ngf_share
    k32 = peripheral_per_day * k16
    k33 = k19 * k20
    k34 = k18 * k20
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
        remodelling_per_day,
        collagen_three_loss_per_day,
        synthesis_gain,
        steroid_wear,
        ngf_loss_per_day,
        ngf_basal,
        peripheral_per_day,
        central_per_day,
        ngf_share,
        steroid_decay_per_day,
        k0,
        k1,
        k3,
        k4,
        k5,
        k6,
        k7,
        k9,
        k10,
        k12,
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
        collagen_three = work[112 + lane]
        collagen_one = work[128 + lane]
        ngf = work[144 + lane]
        peripheral = work[160 + lane]
        central = work[176 + lane]
        steroid = work[192 + lane]
        step_length = work[272 + lane]
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
        remodelling_per_day = work[912 + lane]
        collagen_three_loss_per_day = work[928 + lane]
        synthesis_gain = work[944 + lane]
        steroid_wear = work[960 + lane]
        ngf_loss_per_day = work[976 + lane]
        ngf_basal = work[992 + lane]
        peripheral_per_day = work[1008 + lane]
        central_per_day = work[1024 + lane]
        ngf_share = work[1040 + lane]
        steroid_decay_per_day = work[1056 + lane]
        k0 = work[1072 + lane]
        k1 = work[1088 + lane]
        k3 = work[1104 + lane]
        k4 = work[1120 + lane]
        k5 = work[1136 + lane]
        k6 = work[1152 + lane]
        k7 = work[1168 + lane]
        k9 = work[1184 + lane]
        k10 = work[1200 + lane]
        k12 = work[1216 + lane]
        k15 = work[1232 + lane]
        k16 = work[1248 + lane]
        k17 = work[1264 + lane]
        k18 = work[1280 + lane]
        k19 = work[1296 + lane]
        k20 = work[1312 + lane]
        k21 = work[1328 + lane]
        k22 = work[1344 + lane]
        k23 = work[1360 + lane]
        k24 = work[1376 + lane]
        k25 = work[1392 + lane]
        k26 = work[1408 + lane]
        k27 = work[1424 + lane]
        k28 = work[1440 + lane]
        k29 = work[1456 + lane]
        k30 = work[1472 + lane]
        k31 = work[1488 + lane]
        k32 = work[1504 + lane]
        k33 = work[1520 + lane]
        k34 = work[1536 + lane]
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
        v63 = 1.0 - collagen_one
        v64 = (k7 + k9 * (v63 - 0.5 * collagen_three)) - damage
        v65 = damage_turnover_per_day * v64
        v66 = v63 - collagen_three
        v67 = sqrt(v66 * v66 + 1e-06)
        v68 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v69 = unlicensed_secretion + k0 * (pro_inflammatory * v68)
        v70 = potency * v69
        v71 = fast_cells + slow_cells
        v72 = v70 * v71
        v73 = 1.0 / (v72 + half_effect_million_cells)
        v74 = v72 * v73
        v75 = remodelling_per_day * (1.0 + synthesis_gain * v74)
        v76 = 1.0 / (1.0 + pro_inflammatory)
        v77 = v75 * v76
        v78 = v77 * collagen_three
        v79 = collagen_three_loss_per_day * pro_inflammatory
        v80 = v73 * v73
        v81 = v73 * v70 - (v80 * v70) * v72
        v82 = collagen_three * (v76 * (k28 * v81))
        v83 = v82 * v3
        v84 = v0 * v83
        v85 = v82 * v41
        v86 = v40 * v85
        v87 = v71 * (k22 * (v68 - (v68 * v68) * pro_inflammatory))
        v88 = v73 * v87 - (v80 * v87) * v72
        v89 = collagen_three * (v76 * (k28 * v88) - (v76 * v76) * v75)
        v90 = k26 * v87
        v91 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v92 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v93 = 1.0 - steroid
        v94 = v92 * v93
        v95 = 1.0 / (v2 + anti_decay_per_day)
        v96 = (pro_decay_per_day * ((k24 * (v91 * v91)) * v94)) * v95
        v97 = m1 * (k23 * v88)
        v98 = 1.0 / (v2 + k1)
        v99 = (k25 * v96) * v98
        v100 = m1_to_m2_per_day * (1.0 + polarisation_gain * v74)
        v101 = k5 * v91
        v102 = m1 * m1
        v103 = v102 * m1
        v104 = 1.0 / (feedback_midpoint_cubed + v103)
        v105 = m1 * (m1 + m1) + v102
        v106 = k10 * v103
        v107 = v100 + m1_loss_per_day
        v108 = m2_to_m1_per_day * v98
        v109 = v2 - (k21 * (v104 * (k10 * v105) - ((v104 * v104) * v105) * v106) - v107)
        v110 = 1.0 / (v109 - v100 * v108)
        v111 = (v100 * v99 - pro_decay_per_day * (v101 * (cytokine_m1 * v93))) * v110
        v112 = v97 - v97 * v108
        v113 = 1.0 / ((((v2 + pro_decay_per_day) + v90 * v96) + v97 * v99) - v111 * v112)
        v114 = ((-v89) - collagen_three_loss_per_day * collagen_three) * v113
        v115 = steroid_decay_per_day * steroid
        v116 = 1.0 / (v2 + steroid_decay_per_day)
        v117 = (pro_decay_per_day * (v92 * v101)) * v116
        v118 = k27 * v69
        v119 = v118 * v3
        v120 = v118 * v41
        v121 = anti_decay_per_day * (k3 * (m2 + k6 * v72) - anti_inflammatory) - v0 * v119
        v122 = v121 - v40 * v120
        v123 = pro_decay_per_day * (v94 * v101 - pro_inflammatory) + v115 * v117
        v124 = 1.0 / (v2 + damage_turnover_per_day)
        v125 = (pro_decay_per_day * (v101 * (cytokine_damage * v93))) * v124
        v126 = m1 * (k23 * v81)
        v127 = v126 * v3
        v128 = v0 * v127
        v129 = v126 * v41
        v130 = v40 * v129
        v131 = ((v100 * m1 - k1 * m2) - v128) - v130
        v132 = recruitment_basal + recruitment_damage * damage
        v133 = k4 * (v132 + recruitment_feedback * (v106 * v104)) - v107 * m1
        v134 = k20 * v124
        v135 = (((v133 + m2_to_m1_per_day * m2) + v128) + v130) + v134 * v65
        v136 = v135 + v108 * v131
        v137 = (((v123 - v96 * v122) + v125 * v65) - v99 * v131) - v111 * v136
        v138 = (((k15 * (v66 + v67) - v78) - v79 * collagen_three) + v84) + v86
        v139 = v138 + v114 * v137
        v140 = k34 * v124
        v141 = k18 * v125 - v111 * v140
        v142 = k15 * ((-1.0) + (0.5 / v67) * ((-v66) - v66))
        v143 = v114 * v141 - v142
        v144 = k12 * (pro_inflammatory + steroid_wear * steroid)
        v145 = (k29 * collagen_one) * v116
        v146 = (v89 - k12 * collagen_one) * v113
        v147 = k33 * v124
        v148 = v147 * v111 - k19 * v125
        v149 = 1.0 / ((v2 - ((v142 - v77) - v79)) + v114 * v148)
        v150 = (v146 * v148 - v77) * v149
        v151 = ((((v78 - v144 * collagen_one) - v84) - v86) + v115 * v145) + v146 * v137
        v152 = 1.0 / (((v2 + v144) + v146 * v141) - v150 * v143)
        v153 = (v151 - v150 * v139) * v152
        v154 = (v139 - v143 * v153) * v149
        v155 = ((v65 + k19 * v154) - k18 * v153) * v124
        v156 = collagen_one + 1.544 * v153
        v157 = 1.0 - v156
        v158 = collagen_three + 1.544 * v154
        v159 = damage + 1.544 * v155
        v160 = damage_turnover_per_day * ((k7 + k9 * (v157 - 0.5 * v158)) - v159)
        v161 = v160 + v6 * v155
        v162 = v157 - v158
        v163 = ((v137 - v148 * v154) - v141 * v153) * v113
        v164 = pro_inflammatory + 1.544 * v163
        v165 = unlicensed_secretion + k0 * (v164 / (v164 + half_licensing_cytokine))
        v166 = (potency * v165) * (v5 + v43)
        v167 = v166 / (v166 + half_effect_million_cells)
        v168 = (remodelling_per_day * (1.0 + synthesis_gain * v167)) / (1.0 + v164)
        v169 = v168 * v158
        v170 = k15 * (v162 + sqrt(v162 * v162 + 1e-06)) - v169
        v171 = v83 * v7
        v172 = v85 * v44
        v173 = ((v170 - (collagen_three_loss_per_day * v164) * v158) + v6 * v154) - v171
        v174 = (((v136 - v112 * v163) + v147 * v154) - v140 * v153) * v110
        v175 = m1 + 1.544 * v174
        v176 = v115 * v116
        v177 = steroid - 1.544 * v176
        v178 = (cytokine_basal + cytokine_damage * v159) + cytokine_m1 * v175
        v179 = ((v131 + v100 * v174) + v97 * v163) * v98
        v180 = ((v122 + k25 * v179) + v90 * v163) * v95
        v181 = anti_inflammatory + 1.544 * v180
        v182 = (v178 * (1.0 - v177)) * (k5 / (1.0 + brake_strength * v181)) - v164
        v183 = (-(steroid_decay_per_day * v177)) - v176 * v6
        v184 = m2 + 1.544 * v179
        v185 = anti_decay_per_day * (k3 * (v184 + k6 * v166) - v181) + v6 * v180
        v186 = (v185 + v119 * v7) + v120 * v44
        v187 = ((pro_decay_per_day * v182 + v6 * v163) - v117 * v183) - v96 * v186
        v188 = m1_to_m2_per_day * (1.0 + polarisation_gain * v167)
        v189 = v127 * v7
        v190 = v129 * v44
        v191 = (((v188 * v175 - k1 * v184) + v6 * v179) + v189) + v190
        v192 = (v175 * v175) * v175
        v193 = recruitment_feedback * ((k10 * v192) / (feedback_midpoint_cubed + v192))
        v194 = k4 * ((recruitment_basal + recruitment_damage * v159) + v193)
        v195 = (v194 - (v188 + m1_loss_per_day) * v175) + m2_to_m1_per_day * v184
        v196 = ((((v195 + v6 * v174) - v189) - v190) + v134 * v161) + v108 * v191
        v197 = ((v187 + v125 * v161) - v99 * v191) - v111 * v196
        v198 = (v173 - v172) + v114 * v197
        v199 = ((v169 - (k12 * (v164 + steroid_wear * v177)) * v156) + v6 * v153) + v171
        v200 = ((((v199 + v172) - v145 * v183) + v146 * v197) - v150 * v198) * v152
        v201 = (v198 - v143 * v200) * v149
        v202 = ((v161 + k19 * v201) - k18 * v200) * v124
        v203 = (collagen_one + 0.9466785280815826 * v153) + 0.2557011698983284 * v200
        v204 = 1.0 - v203
        v205 = (collagen_three + 0.9466785280815826 * v154) + 0.2557011698983284 * v201
        v206 = (damage + 0.9466785280815826 * v155) + 0.2557011698983284 * v202
        v207 = damage_turnover_per_day * ((k7 + k9 * (v204 - 0.5 * v205)) - v206)
        v208 = (v207 + v10 * v155) + v11 * v202
        v209 = v204 - v205
        v210 = ((v197 - v148 * v201) - v141 * v200) * v113
        v211 = (pro_inflammatory + 0.9466785280815826 * v163) + 0.2557011698983284 * v210
        v212 = unlicensed_secretion + k0 * (v211 / (v211 + half_licensing_cytokine))
        v213 = (potency * v212) * (v9 + v46)
        v214 = v213 / (v213 + half_effect_million_cells)
        v215 = (remodelling_per_day * (1.0 + synthesis_gain * v214)) / (1.0 + v211)
        v216 = v215 * v205
        v217 = k15 * (v209 + sqrt(v209 * v209 + 1e-06)) - v216
        v218 = (v217 - (collagen_three_loss_per_day * v211) * v205) + v10 * v154
        v219 = v83 * v12
        v220 = v85 * v47
        v221 = (((v196 - v112 * v210) + v147 * v201) - v140 * v200) * v110
        v222 = (m1 + 0.9466785280815826 * v174) + 0.2557011698983284 * v221
        v223 = v183 * v116
        v224 = (steroid - 0.9466785280815826 * v176) + 0.2557011698983284 * v223
        v225 = (cytokine_basal + cytokine_damage * v206) + cytokine_m1 * v222
        v226 = ((v191 + v100 * v221) + v97 * v210) * v98
        v227 = ((v186 + k25 * v226) + v90 * v210) * v95
        v228 = (anti_inflammatory + 0.9466785280815826 * v180) + 0.2557011698983284 * v227
        v229 = (v225 * (1.0 - v224)) * (k5 / (1.0 + brake_strength * v228)) - v211
        v230 = ((-(steroid_decay_per_day * v224)) - v176 * v10) + v11 * v223
        v231 = (m2 + 0.9466785280815826 * v179) + 0.2557011698983284 * v226
        v232 = anti_decay_per_day * (k3 * (v231 + k6 * v213) - v228) + v10 * v180
        v233 = ((v232 + v11 * v227) + v119 * v12) + v120 * v47
        v234 = ((pro_decay_per_day * v229 + v10 * v163) + v11 * v210) - v117 * v230
        v235 = m1_to_m2_per_day * (1.0 + polarisation_gain * v214)
        v236 = v127 * v12
        v237 = v129 * v47
        v238 = ((((v235 * v222 - k1 * v231) + v10 * v179) + v11 * v226) + v236) + v237
        v239 = (v222 * v222) * v222
        v240 = recruitment_feedback * ((k10 * v239) / (feedback_midpoint_cubed + v239))
        v241 = k4 * ((recruitment_basal + recruitment_damage * v206) + v240)
        v242 = (v241 - (v235 + m1_loss_per_day) * v222) + m2_to_m1_per_day * v231
        v243 = ((((v242 + v10 * v174) + v11 * v221) - v236) - v237) + v134 * v208
        v244 = v243 + v108 * v238
        v245 = (((v234 - v96 * v233) + v125 * v208) - v99 * v238) - v111 * v244
        v246 = (((v218 + v11 * v201) - v219) - v220) + v114 * v245
        v247 = (v216 - (k12 * (v211 + steroid_wear * v224)) * v203) + v10 * v153
        v248 = ((((v247 + v11 * v200) + v219) + v220) - v145 * v230) + v146 * v245
        v249 = (v248 - v150 * v246) * v152
        v250 = (v246 - v143 * v249) * v149
        v251 = ((v208 + k19 * v250) - k18 * v249) * v124
        v252 = (damage + 1.221224509226641 * v155) + 6.019134481288629 * v202
        v253 = (collagen_one + 3.314825187068521 * v153) + 2.896124015972201 * v200
        v254 = v253 + 0.9986419139977817 * v249
        v255 = 1.0 - v254
        v256 = (collagen_three + 3.314825187068521 * v154) + 2.896124015972201 * v201
        v257 = v256 + 0.9986419139977817 * v250
        v258 = (damage + 3.314825187068521 * v155) + 2.896124015972201 * v202
        v259 = v258 + 0.9986419139977817 * v251
        v260 = damage_turnover_per_day * ((k7 + k9 * (v255 - 0.5 * v257)) - v259)
        v261 = ((v260 + v17 * v155) + v18 * v202) + v19 * v251
        v262 = v255 - v257
        v263 = ((v245 - v148 * v250) - v141 * v249) * v113
        v264 = (pro_inflammatory + 3.314825187068521 * v163) + 2.896124015972201 * v210
        v265 = v264 + 0.9986419139977817 * v263
        v266 = unlicensed_secretion + k0 * (v265 / (v265 + half_licensing_cytokine))
        v267 = (potency * v266) * (v16 + v51)
        v268 = v267 / (v267 + half_effect_million_cells)
        v269 = (remodelling_per_day * (1.0 + synthesis_gain * v268)) / (1.0 + v265)
        v270 = v269 * v257
        v271 = k15 * (v262 + sqrt(v262 * v262 + 1e-06)) - v270
        v272 = (v271 - (collagen_three_loss_per_day * v265) * v257) + v17 * v154
        v273 = v83 * v20
        v274 = v85 * v52
        v275 = (((v244 - v112 * v263) + v147 * v250) - v140 * v249) * v110
        v276 = (m1 + 3.314825187068521 * v174) + 2.896124015972201 * v221
        v277 = v276 + 0.9986419139977817 * v275
        v278 = v230 * v116
        v279 = (steroid - 3.314825187068521 * v176) + 2.896124015972201 * v223
        v280 = v279 + 0.9986419139977817 * v278
        v281 = (cytokine_basal + cytokine_damage * v259) + cytokine_m1 * v277
        v282 = ((v238 + v100 * v275) + v97 * v263) * v98
        v283 = ((v233 + k25 * v282) + v90 * v263) * v95
        v284 = (anti_inflammatory + 3.314825187068521 * v180) + 2.896124015972201 * v227
        v285 = v284 + 0.9986419139977817 * v283
        v286 = (v281 * (1.0 - v280)) * (k5 / (1.0 + brake_strength * v285)) - v265
        v287 = (((-(steroid_decay_per_day * v280)) - v176 * v17) + v18 * v223) + v19 * v278
        v288 = ((pro_decay_per_day * v286 + v17 * v163) + v18 * v210) + v19 * v263
        v289 = (m2 + 3.314825187068521 * v179) + 2.896124015972201 * v226
        v290 = v289 + 0.9986419139977817 * v282
        v291 = anti_decay_per_day * (k3 * (v290 + k6 * v267) - v285) + v17 * v180
        v292 = (((v291 + v18 * v227) + v19 * v283) + v119 * v20) + v120 * v52
        v293 = m1_to_m2_per_day * (1.0 + polarisation_gain * v268)
        v294 = v127 * v20
        v295 = (((v293 * v277 - k1 * v290) + v17 * v179) + v18 * v226) + v19 * v282
        v296 = v129 * v52
        v297 = (v295 + v294) + v296
        v298 = (v277 * v277) * v277
        v299 = recruitment_feedback * ((k10 * v298) / (feedback_midpoint_cubed + v298))
        v300 = k4 * ((recruitment_basal + recruitment_damage * v259) + v299)
        v301 = (v300 - (v293 + m1_loss_per_day) * v277) + m2_to_m1_per_day * v290
        v302 = ((((v301 + v17 * v174) + v18 * v221) + v19 * v275) - v294) - v296
        v303 = (v302 + v134 * v261) + v108 * v297
        v304 = (((v288 - v117 * v287) - v96 * v292) + v125 * v261) - v99 * v297
        v305 = v304 - v111 * v303
        v306 = ((((v272 + v18 * v201) + v19 * v250) - v273) - v274) + v114 * v305
        v307 = (v270 - (k12 * (v265 + steroid_wear * v280)) * v254) + v17 * v153
        v308 = ((((v307 + v18 * v200) + v19 * v249) + v273) + v274) - v145 * v287
        v309 = ((v308 + v146 * v305) - v150 * v306) * v152
        v310 = (v306 - v143 * v309) * v149
        v311 = ((v261 + k19 * v310) - k18 * v309) * v124
        v312 = (v252 + 12.53708332932087 * v251) + (-0.687886036105895) * v311
        v313 = (collagen_one + 1.221224509226641 * v153) + 6.019134481288629 * v200
        v314 = (v313 + 12.53708332932087 * v249) + (-0.687886036105895) * v309
        v315 = 1.0 - v314
        v316 = (collagen_three + 1.221224509226641 * v154) + 6.019134481288629 * v201
        v317 = (v316 + 12.53708332932087 * v250) + (-0.687886036105895) * v310
        v318 = damage_turnover_per_day * ((k7 + k9 * (v315 - 0.5 * v317)) - v312)
        v319 = (((v318 + v23 * v155) + v24 * v202) + v25 * v251) + v26 * v311
        v320 = v315 - v317
        v321 = (pro_inflammatory + 1.221224509226641 * v163) + 6.019134481288629 * v210
        v322 = ((v305 - v148 * v310) - v141 * v309) * v113
        v323 = (v321 + 12.53708332932087 * v263) + (-0.687886036105895) * v322
        v324 = unlicensed_secretion + k0 * (v323 / (v323 + half_licensing_cytokine))
        v325 = (potency * v324) * (v22 + v54)
        v326 = v325 / (v325 + half_effect_million_cells)
        v327 = (remodelling_per_day * (1.0 + synthesis_gain * v326)) / (1.0 + v323)
        v328 = v327 * v317
        v329 = k15 * (v320 + sqrt(v320 * v320 + 1e-06)) - v328
        v330 = (v329 - (collagen_three_loss_per_day * v323) * v317) + v23 * v154
        v331 = v83 * v28
        v332 = v85 * v56
        v333 = (m1 + 1.221224509226641 * v174) + 6.019134481288629 * v221
        v334 = (((v303 - v112 * v322) + v147 * v310) - v140 * v309) * v110
        v335 = (v333 + 12.53708332932087 * v275) + (-0.687886036105895) * v334
        v336 = (steroid - 1.221224509226641 * v176) + 6.019134481288629 * v223
        v337 = v287 * v116
        v338 = (v336 + 12.53708332932087 * v278) + (-0.687886036105895) * v337
        v339 = (cytokine_basal + cytokine_damage * v312) + cytokine_m1 * v335
        v340 = (anti_inflammatory + 1.221224509226641 * v180) + 6.019134481288629 * v227
        v341 = ((v297 + v100 * v334) + v97 * v322) * v98
        v342 = ((v292 + k25 * v341) + v90 * v322) * v95
        v343 = (v340 + 12.53708332932087 * v283) + (-0.687886036105895) * v342
        v344 = (v339 * (1.0 - v338)) * (k5 / (1.0 + brake_strength * v343)) - v323
        v345 = ((pro_decay_per_day * v344 + v23 * v163) + v24 * v210) + v25 * v263
        v346 = (((-(steroid_decay_per_day * v338)) - v176 * v23) + v24 * v223) + v25 * v278
        v347 = v346 + v26 * v337
        v348 = (m2 + 1.221224509226641 * v179) + 6.019134481288629 * v226
        v349 = (v348 + 12.53708332932087 * v282) + (-0.687886036105895) * v341
        v350 = anti_decay_per_day * (k3 * (v349 + k6 * v325) - v343) + v23 * v180
        v351 = (((v350 + v24 * v227) + v25 * v283) + v26 * v342) + v119 * v28
        v352 = v351 + v120 * v56
        v353 = m1_to_m2_per_day * (1.0 + polarisation_gain * v326)
        v354 = (((v353 * v335 - k1 * v349) + v23 * v179) + v24 * v226) + v25 * v282
        v355 = v127 * v28
        v356 = v129 * v56
        v357 = ((v354 + v26 * v341) + v355) + v356
        v358 = (((v345 + v26 * v322) - v117 * v347) - v96 * v352) + v125 * v319
        v359 = (v335 * v335) * v335
        v360 = recruitment_feedback * ((k10 * v359) / (feedback_midpoint_cubed + v359))
        v361 = k4 * ((recruitment_basal + recruitment_damage * v312) + v360)
        v362 = (v361 - (v353 + m1_loss_per_day) * v335) + m2_to_m1_per_day * v349
        v363 = ((((v362 + v23 * v174) + v24 * v221) + v25 * v275) + v26 * v334) - v355
        v364 = ((v363 - v356) + v134 * v319) + v108 * v357
        v365 = (v358 - v99 * v357) - v111 * v364
        v366 = ((((v330 + v24 * v201) + v25 * v250) + v26 * v310) - v331) - v332
        v367 = v366 + v114 * v365
        v368 = (v328 - (k12 * (v323 + steroid_wear * v338)) * v314) + v23 * v153
        v369 = ((((v368 + v24 * v200) + v25 * v249) + v26 * v309) + v331) + v332
        v370 = (((v369 - v145 * v347) + v146 * v365) - v150 * v367) * v152
        v371 = (v367 - v143 * v370) * v149
        v372 = ((v319 + k19 * v371) - k18 * v370) * v124
        v373 = v312 + v372
        v374 = v314 + v370
        v375 = 1.0 - v374
        v376 = v317 + v371
        v377 = damage_turnover_per_day * ((k7 + k9 * (v375 - 0.5 * v376)) - v373)
        v378 = (((v377 + v31 * v155) + v32 * v202) + v33 * v251) + v34 * v311
        v379 = v378 + v36 * v372
        v380 = v375 - v376
        v381 = ((v365 - v148 * v371) - v141 * v370) * v113
        v382 = v323 + v381
        v383 = unlicensed_secretion + k0 * (v382 / (v382 + half_licensing_cytokine))
        v384 = (potency * v383) * (v30 + v58)
        v385 = v384 / (v384 + half_effect_million_cells)
        v386 = (remodelling_per_day * (1.0 + synthesis_gain * v385)) / (1.0 + v382)
        v387 = v386 * v376
        v388 = k15 * (v380 + sqrt(v380 * v380 + 1e-06)) - v387
        v389 = (v388 - (collagen_three_loss_per_day * v382) * v376) + v31 * v154
        v390 = v83 * v37
        v391 = v85 * v60
        v392 = ((((v389 + v32 * v201) + v33 * v250) + v34 * v310) + v36 * v371) - v390
        v393 = (((v364 - v112 * v381) + v147 * v371) - v140 * v370) * v110
        v394 = v335 + v393
        v395 = v347 * v116
        v396 = v338 + v395
        v397 = (cytokine_basal + cytokine_damage * v373) + cytokine_m1 * v394
        v398 = ((v357 + v100 * v393) + v97 * v381) * v98
        v399 = ((v352 + k25 * v398) + v90 * v381) * v95
        v400 = v343 + v399
        v401 = (v397 * (1.0 - v396)) * (k5 / (1.0 + brake_strength * v400)) - v382
        v402 = ((pro_decay_per_day * v401 + v31 * v163) + v32 * v210) + v33 * v263
        v403 = (((-(steroid_decay_per_day * v396)) - v176 * v31) + v32 * v223) + v33 * v278
        v404 = (v403 + v34 * v337) + v36 * v395
        v405 = v349 + v398
        v406 = anti_decay_per_day * (k3 * (v405 + k6 * v384) - v400) + v31 * v180
        v407 = (((v406 + v32 * v227) + v33 * v283) + v34 * v342) + v36 * v399
        v408 = (v407 + v119 * v37) + v120 * v60
        v409 = (((v402 + v34 * v322) + v36 * v381) - v117 * v404) - v96 * v408
        v410 = m1_to_m2_per_day * (1.0 + polarisation_gain * v385)
        v411 = (((v410 * v394 - k1 * v405) + v31 * v179) + v32 * v226) + v33 * v282
        v412 = v127 * v37
        v413 = v129 * v60
        v414 = (((v411 + v34 * v341) + v36 * v398) + v412) + v413
        v415 = (v394 * v394) * v394
        v416 = recruitment_feedback * ((k10 * v415) / (feedback_midpoint_cubed + v415))
        v417 = k4 * ((recruitment_basal + recruitment_damage * v373) + v416)
        v418 = (v417 - (v410 + m1_loss_per_day) * v394) + m2_to_m1_per_day * v405
        v419 = (((v418 + v31 * v174) + v32 * v221) + v33 * v275) + v34 * v334
        v420 = ((((v419 + v36 * v393) - v412) - v413) + v134 * v379) + v108 * v414
        v421 = ((v409 + v125 * v379) - v99 * v414) - v111 * v420
        v422 = (v392 - v391) + v114 * v421
        v423 = (v387 - (k12 * (v382 + steroid_wear * v396)) * v374) + v31 * v153
        v424 = ((((v423 + v32 * v200) + v33 * v249) + v34 * v309) + v36 * v370) + v390
        v425 = ((((v424 + v391) - v145 * v404) + v146 * v421) - v150 * v422) * v152
        v426 = (v422 - v143 * v425) * v149
        v427 = ((v379 + k19 * v426) - k18 * v425) * v124
        v428 = v373 + v427
        v429 = ((v421 - v148 * v426) - v141 * v425) * v113
        v430 = (((v420 - v112 * v429) + v147 * v426) - v140 * v425) * v110
        v431 = v394 + v430
        v432 = ((v414 + v100 * v430) + v97 * v429) * v98
        v433 = v405 + v432
        v434 = v382 + v429
        v435 = ((v408 + k25 * v432) + v90 * v429) * v95
        v436 = v400 + v435
        v437 = v376 + v426
        v438 = v374 + v425
        v439 = 1.0 / (v2 + ngf_loss_per_day)
        v440 = ngf_loss_per_day * ((ngf_basal + k17 * pro_inflammatory) - ngf) + k30 * v163
        v441 = v440 * v439
        v442 = ngf + 1.544 * v441
        v443 = ngf_loss_per_day * ((ngf_basal + k17 * v164) - v442) + v6 * v441
        v444 = (v443 + k30 * v210) * v439
        v445 = (ngf + 0.9466785280815826 * v441) + 0.2557011698983284 * v444
        v446 = ngf_loss_per_day * ((ngf_basal + k17 * v211) - v445) + v10 * v441
        v447 = ((v446 + v11 * v444) + k30 * v263) * v439
        v448 = (ngf + 1.221224509226641 * v441) + 6.019134481288629 * v444
        v449 = (ngf + 3.314825187068521 * v441) + 2.896124015972201 * v444
        v450 = v449 + 0.9986419139977817 * v447
        v451 = ngf_loss_per_day * ((ngf_basal + k17 * v265) - v450) + v17 * v441
        v452 = (((v451 + v18 * v444) + v19 * v447) + k30 * v322) * v439
        v453 = (v448 + 12.53708332932087 * v447) + (-0.687886036105895) * v452
        v454 = ngf_loss_per_day * ((ngf_basal + k17 * v323) - v453) + v23 * v441
        v455 = ((((v454 + v24 * v444) + v25 * v447) + v26 * v452) + k30 * v381) * v439
        v456 = v453 + v455
        v457 = ngf_loss_per_day * ((ngf_basal + k17 * v382) - v456) + v31 * v441
        v458 = (((v457 + v32 * v444) + v33 * v447) + v34 * v452) + v36 * v455
        v459 = (v458 + k30 * v429) * v439
        v460 = v456 + v459
        v461 = (ngf_share * ngf + k16 * pro_inflammatory) - peripheral
        v462 = 1.0 / (v2 + peripheral_per_day)
        v463 = ((peripheral_per_day * v461 + k31 * v441) + k32 * v163) * v462
        v464 = peripheral + 1.544 * v463
        v465 = peripheral_per_day * ((ngf_share * v442 + k16 * v164) - v464) + v6 * v463
        v466 = ((v465 + k31 * v444) + k32 * v210) * v462
        v467 = (peripheral + 0.9466785280815826 * v463) + 0.2557011698983284 * v466
        v468 = peripheral_per_day * ((ngf_share * v445 + k16 * v211) - v467) + v10 * v463
        v469 = (((v468 + v11 * v466) + k31 * v447) + k32 * v263) * v462
        v470 = (peripheral + 1.221224509226641 * v463) + 6.019134481288629 * v466
        v471 = (peripheral + 3.314825187068521 * v463) + 2.896124015972201 * v466
        v472 = v471 + 0.9986419139977817 * v469
        v473 = peripheral_per_day * ((ngf_share * v450 + k16 * v265) - v472) + v17 * v463
        v474 = ((((v473 + v18 * v466) + v19 * v469) + k31 * v452) + k32 * v322) * v462
        v475 = (v470 + 12.53708332932087 * v469) + (-0.687886036105895) * v474
        v476 = peripheral_per_day * ((ngf_share * v453 + k16 * v323) - v475) + v23 * v463
        v477 = (((v476 + v24 * v466) + v25 * v469) + v26 * v474) + k31 * v455
        v478 = (v477 + k32 * v381) * v462
        v479 = v475 + v478
        v480 = peripheral_per_day * ((ngf_share * v456 + k16 * v382) - v479) + v31 * v463
        v481 = (((v480 + v32 * v466) + v33 * v469) + v34 * v474) + v36 * v478
        v482 = ((v481 + k31 * v459) + k32 * v429) * v462
        v483 = v479 + v482
        v484 = 1.0 / (v2 + central_per_day)
        v485 = (central_per_day * (peripheral - central) + central_per_day * v463) * v484
        v486 = central_per_day * (v464 - (central + 1.544 * v485)) + v6 * v485
        v487 = (v486 + central_per_day * v466) * v484
        v488 = v467 - ((central + 0.9466785280815826 * v485) + 0.2557011698983284 * v487)
        v489 = (central_per_day * v488 + v10 * v485) + v11 * v487
        v490 = (v489 + central_per_day * v469) * v484
        v491 = (central + 1.221224509226641 * v485) + 6.019134481288629 * v487
        v492 = (central + 3.314825187068521 * v485) + 2.896124015972201 * v487
        v493 = central_per_day * (v472 - (v492 + 0.9986419139977817 * v490)) + v17 * v485
        v494 = (((v493 + v18 * v487) + v19 * v490) + central_per_day * v474) * v484
        v495 = (v491 + 12.53708332932087 * v490) + (-0.687886036105895) * v494
        v496 = ((central_per_day * (v475 - v495) + v23 * v485) + v24 * v487) + v25 * v490
        v497 = ((v496 + v26 * v494) + central_per_day * v478) * v484
        v498 = v495 + v497
        v499 = ((central_per_day * (v479 - v498) + v31 * v485) + v32 * v487) + v33 * v490
        v500 = (((v499 + v34 * v494) + v36 * v497) + central_per_day * v482) * v484
        v501 = v498 + v500
        v502 = v404 * v116
        v503 = v396 + v502
        v504 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v505 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v506 = v427 / (atol + rtol * max(abs(damage), abs(v428)))
        v507 = v430 / (atol + rtol * max(abs(m1), abs(v431)))
        v508 = v432 / (atol + rtol * max(abs(m2), abs(v433)))
        v509 = v429 / (atol + rtol * max(abs(pro_inflammatory), abs(v434)))
        v510 = (((v504 * v504 + v505 * v505) + v506 * v506) + v507 * v507) + v508 * v508
        v511 = v435 / (atol + rtol * max(abs(anti_inflammatory), abs(v436)))
        v512 = v426 / (atol + rtol * max(abs(collagen_three), abs(v437)))
        v513 = v425 / (atol + rtol * max(abs(collagen_one), abs(v438)))
        v514 = v459 / (atol + rtol * max(abs(ngf), abs(v460)))
        v515 = (((v510 + v509 * v509) + v511 * v511) + v512 * v512) + v513 * v513
        v516 = v482 / (atol + rtol * max(abs(peripheral), abs(v483)))
        v517 = v500 / (atol + rtol * max(abs(central), abs(v501)))
        v518 = v502 / (atol + rtol * max(abs(steroid), abs(v503)))
        v519 = (((v515 + v514 * v514) + v516 * v516) + v517 * v517) + v518 * v518
        v520 = (((((((v39 + v62) + v428) + v431) + v433) + v434) + v436) + v437) + v438
        v521 = (((v520 + v460) + v483) + v501) + v503
        v522 = 0.058823529411764705 * v519 + (v521 - v521)
        work[288 + lane] = v522
        work[304 + lane] = fast_cells
        work[320 + lane] = slow_cells
        work[336 + lane] = damage
        work[352 + lane] = m1
        work[368 + lane] = m2
        work[384 + lane] = pro_inflammatory
        work[400 + lane] = anti_inflammatory
        work[416 + lane] = collagen_three
        work[432 + lane] = collagen_one
        work[448 + lane] = ngf
        work[464 + lane] = peripheral
        work[480 + lane] = central
        work[496 + lane] = steroid
        work[0 + lane] = v39
        work[16 + lane] = v62
        work[32 + lane] = v428
        work[48 + lane] = v431
        work[64 + lane] = v433
        work[80 + lane] = v434
        work[96 + lane] = v436
        work[112 + lane] = v437
        work[128 + lane] = v438
        work[144 + lane] = v460
        work[160 + lane] = v483
        work[176 + lane] = v501
        work[192 + lane] = v503
