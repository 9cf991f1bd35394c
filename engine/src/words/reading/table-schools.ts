// Sentences for the schools of a table: what a school is, and schools that stand there twice.
import type { MessageTable } from "../message.js";

export const tableSchools = {
  categoryUnknown: {
    "zh-CN": "不认识“{path}”中的“{text}”，没有采用。请改用通行的写法。",
    en: "“{text}” is not known as “{path}” and was not used. Use the usual words.",
  },
  "categoryUnknown.several": {
    "zh-CN": "“{path}”有 {count} 格写法不认识（{texts}），没有采用：{cells}。请改用通行的写法。",
    en: "{count} cells of “{path}” are not known ({texts}) and were not used: {cells}. Use the usual words.",
  },
  ownerAssumed: {
    "zh-CN": "“{text}”没有写明哪一级举办，按县级教育部门处理。如果不是，请写明。",
    en: "“{text}” does not say who runs the school; it was taken for the county's education bureau. Say so if it is another.",
  },
  "ownerAssumed.several": {
    "zh-CN": "有 {count} 所学校只写了“{text}”，没有写明哪一级举办，按县级教育部门处理：{cells}。如果不是，请写明。",
    en: "{count} schools say only “{text}”; they were taken as run by the county's education bureau: {cells}. Say so where it is another.",
  },
  typeAgainstName: {
    "zh-CN": "“{name}”的学校类型写的是“{text}”，与校名不符，现按“{text}”计入。请核对学校类型。",
    en: "“{name}” has the type “{text}”, which its name contradicts; it counts by its type. Check the type.",
  },
  "typeAgainstName.several": {
    "zh-CN": "有 {count} 所学校的类型与校名不符（{names}），现按填写的类型计入。请核对学校类型（{cells}）。",
    en: "The types of {count} schools contradict their names ({names}); they count by their types. Check the types ({cells}).",
  },
  schoolNotCounted: {
    "zh-CN":
      "“{name}”这一行写着“{text}”，可能不应计入，现仍按学校计入。请核对：不应计入就删去这一行；并入别的学校的，请填“所属学校”和“是否计校数”。",
    en: "The row of “{name}” says “{text}”, so it may not belong in; for now it counts as a school. If it does not belong in, delete the row; if it was merged into another school, fill in 所属学校 and 是否计校数.",
  },
  "schoolNotCounted.several": {
    "zh-CN":
      "有 {count} 行写着“{texts}”（{names}），可能不应计入，现仍按学校计入：{cells}。请核对：不应计入就删去这些行；并入别的学校的，请填“所属学校”和“是否计校数”。",
    en: "{count} rows say {texts} ({names}), so they may not belong in; for now they count as schools: {cells}. Delete those that do not belong in; where one was merged into another school, fill in 所属学校 and 是否计校数.",
  },
  typeFromName: {
    "zh-CN": "表中没有学校类型，“{text}”的类型按校名判断。如果不对，请加一栏“学校类型”。",
    en: "The table has no type of school; that of “{text}” was told from its name. If it is wrong, add a column with the type.",
  },
  "typeFromName.several": {
    "zh-CN": "表中没有学校类型，{count} 所学校的类型按校名判断（{texts}）。如果不对，请加一栏“学校类型”。",
    en: "The table has no type of school; the types of {count} schools were told from their names ({texts}). If they are wrong, add a column with the type.",
  },
  stageFromName: {
    "zh-CN": "表中没有学校类型和学段，“{text}”按初中处理。如果有高中部或小学部，请加一栏“学校类型”。",
    en: "The table has neither type nor stage; “{text}” was taken for a junior school. If it has other stages too, add a column with the type.",
  },
  "stageFromName.several": {
    "zh-CN": "表中没有学校类型和学段，{count} 所中学按初中处理（{texts}）。如果有高中部或小学部，请加一栏“学校类型”。",
    en: "The table has neither type nor stage; {count} secondary schools were taken for junior schools ({texts}). If any has other stages too, add a column with the type.",
  },
  sameRowTwice: {
    "zh-CN": "“{name}”有完全相同的两行（{first}、{second}），只计一次。请删去一行。",
    en: "“{name}” stands there twice in the same words ({first}, {second}) and is counted once. Delete one of the rows.",
  },
  sameName: {
    "zh-CN": "有两所学校都叫“{name}”（{first}、{second}），按两所学校计。如果是同一所，请删去一行。",
    en: "Two schools are called “{name}” ({first}, {second}) and are counted as two. If they are one, delete a row.",
  },
  "sameName.several": {
    "zh-CN": "有 {count} 组学校同名（{texts}），按不同的学校计：{cells}。如果是同一所，请删去一行。",
    en: "{count} names are borne by two schools each ({texts}), which are counted as two: {cells}. Where they are one, delete a row.",
  },
  sameCode: {
    "zh-CN": "“{name}”和“{other}”的学校代码都是 {code}（{first}、{second}），按两所学校计。请核对代码。",
    en: "“{name}” and “{other}” have the same code {code} ({first}, {second}) and are counted as two schools. Check the code.",
  },
  "sameCode.several": {
    "zh-CN": "有 {count} 组学校的代码相同（{texts}），按不同的学校计：{cells}。请核对代码。",
    en: "{count} codes are borne by two schools each ({texts}), which are counted as two: {cells}. Check the codes.",
  },
} satisfies MessageTable;
