// A veto (一票否决) that stands among the items of a printed rubric.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { noteAt, warningAt } from "../../diagnostics/index.js";
import type { Veto } from "../../rubrics/index.js";
import type { VetoEffect } from "./rule-reading.js";
import { understandVeto } from "./rule-veto.js";

/** The usual grades, the highest first: of one that may not be given, the next is the highest allowed. */
const usualGrades = ["优秀", "良好", "合格", "不合格"];

/** The veto of a row, or null where its rule is none. `position` numbers it. */
export function vetoFrom(
  rule: string,
  title: string,
  position: number,
  where: Where,
  findings: Diagnostic[],
): Veto | null {
  const reading = understandVeto(rule);
  // 该项不得分 is a rule of the item itself.
  if (reading === null || reading.effect.kind === "itemZero") return null;
  const id = `veto${position + 1}`;
  const { effect, sure } = reading;
  if (!sure) findings.push(warningAt("rubricVetoAssumed", where, { item: title }));
  else if (effect.kind === "gradeBelow")
    findings.push(
      warningAt("rubricVetoGrade", where, { item: title, grade: effect.grade, highest: below(effect.grade) }),
    );
  else findings.push(noteAt("rubricVetoRead", where, { item: title }));
  return { id, title: { "zh-CN": title, en: title }, input: id, effect: effectOf(effect) };
}

const below = (grade: string): string => usualGrades[usualGrades.indexOf(grade) + 1] ?? "不合格";

const effectOf = (effect: Exclude<VetoEffect, { readonly kind: "itemZero" }>): Veto["effect"] =>
  effect.kind === "gradeBelow" ? { kind: "gradeAtMost", grade: below(effect.grade) } : effect;
