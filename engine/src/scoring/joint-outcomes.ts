// What follows from joint scores: for each principal the score that counts, its grade, points, prize, award and quota places.
import type { CommunityScore } from "./community-scores.js";
import type { JointRules, PrincipalOutcome } from "../communities/index.js";
import { prizeOf, quotaPlaces } from "../communities/index.js";
import type { Rubric, RubricScores } from "../rubrics/index.js";
import { fromUnits } from "../rubrics/index.js";

/** From the least to the most that something can become; both the same where nothing is open. */
export type Ends = readonly [number, number];

/** What follows for the principal of one school, and what of. */
export interface JointOutcome extends PrincipalOutcome {
  /** The row of its own score; null where it has none. */
  readonly row: number | null;
  /** The score that counts: joint or own, of full points; null with nothing to go by. */
  readonly counted: Ends | null;
  readonly pointsEnds: Ends | null;
  readonly prizeEnds: Ends | null;
  readonly gradeId: string | null;
  /** The highest grade that a veto leaves the school; null where none does. */
  readonly gradeAtMost: string | null;
  readonly barred: boolean;
  /** Whether the school is commended; null where nothing was said of awards, or what is open decides. */
  readonly award: boolean | null;
  readonly places: number | null;
}

/**
 * What the rules make of the joint scores (校长得分、奖金、评优、指标名额), a member a line.
 *
 * Rule: the grade is that of the score that counts, by the rubric's bands; a veto of the school's own that caps its grade caps this
 * one too, and one that bars from awards takes prize and award. Units: points, yuan, whole places. Zeros: below all bands the prize
 * is 0. Open scores give points from the least to the most, and a single value where both ends agree; without a score, or without a
 * rule, null. Errors: as in `quotaPlaces`.
 *
 * Source: each rule names its own, see `usualJointRules`.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 100);
 * const scores = scoreRubric(rubric, scoreDataOf([{ name: "一小", values: { rate: 95 } }, { name: "二小", values: { rate: 90 } }]));
 * const members = [{ school: "一小", role: "lead" }, { school: "二小", role: "helped" }];
 * const communities = communityScores([{ id: "1", name: "甲", kind: "pair", members }], scores);
 * jointOutcomes(rubric, scores, communities, usualJointRules).map(({ school, prize }) => [school, prize]) // => [["一小", 35000], ["二小", 35000]]
 */
export function jointOutcomes(
  rubric: Rubric,
  scores: RubricScores,
  communities: readonly CommunityScore[],
  rules: JointRules,
  pupilsOf: (school: string) => number | null = () => null,
): readonly JointOutcome[] {
  const lines = communities.flatMap((community) =>
    community.joint.members.map((_, k) => outcomeOf(rubric, scores, community, k, rules)),
  );
  const awarded = awardsOf(lines, rules.awards?.places);
  const quota = placesOf(lines, rules.quota, pupilsOf);
  return lines.map((line, k) => ({ ...line, award: awarded[k] ?? null, places: quota.get(line.school) ?? null }));
}

function outcomeOf(
  rubric: Rubric,
  scores: RubricScores,
  { name, joint, ends, rows, letter }: CommunityScore,
  k: number,
  { principal, prizes }: JointRules,
): JointOutcome {
  const row = rows[k] ?? null;
  const { school, own } = joint.members[k]!;
  const merged = [ends?.least ?? joint, ends?.most ?? joint].map(({ members, kind }) => {
    const value = members[k]!.merged;
    // A sum is of as many full points as there are members; a letter's score is of one.
    return value === null ? null : kind === "sum" && letter === null ? value / members.length : value;
  });
  const ownEnds = row === null ? [null, null] : [scores.final[row]!, scores.finalAtMost[row]!].map(inPoints(scores));
  const [least = null, most = null] = principal?.by === "own" ? ownEnds : merged;
  const counted: Ends | null = least === null || most === null ? null : [least, most];
  const barred = row !== null && scores.barred[row] === true;
  const cap = row === null ? -1 : capOf(rubric, scores, row);
  const grades = counted?.map((score) => gradeAt(rubric, score, cap)) ?? [];
  const pointsEnds = endsOf(grades.map((grade) => pointsOf(rubric, grade, principal?.points)));
  const prizeEnds =
    counted === null || prizes === undefined
      ? null
      : endsOf(counted.map((score) => (barred ? 0 : prizeOf(score, prizes))));
  const gradeId = grades[0] === grades[1] ? (grades[0] ?? null) : null;
  return {
    school,
    community: name,
    own,
    joint: joint.members[k]!.merged,
    row,
    counted,
    grade: rubric.grades?.find(({ id }) => id === gradeId)?.title ?? null,
    gradeId,
    points: single(pointsEnds),
    pointsEnds,
    prize: single(prizeEnds),
    prizeEnds,
    gradeAtMost: cap <= 0 ? null : (rubric.grades?.[cap]?.id ?? null),
    barred,
    award: null,
    places: null,
  };
}

