// All members as one school: their raw figures summed, and the score computed again from the sums.
import { sumOf, tidy } from "../tidy-sum.js";
import type { JointScore, MemberScore } from "./member-score.js";
import { noJointScore, oneForAll } from "./results.js";

/** Raw figures by name; null where one is not known. */
export type RawFigures = Readonly<Record<string, number | null>>;

/** A member with the raw figures its score is computed from. */
export interface PooledMember extends MemberScore {
  readonly figures: RawFigures;
}

/** Computes a score from raw figures; null where it cannot be. */
export type Recompute = (figures: RawFigures) => number | null;

/**
 * The raw figures of several schools as one: each summed (合并数据). One that any member lacks is null: no value is not zero.
 *
 * @throws TypeError when a figure is not finite
 * @example
 * summedFigures([{ passed: 80, sat: 100 }, { passed: 20, sat: null }]) // => { passed: 100, sat: null }
 */
export function summedFigures(figures: readonly RawFigures[]): RawFigures {
  const names = new Set(figures.flatMap(Object.keys));
  return Object.fromEntries(
    [...names].map((name) => {
      const each = figures.map((own) => own[name] ?? null);
      const wrong = each.find((figure) => figure !== null && !Number.isFinite(figure));
      if (wrong !== undefined) throw new TypeError(`summedFigures requires finite figures, got ${wrong} of ${name}`);
      return [name, each.includes(null) ? null : sumOf(each as readonly number[])];
    }),
  );
}

/**
 * The score of all members as one school (合并数据重新计分), as for the schools of a township or one legal unit (1+X).
 *
 * `recompute` is given the summed figures; it is the rule that scored each member. The pooled score of one school is its own.
 * Null where it gives none, with the schools that lack a figure. A member's own score is not needed.
 *
 * Source: a county's rubric (新宾) computes village schools with their township; credible.
 *
 * @throws TypeError when a figure is not finite
 * @example
 * const passRate = ({ passed, sat }) => (passed === null || sat === null || sat === 0 ? null : (passed / sat) * 100);
 * const lead = { school: "甲", role: "lead", score: 92, figures: { passed: 1380, sat: 1500 } };
 * const rural = { school: "乙", role: "member", score: 78, figures: { passed: 468, sat: 600 } };
 * pooledScore([lead, rural], passRate).joint // => 88
 */
export function pooledScore(members: readonly PooledMember[], recompute: Recompute): JointScore {
  if (members.length === 0) return noJointScore("pooled", members, "noMembers");
  const figures = summedFigures(members.map((member) => member.figures));
  const joint = recompute(figures);
  if (joint !== null) return oneForAll("pooled", members, tidy(joint), () => null);
  const incomplete = Object.keys(figures).filter((name) => figures[name] === null);
  const lacking = members.filter((member) => incomplete.some((name) => (member.figures[name] ?? null) === null));
  return noJointScore(
    "pooled",
    members,
    "dataLacking",
    lacking.map(({ school }) => school),
  );
}
