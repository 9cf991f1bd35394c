// The functions that read tables, rubrics or roles, loaded at their first call: reading needs more code than all other functions.
export { assess } from "./assess.js";
export { change, levelled } from "./change.js";
export { claim } from "./claim.js";
export { conditions } from "./conditions.js";
export { convergence } from "./convergence.js";
export { coverage } from "./coverage.js";
export { exchange } from "./exchange.js";
export { gifts } from "./gifts.js";
export { grade } from "./grade.js";
export { joint } from "./joint.js";
export { ledger } from "./ledger.js";
export { withSheetsLater } from "./named-sheets.js";
export { rubric } from "./rubric.js";
export { schools } from "./schools.js";
export { score } from "./score.js";
export { standardGiven } from "./standard-choice.js";
