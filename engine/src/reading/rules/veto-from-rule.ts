// A veto (一票否决) that stands among the items of a printed rubric.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { noteAt, warningAt } from "../../diagnostics/index.js";
import type { Veto } from "../../rubrics/index.js";
import type { VetoEffect } from "./rule-reading.js";
import { understandVeto } from "./rule-veto.js";

/** The usual grades, the highest first: of one that may not be given, the next is the highest allowed. */
const usualGrades = ["优秀", "良好", "合格", "不合格"];

/**
 * The veto (一票否决) that stands among the items of a printed rubric, from the rule of its row.
 *
 * Rule: what `understandVeto` reads; 不得评优秀 allows the next grade at most (优秀, 良好, 合格, 不合格). 该项不得分 is a rule of the item itself, and none.
 * Units: `position` counted from 0; its id is veto and the number from 1. Blank: an empty rule is none. None: null where the rule is no
 * veto. Errors: none thrown; what was made of it, and what was assumed, goes to `findings`. Source: ours; printed rubrics put a veto among
 * their items, without points.
 *
 * @example
 * vetoFrom("发生重大安全事故的，一票否决", "校园安全", 0, {}, [])?.id // => "veto1"
 * vetoFrom("达到95%以上得满分", "入学率", 0, {}, []) // => null
 */
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
