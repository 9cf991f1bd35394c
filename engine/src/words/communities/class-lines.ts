// Large classes line by line: those over the limit of their stage, then those over the limits for all.
import type { ClassesOver, ClassReport } from "../../communities/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { stageNames } from "../terms.js";
import { communityWord } from "./report-words.js";

/** A line: what is counted, how many, of which schools, by which cells. */
export interface ClassLine extends ClassesOver {
  readonly name: string;
}

/**
 * Large classes line by line (大班额): those over the limit of their stage, then those over the limits for all.
 *
 * Rule: a line for each stage that is known; of the limits for all only those that no stage has and that are above 50, unless no stage is
 * known. Units: classes; limits in pupils a class. Zeros: a line with 0 stays, for it is an answer. Missing: classes of unknown stage are
 * in the lines for all alone. None: no lines for a report without limits. Errors: none. Source: 45 (小学) and 50 (初中) of 教督〔2017〕6号; 大班额 is
 * more than 55, 超大班额 more than 65.
 *
 * @example
 * classLines({ counted: "classes", byStage: [{ stage: "primary", over: 45, count: 0 }], over: [{ over: 45, count: 2 }, { over: 65, count: 1 }] }, "en").map(({ name, count }) => [name, count]) // => [["Classes above 45 pupils, primary", 0], ["Classes above 65 pupils", 1]]
 */
export function classLines({ counted, over, byStage }: ClassReport, locale: Locale): readonly ClassLine[] {
  const limits = byStage.map((each) => each.over);
  return [
    ...byStage.map(({ stage, ...each }) => {
      const params = { over: each.over, stage: stageNames[stage] };
      return {
        ...each,
        name: communityWord(counted === "classes" ? "stageClassesOver" : "stageLargestOver", params, locale),
      };
    }),
    ...over
      .filter((each) => !limits.includes(each.over) && (byStage.length === 0 || each.over > 50))
      .map((each) => ({
        ...each,
        name: communityWord(counted === "classes" ? "classesOver" : "largestOver", { over: each.over }, locale),
      })),
  ];
}
