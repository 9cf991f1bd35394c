// What ranges tell about communities, by the same reading and the same object as the pane and the command.
import type { CommunitiesReport } from "@junheng/engine/communities";
import { communitiesReport } from "@junheng/engine/communities";
import { readCommunities } from "@junheng/engine/reading/communities";
import type { ArgumentId } from "../messages/functions.js";
import { argumentName, cellOf, isLeftOut, requiredRange, withoutTrailingBlanks } from "./cells.js";
import { functionError } from "./function-error.js";

/** The ranges by the names of their arguments; those that may be left out come last. */
export type NamedRanges = readonly [readonly [ArgumentId, unknown], ...(readonly [ArgumentId, unknown])[]];

/** The report. Errors: #VALUE! where the first range is missing or blank. */
export function tellRanges([first, ...others]: NamedRanges): CommunitiesReport {
  const [name, argument] = first;
  const rows = withoutTrailingBlanks(requiredRange(argument, name));
  if (rows.length === 0) throw functionError("#VALUE!", "emptyRange", { argument: argumentName(name) });
  const given = [first, ...others.filter(([, each]) => !isLeftOut(each))];
  const grids = given.map(([each, range]) => ({
    sheet: argumentName(each),
    rows: withoutTrailingBlanks(requiredRange(range, each)).map((row) => row.map(cellOf)),
  }));
  return communitiesReport(readCommunities(grids));
}
