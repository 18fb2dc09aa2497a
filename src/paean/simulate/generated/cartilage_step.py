"""One Rodas4 step of paean.simulate.body.Body.rates, cartilage.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2305; divisions and roots: 90.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 47
PREPARED = 75
FLOPS = 2305
DIVISIONS = 90


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
    k27 = proteoglycan_turnover_per_day * steroid_wear
    k28 = 0.5 * share_per_million
    k29 = 0.5 * collagen_loss_per_day
    k30 = ngf_loss_per_day * k12
    k31 = peripheral_per_day * ngf_share
    k32 = peripheral_per_day * k11
    k33 = antibody_exchange_l_per_day * k10
    k34 = k13 * antibody_exchange_l_per_day
    k35 = k15 + k33
    k36 = k34 * k33
    k37 = k17 * k18
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
        k36,
        k37,
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
        proteoglycan_turnover_per_day = work[944 + lane]
        catabolic_gain = work[960 + lane]
        synthesis_gain = work[976 + lane]
        collagen_loss_per_day = work[992 + lane]
        steroid_wear = work[1008 + lane]
        ngf_loss_per_day = work[1024 + lane]
        ngf_basal = work[1040 + lane]
        peripheral_per_day = work[1056 + lane]
        central_per_day = work[1072 + lane]
        ngf_share = work[1088 + lane]
        steroid_decay_per_day = work[1104 + lane]
        load_relief_per_day = work[1120 + lane]
        antibody_exchange_l_per_day = work[1136 + lane]
        antibody_km_ug_per_l = work[1152 + lane]
        antibody_ic50_ug_per_l = work[1168 + lane]
        k0 = work[1184 + lane]
        k1 = work[1200 + lane]
        k3 = work[1216 + lane]
        k4 = work[1232 + lane]
        k5 = work[1248 + lane]
        k6 = work[1264 + lane]
        k7 = work[1280 + lane]
        k8 = work[1296 + lane]
        k9 = work[1312 + lane]
        k10 = work[1328 + lane]
        k11 = work[1344 + lane]
        k12 = work[1360 + lane]
        k13 = work[1376 + lane]
        k14 = work[1392 + lane]
        k15 = work[1408 + lane]
        k16 = work[1424 + lane]
        k17 = work[1440 + lane]
        k18 = work[1456 + lane]
        k19 = work[1472 + lane]
        k20 = work[1488 + lane]
        k21 = work[1504 + lane]
        k22 = work[1520 + lane]
        k23 = work[1536 + lane]
        k24 = work[1552 + lane]
        k25 = work[1568 + lane]
        k26 = work[1584 + lane]
        k27 = work[1600 + lane]
        k28 = work[1616 + lane]
        k29 = work[1632 + lane]
        k30 = work[1648 + lane]
        k31 = work[1664 + lane]
        k32 = work[1680 + lane]
        k33 = work[1696 + lane]
        k34 = work[1712 + lane]
        k35 = work[1728 + lane]
        k36 = work[1744 + lane]
        k37 = work[1760 + lane]
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
        v121 = v120 - k37 * v76
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
        v162 = (v133 + k17 * v161) * v76
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
        v177 = ((v149 + k23 * v171) + v118 * v161) * v78
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
        v200 = (v170 + k17 * v199) * v76
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
        v222 = ((v187 + k23 * v214) + v118 * v199) * v78
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
        v249 = (v213 + k17 * v248) * v76
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
        v270 = ((v234 + k23 * v262) + v118 * v248) * v78
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
        v297 = (v260 + k17 * v296) * v76
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
        v313 = ((v282 + k23 * v307) + v118 * v296) * v78
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
        v340 = (v306 + k17 * v339) * v76
        v341 = v298 + v340
        v342 = (v338 - v122 * v339) * v114
        v343 = ((v336 + m2_to_m1_per_day * v342) - v121 * v339) * v100
        v344 = v309 + v343
        v345 = v319 + v342
        v346 = v301 + v339
        v347 = ((v325 + k23 * v342) + v118 * v339) * v78
        v348 = v314 + v347
        v349 = 1.0 + (catabolic_gain * pro_inflammatory + steroid_wear * steroid)
        v350 = (1.0 + synthesis_gain * v97) - v349 * proteoglycan
        v351 = share_per_million * v83
        v352 = 1.0 - proteoglycan
        v353 = sqrt(v352 * v352 + 1e-06)
        v354 = v352 + v353
        v355 = k26 * v105 + k28 * v354
        v356 = v355 * v3
        v357 = v355 * v41
        v358 = (proteoglycan_turnover_per_day * v350 + v351 * (0.5 * v354)) - v0 * v356
        v359 = k27 * proteoglycan
        v360 = synthesis_gain * v119 - catabolic_gain * proteoglycan
        v361 = proteoglycan_turnover_per_day * v360
        v362 = v351 * (0.5 * ((-1.0) + (0.5 / v353) * ((-v352) - v352)))
        v363 = 1.0 / (v2 - (v362 - proteoglycan_turnover_per_day * v349))
        v364 = (((v358 - v40 * v357) + v137 * v359) + v361 * v125) * v363
        v365 = proteoglycan + 1.544 * v364
        v366 = (1.0 + (catabolic_gain * v129 + steroid_wear * v138)) * v365
        v367 = share_per_million * v146
        v368 = 1.0 - v365
        v369 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v153) - v366)
        v370 = (v369 + v367 * (0.5 * (v368 + sqrt(v368 * v368 + 1e-06)))) + v6 * v364
        v371 = ((((v370 + v356 * v7) + v357 * v44) - v359 * v174) + v361 * v161) * v363
        v372 = (proteoglycan + 0.9466785280815826 * v364) + 0.2557011698983284 * v371
        v373 = (1.0 + (catabolic_gain * v165 + steroid_wear * v175)) * v372
        v374 = share_per_million * v184
        v375 = 1.0 - v372
        v376 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v190) - v373)
        v377 = (v376 + v374 * (0.5 * (v375 + sqrt(v375 * v375 + 1e-06)))) + v10 * v364
        v378 = (((v377 + v11 * v371) + v356 * v12) + v357 * v47) - v359 * v218
        v379 = (v378 + v361 * v199) * v363
        v380 = (proteoglycan + 1.221224509226641 * v364) + 6.019134481288629 * v371
        v381 = (proteoglycan + 3.314825187068521 * v364) + 2.896124015972201 * v371
        v382 = v381 + 0.9986419139977817 * v379
        v383 = (1.0 + (catabolic_gain * v206 + steroid_wear * v220)) * v382
        v384 = share_per_million * v231
        v385 = 1.0 - v382
        v386 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v237) - v383)
        v387 = (v386 + v384 * (0.5 * (v385 + sqrt(v385 * v385 + 1e-06)))) + v17 * v364
        v388 = (((v387 + v18 * v371) + v19 * v379) + v356 * v20) + v357 * v52
        v389 = ((v388 - v359 * v266) + v361 * v248) * v363
        v390 = (v380 + 12.53708332932087 * v379) + (-0.687886036105895) * v389
        v391 = (1.0 + (catabolic_gain * v255 + steroid_wear * v267)) * v390
        v392 = share_per_million * v279
        v393 = 1.0 - v390
        v394 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v285) - v391)
        v395 = (v394 + v392 * (0.5 * (v393 + sqrt(v393 * v393 + 1e-06)))) + v23 * v364
        v396 = (((v395 + v24 * v371) + v25 * v379) + v26 * v389) + v356 * v28
        v397 = (((v396 + v357 * v56) - v359 * v310) + v361 * v296) * v363
        v398 = v390 + v397
        v399 = (1.0 + (catabolic_gain * v301 + steroid_wear * v311)) * v398
        v400 = share_per_million * v321
        v401 = 1.0 - v398
        v402 = proteoglycan_turnover_per_day * ((1.0 + synthesis_gain * v329) - v399)
        v403 = (v402 + v400 * (0.5 * (v401 + sqrt(v401 * v401 + 1e-06)))) + v31 * v364
        v404 = (((v403 + v32 * v371) + v33 * v379) + v34 * v389) + v36 * v397
        v405 = v318 * v74
        v406 = ((((v404 + v356 * v37) + v357 * v60) - v359 * v405) + v361 * v339) * v363
        v407 = v398 + v406
        v408 = 1.0 - collagen
        v409 = sqrt(v408 * v408 + 1e-06)
        v410 = v408 + v409
        v411 = collagen_loss_per_day * pro_inflammatory
        v412 = 1.0 - k9 * proteoglycan
        v413 = sqrt(v412 * v412 + 1e-06)
        v414 = v412 + v413
        v415 = v411 * (0.5 * v414)
        v416 = k28 * v410
        v417 = v416 * v3
        v418 = v416 * v41
        v419 = k9 * v412
        v420 = collagen * (v411 * (0.5 * ((0.5 / v413) * ((-v419) - v419) - k9)))
        v421 = ((v351 * (0.5 * v410) - v415 * collagen) - v0 * v417) - v40 * v418
        v422 = collagen * (k29 * v414)
        v423 = v2 - (v351 * (0.5 * ((-1.0) + (0.5 / v409) * ((-v408) - v408))) - v415)
        v424 = 1.0 / v423
        v425 = ((v421 - v420 * v364) - v422 * v125) * v424
        v426 = collagen + 1.544 * v425
        v427 = 1.0 - v426
        v428 = 1.0 - k9 * v365
        v429 = (collagen_loss_per_day * v129) * (0.5 * (v428 + sqrt(v428 * v428 + 1e-06)))
        v430 = v367 * (0.5 * (v427 + sqrt(v427 * v427 + 1e-06))) - v429 * v426
        v431 = (((v430 + v6 * v425) + v417 * v7) + v418 * v44) - v420 * v371
        v432 = (v431 - v422 * v161) * v424
        v433 = (collagen + 0.9466785280815826 * v425) + 0.2557011698983284 * v432
        v434 = 1.0 - v433
        v435 = 1.0 - k9 * v372
        v436 = (collagen_loss_per_day * v165) * (0.5 * (v435 + sqrt(v435 * v435 + 1e-06)))
        v437 = v374 * (0.5 * (v434 + sqrt(v434 * v434 + 1e-06))) - v436 * v433
        v438 = (((v437 + v10 * v425) + v11 * v432) + v417 * v12) + v418 * v47
        v439 = ((v438 - v420 * v379) - v422 * v199) * v424
        v440 = (collagen + 1.221224509226641 * v425) + 6.019134481288629 * v432
        v441 = (collagen + 3.314825187068521 * v425) + 2.896124015972201 * v432
        v442 = v441 + 0.9986419139977817 * v439
        v443 = 1.0 - v442
        v444 = 1.0 - k9 * v382
        v445 = (collagen_loss_per_day * v206) * (0.5 * (v444 + sqrt(v444 * v444 + 1e-06)))
        v446 = v384 * (0.5 * (v443 + sqrt(v443 * v443 + 1e-06))) - v445 * v442
        v447 = (((v446 + v17 * v425) + v18 * v432) + v19 * v439) + v417 * v20
        v448 = (((v447 + v418 * v52) - v420 * v389) - v422 * v248) * v424
        v449 = (v440 + 12.53708332932087 * v439) + (-0.687886036105895) * v448
        v450 = 1.0 - v449
        v451 = 1.0 - k9 * v390
        v452 = (collagen_loss_per_day * v255) * (0.5 * (v451 + sqrt(v451 * v451 + 1e-06)))
        v453 = v392 * (0.5 * (v450 + sqrt(v450 * v450 + 1e-06))) - v452 * v449
        v454 = (((v453 + v23 * v425) + v24 * v432) + v25 * v439) + v26 * v448
        v455 = ((((v454 + v417 * v28) + v418 * v56) - v420 * v397) - v422 * v296) * v424
        v456 = v449 + v455
        v457 = 1.0 - v456
        v458 = 1.0 - k9 * v398
        v459 = (collagen_loss_per_day * v301) * (0.5 * (v458 + sqrt(v458 * v458 + 1e-06)))
        v460 = v400 * (0.5 * (v457 + sqrt(v457 * v457 + 1e-06))) - v459 * v456
        v461 = (((v460 + v31 * v425) + v32 * v432) + v33 * v439) + v34 * v448
        v462 = (((v461 + v36 * v455) + v417 * v37) + v418 * v60) - v420 * v406
        v463 = (v462 - v422 * v339) * v424
        v464 = v456 + v463
        v465 = 1.0 / (v2 + ngf_loss_per_day)
        v466 = ngf_loss_per_day * ((ngf_basal + k12 * pro_inflammatory) - ngf) + k30 * v125
        v467 = v466 * v465
        v468 = ngf + 1.544 * v467
        v469 = ngf_loss_per_day * ((ngf_basal + k12 * v129) - v468) + v6 * v467
        v470 = (v469 + k30 * v161) * v465
        v471 = (ngf + 0.9466785280815826 * v467) + 0.2557011698983284 * v470
        v472 = ngf_loss_per_day * ((ngf_basal + k12 * v165) - v471) + v10 * v467
        v473 = ((v472 + v11 * v470) + k30 * v199) * v465
        v474 = (ngf + 1.221224509226641 * v467) + 6.019134481288629 * v470
        v475 = (ngf + 3.314825187068521 * v467) + 2.896124015972201 * v470
        v476 = v475 + 0.9986419139977817 * v473
        v477 = ngf_loss_per_day * ((ngf_basal + k12 * v206) - v476) + v17 * v467
        v478 = (((v477 + v18 * v470) + v19 * v473) + k30 * v248) * v465
        v479 = (v474 + 12.53708332932087 * v473) + (-0.687886036105895) * v478
        v480 = ngf_loss_per_day * ((ngf_basal + k12 * v255) - v479) + v23 * v467
        v481 = ((((v480 + v24 * v470) + v25 * v473) + v26 * v478) + k30 * v296) * v465
        v482 = v479 + v481
        v483 = ngf_loss_per_day * ((ngf_basal + k12 * v301) - v482) + v31 * v467
        v484 = (((v483 + v32 * v470) + v33 * v473) + v34 * v478) + v36 * v481
        v485 = (v484 + k30 * v339) * v465
        v486 = v482 + v485
        v487 = ngf_share * ngf
        v488 = k10 * antibody_central
        v489 = 1.0 / (v488 + antibody_ic50_ug_per_l)
        v490 = 1.0 - v488 * v489
        v491 = k31 * v490
        v492 = peripheral_per_day * ((v487 * v490 + k11 * pro_inflammatory) - peripheral)
        v493 = peripheral_per_day * ((k10 * v489 - (k10 * (v489 * v489)) * v488) * v487)
        v494 = antibody_exchange_l_per_day * (v488 - k13 * antibody_peripheral)
        v495 = k14 * antibody_central
        v496 = 1.0 / (antibody_km_ug_per_l + v488)
        v497 = (k15 * antibody_central + v494) + v495 * v496
        v498 = 1.0 / (v2 + (k35 + (k14 * v496 - (k10 * (v496 * v496)) * v495)))
        v499 = k33 * v498
        v500 = 1.0 / ((v2 + k34) - k36 * v498)
        v501 = (v494 - v497 * v499) * v500
        v502 = (k34 * v501 - v497) * v498
        v503 = 1.0 / (v2 + peripheral_per_day)
        v504 = (((v492 + v491 * v467) - v493 * v502) + k32 * v125) * v503
        v505 = antibody_central + 1.544 * v502
        v506 = k10 * v505
        v507 = (ngf_share * v468) * (1.0 - v506 / (v506 + antibody_ic50_ug_per_l))
        v508 = peripheral + 1.544 * v504
        v509 = peripheral_per_day * ((v507 + k11 * v129) - v508) + v6 * v504
        v510 = v506 - k13 * (antibody_peripheral + 1.544 * v501)
        v511 = antibody_exchange_l_per_day * v510
        v512 = (k15 * v505 + v511) + (k14 * v505) / (antibody_km_ug_per_l + v506)
        v513 = v6 * v502 - v512
        v514 = ((v511 + v6 * v501) + v499 * v513) * v500
        v515 = (v513 + k34 * v514) * v498
        v516 = (((v509 + v491 * v470) - v493 * v515) + k32 * v161) * v503
        v517 = (antibody_central + 0.9466785280815826 * v502) + 0.2557011698983284 * v515
        v518 = k10 * v517
        v519 = (ngf_share * v471) * (1.0 - v518 / (v518 + antibody_ic50_ug_per_l))
        v520 = (peripheral + 0.9466785280815826 * v504) + 0.2557011698983284 * v516
        v521 = peripheral_per_day * ((v519 + k11 * v165) - v520) + v10 * v504
        v522 = antibody_peripheral + 0.9466785280815826 * v501
        v523 = v518 - k13 * (v522 + 0.2557011698983284 * v514)
        v524 = antibody_exchange_l_per_day * v523
        v525 = (k15 * v517 + v524) + (k14 * v517) / (antibody_km_ug_per_l + v518)
        v526 = (v10 * v502 - v525) + v11 * v515
        v527 = (((v524 + v10 * v501) + v11 * v514) + v499 * v526) * v500
        v528 = (v526 + k34 * v527) * v498
        v529 = ((((v521 + v11 * v516) + v491 * v473) - v493 * v528) + k32 * v199) * v503
        v530 = (peripheral + 1.221224509226641 * v504) + 6.019134481288629 * v516
        v531 = (antibody_central + 3.314825187068521 * v502) + 2.896124015972201 * v515
        v532 = v531 + 0.9986419139977817 * v528
        v533 = k10 * v532
        v534 = (ngf_share * v476) * (1.0 - v533 / (v533 + antibody_ic50_ug_per_l))
        v535 = (peripheral + 3.314825187068521 * v504) + 2.896124015972201 * v516
        v536 = v535 + 0.9986419139977817 * v529
        v537 = peripheral_per_day * ((v534 + k11 * v206) - v536) + v17 * v504
        v538 = (antibody_peripheral + 3.314825187068521 * v501) + 2.896124015972201 * v514
        v539 = v533 - k13 * (v538 + 0.9986419139977817 * v527)
        v540 = antibody_exchange_l_per_day * v539
        v541 = (k15 * v532 + v540) + (k14 * v532) / (antibody_km_ug_per_l + v533)
        v542 = ((v17 * v502 - v541) + v18 * v515) + v19 * v528
        v543 = ((((v540 + v17 * v501) + v18 * v514) + v19 * v527) + v499 * v542) * v500
        v544 = (v542 + k34 * v543) * v498
        v545 = (((v537 + v18 * v516) + v19 * v529) + v491 * v478) - v493 * v544
        v546 = (v545 + k32 * v248) * v503
        v547 = (v530 + 12.53708332932087 * v529) + (-0.687886036105895) * v546
        v548 = (antibody_central + 1.221224509226641 * v502) + 6.019134481288629 * v515
        v549 = (v548 + 12.53708332932087 * v528) + (-0.687886036105895) * v544
        v550 = k10 * v549
        v551 = (ngf_share * v479) * (1.0 - v550 / (v550 + antibody_ic50_ug_per_l))
        v552 = peripheral_per_day * ((v551 + k11 * v255) - v547) + v23 * v504
        v553 = (antibody_peripheral + 1.221224509226641 * v501) + 6.019134481288629 * v514
        v554 = (v553 + 12.53708332932087 * v527) + (-0.687886036105895) * v543
        v555 = antibody_exchange_l_per_day * (v550 - k13 * v554)
        v556 = (k15 * v549 + v555) + (k14 * v549) / (antibody_km_ug_per_l + v550)
        v557 = (((v23 * v502 - v556) + v24 * v515) + v25 * v528) + v26 * v544
        v558 = (((v555 + v23 * v501) + v24 * v514) + v25 * v527) + v26 * v543
        v559 = (v558 + v499 * v557) * v500
        v560 = (v557 + k34 * v559) * v498
        v561 = (((v552 + v24 * v516) + v25 * v529) + v26 * v546) + v491 * v481
        v562 = ((v561 - v493 * v560) + k32 * v296) * v503
        v563 = v547 + v562
        v564 = v549 + v560
        v565 = k10 * v564
        v566 = (ngf_share * v482) * (1.0 - v565 / (v565 + antibody_ic50_ug_per_l))
        v567 = peripheral_per_day * ((v566 + k11 * v301) - v563) + v31 * v504
        v568 = (((v567 + v32 * v516) + v33 * v529) + v34 * v546) + v36 * v562
        v569 = v554 + v559
        v570 = antibody_exchange_l_per_day * (v565 - k13 * v569)
        v571 = (k15 * v564 + v570) + (k14 * v564) / (antibody_km_ug_per_l + v565)
        v572 = (((v31 * v502 - v571) + v32 * v515) + v33 * v528) + v34 * v544
        v573 = v572 + v36 * v560
        v574 = (((v570 + v31 * v501) + v32 * v514) + v33 * v527) + v34 * v543
        v575 = ((v574 + v36 * v559) + v499 * v573) * v500
        v576 = (v573 + k34 * v575) * v498
        v577 = (((v568 + v491 * v485) - v493 * v576) + k32 * v339) * v503
        v578 = v563 + v577
        v579 = 1.0 / (v2 + central_per_day)
        v580 = (central_per_day * (peripheral - central) + central_per_day * v504) * v579
        v581 = central_per_day * (v508 - (central + 1.544 * v580)) + v6 * v580
        v582 = (v581 + central_per_day * v516) * v579
        v583 = v520 - ((central + 0.9466785280815826 * v580) + 0.2557011698983284 * v582)
        v584 = (central_per_day * v583 + v10 * v580) + v11 * v582
        v585 = (v584 + central_per_day * v529) * v579
        v586 = (central + 1.221224509226641 * v580) + 6.019134481288629 * v582
        v587 = (central + 3.314825187068521 * v580) + 2.896124015972201 * v582
        v588 = central_per_day * (v536 - (v587 + 0.9986419139977817 * v585)) + v17 * v580
        v589 = (((v588 + v18 * v582) + v19 * v585) + central_per_day * v546) * v579
        v590 = (v586 + 12.53708332932087 * v585) + (-0.687886036105895) * v589
        v591 = ((central_per_day * (v547 - v590) + v23 * v580) + v24 * v582) + v25 * v585
        v592 = ((v591 + v26 * v589) + central_per_day * v562) * v579
        v593 = v590 + v592
        v594 = ((central_per_day * (v563 - v593) + v31 * v580) + v32 * v582) + v33 * v585
        v595 = (((v594 + v34 * v589) + v36 * v592) + central_per_day * v577) * v579
        v596 = v593 + v595
        v597 = v311 + v405
        v598 = v305 * v64
        v599 = v300 + v598
        v600 = v564 + v576
        v601 = v569 + v575
        v602 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v603 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v604 = v340 / (atol + rtol * max(abs(damage), abs(v341)))
        v605 = v343 / (atol + rtol * max(abs(m1), abs(v344)))
        v606 = v342 / (atol + rtol * max(abs(m2), abs(v345)))
        v607 = v339 / (atol + rtol * max(abs(pro_inflammatory), abs(v346)))
        v608 = (((v602 * v602 + v603 * v603) + v604 * v604) + v605 * v605) + v606 * v606
        v609 = v347 / (atol + rtol * max(abs(anti_inflammatory), abs(v348)))
        v610 = v406 / (atol + rtol * max(abs(proteoglycan), abs(v407)))
        v611 = v463 / (atol + rtol * max(abs(collagen), abs(v464)))
        v612 = v485 / (atol + rtol * max(abs(ngf), abs(v486)))
        v613 = (((v608 + v607 * v607) + v609 * v609) + v610 * v610) + v611 * v611
        v614 = v577 / (atol + rtol * max(abs(peripheral), abs(v578)))
        v615 = v595 / (atol + rtol * max(abs(central), abs(v596)))
        v616 = v405 / (atol + rtol * max(abs(steroid), abs(v597)))
        v617 = v598 / (atol + rtol * max(abs(load_relief), abs(v599)))
        v618 = (((v613 + v612 * v612) + v614 * v614) + v615 * v615) + v616 * v616
        v619 = v576 / (atol + rtol * max(abs(antibody_central), abs(v600)))
        v620 = v575 / (atol + rtol * max(abs(antibody_peripheral), abs(v601)))
        v621 = (((((((v39 + v62) + v341) + v344) + v345) + v346) + v348) + v407) + v464
        v622 = (((((v621 + v486) + v578) + v596) + v597) + v599) + load_relief_target
        v623 = (v622 + v600) + v601
        v624 = 0.058823529411764705 * (((v618 + v617 * v617) + v619 * v619) + v620 * v620)
        v625 = v624 + (v623 - v623)
        work[288 + lane] = v625
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
        work[112 + lane] = v407
        work[128 + lane] = v464
        work[144 + lane] = v486
        work[160 + lane] = v578
        work[176 + lane] = v596
        work[192 + lane] = v597
        work[208 + lane] = v599
        work[240 + lane] = v600
        work[256 + lane] = v601
