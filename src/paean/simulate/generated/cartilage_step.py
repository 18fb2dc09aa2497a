"""One Rodas4 step of paean.simulate.body.Body.rates, cartilage.

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
    k3 = 1.0 / k2
    k4 = (m1_to_m2_per_day + m1_loss_per_day) - m2_to_m1_per_day * k2
    k5 = 1.0 + brake_strength
    k6 = secretion_ratio / reference_macrophages_million
    k7 = (1.0 - damage_tissue_share) * mechanical_load
    k8 = 1.0 + feedback_midpoint_cubed
    k9 = 1.0 / collagen_protecting_proteoglycan
    k10 = 1.0 / antibody_central_l
    k11 = 1.0 - ngf_share
    k12 = 1.0 - ngf_basal
    k13 = 1.0 / antibody_peripheral_l
    k14 = antibody_vmax_ug_per_day * k10
    k15 = antibody_clearance_l_per_day * k10
    k16 = k7 * damage_turnover_per_day
    k17 = damage_turnover_per_day * damage_tissue_share
    k18 = k4 * recruitment_damage
    k19 = k4 * recruitment_feedback
    k20 = potency * k0
    k21 = m1_to_m2_per_day * polarisation_gain
    k22 = k5 * brake_strength
    k23 = anti_decay_per_day * k3
    k24 = anti_decay_per_day * (k3 * k6)
    k25 = anti_decay_per_day * (k3 * (k6 * potency))
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
        v65 = k16 * v64
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
        v79 = (pro_decay_per_day * ((k22 * (v71 * v71)) * v70)) * v78
        v80 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v81 = unlicensed_secretion + k0 * (pro_inflammatory * v80)
        v82 = potency * v81
        v83 = fast_cells + slow_cells
        v84 = v82 * v83
        v85 = k25 * v81
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
        v100 = 1.0 / (v2 - (k19 * (v93 * (k8 * v94) - ((v93 * v93) * v94) * v95) - v99))
        v101 = (pro_decay_per_day * (v72 * (cytokine_m1 * v69))) * v100
        v102 = recruitment_basal + recruitment_damage * damage
        v103 = k4 * (v102 + recruitment_feedback * (v95 * v93)) - v99 * m1
        v104 = v96 * v96
        v105 = v96 * v82 - (v104 * v82) * v84
        v106 = m1 * (k21 * v105)
        v107 = v106 * v3
        v108 = v0 * v107
        v109 = v106 * v41
        v110 = v40 * v109
        v111 = k18 * v76
        v112 = (((v103 + m2_to_m1_per_day * m2) + v108) + v110) + v111 * v67
        v113 = v98 * v100
        v114 = 1.0 / ((v2 + k1) - m2_to_m1_per_day * v113)
        v115 = (k23 * v79 - m2_to_m1_per_day * v101) * v114
        v116 = (((v98 * m1 - k1 * m2) - v108) - v110) + v113 * v112
        v117 = v83 * (k20 * (v80 - (v80 * v80) * pro_inflammatory))
        v118 = k24 * v117
        v119 = v96 * v117 - (v104 * v117) * v84
        v120 = m1 * (k21 * v119)
        v121 = v120 - k35 * v76
        v122 = v113 * v121 - v120
        v123 = (((v2 + pro_decay_per_day) - k17 * v77) + v118 * v79) + v101 * v121
        v124 = 1.0 / (v123 - v115 * v122)
        v125 = (((v90 - v79 * v89) + v101 * v112) - v115 * v116) * v124
        v126 = (v67 + k17 * v125) * v76
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
        v140 = ((v89 + k23 * v134) + v118 * v125) * v78
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
        v161 = (v133 + k17 * v160) * v76
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
        v176 = ((v148 + k23 * v170) + v118 * v160) * v78
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
        v198 = (v169 + k17 * v197) * v76
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
        v220 = ((v185 + k23 * v212) + v118 * v197) * v78
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
        v246 = (v211 + k17 * v245) * v76
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
        v267 = ((v231 + k23 * v259) + v118 * v245) * v78
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
        v293 = (v257 + k17 * v292) * v76
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
        v309 = ((v278 + k23 * v303) + v118 * v292) * v78
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
        v335 = (v302 + k17 * v334) * v76
        v336 = v294 + v335
        v337 = (v333 - v122 * v334) * v114
        v338 = ((v331 + m2_to_m1_per_day * v337) - v121 * v334) * v100
        v339 = v305 + v338
        v340 = v315 + v337
        v341 = v297 + v334
        v342 = ((v320 + k23 * v337) + v118 * v334) * v78
        v343 = v310 + v342
        v344 = 1.0 + catabolic_gain * pro_inflammatory
        v345 = (1.0 + synthesis_gain * v97) - v344 * proteoglycan
        v346 = k26 * v105
        v347 = v346 * v3
        v348 = v346 * v41
        v349 = synthesis_gain * v119 - catabolic_gain * proteoglycan
        v350 = proteoglycan_turnover_per_day * v349
        v351 = (proteoglycan_turnover_per_day * v345 - v0 * v347) - v40 * v348
        v352 = 1.0 / (v2 + proteoglycan_turnover_per_day * v344)
        v353 = (v351 + v350 * v125) * v352
        v354 = proteoglycan + 1.544 * v353
        v355 = (1.0 + synthesis_gain * v152) - (1.0 + catabolic_gain * v129) * v354
        v356 = (proteoglycan_turnover_per_day * v355 + v6 * v353) + v347 * v7
        v357 = ((v356 + v348 * v44) + v350 * v160) * v352
        v358 = (proteoglycan + 0.9466785280815826 * v353) + 0.2557011698983284 * v357
        v359 = (1.0 + synthesis_gain * v188) - (1.0 + catabolic_gain * v164) * v358
        v360 = (proteoglycan_turnover_per_day * v359 + v10 * v353) + v11 * v357
        v361 = (((v360 + v347 * v12) + v348 * v47) + v350 * v197) * v352
        v362 = (proteoglycan + 1.221224509226641 * v353) + 6.019134481288629 * v357
        v363 = (proteoglycan + 3.314825187068521 * v353) + 2.896124015972201 * v357
        v364 = v363 + 0.9986419139977817 * v361
        v365 = (1.0 + synthesis_gain * v234) - (1.0 + catabolic_gain * v204) * v364
        v366 = (proteoglycan_turnover_per_day * v365 + v17 * v353) + v18 * v357
        v367 = ((((v366 + v19 * v361) + v347 * v20) + v348 * v52) + v350 * v245) * v352
        v368 = (v362 + 12.53708332932087 * v361) + (-0.687886036105895) * v367
        v369 = (1.0 + synthesis_gain * v281) - (1.0 + catabolic_gain * v252) * v368
        v370 = (proteoglycan_turnover_per_day * v369 + v23 * v353) + v24 * v357
        v371 = (((v370 + v25 * v361) + v26 * v367) + v347 * v28) + v348 * v56
        v372 = (v371 + v350 * v292) * v352
        v373 = v368 + v372
        v374 = (1.0 + synthesis_gain * v324) - (1.0 + catabolic_gain * v297) * v373
        v375 = (proteoglycan_turnover_per_day * v374 + v31 * v353) + v32 * v357
        v376 = (((v375 + v33 * v361) + v34 * v367) + v36 * v372) + v347 * v37
        v377 = ((v376 + v348 * v60) + v350 * v334) * v352
        v378 = v373 + v377
        v379 = collagen_loss_per_day * pro_inflammatory
        v380 = 1.0 - k9 * proteoglycan
        v381 = sqrt(v380 * v380 + 1e-06)
        v382 = v380 + v381
        v383 = v379 * (0.5 * v382)
        v384 = k9 * v380
        v385 = collagen * (v379 * (0.5 * ((0.5 / v381) * ((-v384) - v384) - k9)))
        v386 = collagen * (k27 * v382)
        v387 = 1.0 / (v2 + v383)
        v388 = ((v383 * collagen + v385 * v353) + v386 * v125) * v387
        v389 = 1.0 - k9 * v354
        v390 = (collagen_loss_per_day * v129) * (0.5 * (v389 + sqrt(v389 * v389 + 1e-06)))
        v391 = ((-(v390 * (collagen - 1.544 * v388))) - v388 * v6) - v385 * v357
        v392 = (v391 - v386 * v160) * v387
        v393 = 1.0 - k9 * v358
        v394 = (collagen_loss_per_day * v164) * (0.5 * (v393 + sqrt(v393 * v393 + 1e-06)))
        v395 = v394 * ((collagen - 0.9466785280815826 * v388) + 0.2557011698983284 * v392)
        v396 = (((((-v395) - v388 * v10) + v11 * v392) - v385 * v361) - v386 * v197) * v387
        v397 = (collagen - 1.221224509226641 * v388) + 6.019134481288629 * v392
        v398 = 1.0 - k9 * v364
        v399 = (collagen - 3.314825187068521 * v388) + 2.896124015972201 * v392
        v400 = (collagen_loss_per_day * v204) * (0.5 * (v398 + sqrt(v398 * v398 + 1e-06)))
        v401 = ((-(v400 * (v399 + 0.9986419139977817 * v396))) - v388 * v17) + v18 * v392
        v402 = (((v401 + v19 * v396) - v385 * v367) - v386 * v245) * v387
        v403 = (v397 + 12.53708332932087 * v396) + (-0.687886036105895) * v402
        v404 = 1.0 - k9 * v368
        v405 = (collagen_loss_per_day * v252) * (0.5 * (v404 + sqrt(v404 * v404 + 1e-06)))
        v406 = ((((-(v405 * v403)) - v388 * v23) + v24 * v392) + v25 * v396) + v26 * v402
        v407 = ((v406 - v385 * v372) - v386 * v292) * v387
        v408 = v403 + v407
        v409 = 1.0 - k9 * v373
        v410 = (collagen_loss_per_day * v297) * (0.5 * (v409 + sqrt(v409 * v409 + 1e-06)))
        v411 = ((((-(v410 * v408)) - v388 * v31) + v32 * v392) + v33 * v396) + v34 * v402
        v412 = (((v411 + v36 * v407) - v385 * v377) - v386 * v334) * v387
        v413 = v408 + v412
        v414 = 1.0 / (v2 + ngf_loss_per_day)
        v415 = ngf_loss_per_day * ((ngf_basal + k12 * pro_inflammatory) - ngf) + k28 * v125
        v416 = v415 * v414
        v417 = ngf + 1.544 * v416
        v418 = ngf_loss_per_day * ((ngf_basal + k12 * v129) - v417) + v6 * v416
        v419 = (v418 + k28 * v160) * v414
        v420 = (ngf + 0.9466785280815826 * v416) + 0.2557011698983284 * v419
        v421 = ngf_loss_per_day * ((ngf_basal + k12 * v164) - v420) + v10 * v416
        v422 = ((v421 + v11 * v419) + k28 * v197) * v414
        v423 = (ngf + 1.221224509226641 * v416) + 6.019134481288629 * v419
        v424 = (ngf + 3.314825187068521 * v416) + 2.896124015972201 * v419
        v425 = v424 + 0.9986419139977817 * v422
        v426 = ngf_loss_per_day * ((ngf_basal + k12 * v204) - v425) + v17 * v416
        v427 = (((v426 + v18 * v419) + v19 * v422) + k28 * v245) * v414
        v428 = (v423 + 12.53708332932087 * v422) + (-0.687886036105895) * v427
        v429 = ngf_loss_per_day * ((ngf_basal + k12 * v252) - v428) + v23 * v416
        v430 = ((((v429 + v24 * v419) + v25 * v422) + v26 * v427) + k28 * v292) * v414
        v431 = v428 + v430
        v432 = ngf_loss_per_day * ((ngf_basal + k12 * v297) - v431) + v31 * v416
        v433 = (((v432 + v32 * v419) + v33 * v422) + v34 * v427) + v36 * v430
        v434 = (v433 + k28 * v334) * v414
        v435 = v431 + v434
        v436 = ngf_share * ngf
        v437 = k10 * antibody_central
        v438 = 1.0 / (v437 + antibody_ic50_ug_per_l)
        v439 = 1.0 - v437 * v438
        v440 = k29 * v439
        v441 = peripheral_per_day * ((v436 * v439 + k11 * pro_inflammatory) - peripheral)
        v442 = peripheral_per_day * ((k10 * v438 - (k10 * (v438 * v438)) * v437) * v436)
        v443 = antibody_exchange_l_per_day * (v437 - k13 * antibody_peripheral)
        v444 = k14 * antibody_central
        v445 = 1.0 / (antibody_km_ug_per_l + v437)
        v446 = (k15 * antibody_central + v443) + v444 * v445
        v447 = 1.0 / (v2 + (k33 + (k14 * v445 - (k10 * (v445 * v445)) * v444)))
        v448 = k31 * v447
        v449 = 1.0 / ((v2 + k32) - k34 * v447)
        v450 = (v443 - v446 * v448) * v449
        v451 = (k32 * v450 - v446) * v447
        v452 = 1.0 / (v2 + peripheral_per_day)
        v453 = (((v441 + v440 * v416) - v442 * v451) + k30 * v125) * v452
        v454 = antibody_central + 1.544 * v451
        v455 = k10 * v454
        v456 = (ngf_share * v417) * (1.0 - v455 / (v455 + antibody_ic50_ug_per_l))
        v457 = peripheral + 1.544 * v453
        v458 = peripheral_per_day * ((v456 + k11 * v129) - v457) + v6 * v453
        v459 = v455 - k13 * (antibody_peripheral + 1.544 * v450)
        v460 = antibody_exchange_l_per_day * v459
        v461 = (k15 * v454 + v460) + (k14 * v454) / (antibody_km_ug_per_l + v455)
        v462 = v6 * v451 - v461
        v463 = ((v460 + v6 * v450) + v448 * v462) * v449
        v464 = (v462 + k32 * v463) * v447
        v465 = (((v458 + v440 * v419) - v442 * v464) + k30 * v160) * v452
        v466 = (antibody_central + 0.9466785280815826 * v451) + 0.2557011698983284 * v464
        v467 = k10 * v466
        v468 = (ngf_share * v420) * (1.0 - v467 / (v467 + antibody_ic50_ug_per_l))
        v469 = (peripheral + 0.9466785280815826 * v453) + 0.2557011698983284 * v465
        v470 = peripheral_per_day * ((v468 + k11 * v164) - v469) + v10 * v453
        v471 = antibody_peripheral + 0.9466785280815826 * v450
        v472 = v467 - k13 * (v471 + 0.2557011698983284 * v463)
        v473 = antibody_exchange_l_per_day * v472
        v474 = (k15 * v466 + v473) + (k14 * v466) / (antibody_km_ug_per_l + v467)
        v475 = (v10 * v451 - v474) + v11 * v464
        v476 = (((v473 + v10 * v450) + v11 * v463) + v448 * v475) * v449
        v477 = (v475 + k32 * v476) * v447
        v478 = ((((v470 + v11 * v465) + v440 * v422) - v442 * v477) + k30 * v197) * v452
        v479 = (peripheral + 1.221224509226641 * v453) + 6.019134481288629 * v465
        v480 = (antibody_central + 3.314825187068521 * v451) + 2.896124015972201 * v464
        v481 = v480 + 0.9986419139977817 * v477
        v482 = k10 * v481
        v483 = (ngf_share * v425) * (1.0 - v482 / (v482 + antibody_ic50_ug_per_l))
        v484 = (peripheral + 3.314825187068521 * v453) + 2.896124015972201 * v465
        v485 = v484 + 0.9986419139977817 * v478
        v486 = peripheral_per_day * ((v483 + k11 * v204) - v485) + v17 * v453
        v487 = (antibody_peripheral + 3.314825187068521 * v450) + 2.896124015972201 * v463
        v488 = v482 - k13 * (v487 + 0.9986419139977817 * v476)
        v489 = antibody_exchange_l_per_day * v488
        v490 = (k15 * v481 + v489) + (k14 * v481) / (antibody_km_ug_per_l + v482)
        v491 = ((v17 * v451 - v490) + v18 * v464) + v19 * v477
        v492 = ((((v489 + v17 * v450) + v18 * v463) + v19 * v476) + v448 * v491) * v449
        v493 = (v491 + k32 * v492) * v447
        v494 = (((v486 + v18 * v465) + v19 * v478) + v440 * v427) - v442 * v493
        v495 = (v494 + k30 * v245) * v452
        v496 = (v479 + 12.53708332932087 * v478) + (-0.687886036105895) * v495
        v497 = (antibody_central + 1.221224509226641 * v451) + 6.019134481288629 * v464
        v498 = (v497 + 12.53708332932087 * v477) + (-0.687886036105895) * v493
        v499 = k10 * v498
        v500 = (ngf_share * v428) * (1.0 - v499 / (v499 + antibody_ic50_ug_per_l))
        v501 = peripheral_per_day * ((v500 + k11 * v252) - v496) + v23 * v453
        v502 = (antibody_peripheral + 1.221224509226641 * v450) + 6.019134481288629 * v463
        v503 = (v502 + 12.53708332932087 * v476) + (-0.687886036105895) * v492
        v504 = antibody_exchange_l_per_day * (v499 - k13 * v503)
        v505 = (k15 * v498 + v504) + (k14 * v498) / (antibody_km_ug_per_l + v499)
        v506 = (((v23 * v451 - v505) + v24 * v464) + v25 * v477) + v26 * v493
        v507 = (((v504 + v23 * v450) + v24 * v463) + v25 * v476) + v26 * v492
        v508 = (v507 + v448 * v506) * v449
        v509 = (v506 + k32 * v508) * v447
        v510 = (((v501 + v24 * v465) + v25 * v478) + v26 * v495) + v440 * v430
        v511 = ((v510 - v442 * v509) + k30 * v292) * v452
        v512 = v496 + v511
        v513 = v498 + v509
        v514 = k10 * v513
        v515 = (ngf_share * v431) * (1.0 - v514 / (v514 + antibody_ic50_ug_per_l))
        v516 = peripheral_per_day * ((v515 + k11 * v297) - v512) + v31 * v453
        v517 = (((v516 + v32 * v465) + v33 * v478) + v34 * v495) + v36 * v511
        v518 = v503 + v508
        v519 = antibody_exchange_l_per_day * (v514 - k13 * v518)
        v520 = (k15 * v513 + v519) + (k14 * v513) / (antibody_km_ug_per_l + v514)
        v521 = (((v31 * v451 - v520) + v32 * v464) + v33 * v477) + v34 * v493
        v522 = v521 + v36 * v509
        v523 = (((v519 + v31 * v450) + v32 * v463) + v33 * v476) + v34 * v492
        v524 = ((v523 + v36 * v508) + v448 * v522) * v449
        v525 = (v522 + k32 * v524) * v447
        v526 = (((v517 + v440 * v434) - v442 * v525) + k30 * v334) * v452
        v527 = v512 + v526
        v528 = 1.0 / (v2 + central_per_day)
        v529 = (central_per_day * (peripheral - central) + central_per_day * v453) * v528
        v530 = central_per_day * (v457 - (central + 1.544 * v529)) + v6 * v529
        v531 = (v530 + central_per_day * v465) * v528
        v532 = v469 - ((central + 0.9466785280815826 * v529) + 0.2557011698983284 * v531)
        v533 = (central_per_day * v532 + v10 * v529) + v11 * v531
        v534 = (v533 + central_per_day * v478) * v528
        v535 = (central + 1.221224509226641 * v529) + 6.019134481288629 * v531
        v536 = (central + 3.314825187068521 * v529) + 2.896124015972201 * v531
        v537 = central_per_day * (v485 - (v536 + 0.9986419139977817 * v534)) + v17 * v529
        v538 = (((v537 + v18 * v531) + v19 * v534) + central_per_day * v495) * v528
        v539 = (v535 + 12.53708332932087 * v534) + (-0.687886036105895) * v538
        v540 = ((central_per_day * (v496 - v539) + v23 * v529) + v24 * v531) + v25 * v534
        v541 = ((v540 + v26 * v538) + central_per_day * v511) * v528
        v542 = v539 + v541
        v543 = ((central_per_day * (v512 - v542) + v31 * v529) + v32 * v531) + v33 * v534
        v544 = (((v543 + v34 * v538) + v36 * v541) + central_per_day * v526) * v528
        v545 = v542 + v544
        v546 = v314 * v74
        v547 = v307 + v546
        v548 = v301 * v64
        v549 = v296 + v548
        v550 = v513 + v525
        v551 = v518 + v524
        v552 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v553 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v554 = v335 / (atol + rtol * max(abs(damage), abs(v336)))
        v555 = v338 / (atol + rtol * max(abs(m1), abs(v339)))
        v556 = v337 / (atol + rtol * max(abs(m2), abs(v340)))
        v557 = v334 / (atol + rtol * max(abs(pro_inflammatory), abs(v341)))
        v558 = (((v552 * v552 + v553 * v553) + v554 * v554) + v555 * v555) + v556 * v556
        v559 = v342 / (atol + rtol * max(abs(anti_inflammatory), abs(v343)))
        v560 = v377 / (atol + rtol * max(abs(proteoglycan), abs(v378)))
        v561 = v412 / (atol + rtol * max(abs(collagen), abs(v413)))
        v562 = v434 / (atol + rtol * max(abs(ngf), abs(v435)))
        v563 = (((v558 + v557 * v557) + v559 * v559) + v560 * v560) + v561 * v561
        v564 = v526 / (atol + rtol * max(abs(peripheral), abs(v527)))
        v565 = v544 / (atol + rtol * max(abs(central), abs(v545)))
        v566 = v546 / (atol + rtol * max(abs(steroid), abs(v547)))
        v567 = v548 / (atol + rtol * max(abs(load_relief), abs(v549)))
        v568 = (((v563 + v562 * v562) + v564 * v564) + v565 * v565) + v566 * v566
        v569 = v525 / (atol + rtol * max(abs(antibody_central), abs(v550)))
        v570 = v524 / (atol + rtol * max(abs(antibody_peripheral), abs(v551)))
        v571 = (((((((v39 + v62) + v336) + v339) + v340) + v341) + v343) + v378) + v413
        v572 = (((((v571 + v435) + v527) + v545) + v547) + v549) + load_relief_target
        v573 = (v572 + v550) + v551
        v574 = 0.058823529411764705 * (((v568 + v567 * v567) + v569 * v569) + v570 * v570)
        v575 = v574 + (v573 - v573)
        error = v575
        work[288 + lane] = error
        work[0 + lane] = v39 if error <= 1.0 else fast_cells
        work[16 + lane] = v62 if error <= 1.0 else slow_cells
        work[32 + lane] = v336 if error <= 1.0 else damage
        work[48 + lane] = v339 if error <= 1.0 else m1
        work[64 + lane] = v340 if error <= 1.0 else m2
        work[80 + lane] = v341 if error <= 1.0 else pro_inflammatory
        work[96 + lane] = v343 if error <= 1.0 else anti_inflammatory
        work[112 + lane] = v378 if error <= 1.0 else proteoglycan
        work[128 + lane] = v413 if error <= 1.0 else collagen
        work[144 + lane] = v435 if error <= 1.0 else ngf
        work[160 + lane] = v527 if error <= 1.0 else peripheral
        work[176 + lane] = v545 if error <= 1.0 else central
        work[192 + lane] = v547 if error <= 1.0 else steroid
        work[208 + lane] = v549 if error <= 1.0 else load_relief
        work[240 + lane] = v550 if error <= 1.0 else antibody_central
        work[256 + lane] = v551 if error <= 1.0 else antibody_peripheral
