"""One Rodas4 step of paean.simulate.body.Body.rates, tendon.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2352; divisions and roots: 82.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from numpy import sqrt as root

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 47
PREPARED = 76
FLOPS = 2352
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
    k34 = 0.5 * share_per_million
    k35 = k12 * steroid_wear
    k36 = ngf_loss_per_day * k18
    k37 = peripheral_per_day * ngf_share
    k38 = peripheral_per_day * k17
    k39 = antibody_exchange_l_per_day * k16
    k40 = k19 * antibody_exchange_l_per_day
    k41 = k21 + k39
    k42 = k40 * k39
    k43 = k24 * k25
    k44 = k23 * k25
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
        k43,
        k44,
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
        remodelling_per_day = work[928 + lane]
        collagen_three_loss_per_day = work[944 + lane]
        synthesis_gain = work[960 + lane]
        steroid_wear = work[976 + lane]
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
        k9 = work[1264 + lane]
        k10 = work[1280 + lane]
        k12 = work[1296 + lane]
        k15 = work[1312 + lane]
        k16 = work[1328 + lane]
        k17 = work[1344 + lane]
        k18 = work[1360 + lane]
        k19 = work[1376 + lane]
        k20 = work[1392 + lane]
        k21 = work[1408 + lane]
        k22 = work[1424 + lane]
        k23 = work[1440 + lane]
        k24 = work[1456 + lane]
        k25 = work[1472 + lane]
        k26 = work[1488 + lane]
        k27 = work[1504 + lane]
        k28 = work[1520 + lane]
        k29 = work[1536 + lane]
        k30 = work[1552 + lane]
        k31 = work[1568 + lane]
        k32 = work[1584 + lane]
        k33 = work[1600 + lane]
        k34 = work[1616 + lane]
        k35 = work[1632 + lane]
        k36 = work[1648 + lane]
        k37 = work[1664 + lane]
        k38 = work[1680 + lane]
        k39 = work[1696 + lane]
        k40 = work[1712 + lane]
        k41 = work[1728 + lane]
        k42 = work[1744 + lane]
        k43 = work[1760 + lane]
        k44 = work[1776 + lane]
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
        v71 = v69 + v70
        v72 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v73 = unlicensed_secretion + k0 * (pro_inflammatory * v72)
        v74 = potency * v73
        v75 = fast_cells + slow_cells
        v76 = v74 * v75
        v77 = 1.0 / (v76 + half_effect_million_cells)
        v78 = v76 * v77
        v79 = remodelling_per_day * (1.0 + synthesis_gain * v78)
        v80 = 1.0 / (1.0 + pro_inflammatory)
        v81 = v79 * v80
        v82 = v81 * collagen_three
        v83 = collagen_three_loss_per_day * pro_inflammatory
        v84 = v77 * v77
        v85 = v77 * v74 - (v84 * v74) * v76
        v86 = collagen_three * (v80 * (k33 * v85))
        v87 = v86 * v3
        v88 = v86 * v41
        v89 = v75 * (k27 * (v72 - (v72 * v72) * pro_inflammatory))
        v90 = v77 * v89 - (v84 * v89) * v76
        v91 = collagen_three * (v80 * (k33 * v90) - (v80 * v80) * v79)
        v92 = k31 * v89
        v93 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v94 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v95 = 1.0 - steroid
        v96 = v94 * v95
        v97 = 1.0 / (v2 + anti_decay_per_day)
        v98 = (pro_decay_per_day * ((k29 * (v93 * v93)) * v96)) * v97
        v99 = m1 * (k28 * v90)
        v100 = 1.0 / (v2 + k1)
        v101 = (k30 * v98) * v100
        v102 = m1_to_m2_per_day * (1.0 + polarisation_gain * v78)
        v103 = k5 * v93
        v104 = m1 * m1
        v105 = v104 * m1
        v106 = 1.0 / (feedback_midpoint_cubed + v105)
        v107 = m1 * (m1 + m1) + v104
        v108 = k10 * v105
        v109 = v102 + m1_loss_per_day
        v110 = m2_to_m1_per_day * v100
        v111 = v2 - (k26 * (v106 * (k10 * v107) - ((v106 * v106) * v107) * v108) - v109)
        v112 = 1.0 / (v111 - v102 * v110)
        v113 = (v102 * v101 - pro_decay_per_day * (v103 * (cytokine_m1 * v95))) * v112
        v114 = v99 - v99 * v110
        v115 = 1.0 / ((((v2 + pro_decay_per_day) + v92 * v98) + v99 * v101) - v113 * v114)
        v116 = ((-v91) - collagen_three_loss_per_day * collagen_three) * v115
        v117 = steroid_decay_per_day * steroid
        v118 = 1.0 / (v2 + steroid_decay_per_day)
        v119 = (pro_decay_per_day * (v94 * v103)) * v118
        v120 = k32 * v73
        v121 = v120 * v3
        v122 = v120 * v41
        v123 = anti_decay_per_day * (k3 * (m2 + k6 * v76) - anti_inflammatory) - v0 * v121
        v124 = v123 - v40 * v122
        v125 = pro_decay_per_day * (v96 * v103 - pro_inflammatory) + v117 * v119
        v126 = 1.0 / (v2 + damage_turnover_per_day)
        v127 = (pro_decay_per_day * (v103 * (cytokine_damage * v95))) * v126
        v128 = m1 * (k28 * v85)
        v129 = v128 * v3
        v130 = v0 * v129
        v131 = v128 * v41
        v132 = v40 * v131
        v133 = ((v102 * m1 - k1 * m2) - v130) - v132
        v134 = recruitment_basal + recruitment_damage * damage
        v135 = k4 * (v134 + recruitment_feedback * (v108 * v106)) - v109 * m1
        v136 = k25 * v126
        v137 = (((v135 + m2_to_m1_per_day * m2) + v130) + v132) + v136 * v68
        v138 = v137 + v110 * v133
        v139 = (((v125 - v98 * v124) + v127 * v68) - v101 * v133) - v113 * v138
        v140 = (((k15 * v71 - v82) - v83 * collagen_three) + v0 * v87) + v40 * v88
        v141 = v140 + v116 * v139
        v142 = k44 * v126
        v143 = k23 * v127 - v113 * v142
        v144 = (-1.0) + (0.5 / v70) * ((-v69) - v69)
        v145 = k15 * v144
        v146 = v116 * v143 - v145
        v147 = share_per_million * v75
        v148 = k12 * (pro_inflammatory + steroid_wear * steroid)
        v149 = v86 + k34 * v71
        v150 = v149 * v3
        v151 = v149 * v41
        v152 = ((v82 + v147 * (0.5 * v71)) - v148 * collagen_one) - v0 * v150
        v153 = (k35 * collagen_one) * v118
        v154 = (v91 - k12 * collagen_one) * v115
        v155 = k43 * v126
        v156 = v155 * v113 - k24 * v127
        v157 = v147 * (0.5 * v144)
        v158 = 1.0 / ((v2 - ((v145 - v81) - v83)) + v116 * v156)
        v159 = (v154 * v156 - (v81 + v157)) * v158
        v160 = 1.0 / (((v2 - (v157 - v148)) + v154 * v143) - v159 * v146)
        v161 = ((((v152 - v40 * v151) + v117 * v153) + v154 * v139) - v159 * v141) * v160
        v162 = (v141 - v146 * v161) * v158
        v163 = ((v68 + k24 * v162) - k23 * v161) * v126
        v164 = v67 * v65
        v165 = load_relief + 1.544 * v164
        v166 = collagen_one + 1.544 * v161
        v167 = 1.0 - v166
        v168 = collagen_three + 1.544 * v162
        v169 = damage + 1.544 * v163
        v170 = (k7 * (1.0 - v165) + k9 * (v167 - 0.5 * v168)) - v169
        v171 = load_relief_per_day * (load_relief_target - v165) + v6 * v164
        v172 = (damage_turnover_per_day * v170 + v6 * v163) - v66 * v171
        v173 = v167 - v168
        v174 = v173 + sqrt(v173 * v173 + 1e-06)
        v175 = ((v139 - v156 * v162) - v143 * v161) * v115
        v176 = pro_inflammatory + 1.544 * v175
        v177 = unlicensed_secretion + k0 * (v176 / (v176 + half_licensing_cytokine))
        v178 = v5 + v43
        v179 = (potency * v177) * v178
        v180 = v179 / (v179 + half_effect_million_cells)
        v181 = (remodelling_per_day * (1.0 + synthesis_gain * v180)) / (1.0 + v176)
        v182 = v181 * v168
        v183 = (k15 * v174 - v182) - (collagen_three_loss_per_day * v176) * v168
        v184 = (((v138 - v114 * v175) + v155 * v162) - v142 * v161) * v112
        v185 = m1 + 1.544 * v184
        v186 = v117 * v118
        v187 = steroid - 1.544 * v186
        v188 = (cytokine_basal + cytokine_damage * v169) + cytokine_m1 * v185
        v189 = ((v133 + v102 * v184) + v99 * v175) * v100
        v190 = ((v124 + k30 * v189) + v92 * v175) * v97
        v191 = anti_inflammatory + 1.544 * v190
        v192 = (v188 * (1.0 - v187)) * (k5 / (1.0 + brake_strength * v191)) - v176
        v193 = (-(steroid_decay_per_day * v187)) - v186 * v6
        v194 = m2 + 1.544 * v189
        v195 = anti_decay_per_day * (k3 * (v194 + k6 * v179) - v191) + v6 * v190
        v196 = (v195 + v121 * v7) + v122 * v44
        v197 = ((pro_decay_per_day * v192 + v6 * v175) - v119 * v193) - v98 * v196
        v198 = m1_to_m2_per_day * (1.0 + polarisation_gain * v180)
        v199 = v129 * v7
        v200 = v131 * v44
        v201 = (((v198 * v185 - k1 * v194) + v6 * v189) + v199) + v200
        v202 = (v185 * v185) * v185
        v203 = recruitment_feedback * ((k10 * v202) / (feedback_midpoint_cubed + v202))
        v204 = k4 * ((recruitment_basal + recruitment_damage * v169) + v203)
        v205 = (v204 - (v198 + m1_loss_per_day) * v185) + m2_to_m1_per_day * v194
        v206 = ((((v205 + v6 * v184) - v199) - v200) + v136 * v172) + v110 * v201
        v207 = ((v197 + v127 * v172) - v101 * v201) - v113 * v206
        v208 = (((v183 + v6 * v162) - v87 * v7) - v88 * v44) + v116 * v207
        v209 = v182 + (share_per_million * v178) * (0.5 * v174)
        v210 = (v209 - (k12 * (v176 + steroid_wear * v187)) * v166) + v6 * v161
        v211 = (((v210 + v150 * v7) + v151 * v44) - v153 * v193) + v154 * v207
        v212 = (v211 - v159 * v208) * v160
        v213 = (v208 - v146 * v212) * v158
        v214 = ((v172 + k24 * v213) - k23 * v212) * v126
        v215 = v171 * v65
        v216 = (load_relief + 0.9466785280815826 * v164) + 0.2557011698983284 * v215
        v217 = (collagen_one + 0.9466785280815826 * v161) + 0.2557011698983284 * v212
        v218 = 1.0 - v217
        v219 = (collagen_three + 0.9466785280815826 * v162) + 0.2557011698983284 * v213
        v220 = (damage + 0.9466785280815826 * v163) + 0.2557011698983284 * v214
        v221 = (k7 * (1.0 - v216) + k9 * (v218 - 0.5 * v219)) - v220
        v222 = load_relief_per_day * (load_relief_target - v216) + v10 * v164
        v223 = v222 + v11 * v215
        v224 = ((damage_turnover_per_day * v221 + v10 * v163) + v11 * v214) - v66 * v223
        v225 = v218 - v219
        v226 = v225 + sqrt(v225 * v225 + 1e-06)
        v227 = ((v207 - v156 * v213) - v143 * v212) * v115
        v228 = (pro_inflammatory + 0.9466785280815826 * v175) + 0.2557011698983284 * v227
        v229 = unlicensed_secretion + k0 * (v228 / (v228 + half_licensing_cytokine))
        v230 = v9 + v46
        v231 = (potency * v229) * v230
        v232 = v231 / (v231 + half_effect_million_cells)
        v233 = (remodelling_per_day * (1.0 + synthesis_gain * v232)) / (1.0 + v228)
        v234 = v233 * v219
        v235 = (k15 * v226 - v234) - (collagen_three_loss_per_day * v228) * v219
        v236 = (((v206 - v114 * v227) + v155 * v213) - v142 * v212) * v112
        v237 = (m1 + 0.9466785280815826 * v184) + 0.2557011698983284 * v236
        v238 = v193 * v118
        v239 = (steroid - 0.9466785280815826 * v186) + 0.2557011698983284 * v238
        v240 = (cytokine_basal + cytokine_damage * v220) + cytokine_m1 * v237
        v241 = ((v201 + v102 * v236) + v99 * v227) * v100
        v242 = ((v196 + k30 * v241) + v92 * v227) * v97
        v243 = (anti_inflammatory + 0.9466785280815826 * v190) + 0.2557011698983284 * v242
        v244 = (v240 * (1.0 - v239)) * (k5 / (1.0 + brake_strength * v243)) - v228
        v245 = ((-(steroid_decay_per_day * v239)) - v186 * v10) + v11 * v238
        v246 = (m2 + 0.9466785280815826 * v189) + 0.2557011698983284 * v241
        v247 = anti_decay_per_day * (k3 * (v246 + k6 * v231) - v243) + v10 * v190
        v248 = ((v247 + v11 * v242) + v121 * v12) + v122 * v47
        v249 = ((pro_decay_per_day * v244 + v10 * v175) + v11 * v227) - v119 * v245
        v250 = m1_to_m2_per_day * (1.0 + polarisation_gain * v232)
        v251 = v129 * v12
        v252 = v131 * v47
        v253 = ((((v250 * v237 - k1 * v246) + v10 * v189) + v11 * v241) + v251) + v252
        v254 = (v237 * v237) * v237
        v255 = recruitment_feedback * ((k10 * v254) / (feedback_midpoint_cubed + v254))
        v256 = k4 * ((recruitment_basal + recruitment_damage * v220) + v255)
        v257 = (v256 - (v250 + m1_loss_per_day) * v237) + m2_to_m1_per_day * v246
        v258 = ((((v257 + v10 * v184) + v11 * v236) - v251) - v252) + v136 * v224
        v259 = v258 + v110 * v253
        v260 = (((v249 - v98 * v248) + v127 * v224) - v101 * v253) - v113 * v259
        v261 = ((((v235 + v10 * v162) + v11 * v213) - v87 * v12) - v88 * v47) + v116 * v260
        v262 = v234 + (share_per_million * v230) * (0.5 * v226)
        v263 = (v262 - (k12 * (v228 + steroid_wear * v239)) * v217) + v10 * v161
        v264 = (((v263 + v11 * v212) + v150 * v12) + v151 * v47) - v153 * v245
        v265 = ((v264 + v154 * v260) - v159 * v261) * v160
        v266 = (v261 - v146 * v265) * v158
        v267 = ((v224 + k24 * v266) - k23 * v265) * v126
        v268 = (damage + 1.221224509226641 * v163) + 6.019134481288629 * v214
        v269 = v223 * v65
        v270 = (load_relief + 3.314825187068521 * v164) + 2.896124015972201 * v215
        v271 = v270 + 0.9986419139977817 * v269
        v272 = (collagen_one + 3.314825187068521 * v161) + 2.896124015972201 * v212
        v273 = v272 + 0.9986419139977817 * v265
        v274 = 1.0 - v273
        v275 = (collagen_three + 3.314825187068521 * v162) + 2.896124015972201 * v213
        v276 = v275 + 0.9986419139977817 * v266
        v277 = (damage + 3.314825187068521 * v163) + 2.896124015972201 * v214
        v278 = v277 + 0.9986419139977817 * v267
        v279 = (k7 * (1.0 - v271) + k9 * (v274 - 0.5 * v276)) - v278
        v280 = load_relief_per_day * (load_relief_target - v271) + v17 * v164
        v281 = (v280 + v18 * v215) + v19 * v269
        v282 = ((damage_turnover_per_day * v279 + v17 * v163) + v18 * v214) + v19 * v267
        v283 = v282 - v66 * v281
        v284 = v274 - v276
        v285 = v284 + sqrt(v284 * v284 + 1e-06)
        v286 = ((v260 - v156 * v266) - v143 * v265) * v115
        v287 = (pro_inflammatory + 3.314825187068521 * v175) + 2.896124015972201 * v227
        v288 = v287 + 0.9986419139977817 * v286
        v289 = unlicensed_secretion + k0 * (v288 / (v288 + half_licensing_cytokine))
        v290 = v16 + v51
        v291 = (potency * v289) * v290
        v292 = v291 / (v291 + half_effect_million_cells)
        v293 = (remodelling_per_day * (1.0 + synthesis_gain * v292)) / (1.0 + v288)
        v294 = v293 * v276
        v295 = (k15 * v285 - v294) - (collagen_three_loss_per_day * v288) * v276
        v296 = (((v259 - v114 * v286) + v155 * v266) - v142 * v265) * v112
        v297 = (m1 + 3.314825187068521 * v184) + 2.896124015972201 * v236
        v298 = v297 + 0.9986419139977817 * v296
        v299 = v245 * v118
        v300 = (steroid - 3.314825187068521 * v186) + 2.896124015972201 * v238
        v301 = v300 + 0.9986419139977817 * v299
        v302 = (cytokine_basal + cytokine_damage * v278) + cytokine_m1 * v298
        v303 = ((v253 + v102 * v296) + v99 * v286) * v100
        v304 = ((v248 + k30 * v303) + v92 * v286) * v97
        v305 = (anti_inflammatory + 3.314825187068521 * v190) + 2.896124015972201 * v242
        v306 = v305 + 0.9986419139977817 * v304
        v307 = (v302 * (1.0 - v301)) * (k5 / (1.0 + brake_strength * v306)) - v288
        v308 = (((-(steroid_decay_per_day * v301)) - v186 * v17) + v18 * v238) + v19 * v299
        v309 = ((pro_decay_per_day * v307 + v17 * v175) + v18 * v227) + v19 * v286
        v310 = (m2 + 3.314825187068521 * v189) + 2.896124015972201 * v241
        v311 = v310 + 0.9986419139977817 * v303
        v312 = anti_decay_per_day * (k3 * (v311 + k6 * v291) - v306) + v17 * v190
        v313 = (((v312 + v18 * v242) + v19 * v304) + v121 * v20) + v122 * v52
        v314 = m1_to_m2_per_day * (1.0 + polarisation_gain * v292)
        v315 = v129 * v20
        v316 = (((v314 * v298 - k1 * v311) + v17 * v189) + v18 * v241) + v19 * v303
        v317 = v131 * v52
        v318 = (v316 + v315) + v317
        v319 = (v298 * v298) * v298
        v320 = recruitment_feedback * ((k10 * v319) / (feedback_midpoint_cubed + v319))
        v321 = k4 * ((recruitment_basal + recruitment_damage * v278) + v320)
        v322 = (v321 - (v314 + m1_loss_per_day) * v298) + m2_to_m1_per_day * v311
        v323 = ((((v322 + v17 * v184) + v18 * v236) + v19 * v296) - v315) - v317
        v324 = (v323 + v136 * v283) + v110 * v318
        v325 = (((v309 - v119 * v308) - v98 * v313) + v127 * v283) - v101 * v318
        v326 = v325 - v113 * v324
        v327 = ((((v295 + v17 * v162) + v18 * v213) + v19 * v266) - v87 * v20) - v88 * v52
        v328 = v327 + v116 * v326
        v329 = v294 + (share_per_million * v290) * (0.5 * v285)
        v330 = (v329 - (k12 * (v288 + steroid_wear * v301)) * v273) + v17 * v161
        v331 = (((v330 + v18 * v212) + v19 * v265) + v150 * v20) + v151 * v52
        v332 = (((v331 - v153 * v308) + v154 * v326) - v159 * v328) * v160
        v333 = (v328 - v146 * v332) * v158
        v334 = ((v283 + k24 * v333) - k23 * v332) * v126
        v335 = (v268 + 12.53708332932087 * v267) + (-0.687886036105895) * v334
        v336 = (load_relief + 1.221224509226641 * v164) + 6.019134481288629 * v215
        v337 = v281 * v65
        v338 = (v336 + 12.53708332932087 * v269) + (-0.687886036105895) * v337
        v339 = (collagen_one + 1.221224509226641 * v161) + 6.019134481288629 * v212
        v340 = (v339 + 12.53708332932087 * v265) + (-0.687886036105895) * v332
        v341 = 1.0 - v340
        v342 = (collagen_three + 1.221224509226641 * v162) + 6.019134481288629 * v213
        v343 = (v342 + 12.53708332932087 * v266) + (-0.687886036105895) * v333
        v344 = (k7 * (1.0 - v338) + k9 * (v341 - 0.5 * v343)) - v335
        v345 = ((damage_turnover_per_day * v344 + v23 * v163) + v24 * v214) + v25 * v267
        v346 = load_relief_per_day * (load_relief_target - v338) + v23 * v164
        v347 = ((v346 + v24 * v215) + v25 * v269) + v26 * v337
        v348 = (v345 + v26 * v334) - v66 * v347
        v349 = v341 - v343
        v350 = v349 + sqrt(v349 * v349 + 1e-06)
        v351 = (pro_inflammatory + 1.221224509226641 * v175) + 6.019134481288629 * v227
        v352 = ((v326 - v156 * v333) - v143 * v332) * v115
        v353 = (v351 + 12.53708332932087 * v286) + (-0.687886036105895) * v352
        v354 = unlicensed_secretion + k0 * (v353 / (v353 + half_licensing_cytokine))
        v355 = v22 + v54
        v356 = (potency * v354) * v355
        v357 = v356 / (v356 + half_effect_million_cells)
        v358 = (remodelling_per_day * (1.0 + synthesis_gain * v357)) / (1.0 + v353)
        v359 = v358 * v343
        v360 = (k15 * v350 - v359) - (collagen_three_loss_per_day * v353) * v343
        v361 = ((((v360 + v23 * v162) + v24 * v213) + v25 * v266) + v26 * v333) - v87 * v28
        v362 = (m1 + 1.221224509226641 * v184) + 6.019134481288629 * v236
        v363 = (((v324 - v114 * v352) + v155 * v333) - v142 * v332) * v112
        v364 = (v362 + 12.53708332932087 * v296) + (-0.687886036105895) * v363
        v365 = (steroid - 1.221224509226641 * v186) + 6.019134481288629 * v238
        v366 = v308 * v118
        v367 = (v365 + 12.53708332932087 * v299) + (-0.687886036105895) * v366
        v368 = (cytokine_basal + cytokine_damage * v335) + cytokine_m1 * v364
        v369 = (anti_inflammatory + 1.221224509226641 * v190) + 6.019134481288629 * v242
        v370 = ((v318 + v102 * v363) + v99 * v352) * v100
        v371 = ((v313 + k30 * v370) + v92 * v352) * v97
        v372 = (v369 + 12.53708332932087 * v304) + (-0.687886036105895) * v371
        v373 = (v368 * (1.0 - v367)) * (k5 / (1.0 + brake_strength * v372)) - v353
        v374 = ((pro_decay_per_day * v373 + v23 * v175) + v24 * v227) + v25 * v286
        v375 = (((-(steroid_decay_per_day * v367)) - v186 * v23) + v24 * v238) + v25 * v299
        v376 = v375 + v26 * v366
        v377 = (m2 + 1.221224509226641 * v189) + 6.019134481288629 * v241
        v378 = (v377 + 12.53708332932087 * v303) + (-0.687886036105895) * v370
        v379 = anti_decay_per_day * (k3 * (v378 + k6 * v356) - v372) + v23 * v190
        v380 = (((v379 + v24 * v242) + v25 * v304) + v26 * v371) + v121 * v28
        v381 = v380 + v122 * v56
        v382 = m1_to_m2_per_day * (1.0 + polarisation_gain * v357)
        v383 = (((v382 * v364 - k1 * v378) + v23 * v189) + v24 * v241) + v25 * v303
        v384 = v129 * v28
        v385 = v131 * v56
        v386 = ((v383 + v26 * v370) + v384) + v385
        v387 = (((v374 + v26 * v352) - v119 * v376) - v98 * v381) + v127 * v348
        v388 = (v364 * v364) * v364
        v389 = recruitment_feedback * ((k10 * v388) / (feedback_midpoint_cubed + v388))
        v390 = k4 * ((recruitment_basal + recruitment_damage * v335) + v389)
        v391 = (v390 - (v382 + m1_loss_per_day) * v364) + m2_to_m1_per_day * v378
        v392 = ((((v391 + v23 * v184) + v24 * v236) + v25 * v296) + v26 * v363) - v384
        v393 = ((v392 - v385) + v136 * v348) + v110 * v386
        v394 = (v387 - v101 * v386) - v113 * v393
        v395 = (v361 - v88 * v56) + v116 * v394
        v396 = v359 + (share_per_million * v355) * (0.5 * v350)
        v397 = (v396 - (k12 * (v353 + steroid_wear * v367)) * v340) + v23 * v161
        v398 = (((v397 + v24 * v212) + v25 * v265) + v26 * v332) + v150 * v28
        v399 = ((((v398 + v151 * v56) - v153 * v376) + v154 * v394) - v159 * v395) * v160
        v400 = (v395 - v146 * v399) * v158
        v401 = ((v348 + k24 * v400) - k23 * v399) * v126
        v402 = v335 + v401
        v403 = v347 * v65
        v404 = v338 + v403
        v405 = v340 + v399
        v406 = 1.0 - v405
        v407 = v343 + v400
        v408 = (k7 * (1.0 - v404) + k9 * (v406 - 0.5 * v407)) - v402
        v409 = ((damage_turnover_per_day * v408 + v31 * v163) + v32 * v214) + v33 * v267
        v410 = load_relief_per_day * (load_relief_target - v404) + v31 * v164
        v411 = (((v410 + v32 * v215) + v33 * v269) + v34 * v337) + v36 * v403
        v412 = ((v409 + v34 * v334) + v36 * v401) - v66 * v411
        v413 = v406 - v407
        v414 = v413 + sqrt(v413 * v413 + 1e-06)
        v415 = ((v394 - v156 * v400) - v143 * v399) * v115
        v416 = v353 + v415
        v417 = unlicensed_secretion + k0 * (v416 / (v416 + half_licensing_cytokine))
        v418 = v30 + v58
        v419 = (potency * v417) * v418
        v420 = v419 / (v419 + half_effect_million_cells)
        v421 = (remodelling_per_day * (1.0 + synthesis_gain * v420)) / (1.0 + v416)
        v422 = v421 * v407
        v423 = (k15 * v414 - v422) - (collagen_three_loss_per_day * v416) * v407
        v424 = (((v423 + v31 * v162) + v32 * v213) + v33 * v266) + v34 * v333
        v425 = (((v393 - v114 * v415) + v155 * v400) - v142 * v399) * v112
        v426 = v364 + v425
        v427 = v376 * v118
        v428 = v367 + v427
        v429 = (cytokine_basal + cytokine_damage * v402) + cytokine_m1 * v426
        v430 = ((v386 + v102 * v425) + v99 * v415) * v100
        v431 = ((v381 + k30 * v430) + v92 * v415) * v97
        v432 = v372 + v431
        v433 = (v429 * (1.0 - v428)) * (k5 / (1.0 + brake_strength * v432)) - v416
        v434 = ((pro_decay_per_day * v433 + v31 * v175) + v32 * v227) + v33 * v286
        v435 = (((-(steroid_decay_per_day * v428)) - v186 * v31) + v32 * v238) + v33 * v299
        v436 = (v435 + v34 * v366) + v36 * v427
        v437 = v378 + v430
        v438 = anti_decay_per_day * (k3 * (v437 + k6 * v419) - v432) + v31 * v190
        v439 = (((v438 + v32 * v242) + v33 * v304) + v34 * v371) + v36 * v431
        v440 = (v439 + v121 * v37) + v122 * v60
        v441 = (((v434 + v34 * v352) + v36 * v415) - v119 * v436) - v98 * v440
        v442 = m1_to_m2_per_day * (1.0 + polarisation_gain * v420)
        v443 = (((v442 * v426 - k1 * v437) + v31 * v189) + v32 * v241) + v33 * v303
        v444 = v129 * v37
        v445 = v131 * v60
        v446 = (((v443 + v34 * v370) + v36 * v430) + v444) + v445
        v447 = (v426 * v426) * v426
        v448 = recruitment_feedback * ((k10 * v447) / (feedback_midpoint_cubed + v447))
        v449 = k4 * ((recruitment_basal + recruitment_damage * v402) + v448)
        v450 = (v449 - (v442 + m1_loss_per_day) * v426) + m2_to_m1_per_day * v437
        v451 = (((v450 + v31 * v184) + v32 * v236) + v33 * v296) + v34 * v363
        v452 = ((((v451 + v36 * v425) - v444) - v445) + v136 * v412) + v110 * v446
        v453 = ((v441 + v127 * v412) - v101 * v446) - v113 * v452
        v454 = (((v424 + v36 * v400) - v87 * v37) - v88 * v60) + v116 * v453
        v455 = v422 + (share_per_million * v418) * (0.5 * v414)
        v456 = (v455 - (k12 * (v416 + steroid_wear * v428)) * v405) + v31 * v161
        v457 = (((v456 + v32 * v212) + v33 * v265) + v34 * v332) + v36 * v399
        v458 = (((v457 + v150 * v37) + v151 * v60) - v153 * v436) + v154 * v453
        v459 = (v458 - v159 * v454) * v160
        v460 = (v454 - v146 * v459) * v158
        v461 = ((v412 + k24 * v460) - k23 * v459) * v126
        v462 = v402 + v461
        v463 = ((v453 - v156 * v460) - v143 * v459) * v115
        v464 = (((v452 - v114 * v463) + v155 * v460) - v142 * v459) * v112
        v465 = v426 + v464
        v466 = ((v446 + v102 * v464) + v99 * v463) * v100
        v467 = v437 + v466
        v468 = v416 + v463
        v469 = ((v440 + k30 * v466) + v92 * v463) * v97
        v470 = v432 + v469
        v471 = v407 + v460
        v472 = v405 + v459
        v473 = 1.0 / (v2 + ngf_loss_per_day)
        v474 = ngf_loss_per_day * ((ngf_basal + k18 * pro_inflammatory) - ngf) + k36 * v175
        v475 = v474 * v473
        v476 = ngf + 1.544 * v475
        v477 = ngf_loss_per_day * ((ngf_basal + k18 * v176) - v476) + v6 * v475
        v478 = (v477 + k36 * v227) * v473
        v479 = (ngf + 0.9466785280815826 * v475) + 0.2557011698983284 * v478
        v480 = ngf_loss_per_day * ((ngf_basal + k18 * v228) - v479) + v10 * v475
        v481 = ((v480 + v11 * v478) + k36 * v286) * v473
        v482 = (ngf + 1.221224509226641 * v475) + 6.019134481288629 * v478
        v483 = (ngf + 3.314825187068521 * v475) + 2.896124015972201 * v478
        v484 = v483 + 0.9986419139977817 * v481
        v485 = ngf_loss_per_day * ((ngf_basal + k18 * v288) - v484) + v17 * v475
        v486 = (((v485 + v18 * v478) + v19 * v481) + k36 * v352) * v473
        v487 = (v482 + 12.53708332932087 * v481) + (-0.687886036105895) * v486
        v488 = ngf_loss_per_day * ((ngf_basal + k18 * v353) - v487) + v23 * v475
        v489 = ((((v488 + v24 * v478) + v25 * v481) + v26 * v486) + k36 * v415) * v473
        v490 = v487 + v489
        v491 = ngf_loss_per_day * ((ngf_basal + k18 * v416) - v490) + v31 * v475
        v492 = (((v491 + v32 * v478) + v33 * v481) + v34 * v486) + v36 * v489
        v493 = (v492 + k36 * v463) * v473
        v494 = v490 + v493
        v495 = ngf_share * ngf
        v496 = k16 * antibody_central
        v497 = 1.0 / (v496 + antibody_ic50_ug_per_l)
        v498 = 1.0 - v496 * v497
        v499 = k37 * v498
        v500 = peripheral_per_day * ((v495 * v498 + k17 * pro_inflammatory) - peripheral)
        v501 = peripheral_per_day * ((k16 * v497 - (k16 * (v497 * v497)) * v496) * v495)
        v502 = antibody_exchange_l_per_day * (v496 - k19 * antibody_peripheral)
        v503 = k20 * antibody_central
        v504 = 1.0 / (antibody_km_ug_per_l + v496)
        v505 = (k21 * antibody_central + v502) + v503 * v504
        v506 = 1.0 / (v2 + (k41 + (k20 * v504 - (k16 * (v504 * v504)) * v503)))
        v507 = k39 * v506
        v508 = 1.0 / ((v2 + k40) - k42 * v506)
        v509 = (v502 - v505 * v507) * v508
        v510 = (k40 * v509 - v505) * v506
        v511 = 1.0 / (v2 + peripheral_per_day)
        v512 = (((v500 + v499 * v475) - v501 * v510) + k38 * v175) * v511
        v513 = antibody_central + 1.544 * v510
        v514 = k16 * v513
        v515 = (ngf_share * v476) * (1.0 - v514 / (v514 + antibody_ic50_ug_per_l))
        v516 = peripheral + 1.544 * v512
        v517 = peripheral_per_day * ((v515 + k17 * v176) - v516) + v6 * v512
        v518 = v514 - k19 * (antibody_peripheral + 1.544 * v509)
        v519 = antibody_exchange_l_per_day * v518
        v520 = (k21 * v513 + v519) + (k20 * v513) / (antibody_km_ug_per_l + v514)
        v521 = v6 * v510 - v520
        v522 = ((v519 + v6 * v509) + v507 * v521) * v508
        v523 = (v521 + k40 * v522) * v506
        v524 = (((v517 + v499 * v478) - v501 * v523) + k38 * v227) * v511
        v525 = (antibody_central + 0.9466785280815826 * v510) + 0.2557011698983284 * v523
        v526 = k16 * v525
        v527 = (ngf_share * v479) * (1.0 - v526 / (v526 + antibody_ic50_ug_per_l))
        v528 = (peripheral + 0.9466785280815826 * v512) + 0.2557011698983284 * v524
        v529 = peripheral_per_day * ((v527 + k17 * v228) - v528) + v10 * v512
        v530 = antibody_peripheral + 0.9466785280815826 * v509
        v531 = v526 - k19 * (v530 + 0.2557011698983284 * v522)
        v532 = antibody_exchange_l_per_day * v531
        v533 = (k21 * v525 + v532) + (k20 * v525) / (antibody_km_ug_per_l + v526)
        v534 = (v10 * v510 - v533) + v11 * v523
        v535 = (((v532 + v10 * v509) + v11 * v522) + v507 * v534) * v508
        v536 = (v534 + k40 * v535) * v506
        v537 = ((((v529 + v11 * v524) + v499 * v481) - v501 * v536) + k38 * v286) * v511
        v538 = (peripheral + 1.221224509226641 * v512) + 6.019134481288629 * v524
        v539 = (antibody_central + 3.314825187068521 * v510) + 2.896124015972201 * v523
        v540 = v539 + 0.9986419139977817 * v536
        v541 = k16 * v540
        v542 = (ngf_share * v484) * (1.0 - v541 / (v541 + antibody_ic50_ug_per_l))
        v543 = (peripheral + 3.314825187068521 * v512) + 2.896124015972201 * v524
        v544 = v543 + 0.9986419139977817 * v537
        v545 = peripheral_per_day * ((v542 + k17 * v288) - v544) + v17 * v512
        v546 = (antibody_peripheral + 3.314825187068521 * v509) + 2.896124015972201 * v522
        v547 = v541 - k19 * (v546 + 0.9986419139977817 * v535)
        v548 = antibody_exchange_l_per_day * v547
        v549 = (k21 * v540 + v548) + (k20 * v540) / (antibody_km_ug_per_l + v541)
        v550 = ((v17 * v510 - v549) + v18 * v523) + v19 * v536
        v551 = ((((v548 + v17 * v509) + v18 * v522) + v19 * v535) + v507 * v550) * v508
        v552 = (v550 + k40 * v551) * v506
        v553 = (((v545 + v18 * v524) + v19 * v537) + v499 * v486) - v501 * v552
        v554 = (v553 + k38 * v352) * v511
        v555 = (v538 + 12.53708332932087 * v537) + (-0.687886036105895) * v554
        v556 = (antibody_central + 1.221224509226641 * v510) + 6.019134481288629 * v523
        v557 = (v556 + 12.53708332932087 * v536) + (-0.687886036105895) * v552
        v558 = k16 * v557
        v559 = (ngf_share * v487) * (1.0 - v558 / (v558 + antibody_ic50_ug_per_l))
        v560 = peripheral_per_day * ((v559 + k17 * v353) - v555) + v23 * v512
        v561 = (antibody_peripheral + 1.221224509226641 * v509) + 6.019134481288629 * v522
        v562 = (v561 + 12.53708332932087 * v535) + (-0.687886036105895) * v551
        v563 = antibody_exchange_l_per_day * (v558 - k19 * v562)
        v564 = (k21 * v557 + v563) + (k20 * v557) / (antibody_km_ug_per_l + v558)
        v565 = (((v23 * v510 - v564) + v24 * v523) + v25 * v536) + v26 * v552
        v566 = (((v563 + v23 * v509) + v24 * v522) + v25 * v535) + v26 * v551
        v567 = (v566 + v507 * v565) * v508
        v568 = (v565 + k40 * v567) * v506
        v569 = (((v560 + v24 * v524) + v25 * v537) + v26 * v554) + v499 * v489
        v570 = ((v569 - v501 * v568) + k38 * v415) * v511
        v571 = v555 + v570
        v572 = v557 + v568
        v573 = k16 * v572
        v574 = (ngf_share * v490) * (1.0 - v573 / (v573 + antibody_ic50_ug_per_l))
        v575 = peripheral_per_day * ((v574 + k17 * v416) - v571) + v31 * v512
        v576 = (((v575 + v32 * v524) + v33 * v537) + v34 * v554) + v36 * v570
        v577 = v562 + v567
        v578 = antibody_exchange_l_per_day * (v573 - k19 * v577)
        v579 = (k21 * v572 + v578) + (k20 * v572) / (antibody_km_ug_per_l + v573)
        v580 = (((v31 * v510 - v579) + v32 * v523) + v33 * v536) + v34 * v552
        v581 = v580 + v36 * v568
        v582 = (((v578 + v31 * v509) + v32 * v522) + v33 * v535) + v34 * v551
        v583 = ((v582 + v36 * v567) + v507 * v581) * v508
        v584 = (v581 + k40 * v583) * v506
        v585 = (((v576 + v499 * v493) - v501 * v584) + k38 * v463) * v511
        v586 = v571 + v585
        v587 = 1.0 / (v2 + central_per_day)
        v588 = (central_per_day * (peripheral - central) + central_per_day * v512) * v587
        v589 = central_per_day * (v516 - (central + 1.544 * v588)) + v6 * v588
        v590 = (v589 + central_per_day * v524) * v587
        v591 = v528 - ((central + 0.9466785280815826 * v588) + 0.2557011698983284 * v590)
        v592 = (central_per_day * v591 + v10 * v588) + v11 * v590
        v593 = (v592 + central_per_day * v537) * v587
        v594 = (central + 1.221224509226641 * v588) + 6.019134481288629 * v590
        v595 = (central + 3.314825187068521 * v588) + 2.896124015972201 * v590
        v596 = central_per_day * (v544 - (v595 + 0.9986419139977817 * v593)) + v17 * v588
        v597 = (((v596 + v18 * v590) + v19 * v593) + central_per_day * v554) * v587
        v598 = (v594 + 12.53708332932087 * v593) + (-0.687886036105895) * v597
        v599 = ((central_per_day * (v555 - v598) + v23 * v588) + v24 * v590) + v25 * v593
        v600 = ((v599 + v26 * v597) + central_per_day * v570) * v587
        v601 = v598 + v600
        v602 = ((central_per_day * (v571 - v601) + v31 * v588) + v32 * v590) + v33 * v593
        v603 = (((v602 + v34 * v597) + v36 * v600) + central_per_day * v585) * v587
        v604 = v601 + v603
        v605 = v436 * v118
        v606 = v428 + v605
        v607 = v411 * v65
        v608 = v404 + v607
        v609 = v572 + v584
        v610 = v577 + v583
        v611 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v612 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v613 = v461 / (atol + rtol * max(abs(damage), abs(v462)))
        v614 = v464 / (atol + rtol * max(abs(m1), abs(v465)))
        v615 = v466 / (atol + rtol * max(abs(m2), abs(v467)))
        v616 = v463 / (atol + rtol * max(abs(pro_inflammatory), abs(v468)))
        v617 = (((v611 * v611 + v612 * v612) + v613 * v613) + v614 * v614) + v615 * v615
        v618 = v469 / (atol + rtol * max(abs(anti_inflammatory), abs(v470)))
        v619 = v460 / (atol + rtol * max(abs(collagen_three), abs(v471)))
        v620 = v459 / (atol + rtol * max(abs(collagen_one), abs(v472)))
        v621 = v493 / (atol + rtol * max(abs(ngf), abs(v494)))
        v622 = (((v617 + v616 * v616) + v618 * v618) + v619 * v619) + v620 * v620
        v623 = v585 / (atol + rtol * max(abs(peripheral), abs(v586)))
        v624 = v603 / (atol + rtol * max(abs(central), abs(v604)))
        v625 = v605 / (atol + rtol * max(abs(steroid), abs(v606)))
        v626 = v607 / (atol + rtol * max(abs(load_relief), abs(v608)))
        v627 = (((v622 + v621 * v621) + v623 * v623) + v624 * v624) + v625 * v625
        v628 = v584 / (atol + rtol * max(abs(antibody_central), abs(v609)))
        v629 = v583 / (atol + rtol * max(abs(antibody_peripheral), abs(v610)))
        v630 = (((((((v39 + v62) + v462) + v465) + v467) + v468) + v470) + v471) + v472
        v631 = (((((v630 + v494) + v586) + v604) + v606) + v608) + load_relief_target
        v632 = (v631 + v609) + v610
        v633 = 0.058823529411764705 * (((v627 + v626 * v626) + v628 * v628) + v629 * v629)
        v634 = v633 + (v632 - v632)
        work[288 + lane] = v634
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
        work[512 + lane] = load_relief
        work[528 + lane] = load_relief_target
        work[544 + lane] = antibody_central
        work[560 + lane] = antibody_peripheral
        work[0 + lane] = v39
        work[16 + lane] = v62
        work[32 + lane] = v462
        work[48 + lane] = v465
        work[64 + lane] = v467
        work[80 + lane] = v468
        work[96 + lane] = v470
        work[112 + lane] = v471
        work[128 + lane] = v472
        work[144 + lane] = v494
        work[160 + lane] = v586
        work[176 + lane] = v604
        work[192 + lane] = v606
        work[208 + lane] = v608
        work[240 + lane] = v609
        work[256 + lane] = v610
