// The conditions that a county has to meet beside its schools' numbers, and what is known of them.
export type { CountyFact, CountyTick, FactOrigin } from "./fact.js";
