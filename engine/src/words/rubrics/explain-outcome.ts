// Outcomes and grades in sentences: what a principal's points come from, and what a grade looks at where that is not the final score.
import type { Locale } from "../../diagnostics/index.js";
import { fromUnits } from "../../rubrics/index.js";
import { formatDecimal } from "../../statistics/index.js";
import type { Ends, JointOutcome, Scored } from "../../scoring/index.js";
import { jointOutcomeWords } from "../communities/joint-outcomes.js";
import { fill, joinClauses } from "../message.js";

type Code = keyof typeof jointOutcomeWords;

const say = (code: Code, params: Parameters<typeof fill>[1], locale: Locale): string =>
  fill(jointOutcomeWords[code][locale], params, locale);

/**
 * A value, or from where to where it can become (得分区间).
 *
 * Rule: both ends rounded to `decimals`; one number where they print alike, else least–most. Units: those of the value, points or yuan.
 * Zeros: 0 is a value. Missing: an open item makes the ends differ. None: a dash (—) for null. Source: decision 16: the total is a range
 * while an item is open.
 *
 * @throws TypeError when an end is not finite, or decimals no whole number
 * @example
 * endsText([86, 91.5], 1) // => "86.0–91.5"
 * endsText(null, 1) // => "—"
 */
export function endsText(ends: Ends | null, decimals: number): string {
  if (ends === null) return "—";
  const [least, most] = ends.map((value) => formatDecimal(value, decimals));
  return least === most ? least! : `${least!}–${most!}`;
}

/**
 * Why a principal has these points (校长得分的来历): the score that counts, its grade, what is open and what a veto took.
 *
 * Rule: own or joint score by the rules, its grade and points; then a cap by a veto, a bar from awards, and the first five open items.
 * Units: points; scores with the rubric's decimals. Zeros: 0 points are said. Missing: an open grade is told with the range. None: an empty
 * text where there is no score. Errors: none. Source: the rules of the communities (decision 17).
 *
 * @example
 * const scored = { rubric: { grades: [] }, scores: { decimals: 1, nodes: [] }, rules: { principal: { by: "own" } } };
 * explainOutcome(scored, { counted: null }, "en") // => ""
 * explainOutcome(scored, { counted: [88, 88], pointsEnds: [10, 10], grade: { "zh-CN": "优秀", en: "excellent" }, gradeAtMost: null, barred: false, row: null, school: "一小" }, "en") // => "own score 88.0, grade “excellent”, 10 points for the principal"
 */
export function explainOutcome({ rubric, scores, rules }: Scored, outcome: JointOutcome, locale: Locale): string {
  const { counted, grade, pointsEnds, gradeAtMost, barred, row, school } = outcome;
  if (counted === null) return "";
  const titleOf = (id: string | null): string => rubric.grades?.find((each) => each.id === id)?.title[locale] ?? "—";
  const basis = say(rules.principal?.by === "own" ? "countedOwn" : "countedJoint", {}, locale);
  const params = {
    basis,
    score: endsText(counted, scores.decimals),
    points: endsText(pointsEnds, 0),
    grade: grade?.[locale] ?? "—",
  };
  const open =
    row === null
      ? []
      : scores.nodes.flatMap((node) => (node.trace !== null && node.open[row]! > 0 ? [node.title[locale]] : []));
  const parts = [
    say(grade === null ? "whyOpen" : "why", params, locale),
    ...(gradeAtMost === null ? [] : [say("capped", { grade: titleOf(gradeAtMost) }, locale)]),
    ...(barred ? [say("barred", {}, locale)] : []),
    ...(open.length === 0 ? [] : [say("openItems", { school, items: open.slice(0, 5) }, locale)]),
  ];
  return joinClauses(parts, locale);
}

/**
 * What the grade of a row looks at (等次依据), where its final score alone would mislead.
 *
 * Rule: grades on points before bonuses where the rubric says so; a grade below the one reached is capped by a veto or by a quota. Units:
 * points, with the rubric's decimals. Zeros: 0 points have a grade. Missing: a row without a grade has nothing to explain. None: null where
 * the final score says it all. Errors: none. Source: the rubric's `grades`.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * const data = scoreDataOf([{ name: "A", values: { rate: 90 } }]);
 * explainGrade({ rubric, scores: scoreRubric(rubric, data) }, 0, "en") // => null
 */
export function explainGrade(
  { rubric, scores }: Pick<Scored, "rubric" | "scores">,
  row: number,
  locale: Locale,
): string | null {
  const { grades = [], total } = rubric;
  const own = scores.grades[row] ?? null;
  if (own === null || grades.length === 0) return null;
  const onPoints = total.gradesOn === "points";
  const units = onPoints ? scores.total[row]! : scores.final[row]!;
  const points = fromUnits(units, scores.decimals);
  const titleOf = (id: string | undefined): string => grades.find((each) => each.id === id)?.title[locale] ?? "";
  const reached = grades.find(({ from }) => points >= from - 1e-9)?.id;
  const shown = (each: number): string => formatDecimal(fromUnits(each, scores.decimals), scores.decimals);
  const parts: string[] = [];
  if (onPoints && scores.final[row] !== scores.total[row])
    parts.push(say("gradedOn", { points: shown(units), final: shown(scores.final[row]!) }, locale));
  if (reached !== undefined && reached !== own && total.round === undefined) {
    const struck = (rubric.vetoes ?? []).some(
      ({ id, effect }) => effect.kind === "gradeAtMost" && scores.vetoes[row]!.includes(id),
    );
    parts.push(say(struck ? "gradeCapped" : "gradeQuota", { reached: titleOf(reached), grade: titleOf(own) }, locale));
  }
  return parts.length === 0 ? null : joinClauses(parts, locale);
}
