// The functions that read tables, rubrics or roles, loaded at their first call, and what finds the sheets and standards that they name.
import type { CustomFunction } from "./custom-function.js";
import type { LaterFunction } from "./later-functions.js";
import { ASSESS } from "./assess.js";
import { CHANGE, LEVELLED } from "./change.js";
import { CLAIM } from "./claim.js";
import { CONDITIONS } from "./conditions.js";
import { CONVERGENCE } from "./convergence.js";
import { COVERAGE } from "./coverage.js";
import { EXCHANGE } from "./exchange.js";
import { GAPCLOSING } from "./gap-closing.js";
import { GIFTS } from "./gifts.js";
import { GRADE } from "./grade.js";
import { JOINT } from "./joint.js";
import { LEDGER } from "./ledger.js";
import { PLAN } from "./plan.js";
import { PROVINCE } from "./province.js";
import { RUBRIC } from "./rubric.js";
import { SCHOOLS } from "./schools.js";
import { SCORE } from "./score.js";

export { withSheetsLater } from "./named-sheets.js";
export { standardGiven } from "./standard-choice.js";

/** By id: all that Excel loads later, and no other. */
export const tableFunctions: Readonly<Record<LaterFunction, CustomFunction>> = {
  ASSESS,
  SCHOOLS,
  CONDITIONS,
  SCORE,
  RUBRIC,
  JOINT,
  COVERAGE,
  GAPCLOSING,
  GRADE,
  CLAIM,
  LEDGER,
  GIFTS,
  EXCHANGE,
  CHANGE,
  LEVELLED,
  CONVERGENCE,
  PLAN,
  PROVINCE,
};
