// Several columns into one score, the ranks it gives, and how those move when the choices behind it do.
export * from "./composite-levels.js";
export { compositeScores } from "./composite-scores.js";
export { gapPolicies, type GapPolicy } from "./gap-policies.js";
export * from "./kendall-tau.js";
export * from "./noisy-weights.js";
export * from "./normalise.js";
export * from "./rank-correlation.js";
export * from "./rank-resilience.js";
export * from "./ranks-of.js";
export { aggregations } from "./scoring-plan.js";
export type { Aggregation, RankingColumn, ScoringPlan } from "./scoring-plan.js";
export * from "./without-each.js";
