"""One Rodas4 step of paean.simulate.body.Body.rates, nerve.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2249; divisions and roots: 75.
"""

from collections.abc import Sequence
from typing import Any

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 48
PREPARED = 73
FLOPS = 2249
DIVISIONS = 75


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
        fibre_growth_per_day,
        growth_inhibition,
        synthesis_gain,
        fibre_density_normal,
        myelin_growth_per_day,
        fibre_density_start,
        myelin_start,
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
    k4 = 1.0 / fibre_density_normal
    k5 = (m1_to_m2_per_day + m1_loss_per_day) - m2_to_m1_per_day * k2
    k6 = 1.0 + brake_strength
    k7 = secretion_ratio / reference_macrophages_million
    k8 = (1.0 - damage_tissue_share) * mechanical_load
    k9 = fibre_density_start * k4
    k10 = damage_tissue_share / (1.0 - 0.5 * (k9 + myelin_start))
    k11 = 1.0 + feedback_midpoint_cubed
    k12 = (fibre_growth_per_day / (1.0 + growth_inhibition)) * (1.0 - k9)
    k13 = k12 / fibre_density_start
    k14 = ((myelin_growth_per_day * k9) * (1.0 - myelin_start)) / myelin_start
    k15 = myelin_growth_per_day * k4
    k16 = 1.0 / antibody_central_l
    k17 = 1.0 - ngf_share
    k18 = 1.0 - ngf_basal
    k19 = 1.0 / antibody_peripheral_l
    k20 = antibody_vmax_ug_per_day * k16
    k21 = antibody_clearance_l_per_day * k16
    k22 = k8 * damage_turnover_per_day
    k23 = ((0.5 * k4) * k10) * damage_turnover_per_day
    k24 = ((-0.5) * damage_turnover_per_day) * k10
    k25 = k5 * recruitment_damage
    k26 = k5 * recruitment_feedback
    k27 = potency * k0
    k28 = m1_to_m2_per_day * polarisation_gain
    k29 = k6 * brake_strength
    k30 = anti_decay_per_day * k3
    k31 = anti_decay_per_day * (k3 * k7)
    k32 = anti_decay_per_day * (k3 * (k7 * potency))
    k33 = fibre_growth_per_day * synthesis_gain
    k34 = ngf_loss_per_day * k18
    k35 = peripheral_per_day * ngf_share
    k36 = peripheral_per_day * k17
    k37 = antibody_exchange_l_per_day * k16
    k38 = k19 * antibody_exchange_l_per_day
    k39 = k21 + k37
    k40 = k38 * k37
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
        fibre_growth_per_day,
        growth_inhibition,
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
        k10,
        k11,
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
        k38,
        k39,
        k40,
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
        fibre_density = work[112 + lane]
        myelin = work[128 + lane]
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
        fibre_growth_per_day = work[928 + lane]
        growth_inhibition = work[944 + lane]
        synthesis_gain = work[960 + lane]
        ngf_loss_per_day = work[976 + lane]
        ngf_basal = work[992 + lane]
        peripheral_per_day = work[1008 + lane]
        central_per_day = work[1024 + lane]
        ngf_share = work[1040 + lane]
        steroid_decay_per_day = work[1056 + lane]
        load_relief_per_day = work[1072 + lane]
        antibody_exchange_l_per_day = work[1088 + lane]
        antibody_km_ug_per_l = work[1104 + lane]
        antibody_ic50_ug_per_l = work[1120 + lane]
        k0 = work[1136 + lane]
        k1 = work[1152 + lane]
        k3 = work[1168 + lane]
        k4 = work[1184 + lane]
        k5 = work[1200 + lane]
        k6 = work[1216 + lane]
        k7 = work[1232 + lane]
        k8 = work[1248 + lane]
        k10 = work[1264 + lane]
        k11 = work[1280 + lane]
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
        k28 = work[1536 + lane]
        k29 = work[1552 + lane]
        k30 = work[1568 + lane]
        k31 = work[1584 + lane]
        k32 = work[1600 + lane]
        k33 = work[1616 + lane]
        k34 = work[1632 + lane]
        k35 = work[1648 + lane]
        k36 = work[1664 + lane]
        k37 = work[1680 + lane]
        k38 = work[1696 + lane]
        k39 = work[1712 + lane]
        k40 = work[1728 + lane]
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
        v63 = k4 * fibre_density
        v64 = (k8 * (1.0 - load_relief) + k10 * (1.0 - 0.5 * (v63 + myelin))) - damage
        v65 = 1.0 / (v2 + load_relief_per_day)
        v66 = k22 * v65
        v67 = load_relief_per_day * (load_relief_target - load_relief)
        v68 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v69 = unlicensed_secretion + k0 * (pro_inflammatory * v68)
        v70 = potency * v69
        v71 = fast_cells + slow_cells
        v72 = v70 * v71
        v73 = 1.0 / (v72 + half_effect_million_cells)
        v74 = v72 * v73
        v75 = fibre_growth_per_day * (1.0 + synthesis_gain * v74)
        v76 = 1.0 / (1.0 + growth_inhibition * pro_inflammatory)
        v77 = v75 * v76
        v78 = k13 * pro_inflammatory
        v79 = 1.0 / (v2 - ((-(k4 * v77)) - v78))
        v80 = k23 * v79
        v81 = 1.0 - v63
        v82 = v73 * v73
        v83 = v73 * v70 - (v82 * v70) * v72
        v84 = v81 * (v76 * (k33 * v83))
        v85 = v84 * v3
        v86 = v84 * v41
        v87 = ((v77 * v81 - v78 * fibre_density) - v0 * v85) - v40 * v86
        v88 = k15 * fibre_density + share_per_million * v71
        v89 = k14 * pro_inflammatory
        v90 = 1.0 / (v2 - ((-v88) - v89))
        v91 = k24 * v90
        v92 = 1.0 - myelin
        v93 = share_per_million * v92
        v94 = v93 * v3
        v95 = v93 * v41
        v96 = (k15 * v92) * v79
        v97 = (((v88 * v92 - v89 * myelin) - v0 * v94) - v40 * v95) + v96 * v87
        v98 = ((damage_turnover_per_day * v64 - v66 * v67) - v80 * v87) + v91 * v97
        v99 = v71 * (k27 * (v68 - (v68 * v68) * pro_inflammatory))
        v100 = v73 * v99 - (v82 * v99) * v72
        v101 = v81 * (v76 * (k33 * v100) - (growth_inhibition * (v76 * v76)) * v75)
        v102 = v101 - k13 * fibre_density
        v103 = k14 * myelin - v102 * v96
        v104 = v102 * v80 + v91 * v103
        v105 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v106 = 1.0 - steroid
        v107 = v105 * v106
        v108 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v109 = k6 * v108
        v110 = steroid_decay_per_day * steroid
        v111 = 1.0 / (v2 + steroid_decay_per_day)
        v112 = (pro_decay_per_day * (v105 * v109)) * v111
        v113 = 1.0 / (v2 + anti_decay_per_day)
        v114 = (pro_decay_per_day * ((k29 * (v108 * v108)) * v107)) * v113
        v115 = k32 * v69
        v116 = v115 * v3
        v117 = v115 * v41
        v118 = anti_decay_per_day * (k3 * (m2 + k7 * v72) - anti_inflammatory) - v0 * v116
        v119 = v118 - v40 * v117
        v120 = pro_decay_per_day * (v107 * v109 - pro_inflammatory) + v110 * v112
        v121 = 1.0 / (v2 + damage_turnover_per_day)
        v122 = (pro_decay_per_day * (v109 * (cytokine_damage * v106))) * v121
        v123 = m1 * m1
        v124 = v123 * m1
        v125 = 1.0 / (feedback_midpoint_cubed + v124)
        v126 = m1 * (m1 + m1) + v123
        v127 = k11 * v124
        v128 = m1_to_m2_per_day * (1.0 + polarisation_gain * v74)
        v129 = v128 + m1_loss_per_day
        v130 = v2 - (k26 * (v125 * (k11 * v126) - ((v125 * v125) * v126) * v127) - v129)
        v131 = 1.0 / v130
        v132 = (pro_decay_per_day * (v109 * (cytokine_m1 * v106))) * v131
        v133 = recruitment_basal + recruitment_damage * damage
        v134 = k5 * (v133 + recruitment_feedback * (v127 * v125)) - v129 * m1
        v135 = m1 * (k28 * v83)
        v136 = v135 * v3
        v137 = v0 * v136
        v138 = v135 * v41
        v139 = v40 * v138
        v140 = k25 * v121
        v141 = (((v134 + m2_to_m1_per_day * m2) + v137) + v139) + v140 * v98
        v142 = v128 * v131
        v143 = 1.0 / ((v2 + k1) - m2_to_m1_per_day * v142)
        v144 = (k30 * v114 - m2_to_m1_per_day * v132) * v143
        v145 = (((v128 * m1 - k1 * m2) - v137) - v139) + v142 * v141
        v146 = k31 * v99
        v147 = m1 * (k28 * v100)
        v148 = v147 + v140 * v104
        v149 = v142 * v148 - v147
        v150 = (((v2 + pro_decay_per_day) + v146 * v114) + v122 * v104) + v132 * v148
        v151 = 1.0 / (v150 - v144 * v149)
        v152 = ((((v120 - v114 * v119) + v122 * v98) + v132 * v141) - v144 * v145) * v151
        v153 = (v98 - v104 * v152) * v121
        v154 = v67 * v65
        v155 = load_relief + 1.544 * v154
        v156 = (v87 + v102 * v152) * v79
        v157 = fibre_density + 1.544 * v156
        v158 = k4 * v157
        v159 = (v97 - v103 * v152) * v90
        v160 = myelin + 1.544 * v159
        v161 = damage + 1.544 * v153
        v162 = (k8 * (1.0 - v155) + k10 * (1.0 - 0.5 * (v158 + v160))) - v161
        v163 = load_relief_per_day * (load_relief_target - v155) + v6 * v154
        v164 = pro_inflammatory + 1.544 * v152
        v165 = unlicensed_secretion + k0 * (v164 / (v164 + half_licensing_cytokine))
        v166 = v5 + v43
        v167 = (potency * v165) * v166
        v168 = v167 / (v167 + half_effect_million_cells)
        v169 = fibre_growth_per_day * (1.0 + synthesis_gain * v168)
        v170 = (v169 / (1.0 + growth_inhibition * v164)) * (1.0 - v158)
        v171 = (((v170 - (k13 * v164) * v157) + v6 * v156) + v85 * v7) + v86 * v44
        v172 = (k15 * v157 + share_per_million * v166) * (1.0 - v160) - (k14 * v164) * v160
        v173 = (((v172 + v6 * v159) + v94 * v7) + v95 * v44) + v96 * v171
        v174 = ((damage_turnover_per_day * v162 + v6 * v153) - v66 * v163) - v80 * v171
        v175 = v174 + v91 * v173
        v176 = (v145 - v149 * v152) * v143
        v177 = ((v141 + m2_to_m1_per_day * v176) - v148 * v152) * v131
        v178 = m1 + 1.544 * v177
        v179 = v110 * v111
        v180 = steroid - 1.544 * v179
        v181 = (cytokine_basal + cytokine_damage * v161) + cytokine_m1 * v178
        v182 = ((v119 + k30 * v176) + v146 * v152) * v113
        v183 = anti_inflammatory + 1.544 * v182
        v184 = (v181 * (1.0 - v180)) * (k6 / (1.0 + brake_strength * v183)) - v164
        v185 = (-(steroid_decay_per_day * v180)) - v179 * v6
        v186 = m2 + 1.544 * v176
        v187 = anti_decay_per_day * (k3 * (v186 + k7 * v167) - v183) + v6 * v182
        v188 = (v187 + v116 * v7) + v117 * v44
        v189 = ((pro_decay_per_day * v184 + v6 * v152) - v112 * v185) - v114 * v188
        v190 = (v178 * v178) * v178
        v191 = recruitment_feedback * ((k11 * v190) / (feedback_midpoint_cubed + v190))
        v192 = m1_to_m2_per_day * (1.0 + polarisation_gain * v168)
        v193 = k5 * ((recruitment_basal + recruitment_damage * v161) + v191)
        v194 = (v193 - (v192 + m1_loss_per_day) * v178) + m2_to_m1_per_day * v186
        v195 = v136 * v7
        v196 = v138 * v44
        v197 = (((v194 + v6 * v177) - v195) - v196) + v140 * v175
        v198 = ((((v192 * v178 - k1 * v186) + v6 * v176) + v195) + v196) + v142 * v197
        v199 = (((v189 + v122 * v175) + v132 * v197) - v144 * v198) * v151
        v200 = (v175 - v104 * v199) * v121
        v201 = v163 * v65
        v202 = (load_relief + 0.9466785280815826 * v154) + 0.2557011698983284 * v201
        v203 = (v171 + v102 * v199) * v79
        v204 = (fibre_density + 0.9466785280815826 * v156) + 0.2557011698983284 * v203
        v205 = k4 * v204
        v206 = (v173 - v103 * v199) * v90
        v207 = (myelin + 0.9466785280815826 * v159) + 0.2557011698983284 * v206
        v208 = (damage + 0.9466785280815826 * v153) + 0.2557011698983284 * v200
        v209 = (k8 * (1.0 - v202) + k10 * (1.0 - 0.5 * (v205 + v207))) - v208
        v210 = load_relief_per_day * (load_relief_target - v202) + v10 * v154
        v211 = v210 + v11 * v201
        v212 = (pro_inflammatory + 0.9466785280815826 * v152) + 0.2557011698983284 * v199
        v213 = unlicensed_secretion + k0 * (v212 / (v212 + half_licensing_cytokine))
        v214 = v9 + v46
        v215 = (potency * v213) * v214
        v216 = v215 / (v215 + half_effect_million_cells)
        v217 = fibre_growth_per_day * (1.0 + synthesis_gain * v216)
        v218 = (v217 / (1.0 + growth_inhibition * v212)) * (1.0 - v205)
        v219 = (((v218 - (k13 * v212) * v204) + v10 * v156) + v11 * v203) + v85 * v12
        v220 = v219 + v86 * v47
        v221 = ((damage_turnover_per_day * v209 + v10 * v153) + v11 * v200) - v66 * v211
        v222 = (k15 * v204 + share_per_million * v214) * (1.0 - v207) - (k14 * v212) * v207
        v223 = ((((v222 + v10 * v159) + v11 * v206) + v94 * v12) + v95 * v47) + v96 * v220
        v224 = (v221 - v80 * v220) + v91 * v223
        v225 = (v198 - v149 * v199) * v143
        v226 = ((v197 + m2_to_m1_per_day * v225) - v148 * v199) * v131
        v227 = (m1 + 0.9466785280815826 * v177) + 0.2557011698983284 * v226
        v228 = v185 * v111
        v229 = (steroid - 0.9466785280815826 * v179) + 0.2557011698983284 * v228
        v230 = (cytokine_basal + cytokine_damage * v208) + cytokine_m1 * v227
        v231 = ((v188 + k30 * v225) + v146 * v199) * v113
        v232 = (anti_inflammatory + 0.9466785280815826 * v182) + 0.2557011698983284 * v231
        v233 = (v230 * (1.0 - v229)) * (k6 / (1.0 + brake_strength * v232)) - v212
        v234 = ((-(steroid_decay_per_day * v229)) - v179 * v10) + v11 * v228
        v235 = (m2 + 0.9466785280815826 * v176) + 0.2557011698983284 * v225
        v236 = anti_decay_per_day * (k3 * (v235 + k7 * v215) - v232) + v10 * v182
        v237 = ((v236 + v11 * v231) + v116 * v12) + v117 * v47
        v238 = ((pro_decay_per_day * v233 + v10 * v152) + v11 * v199) - v112 * v234
        v239 = (v227 * v227) * v227
        v240 = recruitment_feedback * ((k11 * v239) / (feedback_midpoint_cubed + v239))
        v241 = m1_to_m2_per_day * (1.0 + polarisation_gain * v216)
        v242 = k5 * ((recruitment_basal + recruitment_damage * v208) + v240)
        v243 = (v242 - (v241 + m1_loss_per_day) * v227) + m2_to_m1_per_day * v235
        v244 = v136 * v12
        v245 = v138 * v47
        v246 = ((((v243 + v10 * v177) + v11 * v226) - v244) - v245) + v140 * v224
        v247 = ((((v241 * v227 - k1 * v235) + v10 * v176) + v11 * v225) + v244) + v245
        v248 = v247 + v142 * v246
        v249 = ((((v238 - v114 * v237) + v122 * v224) + v132 * v246) - v144 * v248) * v151
        v250 = (v224 - v104 * v249) * v121
        v251 = (damage + 1.221224509226641 * v153) + 6.019134481288629 * v200
        v252 = v211 * v65
        v253 = (load_relief + 3.314825187068521 * v154) + 2.896124015972201 * v201
        v254 = v253 + 0.9986419139977817 * v252
        v255 = (v220 + v102 * v249) * v79
        v256 = (fibre_density + 3.314825187068521 * v156) + 2.896124015972201 * v203
        v257 = v256 + 0.9986419139977817 * v255
        v258 = k4 * v257
        v259 = (v223 - v103 * v249) * v90
        v260 = (myelin + 3.314825187068521 * v159) + 2.896124015972201 * v206
        v261 = v260 + 0.9986419139977817 * v259
        v262 = (damage + 3.314825187068521 * v153) + 2.896124015972201 * v200
        v263 = v262 + 0.9986419139977817 * v250
        v264 = (k8 * (1.0 - v254) + k10 * (1.0 - 0.5 * (v258 + v261))) - v263
        v265 = load_relief_per_day * (load_relief_target - v254) + v17 * v154
        v266 = (v265 + v18 * v201) + v19 * v252
        v267 = ((damage_turnover_per_day * v264 + v17 * v153) + v18 * v200) + v19 * v250
        v268 = (pro_inflammatory + 3.314825187068521 * v152) + 2.896124015972201 * v199
        v269 = v268 + 0.9986419139977817 * v249
        v270 = unlicensed_secretion + k0 * (v269 / (v269 + half_licensing_cytokine))
        v271 = v16 + v51
        v272 = (potency * v270) * v271
        v273 = v272 / (v272 + half_effect_million_cells)
        v274 = fibre_growth_per_day * (1.0 + synthesis_gain * v273)
        v275 = (v274 / (1.0 + growth_inhibition * v269)) * (1.0 - v258)
        v276 = (((v275 - (k13 * v269) * v257) + v17 * v156) + v18 * v203) + v19 * v255
        v277 = (v276 + v85 * v20) + v86 * v52
        v278 = (k15 * v257 + share_per_million * v271) * (1.0 - v261) - (k14 * v269) * v261
        v279 = ((((v278 + v17 * v159) + v18 * v206) + v19 * v259) + v94 * v20) + v95 * v52
        v280 = v279 + v96 * v277
        v281 = ((v267 - v66 * v266) - v80 * v277) + v91 * v280
        v282 = (v248 - v149 * v249) * v143
        v283 = ((v246 + m2_to_m1_per_day * v282) - v148 * v249) * v131
        v284 = (m1 + 3.314825187068521 * v177) + 2.896124015972201 * v226
        v285 = v284 + 0.9986419139977817 * v283
        v286 = v234 * v111
        v287 = (steroid - 3.314825187068521 * v179) + 2.896124015972201 * v228
        v288 = v287 + 0.9986419139977817 * v286
        v289 = (cytokine_basal + cytokine_damage * v263) + cytokine_m1 * v285
        v290 = ((v237 + k30 * v282) + v146 * v249) * v113
        v291 = (anti_inflammatory + 3.314825187068521 * v182) + 2.896124015972201 * v231
        v292 = v291 + 0.9986419139977817 * v290
        v293 = (v289 * (1.0 - v288)) * (k6 / (1.0 + brake_strength * v292)) - v269
        v294 = (((-(steroid_decay_per_day * v288)) - v179 * v17) + v18 * v228) + v19 * v286
        v295 = ((pro_decay_per_day * v293 + v17 * v152) + v18 * v199) + v19 * v249
        v296 = (m2 + 3.314825187068521 * v176) + 2.896124015972201 * v225
        v297 = v296 + 0.9986419139977817 * v282
        v298 = anti_decay_per_day * (k3 * (v297 + k7 * v272) - v292) + v17 * v182
        v299 = (((v298 + v18 * v231) + v19 * v290) + v116 * v20) + v117 * v52
        v300 = (v285 * v285) * v285
        v301 = recruitment_feedback * ((k11 * v300) / (feedback_midpoint_cubed + v300))
        v302 = m1_to_m2_per_day * (1.0 + polarisation_gain * v273)
        v303 = k5 * ((recruitment_basal + recruitment_damage * v263) + v301)
        v304 = (v303 - (v302 + m1_loss_per_day) * v285) + m2_to_m1_per_day * v297
        v305 = v136 * v20
        v306 = v138 * v52
        v307 = ((((v304 + v17 * v177) + v18 * v226) + v19 * v283) - v305) - v306
        v308 = v307 + v140 * v281
        v309 = (((v302 * v285 - k1 * v297) + v17 * v176) + v18 * v225) + v19 * v282
        v310 = ((v309 + v305) + v306) + v142 * v308
        v311 = (((v295 - v112 * v294) - v114 * v299) + v122 * v281) + v132 * v308
        v312 = (v311 - v144 * v310) * v151
        v313 = (v281 - v104 * v312) * v121
        v314 = (v251 + 12.53708332932087 * v250) + (-0.687886036105895) * v313
        v315 = (load_relief + 1.221224509226641 * v154) + 6.019134481288629 * v201
        v316 = v266 * v65
        v317 = (v315 + 12.53708332932087 * v252) + (-0.687886036105895) * v316
        v318 = (fibre_density + 1.221224509226641 * v156) + 6.019134481288629 * v203
        v319 = (v277 + v102 * v312) * v79
        v320 = (v318 + 12.53708332932087 * v255) + (-0.687886036105895) * v319
        v321 = k4 * v320
        v322 = (myelin + 1.221224509226641 * v159) + 6.019134481288629 * v206
        v323 = (v280 - v103 * v312) * v90
        v324 = (v322 + 12.53708332932087 * v259) + (-0.687886036105895) * v323
        v325 = (k8 * (1.0 - v317) + k10 * (1.0 - 0.5 * (v321 + v324))) - v314
        v326 = ((damage_turnover_per_day * v325 + v23 * v153) + v24 * v200) + v25 * v250
        v327 = load_relief_per_day * (load_relief_target - v317) + v23 * v154
        v328 = ((v327 + v24 * v201) + v25 * v252) + v26 * v316
        v329 = (pro_inflammatory + 1.221224509226641 * v152) + 6.019134481288629 * v199
        v330 = (v329 + 12.53708332932087 * v249) + (-0.687886036105895) * v312
        v331 = unlicensed_secretion + k0 * (v330 / (v330 + half_licensing_cytokine))
        v332 = v22 + v54
        v333 = (potency * v331) * v332
        v334 = v333 / (v333 + half_effect_million_cells)
        v335 = fibre_growth_per_day * (1.0 + synthesis_gain * v334)
        v336 = (v335 / (1.0 + growth_inhibition * v330)) * (1.0 - v321)
        v337 = (((v336 - (k13 * v330) * v320) + v23 * v156) + v24 * v203) + v25 * v255
        v338 = ((v337 + v26 * v319) + v85 * v28) + v86 * v56
        v339 = (k15 * v320 + share_per_million * v332) * (1.0 - v324) - (k14 * v330) * v324
        v340 = ((((v339 + v23 * v159) + v24 * v206) + v25 * v259) + v26 * v323) + v94 * v28
        v341 = (v340 + v95 * v56) + v96 * v338
        v342 = (((v326 + v26 * v313) - v66 * v328) - v80 * v338) + v91 * v341
        v343 = (m1 + 1.221224509226641 * v177) + 6.019134481288629 * v226
        v344 = (v310 - v149 * v312) * v143
        v345 = ((v308 + m2_to_m1_per_day * v344) - v148 * v312) * v131
        v346 = (v343 + 12.53708332932087 * v283) + (-0.687886036105895) * v345
        v347 = (steroid - 1.221224509226641 * v179) + 6.019134481288629 * v228
        v348 = v294 * v111
        v349 = (v347 + 12.53708332932087 * v286) + (-0.687886036105895) * v348
        v350 = (cytokine_basal + cytokine_damage * v314) + cytokine_m1 * v346
        v351 = (anti_inflammatory + 1.221224509226641 * v182) + 6.019134481288629 * v231
        v352 = ((v299 + k30 * v344) + v146 * v312) * v113
        v353 = (v351 + 12.53708332932087 * v290) + (-0.687886036105895) * v352
        v354 = (v350 * (1.0 - v349)) * (k6 / (1.0 + brake_strength * v353)) - v330
        v355 = ((pro_decay_per_day * v354 + v23 * v152) + v24 * v199) + v25 * v249
        v356 = (((-(steroid_decay_per_day * v349)) - v179 * v23) + v24 * v228) + v25 * v286
        v357 = v356 + v26 * v348
        v358 = (m2 + 1.221224509226641 * v176) + 6.019134481288629 * v225
        v359 = (v358 + 12.53708332932087 * v282) + (-0.687886036105895) * v344
        v360 = anti_decay_per_day * (k3 * (v359 + k7 * v333) - v353) + v23 * v182
        v361 = (((v360 + v24 * v231) + v25 * v290) + v26 * v352) + v116 * v28
        v362 = v361 + v117 * v56
        v363 = (v346 * v346) * v346
        v364 = recruitment_feedback * ((k11 * v363) / (feedback_midpoint_cubed + v363))
        v365 = m1_to_m2_per_day * (1.0 + polarisation_gain * v334)
        v366 = k5 * ((recruitment_basal + recruitment_damage * v314) + v364)
        v367 = (v366 - (v365 + m1_loss_per_day) * v346) + m2_to_m1_per_day * v359
        v368 = v136 * v28
        v369 = v138 * v56
        v370 = ((((v367 + v23 * v177) + v24 * v226) + v25 * v283) + v26 * v345) - v368
        v371 = (v370 - v369) + v140 * v342
        v372 = (((v355 + v26 * v312) - v112 * v357) - v114 * v362) + v122 * v342
        v373 = (((v365 * v346 - k1 * v359) + v23 * v176) + v24 * v225) + v25 * v282
        v374 = (((v373 + v26 * v344) + v368) + v369) + v142 * v371
        v375 = ((v372 + v132 * v371) - v144 * v374) * v151
        v376 = (v342 - v104 * v375) * v121
        v377 = v314 + v376
        v378 = v328 * v65
        v379 = v317 + v378
        v380 = (v338 + v102 * v375) * v79
        v381 = v320 + v380
        v382 = k4 * v381
        v383 = (v341 - v103 * v375) * v90
        v384 = v324 + v383
        v385 = (k8 * (1.0 - v379) + k10 * (1.0 - 0.5 * (v382 + v384))) - v377
        v386 = ((damage_turnover_per_day * v385 + v31 * v153) + v32 * v200) + v33 * v250
        v387 = load_relief_per_day * (load_relief_target - v379) + v31 * v154
        v388 = (((v387 + v32 * v201) + v33 * v252) + v34 * v316) + v36 * v378
        v389 = v330 + v375
        v390 = unlicensed_secretion + k0 * (v389 / (v389 + half_licensing_cytokine))
        v391 = v30 + v58
        v392 = (potency * v390) * v391
        v393 = v392 / (v392 + half_effect_million_cells)
        v394 = fibre_growth_per_day * (1.0 + synthesis_gain * v393)
        v395 = (v394 / (1.0 + growth_inhibition * v389)) * (1.0 - v382)
        v396 = (((v395 - (k13 * v389) * v381) + v31 * v156) + v32 * v203) + v33 * v255
        v397 = (((v396 + v34 * v319) + v36 * v380) + v85 * v37) + v86 * v60
        v398 = (k15 * v381 + share_per_million * v391) * (1.0 - v384) - (k14 * v389) * v384
        v399 = (((v398 + v31 * v159) + v32 * v206) + v33 * v259) + v34 * v323
        v400 = (((v399 + v36 * v383) + v94 * v37) + v95 * v60) + v96 * v397
        v401 = (((v386 + v34 * v313) + v36 * v376) - v66 * v388) - v80 * v397
        v402 = v401 + v91 * v400
        v403 = (v374 - v149 * v375) * v143
        v404 = ((v371 + m2_to_m1_per_day * v403) - v148 * v375) * v131
        v405 = v346 + v404
        v406 = v357 * v111
        v407 = v349 + v406
        v408 = (cytokine_basal + cytokine_damage * v377) + cytokine_m1 * v405
        v409 = ((v362 + k30 * v403) + v146 * v375) * v113
        v410 = v353 + v409
        v411 = (v408 * (1.0 - v407)) * (k6 / (1.0 + brake_strength * v410)) - v389
        v412 = ((pro_decay_per_day * v411 + v31 * v152) + v32 * v199) + v33 * v249
        v413 = (((-(steroid_decay_per_day * v407)) - v179 * v31) + v32 * v228) + v33 * v286
        v414 = (v413 + v34 * v348) + v36 * v406
        v415 = v359 + v403
        v416 = anti_decay_per_day * (k3 * (v415 + k7 * v392) - v410) + v31 * v182
        v417 = (((v416 + v32 * v231) + v33 * v290) + v34 * v352) + v36 * v409
        v418 = (v417 + v116 * v37) + v117 * v60
        v419 = (((v412 + v34 * v312) + v36 * v375) - v112 * v414) - v114 * v418
        v420 = (v405 * v405) * v405
        v421 = recruitment_feedback * ((k11 * v420) / (feedback_midpoint_cubed + v420))
        v422 = m1_to_m2_per_day * (1.0 + polarisation_gain * v393)
        v423 = k5 * ((recruitment_basal + recruitment_damage * v377) + v421)
        v424 = (v423 - (v422 + m1_loss_per_day) * v405) + m2_to_m1_per_day * v415
        v425 = (((v424 + v31 * v177) + v32 * v226) + v33 * v283) + v34 * v345
        v426 = v136 * v37
        v427 = v138 * v60
        v428 = (((v425 + v36 * v404) - v426) - v427) + v140 * v402
        v429 = (((v422 * v405 - k1 * v415) + v31 * v176) + v32 * v225) + v33 * v282
        v430 = ((((v429 + v34 * v344) + v36 * v403) + v426) + v427) + v142 * v428
        v431 = (((v419 + v122 * v402) + v132 * v428) - v144 * v430) * v151
        v432 = (v402 - v104 * v431) * v121
        v433 = v377 + v432
        v434 = (v430 - v149 * v431) * v143
        v435 = ((v428 + m2_to_m1_per_day * v434) - v148 * v431) * v131
        v436 = v405 + v435
        v437 = v415 + v434
        v438 = v389 + v431
        v439 = ((v418 + k30 * v434) + v146 * v431) * v113
        v440 = v410 + v439
        v441 = (v397 + v102 * v431) * v79
        v442 = v381 + v441
        v443 = (v400 - v103 * v431) * v90
        v444 = v384 + v443
        v445 = 1.0 / (v2 + ngf_loss_per_day)
        v446 = ngf_loss_per_day * ((ngf_basal + k18 * pro_inflammatory) - ngf) + k34 * v152
        v447 = v446 * v445
        v448 = ngf + 1.544 * v447
        v449 = ngf_loss_per_day * ((ngf_basal + k18 * v164) - v448) + v6 * v447
        v450 = (v449 + k34 * v199) * v445
        v451 = (ngf + 0.9466785280815826 * v447) + 0.2557011698983284 * v450
        v452 = ngf_loss_per_day * ((ngf_basal + k18 * v212) - v451) + v10 * v447
        v453 = ((v452 + v11 * v450) + k34 * v249) * v445
        v454 = (ngf + 1.221224509226641 * v447) + 6.019134481288629 * v450
        v455 = (ngf + 3.314825187068521 * v447) + 2.896124015972201 * v450
        v456 = v455 + 0.9986419139977817 * v453
        v457 = ngf_loss_per_day * ((ngf_basal + k18 * v269) - v456) + v17 * v447
        v458 = (((v457 + v18 * v450) + v19 * v453) + k34 * v312) * v445
        v459 = (v454 + 12.53708332932087 * v453) + (-0.687886036105895) * v458
        v460 = ngf_loss_per_day * ((ngf_basal + k18 * v330) - v459) + v23 * v447
        v461 = ((((v460 + v24 * v450) + v25 * v453) + v26 * v458) + k34 * v375) * v445
        v462 = v459 + v461
        v463 = ngf_loss_per_day * ((ngf_basal + k18 * v389) - v462) + v31 * v447
        v464 = (((v463 + v32 * v450) + v33 * v453) + v34 * v458) + v36 * v461
        v465 = (v464 + k34 * v431) * v445
        v466 = v462 + v465
        v467 = ngf_share * ngf
        v468 = k16 * antibody_central
        v469 = 1.0 / (v468 + antibody_ic50_ug_per_l)
        v470 = 1.0 - v468 * v469
        v471 = k35 * v470
        v472 = peripheral_per_day * ((v467 * v470 + k17 * pro_inflammatory) - peripheral)
        v473 = peripheral_per_day * ((k16 * v469 - (k16 * (v469 * v469)) * v468) * v467)
        v474 = antibody_exchange_l_per_day * (v468 - k19 * antibody_peripheral)
        v475 = k20 * antibody_central
        v476 = 1.0 / (antibody_km_ug_per_l + v468)
        v477 = (k21 * antibody_central + v474) + v475 * v476
        v478 = 1.0 / (v2 + (k39 + (k20 * v476 - (k16 * (v476 * v476)) * v475)))
        v479 = k37 * v478
        v480 = 1.0 / ((v2 + k38) - k40 * v478)
        v481 = (v474 - v477 * v479) * v480
        v482 = (k38 * v481 - v477) * v478
        v483 = 1.0 / (v2 + peripheral_per_day)
        v484 = (((v472 + v471 * v447) - v473 * v482) + k36 * v152) * v483
        v485 = antibody_central + 1.544 * v482
        v486 = k16 * v485
        v487 = (ngf_share * v448) * (1.0 - v486 / (v486 + antibody_ic50_ug_per_l))
        v488 = peripheral + 1.544 * v484
        v489 = peripheral_per_day * ((v487 + k17 * v164) - v488) + v6 * v484
        v490 = v486 - k19 * (antibody_peripheral + 1.544 * v481)
        v491 = antibody_exchange_l_per_day * v490
        v492 = (k21 * v485 + v491) + (k20 * v485) / (antibody_km_ug_per_l + v486)
        v493 = v6 * v482 - v492
        v494 = ((v491 + v6 * v481) + v479 * v493) * v480
        v495 = (v493 + k38 * v494) * v478
        v496 = (((v489 + v471 * v450) - v473 * v495) + k36 * v199) * v483
        v497 = (antibody_central + 0.9466785280815826 * v482) + 0.2557011698983284 * v495
        v498 = k16 * v497
        v499 = (ngf_share * v451) * (1.0 - v498 / (v498 + antibody_ic50_ug_per_l))
        v500 = (peripheral + 0.9466785280815826 * v484) + 0.2557011698983284 * v496
        v501 = peripheral_per_day * ((v499 + k17 * v212) - v500) + v10 * v484
        v502 = antibody_peripheral + 0.9466785280815826 * v481
        v503 = v498 - k19 * (v502 + 0.2557011698983284 * v494)
        v504 = antibody_exchange_l_per_day * v503
        v505 = (k21 * v497 + v504) + (k20 * v497) / (antibody_km_ug_per_l + v498)
        v506 = (v10 * v482 - v505) + v11 * v495
        v507 = (((v504 + v10 * v481) + v11 * v494) + v479 * v506) * v480
        v508 = (v506 + k38 * v507) * v478
        v509 = ((((v501 + v11 * v496) + v471 * v453) - v473 * v508) + k36 * v249) * v483
        v510 = (peripheral + 1.221224509226641 * v484) + 6.019134481288629 * v496
        v511 = (antibody_central + 3.314825187068521 * v482) + 2.896124015972201 * v495
        v512 = v511 + 0.9986419139977817 * v508
        v513 = k16 * v512
        v514 = (ngf_share * v456) * (1.0 - v513 / (v513 + antibody_ic50_ug_per_l))
        v515 = (peripheral + 3.314825187068521 * v484) + 2.896124015972201 * v496
        v516 = v515 + 0.9986419139977817 * v509
        v517 = peripheral_per_day * ((v514 + k17 * v269) - v516) + v17 * v484
        v518 = (antibody_peripheral + 3.314825187068521 * v481) + 2.896124015972201 * v494
        v519 = v513 - k19 * (v518 + 0.9986419139977817 * v507)
        v520 = antibody_exchange_l_per_day * v519
        v521 = (k21 * v512 + v520) + (k20 * v512) / (antibody_km_ug_per_l + v513)
        v522 = ((v17 * v482 - v521) + v18 * v495) + v19 * v508
        v523 = ((((v520 + v17 * v481) + v18 * v494) + v19 * v507) + v479 * v522) * v480
        v524 = (v522 + k38 * v523) * v478
        v525 = (((v517 + v18 * v496) + v19 * v509) + v471 * v458) - v473 * v524
        v526 = (v525 + k36 * v312) * v483
        v527 = (v510 + 12.53708332932087 * v509) + (-0.687886036105895) * v526
        v528 = (antibody_central + 1.221224509226641 * v482) + 6.019134481288629 * v495
        v529 = (v528 + 12.53708332932087 * v508) + (-0.687886036105895) * v524
        v530 = k16 * v529
        v531 = (ngf_share * v459) * (1.0 - v530 / (v530 + antibody_ic50_ug_per_l))
        v532 = peripheral_per_day * ((v531 + k17 * v330) - v527) + v23 * v484
        v533 = (antibody_peripheral + 1.221224509226641 * v481) + 6.019134481288629 * v494
        v534 = (v533 + 12.53708332932087 * v507) + (-0.687886036105895) * v523
        v535 = antibody_exchange_l_per_day * (v530 - k19 * v534)
        v536 = (k21 * v529 + v535) + (k20 * v529) / (antibody_km_ug_per_l + v530)
        v537 = (((v23 * v482 - v536) + v24 * v495) + v25 * v508) + v26 * v524
        v538 = (((v535 + v23 * v481) + v24 * v494) + v25 * v507) + v26 * v523
        v539 = (v538 + v479 * v537) * v480
        v540 = (v537 + k38 * v539) * v478
        v541 = (((v532 + v24 * v496) + v25 * v509) + v26 * v526) + v471 * v461
        v542 = ((v541 - v473 * v540) + k36 * v375) * v483
        v543 = v527 + v542
        v544 = v529 + v540
        v545 = k16 * v544
        v546 = (ngf_share * v462) * (1.0 - v545 / (v545 + antibody_ic50_ug_per_l))
        v547 = peripheral_per_day * ((v546 + k17 * v389) - v543) + v31 * v484
        v548 = (((v547 + v32 * v496) + v33 * v509) + v34 * v526) + v36 * v542
        v549 = v534 + v539
        v550 = antibody_exchange_l_per_day * (v545 - k19 * v549)
        v551 = (k21 * v544 + v550) + (k20 * v544) / (antibody_km_ug_per_l + v545)
        v552 = (((v31 * v482 - v551) + v32 * v495) + v33 * v508) + v34 * v524
        v553 = v552 + v36 * v540
        v554 = (((v550 + v31 * v481) + v32 * v494) + v33 * v507) + v34 * v523
        v555 = ((v554 + v36 * v539) + v479 * v553) * v480
        v556 = (v553 + k38 * v555) * v478
        v557 = (((v548 + v471 * v465) - v473 * v556) + k36 * v431) * v483
        v558 = v543 + v557
        v559 = 1.0 / (v2 + central_per_day)
        v560 = (central_per_day * (peripheral - central) + central_per_day * v484) * v559
        v561 = central_per_day * (v488 - (central + 1.544 * v560)) + v6 * v560
        v562 = (v561 + central_per_day * v496) * v559
        v563 = v500 - ((central + 0.9466785280815826 * v560) + 0.2557011698983284 * v562)
        v564 = (central_per_day * v563 + v10 * v560) + v11 * v562
        v565 = (v564 + central_per_day * v509) * v559
        v566 = (central + 1.221224509226641 * v560) + 6.019134481288629 * v562
        v567 = (central + 3.314825187068521 * v560) + 2.896124015972201 * v562
        v568 = central_per_day * (v516 - (v567 + 0.9986419139977817 * v565)) + v17 * v560
        v569 = (((v568 + v18 * v562) + v19 * v565) + central_per_day * v526) * v559
        v570 = (v566 + 12.53708332932087 * v565) + (-0.687886036105895) * v569
        v571 = ((central_per_day * (v527 - v570) + v23 * v560) + v24 * v562) + v25 * v565
        v572 = ((v571 + v26 * v569) + central_per_day * v542) * v559
        v573 = v570 + v572
        v574 = ((central_per_day * (v543 - v573) + v31 * v560) + v32 * v562) + v33 * v565
        v575 = (((v574 + v34 * v569) + v36 * v572) + central_per_day * v557) * v559
        v576 = v573 + v575
        v577 = v414 * v111
        v578 = v407 + v577
        v579 = v388 * v65
        v580 = v379 + v579
        v581 = v544 + v556
        v582 = v549 + v555
        v583 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v584 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v585 = v432 / (atol + rtol * max(abs(damage), abs(v433)))
        v586 = v435 / (atol + rtol * max(abs(m1), abs(v436)))
        v587 = v434 / (atol + rtol * max(abs(m2), abs(v437)))
        v588 = v431 / (atol + rtol * max(abs(pro_inflammatory), abs(v438)))
        v589 = (((v583 * v583 + v584 * v584) + v585 * v585) + v586 * v586) + v587 * v587
        v590 = v439 / (atol + rtol * max(abs(anti_inflammatory), abs(v440)))
        v591 = v441 / (atol + rtol * max(abs(fibre_density), abs(v442)))
        v592 = v443 / (atol + rtol * max(abs(myelin), abs(v444)))
        v593 = v465 / (atol + rtol * max(abs(ngf), abs(v466)))
        v594 = (((v589 + v588 * v588) + v590 * v590) + v591 * v591) + v592 * v592
        v595 = v557 / (atol + rtol * max(abs(peripheral), abs(v558)))
        v596 = v575 / (atol + rtol * max(abs(central), abs(v576)))
        v597 = v577 / (atol + rtol * max(abs(steroid), abs(v578)))
        v598 = v579 / (atol + rtol * max(abs(load_relief), abs(v580)))
        v599 = (((v594 + v593 * v593) + v595 * v595) + v596 * v596) + v597 * v597
        v600 = v556 / (atol + rtol * max(abs(antibody_central), abs(v581)))
        v601 = v555 / (atol + rtol * max(abs(antibody_peripheral), abs(v582)))
        v602 = (((((((v39 + v62) + v433) + v436) + v437) + v438) + v440) + v442) + v444
        v603 = (((((v602 + v466) + v558) + v576) + v578) + v580) + load_relief_target
        v604 = (v603 + v581) + v582
        v605 = 0.058823529411764705 * (((v599 + v598 * v598) + v600 * v600) + v601 * v601)
        v606 = v605 + (v604 - v604)
        work[288 + lane] = v606
        work[304 + lane] = fast_cells
        work[320 + lane] = slow_cells
        work[336 + lane] = damage
        work[352 + lane] = m1
        work[368 + lane] = m2
        work[384 + lane] = pro_inflammatory
        work[400 + lane] = anti_inflammatory
        work[416 + lane] = fibre_density
        work[432 + lane] = myelin
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
        work[32 + lane] = v433
        work[48 + lane] = v436
        work[64 + lane] = v437
        work[80 + lane] = v438
        work[96 + lane] = v440
        work[112 + lane] = v442
        work[128 + lane] = v444
        work[144 + lane] = v466
        work[160 + lane] = v558
        work[176 + lane] = v576
        work[192 + lane] = v578
        work[208 + lane] = v580
        work[240 + lane] = v581
        work[256 + lane] = v582
