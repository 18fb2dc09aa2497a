"""One Rodas4 step of paean.simulate.body.Body.rates, nerve.

Written by paean.numeric.generate, do not edit. Sums and products of one step of one
system: 2210; divisions and roots: 75.
"""

from collections.abc import Sequence
from typing import Any

from paean.numeric.layout import LANES, align_stack

STATES = 17
CONSTANTS = 47
PREPARED = 72
FLOPS = 2210
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
        fibre_growth_per_day = work[640 + lane]
        growth_inhibition = work[656 + lane]
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
        k8 = work[960 + lane]
        k10 = work[976 + lane]
        k11 = work[992 + lane]
        k13 = work[1008 + lane]
        k14 = work[1024 + lane]
        k15 = work[1040 + lane]
        k16 = work[1056 + lane]
        k17 = work[1072 + lane]
        k18 = work[1088 + lane]
        k19 = work[1104 + lane]
        k20 = work[1120 + lane]
        k21 = work[1136 + lane]
        k22 = work[1152 + lane]
        k23 = work[1168 + lane]
        k24 = work[1184 + lane]
        k25 = work[1200 + lane]
        k26 = work[1216 + lane]
        k27 = work[1232 + lane]
        k28 = work[1248 + lane]
        k29 = work[1264 + lane]
        k30 = work[1280 + lane]
        k31 = work[1296 + lane]
        k32 = work[1312 + lane]
        k33 = work[1328 + lane]
        k34 = work[1344 + lane]
        k35 = work[1360 + lane]
        k36 = work[1376 + lane]
        k37 = work[1392 + lane]
        k38 = work[1408 + lane]
        k39 = work[1424 + lane]
        k40 = work[1440 + lane]
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
        v88 = k15 * fibre_density
        v89 = k14 * pro_inflammatory
        v90 = 1.0 / (v2 - ((-v88) - v89))
        v91 = k24 * v90
        v92 = 1.0 - myelin
        v93 = (k15 * v92) * v79
        v94 = (v88 * v92 - v89 * myelin) + v93 * v87
        v95 = ((damage_turnover_per_day * v64 - v66 * v67) - v80 * v87) + v91 * v94
        v96 = v71 * (k27 * (v68 - (v68 * v68) * pro_inflammatory))
        v97 = v73 * v96 - (v82 * v96) * v72
        v98 = v81 * (v76 * (k33 * v97) - (growth_inhibition * (v76 * v76)) * v75)
        v99 = v98 - k13 * fibre_density
        v100 = k14 * myelin - v99 * v93
        v101 = v99 * v80 + v91 * v100
        v102 = (cytokine_basal + cytokine_damage * damage) + cytokine_m1 * m1
        v103 = 1.0 - steroid
        v104 = v102 * v103
        v105 = 1.0 / (1.0 + brake_strength * anti_inflammatory)
        v106 = k6 * v105
        v107 = steroid_decay_per_day * steroid
        v108 = 1.0 / (v2 + steroid_decay_per_day)
        v109 = (pro_decay_per_day * (v102 * v106)) * v108
        v110 = 1.0 / (v2 + anti_decay_per_day)
        v111 = (pro_decay_per_day * ((k29 * (v105 * v105)) * v104)) * v110
        v112 = k32 * v69
        v113 = v112 * v3
        v114 = v112 * v41
        v115 = anti_decay_per_day * (k3 * (m2 + k7 * v72) - anti_inflammatory) - v0 * v113
        v116 = v115 - v40 * v114
        v117 = pro_decay_per_day * (v104 * v106 - pro_inflammatory) + v107 * v109
        v118 = 1.0 / (v2 + damage_turnover_per_day)
        v119 = (pro_decay_per_day * (v106 * (cytokine_damage * v103))) * v118
        v120 = m1 * m1
        v121 = v120 * m1
        v122 = 1.0 / (feedback_midpoint_cubed + v121)
        v123 = m1 * (m1 + m1) + v120
        v124 = k11 * v121
        v125 = m1_to_m2_per_day * (1.0 + polarisation_gain * v74)
        v126 = v125 + m1_loss_per_day
        v127 = v2 - (k26 * (v122 * (k11 * v123) - ((v122 * v122) * v123) * v124) - v126)
        v128 = 1.0 / v127
        v129 = (pro_decay_per_day * (v106 * (cytokine_m1 * v103))) * v128
        v130 = recruitment_basal + recruitment_damage * damage
        v131 = k5 * (v130 + recruitment_feedback * (v124 * v122)) - v126 * m1
        v132 = m1 * (k28 * v83)
        v133 = v132 * v3
        v134 = v0 * v133
        v135 = v132 * v41
        v136 = v40 * v135
        v137 = k25 * v118
        v138 = (((v131 + m2_to_m1_per_day * m2) + v134) + v136) + v137 * v95
        v139 = v125 * v128
        v140 = 1.0 / ((v2 + k1) - m2_to_m1_per_day * v139)
        v141 = (k30 * v111 - m2_to_m1_per_day * v129) * v140
        v142 = (((v125 * m1 - k1 * m2) - v134) - v136) + v139 * v138
        v143 = k31 * v96
        v144 = m1 * (k28 * v97)
        v145 = v144 + v137 * v101
        v146 = v139 * v145 - v144
        v147 = (((v2 + pro_decay_per_day) + v143 * v111) + v119 * v101) + v129 * v145
        v148 = 1.0 / (v147 - v141 * v146)
        v149 = ((((v117 - v111 * v116) + v119 * v95) + v129 * v138) - v141 * v142) * v148
        v150 = (v95 - v101 * v149) * v118
        v151 = v67 * v65
        v152 = load_relief + 1.544 * v151
        v153 = (v87 + v99 * v149) * v79
        v154 = fibre_density + 1.544 * v153
        v155 = k4 * v154
        v156 = (v94 - v100 * v149) * v90
        v157 = myelin + 1.544 * v156
        v158 = damage + 1.544 * v150
        v159 = (k8 * (1.0 - v152) + k10 * (1.0 - 0.5 * (v155 + v157))) - v158
        v160 = load_relief_per_day * (load_relief_target - v152) + v6 * v151
        v161 = pro_inflammatory + 1.544 * v149
        v162 = unlicensed_secretion + k0 * (v161 / (v161 + half_licensing_cytokine))
        v163 = (potency * v162) * (v5 + v43)
        v164 = v163 / (v163 + half_effect_million_cells)
        v165 = fibre_growth_per_day * (1.0 + synthesis_gain * v164)
        v166 = (v165 / (1.0 + growth_inhibition * v161)) * (1.0 - v155)
        v167 = (((v166 - (k13 * v161) * v154) + v6 * v153) + v85 * v7) + v86 * v44
        v168 = ((k15 * v154) * (1.0 - v157) - (k14 * v161) * v157) + v6 * v156
        v169 = v168 + v93 * v167
        v170 = ((damage_turnover_per_day * v159 + v6 * v150) - v66 * v160) - v80 * v167
        v171 = v170 + v91 * v169
        v172 = (v142 - v146 * v149) * v140
        v173 = ((v138 + m2_to_m1_per_day * v172) - v145 * v149) * v128
        v174 = m1 + 1.544 * v173
        v175 = v107 * v108
        v176 = steroid - 1.544 * v175
        v177 = (cytokine_basal + cytokine_damage * v158) + cytokine_m1 * v174
        v178 = ((v116 + k30 * v172) + v143 * v149) * v110
        v179 = anti_inflammatory + 1.544 * v178
        v180 = (v177 * (1.0 - v176)) * (k6 / (1.0 + brake_strength * v179)) - v161
        v181 = (-(steroid_decay_per_day * v176)) - v175 * v6
        v182 = m2 + 1.544 * v172
        v183 = anti_decay_per_day * (k3 * (v182 + k7 * v163) - v179) + v6 * v178
        v184 = (v183 + v113 * v7) + v114 * v44
        v185 = ((pro_decay_per_day * v180 + v6 * v149) - v109 * v181) - v111 * v184
        v186 = (v174 * v174) * v174
        v187 = recruitment_feedback * ((k11 * v186) / (feedback_midpoint_cubed + v186))
        v188 = m1_to_m2_per_day * (1.0 + polarisation_gain * v164)
        v189 = k5 * ((recruitment_basal + recruitment_damage * v158) + v187)
        v190 = (v189 - (v188 + m1_loss_per_day) * v174) + m2_to_m1_per_day * v182
        v191 = v133 * v7
        v192 = v135 * v44
        v193 = (((v190 + v6 * v173) - v191) - v192) + v137 * v171
        v194 = ((((v188 * v174 - k1 * v182) + v6 * v172) + v191) + v192) + v139 * v193
        v195 = (((v185 + v119 * v171) + v129 * v193) - v141 * v194) * v148
        v196 = (v171 - v101 * v195) * v118
        v197 = v160 * v65
        v198 = (load_relief + 0.9466785280815826 * v151) + 0.2557011698983284 * v197
        v199 = (v167 + v99 * v195) * v79
        v200 = (fibre_density + 0.9466785280815826 * v153) + 0.2557011698983284 * v199
        v201 = k4 * v200
        v202 = (v169 - v100 * v195) * v90
        v203 = (myelin + 0.9466785280815826 * v156) + 0.2557011698983284 * v202
        v204 = (damage + 0.9466785280815826 * v150) + 0.2557011698983284 * v196
        v205 = (k8 * (1.0 - v198) + k10 * (1.0 - 0.5 * (v201 + v203))) - v204
        v206 = load_relief_per_day * (load_relief_target - v198) + v10 * v151
        v207 = v206 + v11 * v197
        v208 = (pro_inflammatory + 0.9466785280815826 * v149) + 0.2557011698983284 * v195
        v209 = unlicensed_secretion + k0 * (v208 / (v208 + half_licensing_cytokine))
        v210 = (potency * v209) * (v9 + v46)
        v211 = v210 / (v210 + half_effect_million_cells)
        v212 = fibre_growth_per_day * (1.0 + synthesis_gain * v211)
        v213 = (v212 / (1.0 + growth_inhibition * v208)) * (1.0 - v201)
        v214 = (((v213 - (k13 * v208) * v200) + v10 * v153) + v11 * v199) + v85 * v12
        v215 = v214 + v86 * v47
        v216 = ((damage_turnover_per_day * v205 + v10 * v150) + v11 * v196) - v66 * v207
        v217 = ((k15 * v200) * (1.0 - v203) - (k14 * v208) * v203) + v10 * v156
        v218 = (v217 + v11 * v202) + v93 * v215
        v219 = (v216 - v80 * v215) + v91 * v218
        v220 = (v194 - v146 * v195) * v140
        v221 = ((v193 + m2_to_m1_per_day * v220) - v145 * v195) * v128
        v222 = (m1 + 0.9466785280815826 * v173) + 0.2557011698983284 * v221
        v223 = v181 * v108
        v224 = (steroid - 0.9466785280815826 * v175) + 0.2557011698983284 * v223
        v225 = (cytokine_basal + cytokine_damage * v204) + cytokine_m1 * v222
        v226 = ((v184 + k30 * v220) + v143 * v195) * v110
        v227 = (anti_inflammatory + 0.9466785280815826 * v178) + 0.2557011698983284 * v226
        v228 = (v225 * (1.0 - v224)) * (k6 / (1.0 + brake_strength * v227)) - v208
        v229 = ((-(steroid_decay_per_day * v224)) - v175 * v10) + v11 * v223
        v230 = (m2 + 0.9466785280815826 * v172) + 0.2557011698983284 * v220
        v231 = anti_decay_per_day * (k3 * (v230 + k7 * v210) - v227) + v10 * v178
        v232 = ((v231 + v11 * v226) + v113 * v12) + v114 * v47
        v233 = ((pro_decay_per_day * v228 + v10 * v149) + v11 * v195) - v109 * v229
        v234 = (v222 * v222) * v222
        v235 = recruitment_feedback * ((k11 * v234) / (feedback_midpoint_cubed + v234))
        v236 = m1_to_m2_per_day * (1.0 + polarisation_gain * v211)
        v237 = k5 * ((recruitment_basal + recruitment_damage * v204) + v235)
        v238 = (v237 - (v236 + m1_loss_per_day) * v222) + m2_to_m1_per_day * v230
        v239 = v133 * v12
        v240 = v135 * v47
        v241 = ((((v238 + v10 * v173) + v11 * v221) - v239) - v240) + v137 * v219
        v242 = ((((v236 * v222 - k1 * v230) + v10 * v172) + v11 * v220) + v239) + v240
        v243 = v242 + v139 * v241
        v244 = ((((v233 - v111 * v232) + v119 * v219) + v129 * v241) - v141 * v243) * v148
        v245 = (v219 - v101 * v244) * v118
        v246 = (damage + 1.221224509226641 * v150) + 6.019134481288629 * v196
        v247 = v207 * v65
        v248 = (load_relief + 3.314825187068521 * v151) + 2.896124015972201 * v197
        v249 = v248 + 0.9986419139977817 * v247
        v250 = (v215 + v99 * v244) * v79
        v251 = (fibre_density + 3.314825187068521 * v153) + 2.896124015972201 * v199
        v252 = v251 + 0.9986419139977817 * v250
        v253 = k4 * v252
        v254 = (v218 - v100 * v244) * v90
        v255 = (myelin + 3.314825187068521 * v156) + 2.896124015972201 * v202
        v256 = v255 + 0.9986419139977817 * v254
        v257 = (damage + 3.314825187068521 * v150) + 2.896124015972201 * v196
        v258 = v257 + 0.9986419139977817 * v245
        v259 = (k8 * (1.0 - v249) + k10 * (1.0 - 0.5 * (v253 + v256))) - v258
        v260 = load_relief_per_day * (load_relief_target - v249) + v17 * v151
        v261 = (v260 + v18 * v197) + v19 * v247
        v262 = ((damage_turnover_per_day * v259 + v17 * v150) + v18 * v196) + v19 * v245
        v263 = (pro_inflammatory + 3.314825187068521 * v149) + 2.896124015972201 * v195
        v264 = v263 + 0.9986419139977817 * v244
        v265 = unlicensed_secretion + k0 * (v264 / (v264 + half_licensing_cytokine))
        v266 = (potency * v265) * (v16 + v51)
        v267 = v266 / (v266 + half_effect_million_cells)
        v268 = fibre_growth_per_day * (1.0 + synthesis_gain * v267)
        v269 = (v268 / (1.0 + growth_inhibition * v264)) * (1.0 - v253)
        v270 = (((v269 - (k13 * v264) * v252) + v17 * v153) + v18 * v199) + v19 * v250
        v271 = (v270 + v85 * v20) + v86 * v52
        v272 = ((k15 * v252) * (1.0 - v256) - (k14 * v264) * v256) + v17 * v156
        v273 = ((v272 + v18 * v202) + v19 * v254) + v93 * v271
        v274 = ((v262 - v66 * v261) - v80 * v271) + v91 * v273
        v275 = (v243 - v146 * v244) * v140
        v276 = ((v241 + m2_to_m1_per_day * v275) - v145 * v244) * v128
        v277 = (m1 + 3.314825187068521 * v173) + 2.896124015972201 * v221
        v278 = v277 + 0.9986419139977817 * v276
        v279 = v229 * v108
        v280 = (steroid - 3.314825187068521 * v175) + 2.896124015972201 * v223
        v281 = v280 + 0.9986419139977817 * v279
        v282 = (cytokine_basal + cytokine_damage * v258) + cytokine_m1 * v278
        v283 = ((v232 + k30 * v275) + v143 * v244) * v110
        v284 = (anti_inflammatory + 3.314825187068521 * v178) + 2.896124015972201 * v226
        v285 = v284 + 0.9986419139977817 * v283
        v286 = (v282 * (1.0 - v281)) * (k6 / (1.0 + brake_strength * v285)) - v264
        v287 = (((-(steroid_decay_per_day * v281)) - v175 * v17) + v18 * v223) + v19 * v279
        v288 = ((pro_decay_per_day * v286 + v17 * v149) + v18 * v195) + v19 * v244
        v289 = (m2 + 3.314825187068521 * v172) + 2.896124015972201 * v220
        v290 = v289 + 0.9986419139977817 * v275
        v291 = anti_decay_per_day * (k3 * (v290 + k7 * v266) - v285) + v17 * v178
        v292 = (((v291 + v18 * v226) + v19 * v283) + v113 * v20) + v114 * v52
        v293 = (v278 * v278) * v278
        v294 = recruitment_feedback * ((k11 * v293) / (feedback_midpoint_cubed + v293))
        v295 = m1_to_m2_per_day * (1.0 + polarisation_gain * v267)
        v296 = k5 * ((recruitment_basal + recruitment_damage * v258) + v294)
        v297 = (v296 - (v295 + m1_loss_per_day) * v278) + m2_to_m1_per_day * v290
        v298 = v133 * v20
        v299 = v135 * v52
        v300 = ((((v297 + v17 * v173) + v18 * v221) + v19 * v276) - v298) - v299
        v301 = v300 + v137 * v274
        v302 = (((v295 * v278 - k1 * v290) + v17 * v172) + v18 * v220) + v19 * v275
        v303 = ((v302 + v298) + v299) + v139 * v301
        v304 = (((v288 - v109 * v287) - v111 * v292) + v119 * v274) + v129 * v301
        v305 = (v304 - v141 * v303) * v148
        v306 = (v274 - v101 * v305) * v118
        v307 = (v246 + 12.53708332932087 * v245) + (-0.687886036105895) * v306
        v308 = (load_relief + 1.221224509226641 * v151) + 6.019134481288629 * v197
        v309 = v261 * v65
        v310 = (v308 + 12.53708332932087 * v247) + (-0.687886036105895) * v309
        v311 = (fibre_density + 1.221224509226641 * v153) + 6.019134481288629 * v199
        v312 = (v271 + v99 * v305) * v79
        v313 = (v311 + 12.53708332932087 * v250) + (-0.687886036105895) * v312
        v314 = k4 * v313
        v315 = (myelin + 1.221224509226641 * v156) + 6.019134481288629 * v202
        v316 = (v273 - v100 * v305) * v90
        v317 = (v315 + 12.53708332932087 * v254) + (-0.687886036105895) * v316
        v318 = (k8 * (1.0 - v310) + k10 * (1.0 - 0.5 * (v314 + v317))) - v307
        v319 = ((damage_turnover_per_day * v318 + v23 * v150) + v24 * v196) + v25 * v245
        v320 = load_relief_per_day * (load_relief_target - v310) + v23 * v151
        v321 = ((v320 + v24 * v197) + v25 * v247) + v26 * v309
        v322 = (pro_inflammatory + 1.221224509226641 * v149) + 6.019134481288629 * v195
        v323 = (v322 + 12.53708332932087 * v244) + (-0.687886036105895) * v305
        v324 = unlicensed_secretion + k0 * (v323 / (v323 + half_licensing_cytokine))
        v325 = (potency * v324) * (v22 + v54)
        v326 = v325 / (v325 + half_effect_million_cells)
        v327 = fibre_growth_per_day * (1.0 + synthesis_gain * v326)
        v328 = (v327 / (1.0 + growth_inhibition * v323)) * (1.0 - v314)
        v329 = (((v328 - (k13 * v323) * v313) + v23 * v153) + v24 * v199) + v25 * v250
        v330 = ((v329 + v26 * v312) + v85 * v28) + v86 * v56
        v331 = ((k15 * v313) * (1.0 - v317) - (k14 * v323) * v317) + v23 * v156
        v332 = (((v331 + v24 * v202) + v25 * v254) + v26 * v316) + v93 * v330
        v333 = (((v319 + v26 * v306) - v66 * v321) - v80 * v330) + v91 * v332
        v334 = (m1 + 1.221224509226641 * v173) + 6.019134481288629 * v221
        v335 = (v303 - v146 * v305) * v140
        v336 = ((v301 + m2_to_m1_per_day * v335) - v145 * v305) * v128
        v337 = (v334 + 12.53708332932087 * v276) + (-0.687886036105895) * v336
        v338 = (steroid - 1.221224509226641 * v175) + 6.019134481288629 * v223
        v339 = v287 * v108
        v340 = (v338 + 12.53708332932087 * v279) + (-0.687886036105895) * v339
        v341 = (cytokine_basal + cytokine_damage * v307) + cytokine_m1 * v337
        v342 = (anti_inflammatory + 1.221224509226641 * v178) + 6.019134481288629 * v226
        v343 = ((v292 + k30 * v335) + v143 * v305) * v110
        v344 = (v342 + 12.53708332932087 * v283) + (-0.687886036105895) * v343
        v345 = (v341 * (1.0 - v340)) * (k6 / (1.0 + brake_strength * v344)) - v323
        v346 = ((pro_decay_per_day * v345 + v23 * v149) + v24 * v195) + v25 * v244
        v347 = (((-(steroid_decay_per_day * v340)) - v175 * v23) + v24 * v223) + v25 * v279
        v348 = v347 + v26 * v339
        v349 = (m2 + 1.221224509226641 * v172) + 6.019134481288629 * v220
        v350 = (v349 + 12.53708332932087 * v275) + (-0.687886036105895) * v335
        v351 = anti_decay_per_day * (k3 * (v350 + k7 * v325) - v344) + v23 * v178
        v352 = (((v351 + v24 * v226) + v25 * v283) + v26 * v343) + v113 * v28
        v353 = v352 + v114 * v56
        v354 = (v337 * v337) * v337
        v355 = recruitment_feedback * ((k11 * v354) / (feedback_midpoint_cubed + v354))
        v356 = m1_to_m2_per_day * (1.0 + polarisation_gain * v326)
        v357 = k5 * ((recruitment_basal + recruitment_damage * v307) + v355)
        v358 = (v357 - (v356 + m1_loss_per_day) * v337) + m2_to_m1_per_day * v350
        v359 = v133 * v28
        v360 = v135 * v56
        v361 = ((((v358 + v23 * v173) + v24 * v221) + v25 * v276) + v26 * v336) - v359
        v362 = (v361 - v360) + v137 * v333
        v363 = (((v346 + v26 * v305) - v109 * v348) - v111 * v353) + v119 * v333
        v364 = (((v356 * v337 - k1 * v350) + v23 * v172) + v24 * v220) + v25 * v275
        v365 = (((v364 + v26 * v335) + v359) + v360) + v139 * v362
        v366 = ((v363 + v129 * v362) - v141 * v365) * v148
        v367 = (v333 - v101 * v366) * v118
        v368 = v307 + v367
        v369 = v321 * v65
        v370 = v310 + v369
        v371 = (v330 + v99 * v366) * v79
        v372 = v313 + v371
        v373 = k4 * v372
        v374 = (v332 - v100 * v366) * v90
        v375 = v317 + v374
        v376 = (k8 * (1.0 - v370) + k10 * (1.0 - 0.5 * (v373 + v375))) - v368
        v377 = ((damage_turnover_per_day * v376 + v31 * v150) + v32 * v196) + v33 * v245
        v378 = load_relief_per_day * (load_relief_target - v370) + v31 * v151
        v379 = (((v378 + v32 * v197) + v33 * v247) + v34 * v309) + v36 * v369
        v380 = v323 + v366
        v381 = unlicensed_secretion + k0 * (v380 / (v380 + half_licensing_cytokine))
        v382 = (potency * v381) * (v30 + v58)
        v383 = v382 / (v382 + half_effect_million_cells)
        v384 = fibre_growth_per_day * (1.0 + synthesis_gain * v383)
        v385 = (v384 / (1.0 + growth_inhibition * v380)) * (1.0 - v373)
        v386 = (((v385 - (k13 * v380) * v372) + v31 * v153) + v32 * v199) + v33 * v250
        v387 = (((v386 + v34 * v312) + v36 * v371) + v85 * v37) + v86 * v60
        v388 = ((k15 * v372) * (1.0 - v375) - (k14 * v380) * v375) + v31 * v156
        v389 = (((v388 + v32 * v202) + v33 * v254) + v34 * v316) + v36 * v374
        v390 = v389 + v93 * v387
        v391 = (((v377 + v34 * v306) + v36 * v367) - v66 * v379) - v80 * v387
        v392 = v391 + v91 * v390
        v393 = (v365 - v146 * v366) * v140
        v394 = ((v362 + m2_to_m1_per_day * v393) - v145 * v366) * v128
        v395 = v337 + v394
        v396 = v348 * v108
        v397 = v340 + v396
        v398 = (cytokine_basal + cytokine_damage * v368) + cytokine_m1 * v395
        v399 = ((v353 + k30 * v393) + v143 * v366) * v110
        v400 = v344 + v399
        v401 = (v398 * (1.0 - v397)) * (k6 / (1.0 + brake_strength * v400)) - v380
        v402 = ((pro_decay_per_day * v401 + v31 * v149) + v32 * v195) + v33 * v244
        v403 = (((-(steroid_decay_per_day * v397)) - v175 * v31) + v32 * v223) + v33 * v279
        v404 = (v403 + v34 * v339) + v36 * v396
        v405 = v350 + v393
        v406 = anti_decay_per_day * (k3 * (v405 + k7 * v382) - v400) + v31 * v178
        v407 = (((v406 + v32 * v226) + v33 * v283) + v34 * v343) + v36 * v399
        v408 = (v407 + v113 * v37) + v114 * v60
        v409 = (((v402 + v34 * v305) + v36 * v366) - v109 * v404) - v111 * v408
        v410 = (v395 * v395) * v395
        v411 = recruitment_feedback * ((k11 * v410) / (feedback_midpoint_cubed + v410))
        v412 = m1_to_m2_per_day * (1.0 + polarisation_gain * v383)
        v413 = k5 * ((recruitment_basal + recruitment_damage * v368) + v411)
        v414 = (v413 - (v412 + m1_loss_per_day) * v395) + m2_to_m1_per_day * v405
        v415 = (((v414 + v31 * v173) + v32 * v221) + v33 * v276) + v34 * v336
        v416 = v133 * v37
        v417 = v135 * v60
        v418 = (((v415 + v36 * v394) - v416) - v417) + v137 * v392
        v419 = (((v412 * v395 - k1 * v405) + v31 * v172) + v32 * v220) + v33 * v275
        v420 = ((((v419 + v34 * v335) + v36 * v393) + v416) + v417) + v139 * v418
        v421 = (((v409 + v119 * v392) + v129 * v418) - v141 * v420) * v148
        v422 = (v392 - v101 * v421) * v118
        v423 = v368 + v422
        v424 = (v420 - v146 * v421) * v140
        v425 = ((v418 + m2_to_m1_per_day * v424) - v145 * v421) * v128
        v426 = v395 + v425
        v427 = v405 + v424
        v428 = v380 + v421
        v429 = ((v408 + k30 * v424) + v143 * v421) * v110
        v430 = v400 + v429
        v431 = (v387 + v99 * v421) * v79
        v432 = v372 + v431
        v433 = (v390 - v100 * v421) * v90
        v434 = v375 + v433
        v435 = 1.0 / (v2 + ngf_loss_per_day)
        v436 = ngf_loss_per_day * ((ngf_basal + k18 * pro_inflammatory) - ngf) + k34 * v149
        v437 = v436 * v435
        v438 = ngf + 1.544 * v437
        v439 = ngf_loss_per_day * ((ngf_basal + k18 * v161) - v438) + v6 * v437
        v440 = (v439 + k34 * v195) * v435
        v441 = (ngf + 0.9466785280815826 * v437) + 0.2557011698983284 * v440
        v442 = ngf_loss_per_day * ((ngf_basal + k18 * v208) - v441) + v10 * v437
        v443 = ((v442 + v11 * v440) + k34 * v244) * v435
        v444 = (ngf + 1.221224509226641 * v437) + 6.019134481288629 * v440
        v445 = (ngf + 3.314825187068521 * v437) + 2.896124015972201 * v440
        v446 = v445 + 0.9986419139977817 * v443
        v447 = ngf_loss_per_day * ((ngf_basal + k18 * v264) - v446) + v17 * v437
        v448 = (((v447 + v18 * v440) + v19 * v443) + k34 * v305) * v435
        v449 = (v444 + 12.53708332932087 * v443) + (-0.687886036105895) * v448
        v450 = ngf_loss_per_day * ((ngf_basal + k18 * v323) - v449) + v23 * v437
        v451 = ((((v450 + v24 * v440) + v25 * v443) + v26 * v448) + k34 * v366) * v435
        v452 = v449 + v451
        v453 = ngf_loss_per_day * ((ngf_basal + k18 * v380) - v452) + v31 * v437
        v454 = (((v453 + v32 * v440) + v33 * v443) + v34 * v448) + v36 * v451
        v455 = (v454 + k34 * v421) * v435
        v456 = v452 + v455
        v457 = ngf_share * ngf
        v458 = k16 * antibody_central
        v459 = 1.0 / (v458 + antibody_ic50_ug_per_l)
        v460 = 1.0 - v458 * v459
        v461 = k35 * v460
        v462 = peripheral_per_day * ((v457 * v460 + k17 * pro_inflammatory) - peripheral)
        v463 = peripheral_per_day * ((k16 * v459 - (k16 * (v459 * v459)) * v458) * v457)
        v464 = antibody_exchange_l_per_day * (v458 - k19 * antibody_peripheral)
        v465 = k20 * antibody_central
        v466 = 1.0 / (antibody_km_ug_per_l + v458)
        v467 = (k21 * antibody_central + v464) + v465 * v466
        v468 = 1.0 / (v2 + (k39 + (k20 * v466 - (k16 * (v466 * v466)) * v465)))
        v469 = k37 * v468
        v470 = 1.0 / ((v2 + k38) - k40 * v468)
        v471 = (v464 - v467 * v469) * v470
        v472 = (k38 * v471 - v467) * v468
        v473 = 1.0 / (v2 + peripheral_per_day)
        v474 = (((v462 + v461 * v437) - v463 * v472) + k36 * v149) * v473
        v475 = antibody_central + 1.544 * v472
        v476 = k16 * v475
        v477 = (ngf_share * v438) * (1.0 - v476 / (v476 + antibody_ic50_ug_per_l))
        v478 = peripheral + 1.544 * v474
        v479 = peripheral_per_day * ((v477 + k17 * v161) - v478) + v6 * v474
        v480 = v476 - k19 * (antibody_peripheral + 1.544 * v471)
        v481 = antibody_exchange_l_per_day * v480
        v482 = (k21 * v475 + v481) + (k20 * v475) / (antibody_km_ug_per_l + v476)
        v483 = v6 * v472 - v482
        v484 = ((v481 + v6 * v471) + v469 * v483) * v470
        v485 = (v483 + k38 * v484) * v468
        v486 = (((v479 + v461 * v440) - v463 * v485) + k36 * v195) * v473
        v487 = (antibody_central + 0.9466785280815826 * v472) + 0.2557011698983284 * v485
        v488 = k16 * v487
        v489 = (ngf_share * v441) * (1.0 - v488 / (v488 + antibody_ic50_ug_per_l))
        v490 = (peripheral + 0.9466785280815826 * v474) + 0.2557011698983284 * v486
        v491 = peripheral_per_day * ((v489 + k17 * v208) - v490) + v10 * v474
        v492 = antibody_peripheral + 0.9466785280815826 * v471
        v493 = v488 - k19 * (v492 + 0.2557011698983284 * v484)
        v494 = antibody_exchange_l_per_day * v493
        v495 = (k21 * v487 + v494) + (k20 * v487) / (antibody_km_ug_per_l + v488)
        v496 = (v10 * v472 - v495) + v11 * v485
        v497 = (((v494 + v10 * v471) + v11 * v484) + v469 * v496) * v470
        v498 = (v496 + k38 * v497) * v468
        v499 = ((((v491 + v11 * v486) + v461 * v443) - v463 * v498) + k36 * v244) * v473
        v500 = (peripheral + 1.221224509226641 * v474) + 6.019134481288629 * v486
        v501 = (antibody_central + 3.314825187068521 * v472) + 2.896124015972201 * v485
        v502 = v501 + 0.9986419139977817 * v498
        v503 = k16 * v502
        v504 = (ngf_share * v446) * (1.0 - v503 / (v503 + antibody_ic50_ug_per_l))
        v505 = (peripheral + 3.314825187068521 * v474) + 2.896124015972201 * v486
        v506 = v505 + 0.9986419139977817 * v499
        v507 = peripheral_per_day * ((v504 + k17 * v264) - v506) + v17 * v474
        v508 = (antibody_peripheral + 3.314825187068521 * v471) + 2.896124015972201 * v484
        v509 = v503 - k19 * (v508 + 0.9986419139977817 * v497)
        v510 = antibody_exchange_l_per_day * v509
        v511 = (k21 * v502 + v510) + (k20 * v502) / (antibody_km_ug_per_l + v503)
        v512 = ((v17 * v472 - v511) + v18 * v485) + v19 * v498
        v513 = ((((v510 + v17 * v471) + v18 * v484) + v19 * v497) + v469 * v512) * v470
        v514 = (v512 + k38 * v513) * v468
        v515 = (((v507 + v18 * v486) + v19 * v499) + v461 * v448) - v463 * v514
        v516 = (v515 + k36 * v305) * v473
        v517 = (v500 + 12.53708332932087 * v499) + (-0.687886036105895) * v516
        v518 = (antibody_central + 1.221224509226641 * v472) + 6.019134481288629 * v485
        v519 = (v518 + 12.53708332932087 * v498) + (-0.687886036105895) * v514
        v520 = k16 * v519
        v521 = (ngf_share * v449) * (1.0 - v520 / (v520 + antibody_ic50_ug_per_l))
        v522 = peripheral_per_day * ((v521 + k17 * v323) - v517) + v23 * v474
        v523 = (antibody_peripheral + 1.221224509226641 * v471) + 6.019134481288629 * v484
        v524 = (v523 + 12.53708332932087 * v497) + (-0.687886036105895) * v513
        v525 = antibody_exchange_l_per_day * (v520 - k19 * v524)
        v526 = (k21 * v519 + v525) + (k20 * v519) / (antibody_km_ug_per_l + v520)
        v527 = (((v23 * v472 - v526) + v24 * v485) + v25 * v498) + v26 * v514
        v528 = (((v525 + v23 * v471) + v24 * v484) + v25 * v497) + v26 * v513
        v529 = (v528 + v469 * v527) * v470
        v530 = (v527 + k38 * v529) * v468
        v531 = (((v522 + v24 * v486) + v25 * v499) + v26 * v516) + v461 * v451
        v532 = ((v531 - v463 * v530) + k36 * v366) * v473
        v533 = v517 + v532
        v534 = v519 + v530
        v535 = k16 * v534
        v536 = (ngf_share * v452) * (1.0 - v535 / (v535 + antibody_ic50_ug_per_l))
        v537 = peripheral_per_day * ((v536 + k17 * v380) - v533) + v31 * v474
        v538 = (((v537 + v32 * v486) + v33 * v499) + v34 * v516) + v36 * v532
        v539 = v524 + v529
        v540 = antibody_exchange_l_per_day * (v535 - k19 * v539)
        v541 = (k21 * v534 + v540) + (k20 * v534) / (antibody_km_ug_per_l + v535)
        v542 = (((v31 * v472 - v541) + v32 * v485) + v33 * v498) + v34 * v514
        v543 = v542 + v36 * v530
        v544 = (((v540 + v31 * v471) + v32 * v484) + v33 * v497) + v34 * v513
        v545 = ((v544 + v36 * v529) + v469 * v543) * v470
        v546 = (v543 + k38 * v545) * v468
        v547 = (((v538 + v461 * v455) - v463 * v546) + k36 * v421) * v473
        v548 = v533 + v547
        v549 = 1.0 / (v2 + central_per_day)
        v550 = (central_per_day * (peripheral - central) + central_per_day * v474) * v549
        v551 = central_per_day * (v478 - (central + 1.544 * v550)) + v6 * v550
        v552 = (v551 + central_per_day * v486) * v549
        v553 = v490 - ((central + 0.9466785280815826 * v550) + 0.2557011698983284 * v552)
        v554 = (central_per_day * v553 + v10 * v550) + v11 * v552
        v555 = (v554 + central_per_day * v499) * v549
        v556 = (central + 1.221224509226641 * v550) + 6.019134481288629 * v552
        v557 = (central + 3.314825187068521 * v550) + 2.896124015972201 * v552
        v558 = central_per_day * (v506 - (v557 + 0.9986419139977817 * v555)) + v17 * v550
        v559 = (((v558 + v18 * v552) + v19 * v555) + central_per_day * v516) * v549
        v560 = (v556 + 12.53708332932087 * v555) + (-0.687886036105895) * v559
        v561 = ((central_per_day * (v517 - v560) + v23 * v550) + v24 * v552) + v25 * v555
        v562 = ((v561 + v26 * v559) + central_per_day * v532) * v549
        v563 = v560 + v562
        v564 = ((central_per_day * (v533 - v563) + v31 * v550) + v32 * v552) + v33 * v555
        v565 = (((v564 + v34 * v559) + v36 * v562) + central_per_day * v547) * v549
        v566 = v563 + v565
        v567 = v404 * v108
        v568 = v397 + v567
        v569 = v379 * v65
        v570 = v370 + v569
        v571 = v534 + v546
        v572 = v539 + v545
        v573 = v38 / (atol + rtol * max(abs(fast_cells), abs(v39)))
        v574 = v61 / (atol + rtol * max(abs(slow_cells), abs(v62)))
        v575 = v422 / (atol + rtol * max(abs(damage), abs(v423)))
        v576 = v425 / (atol + rtol * max(abs(m1), abs(v426)))
        v577 = v424 / (atol + rtol * max(abs(m2), abs(v427)))
        v578 = v421 / (atol + rtol * max(abs(pro_inflammatory), abs(v428)))
        v579 = (((v573 * v573 + v574 * v574) + v575 * v575) + v576 * v576) + v577 * v577
        v580 = v429 / (atol + rtol * max(abs(anti_inflammatory), abs(v430)))
        v581 = v431 / (atol + rtol * max(abs(fibre_density), abs(v432)))
        v582 = v433 / (atol + rtol * max(abs(myelin), abs(v434)))
        v583 = v455 / (atol + rtol * max(abs(ngf), abs(v456)))
        v584 = (((v579 + v578 * v578) + v580 * v580) + v581 * v581) + v582 * v582
        v585 = v547 / (atol + rtol * max(abs(peripheral), abs(v548)))
        v586 = v565 / (atol + rtol * max(abs(central), abs(v566)))
        v587 = v567 / (atol + rtol * max(abs(steroid), abs(v568)))
        v588 = v569 / (atol + rtol * max(abs(load_relief), abs(v570)))
        v589 = (((v584 + v583 * v583) + v585 * v585) + v586 * v586) + v587 * v587
        v590 = v546 / (atol + rtol * max(abs(antibody_central), abs(v571)))
        v591 = v545 / (atol + rtol * max(abs(antibody_peripheral), abs(v572)))
        v592 = (((((((v39 + v62) + v423) + v426) + v427) + v428) + v430) + v432) + v434
        v593 = (((((v592 + v456) + v548) + v566) + v568) + v570) + load_relief_target
        v594 = (v593 + v571) + v572
        v595 = 0.058823529411764705 * (((v589 + v588 * v588) + v590 * v590) + v591 * v591)
        v596 = v595 + (v594 - v594)
        error = v596
        work[288 + lane] = error
        work[0 + lane] = v39 if error <= 1.0 else fast_cells
        work[16 + lane] = v62 if error <= 1.0 else slow_cells
        work[32 + lane] = v423 if error <= 1.0 else damage
        work[48 + lane] = v426 if error <= 1.0 else m1
        work[64 + lane] = v427 if error <= 1.0 else m2
        work[80 + lane] = v428 if error <= 1.0 else pro_inflammatory
        work[96 + lane] = v430 if error <= 1.0 else anti_inflammatory
        work[112 + lane] = v432 if error <= 1.0 else fibre_density
        work[128 + lane] = v434 if error <= 1.0 else myelin
        work[144 + lane] = v456 if error <= 1.0 else ngf
        work[160 + lane] = v548 if error <= 1.0 else peripheral
        work[176 + lane] = v566 if error <= 1.0 else central
        work[192 + lane] = v568 if error <= 1.0 else steroid
        work[208 + lane] = v570 if error <= 1.0 else load_relief
        work[240 + lane] = v571 if error <= 1.0 else antibody_central
        work[256 + lane] = v572 if error <= 1.0 else antibody_peripheral
