// Large classes line by line: those over the limit of their stage, then those over the limits for all.
import type { ClassesOver, ClassReport } from "../../communities/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { stageNames } from "../terms.js";
import { communityWord } from "./report-words.js";

/** A line: what is counted, how many, of which schools, by which cells. */
export interface ClassLine extends ClassesOver {
  readonly name: string;
}

/** The lines; while no stage is known the limits of both stages stand for all. */
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
