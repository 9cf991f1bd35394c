// What would move a school up: the points to the next grade, and the items in which most can still be earned.
import type { LocalText } from "../diagnostics/index.js";
import type { Rubric, RubricScores } from "../rubrics/index.js";
import { fromUnits } from "../rubrics/index.js";

/** One item with points left to earn. */
export interface PointsLeft {
  readonly id: string;
  readonly title: LocalText;
  /** Full points less what it has. */
  readonly left: number;
}

/** The way to the next grade. */
export interface NextGrade {
  /** Null where the row has the highest grade already, or the rubric has none. */
  readonly grade: string | null;
  /** Points that are missing to it, by the total that grades look at; 0 or less where a veto or a quota stands in the way. */
  readonly short: number;
  /** Items with points left, the most first. */
  readonly items: readonly PointsLeft[];
}

/**
 * What a row lacks to its next grade (距上一等次还差多少), and where points can be found.
 *
 * Formula: short = the grade's lower end − the score that grades go by. Units: points of the rubric. Points left in an item that
 * does not apply are worth what the conversion makes of them; they are given unconverted. Zeros: `short` is 0 in the highest grade;
 * an open item has at least what it has earned. None: `grade` is null where there is none above.
 *
 * Source: ours; the bands are the rubric's.
 *
 * @throws TypeError when there is no such row
 * @example
 * const rubric = { ...oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10), grades: [{ id: "good", title: { "zh-CN": "良好", en: "good" }, from: 9.5 }] };
 * const { grade, short } = nextGrade(rubric, scoreRubric(rubric, scoreDataOf([{ name: "A", values: { rate: 90 } }])), 0);
 * [grade, short] // => ["good", 0.5]
 */
export function nextGrade(rubric: Rubric, scores: RubricScores, row: number): NextGrade {
  if (!(row in scores.names)) throw new TypeError(`nextGrade requires a row of the scores, got ${row}`);
  const grades = rubric.grades ?? [];
  const own = grades.findIndex(({ id }) => id === scores.grades[row]);
  const next = own < 0 ? grades.at(-1) : grades[own - 1];
  const units = rubric.total.gradesOn === "points" ? scores.total[row]! : scores.final[row]!;
  const items = scores.nodes.flatMap(({ id, title, kind, full, earned, possible, trace }) =>
    trace !== null && kind === "points" && possible[row]! > 0 && full > earned[row]!
      ? [{ id, title, left: fromUnits(full - earned[row]!, scores.decimals) }]
      : [],
  );
  return {
    grade: next?.id ?? null,
    short: next === undefined ? 0 : Number((next.from - fromUnits(units, scores.decimals)).toFixed(scores.decimals)),
    items: items.sort((a, b) => b.left - a.left),
  };
}
