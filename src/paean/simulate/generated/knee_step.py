"""One Rodas4 step of paean.simulate.body.rates.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2147; divisions and roots: 76.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 45
PREPARED = 71
FLOPS = 2147
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
    k2 = m1_to_m2_per_day / k1
    k3 = (m1_to_m2_per_day + m1_loss_per_day) - m2_to_m1_per_day * k2
    k4 = 1.0 + brake_strength
    k5 = secretion_ratio / reference_macrophages_million
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
    """Step every lane of ``work`` once; a lane with an error above 1 stays where it is."""
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
        proteoglycan_turnover_per_day = work[656 + lane]
        catabolic_gain = work[672 + lane]
        synthesis_gain = work[688 + lane]
        collagen_loss_per_day = work[704 + lane]
        ngf_loss_per_day = work[720 + lane]
        ngf_basal = work[736 + lane]
        peripheral_per_day = work[752 + lane]
        central_per_day = work[768 + lane]
        ngf_share = work[784 + lane]
        steroid_decay_per_day = work[800 + lane]
        load_relief_per_day = work[816 + lane]
        antibody_exchange_l_per_day = work[832 + lane]
        antibody_km_ug_per_l = work[848 + lane]
        antibody_ic50_ug_per_l = work[864 + lane]
        k0 = work[880 + lane]
        k1 = work[896 + lane]
        k3 = work[912 + lane]
        k4 = work[928 + lane]
        k5 = work[944 + lane]
        k6 = work[960 + lane]
        k7 = work[976 + lane]
        k8 = work[992 + lane]
        k9 = work[1008 + lane]
        k10 = work[1024 + lane]
        k11 = work[1040 + lane]
        k12 = work[1056 + lane]
        k13 = work[1072 + lane]
        k14 = work[1088 + lane]
        k15 = work[1104 + lane]
        k16 = work[1120 + lane]
        k17 = work[1136 + lane]
        k18 = work[1152 + lane]
        k19 = work[1168 + lane]
        k20 = work[1184 + lane]
        k21 = work[1200 + lane]
        k22 = work[1216 + lane]
        k23 = work[1232 + lane]
        k24 = work[1248 + lane]
        k25 = work[1264 + lane]
        k26 = work[1280 + lane]
        k27 = work[1296 + lane]
        k28 = work[1312 + lane]
        k29 = work[1328 + lane]
        k30 = work[1344 + lane]
        k31 = work[1360 + lane]
        k32 = work[1376 + lane]
        k33 = work[1392 + lane]
        k34 = work[1408 + lane]
        k35 = work[1424 + lane]
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
        v14 = ((fast_cells - 1.221224509226641 * v4) + 6.019134481288629 * v8) + 12.53708332932087 * v13
        v15 = ((fast_cells - 3.314825187068521 * v4) + 2.896124015972201 * v8) + 0.9986419139977817 * v13
        v16 = (-0.1073529058151375) * v1
        v17 = (-9.594562251023355) * v1
        v18 = (-20.47028614809616) * v1
        v19 = (((-(fast_clearance_per_day * v15)) - v4 * v16) + v17 * v8) + v18 * v13
        v20 = v19 * v3
        v21 = v14 + (-0.687886036105895) * v20
        v22 = 7.496443313967647 * v1
        v23 = (-10.24680431464352) * v1
        v24 = (-33.99990352819905) * v1
        v25 = 11.7089089320616 * v1
        v26 = ((((-(fast_clearance_per_day * v21)) - v4 * v22) + v23 * v8) + v24 * v13) + v25 * v20
        v27 = v26 * v3
        v28 = v21 + v27
        v29 = 8.083246795921522 * v1
        v30 = (-7.981132988064893) * v1
        v31 = (-31.52159432874371) * v1
        v32 = 16.31930543123136 * v1
        v33 = ((((-(fast_clearance_per_day * v28)) - v4 * v29) + v30 * v8) + v31 * v13) + v32 * v20
        v34 = (-6.058818238834054) * v1
        v35 = v33 + v34 * v27
        v36 = v35 * v3
        v37 = v28 + v36
        v38 = slow_clearance_per_day * slow_cells
        v39 = 1.0 / (v2 + slow_clearance_per_day)
        v40 = v38 * v39
        v41 = slow_cells - 1.544 * v40
        v42 = (-(slow_clearance_per_day * v41)) - v40 * v6
        v43 = v42 * v39
        v44 = (slow_cells - 0.9466785280815826 * v40) + 0.2557011698983284 * v43
        v45 = ((-(slow_clearance_per_day * v44)) - v40 * v10) + v11 * v43
        v46 = v45 * v39
        v47 = ((slow_cells - 1.221224509226641 * v40) + 6.019134481288629 * v43) + 12.53708332932087 * v46
        v48 = ((slow_cells - 3.314825187068521 * v40) + 2.896124015972201 * v43) + 0.9986419139977817 * v46
        v49 = (((-(slow_clearance_per_day * v48)) - v40 * v16) + v17 * v43) + v18 * v46
        v50 = v49 * v39
        v51 = v47 + (-0.687886036105895) * v50
        v52 = ((((-(slow_clearance_per_day * v51)) - v40 * v22) + v23 * v43) + v24 * v46) + v25 * v50
        v53 = v52 * v39
        v54 = v51 + v53
        v55 = ((((-(slow_clearance_per_day * v54)) - v40 * v29) + v30 * v43) + v31 * v46) + v32 * v50
        v56 = v55 + v34 * v53
        v57 = v56 * v39
        v58 = v54 + v57
        v59 = damage_turnover_per_day * ((k6 * (1.0 - load_relief) + damage_tissue_share * pro_inflammatory) - damage)
        v60 = 1.0 / (v2 + load_relief_per_day)
        v61 = k16 * v60
        v62 = load_relief_per_day * (load_relief_target - load_relief)
        v63 = v59 - v61 * v62
        v64 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v65 = 1.0 - steroid
        v66 = v64 * v65
        v67 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v68 = k4 * v67
        v69 = steroid_decay_per_day * steroid
        v70 = 1.0 / (v2 + steroid_decay_per_day)
        v71 = (pro_decay_per_day * (v64 * v68)) * v70
        v72 = 1.0 / (v2 + damage_turnover_per_day)
        v73 = (pro_decay_per_day * (v68 * (cytokine_damage * v65))) * v72
        v74 = 1.0 / (v2 + anti_decay_per_day)
        v75 = (pro_decay_per_day * ((k22 * (v67 * v67)) * v66)) * v74
        v76 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v77 = unlicensed_secretion + k0 * (pro_inflammatory * v76)
        v78 = potency * v77
        v79 = fast_cells + slow_cells
        v80 = v78 * v79
        v81 = k25 * v77
        v82 = v81 * v3
        v83 = v81 * v39
        v84 = (anti_decay_per_day * (k8 * (m2 + k5 * v80) - anti_inflammatory) - v0 * v82) - v38 * v83
        v85 = ((pro_decay_per_day * (v66 * v68 - pro_inflammatory) + v69 * v71) + v73 * v63) - v75 * v84
        v86 = m1 * m1
        v87 = v86 * m1
        v88 = 1.0 / (feedback_midpoint_cubed + v87)
        v89 = m1 * (m1 + m1) + v86
        v90 = k7 * v87
        v91 = 1.0 / (v80 + half_effect_million_cells)
        v92 = v80 * v91
        v93 = m1_to_m2_per_day * (1.0 + polarisation_gain * v92)
        v94 = v93 + m1_loss_per_day
        v95 = 1.0 / (v2 - (k19 * (v88 * (k7 * v89) - ((v88 * v88) * v89) * v90) - v94))
        v96 = (pro_decay_per_day * (v68 * (cytokine_m1 * v65))) * v95
        v97 = (recruitment_basal + recruitment_damage * damage) + recruitment_feedback * (v90 * v88)
        v98 = v91 * v91
        v99 = v91 * v78 - (v98 * v78) * v80
        v100 = m1 * (k21 * v99)
        v101 = v100 * v3
        v102 = v0 * v101
        v103 = v100 * v39
        v104 = v38 * v103
        v105 = k18 * v72
        v106 = ((((k3 * v97 - v94 * m1) + m2_to_m1_per_day * m2) + v102) + v104) + v105 * v63
        v107 = v93 * v95
        v108 = 1.0 / ((v2 + k1) - m2_to_m1_per_day * v107)
        v109 = (k23 * v75 - m2_to_m1_per_day * v96) * v108
        v110 = (((v93 * m1 - k1 * m2) - v102) - v104) + v107 * v106
        v111 = v79 * (k20 * (v76 - (v76 * v76) * pro_inflammatory))
        v112 = k24 * v111
        v113 = v91 * v111 - (v98 * v111) * v80
        v114 = m1 * (k21 * v113)
        v115 = v114 - k35 * v72
        v116 = v107 * v115 - v114
        v117 = ((((v2 + pro_decay_per_day) - k17 * v73) + v112 * v75) + v96 * v115) - v109 * v116
        v118 = 1.0 / v117
        v119 = ((v85 + v96 * v106) - v109 * v110) * v118
        v120 = (v63 + k17 * v119) * v72
        v121 = v62 * v60
        v122 = load_relief + 1.544 * v121
        v123 = pro_inflammatory + 1.544 * v119
        v124 = damage + 1.544 * v120
        v125 = damage_turnover_per_day * ((k6 * (1.0 - v122) + damage_tissue_share * v123) - v124)
        v126 = load_relief_per_day * (load_relief_target - v122) + v6 * v121
        v127 = (v125 + v6 * v120) - v61 * v126
        v128 = (v110 - v116 * v119) * v108
        v129 = ((v106 + m2_to_m1_per_day * v128) - v115 * v119) * v95
        v130 = m1 + 1.544 * v129
        v131 = v69 * v70
        v132 = steroid - 1.544 * v131
        v133 = ((v84 + k23 * v128) + v112 * v119) * v74
        v134 = anti_inflammatory + 1.544 * v133
        v135 = (((cytokine_basal + cytokine_damage * v124) + cytokine_m1 * v130) * (1.0 - v132)) * (k4 / (1.0 + brake_strength * v134))
        v136 = (-(steroid_decay_per_day * v132)) - v131 * v6
        v137 = m2 + 1.544 * v128
        v138 = potency * (unlicensed_secretion + k0 * (v123 / (v123 + half_licensing_cytokine)))
        v139 = v138 * (v5 + v41)
        v140 = ((anti_decay_per_day * (k8 * (v137 + k5 * v139) - v134) + v6 * v133) + v82 * v7) + v83 * v42
        v141 = (((pro_decay_per_day * (v135 - v123) + v6 * v119) - v71 * v136) + v73 * v127) - v75 * v140
        v142 = (v130 * v130) * v130
        v143 = (recruitment_basal + recruitment_damage * v124) + recruitment_feedback * ((k7 * v142) / (feedback_midpoint_cubed + v142))
        v144 = v139 / (v139 + half_effect_million_cells)
        v145 = m1_to_m2_per_day * (1.0 + polarisation_gain * v144)
        v146 = ((k3 * v143 - (v145 + m1_loss_per_day) * v130) + m2_to_m1_per_day * v137) + v6 * v129
        v147 = v101 * v7
        v148 = v103 * v42
        v149 = ((v146 - v147) - v148) + v105 * v127
        v150 = ((((v145 * v130 - k1 * v137) + v6 * v128) + v147) + v148) + v107 * v149
        v151 = ((v141 + v96 * v149) - v109 * v150) * v118
        v152 = (v127 + k17 * v151) * v72
        v153 = v126 * v60
        v154 = (load_relief + 0.9466785280815826 * v121) + 0.2557011698983284 * v153
        v155 = (pro_inflammatory + 0.9466785280815826 * v119) + 0.2557011698983284 * v151
        v156 = (damage + 0.9466785280815826 * v120) + 0.2557011698983284 * v152
        v157 = damage_turnover_per_day * ((k6 * (1.0 - v154) + damage_tissue_share * v155) - v156)
        v158 = (load_relief_per_day * (load_relief_target - v154) + v10 * v121) + v11 * v153
        v159 = ((v157 + v10 * v120) + v11 * v152) - v61 * v158
        v160 = (v150 - v116 * v151) * v108
        v161 = ((v149 + m2_to_m1_per_day * v160) - v115 * v151) * v95
        v162 = (m1 + 0.9466785280815826 * v129) + 0.2557011698983284 * v161
        v163 = v136 * v70
        v164 = (steroid - 0.9466785280815826 * v131) + 0.2557011698983284 * v163
        v165 = ((v140 + k23 * v160) + v112 * v151) * v74
        v166 = (anti_inflammatory + 0.9466785280815826 * v133) + 0.2557011698983284 * v165
        v167 = (((cytokine_basal + cytokine_damage * v156) + cytokine_m1 * v162) * (1.0 - v164)) * (k4 / (1.0 + brake_strength * v166))
        v168 = ((-(steroid_decay_per_day * v164)) - v131 * v10) + v11 * v163
        v169 = (((pro_decay_per_day * (v167 - v155) + v10 * v119) + v11 * v151) - v71 * v168) + v73 * v159
        v170 = (m2 + 0.9466785280815826 * v128) + 0.2557011698983284 * v160
        v171 = potency * (unlicensed_secretion + k0 * (v155 / (v155 + half_licensing_cytokine)))
        v172 = v171 * (v9 + v44)
        v173 = (anti_decay_per_day * (k8 * (v170 + k5 * v172) - v166) + v10 * v133) + v11 * v165
        v174 = (v173 + v82 * v12) + v83 * v45
        v175 = (v162 * v162) * v162
        v176 = (recruitment_basal + recruitment_damage * v156) + recruitment_feedback * ((k7 * v175) / (feedback_midpoint_cubed + v175))
        v177 = v172 / (v172 + half_effect_million_cells)
        v178 = m1_to_m2_per_day * (1.0 + polarisation_gain * v177)
        v179 = ((k3 * v176 - (v178 + m1_loss_per_day) * v162) + m2_to_m1_per_day * v170) + v10 * v129
        v180 = v101 * v12
        v181 = v103 * v45
        v182 = (((v179 + v11 * v161) - v180) - v181) + v105 * v159
        v183 = (((((v178 * v162 - k1 * v170) + v10 * v128) + v11 * v160) + v180) + v181) + v107 * v182
        v184 = (((v169 - v75 * v174) + v96 * v182) - v109 * v183) * v118
        v185 = (v159 + k17 * v184) * v72
        v186 = ((damage + 1.221224509226641 * v120) + 6.019134481288629 * v152) + 12.53708332932087 * v185
        v187 = v158 * v60
        v188 = ((load_relief + 3.314825187068521 * v121) + 2.896124015972201 * v153) + 0.9986419139977817 * v187
        v189 = ((pro_inflammatory + 3.314825187068521 * v119) + 2.896124015972201 * v151) + 0.9986419139977817 * v184
        v190 = ((damage + 3.314825187068521 * v120) + 2.896124015972201 * v152) + 0.9986419139977817 * v185
        v191 = damage_turnover_per_day * ((k6 * (1.0 - v188) + damage_tissue_share * v189) - v190)
        v192 = ((load_relief_per_day * (load_relief_target - v188) + v16 * v121) + v17 * v153) + v18 * v187
        v193 = (((v191 + v16 * v120) + v17 * v152) + v18 * v185) - v61 * v192
        v194 = (v183 - v116 * v184) * v108
        v195 = ((v182 + m2_to_m1_per_day * v194) - v115 * v184) * v95
        v196 = ((m1 + 3.314825187068521 * v129) + 2.896124015972201 * v161) + 0.9986419139977817 * v195
        v197 = v168 * v70
        v198 = ((steroid - 3.314825187068521 * v131) + 2.896124015972201 * v163) + 0.9986419139977817 * v197
        v199 = ((v174 + k23 * v194) + v112 * v184) * v74
        v200 = ((anti_inflammatory + 3.314825187068521 * v133) + 2.896124015972201 * v165) + 0.9986419139977817 * v199
        v201 = (((cytokine_basal + cytokine_damage * v190) + cytokine_m1 * v196) * (1.0 - v198)) * (k4 / (1.0 + brake_strength * v200))
        v202 = (((-(steroid_decay_per_day * v198)) - v131 * v16) + v17 * v163) + v18 * v197
        v203 = (((pro_decay_per_day * (v201 - v189) + v16 * v119) + v17 * v151) + v18 * v184) - v71 * v202
        v204 = ((m2 + 3.314825187068521 * v128) + 2.896124015972201 * v160) + 0.9986419139977817 * v194
        v205 = potency * (unlicensed_secretion + k0 * (v189 / (v189 + half_licensing_cytokine)))
        v206 = v205 * (v15 + v48)
        v207 = (anti_decay_per_day * (k8 * (v204 + k5 * v206) - v200) + v16 * v133) + v17 * v165
        v208 = ((v207 + v18 * v199) + v82 * v19) + v83 * v49
        v209 = (v196 * v196) * v196
        v210 = (recruitment_basal + recruitment_damage * v190) + recruitment_feedback * ((k7 * v209) / (feedback_midpoint_cubed + v209))
        v211 = v206 / (v206 + half_effect_million_cells)
        v212 = m1_to_m2_per_day * (1.0 + polarisation_gain * v211)
        v213 = ((k3 * v210 - (v212 + m1_loss_per_day) * v196) + m2_to_m1_per_day * v204) + v16 * v129
        v214 = v101 * v19
        v215 = v103 * v49
        v216 = ((((v213 + v17 * v161) + v18 * v195) - v214) - v215) + v105 * v193
        v217 = (((((v212 * v196 - k1 * v204) + v16 * v128) + v17 * v160) + v18 * v194) + v214) + v215
        v218 = v217 + v107 * v216
        v219 = ((((v203 + v73 * v193) - v75 * v208) + v96 * v216) - v109 * v218) * v118
        v220 = (v193 + k17 * v219) * v72
        v221 = v186 + (-0.687886036105895) * v220
        v222 = ((load_relief + 1.221224509226641 * v121) + 6.019134481288629 * v153) + 12.53708332932087 * v187
        v223 = v192 * v60
        v224 = v222 + (-0.687886036105895) * v223
        v225 = ((pro_inflammatory + 1.221224509226641 * v119) + 6.019134481288629 * v151) + 12.53708332932087 * v184
        v226 = v225 + (-0.687886036105895) * v219
        v227 = damage_turnover_per_day * ((k6 * (1.0 - v224) + damage_tissue_share * v226) - v221)
        v228 = ((load_relief_per_day * (load_relief_target - v224) + v22 * v121) + v23 * v153) + v24 * v187
        v229 = v228 + v25 * v223
        v230 = ((((v227 + v22 * v120) + v23 * v152) + v24 * v185) + v25 * v220) - v61 * v229
        v231 = ((m1 + 1.221224509226641 * v129) + 6.019134481288629 * v161) + 12.53708332932087 * v195
        v232 = (v218 - v116 * v219) * v108
        v233 = ((v216 + m2_to_m1_per_day * v232) - v115 * v219) * v95
        v234 = v231 + (-0.687886036105895) * v233
        v235 = ((steroid - 1.221224509226641 * v131) + 6.019134481288629 * v163) + 12.53708332932087 * v197
        v236 = v202 * v70
        v237 = v235 + (-0.687886036105895) * v236
        v238 = ((anti_inflammatory + 1.221224509226641 * v133) + 6.019134481288629 * v165) + 12.53708332932087 * v199
        v239 = ((v208 + k23 * v232) + v112 * v219) * v74
        v240 = v238 + (-0.687886036105895) * v239
        v241 = (((cytokine_basal + cytokine_damage * v221) + cytokine_m1 * v234) * (1.0 - v237)) * (k4 / (1.0 + brake_strength * v240))
        v242 = (((pro_decay_per_day * (v241 - v226) + v22 * v119) + v23 * v151) + v24 * v184) + v25 * v219
        v243 = ((((-(steroid_decay_per_day * v237)) - v131 * v22) + v23 * v163) + v24 * v197) + v25 * v236
        v244 = ((m2 + 1.221224509226641 * v128) + 6.019134481288629 * v160) + 12.53708332932087 * v194
        v245 = v244 + (-0.687886036105895) * v232
        v246 = potency * (unlicensed_secretion + k0 * (v226 / (v226 + half_licensing_cytokine)))
        v247 = v246 * (v21 + v51)
        v248 = (anti_decay_per_day * (k8 * (v245 + k5 * v247) - v240) + v22 * v133) + v23 * v165
        v249 = (((v248 + v24 * v199) + v25 * v239) + v82 * v26) + v83 * v52
        v250 = (v234 * v234) * v234
        v251 = (recruitment_basal + recruitment_damage * v221) + recruitment_feedback * ((k7 * v250) / (feedback_midpoint_cubed + v250))
        v252 = v247 / (v247 + half_effect_million_cells)
        v253 = m1_to_m2_per_day * (1.0 + polarisation_gain * v252)
        v254 = ((k3 * v251 - (v253 + m1_loss_per_day) * v234) + m2_to_m1_per_day * v245) + v22 * v129
        v255 = v101 * v26
        v256 = v103 * v52
        v257 = (((((v254 + v23 * v161) + v24 * v195) + v25 * v233) - v255) - v256) + v105 * v230
        v258 = ((((v253 * v234 - k1 * v245) + v22 * v128) + v23 * v160) + v24 * v194) + v25 * v232
        v259 = ((v258 + v255) + v256) + v107 * v257
        v260 = (((((v242 - v71 * v243) + v73 * v230) - v75 * v249) + v96 * v257) - v109 * v259) * v118
        v261 = (v230 + k17 * v260) * v72
        v262 = v221 + v261
        v263 = v229 * v60
        v264 = v224 + v263
        v265 = v226 + v260
        v266 = damage_turnover_per_day * ((k6 * (1.0 - v264) + damage_tissue_share * v265) - v262)
        v267 = ((load_relief_per_day * (load_relief_target - v264) + v29 * v121) + v30 * v153) + v31 * v187
        v268 = (v267 + v32 * v223) + v34 * v263
        v269 = (((((v266 + v29 * v120) + v30 * v152) + v31 * v185) + v32 * v220) + v34 * v261) - v61 * v268
        v270 = (v259 - v116 * v260) * v108
        v271 = ((v257 + m2_to_m1_per_day * v270) - v115 * v260) * v95
        v272 = v234 + v271
        v273 = v243 * v70
        v274 = v237 + v273
        v275 = ((v249 + k23 * v270) + v112 * v260) * v74
        v276 = v240 + v275
        v277 = (((cytokine_basal + cytokine_damage * v262) + cytokine_m1 * v272) * (1.0 - v274)) * (k4 / (1.0 + brake_strength * v276))
        v278 = (((pro_decay_per_day * (v277 - v265) + v29 * v119) + v30 * v151) + v31 * v184) + v32 * v219
        v279 = ((((-(steroid_decay_per_day * v274)) - v131 * v29) + v30 * v163) + v31 * v197) + v32 * v236
        v280 = v279 + v34 * v273
        v281 = v245 + v270
        v282 = potency * (unlicensed_secretion + k0 * (v265 / (v265 + half_licensing_cytokine)))
        v283 = v282 * (v28 + v54)
        v284 = (anti_decay_per_day * (k8 * (v281 + k5 * v283) - v276) + v29 * v133) + v30 * v165
        v285 = ((((v284 + v31 * v199) + v32 * v239) + v34 * v275) + v82 * v35) + v83 * v56
        v286 = (v272 * v272) * v272
        v287 = (recruitment_basal + recruitment_damage * v262) + recruitment_feedback * ((k7 * v286) / (feedback_midpoint_cubed + v286))
        v288 = v283 / (v283 + half_effect_million_cells)
        v289 = m1_to_m2_per_day * (1.0 + polarisation_gain * v288)
        v290 = ((k3 * v287 - (v289 + m1_loss_per_day) * v272) + m2_to_m1_per_day * v281) + v29 * v129
        v291 = v101 * v35
        v292 = v103 * v56
        v293 = ((((((v290 + v30 * v161) + v31 * v195) + v32 * v233) + v34 * v271) - v291) - v292) + v105 * v269
        v294 = ((((v289 * v272 - k1 * v281) + v29 * v128) + v30 * v160) + v31 * v194) + v32 * v232
        v295 = (((v294 + v34 * v270) + v291) + v292) + v107 * v293
        v296 = (((((v278 + v34 * v260) - v71 * v280) + v73 * v269) - v75 * v285) + v96 * v293) - v109 * v295
        v297 = v296 * v118
        v298 = (v269 + k17 * v297) * v72
        v299 = v262 + v298
        v300 = (v295 - v116 * v297) * v108
        v301 = ((v293 + m2_to_m1_per_day * v300) - v115 * v297) * v95
        v302 = v272 + v301
        v303 = v281 + v300
        v304 = v265 + v297
        v305 = ((v285 + k23 * v300) + v112 * v297) * v74
        v306 = v276 + v305
        v307 = 1.0 + catabolic_gain * pro_inflammatory
        v308 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v92) - v307 * proteoglycan)
        v309 = k26 * v99
        v310 = v309 * v3
        v311 = v309 * v39
        v312 = proteoglycan_turnover_per_day * (synthesis_gain * v113 - catabolic_gain * proteoglycan)
        v313 = 1.0 / (v2 + proteoglycan_turnover_per_day * v307)
        v314 = (((v308 - v0 * v310) - v38 * v311) + v312 * v119) * v313
        v315 = proteoglycan + 1.544 * v314
        v316 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v144) - (1.0 + catabolic_gain * v123) * v315)
        v317 = ((((v316 + v6 * v314) + v310 * v7) + v311 * v42) + v312 * v151) * v313
        v318 = (proteoglycan + 0.9466785280815826 * v314) + 0.2557011698983284 * v317
        v319 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v177) - (1.0 + catabolic_gain * v155) * v318)
        v320 = (((((v319 + v10 * v314) + v11 * v317) + v310 * v12) + v311 * v45) + v312 * v184) * v313
        v321 = ((proteoglycan + 1.221224509226641 * v314) + 6.019134481288629 * v317) + 12.53708332932087 * v320
        v322 = ((proteoglycan + 3.314825187068521 * v314) + 2.896124015972201 * v317) + 0.9986419139977817 * v320
        v323 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v211) - (1.0 + catabolic_gain * v189) * v322)
        v324 = (((((v323 + v16 * v314) + v17 * v317) + v18 * v320) + v310 * v19) + v311 * v49) + v312 * v219
        v325 = v324 * v313
        v326 = v321 + (-0.687886036105895) * v325
        v327 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v252) - (1.0 + catabolic_gain * v226) * v326)
        v328 = (((((v327 + v22 * v314) + v23 * v317) + v24 * v320) + v25 * v325) + v310 * v26) + v311 * v52
        v329 = (v328 + v312 * v260) * v313
        v330 = v326 + v329
        v331 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v288) - (1.0 + catabolic_gain * v265) * v330)
        v332 = (((((v331 + v29 * v314) + v30 * v317) + v31 * v320) + v32 * v325) + v34 * v329) + v310 * v35
        v333 = ((v332 + v311 * v56) + v312 * v297) * v313
        v334 = v330 + v333
        v335 = collagen_loss_per_day * pro_inflammatory
        v336 = 1.0 - k9 * proteoglycan
        v337 = sqrt(v336 * v336 + 1e-06)
        v338 = v336 + v337
        v339 = v335 * (0.5 * v338)
        v340 = k9 * v336
        v341 = collagen * (v335 * (0.5 * ((0.5 / v337) * ((-v340) - v340) - k9)))
        v342 = collagen * (k27 * v338)
        v343 = 1.0 / (v2 + v339)
        v344 = ((v339 * collagen + v341 * v314) + v342 * v119) * v343
        v345 = 1.0 - k9 * v315
        v346 = ((collagen_loss_per_day * v123) * (0.5 * (v345 + (sqrt(v345 * v345 + 1e-06))))) * (collagen - 1.544 * v344)
        v347 = ((((-v346) - v344 * v6) - v341 * v317) - v342 * v151) * v343
        v348 = 1.0 - k9 * v318
        v349 = ((collagen_loss_per_day * v155) * (0.5 * (v348 + (sqrt(v348 * v348 + 1e-06))))) * ((collagen - 0.9466785280815826 * v344) + 0.2557011698983284 * v347)
        v350 = (((((-v349) - v344 * v10) + v11 * v347) - v341 * v320) - v342 * v184) * v343
        v351 = ((collagen - 1.221224509226641 * v344) + 6.019134481288629 * v347) + 12.53708332932087 * v350
        v352 = 1.0 - k9 * v322
        v353 = ((collagen - 3.314825187068521 * v344) + 2.896124015972201 * v347) + 0.9986419139977817 * v350
        v354 = ((collagen_loss_per_day * v189) * (0.5 * (v352 + (sqrt(v352 * v352 + 1e-06))))) * v353
        v355 = (((((-v354) - v344 * v16) + v17 * v347) + v18 * v350) - v341 * v325) - v342 * v219
        v356 = v355 * v343
        v357 = v351 + (-0.687886036105895) * v356
        v358 = 1.0 - k9 * v326
        v359 = ((collagen_loss_per_day * v226) * (0.5 * (v358 + (sqrt(v358 * v358 + 1e-06))))) * v357
        v360 = (((((-v359) - v344 * v22) + v23 * v347) + v24 * v350) + v25 * v356) - v341 * v329
        v361 = (v360 - v342 * v260) * v343
        v362 = v357 + v361
        v363 = 1.0 - k9 * v330
        v364 = ((collagen_loss_per_day * v265) * (0.5 * (v363 + (sqrt(v363 * v363 + 1e-06))))) * v362
        v365 = ((((((-v364) - v344 * v29) + v30 * v347) + v31 * v350) + v32 * v356) + v34 * v361) - v341 * v333
        v366 = (v365 - v342 * v297) * v343
        v367 = v362 + v366
        v368 = 1.0 / (v2 + ngf_loss_per_day)
        v369 = (ngf_loss_per_day * ((ngf_basal + k12 * pro_inflammatory) - ngf) + k28 * v119) * v368
        v370 = ngf + 1.544 * v369
        v371 = ((ngf_loss_per_day * ((ngf_basal + k12 * v123) - v370) + v6 * v369) + k28 * v151) * v368
        v372 = (ngf + 0.9466785280815826 * v369) + 0.2557011698983284 * v371
        v373 = ((ngf_loss_per_day * ((ngf_basal + k12 * v155) - v372) + v10 * v369) + v11 * v371) + k28 * v184
        v374 = v373 * v368
        v375 = ((ngf + 1.221224509226641 * v369) + 6.019134481288629 * v371) + 12.53708332932087 * v374
        v376 = ((ngf + 3.314825187068521 * v369) + 2.896124015972201 * v371) + 0.9986419139977817 * v374
        v377 = ((ngf_loss_per_day * ((ngf_basal + k12 * v189) - v376) + v16 * v369) + v17 * v371) + v18 * v374
        v378 = (v377 + k28 * v219) * v368
        v379 = v375 + (-0.687886036105895) * v378
        v380 = ((ngf_loss_per_day * ((ngf_basal + k12 * v226) - v379) + v22 * v369) + v23 * v371) + v24 * v374
        v381 = ((v380 + v25 * v378) + k28 * v260) * v368
        v382 = v379 + v381
        v383 = ((ngf_loss_per_day * ((ngf_basal + k12 * v265) - v382) + v29 * v369) + v30 * v371) + v31 * v374
        v384 = (((v383 + v32 * v378) + v34 * v381) + k28 * v297) * v368
        v385 = v382 + v384
        v386 = ngf_share * ngf
        v387 = k10 * antibody_central
        v388 = 1.0 / (v387 + antibody_ic50_ug_per_l)
        v389 = 1.0 - v387 * v388
        v390 = k29 * v389
        v391 = peripheral_per_day * ((v386 * v389 + k11 * pro_inflammatory) - peripheral) + v390 * v369
        v392 = peripheral_per_day * ((k10 * v388 - (k10 * (v388 * v388)) * v387) * v386)
        v393 = antibody_exchange_l_per_day * (v387 - k13 * antibody_peripheral)
        v394 = k14 * antibody_central
        v395 = 1.0 / (antibody_km_ug_per_l + v387)
        v396 = (k15 * antibody_central + v393) + v394 * v395
        v397 = 1.0 / (v2 + (k33 + (k14 * v395 - (k10 * (v395 * v395)) * v394)))
        v398 = k31 * v397
        v399 = 1.0 / ((v2 + k32) - k34 * v397)
        v400 = (v393 - v396 * v398) * v399
        v401 = (k32 * v400 - v396) * v397
        v402 = 1.0 / (v2 + peripheral_per_day)
        v403 = ((v391 - v392 * v401) + k30 * v119) * v402
        v404 = antibody_central + 1.544 * v401
        v405 = k10 * v404
        v406 = peripheral + 1.544 * v403
        v407 = ((ngf_share * v370) * (1.0 - v405 / (v405 + antibody_ic50_ug_per_l)) + k11 * v123) - v406
        v408 = antibody_exchange_l_per_day * (v405 - k13 * (antibody_peripheral + 1.544 * v400))
        v409 = v6 * v401 - ((k15 * v404 + v408) + (k14 * v404) / (antibody_km_ug_per_l + v405))
        v410 = ((v408 + v6 * v400) + v398 * v409) * v399
        v411 = (v409 + k32 * v410) * v397
        v412 = (((peripheral_per_day * v407 + v6 * v403) + v390 * v371) - v392 * v411) + k30 * v151
        v413 = v412 * v402
        v414 = (antibody_central + 0.9466785280815826 * v401) + 0.2557011698983284 * v411
        v415 = k10 * v414
        v416 = (peripheral + 0.9466785280815826 * v403) + 0.2557011698983284 * v413
        v417 = ((ngf_share * v372) * (1.0 - v415 / (v415 + antibody_ic50_ug_per_l)) + k11 * v155) - v416
        v418 = k13 * ((antibody_peripheral + 0.9466785280815826 * v400) + 0.2557011698983284 * v410)
        v419 = antibody_exchange_l_per_day * (v415 - v418)
        v420 = v10 * v401 - ((k15 * v414 + v419) + (k14 * v414) / (antibody_km_ug_per_l + v415))
        v421 = v420 + v11 * v411
        v422 = (((v419 + v10 * v400) + v11 * v410) + v398 * v421) * v399
        v423 = (v421 + k32 * v422) * v397
        v424 = (((peripheral_per_day * v417 + v10 * v403) + v11 * v413) + v390 * v374) - v392 * v423
        v425 = (v424 + k30 * v184) * v402
        v426 = ((peripheral + 1.221224509226641 * v403) + 6.019134481288629 * v413) + 12.53708332932087 * v425
        v427 = ((antibody_central + 3.314825187068521 * v401) + 2.896124015972201 * v411) + 0.9986419139977817 * v423
        v428 = k10 * v427
        v429 = ((peripheral + 3.314825187068521 * v403) + 2.896124015972201 * v413) + 0.9986419139977817 * v425
        v430 = ((ngf_share * v376) * (1.0 - v428 / (v428 + antibody_ic50_ug_per_l)) + k11 * v189) - v429
        v431 = (((peripheral_per_day * v430 + v16 * v403) + v17 * v413) + v18 * v425) + v390 * v378
        v432 = ((antibody_peripheral + 3.314825187068521 * v400) + 2.896124015972201 * v410) + 0.9986419139977817 * v422
        v433 = antibody_exchange_l_per_day * (v428 - k13 * v432)
        v434 = v16 * v401 - ((k15 * v427 + v433) + (k14 * v427) / (antibody_km_ug_per_l + v428))
        v435 = (v434 + v17 * v411) + v18 * v423
        v436 = ((((v433 + v16 * v400) + v17 * v410) + v18 * v422) + v398 * v435) * v399
        v437 = (v435 + k32 * v436) * v397
        v438 = ((v431 - v392 * v437) + k30 * v219) * v402
        v439 = v426 + (-0.687886036105895) * v438
        v440 = ((antibody_central + 1.221224509226641 * v401) + 6.019134481288629 * v411) + 12.53708332932087 * v423
        v441 = v440 + (-0.687886036105895) * v437
        v442 = k10 * v441
        v443 = ((ngf_share * v379) * (1.0 - v442 / (v442 + antibody_ic50_ug_per_l)) + k11 * v226) - v439
        v444 = (((peripheral_per_day * v443 + v22 * v403) + v23 * v413) + v24 * v425) + v25 * v438
        v445 = ((antibody_peripheral + 1.221224509226641 * v400) + 6.019134481288629 * v410) + 12.53708332932087 * v422
        v446 = v445 + (-0.687886036105895) * v436
        v447 = antibody_exchange_l_per_day * (v442 - k13 * v446)
        v448 = v22 * v401 - ((k15 * v441 + v447) + (k14 * v441) / (antibody_km_ug_per_l + v442))
        v449 = ((v448 + v23 * v411) + v24 * v423) + v25 * v437
        v450 = (((((v447 + v22 * v400) + v23 * v410) + v24 * v422) + v25 * v436) + v398 * v449) * v399
        v451 = (v449 + k32 * v450) * v397
        v452 = (((v444 + v390 * v381) - v392 * v451) + k30 * v260) * v402
        v453 = v439 + v452
        v454 = v441 + v451
        v455 = k10 * v454
        v456 = ((ngf_share * v382) * (1.0 - v455 / (v455 + antibody_ic50_ug_per_l)) + k11 * v265) - v453
        v457 = (((peripheral_per_day * v456 + v29 * v403) + v30 * v413) + v31 * v425) + v32 * v438
        v458 = v446 + v450
        v459 = antibody_exchange_l_per_day * (v455 - k13 * v458)
        v460 = v29 * v401 - ((k15 * v454 + v459) + (k14 * v454) / (antibody_km_ug_per_l + v455))
        v461 = (((v460 + v30 * v411) + v31 * v423) + v32 * v437) + v34 * v451
        v462 = (((((v459 + v29 * v400) + v30 * v410) + v31 * v422) + v32 * v436) + v34 * v450) + v398 * v461
        v463 = v462 * v399
        v464 = (v461 + k32 * v463) * v397
        v465 = ((((v457 + v34 * v452) + v390 * v384) - v392 * v464) + k30 * v297) * v402
        v466 = v453 + v465
        v467 = 1.0 / (v2 + central_per_day)
        v468 = (central_per_day * (peripheral - central) + central_per_day * v403) * v467
        v469 = (central_per_day * (v406 - (central + 1.544 * v468)) + v6 * v468) + central_per_day * v413
        v470 = v469 * v467
        v471 = central_per_day * (v416 - ((central + 0.9466785280815826 * v468) + 0.2557011698983284 * v470))
        v472 = (((v471 + v10 * v468) + v11 * v470) + central_per_day * v425) * v467
        v473 = ((central + 1.221224509226641 * v468) + 6.019134481288629 * v470) + 12.53708332932087 * v472
        v474 = ((central + 3.314825187068521 * v468) + 2.896124015972201 * v470) + 0.9986419139977817 * v472
        v475 = (((central_per_day * (v429 - v474) + v16 * v468) + v17 * v470) + v18 * v472) + central_per_day * v438
        v476 = v475 * v467
        v477 = v473 + (-0.687886036105895) * v476
        v478 = (((central_per_day * (v439 - v477) + v22 * v468) + v23 * v470) + v24 * v472) + v25 * v476
        v479 = (v478 + central_per_day * v452) * v467
        v480 = v477 + v479
        v481 = (((central_per_day * (v453 - v480) + v29 * v468) + v30 * v470) + v31 * v472) + v32 * v476
        v482 = ((v481 + v34 * v479) + central_per_day * v465) * v467
        v483 = v480 + v482
        v484 = v280 * v70
        v485 = v274 + v484
        v486 = v268 * v60
        v487 = v264 + v486
        v488 = v454 + v464
        v489 = v458 + v463
        v490 = v36 / (atol + rtol * (max(abs(fast_cells), abs(v37))))
        v491 = v57 / (atol + rtol * (max(abs(slow_cells), abs(v58))))
        v492 = v298 / (atol + rtol * (max(abs(damage), abs(v299))))
        v493 = v301 / (atol + rtol * (max(abs(m1), abs(v302))))
        v494 = v300 / (atol + rtol * (max(abs(m2), abs(v303))))
        v495 = v297 / (atol + rtol * (max(abs(pro_inflammatory), abs(v304))))
        v496 = ((((v490 * v490 + v491 * v491) + v492 * v492) + v493 * v493) + v494 * v494) + v495 * v495
        v497 = v305 / (atol + rtol * (max(abs(anti_inflammatory), abs(v306))))
        v498 = v333 / (atol + rtol * (max(abs(proteoglycan), abs(v334))))
        v499 = v366 / (atol + rtol * (max(abs(collagen), abs(v367))))
        v500 = v384 / (atol + rtol * (max(abs(ngf), abs(v385))))
        v501 = v465 / (atol + rtol * (max(abs(peripheral), abs(v466))))
        v502 = ((((v496 + v497 * v497) + v498 * v498) + v499 * v499) + v500 * v500) + v501 * v501
        v503 = v482 / (atol + rtol * (max(abs(central), abs(v483))))
        v504 = v484 / (atol + rtol * (max(abs(steroid), abs(v485))))
        v505 = v486 / (atol + rtol * (max(abs(load_relief), abs(v487))))
        v506 = v464 / (atol + rtol * (max(abs(antibody_central), abs(v488))))
        v507 = v463 / (atol + rtol * (max(abs(antibody_peripheral), abs(v489))))
        v508 = ((((v502 + v503 * v503) + v504 * v504) + v505 * v505) + v506 * v506) + v507 * v507
        v509 = ((((((((v37 + v58) + v299) + v302) + v303) + v304) + v306) + v334) + v367) + v385
        v510 = ((((((v509 + v466) + v483) + v485) + v487) + load_relief_target) + v488) + v489
        v511 = 0.058823529411764705 * v508 + (v510 - v510)
        error = v511
        work[288 + lane] = error
        work[0 + lane] = v37 if error <= 1.0 else fast_cells
        work[16 + lane] = v58 if error <= 1.0 else slow_cells
        work[32 + lane] = v299 if error <= 1.0 else damage
        work[48 + lane] = v302 if error <= 1.0 else m1
        work[64 + lane] = v303 if error <= 1.0 else m2
        work[80 + lane] = v304 if error <= 1.0 else pro_inflammatory
        work[96 + lane] = v306 if error <= 1.0 else anti_inflammatory
        work[112 + lane] = v334 if error <= 1.0 else proteoglycan
        work[128 + lane] = v367 if error <= 1.0 else collagen
        work[144 + lane] = v385 if error <= 1.0 else ngf
        work[160 + lane] = v466 if error <= 1.0 else peripheral
        work[176 + lane] = v483 if error <= 1.0 else central
        work[192 + lane] = v485 if error <= 1.0 else steroid
        work[208 + lane] = v487 if error <= 1.0 else load_relief
        work[240 + lane] = v488 if error <= 1.0 else antibody_central
        work[256 + lane] = v489 if error <= 1.0 else antibody_peripheral
