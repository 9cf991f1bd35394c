// What joint scores mean for the principals of a community: grade, points and prize by the joint score, each one's own score beside it.
import type { PrincipalOutcome, SchoolGrade } from "../communities/index.js";
import { principalPoints, principalPointsOf, prizeOf } from "../communities/index.js";
import type { Scored } from "./scored.js";

/** The outcome for every member (校长考核与奖励); without a joint score there is none. */
export const principalOutcomes = ({ rubric, communities }: Scored): readonly PrincipalOutcome[] =>
  communities.flatMap(({ name, joint }) =>
    joint.members.map(({ school, own, merged }): PrincipalOutcome => {
      const score = joint.joint ?? merged;
      const grade = score === null ? undefined : rubric.grades?.find(({ from }) => score >= from - 1e-9);
      return {
        school,
        community: name,
        own,
        joint: score,
        grade: grade?.title ?? null,
        points: principalPointsOf(schoolGradeOf(grade?.id)),
        prize: prizeOf(score),
      };
    }),
  );

/** The grade of a school's yearly assessment by the id of a rubric's grade; null where it is none of the four. */
const schoolGradeOf = (id: string | undefined): SchoolGrade | null =>
  id !== undefined && Object.hasOwn(principalPoints, id) ? (id as SchoolGrade) : null;
