// Plans that need a solver: the port, and the models that are given to it.
export * from "./milp-solver.js";
export { planTogether } from "./together/plan-together.js";
export { solveTogether } from "./together/solve-together.js";
export type { TogetherAnswer } from "./together/solve-together.js";
export type * from "./together/problem.js";
export type * from "./together/together-plan.js";
export { planPairing } from "./pairing/plan-pairing.js";
export * from "./pairing/pairing.js";
export { planExchange } from "./exchange/plan-exchange.js";
export { usualExchange } from "./exchange/rule.js";
export type * from "./exchange/exchange.js";
