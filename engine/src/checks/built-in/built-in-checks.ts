// Every check that needs nothing of a bureau's own. Which of its numbers are certain, and which are our choice, stands beside them.
import type { CheckRule } from "../check-rule.js";
import { comparedFigures } from "./compared-figures.js";
import { partsOfAWhole } from "./parts-of-a-whole.js";
import { figuresAlone, requiredChecks, sumsOfStages } from "./single-figures.js";

/** The built-in checks (内置核对规则): what cannot be is an error, what is unlikely a doubt, what may be an estimate a note. */
export const builtInChecks: readonly CheckRule[] = [
  ...figuresAlone,
  ...partsOfAWhole,
  ...sumsOfStages,
  ...requiredChecks(["pupils"]),
  ...comparedFigures,
];

const withSentence: ReadonlyMap<string, string> = new Map(
  [...partsOfAWhole, ...figuresAlone.slice(0, 1)].map(({ id, test }) => [id, JSON.stringify(test)]),
);

/** The ids of the built-in checks that have a sentence of their own; the others have that of their kind of test. */
export const checksWithSentence: readonly string[] = [...withSentence.keys()];

/** Whether a rule is a built-in one with a sentence of its own, unchanged: a changed one is told by its test. */
export const isBuiltInSentence = ({ id, test }: CheckRule): boolean => withSentence.get(id) === JSON.stringify(test);
