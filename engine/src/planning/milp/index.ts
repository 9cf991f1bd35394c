// Plans that need a solver: the port, and the models that are given to it.
export * from "./milp-solver.js";
export { draftModel } from "./draft-model.js";
export type { ModelDraft, RowBounds, Term } from "./draft-model.js";