const inPoints =
  ({ decimals }: RubricScores) =>
  (units: number): number =>
    fromUnits(units, decimals);

const single = (ends: Ends | null): number | null => (ends !== null && ends[0] === ends[1] ? ends[0] : null);

const endsOf = (values: readonly (number | null)[]): Ends | null => {
  const [least = null, most = null] = values;
  return least === null || most === null ? null : [least, most];
};

/** The position of the best grade that the school's own vetoes leave; −1 without any. */
const capOf = ({ vetoes = [], grades = [] }: Rubric, scores: RubricScores, row: number): number =>
  vetoes.reduce((worst, { id, effect }) => {
    if (effect.kind !== "gradeAtMost" || !scores.vetoes[row]!.includes(id)) return worst;
    return Math.max(
      worst,
      grades.findIndex((grade) => grade.id === effect.grade),
    );
  }, -1);

/** The highest band that the score reaches, not above the cap; null where the rubric has no grades. */
function gradeAt({ grades = [] }: Rubric, score: number, cap: number): string | null {
  const reached = grades.findIndex(({ from }) => score >= from - 1e-9);
  const at = reached < 0 ? grades.length - 1 : reached;
  return grades[Math.max(at, cap)]?.id ?? null;
}

const pointsOf = (
  { grades = [] }: Rubric,
  grade: string | null,
  points: readonly { readonly grade: string; readonly points: number }[] = [],
): number | null => {
  const own = grades.find(({ id }) => id === grade);
  if (own === undefined) return null;
  const names = [own.id, own.title["zh-CN"], own.title.en];
  return points.find((each) => names.includes(each.grade))?.points ?? null;
};

/** The best by the score that counts; level ones at the limit all are. Undefined without a number of places, null where what is open decides. */
function awardsOf(lines: readonly JointOutcome[], places: number | undefined): readonly (boolean | null)[] {
  if (places === undefined) return [];
  const open = lines.filter(({ counted, barred }) => counted !== null && !barred);
  return lines.map(({ counted, barred }) => {
    if (barred) return false;
    if (counted === null) return null;
    const surelyAbove = open.filter((other) => other.counted![0] > counted[1] + 1e-9).length;
    const perhapsAbove = open.filter(
      (other) => other.counted![1] > counted[0] + 1e-9 && other.counted !== counted,
    ).length;
    return perhapsAbove < places ? true : surelyAbove >= places ? false : null;
  });
}

/** Whole places for every school, where all have a score and pupils; else none. */
function placesOf(
  lines: readonly JointOutcome[],
  quota: JointRules["quota"],
  pupilsOf: (school: string) => number | null,
): ReadonlyMap<string, number> {
  const claims = [...new Map(lines.map((line) => [line.school, line])).values()].map(({ school, counted }) => ({
    school,
    score: single(counted),
    pupils: pupilsOf(school),
  }));
  const known = claims.flatMap(({ school, score, pupils }) =>
    score === null || pupils === null ? [] : [{ school, score, pupils }],
  );
  if (quota === undefined || known.length < claims.length || known.length === 0) return new Map();
  const given = quotaPlaces(known, quota.places, quota.rule);
  return new Map(given?.schools.map(({ school, places }) => [school, places]));
}
