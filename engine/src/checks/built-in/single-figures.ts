// What a figure alone tells: its sign, halves of persons, more than there can be, sums of stages, what is lacking.
import { fieldOf } from "../../schools/index.js";
import type { LocalText } from "../../diagnostics/index.js";
import type { FieldPath } from "../../reading/headers/index.js";
import type { CheckRule } from "../check-rule.js";
import { placeOfPath } from "../figures.js";

/** The name of a field, for the name of a rule. */
export const fieldName = (path: FieldPath): LocalText =>
  fieldOf(placeOfPath(path).id)?.name ?? { "zh-CN": path, en: path };

/** A figure below zero, a half of a person, a class or a grade too many. */
export const figuresAlone: readonly CheckRule[] = [
  {
    id: "negative",
    kind: "impossible",
    severity: "error",
    test: { kind: "range", path: "*", least: 0 },
    name: { "zh-CN": "不能是负数", en: "no figure is negative" },
  },
  {
    // A doubt: some offices count teachers of several schools in parts (折算).
    id: "fraction",
    kind: "impossible",
    severity: "warning",
    test: { kind: "whole", path: "*" },
    name: { "zh-CN": "人数、班数、台数等应为整数", en: "persons, classes and pieces are whole" },
  },
  {
    // Certain: twelve years from the first of primary to the last of senior school.
    id: "gradesBeyondTwelve",
    kind: "impossible",
    severity: "error",
    test: { kind: "range", path: "grades", most: 12 },
    name: { "zh-CN": "年级数不超过 12", en: "no more than twelve grades" },
  },
  {
    // Our own bound: twice and more what counts as far too large (超大班额, 66 or more).
    id: "largestClassBeyond",
    kind: "implausible",
    severity: "warning",
    test: { kind: "range", path: "largestClass", most: 120 },
    name: { "zh-CN": "最大班额不超过 120 人", en: "no class of more than 120" },
  },
];

/** Pupils, classes and boarders belong to one stage each: the parts are the whole. Certain. */
const exact = ["pupils", "classes", "boarders"];

/** What stages may share, and the form gives for the school alone: the parts are not more than the whole. A doubt: teachers may be counted in two stages. */
const shared = [
  "staff",
  "fullTimeTeachers",
  "teachingArea",
  "sportsGroundArea",
  "equipmentValue",
  "computers",
  "books",
  "multimediaRooms",
];

const stages = (id: string, is: "=" | "<="): CheckRule => ({
  id: `stages.${id}`,
  kind: is === "=" ? "impossible" : "inconsistent",
  severity: is === "=" ? "error" : "warning",
  test: { kind: "stages", path: id, is },
  name: {
    "zh-CN": `各学段${fieldName(id)["zh-CN"]}合计${is === "=" ? "等于" : "不超过"}全校`,
    en: `${fieldName(id).en} by stage ${is === "=" ? "add up to" : "are no more than"} the whole school's`,
  },
});

/** The stages of a school against the whole. */
export const sumsOfStages: readonly CheckRule[] = [
  ...exact.map((id) => stages(id, "=")),
  ...shared.map((id) => stages(id, "<=")),
];

/**
 * Checks that figures are there (必填项): what a standard or a form needs is the caller's to say.
 *
 * @example
 * requiredChecks(["books"])[0]?.id // => "required.books"
 */
export const requiredChecks = (paths: readonly FieldPath[]): readonly CheckRule[] =>
  paths.map((path) => ({
    id: `required.${path}`,
    kind: "missing",
    severity: path === "pupils" ? "error" : "warning",
    test: { kind: "required", path },
    name: { "zh-CN": `${fieldName(path)["zh-CN"]}必填`, en: `${fieldName(path).en} must be given` },
  }));
