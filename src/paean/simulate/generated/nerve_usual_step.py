"""One Rodas4 step of paean.simulate.body.Body.rates, nerve, usual people.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 1837; divisions and roots: 57.
"""

from collections.abc import Sequence
from typing import Any

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 48
PREPARED = 59
FLOPS = 1837
DIVISIONS = 57


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
    k16 = 1.0 - ngf_share
    k17 = 1.0 - ngf_basal
    k18 = ((0.5 * k4) * k10) * damage_turnover_per_day
    k19 = ((-0.5) * damage_turnover_per_day) * k10
    k20 = k5 * recruitment_damage
    k21 = k5 * recruitment_feedback
    k22 = potency * k0
    k23 = m1_to_m2_per_day * polarisation_gain
    k24 = k6 * brake_strength
    k25 = anti_decay_per_day * k3
    k26 = anti_decay_per_day * (k3 * k7)
    k27 = anti_decay_per_day * (k3 * (k7 * potency))
    k28 = fibre_growth_per_day * synthesis_gain
    k29 = ngf_loss_per_day * k17
    k30 = peripheral_per_day * ngf_share
    k31 = peripheral_per_day * k16
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
        fibre_growth_per_day,
        growth_inhibition,
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
        fibre_growth_per_day = work[912 + lane]
        growth_inhibition = work[928 + lane]
        synthesis_gain = work[944 + lane]
        ngf_loss_per_day = work[960 + lane]
        ngf_basal = work[976 + lane]
        peripheral_per_day = work[992 + lane]
        central_per_day = work[1008 + lane]
        ngf_share = work[1024 + lane]
        steroid_decay_per_day = work[1040 + lane]
        k0 = work[1056 + lane]
        k1 = work[1072 + lane]
        k3 = work[1088 + lane]
        k4 = work[1104 + lane]
        k5 = work[1120 + lane]
        k6 = work[1136 + lane]
        k7 = work[1152 + lane]
        k8 = work[1168 + lane]
        k10 = work[1184 + lane]
        k11 = work[1200 + lane]
        k13 = work[1216 + lane]
        k14 = work[1232 + lane]
        k15 = work[1248 + lane]
        k16 = work[1264 + lane]
        k17 = work[1280 + lane]
        k18 = work[1296 + lane]
        k19 = work[1312 + lane]
        k20 = work[1328 + lane]
        k21 = work[1344 + lane]
        k22 = work[1360 + lane]
        k23 = work[1376 + lane]
        k24 = work[1392 + lane]
        k25 = work[1408 + lane]
        k26 = work[1424 + lane]
        k27 = work[1440 + lane]
        k28 = work[1456 + lane]
        k29 = work[1472 + lane]
        k30 = work[1488 + lane]
        k31 = work[1504 + lane]
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
        v64 = (k8 + k10 * (1.0 - 0.5 * (v63 + myelin))) - damage
        v65 = 1.0 / (pro_inflammatory + half_licensing_cytokine)
        v66 = unlicensed_secretion + k0 * (pro_inflammatory * v65)
        v67 = potency * v66
        v68 = fast_cells + slow_cells
        v69 = v67 * v68
        v70 = 1.0 / (v69 + half_effect_million_cells)
        v71 = v69 * v70
        v72 = fibre_growth_per_day * (1.0 + synthesis_gain * v71)
        v73 = 1.0 / (1.0 + growth_inhibition * pro_inflammatory)
        v74 = v72 * v73
        v75 = k13 * pro_inflammatory
        v76 = 1.0 / (v2 - ((-(k4 * v74)) - v75))
        v77 = k18 * v76
        v78 = 1.0 - v63
        v79 = v70 * v70
        v80 = v70 * v67 - (v79 * v67) * v69
        v81 = v78 * (v73 * (k28 * v80))
        v82 = v81 * v3
        v83 = v81 * v41
        v84 = ((v74 * v78 - v75 * fibre_density) - v0 * v82) - v40 * v83
        v85 = k15 * fibre_density
        v86 = k14 * pro_inflammatory
        v87 = 1.0 / (v2 - ((-v85) - v86))
        v88 = k19 * v87
        v89 = 1.0 - myelin
        v90 = (k15 * v89) * v76
        v91 = (v85 * v89 - v86 * myelin) + v90 * v84
        v92 = (damage_turnover_per_day * v64 - v77 * v84) + v88 * v91
        v93 = v68 * (k22 * (v65 - (v65 * v65) * pro_inflammatory))
        v94 = v70 * v93 - (v79 * v93) * v69
        v95 = v78 * (v73 * (k28 * v94) - (growth_inhibition * (v73 * v73)) * v72)
        v96 = v95 - k13 * fibre_density
        v97 = k14 * myelin - v96 * v90
        v98 = v96 * v77 + v88 * v97
        v99 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v100 = 1.0 - steroid
        v101 = v99 * v100
        v102 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v103 = k6 * v102
        v104 = steroid_decay_per_day * steroid
        v105 = 1.0 / (v2 + steroid_decay_per_day)
        v106 = (pro_decay_per_day * (v99 * v103)) * v105
        v107 = 1.0 / (v2 + anti_decay_per_day)
        v108 = (pro_decay_per_day * ((k24 * (v102 * v102)) * v101)) * v107
        v109 = k27 * v66
        v110 = v109 * v3
        v111 = v109 * v41
        v112 = anti_decay_per_day * (k3 * (m2 + k7 * v69) - anti_inflammatory) - v0 * v110
        v113 = v112 - v40 * v111
        v114 = pro_decay_per_day * (v101 * v103 - pro_inflammatory) + v104 * v106
        v115 = 1.0 / (v2 + damage_turnover_per_day)
        v116 = (pro_decay_per_day * (v103 * (cytokine_damage * v100))) * v115
        v117 = m1 * m1
        v118 = v117 * m1
        v119 = 1.0 / (feedback_midpoint_cubed + v118)
        v120 = m1 * (m1 + m1) + v117
        v121 = k11 * v118
        v122 = m1_to_m2_per_day * (1.0 + polarisation_gain * v71)
        v123 = v122 + m1_loss_per_day
        v124 = v2 - (k21 * (v119 * (k11 * v120) - ((v119 * v119) * v120) * v121) - v123)
        v125 = 1.0 / v124
        v126 = (pro_decay_per_day * (v103 * (cytokine_m1 * v100))) * v125
        v127 = recruitment_basal + recruitment_damage * damage
        v128 = k5 * (v127 + recruitment_feedback * (v121 * v119)) - v123 * m1
        v129 = m1 * (k23 * v80)
        v130 = v129 * v3
        v131 = v0 * v130
        v132 = v129 * v41
        v133 = v40 * v132
        v134 = k20 * v115
        v135 = (((v128 + m2_to_m1_per_day * m2) + v131) + v133) + v134 * v92
        v136 = v122 * v125
        v137 = 1.0 / ((v2 + k1) - m2_to_m1_per_day * v136)
        v138 = (k25 * v108 - m2_to_m1_per_day * v126) * v137
        v139 = (((v122 * m1 - k1 * m2) - v131) - v133) + v136 * v135
        v140 = k26 * v93
        v141 = m1 * (k23 * v94)
        v142 = v141 + v134 * v98
        v143 = v136 * v142 - v141
        v144 = (((v2 + pro_decay_per_day) + v140 * v108) + v116 * v98) + v126 * v142
        v145 = 1.0 / (v144 - v138 * v143)
        v146 = ((((v114 - v108 * v113) + v116 * v92) + v126 * v135) - v138 * v139) * v145
        v147 = (v92 - v98 * v146) * v115
        v148 = (v84 + v96 * v146) * v76
        v149 = fibre_density + 1.544 * v148
        v150 = k4 * v149
        v151 = (v91 - v97 * v146) * v87
        v152 = myelin + 1.544 * v151
        v153 = damage + 1.544 * v147
        v154 = damage_turnover_per_day * ((k8 + k10 * (1.0 - 0.5 * (v150 + v152))) - v153)
        v155 = pro_inflammatory + 1.544 * v146
        v156 = unlicensed_secretion + k0 * (v155 / (v155 + half_licensing_cytokine))
        v157 = (potency * v156) * (v5 + v43)
        v158 = v157 / (v157 + half_effect_million_cells)
        v159 = fibre_growth_per_day * (1.0 + synthesis_gain * v158)
        v160 = (v159 / (1.0 + growth_inhibition * v155)) * (1.0 - v150)
        v161 = (((v160 - (k13 * v155) * v149) + v6 * v148) + v82 * v7) + v83 * v44
        v162 = ((k15 * v149) * (1.0 - v152) - (k14 * v155) * v152) + v6 * v151
        v163 = v162 + v90 * v161
        v164 = ((v154 + v6 * v147) - v77 * v161) + v88 * v163
        v165 = (v139 - v143 * v146) * v137
        v166 = ((v135 + m2_to_m1_per_day * v165) - v142 * v146) * v125
        v167 = m1 + 1.544 * v166
        v168 = v104 * v105
        v169 = steroid - 1.544 * v168
        v170 = (cytokine_basal + cytokine_damage * v153) + cytokine_m1 * v167
        v171 = ((v113 + k25 * v165) + v140 * v146) * v107
        v172 = anti_inflammatory + 1.544 * v171
        v173 = (v170 * (1.0 - v169)) * (k6 / (1.0 + brake_strength * v172)) - v155
        v174 = (-(steroid_decay_per_day * v169)) - v168 * v6
        v175 = m2 + 1.544 * v165
        v176 = anti_decay_per_day * (k3 * (v175 + k7 * v157) - v172) + v6 * v171
        v177 = (v176 + v110 * v7) + v111 * v44
        v178 = ((pro_decay_per_day * v173 + v6 * v146) - v106 * v174) - v108 * v177
        v179 = (v167 * v167) * v167
        v180 = recruitment_feedback * ((k11 * v179) / (feedback_midpoint_cubed + v179))
        v181 = m1_to_m2_per_day * (1.0 + polarisation_gain * v158)
        v182 = k5 * ((recruitment_basal + recruitment_damage * v153) + v180)
        v183 = (v182 - (v181 + m1_loss_per_day) * v167) + m2_to_m1_per_day * v175
        v184 = v130 * v7
        v185 = v132 * v44
        v186 = (((v183 + v6 * v166) - v184) - v185) + v134 * v164
        v187 = ((((v181 * v167 - k1 * v175) + v6 * v165) + v184) + v185) + v136 * v186
        v188 = (((v178 + v116 * v164) + v126 * v186) - v138 * v187) * v145
        v189 = (v164 - v98 * v188) * v115
        v190 = (v161 + v96 * v188) * v76
        v191 = (fibre_density + 0.9466785280815826 * v148) + 0.2557011698983284 * v190
        v192 = k4 * v191
        v193 = (v163 - v97 * v188) * v87
        v194 = (myelin + 0.9466785280815826 * v151) + 0.2557011698983284 * v193
        v195 = (damage + 0.9466785280815826 * v147) + 0.2557011698983284 * v189
        v196 = damage_turnover_per_day * ((k8 + k10 * (1.0 - 0.5 * (v192 + v194))) - v195)
        v197 = (pro_inflammatory + 0.9466785280815826 * v146) + 0.2557011698983284 * v188
        v198 = unlicensed_secretion + k0 * (v197 / (v197 + half_licensing_cytokine))
        v199 = (potency * v198) * (v9 + v46)
        v200 = v199 / (v199 + half_effect_million_cells)
        v201 = fibre_growth_per_day * (1.0 + synthesis_gain * v200)
        v202 = (v201 / (1.0 + growth_inhibition * v197)) * (1.0 - v192)
        v203 = (((v202 - (k13 * v197) * v191) + v10 * v148) + v11 * v190) + v82 * v12
        v204 = v203 + v83 * v47
        v205 = ((k15 * v191) * (1.0 - v194) - (k14 * v197) * v194) + v10 * v151
        v206 = (v205 + v11 * v193) + v90 * v204
        v207 = (((v196 + v10 * v147) + v11 * v189) - v77 * v204) + v88 * v206
        v208 = (v187 - v143 * v188) * v137
        v209 = ((v186 + m2_to_m1_per_day * v208) - v142 * v188) * v125
        v210 = (m1 + 0.9466785280815826 * v166) + 0.2557011698983284 * v209
        v211 = v174 * v105
        v212 = (steroid - 0.9466785280815826 * v168) + 0.2557011698983284 * v211
        v213 = (cytokine_basal + cytokine_damage * v195) + cytokine_m1 * v210
        v214 = ((v177 + k25 * v208) + v140 * v188) * v107
        v215 = (anti_inflammatory + 0.9466785280815826 * v171) + 0.2557011698983284 * v214
        v216 = (v213 * (1.0 - v212)) * (k6 / (1.0 + brake_strength * v215)) - v197
        v217 = ((-(steroid_decay_per_day * v212)) - v168 * v10) + v11 * v211
        v218 = (m2 + 0.9466785280815826 * v165) + 0.2557011698983284 * v208
        v219 = anti_decay_per_day * (k3 * (v218 + k7 * v199) - v215) + v10 * v171
        v220 = ((v219 + v11 * v214) + v110 * v12) + v111 * v47
        v221 = ((pro_decay_per_day * v216 + v10 * v146) + v11 * v188) - v106 * v217
        v222 = (v210 * v210) * v210
        v223 = recruitment_feedback * ((k11 * v222) / (feedback_midpoint_cubed + v222))
        v224 = m1_to_m2_per_day * (1.0 + polarisation_gain * v200)
        v225 = k5 * ((recruitment_basal + recruitment_damage * v195) + v223)
        v226 = (v225 - (v224 + m1_loss_per_day) * v210) + m2_to_m1_per_day * v218
        v227 = v130 * v12
        v228 = v132 * v47
        v229 = ((((v226 + v10 * v166) + v11 * v209) - v227) - v228) + v134 * v207
        v230 = ((((v224 * v210 - k1 * v218) + v10 * v165) + v11 * v208) + v227) + v228
        v231 = v230 + v136 * v229
        v232 = ((((v221 - v108 * v220) + v116 * v207) + v126 * v229) - v138 * v231) * v145
        v233 = (v207 - v98 * v232) * v115
        v234 = (damage + 1.221224509226641 * v147) + 6.019134481288629 * v189
        v235 = (v204 + v96 * v232) * v76
        v236 = (fibre_density + 3.314825187068521 * v148) + 2.896124015972201 * v190
        v237 = v236 + 0.9986419139977817 * v235
        v238 = k4 * v237
        v239 = (v206 - v97 * v232) * v87
        v240 = (myelin + 3.314825187068521 * v151) + 2.896124015972201 * v193
        v241 = v240 + 0.9986419139977817 * v239
        v242 = (damage + 3.314825187068521 * v147) + 2.896124015972201 * v189
        v243 = v242 + 0.9986419139977817 * v233
        v244 = damage_turnover_per_day * ((k8 + k10 * (1.0 - 0.5 * (v238 + v241))) - v243)
        v245 = (pro_inflammatory + 3.314825187068521 * v146) + 2.896124015972201 * v188
        v246 = v245 + 0.9986419139977817 * v232
        v247 = unlicensed_secretion + k0 * (v246 / (v246 + half_licensing_cytokine))
        v248 = (potency * v247) * (v16 + v51)
        v249 = v248 / (v248 + half_effect_million_cells)
        v250 = fibre_growth_per_day * (1.0 + synthesis_gain * v249)
        v251 = (v250 / (1.0 + growth_inhibition * v246)) * (1.0 - v238)
        v252 = (((v251 - (k13 * v246) * v237) + v17 * v148) + v18 * v190) + v19 * v235
        v253 = (v252 + v82 * v20) + v83 * v52
        v254 = ((k15 * v237) * (1.0 - v241) - (k14 * v246) * v241) + v17 * v151
        v255 = ((v254 + v18 * v193) + v19 * v239) + v90 * v253
        v256 = (((v244 + v17 * v147) + v18 * v189) + v19 * v233) - v77 * v253
        v257 = v256 + v88 * v255
        v258 = (v231 - v143 * v232) * v137
        v259 = ((v229 + m2_to_m1_per_day * v258) - v142 * v232) * v125
        v260 = (m1 + 3.314825187068521 * v166) + 2.896124015972201 * v209
        v261 = v260 + 0.9986419139977817 * v259
        v262 = v217 * v105
        v263 = (steroid - 3.314825187068521 * v168) + 2.896124015972201 * v211
        v264 = v263 + 0.9986419139977817 * v262
        v265 = (cytokine_basal + cytokine_damage * v243) + cytokine_m1 * v261
        v266 = ((v220 + k25 * v258) + v140 * v232) * v107
        v267 = (anti_inflammatory + 3.314825187068521 * v171) + 2.896124015972201 * v214
        v268 = v267 + 0.9986419139977817 * v266
        v269 = (v265 * (1.0 - v264)) * (k6 / (1.0 + brake_strength * v268)) - v246
        v270 = (((-(steroid_decay_per_day * v264)) - v168 * v17) + v18 * v211) + v19 * v262
        v271 = ((pro_decay_per_day * v269 + v17 * v146) + v18 * v188) + v19 * v232
        v272 = (m2 + 3.314825187068521 * v165) + 2.896124015972201 * v208
        v273 = v272 + 0.9986419139977817 * v258
        v274 = anti_decay_per_day * (k3 * (v273 + k7 * v248) - v268) + v17 * v171
        v275 = (((v274 + v18 * v214) + v19 * v266) + v110 * v20) + v111 * v52
        v276 = (v261 * v261) * v261
        v277 = recruitment_feedback * ((k11 * v276) / (feedback_midpoint_cubed + v276))
        v278 = m1_to_m2_per_day * (1.0 + polarisation_gain * v249)
        v279 = k5 * ((recruitment_basal + recruitment_damage * v243) + v277)
        v280 = (v279 - (v278 + m1_loss_per_day) * v261) + m2_to_m1_per_day * v273
        v281 = v130 * v20
        v282 = v132 * v52
        v283 = ((((v280 + v17 * v166) + v18 * v209) + v19 * v259) - v281) - v282
        v284 = v283 + v134 * v257
        v285 = (((v278 * v261 - k1 * v273) + v17 * v165) + v18 * v208) + v19 * v258
        v286 = ((v285 + v281) + v282) + v136 * v284
        v287 = (((v271 - v106 * v270) - v108 * v275) + v116 * v257) + v126 * v284
        v288 = (v287 - v138 * v286) * v145
        v289 = (v257 - v98 * v288) * v115
        v290 = (v234 + 12.53708332932087 * v233) + (-0.687886036105895) * v289
        v291 = (fibre_density + 1.221224509226641 * v148) + 6.019134481288629 * v190
        v292 = (v253 + v96 * v288) * v76
        v293 = (v291 + 12.53708332932087 * v235) + (-0.687886036105895) * v292
        v294 = k4 * v293
        v295 = (myelin + 1.221224509226641 * v151) + 6.019134481288629 * v193
        v296 = (v255 - v97 * v288) * v87
        v297 = (v295 + 12.53708332932087 * v239) + (-0.687886036105895) * v296
        v298 = damage_turnover_per_day * ((k8 + k10 * (1.0 - 0.5 * (v294 + v297))) - v290)
        v299 = (pro_inflammatory + 1.221224509226641 * v146) + 6.019134481288629 * v188
        v300 = (v299 + 12.53708332932087 * v232) + (-0.687886036105895) * v288
        v301 = unlicensed_secretion + k0 * (v300 / (v300 + half_licensing_cytokine))
        v302 = (potency * v301) * (v22 + v54)
        v303 = v302 / (v302 + half_effect_million_cells)
        v304 = fibre_growth_per_day * (1.0 + synthesis_gain * v303)
        v305 = (v304 / (1.0 + growth_inhibition * v300)) * (1.0 - v294)
        v306 = (((v305 - (k13 * v300) * v293) + v23 * v148) + v24 * v190) + v25 * v235
        v307 = ((v306 + v26 * v292) + v82 * v28) + v83 * v56
        v308 = (((v298 + v23 * v147) + v24 * v189) + v25 * v233) + v26 * v289
        v309 = ((k15 * v293) * (1.0 - v297) - (k14 * v300) * v297) + v23 * v151
        v310 = (((v309 + v24 * v193) + v25 * v239) + v26 * v296) + v90 * v307
        v311 = (v308 - v77 * v307) + v88 * v310
        v312 = (m1 + 1.221224509226641 * v166) + 6.019134481288629 * v209
        v313 = (v286 - v143 * v288) * v137
        v314 = ((v284 + m2_to_m1_per_day * v313) - v142 * v288) * v125
        v315 = (v312 + 12.53708332932087 * v259) + (-0.687886036105895) * v314
        v316 = (steroid - 1.221224509226641 * v168) + 6.019134481288629 * v211
        v317 = v270 * v105
        v318 = (v316 + 12.53708332932087 * v262) + (-0.687886036105895) * v317
        v319 = (cytokine_basal + cytokine_damage * v290) + cytokine_m1 * v315
        v320 = (anti_inflammatory + 1.221224509226641 * v171) + 6.019134481288629 * v214
        v321 = ((v275 + k25 * v313) + v140 * v288) * v107
        v322 = (v320 + 12.53708332932087 * v266) + (-0.687886036105895) * v321
        v323 = (v319 * (1.0 - v318)) * (k6 / (1.0 + brake_strength * v322)) - v300
        v324 = ((pro_decay_per_day * v323 + v23 * v146) + v24 * v188) + v25 * v232
        v325 = (((-(steroid_decay_per_day * v318)) - v168 * v23) + v24 * v211) + v25 * v262
        v326 = v325 + v26 * v317
        v327 = (m2 + 1.221224509226641 * v165) + 6.019134481288629 * v208
        v328 = (v327 + 12.53708332932087 * v258) + (-0.687886036105895) * v313
        v329 = anti_decay_per_day * (k3 * (v328 + k7 * v302) - v322) + v23 * v171
        v330 = (((v329 + v24 * v214) + v25 * v266) + v26 * v321) + v110 * v28
        v331 = v330 + v111 * v56
        v332 = (v315 * v315) * v315
        v333 = recruitment_feedback * ((k11 * v332) / (feedback_midpoint_cubed + v332))
        v334 = m1_to_m2_per_day * (1.0 + polarisation_gain * v303)
        v335 = k5 * ((recruitment_basal + recruitment_damage * v290) + v333)
        v336 = (v335 - (v334 + m1_loss_per_day) * v315) + m2_to_m1_per_day * v328
        v337 = v130 * v28
        v338 = v132 * v56
        v339 = ((((v336 + v23 * v166) + v24 * v209) + v25 * v259) + v26 * v314) - v337
        v340 = (v339 - v338) + v134 * v311
        v341 = (((v324 + v26 * v288) - v106 * v326) - v108 * v331) + v116 * v311
        v342 = (((v334 * v315 - k1 * v328) + v23 * v165) + v24 * v208) + v25 * v258
        v343 = (((v342 + v26 * v313) + v337) + v338) + v136 * v340
        v344 = ((v341 + v126 * v340) - v138 * v343) * v145
        v345 = (v311 - v98 * v344) * v115
        v346 = v290 + v345
        v347 = (v307 + v96 * v344) * v76
        v348 = v293 + v347
        v349 = k4 * v348
        v350 = (v310 - v97 * v344) * v87
        v351 = v297 + v350
        v352 = damage_turnover_per_day * ((k8 + k10 * (1.0 - 0.5 * (v349 + v351))) - v346)
        v353 = (((v352 + v31 * v147) + v32 * v189) + v33 * v233) + v34 * v289
        v354 = v300 + v344
        v355 = unlicensed_secretion + k0 * (v354 / (v354 + half_licensing_cytokine))
        v356 = (potency * v355) * (v30 + v58)
        v357 = v356 / (v356 + half_effect_million_cells)
        v358 = fibre_growth_per_day * (1.0 + synthesis_gain * v357)
        v359 = (v358 / (1.0 + growth_inhibition * v354)) * (1.0 - v349)
        v360 = (((v359 - (k13 * v354) * v348) + v31 * v148) + v32 * v190) + v33 * v235
        v361 = (((v360 + v34 * v292) + v36 * v347) + v82 * v37) + v83 * v60
        v362 = ((k15 * v348) * (1.0 - v351) - (k14 * v354) * v351) + v31 * v151
        v363 = (((v362 + v32 * v193) + v33 * v239) + v34 * v296) + v36 * v350
        v364 = v363 + v90 * v361
        v365 = ((v353 + v36 * v345) - v77 * v361) + v88 * v364
        v366 = (v343 - v143 * v344) * v137
        v367 = ((v340 + m2_to_m1_per_day * v366) - v142 * v344) * v125
        v368 = v315 + v367
        v369 = v326 * v105
        v370 = v318 + v369
        v371 = (cytokine_basal + cytokine_damage * v346) + cytokine_m1 * v368
        v372 = ((v331 + k25 * v366) + v140 * v344) * v107
        v373 = v322 + v372
        v374 = (v371 * (1.0 - v370)) * (k6 / (1.0 + brake_strength * v373)) - v354
        v375 = ((pro_decay_per_day * v374 + v31 * v146) + v32 * v188) + v33 * v232
        v376 = (((-(steroid_decay_per_day * v370)) - v168 * v31) + v32 * v211) + v33 * v262
        v377 = (v376 + v34 * v317) + v36 * v369
        v378 = v328 + v366
        v379 = anti_decay_per_day * (k3 * (v378 + k7 * v356) - v373) + v31 * v171
        v380 = (((v379 + v32 * v214) + v33 * v266) + v34 * v321) + v36 * v372
        v381 = (v380 + v110 * v37) + v111 * v60
        v382 = (((v375 + v34 * v288) + v36 * v344) - v106 * v377) - v108 * v381
        v383 = (v368 * v368) * v368
        v384 = recruitment_feedback * ((k11 * v383) / (feedback_midpoint_cubed + v383))
        v385 = m1_to_m2_per_day * (1.0 + polarisation_gain * v357)
        v386 = k5 * ((recruitment_basal + recruitment_damage * v346) + v384)
        v387 = (v386 - (v385 + m1_loss_per_day) * v368) + m2_to_m1_per_day * v378
        v388 = (((v387 + v31 * v166) + v32 * v209) + v33 * v259) + v34 * v314
        v389 = v130 * v37
        v390 = v132 * v60
        v391 = (((v388 + v36 * v367) - v389) - v390) + v134 * v365
        v392 = (((v385 * v368 - k1 * v378) + v31 * v165) + v32 * v208) + v33 * v258
        v393 = ((((v392 + v34 * v313) + v36 * v366) + v389) + v390) + v136 * v391
        v394 = (((v382 + v116 * v365) + v126 * v391) - v138 * v393) * v145
        v395 = (v365 - v98 * v394) * v115
        v396 = v346 + v395
        v397 = (v393 - v143 * v394) * v137
        v398 = ((v391 + m2_to_m1_per_day * v397) - v142 * v394) * v125
        v399 = v368 + v398
        v400 = v378 + v397
        v401 = v354 + v394
        v402 = ((v381 + k25 * v397) + v140 * v394) * v107
        v403 = v373 + v402
        v404 = (v361 + v96 * v394) * v76
        v405 = v348 + v404
        v406 = (v364 - v97 * v394) * v87
        v407 = v351 + v406
        v408 = 1.0 / (v2 + ngf_loss_per_day)
        v409 = ngf_loss_per_day * ((ngf_basal + k17 * pro_inflammatory) - ngf) + k29 * v146
        v410 = v409 * v408
        v411 = ngf + 1.544 * v410
        v412 = ngf_loss_per_day * ((ngf_basal + k17 * v155) - v411) + v6 * v410
        v413 = (v412 + k29 * v188) * v408
        v414 = (ngf + 0.9466785280815826 * v410) + 0.2557011698983284 * v413
        v415 = ngf_loss_per_day * ((ngf_basal + k17 * v197) - v414) + v10 * v410
        v416 = ((v415 + v11 * v413) + k29 * v232) * v408
        v417 = (ngf + 1.221224509226641 * v410) + 6.019134481288629 * v413
        v418 = (ngf + 3.314825187068521 * v410) + 2.896124015972201 * v413
        v419 = v418 + 0.9986419139977817 * v416
        v420 = ngf_loss_per_day * ((ngf_basal + k17 * v246) - v419) + v17 * v410
        v421 = (((v420 + v18 * v413) + v19 * v416) + k29 * v288) * v408
        v422 = (v417 + 12.53708332932087 * v416) + (-0.687886036105895) * v421
        v423 = ngf_loss_per_day * ((ngf_basal + k17 * v300) - v422) + v23 * v410
        v424 = ((((v423 + v24 * v413) + v25 * v416) + v26 * v421) + k29 * v344) * v408
        v425 = v422 + v424
        v426 = ngf_loss_per_day * ((ngf_basal + k17 * v354) - v425) + v31 * v410
        v427 = (((v426 + v32 * v413) + v33 * v416) + v34 * v421) + v36 * v424
        v428 = (v427 + k29 * v394) * v408
        v429 = v425 + v428
        v430 = (ngf_share * ngf + k16 * pro_inflammatory) - peripheral
        v431 = 1.0 / (v2 + peripheral_per_day)
        v432 = ((peripheral_per_day * v430 + k30 * v410) + k31 * v146) * v431
        v433 = peripheral + 1.544 * v432
        v434 = peripheral_per_day * ((ngf_share * v411 + k16 * v155) - v433) + v6 * v432
        v435 = ((v434 + k30 * v413) + k31 * v188) * v431
        v436 = (peripheral + 0.9466785280815826 * v432) + 0.2557011698983284 * v435
        v437 = peripheral_per_day * ((ngf_share * v414 + k16 * v197) - v436) + v10 * v432
        v438 = (((v437 + v11 * v435) + k30 * v416) + k31 * v232) * v431
        v439 = (peripheral + 1.221224509226641 * v432) + 6.019134481288629 * v435
        v440 = (peripheral + 3.314825187068521 * v432) + 2.896124015972201 * v435
        v441 = v440 + 0.9986419139977817 * v438
        v442 = peripheral_per_day * ((ngf_share * v419 + k16 * v246) - v441) + v17 * v432
        v443 = ((((v442 + v18 * v435) + v19 * v438) + k30 * v421) + k31 * v288) * v431
        v444 = (v439 + 12.53708332932087 * v438) + (-0.687886036105895) * v443
        v445 = peripheral_per_day * ((ngf_share * v422 + k16 * v300) - v444) + v23 * v432
        v446 = (((v445 + v24 * v435) + v25 * v438) + v26 * v443) + k30 * v424
        v447 = (v446 + k31 * v344) * v431
        v448 = v444 + v447
        v449 = peripheral_per_day * ((ngf_share * v425 + k16 * v354) - v448) + v31 * v432
        v450 = (((v449 + v32 * v435) + v33 * v438) + v34 * v443) + v36 * v447
        v451 = ((v450 + k30 * v428) + k31 * v394) * v431
        v452 = v448 + v451
        v453 = 1.0 / (v2 + central_per_day)
        v454 = (central_per_day * (peripheral - central) + central_per_day * v432) * v453
        v455 = central_per_day * (v433 - (central + 1.544 * v454)) + v6 * v454
        v456 = (v455 + central_per_day * v435) * v453
        v457 = v436 - ((central + 0.9466785280815826 * v454) + 0.2557011698983284 * v456)
        v458 = (central_per_day * v457 + v10 * v454) + v11 * v456
        v459 = (v458 + central_per_day * v438) * v453
        v460 = (central + 1.221224509226641 * v454) + 6.019134481288629 * v456
        v461 = (central + 3.314825187068521 * v454) + 2.896124015972201 * v456
        v462 = central_per_day * (v441 - (v461 + 0.9986419139977817 * v459)) + v17 * v454
        v463 = (((v462 + v18 * v456) + v19 * v459) + central_per_day * v443) * v453
        v464 = (v460 + 12.53708332932087 * v459) + (-0.687886036105895) * v463
        v465 = ((central_per_day * (v444 - v464) + v23 * v454) + v24 * v456) + v25 * v459
        v466 = ((v465 + v26 * v463) + central_per_day * v447) * v453
        v467 = v464 + v466
        v468 = ((central_per_day * (v448 - v467) + v31 * v454) + v32 * v456) + v33 * v459
        v469 = (((v468 + v34 * v463) + v36 * v466) + central_per_day * v451) * v453
        v470 = v467 + v469
        v471 = v377 * v105
        v472 = v370 + v471
        v473 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v474 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v475 = v395 / (atol + rtol * max(abs(damage), abs(v396)))
        v476 = v398 / (atol + rtol * max(abs(m1), abs(v399)))
        v477 = v397 / (atol + rtol * max(abs(m2), abs(v400)))
        v478 = v394 / (atol + rtol * max(abs(pro_inflammatory), abs(v401)))
        v479 = (((v473 * v473 + v474 * v474) + v475 * v475) + v476 * v476) + v477 * v477
        v480 = v402 / (atol + rtol * max(abs(anti_inflammatory), abs(v403)))
        v481 = v404 / (atol + rtol * max(abs(fibre_density), abs(v405)))
        v482 = v406 / (atol + rtol * max(abs(myelin), abs(v407)))
        v483 = v428 / (atol + rtol * max(abs(ngf), abs(v429)))
        v484 = (((v479 + v478 * v478) + v480 * v480) + v481 * v481) + v482 * v482
        v485 = v451 / (atol + rtol * max(abs(peripheral), abs(v452)))
        v486 = v469 / (atol + rtol * max(abs(central), abs(v470)))
        v487 = v471 / (atol + rtol * max(abs(steroid), abs(v472)))
        v488 = (((v484 + v483 * v483) + v485 * v485) + v486 * v486) + v487 * v487
        v489 = (((((((v39 + v62) + v396) + v399) + v400) + v401) + v403) + v405) + v407
        v490 = (((v489 + v429) + v452) + v470) + v472
        v491 = 0.058823529411764705 * v488 + (v490 - v490)
        work[288 + lane] = v491
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
        work[0 + lane] = v39
        work[16 + lane] = v62
        work[32 + lane] = v396
        work[48 + lane] = v399
        work[64 + lane] = v400
        work[80 + lane] = v401
        work[96 + lane] = v403
        work[112 + lane] = v405
        work[128 + lane] = v407
        work[144 + lane] = v429
        work[160 + lane] = v452
        work[176 + lane] = v470
        work[192 + lane] = v472
