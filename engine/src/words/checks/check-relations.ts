// Sentences for the built-in checks that have one of their own: what cannot be within a school, with its arithmetic.
import type { MessageTable } from "../message.js";

export const checkRelationMessages = {
  "check.negative": {
    "zh-CN": "“{path}”是负数（{value}）{cells}。请核对是否多写了负号，或把差额填成了总数。",
    en: "“{path}” is negative ({value}){cells}. Check whether there is a sign too many, or a difference in place of an amount.",
  },
  "check.teachersOverStaff": {
    "zh-CN":
      "{stage}专任教师 {fullTimeTeachers} 人，多于教职工 {staff} 人{cells}，多 {difference} 人。专任教师是教职工的一部分：请核对两项是否填反，或有一项填错。",
    en: "{fullTimeTeachers} full-time teachers{stage}, but {staff} staff{cells}: {difference} too many. Full-time teachers are part of the staff: check whether the two were exchanged, or one is wrong.",
  },
  "check.degreesOverTeachers": {
    "zh-CN":
      "{stage}各学历教师合计 {leftParts} = {left} 人，多于专任教师 {right} 人{cells}，多 {difference} 人。请核对各学历人数和专任教师数。",
    en: "Teachers by degree{stage} add up to {leftParts} = {left}, but there are {right} full-time teachers{cells}: {difference} too many. Check the degrees and the full-time teachers.",
  },
  "check.aboveRequirementOverTeachers": {
    "zh-CN":
      "{stage}高于规定学历教师 {aboveRequirementTeachers} 人，多于专任教师 {fullTimeTeachers} 人{cells}，多 {difference} 人。请核对是否把其他教职工也计入了。",
    en: "{aboveRequirementTeachers} {aboveRequirementTeachers|teacher|teachers} above the required qualification{stage}, but {fullTimeTeachers} full-time teachers{cells}: {difference} too many. Check whether other staff were counted too.",
  },
  "check.titlesOverTeachers": {
    "zh-CN":
      "{stage}中级、高级职称教师合计 {leftParts} = {left} 人，多于专任教师 {right} 人{cells}，多 {difference} 人。请核对两项是否有重复计入的人。",
    en: "Teachers with an intermediate or senior title{stage}: {leftParts} = {left}, but {right} full-time teachers{cells}: {difference} too many. Check whether somebody was counted in both.",
  },
  "check.midSeniorOverTeachers": {
    "zh-CN":
      "{stage}中级及以上职称教师 {midSeniorTitleTeachers} 人，多于专任教师 {fullTimeTeachers} 人{cells}，多 {difference} 人。请核对是否把其他教职工也计入了。",
    en: "{midSeniorTitleTeachers} {midSeniorTitleTeachers|teacher|teachers} with an intermediate or senior title{stage}, but {fullTimeTeachers} full-time teachers{cells}: {difference} too many. Check whether other staff were counted too.",
  },
  "check.midSeniorIsSum": {
    "zh-CN":
      "{stage}中级 {intermediateTitleTeachers} 人加高级 {seniorTitleTeachers} 人，合计 {left} 人，与“中级及以上”{right} 人{cells}相差 {difference} 人。请核对三项的口径和统计时间是否一致。",
    en: "{intermediateTitleTeachers} {intermediateTitleTeachers|teacher|teachers} with an intermediate title{stage} and {seniorTitleTeachers} with a senior one are {left}, but “intermediate or senior” says {right}{cells}: a difference of {difference}. Check whether all three were counted alike and at the same date.",
  },
  "check.peArtsOverTeachers": {
    "zh-CN":
      "{stage}体育、艺术教师 {peArtsTeachers} 人，多于专任教师 {fullTimeTeachers} 人{cells}，多 {difference} 人。请核对是否计入了兼职、走教教师。",
    en: "{peArtsTeachers} {peArtsTeachers|teacher|teachers} of PE and the arts{stage}, but {fullTimeTeachers} full-time teachers{cells}: {difference} too many. Check whether part-time or itinerant teachers were counted.",
  },
  "check.subjectsOverTeachers": {
    "zh-CN":
      "{stage}体育、音乐、美术、艺术教师合计 {leftParts} = {left} 人，多于专任教师 {right} 人{cells}，多 {difference} 人。请核对是否有人按几门学科重复计入。",
    en: "Teachers of PE, music and art{stage}: {leftParts} = {left}, but {right} full-time teachers{cells}: {difference} too many. Check whether somebody was counted for several subjects.",
  },
  "check.subjectsOverPeArts": {
    "zh-CN":
      "{stage}体育、音乐、美术、艺术教师合计 {leftParts} = {left} 人，多于体育、艺术教师 {right} 人{cells}，多 {difference} 人。请核对是否有人按几门学科重复计入。",
    en: "Teachers of PE, music and art{stage}: {leftParts} = {left}, but {right} {right|teacher|teachers} of PE and the arts{cells}: {difference} too many. Check whether somebody was counted for several subjects.",
  },
  "check.backboneOverTeachers": {
    "zh-CN":
      "{stage}骨干教师 {backboneTeachers} 人，多于专任教师 {fullTimeTeachers} 人{cells}，多 {difference} 人。如果计入了不任课的校长等，请确认；否则请改正。",
    en: "{backboneTeachers} {backboneTeachers|backbone teacher|backbone teachers}{stage}, but {fullTimeTeachers} full-time teachers{cells}: {difference} more. Confirm it if principals who do not teach were counted; mend it if not.",
  },
  "check.boardersOverPupils": {
    "zh-CN":
      "{stage}寄宿生 {boarders} 人，多于在校学生 {pupils} 人{cells}，多 {difference} 人。请核对两项是否填反，或有一项填错。",
    en: "{boarders} {boarders|boarder|boarders}{stage}, but {pupils} {pupils|pupil|pupils}{cells}: {difference} too many. Check whether the two were exchanged, or one is wrong.",
  },
  "check.classesOverPupils": {
    "zh-CN": "{stage}班级 {classes} 个，多于在校学生 {pupils} 人{cells}。请核对两项是否填反，或有一项填错。",
    en: "{classes} {classes|class|classes}{stage}, but {pupils} {pupils|pupil|pupils}{cells}. Check whether the two were exchanged, or one is wrong.",
  },
  "check.largestClassBelowMean": {
    "zh-CN":
      "{stage}最大班额 {largestClass} 人，{classes} 个班最多容纳 {largestClass} × {classes} = {left} 人，少于在校学生 {pupils} 人{cells}，差 {difference} 人。请核对班级数、最大班额和学生数。",
    en: "The largest class{stage} has {largestClass}, so {classes} {classes|class holds|classes hold} at most {largestClass} × {classes} = {left}, but there are {pupils} {pupils|pupil|pupils}{cells}: {difference} more. Check classes, largest class and pupils.",
  },
  "check.largestClassOverPupils": {
    "zh-CN": "{stage}最大班额 {largestClass} 人，多于在校学生 {pupils} 人{cells}，多 {difference} 人。请核对两项。",
    en: "The largest class{stage} has {largestClass}, but there are {pupils} {pupils|pupil|pupils}{cells}: {difference} too many. Check both.",
  },
  "check.gradesOverClasses": {
    "zh-CN": "{stage}有 {grades} 个年级，只有 {classes} 个班{cells}。如果有复式班，请确认；否则请核对两项。",
    en: "{grades} {grades|grade|grades}{stage}, but {classes} {classes|class|classes}{cells}. Confirm it if several grades are taught in one class; check both if not.",
  },
  "check.indoorSportsOverTeaching": {
    "zh-CN":
      "{stage}室内体育用房 {indoorSportsArea} ㎡，大于教学及辅助用房 {teachingArea} ㎡{cells}，多 {difference} ㎡。室内体育用房是教学及辅助用房的一部分：请核对面积和单位。",
    en: "Indoor sports rooms of {indoorSportsArea} m²{stage}, but teaching and auxiliary rooms of {teachingArea} m²{cells}: {difference} m² too many. The first are part of the second: check areas and units.",
  },
  "check.teachingOverBuilding": {
    "zh-CN":
      "{stage}教学及辅助用房 {teachingArea} ㎡，大于校舍建筑面积 {buildingArea} ㎡{cells}，多 {difference} ㎡。请核对两项是否填反，或单位不同。",
    en: "Teaching and auxiliary rooms of {teachingArea} m²{stage}, but buildings of {buildingArea} m²{cells}: {difference} m² too many. Check whether the two were exchanged, or are in different units.",
  },
  "check.sportsGroundOverSite": {
    "zh-CN":
      "{stage}运动场地 {sportsGroundArea} ㎡，大于占地面积 {siteArea} ㎡{cells}，多 {difference} ㎡。如果运动场地在楼顶或租用的土地上，请确认；否则请核对面积和单位。",
    en: "A sports ground of {sportsGroundArea} m²{stage}, but a site of {siteArea} m²{cells}: {difference} m² more. Confirm it if the ground is on a roof or rented land; check areas and units if not.",
  },
} satisfies MessageTable;
