"""One Rodas4 step of paean.simulate.body.Body.rates, muscle, usual people.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2192; divisions and roots: 66.
"""

from collections.abc import Sequence
from math import sqrt
from typing import Any

from numpy import sqrt as root

from paean.numeric.layout import LANES, align_stack

STATES = 18
CONSTANTS = 50
PREPARED = 57
FLOPS = 2192
DIVISIONS = 66


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
    k8 = (1.0 - fibre_area_start) - scar_start
    k9 = (0.5 * damage_tissue_share) / (0.5 * (k8 + root(k8 * k8 + 1e-06)))
    k10 = 1.0 + feedback_midpoint_cubed
    k11 = differentiation_per_day * k3
    k12 = 1.0 - ngf_share
    k13 = 1.0 - ngf_basal
    k14 = damage_turnover_per_day * k9
    k15 = k4 * recruitment_damage
    k16 = k4 * recruitment_feedback
    k17 = potency * k0
    k18 = m1_to_m2_per_day * polarisation_gain
    k19 = k5 * brake_strength
    k20 = anti_decay_per_day * k3
    k21 = anti_decay_per_day * (k3 * k6)
    k22 = anti_decay_per_day * (k3 * (k6 * potency))
    k23 = ngf_loss_per_day * k13
    k24 = peripheral_per_day * ngf_share
    k25 = peripheral_per_day * k12
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
        satellite_cells = work[112 + lane]
        fibre_area = work[128 + lane]
        scar = work[144 + lane]
        ngf = work[160 + lane]
        peripheral = work[176 + lane]
        central = work[192 + lane]
        steroid = work[208 + lane]
        step_length = work[288 + lane]
        fast_clearance_per_day = work[608 + lane]
        slow_clearance_per_day = work[624 + lane]
        potency = work[640 + lane]
        unlicensed_secretion = work[656 + lane]
        half_licensing_cytokine = work[672 + lane]
        half_effect_million_cells = work[688 + lane]
        m1_to_m2_per_day = work[704 + lane]
        m2_to_m1_per_day = work[720 + lane]
        m1_loss_per_day = work[736 + lane]
        polarisation_gain = work[752 + lane]
        recruitment_basal = work[768 + lane]
        recruitment_damage = work[784 + lane]
        recruitment_feedback = work[800 + lane]
        feedback_midpoint_cubed = work[816 + lane]
        cytokine_basal = work[832 + lane]
        cytokine_damage = work[848 + lane]
        cytokine_m1 = work[864 + lane]
        brake_strength = work[880 + lane]
        pro_decay_per_day = work[896 + lane]
        anti_decay_per_day = work[912 + lane]
        damage_turnover_per_day = work[928 + lane]
        activation_per_day = work[944 + lane]
        quiescence_per_day = work[960 + lane]
        regrowth_per_day = work[976 + lane]
        scarring_per_day = work[992 + lane]
        scar_removal_per_day = work[1008 + lane]
        synthesis_gain = work[1024 + lane]
        ngf_loss_per_day = work[1040 + lane]
        ngf_basal = work[1056 + lane]
        peripheral_per_day = work[1072 + lane]
        central_per_day = work[1088 + lane]
        ngf_share = work[1104 + lane]
        steroid_decay_per_day = work[1120 + lane]
        k0 = work[1136 + lane]
        k1 = work[1152 + lane]
        k3 = work[1168 + lane]
        k4 = work[1184 + lane]
        k5 = work[1200 + lane]
        k6 = work[1216 + lane]
        k7 = work[1232 + lane]
        k9 = work[1248 + lane]
        k10 = work[1264 + lane]
        k11 = work[1280 + lane]
        k12 = work[1296 + lane]
        k13 = work[1312 + lane]
        k14 = work[1328 + lane]
        k15 = work[1344 + lane]
        k16 = work[1360 + lane]
        k17 = work[1376 + lane]
        k18 = work[1392 + lane]
        k19 = work[1408 + lane]
        k20 = work[1424 + lane]
        k21 = work[1440 + lane]
        k22 = work[1456 + lane]
        k23 = work[1472 + lane]
        k24 = work[1488 + lane]
        k25 = work[1504 + lane]
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
        v66 = damage_turnover_per_day * ((k7 + k9 * v65) - damage)
        v67 = (-1.0) + (0.5 / v64) * ((-v63) - v63)
        v68 = k14 * v67
        v69 = k3 * m2
        v70 = 1.0 / (1.0 + v69)
        v71 = v69 * v70
        v72 = regrowth_per_day * v71
        v73 = v72 * satellite_cells
        v74 = 0.5 * v65
        v75 = activation_per_day * damage
        v76 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v77 = unlicensed_secretion + k0 * (pro_inflammatory * v76)
        v78 = potency * v77
        v79 = fast_cells + slow_cells
        v80 = v78 * v79
        v81 = 1.0 / (v80 + half_effect_million_cells)
        v82 = v80 * v81
        v83 = 1.0 + synthesis_gain * v82
        v84 = v75 * v83
        v85 = quiescence_per_day + k11 * m2
        v86 = 1.0 / (v2 - ((-v84) - v85))
        v87 = (v74 * v72) * v86
        v88 = 1.0 - satellite_cells
        v89 = v81 * v81
        v90 = v81 * v78 - (v89 * v78) * v80
        v91 = v88 * (v75 * (synthesis_gain * v90))
        v92 = v91 * v3
        v93 = v91 * v41
        v94 = ((v84 * v88 - v85 * satellite_cells) - v0 * v92) - v40 * v93
        v95 = v88 * (activation_per_day * v83)
        v96 = 1.0 / (v2 + damage_turnover_per_day)
        v97 = (v95 * v87) * v96
        v98 = k11 * satellite_cells
        v99 = k3 * v70 - (k3 * (v70 * v70)) * v69
        v100 = 1.0 / (v2 + k1)
        v101 = (v87 * v98 - v74 * (satellite_cells * (regrowth_per_day * v99))) * v100
        v102 = m1_to_m2_per_day * (1.0 + polarisation_gain * v82)
        v103 = m1 * (k18 * v90)
        v104 = v103 * v3
        v105 = v0 * v104
        v106 = v103 * v41
        v107 = v40 * v106
        v108 = ((v102 * m1 - k1 * m2) - v105) - v107
        v109 = m1 * m1
        v110 = v109 * m1
        v111 = 1.0 / (feedback_midpoint_cubed + v110)
        v112 = m1 * (m1 + m1) + v109
        v113 = k10 * v110
        v114 = v102 + m1_loss_per_day
        v115 = m2_to_m1_per_day * v100
        v116 = v2 - (k16 * (v111 * (k10 * v112) - ((v111 * v111) * v112) * v113) - v114)
        v117 = 1.0 / (v116 - v102 * v115)
        v118 = (v102 * v101) * v117
        v119 = recruitment_basal + recruitment_damage * damage
        v120 = k4 * (v119 + recruitment_feedback * (v113 * v111)) - v114 * m1
        v121 = k15 * v96
        v122 = (((v120 + m2_to_m1_per_day * m2) + v105) + v107) + v121 * v66
        v123 = v122 + v115 * v108
        v124 = v79 * (k17 * (v76 - (v76 * v76) * pro_inflammatory))
        v125 = v81 * v124 - (v89 * v124) * v80
        v126 = m1 * (k18 * v125)
        v127 = v88 * (v75 * (synthesis_gain * v125))
        v128 = v126 - v126 * v115
        v129 = k21 * v124
        v130 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v131 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v132 = 1.0 - steroid
        v133 = v131 * v132
        v134 = 1.0 / (v2 + anti_decay_per_day)
        v135 = (pro_decay_per_day * ((k19 * (v130 * v130)) * v133)) * v134
        v136 = (k20 * v135) * v100
        v137 = k5 * v130
        v138 = (v102 * v136 - pro_decay_per_day * (v137 * (cytokine_m1 * v132))) * v117
        v139 = (((v2 + pro_decay_per_day) + v129 * v135) + v126 * v136) - v138 * v128
        v140 = 1.0 / v139
        v141 = ((v126 * v101 - v127 * v87) - v118 * v128) * v140
        v142 = steroid_decay_per_day * steroid
        v143 = 1.0 / (v2 + steroid_decay_per_day)
        v144 = (pro_decay_per_day * (v131 * v137)) * v143
        v145 = k22 * v77
        v146 = v145 * v3
        v147 = v145 * v41
        v148 = anti_decay_per_day * (k3 * (m2 + k6 * v80) - anti_inflammatory) - v0 * v146
        v149 = v148 - v40 * v147
        v150 = pro_decay_per_day * (v133 * v137 - pro_inflammatory) + v142 * v144
        v151 = (pro_decay_per_day * (v137 * (cytokine_damage * v132))) * v96
        v152 = (((v150 - v135 * v149) + v151 * v66) - v136 * v108) - v138 * v123
        v153 = (((v73 * v74 + v87 * v94) + v97 * v66) - v101 * v108) - v118 * v123
        v154 = v153 - v141 * v152
        v155 = v68 * v121
        v156 = v155 * v118
        v157 = 0.5 * v67
        v158 = v73 * v157
        v159 = v68 * v97
        v160 = v155 * v138 - v68 * v151
        v161 = v141 * v160
        v162 = (v156 - (v158 + v159)) - v161
        v163 = scarring_per_day * v71
        v164 = v163 * v74
        v165 = 1.0 - 0.5 * v82
        v166 = scar_removal_per_day * m1
        v167 = (0.5 * v90) * v164
        v168 = v167 * v3
        v169 = v167 * v41
        v170 = (v165 * (v74 * (scarring_per_day * v99))) * v100
        v171 = (scar_removal_per_day * scar - v102 * v170) * v117
        v172 = (((v164 * v165 - v166 * scar) + v0 * v168) + v40 * v169) + v170 * v108
        v173 = (((0.5 * v125) * v164 - v126 * v170) - v171 * v128) * v140
        v174 = v155 * v171
        v175 = v165 * (v163 * v157)
        v176 = v173 * v160
        v177 = 1.0 / ((((v2 - v158) - v159) + v156) - v161)
        v178 = ((v174 - v175) - v176) * v177
        v179 = 1.0 / ((((v2 - (v175 - v166)) + v174) - v176) - v178 * v162)
        v180 = (((v172 - v171 * v123) - v173 * v152) - v178 * v154) * v179
        v181 = (v154 - v162 * v180) * v177
        v182 = ((v66 + v68 * v181) + v68 * v180) * v96
        v183 = scar + 1.544 * v180
        v184 = (1.0 - (fibre_area + 1.544 * v181)) - v183
        v185 = v184 + sqrt(v184 * v184 + 1e-06)
        v186 = damage + 1.544 * v182
        v187 = damage_turnover_per_day * ((k7 + k9 * v185) - v186) + v6 * v182
        v188 = ((v152 - v160 * v181) - v160 * v180) * v140
        v189 = (((v123 - v128 * v188) + v155 * v181) + v155 * v180) * v117
        v190 = ((v108 + v102 * v189) + v126 * v188) * v100
        v191 = m2 + 1.544 * v190
        v192 = k3 * v191
        v193 = v192 / (1.0 + v192)
        v194 = (((v94 + v95 * v182) - v98 * v190) + v127 * v188) * v86
        v195 = satellite_cells + 1.544 * v194
        v196 = 0.5 * v185
        v197 = pro_inflammatory + 1.544 * v188
        v198 = unlicensed_secretion + k0 * (v197 / (v197 + half_licensing_cytokine))
        v199 = (potency * v198) * (v5 + v43)
        v200 = v199 / (v199 + half_effect_million_cells)
        v201 = ((activation_per_day * v186) * (1.0 + synthesis_gain * v200)) * (1.0 - v195)
        v202 = ((v201 - (quiescence_per_day + k11 * v191) * v195) + v6 * v194) + v92 * v7
        v203 = v202 + v93 * v44
        v204 = (((regrowth_per_day * v193) * v195) * v196 + v6 * v181) + v87 * v203
        v205 = m1_to_m2_per_day * (1.0 + polarisation_gain * v200)
        v206 = m1 + 1.544 * v189
        v207 = v104 * v7
        v208 = v106 * v44
        v209 = (((v205 * v206 - k1 * v191) + v6 * v190) + v207) + v208
        v210 = (v206 * v206) * v206
        v211 = recruitment_feedback * ((k10 * v210) / (feedback_midpoint_cubed + v210))
        v212 = k4 * ((recruitment_basal + recruitment_damage * v186) + v211)
        v213 = (v212 - (v205 + m1_loss_per_day) * v206) + m2_to_m1_per_day * v191
        v214 = ((((v213 + v6 * v189) - v207) - v208) + v121 * v187) + v115 * v209
        v215 = v142 * v143
        v216 = steroid - 1.544 * v215
        v217 = (cytokine_basal + cytokine_damage * v186) + cytokine_m1 * v206
        v218 = ((v149 + k20 * v190) + v129 * v188) * v134
        v219 = anti_inflammatory + 1.544 * v218
        v220 = (v217 * (1.0 - v216)) * (k5 / (1.0 + brake_strength * v219)) - v197
        v221 = (-(steroid_decay_per_day * v216)) - v215 * v6
        v222 = anti_decay_per_day * (k3 * (v191 + k6 * v199) - v219) + v6 * v218
        v223 = (v222 + v146 * v7) + v147 * v44
        v224 = ((pro_decay_per_day * v220 + v6 * v188) - v144 * v221) - v135 * v223
        v225 = ((v224 + v151 * v187) - v136 * v209) - v138 * v214
        v226 = (((v204 + v97 * v187) - v101 * v209) - v118 * v214) - v141 * v225
        v227 = ((scarring_per_day * v193) * v196) * (1.0 - 0.5 * v200)
        v228 = ((v227 - (scar_removal_per_day * v206) * v183) + v6 * v180) - v168 * v7
        v229 = (((v228 - v169 * v44) + v170 * v209) - v171 * v214) - v173 * v225
        v230 = (v229 - v178 * v226) * v179
        v231 = (v226 - v162 * v230) * v177
        v232 = ((v187 + v68 * v231) + v68 * v230) * v96
        v233 = (scar + 0.9466785280815826 * v180) + 0.2557011698983284 * v230
        v234 = 1.0 - ((fibre_area + 0.9466785280815826 * v181) + 0.2557011698983284 * v231)
        v235 = v234 - v233
        v236 = v235 + sqrt(v235 * v235 + 1e-06)
        v237 = (damage + 0.9466785280815826 * v182) + 0.2557011698983284 * v232
        v238 = damage_turnover_per_day * ((k7 + k9 * v236) - v237) + v10 * v182
        v239 = v238 + v11 * v232
        v240 = ((v225 - v160 * v231) - v160 * v230) * v140
        v241 = (((v214 - v128 * v240) + v155 * v231) + v155 * v230) * v117
        v242 = ((v209 + v102 * v241) + v126 * v240) * v100
        v243 = (m2 + 0.9466785280815826 * v190) + 0.2557011698983284 * v242
        v244 = k3 * v243
        v245 = v244 / (1.0 + v244)
        v246 = (((v203 + v95 * v232) - v98 * v242) + v127 * v240) * v86
        v247 = (satellite_cells + 0.9466785280815826 * v194) + 0.2557011698983284 * v246
        v248 = 0.5 * v236
        v249 = (pro_inflammatory + 0.9466785280815826 * v188) + 0.2557011698983284 * v240
        v250 = unlicensed_secretion + k0 * (v249 / (v249 + half_licensing_cytokine))
        v251 = (potency * v250) * (v9 + v46)
        v252 = v251 / (v251 + half_effect_million_cells)
        v253 = ((activation_per_day * v237) * (1.0 + synthesis_gain * v252)) * (1.0 - v247)
        v254 = (v253 - (quiescence_per_day + k11 * v243) * v247) + v10 * v194
        v255 = ((v254 + v11 * v246) + v92 * v12) + v93 * v47
        v256 = (((regrowth_per_day * v245) * v247) * v248 + v10 * v181) + v11 * v231
        v257 = m1_to_m2_per_day * (1.0 + polarisation_gain * v252)
        v258 = (m1 + 0.9466785280815826 * v189) + 0.2557011698983284 * v241
        v259 = v104 * v12
        v260 = v106 * v47
        v261 = ((((v257 * v258 - k1 * v243) + v10 * v190) + v11 * v242) + v259) + v260
        v262 = (v258 * v258) * v258
        v263 = recruitment_feedback * ((k10 * v262) / (feedback_midpoint_cubed + v262))
        v264 = k4 * ((recruitment_basal + recruitment_damage * v237) + v263)
        v265 = (v264 - (v257 + m1_loss_per_day) * v258) + m2_to_m1_per_day * v243
        v266 = ((((v265 + v10 * v189) + v11 * v241) - v259) - v260) + v121 * v239
        v267 = v266 + v115 * v261
        v268 = v221 * v143
        v269 = (steroid - 0.9466785280815826 * v215) + 0.2557011698983284 * v268
        v270 = (cytokine_basal + cytokine_damage * v237) + cytokine_m1 * v258
        v271 = ((v223 + k20 * v242) + v129 * v240) * v134
        v272 = (anti_inflammatory + 0.9466785280815826 * v218) + 0.2557011698983284 * v271
        v273 = (v270 * (1.0 - v269)) * (k5 / (1.0 + brake_strength * v272)) - v249
        v274 = ((-(steroid_decay_per_day * v269)) - v215 * v10) + v11 * v268
        v275 = anti_decay_per_day * (k3 * (v243 + k6 * v251) - v272) + v10 * v218
        v276 = ((v275 + v11 * v271) + v146 * v12) + v147 * v47
        v277 = ((pro_decay_per_day * v273 + v10 * v188) + v11 * v240) - v144 * v274
        v278 = (((v277 - v135 * v276) + v151 * v239) - v136 * v261) - v138 * v267
        v279 = (((v256 + v87 * v255) + v97 * v239) - v101 * v261) - v118 * v267
        v280 = v279 - v141 * v278
        v281 = ((scarring_per_day * v245) * v248) * (1.0 - 0.5 * v252)
        v282 = ((v281 - (scar_removal_per_day * v258) * v233) + v10 * v180) + v11 * v230
        v283 = (((v282 - v168 * v12) - v169 * v47) + v170 * v261) - v171 * v267
        v284 = ((v283 - v173 * v278) - v178 * v280) * v179
        v285 = (v280 - v162 * v284) * v177
        v286 = ((v239 + v68 * v285) + v68 * v284) * v96
        v287 = (damage + 1.221224509226641 * v182) + 6.019134481288629 * v232
        v288 = (fibre_area + 3.314825187068521 * v181) + 2.896124015972201 * v231
        v289 = (scar + 3.314825187068521 * v180) + 2.896124015972201 * v230
        v290 = v289 + 0.9986419139977817 * v284
        v291 = (1.0 - (v288 + 0.9986419139977817 * v285)) - v290
        v292 = v291 + sqrt(v291 * v291 + 1e-06)
        v293 = (damage + 3.314825187068521 * v182) + 2.896124015972201 * v232
        v294 = v293 + 0.9986419139977817 * v286
        v295 = damage_turnover_per_day * ((k7 + k9 * v292) - v294) + v17 * v182
        v296 = (v295 + v18 * v232) + v19 * v286
        v297 = ((v278 - v160 * v285) - v160 * v284) * v140
        v298 = (((v267 - v128 * v297) + v155 * v285) + v155 * v284) * v117
        v299 = ((v261 + v102 * v298) + v126 * v297) * v100
        v300 = (m2 + 3.314825187068521 * v190) + 2.896124015972201 * v242
        v301 = v300 + 0.9986419139977817 * v299
        v302 = k3 * v301
        v303 = v302 / (1.0 + v302)
        v304 = (((v255 + v95 * v286) - v98 * v299) + v127 * v297) * v86
        v305 = (satellite_cells + 3.314825187068521 * v194) + 2.896124015972201 * v246
        v306 = v305 + 0.9986419139977817 * v304
        v307 = 0.5 * v292
        v308 = (((regrowth_per_day * v303) * v306) * v307 + v17 * v181) + v18 * v231
        v309 = (pro_inflammatory + 3.314825187068521 * v188) + 2.896124015972201 * v240
        v310 = v309 + 0.9986419139977817 * v297
        v311 = unlicensed_secretion + k0 * (v310 / (v310 + half_licensing_cytokine))
        v312 = (potency * v311) * (v16 + v51)
        v313 = v312 / (v312 + half_effect_million_cells)
        v314 = ((activation_per_day * v294) * (1.0 + synthesis_gain * v313)) * (1.0 - v306)
        v315 = (v314 - (quiescence_per_day + k11 * v301) * v306) + v17 * v194
        v316 = (((v315 + v18 * v246) + v19 * v304) + v92 * v20) + v93 * v52
        v317 = m1_to_m2_per_day * (1.0 + polarisation_gain * v313)
        v318 = (m1 + 3.314825187068521 * v189) + 2.896124015972201 * v241
        v319 = v318 + 0.9986419139977817 * v298
        v320 = v104 * v20
        v321 = (((v317 * v319 - k1 * v301) + v17 * v190) + v18 * v242) + v19 * v299
        v322 = v106 * v52
        v323 = (v321 + v320) + v322
        v324 = (v319 * v319) * v319
        v325 = recruitment_feedback * ((k10 * v324) / (feedback_midpoint_cubed + v324))
        v326 = k4 * ((recruitment_basal + recruitment_damage * v294) + v325)
        v327 = (v326 - (v317 + m1_loss_per_day) * v319) + m2_to_m1_per_day * v301
        v328 = ((((v327 + v17 * v189) + v18 * v241) + v19 * v298) - v320) - v322
        v329 = (v328 + v121 * v296) + v115 * v323
        v330 = (((v308 + v19 * v285) + v87 * v316) + v97 * v296) - v101 * v323
        v331 = v274 * v143
        v332 = (steroid - 3.314825187068521 * v215) + 2.896124015972201 * v268
        v333 = v332 + 0.9986419139977817 * v331
        v334 = (cytokine_basal + cytokine_damage * v294) + cytokine_m1 * v319
        v335 = ((v276 + k20 * v299) + v129 * v297) * v134
        v336 = (anti_inflammatory + 3.314825187068521 * v218) + 2.896124015972201 * v271
        v337 = v336 + 0.9986419139977817 * v335
        v338 = (v334 * (1.0 - v333)) * (k5 / (1.0 + brake_strength * v337)) - v310
        v339 = (((-(steroid_decay_per_day * v333)) - v215 * v17) + v18 * v268) + v19 * v331
        v340 = ((pro_decay_per_day * v338 + v17 * v188) + v18 * v240) + v19 * v297
        v341 = anti_decay_per_day * (k3 * (v301 + k6 * v312) - v337) + v17 * v218
        v342 = (((v341 + v18 * v271) + v19 * v335) + v146 * v20) + v147 * v52
        v343 = (((v340 - v144 * v339) - v135 * v342) + v151 * v296) - v136 * v323
        v344 = v343 - v138 * v329
        v345 = (v330 - v118 * v329) - v141 * v344
        v346 = ((scarring_per_day * v303) * v307) * (1.0 - 0.5 * v313)
        v347 = ((v346 - (scar_removal_per_day * v319) * v290) + v17 * v180) + v18 * v230
        v348 = (((v347 + v19 * v284) - v168 * v20) - v169 * v52) + v170 * v323
        v349 = (((v348 - v171 * v329) - v173 * v344) - v178 * v345) * v179
        v350 = (v345 - v162 * v349) * v177
        v351 = ((v296 + v68 * v350) + v68 * v349) * v96
        v352 = (v287 + 12.53708332932087 * v286) + (-0.687886036105895) * v351
        v353 = (fibre_area + 1.221224509226641 * v181) + 6.019134481288629 * v231
        v354 = (v353 + 12.53708332932087 * v285) + (-0.687886036105895) * v350
        v355 = (scar + 1.221224509226641 * v180) + 6.019134481288629 * v230
        v356 = (v355 + 12.53708332932087 * v284) + (-0.687886036105895) * v349
        v357 = (1.0 - v354) - v356
        v358 = v357 + sqrt(v357 * v357 + 1e-06)
        v359 = damage_turnover_per_day * ((k7 + k9 * v358) - v352) + v23 * v182
        v360 = ((v359 + v24 * v232) + v25 * v286) + v26 * v351
        v361 = (m2 + 1.221224509226641 * v190) + 6.019134481288629 * v242
        v362 = ((v344 - v160 * v350) - v160 * v349) * v140
        v363 = (((v329 - v128 * v362) + v155 * v350) + v155 * v349) * v117
        v364 = ((v323 + v102 * v363) + v126 * v362) * v100
        v365 = (v361 + 12.53708332932087 * v299) + (-0.687886036105895) * v364
        v366 = k3 * v365
        v367 = v366 / (1.0 + v366)
        v368 = (satellite_cells + 1.221224509226641 * v194) + 6.019134481288629 * v246
        v369 = (((v316 + v95 * v351) - v98 * v364) + v127 * v362) * v86
        v370 = (v368 + 12.53708332932087 * v304) + (-0.687886036105895) * v369
        v371 = 0.5 * v358
        v372 = (((regrowth_per_day * v367) * v370) * v371 + v23 * v181) + v24 * v231
        v373 = (pro_inflammatory + 1.221224509226641 * v188) + 6.019134481288629 * v240
        v374 = (v373 + 12.53708332932087 * v297) + (-0.687886036105895) * v362
        v375 = unlicensed_secretion + k0 * (v374 / (v374 + half_licensing_cytokine))
        v376 = (potency * v375) * (v22 + v54)
        v377 = v376 / (v376 + half_effect_million_cells)
        v378 = ((activation_per_day * v352) * (1.0 + synthesis_gain * v377)) * (1.0 - v370)
        v379 = (v378 - (quiescence_per_day + k11 * v365) * v370) + v23 * v194
        v380 = ((((v379 + v24 * v246) + v25 * v304) + v26 * v369) + v92 * v28) + v93 * v56
        v381 = m1_to_m2_per_day * (1.0 + polarisation_gain * v377)
        v382 = (m1 + 1.221224509226641 * v189) + 6.019134481288629 * v241
        v383 = (v382 + 12.53708332932087 * v298) + (-0.687886036105895) * v363
        v384 = (((v381 * v383 - k1 * v365) + v23 * v190) + v24 * v242) + v25 * v299
        v385 = v104 * v28
        v386 = v106 * v56
        v387 = ((v384 + v26 * v364) + v385) + v386
        v388 = (((v372 + v25 * v285) + v26 * v350) + v87 * v380) + v97 * v360
        v389 = (v383 * v383) * v383
        v390 = recruitment_feedback * ((k10 * v389) / (feedback_midpoint_cubed + v389))
        v391 = k4 * ((recruitment_basal + recruitment_damage * v352) + v390)
        v392 = (v391 - (v381 + m1_loss_per_day) * v383) + m2_to_m1_per_day * v365
        v393 = ((((v392 + v23 * v189) + v24 * v241) + v25 * v298) + v26 * v363) - v385
        v394 = ((v393 - v386) + v121 * v360) + v115 * v387
        v395 = (steroid - 1.221224509226641 * v215) + 6.019134481288629 * v268
        v396 = v339 * v143
        v397 = (v395 + 12.53708332932087 * v331) + (-0.687886036105895) * v396
        v398 = (cytokine_basal + cytokine_damage * v352) + cytokine_m1 * v383
        v399 = (anti_inflammatory + 1.221224509226641 * v218) + 6.019134481288629 * v271
        v400 = ((v342 + k20 * v364) + v129 * v362) * v134
        v401 = (v399 + 12.53708332932087 * v335) + (-0.687886036105895) * v400
        v402 = (v398 * (1.0 - v397)) * (k5 / (1.0 + brake_strength * v401)) - v374
        v403 = ((pro_decay_per_day * v402 + v23 * v188) + v24 * v240) + v25 * v297
        v404 = (((-(steroid_decay_per_day * v397)) - v215 * v23) + v24 * v268) + v25 * v331
        v405 = v404 + v26 * v396
        v406 = anti_decay_per_day * (k3 * (v365 + k6 * v376) - v401) + v23 * v218
        v407 = (((v406 + v24 * v271) + v25 * v335) + v26 * v400) + v146 * v28
        v408 = v407 + v147 * v56
        v409 = (((v403 + v26 * v362) - v144 * v405) - v135 * v408) + v151 * v360
        v410 = (v409 - v136 * v387) - v138 * v394
        v411 = ((v388 - v101 * v387) - v118 * v394) - v141 * v410
        v412 = ((scarring_per_day * v367) * v371) * (1.0 - 0.5 * v377)
        v413 = ((v412 - (scar_removal_per_day * v383) * v356) + v23 * v180) + v24 * v230
        v414 = (((v413 + v25 * v284) + v26 * v349) - v168 * v28) - v169 * v56
        v415 = ((((v414 + v170 * v387) - v171 * v394) - v173 * v410) - v178 * v411) * v179
        v416 = (v411 - v162 * v415) * v177
        v417 = ((v360 + v68 * v416) + v68 * v415) * v96
        v418 = v352 + v417
        v419 = v354 + v416
        v420 = v356 + v415
        v421 = (1.0 - v419) - v420
        v422 = v421 + sqrt(v421 * v421 + 1e-06)
        v423 = damage_turnover_per_day * ((k7 + k9 * v422) - v418) + v31 * v182
        v424 = (((v423 + v32 * v232) + v33 * v286) + v34 * v351) + v36 * v417
        v425 = ((v410 - v160 * v416) - v160 * v415) * v140
        v426 = (((v394 - v128 * v425) + v155 * v416) + v155 * v415) * v117
        v427 = ((v387 + v102 * v426) + v126 * v425) * v100
        v428 = v365 + v427
        v429 = k3 * v428
        v430 = v429 / (1.0 + v429)
        v431 = (((v380 + v95 * v417) - v98 * v427) + v127 * v425) * v86
        v432 = v370 + v431
        v433 = 0.5 * v422
        v434 = (((regrowth_per_day * v430) * v432) * v433 + v31 * v181) + v32 * v231
        v435 = v374 + v425
        v436 = unlicensed_secretion + k0 * (v435 / (v435 + half_licensing_cytokine))
        v437 = (potency * v436) * (v30 + v58)
        v438 = v437 / (v437 + half_effect_million_cells)
        v439 = ((activation_per_day * v418) * (1.0 + synthesis_gain * v438)) * (1.0 - v432)
        v440 = (v439 - (quiescence_per_day + k11 * v428) * v432) + v31 * v194
        v441 = ((((v440 + v32 * v246) + v33 * v304) + v34 * v369) + v36 * v431) + v92 * v37
        v442 = v441 + v93 * v60
        v443 = (((v434 + v33 * v285) + v34 * v350) + v36 * v416) + v87 * v442
        v444 = m1_to_m2_per_day * (1.0 + polarisation_gain * v438)
        v445 = v383 + v426
        v446 = (((v444 * v445 - k1 * v428) + v31 * v190) + v32 * v242) + v33 * v299
        v447 = v104 * v37
        v448 = v106 * v60
        v449 = (((v446 + v34 * v364) + v36 * v427) + v447) + v448
        v450 = (v445 * v445) * v445
        v451 = recruitment_feedback * ((k10 * v450) / (feedback_midpoint_cubed + v450))
        v452 = k4 * ((recruitment_basal + recruitment_damage * v418) + v451)
        v453 = (v452 - (v444 + m1_loss_per_day) * v445) + m2_to_m1_per_day * v428
        v454 = (((v453 + v31 * v189) + v32 * v241) + v33 * v298) + v34 * v363
        v455 = ((((v454 + v36 * v426) - v447) - v448) + v121 * v424) + v115 * v449
        v456 = v405 * v143
        v457 = v397 + v456
        v458 = (cytokine_basal + cytokine_damage * v418) + cytokine_m1 * v445
        v459 = ((v408 + k20 * v427) + v129 * v425) * v134
        v460 = v401 + v459
        v461 = (v458 * (1.0 - v457)) * (k5 / (1.0 + brake_strength * v460)) - v435
        v462 = ((pro_decay_per_day * v461 + v31 * v188) + v32 * v240) + v33 * v297
        v463 = (((-(steroid_decay_per_day * v457)) - v215 * v31) + v32 * v268) + v33 * v331
        v464 = (v463 + v34 * v396) + v36 * v456
        v465 = anti_decay_per_day * (k3 * (v428 + k6 * v437) - v460) + v31 * v218
        v466 = (((v465 + v32 * v271) + v33 * v335) + v34 * v400) + v36 * v459
        v467 = (v466 + v146 * v37) + v147 * v60
        v468 = (((v462 + v34 * v362) + v36 * v425) - v144 * v464) - v135 * v467
        v469 = ((v468 + v151 * v424) - v136 * v449) - v138 * v455
        v470 = (((v443 + v97 * v424) - v101 * v449) - v118 * v455) - v141 * v469
        v471 = ((scarring_per_day * v430) * v433) * (1.0 - 0.5 * v438)
        v472 = ((v471 - (scar_removal_per_day * v445) * v420) + v31 * v180) + v32 * v230
        v473 = (((v472 + v33 * v284) + v34 * v349) + v36 * v415) - v168 * v37
        v474 = (((v473 - v169 * v60) + v170 * v449) - v171 * v455) - v173 * v469
        v475 = (v474 - v178 * v470) * v179
        v476 = (v470 - v162 * v475) * v177
        v477 = ((v424 + v68 * v476) + v68 * v475) * v96
        v478 = v418 + v477
        v479 = ((v469 - v160 * v476) - v160 * v475) * v140
        v480 = (((v455 - v128 * v479) + v155 * v476) + v155 * v475) * v117
        v481 = v445 + v480
        v482 = ((v449 + v102 * v480) + v126 * v479) * v100
        v483 = v428 + v482
        v484 = v435 + v479
        v485 = ((v467 + k20 * v482) + v129 * v479) * v134
        v486 = v460 + v485
        v487 = (((v442 + v95 * v477) - v98 * v482) + v127 * v479) * v86
        v488 = v432 + v487
        v489 = v419 + v476
        v490 = v420 + v475
        v491 = 1.0 / (v2 + ngf_loss_per_day)
        v492 = ngf_loss_per_day * ((ngf_basal + k13 * pro_inflammatory) - ngf) + k23 * v188
        v493 = v492 * v491
        v494 = ngf + 1.544 * v493
        v495 = ngf_loss_per_day * ((ngf_basal + k13 * v197) - v494) + v6 * v493
        v496 = (v495 + k23 * v240) * v491
        v497 = (ngf + 0.9466785280815826 * v493) + 0.2557011698983284 * v496
        v498 = ngf_loss_per_day * ((ngf_basal + k13 * v249) - v497) + v10 * v493
        v499 = ((v498 + v11 * v496) + k23 * v297) * v491
        v500 = (ngf + 1.221224509226641 * v493) + 6.019134481288629 * v496
        v501 = (ngf + 3.314825187068521 * v493) + 2.896124015972201 * v496
        v502 = v501 + 0.9986419139977817 * v499
        v503 = ngf_loss_per_day * ((ngf_basal + k13 * v310) - v502) + v17 * v493
        v504 = (((v503 + v18 * v496) + v19 * v499) + k23 * v362) * v491
        v505 = (v500 + 12.53708332932087 * v499) + (-0.687886036105895) * v504
        v506 = ngf_loss_per_day * ((ngf_basal + k13 * v374) - v505) + v23 * v493
        v507 = ((((v506 + v24 * v496) + v25 * v499) + v26 * v504) + k23 * v425) * v491
        v508 = v505 + v507
        v509 = ngf_loss_per_day * ((ngf_basal + k13 * v435) - v508) + v31 * v493
        v510 = (((v509 + v32 * v496) + v33 * v499) + v34 * v504) + v36 * v507
        v511 = (v510 + k23 * v479) * v491
        v512 = v508 + v511
        v513 = (ngf_share * ngf + k12 * pro_inflammatory) - peripheral
        v514 = 1.0 / (v2 + peripheral_per_day)
        v515 = ((peripheral_per_day * v513 + k24 * v493) + k25 * v188) * v514
        v516 = peripheral + 1.544 * v515
        v517 = peripheral_per_day * ((ngf_share * v494 + k12 * v197) - v516) + v6 * v515
        v518 = ((v517 + k24 * v496) + k25 * v240) * v514
        v519 = (peripheral + 0.9466785280815826 * v515) + 0.2557011698983284 * v518
        v520 = peripheral_per_day * ((ngf_share * v497 + k12 * v249) - v519) + v10 * v515
        v521 = (((v520 + v11 * v518) + k24 * v499) + k25 * v297) * v514
        v522 = (peripheral + 1.221224509226641 * v515) + 6.019134481288629 * v518
        v523 = (peripheral + 3.314825187068521 * v515) + 2.896124015972201 * v518
        v524 = v523 + 0.9986419139977817 * v521
        v525 = peripheral_per_day * ((ngf_share * v502 + k12 * v310) - v524) + v17 * v515
        v526 = ((((v525 + v18 * v518) + v19 * v521) + k24 * v504) + k25 * v362) * v514
        v527 = (v522 + 12.53708332932087 * v521) + (-0.687886036105895) * v526
        v528 = peripheral_per_day * ((ngf_share * v505 + k12 * v374) - v527) + v23 * v515
        v529 = (((v528 + v24 * v518) + v25 * v521) + v26 * v526) + k24 * v507
        v530 = (v529 + k25 * v425) * v514
        v531 = v527 + v530
        v532 = peripheral_per_day * ((ngf_share * v508 + k12 * v435) - v531) + v31 * v515
        v533 = (((v532 + v32 * v518) + v33 * v521) + v34 * v526) + v36 * v530
        v534 = ((v533 + k24 * v511) + k25 * v479) * v514
        v535 = v531 + v534
        v536 = 1.0 / (v2 + central_per_day)
        v537 = (central_per_day * (peripheral - central) + central_per_day * v515) * v536
        v538 = central_per_day * (v516 - (central + 1.544 * v537)) + v6 * v537
        v539 = (v538 + central_per_day * v518) * v536
        v540 = v519 - ((central + 0.9466785280815826 * v537) + 0.2557011698983284 * v539)
        v541 = (central_per_day * v540 + v10 * v537) + v11 * v539
        v542 = (v541 + central_per_day * v521) * v536
        v543 = (central + 1.221224509226641 * v537) + 6.019134481288629 * v539
        v544 = (central + 3.314825187068521 * v537) + 2.896124015972201 * v539
        v545 = central_per_day * (v524 - (v544 + 0.9986419139977817 * v542)) + v17 * v537
        v546 = (((v545 + v18 * v539) + v19 * v542) + central_per_day * v526) * v536
        v547 = (v543 + 12.53708332932087 * v542) + (-0.687886036105895) * v546
        v548 = ((central_per_day * (v527 - v547) + v23 * v537) + v24 * v539) + v25 * v542
        v549 = ((v548 + v26 * v546) + central_per_day * v530) * v536
        v550 = v547 + v549
        v551 = ((central_per_day * (v531 - v550) + v31 * v537) + v32 * v539) + v33 * v542
        v552 = (((v551 + v34 * v546) + v36 * v549) + central_per_day * v534) * v536
        v553 = v550 + v552
        v554 = v464 * v143
        v555 = v457 + v554
        v556 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v557 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v558 = v477 / (atol + rtol * max(abs(damage), abs(v478)))
        v559 = v480 / (atol + rtol * max(abs(m1), abs(v481)))
        v560 = v482 / (atol + rtol * max(abs(m2), abs(v483)))
        v561 = v479 / (atol + rtol * max(abs(pro_inflammatory), abs(v484)))
        v562 = (((v556 * v556 + v557 * v557) + v558 * v558) + v559 * v559) + v560 * v560
        v563 = v485 / (atol + rtol * max(abs(anti_inflammatory), abs(v486)))
        v564 = v487 / (atol + rtol * max(abs(satellite_cells), abs(v488)))
        v565 = v476 / (atol + rtol * max(abs(fibre_area), abs(v489)))
        v566 = v475 / (atol + rtol * max(abs(scar), abs(v490)))
        v567 = (((v562 + v561 * v561) + v563 * v563) + v564 * v564) + v565 * v565
        v568 = v511 / (atol + rtol * max(abs(ngf), abs(v512)))
        v569 = v534 / (atol + rtol * max(abs(peripheral), abs(v535)))
        v570 = v552 / (atol + rtol * max(abs(central), abs(v553)))
        v571 = v554 / (atol + rtol * max(abs(steroid), abs(v555)))
        v572 = (((v567 + v566 * v566) + v568 * v568) + v569 * v569) + v570 * v570
        v573 = (((((((v39 + v62) + v478) + v481) + v483) + v484) + v486) + v488) + v489
        v574 = ((((v573 + v490) + v512) + v535) + v553) + v555
        v575 = 0.05555555555555555 * (v572 + v571 * v571) + (v574 - v574)
        work[304 + lane] = v575
        work[320 + lane] = fast_cells
        work[336 + lane] = slow_cells
        work[352 + lane] = damage
        work[368 + lane] = m1
        work[384 + lane] = m2
        work[400 + lane] = pro_inflammatory
        work[416 + lane] = anti_inflammatory
        work[432 + lane] = satellite_cells
        work[448 + lane] = fibre_area
        work[464 + lane] = scar
        work[480 + lane] = ngf
        work[496 + lane] = peripheral
        work[512 + lane] = central
        work[528 + lane] = steroid
        work[0 + lane] = v39
        work[16 + lane] = v62
        work[32 + lane] = v478
        work[48 + lane] = v481
        work[64 + lane] = v483
        work[80 + lane] = v484
        work[96 + lane] = v486
        work[112 + lane] = v488
        work[128 + lane] = v489
        work[144 + lane] = v490
        work[160 + lane] = v512
        work[176 + lane] = v535
        work[192 + lane] = v553
        work[208 + lane] = v555
