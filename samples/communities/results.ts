// Test results of both schools of a pair in two years: the gap narrows, and in one pair by the lead falling.
import type { Chance } from "../county/random.js";
import type { Pair } from "./pairs.js";

/** The pair in which the lead fell: a gap that closed so is not closed by raising the low. */
const leadFell = "虚构第八对";

/** Mean scores and pass rates, by the ids of the rubric's inputs. */
export type Results = Readonly<Record<string, number>>;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Results of one pair. */
export const resultsOf = ({ name, quality }: Pair, chance: Chance): Results => {
  const results: Record<string, number> = {};
  const closing = 0.02 + quality * 0.22;
  for (const subject of ["Chinese", "Maths"] as const) {
    for (const [what, level, gap] of [
      ["Mean", subject === "Chinese" ? 83 : 80, 11],
      ["Pass", 94, 14],
    ] as const) {
      const leadBefore = chance.around(level, 1.2);
      const lead = leadBefore + (name === leadFell ? -0.8 : 0.1 + chance.next() * 0.9);
      const gapBefore = chance.around(gap, 1.5);
      const gapNow = gapBefore * (1 - closing - chance.around(0, 0.015));
      results[`lead${what}${subject}Before`] = oneDecimal(leadBefore);
      results[`lead${what}${subject}`] = oneDecimal(lead);
      results[`helped${what}${subject}Before`] = oneDecimal(leadBefore - gapBefore);
      results[`helped${what}${subject}`] = oneDecimal(lead - gapNow);
    }
  }
  return results;
};

/** The mean of a side's two subjects, now or last year. */
export const ownMean = (results: Results, side: "lead" | "helped", year: "" | "Before"): number =>
  oneDecimal((Number(results[`${side}MeanChinese${year}`]) + Number(results[`${side}MeanMaths${year}`])) / 2);
