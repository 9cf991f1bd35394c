// COVERAGE 覆盖面: distinct townships and schools that communities reach, with and without the leads, as a table to spill.
import type { Community, Reach } from "@junheng/engine/communities";
import { coverageOf } from "@junheng/engine/communities";
import { cleanName, textOf } from "@junheng/engine/reading/cells";
import type { ArgumentId } from "../messages/functions.js";
import { argumentName, cellOf, isLeftOut, passedOn, requiredRange, requireSameSize } from "./cells.js";
import { numberOr } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { rolesIn } from "./roles.js";
import { wordsOf } from "./words.js";

/**
 * A row with the leads and, where roles are given, one without the schools that only lead, with a header: schools and townships
 * reached, each once; townships in all; the share of them; schools whose township is not known.
 *
 * One row of the ranges is one membership; a community that is blank is that of the row above. The share stays blank without the
 * number of all townships, and while a township is not known, as it would be too low.
 *
 * Errors: #VALUE! where ranges differ in size, a school, a community or a known role is lacking; #NUM! for a number of townships
 * below those that are reached; an error in a cell is passed on.
 */
export const coverage = (
  communitiesArgument: unknown,
  schoolsArgument: unknown,
  townshipsArgument: unknown,
  totalArgument?: unknown,
  rolesArgument?: unknown,
): FunctionResult => {
  const names = textsOf(communitiesArgument, "communities");
  const schools = textsOf(schoolsArgument, "schools", communitiesArgument);
  const townships = textsOf(townshipsArgument, "townships", communitiesArgument);
  const roles = isLeftOut(rolesArgument) ? undefined : textsOf(rolesArgument, "roles", communitiesArgument);
  const communities = communitiesOf(names, schools, townships, roles);
  if (communities.length === 0) throw functionError("#VALUE!", "emptyRange", { argument: argumentName("communities") });
  const given = isLeftOut(totalArgument) ? undefined : numberOr(totalArgument, "totalTownships", 0);
  const { all } = coverageOf(communities, given === undefined ? {} : { totals: { all: { townships: given } } });
  const least = all.withLeads.townships.reached ?? 0;
  if (given !== undefined && (!Number.isInteger(given) || given < Math.max(least, 1)))
    throw functionError("#NUM!", "wholeNumberAbove", {
      argument: argumentName("totalTownships"),
      value: given,
      least,
    });
  const [withLeads = "", withoutLeads = ""] = wordsOf("withLeads", "withoutLeads");
  return [
    wordsOf("counted", "schoolsReached", "townshipsReached", "townshipsInAll", "coverage", "townshipLacking"),
    line(withLeads, all.withLeads),
    ...(roles === undefined ? [] : [line(withoutLeads, all.withoutLeads)]),
  ];
};

const line = (
  name: string,
  { schools, townships }: { readonly schools: Reach; readonly townships: Reach },
): readonly ResultCell[] => [
  name,
  schools.reached ?? "",
  townships.reached ?? "",
  townships.total ?? "",
  townships.share ?? "",
  townships.lacking,
];

/** The texts of a range, row by row. */
const textsOf = (argument: unknown, name: ArgumentId, like?: unknown): readonly string[] => {
  const range = requiredRange(argument, name);
  if (like !== undefined) requireSameSize(requiredRange(like, "communities"), "communities", range, name);
  return range.flatMap((cells, row) =>
    cells.map((raw, column) => {
      const cell = cellOf(raw);
      if (cell !== null && typeof cell === "object") throw passedOn(cell.error, name, row, column);
      return cleanName(textOf(cell));
    }),
  );
};

const communitiesOf = (
  names: readonly string[],
  schools: readonly string[],
  townships: readonly string[],
  roles: readonly string[] | undefined,
): readonly Community[] => {
  const rowsOf = new Map<string, number[]>();
  let current = "";
  for (const [row, name] of names.entries()) {
    if ([name, schools[row], townships[row], roles?.[row] ?? ""].every((text) => text === "")) continue;
    current = name === "" ? current : name;
    if (schools[row] === "") throw functionError("#VALUE!", "schoolLacking", { row: row + 1 });
    if (current === "") throw functionError("#VALUE!", "communityLacking", { row: row + 1 });
    rowsOf.set(current, [...(rowsOf.get(current) ?? []), row]);
  }
  return [...rowsOf].map(([name, rows]) => {
    const known =
      roles &&
      rolesIn(
        rows.map((row) => roles[row] ?? ""),
        rows.map((row) => row + 1),
      );
    const members = rows.map((row, k) => ({
      school: schools[row]!,
      role: known?.[k] ?? ("member" as const),
      ...(townships[row] !== "" && { township: townships[row]! }),
    }));
    return { id: name, name, kind: "ring", members };
  });
};

/** The function as every host has it. */
export const COVERAGE = customFunction({
  id: "COVERAGE",
  parameters: { communities: "range", schools: "range", townships: "range", totalTownships: "value?", roles: "range?" },
  // Two pairs in one township, whose leads lie in the city.
  example: {
    args: [
      [["第一对"], ["第一对"], ["第二对"], ["第二对"]],
      [["实验小学"], ["红土小学"], ["第三小学"], ["白果小学"]],
      [["城区"], ["白果"], ["城区"], ["白果"]],
      14,
      [["牵头学校"], ["受援学校"], ["牵头学校"], ["受援学校"]],
    ],
    result: 1 / 14,
    at: [2, 4],
  },
  call: coverage,
});
