// JOINT 捆绑得分: the joint score of one community from its members' scores and roles.
import type { MergeKind, MergeMember } from "@junheng/engine/communities";
import { jointScore } from "@junheng/engine/communities";
import { mergeNames, noScoreReasons } from "@junheng/engine/words";
import { textOf } from "@junheng/engine/reading/cells";
import type { RawRange } from "./cells.js";
import {
  argumentName,
  cellOf,
  isLeftOut,
  passedOn,
  rangeOf,
  requiredRange,
  requireSameSize,
  withoutTrailingBlanks,
} from "./cells.js";
import { byName, written } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult } from "./function-result.js";
import { figureAt, pupilsAt } from "./pairs.js";
import { rolesIn } from "./roles.js";

/** The ways that need nothing but scores, roles and pupils; the first is taken where none is named. */
const ways = ["roleWeighted", "mean", "sum", "min", "pupilWeighted"] as const satisfies readonly MergeKind[];

/**
 * The joint score by a way of merging: weighted by role (0.4 of those that lead, 0.6 of those that are led), mean, sum, lowest,
 * or weighted by pupils. A cell with a role is a member; cells blank in scores and roles are passed over.
 *
 * Errors: #N/A with the reason where there is no joint score, as when a member has none; #VALUE! for a role or a way that is not
 * known and for ranges that differ in size; #NUM! for negative pupils; an error in a cell is passed on.
 */
export const joint = (
  scoresArgument: unknown,
  rolesArgument: unknown,
  wayArgument?: unknown,
  pupilsArgument?: unknown,
): FunctionResult => {
  const scores = requiredRange(scoresArgument, "scores");
  const roles = requiredRange(rolesArgument, "roles");
  requireSameSize(scores, "scores", roles, "roles");
  const pupils = isLeftOut(pupilsArgument) ? undefined : rangeOf(pupilsArgument);
  if (pupils !== undefined) requireSameSize(scores, "scores", pupils, "pupils");
  const kind = wayOf(wayArgument);
  const members = membersOf(scores, roles, pupils);
  const result = jointScore(members, { kind });
  if (result.joint !== null) return result.joint;
  const reason = noScoreReasons[result.reason ?? "noMembers"][functionLocale()];
  if (result.lacking.length === 0) throw functionError("#N/A", "noJointScore", { reason });
  throw functionError("#N/A", "noJointScoreOf", { reason, rows: result.lacking });
};

const wayOf = (argument: unknown): (typeof ways)[number] => {
  const given = written(argument, "way");
  if (given === "") return ways[0];
  const found = byName(given, ways, (way) => [way, ...Object.values(mergeNames[way])]);
  if (found !== undefined) return found;
  const choices = ways.map((way) => mergeNames[way][functionLocale()]);
  throw functionError("#VALUE!", "unknownOption", { argument: argumentName("way"), given, choices });
};

/** Members are called by their row, which is what a sentence can name. */
const membersOf = (scores: RawRange, roles: RawRange, pupils: RawRange | undefined): readonly MergeMember[] => {
  const width = scores[0]?.length ?? 1;
  const found = withoutTrailingBlanks(scores.map((cells, row) => [...cells, ...(roles[row] ?? [])])).flatMap((_, row) =>
    Array.from({ length: width }, (__, column) => ({
      score: figureAt(scores[row]?.[column], "scores", row, column),
      word: wordAt(roles, row, column),
      pupils: pupils === undefined ? null : pupilsAt(pupils[row]?.[column], "pupils", row, column),
      position: width === 1 ? row + 1 : row * width + column + 1,
    })),
  );
  const members = found.filter(({ score, word }) => score !== null || word !== "");
  const roleOf = rolesIn(
    members.map(({ word }) => word),
    members.map(({ position }) => position),
  );
  return members.map(({ score, pupils: own, position }, k) => ({
    school: String(position),
    role: roleOf[k]!,
    score,
    pupils: own,
  }));
};

const wordAt = (roles: RawRange, row: number, column: number): string => {
  const cell = cellOf(roles[row]?.[column]);
  if (cell !== null && typeof cell === "object") throw passedOn(cell.error, "roles", row, column);
  return textOf(cell);
};

/** The function as every host has it. */
export const JOINT = customFunction({
  id: "JOINT",
  parameters: { scores: "range", roles: "range", way: "value?", pupils: "range?" },
  example: {
    args: [
      [[92], [78]],
      [["牵头学校"], ["受援学校"]],
    ],
    result: 83.6,
  },
  call: joint,
});
