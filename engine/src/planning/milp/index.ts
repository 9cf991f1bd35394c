// Plans that need a solver: the port, and the models that are given to it.
export * from "./milp-solver.js";
export { draftModel } from "./draft-model.js";
export type { ModelDraft, RowBounds, Term } from "./draft-model.js";
export { planTogether } from "./together/plan-together.js";
export { solveTogether } from "./together/solve-together.js";
export type { TogetherAnswer } from "./together/solve-together.js";
export type * from "./together/problem.js";
export type * from "./together/together-plan.js";
