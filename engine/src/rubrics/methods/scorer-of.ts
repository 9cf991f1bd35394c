// The scorer of a rule, by its kind.
import type { Method } from "../method.js";
import type { Scorer } from "../scorer.js";
import { methods } from "./index.js";

/** The function that scores by a method: made once for a rubric, called for any number of rows. */
export const scorerOf = (rule: Method): Scorer => (methods[rule.kind].score as (rule: Method) => Scorer)(rule);
