// Printed figures checked against their own inputs: from a sheet of claims, and from running text.
export * from "./arithmetic.js";
export * from "./check-claim.js";
export * from "./chinese-numeral.js";
export { inputsIn } from "./claim-figures.js";
export * from "./claim.js";
export * from "./printed.js";
export * from "./read-claims.js";
export * from "./text/index.js";
export * from "./units.js";
export * from "./weekday.js";
