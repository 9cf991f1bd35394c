// Checks of what schools sent, as data: what cannot be, what is unlikely, what contradicts, and what was probably meant.
export * from "./check-finding.js";
export * from "./check-rule.js";
