// 七年级有8个班400人，八年级有8个班392人，全校共有16个班792人: totals of two counts at once, behind rows of two. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { isCount } from "./amounts.js";
import { areExclusive } from "./exclusive.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

/** Two counts that stand side by side. */
type Row = readonly [Amount, Amount];

/** No table is told in more rows. */
const mostRows = 30;

/** Totals of rows of two counts. */
export const findRowSums: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((_, k): readonly ProposedClaim[] => {
    const totals = rowAt(paragraph, k);
    if (totals === null || !/共|合计|总计/.test(totals[0].before)) return [];
    const rows: Row[] = [];
    for (let from = k - 2; rows.length < mostRows; from -= 2) {
      const row = rowAt(paragraph, from);
      if (row === null || !isRowOf(row, totals) || /其中|共|合计|比|每/.test(row[0].before)) break;
      rows.unshift(row);
    }
    if (rows.length < 2) return [];
    const sure = areExclusive(rows.map(([first]) => first)) && "similar";
    return totals.map((total, side) => ({
      form: "sum",
      figure: total,
      candidates: [
        claimFrom(
          total,
          rows.map((row) => row[side] as Amount),
          "sum",
        ),
      ],
      sure,
    }));
  });

const rowAt = ({ plain, amounts }: Paragraph, at: number): Row | null => {
  const [first, second] = [amounts[at], amounts[at + 1]];
  if (first === undefined || second === undefined || ![first, second].every(isCount)) return null;
  return first.unit !== second.unit && /^[、\s]?[\u4e00-\u9fff]{0,4}$/.test(plain.slice(first.end, second.start))
    ? [first, second]
    : null;
};

const isRowOf = (row: Row, totals: Row): boolean =>
  row.every(({ unit, sentence }, side) => unit === totals[side]?.unit && sentence === totals[side].sentence);
