// The rules of what follows from joint scores as the sheet that a bureau changes: 规则、条件、值、说明.
import type { JointRules, Merge } from "../communities/index.js";
import type { Locale } from "../diagnostics/index.js";
import type { Cell, Grid } from "../reading/cells/index.js";
import { builtInRubrics } from "../rubrics/index.js";
import { jointRuleNotes, mergeNames } from "../words/index.js";
import type { RuleCondition } from "./joint-rule-words.js";
import { ruleColumns, ruleConditions, ruleKinds, ruleValues } from "./joint-rule-words.js";

/**
 * Rules of joint assessment as a sheet (写出捆绑考核规则), which `readJointRules` reads back to the same rules.
 *
 * Rule: one row a part: rule, condition, value, and what it means beside the first of each kind. Units: points, yuan, places. Zeros
 * are written; a missing rule has no row. None: headers alone for empty rules. Errors: none.
 *
 * Source: ours; a bureau changes the values in Excel.
 *
 * @example
 * writeJointRules({ format: "junheng-joint-rules/1", awards: { places: 3 } }, "zh-CN")[0].rows[1].slice(0, 3) // => ["评优", "名额", 3]
 */
export function writeJointRules(rules: JointRules, locale: Locale): readonly Grid[] {
  const at = locale === "zh-CN" ? 0 : 1;
  const condition = (id: RuleCondition): string => ruleConditions[id][at];
  const { merge, principal, prizes, awards, quota } = rules;
  const line = (kind: keyof typeof ruleKinds, what: Cell, value: Cell, first = false): readonly Cell[] => [
    ruleKinds[kind][at],
    what,
    value,
    first ? jointRuleNotes[kind][locale] : null,
  ];
  const rows: (readonly Cell[])[] = [Object.values(ruleColumns).map((words) => words[at])];
  if (merge !== undefined) {
    rows.push(line("merge", null, mergeNames[merge.kind][locale], true));
    for (const [id, value] of optionsOf(merge)) rows.push(line("merge", condition(id), value));
  }
  if (principal !== undefined) {
    rows.push(line("principal", condition("by"), ruleValues[principal.by][at], true));
    for (const { grade, points } of principal.points) rows.push(line("principal", gradeTitle(grade, locale), points));
  }
  if (prizes !== undefined) {
    prizes.bands.forEach(({ from, yuan }, k) => rows.push(line("prizes", from, yuan, k === 0)));
    if (prizes.decimals !== null) rows.push(line("prizes", condition("decimals"), prizes.decimals));
  }
  if (awards !== undefined) rows.push(line("awards", condition("places"), awards.places, true));
  if (quota !== undefined) {
    rows.push(line("quota", condition("places"), quota.places, true));
    const by = quota.rule.kind === "mixed" ? quota.rule.byScore : ruleValues.scoreTimesPupils[at];
    rows.push(line("quota", condition("byScore"), by));
  }
  return [{ sheet: jointRuleNotes.sheet[locale], rows }];
}

/** Options that a clerk sets, with what they are where the rules do not say. */
function optionsOf(merge: Merge): readonly (readonly [RuleCondition, number])[] {
  switch (merge.kind) {
    case "roleWeighted":
      return [["ledWeight", merge.ledWeight ?? 0.6]];
    case "ownPlusJoint":
      return [["own", merge.own ?? 0.7]];
    case "ownPlusGrowth":
      return [
        ["perPoint", merge.perPoint],
        ...(merge.most === undefined ? [] : [["most", merge.most] as const]),
        ...(merge.least === undefined ? [] : [["least", merge.least] as const]),
      ];
    case "groupJudges":
      return [["part", merge.part ?? 10]];
    case "sum":
    case "mean":
    case "min":
    case "pupilWeighted":
    case "pooled":
    case "sharedEvents":
      return [];
  }
}

/** A grade as the built-in rubrics call it. */
const gradeTitle = (grade: string, locale: Locale): string =>
  builtInRubrics.flatMap(({ grades = [] }) => grades).find(({ id }) => id === grade)?.title[locale] ?? grade;
