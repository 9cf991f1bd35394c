// The functions that Excel loads at their first call, by their ids alone.
import type { FunctionId } from "../messages/function-help.js";

/** They read tables, rubrics or roles, compare years or plan: reading needs more code than all other functions. */
export const laterFunctions = [
  "ASSESS",
  "SCHOOLS",
  "CONDITIONS",
  "SCORE",
  "RUBRIC",
  "JOINT",
  "COVERAGE",
  "GAPCLOSING",
  "GRADE",
  "CLAIM",
  "LEDGER",
  "GIFTS",
  "EXCHANGE",
  "CHANGE",
  "LEVELLED",
  "CONVERGENCE",
  "PLAN",
  "PROVINCE",
] as const satisfies readonly FunctionId[];

/** One of them. */
export type LaterFunction = (typeof laterFunctions)[number];
