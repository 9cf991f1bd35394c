// Printed figures checked against their own inputs: claims as data, recomputed exactly, judged.
export * from "./check-claim.js";
export * from "./claim.js";
export * from "./printed.js";
export * from "./units.js";
export * from "./weekday.js";
export { inputLetter } from "./formula.js";
export { canHoldUnrounded } from "./rounded-inputs.js";
