// All that is judged of one made set: figures, faults, names, repeated files, alarms.
import type { ReadSet } from "../read-made-set.js";
import { collectSet, printedSelfCheck, readFiles } from "../read-made-set.js";
import { madeSet } from "../made-set.js";
import type { MadeSet } from "../truth.js";
import type { FalseAlarm } from "./false-alarms.js";
import { falseAlarms, readingAlarms } from "./false-alarms.js";
import type { FaultJudged } from "./judge-faults.js";
import { judgeFaults } from "./judge-faults.js";
import type { FiguresJudged } from "./judge-figures.js";
import { judgeFigures } from "./judge-figures.js";
import type { NameJudged } from "./judge-names.js";
import { judgeNames, trueAnswers } from "./judge-names.js";

/** A set with what became of it. `read` is how it stands once every question about names was answered truly. */
export interface SetJudged {
  readonly seed: number;
  readonly set: MadeSet;
  readonly read: ReadSet;
  /** Whether two names are one school, by the key of the question. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly figures: FiguresJudged;
  readonly names: readonly NameJudged[];
  readonly faults: readonly FaultJudged[];
  /** Findings of the checks, and warnings of reading, about what is true. */
  readonly alarms: readonly FalseAlarm[];
  readonly readingAlarms: readonly FalseAlarm[];
}

/** The seeds of the sets that tests and CONFORMANCE.md tell of. */
export const seeds: readonly number[] = [5, 6, 7, 8];

/** Makes a set, reads it and judges it. */
async function judgeSet(seed: number, faults: boolean): Promise<SetJudged> {
  const set = madeSet({ seed, faults, selfCheck: await printedSelfCheck() });
  const files = await readFiles(set);
  const unanswered = collectSet(set, files);
  const answers = trueAnswers(set, unanswered);
  const read = collectSet(set, files, { same: answers });
  return {
    seed,
    set,
    read,
    answers,
    figures: judgeFigures(set, read),
    names: judgeNames(set, unanswered),
    faults: judgeFaults(set, read),
    alarms: falseAlarms(set, read),
    readingAlarms: readingAlarms(set, read),
  };
}

const known = new Map<string, Promise<readonly SetJudged[]>>();

/** The sets of all seeds, with faults or without; made once. */
export function judgedSets(kind: "faulty" | "clean"): Promise<readonly SetJudged[]> {
  const before = known.get(kind);
  if (before !== undefined) return before;
  const made = judgeAll(kind === "faulty");
  known.set(kind, made);
  return made;
}

const judgeAll = async (faults: boolean): Promise<readonly SetJudged[]> => {
  const judged: SetJudged[] = [];
  for (const seed of seeds) judged.push(await judgeSet(seed, faults));
  return judged;
};
