"""One Rodas4 step of paean.simulate.body.Body.rates, ligament.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2282; divisions and roots: 82.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from numpy import sqrt as root

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 45
PREPARED = 72
FLOPS = 2282
DIVISIONS = 82


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
        remodelling_per_day,
        collagen_three_loss_per_day,
        synthesis_gain,
        collagen_three_rest,
        collagen_one_rest,
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
    k8 = 1.0 - collagen_one_rest
    k9 = damage_tissue_share / (k8 - 0.5 * collagen_three_rest)
    k10 = 1.0 + feedback_midpoint_cubed
    k11 = 0.5 * remodelling_per_day
    k12 = (k11 * collagen_three_rest) / collagen_one_rest
    k13 = k8 - collagen_three_rest
    k14 = (k11 + collagen_three_loss_per_day) * collagen_three_rest
    k15 = 0.5 * (k14 / (0.5 * (k13 + root(k13 * k13 + 1e-06))))
    k16 = 1.0 / antibody_central_l
    k17 = 1.0 - ngf_share
    k18 = 1.0 - ngf_basal
    k19 = 1.0 / antibody_peripheral_l
    k20 = antibody_vmax_ug_per_day * k16
    k21 = antibody_clearance_l_per_day * k16
    k22 = k7 * damage_turnover_per_day
    k23 = k9 * damage_turnover_per_day
    k24 = ((-0.5) * damage_turnover_per_day) * k9
    k25 = k4 * recruitment_damage
    k26 = k4 * recruitment_feedback
    k27 = potency * k0
    k28 = m1_to_m2_per_day * polarisation_gain
    k29 = k5 * brake_strength
    k30 = anti_decay_per_day * k3
    k31 = anti_decay_per_day * (k3 * k6)
    k32 = anti_decay_per_day * (k3 * (k6 * potency))
    k33 = remodelling_per_day * synthesis_gain
    k34 = ngf_loss_per_day * k18
    k35 = peripheral_per_day * ngf_share
    k36 = peripheral_per_day * k17
    k37 = antibody_exchange_l_per_day * k16
    k38 = k19 * antibody_exchange_l_per_day
    k39 = k21 + k37
    k40 = k38 * k37
    k41 = k24 * k25
    k42 = k23 * k25
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
        k35,
        k36,
        k37,
        k38,
        k39,
        k40,
        k41,
        k42,
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
        collagen_three = work[112 + lane]
        collagen_one = work[128 + lane]
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
        remodelling_per_day = work[640 + lane]
        collagen_three_loss_per_day = work[656 + lane]
        synthesis_gain = work[672 + lane]
        ngf_loss_per_day = work[688 + lane]
        ngf_basal = work[704 + lane]
        peripheral_per_day = work[720 + lane]
        central_per_day = work[736 + lane]
        ngf_share = work[752 + lane]
        steroid_decay_per_day = work[768 + lane]
        load_relief_per_day = work[784 + lane]
        antibody_exchange_l_per_day = work[800 + lane]
        antibody_km_ug_per_l = work[816 + lane]
        antibody_ic50_ug_per_l = work[832 + lane]
        k0 = work[848 + lane]
        k1 = work[864 + lane]
        k3 = work[880 + lane]
        k4 = work[896 + lane]
        k5 = work[912 + lane]
        k6 = work[928 + lane]
        k7 = work[944 + lane]
        k9 = work[960 + lane]
        k10 = work[976 + lane]
        k12 = work[992 + lane]
        k15 = work[1008 + lane]
        k16 = work[1024 + lane]
        k17 = work[1040 + lane]
        k18 = work[1056 + lane]
        k19 = work[1072 + lane]
        k20 = work[1088 + lane]
        k21 = work[1104 + lane]
        k22 = work[1120 + lane]
        k23 = work[1136 + lane]
        k24 = work[1152 + lane]
        k25 = work[1168 + lane]
        k26 = work[1184 + lane]
        k27 = work[1200 + lane]
        k28 = work[1216 + lane]
        k29 = work[1232 + lane]
        k30 = work[1248 + lane]
        k31 = work[1264 + lane]
        k32 = work[1280 + lane]
        k33 = work[1296 + lane]
        k34 = work[1312 + lane]
        k35 = work[1328 + lane]
        k36 = work[1344 + lane]
        k37 = work[1360 + lane]
        k38 = work[1376 + lane]
        k39 = work[1392 + lane]
        k40 = work[1408 + lane]
        k41 = work[1424 + lane]
        k42 = work[1440 + lane]
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
        v64 = (k7 * (1.0 - load_relief) + k9 * (v63 - 0.5 * collagen_three)) - damage
        v65 = 1.0 / (v2 + load_relief_per_day)
        v66 = k22 * v65
        v67 = load_relief_per_day * (load_relief_target - load_relief)
        v68 = damage_turnover_per_day * v64 - v66 * v67
        v69 = v63 - collagen_three
        v70 = sqrt(v69 * v69 + 1e-06)
        v71 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v72 = unlicensed_secretion + k0 * (pro_inflammatory * v71)
        v73 = potency * v72
        v74 = fast_cells + slow_cells
        v75 = v73 * v74
        v76 = 1.0 / (v75 + half_effect_million_cells)
        v77 = v75 * v76
        v78 = remodelling_per_day * (1.0 + synthesis_gain * v77)
        v79 = 1.0 / (1.0 + pro_inflammatory)
        v80 = v78 * v79
        v81 = v80 * collagen_three
        v82 = collagen_three_loss_per_day * pro_inflammatory
        v83 = v76 * v76
        v84 = v76 * v73 - (v83 * v73) * v75
        v85 = collagen_three * (v79 * (k33 * v84))
        v86 = v85 * v3
        v87 = v0 * v86
        v88 = v85 * v41
        v89 = v40 * v88
        v90 = v74 * (k27 * (v71 - (v71 * v71) * pro_inflammatory))
        v91 = v76 * v90 - (v83 * v90) * v75
        v92 = collagen_three * (v79 * (k33 * v91) - (v79 * v79) * v78)
        v93 = k31 * v90
        v94 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v95 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v96 = 1.0 - steroid
        v97 = v95 * v96
        v98 = 1.0 / (v2 + anti_decay_per_day)
        v99 = (pro_decay_per_day * ((k29 * (v94 * v94)) * v97)) * v98
        v100 = m1 * (k28 * v91)
        v101 = 1.0 / (v2 + k1)
        v102 = (k30 * v99) * v101
        v103 = m1_to_m2_per_day * (1.0 + polarisation_gain * v77)
        v104 = k5 * v94
        v105 = m1 * m1
        v106 = v105 * m1
        v107 = 1.0 / (feedback_midpoint_cubed + v106)
        v108 = m1 * (m1 + m1) + v105
        v109 = k10 * v106
        v110 = v103 + m1_loss_per_day
        v111 = m2_to_m1_per_day * v101
        v112 = v2 - (k26 * (v107 * (k10 * v108) - ((v107 * v107) * v108) * v109) - v110)
        v113 = 1.0 / (v112 - v103 * v111)
        v114 = (v103 * v102 - pro_decay_per_day * (v104 * (cytokine_m1 * v96))) * v113
        v115 = v100 - v100 * v111
        v116 = 1.0 / ((((v2 + pro_decay_per_day) + v93 * v99) + v100 * v102) - v114 * v115)
        v117 = ((-v92) - collagen_three_loss_per_day * collagen_three) * v116
        v118 = steroid_decay_per_day * steroid
        v119 = 1.0 / (v2 + steroid_decay_per_day)
        v120 = (pro_decay_per_day * (v95 * v104)) * v119
        v121 = k32 * v72
        v122 = v121 * v3
        v123 = v121 * v41
        v124 = anti_decay_per_day * (k3 * (m2 + k6 * v75) - anti_inflammatory) - v0 * v122
        v125 = v124 - v40 * v123
        v126 = pro_decay_per_day * (v97 * v104 - pro_inflammatory) + v118 * v120
        v127 = 1.0 / (v2 + damage_turnover_per_day)
        v128 = (pro_decay_per_day * (v104 * (cytokine_damage * v96))) * v127
        v129 = m1 * (k28 * v84)
        v130 = v129 * v3
        v131 = v0 * v130
        v132 = v129 * v41
        v133 = v40 * v132
        v134 = ((v103 * m1 - k1 * m2) - v131) - v133
        v135 = recruitment_basal + recruitment_damage * damage
        v136 = k4 * (v135 + recruitment_feedback * (v109 * v107)) - v110 * m1
        v137 = k25 * v127
        v138 = (((v136 + m2_to_m1_per_day * m2) + v131) + v133) + v137 * v68
        v139 = v138 + v111 * v134
        v140 = (((v126 - v99 * v125) + v128 * v68) - v102 * v134) - v114 * v139
        v141 = (((k15 * (v69 + v70) - v81) - v82 * collagen_three) + v87) + v89
        v142 = v141 + v117 * v140
        v143 = k42 * v127
        v144 = k23 * v128 - v114 * v143
        v145 = k15 * ((-1.0) + (0.5 / v70) * ((-v69) - v69))
        v146 = v117 * v144 - v145
        v147 = k12 * pro_inflammatory
        v148 = (v92 - k12 * collagen_one) * v116
        v149 = k41 * v127
        v150 = v149 * v114 - k24 * v128
        v151 = 1.0 / ((v2 - ((v145 - v80) - v82)) + v117 * v150)
        v152 = (v148 * v150 - v80) * v151
        v153 = 1.0 / (((v2 + v147) + v148 * v144) - v152 * v146)
        v154 = ((((v81 - v147 * collagen_one) - v87) - v89) + v148 * v140) - v152 * v142
        v155 = v154 * v153
        v156 = (v142 - v146 * v155) * v151
        v157 = ((v68 + k24 * v156) - k23 * v155) * v127
        v158 = v67 * v65
        v159 = load_relief + 1.544 * v158
        v160 = collagen_one + 1.544 * v155
        v161 = 1.0 - v160
        v162 = collagen_three + 1.544 * v156
        v163 = damage + 1.544 * v157
        v164 = (k7 * (1.0 - v159) + k9 * (v161 - 0.5 * v162)) - v163
        v165 = load_relief_per_day * (load_relief_target - v159) + v6 * v158
        v166 = (damage_turnover_per_day * v164 + v6 * v157) - v66 * v165
        v167 = v161 - v162
        v168 = ((v140 - v150 * v156) - v144 * v155) * v116
        v169 = pro_inflammatory + 1.544 * v168
        v170 = unlicensed_secretion + k0 * (v169 / (v169 + half_licensing_cytokine))
        v171 = (potency * v170) * (v5 + v43)
        v172 = v171 / (v171 + half_effect_million_cells)
        v173 = (remodelling_per_day * (1.0 + synthesis_gain * v172)) / (1.0 + v169)
        v174 = v173 * v162
        v175 = k15 * (v167 + sqrt(v167 * v167 + 1e-06)) - v174
        v176 = v86 * v7
        v177 = v88 * v44
        v178 = ((v175 - (collagen_three_loss_per_day * v169) * v162) + v6 * v156) - v176
        v179 = (((v139 - v115 * v168) + v149 * v156) - v143 * v155) * v113
        v180 = m1 + 1.544 * v179
        v181 = v118 * v119
        v182 = steroid - 1.544 * v181
        v183 = (cytokine_basal + cytokine_damage * v163) + cytokine_m1 * v180
        v184 = ((v134 + v103 * v179) + v100 * v168) * v101
        v185 = ((v125 + k30 * v184) + v93 * v168) * v98
        v186 = anti_inflammatory + 1.544 * v185
        v187 = (v183 * (1.0 - v182)) * (k5 / (1.0 + brake_strength * v186)) - v169
        v188 = (-(steroid_decay_per_day * v182)) - v181 * v6
        v189 = m2 + 1.544 * v184
        v190 = anti_decay_per_day * (k3 * (v189 + k6 * v171) - v186) + v6 * v185
        v191 = (v190 + v122 * v7) + v123 * v44
        v192 = ((pro_decay_per_day * v187 + v6 * v168) - v120 * v188) - v99 * v191
        v193 = m1_to_m2_per_day * (1.0 + polarisation_gain * v172)
        v194 = v130 * v7
        v195 = v132 * v44
        v196 = (((v193 * v180 - k1 * v189) + v6 * v184) + v194) + v195
        v197 = (v180 * v180) * v180
        v198 = recruitment_feedback * ((k10 * v197) / (feedback_midpoint_cubed + v197))
        v199 = k4 * ((recruitment_basal + recruitment_damage * v163) + v198)
        v200 = (v199 - (v193 + m1_loss_per_day) * v180) + m2_to_m1_per_day * v189
        v201 = ((((v200 + v6 * v179) - v194) - v195) + v137 * v166) + v111 * v196
        v202 = ((v192 + v128 * v166) - v102 * v196) - v114 * v201
        v203 = (v178 - v177) + v117 * v202
        v204 = ((((v174 - (k12 * v169) * v160) + v6 * v155) + v176) + v177) + v148 * v202
        v205 = (v204 - v152 * v203) * v153
        v206 = (v203 - v146 * v205) * v151
        v207 = ((v166 + k24 * v206) - k23 * v205) * v127
        v208 = v165 * v65
        v209 = (load_relief + 0.9466785280815826 * v158) + 0.2557011698983284 * v208
        v210 = (collagen_one + 0.9466785280815826 * v155) + 0.2557011698983284 * v205
        v211 = 1.0 - v210
        v212 = (collagen_three + 0.9466785280815826 * v156) + 0.2557011698983284 * v206
        v213 = (damage + 0.9466785280815826 * v157) + 0.2557011698983284 * v207
        v214 = (k7 * (1.0 - v209) + k9 * (v211 - 0.5 * v212)) - v213
        v215 = load_relief_per_day * (load_relief_target - v209) + v10 * v158
        v216 = v215 + v11 * v208
        v217 = ((damage_turnover_per_day * v214 + v10 * v157) + v11 * v207) - v66 * v216
        v218 = v211 - v212
        v219 = ((v202 - v150 * v206) - v144 * v205) * v116
        v220 = (pro_inflammatory + 0.9466785280815826 * v168) + 0.2557011698983284 * v219
        v221 = unlicensed_secretion + k0 * (v220 / (v220 + half_licensing_cytokine))
        v222 = (potency * v221) * (v9 + v46)
        v223 = v222 / (v222 + half_effect_million_cells)
        v224 = (remodelling_per_day * (1.0 + synthesis_gain * v223)) / (1.0 + v220)
        v225 = v224 * v212
        v226 = k15 * (v218 + sqrt(v218 * v218 + 1e-06)) - v225
        v227 = (v226 - (collagen_three_loss_per_day * v220) * v212) + v10 * v156
        v228 = v86 * v12
        v229 = v88 * v47
        v230 = (((v201 - v115 * v219) + v149 * v206) - v143 * v205) * v113
        v231 = (m1 + 0.9466785280815826 * v179) + 0.2557011698983284 * v230
        v232 = v188 * v119
        v233 = (steroid - 0.9466785280815826 * v181) + 0.2557011698983284 * v232
        v234 = (cytokine_basal + cytokine_damage * v213) + cytokine_m1 * v231
        v235 = ((v196 + v103 * v230) + v100 * v219) * v101
        v236 = ((v191 + k30 * v235) + v93 * v219) * v98
        v237 = (anti_inflammatory + 0.9466785280815826 * v185) + 0.2557011698983284 * v236
        v238 = (v234 * (1.0 - v233)) * (k5 / (1.0 + brake_strength * v237)) - v220
        v239 = ((-(steroid_decay_per_day * v233)) - v181 * v10) + v11 * v232
        v240 = (m2 + 0.9466785280815826 * v184) + 0.2557011698983284 * v235
        v241 = anti_decay_per_day * (k3 * (v240 + k6 * v222) - v237) + v10 * v185
        v242 = ((v241 + v11 * v236) + v122 * v12) + v123 * v47
        v243 = ((pro_decay_per_day * v238 + v10 * v168) + v11 * v219) - v120 * v239
        v244 = m1_to_m2_per_day * (1.0 + polarisation_gain * v223)
        v245 = v130 * v12
        v246 = v132 * v47
        v247 = ((((v244 * v231 - k1 * v240) + v10 * v184) + v11 * v235) + v245) + v246
        v248 = (v231 * v231) * v231
        v249 = recruitment_feedback * ((k10 * v248) / (feedback_midpoint_cubed + v248))
        v250 = k4 * ((recruitment_basal + recruitment_damage * v213) + v249)
        v251 = (v250 - (v244 + m1_loss_per_day) * v231) + m2_to_m1_per_day * v240
        v252 = ((((v251 + v10 * v179) + v11 * v230) - v245) - v246) + v137 * v217
        v253 = v252 + v111 * v247
        v254 = (((v243 - v99 * v242) + v128 * v217) - v102 * v247) - v114 * v253
        v255 = (((v227 + v11 * v206) - v228) - v229) + v117 * v254
        v256 = ((((v225 - (k12 * v220) * v210) + v10 * v155) + v11 * v205) + v228) + v229
        v257 = ((v256 + v148 * v254) - v152 * v255) * v153
        v258 = (v255 - v146 * v257) * v151
        v259 = ((v217 + k24 * v258) - k23 * v257) * v127
        v260 = (damage + 1.221224509226641 * v157) + 6.019134481288629 * v207
        v261 = v216 * v65
        v262 = (load_relief + 3.314825187068521 * v158) + 2.896124015972201 * v208
        v263 = v262 + 0.9986419139977817 * v261
        v264 = (collagen_one + 3.314825187068521 * v155) + 2.896124015972201 * v205
        v265 = v264 + 0.9986419139977817 * v257
        v266 = 1.0 - v265
        v267 = (collagen_three + 3.314825187068521 * v156) + 2.896124015972201 * v206
        v268 = v267 + 0.9986419139977817 * v258
        v269 = (damage + 3.314825187068521 * v157) + 2.896124015972201 * v207
        v270 = v269 + 0.9986419139977817 * v259
        v271 = (k7 * (1.0 - v263) + k9 * (v266 - 0.5 * v268)) - v270
        v272 = load_relief_per_day * (load_relief_target - v263) + v17 * v158
        v273 = (v272 + v18 * v208) + v19 * v261
        v274 = ((damage_turnover_per_day * v271 + v17 * v157) + v18 * v207) + v19 * v259
        v275 = v274 - v66 * v273
        v276 = v266 - v268
        v277 = ((v254 - v150 * v258) - v144 * v257) * v116
        v278 = (pro_inflammatory + 3.314825187068521 * v168) + 2.896124015972201 * v219
        v279 = v278 + 0.9986419139977817 * v277
        v280 = unlicensed_secretion + k0 * (v279 / (v279 + half_licensing_cytokine))
        v281 = (potency * v280) * (v16 + v51)
        v282 = v281 / (v281 + half_effect_million_cells)
        v283 = (remodelling_per_day * (1.0 + synthesis_gain * v282)) / (1.0 + v279)
        v284 = v283 * v268
        v285 = k15 * (v276 + sqrt(v276 * v276 + 1e-06)) - v284
        v286 = (v285 - (collagen_three_loss_per_day * v279) * v268) + v17 * v156
        v287 = v86 * v20
        v288 = v88 * v52
        v289 = (((v253 - v115 * v277) + v149 * v258) - v143 * v257) * v113
        v290 = (m1 + 3.314825187068521 * v179) + 2.896124015972201 * v230
        v291 = v290 + 0.9986419139977817 * v289
        v292 = v239 * v119
        v293 = (steroid - 3.314825187068521 * v181) + 2.896124015972201 * v232
        v294 = v293 + 0.9986419139977817 * v292
        v295 = (cytokine_basal + cytokine_damage * v270) + cytokine_m1 * v291
        v296 = ((v247 + v103 * v289) + v100 * v277) * v101
        v297 = ((v242 + k30 * v296) + v93 * v277) * v98
        v298 = (anti_inflammatory + 3.314825187068521 * v185) + 2.896124015972201 * v236
        v299 = v298 + 0.9986419139977817 * v297
        v300 = (v295 * (1.0 - v294)) * (k5 / (1.0 + brake_strength * v299)) - v279
        v301 = (((-(steroid_decay_per_day * v294)) - v181 * v17) + v18 * v232) + v19 * v292
        v302 = ((pro_decay_per_day * v300 + v17 * v168) + v18 * v219) + v19 * v277
        v303 = (m2 + 3.314825187068521 * v184) + 2.896124015972201 * v235
        v304 = v303 + 0.9986419139977817 * v296
        v305 = anti_decay_per_day * (k3 * (v304 + k6 * v281) - v299) + v17 * v185
        v306 = (((v305 + v18 * v236) + v19 * v297) + v122 * v20) + v123 * v52
        v307 = m1_to_m2_per_day * (1.0 + polarisation_gain * v282)
        v308 = v130 * v20
        v309 = (((v307 * v291 - k1 * v304) + v17 * v184) + v18 * v235) + v19 * v296
        v310 = v132 * v52
        v311 = (v309 + v308) + v310
        v312 = (v291 * v291) * v291
        v313 = recruitment_feedback * ((k10 * v312) / (feedback_midpoint_cubed + v312))
        v314 = k4 * ((recruitment_basal + recruitment_damage * v270) + v313)
        v315 = (v314 - (v307 + m1_loss_per_day) * v291) + m2_to_m1_per_day * v304
        v316 = ((((v315 + v17 * v179) + v18 * v230) + v19 * v289) - v308) - v310
        v317 = (v316 + v137 * v275) + v111 * v311
        v318 = (((v302 - v120 * v301) - v99 * v306) + v128 * v275) - v102 * v311
        v319 = v318 - v114 * v317
        v320 = ((((v286 + v18 * v206) + v19 * v258) - v287) - v288) + v117 * v319
        v321 = (((v284 - (k12 * v279) * v265) + v17 * v155) + v18 * v205) + v19 * v257
        v322 = ((((v321 + v287) + v288) + v148 * v319) - v152 * v320) * v153
        v323 = (v320 - v146 * v322) * v151
        v324 = ((v275 + k24 * v323) - k23 * v322) * v127
        v325 = (v260 + 12.53708332932087 * v259) + (-0.687886036105895) * v324
        v326 = (load_relief + 1.221224509226641 * v158) + 6.019134481288629 * v208
        v327 = v273 * v65
        v328 = (v326 + 12.53708332932087 * v261) + (-0.687886036105895) * v327
        v329 = (collagen_one + 1.221224509226641 * v155) + 6.019134481288629 * v205
        v330 = (v329 + 12.53708332932087 * v257) + (-0.687886036105895) * v322
        v331 = 1.0 - v330
        v332 = (collagen_three + 1.221224509226641 * v156) + 6.019134481288629 * v206
        v333 = (v332 + 12.53708332932087 * v258) + (-0.687886036105895) * v323
        v334 = (k7 * (1.0 - v328) + k9 * (v331 - 0.5 * v333)) - v325
        v335 = ((damage_turnover_per_day * v334 + v23 * v157) + v24 * v207) + v25 * v259
        v336 = load_relief_per_day * (load_relief_target - v328) + v23 * v158
        v337 = ((v336 + v24 * v208) + v25 * v261) + v26 * v327
        v338 = (v335 + v26 * v324) - v66 * v337
        v339 = v331 - v333
        v340 = (pro_inflammatory + 1.221224509226641 * v168) + 6.019134481288629 * v219
        v341 = ((v319 - v150 * v323) - v144 * v322) * v116
        v342 = (v340 + 12.53708332932087 * v277) + (-0.687886036105895) * v341
        v343 = unlicensed_secretion + k0 * (v342 / (v342 + half_licensing_cytokine))
        v344 = (potency * v343) * (v22 + v54)
        v345 = v344 / (v344 + half_effect_million_cells)
        v346 = (remodelling_per_day * (1.0 + synthesis_gain * v345)) / (1.0 + v342)
        v347 = v346 * v333
        v348 = k15 * (v339 + sqrt(v339 * v339 + 1e-06)) - v347
        v349 = (v348 - (collagen_three_loss_per_day * v342) * v333) + v23 * v156
        v350 = v86 * v28
        v351 = v88 * v56
        v352 = (m1 + 1.221224509226641 * v179) + 6.019134481288629 * v230
        v353 = (((v317 - v115 * v341) + v149 * v323) - v143 * v322) * v113
        v354 = (v352 + 12.53708332932087 * v289) + (-0.687886036105895) * v353
        v355 = (steroid - 1.221224509226641 * v181) + 6.019134481288629 * v232
        v356 = v301 * v119
        v357 = (v355 + 12.53708332932087 * v292) + (-0.687886036105895) * v356
        v358 = (cytokine_basal + cytokine_damage * v325) + cytokine_m1 * v354
        v359 = (anti_inflammatory + 1.221224509226641 * v185) + 6.019134481288629 * v236
        v360 = ((v311 + v103 * v353) + v100 * v341) * v101
        v361 = ((v306 + k30 * v360) + v93 * v341) * v98
        v362 = (v359 + 12.53708332932087 * v297) + (-0.687886036105895) * v361
        v363 = (v358 * (1.0 - v357)) * (k5 / (1.0 + brake_strength * v362)) - v342
        v364 = ((pro_decay_per_day * v363 + v23 * v168) + v24 * v219) + v25 * v277
        v365 = (((-(steroid_decay_per_day * v357)) - v181 * v23) + v24 * v232) + v25 * v292
        v366 = v365 + v26 * v356
        v367 = (m2 + 1.221224509226641 * v184) + 6.019134481288629 * v235
        v368 = (v367 + 12.53708332932087 * v296) + (-0.687886036105895) * v360
        v369 = anti_decay_per_day * (k3 * (v368 + k6 * v344) - v362) + v23 * v185
        v370 = (((v369 + v24 * v236) + v25 * v297) + v26 * v361) + v122 * v28
        v371 = v370 + v123 * v56
        v372 = m1_to_m2_per_day * (1.0 + polarisation_gain * v345)
        v373 = (((v372 * v354 - k1 * v368) + v23 * v184) + v24 * v235) + v25 * v296
        v374 = v130 * v28
        v375 = v132 * v56
        v376 = ((v373 + v26 * v360) + v374) + v375
        v377 = (((v364 + v26 * v341) - v120 * v366) - v99 * v371) + v128 * v338
        v378 = (v354 * v354) * v354
        v379 = recruitment_feedback * ((k10 * v378) / (feedback_midpoint_cubed + v378))
        v380 = k4 * ((recruitment_basal + recruitment_damage * v325) + v379)
        v381 = (v380 - (v372 + m1_loss_per_day) * v354) + m2_to_m1_per_day * v368
        v382 = ((((v381 + v23 * v179) + v24 * v230) + v25 * v289) + v26 * v353) - v374
        v383 = ((v382 - v375) + v137 * v338) + v111 * v376
        v384 = (v377 - v102 * v376) - v114 * v383
        v385 = ((((v349 + v24 * v206) + v25 * v258) + v26 * v323) - v350) - v351
        v386 = v385 + v117 * v384
        v387 = (((v347 - (k12 * v342) * v330) + v23 * v155) + v24 * v205) + v25 * v257
        v388 = (((((v387 + v26 * v322) + v350) + v351) + v148 * v384) - v152 * v386) * v153
        v389 = (v386 - v146 * v388) * v151
        v390 = ((v338 + k24 * v389) - k23 * v388) * v127
        v391 = v325 + v390
        v392 = v337 * v65
        v393 = v328 + v392
        v394 = v330 + v388
        v395 = 1.0 - v394
        v396 = v333 + v389
        v397 = (k7 * (1.0 - v393) + k9 * (v395 - 0.5 * v396)) - v391
        v398 = ((damage_turnover_per_day * v397 + v31 * v157) + v32 * v207) + v33 * v259
        v399 = load_relief_per_day * (load_relief_target - v393) + v31 * v158
        v400 = (((v399 + v32 * v208) + v33 * v261) + v34 * v327) + v36 * v392
        v401 = ((v398 + v34 * v324) + v36 * v390) - v66 * v400
        v402 = v395 - v396
        v403 = ((v384 - v150 * v389) - v144 * v388) * v116
        v404 = v342 + v403
        v405 = unlicensed_secretion + k0 * (v404 / (v404 + half_licensing_cytokine))
        v406 = (potency * v405) * (v30 + v58)
        v407 = v406 / (v406 + half_effect_million_cells)
        v408 = (remodelling_per_day * (1.0 + synthesis_gain * v407)) / (1.0 + v404)
        v409 = v408 * v396
        v410 = k15 * (v402 + sqrt(v402 * v402 + 1e-06)) - v409
        v411 = (v410 - (collagen_three_loss_per_day * v404) * v396) + v31 * v156
        v412 = v86 * v37
        v413 = v88 * v60
        v414 = ((((v411 + v32 * v206) + v33 * v258) + v34 * v323) + v36 * v389) - v412
        v415 = (((v383 - v115 * v403) + v149 * v389) - v143 * v388) * v113
        v416 = v354 + v415
        v417 = v366 * v119
        v418 = v357 + v417
        v419 = (cytokine_basal + cytokine_damage * v391) + cytokine_m1 * v416
        v420 = ((v376 + v103 * v415) + v100 * v403) * v101
        v421 = ((v371 + k30 * v420) + v93 * v403) * v98
        v422 = v362 + v421
        v423 = (v419 * (1.0 - v418)) * (k5 / (1.0 + brake_strength * v422)) - v404
        v424 = ((pro_decay_per_day * v423 + v31 * v168) + v32 * v219) + v33 * v277
        v425 = (((-(steroid_decay_per_day * v418)) - v181 * v31) + v32 * v232) + v33 * v292
        v426 = (v425 + v34 * v356) + v36 * v417
        v427 = v368 + v420
        v428 = anti_decay_per_day * (k3 * (v427 + k6 * v406) - v422) + v31 * v185
        v429 = (((v428 + v32 * v236) + v33 * v297) + v34 * v361) + v36 * v421
        v430 = (v429 + v122 * v37) + v123 * v60
        v431 = (((v424 + v34 * v341) + v36 * v403) - v120 * v426) - v99 * v430
        v432 = m1_to_m2_per_day * (1.0 + polarisation_gain * v407)
        v433 = (((v432 * v416 - k1 * v427) + v31 * v184) + v32 * v235) + v33 * v296
        v434 = v130 * v37
        v435 = v132 * v60
        v436 = (((v433 + v34 * v360) + v36 * v420) + v434) + v435
        v437 = (v416 * v416) * v416
        v438 = recruitment_feedback * ((k10 * v437) / (feedback_midpoint_cubed + v437))
        v439 = k4 * ((recruitment_basal + recruitment_damage * v391) + v438)
        v440 = (v439 - (v432 + m1_loss_per_day) * v416) + m2_to_m1_per_day * v427
        v441 = (((v440 + v31 * v179) + v32 * v230) + v33 * v289) + v34 * v353
        v442 = ((((v441 + v36 * v415) - v434) - v435) + v137 * v401) + v111 * v436
        v443 = ((v431 + v128 * v401) - v102 * v436) - v114 * v442
        v444 = (v414 - v413) + v117 * v443
        v445 = (((v409 - (k12 * v404) * v394) + v31 * v155) + v32 * v205) + v33 * v257
        v446 = ((((v445 + v34 * v322) + v36 * v388) + v412) + v413) + v148 * v443
        v447 = (v446 - v152 * v444) * v153
        v448 = (v444 - v146 * v447) * v151
        v449 = ((v401 + k24 * v448) - k23 * v447) * v127
        v450 = v391 + v449
        v451 = ((v443 - v150 * v448) - v144 * v447) * v116
        v452 = (((v442 - v115 * v451) + v149 * v448) - v143 * v447) * v113
        v453 = v416 + v452
        v454 = ((v436 + v103 * v452) + v100 * v451) * v101
        v455 = v427 + v454
        v456 = v404 + v451
        v457 = ((v430 + k30 * v454) + v93 * v451) * v98
        v458 = v422 + v457
        v459 = v396 + v448
        v460 = v394 + v447
        v461 = 1.0 / (v2 + ngf_loss_per_day)
        v462 = ngf_loss_per_day * ((ngf_basal + k18 * pro_inflammatory) - ngf) + k34 * v168
        v463 = v462 * v461
        v464 = ngf + 1.544 * v463
        v465 = ngf_loss_per_day * ((ngf_basal + k18 * v169) - v464) + v6 * v463
        v466 = (v465 + k34 * v219) * v461
        v467 = (ngf + 0.9466785280815826 * v463) + 0.2557011698983284 * v466
        v468 = ngf_loss_per_day * ((ngf_basal + k18 * v220) - v467) + v10 * v463
        v469 = ((v468 + v11 * v466) + k34 * v277) * v461
        v470 = (ngf + 1.221224509226641 * v463) + 6.019134481288629 * v466
        v471 = (ngf + 3.314825187068521 * v463) + 2.896124015972201 * v466
        v472 = v471 + 0.9986419139977817 * v469
        v473 = ngf_loss_per_day * ((ngf_basal + k18 * v279) - v472) + v17 * v463
        v474 = (((v473 + v18 * v466) + v19 * v469) + k34 * v341) * v461
        v475 = (v470 + 12.53708332932087 * v469) + (-0.687886036105895) * v474
        v476 = ngf_loss_per_day * ((ngf_basal + k18 * v342) - v475) + v23 * v463
        v477 = ((((v476 + v24 * v466) + v25 * v469) + v26 * v474) + k34 * v403) * v461
        v478 = v475 + v477
        v479 = ngf_loss_per_day * ((ngf_basal + k18 * v404) - v478) + v31 * v463
        v480 = (((v479 + v32 * v466) + v33 * v469) + v34 * v474) + v36 * v477
        v481 = (v480 + k34 * v451) * v461
        v482 = v478 + v481
        v483 = ngf_share * ngf
        v484 = k16 * antibody_central
        v485 = 1.0 / (v484 + antibody_ic50_ug_per_l)
        v486 = 1.0 - v484 * v485
        v487 = k35 * v486
        v488 = peripheral_per_day * ((v483 * v486 + k17 * pro_inflammatory) - peripheral)
        v489 = peripheral_per_day * ((k16 * v485 - (k16 * (v485 * v485)) * v484) * v483)
        v490 = antibody_exchange_l_per_day * (v484 - k19 * antibody_peripheral)
        v491 = k20 * antibody_central
        v492 = 1.0 / (antibody_km_ug_per_l + v484)
        v493 = (k21 * antibody_central + v490) + v491 * v492
        v494 = 1.0 / (v2 + (k39 + (k20 * v492 - (k16 * (v492 * v492)) * v491)))
        v495 = k37 * v494
        v496 = 1.0 / ((v2 + k38) - k40 * v494)
        v497 = (v490 - v493 * v495) * v496
        v498 = (k38 * v497 - v493) * v494
        v499 = 1.0 / (v2 + peripheral_per_day)
        v500 = (((v488 + v487 * v463) - v489 * v498) + k36 * v168) * v499
        v501 = antibody_central + 1.544 * v498
        v502 = k16 * v501
        v503 = (ngf_share * v464) * (1.0 - v502 / (v502 + antibody_ic50_ug_per_l))
        v504 = peripheral + 1.544 * v500
        v505 = peripheral_per_day * ((v503 + k17 * v169) - v504) + v6 * v500
        v506 = v502 - k19 * (antibody_peripheral + 1.544 * v497)
        v507 = antibody_exchange_l_per_day * v506
        v508 = (k21 * v501 + v507) + (k20 * v501) / (antibody_km_ug_per_l + v502)
        v509 = v6 * v498 - v508
        v510 = ((v507 + v6 * v497) + v495 * v509) * v496
        v511 = (v509 + k38 * v510) * v494
        v512 = (((v505 + v487 * v466) - v489 * v511) + k36 * v219) * v499
        v513 = (antibody_central + 0.9466785280815826 * v498) + 0.2557011698983284 * v511
        v514 = k16 * v513
        v515 = (ngf_share * v467) * (1.0 - v514 / (v514 + antibody_ic50_ug_per_l))
        v516 = (peripheral + 0.9466785280815826 * v500) + 0.2557011698983284 * v512
        v517 = peripheral_per_day * ((v515 + k17 * v220) - v516) + v10 * v500
        v518 = antibody_peripheral + 0.9466785280815826 * v497
        v519 = v514 - k19 * (v518 + 0.2557011698983284 * v510)
        v520 = antibody_exchange_l_per_day * v519
        v521 = (k21 * v513 + v520) + (k20 * v513) / (antibody_km_ug_per_l + v514)
        v522 = (v10 * v498 - v521) + v11 * v511
        v523 = (((v520 + v10 * v497) + v11 * v510) + v495 * v522) * v496
        v524 = (v522 + k38 * v523) * v494
        v525 = ((((v517 + v11 * v512) + v487 * v469) - v489 * v524) + k36 * v277) * v499
        v526 = (peripheral + 1.221224509226641 * v500) + 6.019134481288629 * v512
        v527 = (antibody_central + 3.314825187068521 * v498) + 2.896124015972201 * v511
        v528 = v527 + 0.9986419139977817 * v524
        v529 = k16 * v528
        v530 = (ngf_share * v472) * (1.0 - v529 / (v529 + antibody_ic50_ug_per_l))
        v531 = (peripheral + 3.314825187068521 * v500) + 2.896124015972201 * v512
        v532 = v531 + 0.9986419139977817 * v525
        v533 = peripheral_per_day * ((v530 + k17 * v279) - v532) + v17 * v500
        v534 = (antibody_peripheral + 3.314825187068521 * v497) + 2.896124015972201 * v510
        v535 = v529 - k19 * (v534 + 0.9986419139977817 * v523)
        v536 = antibody_exchange_l_per_day * v535
        v537 = (k21 * v528 + v536) + (k20 * v528) / (antibody_km_ug_per_l + v529)
        v538 = ((v17 * v498 - v537) + v18 * v511) + v19 * v524
        v539 = ((((v536 + v17 * v497) + v18 * v510) + v19 * v523) + v495 * v538) * v496
        v540 = (v538 + k38 * v539) * v494
        v541 = (((v533 + v18 * v512) + v19 * v525) + v487 * v474) - v489 * v540
        v542 = (v541 + k36 * v341) * v499
        v543 = (v526 + 12.53708332932087 * v525) + (-0.687886036105895) * v542
        v544 = (antibody_central + 1.221224509226641 * v498) + 6.019134481288629 * v511
        v545 = (v544 + 12.53708332932087 * v524) + (-0.687886036105895) * v540
        v546 = k16 * v545
        v547 = (ngf_share * v475) * (1.0 - v546 / (v546 + antibody_ic50_ug_per_l))
        v548 = peripheral_per_day * ((v547 + k17 * v342) - v543) + v23 * v500
        v549 = (antibody_peripheral + 1.221224509226641 * v497) + 6.019134481288629 * v510
        v550 = (v549 + 12.53708332932087 * v523) + (-0.687886036105895) * v539
        v551 = antibody_exchange_l_per_day * (v546 - k19 * v550)
        v552 = (k21 * v545 + v551) + (k20 * v545) / (antibody_km_ug_per_l + v546)
        v553 = (((v23 * v498 - v552) + v24 * v511) + v25 * v524) + v26 * v540
        v554 = (((v551 + v23 * v497) + v24 * v510) + v25 * v523) + v26 * v539
        v555 = (v554 + v495 * v553) * v496
        v556 = (v553 + k38 * v555) * v494
        v557 = (((v548 + v24 * v512) + v25 * v525) + v26 * v542) + v487 * v477
        v558 = ((v557 - v489 * v556) + k36 * v403) * v499
        v559 = v543 + v558
        v560 = v545 + v556
        v561 = k16 * v560
        v562 = (ngf_share * v478) * (1.0 - v561 / (v561 + antibody_ic50_ug_per_l))
        v563 = peripheral_per_day * ((v562 + k17 * v404) - v559) + v31 * v500
        v564 = (((v563 + v32 * v512) + v33 * v525) + v34 * v542) + v36 * v558
        v565 = v550 + v555
        v566 = antibody_exchange_l_per_day * (v561 - k19 * v565)
        v567 = (k21 * v560 + v566) + (k20 * v560) / (antibody_km_ug_per_l + v561)
        v568 = (((v31 * v498 - v567) + v32 * v511) + v33 * v524) + v34 * v540
        v569 = v568 + v36 * v556
        v570 = (((v566 + v31 * v497) + v32 * v510) + v33 * v523) + v34 * v539
        v571 = ((v570 + v36 * v555) + v495 * v569) * v496
        v572 = (v569 + k38 * v571) * v494
        v573 = (((v564 + v487 * v481) - v489 * v572) + k36 * v451) * v499
        v574 = v559 + v573
        v575 = 1.0 / (v2 + central_per_day)
        v576 = (central_per_day * (peripheral - central) + central_per_day * v500) * v575
        v577 = central_per_day * (v504 - (central + 1.544 * v576)) + v6 * v576
        v578 = (v577 + central_per_day * v512) * v575
        v579 = v516 - ((central + 0.9466785280815826 * v576) + 0.2557011698983284 * v578)
        v580 = (central_per_day * v579 + v10 * v576) + v11 * v578
        v581 = (v580 + central_per_day * v525) * v575
        v582 = (central + 1.221224509226641 * v576) + 6.019134481288629 * v578
        v583 = (central + 3.314825187068521 * v576) + 2.896124015972201 * v578
        v584 = central_per_day * (v532 - (v583 + 0.9986419139977817 * v581)) + v17 * v576
        v585 = (((v584 + v18 * v578) + v19 * v581) + central_per_day * v542) * v575
        v586 = (v582 + 12.53708332932087 * v581) + (-0.687886036105895) * v585
        v587 = ((central_per_day * (v543 - v586) + v23 * v576) + v24 * v578) + v25 * v581
        v588 = ((v587 + v26 * v585) + central_per_day * v558) * v575
        v589 = v586 + v588
        v590 = ((central_per_day * (v559 - v589) + v31 * v576) + v32 * v578) + v33 * v581
        v591 = (((v590 + v34 * v585) + v36 * v588) + central_per_day * v573) * v575
        v592 = v589 + v591
        v593 = v426 * v119
        v594 = v418 + v593
        v595 = v400 * v65
        v596 = v393 + v595
        v597 = v560 + v572
        v598 = v565 + v571
        v599 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v600 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v601 = v449 / (atol + rtol * max(abs(damage), abs(v450)))
        v602 = v452 / (atol + rtol * max(abs(m1), abs(v453)))
        v603 = v454 / (atol + rtol * max(abs(m2), abs(v455)))
        v604 = v451 / (atol + rtol * max(abs(pro_inflammatory), abs(v456)))
        v605 = (((v599 * v599 + v600 * v600) + v601 * v601) + v602 * v602) + v603 * v603
        v606 = v457 / (atol + rtol * max(abs(anti_inflammatory), abs(v458)))
        v607 = v448 / (atol + rtol * max(abs(collagen_three), abs(v459)))
        v608 = v447 / (atol + rtol * max(abs(collagen_one), abs(v460)))
        v609 = v481 / (atol + rtol * max(abs(ngf), abs(v482)))
        v610 = (((v605 + v604 * v604) + v606 * v606) + v607 * v607) + v608 * v608
        v611 = v573 / (atol + rtol * max(abs(peripheral), abs(v574)))
        v612 = v591 / (atol + rtol * max(abs(central), abs(v592)))
        v613 = v593 / (atol + rtol * max(abs(steroid), abs(v594)))
        v614 = v595 / (atol + rtol * max(abs(load_relief), abs(v596)))
        v615 = (((v610 + v609 * v609) + v611 * v611) + v612 * v612) + v613 * v613
        v616 = v572 / (atol + rtol * max(abs(antibody_central), abs(v597)))
        v617 = v571 / (atol + rtol * max(abs(antibody_peripheral), abs(v598)))
        v618 = (((((((v39 + v62) + v450) + v453) + v455) + v456) + v458) + v459) + v460
        v619 = (((((v618 + v482) + v574) + v592) + v594) + v596) + load_relief_target
        v620 = (v619 + v597) + v598
        v621 = 0.058823529411764705 * (((v615 + v614 * v614) + v616 * v616) + v617 * v617)
        v622 = v621 + (v620 - v620)
        error = v622
        work[288 + lane] = error
        work[0 + lane] = v39 if error <= 1.0 else fast_cells
        work[16 + lane] = v62 if error <= 1.0 else slow_cells
        work[32 + lane] = v450 if error <= 1.0 else damage
        work[48 + lane] = v453 if error <= 1.0 else m1
        work[64 + lane] = v455 if error <= 1.0 else m2
        work[80 + lane] = v456 if error <= 1.0 else pro_inflammatory
        work[96 + lane] = v458 if error <= 1.0 else anti_inflammatory
        work[112 + lane] = v459 if error <= 1.0 else collagen_three
        work[128 + lane] = v460 if error <= 1.0 else collagen_one
        work[144 + lane] = v482 if error <= 1.0 else ngf
        work[160 + lane] = v574 if error <= 1.0 else peripheral
        work[176 + lane] = v592 if error <= 1.0 else central
        work[192 + lane] = v594 if error <= 1.0 else steroid
        work[208 + lane] = v596 if error <= 1.0 else load_relief
        work[240 + lane] = v597 if error <= 1.0 else antibody_central
        work[256 + lane] = v598 if error <= 1.0 else antibody_peripheral
