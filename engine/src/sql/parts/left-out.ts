// Every row that is no school of its own, and why, with the row that it was merged into.
import { caseOf } from "../expressions.js";
import { parameterAt } from "../../standards/index.js";
import type { Frame } from "../frame.js";
import { listed } from "../step.js";

/** The rows that were left out or merged. */
export const leftOutRows = ({ standard: { scope }, asOf, dialect }: Frame): string => {
  const small = `s.pupils_of_all < ${dialect.double(parameterAt(scope.smallTeachingPoint, asOf) ?? 0)}`;
  const reason = caseOf(
    [
      ["s.reason IS NOT NULL", "s.reason"],
      [`s.policy = 'exclude' AND ${small}`, "'smallTeachingPoint'"],
      ["s.policy = 'exclude'", "'teachingPoint'"],
      ["m.head_id IS NOT NULL", "'merged'"],
    ],
    "'parentNotFound'",
  );
  return `SELECT
    ${listed(["s.county", "s.row_id", "s.code", "s.school", `${reason} AS reason`, "m.head_id AS merged_into"])}
FROM jh_scoped s
LEFT JOIN jh_merged m ON m.county = s.county AND m.row_id = s.row_id
WHERE s.reason IS NOT NULL OR s.policy <> 'own'
ORDER BY s.county, s.row_id`;
};
