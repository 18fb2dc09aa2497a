"""One Rodas4 step of paean.simulate.body.Body.rates, muscle.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2565; divisions and roots: 84.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from numpy import sqrt as root

from paean.numeric.layout import LANES, align_stack

STATES = 18
CONSTANTS = 49
PREPARED = 70
FLOPS = 2565
DIVISIONS = 84


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
        activation_per_day,
        quiescence_per_day,
        differentiation_per_day,
        regrowth_per_day,
        scarring_per_day,
        scar_removal_per_day,
        synthesis_gain,
        fibre_area_start,
        scar_start,
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
    k8 = (1.0 - fibre_area_start) - scar_start
    k9 = (0.5 * damage_tissue_share) / (0.5 * (k8 + root(k8 * k8 + 1e-06)))
    k10 = 1.0 + feedback_midpoint_cubed
    k11 = differentiation_per_day * k3
    k12 = 1.0 / antibody_central_l
    k13 = 1.0 - ngf_share
    k14 = 1.0 - ngf_basal
    k15 = 1.0 / antibody_peripheral_l
    k16 = antibody_vmax_ug_per_day * k12
    k17 = antibody_clearance_l_per_day * k12
    k18 = k7 * damage_turnover_per_day
    k19 = damage_turnover_per_day * k9
    k20 = k4 * recruitment_damage
    k21 = k4 * recruitment_feedback
    k22 = potency * k0
    k23 = m1_to_m2_per_day * polarisation_gain
    k24 = k5 * brake_strength
    k25 = anti_decay_per_day * k3
    k26 = anti_decay_per_day * (k3 * k6)
    k27 = anti_decay_per_day * (k3 * (k6 * potency))
    k28 = ngf_loss_per_day * k14
    k29 = peripheral_per_day * ngf_share
    k30 = peripheral_per_day * k13
    k31 = antibody_exchange_l_per_day * k12
    k32 = k15 * antibody_exchange_l_per_day
    k33 = k17 + k31
    k34 = k32 * k31
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
        activation_per_day,
        quiescence_per_day,
        regrowth_per_day,
        scarring_per_day,
        scar_removal_per_day,
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
        satellite_cells = work[112 + lane]
        fibre_area = work[128 + lane]
        scar = work[144 + lane]
        ngf = work[160 + lane]
        peripheral = work[176 + lane]
        central = work[192 + lane]
        steroid = work[208 + lane]
        load_relief = work[224 + lane]
        load_relief_target = work[240 + lane]
        antibody_central = work[256 + lane]
        antibody_peripheral = work[272 + lane]
        step_length = work[288 + lane]
        fast_clearance_per_day = work[320 + lane]
        slow_clearance_per_day = work[336 + lane]
        potency = work[352 + lane]
        unlicensed_secretion = work[368 + lane]
        half_licensing_cytokine = work[384 + lane]
        half_effect_million_cells = work[400 + lane]
        m1_to_m2_per_day = work[416 + lane]
        m2_to_m1_per_day = work[432 + lane]
        m1_loss_per_day = work[448 + lane]
        polarisation_gain = work[464 + lane]
        recruitment_basal = work[480 + lane]
        recruitment_damage = work[496 + lane]
        recruitment_feedback = work[512 + lane]
        feedback_midpoint_cubed = work[528 + lane]
        cytokine_basal = work[544 + lane]
        cytokine_damage = work[560 + lane]
        cytokine_m1 = work[576 + lane]
        brake_strength = work[592 + lane]
        pro_decay_per_day = work[608 + lane]
        anti_decay_per_day = work[624 + lane]
        damage_turnover_per_day = work[640 + lane]
        activation_per_day = work[656 + lane]
        quiescence_per_day = work[672 + lane]
        regrowth_per_day = work[688 + lane]
        scarring_per_day = work[704 + lane]
        scar_removal_per_day = work[720 + lane]
        synthesis_gain = work[736 + lane]
        ngf_loss_per_day = work[752 + lane]
        ngf_basal = work[768 + lane]
        peripheral_per_day = work[784 + lane]
        central_per_day = work[800 + lane]
        ngf_share = work[816 + lane]
        steroid_decay_per_day = work[832 + lane]
        load_relief_per_day = work[848 + lane]
        antibody_exchange_l_per_day = work[864 + lane]
        antibody_km_ug_per_l = work[880 + lane]
        antibody_ic50_ug_per_l = work[896 + lane]
        k0 = work[912 + lane]
        k1 = work[928 + lane]
        k3 = work[944 + lane]
        k4 = work[960 + lane]
        k5 = work[976 + lane]
        k6 = work[992 + lane]
        k7 = work[1008 + lane]
        k9 = work[1024 + lane]
        k10 = work[1040 + lane]
        k11 = work[1056 + lane]
        k12 = work[1072 + lane]
        k13 = work[1088 + lane]
        k14 = work[1104 + lane]
        k15 = work[1120 + lane]
        k16 = work[1136 + lane]
        k17 = work[1152 + lane]
        k18 = work[1168 + lane]
        k19 = work[1184 + lane]
        k20 = work[1200 + lane]
        k21 = work[1216 + lane]
        k22 = work[1232 + lane]
        k23 = work[1248 + lane]
        k24 = work[1264 + lane]
        k25 = work[1280 + lane]
        k26 = work[1296 + lane]
        k27 = work[1312 + lane]
        k28 = work[1328 + lane]
        k29 = work[1344 + lane]
        k30 = work[1360 + lane]
        k31 = work[1376 + lane]
        k32 = work[1392 + lane]
        k33 = work[1408 + lane]
        k34 = work[1424 + lane]
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
        v63 = (1.0 - fibre_area) - scar
        v64 = sqrt(v63 * v63 + 1e-06)
        v65 = v63 + v64
        v66 = 1.0 / (v2 + load_relief_per_day)
        v67 = k18 * v66
        v68 = load_relief_per_day * (load_relief_target - load_relief)
        v69 = damage_turnover_per_day * ((k7 * (1.0 - load_relief) + k9 * v65) - damage)
        v70 = v69 - v67 * v68
        v71 = (-1.0) + (0.5 / v64) * ((-v63) - v63)
        v72 = k19 * v71
        v73 = k3 * m2
        v74 = 1.0 / (1.0 + v73)
        v75 = v73 * v74
        v76 = regrowth_per_day * v75
        v77 = v76 * satellite_cells
        v78 = 0.5 * v65
        v79 = activation_per_day * damage
        v80 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v81 = unlicensed_secretion + k0 * (pro_inflammatory * v80)
        v82 = potency * v81
        v83 = fast_cells + slow_cells
        v84 = v82 * v83
        v85 = 1.0 / (v84 + half_effect_million_cells)
        v86 = v84 * v85
        v87 = 1.0 + synthesis_gain * v86
        v88 = v79 * v87
        v89 = quiescence_per_day + k11 * m2
        v90 = 1.0 / (v2 - ((-v88) - v89))
        v91 = (v78 * v76) * v90
        v92 = 1.0 - satellite_cells
        v93 = v85 * v85
        v94 = v85 * v82 - (v93 * v82) * v84
        v95 = v92 * (v79 * (synthesis_gain * v94))
        v96 = v95 * v3
        v97 = v95 * v41
        v98 = ((v88 * v92 - v89 * satellite_cells) - v0 * v96) - v40 * v97
        v99 = v92 * (activation_per_day * v87)
        v100 = 1.0 / (v2 + damage_turnover_per_day)
        v101 = (v99 * v91) * v100
        v102 = k11 * satellite_cells
        v103 = k3 * v74 - (k3 * (v74 * v74)) * v73
        v104 = 1.0 / (v2 + k1)
        v105 = (v91 * v102 - v78 * (satellite_cells * (regrowth_per_day * v103))) * v104
        v106 = m1_to_m2_per_day * (1.0 + polarisation_gain * v86)
        v107 = m1 * (k23 * v94)
        v108 = v107 * v3
        v109 = v0 * v108
        v110 = v107 * v41
        v111 = v40 * v110
        v112 = ((v106 * m1 - k1 * m2) - v109) - v111
        v113 = m1 * m1
        v114 = v113 * m1
        v115 = 1.0 / (feedback_midpoint_cubed + v114)
        v116 = m1 * (m1 + m1) + v113
        v117 = k10 * v114
        v118 = v106 + m1_loss_per_day
        v119 = m2_to_m1_per_day * v104
        v120 = v2 - (k21 * (v115 * (k10 * v116) - ((v115 * v115) * v116) * v117) - v118)
        v121 = 1.0 / (v120 - v106 * v119)
        v122 = (v106 * v105) * v121
        v123 = recruitment_basal + recruitment_damage * damage
        v124 = k4 * (v123 + recruitment_feedback * (v117 * v115)) - v118 * m1
        v125 = k20 * v100
        v126 = (((v124 + m2_to_m1_per_day * m2) + v109) + v111) + v125 * v70
        v127 = v126 + v119 * v112
        v128 = v83 * (k22 * (v80 - (v80 * v80) * pro_inflammatory))
        v129 = v85 * v128 - (v93 * v128) * v84
        v130 = m1 * (k23 * v129)
        v131 = v92 * (v79 * (synthesis_gain * v129))
        v132 = v130 - v130 * v119
        v133 = k26 * v128
        v134 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v135 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v136 = 1.0 - steroid
        v137 = v135 * v136
        v138 = 1.0 / (v2 + anti_decay_per_day)
        v139 = (pro_decay_per_day * ((k24 * (v134 * v134)) * v137)) * v138
        v140 = (k25 * v139) * v104
        v141 = k5 * v134
        v142 = (v106 * v140 - pro_decay_per_day * (v141 * (cytokine_m1 * v136))) * v121
        v143 = (((v2 + pro_decay_per_day) + v133 * v139) + v130 * v140) - v142 * v132
        v144 = 1.0 / v143
        v145 = ((v130 * v105 - v131 * v91) - v122 * v132) * v144
        v146 = steroid_decay_per_day * steroid
        v147 = 1.0 / (v2 + steroid_decay_per_day)
        v148 = (pro_decay_per_day * (v135 * v141)) * v147
        v149 = k27 * v81
        v150 = v149 * v3
        v151 = v149 * v41
        v152 = anti_decay_per_day * (k3 * (m2 + k6 * v84) - anti_inflammatory) - v0 * v150
        v153 = v152 - v40 * v151
        v154 = pro_decay_per_day * (v137 * v141 - pro_inflammatory) + v146 * v148
        v155 = (pro_decay_per_day * (v141 * (cytokine_damage * v136))) * v100
        v156 = (((v154 - v139 * v153) + v155 * v70) - v140 * v112) - v142 * v127
        v157 = (((v77 * v78 + v91 * v98) + v101 * v70) - v105 * v112) - v122 * v127
        v158 = v157 - v145 * v156
        v159 = v72 * v125
        v160 = v159 * v122
        v161 = 0.5 * v71
        v162 = v77 * v161
        v163 = v72 * v101
        v164 = v159 * v142 - v72 * v155
        v165 = v145 * v164
        v166 = (v160 - (v162 + v163)) - v165
        v167 = scarring_per_day * v75
        v168 = v167 * v78
        v169 = 1.0 - 0.5 * v86
        v170 = scar_removal_per_day * m1
        v171 = (0.5 * v94) * v168
        v172 = v171 * v3
        v173 = v171 * v41
        v174 = (v169 * (v78 * (scarring_per_day * v103))) * v104
        v175 = (scar_removal_per_day * scar - v106 * v174) * v121
        v176 = (((v168 * v169 - v170 * scar) + v0 * v172) + v40 * v173) + v174 * v112
        v177 = (((0.5 * v129) * v168 - v130 * v174) - v175 * v132) * v144
        v178 = v159 * v175
        v179 = v169 * (v167 * v161)
        v180 = v177 * v164
        v181 = 1.0 / ((((v2 - v162) - v163) + v160) - v165)
        v182 = ((v178 - v179) - v180) * v181
        v183 = 1.0 / ((((v2 - (v179 - v170)) + v178) - v180) - v182 * v166)
        v184 = (((v176 - v175 * v127) - v177 * v156) - v182 * v158) * v183
        v185 = (v158 - v166 * v184) * v181
        v186 = ((v70 + v72 * v185) + v72 * v184) * v100
        v187 = v68 * v66
        v188 = load_relief + 1.544 * v187
        v189 = scar + 1.544 * v184
        v190 = (1.0 - (fibre_area + 1.544 * v185)) - v189
        v191 = v190 + sqrt(v190 * v190 + 1e-06)
        v192 = damage + 1.544 * v186
        v193 = damage_turnover_per_day * ((k7 * (1.0 - v188) + k9 * v191) - v192)
        v194 = load_relief_per_day * (load_relief_target - v188) + v6 * v187
        v195 = (v193 + v6 * v186) - v67 * v194
        v196 = ((v156 - v164 * v185) - v164 * v184) * v144
        v197 = (((v127 - v132 * v196) + v159 * v185) + v159 * v184) * v121
        v198 = ((v112 + v106 * v197) + v130 * v196) * v104
        v199 = m2 + 1.544 * v198
        v200 = k3 * v199
        v201 = v200 / (1.0 + v200)
        v202 = (((v98 + v99 * v186) - v102 * v198) + v131 * v196) * v90
        v203 = satellite_cells + 1.544 * v202
        v204 = 0.5 * v191
        v205 = pro_inflammatory + 1.544 * v196
        v206 = unlicensed_secretion + k0 * (v205 / (v205 + half_licensing_cytokine))
        v207 = (potency * v206) * (v5 + v43)
        v208 = v207 / (v207 + half_effect_million_cells)
        v209 = ((activation_per_day * v192) * (1.0 + synthesis_gain * v208)) * (1.0 - v203)
        v210 = ((v209 - (quiescence_per_day + k11 * v199) * v203) + v6 * v202) + v96 * v7
        v211 = v210 + v97 * v44
        v212 = (((regrowth_per_day * v201) * v203) * v204 + v6 * v185) + v91 * v211
        v213 = m1_to_m2_per_day * (1.0 + polarisation_gain * v208)
        v214 = m1 + 1.544 * v197
        v215 = v108 * v7
        v216 = v110 * v44
        v217 = (((v213 * v214 - k1 * v199) + v6 * v198) + v215) + v216
        v218 = (v214 * v214) * v214
        v219 = recruitment_feedback * ((k10 * v218) / (feedback_midpoint_cubed + v218))
        v220 = k4 * ((recruitment_basal + recruitment_damage * v192) + v219)
        v221 = (v220 - (v213 + m1_loss_per_day) * v214) + m2_to_m1_per_day * v199
        v222 = ((((v221 + v6 * v197) - v215) - v216) + v125 * v195) + v119 * v217
        v223 = v146 * v147
        v224 = steroid - 1.544 * v223
        v225 = (cytokine_basal + cytokine_damage * v192) + cytokine_m1 * v214
        v226 = ((v153 + k25 * v198) + v133 * v196) * v138
        v227 = anti_inflammatory + 1.544 * v226
        v228 = (v225 * (1.0 - v224)) * (k5 / (1.0 + brake_strength * v227)) - v205
        v229 = (-(steroid_decay_per_day * v224)) - v223 * v6
        v230 = anti_decay_per_day * (k3 * (v199 + k6 * v207) - v227) + v6 * v226
        v231 = (v230 + v150 * v7) + v151 * v44
        v232 = ((pro_decay_per_day * v228 + v6 * v196) - v148 * v229) - v139 * v231
        v233 = ((v232 + v155 * v195) - v140 * v217) - v142 * v222
        v234 = (((v212 + v101 * v195) - v105 * v217) - v122 * v222) - v145 * v233
        v235 = ((scarring_per_day * v201) * v204) * (1.0 - 0.5 * v208)
        v236 = ((v235 - (scar_removal_per_day * v214) * v189) + v6 * v184) - v172 * v7
        v237 = (((v236 - v173 * v44) + v174 * v217) - v175 * v222) - v177 * v233
        v238 = (v237 - v182 * v234) * v183
        v239 = (v234 - v166 * v238) * v181
        v240 = ((v195 + v72 * v239) + v72 * v238) * v100
        v241 = v194 * v66
        v242 = (load_relief + 0.9466785280815826 * v187) + 0.2557011698983284 * v241
        v243 = (scar + 0.9466785280815826 * v184) + 0.2557011698983284 * v238
        v244 = 1.0 - ((fibre_area + 0.9466785280815826 * v185) + 0.2557011698983284 * v239)
        v245 = v244 - v243
        v246 = v245 + sqrt(v245 * v245 + 1e-06)
        v247 = (damage + 0.9466785280815826 * v186) + 0.2557011698983284 * v240
        v248 = damage_turnover_per_day * ((k7 * (1.0 - v242) + k9 * v246) - v247)
        v249 = load_relief_per_day * (load_relief_target - v242) + v10 * v187
        v250 = v249 + v11 * v241
        v251 = ((v248 + v10 * v186) + v11 * v240) - v67 * v250
        v252 = ((v233 - v164 * v239) - v164 * v238) * v144
        v253 = (((v222 - v132 * v252) + v159 * v239) + v159 * v238) * v121
        v254 = ((v217 + v106 * v253) + v130 * v252) * v104
        v255 = (m2 + 0.9466785280815826 * v198) + 0.2557011698983284 * v254
        v256 = k3 * v255
        v257 = v256 / (1.0 + v256)
        v258 = (((v211 + v99 * v240) - v102 * v254) + v131 * v252) * v90
        v259 = (satellite_cells + 0.9466785280815826 * v202) + 0.2557011698983284 * v258
        v260 = 0.5 * v246
        v261 = (pro_inflammatory + 0.9466785280815826 * v196) + 0.2557011698983284 * v252
        v262 = unlicensed_secretion + k0 * (v261 / (v261 + half_licensing_cytokine))
        v263 = (potency * v262) * (v9 + v46)
        v264 = v263 / (v263 + half_effect_million_cells)
        v265 = ((activation_per_day * v247) * (1.0 + synthesis_gain * v264)) * (1.0 - v259)
        v266 = (v265 - (quiescence_per_day + k11 * v255) * v259) + v10 * v202
        v267 = ((v266 + v11 * v258) + v96 * v12) + v97 * v47
        v268 = (((regrowth_per_day * v257) * v259) * v260 + v10 * v185) + v11 * v239
        v269 = m1_to_m2_per_day * (1.0 + polarisation_gain * v264)
        v270 = (m1 + 0.9466785280815826 * v197) + 0.2557011698983284 * v253
        v271 = v108 * v12
        v272 = v110 * v47
        v273 = ((((v269 * v270 - k1 * v255) + v10 * v198) + v11 * v254) + v271) + v272
        v274 = (v270 * v270) * v270
        v275 = recruitment_feedback * ((k10 * v274) / (feedback_midpoint_cubed + v274))
        v276 = k4 * ((recruitment_basal + recruitment_damage * v247) + v275)
        v277 = (v276 - (v269 + m1_loss_per_day) * v270) + m2_to_m1_per_day * v255
        v278 = ((((v277 + v10 * v197) + v11 * v253) - v271) - v272) + v125 * v251
        v279 = v278 + v119 * v273
        v280 = v229 * v147
        v281 = (steroid - 0.9466785280815826 * v223) + 0.2557011698983284 * v280
        v282 = (cytokine_basal + cytokine_damage * v247) + cytokine_m1 * v270
        v283 = ((v231 + k25 * v254) + v133 * v252) * v138
        v284 = (anti_inflammatory + 0.9466785280815826 * v226) + 0.2557011698983284 * v283
        v285 = (v282 * (1.0 - v281)) * (k5 / (1.0 + brake_strength * v284)) - v261
        v286 = ((-(steroid_decay_per_day * v281)) - v223 * v10) + v11 * v280
        v287 = anti_decay_per_day * (k3 * (v255 + k6 * v263) - v284) + v10 * v226
        v288 = ((v287 + v11 * v283) + v150 * v12) + v151 * v47
        v289 = ((pro_decay_per_day * v285 + v10 * v196) + v11 * v252) - v148 * v286
        v290 = (((v289 - v139 * v288) + v155 * v251) - v140 * v273) - v142 * v279
        v291 = (((v268 + v91 * v267) + v101 * v251) - v105 * v273) - v122 * v279
        v292 = v291 - v145 * v290
        v293 = ((scarring_per_day * v257) * v260) * (1.0 - 0.5 * v264)
        v294 = ((v293 - (scar_removal_per_day * v270) * v243) + v10 * v184) + v11 * v238
        v295 = (((v294 - v172 * v12) - v173 * v47) + v174 * v273) - v175 * v279
        v296 = ((v295 - v177 * v290) - v182 * v292) * v183
        v297 = (v292 - v166 * v296) * v181
        v298 = ((v251 + v72 * v297) + v72 * v296) * v100
        v299 = (damage + 1.221224509226641 * v186) + 6.019134481288629 * v240
        v300 = v250 * v66
        v301 = (load_relief + 3.314825187068521 * v187) + 2.896124015972201 * v241
        v302 = v301 + 0.9986419139977817 * v300
        v303 = (fibre_area + 3.314825187068521 * v185) + 2.896124015972201 * v239
        v304 = (scar + 3.314825187068521 * v184) + 2.896124015972201 * v238
        v305 = v304 + 0.9986419139977817 * v296
        v306 = (1.0 - (v303 + 0.9986419139977817 * v297)) - v305
        v307 = v306 + sqrt(v306 * v306 + 1e-06)
        v308 = (damage + 3.314825187068521 * v186) + 2.896124015972201 * v240
        v309 = v308 + 0.9986419139977817 * v298
        v310 = damage_turnover_per_day * ((k7 * (1.0 - v302) + k9 * v307) - v309)
        v311 = load_relief_per_day * (load_relief_target - v302) + v17 * v187
        v312 = (v311 + v18 * v241) + v19 * v300
        v313 = (((v310 + v17 * v186) + v18 * v240) + v19 * v298) - v67 * v312
        v314 = ((v290 - v164 * v297) - v164 * v296) * v144
        v315 = (((v279 - v132 * v314) + v159 * v297) + v159 * v296) * v121
        v316 = ((v273 + v106 * v315) + v130 * v314) * v104
        v317 = (m2 + 3.314825187068521 * v198) + 2.896124015972201 * v254
        v318 = v317 + 0.9986419139977817 * v316
        v319 = k3 * v318
        v320 = v319 / (1.0 + v319)
        v321 = (((v267 + v99 * v298) - v102 * v316) + v131 * v314) * v90
        v322 = (satellite_cells + 3.314825187068521 * v202) + 2.896124015972201 * v258
        v323 = v322 + 0.9986419139977817 * v321
        v324 = 0.5 * v307
        v325 = (((regrowth_per_day * v320) * v323) * v324 + v17 * v185) + v18 * v239
        v326 = (pro_inflammatory + 3.314825187068521 * v196) + 2.896124015972201 * v252
        v327 = v326 + 0.9986419139977817 * v314
        v328 = unlicensed_secretion + k0 * (v327 / (v327 + half_licensing_cytokine))
        v329 = (potency * v328) * (v16 + v51)
        v330 = v329 / (v329 + half_effect_million_cells)
        v331 = ((activation_per_day * v309) * (1.0 + synthesis_gain * v330)) * (1.0 - v323)
        v332 = (v331 - (quiescence_per_day + k11 * v318) * v323) + v17 * v202
        v333 = (((v332 + v18 * v258) + v19 * v321) + v96 * v20) + v97 * v52
        v334 = m1_to_m2_per_day * (1.0 + polarisation_gain * v330)
        v335 = (m1 + 3.314825187068521 * v197) + 2.896124015972201 * v253
        v336 = v335 + 0.9986419139977817 * v315
        v337 = v108 * v20
        v338 = (((v334 * v336 - k1 * v318) + v17 * v198) + v18 * v254) + v19 * v316
        v339 = v110 * v52
        v340 = (v338 + v337) + v339
        v341 = (v336 * v336) * v336
        v342 = recruitment_feedback * ((k10 * v341) / (feedback_midpoint_cubed + v341))
        v343 = k4 * ((recruitment_basal + recruitment_damage * v309) + v342)
        v344 = (v343 - (v334 + m1_loss_per_day) * v336) + m2_to_m1_per_day * v318
        v345 = ((((v344 + v17 * v197) + v18 * v253) + v19 * v315) - v337) - v339
        v346 = (v345 + v125 * v313) + v119 * v340
        v347 = (((v325 + v19 * v297) + v91 * v333) + v101 * v313) - v105 * v340
        v348 = v286 * v147
        v349 = (steroid - 3.314825187068521 * v223) + 2.896124015972201 * v280
        v350 = v349 + 0.9986419139977817 * v348
        v351 = (cytokine_basal + cytokine_damage * v309) + cytokine_m1 * v336
        v352 = ((v288 + k25 * v316) + v133 * v314) * v138
        v353 = (anti_inflammatory + 3.314825187068521 * v226) + 2.896124015972201 * v283
        v354 = v353 + 0.9986419139977817 * v352
        v355 = (v351 * (1.0 - v350)) * (k5 / (1.0 + brake_strength * v354)) - v327
        v356 = (((-(steroid_decay_per_day * v350)) - v223 * v17) + v18 * v280) + v19 * v348
        v357 = ((pro_decay_per_day * v355 + v17 * v196) + v18 * v252) + v19 * v314
        v358 = anti_decay_per_day * (k3 * (v318 + k6 * v329) - v354) + v17 * v226
        v359 = (((v358 + v18 * v283) + v19 * v352) + v150 * v20) + v151 * v52
        v360 = (((v357 - v148 * v356) - v139 * v359) + v155 * v313) - v140 * v340
        v361 = v360 - v142 * v346
        v362 = (v347 - v122 * v346) - v145 * v361
        v363 = ((scarring_per_day * v320) * v324) * (1.0 - 0.5 * v330)
        v364 = ((v363 - (scar_removal_per_day * v336) * v305) + v17 * v184) + v18 * v238
        v365 = (((v364 + v19 * v296) - v172 * v20) - v173 * v52) + v174 * v340
        v366 = (((v365 - v175 * v346) - v177 * v361) - v182 * v362) * v183
        v367 = (v362 - v166 * v366) * v181
        v368 = ((v313 + v72 * v367) + v72 * v366) * v100
        v369 = (v299 + 12.53708332932087 * v298) + (-0.687886036105895) * v368
        v370 = (load_relief + 1.221224509226641 * v187) + 6.019134481288629 * v241
        v371 = v312 * v66
        v372 = (v370 + 12.53708332932087 * v300) + (-0.687886036105895) * v371
        v373 = (fibre_area + 1.221224509226641 * v185) + 6.019134481288629 * v239
        v374 = (v373 + 12.53708332932087 * v297) + (-0.687886036105895) * v367
        v375 = (scar + 1.221224509226641 * v184) + 6.019134481288629 * v238
        v376 = (v375 + 12.53708332932087 * v296) + (-0.687886036105895) * v366
        v377 = (1.0 - v374) - v376
        v378 = v377 + sqrt(v377 * v377 + 1e-06)
        v379 = damage_turnover_per_day * ((k7 * (1.0 - v372) + k9 * v378) - v369)
        v380 = load_relief_per_day * (load_relief_target - v372) + v23 * v187
        v381 = ((v380 + v24 * v241) + v25 * v300) + v26 * v371
        v382 = (((v379 + v23 * v186) + v24 * v240) + v25 * v298) + v26 * v368
        v383 = v382 - v67 * v381
        v384 = (m2 + 1.221224509226641 * v198) + 6.019134481288629 * v254
        v385 = ((v361 - v164 * v367) - v164 * v366) * v144
        v386 = (((v346 - v132 * v385) + v159 * v367) + v159 * v366) * v121
        v387 = ((v340 + v106 * v386) + v130 * v385) * v104
        v388 = (v384 + 12.53708332932087 * v316) + (-0.687886036105895) * v387
        v389 = k3 * v388
        v390 = v389 / (1.0 + v389)
        v391 = (satellite_cells + 1.221224509226641 * v202) + 6.019134481288629 * v258
        v392 = (((v333 + v99 * v368) - v102 * v387) + v131 * v385) * v90
        v393 = (v391 + 12.53708332932087 * v321) + (-0.687886036105895) * v392
        v394 = 0.5 * v378
        v395 = (((regrowth_per_day * v390) * v393) * v394 + v23 * v185) + v24 * v239
        v396 = (pro_inflammatory + 1.221224509226641 * v196) + 6.019134481288629 * v252
        v397 = (v396 + 12.53708332932087 * v314) + (-0.687886036105895) * v385
        v398 = unlicensed_secretion + k0 * (v397 / (v397 + half_licensing_cytokine))
        v399 = (potency * v398) * (v22 + v54)
        v400 = v399 / (v399 + half_effect_million_cells)
        v401 = ((activation_per_day * v369) * (1.0 + synthesis_gain * v400)) * (1.0 - v393)
        v402 = (v401 - (quiescence_per_day + k11 * v388) * v393) + v23 * v202
        v403 = ((((v402 + v24 * v258) + v25 * v321) + v26 * v392) + v96 * v28) + v97 * v56
        v404 = m1_to_m2_per_day * (1.0 + polarisation_gain * v400)
        v405 = (m1 + 1.221224509226641 * v197) + 6.019134481288629 * v253
        v406 = (v405 + 12.53708332932087 * v315) + (-0.687886036105895) * v386
        v407 = (((v404 * v406 - k1 * v388) + v23 * v198) + v24 * v254) + v25 * v316
        v408 = v108 * v28
        v409 = v110 * v56
        v410 = ((v407 + v26 * v387) + v408) + v409
        v411 = (((v395 + v25 * v297) + v26 * v367) + v91 * v403) + v101 * v383
        v412 = (v406 * v406) * v406
        v413 = recruitment_feedback * ((k10 * v412) / (feedback_midpoint_cubed + v412))
        v414 = k4 * ((recruitment_basal + recruitment_damage * v369) + v413)
        v415 = (v414 - (v404 + m1_loss_per_day) * v406) + m2_to_m1_per_day * v388
        v416 = ((((v415 + v23 * v197) + v24 * v253) + v25 * v315) + v26 * v386) - v408
        v417 = ((v416 - v409) + v125 * v383) + v119 * v410
        v418 = (steroid - 1.221224509226641 * v223) + 6.019134481288629 * v280
        v419 = v356 * v147
        v420 = (v418 + 12.53708332932087 * v348) + (-0.687886036105895) * v419
        v421 = (cytokine_basal + cytokine_damage * v369) + cytokine_m1 * v406
        v422 = (anti_inflammatory + 1.221224509226641 * v226) + 6.019134481288629 * v283
        v423 = ((v359 + k25 * v387) + v133 * v385) * v138
        v424 = (v422 + 12.53708332932087 * v352) + (-0.687886036105895) * v423
        v425 = (v421 * (1.0 - v420)) * (k5 / (1.0 + brake_strength * v424)) - v397
        v426 = ((pro_decay_per_day * v425 + v23 * v196) + v24 * v252) + v25 * v314
        v427 = (((-(steroid_decay_per_day * v420)) - v223 * v23) + v24 * v280) + v25 * v348
        v428 = v427 + v26 * v419
        v429 = anti_decay_per_day * (k3 * (v388 + k6 * v399) - v424) + v23 * v226
        v430 = (((v429 + v24 * v283) + v25 * v352) + v26 * v423) + v150 * v28
        v431 = v430 + v151 * v56
        v432 = (((v426 + v26 * v385) - v148 * v428) - v139 * v431) + v155 * v383
        v433 = (v432 - v140 * v410) - v142 * v417
        v434 = ((v411 - v105 * v410) - v122 * v417) - v145 * v433
        v435 = ((scarring_per_day * v390) * v394) * (1.0 - 0.5 * v400)
        v436 = ((v435 - (scar_removal_per_day * v406) * v376) + v23 * v184) + v24 * v238
        v437 = (((v436 + v25 * v296) + v26 * v366) - v172 * v28) - v173 * v56
        v438 = ((((v437 + v174 * v410) - v175 * v417) - v177 * v433) - v182 * v434) * v183
        v439 = (v434 - v166 * v438) * v181
        v440 = ((v383 + v72 * v439) + v72 * v438) * v100
        v441 = v369 + v440
        v442 = v381 * v66
        v443 = v372 + v442
        v444 = v374 + v439
        v445 = v376 + v438
        v446 = (1.0 - v444) - v445
        v447 = v446 + sqrt(v446 * v446 + 1e-06)
        v448 = damage_turnover_per_day * ((k7 * (1.0 - v443) + k9 * v447) - v441)
        v449 = (((v448 + v31 * v186) + v32 * v240) + v33 * v298) + v34 * v368
        v450 = load_relief_per_day * (load_relief_target - v443) + v31 * v187
        v451 = (((v450 + v32 * v241) + v33 * v300) + v34 * v371) + v36 * v442
        v452 = (v449 + v36 * v440) - v67 * v451
        v453 = ((v433 - v164 * v439) - v164 * v438) * v144
        v454 = (((v417 - v132 * v453) + v159 * v439) + v159 * v438) * v121
        v455 = ((v410 + v106 * v454) + v130 * v453) * v104
        v456 = v388 + v455
        v457 = k3 * v456
        v458 = v457 / (1.0 + v457)
        v459 = (((v403 + v99 * v440) - v102 * v455) + v131 * v453) * v90
        v460 = v393 + v459
        v461 = 0.5 * v447
        v462 = (((regrowth_per_day * v458) * v460) * v461 + v31 * v185) + v32 * v239
        v463 = v397 + v453
        v464 = unlicensed_secretion + k0 * (v463 / (v463 + half_licensing_cytokine))
        v465 = (potency * v464) * (v30 + v58)
        v466 = v465 / (v465 + half_effect_million_cells)
        v467 = ((activation_per_day * v441) * (1.0 + synthesis_gain * v466)) * (1.0 - v460)
        v468 = (v467 - (quiescence_per_day + k11 * v456) * v460) + v31 * v202
        v469 = ((((v468 + v32 * v258) + v33 * v321) + v34 * v392) + v36 * v459) + v96 * v37
        v470 = v469 + v97 * v60
        v471 = (((v462 + v33 * v297) + v34 * v367) + v36 * v439) + v91 * v470
        v472 = m1_to_m2_per_day * (1.0 + polarisation_gain * v466)
        v473 = v406 + v454
        v474 = (((v472 * v473 - k1 * v456) + v31 * v198) + v32 * v254) + v33 * v316
        v475 = v108 * v37
        v476 = v110 * v60
        v477 = (((v474 + v34 * v387) + v36 * v455) + v475) + v476
        v478 = (v473 * v473) * v473
        v479 = recruitment_feedback * ((k10 * v478) / (feedback_midpoint_cubed + v478))
        v480 = k4 * ((recruitment_basal + recruitment_damage * v441) + v479)
        v481 = (v480 - (v472 + m1_loss_per_day) * v473) + m2_to_m1_per_day * v456
        v482 = (((v481 + v31 * v197) + v32 * v253) + v33 * v315) + v34 * v386
        v483 = ((((v482 + v36 * v454) - v475) - v476) + v125 * v452) + v119 * v477
        v484 = v428 * v147
        v485 = v420 + v484
        v486 = (cytokine_basal + cytokine_damage * v441) + cytokine_m1 * v473
        v487 = ((v431 + k25 * v455) + v133 * v453) * v138
        v488 = v424 + v487
        v489 = (v486 * (1.0 - v485)) * (k5 / (1.0 + brake_strength * v488)) - v463
        v490 = ((pro_decay_per_day * v489 + v31 * v196) + v32 * v252) + v33 * v314
        v491 = (((-(steroid_decay_per_day * v485)) - v223 * v31) + v32 * v280) + v33 * v348
        v492 = (v491 + v34 * v419) + v36 * v484
        v493 = anti_decay_per_day * (k3 * (v456 + k6 * v465) - v488) + v31 * v226
        v494 = (((v493 + v32 * v283) + v33 * v352) + v34 * v423) + v36 * v487
        v495 = (v494 + v150 * v37) + v151 * v60
        v496 = (((v490 + v34 * v385) + v36 * v453) - v148 * v492) - v139 * v495
        v497 = ((v496 + v155 * v452) - v140 * v477) - v142 * v483
        v498 = (((v471 + v101 * v452) - v105 * v477) - v122 * v483) - v145 * v497
        v499 = ((scarring_per_day * v458) * v461) * (1.0 - 0.5 * v466)
        v500 = ((v499 - (scar_removal_per_day * v473) * v445) + v31 * v184) + v32 * v238
        v501 = (((v500 + v33 * v296) + v34 * v366) + v36 * v438) - v172 * v37
        v502 = (((v501 - v173 * v60) + v174 * v477) - v175 * v483) - v177 * v497
        v503 = (v502 - v182 * v498) * v183
        v504 = (v498 - v166 * v503) * v181
        v505 = ((v452 + v72 * v504) + v72 * v503) * v100
        v506 = v441 + v505
        v507 = ((v497 - v164 * v504) - v164 * v503) * v144
        v508 = (((v483 - v132 * v507) + v159 * v504) + v159 * v503) * v121
        v509 = v473 + v508
        v510 = ((v477 + v106 * v508) + v130 * v507) * v104
        v511 = v456 + v510
        v512 = v463 + v507
        v513 = ((v495 + k25 * v510) + v133 * v507) * v138
        v514 = v488 + v513
        v515 = (((v470 + v99 * v505) - v102 * v510) + v131 * v507) * v90
        v516 = v460 + v515
        v517 = v444 + v504
        v518 = v445 + v503
        v519 = 1.0 / (v2 + ngf_loss_per_day)
        v520 = ngf_loss_per_day * ((ngf_basal + k14 * pro_inflammatory) - ngf) + k28 * v196
        v521 = v520 * v519
        v522 = ngf + 1.544 * v521
        v523 = ngf_loss_per_day * ((ngf_basal + k14 * v205) - v522) + v6 * v521
        v524 = (v523 + k28 * v252) * v519
        v525 = (ngf + 0.9466785280815826 * v521) + 0.2557011698983284 * v524
        v526 = ngf_loss_per_day * ((ngf_basal + k14 * v261) - v525) + v10 * v521
        v527 = ((v526 + v11 * v524) + k28 * v314) * v519
        v528 = (ngf + 1.221224509226641 * v521) + 6.019134481288629 * v524
        v529 = (ngf + 3.314825187068521 * v521) + 2.896124015972201 * v524
        v530 = v529 + 0.9986419139977817 * v527
        v531 = ngf_loss_per_day * ((ngf_basal + k14 * v327) - v530) + v17 * v521
        v532 = (((v531 + v18 * v524) + v19 * v527) + k28 * v385) * v519
        v533 = (v528 + 12.53708332932087 * v527) + (-0.687886036105895) * v532
        v534 = ngf_loss_per_day * ((ngf_basal + k14 * v397) - v533) + v23 * v521
        v535 = ((((v534 + v24 * v524) + v25 * v527) + v26 * v532) + k28 * v453) * v519
        v536 = v533 + v535
        v537 = ngf_loss_per_day * ((ngf_basal + k14 * v463) - v536) + v31 * v521
        v538 = (((v537 + v32 * v524) + v33 * v527) + v34 * v532) + v36 * v535
        v539 = (v538 + k28 * v507) * v519
        v540 = v536 + v539
        v541 = ngf_share * ngf
        v542 = k12 * antibody_central
        v543 = 1.0 / (v542 + antibody_ic50_ug_per_l)
        v544 = 1.0 - v542 * v543
        v545 = k29 * v544
        v546 = peripheral_per_day * ((v541 * v544 + k13 * pro_inflammatory) - peripheral)
        v547 = peripheral_per_day * ((k12 * v543 - (k12 * (v543 * v543)) * v542) * v541)
        v548 = antibody_exchange_l_per_day * (v542 - k15 * antibody_peripheral)
        v549 = k16 * antibody_central
        v550 = 1.0 / (antibody_km_ug_per_l + v542)
        v551 = (k17 * antibody_central + v548) + v549 * v550
        v552 = 1.0 / (v2 + (k33 + (k16 * v550 - (k12 * (v550 * v550)) * v549)))
        v553 = k31 * v552
        v554 = 1.0 / ((v2 + k32) - k34 * v552)
        v555 = (v548 - v551 * v553) * v554
        v556 = (k32 * v555 - v551) * v552
        v557 = 1.0 / (v2 + peripheral_per_day)
        v558 = (((v546 + v545 * v521) - v547 * v556) + k30 * v196) * v557
        v559 = antibody_central + 1.544 * v556
        v560 = k12 * v559
        v561 = (ngf_share * v522) * (1.0 - v560 / (v560 + antibody_ic50_ug_per_l))
        v562 = peripheral + 1.544 * v558
        v563 = peripheral_per_day * ((v561 + k13 * v205) - v562) + v6 * v558
        v564 = v560 - k15 * (antibody_peripheral + 1.544 * v555)
        v565 = antibody_exchange_l_per_day * v564
        v566 = (k17 * v559 + v565) + (k16 * v559) / (antibody_km_ug_per_l + v560)
        v567 = v6 * v556 - v566
        v568 = ((v565 + v6 * v555) + v553 * v567) * v554
        v569 = (v567 + k32 * v568) * v552
        v570 = (((v563 + v545 * v524) - v547 * v569) + k30 * v252) * v557
        v571 = (antibody_central + 0.9466785280815826 * v556) + 0.2557011698983284 * v569
        v572 = k12 * v571
        v573 = (ngf_share * v525) * (1.0 - v572 / (v572 + antibody_ic50_ug_per_l))
        v574 = (peripheral + 0.9466785280815826 * v558) + 0.2557011698983284 * v570
        v575 = peripheral_per_day * ((v573 + k13 * v261) - v574) + v10 * v558
        v576 = antibody_peripheral + 0.9466785280815826 * v555
        v577 = v572 - k15 * (v576 + 0.2557011698983284 * v568)
        v578 = antibody_exchange_l_per_day * v577
        v579 = (k17 * v571 + v578) + (k16 * v571) / (antibody_km_ug_per_l + v572)
        v580 = (v10 * v556 - v579) + v11 * v569
        v581 = (((v578 + v10 * v555) + v11 * v568) + v553 * v580) * v554
        v582 = (v580 + k32 * v581) * v552
        v583 = ((((v575 + v11 * v570) + v545 * v527) - v547 * v582) + k30 * v314) * v557
        v584 = (peripheral + 1.221224509226641 * v558) + 6.019134481288629 * v570
        v585 = (antibody_central + 3.314825187068521 * v556) + 2.896124015972201 * v569
        v586 = v585 + 0.9986419139977817 * v582
        v587 = k12 * v586
        v588 = (ngf_share * v530) * (1.0 - v587 / (v587 + antibody_ic50_ug_per_l))
        v589 = (peripheral + 3.314825187068521 * v558) + 2.896124015972201 * v570
        v590 = v589 + 0.9986419139977817 * v583
        v591 = peripheral_per_day * ((v588 + k13 * v327) - v590) + v17 * v558
        v592 = (antibody_peripheral + 3.314825187068521 * v555) + 2.896124015972201 * v568
        v593 = v587 - k15 * (v592 + 0.9986419139977817 * v581)
        v594 = antibody_exchange_l_per_day * v593
        v595 = (k17 * v586 + v594) + (k16 * v586) / (antibody_km_ug_per_l + v587)
        v596 = ((v17 * v556 - v595) + v18 * v569) + v19 * v582
        v597 = ((((v594 + v17 * v555) + v18 * v568) + v19 * v581) + v553 * v596) * v554
        v598 = (v596 + k32 * v597) * v552
        v599 = (((v591 + v18 * v570) + v19 * v583) + v545 * v532) - v547 * v598
        v600 = (v599 + k30 * v385) * v557
        v601 = (v584 + 12.53708332932087 * v583) + (-0.687886036105895) * v600
        v602 = (antibody_central + 1.221224509226641 * v556) + 6.019134481288629 * v569
        v603 = (v602 + 12.53708332932087 * v582) + (-0.687886036105895) * v598
        v604 = k12 * v603
        v605 = (ngf_share * v533) * (1.0 - v604 / (v604 + antibody_ic50_ug_per_l))
        v606 = peripheral_per_day * ((v605 + k13 * v397) - v601) + v23 * v558
        v607 = (antibody_peripheral + 1.221224509226641 * v555) + 6.019134481288629 * v568
        v608 = (v607 + 12.53708332932087 * v581) + (-0.687886036105895) * v597
        v609 = antibody_exchange_l_per_day * (v604 - k15 * v608)
        v610 = (k17 * v603 + v609) + (k16 * v603) / (antibody_km_ug_per_l + v604)
        v611 = (((v23 * v556 - v610) + v24 * v569) + v25 * v582) + v26 * v598
        v612 = (((v609 + v23 * v555) + v24 * v568) + v25 * v581) + v26 * v597
        v613 = (v612 + v553 * v611) * v554
        v614 = (v611 + k32 * v613) * v552
        v615 = (((v606 + v24 * v570) + v25 * v583) + v26 * v600) + v545 * v535
        v616 = ((v615 - v547 * v614) + k30 * v453) * v557
        v617 = v601 + v616
        v618 = v603 + v614
        v619 = k12 * v618
        v620 = (ngf_share * v536) * (1.0 - v619 / (v619 + antibody_ic50_ug_per_l))
        v621 = peripheral_per_day * ((v620 + k13 * v463) - v617) + v31 * v558
        v622 = (((v621 + v32 * v570) + v33 * v583) + v34 * v600) + v36 * v616
        v623 = v608 + v613
        v624 = antibody_exchange_l_per_day * (v619 - k15 * v623)
        v625 = (k17 * v618 + v624) + (k16 * v618) / (antibody_km_ug_per_l + v619)
        v626 = (((v31 * v556 - v625) + v32 * v569) + v33 * v582) + v34 * v598
        v627 = v626 + v36 * v614
        v628 = (((v624 + v31 * v555) + v32 * v568) + v33 * v581) + v34 * v597
        v629 = ((v628 + v36 * v613) + v553 * v627) * v554
        v630 = (v627 + k32 * v629) * v552
        v631 = (((v622 + v545 * v539) - v547 * v630) + k30 * v507) * v557
        v632 = v617 + v631
        v633 = 1.0 / (v2 + central_per_day)
        v634 = (central_per_day * (peripheral - central) + central_per_day * v558) * v633
        v635 = central_per_day * (v562 - (central + 1.544 * v634)) + v6 * v634
        v636 = (v635 + central_per_day * v570) * v633
        v637 = v574 - ((central + 0.9466785280815826 * v634) + 0.2557011698983284 * v636)
        v638 = (central_per_day * v637 + v10 * v634) + v11 * v636
        v639 = (v638 + central_per_day * v583) * v633
        v640 = (central + 1.221224509226641 * v634) + 6.019134481288629 * v636
        v641 = (central + 3.314825187068521 * v634) + 2.896124015972201 * v636
        v642 = central_per_day * (v590 - (v641 + 0.9986419139977817 * v639)) + v17 * v634
        v643 = (((v642 + v18 * v636) + v19 * v639) + central_per_day * v600) * v633
        v644 = (v640 + 12.53708332932087 * v639) + (-0.687886036105895) * v643
        v645 = ((central_per_day * (v601 - v644) + v23 * v634) + v24 * v636) + v25 * v639
        v646 = ((v645 + v26 * v643) + central_per_day * v616) * v633
        v647 = v644 + v646
        v648 = ((central_per_day * (v617 - v647) + v31 * v634) + v32 * v636) + v33 * v639
        v649 = (((v648 + v34 * v643) + v36 * v646) + central_per_day * v631) * v633
        v650 = v647 + v649
        v651 = v492 * v147
        v652 = v485 + v651
        v653 = v451 * v66
        v654 = v443 + v653
        v655 = v618 + v630
        v656 = v623 + v629
        v657 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v658 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v659 = v505 / (atol + rtol * max(abs(damage), abs(v506)))
        v660 = v508 / (atol + rtol * max(abs(m1), abs(v509)))
        v661 = v510 / (atol + rtol * max(abs(m2), abs(v511)))
        v662 = v507 / (atol + rtol * max(abs(pro_inflammatory), abs(v512)))
        v663 = (((v657 * v657 + v658 * v658) + v659 * v659) + v660 * v660) + v661 * v661
        v664 = v513 / (atol + rtol * max(abs(anti_inflammatory), abs(v514)))
        v665 = v515 / (atol + rtol * max(abs(satellite_cells), abs(v516)))
        v666 = v504 / (atol + rtol * max(abs(fibre_area), abs(v517)))
        v667 = v503 / (atol + rtol * max(abs(scar), abs(v518)))
        v668 = (((v663 + v662 * v662) + v664 * v664) + v665 * v665) + v666 * v666
        v669 = v539 / (atol + rtol * max(abs(ngf), abs(v540)))
        v670 = v631 / (atol + rtol * max(abs(peripheral), abs(v632)))
        v671 = v649 / (atol + rtol * max(abs(central), abs(v650)))
        v672 = v651 / (atol + rtol * max(abs(steroid), abs(v652)))
        v673 = (((v668 + v667 * v667) + v669 * v669) + v670 * v670) + v671 * v671
        v674 = v653 / (atol + rtol * max(abs(load_relief), abs(v654)))
        v675 = v630 / (atol + rtol * max(abs(antibody_central), abs(v655)))
        v676 = v629 / (atol + rtol * max(abs(antibody_peripheral), abs(v656)))
        v677 = (((v673 + v672 * v672) + v674 * v674) + v675 * v675) + v676 * v676
        v678 = (((((((v39 + v62) + v506) + v509) + v511) + v512) + v514) + v516) + v517
        v679 = (((((v678 + v518) + v540) + v632) + v650) + v652) + v654
        v680 = ((v679 + load_relief_target) + v655) + v656
        v681 = 0.05555555555555555 * v677 + (v680 - v680)
        error = v681
        work[304 + lane] = error
        work[0 + lane] = v39 if error <= 1.0 else fast_cells
        work[16 + lane] = v62 if error <= 1.0 else slow_cells
        work[32 + lane] = v506 if error <= 1.0 else damage
        work[48 + lane] = v509 if error <= 1.0 else m1
        work[64 + lane] = v511 if error <= 1.0 else m2
        work[80 + lane] = v512 if error <= 1.0 else pro_inflammatory
        work[96 + lane] = v514 if error <= 1.0 else anti_inflammatory
        work[112 + lane] = v516 if error <= 1.0 else satellite_cells
        work[128 + lane] = v517 if error <= 1.0 else fibre_area
        work[144 + lane] = v518 if error <= 1.0 else scar
        work[160 + lane] = v540 if error <= 1.0 else ngf
        work[176 + lane] = v632 if error <= 1.0 else peripheral
        work[192 + lane] = v650 if error <= 1.0 else central
        work[208 + lane] = v652 if error <= 1.0 else steroid
        work[224 + lane] = v654 if error <= 1.0 else load_relief
        work[256 + lane] = v655 if error <= 1.0 else antibody_central
        work[272 + lane] = v656 if error <= 1.0 else antibody_peripheral
