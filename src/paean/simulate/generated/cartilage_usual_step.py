"""One Rodas4 step of paean.simulate.body.Body.rates, cartilage, usual people.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 1799; divisions and roots: 58.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 47
PREPARED = 60
FLOPS = 1799
DIVISIONS = 58


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
        proteoglycan_turnover_per_day,
        catabolic_gain,
        synthesis_gain,
        collagen_loss_per_day,
        collagen_protecting_proteoglycan,
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
    k8 = 1.0 + feedback_midpoint_cubed
    k9 = 1.0 / collagen_protecting_proteoglycan
    k10 = 1.0 - ngf_share
    k11 = 1.0 - ngf_basal
    k12 = damage_turnover_per_day * damage_tissue_share
    k13 = k4 * recruitment_damage
    k14 = k4 * recruitment_feedback
    k15 = potency * k0
    k16 = m1_to_m2_per_day * polarisation_gain
    k17 = k5 * brake_strength
    k18 = anti_decay_per_day * k3
    k19 = anti_decay_per_day * (k3 * k6)
    k20 = anti_decay_per_day * (k3 * (k6 * potency))
    k21 = proteoglycan_turnover_per_day * synthesis_gain
    k22 = proteoglycan_turnover_per_day * steroid_wear
    k23 = 0.5 * collagen_loss_per_day
    k24 = ngf_loss_per_day * k11
    k25 = peripheral_per_day * ngf_share
    k26 = peripheral_per_day * k10
    k27 = k12 * k13
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
        proteoglycan = work[112 + lane]
        collagen = work[128 + lane]
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
        damage_tissue_share = work[912 + lane]
        proteoglycan_turnover_per_day = work[928 + lane]
        catabolic_gain = work[944 + lane]
        synthesis_gain = work[960 + lane]
        collagen_loss_per_day = work[976 + lane]
        steroid_wear = work[992 + lane]
        ngf_loss_per_day = work[1008 + lane]
        ngf_basal = work[1024 + lane]
        peripheral_per_day = work[1040 + lane]
        central_per_day = work[1056 + lane]
        ngf_share = work[1072 + lane]
        steroid_decay_per_day = work[1088 + lane]
        k0 = work[1104 + lane]
        k1 = work[1120 + lane]
        k3 = work[1136 + lane]
        k4 = work[1152 + lane]
        k5 = work[1168 + lane]
        k6 = work[1184 + lane]
        k7 = work[1200 + lane]
        k8 = work[1216 + lane]
        k9 = work[1232 + lane]
        k10 = work[1248 + lane]
        k11 = work[1264 + lane]
        k12 = work[1280 + lane]
        k13 = work[1296 + lane]
        k14 = work[1312 + lane]
        k15 = work[1328 + lane]
        k16 = work[1344 + lane]
        k17 = work[1360 + lane]
        k18 = work[1376 + lane]
        k19 = work[1392 + lane]
        k20 = work[1408 + lane]
        k21 = work[1424 + lane]
        k22 = work[1440 + lane]
        k23 = work[1456 + lane]
        k24 = work[1472 + lane]
        k25 = work[1488 + lane]
        k26 = work[1504 + lane]
        k27 = work[1520 + lane]
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
        v63 = (k7 + damage_tissue_share * pro_inflammatory) - damage
        v64 = damage_turnover_per_day * v63
        v65 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v66 = 1.0 - steroid
        v67 = v65 * v66
        v68 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v69 = k5 * v68
        v70 = steroid_decay_per_day * steroid
        v71 = 1.0 / (v2 + steroid_decay_per_day)
        v72 = (pro_decay_per_day * (v65 * v69)) * v71
        v73 = 1.0 / (v2 + damage_turnover_per_day)
        v74 = (pro_decay_per_day * (v69 * (cytokine_damage * v66))) * v73
        v75 = 1.0 / (v2 + anti_decay_per_day)
        v76 = (pro_decay_per_day * ((k17 * (v68 * v68)) * v67)) * v75
        v77 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v78 = unlicensed_secretion + k0 * (pro_inflammatory * v77)
        v79 = potency * v78
        v80 = fast_cells + slow_cells
        v81 = v79 * v80
        v82 = k20 * v78
        v83 = v82 * v3
        v84 = v82 * v41
        v85 = anti_decay_per_day * (k3 * (m2 + k6 * v81) - anti_inflammatory) - v0 * v83
        v86 = v85 - v40 * v84
        v87 = (pro_decay_per_day * (v67 * v69 - pro_inflammatory) + v70 * v72) + v74 * v64
        v88 = m1 * m1
        v89 = v88 * m1
        v90 = 1.0 / (feedback_midpoint_cubed + v89)
        v91 = m1 * (m1 + m1) + v88
        v92 = k8 * v89
        v93 = 1.0 / (v81 + half_effect_million_cells)
        v94 = v81 * v93
        v95 = m1_to_m2_per_day * (1.0 + polarisation_gain * v94)
        v96 = v95 + m1_loss_per_day
        v97 = 1.0 / (v2 - (k14 * (v90 * (k8 * v91) - ((v90 * v90) * v91) * v92) - v96))
        v98 = (pro_decay_per_day * (v69 * (cytokine_m1 * v66))) * v97
        v99 = recruitment_basal + recruitment_damage * damage
        v100 = k4 * (v99 + recruitment_feedback * (v92 * v90)) - v96 * m1
        v101 = v93 * v93
        v102 = v93 * v79 - (v101 * v79) * v81
        v103 = m1 * (k16 * v102)
        v104 = v103 * v3
        v105 = v0 * v104
        v106 = v103 * v41
        v107 = v40 * v106
        v108 = k13 * v73
        v109 = (((v100 + m2_to_m1_per_day * m2) + v105) + v107) + v108 * v64
        v110 = v95 * v97
        v111 = 1.0 / ((v2 + k1) - m2_to_m1_per_day * v110)
        v112 = (k18 * v76 - m2_to_m1_per_day * v98) * v111
        v113 = (((v95 * m1 - k1 * m2) - v105) - v107) + v110 * v109
        v114 = v80 * (k15 * (v77 - (v77 * v77) * pro_inflammatory))
        v115 = k19 * v114
        v116 = v93 * v114 - (v101 * v114) * v81
        v117 = m1 * (k16 * v116)
        v118 = v117 - k27 * v73
        v119 = v110 * v118 - v117
        v120 = (((v2 + pro_decay_per_day) - k12 * v74) + v115 * v76) + v98 * v118
        v121 = 1.0 / (v120 - v112 * v119)
        v122 = (((v87 - v76 * v86) + v98 * v109) - v112 * v113) * v121
        v123 = (v64 + k12 * v122) * v73
        v124 = pro_inflammatory + 1.544 * v122
        v125 = damage + 1.544 * v123
        v126 = damage_turnover_per_day * ((k7 + damage_tissue_share * v124) - v125)
        v127 = v126 + v6 * v123
        v128 = (v113 - v119 * v122) * v111
        v129 = ((v109 + m2_to_m1_per_day * v128) - v118 * v122) * v97
        v130 = m1 + 1.544 * v129
        v131 = v70 * v71
        v132 = steroid - 1.544 * v131
        v133 = (cytokine_basal + cytokine_damage * v125) + cytokine_m1 * v130
        v134 = ((v86 + k18 * v128) + v115 * v122) * v75
        v135 = anti_inflammatory + 1.544 * v134
        v136 = (v133 * (1.0 - v132)) * (k5 / (1.0 + brake_strength * v135)) - v124
        v137 = (-(steroid_decay_per_day * v132)) - v131 * v6
        v138 = m2 + 1.544 * v128
        v139 = unlicensed_secretion + k0 * (v124 / (v124 + half_licensing_cytokine))
        v140 = (potency * v139) * (v5 + v43)
        v141 = anti_decay_per_day * (k3 * (v138 + k6 * v140) - v135) + v6 * v134
        v142 = (v141 + v83 * v7) + v84 * v44
        v143 = ((pro_decay_per_day * v136 + v6 * v122) - v72 * v137) + v74 * v127
        v144 = (v130 * v130) * v130
        v145 = recruitment_feedback * ((k8 * v144) / (feedback_midpoint_cubed + v144))
        v146 = v140 / (v140 + half_effect_million_cells)
        v147 = m1_to_m2_per_day * (1.0 + polarisation_gain * v146)
        v148 = k4 * ((recruitment_basal + recruitment_damage * v125) + v145)
        v149 = (v148 - (v147 + m1_loss_per_day) * v130) + m2_to_m1_per_day * v138
        v150 = v104 * v7
        v151 = v106 * v44
        v152 = (((v149 + v6 * v129) - v150) - v151) + v108 * v127
        v153 = ((((v147 * v130 - k1 * v138) + v6 * v128) + v150) + v151) + v110 * v152
        v154 = (((v143 - v76 * v142) + v98 * v152) - v112 * v153) * v121
        v155 = (v127 + k12 * v154) * v73
        v156 = (pro_inflammatory + 0.9466785280815826 * v122) + 0.2557011698983284 * v154
        v157 = (damage + 0.9466785280815826 * v123) + 0.2557011698983284 * v155
        v158 = damage_turnover_per_day * ((k7 + damage_tissue_share * v156) - v157)
        v159 = (v158 + v10 * v123) + v11 * v155
        v160 = (v153 - v119 * v154) * v111
        v161 = ((v152 + m2_to_m1_per_day * v160) - v118 * v154) * v97
        v162 = (m1 + 0.9466785280815826 * v129) + 0.2557011698983284 * v161
        v163 = v137 * v71
        v164 = (steroid - 0.9466785280815826 * v131) + 0.2557011698983284 * v163
        v165 = (cytokine_basal + cytokine_damage * v157) + cytokine_m1 * v162
        v166 = ((v142 + k18 * v160) + v115 * v154) * v75
        v167 = (anti_inflammatory + 0.9466785280815826 * v134) + 0.2557011698983284 * v166
        v168 = (v165 * (1.0 - v164)) * (k5 / (1.0 + brake_strength * v167)) - v156
        v169 = ((-(steroid_decay_per_day * v164)) - v131 * v10) + v11 * v163
        v170 = ((pro_decay_per_day * v168 + v10 * v122) + v11 * v154) - v72 * v169
        v171 = (m2 + 0.9466785280815826 * v128) + 0.2557011698983284 * v160
        v172 = unlicensed_secretion + k0 * (v156 / (v156 + half_licensing_cytokine))
        v173 = (potency * v172) * (v9 + v46)
        v174 = anti_decay_per_day * (k3 * (v171 + k6 * v173) - v167) + v10 * v134
        v175 = ((v174 + v11 * v166) + v83 * v12) + v84 * v47
        v176 = (v162 * v162) * v162
        v177 = recruitment_feedback * ((k8 * v176) / (feedback_midpoint_cubed + v176))
        v178 = v173 / (v173 + half_effect_million_cells)
        v179 = m1_to_m2_per_day * (1.0 + polarisation_gain * v178)
        v180 = k4 * ((recruitment_basal + recruitment_damage * v157) + v177)
        v181 = (v180 - (v179 + m1_loss_per_day) * v162) + m2_to_m1_per_day * v171
        v182 = v104 * v12
        v183 = v106 * v47
        v184 = ((((v181 + v10 * v129) + v11 * v161) - v182) - v183) + v108 * v159
        v185 = ((((v179 * v162 - k1 * v171) + v10 * v128) + v11 * v160) + v182) + v183
        v186 = v185 + v110 * v184
        v187 = ((((v170 + v74 * v159) - v76 * v175) + v98 * v184) - v112 * v186) * v121
        v188 = (v159 + k12 * v187) * v73
        v189 = (damage + 1.221224509226641 * v123) + 6.019134481288629 * v155
        v190 = (pro_inflammatory + 3.314825187068521 * v122) + 2.896124015972201 * v154
        v191 = v190 + 0.9986419139977817 * v187
        v192 = (damage + 3.314825187068521 * v123) + 2.896124015972201 * v155
        v193 = v192 + 0.9986419139977817 * v188
        v194 = damage_turnover_per_day * ((k7 + damage_tissue_share * v191) - v193)
        v195 = ((v194 + v17 * v123) + v18 * v155) + v19 * v188
        v196 = (v186 - v119 * v187) * v111
        v197 = ((v184 + m2_to_m1_per_day * v196) - v118 * v187) * v97
        v198 = (m1 + 3.314825187068521 * v129) + 2.896124015972201 * v161
        v199 = v198 + 0.9986419139977817 * v197
        v200 = v169 * v71
        v201 = (steroid - 3.314825187068521 * v131) + 2.896124015972201 * v163
        v202 = v201 + 0.9986419139977817 * v200
        v203 = (cytokine_basal + cytokine_damage * v193) + cytokine_m1 * v199
        v204 = ((v175 + k18 * v196) + v115 * v187) * v75
        v205 = (anti_inflammatory + 3.314825187068521 * v134) + 2.896124015972201 * v166
        v206 = v205 + 0.9986419139977817 * v204
        v207 = (v203 * (1.0 - v202)) * (k5 / (1.0 + brake_strength * v206)) - v191
        v208 = (((-(steroid_decay_per_day * v202)) - v131 * v17) + v18 * v163) + v19 * v200
        v209 = ((pro_decay_per_day * v207 + v17 * v122) + v18 * v154) + v19 * v187
        v210 = (m2 + 3.314825187068521 * v128) + 2.896124015972201 * v160
        v211 = v210 + 0.9986419139977817 * v196
        v212 = unlicensed_secretion + k0 * (v191 / (v191 + half_licensing_cytokine))
        v213 = (potency * v212) * (v16 + v51)
        v214 = anti_decay_per_day * (k3 * (v211 + k6 * v213) - v206) + v17 * v134
        v215 = (((v214 + v18 * v166) + v19 * v204) + v83 * v20) + v84 * v52
        v216 = (v199 * v199) * v199
        v217 = recruitment_feedback * ((k8 * v216) / (feedback_midpoint_cubed + v216))
        v218 = v213 / (v213 + half_effect_million_cells)
        v219 = m1_to_m2_per_day * (1.0 + polarisation_gain * v218)
        v220 = k4 * ((recruitment_basal + recruitment_damage * v193) + v217)
        v221 = (v220 - (v219 + m1_loss_per_day) * v199) + m2_to_m1_per_day * v211
        v222 = v104 * v20
        v223 = v106 * v52
        v224 = ((((v221 + v17 * v129) + v18 * v161) + v19 * v197) - v222) - v223
        v225 = v224 + v108 * v195
        v226 = (((v219 * v199 - k1 * v211) + v17 * v128) + v18 * v160) + v19 * v196
        v227 = ((v226 + v222) + v223) + v110 * v225
        v228 = (((v209 - v72 * v208) + v74 * v195) - v76 * v215) + v98 * v225
        v229 = (v228 - v112 * v227) * v121
        v230 = (v195 + k12 * v229) * v73
        v231 = (v189 + 12.53708332932087 * v188) + (-0.687886036105895) * v230
        v232 = (pro_inflammatory + 1.221224509226641 * v122) + 6.019134481288629 * v154
        v233 = (v232 + 12.53708332932087 * v187) + (-0.687886036105895) * v229
        v234 = damage_turnover_per_day * ((k7 + damage_tissue_share * v233) - v231)
        v235 = (((v234 + v23 * v123) + v24 * v155) + v25 * v188) + v26 * v230
        v236 = (m1 + 1.221224509226641 * v129) + 6.019134481288629 * v161
        v237 = (v227 - v119 * v229) * v111
        v238 = ((v225 + m2_to_m1_per_day * v237) - v118 * v229) * v97
        v239 = (v236 + 12.53708332932087 * v197) + (-0.687886036105895) * v238
        v240 = (steroid - 1.221224509226641 * v131) + 6.019134481288629 * v163
        v241 = v208 * v71
        v242 = (v240 + 12.53708332932087 * v200) + (-0.687886036105895) * v241
        v243 = (cytokine_basal + cytokine_damage * v231) + cytokine_m1 * v239
        v244 = (anti_inflammatory + 1.221224509226641 * v134) + 6.019134481288629 * v166
        v245 = ((v215 + k18 * v237) + v115 * v229) * v75
        v246 = (v244 + 12.53708332932087 * v204) + (-0.687886036105895) * v245
        v247 = (v243 * (1.0 - v242)) * (k5 / (1.0 + brake_strength * v246)) - v233
        v248 = ((pro_decay_per_day * v247 + v23 * v122) + v24 * v154) + v25 * v187
        v249 = (((-(steroid_decay_per_day * v242)) - v131 * v23) + v24 * v163) + v25 * v200
        v250 = v249 + v26 * v241
        v251 = (m2 + 1.221224509226641 * v128) + 6.019134481288629 * v160
        v252 = (v251 + 12.53708332932087 * v196) + (-0.687886036105895) * v237
        v253 = unlicensed_secretion + k0 * (v233 / (v233 + half_licensing_cytokine))
        v254 = (potency * v253) * (v22 + v54)
        v255 = anti_decay_per_day * (k3 * (v252 + k6 * v254) - v246) + v23 * v134
        v256 = ((((v255 + v24 * v166) + v25 * v204) + v26 * v245) + v83 * v28) + v84 * v56
        v257 = (v239 * v239) * v239
        v258 = recruitment_feedback * ((k8 * v257) / (feedback_midpoint_cubed + v257))
        v259 = v254 / (v254 + half_effect_million_cells)
        v260 = m1_to_m2_per_day * (1.0 + polarisation_gain * v259)
        v261 = k4 * ((recruitment_basal + recruitment_damage * v231) + v258)
        v262 = (v261 - (v260 + m1_loss_per_day) * v239) + m2_to_m1_per_day * v252
        v263 = v104 * v28
        v264 = v106 * v56
        v265 = ((((v262 + v23 * v129) + v24 * v161) + v25 * v197) + v26 * v238) - v263
        v266 = (v265 - v264) + v108 * v235
        v267 = (((v248 + v26 * v229) - v72 * v250) + v74 * v235) - v76 * v256
        v268 = (((v260 * v239 - k1 * v252) + v23 * v128) + v24 * v160) + v25 * v196
        v269 = (((v268 + v26 * v237) + v263) + v264) + v110 * v266
        v270 = ((v267 + v98 * v266) - v112 * v269) * v121
        v271 = (v235 + k12 * v270) * v73
        v272 = v231 + v271
        v273 = v233 + v270
        v274 = damage_turnover_per_day * ((k7 + damage_tissue_share * v273) - v272)
        v275 = (((v274 + v31 * v123) + v32 * v155) + v33 * v188) + v34 * v230
        v276 = v275 + v36 * v271
        v277 = (v269 - v119 * v270) * v111
        v278 = ((v266 + m2_to_m1_per_day * v277) - v118 * v270) * v97
        v279 = v239 + v278
        v280 = v250 * v71
        v281 = v242 + v280
        v282 = (cytokine_basal + cytokine_damage * v272) + cytokine_m1 * v279
        v283 = ((v256 + k18 * v277) + v115 * v270) * v75
        v284 = v246 + v283
        v285 = (v282 * (1.0 - v281)) * (k5 / (1.0 + brake_strength * v284)) - v273
        v286 = ((pro_decay_per_day * v285 + v31 * v122) + v32 * v154) + v33 * v187
        v287 = (((-(steroid_decay_per_day * v281)) - v131 * v31) + v32 * v163) + v33 * v200
        v288 = (v287 + v34 * v241) + v36 * v280
        v289 = v252 + v277
        v290 = unlicensed_secretion + k0 * (v273 / (v273 + half_licensing_cytokine))
        v291 = (potency * v290) * (v30 + v58)
        v292 = anti_decay_per_day * (k3 * (v289 + k6 * v291) - v284) + v31 * v134
        v293 = ((((v292 + v32 * v166) + v33 * v204) + v34 * v245) + v36 * v283) + v83 * v37
        v294 = v293 + v84 * v60
        v295 = (((v286 + v34 * v229) + v36 * v270) - v72 * v288) + v74 * v276
        v296 = (v279 * v279) * v279
        v297 = recruitment_feedback * ((k8 * v296) / (feedback_midpoint_cubed + v296))
        v298 = v291 / (v291 + half_effect_million_cells)
        v299 = m1_to_m2_per_day * (1.0 + polarisation_gain * v298)
        v300 = k4 * ((recruitment_basal + recruitment_damage * v272) + v297)
        v301 = (v300 - (v299 + m1_loss_per_day) * v279) + m2_to_m1_per_day * v289
        v302 = (((v301 + v31 * v129) + v32 * v161) + v33 * v197) + v34 * v238
        v303 = v104 * v37
        v304 = v106 * v60
        v305 = (((v302 + v36 * v278) - v303) - v304) + v108 * v276
        v306 = (((v299 * v279 - k1 * v289) + v31 * v128) + v32 * v160) + v33 * v196
        v307 = ((((v306 + v34 * v237) + v36 * v277) + v303) + v304) + v110 * v305
        v308 = (((v295 - v76 * v294) + v98 * v305) - v112 * v307) * v121
        v309 = (v276 + k12 * v308) * v73
        v310 = v272 + v309
        v311 = (v307 - v119 * v308) * v111
        v312 = ((v305 + m2_to_m1_per_day * v311) - v118 * v308) * v97
        v313 = v279 + v312
        v314 = v289 + v311
        v315 = v273 + v308
        v316 = ((v294 + k18 * v311) + v115 * v308) * v75
        v317 = v284 + v316
        v318 = 1.0 + (catabolic_gain * pro_inflammatory + steroid_wear * steroid)
        v319 = (1.0 + synthesis_gain * v94) - v318 * proteoglycan
        v320 = k21 * v102
        v321 = v320 * v3
        v322 = v320 * v41
        v323 = k22 * proteoglycan
        v324 = (proteoglycan_turnover_per_day * v319 - v0 * v321) - v40 * v322
        v325 = synthesis_gain * v116 - catabolic_gain * proteoglycan
        v326 = proteoglycan_turnover_per_day * v325
        v327 = 1.0 / (v2 + proteoglycan_turnover_per_day * v318)
        v328 = ((v324 + v131 * v323) + v326 * v122) * v327
        v329 = proteoglycan + 1.544 * v328
        v330 = (1.0 + (catabolic_gain * v124 + steroid_wear * v132)) * v329
        v331 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v146) - v330)
        v332 = (((v331 + v6 * v328) + v321 * v7) + v322 * v44) - v323 * v163
        v333 = (v332 + v326 * v154) * v327
        v334 = (proteoglycan + 0.9466785280815826 * v328) + 0.2557011698983284 * v333
        v335 = (1.0 + (catabolic_gain * v156 + steroid_wear * v164)) * v334
        v336 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v178) - v335)
        v337 = (((v336 + v10 * v328) + v11 * v333) + v321 * v12) + v322 * v47
        v338 = ((v337 - v323 * v200) + v326 * v187) * v327
        v339 = (proteoglycan + 1.221224509226641 * v328) + 6.019134481288629 * v333
        v340 = (proteoglycan + 3.314825187068521 * v328) + 2.896124015972201 * v333
        v341 = v340 + 0.9986419139977817 * v338
        v342 = (1.0 + (catabolic_gain * v191 + steroid_wear * v202)) * v341
        v343 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v218) - v342)
        v344 = (((v343 + v17 * v328) + v18 * v333) + v19 * v338) + v321 * v20
        v345 = (((v344 + v322 * v52) - v323 * v241) + v326 * v229) * v327
        v346 = (v339 + 12.53708332932087 * v338) + (-0.687886036105895) * v345
        v347 = (1.0 + (catabolic_gain * v233 + steroid_wear * v242)) * v346
        v348 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v259) - v347)
        v349 = (((v348 + v23 * v328) + v24 * v333) + v25 * v338) + v26 * v345
        v350 = ((((v349 + v321 * v28) + v322 * v56) - v323 * v280) + v326 * v270) * v327
        v351 = v346 + v350
        v352 = (1.0 + (catabolic_gain * v273 + steroid_wear * v281)) * v351
        v353 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v298) - v352)
        v354 = (((v353 + v31 * v328) + v32 * v333) + v33 * v338) + v34 * v345
        v355 = v288 * v71
        v356 = (((v354 + v36 * v350) + v321 * v37) + v322 * v60) - v323 * v355
        v357 = (v356 + v326 * v308) * v327
        v358 = v351 + v357
        v359 = collagen_loss_per_day * pro_inflammatory
        v360 = 1.0 - k9 * proteoglycan
        v361 = sqrt(v360 * v360 + 1e-06)
        v362 = v360 + v361
        v363 = v359 * (0.5 * v362)
        v364 = k9 * v360
        v365 = collagen * (v359 * (0.5 * ((0.5 / v361) * ((-v364) - v364) - k9)))
        v366 = collagen * (k23 * v362)
        v367 = 1.0 / (v2 + v363)
        v368 = ((v363 * collagen + v365 * v328) + v366 * v122) * v367
        v369 = 1.0 - k9 * v329
        v370 = (collagen_loss_per_day * v124) * (0.5 * (v369 + sqrt(v369 * v369 + 1e-06)))
        v371 = ((-(v370 * (collagen - 1.544 * v368))) - v368 * v6) - v365 * v333
        v372 = (v371 - v366 * v154) * v367
        v373 = 1.0 - k9 * v334
        v374 = (collagen_loss_per_day * v156) * (0.5 * (v373 + sqrt(v373 * v373 + 1e-06)))
        v375 = v374 * ((collagen - 0.9466785280815826 * v368) + 0.2557011698983284 * v372)
        v376 = (((((-v375) - v368 * v10) + v11 * v372) - v365 * v338) - v366 * v187) * v367
        v377 = (collagen - 1.221224509226641 * v368) + 6.019134481288629 * v372
        v378 = 1.0 - k9 * v341
        v379 = (collagen - 3.314825187068521 * v368) + 2.896124015972201 * v372
        v380 = (collagen_loss_per_day * v191) * (0.5 * (v378 + sqrt(v378 * v378 + 1e-06)))
        v381 = ((-(v380 * (v379 + 0.9986419139977817 * v376))) - v368 * v17) + v18 * v372
        v382 = (((v381 + v19 * v376) - v365 * v345) - v366 * v229) * v367
        v383 = (v377 + 12.53708332932087 * v376) + (-0.687886036105895) * v382
        v384 = 1.0 - k9 * v346
        v385 = (collagen_loss_per_day * v233) * (0.5 * (v384 + sqrt(v384 * v384 + 1e-06)))
        v386 = ((((-(v385 * v383)) - v368 * v23) + v24 * v372) + v25 * v376) + v26 * v382
        v387 = ((v386 - v365 * v350) - v366 * v270) * v367
        v388 = v383 + v387
        v389 = 1.0 - k9 * v351
        v390 = (collagen_loss_per_day * v273) * (0.5 * (v389 + sqrt(v389 * v389 + 1e-06)))
        v391 = ((((-(v390 * v388)) - v368 * v31) + v32 * v372) + v33 * v376) + v34 * v382
        v392 = (((v391 + v36 * v387) - v365 * v357) - v366 * v308) * v367
        v393 = v388 + v392
        v394 = 1.0 / (v2 + ngf_loss_per_day)
        v395 = ngf_loss_per_day * ((ngf_basal + k11 * pro_inflammatory) - ngf) + k24 * v122
        v396 = v395 * v394
        v397 = ngf + 1.544 * v396
        v398 = ngf_loss_per_day * ((ngf_basal + k11 * v124) - v397) + v6 * v396
        v399 = (v398 + k24 * v154) * v394
        v400 = (ngf + 0.9466785280815826 * v396) + 0.2557011698983284 * v399
        v401 = ngf_loss_per_day * ((ngf_basal + k11 * v156) - v400) + v10 * v396
        v402 = ((v401 + v11 * v399) + k24 * v187) * v394
        v403 = (ngf + 1.221224509226641 * v396) + 6.019134481288629 * v399
        v404 = (ngf + 3.314825187068521 * v396) + 2.896124015972201 * v399
        v405 = v404 + 0.9986419139977817 * v402
        v406 = ngf_loss_per_day * ((ngf_basal + k11 * v191) - v405) + v17 * v396
        v407 = (((v406 + v18 * v399) + v19 * v402) + k24 * v229) * v394
        v408 = (v403 + 12.53708332932087 * v402) + (-0.687886036105895) * v407
        v409 = ngf_loss_per_day * ((ngf_basal + k11 * v233) - v408) + v23 * v396
        v410 = ((((v409 + v24 * v399) + v25 * v402) + v26 * v407) + k24 * v270) * v394
        v411 = v408 + v410
        v412 = ngf_loss_per_day * ((ngf_basal + k11 * v273) - v411) + v31 * v396
        v413 = (((v412 + v32 * v399) + v33 * v402) + v34 * v407) + v36 * v410
        v414 = (v413 + k24 * v308) * v394
        v415 = v411 + v414
        v416 = (ngf_share * ngf + k10 * pro_inflammatory) - peripheral
        v417 = 1.0 / (v2 + peripheral_per_day)
        v418 = ((peripheral_per_day * v416 + k25 * v396) + k26 * v122) * v417
        v419 = peripheral + 1.544 * v418
        v420 = peripheral_per_day * ((ngf_share * v397 + k10 * v124) - v419) + v6 * v418
        v421 = ((v420 + k25 * v399) + k26 * v154) * v417
        v422 = (peripheral + 0.9466785280815826 * v418) + 0.2557011698983284 * v421
        v423 = peripheral_per_day * ((ngf_share * v400 + k10 * v156) - v422) + v10 * v418
        v424 = (((v423 + v11 * v421) + k25 * v402) + k26 * v187) * v417
        v425 = (peripheral + 1.221224509226641 * v418) + 6.019134481288629 * v421
        v426 = (peripheral + 3.314825187068521 * v418) + 2.896124015972201 * v421
        v427 = v426 + 0.9986419139977817 * v424
        v428 = peripheral_per_day * ((ngf_share * v405 + k10 * v191) - v427) + v17 * v418
        v429 = ((((v428 + v18 * v421) + v19 * v424) + k25 * v407) + k26 * v229) * v417
        v430 = (v425 + 12.53708332932087 * v424) + (-0.687886036105895) * v429
        v431 = peripheral_per_day * ((ngf_share * v408 + k10 * v233) - v430) + v23 * v418
        v432 = (((v431 + v24 * v421) + v25 * v424) + v26 * v429) + k25 * v410
        v433 = (v432 + k26 * v270) * v417
        v434 = v430 + v433
        v435 = peripheral_per_day * ((ngf_share * v411 + k10 * v273) - v434) + v31 * v418
        v436 = (((v435 + v32 * v421) + v33 * v424) + v34 * v429) + v36 * v433
        v437 = ((v436 + k25 * v414) + k26 * v308) * v417
        v438 = v434 + v437
        v439 = 1.0 / (v2 + central_per_day)
        v440 = (central_per_day * (peripheral - central) + central_per_day * v418) * v439
        v441 = central_per_day * (v419 - (central + 1.544 * v440)) + v6 * v440
        v442 = (v441 + central_per_day * v421) * v439
        v443 = v422 - ((central + 0.9466785280815826 * v440) + 0.2557011698983284 * v442)
        v444 = (central_per_day * v443 + v10 * v440) + v11 * v442
        v445 = (v444 + central_per_day * v424) * v439
        v446 = (central + 1.221224509226641 * v440) + 6.019134481288629 * v442
        v447 = (central + 3.314825187068521 * v440) + 2.896124015972201 * v442
        v448 = central_per_day * (v427 - (v447 + 0.9986419139977817 * v445)) + v17 * v440
        v449 = (((v448 + v18 * v442) + v19 * v445) + central_per_day * v429) * v439
        v450 = (v446 + 12.53708332932087 * v445) + (-0.687886036105895) * v449
        v451 = ((central_per_day * (v430 - v450) + v23 * v440) + v24 * v442) + v25 * v445
        v452 = ((v451 + v26 * v449) + central_per_day * v433) * v439
        v453 = v450 + v452
        v454 = ((central_per_day * (v434 - v453) + v31 * v440) + v32 * v442) + v33 * v445
        v455 = (((v454 + v34 * v449) + v36 * v452) + central_per_day * v437) * v439
        v456 = v453 + v455
        v457 = v281 + v355
        v458 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v459 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v460 = v309 / (atol + rtol * max(abs(damage), abs(v310)))
        v461 = v312 / (atol + rtol * max(abs(m1), abs(v313)))
        v462 = v311 / (atol + rtol * max(abs(m2), abs(v314)))
        v463 = v308 / (atol + rtol * max(abs(pro_inflammatory), abs(v315)))
        v464 = (((v458 * v458 + v459 * v459) + v460 * v460) + v461 * v461) + v462 * v462
        v465 = v316 / (atol + rtol * max(abs(anti_inflammatory), abs(v317)))
        v466 = v357 / (atol + rtol * max(abs(proteoglycan), abs(v358)))
        v467 = v392 / (atol + rtol * max(abs(collagen), abs(v393)))
        v468 = v414 / (atol + rtol * max(abs(ngf), abs(v415)))
        v469 = (((v464 + v463 * v463) + v465 * v465) + v466 * v466) + v467 * v467
        v470 = v437 / (atol + rtol * max(abs(peripheral), abs(v438)))
        v471 = v455 / (atol + rtol * max(abs(central), abs(v456)))
        v472 = v355 / (atol + rtol * max(abs(steroid), abs(v457)))
        v473 = (((v469 + v468 * v468) + v470 * v470) + v471 * v471) + v472 * v472
        v474 = (((((((v39 + v62) + v310) + v313) + v314) + v315) + v317) + v358) + v393
        v475 = (((v474 + v415) + v438) + v456) + v457
        v476 = 0.058823529411764705 * v473 + (v475 - v475)
        work[288 + lane] = v476
        work[304 + lane] = fast_cells
        work[320 + lane] = slow_cells
        work[336 + lane] = damage
        work[352 + lane] = m1
        work[368 + lane] = m2
        work[384 + lane] = pro_inflammatory
        work[400 + lane] = anti_inflammatory
        work[416 + lane] = proteoglycan
        work[432 + lane] = collagen
        work[448 + lane] = ngf
        work[464 + lane] = peripheral
        work[480 + lane] = central
        work[496 + lane] = steroid
        work[0 + lane] = v39
        work[16 + lane] = v62
        work[32 + lane] = v310
        work[48 + lane] = v313
        work[64 + lane] = v314
        work[80 + lane] = v315
        work[96 + lane] = v317
        work[112 + lane] = v358
        work[128 + lane] = v393
        work[144 + lane] = v415
        work[160 + lane] = v438
        work[176 + lane] = v456
        work[192 + lane] = v457
